def make():
    fs = []
    for i in range(3):
        def f(x, acc=[], n=i):
            acc.append(x)
            return n, acc
        fs.append(f)
    return fs
a, b, c = make()
print(a(1), a(2), b(3), c.__defaults__)
def outer(x=[]):
    def inner(y=x): return y
    x.append(len(x))
    return inner
f, g = outer(), outer()
print(f(), g(), f() is g(), outer([9])())
def rec(n, seen=()):
    return seen if n == 0 else rec(n - 1, seen + (n,))
print(rec(3))
def kw(*, opts={}):
    opts["n"] = opts.get("n", 0) + 1
    return opts
print(kw(), kw(opts={}), kw())
