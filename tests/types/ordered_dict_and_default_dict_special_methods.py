from collections import OrderedDict, defaultdict, Counter

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
print(o, o.popitem(), o.popitem(last=False), o, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1}, list(reversed(OrderedDict(x=1, y=2))), o | {"z": 1}, {"z": 1} | o)
o.move_to_end("c", last=False) if "c" in o else None
t(o.move_to_end, "nope")
t(OrderedDict().popitem)
t(OrderedDict.fromkeys, "ab", 0)
t(OrderedDict, [1])
t(o.pop, "nope")
t(o.pop, "nope", "default")
t(o.setdefault, "k", 5)
d = defaultdict(list, a=[1])
d["b"].append(2)
print(d, d.default_factory, d.get("zz"), "zz" in d, d.copy(), type(d.copy()).__name__, d | {"q": 0}, d == {"a": [1], "b": [2]})
t(defaultdict, 5)
t(lambda: defaultdict(None)["k"])
t(lambda: defaultdict()["k"])
t(lambda: defaultdict(lambda: 1 / 0)["k"])
d.default_factory = None
t(lambda: d["nope"])
print(d.__missing__ is not None, repr(defaultdict(int, {1: 2})), defaultdict(int).__reduce__()[1:2])
c = Counter("abracadabra")
print(c.most_common(2), c["zz"], c.total(), sorted((c - Counter("aaa")).items()), c & Counter("ab"), +Counter(a=-1, b=2), Counter(a=1) == Counter(a=1, b=0), list(Counter(b=2, a=1).elements()))
t(Counter.fromkeys, "ab")
t(Counter, 5)
