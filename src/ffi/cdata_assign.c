// cdata_assign — storing Python values into C memory, and filling structs and arrays.
//
// What a stored pointer refers to is noted in the keep-list of the record that owns the place, so
// that it lives as long as the place. Initialisers are lists, dicts, text for arrays of
// characters, or C data of the same type; what they leave out becomes zero.

#include "base/load.h"
#include "base/utf8.h"
#include "ffi/cdata.h"
#include "ffi/state.h"
#include "py.h"

RAISES static bool assign_to(VM *vm, const CType *type, char *at, FfiAlloc *alloc, Value v);

// ---- pointers

RAISES static bool store_function(VM *vm, const CType *type, char *at, FfiAlloc *alloc, Value v)
{
    FfiState *state = TRYB_PTR(ffi_state(vm));
    void *address;
    Value keep = ABSENT;
    CHECKB(state->function_address(vm, type->element, v, &address, &keep));
    memcpy(at, &address, sizeof(address));
    return cdata_keep(vm, alloc, at, keep == ABSENT ? v : keep);
}

RAISES static bool store_pointer(VM *vm, const CType *type, char *at, FfiAlloc *alloc, Value v)
{
    bool is_function = type->element->kind == CK_FUNCTION;
    if (is_function && v != NONE && !is_cdata(v) && ffi_state(vm)->function_address) {
        return store_function(vm, type, at, alloc, v);
    }
    if (is_str(v) || is_bytes(v)) {
        return !raised(raise_error(vm, E_TypeError,
                                   "C would keep the address of a %T: make C data of it with "
                                   "ffi.new('char[]', ...) first",
                                   v));
    }
    CHECKB(ctype_store(vm, type, at, v));
    bool owned = is_cdata(v) && as_cdata(v)->alloc;
    return cdata_keep(vm, alloc, at, owned ? from_obj(as_cdata(v)->alloc) : NONE);
}

// ---- text

// Code units of a str in an array of 1, 2 or 4 bytes an item; counts when `at` is NULL.
static size_t encode_units(const char *text, size_t size, size_t unit, char *at)
{
    size_t count = 0;
    for (const char *p = text, *end = text + size; p < end;) {
        uint32_t code;
        p = utf8_next(p, &code);
        if (unit == 2 && code > 0xffff) {
            if (at) {
                store_u16(at + count * 2, (uint16_t)(0xd7c0 + (code >> 10)));
                store_u16(at + count * 2 + 2, (uint16_t)(0xdc00 | (code & 0x3ff)));
            }
            count += 2;
            continue;
        }
        if (at && unit == 2) {
            store_u16(at + count * 2, (uint16_t)code);
        } else if (at) {
            store_u32(at + count * 4, code);
        }
        count++;
    }
    return count;
}

static bool is_text(Value v)
{
    return is_str(v) || is_bytes(v) || is_kind(v, T_bytearray);
}

static bool takes_text(const CType *array)
{
    const CType *item = array->element;
    return item->kind == CK_INT &&
           (item->size == 1 || (ctype_scalar_flags(item->scalar) & CS_CHARACTER));
}

// Items that a text needs without its NUL.
RAISES static bool text_length(VM *vm, const CType *array, Value v, size_t *out)
{
    if (is_str(v)) {
        *out = array->element->size == 1
                   ? str_size(v)
                   : encode_units(str_data(v), str_size(v), array->element->size, NULL);
        return true;
    }
    if (array->element->size != 1) {
        return !raised(raise_error(vm, E_TypeError, "wide characters need a str, not %T", v));
    }
    return op_len(vm, v, out);
}

RAISES static bool fill_text(VM *vm, const CType *array, char *at, Value v, size_t length)
{
    size_t size;
    CHECKB(text_length(vm, array, v, &size));
    if (size > length) {
        return !raised(raise_error(vm, E_IndexError,
                                   "text of %zu characters for an array of %zu", size, length));
    }
    memset(at, 0, length * array->element->size);
    if (!is_str(v)) {
        Buffer view;
        CHECKB(buffer_get(vm, v, &view, BUFFER_READ));
        memcpy(at, view.data, view.size < length ? view.size : length);
        buffer_release(vm, &view);
    } else if (array->element->size == 1) {
        memcpy(at, str_data(v), size);
    } else {
        encode_units(str_data(v), str_size(v), array->element->size, at);
    }
    return true;
}

// ---- arrays

RAISES static bool fill_array(VM *vm, const CType *array, char *at, FfiAlloc *alloc, Value v,
                              size_t length)
{
    if (is_text(v) && takes_text(array)) {
        return fill_text(vm, array, at, v, length);
    }
    if (is_cdata(v) && as_cdata(v)->type->kind == CK_ARRAY) {
        const CData *from = as_cdata(v);
        size_t bytes = (size_t)(from->high - from->low);
        CHECKB(cdata_check_alive(vm, from));
        if (ctype_compatible(from->type->element, array->element) &&
            bytes <= length * array->element->size) {
            memmove(at, from->address, bytes);
            memset(at + bytes, 0, length * array->element->size - bytes);
            return !from->alloc || cdata_keep(vm, alloc, at, from_obj(from->alloc));
        }
    }
    if (is_str(v) || is_any_int(v) || is_dict(v)) {
        Value text = TRYB(ctype_text(vm, array, ""));
        return !raised(
            raise_error(vm, E_TypeError, "'%S' needs a list or tuple, not %T", text, v));
    }
    Tuple *items = TRYB_PTR(tuple_from_iterable(vm, v));
    if (items->size > length) {
        return !raised(raise_error(vm, E_IndexError, "%zu items for an array of %zu",
                                   items->size, length));
    }
    memset(at, 0, length * array->element->size);
    for (size_t i = 0; i < items->size; i++) {
        char *place = at + i * array->element->size;
        if (!assign_to(vm, array->element, place, alloc, items->items[i])) {
            return ctype_explain(vm, "item %zu: ", i);
        }
    }
    return true;
}

// The number of items that an initialiser of `T[]` has, the NUL of a text included.
bool cdata_initial_length(VM *vm, const CType *array, Value v, size_t *out)
{
    if (is_any_int(v)) {
        ptrdiff_t length;
        CHECKB(op_index_ssize(vm, v, &length));
        if (length < 0) {
            return !raised(raise_error(vm, E_ValueError, "length must not be negative"));
        }
        *out = (size_t)length;
        return true;
    }
    if (is_text(v) && takes_text(array)) {
        CHECKB(text_length(vm, array, v, out));
        *out += 1;
        return true;
    }
    return op_len(vm, v, out);
}

// ---- structs

RAISES static bool no_member(VM *vm, const CType *record, Value name)
{
    Value text = TRYB(ctype_text(vm, record->plain, ""));
    return !raised(raise_error(vm, E_AttributeError, "'%S' has no member '%V'", text, name));
}

RAISES static bool fill_field(VM *vm, const CType *record, char *at, FfiAlloc *alloc,
                              const CField *field, Value v)
{
    (void)record;
    bool ok;
    if (field->is_bitfield) {
        ok = ctype_store_bits(vm, field, at, v);
    } else if (field->type->kind == CK_ARRAY && field->type->length == CARRAY_OPEN) {
        size_t item = field->type->element->size;
        const char *end = alloc && alloc->size ? alloc->low + alloc->size : at;
        size_t room = end > at + field->offset ? (size_t)(end - (at + field->offset)) : 0;
        if (is_any_int(v)) {
            return true;  // only asked for that many items
        }
        ok = fill_array(vm, field->type, at + field->offset, alloc, v, item ? room / item : 0);
    } else {
        ok = assign_to(vm, field->type, at + field->offset, alloc, v);
    }
    return ok || ctype_explain(vm, "member '%s': ", field->name ? field->name : "");
}

RAISES static bool fill_from_dict(VM *vm, const CType *record, char *at, FfiAlloc *alloc,
                                  Value v)
{
    Dict *dict = TRYB_PTR(dict_copy(vm, as_dict(v)));
    uint32_t position = 0;
    Value key, value;
    while (dict_next(dict, &position, &key, &value)) {
        CField field;
        if (!is_str(key) || !ctype_find_field(record, str_data(key), str_size(key), &field)) {
            return no_member(vm, record, key);
        }
        CHECKB(fill_field(vm, record, at, alloc, &field, value));
    }
    return true;
}

RAISES static bool fill_record(VM *vm, const CType *record, char *at, FfiAlloc *alloc, Value v)
{
    if (!is_dict(v) && !is_list(v) && !is_tuple(v)) {
        Value text = TRYB(ctype_text(vm, record->plain, ""));
        return !raised(
            raise_error(vm, E_TypeError, "'%S' needs a dict, list or tuple, not %T", text, v));
    }
    memset(at, 0, record->size);
    if (is_dict(v)) {
        return fill_from_dict(vm, record, at, alloc, v);
    }
    Tuple *items = TRYB_PTR(tuple_from_iterable(vm, v));
    size_t used = 0;
    for (uint32_t i = 0; i < record->count && used < items->size; i++) {
        const CField *field = &record->fields[i];
        if (field->is_bitfield && !field->name) {
            continue;
        }
        CHECKB(fill_field(vm, record, at, alloc, field, items->items[used++]));
        if (record->kind == CK_UNION) {
            break;
        }
    }
    if (used < items->size) {
        Value text = TRYB(ctype_text(vm, record->plain, ""));
        return !raised(raise_error(vm, E_IndexError, "%zu values for '%S' with %u members",
                                   items->size, text, record->count));
    }
    return true;
}

// ---- any type

static bool assign_to(VM *vm, const CType *type, char *at, FfiAlloc *alloc, Value v)
{
    if (type->kind == CK_POINTER) {
        return store_pointer(vm, type, at, alloc, v);
    }
    bool compound = ctype_is_record(type) || type->kind == CK_ARRAY;
    if (!compound) {
        return ctype_store(vm, type, at, v);
    }
    if (is_cdata(v) && ctype_compatible(as_cdata(v)->type, type) && type->complete) {
        CHECKB(ctype_store(vm, type, at, v));
        FfiAlloc *from = as_cdata(v)->alloc;  // what its pointers refer to lives through it
        return !from || from->keep == ABSENT || from == alloc ||
               cdata_keep(vm, alloc, at, from_obj(from));
    }
    CHECKB(enter_recursion(vm, " while filling C data"));
    bool ok = type->kind == CK_ARRAY ? fill_array(vm, type, at, alloc, v, type->length)
                                     : fill_record(vm, type, at, alloc, v);
    leave_recursion(vm);
    return ok;
}

// Conversions run Python code, which must not release the memory meanwhile.
static void hold(FfiAlloc *alloc)
{
    if (alloc) {
        alloc->exports++;
    }
}

static void let_go(FfiAlloc *alloc)
{
    if (alloc) {
        alloc->exports--;
    }
}

bool cdata_assign(VM *vm, const CType *type, void *at, FfiAlloc *alloc, Value v)
{
    hold(alloc);
    bool ok = assign_to(vm, type, at, alloc, v);
    let_go(alloc);
    return ok;
}

bool cdata_assign_array(VM *vm, const CType *array, void *at, FfiAlloc *alloc, Value v,
                        size_t length)
{
    hold(alloc);
    bool ok = fill_array(vm, array, at, alloc, v, length);
    let_go(alloc);
    return ok;
}

bool cdata_assign_field(VM *vm, const CType *record, void *at, FfiAlloc *alloc,
                        const CField *field, Value v)
{
    hold(alloc);
    bool ok = fill_field(vm, record, at, alloc, field, v);
    let_go(alloc);
    return ok;
}
