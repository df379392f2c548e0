def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

def f(*args):
    "doc of f"
    return len(args)
class A:
    s = staticmethod(f)
    c = classmethod(f)
s, c = A.__dict__["s"], A.__dict__["c"]
print(A.s(1), A().s(1, 2), A.c(), A().c(1), s(1, 2, 3), s.__func__ is f, c.__wrapped__ is f, s.__name__, c.__doc__, s.__isabstractmethod__, s.__qualname__)
t(c)
t(lambda: c(A))
print(repr(s).startswith("<staticmethod(<function f at"), repr(c).startswith("<classmethod(<function f at"), A.c.__self__ is A)
t(staticmethod)
t(classmethod, 1, 2)
t(staticmethod(5))
t(classmethod(5).__get__(None, A))
t(lambda: classmethod(len).__get__(None, [1])())
t(staticmethod(f).__get__, None)
s.extra = 1
print(s.__dict__.get("extra"), sorted(n for n in staticmethod(f).__dict__))
class B(A): pass
print(B.c.__self__ is B, B().c.__self__ is B, super(B, B).c.__self__ is B, super(B, B()).s is f)
print(classmethod(property(lambda cls: "prop")).__get__(None, A) is not None)
