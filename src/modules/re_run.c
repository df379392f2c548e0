// re_run — matches the code of a regular expression against a text.
//
// Backtracking with a stack of its own: the C stack does not grow with the text. The stack holds
// places to go back to and, between them, the values that slots and loops had before; going back
// undoes in passing. Compiled twice: for text of one-byte characters, and for UTF-8.
// INVARIANT: when an attempt has failed, every slot is as it was before.

#include "base/unicode.h"
#include "modules/re.h"
#include "base/utf8.h"
#include "vm/frame.h"

enum EntryKind {
    ENTRY_CHOICE,     // go on at pc with ptr
    ENTRY_SLOT,       // slot `pc` was `other`, last_index was `count`
    ENTRY_REPEAT,     // REPEAT at pc reached ptr, may shrink to `other`
    ENTRY_LAZY,       // REPEAT at pc stands at ptr, may take `count` more
    ENTRY_LOOP,       // LOOP at pc stood at ptr after `count` rounds: leave it now
    ENTRY_LOOP_LAZY,  // the same: try another round now
    ENTRY_LOOP_UNDO,  // loop `pc` had `other` and `count`
    ENTRY_BARRIER,    // LOOK or ATOMIC at pc began at ptr; `other`: the barrier before
};

// ---- the stack

RAISES static NOINLINE bool grow(ReMatcher *m)
{
    size_t capacity = m->capacity * 2;
    ReEntry *stack = m->stack == m->local_stack
                         ? mem_realloc_array(NULL, capacity, sizeof *stack)
                         : mem_realloc_array(m->stack, capacity, sizeof *stack);
    if (!stack || !gc_external_fits(m->vm, capacity * sizeof *stack)) {
        if (stack && m->stack != m->local_stack) {
            m->stack = stack;
        } else {
            mem_free(stack);
        }
        return !raised(raise_memory(m->vm));
    }
    if (m->stack == m->local_stack) {
        memcpy(stack, m->local_stack, m->height * sizeof *stack);
    }
    m->stack = stack;
    m->capacity = capacity;
    return true;
}

RAISES static ALWAYS_INLINE bool push(ReMatcher *m, enum EntryKind kind, uint32_t pc,
                                      const char *ptr, const char *other, uint32_t count)
{
    if (UNLIKELY(m->height == m->capacity) && !grow(m)) {
        return false;
    }
    m->stack[m->height++] =
        (ReEntry){.ptr = ptr, .other = other, .kind = kind, .pc = pc, .count = count};
    return true;
}

// ---- single characters

bool re_set_contains(const uint32_t *set, uint32_t code)
{
    if (code < 256) {
        return set[3 + code / 32] >> code % 32 & 1;
    }
    uint32_t flags = set[2];
    if (flags & RE_SET_FOLDED) {
        code = re_fold(code);
    }
    bool found = false;
    if (flags & RE_SET_ASCII) {
        found = flags & (RE_SET_NOT_DIGIT | RE_SET_NOT_SPACE | RE_SET_NOT_WORD);
    } else if (flags & ~(uint32_t)(RE_SET_NEGATED | RE_SET_FOLDED)) {
        bool word = unicode_is_alnum(code);
        bool digit = unicode_is_decimal(code);
        bool space = unicode_is_space(code);
        found = (flags & RE_SET_WORD && word) || (flags & RE_SET_NOT_WORD && !word) ||
                (flags & RE_SET_DIGIT && digit) || (flags & RE_SET_NOT_DIGIT && !digit) ||
                (flags & RE_SET_SPACE && space) || (flags & RE_SET_NOT_SPACE && !space);
    }
    size_t low = 0;
    size_t high = (set[1] - RE_SET_FIXED) / 2;
    const uint32_t *ranges = set + RE_SET_FIXED;
    while (!found && low < high) {
        size_t middle = (low + high) / 2;
        if (code < ranges[2 * middle]) {
            high = middle;
        } else if (code > ranges[2 * middle + 1]) {
            low = middle + 1;
        } else {
            found = true;
        }
    }
    return found != (flags & RE_SET_NEGATED);
}

static ALWAYS_INLINE bool in_bits(const uint32_t *set, uint8_t byte)
{
    return set[3 + byte / 32] >> byte % 32 & 1;
}

// The address behind the character at p, or NULL when it is not what `item` wants.
static ALWAYS_INLINE const char *match_one(const ReMatcher *m, const uint32_t *item,
                                           const char *p, bool utf8)
{
    uint32_t code;
    if (p >= m->end) {
        return NULL;
    }
    switch (item[0]) {
    case RE_CHAR:
        return (uint8_t)*p == item[1] ? p + 1 : NULL;
    case RE_LITERAL:
        return (size_t)(m->end - p) >= item[2] && memcmp(p, item + 3, item[2]) == 0
                   ? p + item[2]
                   : NULL;
    case RE_ANY:
        return *p == '\n' ? NULL : utf8 ? p + utf8_sequence_size((uint8_t)*p) : p + 1;
    case RE_ALL:
        return utf8 ? p + utf8_sequence_size((uint8_t)*p) : p + 1;
    case RE_SET:
        if (!utf8 || !(*p & 0x80)) {
            return in_bits(item, (uint8_t)*p) ? p + 1 : NULL;
        }
        p = utf8_next(p, &code);
        return re_set_contains(item, code) ? p : NULL;
    default:  // RE_CHAR_FOLD
        code = (uint8_t)*p++;
        if (utf8 && code >= 128) {
            p = utf8_next(p - 1, &code);
        }
        return (item[2] ? re_fold_ascii(code) : re_fold(code)) == item[1] ? p : NULL;
    }
}

// Takes up to `max` more characters that `item` wants.
static ALWAYS_INLINE const char *take(const ReMatcher *m, const uint32_t *item, const char *p,
                                      uint32_t max, bool utf8)
{
    const char *end = m->end;
    const char *next;
    if (!utf8 || (item[0] != RE_LITERAL && max == RE_MAX_REPEAT)) {
        if (item[0] == RE_ANY || item[0] == RE_ALL) {
            const char *stop = (size_t)(end - p) > max && !utf8 ? p + max : end;
            next = item[0] == RE_ANY ? memchr(p, '\n', (size_t)(stop - p)) : NULL;
            return next ? next : stop;
        }
        if (item[0] == RE_CHAR) {
            const char *stop = (size_t)(end - p) > max ? p + max : end;
            while (p < stop && (uint8_t)*p == item[1]) {
                p++;
            }
            return p;
        }
    }
    if (item[0] == RE_SET) {
        for (; max > 0 && p < end; max--) {
            uint32_t code = (uint8_t)*p;
            if (!utf8 || code < 128) {
                if (!in_bits(item, (uint8_t)code)) {
                    break;
                }
                p++;
                continue;
            }
            next = utf8_next(p, &code);
            if (!re_set_contains(item, code)) {
                break;
            }
            p = next;
        }
        return p;
    }
    while (max-- > 0 && (next = match_one(m, item, p, utf8)) != NULL) {
        p = next;
    }
    return p;
}

static ALWAYS_INLINE const char *step_back(const uint32_t *item, const char *p, bool utf8)
{
    if (item[0] == RE_LITERAL) {
        return p - item[2];
    }
    return utf8 && item[0] != RE_CHAR ? utf8_prev(p) : p - 1;
}

// ---- places

static bool is_word_at(const ReMatcher *m, const char *p, bool ascii)
{
    uint32_t code = (uint8_t)*p;
    if (code < 128) {
        return unicode_ascii_is(code, CHAR_XID_CONTINUE);
    }
    return !ascii && m->utf8 && unicode_is_alnum(utf8_get(p));
}

static bool at_boundary(const ReMatcher *m, const uint32_t *code, const char *p)
{
    if (m->begin == m->end) {
        return false;
    }
    bool before = p > m->begin && is_word_at(m, m->utf8 ? utf8_prev(p) : p - 1, code[2]);
    bool after = p < m->end && is_word_at(m, p, code[2]);
    return (before != after) != code[1];
}

static ALWAYS_INLINE bool at_place(const ReMatcher *m, uint32_t at, const char *p)
{
    switch (at) {
    case RE_AT_START:
        return p == m->begin;
    case RE_AT_LINE:
        return p == m->begin || p[-1] == '\n';
    case RE_AT_END:
        return p == m->end || (p + 1 == m->end && *p == '\n');
    case RE_AT_LINE_END:
        return p == m->end || *p == '\n';
    default:
        return p == m->end;
    }
}

// Behind a repetition of what the slots hold, or NULL.
static const char *match_group(const ReMatcher *m, const uint32_t *code, const char *p)
{
    const char *from = m->slots[code[1]];
    const char *to = m->slots[code[1] + 1];
    if (!from || !to || to < from) {
        return NULL;
    }
    if (!code[2]) {
        size_t size = (size_t)(to - from);
        return (size_t)(m->end - p) >= size && memcmp(p, from, size) == 0 ? p + size : NULL;
    }
    while (from < to) {
        uint32_t a = (uint8_t)*from++;
        uint32_t b;
        if (p >= m->end) {
            return NULL;
        }
        b = (uint8_t)*p++;
        if (m->utf8) {
            from = utf8_next(from - 1, &a);
            p = utf8_next(p - 1, &b);
        }
        if (code[2] == 2 ? re_fold_ascii(a) != re_fold_ascii(b) : re_fold(a) != re_fold(b)) {
            return NULL;
        }
    }
    return p;
}

// `count` characters before p, or NULL when there are not as many.
static const char *go_back(const ReMatcher *m, const char *p, uint32_t count)
{
    if (!m->utf8) {
        return (size_t)(p - m->begin) >= count ? p - count : NULL;
    }
    for (; count > 0; count--) {
        if (p == m->begin) {
            return NULL;
        }
        p = utf8_prev(p);
    }
    return p;
}

// False when the instruction at `code` certainly does not match at p.
static ALWAYS_INLINE bool may_match(const ReMatcher *m, const uint32_t *code, const char *p,
                                    bool utf8)
{
    switch (code[0]) {
    case RE_CHAR:
        return p < m->end && (uint8_t)*p == code[1];
    case RE_LITERAL:
        return p < m->end && *p == *(const char *)(code + 3);
    case RE_SET:
        return p < m->end && ((utf8 && *p & 0x80) || in_bits(code, (uint8_t)*p));
    default:
        return true;
    }
}

// ---- repeats of one character

// REPEAT at pc took the text up to *p; it may shrink to `least`. Looks for the longest that the
// following byte allows. False: none.
static ALWAYS_INLINE bool shrink(const ReMatcher *m, const uint32_t *code, const char *least,
                                 const char **p, bool utf8)
{
    const uint32_t *item = code + 6;
    uint32_t next = code[5];
    const char *at = *p;
    if (next == RE_MAX_REPEAT) {
        return true;
    }
    while (at >= m->end || (uint8_t)*at != next) {
        if (at <= least) {
            return false;
        }
        at = step_back(item, at, utf8);
    }
    *p = at;
    return true;
}

// Begins a REPEAT: NO when it cannot match.
RAISES static ALWAYS_INLINE Tri repeat_begin(ReMatcher *m, uint32_t pc, const char **p,
                                             bool utf8)
{
    const uint32_t *code = m->pattern->code + pc;
    const uint32_t *item = code + 6;
    const char *at = *p;
    for (uint32_t i = 0; i < code[2]; i++) {
        at = match_one(m, item, at, utf8);
        if (!at) {
            return TRI_NO;
        }
    }
    uint32_t more = code[3] == RE_MAX_REPEAT ? RE_MAX_REPEAT : code[3] - code[2];
    const char *least = at;
    if (code[1] == RE_LAZY) {
        CHECKT(!more || push(m, ENTRY_LAZY, pc, at, NULL, more));
        *p = at;
        return TRI_YES;
    }
    at = take(m, item, at, more, utf8);
    if (code[1] == RE_GREEDY) {
        if (!shrink(m, code, least, &at, utf8)) {
            return TRI_NO;
        }
        CHECKT(at == least || push(m, ENTRY_REPEAT, pc, at, least, 0));
    }
    *p = at;
    return TRI_YES;
}

// ---- loops

// At the LOOP at pc: where to go on, another round or behind it. False: out of memory.
RAISES static ALWAYS_INLINE bool loop_next(ReMatcher *m, const char *p, uint32_t *pc)
{
    const uint32_t *code = m->pattern->code + *pc;
    ReLoop *loop = &m->loops[code[1]];
    uint32_t body = *pc + code[5];
    if (loop->count < code[3]) {
        CHECKB(push(m, ENTRY_LOOP_UNDO, code[1], NULL, loop->last, loop->count));
        loop->count++;
        *pc = body;
        return true;
    }
    bool more = (loop->count < code[4] || code[4] == RE_MAX_REPEAT) && p != loop->last;
    if (!more) {
        *pc += 6;
        return true;
    }
    bool lazy = code[2] == RE_LAZY;
    CHECKB(push(m, lazy ? ENTRY_LOOP_LAZY : ENTRY_LOOP, *pc, p, loop->last, loop->count));
    if (lazy) {
        *pc += 6;
        return true;
    }
    loop->count += loop->count != RE_MAX_REPEAT;
    loop->last = p;
    *pc = body;
    return true;
}

// ---- assertions and atomic groups

// Leaves the innermost one: what it would try again is forgotten, what it saved is still undone.
static void drop_choices(ReMatcher *m, bool undo)
{
    size_t from = m->barrier;
    size_t to = from;
    m->barrier = (size_t)(uintptr_t)m->stack[from].other;
    if (undo) {
        for (size_t i = m->height; i-- > from + 1;) {
            const ReEntry *entry = &m->stack[i];
            if (entry->kind == ENTRY_SLOT) {
                m->slots[entry->pc] = entry->other;
                m->last_index = entry->count;
            }
        }
    } else {
        for (size_t i = from + 1; i < m->height; i++) {
            if (m->stack[i].kind == ENTRY_SLOT) {
                m->stack[to++] = m->stack[i];
            }
        }
    }
    m->height = to;
}

// Handles LOOK_END: false when a negated assertion's body matched, which means going back.
static bool look_end(ReMatcher *m, const char **p, uint32_t *pc)
{
    const ReEntry *entry = &m->stack[m->barrier];
    bool negated = m->pattern->code[entry->pc + 1];
    *p = entry->ptr;
    drop_choices(m, negated);
    *pc += 1;
    return !negated;
}

// ---- going back

// A REPEAT gives up its last character, or takes one more when it is lazy; the entry goes when it
// can do so no more. False: it could not.
static ALWAYS_INLINE bool repeat_again(ReMatcher *m, ReEntry *entry, const char **p, bool utf8)
{
    const uint32_t *code = m->pattern->code + entry->pc;
    bool last;
    if (entry->kind == ENTRY_LAZY) {
        *p = match_one(m, code + 6, entry->ptr, utf8);
        if (!*p) {
            return false;
        }
        entry->count -= entry->count != RE_MAX_REPEAT;
        last = entry->count == 0;
    } else {
        *p = step_back(code + 6, entry->ptr, utf8);
        if (!shrink(m, code, entry->other, p, utf8)) {
            return false;
        }
        last = *p <= entry->other;
    }
    entry->ptr = *p;
    m->height -= last;
    return true;
}

// Takes entries until there is a place to go on from. NO: the attempt has failed.
RAISES static ALWAYS_INLINE Tri go_on(ReMatcher *m, uint32_t *pc, const char **p, bool utf8)
{
    const uint32_t *code = m->pattern->code;
    if (UNLIKELY(--m->steps == 0)) {
        m->steps = RE_STEPS_PER_POLL;
        CHECKT(!m->vm->pending || vm_poll(m->vm));
    }
    while (m->height) {
        ReEntry *entry = &m->stack[m->height - 1];
        uint32_t at_pc = entry->pc;
        const uint32_t *at = code + at_pc;
        switch ((enum EntryKind)entry->kind) {
        case ENTRY_SLOT:
            m->slots[entry->pc] = entry->other;
            m->last_index = entry->count;
            break;
        case ENTRY_CHOICE:
            m->height--;
            *pc = entry->pc;
            *p = entry->ptr;
            return TRI_YES;
        case ENTRY_REPEAT:
        case ENTRY_LAZY:
            if (repeat_again(m, entry, p, utf8)) {
                *pc = at_pc + 6 + at[4];
                return TRI_YES;
            }
            break;
        case ENTRY_LOOP:
            m->height--;
            m->loops[at[1]] = (ReLoop){entry->other, entry->count};
            *pc = at_pc + 6;
            *p = entry->ptr;
            return TRI_YES;
        case ENTRY_LOOP_LAZY:
            *pc = at_pc + at[5];
            *p = entry->ptr;
            m->loops[at[1]] = (ReLoop){*p, entry->count + (entry->count != RE_MAX_REPEAT)};
            entry->kind = ENTRY_LOOP_UNDO;
            entry->pc = at[1];
            return TRI_YES;
        case ENTRY_LOOP_UNDO:
            m->loops[entry->pc] = (ReLoop){entry->other, entry->count};
            break;
        case ENTRY_BARRIER:
            m->barrier = (size_t)(uintptr_t)entry->other;
            m->height--;
            if (at[0] == RE_LOOK && at[1]) {
                *p = entry->ptr;
                *pc = entry->pc + at[3];
                return TRI_YES;
            }
            continue;
        }
        m->height--;
    }
    return TRI_NO;
}

RAISES static bool set_slot(ReMatcher *m, uint32_t slot, const char *p)
{
    CHECKB(push(m, ENTRY_SLOT, slot, NULL, m->slots[slot], m->last_index));
    m->slots[slot] = p;
    if (slot & 1) {
        m->last_index = slot / 2 + 1;
    }
    return true;
}

RAISES static bool loop_init(ReMatcher *m, uint32_t id)
{
    CHECKB(push(m, ENTRY_LOOP_UNDO, id, NULL, m->loops[id].last, m->loops[id].count));
    m->loops[id] = (ReLoop){NULL, 0};
    return true;
}

RAISES static bool raise_barrier(ReMatcher *m, uint32_t pc, const char *p)
{
    size_t before = m->barrier;
    m->barrier = m->height;
    return push(m, ENTRY_BARRIER, pc, p, (const char *)(uintptr_t)before, 0);
}

// ---- the loop

RAISES static ALWAYS_INLINE Tri run(ReMatcher *m, const char *p, bool utf8)
{
    const uint32_t *const program = m->pattern->code;
    const char *const end = m->end;
    const char *next;
    uint32_t pc = 0;
    m->height = 0;
    m->barrier = 0;
    m->last_index = 0;
    m->from = p;
    for (;;) {
        const uint32_t *code = program + pc;
        switch (code[0]) {
        case RE_SUCCESS:
            if ((m->whole && p != end) || p == m->not_empty_at) {
                break;
            }
            m->to = p;
            return TRI_YES;
        case RE_FAIL:
            break;
        case RE_CHAR:
            if (p >= end || (uint8_t)*p != code[1]) {
                break;
            }
            p++;
            pc += 2;
            continue;
        case RE_LITERAL:
        case RE_SET:
            next = match_one(m, code, p, utf8);
            if (!next) {
                break;
            }
            p = next;
            pc += code[1];
            continue;
        case RE_CHAR_FOLD:
            next = match_one(m, code, p, utf8);
            if (!next) {
                break;
            }
            p = next;
            pc += 3;
            continue;
        case RE_ANY:
        case RE_ALL:
            next = match_one(m, code, p, utf8);
            if (!next) {
                break;
            }
            p = next;
            pc += 1;
            continue;
        case RE_AT:
            if (!at_place(m, code[1], p)) {
                break;
            }
            pc += 2;
            continue;
        case RE_BOUNDARY:
            if (!at_boundary(m, code, p)) {
                break;
            }
            pc += 3;
            continue;
        case RE_SAVE:
            CHECKT(set_slot(m, code[1], p));
            pc += 2;
            continue;
        case RE_SPLIT:
            if (!may_match(m, code + 2, p, utf8)) {
                pc += code[1];
                continue;
            }
            if (may_match(m, code + code[1], p, utf8)) {
                CHECKT(push(m, ENTRY_CHOICE, pc + code[1], p, NULL, 0));
            }
            pc += 2;
            continue;
        case RE_SPLIT_LAZY:
            CHECKT(push(m, ENTRY_CHOICE, pc + 2, p, NULL, 0));
            pc += code[1];
            continue;
        case RE_JUMP:
            pc += code[1];
            continue;
        case RE_REPEAT:
            if (!TRYT_TRI(repeat_begin(m, pc, &p, utf8))) {
                break;
            }
            pc += 6 + code[4];
            continue;
        case RE_LOOP_INIT:
            CHECKT(loop_init(m, code[1]));
            pc += code[2];
            continue;
        case RE_LOOP:
            CHECKT(loop_next(m, p, &pc));
            continue;
        case RE_BACKREF:
            next = match_group(m, code, p);
            if (!next) {
                break;
            }
            p = next;
            pc += 3;
            continue;
        case RE_LOOK:
            next = go_back(m, p, code[2]);
            if (next) {
                CHECKT(raise_barrier(m, pc, p));
                p = next;
                pc += 4;
                continue;
            }
            if (code[1]) {
                pc += code[3];
                continue;
            }
            break;
        case RE_LOOK_END:
            if (!look_end(m, &p, &pc)) {
                break;
            }
            continue;
        case RE_ATOMIC:
            CHECKT(raise_barrier(m, pc, p));
            pc += 1;
            continue;
        case RE_ATOMIC_END:
            drop_choices(m, false);
            pc += 1;
            continue;
        case RE_COND:
            pc += m->slots[code[1] + 1] ? 3 : code[2];
            continue;
        default:
            UNREACHABLE();
        }
        if (!TRYT_TRI(go_on(m, &pc, &p, utf8))) {
            return TRI_NO;
        }
    }
}

RAISES static NOINLINE Tri run_bytes(ReMatcher *m, const char *p)
{
    return run(m, p, false);
}

RAISES static NOINLINE Tri run_utf8(ReMatcher *m, const char *p)
{
    return run(m, p, true);
}

static void forget_groups(ReMatcher *m)
{
    if (m->pattern->groups) {
        memset(m->slots, 0, 2 * m->pattern->groups * sizeof *m->slots);
    }
}

Tri re_match(ReMatcher *m)
{
    if (m->start > m->end) {
        return TRI_NO;
    }
    forget_groups(m);
    return m->utf8 ? run_utf8(m, m->start) : run_bytes(m, m->start);
}

// The next address from p on where a match can begin, or NULL.
static const char *candidate(const ReMatcher *m, const char *p)
{
    const Pattern *pattern = m->pattern;
    if (pattern->prefix) {
        size_t size = pattern->prefix;
        for (; (size_t)(m->end - p) >= size; p++) {
            p = memchr(p, pattern->prefix_text[0], (size_t)(m->end - p) - size + 1);
            if (!p || memcmp(p, pattern->prefix_text, size) == 0) {
                return p;
            }
        }
        return NULL;
    }
    if (pattern->has_first) {
        for (; p < m->end; p++) {
            uint8_t byte = (uint8_t)*p;
            if (pattern->first[byte / 32] >> byte % 32 & 1) {
                return p;
            }
        }
        return NULL;
    }
    return p;
}

Tri re_search(ReMatcher *m)
{
    const char *p = m->start;
    if (p > m->end) {
        return TRI_NO;
    }
    forget_groups(m);
    while ((p = candidate(m, p)) != NULL) {
        Tri found = m->utf8 ? run_utf8(m, p) : run_bytes(m, p);
        if (found != TRI_NO) {
            return found;
        }
        if (p >= m->end) {
            return TRI_NO;
        }
        p += m->utf8 ? utf8_sequence_size((uint8_t)*p) : 1;
        m->steps = m->steps > 16 ? m->steps - 16 : 1;
    }
    return TRI_NO;
}

void re_advance(ReMatcher *m)
{
    m->start = m->to;
    m->not_empty_at = m->from == m->to ? m->to : NULL;
}
