def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for x in (-0.0, -0.4, -0.5, -0.04, -1e-300, 0.0, -1.0, -0.999):
    print([format(x, s) for s in ("z", "z.0f", "z.1f", "+z.1f", "z.1e", "z.1g", "z.0%", "-z.0f", " z.0f", "z07.1f", "z,.1f")])
for value, spec in [(5, "z"), (5, "zd"), ("a", "z"), (-0.0, "zz"), (-0.0, "+z+"), (-0.0, "#z"), (-0.0, "z#"), (complex(-0.0, -0.0), "z.1f")]:
    t(format, value, spec)
print(f"{-0.00001:z.2f}", "{:z.1f}".format(-0.01))
t(lambda: "%z.1f" % -0.01)
