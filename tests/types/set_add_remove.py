s = {1, 2}
print(s.add(3), s.add(1), sorted(s), s.discard(9), s.discard(1), sorted(s), s.remove(2), s)
for f in (lambda: s.remove(99), lambda: s.add([]), lambda: s.discard({}), lambda: s.remove([1]),
        lambda: set().pop(), lambda: s.add(), lambda: s.remove(())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, len(e.args))
print(s.pop(), s, s.add("x"), s.clear(), s, bool(s))
t = {1, 2, 3}
got = {t.pop(), t.pop(), t.pop()}
print(got == {1, 2, 3}, t)
outer = {frozenset([1, 2]), 5}
print({1, 2} in outer, {3} in outer, outer.discard({1, 2}), outer)
outer.add(frozenset([7]))
outer.remove({7})
print(outer)
try:
    outer.remove({8})
except KeyError as e:
    print(type(e).__name__, e)
