class A:
    @staticmethod
    def __call__(*a): return a
    @classmethod
    def __getitem__(cls, i): return cls.__name__, i
    @staticmethod
    def __eq__(other): return ("eq", other)
    __hash__ = None
    @staticmethod
    def __len__(): return 7
    @classmethod
    def __enter__(cls): return cls
    @staticmethod
    def __exit__(*a): print(a)
    @property
    def __add__(self): return lambda o: ("property add", o)
    __iter__ = staticmethod(lambda: iter((1, 2)))
    __contains__ = staticmethod(lambda x: x > 5)
a = A()
print(a(1), a[2], a == 3, len(a), a + 4, list(a), 6 in a, 5 in a)
with a as x: print(x.__name__)
