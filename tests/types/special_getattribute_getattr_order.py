def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

log = []
class A:
    x = 1
    def __getattribute__(self, name):
        log.append("ga " + name)
        return super().__getattribute__(name)
    def __getattr__(self, name):
        log.append("g " + name)
        if name == "bad":
            raise AttributeError("from getattr")
        return name
a = A()
print(a.x, a.y, log)
log.clear()
t(lambda: a.bad)
print(hasattr(a, "bad"), getattr(a, "bad", 5), log)
log.clear()
a.z = 5
print(a.z, a.__class__, len(log))
class B:
    def __getattribute__(self, name): raise KeyError(name)
t(lambda: B().x)
t(getattr, B(), "x", "default")
print(str(B())[:5] if False else type(B()).__name__)
class C:
    __getattr__ = None
t(lambda: C().x)
class D:
    def __getattr__(self, name): return name.upper()
d = D()
print(d.abc, d.__len__, d.__custom__)
t(len, d)
t(lambda: d + 1)
t(lambda: D.abc)
class E:
    @property
    def p(self): raise AttributeError("prop failed")
    def __getattr__(self, name): return "fallback " + name
print(E().p)
