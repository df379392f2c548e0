import io, sys

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

out = io.StringIO()
print("a", 1, None, sep="-", end="!\n", file=out)
print(file=out)
print("x", sep=None, end=None, file=out)
print(*"abc", sep="", file=out, flush=True)
print(repr(out.getvalue()))
t(print, "a", sep=5)
t(print, "a", end=5)
t(print, "a", file=5)
t(print, "a", other=1)
class W:
    def write(self, s): out.append(s)
out = []
print("a", 5, file=W())
print(out)
t(print, "x", file=W(), flush=True)
class Bad:
    def __str__(self): raise ValueError("no str")
out = []
t(print, "before", Bad(), "after", file=W())
print(out)
class NotStr:
    def __str__(self): return 5
t(print, NotStr())
old = sys.stdout
sys.stdout = None
print("lost")
sys.stdout = old
