class I(int):
    def __repr__(self): return f"I({int(self)})"
i = I(6)
for value in (i + 1, 1 + i, -i, +i, abs(i), ~i, i * i, i // 2, i % 4, i ** 2, i << 1, i & 3, i | 1, i ^ 1, i.__int__(), i.__index__(), i.__trunc__(), i.__floor__(), i.__ceil__(), round(i), round(i, -1), int(i), i.real,
              i.numerator, divmod(i, 4)[0], sum([i]), max(i, 0), I(i)):
    print(type(value).__name__, value, end="; ")
print()
class O(int):
    def __radd__(self, other): return ("radd", other)
    def __eq__(self, other): return "eq"
    __hash__ = int.__hash__
print(1 + O(2), 1.5 + O(2), O(1) + O(2), 1 == O(5), O(5) == 1, sum([O(1), O(2)]))
