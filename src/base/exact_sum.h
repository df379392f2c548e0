// exact_sum.h — sums of doubles rounded once, for math.fsum().
#pragma once

#include "base/arch.h"

// The sum as digits of 32 bits in units of 2^-1074, each with room for 2^31 carries.
typedef struct {
    int64_t digit[68];
    uint32_t additions;  // since the carries were last propagated
    double special;      // sum of infinities and NaNs
    double infinities;   // sum of infinities
} ExactSum;

typedef enum {
    EXACT_SUM_OK,
    EXACT_SUM_OVERFLOW,    // all finite, but the sum is not
    EXACT_SUM_INFINITIES,  // infinities of both signs
} ExactSumResult;

// Starts at zero.
void exact_sum_init(ExactSum *sum);

// Adds any double. False if the sum so far no longer rounds to a finite double, although all
// values since the last infinity or NaN were finite.
MUST_USE bool exact_sum_add(ExactSum *sum, double value);

// *out = the sum, rounded half to even; the sum of what was infinite or NaN if there was any.
// A zero sum is +0.0.
ExactSumResult exact_sum_get(ExactSum *sum, double *out);
