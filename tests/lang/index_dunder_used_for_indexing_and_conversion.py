class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v


i = I(2)
print([10, 20, 30][i], "abc"[i], range(10)[i], [1, 2, 3, 4][I(1):I(3)], "x" * i, i.__index__(), bin(I(5)), hex(i), int(i), round(7.5))
print(list(range(i)), bytes(i), "a,b,c".split(",", I(1)), round(1.2345, i), (5).to_bytes(i, "big"), chr(I(65)), float(i), complex(i))
for v in (1.0, "x", None):
    try:
        [1][I(v)]
    except TypeError as e:
        print(e)
for x, k in (([1], 1.0), ([1], "a"), ("a", None), ((1,), []), (range(3), 1.5), (b"a", "x"), ([1], slice(1.5))):
    try:
        x[k]
    except TypeError as e:
        print(e)
