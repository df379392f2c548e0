class A:
    pass

a = A()
d = a.__dict__
a.x = 1
d["y"] = 2
print(a.y, d, a.__dict__ is d)
del a.x
print(d, hasattr(a, "x"))
d.clear()
print(hasattr(a, "y"), vars(a) is d)
d["weird key"] = 5
d[7] = "int key"
print(getattr(a, "weird key"), d, a.__dict__[7])
a.__dict__ = e = {"z": 26}
print(a.z, d, a.__dict__ is e)
b = A()
b.__dict__.update(p=1, q=2)
b.p = 10
print(list(b.__dict__.items()), b.__dict__.pop("p"), b.__dict__, b.__dict__ == {"q": 2})
print(list(b.__dict__))
for i in range(50):
    setattr(b, f"attr{i}", i)
for i in range(0, 50, 2):
    delattr(b, f"attr{i}")
print(len(b.__dict__), b.attr49, hasattr(b, "attr0"), list(b.__dict__)[:3])

def f():
    pass

f.tag = 1
print(f.__dict__, f.__dict__ is f.__dict__)
