def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for args in [(1, 2), (b'a', 2), (b'a', 'utf-8', 3), ('a', 'utf-8'), (b'\xff', 'utf-8'), (b'\xff', 'ascii', 'bad'), (b'a', 'nope'), (b'a', 'utf\x008'), (1, 'utf-8'), (bytearray(b'\xe9'), 'latin-1'), (memoryview(b'ab'), 'ascii'), (None, 'ascii'), (b'a', 'rot13'), (b'a', None), (b'\x80', 'ascii', 'strict'), (b'\x80a', 'ascii', 'ignore'), (1, 2, 3, 4)]:
    t(str, *args)
t(lambda: str(object=1, encoding='x'))
t(lambda: str(encoding='utf-8'))
t(lambda: str(errors='strict'))
t(lambda: str(b'a', errors='strict'))
t(lambda: str(x=1))
t(lambda: str(object=b'a', errors=5))


class S:
    def __str__(self):
        return 5


class R:
    def __repr__(self):
        return None


t(lambda: str(S()))
t(lambda: str(R()))
t(lambda: repr(R()))
t(lambda: f'{S()}')
t(lambda: '%s' % S())
t(lambda: '%r' % R())
t(lambda: ascii(R()))
t(lambda: print(S()))
