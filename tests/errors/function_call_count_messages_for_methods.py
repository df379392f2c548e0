class C:
    def m(self, a, b=1, /, c=2, *, d, e=3):
        pass

    @classmethod
    def cm(cls, a):
        pass

    @staticmethod
    def sm(a):
        pass

    def __call__(self, x):
        pass

    def __getitem__(self):
        pass

    def __len__(self, x):
        pass

    @property
    def p(self, x):
        pass

    def none():
        pass


def t(f):
    try:
        f()
    except TypeError as e:
        print(e)


c = C()
t(lambda: c.m())
t(lambda: c.m(1))
t(lambda: c.m(1, 2, 3, 4, d=1))
t(lambda: c.m(1, 2, 3, 4))
t(lambda: c.m(a=1, d=2))
t(lambda: c.m(1, b=1, d=2))
t(lambda: c.m(1, d=2, x=3))
t(lambda: c.m(1, 2, 3, c=4, d=2))
t(lambda: C.m())
t(lambda: C.m(1))
t(lambda: C.cm())
t(lambda: C.cm(1, 2))
t(lambda: c.sm())
t(lambda: c.sm(1, 2))
t(lambda: c())
t(lambda: c(1, 2))
t(lambda: c[1])
t(lambda: len(c))
t(lambda: c.p)
t(lambda: c.none())
t(lambda: C(1))
t(lambda: C(x=1))
t(lambda: c.m(**{'a b': 1}, d=1))
