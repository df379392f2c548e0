for src in ("[1].index(2)", "[1].remove(2)", "(1,).index(2)", "[].index(1, 2, 3)", "[1].index(1, 'a')", "[1] + (2,)", "(1,) + [2]", "[1] * None", "[1] * [2]", "[1].sort(key=5)", "[1, 'a'].sort()", "[1].sort(reverse='x')", "[].sort(1)", "[1] < 5", "[3, 1].sort(key=lambda: 0)", "[1].extend(None)", "[1].__setitem__(0)", "(1, 2).count()", "[1].insert(None, 1)", "[1].pop('a')", "[1].pop(None)", "[1] * (1 << 100)", "[0].__iadd__(5)", "[1].__getitem__('a')"):
    try:
        eval(src)
        print(src, "ok")
    except (TypeError, ValueError, OverflowError, MemoryError) as e:
        print(src, "|", type(e).__name__, e)
