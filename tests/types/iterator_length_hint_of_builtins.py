import operator
from collections import deque

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for make in (lambda: [1, 2, 3], lambda: (1, 2, 3), lambda: "abc", lambda: b"abc", lambda: bytearray(b"abc"), lambda: {1, 2, 3}, lambda: {1: 0, 2: 0, 3: 0}, lambda: range(3), lambda: deque("abc"), lambda: {1: 2, 3: 4, 5: 6}.items()):
    it = iter(make())
    hints = [operator.length_hint(it)]
    for _ in it:
        hints.append(operator.length_hint(it))
    print(type(make()).__name__, hints)
class H:
    def __init__(self, v): self.v = v
    def __length_hint__(self): return self.v
for value in (5, 0, -1, "x", NotImplemented, True, 1.5, None):
    t(operator.length_hint, H(value), 7)
t(operator.length_hint, object())
t(operator.length_hint, object(), 3)
t(operator.length_hint, [1], "x")
t(operator.length_hint, object(), "x")
t(lambda: list(type("X", (H,), {"__iter__": lambda s: iter([1])})(-1)))
t(lambda: list(type("X", (H,), {"__iter__": lambda s: iter([1])})("a")))
