def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class D:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
class Bad:
    def __set_name__(self, owner, name): raise ValueError("bad name")
class Wrong:
    def __set_name__(self): pass
class A:
    x = D()
    y = z = D()
A.later = D()
t(lambda: type("B", (), {"q": Bad()}))
try:
    type("B", (), {"q": Bad()})
except Exception as e:
    print(e.__notes__)
t(lambda: type("B", (), {"q": Wrong()}))
class P:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        print("init_subclass", cls.__name__, tag)
class Q(P, tag="t"): pass
class R(Q): pass
t(lambda: type("S", (P,), {}, other=1))
t(lambda: type("S", (), {}, other=1))
t(lambda: type("S", (P,), {}, tag=5))
class N:
    def __init_subclass__(self): print(type(self).__name__, self.__name__)
class O(N): pass
t(object.__init_subclass__, 1)
class I:
    x = D()
    def __init_subclass__(cls): print("after set_name", hasattr(cls, "w"))
class J(I):
    w = D()
