def raised(f):
    try: f()
    except BaseException as e: return repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__
def a(): raise ValueError from KeyError
def b(): raise ValueError from None
def c():
    try: 1 / 0
    except ZeroDivisionError as z: raise ValueError from z
def d():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError
def e():
    try: 1 / 0
    except ZeroDivisionError as z: raise z
def f():
    x = ValueError()
    x.__cause__ = KeyError()
    raise x
def g(): raise ValueError from 5
def h(): raise ValueError from ValueError("c") if True else None
for fn in (a, b, c, d, e, f, g, h): print(raised(fn))
x = ValueError()
x.__suppress_context__ = True
print(x.__suppress_context__)
x.__cause__ = None
for name, value in (("__cause__", 1), ("__context__", "s"), ("__traceback__", 5), ("__suppress_context__", 3), ("args", 5), ("__notes__", 1)):
    try:
        setattr(x, name, value)
        print(name, getattr(x, name))
    except TypeError as e:
        print(e)
