import sys

inf, nan = float("inf"), float("nan")
print(hash(inf) == sys.hash_info.inf, hash(-inf) == -sys.hash_info.inf, hash(0.0) == hash(-0.0) == 0, hash(1.0) == hash(1) == hash(True) == hash(1 + 0j))
for n in (2 ** 53, 10 ** 20, 2 ** 100, -(2 ** 70), -1):
    print(hash(float(n)) == hash(n), hash(complex(n)) == hash(n))
print(hash(0.5) == hash(0.5 + 0j), hash(-1.0), hash(-2.0), len({nan, nan}), len({float("nan"), float("nan")}), nan in [nan], {0.0: "a"}[-0.0], {1: "x"}[1.0])
