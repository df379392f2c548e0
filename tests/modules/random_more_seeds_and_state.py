import random
for seed in range(5):
    random.seed(seed)
    print(seed, random.random(), random.randint(0, 10**9), random.getrandbits(70))
    print(random.choice("abcdefgh"), random.uniform(-1, 1), random.sample(range(30), 5))
r = random.Random()
r.seed(10, 2)
a = [r.random() for _ in range(3)]
state = r.getstate()
b = [r.gauss(0, 1) for _ in range(3)]
r.setstate(state)
print(a, [r.gauss(0, 1) for _ in range(3)] == b)
one, two = random.Random(3), random.Random(3)
print(one.random() == two.random(), one.getstate() == two.getstate())
for i in range(1000):
    one.random()
print(one.random(), [one.getrandbits(5) for _ in range(10)], one.randbytes(5).hex())
for f in (lambda: r.setstate(5), lambda: r.setstate((1, 2, 3)),
        lambda: r.setstate((3, (1, 2), None)), lambda: random.seed([1]),
        lambda: random.Random([]), lambda: random.Random(1, 2), lambda: r.random(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
