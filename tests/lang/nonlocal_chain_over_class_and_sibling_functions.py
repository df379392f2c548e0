def f():
    x = "f"
    class C:
        x = "class"
        def m(self):
            nonlocal x
            x = "from method"
            return x
    def g():
        def h():
            nonlocal x
            x += "!"
        h()
        return x
    return C().m(), C.x, g(), x
print(f())
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def reset():
        nonlocal n
        n = 0
    return inc, reset
inc, reset = counter()
other, _ = counter()
print(inc(), inc(5), other(), reset(), inc())
def gen():
    total = 0
    def add(v):
        nonlocal total
        total += v
    for v in (1, 2, 3):
        add(v)
        yield total
print(list(gen()))
def deleted():
    v = 1
    def d():
        nonlocal v
        del v
    d()
    try:
        return v
    except UnboundLocalError as e:
        return str(e)
print(deleted())
