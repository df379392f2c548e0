import sys

values = [2 ** 53, 2 ** 53 + 1, 2 ** 63, 2 ** 64 + 1, 10 ** 308, 10 ** 309, -(10 ** 309), 0, -1]
floats = [2.0 ** 53, 2.0 ** 63, 1e308, float("inf"), float("-inf"), float("nan"), -0.0, 0.5, -0.5, -1.5]
for n in values:
    for x in floats:
        print(int(n == x), int(n < x), int(n > x), int(x <= n), int(x >= n), end=" ")
    print()
print(sorted([2 ** 53 + 1, 2.0 ** 53, 2 ** 53 - 1, float("inf"), 10 ** 400, float("-inf")])[:4] == [float("-inf"), 2 ** 53 - 1, 2.0 ** 53, 2 ** 53 + 1])
