def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

sets = [set(), {1}, {2}, {1, 2}, {1, 2, 3}, frozenset([1, 2])]
for a in sets:
    print([(int(a < b), int(a <= b), int(a == b), int(a >= b), int(a > b), int(a.isdisjoint(b))) for b in sets])
t(lambda: {1} < [1])
t(lambda: {1} <= "a")
t(lambda: {1} > 5)
print({1} == [1], {1} != (1,), {1}.__lt__([1]), {1}.__eq__(5), {1, 2} == {2, 1.0}, not {1} < {2} and not {2} < {1}, {1}.issubset([1, 2]), {1}.issuperset(""), {1} == {1: 2}.keys(), {1} < {1: 0, 2: 0}.keys(), sorted([{1, 2, 3}, {1}, {1, 2}]) == [{1}, {1, 2}, {1, 2, 3}])
