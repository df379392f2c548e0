// emit — instructions, labels, constants and the tables of a unit.

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/dtoa.h"
#include "base/hash.h"
#include "base/load.h"
#include "base/mp.h"
#include "front/gen.h"
#include "front/image.h"
#include "vm/opcode.h"

// ---- failure

uint32_t gen_fail(Gen *g, Node node, const char *format, ...)
{
    if (!g->failed) {
        char text[300];
        va_list args;
        va_start(args, format);
        vsnprintf(text, sizeof text, format, args);
        va_end(args);
        parser_fail_node(g->parser, node, "%s", text);
        g->failed = true;
    }
    return 0;
}

uint32_t gen_too_large(Gen *g, const char *what)
{
    if (!g->failed) {
        parser_fail(g->parser, SYNTAX_SyntaxError, g->start, g->end,
                    "too many %s in one code block", what);
        g->failed = true;
    }
    return 0;
}

uint32_t gen_out_of_memory(Gen *g)
{
    if (!g->failed) {
        parser_fail(g->parser, SYNTAX_MemoryError, 0, 0, "%s", "");
        g->failed = true;
    }
    return 0;
}

static bool grow(Gen *g, void **array, uint32_t *capacity, uint32_t count, size_t item)
{
    if (count < *capacity) {
        return true;
    }
    uint32_t wanted = *capacity ? *capacity * 2 : 32;
    void *grown = mem_realloc_array(*array, wanted, item);
    if (!grown) {
        gen_out_of_memory(g);
        return false;
    }
    *array = grown;
    *capacity = wanted;
    return true;
}

// ---- positions

void at_node(Gen *g, Node node)
{
    g->start = ast_head(g->ast, node)->start;
    g->end = ast_head(g->ast, node)->end;
}

void at_attribute(Gen *g, Node node, Node whole)
{
    AstAttribute a = *ast_get(g->ast, Attribute, node);
    at_node(g, whole);
    if (ast_locate(g->ast, a.head.start).line != ast_locate(g->ast, a.head.end).line) {
        uint32_t size;
        (void)ast_name(g->ast, a.attr, &size);
        g->start = a.head.end - size;
    }
}

void at_nowhere(Gen *g)
{
    g->start = g->end = UINT32_MAX;
}

static uint64_t zigzag(int64_t v)
{
    return ((uint64_t)v << 1) ^ (uint64_t)(v >> 63);
}

void finish_lines(Gen *g)
{
    Unit *u = g->unit;
    if (!u->line_words) {
        return;
    }
    buf_varint(&u->lines, u->line_words);
    u->line_words = 0;
    if (u->line_start == UINT32_MAX) {  // no columns: see at_nowhere()
        buf_append(&u->lines, "\0\0\0\0", 4);
        return;
    }
    AstPosition from = ast_locate(g->ast, u->line_start), to = ast_locate(g->ast, u->line_end);
    buf_varint(&u->lines, zigzag((int64_t)from.line - (int64_t)u->line_last));
    buf_varint(&u->lines, from.column + 1);
    buf_varint(&u->lines, to.line >= from.line ? to.line - from.line : 0);
    buf_varint(&u->lines, to.column + 1);
    u->line_last = from.line;
}

// Extends the line table over the next words, which have the current range.
static void note_line(Gen *g, uint32_t words)
{
    Unit *u = g->unit;
    if (u->line_start != g->start || u->line_end != g->end) {
        finish_lines(g);
        u->line_start = g->start;
        u->line_end = g->end;
    }
    u->line_words += words;
}

// ---- words

uint32_t here(Gen *g)
{
    return g->unit->count;
}

static void put_word(Gen *g, uint32_t word)
{
    Unit *u = g->unit;
    if (grow(g, (void **)&u->words, &u->capacity, u->count, sizeof(uint32_t))) {
        u->words[u->count++] = word;
    }
}

void emit(Gen *g, uint32_t op, uint32_t a, uint32_t b, uint32_t c)
{
    put_word(g, op | (a & 255) << 8 | (b & 255) << 16 | c << 24);
    note_line(g, 1);
}

void emit_bx(Gen *g, uint32_t op, uint32_t a, uint32_t bx)
{
    if (bx > 0xffff && op != OP_LOADI) {
        gen_too_large(g, "constants");
    }
    put_word(g, op | (a & 255) << 8 | bx << 16);
    note_line(g, 1);
}

void emit_ext(Gen *g, uint32_t op, uint32_t a, uint32_t b, uint32_t c, uint32_t ext)
{
    put_word(g, op | (a & 255) << 8 | (b & 255) << 16 | c << 24);
    put_word(g, ext);
    note_line(g, 2);
}

void emit_name(Gen *g, uint32_t op, uint32_t a, uint32_t b, NameId name)
{
    uint32_t k = constant_name(g, name), cache = g->unit->caches;
    if (k > 0xffff) {
        gen_too_large(g, "names");
    }
    if (cache < 0xffff) {
        g->unit->caches++;
    } else {
        cache = 0xffff;
    }
    emit_ext(g, op, a, b, 0, cache | k << 16);
}

// ---- labels

void label_init(Label *label)
{
    *label = (Label){.target = -1};
}

void label_free(Label *label)
{
    mem_free(label->uses);
    label->uses = NULL;
}

void label_place(Gen *g, Label *label)
{
    label->target = here(g);
    for (uint32_t i = 0; i < label->count && !g->failed; i++) {
        g->unit->words[label->uses[i]] =
            (uint32_t)(label->target - (int64_t)label->uses[i] - 1);
    }
}

void emit_jump3(Gen *g, uint32_t op, uint32_t a, uint32_t b, uint32_t c, Label *label)
{
    uint32_t at = here(g) + 1;
    uint32_t off = label->target >= 0 ? (uint32_t)(label->target - (int64_t)at - 1) : 0;
    emit_ext(g, op, a, b, c, off);
    if (label->target < 0 &&
        grow(g, (void **)&label->uses, &label->capacity, label->count, sizeof(uint32_t))) {
        label->uses[label->count++] = at;
    }
}

void emit_jump(Gen *g, uint32_t op, uint32_t a, uint32_t b, Label *label)
{
    emit_jump3(g, op, a, b, 0, label);
}

void add_handler(Gen *g, uint32_t start, uint32_t end, uint32_t target, int reg)
{
    Unit *u = g->unit;
    if (start < end && grow(g, (void **)&u->handlers, &u->handler_capacity, u->handler_count,
                            sizeof(HandlerRow))) {
        u->handlers[u->handler_count++] = (HandlerRow){start, end, target, (uint32_t)reg};
    }
}

// ---- registers

int temps(Gen *g, int n)
{
    Unit *u = g->unit;
    int first = u->next;
    u->next += n;
    if (u->next > u->top) {
        u->top = u->next;
    }
    if (u->next > MAX_REGISTERS) {
        u->next = first;
        if (!g->failed) {
            parser_fail(g->parser, SYNTAX_RecursionError, g->start, g->end, "%s",
                        "expression is too complex: it needs too many temporaries");
            g->failed = true;
        }
    }
    return first;
}

int temp(Gen *g)
{
    return temps(g, 1);
}

void release(Gen *g, int mark)
{
    g->unit->next = mark;
}

// ---- constants

uint32_t constant_bytes(Gen *g, const Buf *encoded)
{
    static const HashSeed seed = {0x6b72616974, 1};
    Unit *u = g->unit;
    if (encoded->failed) {
        gen_out_of_memory(g);
        return 0;
    }
    uint64_t key = hash_bytes(encoded->data, encoded->size, &seed) | 1;
    for (;; key += 2) {
        TableEntry *entry = table_put(&u->constant_index, key, NULL);
        if (!entry) {
            gen_out_of_memory(g);
            return 0;
        }
        if (entry->word == 0) {
            if (!grow(g, (void **)&u->constant_at, &u->constant_at_capacity,
                      u->constant_count + 1, sizeof(uint32_t))) {
                return 0;
            }
            u->constant_at[u->constant_count] = (uint32_t)u->constants.size;
            buf_append(&u->constants, encoded->data, encoded->size);
            u->constant_at[u->constant_count + 1] = (uint32_t)u->constants.size;
            entry->word = ++u->constant_count;
            return u->constant_count - 1;
        }
        uint32_t i = (uint32_t)entry->word - 1,
                 size = u->constant_at[i + 1] - u->constant_at[i];
        if (size == encoded->size &&
            memcmp(u->constants.data + u->constant_at[i], encoded->data, size) == 0) {
            return i;
        }
    }
}

// Beyond this many, constants that are only loaded move to numbers from 65536 on, so that names
// and others that instructions can only reach with 16 bits keep finding room.
enum { MANY_CONSTANTS = 40000 };

uint32_t constant_to_load(Gen *g, const Buf *encoded)
{
    Unit *u = g->unit;
    if (u->constant_count < MANY_CONSTANTS) {
        return constant_bytes(g, encoded);
    }
    if (encoded->failed) {
        gen_out_of_memory(g);
        return 0;
    }
    buf_append(&u->high_constants, encoded->data, encoded->size);
    return 0x10000 + u->high_count++;
}

static uint32_t finish_constant(Gen *g, Buf *buf)
{
    uint32_t index = constant_bytes(g, buf);
    buf_free(buf);
    return index;
}

uint32_t constant_special(Gen *g, char tag)
{
    Buf buf = BUF_INIT;
    buf_char(&buf, tag);
    return finish_constant(g, &buf);
}

uint32_t constant_int(Gen *g, int64_t i)
{
    Buf buf = BUF_INIT;
    buf_char(&buf, CONSTANT_INT);
    buf_u64(&buf, (uint64_t)i, ORDER_LITTLE);
    return finish_constant(g, &buf);
}

static void put_text(Gen *g, Buf *buf, char tag, const char *text, uint32_t size)
{
    buf_char(buf, tag);
    buf_u32(buf, image_add_string(g, text, size), ORDER_LITTLE);
}

uint32_t constant_text(Gen *g, char tag, const char *text, uint32_t size)
{
    Buf buf = BUF_INIT;
    put_text(g, &buf, tag, text, size);
    return finish_constant(g, &buf);
}

uint32_t constant_name(Gen *g, NameId name)
{
    uint32_t size;
    const char *text = ast_name(g->ast, name, &size);
    return constant_text(g, CONSTANT_STR, text, size);
}

uint32_t constant_code(Gen *g, uint32_t code)
{
    Buf buf = BUF_INIT;
    buf_char(&buf, CONSTANT_CODE);
    buf_u32(&buf, code, ORDER_LITTLE);
    return finish_constant(g, &buf);
}

void load_constant(Gen *g, int dst, uint32_t index)
{
    if (index <= 0xffff) {
        emit_bx(g, OP_LOADK, (uint32_t)dst, index);
    } else {
        emit_ext(g, OP_LOADKX, (uint32_t)dst, 0, 0, index);
    }
}

// ---- constant expressions

static void put_double(Buf *out, double d)
{
    buf_u64(out, double_to_bits(d), ORDER_LITTLE);
}

// COMPAT: the default of sys.set_int_max_str_digits(), which bounds the time to convert.
enum { MAX_DECIMAL_DIGITS = 4300 };

static bool encode_big(Gen *g, const AstInt *node, Buf *out)
{
    uint32_t size;
    const char *digits = ast_text(g->ast, node->digits, &size);
    if (node->head.op == 10 && size > MAX_DECIMAL_DIGITS) {
        parser_fail(g->parser, SYNTAX_SyntaxError, node->head.start, node->head.end,
                    "Exceeds the limit (%d digits) for integer string conversion: value has %u "
                    "digits; use sys.set_int_max_str_digits() to increase the limit - Consider "
                    "hexadecimal for huge integer literals to avoid decimal conversion limits.",
                    MAX_DECIMAL_DIGITS, (unsigned)size);
        g->failed = true;
        return false;
    }
    size_t limbs = mp_from_text_limbs(size, node->head.op),
           scratch = mp_from_text_scratch(size, node->head.op);
    Limb *memory = mem_alloc_zeroed(limbs + scratch + 1, sizeof(Limb));
    if (!memory) {
        gen_out_of_memory(g);
        return true;
    }
    size_t n = mp_from_text(memory, digits, size, node->head.op, memory + limbs);
    if (mp_bit_length(memory, n) <= 63) {
        buf_char(out, CONSTANT_INT);
        buf_u64(out, mp_low_u64(memory, n), ORDER_LITTLE);
    } else {
        size_t bytes = (size_t)(mp_bit_length(memory, n) + 7) / 8;
        buf_char(out, CONSTANT_BIG);
        buf_u32(out, (uint32_t)bytes, ORDER_LITTLE);
        char *p = buf_reserve(out, bytes);
        if (p && mp_to_bytes((uint8_t *)p, bytes, memory, n, false, true, false)) {
            out->size += bytes;
        }
    }
    mem_free(memory);
    return true;
}

static double parse_double(Gen *g, Text text)
{
    uint32_t size;
    const char *digits = ast_text(g->ast, text, &size);
    double d = 0;
    dtoa_from_text(digits, size, &d);
    return d;
}

static bool encode_number(Gen *g, Node node, Buf *out)
{
    switch (ast_kind(g->ast, node)) {
    case AST_Int: {
        AstInt *i = ast_get(g->ast, Int, node);
        if (i->digits) {
            return encode_big(g, i, out);
        }
        buf_char(out, CONSTANT_INT);
        buf_u64(out, i->value, ORDER_LITTLE);
        return true;
    }
    case AST_Float:
        buf_char(out, CONSTANT_FLOAT);
        put_double(out, parse_double(g, ast_get(g->ast, Float, node)->digits));
        return true;
    case AST_Imag:
        buf_char(out, CONSTANT_COMPLEX);
        put_double(out, 0);
        put_double(out, parse_double(g, ast_get(g->ast, Imag, node)->digits));
        return true;
    default:
        return false;
    }
}

static bool encode_folded(Gen *g, Node node, Buf *out)
{
    Folded v;
    if (!fold_number(g, node, &v)) {
        return false;
    }
    if (v.kind == FOLDED_INT) {
        buf_char(out, CONSTANT_INT);
        buf_u64(out, (uint64_t)v.i, ORDER_LITTLE);
        return true;
    }
    buf_char(out, v.kind == FOLDED_FLOAT ? CONSTANT_FLOAT : CONSTANT_COMPLEX);
    put_double(out, v.re);
    if (v.kind == FOLDED_COMPLEX) {
        put_double(out, v.im);
    }
    return true;
}

bool encode_items(Gen *g, char tag, List elts, Buf *out)
{
    size_t start = out->size;
    uint32_t n = ast_count(g->ast, elts);
    buf_char(out, tag);
    buf_u32(out, n, ORDER_LITTLE);
    for (uint32_t i = 0; i < n; i++) {
        if (!encode_constant(g, ast_item(g->ast, elts, i), out)) {
            out->size = start;
            return false;
        }
    }
    return true;
}

bool encode_constant(Gen *g, Node node, Buf *out)
{
    uint32_t size;
    switch (ast_kind(g->ast, node)) {
    case AST_None:
        buf_char(out, CONSTANT_NONE);
        return true;
    case AST_True:
        buf_char(out, CONSTANT_TRUE);
        return true;
    case AST_False:
        buf_char(out, CONSTANT_FALSE);
        return true;
    case AST_Ellipsis:
        buf_char(out, CONSTANT_ELLIPSIS);
        return true;
    case AST_Str: {
        const char *text = ast_text(g->ast, ast_get(g->ast, Str, node)->value, &size);
        put_text(g, out, CONSTANT_STR, text, size);
        return true;
    }
    case AST_Bytes: {
        const char *text = ast_text(g->ast, ast_get(g->ast, Bytes, node)->value, &size);
        put_text(g, out, CONSTANT_BYTES, text, size);
        return true;
    }
    case AST_Tuple:
        return !(ast_head(g->ast, node)->flags & FLAG_CONTEXT) &&
               encode_items(g, CONSTANT_TUPLE, ast_get(g->ast, Tuple, node)->elts, out);
    case AST_UnaryOp:
    case AST_BinOp:
        return encode_folded(g, node, out);
    default:
        return encode_number(g, node, out);
    }
}
