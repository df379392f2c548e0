# ours: module uctypes is MicroPython's
# A view keeps the bytearray alive whose storage it looks at, and those whose address was stored.
import gc
import uctypes


def make(value):
    data = bytearray([value] * 32)
    return uctypes.struct(uctypes.addressof(data), {"b": (uctypes.ARRAY | 4, uctypes.UINT8 | 8), "p": (uctypes.PTR | 16, uctypes.UINT8), "a": uctypes.ULONG | 16})


views = [make(i) for i in range(20)]
for v in views:
    v.a = uctypes.addressof(bytearray([77] * 200))
arrays = [uctypes.bytearray_at(uctypes.addressof(bytearray([i] * 50)), 50) for i in range(20)]
gc.collect()
junk = [bytearray([255] * 32) for i in range(2000)] + [bytearray([255] * 200) for i in range(2000)]
print(all(v.b[0] == i for i, v in enumerate(views)))
print(all(v.p[199] == 77 for v in views))
print(all(a[49] == i for i, a in enumerate(arrays)))
