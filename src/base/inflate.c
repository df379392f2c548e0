// inflate — decompression of deflate data (RFC 1951).
//
// Codes of up to TABLE_BITS bits are found by one table look-up with the next bits of input; longer
// ones by comparing with the first code of each length (canonical Huffman codes: section 3.2.2).
// Expects the whole input and the whole output in memory, which is what frozen modules and members
// of zip archives have.

#include "base/inflate.h"

#include <stdint.h>
#include <string.h>

enum {
    LENGTH_MAX = 15,  // bits of a code
    TABLE_BITS = 10,
    LITERAL_CODES = 288,
    DISTANCE_CODES = 30,
    LENGTH_CODES = 19,
    END_OF_BLOCK = 256,
};

typedef struct Input {
    const unsigned char *next, *end;
    uint64_t bits;   // the next ones, lowest first
    unsigned count;  // valid in `bits`; beyond the end of data zeros are fed
    unsigned missing;
    bool partial;  // the output may be full before the data ends
} Input;

typedef struct Code {
    uint16_t table[1 << TABLE_BITS];  // symbol << 4 | length; 0: longer or invalid
    uint16_t first[LENGTH_MAX + 2];   // first code of each length, codes read highest bit first
    uint16_t start[LENGTH_MAX + 2];   // its index in `symbols`
    uint16_t symbols[LITERAL_CODES];  // ordered by length, then value
} Code;

static void fill(Input *in)
{
    while (in->count <= 56) {
        if (in->next < in->end) {
            in->bits |= (uint64_t)*in->next++ << in->count;
        } else {
            in->missing++;
        }
        in->count += 8;
    }
}

// At most 16 bits, after fill() made room for what one symbol takes.
static unsigned take(Input *in, unsigned count)
{
    unsigned value = (unsigned)(in->bits & ((1u << count) - 1));
    in->bits >>= count;
    in->count -= count;
    return value;
}

// More bits were used than there are.
static bool overrun(const Input *in)
{
    return in->missing * 8 > in->count;
}

static unsigned reverse(unsigned code, unsigned length)
{
    unsigned reversed = 0;
    for (; length > 0; length--, code >>= 1) {
        reversed = reversed << 1 | (code & 1);
    }
    return reversed;
}

// From the length of each symbol's code (0: unused). False when lengths promise more codes than
// there are.
static bool code_build(Code *code, const uint8_t *lengths, unsigned symbol_count)
{
    unsigned counts[LENGTH_MAX + 2] = {0};
    for (unsigned i = 0; i < symbol_count; i++) {
        counts[lengths[i]]++;
    }
    counts[0] = 0;
    unsigned next = 0, index = 0;
    for (unsigned length = 1; length <= LENGTH_MAX + 1; length++) {
        code->first[length] = (uint16_t)next;
        code->start[length] = (uint16_t)index;
        if (length <= LENGTH_MAX) {
            next += counts[length];
            index += counts[length];
            if (next > 1u << length) {
                return false;
            }
            next <<= 1;
        }
    }
    memset(code->table, 0, sizeof code->table);
    uint16_t place[LENGTH_MAX + 1];
    memcpy(place, code->start, sizeof place);
    for (unsigned symbol = 0; symbol < symbol_count; symbol++) {
        unsigned length = lengths[symbol];
        if (length == 0) {
            continue;
        }
        unsigned value = code->first[length] + (place[length] - (unsigned)code->start[length]);
        code->symbols[place[length]++] = (uint16_t)symbol;
        if (length <= TABLE_BITS) {
            unsigned step = 1u << length;
            for (unsigned i = reverse(value, length); i < 1u << TABLE_BITS; i += step) {
                code->table[i] = (uint16_t)(symbol << 4 | length);
            }
        }
    }
    return true;
}

// The next symbol, or -1: no code starts so.
static int code_read(const Code *code, Input *in)
{
    unsigned entry = code->table[in->bits & ((1u << TABLE_BITS) - 1)];
    if (entry) {
        (void)take(in, entry & 15);
        return (int)(entry >> 4);
    }
    unsigned value = 0;
    for (unsigned length = 1; length <= LENGTH_MAX; length++) {
        value = value << 1 | (unsigned)(in->bits >> (length - 1) & 1);
        unsigned count = (unsigned)code->start[length + 1] - code->start[length];
        if (value >= code->first[length] && value - code->first[length] < count) {
            (void)take(in, length);
            return code->symbols[code->start[length] + value - code->first[length]];
        }
    }
    return -1;
}

static void fixed_codes(Code *literals, Code *distances)
{
    uint8_t lengths[LITERAL_CODES];
    memset(lengths, 8, 144);
    memset(lengths + 144, 9, 112);
    memset(lengths + 256, 7, 24);
    memset(lengths + 280, 8, 8);
    (void)code_build(literals, lengths, LITERAL_CODES);
    memset(lengths, 5, DISTANCE_CODES);
    (void)code_build(distances, lengths, DISTANCE_CODES);
}

// The lengths of `total` codes, themselves coded (section 3.2.7).
static bool read_lengths(Input *in, const Code *code, uint8_t *lengths, unsigned total)
{
    for (unsigned i = 0; i < total;) {
        fill(in);
        int symbol = code_read(code, in);
        if (symbol < 0 || overrun(in)) {
            return false;
        }
        if (symbol < 16) {
            lengths[i++] = (uint8_t)symbol;
            continue;
        }
        unsigned repeat = symbol == 16   ? 3 + take(in, 2)
                          : symbol == 17 ? 3 + take(in, 3)
                                         : 11 + take(in, 7);
        if (repeat > total - i || (symbol == 16 && i == 0)) {
            return false;
        }
        memset(lengths + i, symbol == 16 ? lengths[i - 1] : 0, repeat);
        i += repeat;
    }
    return true;
}

static bool dynamic_codes(Input *in, Code *literals, Code *distances)
{
    static const uint8_t order[LENGTH_CODES] = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                11, 4,  12, 3, 13, 2, 14, 1, 15};
    fill(in);
    unsigned literal_count = 257 + take(in, 5), distance_count = 1 + take(in, 5);
    unsigned length_count = 4 + take(in, 4);
    if (literal_count > LITERAL_CODES || distance_count > DISTANCE_CODES) {
        return false;
    }
    uint8_t lengths[LITERAL_CODES + DISTANCE_CODES] = {0};
    for (unsigned i = 0; i < length_count; i++) {
        fill(in);
        lengths[order[i]] = (uint8_t)take(in, 3);
    }
    return code_build(literals, lengths, LENGTH_CODES) &&
           read_lengths(in, literals, lengths, literal_count + distance_count) &&
           code_build(distances, lengths + literal_count, distance_count) &&
           code_build(literals, lengths, literal_count);
}

static bool stored_block(Input *in, unsigned char **out, const unsigned char *out_end)
{
    (void)take(in, in->count % 8);
    fill(in);
    unsigned size = take(in, 16), inverted = take(in, 16);
    if (overrun(in) || size != (inverted ^ 0xffff)) {
        return false;
    }
    in->next -= in->count / 8 - in->missing;  // bytes that were read ahead
    *in = (Input){in->next, in->end, 0, 0, 0, in->partial};
    if (in->partial && size > (size_t)(out_end - *out)) {
        size = (unsigned)(out_end - *out);
    }
    if (size > (size_t)(in->end - in->next) || size > (size_t)(out_end - *out)) {
        return false;
    }
    memcpy(*out, in->next, size);
    *out += size;
    in->next += size;
    return true;
}

static unsigned char *copy_back(unsigned char *p, size_t distance, size_t length)
{
    const unsigned char *from = p - distance;
    if (distance >= length) {
        memcpy(p, from, length);
        return p + length;
    }
    for (; length > 0; length--) {  // byte by byte: the ranges overlap
        *p++ = *from++;
    }
    return p;
}

static bool coded_block(Input *in, const Code *literals, const Code *distances,
                        const unsigned char *start, unsigned char **out,
                        const unsigned char *out_end)
{
    static const uint16_t length_base[] = {3,  4,  5,  6,   7,   8,   9,   10,  11, 13,
                                           15, 17, 19, 23,  27,  31,  35,  43,  51, 59,
                                           67, 83, 99, 115, 131, 163, 195, 227, 258};
    static const uint8_t length_extra[] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                           2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
    static const uint16_t distance_base[] = {
        1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
        193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
    unsigned char *p = *out;
    for (;;) {
        fill(in);
        int symbol = code_read(literals, in);
        if (symbol < 0 || symbol > 285 || overrun(in)) {
            return false;
        }
        // PERF: the 57 bits of one fill() are three codes at least.
        for (int more = 2; symbol < END_OF_BLOCK; more--) {
            if (p == out_end) {
                *out = p;
                return in->partial;
            }
            *p++ = (unsigned char)symbol;
            if (more == 0) {
                break;
            }
            symbol = code_read(literals, in);
            if (symbol < 0 || symbol > 285 || overrun(in)) {
                return false;
            }
        }
        if (symbol < END_OF_BLOCK) {
            continue;
        }
        if (symbol == END_OF_BLOCK) {
            *out = p;
            return true;
        }
        fill(in);
        symbol -= END_OF_BLOCK + 1;
        size_t length = length_base[symbol] + (size_t)take(in, length_extra[symbol]);
        int code = code_read(distances, in);
        if (code < 0) {
            return false;
        }
        unsigned extra = code < 2 ? 0 : (unsigned)code / 2 - 1;
        size_t distance = distance_base[code] + (size_t)take(in, extra);
        if (in->partial && length > (size_t)(out_end - p)) {
            length = (size_t)(out_end - p);
        }
        if (distance > (size_t)(p - start) || length > (size_t)(out_end - p)) {
            return false;
        }
        p = copy_back(p, distance, length);
        if (in->partial && p == out_end) {
            *out = p;
            return true;
        }
    }
}

static bool expand(Input in, unsigned char *out, size_t size)
{
    Code literals, distances;
    unsigned char *p = out;
    for (bool last = false; !last;) {
        fill(&in);
        last = take(&in, 1);
        unsigned kind = take(&in, 2);
        bool ok = false;
        if (kind == 0) {
            ok = stored_block(&in, &p, out + size);
        } else if (kind == 1) {
            fixed_codes(&literals, &distances);
            ok = coded_block(&in, &literals, &distances, out, &p, out + size);
        } else if (kind == 2) {
            ok = dynamic_codes(&in, &literals, &distances) &&
                 coded_block(&in, &literals, &distances, out, &p, out + size);
        }
        if (!ok || overrun(&in)) {
            return false;
        }
        last |= in.partial && p == out + size;
    }
    return p == out + size;
}

bool inflate_all(const unsigned char *data, size_t data_size, unsigned char *out, size_t size)
{
    return expand((Input){data, data + data_size, 0, 0, 0, false}, out, size);
}

bool inflate_start(const unsigned char *data, size_t data_size, unsigned char *out, size_t size)
{
    return expand((Input){data, data + data_size, 0, 0, 0, true}, out, size);
}
