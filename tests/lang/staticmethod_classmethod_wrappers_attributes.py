def f(a, b=1):
    "doc"
    return a


s, c = staticmethod(f), classmethod(f)
print(s.__name__, s.__doc__, s.__wrapped__ is f, c.__wrapped__ is f, c.__qualname__)
print(s(5), s.__func__ is f, s.__isabstractmethod__)
try:
    c(5)
except TypeError as e:
    print(e)
s.attr = 1
print(s.attr, repr(c).split(" ")[0], s.__get__(None, int)(3), c.__get__(None, int)())


class B:
    @classmethod
    @property
    def p(cls): return 1


print(type(B.p).__name__)
