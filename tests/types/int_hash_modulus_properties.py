import sys

P = sys.hash_info.modulus
print(sys.hash_info.width in (32, 64), P in (2 ** 61 - 1, 2 ** 31 - 1), hash(P) == 0, hash(P + 5) == 5, hash(-P) == 0, hash(-1), hash(-2), hash(P - 1) == P - 1, hash(-(P + 1)) == -2, hash(2 * P + 3) == 3)
print(hash(10 ** 100) == 10 ** 100 % P, hash(-(10 ** 100)) == -(10 ** 100 % P), hash(2 ** 200) == pow(2, 200, P))
for x in (0.5, 0.25, 1e300, 3.75, -0.1):
    n, d = x.as_integer_ratio()
    h = n % P * pow(d, P - 2, P) % P if n >= 0 else -(-n % P * pow(d, P - 2, P) % P)
    print(x, hash(x) == (h if h != -1 else -2))
print(hash(True), hash(False), hash(0), hash(0.0), hash(1j) == sys.hash_info.imag, hash(float("inf")) == sys.hash_info.inf, sys.hash_info.cutoff >= 0, type(sys.hash_info.algorithm).__name__)
