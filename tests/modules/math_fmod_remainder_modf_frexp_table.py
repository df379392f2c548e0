import math
vals = (0.0, -0.0, 1.5, -1.5, 7.25, -7.25, 1e17, 5e-324, math.inf, -math.inf, math.nan)

def t(f, *a):
    try:
        return f(*a)
    except ValueError:
        return "domain"

for x in vals:
    print(x, [t(math.fmod, x, y) for y in (1.0, -2.0, 0.5, math.inf, 0.0)])
    print([t(math.remainder, x, y) for y in (1.0, -2.0, 3.0, math.inf, 0.0)], math.modf(x))
    print(math.frexp(x))
for m, e in ((0.5, 1), (-0.75, 3), (0.5, 1024), (0.5, -1073), (0.5, -1074), (0.75, -1073),
        (1.0, -2000), (0.0, 10**10), (1.0, -10**20)):
    print(m, e, math.ldexp(m, e))
for m, e in ((1.0, 1024), (1.0, 10**10), (-1.0, 10**20)):
    try:
        math.ldexp(m, e)
    except OverflowError as x:
        print(type(x).__name__, x)
