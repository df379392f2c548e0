// disasm — prints and checks the code records of an image, driven by ops.def.
//
// The image must be complete (header, tables inside its size); only the instructions are doubted.

#include "front/disasm.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/load.h"
#include "core/limits.h"
#include "front/image.h"
#include "vm/intrinsic.h"
#include "vm/opcode.h"

static const char *const intrinsic_names[] = {
#define INTRINSIC(name, operands, effect) #name,
#include "vm/intrinsics.def"
#undef INTRINSIC
};

enum {
#define SPECIAL_NAME(name, message) SPECIAL_ROW_##name,
#include "vm/special.def"
#undef SPECIAL_NAME
    SPECIAL_COUNT
};

static const uint8_t intrinsic_operands[] = {
#define INTRINSIC(name, operands, effect) operands,
#include "vm/intrinsics.def"
#undef INTRINSIC
};

typedef struct Words {
    const uint8_t *image, *record;
    const uint8_t *at;
    bool big;
    uint32_t count;
} Words;

static Words words_of(const uint8_t *image, const uint8_t *record)
{
    return (Words){image, record, image + record_field(record, RECORD_WORDS_AT),
                   (image[IMAGE_AT_FLAGS] & IMAGE_BIG_ENDIAN) != 0,
                   record_field(record, RECORD_WORDS)};
}

static uint32_t word(const Words *w, uint32_t i)
{
    const uint8_t *p = w->at + 4 * (size_t)i;
    return w->big ? (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]
                  : image_u32(p);
}

// ---- constants

const uint8_t *disasm_skip_constant(const uint8_t *p)
{
    uint8_t tag = *p++;
    switch (tag) {
    case CONSTANT_INT:
    case CONSTANT_FLOAT:
        return p + 8;
    case CONSTANT_BIG:
        return p + 4 + image_u32(p);
    case CONSTANT_COMPLEX:
        return p + 16;
    case CONSTANT_STR:
    case CONSTANT_BYTES:
    case CONSTANT_CODE:
        return p + 4;
    case CONSTANT_TUPLE:
    case CONSTANT_FROZENSET: {
        uint32_t n = image_u32(p);
        p += 4;
        while (n-- > 0) {
            p = disasm_skip_constant(p);
        }
        return p;
    }
    default:
        return p;
    }
}

static const uint8_t *put_constant(Buf *out, const uint8_t *image, const uint8_t *p)
{
    const uint8_t *next = disasm_skip_constant(p);
    size_t size;
    const char *text;
    double d;
    uint64_t bits;
    switch (*p) {
    case CONSTANT_INT:
        buf_printf(out, "%lld", (long long)image_u64(p + 1));
        break;
    case CONSTANT_FLOAT:
        bits = image_u64(p + 1);
        memcpy(&d, &bits, sizeof d);
        buf_printf(out, "%.17g", d);
        break;
    case CONSTANT_STR:
    case CONSTANT_BYTES:
        text = image_string(image, image_u32(p + 1), &size);
        buf_printf(out, "%s'%.*s'", *p == CONSTANT_BYTES ? "b" : "", size > 40 ? 40 : (int)size,
                   text);
        break;
    case CONSTANT_CODE:
        buf_printf(out, "code %u", image_u32(p + 1));
        break;
    case CONSTANT_TUPLE:
    case CONSTANT_FROZENSET: {
        uint32_t n = image_u32(p + 1);
        const uint8_t *item = p + 5;
        buf_char(out, (char)*p);
        for (uint32_t i = 0; i < n; i++) {
            buf_string(out, i ? ", " : "");
            item = put_constant(out, image, item);
        }
        buf_char(out, *p == CONSTANT_TUPLE ? ')' : '}');
        break;
    }
    default:
        buf_char(out, (char)*p);
        break;
    }
    return next;
}

static void put_constant_number(Buf *out, const Words *w, uint32_t index)
{
    const uint8_t *p = w->image + record_field(w->record, RECORD_CONSTANTS_AT);
    if (index >= record_field(w->record, RECORD_CONSTANTS)) {
        buf_printf(out, " K[%u]?", index);
        return;
    }
    while (index-- > 0) {
        p = disasm_skip_constant(p);
    }
    buf_char(out, ' ');
    put_constant(out, w->image, p);
}

// ---- instructions

static void put_operand(Buf *out, const Words *w, uint32_t ins, uint32_t role, uint32_t shift)
{
    uint32_t value = ins >> shift & 255;
    switch (role) {
    case ROLE____:
        break;
    case ROLE_imm:
        buf_printf(out, " #%d", (int)(int8_t)value);
        break;
    case ROLE_cnt:
        buf_printf(out, " %u", value);
        break;
    case ROLE_i16:
        buf_printf(out, " #%d", (int)(int16_t)(ins >> 16));
        break;
    case ROLE_x16:
        buf_printf(out, " %u", ins >> 16);
        break;
    case ROLE_k16:
        put_constant_number(out, w, ins >> 16);
        break;
    default:
        buf_printf(out, " r%u", value);
        break;
    }
}

static void put_instruction(Buf *out, const Words *w, uint32_t i)
{
    uint32_t ins = word(w, i), ext = op_length(ins) > 1 ? word(w, i + 1) : 0;
    const OpInfo *info = &op_info[ins & 255];
    buf_printf(out, "%5u %s", i, info->name);
    put_operand(out, w, ins, info->a, 8);
    put_operand(out, w, ins, info->b, 16);
    put_operand(out, w, ins, info->c, 24);
    if ((ins & 255) == OP_INTRINSIC && ins >> 24 < INTRINSIC_COUNT) {
        buf_printf(out, " %s", intrinsic_names[ins >> 24]);
    }
    switch (info->ext) {
    case EXT_ick:
        put_constant_number(out, w, ext >> 16);
        break;
    case EXT_k32:
        put_constant_number(out, w, ext);
        break;
    case EXT_off:
        buf_printf(out, " -> %u", i + 2 + ext);
        break;
    case EXT_w32:
        buf_printf(out, " %u", ext);
        break;
    default:
        break;
    }
    buf_char(out, '\n');
}

void disasm_image(Buf *out, const uint8_t *image)
{
    uint32_t codes = image_u32(image + IMAGE_AT_CODE_COUNT);
    for (uint32_t c = 0; c < codes; c++) {
        const uint8_t *record = image_record(image, c);
        Words w = words_of(image, record);
        size_t size;
        const char *name = image_string(image, record_field(record, RECORD_QUALNAME), &size);
        buf_printf(out, "code %u %.*s line %u flags %x registers %u\n", c, (int)size, name,
                   record_field(record, RECORD_FIRST_LINE), record_field(record, RECORD_FLAGS),
                   record_field(record, RECORD_REGISTERS));
        for (uint32_t i = 0; i < w.count; i += op_length(word(&w, i))) {
            put_instruction(out, &w, i);
        }
        const uint8_t *rows = image + record_field(record, RECORD_HANDLERS_AT);
        for (uint32_t i = 0; i < record_field(record, RECORD_HANDLERS); i++, rows += 16) {
            buf_printf(out, "      handler %u..%u -> %u r%u\n", image_u32(rows),
                       image_u32(rows + 4), image_u32(rows + 8), image_u32(rows + 12));
        }
    }
}

// ---- checking

typedef struct Checker {
    Words words;
    uint32_t registers, constants, caches, free;
    uint8_t *starts;  // one byte per word: an instruction begins here
    const char *problem;
} Checker;

static void require(Checker *c, bool ok, const char *problem)
{
    if (!ok && !c->problem) {
        c->problem = problem;
    }
}

// Registers that follow the one named, for operands that stand for several.
uint32_t disasm_extent(uint32_t ins, uint32_t shift, uint32_t ext)
{
    uint32_t b = ins >> 16 & 255, c = ins >> 24;
    switch (ins & 255) {
    case OP_MAKESLICE:
        return shift == 16 ? 3 : 1;
    case OP_MAKETUPLE:
    case OP_MAKELIST:
    case OP_MAKESET:
    case OP_MAKESTR:
        return shift == 16 ? c : 1;
    case OP_MAKEDICT:
        return shift == 16 ? 2 * c : 1;
    case OP_UNPACK:
        return shift == 8 ? c : 1;
    case OP_UNPACKEX:
        return shift == 8 ? (ext & 0xffff) + (ext >> 16) + 1 : 1;
    case OP_METHOD:
    case OP_SPECIAL:
        return shift == 8 ? 4 : 1;
    case OP_MAKEFUNC:
        return ext & 16 ? 6 : ext & 8 ? 5 : ext & 4 ? 4 : ext & 2 ? 3 : ext & 1 ? 2 : 1;
    case OP_CALL:
    case OP_CALLKW:
        return shift == 8 ? 3 + b : 1;
    case OP_CALLM:
    case OP_CALLMKW:
        return shift == 8 ? 4 + b : 1;
    case OP_CALLSUPER:
        return shift == 8 ? 5 : 1;
    case OP_CALLEX:
        return shift == 8 ? 4 + (b & 1) : 1;
    case OP_MATCHGROUP:
        return shift == 8 ? 2 : 1;
    case OP_MATCHCLASS:
        return shift == 16 ? 2 : 1;
    case OP_INTRINSIC:
        return shift == 16 && c < INTRINSIC_COUNT ? intrinsic_operands[c] : 1;
    default:
        return 1;
    }
}

static void check_operand(Checker *c, uint32_t ins, uint32_t role, uint32_t shift, uint32_t ext)
{
    uint32_t value = ins >> shift & 255;
    switch (role) {
    case ROLE_dst:
    case ROLE_src:
    case ROLE_srd:
    case ROLE_win: {
        uint32_t count = disasm_extent(ins, shift, ext);
        require(c, count == 0 || value + count <= c->registers, "register out of range");
        break;
    }
    case ROLE_k16:
        require(c, ins >> 16 < c->constants, "constant out of range");
        break;
    default:
        break;
    }
}

static void check_instruction(Checker *c, uint32_t i)
{
    uint32_t ins = word(&c->words, i), ext = op_length(ins) > 1 ? word(&c->words, i + 1) : 0;
    const OpInfo *info = &op_info[ins & 255];
    check_operand(c, ins, info->a, 8, ext);
    check_operand(c, ins, info->b, 16, ext);
    check_operand(c, ins, info->c, 24, ext);
    switch (ins & 255) {
    case OP_LOADFREE:
    case OP_STOREFREE:
    case OP_CLEARFREE:
    case OP_LOADCLOSURE:
        require(c, ins >> 16 < c->free, "closure cell out of range");
        break;
    case OP_GETNAMEFREE:
        require(c, ins >> 24 < c->free, "closure cell out of range");
        break;
    case OP_LOADFAR:
    case OP_STOREFAR:
        require(c, 256 + (ins >> 16) < c->registers, "far local out of range");
        break;
    case OP_ADDK:
    case OP_SUBK:
    case OP_MULK:
    case OP_DIVK:
        require(c, ins >> 24 < c->constants, "constant out of range");
        break;
    case OP_INTRINSIC:
        require(c, ins >> 24 < INTRINSIC_COUNT, "unknown intrinsic");
        break;
    case OP_LOADS:
        require(c, ins >> 16 <= 4, "unknown special value");
        break;
    case OP_SPECIAL:
        require(c, ins >> 24 < SPECIAL_COUNT, "unknown special name");
        break;
    case OP_INPLACE:
        require(c, ext < BIN_COUNT, "unknown operator");
        break;
    case OP_HALT:
        require(c, false, "instruction of the machine itself");
        break;
    default:
        break;
    }
    if (info->ext == EXT_ick) {
        require(c, (ext & 0xffff) == 0xffff || (ext & 0xffff) < c->caches,
                "cache out of range");
        require(c, ext >> 16 < c->constants, "constant out of range");
    } else if (info->ext == EXT_k32) {
        require(c, ext < c->constants, "constant out of range");
    } else if (info->ext == EXT_off) {
        uint32_t target = i + 2 + ext;
        require(c, target < c->words.count && c->starts[target], "bad jump target");
    }
}

static bool ends_code(uint32_t op)
{
    return op == OP_RETURN || op == OP_RETNONE || op == OP_GENRETURN || op == OP_JUMP ||
           op == OP_RAISE || op == OP_RAISEFROM || op == OP_RERAISE || op == OP_RAISEBARE;
}

static void check_code(Checker *c, uint32_t *at)
{
    uint32_t last = 0;
    for (uint32_t i = 0; i < c->words.count; i += op_length(last)) {
        last = word(&c->words, i);
        *at = i;
        require(c, (last & 255) < OP_COUNT && i + op_length(last) <= c->words.count,
                "unknown or cut instruction");
        if (c->problem) {
            return;
        }
        c->starts[i] = 1;
    }
    for (uint32_t i = 0; i < c->words.count && !c->problem;
         i += op_length(word(&c->words, i))) {
        *at = i;
        check_instruction(c, i);
    }
    require(c, c->words.count && ends_code(last & 255), "runs off its end");
    const uint8_t *rows = c->words.image + record_field(c->words.record, RECORD_HANDLERS_AT);
    for (uint32_t i = 0; i < record_field(c->words.record, RECORD_HANDLERS); i++, rows += 16) {
        uint32_t start = image_u32(rows), end = image_u32(rows + 4), to = image_u32(rows + 8);
        require(c, start < end && end <= c->words.count && to < c->words.count, "bad handler");
        require(c, c->problem || (c->starts[start] && c->starts[to]), "bad handler");
        require(c, c->problem || end == c->words.count || c->starts[end], "bad handler");
        require(c, image_u32(rows + 12) < c->registers, "register out of range");
    }
}

bool disasm_check(const uint8_t *image, const char **problem, uint32_t *code, uint32_t *word_at)
{
    *problem = NULL;
    for (*code = 0; *code < image_u32(image + IMAGE_AT_CODE_COUNT); ++*code) {
        const uint8_t *record = image_record(image, *code);
        Checker c = {.words = words_of(image, record),
                     .registers = record_field(record, RECORD_REGISTERS),
                     .constants = record_field(record, RECORD_CONSTANTS),
                     .caches = record_field(record, RECORD_CACHES),
                     .free = record_field(record, RECORD_FREE)};
        c.starts = mem_alloc_zeroed(c.words.count + 1, 1);
        *word_at = 0;
        require(&c, c.starts != NULL, "out of memory");
        if (c.starts) {
            check_code(&c, word_at);
        }
        mem_free(c.starts);
        if (c.problem) {
            *problem = c.problem;
            return false;
        }
    }
    return true;
}
