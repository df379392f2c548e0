def f():
    r = [[inner := (i, j) for j in range(2)] for i in range(2)]
    return r, inner


print(f())


def g():
    global created
    [created := x for x in range(3)]


g()
print(created)


def h():
    count = 0

    def k():
        nonlocal count
        return [count := count + 1 for _ in range(3)]
    return k(), count


print(h())
