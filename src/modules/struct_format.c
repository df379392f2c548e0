// struct_format — formats of module struct: compiling them, packing and unpacking values.

#include "modules/struct.h"

#include <math.h>

#include "base/dtoa.h"
#include "base/load.h"
#include "py.h"

Maybe struct_raise(VM *vm, Maybe message)
{
    Value text = TRY(message);
    Value exception = TRY(exception_new(vm, as_type(vm->roots[ROOT_struct_error]), &text, 1));
    return raise_object(vm, exception);
}

// ---- compiling

typedef struct CodeSize {
    char code;
    uint8_t standard, native, align;  // bytes; standard 0: native only
} CodeSize;

#define CODE(c, bytes, type)                   \
    {                                          \
        c, bytes, sizeof(type), _Alignof(type) \
    }
static const CodeSize code_sizes[] = {
    CODE('x', 1, char),   CODE('c', 1, char),   CODE('b', 1, char),    CODE('B', 1, char),
    CODE('s', 1, char),   CODE('p', 1, char),   CODE('?', 1, bool),    CODE('h', 2, short),
    CODE('H', 2, short),  CODE('e', 2, short),  CODE('i', 4, int),     CODE('I', 4, int),
    CODE('l', 4, long),   CODE('L', 4, long),   CODE('q', 8, int64_t), CODE('Q', 8, int64_t),
    CODE('f', 4, float),  CODE('d', 8, double), CODE('n', 0, size_t),  CODE('N', 0, size_t),
    CODE('P', 0, void *),
};
#undef CODE

typedef struct Compiler {
    const char *next;
    StructObject *target;
    StructItem *items;  // NULL while they are counted
} Compiler;

static const CodeSize *code_size(char code, bool native)
{
    for (size_t i = 0; i < sizeof code_sizes / sizeof *code_sizes; i++) {
        if (code_sizes[i].code == code) {
            return native || code_sizes[i].standard ? &code_sizes[i] : NULL;
        }
    }
    return NULL;
}

// A repeat count; *over: too large.
RAISES static bool read_count(VM *vm, Compiler *c, size_t *count, bool *over)
{
    *count = 1;
    if (*c->next >= '0' && *c->next <= '9') {
        *count = 0;
        for (; *c->next >= '0' && *c->next <= '9'; c->next++) {
            *over |= __builtin_mul_overflow(*count, 10, count);
            *over |= __builtin_add_overflow(*count, *c->next - '0', count);
        }
        return *c->next || FAILB("repeat count given without format specifier");
    }
    return true;
}

// The next item; NO at the end.
RAISES static Tri compile_item(VM *vm, Compiler *c)
{
    StructObject *s = c->target;
    while (*c->next && strchr(" \t\n\r\f\v", *c->next)) {
        c->next++;
    }
    if (!*c->next) {
        return TRI_NO;
    }
    bool over = false;
    size_t count, bytes, offset;
    CHECKT(read_count(vm, c, &count, &over));
    const CodeSize *code = code_size(*c->next++, s->native);
    if (!code) {
        return FAILB("bad char in struct format") ? TRI_NO : TRI_RAISED;
    }
    size_t size = s->native ? code->native : code->standard;
    size_t pad = s->native ? (code->align - s->size % code->align) % code->align : 0;
    over |= __builtin_add_overflow(s->size, pad, &offset);
    over |= __builtin_mul_overflow(count, size, &bytes);
    over |= __builtin_add_overflow(offset, bytes, &s->size);
    if (over || s->size > PTRDIFF_MAX) {
        return FAILB("total struct size too long") ? TRI_NO : TRI_RAISED;
    }
    bool text = code->code == 's' || code->code == 'p';
    if (code->code == 'x' || (count == 0 && !text)) {
        return TRI_YES;
    }
    s->values += text ? 1 : count;
    if (c->items) {
        c->items[s->item_count] = (StructItem){count, offset, (uint8_t)size, code->code};
    }
    s->item_count++;
    return TRI_YES;
}

RAISES static bool compile_items(VM *vm, Compiler *c, const char *text)
{
    c->next = text;
    c->target->size = c->target->values = c->target->item_count = 0;
    while (TRYB_TRI(compile_item(vm, c))) {}
    return true;
}

bool struct_compile(VM *vm, StructObject *self, Value format)
{
    if (!is_str(format) && !is_bytes(format)) {
        raise_error(vm, E_TypeError,
                    "Struct() argument 1 must be a str or bytes object, not %T", format);
        return false;
    }
    if (is_bytes(format)) {
        const Bytes *bytes = as_bytes(format);
        format = TRYB(bytes_decode(vm, bytes->data, bytes->size, "ascii", NULL));
    } else if (!str_is_ascii(format)) {
        (void)TRYB(str_encode(vm, format, "ascii", NULL));  // raises
    }
    const char *text = str_data(format);
    if (strlen(text) != str_size(format)) {
        return FAILB("embedded null character");
    }
    StructObject plan = {.native = true, .little = !HOST_BIG_ENDIAN};
    if (*text && strchr("@=<>!", *text)) {
        plan.native = *text == '@';
        plan.little = *text == '<' || (plan.little && (*text == '@' || *text == '='));
        text++;
    }
    Compiler compiler = {.target = &plan};
    CHECKB(compile_items(vm, &compiler, text));
    size_t bytes = (plan.item_count + 1) * sizeof(StructItem);
    compiler.items = TRYB_PTR((StructItem *)gc_new_raw(vm, bytes));
    CHECKB(compile_items(vm, &compiler, text));
    plan.h = self->h;
    plan.format = format;
    plan.items = compiler.items;
    *self = plan;
    gc_barrier(vm, self);
    return true;
}

// ---- moving numbers

static inline void put_bits(bool little, size_t size, uint8_t *to, uint64_t bits)
{
    switch (size) {
    case 1:
        *to = (uint8_t)bits;
        return;
    case 2:
        little ? store_u16_le(to, (uint16_t)bits) : store_u16_be(to, (uint16_t)bits);
        return;
    case 4:
        little ? store_u32_le(to, (uint32_t)bits) : store_u32_be(to, (uint32_t)bits);
        return;
    default:
        little ? store_u64_le(to, bits) : store_u64_be(to, bits);
    }
}

static inline uint64_t get_bits(bool little, size_t size, const uint8_t *from)
{
    switch (size) {
    case 1:
        return *from;
    case 2:
        return little ? load_u16_le(from) : load_u16_be(from);
    case 4:
        return little ? load_u32_le(from) : load_u32_be(from);
    default:
        return little ? load_u64_le(from) : load_u64_be(from);
    }
}

static bool is_unsigned(char code)
{
    return strchr("BHILQNP", code) != NULL;
}

// ---- packing

RAISES static bool pack_int(VM *vm, const StructObject *s, const StructItem *item, uint8_t *to,
                            Value v)
{
    if (!is_any_int(v)) {
        Maybe index = op_index(vm, v);
        if (raised(index)) {
            CHECKB(error_is(vm, E_TypeError));
            error_clear(vm);
            return FAILB("required argument is not an integer");
        }
        v = maybe_value(index);
    }
    unsigned shift = 64 - 8 * (unsigned)item->size;
    uint64_t bits = 0;
    int64_t i = 0, max = INT64_MAX >> shift;
    if (item->code == 'P') {
        if (!int_to_u64(v, &bits)) {
            if (!int_to_i64(v, &i)) {
                return FAILB("int too large to convert");
            }
            bits = (uint64_t)i;
        }
    } else if (is_unsigned(item->code)) {
        if (!int_to_u64(v, &bits) || bits > UINT64_MAX >> shift) {
            return FAILB("'%c' format requires 0 <= number <= %llu", item->code,
                         (unsigned long long)(UINT64_MAX >> shift));
        }
    } else {
        if (!int_to_i64(v, &i) || i > max || i < -max - 1) {
            return FAILB("'%c' format requires %lld <= number <= %lld", item->code,
                         (long long)(-max - 1), (long long)max);
        }
        bits = (uint64_t)i;
    }
    put_bits(s->little, item->size, to, bits);
    return true;
}

RAISES static bool too_large(VM *vm, char code)
{
    raise_error(vm, E_OverflowError, "float too large to pack with %c format", code);
    return false;
}

RAISES static bool pack_float(VM *vm, const StructObject *s, const StructItem *item,
                              uint8_t *to, Value v)
{
    double d = 0;
    if (!op_float(vm, v, &d)) {
        error_clear(vm);
        return FAILB("required argument is not a float");
    }
    uint64_t bits;
    if (item->code == 'd') {
        bits = double_to_bits(d);
    } else if (item->code == 'f') {
        // COMPAT: native floats are C casts. The first double that rounds to infinity is
        // FLT_MAX and half a unit.
        if (!s->native && isfinite(d) && fabs(d) >= 0x1.ffffffp127) {
            return too_large(vm, 'f');
        }
        float f = (float)d;
        uint32_t word;
        memcpy(&word, &f, 4);
        bits = word;
    } else {
        uint16_t half = 0;
        if (!dtoa_to_half(d, &half)) {
            return too_large(vm, 'e');
        }
        bits = half;
    }
    put_bits(s->little, item->size, to, bits);
    return true;
}

RAISES static bool pack_text(VM *vm, const StructItem *item, uint8_t *to, Value v)
{
    if (!is_bytes(v) && !is_kind(v, T_bytearray)) {
        return FAILB("argument for '%c' must be a bytes object", item->code);
    }
    Buffer view;
    CHECKB(buffer_get(vm, v, &view, BUFFER_READ));
    size_t room = item->count;
    room -= item->code == 'p' && room;
    size_t size = view.size < room ? view.size : room;
    if (item->code == 'p' && item->count) {
        *to++ = (uint8_t)(size < 255 ? size : 255);
    }
    if (size) {
        memcpy(to, view.data, size);
    }
    buffer_release(vm, &view);
    return true;
}

RAISES static bool pack_value(VM *vm, const StructObject *s, const StructItem *item,
                              uint8_t *to, Value v)
{
    switch (item->code) {
    case 's':
    case 'p':
        return pack_text(vm, item, to, v);
    case 'c':
        if (!is_bytes(v) || as_bytes(v)->size != 1) {
            return FAILB("char format requires a bytes object of length 1");
        }
        *to = as_bytes(v)->data[0];
        return true;
    case '?':
        put_bits(s->little, item->size, to, TRYB_TRI(op_truth(vm, v)));
        return true;
    case 'e':
    case 'f':
    case 'd':
        return pack_float(vm, s, item, to, v);
    default:
        return pack_int(vm, s, item, to, v);
    }
}

bool struct_pack_to(VM *vm, const StructObject *s, uint8_t *to, const Value *values)
{
    const StructItem *items = s->items;  // REENTRANT: __index__ may compile the Struct anew
    for (size_t k = 0, count = s->item_count; k < count; k++) {
        const StructItem *item = &items[k];
        bool text = item->code == 's' || item->code == 'p';
        for (size_t i = 0; i < (text ? 1 : item->count); i++) {
            CHECKB(pack_value(vm, s, item, to + item->offset + i * item->size, *values++));
        }
    }
    return true;
}

// ---- unpacking

RAISES static Maybe unpack_text(VM *vm, const StructItem *item, const uint8_t *from)
{
    if (item->code == 's') {
        return bytes_new(vm, from, item->count);
    }
    size_t room = item->count ? item->count - 1 : 0;
    size_t size = item->count && *from < room ? *from : room;
    return bytes_new(vm, from + (item->count != 0), size);
}

RAISES static Maybe unpack_value(VM *vm, const StructObject *s, const StructItem *item,
                                 const uint8_t *from)
{
    uint64_t bits = get_bits(s->little, item->size, from);
    uint32_t word = (uint32_t)bits;
    float f;
    switch (item->code) {
    case 'c':
        return bytes_new(vm, from, 1);
    case '?':
        return just_bool(bits != 0);
    case 'e':
        return float_new(vm, dtoa_from_half((uint16_t)bits));
    case 'f':
        memcpy(&f, &word, 4);
        return float_new(vm, f);
    case 'd':
        return float_new(vm, double_from_bits(bits));
    default:
        break;
    }
    if (is_unsigned(item->code)) {
        return int_from_u64(vm, bits);
    }
    unsigned shift = 64 - 8 * (unsigned)item->size;
    return int_from_i64(vm, (int64_t)(bits << shift) >> shift);
}

Maybe struct_unpack_at(VM *vm, const StructObject *s, const uint8_t *from)
{
    Tuple *result = TRY_PTR(tuple_alloc(vm, s->values));
    size_t place = 0;
    for (size_t k = 0; k < s->item_count; k++) {
        const StructItem *item = &s->items[k];
        if (item->code == 's' || item->code == 'p') {
            Value text = TRY(unpack_text(vm, item, from + item->offset));
            gc_set(vm, result, &result->items[place++], text);
            continue;
        }
        for (size_t i = 0; i < item->count; i++) {
            Value v = TRY(unpack_value(vm, s, item, from + item->offset + i * item->size));
            gc_set(vm, result, &result->items[place++], v);
        }
    }
    return just_obj(result);
}
