import os
import sys
sys.breakpointhook = lambda *a, **k: ("hooked", a, k)
print(breakpoint(), breakpoint(1, x=2))
sys.breakpointhook = sys.__breakpointhook__
os.environ["PYTHONBREAKPOINT"] = "0"
print(breakpoint())
os.environ["PYTHONBREAKPOINT"] = "builtins.len"
print(breakpoint([1, 2]))
import warnings
os.environ["PYTHONBREAKPOINT"] = "no.such.thing"
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(breakpoint())
print([(x.category.__name__, str(x.message)) for x in w])
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as e:
    print(e)
