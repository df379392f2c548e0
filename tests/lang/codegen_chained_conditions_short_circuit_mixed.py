def t(v): log.append(v); return v


def run(f):
    global log
    log = []
    return f(), log


print(run(lambda: t(0) or t(1) and t(2) or t(3)))
print(run(lambda: (t(1) or t(2)) and (t(0) or t(3))))
print(run(lambda: not (t(0) and t(1)) and not t(0)))
print(run(lambda: t(1) if t(0) or t(2) and not t(0) else t(5)))
print(run(lambda: t(1) < t(2) and t(5) or t(3) > t(9) > t(0)))
print(run(lambda: [x for x in range(6) if t(x) % 2 and x > 2 or x == 0]))
def w(a, b, c):
    if a and (b or c) and not (a and b and c): return 1
    elif a or b and c: return 2
    return 3
print([w(a, b, c) for a in (0, 1) for b in (0, 1) for c in (0, 1)])
n, out = 0, []
while n < 10 and not (n == 7 or n > 8 and n):
    n += 1
    if n % 2 and n != 3 or n == 4: out.append(n)
print(n, out)
