class A:
    x = 1
    def __dir__(self): return ["z", "a", "z"]
print(dir(A()), "x" in dir(A))
class B:
    def __dir__(self): return ("b", "a")
class C:
    def __dir__(self): return 5
class D:
    def __dir__(self): return [2, 1]
class E:
    def __dir__(self): return ["a", 1]
for cls in (B, C, D, E):
    try:
        print(dir(cls()))
    except TypeError as e:
        print(e)
class M(type):
    def __dir__(cls): return ["from meta"]
class F(metaclass=M): pass
print(dir(F), [n for n in dir(F()) if n[0] != "_"])
def f():
    b = a = 1
    return dir()
print(f())
class G:
    y = 1
    print([n for n in dir() if n[0] != "_"])
g = G()
g.inst = 1
class H(G): w = 2
h = H(); h.own = 1
print([n for n in dir(h) if n[0] != "_"], [n for n in dir(H) if n[0] != "_"])
