def f(n):
    def g():
        return n

    if n == 0:
        return [g]
    rest = f(n - 1)
    return [g] + rest


print([g() for g in f(3)])
