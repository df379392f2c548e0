def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(ValueError, x=1)
t(BaseException, 1, key=2)
t(KeyError, a=1)
t(BaseException.__new__, int)
t(BaseException.__new__)
t(ValueError.__new__, ValueError, 1, key=2)
e = ValueError.__new__(ValueError, "from new")
print(e.args)
e.__init__("from init", 2)
print(e.args)
t(e.__init__, x=1)
class C(Exception):
    def __init__(self, a, *, b): self.b = b
c = C(1, b=2)
print(c.args, c.b, repr(c), str(c))
class N(Exception):
    def __new__(cls, *args): return super().__new__(cls, "replaced")
print(N("x").args, N().args)
class K(Exception):
    def __init__(self, **kw): super().__init__(*kw)
print(K(a=1, b=2).args)
print(issubclass(EnvironmentError, OSError), IOError is OSError, BaseExceptionGroup.__mro__[1:], ExceptionGroup.__mro__[1:3])
