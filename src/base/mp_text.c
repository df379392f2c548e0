// mp_text — naturals to and from digits and bytes.
//
// Bases that are powers of two are linear. Other bases work with pieces, the digits whose value
// fits a limb: short numbers piece by piece, which is quadratic; long ones are split in halves
// by P(0) = base^piece, P(k + 1) = P(k)^2, which costs a logarithm more than a multiplication.

#include "base/mp.h"

#include <string.h>

// Limbs up to which numbers are converted piece by piece. PERF: flat within a factor of two.
enum { SHORT_TO_TEXT = 20, SHORT_FROM_TEXT = 40 };

// Digits of a short number, at most: base 3 needs 40.4 for a limb of 64 bits.
enum { SHORT_DIGITS = SHORT_TO_TEXT * (LIMB_BITS * 2 / 3) };

enum { MAX_POWERS = 64 };

static const char digit_chars[] = "0123456789abcdefghijklmnopqrstuvwxyz";

static unsigned log2_of(unsigned base)  // 0: not a power of two
{
    return (base & (base - 1)) == 0 ? (unsigned)__builtin_ctz(base) : 0;
}

// The largest power of the base that fits a limb, and its exponent.
static Limb big_base(unsigned base, unsigned *digits)
{
    if (base == 10) {
        *digits = LIMB_BITS == 64 ? 19 : 9;
        return LIMB_BITS == 64 ? (Limb)10000000000000000000u : 1000000000;
    }
    Limb power = base, next;
    *digits = 1;
    while (!__builtin_mul_overflow(power, (Limb)base, &next)) {
        power = next;
        ++*digits;
    }
    return power;
}

// P(0), P(1), ... of a base, one after the other in memory.
typedef struct {
    unsigned base, piece, count;
    const Limb *power[MAX_POWERS];
    size_t size[MAX_POWERS];
} Powers;

// Room for the powers of a number of n limbs, and for the squaring of the last one.
static size_t powers_room(size_t n)
{
    return 2 * n + 2 * MAX_POWERS;
}

// Fills powers with P(0)...P(count - 1), but stops at the first whose square has more than n
// limbs. Uses memory up to powers_room(n) and, in passing, scratch.
static void make_powers(Powers *powers, unsigned base, unsigned count, size_t n, Limb *memory,
                        Limb *scratch)
{
    powers->base = base;
    powers->count = 1;
    powers->power[0] = memory;
    powers->size[0] = 1;
    memory[0] = big_base(base, &powers->piece);
    for (size_t size = 1; powers->count < count && 2 * size - 1 <= n; powers->count++) {
        Limb *next = memory + size;
        mp_mul(next, memory, size, memory, size, scratch);
        size = mp_normalize(next, 2 * size);
        powers->power[powers->count] = memory = next;
        powers->size[powers->count] = size;
    }
}

// ---- to text ----

size_t mp_to_text_size(const Limb *a, size_t n, unsigned base)
{
    uint64_t bits = mp_bit_length(a, n);
    if (base == 10) {
        return (size_t)(bits / 1000 * 302 + bits % 1000 * 302 / 1000 + 2);
    }
    unsigned floor_log = 31 - (unsigned)__builtin_clz(base);
    return (size_t)(bits / floor_log + 2);
}

size_t mp_to_text_scratch(size_t n, unsigned base)
{
    if (log2_of(base)) {
        return 0;
    }
    if (n <= SHORT_TO_TEXT) {
        return n;
    }
    // Powers; a copy; quotients and rests on the way down; a division on top of them.
    return powers_room(n) + n + 2 * n + MAX_POWERS + mp_divmod_scratch(n, n);
}

static size_t power_of_two_to_text(char *text, const Limb *a, size_t n, unsigned shift)
{
    size_t count = (size_t)((mp_bit_length(a, n) + shift - 1) / shift), limb = 0;
    unsigned available = 0;
    Limb bits = 0, mask = ((Limb)1 << shift) - 1;
    for (char *p = text + count; p > text;) {
        Limb digit = bits;
        if (available < shift) {
            bits = limb < n ? a[limb++] : 0;
            digit |= bits << available;
            bits >>= shift - available;
            available += LIMB_BITS - shift;
        } else {
            bits >>= shift;
            available -= shift;
        }
        *--p = digit_chars[digit & mask];
    }
    return count;
}

// Writes the digits of one piece so that they end before `end`, `digits` of them.
static char *piece_to_text(char *end, Limb piece, unsigned digits, unsigned base)
{
    if (base == 10) {
        for (; digits > 0; digits--) {
            *--end = (char)('0' + piece % 10);
            piece /= 10;
        }
        return end;
    }
    for (; digits > 0; digits--) {
        *--end = digit_chars[piece % base];
        piece /= base;
    }
    return end;
}

// Writes u, which it destroys, with leading zeros up to `width` digits; returns the end.
static char *short_to_text(const Powers *powers, char *text, Limb *u, size_t n, size_t width)
{
    char buffer[SHORT_DIGITS], *end = buffer + SHORT_DIGITS, *start = end;
    for (n = mp_normalize(u, n); n > 0; n = mp_normalize(u, n)) {
        Limb piece = mp_div_limb(u, u, n, powers->power[0][0]);
        start = piece_to_text(start, piece, powers->piece, powers->base);
    }
    while (start < end && *start == '0') {
        start++;
    }
    size_t size = (size_t)(end - start);
    if (size < width) {
        memset(text, '0', width - size);
        text += width - size;
    }
    memcpy(text, start, size);
    return text + size;
}

// The same for any length; u is below the square of P(level).
static char *long_to_text(const Powers *powers, unsigned level, char *text, Limb *u, size_t n,
                          size_t width, Limb *scratch)
{
    n = mp_normalize(u, n);
    if (n <= SHORT_TO_TEXT) {
        return short_to_text(powers, text, u, n, width);
    }
    const Limb *power = powers->power[level];
    size_t size = powers->size[level], digits = (size_t)powers->piece << level;
    if (mp_compare(u, n, power, size) < 0) {
        return long_to_text(powers, level - 1, text, u, n, width, scratch);
    }
    Limb *q = scratch, *r = q + (n - size + 1), *rest = r + size;
    mp_divmod(q, r, u, n, power, size, rest);
    size_t upper = width > digits ? width - digits : 0;
    if (upper > 0 || mp_normalize(q, n - size + 1) > 0) {
        text = long_to_text(powers, level - 1, text, q, n - size + 1, upper, rest);
    }
    return long_to_text(powers, level - 1, text, r, size, digits, rest);
}

size_t mp_to_text(char *text, const Limb *a, size_t n, unsigned base, Limb *scratch)
{
    n = mp_normalize(a, n);
    if (n == 0) {
        text[0] = '0';
        return 1;
    }
    if (log2_of(base)) {
        return power_of_two_to_text(text, a, n, log2_of(base));
    }
    Powers powers;
    Limb big, *copy = scratch;
    if (n <= SHORT_TO_TEXT) {
        make_powers(&powers, base, 1, n, &big, NULL);
    } else {
        copy = scratch + powers_room(n);
        make_powers(&powers, base, MAX_POWERS, n, scratch, copy);
    }
    memcpy(copy, a, n * sizeof(Limb));
    char *end = long_to_text(&powers, powers.count - 1, text, copy, n, 0, copy + n);
    return (size_t)(end - text);
}

// ---- from text ----

size_t mp_from_text_limbs(size_t digits, unsigned base)
{
    unsigned piece;
    (void)big_base(base, &piece);
    return digits / piece + 1;
}

size_t mp_from_text_scratch(size_t digits, unsigned base)
{
    if (log2_of(base)) {
        return 0;
    }
    // Pieces, powers, and halves on the way down; a multiplication on top of them.
    size_t n = mp_from_text_limbs(digits, base);
    return n <= SHORT_FROM_TEXT
               ? 0
               : n + powers_room(n) + 2 * n + MAX_POWERS + mp_mul_scratch(n, n);
}

static unsigned digit_of(char c)
{
    return c <= '9' ? (unsigned)(c - '0') : (unsigned)((c | 32) - 'a') + 10;
}

static size_t power_of_two_from_text(Limb *r, const char *text, size_t size, unsigned shift)
{
    size_t n = 0;
    Limb bits = 0;
    unsigned used = 0;
    while (size-- > 0) {
        if (text[size] == '_') {
            continue;
        }
        Limb digit = digit_of(text[size]);
        bits |= digit << used;
        used += shift;
        if (used >= LIMB_BITS) {
            r[n++] = bits;
            used -= LIMB_BITS;
            bits = digit >> (shift - used);
        }
    }
    if (bits != 0) {
        r[n++] = bits;
    }
    return mp_normalize(r, n);
}

// The value of the `digits` digits before `*end`, skipping '_'; `*end` moves to their start.
static Limb piece_from_text(const char *text, const char **end, unsigned digits, unsigned base)
{
    const char *start = *end;
    while (start > text && digits > 0) {
        start--;
        digits -= *start != '_';
    }
    Limb value = 0;
    for (const char *p = start; p < *end; p++) {
        if (*p != '_') {
            value = value * base + digit_of(*p);
        }
    }
    *end = start;
    return value;
}

// r[0..n) = the number with these n pieces, the lowest first; big is P(0).
static void short_from_pieces(Limb *r, const Limb *pieces, size_t n, Limb big)
{
    for (size_t i = 0; i < n; i++) {
        r[i] = mp_mul_limb(r, r, i, big, pieces[n - 1 - i]);
    }
}

static void from_pieces(const Powers *powers, Limb *r, const Limb *pieces, size_t n,
                        Limb *scratch)
{
    if (n <= SHORT_FROM_TEXT) {
        short_from_pieces(r, pieces, n, powers->power[0][0]);
        return;
    }
    unsigned level = 63 - (unsigned)__builtin_clzll(n - 1);
    size_t low = (size_t)1 << level, size = powers->size[level];
    Limb *upper = scratch, *lower = upper + (n - low), *rest = lower + low;
    from_pieces(powers, upper, pieces + low, n - low, rest);
    from_pieces(powers, lower, pieces, low, rest);
    // P(level) has at most `low` limbs; the product of both sizes fits n because it is below
    // base^(piece n).
    memset(r, 0, n * sizeof(Limb));
    mp_mul(r, upper, n - low, powers->power[level], size, rest);
    (void)mp_add(r, r, n, lower, low);
}

size_t mp_from_text(Limb *r, const char *text, size_t size, unsigned base, Limb *scratch)
{
    if (log2_of(base)) {
        return power_of_two_from_text(r, text, size, log2_of(base));
    }
    unsigned piece;
    Limb big = big_base(base, &piece);
    size_t digits = 0;
    for (size_t i = 0; i < size; i++) {
        digits += text[i] != '_';
    }
    size_t n = (digits + piece - 1) / piece;
    bool is_short = n <= SHORT_FROM_TEXT;
    Limb few[SHORT_FROM_TEXT], *pieces = is_short ? few : scratch;
    const char *end = text + size;
    for (size_t i = 0; i < n; i++) {
        pieces[i] = piece_from_text(text, &end, piece, base);
    }
    if (is_short) {
        short_from_pieces(r, pieces, n, big);
        return mp_normalize(r, n);
    }
    Powers powers;
    Limb *rest = pieces + n + powers_room(n);
    make_powers(&powers, base, 64 - (unsigned)__builtin_clzll(n - 1), n, pieces + n, rest);
    from_pieces(&powers, r, pieces, n, rest);
    return mp_normalize(r, n);
}

// ---- bytes

bool mp_to_bytes(uint8_t *out, size_t size, const Limb *a, size_t n, bool negative, bool little,
                 bool is_signed)
{
    n = mp_normalize(a, n);
    negative = negative && n > 0;
    if (negative && !is_signed) {
        return false;
    }
    // Two's complement needs a sign bit, but for -2^k it is the number's only bit.
    uint64_t bits = mp_bit_length(a, n);
    bits += is_signed && n > 0;
    bits -= negative && mp_trailing_zeros(a, n) == bits - 2;
    // COMPAT: (-1).to_bytes(0, signed=True) is b"".
    bool nothing = size == 0 && negative && n == 1 && a[0] == 1;
    if (bits > (uint64_t)size * 8 && !nothing) {
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
