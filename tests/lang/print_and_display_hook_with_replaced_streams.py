import io
import sys
old = sys.stdout
sys.stdout = buf = io.StringIO()
print("to buffer", 1, sep="-", end="|")
sys.displayhook("shown")
sys.displayhook(None)
sys.stdout = old
print(repr(buf.getvalue()), _)
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
w = W()
print("a", "b", 3, file=w)
print(w.parts)
print(file=w)
print("x", file=None)
class F(W):
    def flush(self): self.parts.append("flushed")
f = F()
print("y", file=f, flush=True)
print(f.parts)
for kw in ({"sep": 5}, {"end": b""}, {"file": 5}, {"flush": 1, "file": w}, {"unknown": 1}):
    try:
        print("z", **kw)
    except (TypeError, AttributeError) as e:
        sys.stdout.write(f"{type(e).__name__} {e}\n")
print("s", "t", sep=None, end=None)
print(*[], *"ab", sep="")
sys.stdout = None
print("nowhere")
sys.stdout = old
del sys.stdout
try:
    print("lost")
except RuntimeError as e:
    sys.__stdout__.write(f"{e}\n")
sys.stdout = old
