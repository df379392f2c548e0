from collections import OrderedDict, defaultdict

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class D(dict): pass
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a, type(D(a) | b).__name__, type(a | D(b)).__name__, type(D(a) | D(b)).__name__, type(OrderedDict(a) | b).__name__, type(a | OrderedDict(b)).__name__)
t(lambda: a | [("q", 1)])
t(lambda: [("q", 1)] | a)
t(lambda: a | None)
c = a
c |= [("q", 1)]
print(a, c is a)
t(a.__ior__, 5)
t(a.__ior__, ["ab", "cde"])
print(a)
print(a.__or__(5), a.__ror__([]), a.__or__({}) is a)
class R(dict):
    def __ror__(self, other): return "ror"
print({} | R(), R() | {})
