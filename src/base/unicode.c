// unicode — character properties and case mapping on the generated tables.
//
// One record per distinct combination of properties, found through a three-step trie. ASCII has
// its own 128-byte table in front, so that lexing and str methods on ASCII text touch neither.
#include "base/unicode.h"

#include "base/unicode_data.h"
#include "base/utf8.h"

#define U (CHAR_UPPER | CHAR_PRINTABLE | CHAR_XID_START | CHAR_XID_CONTINUE)
#define L (CHAR_LOWER | CHAR_PRINTABLE | CHAR_XID_START | CHAR_XID_CONTINUE)
#define X CHAR_HEX
#define D (CHAR_DIGIT | CHAR_PRINTABLE | CHAR_XID_CONTINUE | CHAR_HEX)
#define P CHAR_PRINTABLE
#define S CHAR_SPACE
#define N (CHAR_PRINTABLE | CHAR_XID_START | CHAR_XID_CONTINUE)

// clang-format off
const uint8_t unicode_ascii_table[128] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, S, S, S, S, S, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, S, S, S, S,
    S | P, P, P, P, P, P, P, P, P, P, P, P, P, P, P, P,
    D, D, D, D, D, D, D, D, D, D, P, P, P, P, P, P,
    P, U | X, U | X, U | X, U | X, U | X, U | X, U, U, U, U, U, U, U, U, U,
    U, U, U, U, U, U, U, U, U, U, U, P, P, P, P, N,
    P, L | X, L | X, L | X, L | X, L | X, L | X, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, P, P, P, P, 0,
};
// clang-format on

#undef U
#undef L
#undef X
#undef D
#undef P
#undef S
#undef N

// Surrogates and unassigned codes have records too; above UNICODE_MAX the last code point's
// (unassigned) record answers.
static const UnicodeRecord *record_of(uint32_t code)
{
    if (code > UNICODE_MAX) {
        code = UNICODE_MAX;
    }
    enum { LEAF = (1 << RECORD_LEAF_BITS) - 1, NODE = (1 << RECORD_NODE_BITS) - 1 };
    uint32_t root = unicode_record_roots[code >> (RECORD_LEAF_BITS + RECORD_NODE_BITS)];
    uint32_t node =
        unicode_record_nodes[root << RECORD_NODE_BITS | (code >> RECORD_LEAF_BITS & NODE)];
    return &unicode_records[unicode_record_leaves[node << RECORD_LEAF_BITS | (code & LEAF)]];
}

// ---- predicates ----

unsigned unicode_properties(uint32_t code)
{
    return record_of(code)->flags;
}

bool unicode_is_space(uint32_t code)
{
    return code < 128 ? unicode_ascii_is(code, CHAR_SPACE)
                      : (unicode_properties(code) & PROP_SPACE) != 0;
}

bool unicode_is_line_break(uint32_t code)
{
    return (code >= '\n' && code <= '\r') || (code >= 0x1c && code <= 0x1e) || code == 0x85 ||
           code == 0x2028 || code == 0x2029;
}

bool unicode_is_xid_start(uint32_t code)
{
    return code < 128 ? unicode_ascii_is(code, CHAR_XID_START)
                      : (unicode_properties(code) & PROP_XID_START) != 0;
}

bool unicode_is_xid_continue(uint32_t code)
{
    return code < 128 ? unicode_ascii_is(code, CHAR_XID_CONTINUE)
                      : (unicode_properties(code) & PROP_XID_CONTINUE) != 0;
}

int unicode_digit(uint32_t code)
{
    int digit = record_of(code)->digit_wide & 15;
    return digit == 15 ? -1 : digit;
}

int unicode_decimal(uint32_t code)
{
    if (code < 128) {
        return code - '0' < 10 ? (int)(code - '0') : -1;
    }
    return unicode_properties(code) & PROP_DECIMAL ? unicode_digit(code) : -1;
}

bool unicode_numeric(uint32_t code, double *value)
{
    uint32_t low = 0, high = unicode_numeric_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        const UnicodeNumericRun *run = &unicode_numeric_runs[middle];
        uint32_t first = run->first_count >> 8, count = run->first_count & 0xff;
        if (code < first) {
            high = middle;
        } else if (code >= first + count) {
            low = middle + 1;
        } else {
            *value = unicode_numeric_values[run->value] + (code - first);
            return true;
        }
    }
    return false;
}

// ---- case ----

static const UnicodeCasing *casing_of(uint32_t code)
{
    return &unicode_casings[record_of(code)->casing];
}

uint32_t unicode_simple_lower(uint32_t code)
{
    return code + (uint32_t)casing_of(code)->lower;
}

uint32_t unicode_simple_upper(uint32_t code)
{
    return code + (uint32_t)casing_of(code)->upper;
}

uint32_t unicode_simple_title(uint32_t code)
{
    return code + (uint32_t)casing_of(code)->title;
}

// Mapping number `which` (0 lower, 1 upper, 2 title, 3 fold), in the order of the special lists.
static unsigned map_full(uint32_t code, unsigned which, uint32_t *out)
{
    const UnicodeCasing *casing = casing_of(code);
    if (casing->special == 0) {
        const int32_t distances[] = {casing->lower, casing->upper, casing->title, casing->fold};
        out[0] = code + (uint32_t)distances[which];
        return 1;
    }
    const uint32_t *list = &unicode_special[casing->special];
    while (which--) {
        list += 1 + list[0];
    }
    for (uint32_t i = 0; i < list[0]; i++) {
        out[i] = list[1 + i];
    }
    return list[0];
}

unsigned unicode_lower(uint32_t code, uint32_t *out)
{
    return map_full(code, 0, out);
}

unsigned unicode_upper(uint32_t code, uint32_t *out)
{
    return map_full(code, 1, out);
}

unsigned unicode_title(uint32_t code, uint32_t *out)
{
    return map_full(code, 2, out);
}

unsigned unicode_fold(uint32_t code, uint32_t *out)
{
    return map_full(code, 3, out);
}

bool unicode_sigma_is_final(const char *data, size_t size, size_t offset)
{
    // Unicode 3.13, condition Final_Sigma.
    const char *p = data + offset, *end = data + size;
    unsigned flags = 0;
    while (p > data) {
        p = utf8_prev(p);
        flags = unicode_properties(utf8_get(p));
        if (!(flags & PROP_CASE_IGNORABLE)) {
            break;
        }
        flags = 0;
    }
    if (!(flags & PROP_CASED)) {
        return false;
    }
    p = data + offset + utf8_encoded_size(0x3a3);
    while (p < end) {
        uint32_t code;
        p = utf8_next(p, &code);
        flags = unicode_properties(code);
        if (!(flags & PROP_CASE_IGNORABLE)) {
            return !(flags & PROP_CASED);
        }
    }
    return true;
}

// ---- the unicodedata properties ----

const char *unicode_category(uint32_t code)
{
    return unicode_categories[record_of(code)->category];
}

const char *unicode_bidirectional(uint32_t code)
{
    return unicode_bidi_names[record_of(code)->bidi & 127];
}

bool unicode_mirrored(uint32_t code)
{
    return record_of(code)->bidi >> 7;
}

const char *unicode_east_asian_width(uint32_t code)
{
    return unicode_wide_names[record_of(code)->digit_wide >> 4];
}

int unicode_combining(uint32_t code)
{
    return record_of(code)->combining;
}

int unicode_width(uint32_t code)
{
    if (code < 128) {
        return unicode_ascii_is(code, CHAR_PRINTABLE);
    }
    const char *category = unicode_category(code);
    if (category[0] == 'M' || category[0] == 'C') {
        return category[1] == 'c' || category[1] == 'o' ? category[0] == 'M' : 0;
    }
    const char *wide = unicode_east_asian_width(code);
    return wide[0] == 'W' || wide[0] == 'F' ? 2 : 1;
}

const char *unicode_version(void)
{
    return unicode_data_version;
}
