// mp_mul — multiplication: schoolbook below a threshold, Karatsuba above; powers.

#include "base/mp.h"

#include <string.h>

enum { KARATSUBA = 36 };  // limbs of the smaller factor; measured on x86-64

Limb mp_mul_limb(Limb *r, const Limb *a, size_t n, Limb b, Limb carry)
{
    for (size_t i = 0; i < n; i++) {
        DoubleLimb p = (DoubleLimb)a[i] * b + carry;
        r[i] = (Limb)p;
        carry = (Limb)(p >> LIMB_BITS);
    }
    return carry;
}

Limb mp_add_mul_limb(Limb *r, const Limb *a, size_t n, Limb b)
{
    Limb carry = 0;
    for (size_t i = 0; i < n; i++) {
        DoubleLimb p = (DoubleLimb)a[i] * b + r[i] + carry;
        r[i] = (Limb)p;
        carry = (Limb)(p >> LIMB_BITS);
    }
    return carry;
}

Limb mp_sub_mul_limb(Limb *r, const Limb *a, size_t n, Limb b)
{
    Limb carry = 0;
    for (size_t i = 0; i < n; i++) {
        DoubleLimb p = (DoubleLimb)a[i] * b + carry;
        Limb low = (Limb)p;
        carry = (Limb)(p >> LIMB_BITS);
        carry += __builtin_sub_overflow(r[i], low, &r[i]);
    }
    return carry;
}

static void schoolbook(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn)
{
    if (bn == 0) {
        memset(r, 0, an * sizeof(Limb));
        return;
    }
    r[an] = mp_mul_limb(r, a, an, b[0], 0);
    for (size_t i = 1; i < bn; i++) {
        r[an + i] = mp_add_mul_limb(r + i, a, an, b[i]);
    }
}

// r[0..2n) = a * b of n limbs each, by three products of half the size. The middle one is
// computed from |a1 - a0| and |b1 - b0|, so that it needs no extra limb.
static void karatsuba(Limb *r, const Limb *a, const Limb *b, size_t n, Limb *scratch)
{
    if (n < KARATSUBA) {
        schoolbook(r, a, n, b, n);
        return;
    }
    size_t low = n / 2, high = n - low;
    const Limb *a1 = a + low, *b1 = b + low;
    bool a_less = mp_compare(a1, high, a, low) < 0, b_less = mp_compare(b1, high, b, low) < 0;
    Limb *da = r, *db = r + high;
    memset(r, 0, 2 * n * sizeof(Limb));
    if (a_less) {
        (void)mp_sub(da, a, low, a1,
                     mp_normalize(a1, high) < low ? mp_normalize(a1, high) : low);
    } else {
        (void)mp_sub(da, a1, high, a, low);
    }
    if (b_less) {
        (void)mp_sub(db, b, low, b1,
                     mp_normalize(b1, high) < low ? mp_normalize(b1, high) : low);
    } else {
        (void)mp_sub(db, b1, high, b, low);
    }
    Limb *middle = scratch, *rest = scratch + 2 * high + 1;
    karatsuba(middle, da, db, high, rest);
    karatsuba(r, a, b, low, rest);
    karatsuba(r + 2 * low, a1, b1, high, rest);
    // sum = a0 b0 + a1 b1 -+ middle
    Limb *sum = rest;
    sum[2 * high] = mp_add(sum, r + 2 * low, 2 * high, r, 2 * low);
    if (a_less == b_less) {
        sum[2 * high] -= mp_sub(sum, sum, 2 * high, middle, 2 * high);
    } else {
        sum[2 * high] += mp_add(sum, sum, 2 * high, middle, 2 * high);
    }
    (void)mp_add(r + low, r + low, 2 * n - low, sum, mp_normalize(sum, 2 * high + 1));
}

size_t mp_mul_scratch(size_t an, size_t bn)
{
    size_t n = an < bn ? an : bn;
    return n < KARATSUBA ? 0 : 8 * n + 256;
}

void mp_mul(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn, Limb *scratch)
{
    if (an < bn) {
        mp_mul(r, b, bn, a, an, scratch);
        return;
    }
    if (bn < KARATSUBA) {
        if (bn == 0) {
            memset(r, 0, an * sizeof(Limb));
        } else {
            schoolbook(r, a, an, b, bn);
        }
        return;
    }
    // The longer factor in pieces of the shorter one's size.
    memset(r, 0, (an + bn) * sizeof(Limb));
    Limb *product = scratch, *rest = scratch + 2 * bn;
    for (size_t at = 0; at < an; at += bn) {
        size_t piece = an - at < bn ? an - at : bn;
        if (piece == bn) {
            karatsuba(product, a + at, b, bn, rest);
        } else {
            schoolbook(product, b, bn, a + at, piece);
        }
        (void)mp_add(r + at, r + at, an + bn - at, product, bn + piece);
    }
}

// ---- powers, by squaring from the top bit

size_t mp_pow_limbs(const Limb *a, size_t n, uint64_t exponent)
{
    uint64_t bits = mp_bit_length(a, n), total;
    if (__builtin_mul_overflow(bits, exponent, &total) || total / LIMB_BITS > SIZE_MAX / 1024) {
        return SIZE_MAX;
    }
    return (size_t)(total / LIMB_BITS) + 2;
}

size_t mp_pow_scratch(const Limb *a, size_t n, uint64_t exponent)
{
    size_t limbs = mp_pow_limbs(a, n, exponent);
    return limbs == SIZE_MAX ? SIZE_MAX : limbs + n + 1 + 8 * limbs + 256;
}

size_t mp_pow(Limb *r, const Limb *a, size_t n, uint64_t exponent, Limb *scratch)
{
    size_t size = mp_pow_limbs(a, n, exponent), rn = 1;
    Limb *t = scratch, *rest = scratch + size + n + 1;
    n = mp_normalize(a, n);
    r[0] = 1;
    for (int bit = 63; bit >= 0; bit--) {
        if (rn > 1 || r[0] != 1) {
            mp_mul(t, r, rn, r, rn, rest);
            size_t tn = mp_normalize(t, 2 * rn);
            memcpy(r, t, tn * sizeof(Limb));
            rn = tn;
        }
        if (exponent >> bit & 1) {
            mp_mul(t, r, rn, a, n, rest);
            size_t tn = mp_normalize(t, rn + n);
            memcpy(r, t, tn * sizeof(Limb));
            rn = tn;
        }
        if (rn == 0) {
            return 0;
        }
    }
    return mp_normalize(r, rn);
}
