// cmath — functions of complex numbers, from the C library.
//
// The C library defines the values at infinities and branch cuts as Annex G of C11 does. An
// invented NaN or a pole is ValueError, an invented infinity OverflowError.

#include <complex.h>
#include <math.h>

#include "py.h"

typedef double complex Z;

// WHY not CMPLX(): clang does not have it with every C library, and real + imag * I would spoil
// infinities and zeros. A complex number is laid out as an array of two.
static Z z_of(double real, double imag)
{
    double parts[2] = {real, imag};
    Z z;
    memcpy(&z, parts, sizeof z);
    return z;
}

RAISES static bool to_complex(VM *vm, Value v, Z *out)
{
    if (!is_kind(v, T_complex) && !is_float(v) && !is_any_int(v)) {
        Value made = TRYB(call_special(vm, v, vm_name(vm, N___complex__), NULL, 0));
        if (made != NOTHING && !is_kind(made, T_complex)) {
            raise_error(vm, E_TypeError, "__complex__ returned non-complex (type %T)", made);
            return false;
        }
        v = made == NOTHING ? v : made;
    }
    if (is_kind(v, T_complex)) {
        *out = z_of(((Complex *)v)->real, ((Complex *)v)->imag);
        return true;
    }
    double d = 0;
    CHECKB(op_float(vm, v, &d));
    *out = z_of(d, 0);
    return true;
}

static bool z_isnan(Z z)
{
    return isnan(creal(z)) || isnan(cimag(z));
}

static bool z_isinf(Z z)
{
    return isinf(creal(z)) || isinf(cimag(z));
}

RAISES static Maybe domain_error(VM *vm)
{
    return raise_error(vm, E_ValueError, "math domain error");
}

RAISES static Maybe range_error(VM *vm)
{
    return raise_error(vm, E_OverflowError, "math range error");
}

// The result of a function at z.
RAISES static Maybe result(VM *vm, Z z, Z value)
{
    if (z_isnan(value) && !z_isnan(z)) {
        return domain_error(vm);
    }
    if (z_isinf(value) && !z_isinf(z) && !z_isnan(z)) {
        return range_error(vm);
    }
    return complex_new(vm, creal(value), cimag(value));
}

#define CMATH_ONE(name)                                          \
    RAISES static Maybe cmath_##name(VM *vm, Value *args, int n) \
    {                                                            \
        (void)n;                                                 \
        Z z;                                                     \
        CHECK(to_complex(vm, args[0], &z));                      \
        return result(vm, z, c##name(z));                        \
    }

// clang-format off
CMATH_ONE(acos)
CMATH_ONE(acosh)
CMATH_ONE(asin)
CMATH_ONE(asinh)
CMATH_ONE(cos)
CMATH_ONE(cosh)
CMATH_ONE(exp)
CMATH_ONE(sin)
CMATH_ONE(sinh)
CMATH_ONE(tan)
CMATH_ONE(tanh)
// clang-format on
#undef CMATH_ONE

RAISES static Maybe cmath_sqrt(VM *vm, Value *args, int n)
{
    (void)n;
    Z z;
    CHECK(to_complex(vm, args[0], &z));
    double scale = fmax(fabs(creal(z)), fabs(cimag(z)));
    if (isfinite(scale) && scale > 0x1p1020) {  // the C library may overflow on the way
        Z root = csqrt(z_of(creal(z) * 0x1p-4, cimag(z) * 0x1p-4));
        return complex_new(vm, creal(root) * 4, cimag(root) * 4);
    }
    return result(vm, z, csqrt(z));
}

RAISES static Maybe cmath_atan(VM *vm, Value *args, int n)
{
    (void)n;
    Z z;
    CHECK(to_complex(vm, args[0], &z));
    bool pole = creal(z) == 0 && fabs(cimag(z)) == 1;
    return pole ? domain_error(vm) : result(vm, z, catan(z));
}

RAISES static Maybe cmath_atanh(VM *vm, Value *args, int n)
{
    (void)n;
    Z z;
    CHECK(to_complex(vm, args[0], &z));
    bool pole = cimag(z) == 0 && fabs(creal(z)) == 1;
    return pole ? domain_error(vm) : result(vm, z, catanh(z));
}

// ---- logarithms

// log |z|, exact where hypot() would overflow, underflow or lose digits near 1.
static double log_abs(Z z)
{
    double x = fabs(creal(z)), y = fabs(cimag(z));
    double large = fmax(x, y), small = fmin(x, y);
    if (isinf(large) || isnan(x) || isnan(y)) {
        return log(hypot(x, y));
    }
    if (large > 0x1p1000 || large < 0x1p-960) {
        int exponent;
        frexp(large, &exponent);
        return log(hypot(ldexp(x, -exponent), ldexp(y, -exponent))) + exponent * M_LN2;
    }
    double length = hypot(x, y);
    if (length > 0.71 && length < 1.73) {
        return log1p((large - 1) * (large + 1) + small * small) / 2;
    }
    return log(length);
}

RAISES static bool log_of(VM *vm, Value v, Z *out)
{
    Z z;
    CHECKB(to_complex(vm, v, &z));
    if (creal(z) == 0 && cimag(z) == 0) {
        return !raised(domain_error(vm));
    }
    *out = z_of(log_abs(z), atan2(cimag(z), creal(z)));
    return true;
}

// args: z, base or ABSENT
RAISES static Maybe cmath_log(VM *vm, Value *args, int n)
{
    (void)n;
    Z value, base;
    CHECK(log_of(vm, args[0], &value));
    if (args[1] == ABSENT) {
        return complex_new(vm, creal(value), cimag(value));
    }
    CHECK(log_of(vm, args[1], &base));
    if (creal(base) == 0 && cimag(base) == 0) {
        return domain_error(vm);
    }
    Value numerator = TRY(complex_new(vm, creal(value), cimag(value)));
    Value denominator = TRY(complex_new(vm, creal(base), cimag(base)));
    return op_binary(vm, BIN_TRUEDIV, numerator, denominator);
}

RAISES static Maybe cmath_log10(VM *vm, Value *args, int n)
{
    (void)n;
    Z value;
    CHECK(log_of(vm, args[0], &value));
    return complex_new(vm, creal(value) / M_LN10, cimag(value) / M_LN10);
}

// ---- polar coordinates

RAISES static Maybe cmath_phase(VM *vm, Value *args, int n)
{
    (void)n;
    Z z;
    CHECK(to_complex(vm, args[0], &z));
    return float_new(vm, atan2(cimag(z), creal(z)));
}

RAISES static Maybe cmath_polar(VM *vm, Value *args, int n)
{
    (void)n;
    Z z;
    CHECK(to_complex(vm, args[0], &z));
    double length = hypot(creal(z), cimag(z));
    if (isinf(length) && !z_isinf(z)) {
        return range_error(vm);
    }
    Value phase = TRY(float_new(vm, atan2(cimag(z), creal(z))));
    return tuple_2(vm, TRY(float_new(vm, length)), phase);
}

// args: r, phi
RAISES static Maybe cmath_rect(VM *vm, Value *args, int n)
{
    (void)n;
    double r = as_float(args[0]), phi = as_float(args[1]);
    if (isinf(phi) && r != 0 && !isnan(r)) {
        return domain_error(vm);
    }
    if (r == 0 && !isfinite(phi)) {
        return complex_new(vm, 0, 0);
    }
    if (phi == 0) {  // keeps the sign of zero, and infinity times zero away
        return complex_new(vm, r, phi * (isnan(r) ? 1 : copysign(1, r)));
    }
    return complex_new(vm, r * cos(phi), r * sin(phi));
}

// ---- questions

#define CMATH_TEST(name, expression)                             \
    RAISES static Maybe cmath_##name(VM *vm, Value *args, int n) \
    {                                                            \
        (void)n;                                                 \
        Z z;                                                     \
        CHECK(to_complex(vm, args[0], &z));                      \
        return just_bool(expression);                            \
    }

// clang-format off
CMATH_TEST(isnan, z_isnan(z))
CMATH_TEST(isinf, z_isinf(z))
CMATH_TEST(isfinite, isfinite(creal(z)) && isfinite(cimag(z)))
// clang-format on
#undef CMATH_TEST

// args: a, b, rel_tol, abs_tol
RAISES static Maybe cmath_isclose(VM *vm, Value *args, int n)
{
    (void)n;
    Z a, b;
    CHECK(to_complex(vm, args[0], &a));
    CHECK(to_complex(vm, args[1], &b));
    double relative = args[2] == ABSENT ? 1e-9 : as_float(args[2]);
    double absolute = args[3] == ABSENT ? 0 : as_float(args[3]);
    if (relative < 0 || absolute < 0) {
        return raise_error(vm, E_ValueError, "tolerances must be non-negative");
    }
    if (creal(a) == creal(b) && cimag(a) == cimag(b)) {
        return just(TRUE_);
    }
    if (z_isinf(a) || z_isinf(b)) {
        return just(FALSE_);
    }
    double difference = hypot(creal(a) - creal(b), cimag(a) - cimag(b));
    return just_bool(difference <= relative * hypot(creal(b), cimag(b)) ||
                     difference <= relative * hypot(creal(a), cimag(a)) ||
                     difference <= absolute);
}

RAISES static bool cmath_fill(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    CHECKB(dict_set_c(vm, dict, "infj", TRYB(complex_new(vm, 0, INFINITY))));
    return dict_set_c(vm, dict, "nanj", TRYB(complex_new(vm, 0, NAN)));
}

static const Def cmath_defs[] = {
    {"pi", NUM(M_PI), NULL},
    {"e", NUM(M_E), NULL},
    {"tau", NUM(2 * M_PI), NULL},
    {"inf", NUM(INFINITY), NULL},
    {"nan", NUM(NAN), NULL},
#define ONE(name)                              \
    {                                          \
#name "(z, /)", FN(cmath_##name), NULL \
    }
    ONE(acos),
    ONE(acosh),
    ONE(asin),
    ONE(asinh),
    ONE(atan),
    ONE(atanh),
    ONE(cos),
    ONE(cosh),
    ONE(exp),
    ONE(isfinite),
    ONE(isinf),
    ONE(isnan),
    ONE(log10),
    ONE(phase),
    ONE(polar),
    ONE(sin),
    ONE(sinh),
    ONE(sqrt),
    ONE(tan),
    ONE(tanh),
#undef ONE
    {"isclose(a, b, *, rel_tol: float = ..., abs_tol: float = ...)", FN(cmath_isclose), NULL},
    {"log(z, base=..., /)", FN(cmath_log), NULL},
    {"rect(r: float, phi: float, /)", FN(cmath_rect), NULL},
    {0},
};

const ModuleDef cmath_module = {
    .name = "cmath",
    .doc = "Mathematical functions of complex numbers.",
    .defs = cmath_defs,
    .exec = cmath_fill,
};
