a = {1: "x", 2: [1]}
b = a.copy()
b[2].append(2)
b[3] = 0
print(a, b, a == b, a == {2: [1, 2], 1: "x"}, a != {1: "x"}, a == [(1, "x")], {} == {})
print({1: float("nan")} == {1: float("nan")})
nan = float("nan")
print({1: nan} == {1: nan}, {1: 1} == {1.0: True}, {"a": 1} == {"a": 2})
for f in (lambda: a < b, lambda: hash(a), lambda: a - b, lambda: a * 2, lambda: a & b):
    try:
        f()
    except TypeError as e:
        print(type(e).__name__, e)

class E:
    def __eq__(self, o):
        raise ValueError("eq")
    __hash__ = lambda s: 1

try:
    {1: E()} == {1: E()}
except ValueError as e:
    print(type(e).__name__, e)
