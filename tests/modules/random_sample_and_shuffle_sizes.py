# words: 64
import random
r = random.Random(1234)
for n in (1, 2, 5, 20, 21, 50, 200):
    for k in (0, 1, n // 2, n):
        s = r.sample(range(n), k)
        print(n, k, s[:8], len(set(s)) == k)
for n in (0, 1, 2, 3, 10):
    l = list(range(n))
    r.shuffle(l)
    print(l)
print(r.choices(range(1000), k=5), r.choices("ab", weights=[0.1, 0.9], k=12))
print(r.choices([1, 2, 3], cum_weights=[0, 0, 5], k=3))
print(r.sample("aabb", counts=[1, 1, 2, 0], k=4))
print([r.randrange(2**k) for k in range(1, 70, 7)])
print([r.randint(-3, 3) for _ in range(15)], [r.randrange(0, 100, 7) for _ in range(6)])
print(r.choice(range(10**12)), r.choice({0: "a", 1: "b"}), r.choice(b"xyz"), r.choice((5,)))
