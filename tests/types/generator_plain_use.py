def count(n):
    i = 0
    while i < n:
        yield i
        i += 1

print(list(count(4)), sum(count(5)), [x * x for x in count(3)])
g = count(2)
print(next(g), next(g), next(g, "end"))
print(sum(x for x in range(10) if x % 2), max(len(w) for w in ["a", "bb"]))
print(list(x + y for x in "ab" for y in "cd"))

def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

f = fib()
print([next(f) for _ in range(15)])
for a, b in zip(count(3), "xyz"):
    print(a, b)
