import copy

def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for value in (1, "a", b"a", (1, [2]), None, ..., len, int, range(3), frozenset([1]), 1.5, 1j, slice(1), lambda: 1, type):
    print(type(value).__name__, copy.copy(value) is value, end="; ")
print()
for value in ([1, [2]], {"a": [1]}, {1}, bytearray(b"x")):
    c = copy.copy(value)
    d = copy.deepcopy(value)
    print(type(value).__name__, c is value, c == value, d == value, type(d) is type(value))
nested = ([1],)
print(copy.deepcopy(nested)[0] is nested[0], copy.deepcopy({"k": nested})["k"] == nested, [1].__copy__ if hasattr([], "__copy__") else "no __copy__", [1].copy())
t(copy.copy, memoryview(b"a"))
t(copy.copy, (x for x in ()))
t(copy.deepcopy, iter(lambda: 1, 2).__class__)
import types
print(copy.deepcopy(types) if False else "module skipped")
t(copy.deepcopy, types)
