class M(type):
    shared = "meta"

    def meth(cls):
        return cls.__name__

    @property
    def prop(cls):
        return "prop of " + cls.__name__


class C(metaclass=M):
    pass


print(C.shared, C.meth(), C.prop, hasattr(C(), "shared"), hasattr(C(), "meth"))
try:
    C.prop = 1
except AttributeError as e:
    print(e)
C.shared = "class"
print(M.shared, C.shared)
