# ours: module uctypes is MicroPython's
import uctypes
from uctypes import *


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


desc = {
    "s0": UINT16 | 0,
    "sub": (0, {"b0": UINT8 | 0, "b1": UINT8 | 1}),
    "arr": (ARRAY | 0, UINT8 | 2),
    "arr2": (ARRAY | 0, 2, {"b": UINT8 | 0}),
    "bitf0": BFUINT16 | 0 | 0 << BF_POS | 8 << BF_LEN,
    "bitf1": BFUINT16 | 0 | 8 << BF_POS | 8 << BF_LEN,
    "n0": BFUINT16 | 0 | 0 << BF_POS | 4 << BF_LEN,
    "n3": BFINT16 | 0 | 12 << BF_POS | 4 << BF_LEN,
    "ptr": (PTR | 0, UINT8),
    "ptr2": (PTR | 0, {"b": UINT8 | 0}),
    "words": (ARRAY | 2, UINT16 | 3),
}
data = bytearray(b"01" + bytes(14))
S = struct(addressof(data), desc, LITTLE_ENDIAN)
print(hex(S.s0), S.sub.b0, S.sub.b1, S.arr, type(S.arr), S.arr2[0].b, S.arr2[1].b)
print(hex(S.bitf0), hex(S.bitf1), S.n0, S.n3)
S.s0 = 0xF234
print(data[:2], hex(S.s0), S.n3)
S.n0 = -1
print(hex(S.s0))
S.n3 = 3
print(hex(S.s0), S.n3)
S.arr[0] = 7
print(data[0], S.sub.b0)
S.words[1] = -2
print(S.words[1], data[4:6])
B = struct(addressof(data), desc, BIG_ENDIAN)
B.s0 = 0x0102
print(data[:2], hex(S.s0), hex(B.bitf0))
t(lambda: S.words[3])
t(lambda: S.words[-1])
t(lambda: S.words["a"])
t(lambda: S.nope)
t(lambda: S[0])
t(lambda: setattr(S, "arr", 1))
t(lambda: setattr(S, "s0", 1.5))
t(lambda: setattr(S, "s0", None))
t(lambda: setattr(S, "n0", 2**70))
t(lambda: hash(S))
import operator
t(lambda: operator.setitem(S.arr2, 0, 1))
t(lambda: operator.delitem(S.arr2, 0))
t(lambda: struct(data, desc))
t(lambda: struct(0, desc).s0)
t(lambda: struct(1, desc, 7))
t(lambda: struct(addressof(data), [1]).x)
t(lambda: struct(addressof(data), {"x": []}).x)
t(lambda: int(S))
print(S.__class__ is struct, isinstance(S, struct), isinstance(S, int))

target = bytearray(b"\x11\x22\x33\x44")
P = struct(addressof(data), {"p": (PTR | 8, UINT8), "q": (PTR | 8, {"b": UINT16 | 1}), "a": ULONG | 8})
P.a = addressof(target)
print(int(P.p) == addressof(target), P.p[0], P.p[3], hex(P.q[0].b) in ("0x3322", "0x2233"))
P.p[1] = 0x99
print(target)
P.a = 0
t(lambda: P.p[0])

for d in ({}, {"a": UINT8 | 0, "b": UINT32 | 4, "c": UINT8 | 8}, (ARRAY | 0, 3, {"a": UINT32 | 0, "b": UINT8 | 4}),
          {"s": (0, {"x": BFUINT8 | 0 | 4 << BF_LEN})}, (ARRAY | 0, UINT32 | 5),
          [], (), ("x",), (1, 2, 3, 4), UINT8):
    t(lambda: sizeof(d))
print(sizeof({"a": UINT8 | 0, "b": UINT32 | 4, "c": UINT8 | 8}, LITTLE_ENDIAN), sizeof(S), sizeof(data))
t(lambda: sizeof(S, NATIVE))
print(bytes_at(addressof(b"hello"), 4), bytearray_at(addressof(target), 2))
t(lambda: bytes_at(1, -1))
t(lambda: bytes_at(0, 1))
t(lambda: addressof(3))
print(bytes(struct(addressof(target), {"a": UINT16 | 0})) == bytes(target[:2]))
print(repr(S).split()[1], repr(P.p).split()[1], repr(S.words).split()[1], repr(struct(1, 3)).split()[1])

F = struct(addressof(data), {"f": (ARRAY | 0, FLOAT32 | 2), "d": FLOAT64 | 8})
F.f[1] = 1.5
F.d = 2
print(F.f[1], F.d)


class Sub(struct):
    def total(self):
        return self.a + 1


s = Sub(addressof(data), {"a": UINT8 | 0})
s.a = 41
print(s.total())
print(ARRAY, PTR, FLOAT64, BFINT8, INT64, UINT64)
