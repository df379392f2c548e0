import io
print()
print(1, "a", None, [1], sep="-", end="!\n")
print("a", "b", sep="", end="")
print("c", "d", sep=None, end=None)
f = io.StringIO()
print("x", 1.5, file=f, sep=", ")
print("y", file=f, end="")
print(repr(f.getvalue()))

class W:
    def write(self, s):
        parts.append(s)
    def flush(self):
        parts.append("FLUSH")

parts = []
print("a", 1, file=W())
print("b", file=W(), flush=True)
print(parts)
for kw in ({"sep": 1}, {"end": b""}, {"file": 5}, {"bad": 1}):
    try:
        print("z", **kw)
    except Exception as e:
        print(type(e).__name__, e)
print("q", file=None)
