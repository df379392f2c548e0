class A:
    @property
    def p(self): return 1
    s = staticmethod(5)
    c = classmethod(5)
    __slots__ = ("z",)


a = A()
for src in ("a.p = 1", "del a.p", "a.s()", "a.c()", "property(1, 2, 3, 4, 5)", "property().__get__()", "property().__set__(1)", "staticmethod()", "classmethod(1, 2)", "A.z.__get__(5)", "A.z.__set__(5, 1)", "A.z.__delete__(a)", "int.real.__get__('a')", "int.__dict__['real'].__set__(1, 2)", "str.upper.__get__(1)", "len.__get__", "type.__dict__['__name__'].__get__(1)", "property(5).__get__(1)", "A.__dict__['z'].__get__()", "(lambda: 0).__get__()"):
    try:
        exec(src)
        print(src, "ok")
    except (TypeError, AttributeError) as e:
        print(src, "|", type(e).__name__, e)
