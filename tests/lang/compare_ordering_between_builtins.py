print((1, 2) < (1, 3), (1,) < (1, 0), [1, "a"] < [2, None], "a" < "b" < "ba", b"a" < b"b", {1} < {1, 2}, not {1} < {2})
print(1 == 1.0, 1 < 1.5, True == 1, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 400 > 1e308, 10 ** 400 < float("inf"))
print("1" == 1, None == 0, () == [], 1j == 1j, 0 == 0j, b"a" == "a", bytearray(b"a") == b"a", range(0) == range(5, 5), {} == set())
try:
    (1, "a") < (1, 2)
except TypeError as e:
    print(e)
