def t(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


m = memoryview(bytearray(b'abcd'))
r = memoryview(b'abcd')
t(lambda: memoryview())
t(lambda: memoryview('a'))
t(lambda: memoryview([1]))
t(lambda: memoryview(1, 2))
t(lambda: m[9])
t(lambda: m['a'])
t(lambda: m[1.5])
t(lambda: m[::0])
t(lambda: m[0, 0])
t(lambda: m[0, 0, 0])


def assign(view, key, value):
    view[key] = value


t(assign, r, 0, 1)
t(assign, m, 0, 256)
t(assign, m, 0, 'a')
t(assign, m, 0, b'a')
t(assign, m, 9, 1)
t(assign, m, slice(0, 2), b'abc')
t(assign, m, slice(0, 2), 'ab')
t(assign, m, slice(0, 2), 5)


def delete():
    del m[0]


t(delete)
t(lambda: m.cast('x'))
t(lambda: m.cast('I').cast('H'))
t(lambda: m.cast('B', [3]))
t(lambda: m.cast('B', 'a'))
t(lambda: m.cast('B', [2, 0]))
t(lambda: m.cast(5))
t(lambda: m[:3].cast('I'))
t(lambda: m.tobytes('X'))
t(lambda: m.hex(5))
t(lambda: m < m)
t(lambda: hash(m))
t(lambda: m + m)
t(lambda: m.cast('I')[5])
x = memoryview(b'abc')
x.release()
t(lambda: x[0])
t(lambda: len(x))
t(lambda: x.tolist())
t(lambda: x.nbytes)
t(lambda: repr(x).split(' at ')[0])
t(lambda: x.release())
