class Recorder(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"):
            print("set", k, v)
        super().__setitem__(k, v)

    def __missing__(self, k):
        if k.startswith("auto"):
            return k.upper()
        raise KeyError(k)


class M(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, bases, kw)
        return Recorder()

    def __new__(m, name, bases, ns, **kw):
        print(type(ns).__name__)
        return super().__new__(m, name, bases, dict(ns))


class C(metaclass=M, k=1):
    a = 1
    b = auto_name
    a = 2
    c = len("abc")


print(C.a, C.b, C.c)
