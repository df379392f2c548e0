// unicode_names — character names, for "\N{...}" and unicodedata.name().
//
// Names of Hangul syllables and CJK ideographs follow from the code point (Unicode 4.8). About 8600
// others, those of European scripts, punctuation, symbols, mathematics and emoji, are in a table of
// 59 KB; all 34 000 would need 220 KB. In the table a name is
//
//   [255 skip] [254 code:24]      the code point is not that of the name before + 1
//   shared << 4 | more            words taken from the name before, words that follow
//   n | 192 + (n-192 >> 8), n & 255   the number of a word, frequent words first
//
// A look-up by name decodes the table from the start, 0.1 ms: it is meant for compiling.
#include "base/unicode.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/unicode_data.h"

enum { HANGUL_BASE = 0xac00, HANGUL_V_COUNT = 21, HANGUL_T_COUNT = 28, HANGUL_COUNT = 11172 };

static const char hangul_l[][3] = {"G",  "GG", "N", "D",  "DD", "R", "M", "B", "BB", "S",
                                   "SS", "",   "J", "JJ", "C",  "K", "T", "P", "H"};
static const char hangul_v[][4] = {"A",   "AE", "YA", "YAE", "EO", "E",  "YEO",
                                   "YE",  "O",  "WA", "WAE", "OE", "YO", "U",
                                   "WEO", "WE", "WI", "YU",  "EU", "YI", "I"};
static const char hangul_t[][3] = {"",   "G",  "GG", "GS", "N",  "NJ", "NH", "D", "L",  "LG",
                                   "LM", "LB", "LS", "LT", "LP", "LH", "M",  "B", "BS", "S",
                                   "SS", "NG", "J",  "C",  "K",  "T",  "P",  "H"};

// First and last of the blocks of unified ideographs of Unicode 15.1.
static const uint32_t ideographs[][2] = {
    {0x3400, 0x4dbf},   {0x4e00, 0x9fff},   {0x20000, 0x2a6df}, {0x2a700, 0x2b739},
    {0x2b740, 0x2b81d}, {0x2b820, 0x2cea1}, {0x2ceb0, 0x2ebe0}, {0x2ebf0, 0x2ee5d},
    {0x30000, 0x3134a}, {0x31350, 0x323af},
};

// Other names that end with the code point, or with a number.
static const struct Family {
    const char *prefix;
    uint32_t first, last;
    uint32_t number;  // of the first; 0: the code point
} families[] = {
    {"CJK COMPATIBILITY IDEOGRAPH-", 0xf900, 0xfa6d, 0},
    {"CJK COMPATIBILITY IDEOGRAPH-", 0xfa70, 0xfad9, 0},
    {"CJK COMPATIBILITY IDEOGRAPH-", 0x2f800, 0x2fa1d, 0},
    {"KHITAN SMALL SCRIPT CHARACTER-", 0x18b00, 0x18cd5, 0},
    {"NUSHU CHARACTER-", 0x1b170, 0x1b2fb, 0},
    {"TANGUT COMPONENT-", 0x18800, 0x18aff, 1},
    {"VARIATION SELECTOR-", 0xe0100, 0xe01ef, 17},
};

static size_t put_family(const struct Family *family, uint32_t code, char *out)
{
    uint32_t number = code - family->first + family->number;
    return (size_t)(family->number
                        ? snprintf(out, UNICODE_NAME_MAX, "%s%0*u", family->prefix,
                                   number >= 100 || family->number == 1 ? 3 : 2, number)
                        : snprintf(out, UNICODE_NAME_MAX, "%s%04X", family->prefix, code));
}

static int32_t find_family(const char *text)
{
    for (size_t i = 0; i < ARRAY_LENGTH(families); i++) {
        const struct Family *family = &families[i];
        size_t size = strlen(family->prefix);
        if (strncmp(text, family->prefix, size) == 0) {
            char name[UNICODE_NAME_MAX];
            int base = family->number ? 10 : 16;
            uint64_t number = strtoull(text + size, NULL, base);
            uint64_t code = family->number ? number - family->number + family->first : number;
            if (code >= family->first && code <= family->last &&
                put_family(family, (uint32_t)code, name) && strcmp(name, text) == 0) {
                return (int32_t)code;
            }
        }
    }
    return -1;
}

static bool is_ideograph(uint32_t code)
{
    for (size_t i = 0; i < ARRAY_LENGTH(ideographs); i++) {
        if (code >= ideographs[i][0] && code <= ideographs[i][1]) {
            return true;
        }
    }
    return false;
}

// Index of the longest of `count` names of `stride` bytes that starts `text`; -1: none.
static int longest_prefix(const char *names, size_t stride, size_t count, const char *text)
{
    int best = -1;
    size_t best_size = 0;
    for (size_t i = 0; i < count; i++) {
        const char *name = names + i * stride;
        size_t size = strlen(name);
        if (strncmp(name, text, size) == 0 && (best < 0 || size > best_size)) {
            best = (int)i;
            best_size = size;
        }
    }
    return best;
}

static int32_t find_hangul(const char *text)
{
    int l = longest_prefix(hangul_l[0], sizeof hangul_l[0], ARRAY_LENGTH(hangul_l), text);
    text += strlen(hangul_l[l]);
    int v = longest_prefix(hangul_v[0], sizeof hangul_v[0], ARRAY_LENGTH(hangul_v), text);
    if (v < 0) {
        return -1;
    }
    text += strlen(hangul_v[v]);
    int t = longest_prefix(hangul_t[0], sizeof hangul_t[0], ARRAY_LENGTH(hangul_t), text);
    if (text[strlen(hangul_t[t])] != 0) {
        return -1;
    }
    return HANGUL_BASE + (l * HANGUL_V_COUNT + v) * HANGUL_T_COUNT + t;
}

static int32_t find_ideograph(const char *digits)
{
    size_t n = strspn(digits, "0123456789ABCDEF");
    if (n < 4 || n > 5 || digits[n] != 0 || (n == 5 && digits[0] == '0')) {
        return -1;
    }
    uint32_t code = 0;
    for (size_t i = 0; i < n; i++) {
        code = code * 16 + (uint32_t)(digits[i] - (digits[i] <= '9' ? '0' : 'A' - 10));
    }
    return is_ideograph(code) ? (int32_t)code : -1;
}

// ---- the table

enum { WORDS_MAX = 30, FIRST_LONG = 192, SKIP = 255, JUMP = 254 };

// The place in the stream, and the name there as numbers of words.
typedef struct Cursor {
    const uint8_t *next;
    uint32_t code;
    unsigned count;
    uint16_t words[WORDS_MAX];
} Cursor;

static Cursor cursor_at(uint32_t checkpoint)
{
    Cursor cursor = {.next = unicode_name_stream + unicode_name_starts[checkpoint],
                     .code = unicode_name_codes[checkpoint] - 1};
    return cursor;
}

static void cursor_advance(Cursor *cursor)
{
    const uint8_t *p = cursor->next;
    cursor->code++;
    if (*p == SKIP) {
        cursor->code += p[1];
        p += 2;
    } else if (*p == JUMP) {
        cursor->code = (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
        p += 4;
    }
    cursor->count = *p >> 4;
    for (unsigned more = *p++ & 15; more; more--) {
        unsigned word = *p++;
        if (word >= FIRST_LONG) {
            word = FIRST_LONG + ((word - FIRST_LONG) << 8 | *p++);
        }
        cursor->words[cursor->count++] = (uint16_t)word;
    }
    cursor->next = p;
}

// Writes the word and returns its length.
static size_t put_word(unsigned word, char *out)
{
    const uint8_t *p = unicode_name_words + unicode_name_word_starts[word / 16];
    for (unsigned i = word % 16; i; i--) {
        while (!(*p++ & 0x80)) {}
    }
    size_t n = 0;
    do {
        out[n++] = (char)(*p & 0x7f);
    } while (!(*p++ & 0x80));
    return n;
}

static size_t put_name(const Cursor *cursor, char *out)
{
    size_t n = 0;
    for (unsigned i = 0; i < cursor->count; i++) {
        if (i) {
            out[n++] = ' ';
        }
        n += put_word(cursor->words[i], out + n);
    }
    out[n] = 0;
    return n;
}

// The number of a word, or -1.
static int find_word(const char *text, size_t size)
{
    const uint8_t *p = unicode_name_words, *end = p + unicode_name_words_size;
    for (int number = 0; p < end; number++) {
        size_t n = 0;
        while (n + 1 < size && p[n] == (uint8_t)text[n]) {
            n++;
        }
        if (p[n] == ((uint8_t)text[n] | 0x80) && n + 1 == size) {
            return number;
        }
        while (!(*p++ & 0x80)) {}
    }
    return -1;
}

// Splits a name into numbers of words; false when one is not known.
static bool split_name(const char *text, Cursor *name)
{
    name->count = 0;
    for (;;) {
        size_t size = strcspn(text, " ");
        int word = size && name->count < WORDS_MAX ? find_word(text, size) : -1;
        if (word < 0) {
            return false;
        }
        name->words[name->count++] = (uint16_t)word;
        if (text[size] == 0) {
            return true;
        }
        text += size + 1;
    }
}

static int32_t find_in_table(const char *text)
{
    Cursor wanted;
    if (!split_name(text, &wanted)) {
        return -1;
    }
    for (uint32_t i = 0; i < unicode_name_checkpoints; i++) {
        const uint8_t *stop = unicode_name_stream + unicode_name_starts[i + 1];
        for (Cursor cursor = cursor_at(i); cursor.next < stop;) {
            cursor_advance(&cursor);
            if (cursor.count == wanted.count &&
                memcmp(cursor.words, wanted.words, wanted.count * sizeof *wanted.words) == 0) {
                return (int32_t)cursor.code;
            }
        }
    }
    return -1;
}

static size_t name_from_table(uint32_t code, char *out)
{
    uint32_t i = 0;
    while (i < unicode_name_checkpoints && unicode_name_codes[i + 1] <= code) {
        i++;
    }
    if (i == unicode_name_checkpoints || code < unicode_name_codes[i]) {
        return 0;
    }
    const uint8_t *stop = unicode_name_stream + unicode_name_starts[i + 1];
    for (Cursor cursor = cursor_at(i); cursor.next < stop;) {
        cursor_advance(&cursor);
        if (cursor.code == code) {
            return put_name(&cursor, out);
        }
    }
    return 0;
}

static int32_t find_alias(const char *text)
{
    const char *name = unicode_alias_names;
    for (size_t i = 0; *name; i++) {
        if (strcmp(name, text) == 0) {
            return unicode_alias_codes[i];
        }
        name += strlen(name) + 1;
    }
    return -1;
}

// ---- the interface

int32_t unicode_name_lookup(const char *name, size_t size)
{
    static const char hangul[] = "HANGUL SYLLABLE ", ideograph[] = "CJK UNIFIED IDEOGRAPH-";
    char text[UNICODE_NAME_MAX];
    if (size == 0 || size >= sizeof text || memchr(name, 0, size)) {
        return -1;
    }
    for (size_t i = 0; i < size; i++) {
        bool lower = unicode_ascii_is((unsigned char)name[i], CHAR_LOWER);
        text[i] = lower ? (char)(name[i] - 32) : name[i];
    }
    text[size] = 0;
    if (strncmp(text, hangul, sizeof hangul - 1) == 0) {
        return find_hangul(text + sizeof hangul - 1);
    }
    if (strncmp(text, ideograph, sizeof ideograph - 1) == 0) {
        return find_ideograph(text + sizeof ideograph - 1);
    }
    int32_t code = find_family(text);
    code = code >= 0 ? code : find_alias(text);
    return code >= 0 ? code : find_in_table(text);
}

size_t unicode_name(uint32_t code, char *out)
{
    uint32_t s = code - HANGUL_BASE;
    int n = 0;
    if (s < HANGUL_COUNT) {
        uint32_t lv = s / HANGUL_T_COUNT;
        n = snprintf(out, UNICODE_NAME_MAX, "HANGUL SYLLABLE %s%s%s",
                     hangul_l[lv / HANGUL_V_COUNT], hangul_v[lv % HANGUL_V_COUNT],
                     hangul_t[s % HANGUL_T_COUNT]);
    } else if (is_ideograph(code)) {
        n = snprintf(out, UNICODE_NAME_MAX, "CJK UNIFIED IDEOGRAPH-%X", (unsigned)code);
    } else {
        for (size_t i = 0; i < ARRAY_LENGTH(families); i++) {
            if (code >= families[i].first && code <= families[i].last) {
                return put_family(&families[i], code, out);
            }
        }
        out[0] = 0;
        return name_from_table(code, out);
    }
    return (size_t)n;
}
