def gen():
    yield 1
    yield 2
    raise KeyError("stop here")

a = [0]
try:
    a.extend(gen())
except KeyError as e:
    print(type(e).__name__, a)
try:
    a += gen()
except KeyError as e:
    print(a)
try:
    a[1:1] = gen()
except KeyError as e:
    print(a)
try:
    b = list(gen())
except KeyError as e:
    print("b" in dir())
c = [1, 2, 3]
c.extend(x * 10 for x in c[:])
c.extend(c)
c.extend(reversed(c))
print(c)
d = [1]
d.extend(map(str, d * 2))
print(d, d.extend(()), d.extend({}.items()), d)
