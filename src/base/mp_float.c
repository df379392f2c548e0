// mp_float — naturals to and from doubles, correctly rounded.
//
// Everything is integer arithmetic on the bits of the double, so that neither the rounding mode
// nor an x87's excess precision can show.

#include "base/mp.h"

#include <math.h>
#include <string.h>

#include "base/load.h"

enum { FRACTION_BITS = 52, BIAS = 1023, LOWEST_EXPONENT = -1022 };

double mp_scale(uint64_t v, int64_t exponent)
{
    if (v == 0) {
        return 0;
    }
    int zeros = __builtin_clzll(v);
    v <<= zeros;
    exponent += 63 - zeros;  // v is 1.xxx * 2^exponent now
    if (exponent > BIAS) {
        return INFINITY;
    }
    int64_t drop = 63 - FRACTION_BITS;
    if (exponent < LOWEST_EXPONENT) {  // subnormals have fewer bits
        drop += LOWEST_EXPONENT - exponent;
        exponent = LOWEST_EXPONENT;
        if (drop > 64) {
            return 0;
        }
    }
    uint64_t kept = drop == 64 ? 0 : v >> drop, half = (uint64_t)1 << (drop - 1);
    uint64_t rest = drop == 64 ? v : v & ((half << 1) - 1);
    kept += rest > half || (rest == half && (kept & 1));
    // The leading one of a normal number, and any carry, add to the exponent field.
    return double_from_bits(((uint64_t)(exponent - LOWEST_EXPONENT) << FRACTION_BITS) + kept);
}

// The upper 64 bits of a, the lowest one set if anything below is; *shift: bits left out.
static uint64_t top_bits(const Limb *a, size_t n, int64_t *shift)
{
    uint64_t bits = mp_bit_length(a, n);
    if (bits <= 64) {
        *shift = 0;
        return mp_low_u64(a, mp_normalize(a, n));
    }
    uint64_t out = bits - 64;
    Limb top[2 * MP_U64_LIMBS];
    size_t from = (size_t)(out / LIMB_BITS), count = mp_normalize(a, n) - from;
    count = mp_shift_right(top, a + from, count, out % LIMB_BITS);
    *shift = (int64_t)out;
    return mp_low_u64(top, count) | mp_any_low_bits(a, n, out);
}

double mp_ldexp(const Limb *a, size_t n, int64_t exponent)
{
    int64_t shift;
    uint64_t v = top_bits(a, n, &shift);
    return mp_scale(v, shift + exponent);
}

bool mp_to_double(const Limb *a, size_t n, double *out)
{
    *out = mp_ldexp(a, n, 0);
    return !isinf(*out);
}

double mp_frexp(const Limb *a, size_t n, int64_t *exponent)
{
    int64_t shift;
    uint64_t v = top_bits(a, n, &shift);
    if (v == 0) {
        *exponent = 0;
        return 0;
    }
    int length = 64 - __builtin_clzll(v);
    double m = mp_scale(v, -length);
    *exponent = shift + length + (m == 1);
    return m == 1 ? 0.5 : m;
}

// The quotient is wanted with 65 or 66 bits: that many and two for the rounding of lengths.
enum { QUOTIENT_LIMBS = 66 / LIMB_BITS + 2 };

size_t mp_ratio_to_double_scratch(size_t an, size_t bn)
{
    (void)an;
    size_t n = bn + QUOTIENT_LIMBS;
    return n + QUOTIENT_LIMBS + 1 + bn + mp_divmod_scratch(n, bn);
}

bool mp_ratio_to_double(const Limb *a, size_t an, const Limb *b, size_t bn, double *out,
                        Limb *scratch)
{
    an = mp_normalize(a, an);
    *out = 0;
    if (an == 0) {
        return true;
    }
    // (a 2^shift) / b has 65 or 66 bits. What is left of it decides nothing but ties.
    int64_t shift = 66 - ((int64_t)mp_bit_length(a, an) - (int64_t)mp_bit_length(b, bn));
    size_t n = bn + QUOTIENT_LIMBS, un;
    Limb *u = scratch, *q = u + n, *r = q + QUOTIENT_LIMBS + 1, *work = r + bn;
    bool lost = false;
    if (shift >= 0) {
        un = mp_shift_left(u, a, an, (uint64_t)shift);
    } else {
        uint64_t right = (uint64_t)-shift;
        size_t limbs = (size_t)(right / LIMB_BITS);
        lost = mp_any_low_bits(a, an, right);
        un = mp_shift_right(u, a + limbs, an - limbs, right % LIMB_BITS);
    }
    mp_divmod(q, r, u, un, b, bn, work);
    size_t qn = mp_normalize(q, un - bn + 1);
    int64_t drop;
    uint64_t v = top_bits(q, qn, &drop);
    *out = mp_scale(v | lost | (mp_normalize(r, bn) > 0), drop - shift);
    return !isinf(*out);
}

size_t mp_from_double(Limb *r, double value)
{
    uint64_t bits = double_to_bits(value);
    int exponent = (int)(bits >> FRACTION_BITS & 2047) - BIAS;
    if (exponent < 0) {
        return 0;
    }
    uint64_t one = (uint64_t)1 << FRACTION_BITS, v = (bits & (one - 1)) | one;
    if (exponent < FRACTION_BITS) {
        return mp_from_u64(r, v >> (FRACTION_BITS - exponent));
    }
    // Shifted within a buffer of its own: the shift writes a limb more than r may have.
    Limb shifted[MP_DOUBLE_LIMBS + 1 + MP_U64_LIMBS], whole[MP_U64_LIMBS];
    size_t n = mp_from_u64(whole, v);
    n = mp_shift_left(shifted, whole, n, (uint64_t)(exponent - FRACTION_BITS));
    memcpy(r, shifted, n * sizeof(Limb));
    return n;
}

int mp_compare_double(const Limb *a, size_t n, double value)
{
    if (value < 0) {
        return 1;
    }
    if (isinf(value)) {
        return -1;
    }
    Limb whole[MP_DOUBLE_LIMBS];
    size_t length = mp_from_double(whole, value);
    int order = mp_compare(a, n, whole, length);
    return order != 0 ? order : floor(value) < value ? -1 : 0;
}
