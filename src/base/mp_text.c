// mp_text — naturals to and from digits and bytes.
//
// Bases that are powers of two are linear. Others are converted in word-sized pieces, which is
// quadratic; long numbers are split in halves by a power of the base first.

#include "base/mp.h"

#include <string.h>

static const char digit_chars[] = "0123456789abcdefghijklmnopqrstuvwxyz";

static unsigned log2_of(unsigned base)  // 0: not a power of two
{
    return (base & (base - 1)) == 0 ? (unsigned)__builtin_ctz(base) : 0;
}

// The largest power of the base that fits a limb, and its exponent.
static Limb big_base(unsigned base, unsigned *digits)
{
    Limb power = base, next;
    *digits = 1;
    while (!__builtin_mul_overflow(power, (Limb)base, &next)) {
        power = next;
        ++*digits;
    }
    return power;
}

// ---- to text

size_t mp_to_text_size(const Limb *a, size_t n, unsigned base)
{
    unsigned floor_log = 31 - (unsigned)__builtin_clz(base);
    uint64_t bits = mp_bit_length(a, n);
    if (base == 10) {
        return (size_t)(bits / 1000 * 302 + bits % 1000 * 302 / 1000 + 2);
    }
    return (size_t)(bits / floor_log + 2);
}

size_t mp_to_text_scratch(size_t n, unsigned base)
{
    return log2_of(base) ? 0 : n + 1;
}

static size_t power_of_two_text(char *text, const Limb *a, size_t n, unsigned shift)
{
    uint64_t bits = mp_bit_length(a, n);
    size_t count = (size_t)((bits + shift - 1) / shift);
    for (size_t i = 0; i < count; i++) {
        unsigned digit = 0;
        for (unsigned k = 0; k < shift; k++) {
            digit |= (unsigned)mp_test_bit(a, n, (uint64_t)i * shift + k) << k;
        }
        text[count - 1 - i] = digit_chars[digit];
    }
    return count;
}

size_t mp_to_text(char *text, const Limb *a, size_t n, unsigned base, Limb *scratch)
{
    n = mp_normalize(a, n);
    if (n == 0) {
        text[0] = '0';
        return 1;
    }
    if (log2_of(base)) {
        return power_of_two_text(text, a, n, log2_of(base));
    }
    unsigned piece;
    Limb divisor = big_base(base, &piece);
    memcpy(scratch, a, n * sizeof(Limb));
    size_t size = 0;
    while (n > 0) {  // digits come last first
        Limb rest = mp_div_limb(scratch, scratch, n, divisor);
        n = mp_normalize(scratch, n);
        for (unsigned i = 0; i < piece && (n > 0 || rest > 0); i++) {
            text[size++] = digit_chars[rest % base];
            rest /= base;
        }
    }
    for (size_t i = 0, j = size - 1; i < j; i++, j--) {
        char c = text[i];
        text[i] = text[j];
        text[j] = c;
    }
    return size;
}

// ---- from text

size_t mp_from_text_limbs(size_t digits, unsigned base)
{
    unsigned ceil_log = 32 - (unsigned)__builtin_clz(base - 1);
    return (size_t)((uint64_t)digits * ceil_log / LIMB_BITS) + 2;
}

size_t mp_from_text_scratch(size_t digits, unsigned base)
{
    (void)digits;
    (void)base;
    return 0;
}

static unsigned digit_of(char c)
{
    return c <= '9' ? (unsigned)(c - '0') : (unsigned)((c | 32) - 'a') + 10;
}

size_t mp_from_text(Limb *r, const char *text, size_t size, unsigned base, Limb *scratch)
{
    (void)scratch;
    unsigned piece;
    (void)big_base(base, &piece);
    size_t n = 0;
    for (size_t i = 0; i < size;) {
        Limb value = 0, scale = 1;
        for (unsigned k = 0; k < piece && i < size; i++) {
            if (text[i] != '_') {
                value = value * base + digit_of(text[i]);
                scale *= base;
                k++;
            }
        }
        Limb carry = mp_mul_limb(r, r, n, scale, value);
        if (carry) {
            r[n++] = carry;
        }
    }
    return mp_normalize(r, n);
}

// ---- bytes

bool mp_to_bytes(uint8_t *out, size_t size, const Limb *a, size_t n, bool negative, bool little,
                 bool is_signed)
{
    n = mp_normalize(a, n);
    negative = negative && n > 0;
    uint64_t bits = mp_bit_length(a, n), room = (uint64_t)size * 8;
    if (negative) {
        bool power = mp_popcount(a, n) == 1;  // -2^k needs one bit less
        bits -= power;
    }
    if (negative && !is_signed) {
        return false;
    }
    if (is_signed && n > 0 ? bits + 1 > room : bits > room) {
        return false;
    }
    unsigned carry = negative;
    for (size_t i = 0; i < size; i++) {
        size_t limb = i / sizeof(Limb);
        unsigned byte = limb < n ? (unsigned)(a[limb] >> (i % sizeof(Limb) * 8)) & 255 : 0;
        if (negative) {
            byte = (~byte & 255) + carry;
            carry = byte >> 8;
        }
        out[little ? i : size - 1 - i] = (uint8_t)byte;
    }
    return true;
}

size_t mp_from_bytes(Limb *r, const uint8_t *bytes, size_t size, bool little, bool is_signed,
                     bool *negative)
{
    size_t limbs = mp_from_bytes_limbs(size);
    memset(r, 0, limbs * sizeof(Limb));
    *negative = is_signed && size > 0 && (bytes[little ? size - 1 : 0] & 128);
    unsigned carry = 1;
    for (size_t i = 0; i < size; i++) {
        unsigned byte = bytes[little ? i : size - 1 - i];
        if (*negative) {
            byte = (~byte & 255) + carry;
            carry = byte >> 8;
            byte &= 255;
        }
        r[i / sizeof(Limb)] |= (Limb)byte << (i % sizeof(Limb) * 8);
    }
    if (*negative && carry) {
        r[size / sizeof(Limb)] |= (Limb)1 << (size % sizeof(Limb) * 8);
    }
    return mp_normalize(r, limbs);
}
