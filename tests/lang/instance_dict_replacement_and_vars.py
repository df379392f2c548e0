class A: x = "class"
a = A()
a.__dict__ = {"x": "inst", "y": 2}
print(a.x, a.y, vars(a))
d = {}
a.__dict__ = d
a.z = 5
print(d, a.x)
d["w"] = 6
print(a.w)
b = A()
b.__dict__ = d
b.shared = 1
print(a.shared, a.__dict__ is b.__dict__)
for bad in (5, None, [], type("M", (), {})()):
    try:
        a.__dict__ = bad
    except TypeError as e:
        print(e)
del a.__dict__
print(a.__dict__, d)
a.__dict__["not identifier"] = 1
a.__dict__[5] = 6
print(getattr(a, "not identifier"), a.__dict__, dir(a)[-1] if False else "")
try:
    A.__dict__["q"] = 1
except TypeError as e:
    print(e)
try:
    A.__dict__ = {}
except AttributeError as e:
    print(e)
print(type(A.__dict__).__name__, A.__dict__["x"])
for v in (5, [], object()):
    try:
        vars(v)
    except TypeError as e:
        print(e)
class Sub(dict): pass
a.__dict__ = Sub(k=1)
print(a.k, type(a.__dict__).__name__)
a.n = 2
print(a.__dict__)
