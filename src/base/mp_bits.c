// mp_bits — bit counts, shifts and bitwise operations on naturals.

#include "base/mp.h"

#include <string.h>

static unsigned limb_length(Limb v)
{
    return v == 0            ? 0
           : LIMB_BITS == 64 ? 64 - (unsigned)__builtin_clzll(v)
                             : 32 - (unsigned)__builtin_clz((unsigned)v);
}

uint64_t mp_bit_length(const Limb *a, size_t n)
{
    n = mp_normalize(a, n);
    return n == 0 ? 0 : (uint64_t)(n - 1) * LIMB_BITS + limb_length(a[n - 1]);
}

uint64_t mp_trailing_zeros(const Limb *a, size_t n)
{
    size_t i = 0;
    while (i < n && a[i] == 0) {
        i++;
    }
    return i == n ? 0 : (uint64_t)i * LIMB_BITS + (unsigned)__builtin_ctzll(a[i]);
}

uint64_t mp_popcount(const Limb *a, size_t n)
{
    uint64_t count = 0;
    for (size_t i = 0; i < n; i++) {
        count += (unsigned)__builtin_popcountll(a[i]);
    }
    return count;
}

bool mp_test_bit(const Limb *a, size_t n, uint64_t bit)
{
    uint64_t limb = bit / LIMB_BITS;
    return limb < n && (a[limb] >> (bit % LIMB_BITS) & 1);
}

bool mp_any_low_bits(const Limb *a, size_t n, uint64_t bits)
{
    size_t whole = bits / LIMB_BITS < n ? (size_t)(bits / LIMB_BITS) : n;
    for (size_t i = 0; i < whole; i++) {
        if (a[i]) {
            return true;
        }
    }
    unsigned rest = (unsigned)(bits % LIMB_BITS);
    return whole < n && rest && (a[whole] & (((Limb)1 << rest) - 1)) != 0;
}

size_t mp_shift_left(Limb *r, const Limb *a, size_t n, uint64_t bits)
{
    size_t limbs = (size_t)(bits / LIMB_BITS), top = n + limbs + 1;
    unsigned shift = (unsigned)(bits % LIMB_BITS);
    r[n + limbs] = 0;
    for (size_t i = n; i-- > 0;) {
        Limb v = a[i];
        if (shift) {
            r[i + limbs + 1] |= v >> (LIMB_BITS - shift);
        }
        r[i + limbs] = v << shift;
    }
    memset(r, 0, limbs * sizeof(Limb));
    return mp_normalize(r, top);
}

size_t mp_shift_right(Limb *r, const Limb *a, size_t n, uint64_t bits)
{
    if (bits / LIMB_BITS >= n) {
        return 0;
    }
    size_t limbs = (size_t)(bits / LIMB_BITS), count = n - limbs;
    unsigned shift = (unsigned)(bits % LIMB_BITS);
    for (size_t i = 0; i < count; i++) {
        Limb high = shift && i + limbs + 1 < n ? a[i + limbs + 1] << (LIMB_BITS - shift) : 0;
        r[i] = a[i + limbs] >> shift | high;
    }
    return mp_normalize(r, count);
}

// Limb i of the two's complement form of a sign and magnitude; *carry starts as 1 for
// negatives.
static Limb complement_limb(const Limb *a, size_t n, size_t i, bool negative, Limb *carry)
{
    Limb v = i < n ? a[i] : 0;
    if (!negative) {
        return v;
    }
    *carry = __builtin_add_overflow(~v, *carry, &v);
    return v;
}

size_t mp_bitwise(MpBitOp op, Limb *r, const Limb *a, size_t an, bool a_negative, const Limb *b,
                  size_t bn, bool b_negative, bool *negative)
{
    size_t n = (an > bn ? an : bn) + 1;
    Limb carry_a = 1, carry_b = 1, carry = 1;
    *negative = op == MP_AND  ? a_negative && b_negative
                : op == MP_OR ? a_negative || b_negative
                              : a_negative != b_negative;
    for (size_t i = 0; i < n; i++) {
        Limb x = complement_limb(a, an, i, a_negative, &carry_a);
        Limb y = complement_limb(b, bn, i, b_negative, &carry_b);
        r[i] = op == MP_AND ? x & y : op == MP_OR ? x | y : x ^ y;
    }
    for (size_t i = 0; *negative && i < n; i++) {
        carry = __builtin_add_overflow(~r[i], carry, &r[i]);
    }
    return mp_normalize(r, n);
}
