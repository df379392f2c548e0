t = ([], {}, set())
t[0].append(1)
t[1]["k"] = 2
t[2].add(3)
print(t)
u = t
t += (4,)
print(len(t), len(u), t[0] is u[0], tuple(t) is t, t[:] is t, (t + ()) == t, t * 1 == t)

def assign(i):
    t[i] = 0

for f in (lambda: assign(0), lambda: assign(slice(0, 1)), lambda: t.__setitem__(0, 1),
        lambda: t.append(1), lambda: t.__delitem__(0), lambda: setattr(t, "x", 1)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
a = 1, 2
b = 1,
c = ()
print(a, b, c, (1), type((1)).__name__, (1,) + (2,), *a, len(((),)), tuple([c, b]))
