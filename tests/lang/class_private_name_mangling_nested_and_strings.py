class Outer:
    def f(self):
        class Inner:
            __v = 1
            def g(self):
                return self.__v
        return Inner

    def h(self):
        self.__attr = 1
        return getattr(self, "__attr", "not mangled in strings"), {"__k": 1}

    def k(self, **kw):
        return kw

    def m(self):
        return self.k(__kw=1)


I = Outer().f()
print([k for k in vars(I) if k.endswith("__v")], I().g(), Outer().h(), Outer().m())
