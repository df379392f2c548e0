class A:
    cls_attr = 1
    def m(self): pass

a = A()
a.x = 1
print(vars(a), sorted(k for k in vars(A) if not k.startswith("__")))
print([n for n in dir(a) if not n.startswith("__")])
print([n for n in dir(A) if not n.startswith("__")], "__init__" in dir(a))
print(dir(a) == sorted(dir(a)))

def f(p, q=2):
    loc = 3
    return vars(), dir()

print(f(1))

class D:
    def __dir__(self):
        return ["z", "a"]

class BadD:
    def __dir__(self):
        return 5

class S:
    __slots__ = ("s",)

print(dir(D()), "s" in dir(S()))
for g in (lambda: vars(5), lambda: vars(S()), lambda: dir(BadD()), lambda: dir(1, 2),
        lambda: vars(1, 2)):
    try:
        g()
    except TypeError as e:
        print(type(e).__name__, e)
print([n for n in dir([]) if not n.startswith("_")])
print([n for n in dir("") if not n.startswith("_")])
print([n for n in dir({}) if not n.startswith("_")])
print([n for n in dir(set()) if not n.startswith("_")])
print([n for n in dir(1) if not n.startswith("_")])
print([n for n in dir(1.5) if not n.startswith("_")])
print([n for n in dir(b"") if not n.startswith("_")])
