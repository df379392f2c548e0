from functools import partial, reduce

def show(*a, **k):
    return a, sorted(k.items())

p = partial(show, 1, x=1)
q = partial(p, 2, y=2, x=9)
print(q(), q(3, z=3), q.func is show, q.args, q.keywords, p.keywords, partial(show)())
print(partial(partial(partial(show, 1), 2), 3)())

class Call:
    def __call__(self, *a):
        return ("called", a)

print(partial(Call(), 1)(2), partial(str.upper, "x")(), partial("{}-{}".format, 1)(2))
print(list(map(partial(pow, 2), range(4))), partial(sorted, reverse=True)([1, 3, 2]))
print(partial(lambda **k: k, a=1)(b=2), partial(type, "N", ())({}).__name__)
p.extra = [1]
p2 = partial(show)
p2.__setstate__((len, ("abc",), {}, {"tag": 1}))
print(p2(), p2.tag, p.__reduce__()[2][1:3], p.__dict__)

class Sub(partial):
    def __call__(self, *a):
        return "sub", super().__call__(*a)

print(Sub(show, 1)(2), repr(Sub(len)).split("(")[0], callable(p))
try:
    p2.__setstate__((1, 2))
except TypeError as e:
    print(type(e).__name__, e)
r = partial(show)
r.keywords["me"] = 5
print(r(), bool(r), hash(r) == hash(r), r == partial(show))
