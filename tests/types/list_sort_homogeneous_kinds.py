for data in ([3, 1, 2], [2**70, -(2**70), 5], [1.5, -2.5, float("inf"), 0.0, -0.0],
        ["b", "a", "é", "😀", "B"], [b"b", b"a", b""], [(2, "a"), (1, "z"), (1, "a")],
        [[2], [1, 9], []], [True, False, True], [1, 2.5, True, 10**20], [(1, 2.5), (1, 2)],
        [None], [frozenset({1, 2}), frozenset({1})], ["x"] * 3):
    try:
        print(sorted(data), sorted(data, reverse=True))
    except TypeError as e:
        print(type(e).__name__, e)
for data in ([1, "a"], [None, None], [(1, "a"), (1, 2)], [1j, 2j], [{}, {}], [[1], (1,)],
        ["a", b"a"]):
    try:
        print(sorted(data))
    except TypeError as e:
        print(type(e).__name__, e)
