class M(type):
    def __new__(m, name, bases, ns):
        ns = dict(ns)
        print("__classcell__" in ns)
        ns.pop("__classcell__", None)
        return super().__new__(m, name, bases, ns)


try:
    class C(metaclass=M):
        def f(self):
            return __class__
except RuntimeError as e:
    print(e)


class D(metaclass=M):
    def f(self):
        return 1


print(D().f())
