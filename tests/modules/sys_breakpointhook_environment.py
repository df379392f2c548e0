import os
import warnings

os.environ["PYTHONBREAKPOINT"] = "int"
print(breakpoint("7"))
os.environ["PYTHONBREAKPOINT"] = "0"
print(breakpoint())
os.environ["PYTHONBREAKPOINT"] = "os.path.basename"
print(breakpoint("/a/b"))
for name in (".", "..", ".foo", "foo.", "nosuchbuiltin", "nosuchmodule.f"):
    os.environ["PYTHONBREAKPOINT"] = name
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        breakpoint()
    print([str(w.message) for w in caught])
