// dtoa_binary — doubles as hexadecimal text and in the smaller IEEE formats.

#include "base/dtoa.h"

#include <math.h>
#include <string.h>

#include "base/load.h"
#include "base/mp.h"

enum { FRACTION_BITS = 52 };

// ---- hexadecimal ----

size_t dtoa_to_hex(double value, char out[DTOA_HEX_SIZE])
{
    if (!isfinite(value)) {
        return dtoa_repr(value, out);
    }
    uint64_t bits = double_to_bits(value);
    int field = (int)(bits >> FRACTION_BITS & 2047), exponent = field ? field - 1023 : -1022;
    uint64_t fraction = bits & (((uint64_t)1 << FRACTION_BITS) - 1);
    char *p = out;
    if (bits >> 63) {
        *p++ = '-';
    }
    if (field == 0 && fraction == 0) {
        memcpy(p, "0x0.0p+0", 8);
        return (size_t)(p + 8 - out);
    }
    memcpy(p, field ? "0x1." : "0x0.", 4);
    p += 4;
    for (int shift = FRACTION_BITS - 4; shift >= 0; shift -= 4) {
        *p++ = "0123456789abcdef"[fraction >> shift & 15];
    }
    *p++ = 'p';
    *p++ = exponent < 0 ? '-' : '+';
    unsigned e = (unsigned)(exponent < 0 ? -exponent : exponent), power = 1;
    while (power * 10 <= e) {
        power *= 10;
    }
    for (; power > 0; power /= 10) {
        *p++ = (char)('0' + e / power % 10);
    }
    return (size_t)(p - out);
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 32;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// Reads hex [. hex]; the value is mantissa * 2^exponent, the mantissa's last bit being set if
// any digit was left out. Returns the bytes consumed, 0 if there is no digit.
static size_t read_hex(const char *text, size_t size, uint64_t *mantissa, int64_t *exponent)
{
    size_t at = 0, digits = 0;
    bool point = false;
    *mantissa = 0;
    *exponent = 0;
    for (; at < size; at++) {
        int digit = hex_digit(text[at]);
        if (text[at] == '.' && !point) {
            point = true;
            continue;
        }
        if (digit < 0) {
            break;
        }
        digits++;
        if (*mantissa >> 60) {
            *mantissa |= digit != 0;
            *exponent += point ? 0 : 4;
        } else {
            *mantissa = *mantissa << 4 | (unsigned)digit;
            *exponent -= point ? 4 : 0;
        }
    }
    return digits > 0 ? at : 0;
}

DtoaHexResult dtoa_from_hex(const char *text, size_t size, double *out)
{
    bool negative = size > 0 && text[0] == '-';
    size_t at = negative || (size > 0 && text[0] == '+');
    size_t word = dtoa_special(text + at, size - at, out);
    if (word > 0 && at + word == size) {
        *out = negative ? -*out : *out;
        return DTOA_HEX_OK;
    }
    if (at + 1 < size && text[at] == '0' && (text[at + 1] | 32) == 'x') {
        at += 2;
    }
    uint64_t mantissa;
    int64_t exponent, more = 0;
    size_t n = read_hex(text + at, size - at, &mantissa, &exponent);
    if (n == 0) {
        return DTOA_HEX_INVALID;
    }
    at += n;
    if (at < size && (text[at] | 32) == 'p') {
        n = dtoa_read_exponent(text + at + 1, size - at - 1, &more);
        at += n > 0 ? n + 1 : 0;
    }
    if (at != size) {
        return DTOA_HEX_INVALID;
    }
    double value = mp_scale(mantissa, exponent + more);
    if (isinf(value)) {
        return DTOA_HEX_OVERFLOW;
    }
    *out = negative ? -value : value;
    return DTOA_HEX_OK;
}

// ---- binary16 and binary32 ----

double dtoa_from_half(uint16_t half)
{
    uint64_t sign = (uint64_t)(half >> 15) << 63, fraction = half & 1023;
    int field = half >> 10 & 31;
    if (field == 31) {
        return double_from_bits(sign | (uint64_t)2047 << FRACTION_BITS |
                                fraction << (FRACTION_BITS - 10));
    }
    double value = mp_scale(field ? fraction | 1024 : fraction, (field ? field : 1) - 25);
    return sign ? -value : value;
}

bool dtoa_to_half(double value, uint16_t *half)
{
    uint64_t bits = double_to_bits(value), one = (uint64_t)1 << FRACTION_BITS;
    uint64_t fraction = bits & (one - 1);
    uint16_t sign = (uint16_t)(bits >> 63 << 15);
    int exponent = (int)(bits >> FRACTION_BITS & 2047) - 1023;
    if (exponent == 1024) {
        // COMPAT: every NaN becomes the quiet one, whatever its payload.
        *half = (uint16_t)(sign | (fraction != 0 ? 0x7e00 : 0x7c00));
        return true;
    }
    if (exponent > 15) {
        return false;
    }
    if (exponent < -25) {  // at most half of the smallest
        *half = sign;
        return true;
    }
    // Below 2^-14 the fraction loses its leading one and a bit for each power.
    int drop = FRACTION_BITS - 10 + (exponent < -14 ? -14 - exponent : 0);
    uint64_t m = fraction | one, rest = m & (((uint64_t)1 << drop) - 1);
    uint64_t middle = (uint64_t)1 << (drop - 1);
    m >>= drop;
    m += rest > middle || (rest == middle && (m & 1));
    // The leading one of a normal number, and any carry, add to the exponent field.
    uint64_t magnitude = m + ((uint64_t)(exponent < -14 ? 0 : exponent + 14) << 10);
    if (magnitude >= 0x7c00) {
        return false;
    }
    *half = (uint16_t)(sign | magnitude);
    return true;
}

bool dtoa_to_single(double value, float *single)
{
    *single = (float)value;
    return !(isinf(*single) && isfinite(value));
}
