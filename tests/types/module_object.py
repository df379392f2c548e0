import types, sys, math
m = types.ModuleType("name", "the doc")
print(m, m.__name__, m.__doc__, m.__dict__.keys() >= {"__name__", "__doc__"}, m.__loader__)
print(m.__package__, m.__spec__, type(m).__name__)
m.x = 1
print(m.x, "x" in dir(m), m.__dict__["x"], vars(m) is m.__dict__)
for f in (lambda: m.nope, lambda: math.nope, lambda: types.ModuleType(),
        lambda: types.ModuleType(5), lambda: setattr(m, "__dict__", {}),
        lambda: delattr(m, "zz")):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
m.__getattr__ = lambda n: "dynamic " + n
print(m.anything)

def bad(n):
    raise AttributeError("custom " + n)

m.__getattr__ = bad
try:
    m.q
except AttributeError as e:
    print(type(e).__name__, e)
m.__dir__ = lambda: ["b", "a"]
print(dir(m))

class Sub(types.ModuleType):
    @property
    def p(self):
        return "prop " + self.__name__

s = Sub("s")
print(s.p, isinstance(s, types.ModuleType), sys.modules["math"] is math, m.__annotations__)
del m.__name__
print(repr(m))
