def f(): return 1, 1.0, True, 1 + 0j, "1", b"1"
print(f(), [type(x).__name__ for x in f()])
def g(): return 0.0, -0.0, 0, False, 0j, -0j
print(g())
def h(): return (1, 2), (1.0, 2.0), (True, 2), ((0.0,), (-0.0,)), frozenset
print(h())
print([0, 0.0, -0.0, False], {0: "a", 0.0: "b", False: "c"}, {1, 1.0, True})
def k(): return "", b"", (), 0, None, ..., False
print(k(), "a" "b" == "ab", 2 * 3.0, 7 // 2, "x" * 3, (1,) * 2 + (3,), -1 ** 2, not 1, 1 << 65)
