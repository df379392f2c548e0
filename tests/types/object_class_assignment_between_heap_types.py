def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A: pass
class B: pass
class S: __slots__ = ("x",)
class S2: __slots__ = ("x",)
class S3: __slots__ = ("y",)
class I(int): pass
class J(int): pass
def assign(obj, cls):
    obj.__class__ = cls
    return type(obj).__name__
t(assign, A(), B)
t(assign, S(), S2)
t(assign, S(), S3)
t(assign, A(), S)
t(assign, I(), J)
t(assign, I(), A)
t(assign, 5, I)
t(assign, A(), int)
t(assign, A(), 5)
t(assign, object(), A)
t(assign, A, type)
t(assign, A, 5)
t(assign, [], list)
t(delattr, A(), "__class__")
class P:
    @property
    def __class__(self): return int
print(isinstance(P(), int), type(P()).__name__, P().__class__)
