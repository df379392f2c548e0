def make():
    a = 1
    def get():
        return a, b
    def set(v):
        nonlocal a
        a = v
    if False:
        b = 2
    return get, set

get, set_ = make()
cells = dict(zip(get.__code__.co_freevars, get.__closure__))
print(sorted(cells), cells["a"].cell_contents)
set_(5)
print(cells["a"].cell_contents)
try:
    cells["b"].cell_contents
except ValueError as e:
    print(type(e).__name__, e)
try:
    get()
except NameError as e:
    print(type(e).__name__, e)
cells["b"].cell_contents = "now"
print(get())
del cells["a"].cell_contents
try:
    get()
except NameError as e:
    print(type(e).__name__, e)
import types
c = types.CellType(3)
e = types.CellType()
print(c.cell_contents, c == types.CellType(3), c < types.CellType(4), e < c)
print(e == types.CellType(), repr(e)[:9], repr(c)[:9])
