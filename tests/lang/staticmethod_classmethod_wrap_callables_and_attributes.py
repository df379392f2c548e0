class A:
    s = staticmethod(len)
    c = classmethod(lambda cls, x: (cls.__name__, x))
    t = staticmethod(int)
print(A.s("abc"), A().s("ab"), A.c(1), A().c(2), A.t("5"))
def f():
    "doc"
f.attr = 1
s, c = staticmethod(f), classmethod(f)
print(s.__name__, s.__doc__, s.__wrapped__ is f, c.__func__ is f, c.__wrapped__ is f, s() is None)
s.x = 5
print(s.x, s.__dict__.get("x"), repr(s).startswith("<staticmethod(<function f"), repr(c).startswith("<classmethod(<function f"))
try:
    c()
except TypeError as e:
    print(e)
for cls in (staticmethod, classmethod):
    try:
        cls()
    except TypeError as e:
        print(e)
    try:
        cls(1, 2)
    except TypeError as e:
        print(e)
    print(cls(5).__get__(None, int) if cls is staticmethod else "")
