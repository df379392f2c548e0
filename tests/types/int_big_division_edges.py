def check(a, b):
    q, r = divmod(a, b)
    return q * b + r == a and (0 <= r < b or b < r <= 0)

for bits in (30, 31, 32, 33, 60, 62, 63, 64, 65, 127, 128, 129, 192, 256):
    base = 1 << bits
    cases = [base - 1, base, base + 1, (base - 1) << bits, base * base - 1,
        (base - 1) * (base - 1)]
    print(bits)
    print(all(check(s * a, t * b) for a in cases for b in cases for s in (1, -1) for t in (1,
        -1)))
print(divmod(2**128 - 1, 2**64 - 1), divmod(2**128 - 2**64, 2**64 - 1))
print((2**192 - 1) // (2**128 - 2**64), (2**192 - 1) % (2**128 - 2**64))
print(0x7FFFFFFFFFFFFFFF8000000000000000 // 0x80000000000000000000001)
print((10**60 + 7) // (10**30 + 3), (10**60 + 7) % (10**30 + 3))
