# slow: under the stress builds
xs = []
xs.append(xs)
d = {}
d["d"] = d
print(xs, d)
ys = []
ys.append(ys)
try:
    xs == ys
except RecursionError as e:
    print("RecursionError", str(e)[:32])


class R:
    def __repr__(self): return repr(self)


class G:
    def __getattr__(self, n): return getattr(self, n + "x")


for f in (lambda: repr(R()), lambda: G().a):
    try:
        f()
    except RecursionError:
        print("caught")
t = ([],)
t[0].append(t)
print(t)
