def f(x):
    match x:
        case []: return "empty"
        case [a]: return ("one", a)
        case a, b: return ("two", a, b)
        case [1, *rest]: return ("starts 1", rest)
        case (*_, 9): return "ends 9"
        case [a, *_, b]: return ("ends", a, b)


for x in ([], (5,), [1, 2], (1, 2, 3), [2, 3, 9], (2, 3, 4), range(3), "ab", b"ab", {1: 2}, {1, 2}, bytearray(b"ab"), iter([]), memoryview(b"ab")):
    print(f(x))
