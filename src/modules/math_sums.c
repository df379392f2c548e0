// math_sums — fsum, prod, sumprod, hypot and dist.

#include "modules/math.h"

#include <math.h>

#include "base/exact_sum.h"
#include "py.h"

RAISES static Maybe sum_result(VM *vm, const ExactSum *sum)
{
    double result = 0;
    switch (exact_sum_get((ExactSum *)sum, &result)) {
    case EXACT_SUM_OVERFLOW:
        return raise_error(vm, E_OverflowError, "intermediate overflow in fsum");
    case EXACT_SUM_INFINITIES:
        return raise_error(vm, E_ValueError, "-inf + inf in fsum");
    default:
        return float_new(vm, result);
    }
}

Maybe math_fsum(VM *vm, Value *args, int n)
{
    (void)n;
    ExactSum sum;
    exact_sum_init(&sum);
    Each each;
    CHECK(each_begin(vm, args[0], &each));
    for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) {
        double d;
        CHECK(op_float(vm, item, &d));
        if (!exact_sum_add(&sum, d)) {
            return raise_error(vm, E_OverflowError, "intermediate overflow in fsum");
        }
    }
    return sum_result(vm, &sum);
}

// args: iterable, start
Maybe math_prod(VM *vm, Value *args, int n)
{
    (void)n;
    Value product = args[1];
    Each each;
    CHECK(each_begin(vm, args[0], &each));
    for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) {
        Value next;
        if (both_int(product, item) && !small_mul(product, item, &next)) {
            product = next;
        } else if (both_inline_float(product, item)) {
            product = TRY(float_new(vm, as_float(product) * as_float(item)));
        } else {
            product = TRY(op_mul(vm, product, item));
        }
    }
    return just(product);
}

// ---- sumprod

typedef struct SumProd {
    Value total;  // of the products that are neither of the two below
    Value ints;
    ExactSum floats;
    bool any_float, special;
    double plain;  // the sum of the floats as it comes, for when one is special or too large
} SumProd;

// One product of an int or float with a float: exactly, as two doubles.
RAISES static bool add_float_product(VM *vm, SumProd *sum, Value a, Value b)
{
    double x, y;
    CHECKB(op_float(vm, a, &x));
    CHECKB(op_float(vm, b, &y));
    double high = x * y, low = fma(x, y, -high);
    sum->any_float = true;
    sum->plain += high;
    if (!isfinite(high) || !isfinite(low) || (high != 0 && fabs(high) < 0x1p-960)) {
        sum->special = true;
    } else if (!exact_sum_add(&sum->floats, high) || !exact_sum_add(&sum->floats, low)) {
        sum->special = true;
    }
    return true;
}

RAISES static bool add_product(VM *vm, SumProd *sum, Value a, Value b)
{
    bool int_a = is_int(a) || is_bool(a) || is_exact(a, T_int);
    bool int_b = is_int(b) || is_bool(b) || is_exact(b, T_int);
    bool float_a = is_float(a), float_b = is_float(b);
    if (int_a && int_b) {
        Value product = TRYB(int_mul(vm, a, b));
        sum->ints = TRYB(int_add(vm, sum->ints, product));
        return true;
    }
    if ((float_a && (float_b || int_b)) || (float_b && int_a)) {
        return add_float_product(vm, sum, a, b);
    }
    Value product = TRYB(op_mul(vm, a, b));
    sum->total = TRYB(op_add(vm, sum->total, product));
    return true;
}

RAISES static Maybe sumprod_result(VM *vm, SumProd *sum)
{
    Value result = sum->total;
    if (sum->ints != from_small(0) || (result == from_small(0) && !sum->any_float)) {
        result = TRY(op_add(vm, result, sum->ints));
    }
    if (!sum->any_float) {
        return just(result);
    }
    double floats = sum->plain;
    if (!sum->special && exact_sum_get(&sum->floats, &floats) != EXACT_SUM_OK) {
        floats = sum->plain;
    }
    return op_add(vm, result, TRY(float_new(vm, floats)));
}

Maybe math_sumprod(VM *vm, Value *args, int n)
{
    (void)n;
    SumProd sum = {.total = from_small(0), .ints = from_small(0)};
    exact_sum_init(&sum.floats);
    Value p = TRY(op_iter(vm, args[0]))
    , q = TRY(op_iter(vm, args[1]));
    for (;;) {
        Value a = TRY(op_next(vm, p))
        , b = TRY(op_next(vm, q));
        if ((a == NOTHING) != (b == NOTHING)) {
            return raise_error(vm, E_ValueError, "Inputs are not the same length");
        }
        if (a == NOTHING) {
            return sumprod_result(vm, &sum);
        }
        CHECK(add_product(vm, &sum, a, b));
    }
}

// ---- lengths of vectors

// The root of the sum of squares of `count` absolute values, the largest of which is `most`.
//
// Scaled by a power of two so that no square is too large or small, the squares are added in two
// doubles; a step of Newton's method with the exact residual corrects the root (C. Borges,
// "An Improved Algorithm for hypot(a,b)", arXiv 1904.09481).
static double length_of(const double *values, size_t count, double most, bool nan)
{
    if (isinf(most)) {
        return most;
    }
    if (nan) {
        return NAN;
    }
    if (most == 0 || count == 1) {
        return most;
    }
    int exponent;
    frexp(most, &exponent);
    if (exponent < -1023) {  // all are subnormal: exact when scaled up first
        double scaled = 0;
        for (size_t i = 0; i < count; i++) {
            double x = ldexp(values[i], 600);
            scaled += x * x;
        }
        return ldexp(sqrt(scaled), -600);
    }
    double high = 0, low = 0;
    for (size_t i = 0; i < count; i++) {
        double x = ldexp(values[i], -exponent), square = x * x;
        double sum = high + square, part = sum - high;
        low += (high - (sum - part)) + (square - part) + fma(x, x, -square);
        high = sum;
    }
    double root = sqrt(high + low);
    double residual = (high - root * root) - fma(root, root, -(root * root)) + low;
    return ldexp(root + residual / (2 * root), exponent);
}

// Memory for `count` doubles that lives as long as this call.
RAISES static double *new_doubles(VM *vm, size_t count)
{
    if (count > SIZE_MAX / sizeof(double) / 4) {
        raise_memory(vm);
        return NULL;
    }
    return gc_new_raw(vm, (count + 1) * sizeof(double));
}

typedef struct Vector {
    double *values;  // absolute
    double most;
    bool nan;
} Vector;

static void vector_put(Vector *vector, size_t i, double d)
{
    d = fabs(d);
    vector->values[i] = d;
    vector->nan |= isnan(d) != 0;
    vector->most = d > vector->most ? d : vector->most;
}

Maybe math_hypot(VM *vm, Value *args, int n)
{
    Vector vector = {.values = TRY_PTR(new_doubles(vm, (size_t)n))};
    for (int i = 0; i < n; i++) {
        double d;
        CHECK(op_float(vm, args[i], &d));
        vector_put(&vector, (size_t)i, d);
    }
    return float_new(vm, length_of(vector.values, (size_t)n, vector.most, vector.nan));
}

Maybe math_dist(VM *vm, Value *args, int n)
{
    (void)n;
    Tuple *p = TRY_PTR(tuple_from_iterable(vm, args[0]));
    Tuple *q = TRY_PTR(tuple_from_iterable(vm, args[1]));
    if (p->size != q->size) {
        return raise_error(vm, E_ValueError,
                           "both points must have the same number of dimensions");
    }
    Vector vector = {.values = TRY_PTR(new_doubles(vm, p->size))};
    for (size_t i = 0; i < p->size; i++) {
        double x, y;
        CHECK(op_float(vm, p->items[i], &x));
        CHECK(op_float(vm, q->items[i], &y));
        vector_put(&vector, i, x - y);
    }
    return float_new(vm, length_of(vector.values, p->size, vector.most, vector.nan));
}
