// mp_float — naturals to and from doubles, correctly rounded.

#include "base/mp.h"

#include <math.h>
#include <string.h>

enum { MANTISSA = 53, MAX_EXPONENT = 1024 };

// The top 64 bits of a with a sticky last bit; *shift: how far they were shifted right.
static uint64_t top_bits(const Limb *a, size_t n, int64_t *shift)
{
    uint64_t bits = mp_bit_length(a, n), v = 0;
    *shift = (int64_t)bits - 64;
    if (bits <= 64) {
        *shift = 0;
        return mp_low_u64(a, mp_normalize(a, n));
    }
    for (int i = 0; i < 64; i++) {
        v |= (uint64_t)mp_test_bit(a, n, (uint64_t)*shift + (unsigned)i) << i;
    }
    return v | mp_any_low_bits(a, n, (uint64_t)*shift);
}

// v * 2^exponent, rounded half to even once; v has its sticky bit.
static double scale(uint64_t v, int64_t exponent)
{
    if (v == 0) {
        return 0;
    }
    int length = 64 - __builtin_clzll(v);
    int64_t drop = length - MANTISSA;   // bits below the mantissa
    int64_t lowest = -1074 - exponent;  // subnormals have fewer
    drop = drop < lowest ? lowest : drop;
    if (drop > 64) {
        return 0;
    }
    if (drop > 0) {
        uint64_t mask = drop == 64 ? ~(uint64_t)0 : ((uint64_t)1 << drop) - 1, rest = v & mask,
                 half = (uint64_t)1 << (drop - 1);
        uint64_t kept = drop == 64 ? 0 : v >> drop;
        kept += rest > half || (rest == half && (kept & 1));
        v = kept;
        exponent += drop;
    }
    return exponent > 2000 ? INFINITY : ldexp((double)v, (int)exponent);
}

bool mp_to_double(const Limb *a, size_t n, double *out)
{
    int64_t shift;
    uint64_t v = top_bits(a, n, &shift);
    *out = scale(v, shift);
    return !isinf(*out);
}

double mp_frexp(const Limb *a, size_t n, int64_t *exponent)
{
    int64_t shift;
    uint64_t v = top_bits(a, n, &shift);
    int e;
    double m = frexp(scale(v, 0), &e);
    *exponent = v ? shift + e : 0;
    return m;
}

size_t mp_ratio_to_double_scratch(size_t an, size_t bn)
{
    size_t n = an + bn + 4;
    return 3 * n + mp_divmod_scratch(n, bn);
}

bool mp_ratio_to_double(const Limb *a, size_t an, const Limb *b, size_t bn, double *out,
                        Limb *scratch)
{
    an = mp_normalize(a, an);
    *out = 0;
    if (an == 0) {
        return true;
    }
    // Shift so that the quotient has 65 or 66 bits, then one sticky bit decides ties.
    int64_t shift = 66 - ((int64_t)mp_bit_length(a, an) - (int64_t)mp_bit_length(b, bn));
    size_t n = an + bn + 4;
    Limb *u = scratch, *q = u + n, *r = q + n, *work = r + n;
    size_t un;
    bool lost = false;
    if (shift >= 0) {
        un = mp_shift_left(u, a, an, (uint64_t)shift);
    } else {
        lost = mp_any_low_bits(a, an, (uint64_t)-shift);
        un = mp_shift_right(u, a, an, (uint64_t)-shift);
    }
    mp_divmod(q, r, u, un, b, bn, work);
    size_t qn = un >= bn ? mp_normalize(q, un - bn + 1) : 0;
    bool sticky = lost || mp_normalize(r, bn) > 0;
    int64_t drop;
    uint64_t v = top_bits(q, qn, &drop);
    *out = scale(v | sticky, drop - shift);
    return !isinf(*out);
}

size_t mp_from_double(Limb *r, double value)
{
    int exponent;
    double m = frexp(fabs(value), &exponent);
    memset(r, 0, MP_DOUBLE_LIMBS * sizeof(Limb));
    if (exponent <= 0) {
        return 0;
    }
    uint64_t v = (uint64_t)ldexp(m, MANTISSA);
    int shift = exponent - MANTISSA;
    if (shift <= 0) {
        v >>= -shift;
        shift = 0;
    }
    for (int i = 0; i < 64 && v >> i; i++) {
        unsigned at = (unsigned)(shift + i);
        if (v >> i & 1) {
            r[at / LIMB_BITS] |= (Limb)1 << (at % LIMB_BITS);
        }
    }
    return mp_normalize(r, MP_DOUBLE_LIMBS);
}

int mp_compare_double(const Limb *a, size_t n, double value)
{
    n = mp_normalize(a, n);
    if (value < 0) {
        return 1;
    }
    if (isinf(value)) {
        return -1;
    }
    Limb whole[MP_DOUBLE_LIMBS];
    size_t wn = mp_from_double(whole, value);
    int order = mp_compare(a, n, whole, wn);
    return order ? order : floor(value) < value ? -1 : 0;
}
