def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for kind in bytes, bytearray:
    for args in [(None,), ('a',), ('a', 1), ('é', 'ascii'), ('é', 'ascii', 'bad'), ('a', 'nope'), (1.5,), (-1,), ([256],), ([-1],), (['a'],), ([1.5],), ([None],), (1, 'ascii'), ([1], 'ascii'), (b'a', 'ascii'), (object,), (1, 2, 3, 4), ({},), ((1, 300),), (range(255, 258),), (2 ** 100,), ('a', 'utf-8', 5)]:
        t(kind, *args)
    t(lambda: kind(source='a'))
    t(lambda: kind(encoding='utf-8'))
    t(lambda: kind(errors='strict'))
    t(lambda: kind(b'', errors='strict'))
    t(lambda: kind(x=1))
    t(lambda: kind(1, source=2))


class B:
    def __bytes__(self):
        return 'text'


class I:
    def __index__(self):
        return 'x'


t(lambda: bytes(B()))
t(lambda: bytearray(B()))
t(lambda: bytes(I()))
t(lambda: bytes([I()]))
