// pow10.h — powers of ten as 128-bit floating-point numbers.
#pragma once

#include "base/arch.h"

// 10^k = (high * 2^64 + low + d) * 2^exponent with the top bit of high set. d is 0 when exact,
// else strictly between 0 and 1.
typedef struct {
    uint64_t high, low;
    int exponent;
    bool exact;
} Pow10;

enum { POW10_MIN = -351, POW10_MAX = 350 };

// Needs POW10_MIN <= k <= POW10_MAX.
Pow10 pow10_get(int k);

// floor(log2(10^k)), for -1650 <= k <= 1650.
static inline int pow10_log2(int k)
{
    return (k * 1741647) >> 19;
}

// floor(log10(2^q)), for -1650 <= q <= 1650.
static inline int pow10_log10(int q)
{
    return (q * 1262611) >> 22;
}
