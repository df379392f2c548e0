log = []
class Meta(type):
    def __getattribute__(cls, name):
        log.append("meta " + name)
        return type.__getattribute__(cls, name)
class M(metaclass=Meta):
    def __getattribute__(self, name):
        log.append("instance " + name)
        return object.__getattribute__(self, name)
    def __enter__(self): log.append("enter"); return "v"
    def __exit__(self, *a): log.append("exit")
class Holder:
    def __setattr__(self, name, value): log.append(f"set {name}={value}")
h = Holder()
with M() as h.x: log.append("body")
print([entry for entry in log if not entry.startswith("meta __init") and "meta __class" not in entry])
m = M()
m.__dict__["__enter__"] = None
with m as (v): print(v)
class D:
    class Enter:
        def __get__(self, obj, cls): print("get enter"); return lambda: "from descriptor"
    class Exit:
        def __get__(self, obj, cls): print("get exit"); return lambda *a: print("exit called")
    __enter__, __exit__ = Enter(), Exit()
with D() as d: print(d)
