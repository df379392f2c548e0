x = 1
g = (x + i for i in range(3))
print(next(g))
x = 10
print(next(g))
def f():
    n = 1
    g = (n * i for i in range(1, 4))
    n = 100
    return list(g)
print(f())
l = [1, 2]
h = (v for v in l)
l.append(3)
l = ["replaced"]
print(list(h))
