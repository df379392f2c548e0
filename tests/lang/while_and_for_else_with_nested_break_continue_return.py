def f(n):
    out = []
    for i in range(n):
        for j in range(n):
            if j == i: break
            if j > i: continue
            out.append((i, j))
        else:
            out.append("inner else")
            continue
        if i == 2: break
    else:
        out.append("outer else")
    while n:
        n -= 1
        try:
            if n == 2: continue
            if n == 0: break
        finally:
            out.append(n)
    else:
        out.append("while else")
    return out
print(f(2), f(4), f(0))
def g():
    for x in []: pass
    else:
        for y in [1]: return "from else"
print(g())
i = 5
for i in []: pass
print(i)
for i in range(3):
    i = 10
print(i)
it = iter(range(5))
for a in it:
    for b in it: break
    print(a, b)
x = [1, 2, 3, 4]
for v in x: x.remove(v)
print(x)
def h():
    while True:
        try:
            return "value"
        finally:
            for _ in (1,): break
print(h())
