import sys

def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)

def forever():
    return forever() + 1

old = sys.getrecursionlimit()
print(old, depth(500))
try:
    forever()
except RecursionError as e:
    print(type(e).__name__, e)
sys.setrecursionlimit(5000)
print(sys.getrecursionlimit(), depth(4000))
sys.setrecursionlimit(200)
try:
    depth(300)
except RecursionError as e:
    print(type(e).__name__, e)
sys.setrecursionlimit(old)
for bad in (0, -5, "x", 1.5):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

class R:
    def __repr__(self):
        return repr(self)

try:
    repr(R())
except RecursionError as e:
    print(type(e).__name__)

class G:
    def __getattr__(self, n):
        return getattr(self, n + "x")

try:
    G().a
except RecursionError as e:
    print(type(e).__name__)
print("still running", depth(100))
