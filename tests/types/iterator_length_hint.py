from operator import length_hint

class H:
    def __init__(self, v):
        self.v = v
    def __length_hint__(self):
        if isinstance(self.v, Exception):
            raise self.v
        return self.v
    def __iter__(self):
        return iter([1, 2])

print(length_hint([1, 2]), length_hint(iter([1, 2])), length_hint(H(5)), length_hint(5, 7))
print(length_hint(H(NotImplemented), 3), length_hint(x for x in "a"))
print(length_hint(iter("abc")), length_hint(iter({1: 2})), length_hint(reversed([1])))
print(length_hint(iter(range(9))))
print(list(H(100)), list(H(0)), list(H(TypeError())), list(H(NotImplemented)))
for v in (-1, "x", ValueError("v")):
    try:
        list(H(v))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    length_hint([], "a")
except TypeError as e:
    print(type(e).__name__, e)
