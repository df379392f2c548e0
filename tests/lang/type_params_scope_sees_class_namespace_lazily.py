class Outer:
    name = "class"
    type Alias = name
    def f[T: name](self) -> name: return 1
    class Inner[T: name]:
        pass
    name2 = name


Outer.name = "changed"
print(Outer.Alias.__value__)
print(Outer.f.__annotations__, Outer.f.__type_params__[0].__bound__)
print(Outer.Inner.__type_params__[0].__bound__)


def make():
    local = "first"
    type L = local
    def g[T: local](): return T.__bound__
    local = "second"
    return L.__value__, g()


print(make())
