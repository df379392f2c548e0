def f():
    class C:
        def m(self):
            def inner(): pass
            return inner, lambda: 0, [i for i in ()], (j for j in ())
        class D:
            def n(self): pass
    global G
    class G:
        def p(self): pass
    return C
C = f()
a, b, c, d = C().m()
print(C.__qualname__, C.m.__qualname__, a.__qualname__, b.__qualname__, d.__qualname__, C.D.n.__qualname__, G.p.__qualname__, G.__qualname__)
def outer():
    global glob
    def glob():
        def nested(): pass
        return nested
outer()
print(glob.__qualname__, glob().__qualname__)
class E:
    __qualname__ = "Changed.E"
    def m(self): pass
print(E.__qualname__, E.m.__qualname__, "__qualname__" in vars(E))
try:
    class F: __qualname__ = 5
except TypeError as e:
    print(e)
x = lambda: 0
class H: y = lambda self: 0
print(x.__qualname__, H.y.__qualname__, (lambda: lambda: 0)().__qualname__)
async def co(): pass
k = co()
print(k.__qualname__)
k.close()
print(type("T", (), {"__qualname__": "given.T"}).__qualname__, max.__qualname__, list.append.__qualname__, [].append.__qualname__)
