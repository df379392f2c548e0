import operator as o

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for x in (None, ..., NotImplemented):
    for name in ("add", "mul", "lt", "neg", "getitem", "contains"):
        f = getattr(o, name)
        t(f, *([x] if name == "neg" else [x, 1]))
    print(x == x, x != None, x is not None, [x] == [x], hash(x) == hash(x), {x: 1}[x], str(x), f"{x}", "%s" % x, repr([x]), isinstance(x, object), x in (x,), x.__class__.__name__, x.__doc__ is None or isinstance(x.__doc__, str))
t(lambda: sorted([None, 1]))
t(lambda: max(None, 1))
t(lambda: sum([None]))
t(lambda: None.x)
t(lambda: setattr(None, "x", 1))
t(lambda: delattr(None, "x"))
t(lambda: None())
t(lambda: [*None])
t(lambda: {**None})
t(lambda: (lambda *a: a)(*None))
t(lambda: (lambda **k: k)(**None))
def unpack():
    a, b = None
def loop():
    for x in None: pass
def with_():
    with None: pass
t(unpack)
t(loop)
t(with_)
t(lambda: int(None))
t(lambda: "a" + None)
t(lambda: None[0])
t(lambda: None.__bool__())
t(lambda: (None).__eq__(5))
