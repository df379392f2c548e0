def make(x):
    def f(): return x
    return f
def plain(): return "plain"
f = make(1)
g = make(2)
f.__code__ = g.__code__
print(f())
for a, b in ((f, plain), (plain, f)):
    try:
        a.__code__ = b.__code__
    except ValueError as e:
        print(e)
import types
for args in ((f.__code__, {}), (f.__code__, {}, "n", (), ()), (f.__code__, {}, "n", (), (types.CellType(5), types.CellType(6))),
             (f.__code__, {}, "n", (), (5,)), (f.__code__, {}, "n", (), (types.CellType("cell"),)), (f.__code__, {}, 5), (1, {}),
             (plain.__code__, 5), (plain.__code__, {}, None, 5)):
    try:
        h = types.FunctionType(*args)
        print(h.__name__, h())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
exec(f.__code__, {}, closure=(types.CellType(8),))
for c in (None, (), [types.CellType(1)], (1,)):
    try:
        exec(f.__code__, {}, closure=c)
    except TypeError as e:
        print(e)
