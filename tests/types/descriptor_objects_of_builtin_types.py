import types

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for d in (int.real, types.FunctionType.__code__, slice.start, type.__dict__["__name__"], property.fget, BaseException.args if hasattr(BaseException, "args") else int.real):
    print(type(d).__name__ in ("getset_descriptor", "member_descriptor"), d.__name__, d.__qualname__, d.__objclass__.__name__)
print((5).real, int.real.__get__(5), int.real.__get__(True, bool), int.real.__get__(None, int) is int.real)
t(int.real.__get__, "x")
t(int.real.__get__, None, None)
t(int.real.__get__)
t(int.real.__set__, 5, 1)
t(int.real.__delete__, 5)
t(slice.start.__get__, 5)
t(slice.start.__set__, slice(1), 5)

class A: pass
print(type(A.__dict__["__dict__"]).__name__, A.__dict__["__dict__"].__get__(A()), A.__dict__["__weakref__"].__get__(A()), A.__dict__["__dict__"].__name__)
t(A.__dict__["__dict__"].__get__, 5)
class S: __slots__ = ("x",)
m = S.x
s = S()
print(type(m).__name__, m.__name__, m.__objclass__ is S, repr(m), repr(int.real))
t(m.__get__, s)
m.__set__(s, 5)
print(m.__get__(s), s.x)
t(m.__get__, A())
t(m.__set__, A(), 1)
m.__delete__(s)
t(m.__delete__, s)
t(setattr, m, "__name__", "y")
print(list.append.__get__([1, 2], list)(3), list.append.__get__(None, list) is list.append)
t(list.append.__get__, 5, list)
t(str.upper.__get__("abc"))
