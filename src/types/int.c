// int — integers of any size: conversion, arithmetic, comparison, hash.
//
// An int that fits the word is tagged (core/value.h); larger ones are sign and magnitude in
// limbs of base/mp.h. Instances of int subclasses are heap objects whatever their value, and
// bools are words: int_view() makes all of them look alike. Text is in int_text.c, methods and
// the type in int_methods.c.

#include "types/float.h"
#include "types/int.h"

#include <math.h>

#include "py.h"

// ---- views and cells

void int_view(Value v, IntView *view)
{
    if (is_ptr(v)) {
        Int *i = (Int *)v;
        view->limbs = i->limbs;
        view->size = i->size;
        view->negative = i->h.aux & 1;
        return;
    }
    int64_t word = is_int(v) ? as_int(v) : v == TRUE_;
    view->negative = word < 0;
    view->size = mp_from_u64(view->word, word < 0 ? 0 - (uint64_t)word : (uint64_t)word);
    view->limbs = view->word;
}

Int *int_alloc(VM *vm, size_t size)
{
    if (size > SIZE_MAX / 256 / sizeof(Limb) || size > UINT32_MAX) {
        raise_memory(vm);
        return NULL;
    }
    Int *i = TRYP_PTR((Int *)gc_new(vm, sizeof(Int) + size * sizeof(Limb), T_int));
    i->h.gc |= GC_LEAF;
    i->size = (uint32_t)size;
    return i;
}

Value int_normalize(Int *i)
{
    i->size = (uint32_t)mp_normalize(i->limbs, i->size);
    if (i->size <= MP_U64_LIMBS) {
        uint64_t magnitude = mp_low_u64(i->limbs, i->size);
        bool negative = i->h.aux & 1;
        if (magnitude <= (uint64_t)SMALL_INT_MAX) {
            return from_small(negative ? -(SWord)magnitude : (SWord)magnitude);
        }
        if (negative && magnitude == 0 - (uint64_t)(int64_t)SMALL_INT_MIN) {
            return from_small(SMALL_INT_MIN);
        }
    }
    return from_obj(i);
}

bool int_scratch(VM *vm, size_t limbs, Limb **out)
{
    *out = NULL;
    if (limbs == 0) {
        return true;
    }
    *out = (Limb *)gc_new_raw(vm, limbs * sizeof(Limb));
    return *out != NULL;
}

// ---- from C

Maybe int_from_limbs(VM *vm, const Limb *limbs, size_t n, bool negative)
{
    n = mp_normalize(limbs, n);
    Int *i = TRY_PTR(int_alloc(vm, n));
    if (n) {
        memcpy(i->limbs, limbs, n * sizeof(Limb));
    }
    i->h.aux = negative;
    return just(int_normalize(i));
}

RAISES static Maybe from_magnitude(VM *vm, uint64_t magnitude, bool negative)
{
    Limb limbs[MP_U64_LIMBS];
    return int_from_limbs(vm, limbs, mp_from_u64(limbs, magnitude), negative);
}

Maybe int_from_i64(VM *vm, int64_t i)
{
    if (LIKELY(int_fits(i))) {
        return just(from_small((SWord)i));
    }
    return from_magnitude(vm, i < 0 ? 0 - (uint64_t)i : (uint64_t)i, i < 0);
}

Maybe int_from_u64(VM *vm, uint64_t u)
{
    if (LIKELY(u <= (uint64_t)SMALL_INT_MAX)) {
        return just(from_small((SWord)u));
    }
    return from_magnitude(vm, u, false);
}

Maybe int_from_pointer(VM *vm, const void *pointer)
{
    return int_from_u64(vm, (uintptr_t)pointer);
}

Maybe int_from_double(VM *vm, double d)
{
    if (isnan(d)) {
        return raise_error(vm, E_ValueError, "cannot convert float NaN to integer");
    }
    if (isinf(d)) {
        return raise_error(vm, E_OverflowError, "cannot convert float infinity to integer");
    }
    if (d > -4611686018427387904.0 && d < 4611686018427387904.0) {  // 2**62
        return int_from_i64(vm, (int64_t)d);
    }
    Limb limbs[MP_DOUBLE_LIMBS];
    return int_from_limbs(vm, limbs, mp_from_double(limbs, d), d < 0);
}

Maybe int_from_bytes(VM *vm, const uint8_t *bytes, size_t n, bool little, bool is_signed)
{
    Int *i = TRY_PTR(int_alloc(vm, mp_from_bytes_limbs(n)));
    bool negative;
    i->size = (uint32_t)mp_from_bytes(i->limbs, bytes, n, little, is_signed, &negative);
    i->h.aux = negative;
    return just(int_normalize(i));
}

// ---- to C

bool int_to_u64(Value v, uint64_t *out)
{
    IntView view;
    int_view(v, &view);
    *out = mp_low_u64(view.limbs, view.size);
    return view.size <= MP_U64_LIMBS && (!view.negative || *out == 0);
}

bool int_to_i64(Value v, int64_t *out)
{
    if (is_int(v)) {
        *out = as_int(v);
        return true;
    }
    IntView view;
    int_view(v, &view);
    uint64_t magnitude = mp_low_u64(view.limbs, view.size);
    *out = (int64_t)(view.negative ? 0 - magnitude : magnitude);
    if (view.size > MP_U64_LIMBS) {
        return false;
    }
    return view.negative ? magnitude <= (uint64_t)1 << 63 : magnitude < (uint64_t)1 << 63;
}

uint64_t int_low_bits(Value v)
{
    IntView view;
    int_view(v, &view);
    uint64_t magnitude = mp_low_u64(view.limbs, view.size);
    return view.negative ? 0 - magnitude : magnitude;
}

int int_sign(Value v)
{
    IntView view;
    int_view(v, &view);
    return view.size == 0 ? 0 : view.negative ? -1 : 1;
}

Maybe int_canonical(VM *vm, Value v)
{
    if (is_int(v) || is_exact(v, T_int)) {
        return just(v);
    }
    IntView view;
    int_view(v, &view);
    return int_from_limbs(vm, view.limbs, view.size, view.negative);
}

bool int_to_double(VM *vm, Value v, double *out)
{
    if (is_int(v)) {
        *out = (double)as_int(v);
        return true;
    }
    IntView view;
    int_view(v, &view);
    if (!mp_to_double(view.limbs, view.size, out)) {
        raise_error(vm, E_OverflowError, "int too large to convert to float");
        return false;
    }
    *out = view.negative ? -*out : *out;
    return true;
}

bool int_to_bytes(VM *vm, Value v, uint8_t *out, size_t n, bool little, bool is_signed)
{
    IntView view;
    int_view(v, &view);
    if (view.negative && !is_signed) {
        raise_error(vm, E_OverflowError, "can't convert negative int to unsigned");
        return false;
    }
    if (!mp_to_bytes(out, n, view.limbs, view.size, view.negative, little, is_signed)) {
        raise_error(vm, E_OverflowError, "int too big to convert");
        return false;
    }
    return true;
}

size_t int_bit_length(Value v)
{
    IntView view;
    int_view(v, &view);
    return (size_t)mp_bit_length(view.limbs, view.size);
}

// ---- comparison and hash

int int_compare(Value a, Value b)
{
    if (both_int(a, b)) {
        return as_int(a) < as_int(b) ? -1 : as_int(a) > as_int(b);
    }
    IntView x, y;
    int_view(a, &x);
    int_view(b, &y);
    if (x.negative != y.negative) {
        return x.size == 0 && y.size == 0 ? 0 : x.negative ? -1 : 1;
    }
    int order = mp_compare(x.limbs, x.size, y.limbs, y.size);
    return x.negative ? -order : order;
}

bool int_equal(Value a, Value b)
{
    return a == b || int_compare(a, b) == 0;
}

Hash int_hash(Value v)
{
    const int64_t modulus = ((int64_t)1 << 61) - 1;
    if (is_int(v)) {
        int64_t word = as_int(v);
        if (word > -modulus && word < modulus) {
            return word == -1 ? -2 : word;
        }
    }
    IntView view;
    int_view(v, &view);
    int64_t hash = (int64_t)mp_mod_mersenne(view.limbs, view.size, 61);
    hash = view.negative ? -hash : hash;
    return hash == -1 ? -2 : hash;
}

// ---- addition and subtraction

RAISES static Maybe add_views(VM *vm, const IntView *a, const IntView *b, bool negate_b)
{
    bool a_negative = a->negative, b_negative = b->negative != negate_b;
    bool smaller = a_negative == b_negative
                       ? a->size < b->size  // PERF: a sum needs the longer one first, no more
                       : mp_compare(a->limbs, a->size, b->limbs, b->size) < 0;
    if (smaller) {
        const IntView *view = a;
        a = b;
        b = view;
        bool negative = a_negative;
        a_negative = b_negative;
        b_negative = negative;
    }
    Int *r = TRY_PTR(int_alloc(vm, a->size + 1));
    r->h.aux = a_negative;
    if (a_negative == b_negative) {
        r->limbs[a->size] = mp_add(r->limbs, a->limbs, a->size, b->limbs, b->size);
    } else {
        (void)mp_sub(r->limbs, a->limbs, a->size, b->limbs, b->size);
    }
    return just(int_normalize(r));
}

Maybe int_add(VM *vm, Value a, Value b)
{
    Value sum;
    if (both_int(a, b) && !small_add(a, b, &sum)) {
        return just(sum);
    }
    IntView x, y;
    int_view(a, &x);
    int_view(b, &y);
    return add_views(vm, &x, &y, false);
}

Maybe int_sub(VM *vm, Value a, Value b)
{
    Value difference;
    if (both_int(a, b) && !small_sub(a, b, &difference)) {
        return just(difference);
    }
    IntView x, y;
    int_view(a, &x);
    int_view(b, &y);
    return add_views(vm, &x, &y, true);
}

// ---- multiplication and division

Maybe int_mul(VM *vm, Value a, Value b)
{
    Value product;
    if (both_int(a, b) && !small_mul(a, b, &product)) {
        return just(product);
    }
    IntView x, y;
    int_view(a, &x);
    int_view(b, &y);
    Limb *scratch;
    CHECK(int_scratch(vm, mp_mul_scratch(x.size, y.size), &scratch));
    Int *r = TRY_PTR(int_alloc(vm, x.size + y.size));
    r->h.aux = x.negative != y.negative;
    mp_mul(r->limbs, x.limbs, x.size, y.limbs, y.size, scratch);
    return just(int_normalize(r));
}

RAISES static bool check_divisor(VM *vm, const IntView *b, const char *message)
{
    if (b->size) {
        return true;
    }
    raise_error(vm, E_ZeroDivisionError, "%s", message);
    return false;
}

// Floor division: quotient and remainder, either may be NULL.
RAISES static bool divide(VM *vm, Value a, Value b, Value *quotient, Value *remainder,
                          const char *message)
{
    IntView x, y;
    int_view(a, &x);
    int_view(b, &y);
    CHECKB(check_divisor(vm, &y, message));
    size_t qn = x.size >= y.size ? x.size - y.size + 1 : 0;
    Limb *scratch;
    CHECKB(int_scratch(vm, mp_divmod_scratch(x.size, y.size), &scratch));
    Int *q = TRYB_PTR(int_alloc(vm, qn + 1)), *r = TRYB_PTR(int_alloc(vm, y.size));
    mp_divmod(q->limbs, r->limbs, x.limbs, x.size, y.limbs, y.size, scratch);
    bool opposite = x.negative != y.negative;
    q->h.aux = opposite;
    r->h.aux = y.negative;
    if (mp_normalize(r->limbs, y.size) != 0) {
        if (opposite) {  // round towards minus infinity
            q->limbs[qn] = mp_add_limb(q->limbs, q->limbs, qn, 1);
            (void)mp_sub(r->limbs, y.limbs, y.size, r->limbs, y.size);
        }
        if (opposite && qn == 0) {
            q->limbs[0] = 1;
        }
    }
    *quotient = int_normalize(q);
    *remainder = int_normalize(r);
    return true;
}

Maybe int_floordiv(VM *vm, Value a, Value b)
{
    if (both_int(a, b) && b != from_small(0)) {
        SWord x = as_int(a), y = as_int(b);
        SWord q = y == -1 ? -x : x / y;
        q -= y != -1 && (x % y != 0) && ((x < 0) != (y < 0));
        return int_from_i64(vm, q);
    }
    Value quotient, remainder;
    CHECK(divide(vm, a, b, &quotient, &remainder, "integer division or modulo by zero"));
    return just(quotient);
}

Maybe int_mod(VM *vm, Value a, Value b)
{
    if (both_int(a, b) && b != from_small(0)) {
        SWord x = as_int(a), y = as_int(b);
        SWord r = y == -1 ? 0 : x % y;
        return just(from_small(r != 0 && (r < 0) != (y < 0) ? r + y : r));
    }
    Value quotient, remainder;
    CHECK(divide(vm, a, b, &quotient, &remainder, "integer modulo by zero"));
    return just(remainder);
}

Maybe int_divmod(VM *vm, Value a, Value b)
{
    Value quotient, remainder;
    CHECK(divide(vm, a, b, &quotient, &remainder, "integer division or modulo by zero"));
    return tuple_2(vm, quotient, remainder);
}

Maybe int_truediv(VM *vm, Value a, Value b)
{
    IntView x, y;
    int_view(a, &x);
    int_view(b, &y);
    CHECK(check_divisor(vm, &y, "division by zero"));
    double quotient;
    Limb *scratch;
    CHECK(int_scratch(vm, mp_ratio_to_double_scratch(x.size, y.size), &scratch));
    if (!mp_ratio_to_double(x.limbs, x.size, y.limbs, y.size, &quotient, scratch)) {
        return raise_error(vm, E_OverflowError,
                           "integer division result too large for a float");
    }
    return float_new(vm, x.negative != y.negative ? -quotient : quotient);
}

// ---- shifts and bits

RAISES static bool shift_count(VM *vm, Value b, uint64_t *out, bool *huge)
{
    if (int_sign(b) < 0) {
        raise_error(vm, E_ValueError, "negative shift count");
        return false;
    }
    *huge = !int_to_u64(b, out) || *out > (uint64_t)SIZE_MAX / 4;
    return true;
}

Maybe int_lshift(VM *vm, Value a, Value b)
{
    uint64_t count;
    bool huge;
    CHECK(shift_count(vm, b, &count, &huge));
    IntView x;
    int_view(a, &x);
    if (x.size == 0) {
        return just(from_small(0));
    }
    if (huge) {
        return raise_error(vm, E_OverflowError, "too many digits in integer");
    }
    Int *r = TRY_PTR(int_alloc(vm, x.size + (size_t)(count / LIMB_BITS) + 1));
    r->h.aux = x.negative;
    mp_shift_left(r->limbs, x.limbs, x.size, count);
    return just(int_normalize(r));
}

Maybe int_rshift(VM *vm, Value a, Value b)
{
    uint64_t count;
    bool huge;
    CHECK(shift_count(vm, b, &count, &huge));
    if (is_int(a)) {
        SWord x = as_int(a);
        return just(
            from_small(huge || count >= sizeof(SWord) * 8 ? (x < 0 ? -1 : 0) : x >> count));
    }
    IntView x;
    int_view(a, &x);
    if (huge || count / LIMB_BITS >= x.size) {
        return just(from_small(x.negative && x.size ? -1 : 0));
    }
    size_t n = x.size - (size_t)(count / LIMB_BITS);
    Int *r = TRY_PTR(int_alloc(vm, n + 1));
    r->h.aux = x.negative;
    mp_shift_right(r->limbs, x.limbs, x.size, count);
    if (x.negative && mp_any_low_bits(x.limbs, x.size, count)) {
        r->limbs[n] = mp_add_limb(r->limbs, r->limbs, n, 1);
    }
    return just(int_normalize(r));
}

Maybe int_bitwise(VM *vm, MpBitOp op, Value a, Value b)
{
    IntView x, y;
    int_view(a, &x);
    int_view(b, &y);
    Int *r = TRY_PTR(int_alloc(vm, (x.size > y.size ? x.size : y.size) + 1));
    bool negative;
    r->size = (uint32_t)mp_bitwise(op, r->limbs, x.limbs, x.size, x.negative, y.limbs, y.size,
                                   y.negative, &negative);
    r->h.aux = negative;
    return just(int_normalize(r));
}

Maybe int_gcd(VM *vm, Value a, Value b)
{
    IntView x, y;
    int_view(a, &x);
    int_view(b, &y);
    Limb *scratch;
    CHECK(int_scratch(vm, mp_gcd_scratch(x.size, y.size), &scratch));
    Int *r = TRY_PTR(int_alloc(vm, x.size > y.size ? x.size : y.size));
    r->size = (uint32_t)mp_gcd(r->limbs, x.limbs, x.size, y.limbs, y.size, scratch);
    return just(int_normalize(r));
}

// ---- power

RAISES static Maybe pow_mod(VM *vm, Value base, Value exponent, Value modulus)
{
    IntView b, e, m;
    int_view(base, &b);
    int_view(exponent, &e);
    int_view(modulus, &m);
    Limb *scratch;
    CHECK(int_scratch(vm, mp_pow_mod_scratch(b.size, m.size), &scratch));
    Int *r = TRY_PTR(int_alloc(vm, m.size));
    mp_pow_mod(r->limbs, b.limbs, b.size, e.limbs, e.size, m.limbs, m.size, scratch);
    bool odd = e.size && (e.limbs[0] & 1);
    r->h.aux = b.negative && odd;
    Value power = int_normalize(r);
    return int_mod(vm, power, modulus);  // takes the sign of the modulus
}

// Inverse of a modulo m by the extended Euclidean algorithm.
RAISES static Maybe invert_mod(VM *vm, Value a, Value m)
{
    Value old_r = TRY(int_mod(vm, a, m))
    , r = m, old_s = from_small(1), s = from_small(0);
    while (int_sign(r) != 0) {
        Value q = TRY(int_floordiv(vm, old_r, r));
        Value next_r = TRY(int_sub(vm, old_r, TRY(int_mul(vm, q, r))));
        Value next_s = TRY(int_sub(vm, old_s, TRY(int_mul(vm, q, s))));
        old_r = r;
        r = next_r;
        old_s = s;
        s = next_s;
    }
    bool unit = int_equal(old_r, from_small(1)) || int_equal(old_r, from_small(-1));
    if (!unit) {
        return raise_error(vm, E_ValueError, "base is not invertible for the given modulus");
    }
    return int_sign(old_r) < 0 ? int_sub(vm, from_small(0), old_s) : just(old_s);
}

RAISES static Maybe plain_pow(VM *vm, Value base, Value exponent)
{
    IntView b;
    int_view(base, &b);
    uint64_t e;
    bool fits = int_to_u64(exponent, &e);
    if (b.size == 0) {
        return just(from_small(e == 0 && fits ? 1 : 0));
    }
    bool odd = int_low_bits(exponent) & 1;
    if (b.size == 1 && b.limbs[0] == 1) {
        return just(from_small(b.negative && odd ? -1 : 1));
    }
    size_t limbs = fits ? mp_pow_limbs(b.limbs, b.size, e) : SIZE_MAX;
    if (limbs == SIZE_MAX) {
        return raise_memory(vm);
    }
    Limb *scratch;
    CHECK(int_scratch(vm, mp_pow_scratch(b.limbs, b.size, e), &scratch));
    Int *r = TRY_PTR(int_alloc(vm, limbs));
    r->size = (uint32_t)mp_pow(r->limbs, b.limbs, b.size, e, scratch);
    r->h.aux = b.negative && odd;
    return just(int_normalize(r));
}

Maybe int_pow(VM *vm, Value a, Value b, Value modulus)
{
    if (is_any_int(a) && is_any_int(b) && is_float(modulus)) {
        return float_pow_refuse(vm);
    }
    if (!is_any_int(a) || !is_any_int(b) || (modulus != NONE && !is_any_int(modulus))) {
        return just(NOT_IMPLEMENTED);
    }
    if (modulus == NONE) {
        if (int_sign(b) >= 0) {
            return plain_pow(vm, a, b);
        }
        double x, y;
        CHECK(int_to_double(vm, a, &x));
        CHECK(int_to_double(vm, b, &y));
        if (x == 0) {
            return raise_error(vm, E_ZeroDivisionError,
                               "0.0 cannot be raised to a negative power");
        }
        return float_new(vm, pow(x, y));
    }
    if (int_sign(modulus) == 0) {
        return raise_error(vm, E_ValueError, "pow() 3rd argument cannot be 0");
    }
    if (int_sign(b) < 0) {
        a = TRY(invert_mod(vm, a, modulus));
        b = TRY(int_sub(vm, from_small(0), b));
    }
    return pow_mod(vm, a, b, modulus);
}
