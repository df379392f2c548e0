// re_code — emits the code of regular expressions.
//
// Code is appended; a repeat is put around the item that was emitted last. When all is there, one
// pass tells each REPEAT which byte must follow, and finds out how a match can begin.

#include "base/unicode.h"
#include "base/utf8.h"
#include "modules/re_parse.h"

bool re_emit(ReParser *parser, uint32_t word)
{
    return vec_push(&parser->code, word) || !raised(raise_memory(parser->vm));
}

bool re_insert(ReParser *parser, size_t at, const uint32_t *words, size_t count)
{
    ReCode *code = &parser->code;
    if (!vec_reserve(code, count)) {
        return !raised(raise_memory(parser->vm));
    }
    memmove(code->items + at + count, code->items + at, (code->count - at) * sizeof *words);
    memcpy(code->items + at, words, count * sizeof *words);
    code->count += count;
    return true;
}

static uint64_t width_cut(uint64_t width)
{
    return width < RE_WIDTH_MAX ? width : RE_WIDTH_MAX;
}

ReWidth re_width_add(ReWidth a, ReWidth b)
{
    return (ReWidth){width_cut(a.min + b.min), width_cut(a.max + b.max)};
}

static uint64_t width_times(uint64_t width, uint32_t count)
{
    uint64_t product;
    if (width && count == RE_MAX_REPEAT) {
        return RE_WIDTH_MAX;
    }
    return __builtin_mul_overflow(width, count, &product) ? RE_WIDTH_MAX : width_cut(product);
}

// ---- characters

RAISES static bool emit_text(ReParser *parser, const char *text, size_t size)
{
    if (size == 1) {
        return re_emit(parser, RE_CHAR) && re_emit(parser, (uint8_t)*text);
    }
    CHECKB(re_emit(parser, RE_LITERAL));
    CHECKB(re_emit(parser, (uint32_t)(3 + (size + 3) / 4)));
    CHECKB(re_emit(parser, (uint32_t)size));
    for (size_t i = 0; i < size; i += 4) {
        uint32_t word = 0;
        memcpy(&word, text + i, size - i < 4 ? size - i : 4);
        CHECKB(re_emit(parser, word));
    }
    return true;
}

RAISES static bool flush_run(ReParser *parser, ReBranch *branch)
{
    if (branch->run.failed) {
        return !raised(raise_memory(parser->vm));
    }
    if (branch->run.size) {
        CHECKB(emit_text(parser, branch->run.data, branch->run.size));
        buf_clear(&branch->run);
    }
    return true;
}

static bool folds(const ReParser *parser, const ReBranch *branch, uint32_t code)
{
    if (!(branch->flags & RE_IGNORECASE)) {
        return false;
    }
    return re_is_ascii(parser, branch->flags) ? unicode_ascii_is(code, CHAR_UPPER | CHAR_LOWER)
                                              : re_is_cased(code);
}

static void add_to_run(ReParser *parser, ReBranch *branch, uint32_t code)
{
    if (parser->bytes) {
        buf_char(&branch->run, (char)code);
    } else {
        buf_code_point(&branch->run, code);
    }
}

// Gives the pending character its code, or moves it to the run when no repeat can reach it.
RAISES static bool settle(ReParser *parser, ReBranch *branch, bool alone)
{
    uint32_t code = branch->pending;
    if (!branch->has_pending) {
        return true;
    }
    branch->has_pending = false;
    if (folds(parser, branch, code)) {
        bool ascii = re_is_ascii(parser, branch->flags);
        CHECKB(flush_run(parser, branch));
        branch->item = parser->code.count;
        return re_emit(parser, RE_CHAR_FOLD) &&
               re_emit(parser, ascii ? re_fold_ascii(code) : re_fold(code)) &&
               re_emit(parser, ascii);
    }
    if (alone) {
        CHECKB(flush_run(parser, branch));
        branch->item = parser->code.count;
    }
    add_to_run(parser, branch, code);
    return !alone || flush_run(parser, branch);
}

bool re_branch_char(ReParser *parser, ReBranch *branch, uint32_t code)
{
    CHECKB(settle(parser, branch, false));
    branch->width = re_width_add(branch->width, branch->item_width);
    branch->item_width = (ReWidth){1, 1};
    branch->kind = RE_ITEM_OTHER;
    branch->has_pending = true;
    branch->pending = code;
    return true;
}

bool re_branch_flush(ReParser *parser, ReBranch *branch)
{
    return settle(parser, branch, false) && flush_run(parser, branch);
}

bool re_branch_item(ReParser *parser, ReBranch *branch, enum ReItemKind kind, ReWidth width)
{
    CHECKB(re_branch_flush(parser, branch));
    branch->width = re_width_add(branch->width, branch->item_width);
    branch->item_width = width;
    branch->kind = kind;
    branch->item = parser->code.count;
    return true;
}

// ---- repeats

// Words of the instruction at `code`.
static uint32_t size_of(const uint32_t *code)
{
    static const uint8_t sizes[] = {
#define RE_OP(name, words, doc) words,
#include "modules/re_ops.def"
#undef RE_OP
    };
    uint32_t size = sizes[code[0]];
    return size ? size : code[1];
}

static bool is_single(const uint32_t *code, size_t size)
{
    switch (code[0]) {
    case RE_CHAR:
    case RE_LITERAL:
    case RE_CHAR_FOLD:
    case RE_ANY:
    case RE_ALL:
    case RE_SET:
        return size_of(code) == size;
    }
    return false;
}

RAISES static bool emit_loop(ReParser *parser, size_t at, enum ReMode mode, uint32_t min,
                             uint32_t max)
{
    uint32_t size = (uint32_t)(parser->code.count - at);
    uint32_t id = parser->loops++;
    const uint32_t words[] = {RE_LOOP_INIT, id, 3 + size};
    CHECKB(re_insert(parser, at, words, 3));
    return re_emit(parser, RE_LOOP) && re_emit(parser, id) &&
           re_emit(parser, mode == RE_LAZY ? RE_LAZY : RE_GREEDY) && re_emit(parser, min) &&
           re_emit(parser, max) && re_emit(parser, -size);
}

RAISES static bool repeat_code(ReParser *parser, size_t at, enum ReMode mode, uint32_t min,
                               uint32_t max)
{
    ReCode *code = &parser->code;
    size_t size = code->count - at;
    if (size == 0 || (min == 1 && max == 1)) {
        return true;
    }
    if (max == 0) {
        code->count = at;
        return true;
    }
    if (is_single(code->items + at, size)) {
        const uint32_t words[] = {RE_REPEAT, mode, min, max, (uint32_t)size, RE_MAX_REPEAT};
        return re_insert(parser, at, words, 6);
    }
    if (min == 0 && max == 1) {
        const uint32_t words[] = {mode == RE_LAZY ? RE_SPLIT_LAZY : RE_SPLIT,
                                  (uint32_t)size + 2};
        CHECKB(re_insert(parser, at, words, 2));
    } else {
        CHECKB(emit_loop(parser, at, mode, min, max));
    }
    if (mode == RE_POSSESSIVE) {
        const uint32_t atomic = RE_ATOMIC;
        return re_insert(parser, at, &atomic, 1) && re_emit(parser, RE_ATOMIC_END);
    }
    return true;
}

bool re_branch_repeat(ReParser *parser, ReBranch *branch, enum ReMode mode, uint32_t min,
                      uint32_t max)
{
    CHECKB(settle(parser, branch, true));
    branch->kind = RE_ITEM_REPEAT;
    branch->item_width = (ReWidth){width_times(branch->item_width.min, min),
                                   width_times(branch->item_width.max, max)};
    return repeat_code(parser, branch->item, mode, min, max);
}

// ---- how a match begins

// The first byte of what must follow at pc, or RE_MAX_REPEAT.
static uint32_t byte_at(const ReCode *code, size_t pc)
{
    for (;;) {
        const uint32_t *at = code->items + pc;
        switch (at[0]) {
        case RE_SAVE:
            pc += 2;
            continue;
        case RE_JUMP:
            pc += at[1];
            continue;
        case RE_CHAR:
            return at[1];
        case RE_LITERAL:
            return *(const uint8_t *)(at + 3);
        case RE_REPEAT:
            if (at[2] == 0) {
                return RE_MAX_REPEAT;
            }
            pc += 6;
            continue;
        default:
            return RE_MAX_REPEAT;
        }
    }
}

typedef struct Beginning {
    const ReParser *parser;
    uint32_t bits[8];
    int budget;  // instructions that may still be looked at
} Beginning;

static void add_byte(Beginning *b, uint32_t byte)
{
    b->bits[byte / 32] |= 1u << byte % 32;
}

static void add_all_above(Beginning *b, uint32_t byte)
{
    for (; byte < 256; byte++) {
        add_byte(b, byte);
    }
}

// Adds the bytes that the item at `at` can begin with.
static bool add_item(Beginning *b, const uint32_t *at)
{
    bool bytes = b->parser->bytes;
    switch (at[0]) {
    case RE_CHAR:
        add_byte(b, at[1]);
        return true;
    case RE_LITERAL:
        add_byte(b, *(const uint8_t *)(at + 3));
        return true;
    case RE_CHAR_FOLD:
        if (at[1] >= 128) {
            return false;
        }
        add_byte(b, at[1]);
        add_byte(b, at[1] >= 'a' && at[1] <= 'z' ? at[1] - 32 : at[1]);
        if (!at[2]) {
            add_all_above(b, 128);
        }
        return true;
    case RE_SET:
        for (uint32_t i = 0; i < (bytes ? 256 : 128); i++) {
            if (at[3 + i / 32] >> i % 32 & 1) {
                add_byte(b, i);
            }
        }
        if (!bytes) {
            add_all_above(b, 128);
        }
        return true;
    }
    return false;
}

// Adds the bytes a match of the code at pc can begin with. False: any, or it may be empty.
static bool add_beginning(Beginning *b, size_t pc)
{
    for (;;) {
        const uint32_t *at = b->parser->code.items + pc;
        if (b->budget-- <= 0) {
            return false;
        }
        switch (at[0]) {
        case RE_AT:
        case RE_BOUNDARY:
        case RE_SAVE:
        case RE_ATOMIC:
        case RE_ATOMIC_END:
            pc += size_of(at);
            continue;
        case RE_JUMP:
            pc += at[1];
            continue;
        case RE_FAIL:
            return true;
        case RE_SPLIT:
        case RE_SPLIT_LAZY:
            if (!add_beginning(b, pc + 2)) {
                return false;
            }
            pc += at[1];
            continue;
        case RE_LOOK:
            pc += at[3];
            continue;
        case RE_REPEAT:
            if (!add_item(b, at + 6)) {
                return false;
            }
            if (at[2]) {
                return true;
            }
            pc += 6 + at[4];
            continue;
        case RE_LOOP_INIT: {
            const uint32_t *loop = at + at[2];
            if (!add_beginning(b, pc + 3)) {
                return false;
            }
            if (loop[3]) {
                return true;
            }
            pc += at[2] + 6;
            continue;
        }
        default:
            return add_item(b, at);
        }
    }
}

static void find_prefix(const ReCode *code, Pattern *pattern)
{
    size_t pc = 0;
    for (;;) {
        const uint32_t *at = code->items + pc;
        const char *text = (const char *)(at + 3);
        size_t size = 0;
        char byte;
        if (at[0] == RE_CHAR) {
            byte = (char)at[1];
            text = &byte;
            size = 1;
        } else if (at[0] == RE_LITERAL) {
            size = at[2];
        } else if (at[0] != RE_SAVE) {
            return;
        }
        size_t room = sizeof pattern->prefix_text - pattern->prefix;
        size_t part = size < room ? size : room;
        memcpy(pattern->prefix_text + pattern->prefix, text, part);
        pattern->prefix += (uint32_t)part;
        if (part < size) {
            return;
        }
        pc += size_of(at);
    }
}

Maybe re_finish(ReParser *parser)
{
    VM *vm = parser->vm;
    ReCode *code = &parser->code;
    CHECK(re_emit(parser, RE_SUCCESS));
    for (size_t pc = 0; pc < code->count; pc += size_of(code->items + pc)) {
        uint32_t *at = code->items + pc;
        if (at[0] == RE_REPEAT) {
            at[5] = byte_at(code, pc + 6 + at[4]);
        }
    }
    Pattern *pattern = TRY_PTR((Pattern *)gc_new(vm, sizeof *pattern, T_Pattern));
    pattern->pattern = parser->pattern;
    pattern->flags = parser->flags;
    pattern->groups = (uint32_t)parser->groups.count;
    pattern->loops = parser->loops;
    pattern->bytes = parser->bytes;
    pattern->group_index = from_obj(parser->names);
    find_prefix(code, pattern);
    Beginning beginning = {.parser = parser, .budget = 500};
    pattern->has_first = add_beginning(&beginning, 0);
    memcpy(pattern->first, beginning.bits, sizeof beginning.bits);
    pattern->names = TRY(tuple_new(vm, parser->name_list->items, parser->name_list->size));
    uint32_t *copy = TRY_PTR((uint32_t *)gc_new_raw(vm, code->count * sizeof *copy));
    memcpy(copy, code->items, code->count * sizeof *copy);
    GC_SET(vm, pattern, code, copy);
    pattern->code_size = (uint32_t)code->count;
    return just_obj(pattern);
}
