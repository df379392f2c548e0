def boom(*a): raise ValueError("boom")


def attempt(f):
    x, y, z = 1, 2, 3
    try:
        return f(x, y)
    except ValueError:
        return x, y, z


print(attempt(lambda x, y: [x, boom(), y]))
print(attempt(lambda x, y: {x: y, boom(): 1}))
print(attempt(lambda x, y: x + y * boom()))
print(attempt(lambda x, y: f"{x}{boom()}{y}"))
print(attempt(lambda x, y: print(x, boom(), sep=y)))
print(attempt(lambda x, y: (x, *boom(), y)))
print(attempt(lambda x, y: [i for i in (x, y) if boom()]))
total = 0
for i in range(5):
    try:
        total = total + (i if i % 2 else boom(i)) + 100
    except ValueError:
        total += 1
print(total)
def f():
    a = 1
    try:
        a = boom()
    except ValueError:
        pass
    b, c = 5, 6
    try:
        b, c = 7, boom()
    except ValueError:
        pass
    return a, b, c
print(f())
