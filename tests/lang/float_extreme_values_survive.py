vals = [0.0, -0.0, 5e-324, -5e-324, 2.2250738585072014e-308, 1e-300, 1e-160, 1e-77, 1e-5, 0.5, 1.0, -1.5, 3.0, 1e5, 1e77, 1e155, 1e300, 1.7976931348623157e308, float("inf"), -float("inf")]
print(vals)
class Box: pass
b = Box()
d, l = {}, []
for v in vals:
    b.v = v
    d[v] = v
    l.append((lambda: v)())
    assert b.v == v and d[v] == v and repr(b.v).lstrip("-") == repr(v).lstrip("-")
print(l == vals, [v * 2 for v in vals], [v / 2 for v in vals])
print([-v for v in vals], [abs(v) for v in vals], sorted(vals, reverse=True)[:4])
nan = float("nan")
print(nan != nan, [nan] == [nan], nan in (nan,), repr(-nan), nan + 1, max(nan, 1) != max(nan, 1), min(1, nan), {nan: 1}[nan])
