def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class L(list):
    def __index__(self):
        return 2


class B(bytes):
    def __index__(self):
        return 2


class S(str):
    def __index__(self):
        return 2

    def __mul__(self, other):
        return NotImplemented


values = [L([1]), B(b'a'), [1], b'a', 'a', (1,)]
for x in values:
    for y in values:
        print(type(x).__name__, type(y).__name__)
        t(lambda: x * y)
t(lambda: S('ab') * [1])
t(lambda: S('ab') * 3)
for left in (L([1]), {1}, {}, memoryview(b'a'), S('q')):
    for right in (L([1]), B(b'a'), [1]):
        def multiply(value=left):
            value *= right
            return value
        t(multiply)
