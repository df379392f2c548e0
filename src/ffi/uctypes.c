// uctypes — structs, arrays and pointers at any address, described by dicts and tuples of ints.
//
// COMPAT: names, numbers, messages and results are those of MicroPython's module. A field is an
// int of 31 bits: type in the top 4, offset below (aggregates: kind in the top 2). Where that
// module reads or writes out of bounds, or does nothing silently, this one raises or does it.
// A view keeps the object alive in whose storage its address lies, and those whose addresses were
// stored through it.

#include "ffi/uctypes.h"

#include <stdio.h>

#include "base/load.h"
#include "core/slot.h"
#include "py.h"

enum { LAYOUT_LITTLE, LAYOUT_BIG, LAYOUT_NATIVE };
enum { KIND_STRUCT, KIND_POINTER, KIND_ARRAY };
enum { TYPE_FIRST_BITS = 8, TYPE_FLOAT32 = 14, TYPE_FLOAT64 = 15 };

// Addresses that were stored through a view and all views made from it.
typedef struct Stored {
    size_t count, capacity;
    struct {
        char *place;
        uintptr_t word;
    } rows[];
} Stored;

typedef struct UctypesStruct {
    Obj h;
    char *address;
    Value descriptor;
    struct UctypesStruct *root;  // the view this one was made from, or NULL
    Stored *stored;              // of a root: raw cell, or NULL
    uint8_t layout;
} UctypesStruct;

static UctypesStruct *as_view(Value v)
{
    return (UctypesStruct *)v;
}

static Maybe bad_descriptor(VM *vm)
{
    return raise_error(vm, E_TypeError, "syntax error in uctypes descriptor");
}

// ---- fields as numbers

typedef struct Field {
    unsigned type;      // 0..7 integers, 8..13 bit-fields, 14, 15 floats
    unsigned position;  // of bit-fields
    unsigned length;
    size_t offset;
} Field;

static uint32_t field_word(Value v)
{
    return (uint32_t)as_int(v) & 0x7fffffff;
}

static Field decode_field(uint32_t word)
{
    Field field = {.type = word >> 27, .offset = word & 0x7ffffff};
    if (field.type >= TYPE_FIRST_BITS && field.type < TYPE_FLOAT32) {
        field.position = word >> 17 & 31;
        field.length = word >> 22 & 31;
        field.offset = word & 0x1ffff;
    }
    return field;
}

static size_t type_size(unsigned type)
{
    if (type >= TYPE_FLOAT32) {
        return type == TYPE_FLOAT32 ? 4 : 8;
    }
    return (size_t)1 << ((type & 7) >> 1);
}

static unsigned aggregate_kind(uint32_t word)
{
    return word >> 29;
}

static size_t aggregate_offset(uint32_t word)
{
    return word & 0x1fffffff;
}

// ---- memory

static bool is_swapped(unsigned layout)
{
    return layout != LAYOUT_NATIVE && (layout == LAYOUT_BIG) != HOST_BIG_ENDIAN;
}

static uint64_t load_word(const char *at, size_t size, bool swapped)
{
    switch (size) {
    case 1:
        return (uint8_t)*at;
    case 2:
        return swapped ? __builtin_bswap16(load_u16(at)) : load_u16(at);
    case 4:
        return swapped ? __builtin_bswap32(load_u32(at)) : load_u32(at);
    default:
        return swapped ? __builtin_bswap64(load_u64(at)) : load_u64(at);
    }
}

static void store_word(char *at, size_t size, bool swapped, uint64_t word)
{
    switch (size) {
    case 1:
        *at = (char)word;
        break;
    case 2:
        store_u16(at, swapped ? __builtin_bswap16((uint16_t)word) : (uint16_t)word);
        break;
    case 4:
        store_u32(at, swapped ? __builtin_bswap32((uint32_t)word) : (uint32_t)word);
        break;
    default:
        store_u64(at, swapped ? __builtin_bswap64(word) : word);
        break;
    }
}

static int64_t sign_extend(uint64_t word, unsigned bits)
{
    return bits ? (int64_t)(word << (64 - bits)) >> (64 - bits) : 0;
}

RAISES static Maybe load_scalar(VM *vm, const char *at, unsigned type, unsigned layout)
{
    size_t size = type_size(type);
    uint64_t word = load_word(at, size, is_swapped(layout));
    if (type == TYPE_FLOAT32) {
        uint32_t bits = (uint32_t)word;
        float number;
        memcpy(&number, &bits, sizeof(number));
        return float_new(vm, (double)number);
    }
    if (type == TYPE_FLOAT64) {
        return float_new(vm, double_from_bits(word));
    }
    return type & 1 ? int_from_i64(vm, sign_extend(word, (unsigned)size * 8))
                    : int_from_u64(vm, word);
}

// The int that a value is when stored; raises for floats and what is no number.
RAISES static Maybe number_of(VM *vm, Value v)
{
    if (is_any_int(v)) {
        return just(v);
    }
    const Slots *slots = type_of(vm, v)->slots;
    if (is_float(v) || is_str(v) || (!slots->int_ && !slots->index)) {
        return raise_error(vm, E_TypeError, "can't convert %T to int", v);
    }
    Value number = TRY(slots->index ? slots->index(vm, v) : slots->int_(vm, v));
    return is_any_int(number) ? just(number)
                              : raise_error(vm, E_TypeError, "can't convert %T to int", v);
}

RAISES static bool store_scalar(VM *vm, char *at, unsigned type, unsigned layout, Value v,
                                uint64_t *stored)
{
    bool swapped = is_swapped(layout);
    *stored = 0;
    if (type >= TYPE_FLOAT32) {
        double number;
        CHECKB(op_float(vm, v, &number));
        uint64_t bits = double_to_bits(number);
        if (type == TYPE_FLOAT32) {
            float narrow = (float)number;
            uint32_t narrow_bits;
            memcpy(&narrow_bits, &narrow, sizeof(narrow_bits));
            bits = narrow_bits;
        }
        store_word(at, type_size(type), swapped, bits);
        return true;
    }
    *stored = int_low_bits(TRYB(number_of(vm, v)));
    store_word(at, type_size(type), swapped, *stored);
    return true;
}

RAISES static Maybe load_bits(VM *vm, const char *at, const Field *field, unsigned layout)
{
    uint64_t word = load_word(at, type_size(field->type - TYPE_FIRST_BITS), is_swapped(layout));
    word = word >> field->position & ((UINT64_C(1) << field->length) - 1);
    return field->type & 1 ? int_from_i64(vm, sign_extend(word, field->length))
                           : int_from_u64(vm, word);
}

RAISES static bool store_bits(VM *vm, char *at, const Field *field, unsigned layout, Value v)
{
    Value number = TRYB(number_of(vm, v));
    int64_t low;
    uint64_t bits;
    if (!int_to_i64(number, &low) && !int_to_u64(number, &bits)) {
        return !raised(
            raise_error(vm, E_OverflowError, "overflow converting long int to machine word"));
    }
    size_t size = type_size(field->type - TYPE_FIRST_BITS);
    uint64_t mask = ((UINT64_C(1) << field->length) - 1) << field->position;
    uint64_t word = load_word(at, size, is_swapped(layout));
    word = (word & ~mask) | (int_low_bits(number) << field->position & mask);
    store_word(at, size, is_swapped(layout), word);
    return true;
}

// ---- sizes

RAISES static bool aggregate_size(VM *vm, Tuple *tuple, unsigned layout, size_t *largest,
                                  size_t *out);

RAISES static bool field_end(VM *vm, Value field, unsigned layout, size_t *largest, size_t *out)
{
    size_t offset, size;
    if (is_int(field)) {
        Field decoded = decode_field(field_word(field));
        offset = decoded.offset;
        bool bits = decoded.type >= TYPE_FIRST_BITS && decoded.type < TYPE_FLOAT32;
        size = type_size(bits ? decoded.type - TYPE_FIRST_BITS : decoded.type);
        *largest = size > *largest ? size : *largest;
    } else if (is_tuple(field) && as_tuple(field)->size && is_int(as_tuple(field)->items[0])) {
        offset = aggregate_offset(field_word(as_tuple(field)->items[0]));
        CHECKB(aggregate_size(vm, as_tuple(field), layout, largest, &size));
    } else {
        return !raised(bad_descriptor(vm));
    }
    if (__builtin_add_overflow(offset, size, out)) {
        return !raised(raise_error(vm, E_OverflowError, "struct is too large"));
    }
    return true;
}

RAISES static bool struct_size(VM *vm, Value descriptor, unsigned layout, size_t *largest,
                               size_t *out)
{
    if (is_tuple(descriptor)) {
        if (!as_tuple(descriptor)->size || !is_int(as_tuple(descriptor)->items[0])) {
            return !raised(bad_descriptor(vm));
        }
        return aggregate_size(vm, as_tuple(descriptor), layout, largest, out);
    }
    if (!is_dict(descriptor)) {
        if (is_int(descriptor)) {
            return !raised(
                raise_error(vm, E_TypeError, "can't unambiguously get sizeof scalar"));
        }
        return !raised(bad_descriptor(vm));
    }
    size_t total = 0;
    uint32_t position = 0;
    Value key, field;
    CHECKB(enter_recursion(vm, " in a uctypes descriptor"));
    bool ok = true;
    while (ok && dict_next(as_dict(descriptor), &position, &key, &field)) {
        size_t end = 0;
        ok = field_end(vm, field, layout, largest, &end);
        total = end > total ? end : total;
    }
    leave_recursion(vm);
    if (layout == LAYOUT_NATIVE && *largest) {
        total = (total + *largest - 1) / *largest * *largest;
    }
    *out = total;
    return ok;
}

static bool aggregate_size(VM *vm, Tuple *tuple, unsigned layout, size_t *largest, size_t *out)
{
    size_t count, item;
    uint32_t word = field_word(tuple->items[0]);
    switch (tuple->size == 2 || tuple->size == 3 ? aggregate_kind(word) : 3) {
    case KIND_STRUCT:
        if (tuple->size == 2) {
            return struct_size(vm, tuple->items[1], layout, largest, out);
        }
        break;
    case KIND_POINTER:
        if (tuple->size == 2) {
            *out = sizeof(void *);
            *largest = *out > *largest ? *out : *largest;
            return true;
        }
        break;
    case KIND_ARRAY:
        if (!is_int(tuple->items[1])) {
            break;
        }
        word = field_word(tuple->items[1]);
        count = word & 0x7ffffff;
        if (tuple->size == 2) {
            item = type_size(word >> 27);
            *largest = item > *largest ? item : *largest;
        } else {
            CHECKB(struct_size(vm, tuple->items[2], layout, largest, &item));
        }
        if (__builtin_mul_overflow(item, count, out)) {
            return !raised(raise_error(vm, E_OverflowError, "struct is too large"));
        }
        return true;
    default:
        break;
    }
    return !raised(bad_descriptor(vm));
}

RAISES static bool view_size(VM *vm, const UctypesStruct *view, size_t *out)
{
    size_t largest = 0;
    return struct_size(vm, view->descriptor, view->layout, &largest, out);
}

// ---- views

RAISES static Maybe new_view(VM *vm, const char *address, Value descriptor, unsigned layout,
                             UctypesStruct *root)
{
    UctypesStruct *view =
        TRY_PTR((UctypesStruct *)gc_new(vm, sizeof(UctypesStruct), T_uctypes_struct));
    view->address = (char *)(uintptr_t)address;
    view->layout = (uint8_t)layout;
    view->descriptor = descriptor;
    view->root = root && root->root ? root->root : root;
    return just_obj(view);
}

// Remembers a stored word that may be the address of an object.
RAISES static bool note_stored(VM *vm, UctypesStruct *view, char *place, uint64_t word)
{
    UctypesStruct *root = view->root ? view->root : view;
    Stored *stored = root->stored;
    for (size_t i = 0; stored && i < stored->count; i++) {
        if (stored->rows[i].place == place) {
            stored->rows[i].word = (uintptr_t)word;
            return true;
        }
    }
    if (word < 4096) {
        return true;
    }
    if (!stored || stored->count == stored->capacity) {
        size_t capacity = stored ? stored->capacity * 2 : 4;
        size_t size = sizeof(Stored) + capacity * sizeof(stored->rows[0]);
        Stored *grown = TRYB_PTR((Stored *)gc_new_raw(vm, size));
        if (stored) {
            memcpy(grown, stored, sizeof(Stored) + stored->count * sizeof(stored->rows[0]));
        }
        grown->capacity = capacity;
        GC_SET(vm, root, stored, grown);
        stored = grown;
    }
    stored->rows[stored->count].place = place;
    stored->rows[stored->count++].word = (uintptr_t)word;
    return true;
}

RAISES static bool check_address(VM *vm, const char *address)
{
    if (!address) {
        raise_error(vm, E_ValueError, "address 0 holds no memory");
        return false;
    }
    return true;
}

RAISES static Maybe load_aggregate(VM *vm, UctypesStruct *view, Value field)
{
    Tuple *tuple = as_tuple(field);
    if (tuple->size < 2 || tuple->size > 3 || !is_int(tuple->items[0])) {
        return bad_descriptor(vm);
    }
    uint32_t word = field_word(tuple->items[0]);
    char *at = view->address + aggregate_offset(word);
    switch (aggregate_kind(word)) {
    case KIND_STRUCT:
        return new_view(vm, at, tuple->items[1], view->layout, view);
    case KIND_ARRAY:
        if (tuple->size == 2 && is_int(tuple->items[1]) &&
            field_word(tuple->items[1]) >> 27 == 0) {
            size_t count = field_word(tuple->items[1]) & 0x7ffffff;
            return bytearray_alias(vm, at, count, from_obj(&view->h));
        }
        return new_view(vm, at, field, view->layout, view);
    case KIND_POINTER:
        return new_view(vm, at, field, view->layout, view);
    default:
        return bad_descriptor(vm);
    }
}

// The field of that name.
RAISES static Maybe find_field(VM *vm, UctypesStruct *view, Value name)
{
    if (!is_dict(view->descriptor)) {
        return raise_error(vm, E_TypeError, "struct: no fields");
    }
    Value field = TRY(dict_find(vm, as_dict(view->descriptor), name));
    return field == NOTHING ? raise_key(vm, name) : just(field);
}

// Attributes of a subclass come first, and __class__, which isinstance() needs.
static bool looks_up_class(VM *vm, Value self, Value name)
{
    return (type_of(vm, self)->flags & TYPE_HEAP) || name == vm_name(vm, N___class__);
}

RAISES static Maybe struct_getattr(VM *vm, Value self, Value name)
{
    UctypesStruct *view = as_view(self);
    if (looks_up_class(vm, self, name)) {
        Value found = TRY(attr_generic_find(vm, self, name));
        if (found != NOTHING) {
            return just(found);
        }
    }
    Value field = TRY(find_field(vm, view, name));
    CHECK(check_address(vm, view->address));
    if (is_tuple(field)) {
        return load_aggregate(vm, view, field);
    }
    if (!is_int(field)) {
        return bad_descriptor(vm);
    }
    Field decoded = decode_field(field_word(field));
    char *at = view->address + decoded.offset;
    if (decoded.type >= TYPE_FIRST_BITS && decoded.type < TYPE_FLOAT32) {
        return load_bits(vm, at, &decoded, view->layout);
    }
    return load_scalar(vm, at, decoded.type, view->layout);
}

RAISES static bool struct_setattr(VM *vm, Value self, Value name, Value value)
{
    UctypesStruct *view = as_view(self);
    if (value == ABSENT) {
        return true;  // COMPAT: del s.field does nothing
    }
    Value field = TRYB(find_field(vm, view, name));
    CHECKB(check_address(vm, view->address));
    if (!is_int(field)) {
        return !raised(bad_descriptor(vm));
    }
    Field decoded = decode_field(field_word(field));
    char *at = view->address + decoded.offset;
    if (decoded.type >= TYPE_FIRST_BITS && decoded.type < TYPE_FLOAT32) {
        return store_bits(vm, at, &decoded, view->layout, value);
    }
    uint64_t word;
    CHECKB(store_scalar(vm, at, decoded.type, view->layout, value, &word));
    bool holds_address =
        type_size(decoded.type) == sizeof(void *) && decoded.type < TYPE_FLOAT32;
    return !holds_address || note_stored(vm, view, at, word);
}

// ---- items

typedef struct Item {
    char *at;
    int type;          // scalar type, -1: an aggregate
    unsigned layout;   // of the scalar
    Value descriptor;  // of the aggregate
} Item;

RAISES static bool array_item(VM *vm, UctypesStruct *view, Tuple *tuple, ptrdiff_t index,
                              Item *out)
{
    size_t offset, size, largest = 0;
    if (!is_int(tuple->items[1])) {
        return !raised(bad_descriptor(vm));
    }
    uint32_t word = field_word(tuple->items[1]);
    if (index < 0 || (size_t)index >= (word & 0x7ffffff)) {
        return !raised(raise_error(vm, E_IndexError, "struct: index out of range"));
    }
    if (tuple->size == 2) {
        *out = (Item){.type = (int)(word >> 27), .layout = view->layout};
        size = type_size(word >> 27);
    } else {
        *out = (Item){.type = -1, .descriptor = tuple->items[2]};
        CHECKB(struct_size(vm, tuple->items[2], view->layout, &largest, &size));
    }
    offset = (size_t)index * size;
    out->at = view->address + offset;
    return true;
}

RAISES static bool pointer_item(VM *vm, UctypesStruct *view, Tuple *tuple, ptrdiff_t index,
                                Item *out)
{
    char *target;
    memcpy(&target, view->address, sizeof(target));
    CHECKB(check_address(vm, target));
    size_t size, largest = 0;
    if (is_int(tuple->items[1])) {
        uint32_t word = field_word(tuple->items[1]);
        *out = (Item){.type = (int)(word >> 27), .layout = LAYOUT_NATIVE};
        size = type_size(word >> 27);
    } else {
        *out = (Item){.type = -1, .descriptor = tuple->items[1]};
        CHECKB(struct_size(vm, tuple->items[1], view->layout, &largest, &size));
    }
    out->at = (char *)((uintptr_t)target + (uintptr_t)index * size);
    return true;
}

RAISES static bool find_item(VM *vm, UctypesStruct *view, Value key, Item *out)
{
    Value descriptor = view->descriptor;
    if (!is_tuple(descriptor) || as_tuple(descriptor)->size < 2 ||
        as_tuple(descriptor)->size > 3 || !is_int(as_tuple(descriptor)->items[0])) {
        return !raised(raise_error(vm, E_TypeError, "struct: can't index"));
    }
    Tuple *tuple = as_tuple(descriptor);
    ptrdiff_t index;
    if (!is_any_int(key)) {
        return !raised(raise_error(vm, E_IndexError, "struct: index must be an int"));
    }
    CHECKB(op_index_ssize(vm, key, &index));
    CHECKB(check_address(vm, view->address));
    switch (aggregate_kind(field_word(tuple->items[0]))) {
    case KIND_ARRAY:
        return array_item(vm, view, tuple, index, out);
    case KIND_POINTER:
        return pointer_item(vm, view, tuple, index, out);
    default:
        return !raised(raise_error(vm, E_TypeError, "struct: can't index"));
    }
}

RAISES static Maybe struct_getitem(VM *vm, Value self, Value key)
{
    Item item;
    CHECK(find_item(vm, as_view(self), key, &item));
    if (item.type < 0) {
        return new_view(vm, item.at, item.descriptor, as_view(self)->layout, as_view(self));
    }
    return load_scalar(vm, item.at, (unsigned)item.type, item.layout);
}

RAISES static bool struct_setitem(VM *vm, Value self, Value key, Value value)
{
    if (value == ABSENT) {
        return !raised(
            raise_error(vm, E_TypeError, "'%T' object doesn't support item deletion", self));
    }
    Item item;
    CHECKB(find_item(vm, as_view(self), key, &item));
    if (item.type < 0) {
        return !raised(
            raise_error(vm, E_TypeError, "'%T' object doesn't support item assignment", self));
    }
    uint64_t word;
    CHECKB(store_scalar(vm, item.at, (unsigned)item.type, item.layout, value, &word));
    bool holds_address =
        type_size((unsigned)item.type) == sizeof(void *) && item.type < TYPE_FLOAT32;
    return !holds_address || note_stored(vm, as_view(self), item.at, word);
}

RAISES static Maybe struct_int(VM *vm, Value self)
{
    UctypesStruct *view = as_view(self);
    bool pointer =
        is_tuple(view->descriptor) && as_tuple(view->descriptor)->size &&
        is_int(as_tuple(view->descriptor)->items[0]) &&
        aggregate_kind(field_word(as_tuple(view->descriptor)->items[0])) == KIND_POINTER;
    if (!pointer) {
        return raise_error(vm, E_TypeError, "can't convert %T to int", self);
    }
    CHECK(check_address(vm, view->address));
    void *target;
    memcpy(&target, view->address, sizeof(target));
    return int_from_pointer(vm, target);
}

// ---- the type

RAISES static Maybe struct_new(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_any_int(args[1])) {
        return raise_error(vm, E_TypeError, "can't convert %T to int", args[1]);
    }
    int64_t layout;
    if (!is_any_int(args[3]) || !int_to_i64(args[3], &layout) || layout < 0 ||
        layout > LAYOUT_NATIVE) {
        return raise_error(vm, E_ValueError,
                           "layout must be LITTLE_ENDIAN, BIG_ENDIAN or NATIVE");
    }
    UctypesStruct *view = TRY_PTR((UctypesStruct *)type_alloc(vm, as_type(args[0]), 0));
    view->address = (char *)(uintptr_t)int_low_bits(args[1]);
    view->layout = (uint8_t)layout;
    gc_set(vm, view, &view->descriptor, args[2]);
    return just_obj(view);
}

RAISES static Maybe struct_repr(VM *vm, Value self)
{
    UctypesStruct *view = as_view(self);
    const char *kind = is_dict(view->descriptor) ? "STRUCT" : "ERROR";
    if (is_tuple(view->descriptor) && as_tuple(view->descriptor)->size &&
        is_int(as_tuple(view->descriptor)->items[0])) {
        unsigned code = aggregate_kind(field_word(as_tuple(view->descriptor)->items[0]));
        kind = code == KIND_POINTER ? "PTR" : code == KIND_ARRAY ? "ARRAY" : "ERROR";
    }
    char hex[32];
    snprintf(hex, sizeof(hex), "%llx", (unsigned long long)(uintptr_t)view->address);
    return str_from_format(vm, "<struct %s %s>", kind, hex);
}

RAISES static bool struct_buffer(VM *vm, Value self, Buffer *buffer, int flags)
{
    (void)flags;
    size_t size;
    CHECKB(view_size(vm, as_view(self), &size));
    CHECKB(check_address(vm, as_view(self)->address));
    buffer_fill(buffer, self, as_view(self)->address, size, false);
    return true;
}

static void struct_trace(VM *vm, Obj *self)
{
    UctypesStruct *view = (UctypesStruct *)self;
    gc_mark_value(vm, view->descriptor);
    gc_mark_ptr(vm, view->root);
    gc_mark_conservative(vm, &view->address, &view->address + 1);
    gc_mark_raw(vm, view->stored);
    for (size_t i = 0; view->stored && i < view->stored->count; i++) {
        uintptr_t *word = &view->stored->rows[i].word;
        gc_mark_conservative(vm, word, word + 1);
    }
}

const TypeDef uctypes_struct_type = {
    .name = "struct",
    .doc = "Memory at an address, seen through a descriptor.",
    .size = sizeof(UctypesStruct),
    .new_ = {"struct(addr, descriptor, layout=2, /)", FN(struct_new), NULL},
    .repr = struct_repr,
    .hash = hash_unhashable,
    .getattr = struct_getattr,
    .setattr = struct_setattr,
    .getitem = struct_getitem,
    .setitem = struct_setitem,
    .int_ = struct_int,
    .buffer = struct_buffer,
    .trace = struct_trace,
};

// ---- what the module's functions need

bool uctypes_size(VM *vm, Value v, Value layout, size_t *out)
{
    if (is_kind(v, T_uctypes_struct)) {
        if (layout != ABSENT) {
            return !raised(raise_error(vm, E_TypeError, "a struct has a layout of its own"));
        }
        return view_size(vm, as_view(v), out);
    }
    if (is_kind(v, T_bytearray)) {
        return op_len(vm, v, out);
    }
    int64_t number = LAYOUT_NATIVE;
    if (layout != ABSENT && (!is_any_int(layout) || !int_to_i64(layout, &number) ||
                             number < 0 || number > LAYOUT_NATIVE)) {
        return !raised(raise_error(vm, E_ValueError,
                                   "layout must be LITTLE_ENDIAN, BIG_ENDIAN or NATIVE"));
    }
    size_t largest = 0;
    return struct_size(vm, v, (unsigned)number, &largest, out);
}

Maybe uctypes_holder(VM *vm, void *address)
{
    return new_view(vm, address, NONE, LAYOUT_NATIVE, NULL);
}
