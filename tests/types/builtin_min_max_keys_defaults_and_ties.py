def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

t(max, [1, 3, 2])
t(min, 3, 1, 2)
t(max, [])
t(max, [], default=None)
t(min, (), default="d")
t(max, 1, 2, default=5)
t(max)
t(max, 5)
t(min, "b", "a", key=None)
t(max, ["aa", "b"], key=len)
t(max, [1, 1.0, True])
t(min, [1, 1.0, True])
t(max, [(1, "a"), (1, "b")], key=lambda p: p[0])
t(max, [1, "a"])
t(max, [1, 2], key=5)
t(max, 1, 2, other=3)
t(min, [float("nan"), 1, 2])
t(min, [1, float("nan"), 0])
t(max, {1: "x", 5: "y"})
t(max, "hello")
t(max, *[[1, 2], [1, 3]])
t(max, [1j, 2j])
calls = []
print(max([3, 1, 2], key=lambda x: calls.append(x) or -x), calls)
class L:
    def __gt__(self, other): return "truthy"
    def __lt__(self, other): return []
a, b = L(), L()
print(max(a, b) is b, min(a, b) is a)
