def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class Data:
    def __init__(self, label): self.label = label
    def __get__(self, obj, cls): return f"data {self.label}"
    def __set__(self, obj, value): print("set", self.label, value)
class NonData:
    def __init__(self, label): self.label = label
    def __get__(self, obj, cls=None): return f"nondata {self.label} {obj is None}"
class M(type):
    a = Data("meta a")
    b = NonData("meta b")
    c = "meta c"
    d = "meta d"
class C(metaclass=M):
    a = "class a"
    b = "class b"
    c = NonData("class c")
print(C.a, C.b, C.c, C.d, C().a, C().b, C().c)
C.a = 5
C.b = 6
print(C.b, C.__dict__["a"])
t(lambda: C().d)
t(lambda: C.e)
class G(type):
    def __getattr__(cls, name): return f"meta getattr {name}"
class D(metaclass=G): pass
print(D.anything)
t(lambda: D().anything)
