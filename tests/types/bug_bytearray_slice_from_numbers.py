def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

for value in 1.5, 1j, None, 5, '', 'a', [300], [1.5]:
    def assign(key):
        b = bytearray(b'abc')
        b[key] = value
        return b
    t(lambda: assign(slice(0, 1)))
    t(lambda: assign(slice(None, None, 2)))
    t(lambda: bytearray(b'x').extend(value))
t(lambda: b''.count(1.5, frozenset()))
t(lambda: b''.count(1.5, 0))
