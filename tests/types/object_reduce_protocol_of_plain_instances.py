import copyreg

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    def __init__(self): self.x = 1
class S:
    __slots__ = ("a", "b")
class SD(S):
    __slots__ = ("__dict__", "c")
class G:
    def __getstate__(self): return "custom state"
class N:
    def __getnewargs__(self): return (1, 2)
class NX:
    def __getnewargs_ex__(self): return ((1,), {"k": 2})
a, s, sd = A(), S(), SD()
s.a = 5
sd.c = 1; sd.z = 2; sd.b = 3
for obj in (a, s, sd, G(), N(), NX(), object()):
    r = obj.__reduce_ex__(4)
    print(r[0].__name__, [x.__name__ if isinstance(x, type) else x for x in r[1]][1:] if r[0].__name__ != "__newobj_ex__" else r[1][1:], r[2:], obj.__getstate__())
t(s.__reduce_ex__, 1)
t(object().__reduce_ex__, "x")
t(type("Bad", (), {"__getnewargs__": lambda self: 5})().__reduce_ex__, 2)
t(type("Bad", (), {"__getnewargs_ex__": lambda self: (1,)})().__reduce_ex__, 2)
t(type("Bad", (), {"__getnewargs_ex__": lambda self: (1, {})})().__reduce_ex__, 2)
print(a.__reduce__()[0].__name__, a.__reduce__()[1][1:], copyreg.__newobj__(A).__dict__)
