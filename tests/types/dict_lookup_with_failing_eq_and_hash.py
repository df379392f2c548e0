def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class H:
    def __init__(self, n, fail): self.n, self.fail = n, fail
    def __hash__(self): return self.n
    def __eq__(self, other):
        if self.fail: raise ValueError("eq of %d" % self.n)
        return NotImplemented
d = {H(1, True): "one"}
t(lambda: d[H(1, False)])
t(lambda: H(1, False) in d)
t(lambda: d.get(H(1, True)))
t(lambda: d.get(H(2, True), "other hash"))
t(lambda: d.pop(H(1, True), None))
t(lambda: d.setdefault(H(1, True), 5))
t(lambda: d.__setitem__(H(1, False), 5))
t(lambda: d.__delitem__(H(1, True)))
t(lambda: d == {H(1, False): "one"})
t(lambda: d | {H(1, True): 2})
t(lambda: {H(1, True), H(1, True)})
class BadHash:
    def __hash__(self): return "x"
class NoHash:
    __hash__ = None
class HugeHash:
    def __hash__(self): return 2 ** 200
for cls in (BadHash, NoHash):
    t(lambda: {cls(): 1})
    t(lambda: {}.get(cls()))
    t(lambda: cls() in set())
print(len({HugeHash(): 1}), hash(HugeHash()) == hash(2 ** 200))
