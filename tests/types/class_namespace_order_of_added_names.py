class C:
    __slots__ = ('t', 'b')
    def __eq__(self, o): return True
print(list(C.__dict__))
class D:
    x = 1
    def f(self): pass
    def __eq__(self, o): return 1
print(list(D.__dict__))
class E:
    "doc"
    def __init_subclass__(cls): print(list(cls.__dict__))
class F(E):
    def __new__(cls): pass
print(list(E.__dict__), list(F.__dict__))
class G:
    __slots__ = ('__dict__', '__weakref__', 'q')
print(list(G.__dict__))
