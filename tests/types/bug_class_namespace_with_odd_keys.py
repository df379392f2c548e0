import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    MyClass = type("MyClass", (), {1: 2})
print([(w.category.__name__, str(w.message)) for w in caught])


class C:
    __slots__ = ["__classcell__", "__qualname__"]

    def f(self):
        return super().__str__()


print(type(C.__dict__["__classcell__"]).__name__, C.__qualname__)


class Base: pass
class Mod(type(warnings), Base): pass


try:
    Base.__dict__["__dict__"].__set__(Mod("m"), {})
except (TypeError, AttributeError) as e:
    print("refused")
