// mp_number — greatest common divisor, square root, modular power.

#include "base/mp.h"

#include <math.h>
#include <string.h>

static void swap_limbs(Limb **a, Limb **b)
{
    Limb *keep = *a;
    *a = *b;
    *b = keep;
}

// ---- greatest common divisor ----
//
// Lehmer: several steps of Euclid are made on the upper two limbs only, as long as they are
// certain to be the steps of the whole numbers (Jebelean, "A double-digit Lehmer-Euclid
// algorithm", 1995), and then applied to the whole numbers at once.

// x' = |x0 x - y0 y|, y' = |x1 x - y1 y|; the first of each is positive if `even`.
typedef struct {
    Limb x0, y0, x1, y1;
    bool even;
} Steps;

static unsigned trailing_zeros(DoubleLimb v)
{
    Limb low = (Limb)v;
    return low != 0 ? (unsigned)__builtin_ctzll(low)
                    : LIMB_BITS + (unsigned)__builtin_ctzll((Limb)(v >> LIMB_BITS));
}

// Stein's algorithm.
static DoubleLimb gcd_of_two(DoubleLimb a, DoubleLimb b)
{
    if (a == 0 || b == 0) {
        return a | b;
    }
    unsigned twos = trailing_zeros(a | b);
    a >>= trailing_zeros(a);
    do {
        b >>= trailing_zeros(b);
        if (a > b) {
            DoubleLimb keep = a;
            a = b;
            b = keep;
        }
        b -= a;
    } while (b != 0);
    return a << twos;
}

// floor(a / b), small ones by subtraction: most quotients of Euclid's algorithm are.
static ALWAYS_INLINE Limb small_quotient(DoubleLimb a, DoubleLimb b, DoubleLimb *rest)
{
    Limb q = 1;
    for (a -= b; a >= b; a -= b) {
        if (++q == 8) {
            DoubleLimb more = a / b;
            *rest = a % b;
            return more >> (LIMB_BITS - 1) ? 0 : q - 1 + (Limb)more;  // 0: too large
        }
    }
    *rest = a;
    return q;
}

// Steps of Euclid from the upper bits of two numbers, a >= b. False if not one is certain.
static bool lehmer_steps(DoubleLimb a, DoubleLimb b, Steps *steps)
{
    Steps s = {1, 0, 0, 1, true};
    while (b != 0) {
        DoubleLimb rest;
        Limb q = small_quotient(a, b, &rest), x2, y2, sum;
        if (q == 0 || __builtin_mul_overflow(q, s.y1, &y2) ||
            __builtin_add_overflow(y2, s.y0, &y2) || __builtin_add_overflow(y2, s.y1, &sum) ||
            rest < y2 || b - rest < sum) {
            break;
        }
        x2 = s.x0 + q * s.x1;  // never more than y2
        s = (Steps){s.x1, s.y1, x2, y2, !s.even};
        a = b;
        b = rest;
    }
    *steps = s;
    return s.y0 != 0;
}

// r[0..n) = |p x - q y|, positive as it stands.
static void combine(Limb *r, const Limb *x, Limb p, const Limb *y, Limb q, size_t n)
{
    (void)mp_mul_limb(r, x, n, p, 0);
    (void)mp_sub_mul_limb(r, y, n, q);
}

// The upper two limbs of a number of n limbs, shifted left.
static DoubleLimb upper(const Limb *a, size_t n, unsigned shift)
{
    DoubleLimb v = (DoubleLimb)a[n - 1] << LIMB_BITS | a[n - 2];
    return shift ? v << shift | a[n - 3] >> (LIMB_BITS - shift) : v;
}

size_t mp_gcd_scratch(size_t an, size_t bn)
{
    size_t n = (an > bn ? an : bn) + 1;
    return 4 * n + mp_divmod_scratch(n, n);
}

size_t mp_gcd(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn, Limb *scratch)
{
    size_t n = (an > bn ? an : bn) + 1;
    Limb *x = scratch, *y = x + n, *x2 = y + n, *y2 = x2 + n, *work = y2 + n;
    size_t xn = mp_normalize(a, an), yn = mp_normalize(b, bn);
    memcpy(x, a, xn * sizeof(Limb));
    memcpy(y, b, yn * sizeof(Limb));
    if (mp_compare(x, xn, y, yn) < 0) {
        swap_limbs(&x, &y);
        n = xn;
        xn = yn;
        yn = n;
    }
    while (xn > 2 && yn > 0) {
        Steps s;
        unsigned shift = LIMB_BITS - 1 - (unsigned)((mp_bit_length(x, xn) - 1) % LIMB_BITS);
        if (yn == xn && lehmer_steps(upper(x, xn, shift), upper(y, yn, shift), &s)) {
            if (s.even) {
                combine(x2, x, s.x0, y, s.y0, xn);
                combine(y2, y, s.y1, x, s.x1, xn);
            } else {
                combine(x2, y, s.y0, x, s.x0, xn);
                combine(y2, x, s.x1, y, s.y1, xn);
            }
            swap_limbs(&x, &x2);
            swap_limbs(&y, &y2);
            yn = mp_normalize(y, xn);
            xn = mp_normalize(x, xn);
        } else {
            mp_divmod(NULL, x2, x, xn, y, yn, work);
            swap_limbs(&x, &y);
            swap_limbs(&y, &x2);
            xn = yn;
            yn = mp_normalize(y, yn);
        }
    }
    if (yn > 0) {
        DoubleLimb v = gcd_of_two((DoubleLimb)(xn > 1 ? x[1] : 0) << LIMB_BITS | x[0],
                                  (DoubleLimb)(yn > 1 ? y[1] : 0) << LIMB_BITS | y[0]);
        x[0] = (Limb)v;
        x[1] = (Limb)(v >> LIMB_BITS);
        xn = mp_normalize(x, 2);
    }
    memcpy(r, x, xn * sizeof(Limb));
    return xn;
}

// ---- square root ----
//
// Newton's iteration, x = (x + a / x) / 2, on growing leading parts of a, so that every step
// costs a division of the size of its own result. INVARIANT (Dickinson, in the proof of
// CPython's math.isqrt): with c = (bits of a - 1) / 2 and precision d,
// (x - 1)^2 < a >> 2 (c - d) < (x + 1)^2.

size_t mp_isqrt_scratch(size_t n)
{
    size_t half = (n + 1) / 2 + 2;
    return half + (n + 2) + (n + 2) + mp_divmod_scratch(n + 1, half) +
           mp_mul_scratch(half, half);
}

// The square root of a number below 2^62.
static uint64_t word_root(uint64_t v)
{
    uint64_t root = (uint64_t)sqrt((double)v);
    while (root * root > v) {
        root--;
    }
    while ((root + 1) * (root + 1) <= v) {
        root++;
    }
    return root;
}

size_t mp_isqrt(Limb *r, const Limb *a, size_t n, bool *exact, Limb *scratch)
{
    bool unused;
    exact = exact != NULL ? exact : &unused;
    memset(r, 0, (n + 1) / 2 * sizeof(Limb));
    n = mp_normalize(a, n);
    *exact = n == 0;
    if (n == 0) {
        return 0;
    }
    Limb *x = scratch, *part = x + (n + 1) / 2 + 2, *q = part + n + 2, *work = q + n + 2;
    uint64_t c = (mp_bit_length(a, n) - 1) / 2, d = c;
    int step = 0;
    for (; d > 30; d >>= 1) {
        step++;
    }
    size_t limbs = (size_t)(2 * (c - d) / LIMB_BITS);
    size_t pn = mp_shift_right(part, a + limbs, n - limbs, 2 * (c - d) % LIMB_BITS);
    size_t xn = mp_from_u64(x, word_root(mp_low_u64(part, pn)));
    while (step-- > 0) {
        uint64_t before = d;
        d = c >> step;
        // x = (x << (d - before - 1)) + (a >> (2 c - before - d + 1)) / x
        uint64_t shift = 2 * c - before - d + 1;
        limbs = (size_t)(shift / LIMB_BITS);
        pn = mp_shift_right(part, a + limbs, n - limbs, shift % LIMB_BITS);
        mp_divmod(q, NULL, part, pn, x, xn, work);
        size_t qn = mp_normalize(q, pn - xn + 1);
        xn = mp_shift_left(x, x, xn, d - before - 1);
        if (xn >= qn) {
            x[xn] = mp_add(x, x, xn, q, qn);
        } else {
            x[qn] = mp_add(x, q, qn, x, xn);
            xn = qn;
        }
        xn = mp_normalize(x, xn + 1);
    }
    mp_mul(part, x, xn, x, xn, work);
    int order = mp_compare(part, 2 * xn, a, n);
    if (order > 0) {
        (void)mp_sub_limb(x, x, xn, 1);
        xn = mp_normalize(x, xn);
        mp_mul(part, x, xn, x, xn, work);
        order = mp_compare(part, 2 * xn, a, n);
    }
    *exact = order == 0;
    memcpy(r, x, xn * sizeof(Limb));
    return xn;
}

// ---- power modulo m ----
//
// Sliding windows over the exponent. Odd moduli of moderate size use Montgomery's representation
// a B^n mod m, where reducing a product costs a multiplication and no division.

enum { MONTGOMERY_LIMBS = 100, MAX_WINDOW = 5 };

typedef struct {
    const Limb *m;
    size_t n;
    Limb inverse;   // -1/m modulo B, 0: reduce by division
    Limb *product;  // 2 n limbs
    Limb *work;
} Modulus;

// r = product mod m, or product / B^n mod m in Montgomery's representation.
static void reduce(const Modulus *modulus, Limb *r)
{
    Limb *p = modulus->product;
    size_t n = modulus->n;
    if (modulus->inverse == 0) {
        mp_divmod(NULL, r, p, 2 * n, modulus->m, n, modulus->work);
        return;
    }
    for (size_t i = 0; i < n; i++) {
        // Makes limb i zero; its place keeps the carry, which belongs to limb i + n.
        p[i] = mp_add_mul_limb(p + i, modulus->m, n, p[i] * modulus->inverse);
    }
    Limb carry = mp_add(r, p + n, n, p, n);
    if (carry || mp_compare(r, n, modulus->m, n) >= 0) {
        (void)mp_sub(r, r, n, modulus->m, n);
    }
}

static void multiply_modulo(const Modulus *modulus, Limb *r, const Limb *a, const Limb *b)
{
    mp_mul(modulus->product, a, modulus->n, b, modulus->n, modulus->work);
    reduce(modulus, r);
}

static Limb negative_inverse(Limb m)
{
    Limb x = m;  // right modulo 8; each step doubles the bits
    for (int bits = 3; bits < LIMB_BITS; bits *= 2) {
        x *= 2 - m * x;
    }
    return -x;
}

size_t mp_pow_mod_scratch(size_t an, size_t mn)
{
    // Powers of the base; a product; the base times B^n; arithmetic.
    size_t longest = an + mn > 2 * mn ? an + mn : 2 * mn;
    return (mn << (MAX_WINDOW - 1)) + mn + 2 * mn + (an + mn) + mp_divmod_scratch(longest, mn) +
           mp_mul_scratch(mn, mn);
}

// The window of at most `width` bits that ends in a one and starts at `bit`; *length: its bits.
static unsigned window_at(const Limb *e, size_t en, uint64_t bit, unsigned width,
                          unsigned *length)
{
    unsigned value = 0, n = 0;
    *length = 1;
    for (uint64_t at = bit + 1; at-- > 0 && n < width; n++) {
        value = value << 1 | mp_test_bit(e, en, at);
        *length = value & 1 ? n + 1 : *length;
    }
    return value >> (n - *length);
}

void mp_pow_mod(Limb *r, const Limb *a, size_t an, const Limb *e, size_t en, const Limb *m,
                size_t mn, Limb *scratch)
{
    memset(r, 0, mn * sizeof(Limb));
    if (mn == 1 && m[0] == 1) {
        return;
    }
    uint64_t bits = mp_bit_length(e, en);
    if (bits == 0) {
        r[0] = 1;
        return;
    }
    unsigned width = bits > 240 ? 5 : bits > 80 ? 4 : bits > 24 ? 3 : bits > 8 ? 2 : 1;
    Limb *powers = scratch, *square = powers + (mn << (MAX_WINDOW - 1)), *base = square + mn;
    Modulus modulus = {m, mn, 0, base + an + mn, base + an + 3 * mn};
    size_t zeros = 0;
    if ((m[0] & 1) && mn <= MONTGOMERY_LIMBS) {
        modulus.inverse = negative_inverse(m[0]);
        zeros = mn;
    }
    // powers[i] = a^(2 i + 1)
    memset(base, 0, zeros * sizeof(Limb));
    memcpy(base + zeros, a, an * sizeof(Limb));
    mp_divmod(NULL, powers, base, an + zeros, m, mn, modulus.work);
    if (width > 1) {
        multiply_modulo(&modulus, square, powers, powers);
        for (size_t i = 1; i < (size_t)1 << (width - 1); i++) {
            multiply_modulo(&modulus, powers + i * mn, powers + (i - 1) * mn, square);
        }
    }
    bool started = false;
    for (uint64_t left = bits; left > 0;) {
        if (!mp_test_bit(e, en, left - 1)) {
            multiply_modulo(&modulus, r, r, r);
            left--;
            continue;
        }
        unsigned length, window = window_at(e, en, left - 1, width, &length);
        const Limb *power = powers + (window >> 1) * mn;
        left -= length;
        if (!started) {
            memcpy(r, power, mn * sizeof(Limb));
            started = true;
            continue;
        }
        for (; length > 0; length--) {
            multiply_modulo(&modulus, r, r, r);
        }
        multiply_modulo(&modulus, r, r, power);
    }
    if (modulus.inverse != 0) {
        memcpy(modulus.product, r, mn * sizeof(Limb));
        memset(modulus.product + mn, 0, mn * sizeof(Limb));
        reduce(&modulus, r);
    }
}
