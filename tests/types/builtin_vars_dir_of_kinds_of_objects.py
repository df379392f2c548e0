def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    c = 1
    def __init__(self): self.i = 2
class S: __slots__ = ("x",)
class D:
    def __dir__(self): return ["z", "a", "m"]
class BadDir:
    def __dir__(self): return 5
class Mixed:
    def __dir__(self): return ["a", 1]
print(vars(A()), "c" in vars(A), dir(D()), [n for n in dir(A()) if not n.startswith("_")], [n for n in dir(A) if not n.startswith("_")])
t(vars, S())
t(vars, 5)
t(vars, A(), 1)
t(dir, BadDir())
t(dir, Mixed())
t(dir, 1, 2)
def f():
    local = 1
    return dir(), sorted(vars())
print(f())
class M(type):
    def __dir__(cls): return ["meta"]
class C(metaclass=M): pass
print(dir(C), dir(C())[:0], "__len__" in dir([]), "append" in dir(list), "c" in A.__dir__(A()))
