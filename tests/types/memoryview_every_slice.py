b = bytearray(range(8))
bad = 0
for a in (None, -10, -3, 0, 2, 7, 10):
    for c in (None, -10, -2, 0, 3, 8, 10):
        for step in (None, 1, 2, 3, -1, -2, -9):
            m = memoryview(b)[a:c:step]
            want = list(b)[a:c:step]
            if m.tolist() != want or bytes(m) != bytes(want) or len(m) != len(want) or list(m[::-1]) != want[::-1] or m.nbytes != len(want):
                bad += 1
            d = bytearray(b)
            memoryview(d)[a:c:step] = bytes([255] * len(want))
            e = list(b)
            e[a:c:step] = [255] * len(want)
            if list(d) != e:
                bad += 1
print("wrong:", bad)
m = memoryview(b)[::2][1:][::-1]
print(m.tolist(), m.strides, m.shape, m.contiguous, bytes(m), m == bytes(m), m[0], m[-1])
