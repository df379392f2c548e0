# words: 64
import random
r = random.Random(42)
print([r.random() for _ in range(5)])
random.seed(0)
print(random.random(), random.random(), random.uniform(1, 10), random.uniform(5, -5))
print(random.triangular(), random.triangular(0, 10, 2))
for seed in (0, 1, -1, 2**40, 10**50, "string seed", b"bytes seed", bytearray(b"ba"), 1.5, True,
        ""):
    r = random.Random(seed)
    print(repr(seed), r.random(), r.getrandbits(32))
random.seed("abc", version=1)
print(random.random())
random.seed(5)
s = random.getstate()
a = random.random()
random.setstate(s)
print(random.random() == a, s[0], len(s[1]), s[1][-1], s[2])
