import io, os, tempfile

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

path = os.path.join(tempfile.mkdtemp(), "f")
for args, kw in [((), {}), ((path,), {"mode": "z"}), ((path, "rw"), {}), ((path, "r+w"), {}), ((path, ""), {}), ((path, "rb"), {"encoding": "utf-8"}), ((path, "rb"), {"errors": "strict"}), ((path, "rb"), {"newline": ""}), ((path, "r"), {"newline": "x"}), ((path, "r"), {"buffering": 0}),
                 ((path, "w"), {"encoding": "nope"}), ((path, "w"), {"encoding": 5}), ((path, "w"), {"errors": 5}), ((5.5,), {}), ((None,), {}), ((-1,), {}), (("a\0b",), {}), ((path, 5), {}), ((path, "bt"), {}), ((path, "rU"), {}), ((path, "b"), {}), ((path, "+"), {}), ((path, "xw"), {}), ((path, "r"), {"closefd": False}), ((path, "w"), {"bad": 1})]:
    try:
        open(*args, **kw)
        print(args[1:], kw, "opened")
    except Exception as e:
        print(args[1:], kw, type(e).__name__, "message" if isinstance(e, OSError) else e)
with open(path, "w", encoding="ascii", errors="replace", newline="\r\n") as f:
    print(f.mode, f.encoding, f.errors, f.newlines, f.line_buffering, f.write("a\n\xe9"), f.tell(), type(f).__name__, type(f.buffer).__name__, type(f.buffer.raw).__name__, f.readable(), f.writable())
print(open(path, "rb").read(), open(path, "rb", 0).__class__.__name__, open(path, "r+b").__class__.__name__, open(path).__class__.__name__, f.closed)
t(f.write, "x")
t(f.read)
t(iter, f)
print(repr(f) == f"<_io.TextIOWrapper name={path!r} mode='w' encoding='ascii'>")
