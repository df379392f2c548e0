class C:
    @property
    def readonly(self):
        return 1

    @property
    def full(self):
        return 2

    @full.setter
    def full(self, value):
        raise ValueError(f'set {value}')

    @full.deleter
    def full(self):
        raise KeyError('deleted')

    writeonly = property(None, lambda self, v: None)
    nothing = property()
    broken = property(5, 6, 7)

    @property
    def attribute_error(self):
        return self.deeper


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


c = C()
t(lambda: setattr(c, 'readonly', 1))
t(lambda: delattr(c, 'readonly'))
t(lambda: setattr(c, 'full', 1))
t(lambda: delattr(c, 'full'))
t(lambda: c.writeonly)
t(lambda: delattr(c, 'writeonly'))
t(lambda: c.nothing)
t(lambda: setattr(c, 'nothing', 1))
t(lambda: delattr(c, 'nothing'))
t(lambda: c.broken)
t(lambda: setattr(c, 'broken', 1))
t(lambda: delattr(c, 'broken'))
t(lambda: c.attribute_error)
t(lambda: property(1, 2, 3, 4, 5))
t(lambda: property(fget=1, get=2))
t(lambda: property().__get__(c))
t(lambda: property().__set__(c, 1))
t(lambda: property().__delete__(c))
t(lambda: setattr(C.readonly, 'fget', 1))
t(lambda: property.getter())
t(lambda: classmethod())
t(lambda: staticmethod(1, 2))
t(lambda: classmethod(5).__get__(c)())
t(lambda: staticmethod(5)())
t(lambda: C.full.__set_name__(C))
t(lambda: int.real.__get__('a'))
t(lambda: int.real.__set__(5, 1))
t(lambda: str.upper.__get__(5))
t(lambda: C.__dict__['readonly'].__get__())
