from types import SimpleNamespace
import copy, pickle

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

n = SimpleNamespace(a=1, b="x")
print(n, n == SimpleNamespace(b="x", a=1), n != SimpleNamespace(), n.__dict__, vars(n) is n.__dict__)
n.c = [n]
print(n)
del n.c
t(lambda: n.c)
t(SimpleNamespace, {"k": 1})
t(SimpleNamespace, [("k", 1)], k=2)
t(SimpleNamespace, 5)
t(SimpleNamespace, {1: 2})
t(SimpleNamespace, {}, {})
t(lambda: n < n)
t(hash, n)
class S(SimpleNamespace): pass
print(S(x=1), S(x=1) == SimpleNamespace(x=1), SimpleNamespace(**{"not an id": 1}), SimpleNamespace())
print(copy.copy(n) == n, pickle.loads(pickle.dumps(n)) == n, copy.replace(n, a=2, z=3), n.__reduce__()[1:])
t(copy.replace, n, 5)
print(SimpleNamespace(a=1) == 5, SimpleNamespace().__eq__({}), SimpleNamespace(x=SimpleNamespace(y=1)))
