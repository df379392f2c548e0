import sys

old = sys.getrecursionlimit()
print(old)
sys.setrecursionlimit(old + 500)
print(sys.getrecursionlimit() - old)
for bad in (0, -1, "x", 1 << 40):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)


def f(n):
    return 0 if n == 0 else 1 + f(n - 1)


sys.setrecursionlimit(5000)
print(f(4000))
sys.setrecursionlimit(200)
try:
    f(1000)
except RecursionError as e:
    print(e)
