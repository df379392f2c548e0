from functools import partial

def f(*a, **k):
    return a, k

p = partial(f, 1, x=2)
print(p(3, y=4), p(x=5), p.func is f, p.args, p.keywords, partial(p, 9, z=1)())
print(partial(p, 9).args, partial(int, base=2)("101"))
p.attr = 1
print(p.__dict__, isinstance(p, partial), type(p).__name__, hasattr(p, "__name__"))
print(repr(partial(len)), repr(partial(print, 1, "a", sep="-")))
print(repr(partial(partial(max, 1), 2)))

class C:
    def m(self, x, y):
        return x, y

print(partial(C().m, 1)(2))
for g in (lambda: partial(), lambda: partial(5), lambda: partial(len)(),
        lambda: partial(f, **{"a": 1})(1), lambda: setattr(p, "args", ())):
    try:
        print(g())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

class S(partial):
    pass

print(S(max, 3)(5), type(S(S(max), 1).func).__name__)
