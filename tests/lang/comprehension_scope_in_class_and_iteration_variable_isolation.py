i = "outer"
print([i for i in range(2)], i, [j for i in [[1, 2]] for j in i], i)
def f():
    i = "local"
    a = [i for i in "ab"]
    b = [(i, lambda: i) for i in "cd"]
    return i, a, [g() for _, g in b], {i: i for i in "e"}, i
print(f())
def g():
    try:
        [q for q in range(3) if q / 0]
    except ZeroDivisionError:
        pass
    try:
        return q
    except NameError as e:
        return str(e)
print(g())
print([[i, j] for i in range(2) for j in range(i)], [(lambda: k)() for k in range(2)], [[k for k in range(k)] for k in range(3)])
def h():
    fs = [lambda: n for n in range(3)]
    n = 10
    return [fn() for fn in fs]
print(h())
def m():
    x = 1
    r = [x := x + y for y in range(3)]
    return r, x
print(m())
def d():
    a = 5
    [a for a in (1, 2)]
    del a
    try: a
    except UnboundLocalError as e: return str(e)
print(d())
