import sys

calls = []
sys.breakpointhook = lambda *a, **k: calls.append((a, k)) or "result"
print(breakpoint(), breakpoint(1, x=2), calls)
sys.breakpointhook = None
try:
    breakpoint()
except TypeError as e:
    print(e)
print(callable(sys.__breakpointhook__))
