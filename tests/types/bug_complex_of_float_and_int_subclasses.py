def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class I(int):
    def __complex__(self):
        return 5j


class F(float):
    def __complex__(self):
        return 6j


class G(float):
    def __complex__(self):
        return 5


class J(complex):
    def __complex__(self):
        return 7j


for x in I(1), F(2), G(3), J(4j):
    t(lambda: complex(x))
    t(lambda: complex(x, 2))
    t(lambda: complex(2, x))
