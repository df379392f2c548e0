import random
r = random.Random(99)
a = list(range(12))
r.shuffle(a)
print(a, r.choice("abcdef"), [r.choice([1, 2, 3]) for _ in range(10)])
print(r.sample(range(100), 10), r.sample("abcde", 5), r.sample([1, 2, 3], 0))
print(r.sample(range(10**9), 4), r.sample(["x", "y"], counts=[3, 2], k=4))
print(r.choices("abc", k=8), r.choices("abc", [5, 1, 1], k=8))
print(r.choices([1, 2], cum_weights=[1, 10], k=5), r.choices(range(5)))
b = ["p", "q"]
r.shuffle(b)
print(b, r.sample(range(50), 25))
for f in (lambda: r.choice([]), lambda: r.sample([1], 2), lambda: r.sample({1, 2}, 1),
        lambda: r.choices([], k=1), lambda: r.choices("ab", [1], k=1),
        lambda: r.choices("ab", [0, 0]), lambda: r.sample([1], -1), lambda: r.shuffle((1, 2)),
        lambda: r.choices("ab", [1, 2], cum_weights=[1, 3]), lambda: r.choices("ab", 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
