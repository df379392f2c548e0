class M(type):
    @classmethod
    def __prepare__(m, *a):
        return 5


try:
    class C(metaclass=M): pass
except TypeError as e:
    print(e)


class N(type):
    def __prepare__(*a):
        return {}


class D(metaclass=N): pass


class Map:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v


def fn(name, bases, ns):
    return sorted(ns.d)


fn.__prepare__ = lambda *a: Map()


class E(metaclass=fn):
    x = 1
    y = x + 1


print(E)
