def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class R:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
r = R()
print(r[1], r[1:2], r[1:2:3], r[:], r[::], r[1, 2], r[1:2, ...], r[()], r[(1,)], r[...], r["k"], r[1, *[2, 3]], r[*[]], r[-1], r[None], r[lambda: 0].__name__)
r[1:2] = 3
r[1, 2] = 4
del r[1], r[::], r["a"]
class N: pass
n = N()
def store(): n[0] = 1
def delete(): del n[0]
t(lambda: n[0])
t(store)
t(delete)
t(lambda: N[0])
t(lambda: N[int])
t(lambda: int["x"])
t(lambda: (5)[0])
t(lambda: None["x"])
t(lambda: len[0])
class C:
    def __class_getitem__(cls, k): return (cls.__name__, k)
class D(C): pass
print(C[1], D["x", 2], D[()])
t(lambda: C()[1])
class M(type):
    def __getitem__(cls, k): return ("meta", k)
class E(C, metaclass=M): pass
print(E[5])
class Bad:
    __class_getitem__ = 5
t(lambda: Bad[0])
