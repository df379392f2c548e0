class A:
    def b(self): pass
    a = 1


class B(A):
    c = 2

    def __init__(self): self.z = 1


print([n for n in dir(B()) if not n.startswith("__")])
print([n for n in dir(B) if not n.startswith("__")])


class D:
    def __dir__(self): return ("q", "b", "q")


print(dir(D()), D().__dir__())
D.__dir__ = lambda s: 5
try:
    dir(D())
except TypeError as e:
    print(e)


def f():
    x = y = 1
    return dir()


print(f())
