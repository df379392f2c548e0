import datetime
import decimal
import pickle


class A:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x


class S:
    __slots__ = ("a", "b")


class L(list):
    pass


class N:
    class Inner:
        pass


s = S()
s.a = 1
lst = L([1, 2])
lst.extra = 5
values = [None, True, 0, -1, 255, 256, 65536, -2**31, 2**31, 2**70, -2**63, -255, 1.5, "a", "é\ud800😀", "x" * 300,
          b"ab", b"c" * 300, bytearray(b"q"), (), (1,), (1, 2, 3), (1, 2, 3, 4), [1, [2]], {}, {"a": 1, 2: [3]},
          {1}, frozenset([2]), A([1]), len, dict, A, N.Inner, type(None), ..., NotImplemented, 1j, range(3),
          slice(1, 2), datetime.date(2024, 1, 2), datetime.datetime(2024, 1, 2, 3, tzinfo=datetime.UTC),
          datetime.timedelta(1, 2), decimal.Decimal("1.50"), ValueError("x"), list(range(2500))]
for v in values:
    for p in range(2, 6):
        w = pickle.loads(pickle.dumps(v, p))
        if repr(v)[:1] != "<" and not (w == v or isinstance(v, Exception)) or type(w) is not type(v):
            print("differs", p, v, w)
for p in range(2, 6):
    t = pickle.loads(pickle.dumps(s, p))
    u = pickle.loads(pickle.dumps(lst, p))
    print(t.a, hasattr(t, "b"), u, u.extra, type(u).__name__)
    r = []
    r.append((r, {"r": r}))
    q = pickle.loads(pickle.dumps(r, p))
    print(q[0][0] is q, q[0][1]["r"] is q)
print(pickle.loads(b"(lp0\nI1\naS'a'\np1\naF1.5\naL5L\naI01\na(dp2\nVx\\u00e9\nI2\nsa."))
print(pickle.dumps([1, "a", (2,)], 2), pickle.dumps({"k": 1.5}), pickle.dumps([], 5))
for bad in (b"", b"\x80\x04", b"zz", b"\x80\x09.", b"]a.", b"cos\nnope\n."):
    try:
        print(pickle.loads(bad))
    except Exception as e:
        print(type(e).__name__)
for bad in (lambda: 1, (i for i in ())):
    try:
        pickle.dumps(bad)
    except Exception as e:
        print("cannot")
