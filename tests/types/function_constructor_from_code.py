from types import FunctionType, CodeType, CellType

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

def outer(n):
    def inner(x=1, *, y=2): return x + y + n
    return inner
inner = outer(10)
g = FunctionType(inner.__code__, {}, "renamed", (5,), (CellType(100),), {"y": 7})
print(g(), g(1), g.__name__, g.__qualname__, g.__defaults__, g.__kwdefaults__, g.__globals__, g.__closure__[0].cell_contents)
t(FunctionType, inner.__code__, {})
t(FunctionType, inner.__code__, {}, "n", None, ())
t(FunctionType, inner.__code__, {}, "n", None, (5,))
t(FunctionType, inner.__code__, {}, "n", None, [CellType(1)])
t(FunctionType, inner.__code__, [])
t(FunctionType, 5, {})
t(FunctionType, (lambda: 1).__code__, {}, 5)
t(FunctionType, (lambda: 1).__code__, {}, None, 5)
t(FunctionType, (lambda: 1).__code__, {}, None, None, (CellType(1),))
h = FunctionType((lambda: __name__).__code__, {"__name__": "fake"})
print(h(), h.__module__)
t(FunctionType)
t(CellType, 1, 2)
