def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print({k: v for k, v in [("a", 1), ("b", 2), ("a", 3)]}, {**{"x": 1}, "y": 2, **{"x": 3}}, {"x": 0, **{}, "x": 9}, dict(a=1, **{"b": 2}), dict({"a": 1}, a=2), {i: i * i for i in range(4) if i % 2}, {(i, j): i + j for i in range(2) for j in range(2)})
t(lambda: {**5})
t(lambda: {**[("a", 1)]})
t(lambda: {**{1: 2}, **None})
t(lambda: dict(**{"a": 1}, a=2))
t(lambda: dict(**5))
t(lambda: (lambda **k: k)(**{1: 2}))
class M:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k.upper()
print({**M()}, dict(**M()), dict(M(), z=1), (lambda **k: k)(**M()))
log = []
def f(x):
    log.append(x)
    return x
{f("k1"): f("v1"), **{f("k2"): f("v2")}, f("k3"): f("v3")}
print(log)
log.clear()
{f(k): f(v) for k, v in [(1, 2), (3, 4)]}
print(log)
