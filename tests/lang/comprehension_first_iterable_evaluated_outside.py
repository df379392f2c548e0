def src(name, n):
    print("source", name)
    return range(n)


print([(a, b) for a in src("a", 2) for b in src("b", 2)])
g = ((a, b) for a in src("ga", 2) for b in src("gb", 1))
print("generator created")
print(list(g))


class C:
    n = 2
    xs = [i for i in range(n)]


print(C.xs)
