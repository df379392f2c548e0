fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
fs = [(lambda k: lambda: k)(i) for i in range(3)]
print([f() for f in fs])
gs = list((lambda: i) for i in range(3))
print([g() for g in gs])


def f():
    y = 1
    hs = [lambda: (i, y) for i in range(2)]
    y = 2
    return [h() for h in hs]


print(f())
