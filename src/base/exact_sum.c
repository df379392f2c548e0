// exact_sum — sums of doubles rounded once.
//
// A double spans at most three digits of 32 bits; adding is three additions without carries,
// which are propagated every 2^30 additions and at the end. The result does not depend on the
// order. It is what Shewchuk's partial sums give ("Adaptive precision floating-point
// arithmetic", 1997), in constant memory.

#include "base/exact_sum.h"

#include <math.h>
#include <string.h>

#include "base/load.h"
#include "base/mp.h"

enum {
    FRACTION_BITS = 52,
    LOWEST = -1074,
    DIGITS = ARRAY_LENGTH(((ExactSum *)0)->digit),
    MAX_ADDITIONS = 1 << 30,
    LARGE_FIELD = 1023 + 900,  // exponent field from which a sum may come near overflow
};

void exact_sum_init(ExactSum *sum)
{
    memset(sum->digit, 0, sizeof sum->digit);
    sum->additions = 0;
    sum->special = 0;
    sum->infinities = 0;
}

// Makes all digits but the top one 0..2^32-1; the top one has the sign.
static void propagate(ExactSum *sum)
{
    int64_t carry = 0;
    for (int i = 0; i < DIGITS - 1; i++) {
        int64_t v = sum->digit[i] + carry;
        sum->digit[i] = (int64_t)(v & 0xffffffff);
        carry = v >> 32;  // rounds down for negative sums
    }
    sum->digit[DIGITS - 1] += carry;
    sum->additions = 0;
}

static double round_sum(ExactSum *sum)
{
    propagate(sum);
    bool negative = sum->digit[DIGITS - 1] < 0;
    ExactSum magnitude = *sum;
    if (negative) {
        for (int i = 0; i < DIGITS; i++) {
            magnitude.digit[i] = -magnitude.digit[i];
        }
        propagate(&magnitude);
    }
    Limb limbs[DIGITS * 32 / LIMB_BITS] = {0};
    for (int i = 0; i < DIGITS; i++) {
        limbs[i * 32 / LIMB_BITS] |= (Limb)magnitude.digit[i] << (i * 32 % LIMB_BITS);
    }
    double value = mp_ldexp(limbs, ARRAY_LENGTH(limbs), LOWEST);
    return negative ? -value : value;
}

bool exact_sum_add(ExactSum *sum, double value)
{
    uint64_t bits = double_to_bits(value), one = (uint64_t)1 << FRACTION_BITS;
    unsigned field = (unsigned)(bits >> FRACTION_BITS & 2047);
    if (UNLIKELY(field == 2047)) {
        if (isinf(value)) {
            sum->infinities += value;
        }
        sum->special += value;
        memset(sum->digit, 0, sizeof sum->digit);  // COMPAT: what came before is forgotten
        sum->additions = 0;
        return true;
    }
    uint64_t m = bits & (one - 1);
    m |= field ? one : 0;
    unsigned shift = field ? field - 1 : 0, at = shift / 32, inside = shift % 32;
    uint64_t low = m << inside, high = inside ? m >> (64 - inside) : 0;
    int64_t digits[3] = {(int64_t)(low & 0xffffffff), (int64_t)(low >> 32), (int64_t)high};
    for (unsigned i = 0; i < 3; i++) {
        sum->digit[at + i] += bits >> 63 ? -digits[i] : digits[i];
    }
    if (UNLIKELY(++sum->additions == MAX_ADDITIONS)) {
        propagate(sum);
    }
    return field < LARGE_FIELD || isfinite(round_sum(sum));
}

ExactSumResult exact_sum_get(ExactSum *sum, double *out)
{
    *out = 0;
    if (isnan(sum->infinities)) {
        return EXACT_SUM_INFINITIES;
    }
    if (sum->special != 0) {  // NaN too
        *out = sum->special;
        return EXACT_SUM_OK;
    }
    double value = round_sum(sum);
    *out = value;
    return isfinite(value) ? EXACT_SUM_OK : EXACT_SUM_OVERFLOW;
}
