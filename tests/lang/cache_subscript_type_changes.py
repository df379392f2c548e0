def get(o, k): return o[k]


def put(o, k, v): o[k] = v; return o


class M(dict):
    def __missing__(self, k): return "missing"
class L(list):
    def __getitem__(self, k): return "L", k
class G:
    def __class_getitem__(cls, k): return "class", k


for o, k in (([1, 2], 1), ((1, 2), -1), ("abc", 0), ({"k": 5}, "k"), (b"ab", 1), (range(5), 2), (M(), "q"), (L(), 7), (G, 1), (bytearray(b"x"), 0), ([1, 2], True), ([1, 2], slice(1))):
    print(get(o, k), end=" ")
print()
print(put([1], 0, "a"), put({}, 1, 2), put(bytearray(2), 1, 65), put(L([1]), 0, 5) == [5])
for o, k in (([1], 5), ({}, "k"), ((), 0), (5, 0)):
    try:
        get(o, k)
    except (LookupError, TypeError) as e:
        print(type(e).__name__, e)
