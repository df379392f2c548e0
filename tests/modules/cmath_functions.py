import cmath, math

def p(z):
    print("%.10g %.10g" % (z.real + 0.0, z.imag + 0.0))

z = 1 + 2j
for f in (cmath.sqrt, cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.cos, cmath.tan,
        cmath.asin, cmath.acos, cmath.atan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asinh,
        cmath.acosh, cmath.atanh):
    p(f(z))
p(cmath.log(z, 2))
p(cmath.rect(2, math.pi / 6))
print("%.10g %.10g %.10g" % (*cmath.polar(z), cmath.phase(-1j)))
print(cmath.sqrt(-4), cmath.sqrt(-0.0), cmath.phase(-1 + 0j) == math.pi, cmath.polar(0))
print(cmath.rect(1, 0), cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj)
print(cmath.nanj, cmath.isfinite(1j), cmath.isinf(complex(0, math.inf)))
print(cmath.isnan(complex(math.nan, 1)), cmath.isclose(1 + 1j, 1 + 1.0000000001j))
print(cmath.isclose(1, 2), cmath.exp(0), cmath.sqrt(9))
for f in (lambda: cmath.log(0), lambda: cmath.atanh(1), lambda: cmath.exp(1e5),
        lambda: cmath.sqrt("a"), lambda: cmath.acos(), lambda: cmath.isclose(1, 1, rel_tol=-1),
        lambda: cmath.rect(1)):
    try:
        print(f())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
