def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: bool(1, 2))
t(lambda: bool(x=1))
t(lambda: type())
t(lambda: type(1, 2))
t(lambda: type(1, 2, 3))
t(lambda: type('A', 2, {}))
t(lambda: type('A', (), 3))
t(lambda: type('A', (1,), {}))
t(lambda: type('A', (int, str), {}))
t(lambda: type('A', (object, object), {}))
t(lambda: type('A', (bool,), {}))
t(lambda: type('A\0', (), {}))
t(lambda: type('A', (), {}, x=1))
t(lambda: type('A', (), {'__slots__': 5}))
t(lambda: type('A', (), {'__classcell__': 5}))
t(lambda: type('A', (), {'__qualname__': 5}))
t(lambda: type('A', (int,), {'__slots__': ('a',)}))
t(lambda: object(1))
t(lambda: object(x=1))
t(lambda: object.__new__())
t(lambda: object.__new__(1))
t(lambda: object.__new__(int))
t(lambda: int.__new__())
t(lambda: int.__new__(str))
t(lambda: int.__new__(5))
t(lambda: type.__call__())
t(lambda: NoneType())


class Len:
    def __init__(self, v):
        self.v = v

    def __len__(self):
        return self.v


class Truth:
    def __bool__(self):
        return 1


for v in -1, 'x', None, 1.5, 2 ** 100:
    t(lambda: bool(Len(v)))
    t(lambda: len(Len(v)))
t(lambda: bool(Truth()))
t(lambda: not Truth())
t(lambda: 1 if Truth() else 2)
