// struct — C structs as bytes: the functions on format strings.
//
// A format is walked twice: once for the size and the number of values, once to move them. Offsets
// come from the walk, so native alignment is in one place. The class Struct is not here.

#include <float.h>
#include <math.h>

#include "base/dtoa.h"
#include "py.h"

typedef struct Walk {
    const char *next;
    bool native, little;
    size_t end;  // bytes so far
    // the current item
    char code;
    size_t count, size, offset;  // size: of one value
} Walk;

// Raises struct.error(message), always RAISED.
static Maybe struct_raise(VM *vm, Maybe message)
{
    Value text = TRY(message);
    Value exception = TRY(exception_new(vm, as_type(vm->roots[ROOT_struct_error]), &text, 1));
    return raise_object(vm, exception);
}

#define FAIL(...)  struct_raise(vm, str_from_format(vm, __VA_ARGS__))
#define FAILB(...) (!raised(FAIL(__VA_ARGS__)))

static bool struct_size_of(Walk *walk, size_t *align)
{
    size_t standard = 0;
    size_t native = 0;
    *align = 1;
    switch (walk->code) {
#define CODE(c, bytes, type)     \
    case c:                      \
        standard = bytes;        \
        native = sizeof(type);   \
        *align = _Alignof(type); \
        break
        CODE('x', 1, char);
        CODE('c', 1, char);
        CODE('b', 1, char);
        CODE('B', 1, char);
        CODE('s', 1, char);
        CODE('p', 1, char);
        CODE('?', 1, bool);
        CODE('h', 2, short);
        CODE('H', 2, short);
        CODE('e', 2, short);
        CODE('i', 4, int);
        CODE('I', 4, int);
        CODE('l', 4, long);
        CODE('L', 4, long);
        CODE('q', 8, long long);
        CODE('Q', 8, long long);
        CODE('f', 4, float);
        CODE('d', 8, double);
        CODE('n', 0, size_t);
        CODE('N', 0, size_t);
        CODE('P', 0, void *);
#undef CODE
    }
    walk->size = walk->native ? native : standard;
    return walk->size != 0;
}

RAISES static bool walk_start(VM *vm, Value format, Walk *walk)
{
    if (!is_str(format) && !is_bytes(format)) {
        return !raised(raise_error(vm, E_TypeError,
                                   "Struct() argument 1 must be a str or bytes object, not %T",
                                   format));
    }
    const char *text = is_str(format) ? str_data(format) : (const char *)as_bytes(format)->data;
    size_t size = is_str(format) ? str_size(format) : as_bytes(format)->size;
    if (strlen(text) != size) {
        return FAILB("embedded null character");
    }
    const uint16_t one = 1;
    uint8_t first;
    memcpy(&first, &one, 1);
    *walk = (Walk){.next = text, .native = true, .little = first == 1};
    if (*text && strchr("@=<>!", *text)) {
        walk->native = *text == '@';
        walk->little = *text == '<' || (walk->little && (*text == '@' || *text == '='));
        walk->next++;
    }
    return true;
}

// The next item; NO at the end.
RAISES static Tri walk_next(VM *vm, Walk *walk)
{
    while (*walk->next && strchr(" \t\n\r\f\v", *walk->next)) {
        walk->next++;
    }
    if (!*walk->next) {
        return TRI_NO;
    }
    bool over = false;
    walk->count = 1;
    if (*walk->next >= '0' && *walk->next <= '9') {
        walk->count = 0;
        for (; *walk->next >= '0' && *walk->next <= '9'; walk->next++) {
            over |= __builtin_mul_overflow(walk->count, 10, &walk->count);
            over |= __builtin_add_overflow(walk->count, *walk->next - '0', &walk->count);
        }
        if (!*walk->next) {
            CHECKT(FAILB("repeat count given without format specifier"));
        }
    }
    walk->code = *walk->next++;
    size_t align;
    if (!struct_size_of(walk, &align)) {
        CHECKT(FAILB("bad char in struct format"));
    }
    size_t bytes;
    size_t pad = walk->native ? (align - walk->end % align) % align : 0;
    over |= __builtin_add_overflow(walk->end, pad, &walk->offset);
    over |= __builtin_mul_overflow(walk->count, walk->size, &bytes);
    over |= __builtin_add_overflow(walk->offset, bytes, &walk->end);
    if (over || walk->end > PTRDIFF_MAX) {
        CHECKT(FAILB("total struct size too long"));
    }
    return TRI_YES;
}

static size_t walk_values(const Walk *walk)  // Python values of the current item
{
    return walk->code == 'x' ? 0 : walk->code == 's' || walk->code == 'p' ? 1 : walk->count;
}

RAISES static bool struct_measure(VM *vm, Value format, size_t *size, size_t *values)
{
    Walk walk;
    CHECKB(walk_start(vm, format, &walk));
    *values = 0;
    while (TRYB_TRI(walk_next(vm, &walk))) {
        *values += walk_values(&walk);
    }
    *size = walk.end;
    return true;
}

static void put_bits(const Walk *walk, uint8_t *to, uint64_t bits)
{
    for (size_t i = 0; i < walk->size; i++) {
        to[walk->little ? i : walk->size - 1 - i] = (uint8_t)(bits >> 8 * i);
    }
}

static uint64_t get_bits(const Walk *walk, const uint8_t *from)
{
    uint64_t bits = 0;
    for (size_t i = 0; i < walk->size; i++) {
        bits |= (uint64_t)from[walk->little ? i : walk->size - 1 - i] << 8 * i;
    }
    return bits;
}

RAISES static bool pack_int(VM *vm, const Walk *walk, uint8_t *to, Value v)
{
    if (!is_any_int(v)) {
        Maybe index = op_index(vm, v);
        if (raised(index)) {
            if (!error_is(vm, E_TypeError)) {
                return false;
            }
            error_clear(vm);
            return FAILB("required argument is not an integer");
        }
        v = maybe_value(index);
    }
    unsigned shift = 64 - 8 * (unsigned)walk->size;
    if (strchr("BHILQNP", walk->code)) {
        uint64_t bits = 0;
        if (!int_to_u64(v, &bits) || bits > UINT64_MAX >> shift) {
            return FAILB("'%c' format requires 0 <= number <= %llu", walk->code,
                         (unsigned long long)(UINT64_MAX >> shift));
        }
        put_bits(walk, to, bits);
        return true;
    }
    int64_t i = 0;
    int64_t max = INT64_MAX >> shift;
    if (!int_to_i64(v, &i) || i > max || i < -max - 1) {
        return FAILB("'%c' format requires %lld <= number <= %lld", walk->code,
                     (long long)(-max - 1), (long long)max);
    }
    put_bits(walk, to, (uint64_t)i);
    return true;
}

RAISES static bool pack_float(VM *vm, const Walk *walk, uint8_t *to, Value v)
{
    double d = 0;
    if (!op_float(vm, v, &d)) {
        if (!error_is(vm, E_TypeError)) {
            return false;
        }
        error_clear(vm);
        return FAILB("required argument is not a float");
    }
    uint64_t bits = 0;
    if (walk->code == 'd') {
        memcpy(&bits, &d, 8);
    } else if (walk->code == 'f') {
        // The first double that rounds to infinity is FLT_MAX and half a unit.
        if (isfinite(d) && fabs(d) >= 0x1.ffffffp127) {
            return !raised(
                raise_error(vm, E_OverflowError, "float too large to pack with f format"));
        }
        float f = (float)d;
        uint32_t word;
        memcpy(&word, &f, 4);
        bits = word;
    } else {
        uint16_t half = 0;
        if (!dtoa_to_half(d, &half)) {
            return !raised(
                raise_error(vm, E_OverflowError, "float too large to pack with e format"));
        }
        bits = half;
    }
    put_bits(walk, to, bits);
    return true;
}

RAISES static bool pack_text(VM *vm, const Walk *walk, uint8_t *to, Value v)
{
    if (!is_bytes(v) && !is_kind(v, T_bytearray)) {
        return FAILB("argument for '%c' must be a bytes object", walk->code);
    }
    Buffer view;
    CHECKB(buffer_get(vm, v, &view, BUFFER_READ));
    size_t room = walk->count;
    if (walk->code == 'p' && room) {
        room--;
    }
    size_t size = view.size < room ? view.size : room;
    if (walk->code == 'p' && walk->count) {
        *to++ = (uint8_t)(size < 255 ? size : 255);
    }
    if (size) {
        memcpy(to, view.data, size);
    }
    buffer_release(vm, &view);
    return true;
}

RAISES static bool pack_value(VM *vm, const Walk *walk, uint8_t *to, Value v)
{
    switch (walk->code) {
    case 's':
    case 'p':
        return pack_text(vm, walk, to, v);
    case 'c':
        if (!is_bytes(v) || as_bytes(v)->size != 1) {
            return FAILB("char format requires a bytes object of length 1");
        }
        *to = as_bytes(v)->data[0];
        return true;
    case '?':
        put_bits(walk, to, TRYB_TRI(op_truth(vm, v)));
        return true;
    case 'e':
    case 'f':
    case 'd':
        return pack_float(vm, walk, to, v);
    default:
        return pack_int(vm, walk, to, v);
    }
}

// `to` has room for the whole format, zeroed; `values` are as many as it wants.
RAISES static bool pack_all(VM *vm, Value format, uint8_t *to, Value *values)
{
    Walk walk;
    CHECKB(walk_start(vm, format, &walk));
    while (TRYB_TRI(walk_next(vm, &walk))) {
        size_t count = walk_values(&walk);
        for (size_t i = 0; i < count; i++) {
            CHECKB(pack_value(vm, &walk, to + walk.offset + i * walk.size, *values++));
        }
    }
    return true;
}

RAISES static Maybe unpack_value(VM *vm, const Walk *walk, const uint8_t *from)
{
    uint64_t bits;
    double d;
    size_t size;
    switch (walk->code) {
    case 's':
        return bytes_new(vm, from, walk->count);
    case 'p':
        size = walk->count && *from < walk->count ? *from : walk->count ? walk->count - 1 : 0;
        return bytes_new(vm, from + (walk->count != 0), size);
    case 'c':
        return bytes_new(vm, from, 1);
    }
    bits = get_bits(walk, from);
    switch (walk->code) {
    case '?':
        return just_bool(bits != 0);
    case 'e':
        return float_new(vm, dtoa_from_half((uint16_t)bits));
    case 'f': {
        uint32_t word = (uint32_t)bits;
        float f;
        memcpy(&f, &word, 4);
        return float_new(vm, f);
    }
    case 'd':
        memcpy(&d, &bits, 8);
        return float_new(vm, d);
    }
    if (strchr("BHILQNP", walk->code)) {
        return int_from_u64(vm, bits);
    }
    unsigned shift = 64 - 8 * (unsigned)walk->size;
    return int_from_i64(vm, (int64_t)(bits << shift) >> shift);
}

RAISES static Maybe unpack_all(VM *vm, Value format, const uint8_t *from, size_t values)
{
    Walk walk;
    Value *item;
    List *list = TRY_PTR(list_new(vm, values));
    CHECK(walk_start(vm, format, &walk));
    while (TRY_TRI(walk_next(vm, &walk))) {
        size_t count = walk_values(&walk);
        for (size_t i = 0; i < count; i++) {
            Value v = TRY(unpack_value(vm, &walk, from + walk.offset + i * walk.size));
            CHECK(list_append(vm, list, v));
        }
    }
    item = list->items;
    return tuple_new(vm, item, list->size);
}

RAISES static Maybe struct_calcsize(VM *vm, Value *args, int n)
{
    (void)n;
    size_t size = 0;
    size_t values;
    CHECK(struct_measure(vm, args[0], &size, &values));
    return int_from_u64(vm, size);
}

RAISES static bool check_count(VM *vm, const char *name, size_t wanted, size_t given)
{
    return wanted == given ||
           FAILB("%s expected %zu items for packing (got %zu)", name, wanted, given);
}

RAISES static Maybe struct_pack(VM *vm, Value *args, int n)
{
    size_t size = 0;
    size_t values = 0;
    CHECK(struct_measure(vm, args[0], &size, &values));
    CHECK(check_count(vm, "pack", values, (size_t)n - 1));
    Bytes *bytes = TRY_PTR(bytes_alloc(vm, size));
    CHECK(pack_all(vm, args[0], bytes->data, args + 1));
    return just_obj(bytes);
}

// Checks `offset` and makes it count from the start.
RAISES static bool check_offset(VM *vm, bool pack, size_t need, size_t size, SWord *offset)
{
    SWord given = *offset;
    if (given < 0) {
        if ((size_t)-given < need) {
            return FAILB(pack ? "no space to pack %zu bytes at offset %zd"
                              : "not enough data to unpack %zu bytes at offset %zd",
                         need, (ptrdiff_t)given);
        }
        if ((size_t)-given > size) {
            return FAILB("offset %zd out of range for %zu-byte buffer", (ptrdiff_t)given, size);
        }
        *offset += (SWord)size;
    }
    if ((size_t)*offset > size || size - (size_t)*offset < need) {
        return FAILB(
            "%s requires a buffer of at least %zu bytes for %s %zu bytes at offset %zd "
            "(actual buffer size is %zu)",
            pack ? "pack_into" : "unpack_from", need + (size_t)*offset,
            pack ? "packing" : "unpacking", need, (ptrdiff_t)*offset, size);
    }
    return true;
}

// args: format, buffer, offset, values
RAISES static Maybe struct_pack_into(VM *vm, Value *args, int n)
{
    size_t size = 0;
    size_t values = 0;
    Buffer view;
    SWord offset = as_int(args[2]);
    CHECK(struct_measure(vm, args[0], &size, &values));
    CHECK(check_count(vm, "pack_into", values, (size_t)n - 3));
    CHECK(buffer_get(vm, args[1], &view, BUFFER_WRITE));
    bool ok = check_offset(vm, true, size, view.size, &offset);
    if (ok) {
        memset((uint8_t *)view.data + offset, 0, size);
        ok = pack_all(vm, args[0], (uint8_t *)view.data + offset, args + 3);
    }
    buffer_release(vm, &view);
    return ok ? just(NONE) : RAISED;
}

RAISES static Maybe unpack_at(VM *vm, Value format, Value object, bool whole, SWord offset)
{
    size_t size = 0;
    size_t values = 0;
    Buffer view;
    CHECK(struct_measure(vm, format, &size, &values));
    CHECK(buffer_get(vm, object, &view, BUFFER_READ));
    bool ok = whole ? size == view.size || FAILB("unpack requires a buffer of %zu bytes", size)
                    : check_offset(vm, false, size, view.size, &offset);
    Maybe result = RAISED;
    if (ok) {
        result = unpack_all(vm, format, (const uint8_t *)view.data + offset, values);
    }
    buffer_release(vm, &view);
    return result;
}

RAISES static Maybe struct_unpack(VM *vm, Value *args, int n)
{
    (void)n;
    return unpack_at(vm, args[0], args[1], true, 0);
}

RAISES static Maybe struct_unpack_from(VM *vm, Value *args, int n)
{
    (void)n;
    return unpack_at(vm, args[0], args[1], false, as_int(args[2]));
}

RAISES static bool struct_fill(VM *vm, Value module)
{
    Dict *namespace = TRYB_PTR(dict_new(vm));
    Value name = TRYB(str_intern_c(vm, "struct"));
    CHECKB(dict_set_c(vm, namespace, "__module__", name));
    Value base = from_obj(type_by_id(vm, E_Exception));
    Value bases = TRYB(tuple_new(vm, &base, 1));
    name = TRYB(str_intern_c(vm, "error"));
    vm->roots[ROOT_struct_error] = TRYB(
        type_new_class(vm, type_by_id(vm, T_type), name, as_tuple(bases), namespace, ABSENT));
    return dict_set_c(vm, ((Module *)module)->dict, "error", vm->roots[ROOT_struct_error]);
}

static const Def struct_defs[] = {
    {"calcsize(format, /)", FN(struct_calcsize), "Return size in bytes of the struct."},
    {"pack(format, /, *values)", FN(struct_pack), "Return bytes with the values packed."},
    {"pack_into(format, buffer, offset: size, /, *values)", FN(struct_pack_into),
     "Pack values and write the bytes into buffer at offset."},
    {"unpack(format, buffer, /)", FN(struct_unpack), "Unpack from buffer, a tuple."},
    {"unpack_from(format, /, buffer, offset: size = 0)", FN(struct_unpack_from),
     "Unpack from buffer starting at offset, a tuple."},
    {0},
};

const ModuleDef struct_module = {
    .name = "struct",
    .doc = "Functions to convert between Python values and C structs.",
    .defs = struct_defs,
    .exec = struct_fill,
};
