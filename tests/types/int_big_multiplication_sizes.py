# slow:
MASK = (1 << 61) - 1

def number(words, seed):
    x = 0
    for i in range(words):
        seed = (seed * 6364136223846793005 + 1442695040888963407) & (2**64 - 1)
        x = x << 64 | seed
    return x

for n in (1, 2, 3, 10, 31, 32, 33, 40, 64, 65, 80, 127, 200):
    for m in (1, 3, 33, 100, n):
        a, b = number(n, n), number(m, m + 7)
        p = a * b
        ok = p % MASK == (a % MASK) * (b % MASK) % MASK and p // a == b and p % b == 0
        if not ok:
            print("wrong", n, m)
    sq = a * a
    print(n, sq % MASK == (a % MASK) ** 2 % MASK, (a + 1) ** 2 == sq + 2 * a + 1, hash(sq))
print(hash(number(500, 1) ** 2), hash(-number(500, 2) * number(3, 3)))
