// utf8 — decoding, validation, counting and indexing of UTF-8 (and WTF-8).
//
// Whole words are looked at where text is ASCII or only counted: a byte is a continuation byte
// when bit 7 is set and bit 6 is clear, so (w >> 7 & ~w >> 6) & 0x0101… has one bit per
// continuation byte and a multiplication adds them up.
#include "base/utf8.h"

#include <string.h>

#include "base/load.h"

#define HIGH_BITS 0x8080808080808080u
#define LOW_BITS  0x0101010101010101u

// ---- scanning ----

size_t utf8_ascii_prefix(const char *data, size_t size)
{
    size_t i = 0;
    while (size - i >= 16) {
        if ((load_u64(data + i) | load_u64(data + i + 8)) & HIGH_BITS) {
            break;
        }
        i += 16;
    }
    while (size - i >= 8 && !(load_u64(data + i) & HIGH_BITS)) {
        i += 8;
    }
    while (i < size && !(data[i] & 0x80)) {
        i++;
    }
    return i;
}

static ALWAYS_INLINE uint64_t continuation_bits(uint64_t w)
{
    return w >> 7 & ~w >> 6 & LOW_BITS;
}

static ALWAYS_INLINE unsigned continuation_count(uint64_t w)
{
    return (unsigned)(continuation_bits(w) * LOW_BITS >> 56);
}

size_t utf8_count(const char *data, size_t size)
{
    size_t i = 0, count = size;
    while (size - i >= 8) {
        // Each byte lane counts to at most 31 before the lanes are added up.
        uint64_t lanes = 0;
        for (unsigned k = 0; k < 31 && size - i >= 8; k++, i += 8) {
            lanes += continuation_bits(load_u64(data + i));
        }
        count -= (size_t)(lanes * LOW_BITS >> 56);
    }
    for (; i < size; i++) {
        count -= (data[i] & 0xc0) == 0x80;
    }
    return count;
}

size_t utf8_offset(const char *data, size_t size, size_t index)
{
    size_t i = 0;
    // Skip words while the wanted code point starts behind them.
    while (size - i >= 8) {
        unsigned starts = 8 - continuation_count(load_u64(data + i));
        if (starts > index) {
            break;
        }
        index -= starts;
        i += 8;
    }
    for (; i < size; i++) {
        if (!utf8_is_continuation((unsigned char)data[i])) {
            if (index == 0) {
                return i;
            }
            index--;
        }
    }
    return size;
}

size_t utf8_offset_back(const char *data, size_t offset, size_t steps)
{
    while (offset >= 8 && steps) {
        unsigned starts = 8 - continuation_count(load_u64(data + offset - 8));
        if (starts >= steps) {  // the wanted start may lie inside this word
            break;
        }
        steps -= starts;
        offset -= 8;
    }
    while (steps && offset) {
        offset--;
        steps -= !utf8_is_continuation((unsigned char)data[offset]);
    }
    return offset;
}

// ---- one code point ----

const char *utf8_next_long(const char *p, uint32_t *code)
{
    const unsigned char *u = (const unsigned char *)p;
    if (u[0] < 0xe0) {
        *code = (u[0] & 0x1fu) << 6 | (u[1] & 0x3fu);
        return p + 2;
    }
    if (u[0] < 0xf0) {
        *code = (u[0] & 0x0fu) << 12 | (u[1] & 0x3fu) << 6 | (u[2] & 0x3fu);
        return p + 3;
    }
    *code = (u[0] & 0x07u) << 18 | (u[1] & 0x3fu) << 12 | (u[2] & 0x3fu) << 6 | (u[3] & 0x3fu);
    return p + 4;
}

// Bytes the lead announces (0: it cannot start a sequence) and the range its second byte must
// lie in: this excludes overlong forms, surrogates and codes above UNICODE_MAX (Unicode table
// 3-7).
static unsigned lead_info(unsigned char lead, Utf8Flags flags, unsigned *low, unsigned *high)
{
    *low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    *high = 0xbf;
    if (lead == 0xf4) {
        *high = 0x8f;
    }
    if (lead == 0xed && !(flags & UTF8_SURROGATES)) {
        *high = 0x9f;
    }
    if (lead < 0xc2 || lead > 0xf4) {
        return lead < 0x80 ? 1 : 0;
    }
    return utf8_sequence_size(lead);
}

int32_t utf8_decode(const char *p, const char *end, Utf8Flags flags, unsigned *length)
{
    const unsigned char *u = (const unsigned char *)p;
    size_t left = (size_t)(end - p);
    unsigned low, high, need = lead_info(u[0], flags, &low, &high);
    *length = 1;
    if (need <= 1) {
        return need ? u[0] : -1;
    }
    if (left < 2 || u[1] < low || u[1] > high) {
        return -1;
    }
    for (unsigned i = 2; i < need; i++) {
        if (i >= left || !utf8_is_continuation(u[i])) {
            *length = i;
            return -1;
        }
    }
    *length = need;
    return (int32_t)utf8_get(p);
}

bool utf8_validate(const char *data, size_t size, Utf8Flags flags, Utf8Info *info)
{
    *info = (Utf8Info){.ascii = true};
    size_t i = 0;
    while (i < size) {
        size_t ascii = utf8_ascii_prefix(data + i, size - i);
        info->count += ascii;
        i += ascii;
        // Non-ASCII text comes in stretches: stay in this loop until the next ASCII byte.
        for (; i < size && (data[i] & 0x80); info->count++) {
            unsigned length;
            int32_t code = utf8_decode(data + i, data + size, flags, &length);
            if (code < 0) {
                info->bad_at = i;
                info->bad_size = length;
                unsigned low, high,
                    need = lead_info((unsigned char)data[i], flags, &low, &high);
                info->truncated = need > length && i + length >= size;
                return false;
            }
            info->ascii = false;
            info->surrogates |= unicode_is_surrogate((uint32_t)code);
            i += length;
        }
    }
    return true;
}

unsigned utf8_encode(uint32_t code, char *out)
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xc0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3f));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xe0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3f));
        out[2] = (char)(0x80 | (code & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3f));
    out[2] = (char)(0x80 | (code >> 6 & 0x3f));
    out[3] = (char)(0x80 | (code & 0x3f));
    return 4;
}

// ---- UTF-16, UTF-32, Latin-1 ----

static uint32_t unit16(const char *data, size_t index, ByteOrder order)
{
    const char *p = data + index * 2;
    return order == ORDER_BIG ? load_u16_be(p) : load_u16_le(p);
}

size_t utf8_from_utf16(Buf *out, const void *data, size_t units, ByteOrder order)
{
    size_t lone = 0;
    for (size_t i = 0; i < units; i++) {
        uint32_t code = unit16(data, i, order);
        if (unicode_is_surrogate(code)) {
            uint32_t low = i + 1 < units ? unit16(data, i + 1, order) : 0;
            if (unicode_is_high_surrogate(code) && unicode_is_low_surrogate(low)) {
                code = unicode_join_surrogates(code, low);
                i++;
            } else {
                lone++;
            }
        }
        buf_code_point(out, code);
    }
    return lone;
}

size_t utf8_from_utf32(Buf *out, const void *data, size_t units, ByteOrder order)
{
    for (size_t i = 0; i < units; i++) {
        const char *p = (const char *)data + i * 4;
        uint32_t code = order == ORDER_BIG ? load_u32_be(p) : load_u32_le(p);
        if (code > UNICODE_MAX) {
            return i;
        }
        buf_code_point(out, code);
    }
    return units;
}

void utf8_from_latin1(Buf *out, const void *data, size_t size)
{
    const unsigned char *p = data;
    size_t ascii = utf8_ascii_prefix(data, size);
    buf_append(out, data, ascii);
    for (size_t i = ascii; i < size; i++) {
        buf_code_point(out, p[i]);
    }
}

void utf8_to_utf16(Buf *out, const char *data, size_t size, ByteOrder order)
{
    const char *end = data + size;
    while (data < end) {
        uint32_t code;
        data = utf8_next(data, &code);
        if (code >= 0x10000) {
            buf_u16(out, (uint16_t)(0xd800 + ((code - 0x10000) >> 10)), order);
            code = 0xdc00 + ((code - 0x10000) & 0x3ff);
        }
        buf_u16(out, (uint16_t)code, order);
    }
}

void utf8_to_utf32(Buf *out, const char *data, size_t size, ByteOrder order)
{
    const char *end = data + size;
    while (data < end) {
        uint32_t code;
        data = utf8_next(data, &code);
        buf_u32(out, code, order);
    }
}

size_t utf8_utf16_units(const char *data, size_t size)
{
    size_t units = utf8_count(data, size);
    for (size_t i = 0; i < size; i++) {
        units += (unsigned char)data[i] >= 0xf0;
    }
    return units;
}
