# words: 64
# order: little
import struct


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


t(struct.pack, 'P', -1)
t(struct.pack, 'P', 2**64)
t(struct.pack, 'P', 'a')
t(struct.pack, 'd', 10**400)
t(struct.pack, 'f', 1e40)
t(struct.pack, '<f', 1e40)
t(struct.Struct)
t(struct.Struct, 5)
t(struct.Struct, 'z')
t(struct.Struct, 'é')
t(struct.Struct, b'i')
S = struct.Struct('<IH')
t(lambda: (S.format, S.size, S))
t(S.pack, 1)
t(S.pack, 1, 2, 3)
t(S.unpack, b'')
t(S.unpack_from, b'abc', 1)
t(S.pack_into, bytearray(6), 0, 1, 2)
t(S.pack_into, bytearray(6), 1, 1, 2)
t(S.pack_into)
t(S.pack_into, bytearray(9))
t(S.pack_into, bytearray(9), 0, 1)
t(S.pack_into, b'aaaaaa', 0, 1, 2)
t(S.iter_unpack, b'abc')
t(lambda: list(S.iter_unpack(b'')))
t(lambda: list(S.iter_unpack(bytes(12))))
i = S.iter_unpack(bytes(12))
t(lambda: (i.__length_hint__(), next(i), i.__length_hint__(), next(i), next(i, 'end'), i.__length_hint__()))
t(struct.iter_unpack, '', b'')
t(struct.iter_unpack, '<H', b'a')
t(struct.unpack, '<H', 'ab')
t(struct.unpack_from, '<H', b'abc', offset=5)
t(struct.unpack_from, '<H', b'abc', -1)
t(struct.unpack_from, '<H', b'abc', -5)
t(struct.pack_into, '<H', bytearray(3), -1, 1)
t(struct.pack_into, '<H', bytearray(3), -4, 1)
t(struct.pack_into, '<H', bytearray(3), 'a', 1)
t(struct.pack)
t(struct.calcsize, '<99999999999999999999H')
t(struct.calcsize, '1')
t(struct.calcsize, '0i')
t(struct.calcsize, 'b0i')
t(S.unpack_from, buffer=b'abcdef', offset=0)
b = bytearray(range(8))
i = struct.iter_unpack('>H', b)
next(i)
t(b.append, 1)
list(i)
t(b.append, 1)


class Evil:
    def __index__(self):
        s.__init__('100d')
        return 7


s = struct.Struct('iii')
t(lambda: s.pack(1, Evil(), 3)[:12])
t(lambda: s.size)
s.__init__('<h')
i = s.iter_unpack(bytes(10))
next(i)
s.__init__('<q')
t(list, i)


class T(struct.Struct):
    def __init__(self, x):
        super().__init__(x)
        self.tag = 1


t(lambda: (T('<h').pack(1), T('<h').tag))
for n in range(150):
    assert struct.calcsize(f'{n}s') == n
    assert struct.unpack(f'<{n}B', bytes(range(n))) == tuple(range(n))
