class C:
    a = 1

    def m(self): pass


print(type(C.__dict__).__name__, "a" in C.__dict__, C.__dict__["a"])
try:
    C.__dict__["b"] = 2
except TypeError as e:
    print(e)
c = C()
c.__dict__["z"] = 26
print(c.z, vars(c))
c.__dict__ = {"q": 1}
print(c.q, hasattr(c, "z"))
try:
    c.__dict__ = 5
except TypeError as e:
    print(e)
print([k for k in vars(C) if not k.startswith("__")])
