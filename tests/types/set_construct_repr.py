print(set(), {1}, set("a"), set([1, 1, 1.0, True]), {*()}, {*[1], *(1,)}, frozenset())
print(frozenset([1]), frozenset({2: 3}), len({1, 2, 2}), {x % 2 for x in [1, 3]})
print({None}, {"a"}, {(1, 2)}, {frozenset({1})}, frozenset(frozenset([5])))
print(sorted({3, 1, 2}), set(range(3)) == {0, 1, 2})

class S(set):
    pass

class F(frozenset):
    pass

print(S([1]), F([1]), S(), F(), type(S([1]) | {2}), type(F([1]) | {2}), type(S([1]).copy()))
print(type(F([1]).copy()))
f = frozenset([1])
print(frozenset(f) is f, frozenset(f) == {1}, {1} == frozenset([1]))
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
for f in (lambda: set(5), lambda: {[]}, lambda: set([{}]), lambda: set(1, 2),
        lambda: hash(set()), lambda: {set()}, lambda: frozenset([[]]), lambda: set(a=1)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
s = set()

class R:
    def __repr__(self):
        return repr(s)

s.add(R())
print(repr(s))
