// cdata_module — functions of module ffi that make and convert C data.

#include "ffi/cdata_module.h"

#include "base/utf8.h"
#include "ffi/cdata.h"
#include "ffi/ffi_types.h"
#include "ffi/state.h"
#include "py.h"

// ---- new

// The open array at the end of a struct, through anonymous and last members; NULL: none.
static const CField *flexible_field(const CType *record)
{
    if (!ctype_is_record(record) || !record->has_flexible || !record->count) {
        return NULL;
    }
    const CField *last = &record->fields[record->count - 1];
    return last->type->kind == CK_ARRAY && last->type->length == CARRAY_OPEN ? last : NULL;
}

// Bytes beyond the struct that the initialiser of its open array needs.
RAISES static bool flexible_bytes(VM *vm, const CType *record, Value init, size_t *out)
{
    const CField *field = flexible_field(record);
    *out = 0;
    Value value = ABSENT;
    if (!field) {
        return true;
    }
    if (is_dict(init)) {
        Value name = TRYB(str_intern_c(vm, field->name));
        value = dict_find_str(vm, as_dict(init), name);
    } else if (is_list(init) && as_list(init)->size >= record->count) {
        value = as_list(init)->items[record->count - 1];
    } else if (is_tuple(init) && as_tuple(init)->size >= record->count) {
        value = as_tuple(init)->items[record->count - 1];
    }
    size_t length, bytes;
    if (value == ABSENT || value == NOTHING) {
        return true;
    }
    CHECKB(cdata_initial_length(vm, field->type, value, &length));
    if (__builtin_mul_overflow(length, field->type->element->size, &bytes) ||
        __builtin_add_overflow(bytes, field->offset, &bytes)) {
        return !raised(raise_memory(vm));
    }
    *out = bytes > record->size ? bytes - record->size : 0;
    return true;
}

RAISES static bool check_size(VM *vm, const CType *type)
{
    if (!type->complete) {
        Value text = TRYB(ctype_text(vm, type, ""));
        return !raised(raise_error(vm, E_TypeError, "size of '%S' is not known", text));
    }
    return true;
}

// T[] with an initialiser: the array type that fits it.
RAISES static const CType *sized_array(VM *vm, const CType *type, Value *init)
{
    if (*init == NONE || *init == ABSENT) {
        raise_error(vm, E_TypeError, "an array without length needs one, or items");
        return NULL;
    }
    if (!is_any_int(*init) && !is_str(*init) && !is_bytes(*init) && !is_cdata(*init) &&
        !is_kind(*init, T_bytearray)) {
        *init = from_obj(TRYP_PTR(tuple_from_iterable(vm, *init)));
    }
    size_t length;
    CHECKP(cdata_initial_length(vm, type, *init, &length));
    if (is_any_int(*init)) {
        *init = ABSENT;
    }
    return ctype_array(vm, type->element, length);
}

Maybe cdata_module_make(VM *vm, const CType *type, Value init)
{
    const CType *target = type->kind == CK_POINTER ? type->element : type;
    if (target->kind == CK_ARRAY && target->length == CARRAY_OPEN) {
        target = TRY_PTR(sized_array(vm, target, &init));
        type = type->kind == CK_POINTER ? TRY_PTR(ctype_pointer(vm, target)) : target;
    }
    CHECK(check_size(vm, target));
    size_t extra = 0, size;
    if (init != ABSENT) {
        CHECK(flexible_bytes(vm, target, init, &extra));
    }
    if (__builtin_add_overflow(target->size, extra, &size)) {
        return raise_memory(vm);
    }
    FfiAlloc *alloc = TRY_PTR(alloc_new_owned(vm, size, target->align));
    if (init != ABSENT) {
        CHECK(cdata_assign(vm, target, alloc->low, alloc, init));
    }
    return cdata_new_pointer(vm, type, alloc->low, alloc, alloc->low, alloc->low + size);
}

RAISES static Maybe ffi_new(VM *vm, Value *args, int n)
{
    (void)n;
    return cdata_module_make(vm, TRY_PTR(ctype_from_value(vm, args[0])), args[1]);
}

// ---- cast

RAISES static Maybe cast_failed(VM *vm, const CType *type, Value v)
{
    Value text = TRY(ctype_text(vm, type, ""));
    if (is_cdata(v)) {
        Value from = TRY(ctype_text(vm, as_cdata(v)->type, ""));
        return raise_error(vm, E_TypeError, "cannot cast '%S' to '%S'", from, text);
    }
    return raise_error(vm, E_TypeError, "cannot cast %T to '%S'", v, text);
}

// The int that a cast to an integer or pointer starts from; NOTHING: v has none.
RAISES static Maybe cast_number(VM *vm, Value v)
{
    if (is_cdata(v)) {
        const CData *data = as_cdata(v);
        if (data->type->kind == CK_POINTER || !ctype_is_scalar(data->type)) {
            return int_from_pointer(vm, data->address);
        }
        CHECK(cdata_check_alive(vm, data));
        v = TRY(ctype_load(vm, data->type, data->address, ABSENT));
    }
    if (is_float(v)) {
        return int_from_double(vm, as_float(v));
    }
    if (is_bytes(v) && as_bytes(v)->size == 1) {
        return just(from_small(as_bytes(v)->data[0]));
    }
    if (is_str(v) && str_length(v) == 1) {
        return just(from_small((SWord)utf8_get(str_data(v))));
    }
    if (is_any_int(v)) {
        return just(v);
    }
    bool number = !is_str(v) && !is_bytes(v) && type_of(vm, v)->slots->index != NULL;
    return number ? op_index(vm, v) : just(NOTHING);
}

RAISES static Maybe cast_to_integer(VM *vm, const CType *type, Value v)
{
    Value number = TRY(cast_number(vm, v));
    if (number == NOTHING) {
        return cast_failed(vm, type, v);
    }
    CData *out = (CData *)TRY(cdata_new_owned(vm, type->plain));
    if (type->kind == CK_BOOL) {
        *(uint8_t *)out->address = int_sign(number) != 0;
        return just_obj(out);
    }
    uint64_t bits = int_low_bits(number);
    size_t size = type->size < 8 ? type->size : 8;
    size_t at = HOST_BIG_ENDIAN ? type->size - size : 0;
    memset(out->address, int_sign(number) < 0 ? 0xff : 0, type->size);
    if (type->size > 8 && !int_to_bytes(vm, number, (uint8_t *)out->address, type->size,
                                        !HOST_BIG_ENDIAN, type->is_signed)) {
        error_clear(vm);  // more than 128 bits: the low ones
    } else if (type->size > 8) {
        return just_obj(out);
    }
    memcpy(out->address + at, (char *)&bits + (HOST_BIG_ENDIAN ? 8 - size : 0), size);
    return just_obj(out);
}

RAISES static Maybe cast_to_float(VM *vm, const CType *type, Value v)
{
    if (is_cdata(v)) {
        const CData *data = as_cdata(v);
        if (data->type->kind == CK_POINTER || !ctype_is_scalar(data->type)) {
            return cast_failed(vm, type, v);
        }
        CHECK(cdata_check_alive(vm, data));
        v = TRY(ctype_load(vm, data->type, data->address, ABSENT));
    }
    CData *out = (CData *)TRY(cdata_new_owned(vm, type->plain));
    if (type->scalar == CS_float && (is_float(v) || is_any_int(v))) {
        double wide;
        CHECK(op_float(vm, v, &wide));
        float narrow = (float)wide;  // a cast may overflow to infinity
        memcpy(out->address, &narrow, sizeof(narrow));
        return just_obj(out);
    }
    CHECK(ctype_store(vm, type, out->address, v));
    return just_obj(out);
}

RAISES static bool check_alignment(VM *vm, const CType *type, const CData *from,
                                   const CType *target)
{
    if (from->alloc && target->complete && target->align > 1 &&
        (uintptr_t)from->address % target->align) {
        Value text = TRYB(ctype_text(vm, type, ""));
        return !raised(raise_error(vm, E_ValueError, "address %p is not aligned for '%S'",
                                   from->address, text));
    }
    return true;
}

RAISES static Maybe cast_to_pointer(VM *vm, const CType *type, Value v)
{
    if (v == NONE) {
        return cdata_new(vm, type->plain, NULL, NULL);
    }
    if (is_cdata(v) &&
        (as_cdata(v)->type->kind == CK_POINTER || !ctype_is_scalar(as_cdata(v)->type))) {
        const CData *from = as_cdata(v);
        CHECK(cdata_check_alive(vm, from));
        CHECK(check_alignment(vm, type, from, type->element));
        return cdata_new_pointer(vm, type->plain, from->address, from->alloc, from->low,
                                 from->high);
    }
    if (type->element->kind == CK_FUNCTION && !is_any_int(v) && !is_cdata(v)) {
        void *address;
        CHECK(ctype_address_of(vm, type, v, &address));
        FfiAlloc *alloc = TRY_PTR(alloc_new(vm, ALLOC_FOREIGN, NULL, 0));
        gc_set(vm, alloc, &alloc->library, v);
        return cdata_new(vm, type->plain, address, alloc);
    }
    Value number = is_float(v) || is_str(v) || is_bytes(v) ? NOTHING : TRY(cast_number(vm, v));
    if (number == NOTHING) {
        return cast_failed(vm, type, v);
    }
    uintptr_t address = (uintptr_t)int_low_bits(number);
    return cdata_new(vm, type->plain, (void *)address, NULL);
}

// A view of the same memory as an array; the pointer must be good for it.
RAISES static Maybe cast_to_array(VM *vm, const CType *type, Value v)
{
    const CType *source = is_cdata(v) ? as_cdata(v)->type : NULL;
    if (!source || (ctype_is_scalar(source) && source->kind != CK_POINTER)) {
        return cast_failed(vm, type, v);
    }
    const CData *from = as_cdata(v);
    char *at;
    CHECK(check_size(vm, type));
    CHECK(cdata_memory(vm, from, type->size, false, &at));
    CHECK(check_alignment(vm, type, from, type->element));
    return cdata_new_pointer(vm, type, at, from->alloc, at, at + type->size);
}

Maybe cdata_module_cast(VM *vm, const CType *type, Value v)
{
    switch (type->kind) {
    case CK_BOOL:
    case CK_INT:
        return cast_to_integer(vm, type, v);
    case CK_ENUM:
        if (is_str(v)) {
            CData *out = (CData *)TRY(cdata_new_owned(vm, type->plain));
            CHECK(ctype_store(vm, type, out->address, v));
            return just_obj(out);
        }
        CHECK(check_size(vm, type));
        return cast_to_integer(vm, type, v);
    case CK_FLOAT:
    case CK_COMPLEX:
        return cast_to_float(vm, type, v);
    case CK_POINTER:
        return cast_to_pointer(vm, type, v);
    case CK_ARRAY:
        return cast_to_array(vm, type, v);
    default:
        return cast_failed(vm, type, v);
    }
}

RAISES static Maybe ffi_cast(VM *vm, Value *args, int n)
{
    (void)n;
    return cdata_module_cast(vm, TRY_PTR(ctype_from_value(vm, args[0])), args[1]);
}

// ---- addressof

// Steps into a member or item; keeps the bounds of the innermost array.
RAISES static bool address_step(VM *vm, CData *place, Value step)
{
    if (!is_str(step)) {
        ptrdiff_t index;
        char *at;
        CHECKB(op_index_ssize(vm, step, &index));
        // One past the end is a place, too.
        bool past = index > 0 && place->low && place->type->element &&
                    (size_t)index * place->type->element->size == cdata_known_size(place);
        CHECKB(cdata_range(vm, place, past ? index - 1 : index, 1, false, &at));
        place->type = place->type->element;
        place->address = past ? at + place->type->size : at;
        return true;
    }
    const CType *record = place->type->kind == CK_POINTER ? place->type->element : place->type;
    CField field;
    if (!ctype_is_record(record) ||
        !ctype_find_field(record, str_data(step), str_size(step), &field)) {
        Value text = TRYB(ctype_text(vm, record, ""));
        return !raised(
            raise_error(vm, E_AttributeError, "'%S' has no member '%S'", text, step));
    }
    if (field.is_bitfield) {
        return !raised(raise_error(vm, E_TypeError, "a bit-field has no address"));
    }
    char *at;
    CHECKB(cdata_memory(vm, place, record->size, false, &at));
    bool is_const = field.is_const || (record->qualifiers & CQ_CONST);
    place->type = TRYB_PTR(ctype_qualified(vm, field.type, is_const ? CQ_CONST : 0));
    place->address = at + field.offset;
    place->low = place->address;
    place->high = place->address + field.type->size;
    if (!field.type->complete && place->alloc && place->alloc->size) {
        place->high = place->alloc->low + place->alloc->size;
    }
    return true;
}

RAISES static Maybe ffi_addressof(VM *vm, Value *args, int n)
{
    if (!is_cdata(args[0])) {
        return raise_error(vm, E_TypeError, "C data is needed, not %T", args[0]);
    }
    CData place = *as_cdata(args[0]);
    CHECK(cdata_check_alive(vm, &place));
    bool pointer = place.type->kind == CK_POINTER;
    if (pointer && n < 2) {
        return raise_error(vm, E_TypeError, "a pointer is a value without address");
    }
    for (int i = 1; i < n; i++) {
        CHECK(address_step(vm, &place, args[i]));
    }
    const CType *type = TRY_PTR(ctype_pointer(vm, place.type));
    return cdata_new_pointer(vm, type, place.address, place.alloc, place.low, place.high);
}

// ---- memory

RAISES static Maybe ffi_buffer(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_cdata(args[0])) {
        return raise_error(vm, E_TypeError, "C data is needed, not %T", args[0]);
    }
    const CData *data = as_cdata(args[0]);
    size_t size = cdata_known_size(data);
    if (args[1] != NONE) {
        ptrdiff_t wanted;
        CHECK(op_index_ssize(vm, args[1], &wanted));
        if (wanted < 0) {
            return raise_error(vm, E_ValueError, "size must not be negative");
        }
        size = (size_t)wanted;
    } else if (size == CARRAY_OPEN && data->type->kind == CK_POINTER &&
               data->type->element->complete) {
        size = data->type->element->size;
    }
    if (size == CARRAY_OPEN) {
        return raise_error(vm, E_ValueError, "the size of this memory is not known: pass it");
    }
    char *at;
    CHECK(cdata_memory(vm, data, size, false, &at));
    const CType *item = ctype_scalar(vm, CS_uchar);
    const CType *from = data->type;
    while (from->kind == CK_ARRAY || (from->kind == CK_POINTER && from == data->type)) {
        from = from->element;
    }
    item = TRY_PTR(ctype_qualified(vm, item, from->qualifiers & CQ_CONST));
    const CType *array = TRY_PTR(ctype_array(vm, item, size));
    Value bytes = TRY(cdata_new_pointer(vm, array, at, data->alloc, at, at + size));
    return memoryview_from_object(vm, bytes);
}

RAISES static const CType *buffer_type(VM *vm, const CType *type, const Buffer *view)
{
    if (type->kind != CK_ARRAY) {
        if (type->kind == CK_POINTER && type->element->complete) {
            type = type->element;
        }
        CHECKP(check_size(vm, type));
        if (view->size < type->size) {
            raise_error(vm, E_ValueError, "buffer has %zu bytes, %zu are needed", view->size,
                        type->size);
            return NULL;
        }
        return type;
    }
    const CType *item = type->element;
    size_t length = type->length;
    if (length == CARRAY_OPEN) {
        length = item->size ? view->size / item->size : 0;
    }
    if (view->readonly) {
        item = TRYP_PTR(ctype_qualified(vm, item, CQ_CONST));
    }
    const CType *array = TRYP_PTR(ctype_array(vm, item, length));
    if (array->size > view->size) {
        raise_error(vm, E_ValueError, "buffer has %zu bytes, %zu are needed", view->size,
                    array->size);
        return NULL;
    }
    return array;
}

// args: type or object, object, require_writable
RAISES static Maybe ffi_from_buffer(VM *vm, Value *args, int n)
{
    (void)n;
    const CType *type;
    Value object = args[1];
    if (object == ABSENT) {
        object = args[0];
        type = TRY_PTR(ctype_array(vm, ctype_scalar(vm, CS_char), CARRAY_OPEN));
    } else {
        type = TRY_PTR(ctype_from_value(vm, args[0]));
    }
    if (is_str(object)) {
        return raise_error(vm, E_TypeError, "a str has no bytes to share: encode it");
    }
    Buffer *view = TRY_PTR((Buffer *)gc_new_raw(vm, sizeof(Buffer)));
    FfiAlloc *alloc = TRY_PTR(alloc_new(vm, ALLOC_BUFFER, NULL, 0));
    CHECK(gc_add_finalizer(vm, &alloc->h));
    CHECK(buffer_get(vm, object, view, args[2] == TRUE_ ? BUFFER_WRITE : BUFFER_READ));
    GC_SET(vm, alloc, view, view);
    alloc->low = view->data;
    alloc->size = view->size;
    alloc->readonly = view->readonly;
    const CType *actual = buffer_type(vm, type, view);
    if (!actual) {
        buffer_release(vm, view);
        alloc->dead = true;
        return RAISED;
    }
    char *high = alloc->low + alloc->size;
    if (type->kind == CK_POINTER) {
        return cdata_new_pointer(vm, type, alloc->low, alloc, alloc->low, high);
    }
    return cdata_new_pointer(vm, actual, alloc->low, alloc, alloc->low,
                             alloc->low + actual->size);
}

// One side of memmove: cdata or buffer.
RAISES static bool move_side(VM *vm, Value v, size_t size, bool write, Buffer *view, char **out)
{
    if (is_cdata(v)) {
        return cdata_memory(vm, as_cdata(v), size, write, out);
    }
    CHECKB(buffer_get(vm, v, view, write ? BUFFER_WRITE : BUFFER_READ));
    if (view->size < size) {
        size_t there = view->size;
        buffer_release(vm, view);
        return !raised(
            raise_error(vm, E_IndexError, "%zu bytes wanted, %zu are there", size, there));
    }
    *out = view->data;
    return true;
}

RAISES static Maybe ffi_memmove(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer to = {0}, from = {0};
    char *target, *source;
    ptrdiff_t size = as_int(args[2]);
    if (size < 0) {
        return raise_error(vm, E_ValueError, "size must not be negative");
    }
    CHECK(move_side(vm, args[0], (size_t)size, true, &to, &target));
    bool ok = move_side(vm, args[1], (size_t)size, false, &from, &source);
    if (ok && size) {
        memmove(target, source, (size_t)size);
    }
    buffer_release(vm, &to);
    buffer_release(vm, &from);
    return ok ? just(NONE) : RAISED;
}

static const Def data_rows[] = {
    {"new(type, init=..., /)", FN(ffi_new), "Zeroed or initialised memory for a C type."},
    {"cast(type, value, /)", FN(ffi_cast), "The value as that C type, as a C cast gives it."},
    {"addressof(data, /, *path)", FN(ffi_addressof),
     "A pointer to C data, or to a member or item of it."},
    {"buffer(data, size=None, /)", FN(ffi_buffer), "A memoryview of C memory."},
    {"from_buffer(type, object=..., /, require_writable: bool = False)", FN(ffi_from_buffer),
     "C data that shares the memory of a Python buffer."},
    {"memmove(target, source, size: size, /)", FN(ffi_memmove),
     "Copy bytes between C data or buffers."},
    {0},
};

bool ffi_add_data(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    Value name = TRYB(str_intern_c(vm, "ffi"));
    const CType *type = TRYB_PTR(ctype_pointer(vm, TRYB_PTR(ctype_void(vm))));
    CHECKB(dict_set_c(vm, dict, "NULL", TRYB(cdata_new(vm, type, NULL, NULL))));
    CHECKB(module_fill(vm, dict, cdata_text_rows, name));
    CHECKB(module_fill(vm, dict, cdata_life_rows, name));
    return module_fill(vm, dict, data_rows, name);
}
