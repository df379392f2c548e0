def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

d = dict.fromkeys("abcdef", 0)
for k in list(d):
    if k in "bd":
        del d[k]
print(d)
for k, v in d.copy().items():
    d[k + k] = v
print(list(d))
it = iter(d.items())
first = next(it)
d["a"] = 99
print(first, next(it), it.__length_hint__())
values = iter(d.values())
d["a"] = 5
print(next(values))
r = reversed(d)
print(next(r), next(r), r.__length_hint__())
d.clear()
t(next, r)
t(next, it)
s = set(range(5))
it = iter(s)
next(it)
s.discard(99)
print(it.__length_hint__(), len(list(it)))
e = {}
for i in range(3):
    e[i] = i
    for j in e:
        pass
print(e, next(iter(e)), next(reversed(e)), list(zip(e, e.values())), max(e.items()), sum(e.values()), sorted(e, reverse=True), [*e.items()][-1])
