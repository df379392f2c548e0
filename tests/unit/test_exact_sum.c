// test_exact_sum — sums that plain addition gets wrong, with their results from CPython's fsum().
#include "unit.h"

#include <math.h>

#include "base/exact_sum.h"

static double sum_of(const double *values, size_t n, ExactSumResult *result)
{
    ExactSum sum;
    double out = -1;
    exact_sum_init(&sum);
    *result = EXACT_SUM_OK;
    for (size_t i = 0; i < n; i++) {
        if (!exact_sum_add(&sum, values[i])) {
            *result = EXACT_SUM_OVERFLOW;
            return 0;
        }
    }
    *result = exact_sum_get(&sum, &out);
    return out;
}

TEST(sums)
{
    static const struct {
        double values[5];
        double wanted;
        ExactSumResult result;
    } cases[] = {
        {{1e100, 1.0, -1e100, 1e-100, 1e50}, 1e50, EXACT_SUM_OK},
        {{1e100, 1.0, -1e100}, 1.0, EXACT_SUM_OK},
        {{0.1, 0.2, 0.3, -0.6}, 0x1.0000000000000p-55, EXACT_SUM_OK},
        {{-0.0, -0.0}, 0.0, EXACT_SUM_OK},
        {{5e-324, -1e-323}, -5e-324, EXACT_SUM_OK},
        {{1.0, 0x1p-53, 0x1p-1074}, 0x1.0000000000001p0, EXACT_SUM_OK},
        {{1.0, 0x1p-53, -0x1p-1074}, 1.0, EXACT_SUM_OK},
        {{-1.0, -0x1p-53}, -1.0, EXACT_SUM_OK},
        {{1.7976931348623157e308, 9.97e291}, 1.7976931348623157e308, EXACT_SUM_OK},
        {{1e308, 1e308, -1e308}, 0, EXACT_SUM_OVERFLOW},
        {{1.7976931348623157e308, 1e291, 9e291, -1e300}, 0, EXACT_SUM_OVERFLOW},
        {{1.0, (double)INFINITY, 5.0}, (double)INFINITY, EXACT_SUM_OK},
        {{(double)INFINITY, (double)NAN, (double)-INFINITY}, 0, EXACT_SUM_INFINITIES},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        ExactSumResult result;
        double value = sum_of(cases[i].values, 5, &result);
        EXPECT_EQ(result, cases[i].result);
        EXPECT(result != EXACT_SUM_OK || value == cases[i].wanted);
        EXPECT(result != EXACT_SUM_OK || !signbit(value) || value < 0);
    }
    ExactSumResult result;
    EXPECT(isnan(sum_of((double[]){1.0, (double)NAN}, 2, &result)) && result == EXACT_SUM_OK);
    double tenths[10];
    for (int i = 0; i < 10; i++) {
        tenths[i] = 0.1;
    }
    EXPECT(sum_of(tenths, 10, &result) == 1.0);
}

TESTS(sums)
