import copy, pickle, warnings

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for x in (..., NotImplemented, None):
    print(repr(x), type(x).__name__, type(x)() is x, copy.copy(x) is x, copy.deepcopy(x) is x, pickle.loads(pickle.dumps(x)) is x, x.__reduce__() if x is not None else "-", hash(x) == hash(x))
    t(type(x), 1)
    t(setattr, x, "attr", 1)
    t(type, "S", (type(x),), {})
    t(lambda: x.nothing)
    t(lambda: x())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    t(bool, NotImplemented)
    print([w.category.__name__ + " " + str(w.message) for w in caught])
print(bool(...), bool(None), None == 0, None is type(None)(), ... == Ellipsis)
t(lambda: None < None)
t(lambda: None + 1)
t(lambda: None[0])
t(lambda: iter(None))
t(lambda: len(...))
