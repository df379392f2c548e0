// dtoa_text — decimal text to doubles, correctly rounded.
//
// The first 19 digits times a 128-bit power of ten decide nearly always (Daniel Lemire, "Number
// parsing at a gigabyte per second", 2021): the product is known up to an interval, and the
// double is known when both ends round to it. What is left, mostly exact ties, is divided in
// long arithmetic.

#include "base/dtoa.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "base/mp.h"
#include "base/pow10.h"

enum {
    WORD_DIGITS = 19,    // what a uint64_t holds
    EXACT_DIGITS = 800,  // more than the 768 that may matter: the next one tells a tie apart
};

// *out = w * 10^q; false if the rounding is uncertain.
static bool from_word(uint64_t w, int64_t q, double *out)
{
    if (w == 0 || q < POW10_MIN) {  // below 2^64 * 10^-352: nothing
        *out = 0;
        return true;
    }
    if (q > 308) {
        *out = INFINITY;
        return true;
    }
    Pow10 g = pow10_get((int)q);
    int zeros = __builtin_clzll(w);
    Wide low = wide_multiply(g.low, w << zeros), high = wide_multiply(g.high, w << zeros);
    high.high += __builtin_add_overflow(high.low, low.high, &high.low);
    int exponent = g.exponent + 128 - zeros;
    bool below = (high.low | low.low) != 0 || !g.exact;
    *out = mp_scale(high.high | below, exponent);
    // A power that is not exact makes the product too small, by less than one in the place of
    // high.low: it may reach the next high.high and go beyond it a little.
    if (!g.exact && high.low == UINT64_MAX) {
        uint64_t next = high.high + 1;
        return next != 0 && mp_scale(next, exponent) == *out &&
               mp_scale(next | 1, exponent) == *out;
    }
    return true;
}

// Limbs for 10^1130 * 2^k with the numerator's and the quotient's bits, and for the arithmetic.
enum {
    BIG_LIMBS = 4096 / LIMB_BITS + 4,
    WORK_LIMBS = LIMB_BITS == 64 ? 1200 : 2600,
};

// digits * 10^q for at most EXACT_DIGITS + 1 digits, of which the first is not zero, and with
// the decimal point in the range of doubles.
static NOINLINE double from_long(const char *digits, size_t n, int64_t q)
{
    Limb five[1] = {5}, above[BIG_LIMBS], below[BIG_LIMBS], power[BIG_LIMBS], work[WORK_LIMBS];
    assert(mp_from_text_scratch(n, 10) <= WORK_LIMBS);
    size_t an = mp_from_text(above, digits, n, 10, work), bn = 1;
    uint64_t exponent = (uint64_t)(q < 0 ? -q : q);
    assert(mp_pow_limbs(five, 1, exponent) <= BIG_LIMBS);
    assert(mp_pow_scratch(five, 1, exponent) <= WORK_LIMBS);
    size_t pn = mp_pow(power, five, 1, exponent, work);
    below[0] = 1;
    if (q >= 0) {  // 10^q = 5^q 2^q; below 2^1030
        mp_mul(below, above, an, power, pn, work);
        an = mp_shift_left(above, below, mp_normalize(below, an + pn), exponent);
        below[0] = 1;
    } else {
        bn = mp_shift_left(below, power, pn, exponent);
    }
    double value;
    assert(mp_ratio_to_double_scratch(an, bn) <= WORK_LIMBS);
    (void)mp_ratio_to_double(above, an, below, bn, &value, work);
    return value;
}

double dtoa_from_digits(const char *digits, size_t n, int64_t exponent)
{
    while (n > 0 && *digits == '0') {
        digits++;
        n--;
    }
    if (n == 0) {
        return 0;
    }
    int64_t point = exponent + (int64_t)n;  // value = 0.ddd * 10^point
    if (point > 310 || point < -330) {
        return point > 0 ? INFINITY : 0;
    }
    uint64_t w = 0;
    size_t count = n < WORD_DIGITS ? n : WORD_DIGITS;
    for (size_t i = 0; i < count; i++) {
        w = w * 10 + (uint64_t)(digits[i] - '0');
    }
    double value, other;
    bool known = from_word(w, point - (int64_t)count, &value);
    if (known && count < n) {
        // Of the digits left out, only that they are below one is used.
        known = from_word(w + 1, point - (int64_t)count, &other) && value == other;
    }
    if (known) {
        return value;
    }
    if (n <= EXACT_DIGITS) {
        return from_long(digits, n, exponent);
    }
    char cut[EXACT_DIGITS + 1];
    memcpy(cut, digits, EXACT_DIGITS);
    cut[EXACT_DIGITS] = '0';
    for (size_t i = EXACT_DIGITS; i < n; i++) {
        cut[EXACT_DIGITS] |= digits[i] != '0';
    }
    return from_long(cut, EXACT_DIGITS + 1, point - EXACT_DIGITS - 1);
}

double dtoa_from_decimal(uint64_t mantissa, int exponent)
{
    double value;
    if (from_word(mantissa, exponent, &value)) {
        return value;
    }
    char digits[20];
    size_t n = sizeof digits;
    for (; mantissa != 0; mantissa /= 10) {
        digits[--n] = (char)('0' + mantissa % 10);
    }
    return dtoa_from_digits(digits + n, sizeof digits - n, exponent);
}

// ---- text ----

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

size_t dtoa_special(const char *text, size_t size, double *out)
{
    static const struct {
        const char *word;
        double value;
    } words[] = {{"infinity", INFINITY}, {"inf", INFINITY}, {"nan", NAN}};
    for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
        size_t n = strlen(words[i].word), k = 0;
        while (k < n && k < size && (text[k] | 32) == words[i].word[k]) {
            k++;
        }
        if (k == n) {
            *out = words[i].value;
            return n;
        }
    }
    return 0;
}

// The significant digits of a text with a decimal point, collected when they matter.
typedef struct {
    const char *whole, *fraction;  // digits before and after the point
    size_t whole_size, fraction_size;
    int64_t exponent;  // after 'e'
} Parts;

static double from_parts(const Parts *parts)
{
    // Leading zeros do not count, so that the digits that do fit the buffer.
    const char *whole = parts->whole, *fraction = parts->fraction;
    size_t wn = parts->whole_size, fn = parts->fraction_size;
    while (wn > 0 && *whole == '0') {
        whole++;
        wn--;
    }
    int64_t exponent = parts->exponent - (int64_t)fn;
    if (fn == 0) {
        return dtoa_from_digits(whole, wn, exponent);
    }
    while (wn == 0 && fn > 0 && *fraction == '0') {
        fraction++;
        fn--;
    }
    if (wn == 0) {
        return dtoa_from_digits(fraction, fn, exponent);
    }
    char digits[EXACT_DIGITS + 2];
    size_t n = wn + fn, room = EXACT_DIGITS + 1;
    if (n > room) {
        // One more digit than are exact tells whether anything is left.
        exponent += (int64_t)(n - room);
        bool rest = false;
        for (size_t i = room - 1; i < n && !rest; i++) {
            rest = (i < wn ? whole[i] : fraction[i - wn]) != '0';
        }
        wn = wn < room ? wn : room;
        fn = room - wn;
        memcpy(digits, whole, wn);
        memcpy(digits + wn, fraction, fn);
        digits[room - 1] = rest ? '1' : '0';
        return dtoa_from_digits(digits, room, exponent);
    }
    memcpy(digits, whole, wn);
    memcpy(digits + wn, fraction, fn);
    return dtoa_from_digits(digits, n, exponent);
}

size_t dtoa_read_exponent(const char *text, size_t size, int64_t *exponent)
{
    size_t at = size > 0 && (text[0] == '+' || text[0] == '-'), first = at;
    int64_t value = 0;
    for (; at < size && is_digit(text[at]); at++) {
        // Beyond any number of digits that memory can hold, which an exponent may undo.
        value = value > INT64_MAX / 100 ? value : value * 10 + (text[at] - '0');
    }
    *exponent = text[0] == '-' ? -value : value;
    return at == first ? 0 : at;
}

size_t dtoa_from_text(const char *text, size_t size, double *out)
{
    bool negative = size > 0 && text[0] == '-';
    size_t at = negative || (size > 0 && text[0] == '+');
    size_t word = dtoa_special(text + at, size - at, out);
    if (word > 0) {
        *out = negative ? -*out : *out;
        return at + word;
    }
    Parts parts = {.whole = text + at};
    while (at < size && is_digit(text[at])) {
        at++;
    }
    parts.whole_size = (size_t)(text + at - parts.whole);
    if (at < size && text[at] == '.') {
        size_t end = at + 1;
        parts.fraction = text + end;
        while (end < size && is_digit(text[end])) {
            end++;
        }
        parts.fraction_size = (size_t)(text + end - parts.fraction);
        at = parts.whole_size + parts.fraction_size > 0 ? end : at;
    }
    if (parts.whole_size + parts.fraction_size == 0) {
        return 0;
    }
    if (at + 1 < size && (text[at] | 32) == 'e') {
        size_t n = dtoa_read_exponent(text + at + 1, size - at - 1, &parts.exponent);
        at += n > 0 ? n + 1 : 0;
    }
    double value = from_parts(&parts);
    *out = negative ? -value : value;
    return at;
}
