def f(*a):
    return a


class C:
    pass


c = C()
print(f.__get__(c)(1)[0] is c, f.__get__(None, C) is f)
print(len.__class__.__name__, hasattr(len, "__get__"))
C.l = len
C.p = print
c.l
print(C().l([1, 2]))
bound = str.upper.__get__("abc")
print(bound(), str.upper.__get__("x", str).__self__)
try:
    str.upper.__get__(5)
except TypeError as e:
    print(e)
