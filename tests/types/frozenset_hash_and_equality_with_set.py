def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a, b = frozenset([1, 2, 3]), frozenset([3, 2, 1.0])
print(hash(a) == hash(b), a == b, a == {1, 2, 3}, {a: "v"}[b], hash(frozenset()) == hash(frozenset([])), hash(frozenset("abc")) == hash(frozenset("cba")))
print(frozenset([a]) == frozenset([b]), {a} == {b}, a != {1}, a.__eq__([1]), a.__hash__() == hash(a))
t(frozenset, [[]])
t(frozenset, 5)
t(frozenset, [1], [2])
t(frozenset, iterable=[1])
t(set, iterable=[1])
t(hash, frozenset([(1, 2)]) and set())
print(frozenset("a") | {"b"} >= frozenset("ab"), frozenset().union("a"), type({1} | frozenset()).__name__, type(frozenset() | {1}).__name__)
