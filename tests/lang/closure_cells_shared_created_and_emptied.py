def outer():
    a, b = 1, 2
    def get(): return a, b
    def set_a(v):
        nonlocal a
        a = v
    return get, set_a
get, set_a = outer()
print(get.__closure__[0].cell_contents, get.__code__.co_freevars, set_a.__code__.co_freevars)
set_a(5)
print(get(), get.__closure__[0] is set_a.__closure__[0])
get.__closure__[1].cell_contents = "changed"
print(get())
del get.__closure__[1].cell_contents
try:
    get()
except NameError as e:
    print(e)
try:
    get.__closure__[1].cell_contents
except ValueError as e:
    print(e)
import types
c = types.CellType()
d = types.CellType(3)
print(d.cell_contents, repr(c).startswith("<cell at 0x"), repr(c).endswith(": empty>"), "int object" in repr(d))
print(d == types.CellType(3), d < types.CellType(4), c < d, c == types.CellType(), d != c)
try:
    hash(d)
except TypeError as e:
    print(e)
def conditional(flag):
    if flag: v = 1
    def inner(): return v
    return inner
print(conditional(True)())
try:
    conditional(False)()
except NameError as e:
    print(e)
def loop():
    fs = []
    for i in range(3):
        def f(j=i): return i, j
        fs.append(f)
    return [f() for f in fs]
print(loop())
def params(a, *b, c, **d): return (lambda: (a, b, c, d))
print(params(1, 2, c=3, e=4)())
