o = object()
print(repr(o)[:15], str(o) == repr(o), o == o, o != o, o == object(), hash(o) == hash(o))
print(bool(o), object.__eq__(o, 5), object.__ne__(o, o), object.__lt__(o, o))
print(format(o) == str(o), o.__class__)
print([n for n in dir(o) if n.startswith("__") and not n.startswith("__init_s")])

class A:
    pass

a = A()
a.x = 1
print(a.__dict__, a.__dir__()[0:1], a.__getattribute__("x"), a.__setattr__("y", 2))
print(a.__delattr__("x"), a.__dict__, object.__getattribute__(a, "y"), a.__sizeof__() > 0)
print(A.__subclasshook__(int), a.__init_subclass__(), object.__bases__, object.__base__)
print(object.__mro__)
for f in (lambda: o.x, lambda: setattr(o, "x", 1), lambda: delattr(a, "zz"), lambda: o < o,
        lambda: o + 1, lambda: o(), lambda: o[0], lambda: len(o), lambda: iter(o),
        lambda: next(o), lambda: int(o), lambda: o.__format__("x"),
        lambda: object.__setattr__(o, "y", 1), lambda: object.__getattribute__(o, 5),
        lambda: o in o, lambda: abs(o), lambda: ~o, lambda: object.__reduce_ex__()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
