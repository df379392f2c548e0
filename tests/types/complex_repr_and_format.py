for z in (0j, 1j, -1j, -0j, 1 + 0j, complex(-0.0, 0.0), complex(0.0, -0.0), complex(-0.0, -0.0),
        1.5 - 2.5j, 1e100 + 1e-5j, complex(float("nan"), float("-inf")),
        complex(0, float("inf"))):
    print(repr(z), str(z), [z])
z = 1234.5 - 6.789j
for spec in ("", ".2f", "e", "g", ".3", "+.1f", ">30", "<30.1f", "^30.2e", ",.1f", "n", "*^25"):
    print(repr(spec), "|" + format(z, spec) + "|")
for spec in ("=20", "020", "d", "%", "x", "s"):
    try:
        print(format(z, spec))
    except ValueError as e:
        print(type(e).__name__, e)
print(z.__getnewargs__(), hash(3 + 0j) == hash(3), {3: 1}[3 + 0j])
try:
    z.real = 1
except AttributeError as e:
    print(type(e).__name__, e)
