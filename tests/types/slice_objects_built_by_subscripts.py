def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class K:
    def __getitem__(self, k): return k
k = K()
print(k[1:], k[:2], k[::3], k[:], k["a":"b":None], k[1:2, 3:4], k[:, ...], k[(1, 2)], k[1:2,], k[k[1:2]], k[slice(1)], k[1:None:2])
s = slice(1, 10, 2)
print(s.indices(6), range(*s.indices(100)), s == slice(1, 10, 2), s != slice(1, 10, 3), s < slice(2, 3), repr(s), [0, 1, 2, 3, 4][s], "abcdef"[s], (1, 2, 3)[slice(None, None, -1)], b"abc"[slice(1, None)])
a = list(range(6))
a[slice(0, 2)] = ["x"]
del a[slice(None, None, 2)]
print(a)
t(lambda: [1][slice("a", None)])
t(lambda: [1][slice(None, None, 0)])
t(lambda: {}[1:2])
t(lambda: {1: 2}[slice(1)])
print({slice(1): "v"}[slice(1)], hash(slice(1, 2)) == hash(slice(1, 2)), slice(1, 2) in [slice(1, 2)], hash(slice(None)) == hash(slice(None)))
import copy, pickle
print(copy.copy(s) == s, copy.deepcopy(slice([1], 2)) == slice([1], 2), pickle.loads(pickle.dumps(s)) == s)
