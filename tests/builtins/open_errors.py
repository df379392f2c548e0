import os, tempfile
d = tempfile.mkdtemp()
p = os.path.join(d, "f")
open(p, "w").close()
for args, kw in (((p, "q"), {}), ((p, "rw"), {}), ((p, "rr"), {}), ((p, ""), {}),
        ((p, "r+w"), {}), ((p, "b"), {}), ((p, "rbt"), {}), ((p, "rb"), {"encoding": "utf-8"}),
        ((p, "rb"), {"errors": "strict"}), ((p, "rb"), {"newline": ""}),
        ((p,), {"buffering": 0}), ((p,), {"encoding": "nope"}), ((5.5,), {}), ((None,), {}),
        ((p, 5), {}), ((p,), {"closefd": False}), ((), {}), (("a\0b",), {}), ((-1,), {}),
        ((p,), {"bad": 1}), ((p, "U"), {})):
    try:
        open(*args, **kw)
        print("opened", args[1:], kw)
    except Exception as e:
        print(type(e).__name__, str(e).replace(d, "D"))
f = open(p)
f.close()
for m in (f.read, f.readline, f.fileno, f.flush, f.__enter__, lambda: list(f),
        lambda: f.write("x"), f.tell, lambda: f.seek(0), f.readable):
    try:
        m()
    except ValueError as e:
        print(type(e).__name__, e)
print(f.close(), f.closed)
import io
for mode, act in (("r", lambda f: f.write("x")), ("w", lambda f: f.read()),
        ("rb", lambda f: f.write(b"x")), ("wb", lambda f: f.read()),
        ("w", lambda f: f.write(b"x")), ("wb", lambda f: f.write("x")),
        ("r", lambda f: f.seek(1, 1)), ("r", lambda f: f.seek(-1)),
        ("r", lambda f: f.read("x"))):
    with open(p, mode) as f:
        try:
            act(f)
        except (io.UnsupportedOperation, TypeError, ValueError) as e:
            print(mode, type(e).__name__, e)
os.remove(p)
os.rmdir(d)
