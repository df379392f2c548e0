// mp_number — greatest common divisor, square root, modular power.

#include "base/mp.h"

#include <string.h>

// ---- gcd: Euclid with long division until both fit a word

size_t mp_gcd_scratch(size_t an, size_t bn)
{
    size_t n = (an > bn ? an : bn) + 1;
    return 3 * n + mp_divmod_scratch(n, n);
}

size_t mp_gcd(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn, Limb *scratch)
{
    size_t n = (an > bn ? an : bn) + 1;
    Limb *x = scratch, *y = x + n, *rest = y + n, *work = rest + n;
    memcpy(x, a, an * sizeof(Limb));
    memcpy(y, b, bn * sizeof(Limb));
    size_t xn = mp_normalize(x, an), yn = mp_normalize(y, bn);
    while (yn > 0) {
        mp_divmod(NULL, rest, x, xn, y, yn, work);
        Limb *free_limbs = x;
        x = y;
        xn = yn;
        y = rest;
        yn = mp_normalize(rest, yn < xn ? yn : xn);
        rest = free_limbs;
    }
    memcpy(r, x, xn * sizeof(Limb));
    return xn;
}

// ---- isqrt: Newton's iteration from above

size_t mp_isqrt_scratch(size_t n)
{
    return 5 * (n + 2) + mp_divmod_scratch(n + 2, n + 2) + mp_mul_scratch(n + 2, n + 2);
}

size_t mp_isqrt(Limb *r, const Limb *a, size_t n, bool *exact, Limb *scratch)
{
    size_t half = (n + 1) / 2;
    n = mp_normalize(a, n);
    memset(r, 0, half * sizeof(Limb));
    if (n == 0) {
        if (exact) {
            *exact = true;
        }
        return 0;
    }
    Limb *x = scratch, *q = x + n + 2, *sum = q + n + 2, *square = sum + n + 2,
         *work = square + n + 4;
    uint64_t bits = (mp_bit_length(a, n) + 1) / 2;
    memset(x, 0, (n + 2) * sizeof(Limb));
    x[bits / LIMB_BITS] = (Limb)1 << (bits % LIMB_BITS);
    size_t xn = (size_t)(bits / LIMB_BITS) + 1;
    for (;;) {
        mp_divmod(q, NULL, a, n, x, xn, work);
        size_t qn = n >= xn ? mp_normalize(q, n - xn + 1) : 0;
        size_t longer = xn > qn ? xn : qn;
        memset(sum, 0, (longer + 1) * sizeof(Limb));
        sum[longer] = xn >= qn ? mp_add(sum, x, xn, q, qn) : mp_add(sum, q, qn, x, xn);
        size_t sn = mp_shift_right(sum, sum, longer + 1, 1);
        if (mp_compare(sum, sn, x, xn) >= 0) {
            break;
        }
        memcpy(x, sum, sn * sizeof(Limb));
        xn = sn;
    }
    memcpy(r, x, xn * sizeof(Limb));
    if (exact) {
        mp_mul(square, x, xn, x, xn, work);
        *exact = mp_compare(square, 2 * xn, a, n) == 0;
    }
    return xn;
}

// ---- power modulo m, bit by bit

size_t mp_pow_mod_scratch(size_t an, size_t mn)
{
    return 4 * mn + 2 + mp_divmod_scratch(an > 2 * mn ? an : 2 * mn, mn) +
           mp_mul_scratch(mn, mn);
}

void mp_pow_mod(Limb *r, const Limb *a, size_t an, const Limb *e, size_t en, const Limb *m,
                size_t mn, Limb *scratch)
{
    Limb *base = scratch, *product = base + mn, *work = product + 2 * mn + 1;
    memset(r, 0, mn * sizeof(Limb));
    if (mn == 1 && m[0] == 1) {
        return;
    }
    mp_divmod(NULL, base, a, an, m, mn, work);
    r[0] = 1;
    for (uint64_t bit = mp_bit_length(e, en); bit-- > 0;) {
        mp_mul(product, r, mn, r, mn, work);
        mp_divmod(NULL, r, product, 2 * mn, m, mn, work);
        if (mp_test_bit(e, en, bit)) {
            mp_mul(product, r, mn, base, mn, work);
            mp_divmod(NULL, r, product, 2 * mn, m, mn, work);
        }
    }
}
