def add(a, b): return a + b


def less(a, b): return a < b


vals = [1, 2.5, 2 ** 70, True, 1j]
print([add(a, b) for a in vals for b in vals])
print(add("a", "b"), add([1], [2]), add((1,), (2,)), add(b"a", b"b"), add(3, 4))
class V:
    def __add__(self, o): return "V+"
    def __radd__(self, o): return "+V"
    def __lt__(self, o): return "V<"
print(add(V(), 1), add(1, V()), add(V(), V()), less(V(), 1), less(1, 2), less("a", "b"), less(1.5, 2), less(2 ** 70, 1))
for p in ((1, "a"), ("a", 1), (None, 1)):
    try:
        add(*p)
    except TypeError as e:
        print(e)
print(add(1, 2), add(1.5, 2))
