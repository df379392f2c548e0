// unicode_names — character names, for "\N{...}" and unicodedata.name().
//
// Names of Hangul syllables and CJK ideographs follow from the code point (Unicode 4.8).
#include "base/unicode.h"

#include <stdio.h>
#include <string.h>

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

int32_t unicode_name_lookup(const char *name, size_t size)
{
    static const char hangul[] = "HANGUL SYLLABLE ", ideograph[] = "CJK UNIFIED IDEOGRAPH-";
    char text[UNICODE_NAME_MAX];
    if (size >= sizeof text || memchr(name, 0, size)) {
        return -1;
    }
    for (size_t i = 0; i < size; i++) {
        text[i] = unicode_ascii_is((unsigned char)name[i], CHAR_LOWER) ? (char)(name[i] - 32)
                                                                       : name[i];
    }
    text[size] = 0;
    if (strncmp(text, hangul, sizeof hangul - 1) == 0) {
        return find_hangul(text + sizeof hangul - 1);
    }
    if (strncmp(text, ideograph, sizeof ideograph - 1) == 0) {
        return find_ideograph(text + sizeof ideograph - 1);
    }
    return -1;
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
        out[0] = 0;
    }
    return (size_t)n;
}
