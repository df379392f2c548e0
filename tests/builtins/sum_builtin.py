print(sum([1, 2, 3]), sum([]), sum([], 5), sum([1.5, 2]), sum([[1], [2]], []))
print(sum(range(5), start=10), sum([True, True]), sum([1j, 2]), sum([10**20, 1]))
print(sum(x for x in (1, 2)), sum([0.1] * 10), sum([1e100, 1.0, -1e100]))
print(sum([(1,), (2,)], ()))
print(sum([2**62, 2**62, 2**62]), sum([-2**63, -1]), sum([1, 2.5, 10**18]))
print(sum([0.1, 0.2, 0.3]), sum([1, 0.1, 0.2]), sum([float("inf"), 1.0]), sum([-0.0]))
print(sum([1e308, 1e308]))

class V:
    def __radd__(self, o):
        return ("radd", o)
    def __add__(self, o):
        return ("add", o)

print(sum([V()]), sum([1], V()))
for f in (lambda: sum(), lambda: sum(5), lambda: sum(["a"]), lambda: sum(["a"], ""),
        lambda: sum([b"a"], b""), lambda: sum([1], None),
        lambda: sum([bytearray()], bytearray()), lambda: sum([[1]]), lambda: sum([1], 2, 3),
        lambda: sum([1], bad=2)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
