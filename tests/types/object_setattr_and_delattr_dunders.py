def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    x = 1
a = A()
object.__setattr__(a, "y", 2)
print(a.__dict__, object.__getattribute__(a, "y"))
t(object.__setattr__, a, 5, 1)
t(object.__setattr__, 5, "x", 1)
t(object.__setattr__, a, "x")
t(object.__delattr__, a, "x")
t(object.__delattr__, a, "zz")
t(object.__getattribute__, a, "zz")
t(object.__getattribute__, a, 5)
t(object.__setattr__, A, "x", 1)
t(object.__delattr__, A, "x")
t(type.__setattr__, a, "x", 1)
t(object.__delattr__, a, "y")
t(setattr, object(), "x", 1)
t(delattr, object(), "x")
t(setattr, A(), "__dict__", 5)
a.__dict__ = {"replaced": True}
print(a.replaced, vars(a))
del a.__dict__
print(a.__dict__)
