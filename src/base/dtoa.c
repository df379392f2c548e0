// dtoa — doubles to and from text.
//
// WHY libc: printf("%.*e") and strtod are exact and correctly rounded in glibc and musl, which
// leaves only the choice of the number of digits to do here. strtod is called in the C locale
// whatever a loaded library did to the process's locale, and only the digits of printf's output
// are used, so the decimal point does not matter.

#include "base/dtoa.h"

#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/load.h"

enum { TEXT = DTOA_MAX_DIGITS + 40 };

static double parse(const char *text)
{
    static locale_t c_locale;
    if (!c_locale) {
        c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    }
    return c_locale ? strtod_l(text, NULL, c_locale) : strtod(text, NULL);
}

// Takes the digits and the exponent out of "d.ddde+xx"; trailing zeros go.
static int digits_of(const char *text, char *digits, int *point)
{
    int n = 0;
    const char *p = text;
    for (; *p && *p != 'e'; p++) {
        if (*p >= '0' && *p <= '9') {
            digits[n++] = *p;
        }
    }
    *point = *p == 'e' ? atoi(p + 1) + 1 : 1;
    while (n > 1 && digits[n - 1] == '0') {
        n--;
    }
    if (n == 1 && digits[0] == '0') {
        *point = 1;
    }
    return n;
}

static int rounded(double value, int count, char *digits, int *point)
{
    char text[TEXT];
    snprintf(text, sizeof text, "%.*e", count - 1, fabs(value));
    return digits_of(text, digits, point);
}

static bool reads_back(double value, const char *digits, int n, int point)
{
    char text[64];
    snprintf(text, sizeof text, "%.*se%d", n, digits, point - n);
    return parse(text) == value;
}

// The next larger decimal of the same length: where the spacing of doubles changes (powers of
// two) it may read back although the nearest decimal does not.
static int increment(char *digits, int n, int *point)
{
    int i = n;
    while (i > 0 && digits[i - 1] == '9') {
        i--;
    }
    if (i == 0) {
        digits[0] = '1';
        *point += 1;
        return 1;
    }
    digits[i - 1]++;
    return i;
}

int dtoa_shortest(double value, char digits[18], int *point)
{
    value = fabs(value);
    char more[DTOA_MAX_DIGITS];
    // Normal doubles never need fewer than 15 digits to be told apart, subnormal ones may.
    int count = value != 0 && value < 2.2250738585072014e-308 ? 1 : 15;
    for (;; count++) {
        int n = rounded(value, count, more, point);
        if (count < 17 && !reads_back(value, more, n, *point)) {
            int other = *point, m = increment(more, n, &other);
            if (n < count || !reads_back(value, more, m, other)) {
                continue;
            }
            n = m;
            *point = other;
        }
        memcpy(digits, more, (size_t)n);
        return n;
    }
}

int dtoa_precision(double value, int count, char digits[DTOA_MAX_DIGITS], int *point)
{
    return rounded(value, count > 770 ? 770 : count, digits, point);
}

int dtoa_fixed(double value, int places, char digits[DTOA_MAX_DIGITS], int *point)
{
    value = fabs(value);
    if (value == 0) {
        digits[0] = '0';
        *point = 1;
        return 1;
    }
    // Number of digits before the decimal point, from the exact expansion.
    int n = rounded(value, 17, digits, point);
    int count = *point + places;
    if (count > 770) {
        count = 770;
    }
    if (count > 0) {
        n = rounded(value, count, digits, point);
        // 9.99 may round up to one digit more in front: "10.0" has its places all the same.
        return n;
    }
    // All digits are behind the last place: 0, or one unit of that place.
    bool up = false;
    if (count == 0) {
        char exact[DTOA_MAX_DIGITS];
        int exact_point, m = rounded(value, 770, exact, &exact_point);
        up = exact_point + places == 0 && (exact[0] > '5' || (exact[0] == '5' && m > 1));
        up = up || exact_point + places > 0;
    }
    digits[0] = up ? '1' : '0';
    *point = up ? 1 - places : 1;
    return 1;
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
        return n + (size_t)snprintf(out + n, DTOA_REPR_SIZE - n, "e%c%02d",
                                    point > 0 ? '+' : '-', abs(point - 1));
    }
    if (point <= 0) {
        out[n++] = '0';
        out[n++] = '.';
        memset(out + n, '0', (size_t)-point);
        n += (size_t)-point;
        memcpy(out + n, digits, (size_t)count);
        return n + (size_t)count;
    }
    for (int i = 0; i < point; i++) {
        out[n++] = i < count ? digits[i] : '0';
    }
    out[n++] = '.';
    if (count <= point) {
        out[n++] = '0';
    } else {
        memcpy(out + n, digits + point, (size_t)(count - point));
        n += (size_t)(count - point);
    }
    return n;
}

double dtoa_round(double value, int places)
{
    if (!isfinite(value)) {
        return value;
    }
    char digits[DTOA_MAX_DIGITS], text[TEXT];
    int point, n = dtoa_fixed(value, places, digits, &point);
    snprintf(text, sizeof text, "%.*se%d", n, digits, point - n);
    return copysign(parse(text), value);
}

// ---- from text

static size_t special(const char *text, size_t size, double *out)
{
    static const struct {
        const char *word;
        double value;
    } words[] = {{"infinity", INFINITY}, {"inf", INFINITY}, {"nan", NAN}};
    for (int i = 0; i < 3; i++) {
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

static size_t skip_digits(const char *text, size_t size, size_t at)
{
    while (at < size && text[at] >= '0' && text[at] <= '9') {
        at++;
    }
    return at;
}

size_t dtoa_from_text(const char *text, size_t size, double *out)
{
    size_t at = size && (text[0] == '+' || text[0] == '-'), sign = at;
    size_t word = special(text + at, size - at, out);
    if (word) {
        *out = text[0] == '-' ? -*out : *out;
        return at + word;
    }
    size_t whole = skip_digits(text, size, at), end = whole, fraction = 0;
    if (end < size && text[end] == '.') {
        end = skip_digits(text, size, end + 1);
        fraction = end - whole - 1;
    }
    if (whole == sign && fraction == 0) {
        return 0;
    }
    if (end < size && (text[end] | 32) == 'e') {
        size_t digits =
            end + 1 + (end + 1 < size && (text[end + 1] == '+' || text[end + 1] == '-'));
        size_t stop = skip_digits(text, size, digits);
        end = stop > digits ? stop : end;
    }
    char small[128], *copy = end < sizeof small ? small : malloc(end + 1);
    if (!copy) {
        return 0;
    }
    memcpy(copy, text, end);
    copy[end] = 0;
    *out = parse(copy);
    if (copy != small) {
        free(copy);
    }
    return end;
}

double dtoa_from_decimal(uint64_t mantissa, int exponent)
{
    char text[48];
    snprintf(text, sizeof text, "%llue%d", (unsigned long long)mantissa, exponent);
    return parse(text);
}

// ---- hexadecimal

size_t dtoa_to_hex(double value, char out[DTOA_HEX_SIZE])
{
    if (!isfinite(value)) {
        return dtoa_repr(value, out);
    }
    uint64_t bits = double_to_bits(value);
    int exponent = (int)(bits >> 52 & 2047);
    unsigned long long fraction = bits & (((uint64_t)1 << 52) - 1);
    const char *sign = bits >> 63 ? "-" : "";
    int n;
    if (exponent == 0 && fraction == 0) {
        n = snprintf(out, DTOA_HEX_SIZE, "%s0x0.0p+0", sign);
    } else {
        int e = exponent ? exponent - 1023 : -1022;
        n = snprintf(out, DTOA_HEX_SIZE, "%s0x%d.%013llxp%+d", sign, exponent != 0, fraction,
                     e);
    }
    return (size_t)n;
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'                 ? c - '0'
           : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10
                                                : -1;
}

DtoaHexResult dtoa_from_hex(const char *text, size_t size, double *out)
{
    size_t at = size && (text[0] == '+' || text[0] == '-');
    bool negative = size && text[0] == '-';
    size_t word = special(text + at, size - at, out);
    if (word && at + word == size) {
        *out = negative ? -*out : *out;
        return DTOA_HEX_OK;
    }
    if (at + 1 < size && text[at] == '0' && (text[at + 1] | 32) == 'x') {
        at += 2;
    }
    uint64_t mantissa = 0;
    int64_t exponent = 0;
    bool point = false, any = false;
    for (; at < size; at++) {
        if (text[at] == '.' && !point) {
            point = true;
            continue;
        }
        int digit = hex_digit(text[at]);
        if (digit < 0) {
            break;
        }
        any = true;
        if (mantissa >> 59) {  // keep the rounding exact with a sticky bit
            mantissa |= digit != 0;
            exponent += point ? 0 : 4;
        } else {
            mantissa = mantissa << 4 | (unsigned)digit;
            exponent -= point ? 4 : 0;
        }
    }
    if (!any) {
        return DTOA_HEX_INVALID;
    }
    if (at < size && (text[at] | 32) == 'p') {
        size_t digits =
            at + 1 + (at + 1 < size && (text[at + 1] == '+' || text[at + 1] == '-'));
        size_t stop = skip_digits(text, size, digits);
        if (stop == digits || stop != size) {
            return DTOA_HEX_INVALID;
        }
        int64_t e = 0;
        for (size_t i = digits; i < stop; i++) {
            e = e > 100000000 ? e : e * 10 + (text[i] - '0');
        }
        exponent += text[at + 1] == '-' ? -e : e;
        at = stop;
    }
    if (at != size) {
        return DTOA_HEX_INVALID;
    }
    if (mantissa == 0) {
        *out = negative ? -0.0 : 0.0;
        return DTOA_HEX_OK;
    }
    if (exponent > 100000 || exponent < -100000) {
        *out = exponent > 0 ? INFINITY : 0.0;
    } else {  // %a-style input is rounded exactly by strtod
        char hex[64];
        snprintf(hex, sizeof hex, "0x%llxp%lld", (unsigned long long)mantissa,
                 (long long)exponent);
        *out = parse(hex);
    }
    if (isinf(*out)) {
        return DTOA_HEX_OVERFLOW;
    }
    *out = negative ? -*out : *out;
    return DTOA_HEX_OK;
}

// ---- binary16 and binary32

double dtoa_from_half(uint16_t half)
{
    int exponent = half >> 10 & 31;
    double fraction = half & 1023, value;
    if (exponent == 31) {
        value = fraction != 0 ? NAN : INFINITY;
    } else if (exponent == 0) {
        value = ldexp(fraction, -24);
    } else {
        value = ldexp(fraction + 1024, exponent - 25);
    }
    return half >> 15 ? -value : value;
}

bool dtoa_to_half(double value, uint16_t *half)
{
    uint16_t sign = signbit(value) ? 0x8000 : 0;
    value = fabs(value);
    if (isnan(value) || isinf(value)) {
        *half = (uint16_t)(sign | (isnan(value) ? 0x7e00 : 0x7c00));
        return true;
    }
    int exponent;
    frexp(value, &exponent);
    exponent = exponent < -13 ? -13 : exponent;
    double scaled = rint(ldexp(value, 11 - exponent));  // half to even
    if (scaled >= 2048) {
        scaled /= 2;
        exponent++;
    }
    if (exponent > 16) {
        return false;
    }
    unsigned m = (unsigned)scaled;
    *half = (uint16_t)(sign | (m < 1024 ? m : ((unsigned)(exponent + 14) << 10 | (m - 1024))));
    return true;
}

bool dtoa_to_single(double value, float *single)
{
    *single = (float)value;
    return !(isinf(*single) && isfinite(value));
}
