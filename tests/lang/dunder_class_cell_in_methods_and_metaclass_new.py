class M(type):
    def __new__(m, name, bases, ns):
        cell = ns.get("__classcell__")
        print(name, type(cell).__name__)
        cls = super().__new__(m, name, bases, ns)
        if cell: print(cell.cell_contents is cls)
        return cls
class A(metaclass=M):
    def f(self): return __class__
class B(metaclass=M): pass
print(A().f() is A, "__classcell__" in vars(A))
class Twice(type):
    def __new__(m, name, bases, ns):
        type.__new__(m, name + "0", bases, dict(ns))
        return type.__new__(m, name, bases, ns)
class C(metaclass=Twice):
    def f(self): return __class__
print(C().f().__name__)
class Drops(type):
    def __new__(m, name, bases, ns):
        ns.pop("__classcell__", None)
        return type.__new__(m, name, bases, ns)
try:
    class D(metaclass=Drops):
        def f(self): return __class__
except RuntimeError as e:
    print(e)
class E:
    def __class__(self): return "method named so"
    def f(self): return __class__
print(E().f(), E().__class__())
def g():
    __class__ = 5
    return __class__
print(g())
