// mp_div — division.
//
// Quotient limbs come from a precomputed reciprocal of the divisor's top limbs (Moller and
// Granlund, "Improved division by invariant integers", IEEE Trans. Comp. 2011), short divisions
// from Knuth's algorithm D (TAOCP 4.3.1), long ones from dividing by the upper half of the
// divisor and multiplying by the lower half (Burnikel and Ziegler, "Fast recursive division",
// 1998), which costs about two multiplications of the same size.

#include "base/mp.h"

#include <string.h>

// Quotient limbs from which the recursive method wins. PERF: flat between 40 and 80 on x86-64.
enum { RECURSIVE = 56 };

static unsigned leading_zeros(Limb v)
{
    return LIMB_BITS == 64 ? (unsigned)__builtin_clzll(v)
                           : (unsigned)__builtin_clz((unsigned)v);
}

// ---- by one limb ----

// floor((B^2 - 1) / d) - B, for d with its top bit set.
static Limb reciprocal_of_limb(Limb d)
{
    return (Limb)(((DoubleLimb)~d << LIMB_BITS | (Limb)-1) / d);
}

// (*rest B + low) / d for *rest < d; the remainder goes to *rest.
static ALWAYS_INLINE Limb divide_by_limb(Limb *rest, Limb low, Limb d, Limb reciprocal)
{
    DoubleLimb q = (DoubleLimb)reciprocal * *rest + ((DoubleLimb)*rest << LIMB_BITS | low);
    Limb digit = (Limb)(q >> LIMB_BITS) + 1;
    Limb r = low - digit * d;
    if (r > (Limb)q) {
        digit--;
        r += d;
    }
    if (UNLIKELY(r >= d)) {
        digit++;
        r -= d;
    }
    *rest = r;
    return digit;
}

Limb mp_div_limb(Limb *q, const Limb *a, size_t n, Limb d)
{
    Limb rest = 0;
    if (n <= 2) {
        for (size_t i = n; i-- > 0;) {
            DoubleLimb v = (DoubleLimb)rest << LIMB_BITS | a[i];
            Limb digit = rest == 0 ? a[i] / d : (Limb)(v / d);
            rest = a[i] - digit * d;
            if (q != NULL) {
                q[i] = digit;
            }
        }
        return rest;
    }
    unsigned shift = leading_zeros(d);
    d <<= shift;
    Limb reciprocal = reciprocal_of_limb(d), high = a[n - 1];
    rest = shift ? high >> (LIMB_BITS - shift) : 0;
    for (size_t i = n; i-- > 0;) {
        Limb next = i > 0 ? a[i - 1] : 0;
        Limb low = shift ? high << shift | next >> (LIMB_BITS - shift) : high;
        Limb digit = divide_by_limb(&rest, low, d, reciprocal);
        if (q != NULL) {
            q[i] = digit;
        }
        high = next;
    }
    return rest >> shift;
}

// ---- Knuth's algorithm D ----

// floor((B^3 - 1) / (d1 B + d0)) - B, for d1 with its top bit set.
static Limb reciprocal_of_two(Limb d1, Limb d0)
{
    Limb v = reciprocal_of_limb(d1), p = d1 * v + d0;
    if (p < d0) {
        v--;
        if (p >= d1) {
            v--;
            p -= d1;
        }
        p -= d1;
    }
    DoubleLimb t = (DoubleLimb)v * d0;
    p += (Limb)(t >> LIMB_BITS);
    if (p < (Limb)(t >> LIMB_BITS)) {
        v--;
        if (p > d1 || (p == d1 && (Limb)t >= d0)) {
            v--;
        }
    }
    return v;
}

// (u2 B^2 + *r) / d for a quotient of one limb; the remainder goes to *r.
static ALWAYS_INLINE Limb divide_by_two(Limb u2, DoubleLimb *r, DoubleLimb d, Limb reciprocal)
{
    Limb u1 = (Limb)(*r >> LIMB_BITS), d1 = (Limb)(d >> LIMB_BITS), d0 = (Limb)d;
    DoubleLimb q = (DoubleLimb)reciprocal * u2 + ((DoubleLimb)u2 << LIMB_BITS | u1);
    Limb digit = (Limb)(q >> LIMB_BITS);
    DoubleLimb rest =
        ((DoubleLimb)(u1 - digit * d1) << LIMB_BITS | (Limb)*r) - (DoubleLimb)d0 * digit - d;
    digit++;
    if ((Limb)(rest >> LIMB_BITS) >= (Limb)q) {
        digit--;
        rest += d;
    }
    if (UNLIKELY(rest >= d)) {
        digit++;
        rest -= d;
    }
    *r = rest;
    return digit;
}

// q[0..m) and the returned top (0 or 1) = u / v, u[0..n) = u % v, for u of m + n limbs and v of
// n >= 2 limbs whose top bit is set. u[n..n+m) is left undefined.
static Limb divide_short(Limb *q, Limb *u, size_t m, const Limb *v, size_t n)
{
    Limb top = mp_compare(u + m, n, v, n) >= 0;
    if (top) {
        (void)mp_sub(u + m, u + m, n, v, n);
    }
    DoubleLimb d = (DoubleLimb)v[n - 1] << LIMB_BITS | v[n - 2];
    Limb reciprocal = reciprocal_of_two(v[n - 1], v[n - 2]);
    for (size_t i = m; i-- > 0;) {
        Limb *at = u + i, high = at[n];
        DoubleLimb rest = (DoubleLimb)at[n - 1] << LIMB_BITS | at[n - 2];
        if (UNLIKELY(high == v[n - 1] && at[n - 1] == v[n - 2])) {
            // The estimate would be B; B - 1 is exact.
            q[i] = (Limb)-1;
            (void)mp_sub_mul_limb(at, v, n, (Limb)-1);
            continue;
        }
        Limb digit = divide_by_two(high, &rest, d, reciprocal);
        Limb borrow = mp_sub_mul_limb(at, v, n - 2, digit);
        bool too_much = rest < borrow;
        rest -= borrow;
        at[n - 1] = (Limb)(rest >> LIMB_BITS);
        at[n - 2] = (Limb)rest;
        if (UNLIKELY(too_much)) {
            digit--;
            (void)mp_add(at, at, n, v, n);
        }
        q[i] = digit;
    }
    return top;
}

// ---- recursive division ----

// Like divide_short for m <= n, with scratch of n + mp_mul_scratch(n, n) limbs.
static Limb divide(Limb *q, Limb *u, size_t m, const Limb *v, size_t n, Limb *scratch)
{
    if (m < RECURSIVE) {
        return divide_short(q, u, m, v, n);
    }
    if (m == n) {
        size_t half = m / 2;
        Limb top = divide(q + half, u + half, m - half, v, n, scratch);
        (void)divide(q, u, half, v, n, scratch);  // its top is 0: the rest is below v
        return top;
    }
    // Divide by the upper m limbs of v, then subtract the quotient times the lower limbs: the
    // quotient was at most two too large.
    size_t low = n - m;
    Limb top = divide(q, u + low, m, v + low, m, scratch);
    mp_mul(scratch, q, m, v, low, scratch + n);
    Limb borrow = mp_sub(u, u, n, scratch, n);
    if (top) {
        borrow += mp_sub(u + m, u + m, low, v, low);
    }
    while (borrow) {
        top -= mp_sub_limb(q, q, m, 1);
        borrow -= mp_add(u, u, n, v, n);
    }
    return top;
}

// ---- any lengths ----

size_t mp_divmod_scratch(size_t an, size_t bn)
{
    if (bn <= 1) {
        return 0;
    }
    // Both operands shifted, and a quotient the caller does not want.
    size_t limbs = 2 * an + bn + 2;
    bool recursive = bn >= RECURSIVE && an >= 2 * RECURSIVE - 1;
    return recursive ? limbs + bn + mp_mul_scratch(bn, bn) : limbs;
}

void mp_divmod(Limb *q, Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn,
               Limb *scratch)
{
    if (an < bn) {
        if (r != NULL) {
            memmove(r, a, an * sizeof(Limb));
            memset(r + an, 0, (bn - an) * sizeof(Limb));
        }
        return;
    }
    if (bn == 1) {
        Limb rest = mp_div_limb(q, a, an, b[0]);
        if (r != NULL) {
            r[0] = rest;
        }
        return;
    }
    // INVARIANT: the upper bn limbs of what is left of u are below v, so no quotient overflows.
    Limb *u = scratch, *v = u + an + 1, *work = v + bn;
    unsigned shift = leading_zeros(b[bn - 1]);
    mp_shift_left(u, a, an, shift);
    for (size_t i = bn; i-- > 0;) {
        Limb low = shift && i ? b[i - 1] >> (LIMB_BITS - shift) : 0;
        v[i] = b[i] << shift | low;
    }
    size_t left = an + 1 - bn;
    if (q == NULL) {
        q = work;
    }
    work += left;
    if (left < RECURSIVE || bn < RECURSIVE) {
        (void)divide_short(q, u, left, v, bn);
    } else {
        while (left > 0) {
            size_t part = left % bn != 0 ? left % bn : bn;
            left -= part;
            (void)divide(q + left, u + left, part, v, bn, work);
        }
    }
    if (r != NULL) {
        for (size_t i = 0; i < bn; i++) {
            Limb high = shift && i + 1 < bn ? u[i + 1] << (LIMB_BITS - shift) : 0;
            r[i] = u[i] >> shift | high;
        }
    }
}

uint64_t mp_mod_mersenne(const Limb *a, size_t n, unsigned bits)
{
    // Horner's rule in steps of 32 bits: x * 2^32 modulo 2^bits - 1 is a rotation.
    uint64_t modulus = ((uint64_t)1 << bits) - 1, x = 0;
    unsigned shift = 32 % bits;
    for (size_t i = n; i-- > 0;) {
        for (int half = LIMB_BITS / 32; half-- > 0;) {
            x = ((x << shift) & modulus) | x >> (bits - shift);
            x += (uint32_t)(a[i] >> (32 * half % LIMB_BITS)) % modulus;
            x = x >= modulus ? x - modulus : x;
        }
    }
    return x;
}
