def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

lists = [[], [1], [1, 2], [2], [1, 1, 1], [[1]], [[1], 2]]
for a in lists[:5]:
    print([(int(a < b), int(a <= b), int(a == b)) for b in lists[:5]])
t(lambda: [1] < ["a"])
t(lambda: [1, 2] < [1, "a"])
t(lambda: [1, 2] < [2, "a"])
t(lambda: [[1]] < [1])
t(lambda: [1] < (1,))
t(lambda: [1j] < [1j])
t(lambda: [1j] <= [1j])
t(lambda: [1j] < [2j])
print([1] == (1,), [1] != (1,), [1.0, True] == [1, 1], (1, (2, 3)) < (1, (2, 4)), [float("nan")] == [float("nan")])
class L(list): pass
print(L([1]) == [1], [1] == L([1]), L([1]) < [2], [1].__eq__((1,)), [1].__lt__("a"))
