def acc(total, *items, **kw):
    def add(n):
        nonlocal total, items, kw
        total += n
        items += (n,)
        kw = {**kw, str(n): n}
        return total, items, kw

    return add


f = acc(10, 1, k=0)
print(f(5))
print(f(6))
