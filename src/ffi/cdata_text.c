// cdata_text — C strings and arrays as Python text, bytes and lists.

#include "base/buf.h"
#include "base/load.h"
#include "ffi/cdata.h"
#include "ffi/cdata_module.h"
#include "py.h"

RAISES static const CData *data_of(VM *vm, Value v)
{
    if (!is_cdata(v)) {
        raise_error(vm, E_TypeError, "C data is needed, not %T", v);
        return NULL;
    }
    CHECKP(cdata_check_alive(vm, as_cdata(v)));
    return as_cdata(v);
}

// The item type of text: one byte, or a character type.
static const CType *text_item(const CData *data)
{
    const CType *type = data->type;
    if (type->kind != CK_POINTER && type->kind != CK_ARRAY) {
        return NULL;
    }
    const CType *item = type->element;
    bool text = item->kind == CK_INT &&
                (item->size == 1 || (ctype_scalar_flags(item->scalar) & CS_CHARACTER));
    return text ? item : NULL;
}

static uint32_t unit_at(const char *at, size_t unit)
{
    return unit == 1 ? (uint8_t)*at : unit == 2 ? load_u16(at) : load_u32(at);
}

// Items before the NUL, `most` items or the end of the known memory.
RAISES static bool text_extent(VM *vm, const CData *data, size_t unit, size_t most, char **at,
                               size_t *count)
{
    CHECKB(cdata_memory(vm, data, 0, false, at));
    if (!data->address) {
        Value text = TRYB(ctype_text(vm, data->type, ""));
        return !raised(raise_error(vm, E_ValueError, "'%S' is NULL", text));
    }
    size_t known = cdata_known_size(data);
    size_t limit = known == CARRAY_OPEN ? most : known / unit < most ? known / unit : most;
    *at = data->address;
    for (*count = 0; *count < limit && unit_at(*at + *count * unit, unit); (*count)++) {}
    return true;
}

// Text of 2 or 4 byte units.
RAISES static Maybe wide_text(VM *vm, const char *at, size_t count, size_t unit)
{
    Buf buf = {0};
    for (size_t i = 0; i < count; i++) {
        uint32_t code = unit_at(at + i * unit, unit);
        if (unit == 2 && (code & 0xfc00) == 0xd800 && i + 1 < count) {
            uint32_t low = unit_at(at + (i + 1) * unit, unit);
            if ((low & 0xfc00) == 0xdc00) {
                code = 0x10000 + ((code & 0x3ff) << 10 | (low & 0x3ff));
                i++;
            }
        }
        if (code > 0x10ffff) {
            buf_free(&buf);
            return raise_error(vm, E_ValueError, "character 0x%x is out of range", code);
        }
        buf_code_point(&buf, code);
    }
    return str_from_buf(vm, &buf);
}

// ffi.string(data, maxlen=-1): bytes, or str of wide characters; the name of an enum's value.
RAISES static Maybe ffi_string(VM *vm, Value *args, int n)
{
    (void)n;
    const CData *data = TRY_PTR(data_of(vm, args[0]));
    const CType *item = text_item(data);
    if (data->type->kind == CK_ENUM) {
        Value value = TRY(ctype_load(vm, data->type, data->address, ABSENT));
        int64_t bits = (int64_t)int_low_bits(value);
        for (uint32_t i = 0; i < data->type->count; i++) {
            if ((int64_t)data->type->enumerators[i].value == bits) {
                return str_from_c(vm, data->type->enumerators[i].name);
            }
        }
        return op_str(vm, value);
    }
    if (!item) {
        Value text = TRY(ctype_text(vm, data->type, ""));
        return raise_error(vm, E_TypeError, "'%S' is no text", text);
    }
    char *at;
    size_t count, most = as_int(args[1]) < 0 ? SIZE_MAX : (size_t)as_int(args[1]);
    CHECK(text_extent(vm, data, item->size, most, &at, &count));
    return item->size == 1 ? bytes_new(vm, at, count) : wide_text(vm, at, count, item->size);
}

RAISES static Maybe ffi_unpack(VM *vm, Value *args, int n)
{
    (void)n;
    const CData *data = TRY_PTR(data_of(vm, args[0]));
    if (as_int(args[1]) < 0) {
        return raise_error(vm, E_ValueError, "count must not be negative");
    }
    if (data->type->kind != CK_POINTER && data->type->kind != CK_ARRAY) {
        Value text = TRY(ctype_text(vm, data->type, ""));
        return raise_error(vm, E_TypeError, "'%S' has no items", text);
    }
    CData whole = *data;
    size_t count = (size_t)as_int(args[1]), item = data->type->element->size;
    if (!whole.low && item && whole.address && count <= PTRDIFF_MAX / item) {
        whole.low = whole.address;  // the caller says how many there are
        whole.high = whole.address + count * item;
    }
    char *at;
    CHECK(cdata_range(vm, &whole, 0, count, false, &at));
    const CType *text = text_item(data);
    if (text && text->scalar == CS_char) {
        return bytes_new(vm, at, count);
    }
    if (text && text->size > 1) {
        return wide_text(vm, at, count, text->size);
    }
    List *list = TRY_PTR(list_new(vm, count));
    for (size_t i = 0; i < count; i++) {
        Value value = TRY(cdata_load(vm, data->type->element, at + i * item, data));
        CHECK(list_append(vm, list, value));
    }
    return just_obj(list);
}

// ---- methods

Maybe cdata_module_str(VM *vm, Value *args, int n)
{
    (void)n;
    const CData *data = TRY_PTR(data_of(vm, args[0]));
    const CType *item = text_item(data);
    if (!item) {
        Value text = TRY(ctype_text(vm, data->type, ""));
        return raise_error(vm, E_TypeError, "'%S' is no text", text);
    }
    char *at;
    size_t count;
    CHECK(text_extent(vm, data, item->size, SIZE_MAX, &at, &count));
    if (item->size > 1) {
        return wide_text(vm, at, count, item->size);
    }
    return bytes_decode(vm, (uint8_t *)at, count, str_data(args[1]), str_data(args[2]));
}

Maybe cdata_module_bytes(VM *vm, Value *args, int n)
{
    (void)n;
    const CData *data = TRY_PTR(data_of(vm, args[0]));
    char *at;
    if (args[1] != NONE) {
        ptrdiff_t size;
        CHECK(op_index_ssize(vm, args[1], &size));
        if (size < 0) {
            return raise_error(vm, E_ValueError, "size must not be negative");
        }
        CHECK(cdata_memory(vm, data, (size_t)size, false, &at));
        return bytes_new(vm, at, (size_t)size);
    }
    const CType *item = text_item(data);
    if (!item || item->size != 1) {
        size_t size = cdata_known_size(data);
        if (size == CARRAY_OPEN || data->type->kind == CK_POINTER) {
            return raise_error(vm, E_TypeError, "how many bytes? Pass the size");
        }
        return bytes_new(vm, data->address, size);
    }
    size_t count;
    CHECK(text_extent(vm, data, 1, SIZE_MAX, &at, &count));
    return bytes_new(vm, at, count);
}

Maybe cdata_module_span(VM *vm, Value *args, int n)
{
    (void)n;
    const CData *data = TRY_PTR(data_of(vm, args[0]));
    SWord count = as_int(args[1]);
    if (count < 0) {
        return raise_error(vm, E_ValueError, "count must not be negative");
    }
    if ((data->type->kind != CK_POINTER && data->type->kind != CK_ARRAY) ||
        !data->type->element->complete) {
        Value text = TRY(ctype_text(vm, data->type, ""));
        return raise_error(vm, E_TypeError, "'%S' has no items", text);
    }
    const CType *array = TRY_PTR(ctype_array(vm, data->type->element, (size_t)count));
    char *at;
    CHECK(cdata_memory(vm, data, array->size, false, &at));
    return cdata_new_pointer(vm, array, at, data->alloc, at, at + array->size);
}

const Def cdata_text_rows[] = {
    {"string(data, maxlen: size = -1, /)", FN(ffi_string),
     "The bytes of a C string, or the str of a wide one."},
    {"unpack(data, count: size, /)", FN(ffi_unpack),
     "That many items: bytes of char, str of wide characters, else a list."},
    {0},
};
