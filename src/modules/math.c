// math — functions of floats and ints from libm.
//
// Functions of ints are in math_integers.c, sums and products in math_sums.c.

#include <errno.h>
#include <math.h>

#include "base/load.h"
#include "modules/math.h"
#include "py.h"

RAISES static Maybe math_domain(VM *vm)
{
    return raise_error(vm, E_ValueError, "math domain error");
}

RAISES static Maybe math_range(VM *vm)
{
    return raise_error(vm, E_OverflowError, "math range error");
}

// The result of a function of two floats: invented NaN and infinity are errors.
RAISES static Maybe math_result(VM *vm, double r, double x, double y)
{
    if (isnan(r) && !isnan(x) && !isnan(y)) {
        return math_domain(vm);
    }
    if (isinf(r) && isfinite(x) && isfinite(y)) {
        return math_range(vm);
    }
    return float_new(vm, r);
}

#define MATH_TWO(name, expression)                              \
    RAISES static Maybe math_##name(VM *vm, Value *args, int n) \
    {                                                           \
        (void)n;                                                \
        double x = as_float(args[0]);                           \
        double y = as_float(args[1]);                           \
        return math_result(vm, expression, x, y);               \
    }
MATH_TWO(atan2, atan2(x, y))
MATH_TWO(copysign, copysign(x, y))
MATH_TWO(fmod, fmod(x, y))
MATH_TWO(remainder, remainder(x, y))

RAISES static Maybe math_pow(VM *vm, Value *args, int n)
{
    (void)n;
    double x = as_float(args[0]);
    double y = as_float(args[1]);
    return x == 0 && y < 0 && isfinite(y) ? math_domain(vm) : math_result(vm, pow(x, y), x, y);
}

#define MATH_TEST(name)                                         \
    RAISES static Maybe math_##name(VM *vm, Value *args, int n) \
    {                                                           \
        (void)vm;                                               \
        (void)n;                                                \
        return just_bool(name(as_float(args[0])) != 0);         \
    }
MATH_TEST(isnan)
MATH_TEST(isinf)
MATH_TEST(isfinite)

// floor and ceil: the method of the class, else of the float.
#define MATH_ROUND(name)                                                  \
    RAISES static Maybe math_##name(VM *vm, Value *args, int n)           \
    {                                                                     \
        (void)n;                                                          \
        double d = 0;                                                     \
        if (is_any_int(args[0]) && type_of(vm, args[0])->id) {            \
            return int_canonical(vm, args[0]);                            \
        }                                                                 \
        if (!is_float(args[0])) {                                         \
            Value text = TRY(str_intern_c(vm, "__" #name "__"));          \
            Value result = TRY(call_special(vm, args[0], text, NULL, 0)); \
            if (result != NOTHING) {                                      \
                return just(result);                                      \
            }                                                             \
        }                                                                 \
        CHECK(op_float(vm, args[0], &d));                                 \
        return int_from_double(vm, name(d));                              \
    }
MATH_ROUND(floor)
MATH_ROUND(ceil)

RAISES static Maybe math_trunc(VM *vm, Value *args, int n)
{
    (void)n;
    if (is_float(args[0]) && type_of(vm, args[0])->id) {
        return int_from_double(vm, trunc(as_float(args[0])));
    }
    Value result = TRY(call_special(vm, args[0], vm_name(vm, N___trunc__), NULL, 0));
    if (result == NOTHING) {
        return raise_error(vm, E_TypeError, "type %T doesn't define __trunc__ method", args[0]);
    }
    return just(result);
}

// log of an int of any size or a float, by `function`; `two` is function(2).
RAISES static bool log_of(VM *vm, Value v, double (*function)(double), double *out)
{
    double d = 0;
    if (is_any_int(v) && int_bit_length(v) > 1000) {
        if (int_sign(v) < 0) {
            return !raised(math_domain(vm));
        }
        // WHY: ints beyond the range of a double: log(v) = log(v >> s) + s * log(2).
        size_t shift = int_bit_length(v) - 64;
        Value top = TRYB(int_rshift(vm, v, TRYB(int_from_u64(vm, shift))));
        CHECKB(int_to_double(vm, top, &d));
        *out = function(d) + (double)shift * function(2.0);
        return true;
    }
    CHECKB(op_float(vm, v, &d));
    if (d <= 0) {
        return !raised(math_domain(vm));
    }
    *out = function(d);
    return true;
}

RAISES static Maybe math_log(VM *vm, Value *args, int n)
{
    (void)n;
    double x = 0;
    double base = 0;
    CHECK(log_of(vm, args[0], log, &x));
    if (args[1] == ABSENT) {
        return float_new(vm, x);
    }
    CHECK(log_of(vm, args[1], log, &base));
    if (base == 0) {
        return raise_error(vm, E_ZeroDivisionError, "float division by zero");
    }
    return float_new(vm, x / base);
}

RAISES static Maybe math_log2(VM *vm, Value *args, int n)
{
    (void)n;
    double x = 0;
    CHECK(log_of(vm, args[0], log2, &x));
    return float_new(vm, x);
}

RAISES static Maybe math_log10(VM *vm, Value *args, int n)
{
    (void)n;
    double x = 0;
    CHECK(log_of(vm, args[0], log10, &x));
    return float_new(vm, x);
}

static double math_degrees(double x)
{
    return x * (180.0 / M_PI);
}

static double math_radians(double x)
{
    return x * (M_PI / 180.0);
}

// ---- parts and neighbours of floats

RAISES static Maybe math_modf(VM *vm, Value *args, int n)
{
    (void)n;
    double whole, x = as_float(args[0]);
    double fraction = modf(x, &whole);
    return tuple_2(vm, TRY(float_new(vm, fraction)), TRY(float_new(vm, whole)));
}

RAISES static Maybe math_frexp(VM *vm, Value *args, int n)
{
    (void)n;
    double x = as_float(args[0]);
    int exponent = 0;
    double mantissa = isfinite(x) ? frexp(x, &exponent) : x;
    return tuple_2(vm, TRY(float_new(vm, mantissa)), from_small(exponent));
}

RAISES static Maybe math_ldexp(VM *vm, Value *args, int n)
{
    (void)n;
    double x = as_float(args[0]);
    if (!is_any_int(args[1])) {
        return raise_error(vm, E_TypeError, "Expected an int as second argument to ldexp.");
    }
    int64_t exponent;
    if (!int_to_i64(args[1], &exponent) || exponent > 100000 || exponent < -100000) {
        exponent = int_sign(args[1]) * 100000;  // beyond any double
    }
    double result = ldexp(x, (int)exponent);
    return isinf(result) && isfinite(x) ? math_range(vm) : float_new(vm, result);
}

// args: x, y, steps
RAISES static Maybe math_nextafter(VM *vm, Value *args, int n)
{
    (void)n;
    double x = as_float(args[0]), y = as_float(args[1]);
    if (args[2] == NONE) {
        return float_new(vm, nextafter(x, y));
    }
    Value index = TRY(op_index(vm, args[2]));
    if (int_sign(index) < 0) {
        return raise_error(vm, E_ValueError, "steps must be a non-negative integer");
    }
    uint64_t steps;
    if (!int_to_u64(index, &steps)) {
        steps = UINT64_MAX;
    }
    if (steps == 0 || isnan(x)) {
        return float_new(vm, x);
    }
    if (isnan(y)) {
        return float_new(vm, y);
    }
    // Doubles in order are integers in order once negative ones count downwards.
    int64_t from = (int64_t)double_to_bits(x), to = (int64_t)double_to_bits(y);
    from = from < 0 ? INT64_MIN - from : from;
    to = to < 0 ? INT64_MIN - to : to;
    uint64_t distance =
        from < to ? (uint64_t)to - (uint64_t)from : (uint64_t)from - (uint64_t)to;
    if (distance <= steps) {
        return float_new(vm, y);
    }
    from = from < to ? from + (int64_t)steps : from - (int64_t)steps;
    return float_new(vm, double_from_bits((uint64_t)(from < 0 ? INT64_MIN - from : from)));
}

RAISES static Maybe math_ulp(VM *vm, Value *args, int n)
{
    (void)n;
    double x = fabs(as_float(args[0]));
    if (!isfinite(x)) {
        return float_new(vm, x);
    }
    double above = nextafter(x, INFINITY);
    return float_new(vm, isinf(above) ? x - nextafter(x, -INFINITY) : above - x);
}

RAISES static Maybe math_fma(VM *vm, Value *args, int n)
{
    (void)n;
    double x = as_float(args[0]), y = as_float(args[1]), z = as_float(args[2]);
    double result = fma(x, y, z);
    if (isnan(result) && !isnan(x) && !isnan(y) && !isnan(z)) {
        return raise_error(vm, E_ValueError, "invalid operation in fma");
    }
    if (isinf(result) && isfinite(x) && isfinite(y) && isfinite(z)) {
        return raise_error(vm, E_OverflowError, "overflow in fma");
    }
    return float_new(vm, result);
}

// ---- gamma

RAISES static Maybe math_gamma(VM *vm, Value *args, int n)
{
    (void)n;
    double x = as_float(args[0]);
    bool whole = x == floor(x);
    if (isnan(x) || x == INFINITY) {
        return float_new(vm, x);
    }
    if (whole && x <= 0) {
        return math_domain(vm);
    }
    if (whole && x <= 23) {  // (x - 1)! is exact
        double product = 1;
        for (double i = 2; i < x; i++) {
            product *= i;
        }
        return float_new(vm, product);
    }
    double result = tgamma(x);
    return isinf(result) ? math_range(vm) : float_new(vm, result);
}

RAISES static Maybe math_lgamma(VM *vm, Value *args, int n)
{
    (void)n;
    double x = as_float(args[0]);
    int sign;
    if (isinf(x)) {
        return float_new(vm, INFINITY);
    }
    if (x <= 0 && x == floor(x)) {
        return math_domain(vm);
    }
    double result = lgamma_r(x, &sign);
    return isinf(result) ? math_range(vm) : float_new(vm, result);
}

RAISES static Maybe math_isclose(VM *vm, Value *args, int n)
{
    (void)n;
    double a = as_float(args[0]);
    double b = as_float(args[1]);
    double relative = args[2] == ABSENT ? 1e-9 : as_float(args[2]);
    double absolute = args[3] == ABSENT ? 0 : as_float(args[3]);
    if (relative < 0 || absolute < 0) {
        return raise_error(vm, E_ValueError, "tolerances must be non-negative");
    }
    double difference = fabs(a - b);
    return just_bool(a == b || (!isinf(a) && !isinf(b) &&
                                (difference <= fabs(relative * b) ||
                                 difference <= fabs(relative * a) || difference <= absolute)));
}

static const Def math_defs[] = {
    {"pi", NUM(M_PI), NULL},
    {"e", NUM(M_E), NULL},
    {"tau", NUM(2 * M_PI), NULL},
    {"inf", NUM(INFINITY), NULL},
    {"nan", NUM(NAN), NULL},
#define ONE(name, kind)                         \
    {                                           \
#name "(x: float, /)", kind(name), NULL \
    }
    ONE(acos, DD),
    ONE(acosh, DD),
    ONE(asin, DD),
    ONE(asinh, DD),
    ONE(atan, DD),
    ONE(atanh, DD),
    ONE(cbrt, DD),
    ONE(cos, DD),
    ONE(cosh, DDO),
    ONE(erf, DD),
    ONE(erfc, DD),
    ONE(exp, DDO),
    ONE(exp2, DDO),
    ONE(expm1, DDO),
    ONE(fabs, DD),
    ONE(log1p, DD),
    ONE(sin, DD),
    ONE(sinh, DDO),
    ONE(sqrt, DD),
    ONE(tan, DD),
    ONE(tanh, DD),
#undef ONE
    {"degrees(x: float, /)", DD(math_degrees), NULL},
    {"radians(x: float, /)", DD(math_radians), NULL},
#define TWO(name)                                              \
    {                                                          \
#name "(x: float, y: float, /)", FN(math_##name), NULL \
    }
    TWO(copysign),
    TWO(fmod),
    TWO(pow),
    TWO(remainder),
#undef TWO
    {"atan2(y: float, x: float, /)", FN(math_atan2), NULL},
    {"isnan(x: float, /)", FN(math_isnan), NULL},
    {"isinf(x: float, /)", FN(math_isinf), NULL},
    {"isfinite(x: float, /)", FN(math_isfinite), NULL},
    {"floor(x, /)", FN(math_floor), NULL},
    {"ceil(x, /)", FN(math_ceil), NULL},
    {"trunc(x, /)", FN(math_trunc), NULL},
    {"log(x, base=..., /)", FN(math_log), NULL},
    {"log2(x, /)", FN(math_log2), NULL},
    {"log10(x, /)", FN(math_log10), NULL},
    {"gcd(*integers)", FN(math_gcd), NULL},
    {"lcm(*integers)", FN(math_lcm), NULL},
    {"factorial(n: int, /)", FN(math_factorial), NULL},
    {"isqrt(n: int, /)", FN(math_isqrt), NULL},
    {"comb(n: int, k: int, /)", FN(math_comb), NULL},
    {"perm(n: int, k=None, /)", FN(math_perm), NULL},
    {"modf(x: float, /)", FN(math_modf), NULL},
    {"frexp(x: float, /)", FN(math_frexp), NULL},
    {"ldexp(x: float, i, /)", FN(math_ldexp), NULL},
    {"nextafter(x: float, y: float, /, *, steps=None)", FN(math_nextafter), NULL},
    {"ulp(x: float, /)", FN(math_ulp), NULL},
    {"fma(x: float, y: float, z: float, /)", FN(math_fma), NULL},
    {"gamma(x: float, /)", FN(math_gamma), NULL},
    {"lgamma(x: float, /)", FN(math_lgamma), NULL},
    {"fsum(seq, /)", FN(math_fsum), NULL},
    {"prod(iterable, /, *, start=1)", FN(math_prod), NULL},
    {"sumprod(p, q, /)", FN(math_sumprod), NULL},
    {"dist(p, q, /)", FN(math_dist), NULL},
    {"hypot(*coordinates)", FN(math_hypot), NULL},
    {"isclose(a: float, b: float, *, rel_tol: float = ..., abs_tol: float = ...)",
     FN(math_isclose), NULL},
    {0},
};

MODULE(math, "Mathematical functions of floats and ints.");
