class T(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)
    def __repr__(self):
        return "T" + super().__repr__()

t = T(1, 2, 3)
t.name = "n"
print(t, t.name, type(t[:2]), t + (4,), t == (1, 2, 3), hash(t) == hash((1, 2, 3)))
print(isinstance(t, tuple), {t: 1}[(1, 2, 3)])
a, *b = t
print(a, b, tuple(t), type(tuple(t)), t * 2, [*t], "%s %s %s" % t)
t2 = t
t2 += (9,)
print(t2, t, type(t2))
m = ([1],)
try:
    m[0] += [2]
except TypeError as e:
    print(type(e).__name__, e, m)
