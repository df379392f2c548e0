x = "global"
globals()["y"] = "made"
print(y, globals()["x"], __name__)


def f():
    globals()["z"] = 1
    return z


print(f())
import builtins
builtins.extra = "from builtins"
print(extra)
extra = "shadow"
print(extra)
del extra
print(extra)
del builtins.extra
try:
    extra
except NameError as e:
    print(e)
