class O: pass
o, l, d = O(), [0, 0], {}
for o.x in (1, 2): pass
for l[0] in "ab": pass
for d["k"] in (3,): pass
for (a, b), [c, *e] in [((1, 2), "xyz")]: pass
for l[:] in [[7, 8]]: pass
for (z) in (9,): pass
for q, in [(5,)]: pass
print(o.x, l, d, a, b, c, e, z, q)
it = iter([1, 2, 3, 4])
for x in it:
    if x == 2: break
print(list(it))
for i in (r := range(3)):
    r = None
print(i, r)
class Changing:
    def __iter__(self):
        for i in range(3):
            yield i
src = Changing()
for i in src:
    src = "rebound"
print(i, src)
try:
    for x in None: pass
except TypeError as ex:
    print(ex)
try:
    for a, b in [(1, 2), (3,)]: pass
except ValueError as ex:
    print(ex, a, b)
