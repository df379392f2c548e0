// dtoa — the digits of doubles: shortest, fixed, precise; repr() and round().
//
// Shortest digits: Raffaello Giulietti, "The Schubfach way to render doubles" (2020). A number
// of digits that fits 64 bits comes from one product with a 128-bit power of ten, unless what
// is known of the power leaves the rounding open; then, and for more digits, from the exact
// decimal expansion in long arithmetic. Text to double is in dtoa_text.c, the binary formats in
// dtoa_binary.c.

#include "base/dtoa.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "base/load.h"
#include "base/mp.h"
#include "base/pow10.h"

enum { FRACTION_BITS = 52, LOWEST = -1074, HIDDEN_EXPONENT = 1075, MAX_WORD_DIGITS = 18 };

static const uint64_t hidden_bit = (uint64_t)1 << FRACTION_BITS;

// |value| = m * 2^e
static uint64_t decompose(double value, int *e)
{
    uint64_t bits = double_to_bits(value), fraction = bits & (hidden_bit - 1);
    int field = (int)(bits >> FRACTION_BITS & 2047);
    *e = field == 0 ? LOWEST : field - HIDDEN_EXPONENT;
    return field == 0 ? fraction : fraction | hidden_bit;
}

// Writes n without its trailing zeros, sets *length to the length with them.
static int put_digits(uint64_t n, char *digits, int *length)
{
    char buffer[20], *end = buffer + sizeof buffer, *p = end;
    do {
        *--p = (char)('0' + n % 10);
        n /= 10;
    } while (n != 0);
    *length = (int)(end - p);
    while (end - p > 1 && end[-1] == '0') {
        end--;
    }
    memcpy(digits, p, (size_t)(end - p));
    return (int)(end - p);
}

static int zero_digits(char *digits, int *point)
{
    digits[0] = '0';
    *point = 1;
    return 1;
}

// ---- shortest ----

// factor * g / 2^128, rounded down, but to odd when it is not an integer. g exceeds the exact
// power by less than one, so that what an integer result has behind the point stays below
// 2^-64; nothing else comes that close to an integer from above (Giulietti, section 9).
static uint64_t round_to_odd(Pow10 g, uint64_t factor)
{
    Wide low = wide_multiply(g.low, factor), high = wide_multiply(g.high, factor);
    high.high += __builtin_add_overflow(high.low, low.high, &high.low);
    return high.high | (high.low > 1);
}

// The shortest decimal n * 10^k within the rounding interval of m * 2^e, and of those the
// nearest.
static uint64_t shortest_decimal(uint64_t m, int e, int *k)
{
    // The interval is half as wide on the left where the spacing of doubles doubles.
    bool irregular = m == hidden_bit && e > LOWEST;
    *k = irregular ? (e * 1262611 - 524031) >> 22 : pow10_log10(e);  // log10(3/4) is -0.1249
    Pow10 g = pow10_get(-*k);
    if (!g.exact) {
        g.high += __builtin_add_overflow(g.low, 1, &g.low);
    }
    int shift = e + g.exponent + 128;
    // In quarters of 10^k.
    uint64_t value = round_to_odd(g, 4 * m << shift);
    uint64_t lower = round_to_odd(g, (4 * m - (irregular ? 1 : 2)) << shift);
    uint64_t upper = round_to_odd(g, (4 * m + 2) << shift);
    lower += m & 1;  // even doubles own the ends of their interval
    upper -= m & 1;
    uint64_t n = value / 4;
    if (n >= 10) {
        uint64_t tens = n / 10;
        bool down = lower <= 40 * tens, up = 40 * tens + 40 <= upper;
        if (down != up) {
            ++*k;
            return tens + up;
        }
    }
    bool down = lower <= 4 * n, up = 4 * n + 4 <= upper;
    if (down != up) {
        return n + up;
    }
    uint64_t middle = 4 * n + 2;
    return n + (value > middle || (value == middle && (n & 1)));
}

int dtoa_shortest(double value, char digits[18], int *point)
{
    int e, k = 0, length;
    uint64_t m = decompose(value, &e), n;
    if (m == 0) {
        return zero_digits(digits, point);
    }
    if (e <= 0 && e > -FRACTION_BITS - 1 && (m & (((uint64_t)1 << -e) - 1)) == 0) {
        n = m >> -e;  // an integer below 2^53
    } else {
        n = shortest_decimal(m, e, &k);
    }
    int count = put_digits(n, digits, &length);
    *point = length + k;
    return count;
}

// ---- a given number of digits ----

// *n = m * 2^e * 10^p rounded half to even, m having its top bit set. False if that does not
// fit 63 bits or if the rounding is uncertain.
static bool scale_by_power(uint64_t m, int e, int p, uint64_t *n)
{
    Pow10 g = pow10_get(p);
    Wide low = wide_multiply(g.low, m), high = wide_multiply(g.high, m);
    high.high += __builtin_add_overflow(high.low, low.high, &high.low);
    // The product is the 192 bits (high.high, high.low, low.low); where the power is not exact,
    // it is larger by more than nothing and less than one in the place of high.low.
    int shift = -(e + g.exponent + 128);
    if (shift < 1) {
        return false;
    }
    if (shift > 64) {
        *n = 0;
        return true;
    }
    uint64_t half = (uint64_t)1 << (shift - 1), rest = high.high & (2 * half - 1);
    bool below = (high.low | low.low) != 0 || !g.exact;
    if (!g.exact && high.low == UINT64_MAX && rest + 1 == half) {
        return false;  // on either side of the tie
    }
    *n = shift == 64 ? 0 : high.high >> shift;
    *n += rest > half || (rest == half && (below || (*n & 1)));
    return true;
}

// Cuts `n` exact digits to `count`, rounding half to even. Returns how many are left, 0 if the
// value rounds to zero. *point grows by one when a carry leaves the digits.
static int round_digits(char *digits, int n, int count, int *point)
{
    if (count < 0) {
        return 0;
    }
    if (count < n) {
        bool odd = count > 0 && (digits[count - 1] & 1);
        bool up = digits[count] > '5' || (digits[count] == '5' && (n > count + 1 || odd));
        n = count;
        if (up) {
            while (n > 0 && digits[n - 1] == '9') {
                n--;
            }
            if (n == 0) {
                digits[n++] = '1';
                ++*point;
                return n;
            }
            digits[n - 1]++;
        }
    }
    while (n > 0 && digits[n - 1] == '0') {
        n--;
    }
    return n;
}

// Limbs for the digits of the smallest double, and for what their computation needs.
enum {
    EXACT_LIMBS = (3 * 1074 + 128) / LIMB_BITS + 4,
    WORK_LIMBS = LIMB_BITS == 64 ? 900 : 1400,
};

// All digits of m * 2^e, without trailing zeros.
static NOINLINE int exact_digits(uint64_t m, int e, char digits[DTOA_MAX_DIGITS], int *point)
{
    Limb factor[MP_U64_LIMBS], five[1] = {5}, power[EXACT_LIMBS], product[EXACT_LIMBS + 2];
    Limb work[WORK_LIMBS];
    int zeros = __builtin_ctzll(m);
    m >>= zeros;
    e += zeros;
    size_t fn = mp_from_u64(factor, m), n;
    if (e >= 0) {
        n = mp_shift_left(product, factor, fn, (uint64_t)e);
    } else {  // m / 2^-e = m * 5^-e / 10^-e
        assert(mp_pow_scratch(five, 1, (uint64_t)-e) <= WORK_LIMBS);
        size_t pn = mp_pow(power, five, 1, (uint64_t)-e, work);
        mp_mul(product, power, pn, factor, fn, NULL);
        n = mp_normalize(product, pn + fn);
    }
    assert(mp_to_text_scratch(n, 10) <= WORK_LIMBS);
    int count = (int)mp_to_text(digits, product, n, 10, work);
    *point = count + (e < 0 ? e : 0);
    while (digits[count - 1] == '0') {
        count--;
    }
    return count;
}

int dtoa_precision(double value, int count, char digits[DTOA_MAX_DIGITS], int *point)
{
    int e, length;
    uint64_t m = decompose(value, &e), n;
    if (m == 0) {
        return zero_digits(digits, point);
    }
    if (count <= MAX_WORD_DIGITS) {
        int zeros = __builtin_clzll(m);
        uint64_t limit = 1;
        for (int i = 0; i < count; i++) {
            limit *= 10;
        }
        // Digits in front of the point, or one less; then there is one digit too many.
        int places = count - (pow10_log10(e - zeros + 63) + 1);
        bool known = scale_by_power(m << zeros, e - zeros, places, &n);
        if (known && n > limit) {
            known = scale_by_power(m << zeros, e - zeros, --places, &n);
        }
        if (known) {
            count = put_digits(n, digits, &length);
            *point = length - places;
            return count;
        }
    }
    int all = exact_digits(m, e, digits, point);
    return round_digits(digits, all, count, point);
}

int dtoa_fixed(double value, int places, char digits[DTOA_MAX_DIGITS], int *point)
{
    int e, length;
    uint64_t m = decompose(value, &e), n;
    if (m == 0 || places < -310) {
        return zero_digits(digits, point);
    }
    places = places > 1100 ? 1100 : places;  // all digits there are
    int zeros = __builtin_clzll(m);
    if (places <= POW10_MAX && scale_by_power(m << zeros, e - zeros, places, &n)) {
        if (n == 0) {
            return zero_digits(digits, point);
        }
        int count = put_digits(n, digits, &length);
        *point = length - places;
        return count;
    }
    int all = exact_digits(m, e, digits, point);
    int count = round_digits(digits, all, *point + places, point);
    return count > 0 ? count : zero_digits(digits, point);
}

// ---- repr and round ----

static size_t put_exponent(char *out, int exponent)
{
    size_t n = 0;
    unsigned e = (unsigned)(exponent < 0 ? -exponent : exponent);
    out[n++] = 'e';
    out[n++] = exponent < 0 ? '-' : '+';
    if (e >= 100) {
        out[n++] = (char)('0' + e / 100);
    }
    out[n++] = (char)('0' + e / 10 % 10);
    out[n++] = (char)('0' + e % 10);
    return n;
}

size_t dtoa_repr(double value, char out[DTOA_REPR_SIZE])
{
    if (isnan(value)) {
        memcpy(out, "nan", 3);
        return 3;
    }
    size_t n = 0;
    if (signbit(value)) {
        out[n++] = '-';
    }
    if (isinf(value)) {
        memcpy(out + n, "inf", 3);
        return n + 3;
    }
    char digits[18];
    int point, count = dtoa_shortest(value, digits, &point);
    if (point > 16 || point < -3) {
        out[n++] = digits[0];
        if (count > 1) {
            out[n++] = '.';
            memcpy(out + n, digits + 1, (size_t)count - 1);
            n += (size_t)count - 1;
        }
        return n + put_exponent(out + n, point - 1);
    }
    if (point <= 0) {
        memcpy(out + n, "0.000", 5);
        n += 2 + (size_t)-point;
        memcpy(out + n, digits, (size_t)count);
        return n + (size_t)count;
    }
    int whole = count < point ? count : point;
    memcpy(out + n, digits, (size_t)whole);
    memset(out + n + whole, '0', (size_t)(point - whole));
    n += (size_t)point;
    out[n++] = '.';
    if (count <= point) {
        out[n++] = '0';
        return n;
    }
    memcpy(out + n, digits + point, (size_t)(count - point));
    return n + (size_t)(count - point);
}

double dtoa_round(double value, int places)
{
    // From 2^52 on every double is an integer, and no double has more than 1074 places.
    if (!isfinite(value) || places > 1074 || (places >= 0 && fabs(value) >= 0x1p52)) {
        return value;
    }
    char digits[DTOA_MAX_DIGITS];
    int point, count = dtoa_fixed(value, places, digits, &point);
    return copysign(dtoa_from_digits(digits, (size_t)count, point - count), value);
}
