class Registry(type):
    plugins = {}

    def __new__(m, name, bases, ns, *, key=None, **kw):
        cls = super().__new__(m, name, bases, ns, **kw)
        if key:
            if key in m.plugins:
                raise ValueError(f"duplicate {key}")
            m.plugins[key] = cls
        return cls

    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __class_getitem__(m, k): return "not used through instances"
    def __iter__(cls): return iter(sorted(cls.plugins))
    def __contains__(cls, k): return k in cls.plugins
    def __getitem__(cls, k): return cls.plugins[k]


class Base(metaclass=Registry):
    def __init_subclass__(cls, **kw): cls.order = len(Registry.plugins); super().__init_subclass__(**kw)
    def run(self, x): raise NotImplementedError(type(self).__name__)


class Double(Base, key="double"):
    def run(self, x): return x * 2


class Square(Base, key="square"):
    def run(self, x): return x ** 2


class Abstract(Base): pass


print(list(Base), "double" in Base, Base["square"]().run(5), [Base[k]().run(3) for k in Base], Square.order, Abstract.order)
try:
    Abstract().run(1)
except NotImplementedError as e:
    print(repr(e))
try:
    class Again(Base, key="double"): pass
except ValueError as e:
    print(e)
