def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class D(dict): pass
class S(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, (value, "set"))
class N(dict):
    def __new__(cls): return {"made": "by new"}
class Fails(dict):
    def __init__(self): raise KeyError("init")
print(dict.fromkeys("aba"), dict.fromkeys([1, 2], []), type(D.fromkeys("a")).__name__, S.fromkeys("ab", 1), N.fromkeys("x", 5), {}.fromkeys("q"), D().fromkeys({1: 2}, 3))
t(Fails.fromkeys, "a")
t(dict.fromkeys)
t(dict.fromkeys, 5)
t(dict.fromkeys, [[]])
t(dict.fromkeys, "a", 1, 2)
t(dict.fromkeys, iterable="a")
class L:
    @classmethod
    def __class_getitem__(cls, i): return i
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)
