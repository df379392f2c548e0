# words: 64
from array import array
import copy
import warnings

warnings.simplefilter('ignore')


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


for c in 'bBhHiIqQfdw':
    for v in (2**7, 2**8, -1, -129, 2**15, -2**15-1, 2**16, 2**31, -2**31-1, 2**32, 2**63, -2**63-1, 2**64,
              2**70, -2**70, 'a', 'ab', 1.5, None, 1e400, True):
        try:
            r = array(c, [v])
        except Exception as e:
            print(c, str(v)[:8], type(e).__name__, e)
        else:
            print(c, str(v)[:8], r)
a = array('i', [1, 2, 3])
t(lambda: a['x'])
t(lambda: a[9])
t(a.__setitem__, 9, 1)
t(lambda: a.__setitem__(slice(0, 1), [1]))
t(lambda: a.__setitem__(slice(0, 1), array('b', [1])))
t(a.__setitem__, slice(0, 3, 2), array('i', [1]))
t(a.pop, 9)
t(a.insert, 'x', 1)
t(a.insert, 1)
t(a.extend, array('b', [1]))
t(a.extend, 5)
t(lambda: a + array('b'))
t(lambda: a.__iadd__([1]))
t(lambda: a * 'x')
t(array)
t(array, 5)
t(array, 'ii')
t(array, 'é')
t(array, 'i', 'abc')
t(array, 'i', b'abc')
t(array, 'i', array('w', 'ab'))
t(array, 'w', array('i', [1]))
t(array, 'i', [], 3)
t(array, 'i', foo=1)
t(a.frombytes, 'x')
t(a.frombytes, b'abc')
t(a.frombytes, array('i', [1]))
t(a.fromlist, (1,))
t(a.fromlist, [1, 'x'])
t(a.fromunicode, 'x')
t(array('w').fromunicode, 5)
t(a.tounicode)
t(a.byteswap)
t(lambda: a)
t(a.byteswap)
t(setattr, a, 'typecode', 'x')
t(a.__reduce_ex__, 2)
t(array('w', 'ab').__reduce_ex__, 2)
m = memoryview(a)
t(lambda: (m.format, m.itemsize, m.shape, m.strides, m.tolist(), m[1:].tolist()))
t(a.append, 1)
t(a.pop)
m[0] = 77
t(lambda: a.__setitem__(1, 5))
t(a.__delitem__, 0)
t(a.clear)
t(lambda: a)
m.release()
t(a.append, 1)
t(lambda: array('d', [1, float('nan'), 1e10]))
t(lambda: array('f', [0.1]))
t(lambda: list(reversed(a)))
t(repr, array('w'))
t(array('i', [1]).__eq__, [1])
t(a.tofile, 1)
t(a.fromfile, 1, 1)


class F:
    def __init__(self, data):
        self.data, self.log = data, []

    def read(self, n):
        return self.data[:n]

    def write(self, data):
        self.log.append(len(data))


t(a.fromfile, F(b'\1\0\0\0\2'), 1)
t(a.fromfile, F(b'\1\0\0\0\2'), 2)
t(a.fromfile, F(b'\1\0\0\0'), 2)
t(a.fromfile, F('abc'), 2)
t(a.fromfile, F(b''), -1)
f = F(b'')
array('d', bytes(200000)).tofile(f)
print(f.log)


class A(array):
    pass


t(A, 'i', [1])
t(lambda: A('i', [1])[:])
t(lambda: A('i', [1]) * 2)
t(lambda: copy.copy(A('i', [1])))
t(lambda: copy.deepcopy([array('i', [1])]))
t(lambda: 'a' in array('w', 'abc'))
t(array('i', [1, 2, 1]).index, 1, 1, 3)


class Shrink:
    def __init__(self, target):
        self.target = target

    def __index__(self):
        del self.target[:]
        return 1

    def __eq__(self, other):
        del self.target[:]
        return False


b = array('i', range(10))
t(b.__setitem__, 5, Shrink(b))
b = array('i', range(10))
t(b.index, Shrink(b))
b = array('i', range(10))
t(b.remove, Shrink(b))
b = array('i', range(10))
t(b.insert, 5, Shrink(b))
b = array('i', range(10))
b[2:4] = b
b[:] = b
b.extend(b)
b += b
print(len(b), b[:12])
for i in b:
    if len(b) > 30:
        b.pop()
print(len(b))
t(lambda: array('q', [1]) * (2 ** 62))
t(lambda: array('b', b'x') * (2 ** 62))
from collections.abc import MutableSequence
print(isinstance(b, MutableSequence))
match b:
    case [x, *_]:
        print('matched', x)
