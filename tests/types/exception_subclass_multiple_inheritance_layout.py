def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A(ValueError, KeyError): pass
print(A.__mro__[1:5], str(A("x")), repr(A("x")))

def make(*bases):
    return type("X", bases, {}).__mro__[1].__name__
t(make, Exception, list)
t(make, OSError, SyntaxError)
t(make, OSError, ValueError)
t(make, ImportError, KeyError)
t(make, StopIteration, SystemExit)
t(make, UnicodeDecodeError, OSError)
t(make, ExceptionGroup, OSError)
t(make, AttributeError, NameError)
t(make, KeyError, int)
class S(Exception):
    __slots__ = ("x",)
s = S("a")
s.x = 1
print(s.x, s.__dict__)
s.y = 2
print(s.y)
