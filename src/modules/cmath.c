// cmath — functions of complex numbers.
//
// The C library defines the values at infinities as Annex G of C11 does. Square roots and inverse
// functions of finite numbers are computed here, as W. Kahan, "Branch cuts for complex elementary
// functions" (1987), does: libraries overflow, or take the wrong side of a cut (musl). An invented
// NaN or a pole is ValueError, an invented infinity OverflowError.

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

static bool z_isfinite(Z z)
{
    return isfinite(creal(z)) && isfinite(cimag(z));
}

// ---- roots and inverse functions of finite numbers

static Z root_of(double x, double y)
{
    double large = fmax(fabs(x), fabs(y));
    if (large == 0) {
        return z_of(0, y);
    }
    double up = large > 0x1p1000 ? 0x1p-54 : large < 0x1p-960 ? 0x1p108 : 1;
    double back = large > 0x1p1000 ? 0x1p27 : large < 0x1p-960 ? 0x1p-54 : 1;
    double a = fabs(x) * up, b = fabs(y) * up;
    double longer = sqrt((a + hypot(a, b)) / 2);
    double shorter = b / (2 * longer) * back;
    longer *= back;
    return x >= 0 ? z_of(longer, copysign(shorter, y)) : z_of(shorter, copysign(longer, y));
}

// Beyond, 1 is nothing beside |z|: log(2 * |z|) is the only part that is left.
static bool is_huge(double x, double y)
{
    return fabs(x) > 0x1p500 || fabs(y) > 0x1p500;
}

static double log_double(double x, double y)
{
    return log(hypot(x / 4, y / 4)) + 3 * M_LN2;
}

static Z finite_asinh(double x, double y)
{
    if (is_huge(x, y)) {
        return z_of(copysign(log_double(x, y), x), atan2(y, fabs(x)));
    }
    Z minus = root_of(1 + y, -x), plus = root_of(1 - y, x);  // of 1 - iz, 1 + iz
    return z_of(asinh(creal(minus) * cimag(plus) - creal(plus) * cimag(minus)),
                atan2(y, creal(minus) * creal(plus) - cimag(minus) * cimag(plus)));
}

static Z finite_acosh(double x, double y)
{
    if (is_huge(x, y)) {
        return z_of(log_double(x, y), atan2(y, x));
    }
    Z minus = root_of(x - 1, y), plus = root_of(x + 1, y);
    return z_of(asinh(creal(minus) * creal(plus) + cimag(minus) * cimag(plus)),
                2 * atan2(cimag(minus), creal(plus)));
}

static Z finite_acos(double x, double y)
{
    if (is_huge(x, y)) {
        return z_of(atan2(fabs(y), x), copysign(log_double(x, y), -y));
    }
    Z minus = root_of(1 - x, -y), plus = root_of(1 + x, y);
    return z_of(2 * atan2(creal(minus), creal(plus)),
                asinh(creal(plus) * cimag(minus) - cimag(plus) * creal(minus)));
}

static Z finite_atanh(double x, double y)
{
    if (signbit(x)) {
        Z mirrored = finite_atanh(-x, -y);
        return z_of(-creal(mirrored), -cimag(mirrored));
    }
    double distance = fabs(y);
    if (is_huge(x, y)) {
        double half = hypot(x / 2, y / 2);
        return z_of(x / 4 / half / half, copysign(M_PI_2, y));
    }
    if (x == 1 && distance < 0x1p-500) {
        return z_of(-log(sqrt(distance) / sqrt(hypot(distance, 2))),
                    copysign(atan2(2, -distance) / 2, y));
    }
    return z_of(log1p(4 * x / ((1 - x) * (1 - x) + distance * distance)) / 4,
                -atan2(-2 * y, (1 - x) * (1 + x) - distance * distance) / 2);
}

// asin(z) = -i asinh(iz), atan(z) = -i atanh(iz)
static Z finite_asin(double x, double y)
{
    Z turned = finite_asinh(-y, x);
    return z_of(cimag(turned), -creal(turned));
}

static Z finite_atan(double x, double y)
{
    Z turned = finite_atanh(-y, x);
    return z_of(cimag(turned), -creal(turned));
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
CMATH_ONE(cos)
CMATH_ONE(cosh)
CMATH_ONE(exp)
CMATH_ONE(sin)
CMATH_ONE(sinh)
CMATH_ONE(tan)
CMATH_ONE(tanh)
// clang-format on
#undef CMATH_ONE

// An inverse function; `pole` is an expression of z.
#define CMATH_INVERSE(name, pole)                                                             \
    RAISES static Maybe cmath_##name(VM *vm, Value *args, int n)                              \
    {                                                                                         \
        (void)n;                                                                              \
        Z z;                                                                                  \
        CHECK(to_complex(vm, args[0], &z));                                                   \
        if (pole) {                                                                           \
            return domain_error(vm);                                                          \
        }                                                                                     \
        return result(vm, z, z_isfinite(z) ? finite_##name(creal(z), cimag(z)) : c##name(z)); \
    }

// clang-format off
CMATH_INVERSE(acos, false)
CMATH_INVERSE(acosh, false)
CMATH_INVERSE(asin, false)
CMATH_INVERSE(asinh, false)
CMATH_INVERSE(atan, creal(z) == 0 && fabs(cimag(z)) == 1)
CMATH_INVERSE(atanh, cimag(z) == 0 && fabs(creal(z)) == 1)
// clang-format on
#undef CMATH_INVERSE

RAISES static Maybe cmath_sqrt(VM *vm, Value *args, int n)
{
    (void)n;
    Z z;
    CHECK(to_complex(vm, args[0], &z));
    return result(vm, z, z_isfinite(z) ? root_of(creal(z), cimag(z)) : csqrt(z));
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
CMATH_TEST(isfinite, z_isfinite(z))
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
