class D:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)


class Base:
    def __init_subclass__(cls):
        print("init_subclass", sorted(k for k in vars(cls) if k[0] != "_"), cls.__mro__[1].__name__)


class S(Base):
    b = D()
    a = D()

    def method(self):
        return __class__


print(S().method() is S)
