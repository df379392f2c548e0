def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for spec in ("%f", "%.0f", "%#.0f", "%10.3f|", "%-10.3f|", "%+.1e", "%E", "%g", "%#g", "%G", "%010.2f", "% f", "%.10g", "%F"):
    print(spec, [spec % x for x in (0.0, -0.0, 1.5, -2.25e10, 1e-7, float("inf"), float("-nan"))])
class F:
    def __float__(self): return 2.5
for value in (3, True, F(), 10 ** 30, "1.5", None, 1j, 10 ** 400):
    t(lambda: "%.2f" % value)
t(lambda: "%.100f" % 0.1)
t(lambda: "%.99999999999f" % 1.0)
t(lambda: "%99999999999999999999d" % 1)
t(lambda: "%.2147483648d" % 1)
t(lambda: len("%.500d" % 1))
