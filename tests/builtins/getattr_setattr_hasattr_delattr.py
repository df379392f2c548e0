class A:
    x = 1
    @property
    def bad(self):
        raise AttributeError("inner")
    @property
    def worse(self):
        raise ValueError("worse")

a = A()
print(getattr(a, "x"), getattr(a, "y", "default"), getattr(a, "bad", "d"), hasattr(a, "x"))
print(hasattr(a, "bad"), hasattr(a, "y"), setattr(a, "y", 2), a.y, delattr(a, "y"))
print(hasattr(a, "y"))
setattr(a, "not an identifier", 5)
print(getattr(a, "not an identifier"), a.__dict__, getattr(5, "real"), getattr(a, "y", None))
for f in (lambda: getattr(a, "y"), lambda: getattr(a, 5), lambda: hasattr(a, 5),
        lambda: setattr(a, 5, 1), lambda: delattr(a, "zz"), lambda: getattr(a, "worse", 1),
        lambda: hasattr(a, "worse"), lambda: getattr(a), lambda: getattr(a, "a", 1, 2),
        lambda: setattr(a, "x"), lambda: delattr(a, "x"), lambda: getattr(a, "x", default=1),
        lambda: delattr(5, "real"), lambda: hasattr(a), lambda: delattr(a, 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
