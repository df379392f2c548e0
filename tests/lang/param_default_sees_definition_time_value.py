i = 5


def f(a=i):
    return a


i = 6
print(f())
fs = [lambda x=n: x for n in range(3)]
print([g() for g in fs])
gs = [lambda: n for n in range(3)]
print([g() for g in gs])
