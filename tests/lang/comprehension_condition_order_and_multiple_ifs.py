log = []
def t(n, r=True):
    log.append(n)
    return r
print([x for x in range(4) if t("a", x > 1) if t("b", x > 2)], log)
log.clear()
print([(x, y) for x in range(2) if t(f"x{x}", x) for y in range(2) if t(f"y{y}", y)], log)
print([x for x in [1, 2, 3] if x > 1 if x < 3 or x == 3], [x if x else "zero" for x in (0, 1)])
print([a for a, in [(1,), (2,)]], [a for (a, b), c in [((1, 2), 3)]], [b for a, *b in ["abc"]], [k for k, v in {"x": 1}.items()])
class O: pass
o = O()
print([o.attr for o.attr in (1, 2)], o.attr)
l = [0]
print([l[0] for l[0] in "ab"], l)
print([lambda: 1 for _ in ()], [x for x in () or (1,)], [i for i in range(3) if i if not i % 2 or i == 1])
