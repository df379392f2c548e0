import sys
import types

m = types.ModuleType("m")
m.x = 1


def read(): return m.x


print([read() for _ in range(3)])
m.x = 2
print(read())
del m.x
try:
    read()
except AttributeError as e:
    print(e)
m.__getattr__ = lambda n: "module hook " + n
print(read())
m.x = "back"
print(read())
m.__dict__["x"] = "by dict"
print(read())
m.__dict__.clear()
try:
    read()
except AttributeError as e:
    print(e)
