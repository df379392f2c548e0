// code — loading code objects from images, constants on first run, and position lookup.

#include "vm/code.h"

#include "base/load.h"
#include "front/image.h"
#include "py.h"
#include "vm/opcode.h"

// ---- strings

RAISES static Maybe string_at(VM *vm, const Code *code, uint32_t index)
{
    size_t size;
    const char *text = image_string(code->image_data, index, &size);
    return str_new(vm, text, size);
}

RAISES static Maybe interned_at(VM *vm, const Code *code, uint32_t index)
{
    size_t size;
    const char *text = image_string(code->image_data, index, &size);
    return str_intern_n(vm, text, size);
}

// ---- creation

static const uint32_t *host_words(VM *vm, Code *code)
{
    const uint8_t *at = code->image_data + record_field(code->record, RECORD_WORDS_AT);
    bool big = code->image_data[IMAGE_AT_FLAGS] & IMAGE_BIG_ENDIAN;
    if (big == HOST_BIG_ENDIAN && ((uintptr_t)at & 3) == 0) {
        return (const uint32_t *)(const void *)at;
    }
    uint32_t *words = (uint32_t *)gc_new_raw(vm, code->word_count * sizeof(uint32_t) + 4);
    code->owns_words = words != NULL;
    for (uint32_t i = 0; words && i < code->word_count; i++) {
        words[i] = big ? load_u32_be(at + 4 * (size_t)i) : load_u32_le(at + 4 * (size_t)i);
    }
    return words;
}

static void read_counts(Code *code)
{
    const uint8_t *r = code->record;
    code->handles = record_field(r, RECORD_HANDLERS) != 0;
    code->first_line = record_field(r, RECORD_FIRST_LINE);
    code->flags = record_field(r, RECORD_FLAGS);
    code->positional = (uint16_t)record_field(r, RECORD_POSITIONAL);
    code->positional_only = (uint16_t)record_field(r, RECORD_POSITIONAL_ONLY);
    code->keyword_only = (uint16_t)record_field(r, RECORD_KEYWORD_ONLY);
    code->locals = (uint16_t)record_field(r, RECORD_LOCALS);
    code->free = (uint16_t)record_field(r, RECORD_FREE);
    code->registers = (uint16_t)record_field(r, RECORD_REGISTERS);
    code->cache_count = record_field(r, RECORD_CACHES);
    code->word_count = record_field(r, RECORD_WORDS);
    code->constant_count = record_field(r, RECORD_CONSTANTS);
}

Code *code_from_image(VM *vm, const uint8_t *data, Value image, uint32_t index)
{
    Code *code = TRYP_PTR((Code *)gc_new(vm, sizeof(Code), T_code));
    code->image_data = data;
    code->image = image;
    code->record = image_record(data, index);
    read_counts(code);
    code->simple = 255;
    gc_set(vm, code, &code->name,
           TRYP(interned_at(vm, code, record_field(code->record, RECORD_NAME))));
    gc_set(vm, code, &code->qualname,
           TRYP(interned_at(vm, code, record_field(code->record, RECORD_QUALNAME))));
    gc_set(vm, code, &code->filename,
           TRYP(interned_at(vm, code, record_field(code->record, RECORD_FILENAME))));
    const uint32_t *words = TRYP_PTR(host_words(vm, code));
    GC_SET(vm, code, words, words);
    return code;
}

bool code_take_image(VM *vm, Code *code, Value image, uint32_t index)
{
    Code old = *code;
    code->image_data = as_bytes(image)->data;
    gc_set(vm, code, &code->image, image);
    code->record = image_record(code->image_data, index);
    read_counts(code);
    const uint32_t *words = host_words(vm, code);
    if (!words) {
        code->image_data = old.image_data;
        gc_set(vm, code, &code->image, old.image);
        code->record = old.record;
        read_counts(code);
        return false;
    }
    code->owns_words = (const uint8_t *)words < code->image_data ||
                       (const uint8_t *)words > code->image_data + as_bytes(image)->size;
    GC_SET(vm, code, words, words);
    return true;
}

// ---- constants

typedef struct Reader {
    Code *code;
    const uint8_t *p;
} Reader;

RAISES static Maybe read_constant(VM *vm, Reader *r);

static uint32_t read_u32(Reader *r)
{
    uint32_t v = image_u32(r->p);
    r->p += 4;
    return v;
}

static double read_double(Reader *r)
{
    double d = double_from_bits(image_u64(r->p));
    r->p += 8;
    return d;
}

static bool looks_like_name(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        char c = text[i];
        bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                    (c >= '0' && c <= '9') || c == '_';
        if (!word) {
            return false;
        }
    }
    return true;
}

RAISES static Maybe read_str(VM *vm, Reader *r)
{
    uint32_t index = read_u32(r);
    size_t size;
    const char *text = image_string(r->code->image_data, index, &size);
    // WHY names only: they are attribute names and dict keys; other text would fill the table.
    bool intern = size < 64 && (looks_like_name(text, size) || (unsigned char)text[0] >= 0x80);
    return intern ? interned_at(vm, r->code, index) : string_at(vm, r->code, index);
}

RAISES static Maybe read_sequence(VM *vm, Reader *r, bool set)
{
    uint32_t count = read_u32(r);
    Tuple *tuple = TRY_PTR(tuple_alloc(vm, count));
    for (uint32_t i = 0; i < count; i++) {
        Value item = TRY(read_constant(vm, r));
        gc_set(vm, tuple, &tuple->items[i], item);
    }
    return set ? just_obj(set_from_iterable(vm, from_obj(tuple), true)) : just_obj(tuple);
}

RAISES static Maybe read_bytes(VM *vm, Reader *r)
{
    size_t size;
    const char *data = image_string(r->code->image_data, read_u32(r), &size);
    return bytes_new(vm, data, size);
}

RAISES static Maybe read_big(VM *vm, Reader *r)
{
    uint32_t size = read_u32(r);
    r->p += size;
    return int_from_bytes(vm, r->p - size, size, true, false);
}

RAISES static Maybe read_constant(VM *vm, Reader *r)
{
    switch ((enum ConstantTag) * r->p++) {
    case CONSTANT_NONE:
        return just(NONE);
    case CONSTANT_TRUE:
        return just(TRUE_);
    case CONSTANT_FALSE:
        return just(FALSE_);
    case CONSTANT_ELLIPSIS:
        return just(ELLIPSIS);
    case CONSTANT_INT:
        r->p += 8;
        return int_from_i64(vm, (int64_t)image_u64(r->p - 8));
    case CONSTANT_BIG:
        return read_big(vm, r);
    case CONSTANT_FLOAT:
        return float_new(vm, read_double(r));
    case CONSTANT_COMPLEX: {
        double real = read_double(r);
        return complex_new(vm, real, read_double(r));
    }
    case CONSTANT_STR:
        return read_str(vm, r);
    case CONSTANT_BYTES:
        return read_bytes(vm, r);
    case CONSTANT_TUPLE:
    case CONSTANT_FROZENSET:
        return read_sequence(vm, r, r->p[-1] == CONSTANT_FROZENSET);
    case CONSTANT_CODE:
        return just_obj(code_from_image(vm, r->code->image_data, r->code->image, read_u32(r)));
    }
    return raise_error(vm, E_SystemError, "bad constant in compiled code");
}

RAISES static bool read_local_names(VM *vm, Code *code)
{
    const uint8_t *at = code->image_data + record_field(code->record, RECORD_LOCALS_AT);
    Tuple *names = TRYB_PTR(tuple_alloc(vm, code->locals));
    for (uint32_t i = 0; i < code->locals; i++) {
        Value name = TRYB(
            interned_at(vm, code, image_u32(at + 8 * (size_t)i) & ~(uint32_t)LOCAL_IS_CELL));
        gc_set(vm, names, &names->items[i], name);
        uint32_t reg = image_u32(at + 8 * (size_t)i + 4);
        if (reg < 256 && reg >= code->clear) {
            code->clear = (uint16_t)(reg + 1);
        }
    }
    gc_set(vm, code, &code->local_names, from_obj(names));
    return true;
}

bool code_prepare(VM *vm, Code *code)
{
    if (code->prepared) {
        return true;
    }
    CHECKB(code_complete(vm, code));
    Value *constants = TRYB_PTR(gc_new_values(vm, code->constant_count + 1));
    GC_SET(vm, code, constants, constants);
    Reader reader = {code, code->image_data + record_field(code->record, RECORD_CONSTANTS_AT)};
    for (uint32_t i = 0; i < code->constant_count; i++) {
        Value constant = TRYB(read_constant(vm, &reader));
        gc_set(vm, values_of(constants), &constants[i], constant);
    }
    // One more than counted: index 0xffff means "no cache" and must be readable (never filled).
    uint32_t caches = code->cache_count > 0xffff ? 0x10000 : code->cache_count + 1;
    Cache *table = TRYB_PTR((Cache *)gc_new_raw(vm, caches * sizeof(Cache)));
    GC_SET(vm, code, caches, table);
    CHECKB(read_local_names(vm, code));
    code->prepared = 1;
    bool far = code->registers > 256;  // far locals are cleared by the binder only
    bool direct =
        !(code->flags & (CODE_VARARGS | CODE_VARKEYWORDS)) && code->keyword_only == 0 && !far;
    code->simple = direct && code->positional < 255 ? (uint8_t)code->positional : 255;
    return true;
}

uint32_t code_local_register(const Code *code, uint32_t i, bool *is_cell)
{
    const uint8_t *at =
        code->image_data + record_field(code->record, RECORD_LOCALS_AT) + 8 * (size_t)i;
    *is_cell = (image_u32(at) & (uint32_t)LOCAL_IS_CELL) != 0;
    return image_u32(at + 4);
}

Maybe code_free_name(VM *vm, const Code *code, uint32_t i)
{
    const uint8_t *at = code->image_data + record_field(code->record, RECORD_FREE_AT);
    return interned_at(vm, code, image_u32(at + 4 * (size_t)i));
}

Maybe code_inner_name(VM *vm, const Code *code, uint32_t i)
{
    const uint8_t *at = code->image_data + record_field(code->record, RECORD_INNER_AT);
    return interned_at(vm, code, image_u32(at + 16 * (size_t)i + 8));
}

// ---- tables

static int64_t unzigzag(uint64_t v)
{
    return (int64_t)(v >> 1) ^ -(int64_t)(v & 1);
}

void code_position(const Code *code, uint32_t offset, CodePosition *out)
{
    const uint8_t *p = code->image_data + record_field(code->record, RECORD_LINES_AT);
    const uint8_t *end = p + record_field(code->record, RECORD_LINES);
    int64_t line = code->first_line;
    uint64_t at = 0;
    *out = (CodePosition){code->first_line, code->first_line, UINT32_MAX, UINT32_MAX};
    while (p < end) {
        at += image_varint(&p);
        line += unzigzag(image_varint(&p));
        uint64_t column = image_varint(&p), end_delta = image_varint(&p),
                 end_column = image_varint(&p);
        if (offset < at) {
            out->line = (uint32_t)line;
            out->end_line = (uint32_t)(line + (int64_t)end_delta);
            out->column = column ? (uint32_t)column - 1 : UINT32_MAX;
            out->end_column = end_column ? (uint32_t)end_column - 1 : UINT32_MAX;
            return;
        }
    }
}

// Such a body is covered by a row that leads to its POPEXC.
bool code_is_handling(const Code *code, uint32_t offset)
{
    const uint8_t *p = code->image_data + record_field(code->record, RECORD_HANDLERS_AT);
    uint32_t count = record_field(code->record, RECORD_HANDLERS);
    for (uint32_t i = 0; i < count; i++, p += 16) {
        bool covers = offset >= image_u32(p) && offset < image_u32(p + 4);
        if (covers && (code->words[image_u32(p + 8)] & 255) == OP_POPEXC) {
            return true;
        }
    }
    return false;
}

bool code_find_handler(const Code *code, uint32_t offset, Handler *out)
{
    const uint8_t *p = code->image_data + record_field(code->record, RECORD_HANDLERS_AT);
    uint32_t count = record_field(code->record, RECORD_HANDLERS);
    for (uint32_t i = 0; i < count; i++, p += 16) {
        uint32_t start = image_u32(p), end = image_u32(p + 4);
        if (offset >= start && offset < end) {
            *out = (Handler){start, end, image_u32(p + 8), (uint8_t)image_u32(p + 12)};
            return true;
        }
    }
    return false;
}
