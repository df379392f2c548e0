class A:
    @classmethod
    def c(cls, *a):
        "c doc"
        return cls.__name__, a
    @staticmethod
    def s(*a):
        return a

class B(A):
    pass

print(A.c(1), A().c(2), B.c(3), B().c(), A.s(1), A().s(2), A.c.__self__ is A)
print(B.c.__func__ is A.c.__func__, A.c.__name__, A.c.__doc__)
raw_c, raw_s = A.__dict__["c"], A.__dict__["s"]
print(type(raw_c).__name__, type(raw_s).__name__, raw_c.__func__.__name__)
print(raw_s.__func__.__qualname__, raw_s(5), raw_c.__get__(None, B)(), raw_c.__get__(B())())
print(raw_s.__get__(None, A) is A.s, raw_s.__name__, raw_c.__wrapped__ is raw_c.__func__)
print(raw_s.__wrapped__ is A.s)
try:
    raw_c(A)
except TypeError as e:
    print(type(e).__name__, e)
print(A.c == A.c, A.c is A.c, B.c == A.c, A().c == A.c)
for f in (lambda: classmethod(), lambda: staticmethod(),
        lambda: classmethod(5).__get__(None, A)(), lambda: staticmethod(5).__get__(1)()):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)
