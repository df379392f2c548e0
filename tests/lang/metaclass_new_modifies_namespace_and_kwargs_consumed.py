class Auto(type):
    def __new__(m, name, bases, ns, prefix="", **kw):
        ns = {prefix + k if callable(v) and not k.startswith("__") else k: v for k, v in ns.items()}
        cls = super().__new__(m, name, bases, ns, **kw)
        cls.created = getattr(cls, "created", ()) + (name,)
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        print("init", name, sorted(kw))
class A(metaclass=Auto, prefix="do_"):
    def run(self): return "run"
    data = 1
class B(A):
    def stop(self): return "stop"
print(A().do_run(), hasattr(A, "run"), B().stop(), B.created, A.created, A.data)
try:
    class C(A, prefix="x", unknown=1): pass
except TypeError as e: print(e)
class NoInit(type):
    def __new__(m, n, b, ns, **kw): return super().__new__(m, n, b, ns)
try:
    class D(metaclass=NoInit, opt=1): pass
    print("accepted", D)
except TypeError as e: print(e)
