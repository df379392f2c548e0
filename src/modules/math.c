// math — functions of floats and ints from libm.
//
// Not here: comb, fsum, prod, gamma, lgamma, dist, sumprod, fma, modf, frexp, ldexp, nextafter, ulp, perm.

#include <errno.h>
#include <math.h>

#include "py.h"
#include "types/int.h"

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

// floor, ceil and trunc: the method of the class, else of the float.
#define MATH_ROUND(name)                                                   \
    RAISES static Maybe math_##name(VM *vm, Value *args, int n)            \
    {                                                                      \
        (void)n;                                                           \
        double d = 0;                                                      \
        if (is_any_int(args[0]) && type_of(vm, args[0])->id) {             \
            return int_canonical(vm, args[0]);                             \
        }                                                                  \
        if (!is_float(args[0])) {                                          \
            Value text = TRY(str_intern_c(vm, "__" #name "__"));           \
            Value method = TRY(type_find(vm, type_of(vm, args[0]), text)); \
            if (method != NOTHING) {                                       \
                return call_n(vm, method, args, 1);                        \
            }                                                              \
        }                                                                  \
        CHECK(op_float(vm, args[0], &d));                                  \
        return int_from_double(vm, name(d));                               \
    }
MATH_ROUND(floor)
MATH_ROUND(ceil)
MATH_ROUND(trunc)

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

RAISES static Maybe math_gcd(VM *vm, Value *args, int n)
{
    Value result = from_small(0);
    for (int i = 0; i < n; i++) {
        result = TRY(int_gcd(vm, result, TRY(op_index(vm, args[i]))));
    }
    return just(result);
}

RAISES static Maybe math_lcm(VM *vm, Value *args, int n)
{
    Value result = from_small(1);
    for (int i = 0; i < n; i++) {
        Value v = TRY(op_index(vm, args[i]));
        Value divisor = TRY(int_gcd(vm, result, v));
        if (int_sign(divisor) == 0 || int_sign(v) == 0) {
            result = from_small(0);
            continue;
        }
        result = TRY(int_mul(vm, result, TRY(int_floordiv(vm, v, divisor))));
        result = int_sign(result) < 0 ? TRY(int_sub(vm, from_small(0), result)) : result;
    }
    return just(result);
}

// low * ... * high by halves, so that the factors stay balanced.
RAISES static Maybe range_product(VM *vm, int64_t low, int64_t high)
{
    if (low >= high) {
        return int_from_i64(vm, low > high ? 1 : low);
    }
    int64_t middle = low + (high - low) / 2;
    Value left = TRY(range_product(vm, low, middle));
    return int_mul(vm, left, TRY(range_product(vm, middle + 1, high)));
}

RAISES static Maybe math_factorial(VM *vm, Value *args, int n)
{
    (void)n;
    int64_t i = 0;
    if (int_sign(args[0]) < 0) {
        return raise_error(vm, E_ValueError, "factorial() not defined for negative values");
    }
    if (!int_to_i64(args[0], &i) || i > INT32_MAX) {
        return raise_error(vm, E_OverflowError, "factorial() argument should not exceed %d",
                           (int)INT32_MAX);
    }
    return range_product(vm, 1, i);
}

// Newton's iteration from above.
RAISES static Maybe math_isqrt(VM *vm, Value *args, int n)
{
    (void)n;
    if (int_sign(args[0]) < 0) {
        return raise_error(vm, E_ValueError, "isqrt() argument must be nonnegative");
    }
    if (int_sign(args[0]) == 0) {
        return just(from_small(0));
    }
    SWord half = (SWord)((int_bit_length(args[0]) + 1) / 2);
    Value guess = TRY(int_lshift(vm, from_small(1), from_small(half)));
    for (;;) {
        Value sum = TRY(int_add(vm, guess, TRY(int_floordiv(vm, args[0], guess))));
        Value next = TRY(int_rshift(vm, sum, from_small(1)));
        if (int_compare(next, guess) >= 0) {
            return just(guess);
        }
        guess = next;
    }
}

RAISES static Maybe math_hypot(VM *vm, Value *args, int n)
{
    double sum = 0;
    for (int i = 0; i < n; i++) {
        double d = 0;
        CHECK(op_float(vm, args[i], &d));
        sum = hypot(sum, d);
    }
    return float_new(vm, sum);
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
    {"hypot(*coordinates)", FN(math_hypot), NULL},
    {"isclose(a: float, b: float, *, rel_tol: float = ..., abs_tol: float = ...)",
     FN(math_isclose), NULL},
    {0},
};

MODULE(math, "Mathematical functions of floats and ints.");
