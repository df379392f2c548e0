// mp_product — products of consecutive numbers: permutations, factorials, combinations.
//
// Products are taken in halves, so that long multiplications meet factors of equal length.

#include "base/mp.h"

#include <string.h>

// Factors of a product that is taken one by one; each has up to 64 bits.
enum { FEW = 16, FEW_LIMBS = (FEW + 1) * MP_U64_LIMBS };

size_t mp_perm_limbs(uint64_t n, uint64_t k)
{
    unsigned bits = n == 0 ? 1 : 64 - (unsigned)__builtin_clzll(n);
    uint64_t total;
    if (__builtin_mul_overflow(k, bits, &total) || total / LIMB_BITS > SIZE_MAX / 1024) {
        return SIZE_MAX;
    }
    return (size_t)(total / LIMB_BITS) + 2;
}

// r = n (n-1) ... (n-k+1) for k <= FEW
static size_t multiply_few(Limb *r, uint64_t n, uint64_t k)
{
    size_t size = mp_from_u64(r, 1);
    while (k > 0) {
        uint64_t word = n, next;
        while (--n, --k > 0 && !__builtin_mul_overflow(word, n, &next)) {
            word = next;
        }
        Limb factor[MP_U64_LIMBS], old[FEW_LIMBS];
        size_t fn = mp_from_u64(factor, word);
        memcpy(old, r, size * sizeof(Limb));
        mp_mul(r, old, size, factor, fn, NULL);
        size = mp_normalize(r, size + fn);
    }
    return size;
}

size_t mp_perm_scratch(uint64_t n, uint64_t k)
{
    // The halves at every level, and a multiplication on top of them.
    size_t limbs = mp_perm_limbs(n, k);
    return limbs == SIZE_MAX ? SIZE_MAX : 2 * limbs + 4 * 64 + mp_mul_scratch(limbs, limbs);
}

size_t mp_perm(Limb *r, uint64_t n, uint64_t k, Limb *scratch)
{
    if (k <= FEW) {
        return multiply_few(r, n, k);
    }
    uint64_t half = k / 2;
    Limb *upper = scratch, *lower = upper + mp_perm_limbs(n, half);
    Limb *rest = lower + mp_perm_limbs(n - half, k - half);
    size_t un = mp_perm(upper, n, half, rest), ln = mp_perm(lower, n - half, k - half, rest);
    mp_mul(r, upper, un, lower, ln, rest);
    return mp_normalize(r, un + ln);
}

size_t mp_comb_scratch(uint64_t n, uint64_t k)
{
    k = k > n - k ? n - k : k;
    size_t limbs = mp_perm_limbs(n, k), below = mp_perm_limbs(k, k);
    return limbs == SIZE_MAX
               ? SIZE_MAX
               : limbs + below + mp_perm_scratch(n, k) + mp_divmod_scratch(limbs, below);
}

size_t mp_comb(Limb *r, uint64_t n, uint64_t k, Limb *scratch)
{
    k = k > n - k ? n - k : k;
    Limb *above = scratch, *below = above + mp_perm_limbs(n, k);
    Limb *work = below + mp_perm_limbs(k, k);
    size_t an = mp_perm(above, n, k, work), bn = mp_perm(below, k, k, work);
    mp_divmod(r, NULL, above, an, below, bn, work);
    return mp_normalize(r, an - bn + 1);
}
