class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return getattr(obj, self.slot, "unset")

    def __set__(self, obj, v):
        if not isinstance(v, self.kind):
            raise TypeError(f"{self.slot[1:]} wants {self.kind.__name__}")
        setattr(obj, self.slot, v)

    def __delete__(self, obj):
        delattr(obj, self.slot)


class P:
    x = Typed(int)
    name = Typed(str)


p = P()
p.x = 5
print(p.x, p.name, vars(p))
try:
    p.name = 5
except TypeError as e:
    print(e)
del p.x
print(p.x)
