def r(*a): return *a, 0
def y():
    x = yield *"ab", 1
    print(x)
    yield (*x,)
print(r(1, 2))
g = y()
print(next(g), g.send([5]))
for v in *[1, 2], 3: print(v, end=" ")
for v, *w in (1, 2, 3), "ab": print(v, w, end=" ")
print()
a = *range(2),
b = [*a, *a]
c, *d = *a, *b
print(a, b, c, d, {**{"x": 1}, "x": 2, **{"x": 3}}, {*a, *b} == {0, 1})
[*e], (*f, h) = "ab", "cd"
print(e, f, h)
*i, = {}
print(i, [*{}, *()], (*"", ), print(*[1], *[2], sep="-"))
def s(*args, **kw): return args, kw
print(s(*[1], 2, *(3,), k=1, **{"z": 2}, y=3, **{}))
class I:
    def __iter__(self): raise ValueError("iter fails")
for f in (lambda: [*I()], lambda: s(*I()), lambda: {**I()}, lambda: [*5], lambda: {*5}, lambda: (*5,), lambda: {**[1]}, lambda: s(*5), lambda: s(**5), lambda: s(**{1: 2})):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, str(e).replace("__main__.", ""))
