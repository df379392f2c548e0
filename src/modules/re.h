// re — regular expressions: what the parser, the matcher and the types share.
//
//   pattern ──re_parse.c, re_set.c──▶ code (32-bit words) ──re_run.c──▶ spans
//
// The code is relocatable: jumps are relative to the instruction they stand in, so that a piece can
// be moved when a repeat or a branch is put in front of it. Text is matched where it is, UTF-8 or
// bytes; positions inside are byte addresses, and become character indexes only when Python asks.
#pragma once

#include "base/buf.h"
#include "base/vec.h"
#include "py.h"

enum ReFlags {
    RE_IGNORECASE = 2,
    RE_LOCALE = 4,
    RE_MULTILINE = 8,
    RE_DOTALL = 16,
    RE_UNICODE = 32,
    RE_VERBOSE = 64,
    RE_DEBUG = 128,
    RE_ASCII = 256,
};

#define RE_MAX_REPEAT 0xffffffffu

// Instructions: RE_OP(name, words, "operands and meaning"); words 0: in the second word.
enum ReOp {
#define RE_OP(name, words, doc) RE_##name,
#include "modules/re_ops.def"
#undef RE_OP
};

enum ReAt { RE_AT_START, RE_AT_LINE, RE_AT_END, RE_AT_LINE_END, RE_AT_VERY_END };

// Flags of a SET: what it says about characters above 255.
enum ReSetFlags {
    RE_SET_NEGATED = 1,
    RE_SET_FOLDED = 2,  // ranges hold re_fold() of their characters too
    RE_SET_DIGIT = 4,
    RE_SET_NOT_DIGIT = 8,
    RE_SET_SPACE = 16,
    RE_SET_NOT_SPACE = 32,
    RE_SET_WORD = 64,
    RE_SET_NOT_WORD = 128,
    RE_SET_ASCII = 256,  // the classes mean ASCII characters only
};

// Words of a SET in front of its ranges: op, size, flags, 256 bits.
enum { RE_SET_FIXED = 11 };

enum ReMode { RE_GREEDY, RE_LAZY, RE_POSSESSIVE };

typedef VEC(uint32_t) ReCode;

typedef struct Pattern {
    Obj h;
    Value pattern;      // str or bytes
    Value group_index;  // dict: name -> number
    Value names;        // tuple: number -> name or None
    uint32_t *code;     // payload of a raw cell
    uint32_t code_size;
    uint32_t flags, groups, loops;
    bool bytes;       // matches bytes-like objects
    bool has_first;   // a match starts with a byte of `first`
    uint32_t prefix;  // bytes every match starts with
    uint32_t first[8];
    char prefix_text[32];
} Pattern;

typedef struct Match {
    Obj h;
    Value pattern, string;
    size_t pos, endpos;   // in characters
    uint32_t last_index;  // 0: none
    uint32_t groups;      // the whole match not counted
    ptrdiff_t spans[];    // byte offsets, start and end of each group; -1: did not take part
} Match;

static inline Pattern *as_pattern(Value v)
{
    return (Pattern *)v;
}

static inline Match *as_match(Value v)
{
    return (Match *)v;
}

// A subject being searched; lives on the C stack of whoever searches.
typedef struct ReEntry {
    const char *ptr, *other;
    uint32_t kind, pc, count;
} ReEntry;

typedef struct ReLoop {
    const char *last;  // where the current round began
    uint32_t count;    // rounds begun
} ReLoop;

enum { RE_STEPS_PER_POLL = 1 << 14 };

enum { RE_LOCAL_SLOTS = 24, RE_LOCAL_LOOPS = 8, RE_LOCAL_STACK = 96 };

typedef struct ReMatcher {
    VM *vm;
    Pattern *pattern;
    const char *begin, *end;   // of the text; `end` moved by endpos
    const char *start;         // where the search goes on
    const char *from, *to;     // the match
    const char *not_empty_at;  // an empty match here does not count; or NULL
    bool whole;                // fullmatch
    bool utf8;                 // characters may have several bytes
    uint32_t last_index;
    uint32_t steps;      // until the next poll
    const char **slots;  // start and end of groups 1…; NULL: not set
    ReLoop *loops;
    ReEntry *stack;
    size_t height, capacity;
    size_t barrier;  // entries from here on belong to the innermost assertion or atomic group
    Value string;    // the subject
    size_t pos, endpos;
    Buffer view;
    const char *local_slots[RE_LOCAL_SLOTS];
    ReLoop local_loops[RE_LOCAL_LOOPS];
    ReEntry local_stack[RE_LOCAL_STACK];
} ReMatcher;

// ---- re_parse.c

// A new Pattern. Faults in the pattern raise ROOT_re_error(message, pattern, position).
RAISES Maybe re_compile(VM *vm, Value pattern, uint32_t flags);

// ---- re_fold.c

// The representative of all characters that IGNORECASE takes for the same.
uint32_t re_fold(uint32_t code);
// The same for ASCII letters only.
static inline uint32_t re_fold_ascii(uint32_t code)
{
    return code - 'A' < 26 ? code + 32 : code;
}
// True when other characters have the same representative.
bool re_is_cased(uint32_t code);

// ---- re_subject.c

// Prepares a search of `string` from pos to endpos (characters; any size). TypeError when the
// pattern does not fit the subject. To be released with re_end(), also when this fails.
RAISES bool re_begin(VM *vm, ReMatcher *m, Pattern *pattern, Value string, SWord pos,
                     SWord endpos);
void re_end(ReMatcher *m);

// ---- re_run.c

// Looks for the next match at or behind m->start. Sets from, to, slots and last_index.
RAISES Tri re_search(ReMatcher *m);
// Looks for a match exactly at m->start.
RAISES Tri re_match(ReMatcher *m);
// Moves m->start behind the match just found.
void re_advance(ReMatcher *m);
// Is `code` in the SET at `set`?
bool re_set_contains(const uint32_t *set, uint32_t code);

// ---- re_match.c

RAISES Maybe re_match_object(ReMatcher *m);
// The part of the subject between two addresses, or between byte offsets of `string`.
RAISES Maybe re_slice(ReMatcher *m, const char *from, const char *to);
RAISES Maybe re_slice_of(VM *vm, Value string, size_t from, size_t to);

// ---- re_template.c

// A replacement text taken apart: str (or bytes), and small ints for groups.
RAISES List *re_template(VM *vm, Pattern *pattern, Value text);
// Appends the replacement for what m found, or for a Match (m NULL). A group that did not take
// part is empty.
RAISES bool re_expand(VM *vm, const List *parts, ReMatcher *m, const Match *match, Buf *out);

// ---- re_scanner.c

// An object whose match() and search() go on behind the last match; also an iterator of matches.
RAISES Maybe re_scanner_new(VM *vm, Value pattern, Value string, SWord pos, SWord endpos);
