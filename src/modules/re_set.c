// re_set — sets of characters in regular expressions: [a-z], \d.
//
// The first 256 characters become bits with everything taken into account; beyond, sorted ranges
// are searched and classes asked. With IGNORECASE the ranges get the representatives of their
// characters, and the representative of a character is looked up.

#include <stdlib.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "modules/re_parse.h"

enum { LAST_CASED = 0x1e943 };

typedef struct CharRange {
    uint32_t low, high;
} CharRange;

typedef struct CharSet {
    bool negated, fold, ascii;
    uint32_t classes;  // RE_SET_ bits
    VEC(CharRange) ranges;
} CharSet;

static bool in_class(uint32_t classes, bool ascii, uint32_t code)
{
    bool word, digit, space;
    if (ascii || code < 128) {
        word = unicode_ascii_is(code, CHAR_XID_CONTINUE);
        digit = unicode_ascii_is(code, CHAR_DIGIT);
        space = code == ' ' || code - '\t' < 5 || (!ascii && code - 0x1c < 4);
    } else {
        word = unicode_is_alnum(code);
        digit = unicode_is_decimal(code);
        space = unicode_is_space(code);
    }
    return (classes & RE_SET_WORD && word) || (classes & RE_SET_NOT_WORD && !word) ||
           (classes & RE_SET_DIGIT && digit) || (classes & RE_SET_NOT_DIGIT && !digit) ||
           (classes & RE_SET_SPACE && space) || (classes & RE_SET_NOT_SPACE && !space);
}

RAISES static bool add_range(VM *vm, CharSet *set, uint32_t low, uint32_t high)
{
    if (set->ranges.count) {
        CharRange *last = &vec_last(&set->ranges);
        if (low >= last->low && low <= last->high + 1) {
            last->high = high > last->high ? high : last->high;
            return true;
        }
    }
    return vec_push(&set->ranges, (CharRange){low, high}) || !raised(raise_memory(vm));
}

RAISES static bool fold_ranges(VM *vm, CharSet *set)
{
    size_t count = set->ranges.count;
    for (size_t i = 0; i < count; i++) {
        CharRange range = set->ranges.items[i];
        uint32_t limit = set->ascii ? 'Z' : LAST_CASED;
        for (uint32_t code = range.low; code <= range.high && code <= limit; code++) {
            uint32_t folded = set->ascii ? re_fold_ascii(code) : re_fold(code);
            if (folded != code) {
                CHECKB(add_range(vm, set, folded, folded));
            }
        }
    }
    return true;
}

static int range_order(const void *a, const void *b)
{
    const CharRange *x = a;
    const CharRange *y = b;
    return x->low < y->low ? -1 : x->low > y->low;
}

static void sort_ranges(CharSet *set)
{
    size_t kept = 0;
    CharRange *items = set->ranges.items;
    if (!set->ranges.count) {
        return;
    }
    qsort(items, set->ranges.count, sizeof *items, range_order);
    for (size_t i = 1; i < set->ranges.count; i++) {
        if (items[i].low <= items[kept].high + 1) {
            if (items[i].high > items[kept].high) {
                items[kept].high = items[i].high;
            }
        } else {
            items[++kept] = items[i];
        }
    }
    set->ranges.count = kept + 1;
}

static bool in_ranges(const CharSet *set, uint32_t code)
{
    for (size_t i = 0; i < set->ranges.count; i++) {
        if (code >= set->ranges.items[i].low && code <= set->ranges.items[i].high) {
            return true;
        }
    }
    return false;
}

static bool contains(const CharSet *set, uint32_t code)
{
    if (set->fold) {
        code = set->ascii ? re_fold_ascii(code) : re_fold(code);
    }
    return (in_class(set->classes, set->ascii, code) || in_ranges(set, code)) != set->negated;
}

RAISES static bool emit_set(ReParser *parser, CharSet *set)
{
    if (set->fold) {
        CHECKB(fold_ranges(parser->vm, set));
    }
    sort_ranges(set);
    size_t above = 0;  // the first range that reaches beyond the bits
    while (above < set->ranges.count && set->ranges.items[above].high < 256) {
        above++;
    }
    uint32_t flags = set->classes | (set->negated ? RE_SET_NEGATED : 0) |
                     (set->ascii ? RE_SET_ASCII : 0) |
                     (set->fold && !set->ascii ? RE_SET_FOLDED : 0);
    CHECKB(re_emit(parser, RE_SET));
    // A folded character may be a small one: then all ranges are needed.
    above = flags & RE_SET_FOLDED ? 0 : above;
    CHECKB(re_emit(parser, (uint32_t)(RE_SET_FIXED + 2 * (set->ranges.count - above))));
    CHECKB(re_emit(parser, flags));
    for (uint32_t word = 0; word < 8; word++) {
        uint32_t bits = 0;
        for (uint32_t i = 0; i < 32; i++) {
            bits |= (uint32_t)contains(set, word * 32 + i) << i;
        }
        CHECKB(re_emit(parser, bits));
    }
    for (size_t i = above; i < set->ranges.count; i++) {
        CHECKB(re_emit(parser, set->ranges.items[i].low));
        CHECKB(re_emit(parser, set->ranges.items[i].high));
    }
    return true;
}

bool re_emit_class(ReParser *parser, uint32_t flags, uint32_t bit)
{
    CharSet set = {.classes = bit, .ascii = re_is_ascii(parser, flags)};
    return emit_set(parser, &set);
}

// ---- reading

RAISES static bool warn_nested(ReParser *parser, const char *what, const char *at)
{
    size_t position = utf8_count(parser->text, (size_t)(at - parser->text));
    return warn(parser->vm, E_FutureWarning, "Possible %s at position %zu", what, position);
}

RAISES static bool warn_operator(ReParser *parser, uint32_t code, const char *at)
{
    const char *what = code == '-'   ? "set difference"
                       : code == '&' ? "set intersection"
                       : code == '~' ? "set symmetric difference"
                                     : "set union";
    return warn_nested(parser, what, at);
}

// One member: a character, or a class that goes into the set at once (kind RE_ESCAPE_CLASS).
RAISES static bool read_member(ReParser *parser, const char *set_start, ReEscape *member)
{
    const char *start = parser->p;
    if (parser->p >= parser->end) {
        return re_fault(parser, set_start, "unterminated character set");
    }
    uint32_t code = re_next(parser);
    if (code == '\\') {
        return re_parse_escape(parser, start, true, member);
    }
    *member = (ReEscape){RE_ESCAPE_CHAR, code};
    return true;
}

RAISES static bool add_member(ReParser *parser, CharSet *set, ReEscape member)
{
    if (member.kind == RE_ESCAPE_CLASS) {
        set->classes |= member.value;
        return true;
    }
    return add_range(parser->vm, set, member.value, member.value);
}

// A member that an escape spells is shown by its first two characters only.
static const char *shown_end(const char *from, const char *to)
{
    return *from == '\\' ? from + 1 + utf8_sequence_size((uint8_t)from[1]) : to;
}

// Behind "a-" of the member that began at `from`: the rest of a range. *done: ']' came.
RAISES static bool read_range(ReParser *parser, CharSet *set, const char *set_start,
                              const char *from, ReEscape low, bool *done)
{
    const char *minus = parser->p - 1;
    ReEscape high = {0};
    if (re_accept(parser, ']')) {
        *done = true;
        return add_member(parser, set, low) &&
               add_member(parser, set, (ReEscape){RE_ESCAPE_CHAR, '-'});
    }
    const char *to = parser->p;
    if (parser->p < parser->end && *parser->p == '-') {
        CHECKB(warn_nested(parser, "set difference", minus));
    }
    CHECKB(read_member(parser, set_start, &high));
    if (low.kind != RE_ESCAPE_CHAR || high.kind != RE_ESCAPE_CHAR || high.value < low.value) {
        const char *low_end = shown_end(from, minus);
        const char *high_end = shown_end(to, parser->p);
        const char *at = parser->p - (high_end - to) - 1 - (low_end - from);
        return re_fault(parser, at, "bad character range %.*s-%.*s", (int)(low_end - from),
                        from, (int)(high_end - to), to);
    }
    return add_range(parser->vm, set, low.value, high.value);
}

RAISES static bool read_set(ReParser *parser, CharSet *set, const char *start)
{
    if (parser->p < parser->end && *parser->p == '[') {
        CHECKB(warn_nested(parser, "nested set", parser->p));
    }
    set->negated = re_accept(parser, '^');
    bool done = false;
    for (bool empty = true; !done; empty = false) {
        ReEscape member = {0};
        const char *from = parser->p;
        CHECKB(read_member(parser, start, &member));
        if (*from != '\\') {
            if (member.value == ']' && !empty) {
                return true;
            }
            bool doubled = parser->p < parser->end && *parser->p == *from;
            if (!empty && doubled && member.value < 128 && strchr("-&~|", (int)member.value)) {
                CHECKB(warn_operator(parser, member.value, from));
            }
        }
        if (re_accept(parser, '-')) {
            CHECKB(read_range(parser, set, start, from, member, &done));
        } else {
            CHECKB(add_member(parser, set, member));
        }
    }
    return true;
}

bool re_parse_set(ReParser *parser, ReBranch *branch, const char *start)
{
    CharSet set = {.fold = (branch->flags & RE_IGNORECASE) != 0,
                   .ascii = re_is_ascii(parser, branch->flags)};
    bool ok = read_set(parser, &set, start);
    if (ok) {
        const CharRange *only = set.ranges.items;
        if (!set.negated && !set.classes && set.ranges.count == 1 && only->low == only->high) {
            ok = re_branch_char(parser, branch, only->low);
        } else {
            ok = re_branch_item(parser, branch, RE_ITEM_OTHER, (ReWidth){1, 1}) &&
                 emit_set(parser, &set);
        }
    }
    vec_free(&set.ranges);
    return ok;
}
