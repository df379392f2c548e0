// mp_div — division by one limb and Knuth's algorithm D (TAOCP 4.3.1).

#include "base/mp.h"

#include <string.h>

Limb mp_div_limb(Limb *q, const Limb *a, size_t n, Limb d)
{
    Limb rest = 0;
    for (size_t i = n; i-- > 0;) {
        DoubleLimb v = (DoubleLimb)rest << LIMB_BITS | a[i];
        if (q) {
            q[i] = (Limb)(v / d);
        }
        rest = (Limb)(v % d);
    }
    return rest;
}

size_t mp_divmod_scratch(size_t an, size_t bn)
{
    return an + bn + 2;
}

static unsigned leading_zeros(Limb v)
{
    return LIMB_BITS == 64 ? (unsigned)__builtin_clzll(v)
                           : (unsigned)__builtin_clz((unsigned)v);
}

// One quotient digit: u[0..n] (n+1 limbs) by v[0..n), v normalized so that its top bit is set.
static Limb quotient_digit(Limb *u, const Limb *v, size_t n)
{
    DoubleLimb top = (DoubleLimb)u[n] << LIMB_BITS | u[n - 1];
    DoubleLimb guess = u[n] >= v[n - 1] ? (Limb)-1 : top / v[n - 1];
    DoubleLimb rest = top - guess * v[n - 1];
    while (rest >> LIMB_BITS == 0 && guess * v[n - 2] > (rest << LIMB_BITS | u[n - 2])) {
        guess--;
        rest += v[n - 1];
    }
    Limb digit = (Limb)guess;
    Limb borrow = mp_sub_mul_limb(u, v, n, digit);
    bool too_much = u[n] < borrow;
    u[n] -= borrow;
    if (too_much) {
        digit--;
        u[n] += mp_add(u, u, n, v, n);
    }
    return digit;
}

void mp_divmod(Limb *q, Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn,
               Limb *scratch)
{
    if (an < bn) {
        if (r) {
            memmove(r, a, an * sizeof(Limb));
            memset(r + an, 0, (bn - an) * sizeof(Limb));
        }
        return;
    }
    if (bn == 1) {
        Limb rest = mp_div_limb(q, a, an, b[0]);
        if (r) {
            r[0] = rest;
        }
        return;
    }
    Limb *u = scratch, *v = scratch + an + 1;
    unsigned shift = leading_zeros(b[bn - 1]);
    mp_shift_left(u, a, an, shift);
    for (size_t i = bn; i-- > 0;) {
        Limb low = shift && i ? b[i - 1] >> (LIMB_BITS - shift) : 0;
        v[i] = b[i] << shift | low;
    }
    for (size_t i = an - bn + 1; i-- > 0;) {
        Limb digit = quotient_digit(u + i, v, bn);
        if (q) {
            q[i] = digit;
        }
    }
    if (r) {
        for (size_t i = 0; i < bn; i++) {
            Limb high = shift ? u[i + 1] << (LIMB_BITS - shift) : 0;
            r[i] = u[i] >> shift | high;
        }
    }
}

uint64_t mp_mod_mersenne(const Limb *a, size_t n, unsigned bits)
{
    // Horner's rule in steps of 32 bits: x * 2^32 modulo 2^bits - 1 is a rotation.
    uint64_t modulus = ((uint64_t)1 << bits) - 1, x = 0;
    for (size_t i = n; i-- > 0;) {
        for (int half = LIMB_BITS / 32; half-- > 0;) {
            unsigned shift = 32 % bits;
            x = ((x << shift) & modulus) | x >> (bits - shift);
            x += (uint32_t)(a[i] >> (32 * half % LIMB_BITS)) % modulus;
            x = x >= modulus ? x - modulus : x;
        }
    }
    return x;
}
