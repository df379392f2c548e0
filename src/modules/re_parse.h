// re_parse — what the files that translate regular expressions share.
#pragma once

#include "modules/re.h"

typedef struct ReWidth {
    uint64_t min, max;  // characters; RE_WIDTH_MAX: no limit
} ReWidth;

#define RE_WIDTH_MAX ((uint64_t)1 << 62)

typedef struct ReGroup {
    bool open;
    ReWidth width;
} ReGroup;

typedef struct ReCondition {  // a group number that has to exist in the end
    uint32_t group;
    const char *at;
} ReCondition;

typedef struct ReParser {
    VM *vm;
    Value pattern;
    const char *text, *end, *p;  // UTF-8; a bytes pattern is read as Latin-1
    Value decoded;               // that text of a bytes pattern
    bool bytes;
    uint32_t flags;  // of the whole pattern
    ReCode code;
    VEC(ReGroup) groups;
    VEC(ReCondition) conditions;
    Dict *names;
    List *name_list;
    const char *late_fault;  // raised when there is no other, without a position
    uint32_t loops;
    uint32_t behind;  // groups before the lookbehind we are in, plus one; 0: in none
} ReParser;

// What stands last in the branch being read, so that it can be repeated.
enum ReItemKind { RE_ITEM_NONE, RE_ITEM_PLACE, RE_ITEM_REPEAT, RE_ITEM_OTHER };

typedef struct ReBranch {
    uint32_t flags;
    size_t item;  // where its code begins
    enum ReItemKind kind;
    ReWidth item_width, width;  // width: without the last item
    bool has_pending;           // the last item is `pending`, a character without code yet
    uint32_t pending;
    Buf run;  // characters before it that have no code yet either
} ReBranch;

enum ReEscapeKind { RE_ESCAPE_CHAR, RE_ESCAPE_CLASS, RE_ESCAPE_PLACE, RE_ESCAPE_GROUP };

typedef struct ReEscape {
    enum ReEscapeKind kind;
    uint32_t value;  // character, RE_SET_ bit, letter of the place, or group number
} ReEscape;

// ---- re_parse.c

// Raises the fault `message`, found at `at`. Always false.
bool re_fault(ReParser *parser, const char *at, const char *format, ...);
// The next character and the address behind it; parser->p < parser->end.
uint32_t re_next(ReParser *parser);
// Consumes `c` if it comes next.
static inline bool re_accept(ReParser *parser, char c)
{
    bool is = parser->p < parser->end && *parser->p == c;
    parser->p += is;
    return is;
}
// Begins to read `text`, a str or an object with a buffer; what: for the TypeError.
RAISES bool re_take_text(ReParser *parser, Value text, const char *message);
// Reads alternatives up to ')' or the end, which is not consumed.
RAISES bool re_parse_alternatives(ReParser *parser, uint32_t flags, bool top, ReWidth *width);
// Reads one branch up to '|', ')' or the end. first: global flags may still be given.
RAISES bool re_parse_branch(ReParser *parser, uint32_t flags, bool top, bool first,
                            ReWidth *width);
// True when the ASCII rules hold for classes, boundaries and case.
static inline bool re_is_ascii(const ReParser *parser, uint32_t flags)
{
    return parser->bytes || (flags & RE_ASCII);
}

// ---- re_group.c

// Behind '(' at `start`: reads the group and its ')'.
RAISES bool re_parse_group(ReParser *parser, ReBranch *branch, const char *start, bool first);
// The text up to `close`, which is consumed too; a fault when there is none.
RAISES bool re_read_until(ReParser *parser, char close, const char **text, size_t *size);
// That text as a str; a fault unless it is an identifier.
RAISES bool re_make_name(ReParser *parser, const char *text, size_t size, Value *name);
// A reference to a group that may be used here? `at`: for faults.
RAISES bool re_check_group(ReParser *parser, uint32_t group, const char *at);

// ---- re_escape.c

// Behind a backslash at `start`.
RAISES bool re_parse_escape(ReParser *parser, const char *start, bool in_set, ReEscape *escape);

// ---- re_set.c

// Behind '[' at `start`: reads a set and emits it as the next item of the branch.
RAISES bool re_parse_set(ReParser *parser, ReBranch *branch, const char *start);
// Emits a set of one class (RE_SET_ bit).
RAISES bool re_emit_class(ReParser *parser, uint32_t flags, uint32_t bit);

// ---- re_code.c

RAISES bool re_emit(ReParser *parser, uint32_t word);
RAISES bool re_insert(ReParser *parser, size_t at, const uint32_t *words, size_t count);
// Makes the code of everything read so far, and notes that an item begins here.
RAISES bool re_branch_item(ReParser *parser, ReBranch *branch, enum ReItemKind kind,
                           ReWidth width);
// Adds a character as the last item.
RAISES bool re_branch_char(ReParser *parser, ReBranch *branch, uint32_t code);
RAISES bool re_branch_flush(ReParser *parser, ReBranch *branch);
// Repeats the last item.
RAISES bool re_branch_repeat(ReParser *parser, ReBranch *branch, enum ReMode mode, uint32_t min,
                             uint32_t max);
ReWidth re_width_add(ReWidth a, ReWidth b);
// Completes the code and takes it into a new Pattern.
RAISES Maybe re_finish(ReParser *parser);
