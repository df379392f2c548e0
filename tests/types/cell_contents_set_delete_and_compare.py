from types import CellType

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

c = CellType(5)
e = CellType()
print(c.cell_contents, c == CellType(5), c < CellType(6), c != e, e == CellType(), e < c, c > e)
t(lambda: e.cell_contents)
e.cell_contents = "now"
print(e.cell_contents)
del e.cell_contents
t(lambda: e.cell_contents)
t(delattr, e, "cell_contents")
t(lambda: CellType(1) < CellType("a"))
t(lambda: c == 5)
t(hash, c)
def f():
    x = 1
    def g():
        return x
    g.__closure__[0].cell_contents = 2
    y = x
    del x
    return y, g
y, g = f()
print(y)
t(g)
t(lambda: g.__closure__[0].cell_contents)
print(repr(c).startswith("<cell at 0x"), repr(c).endswith(">"), "int object" in repr(c), "empty" in repr(e))
