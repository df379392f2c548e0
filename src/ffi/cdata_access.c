// cdata_access — members, items and slices of C data, with every check of liveness and bounds.
//
// A pointer without known bounds gives its item 0 only: `p.span(n)` or `p[0:n]` say how many there
// are.

#include "ffi/cdata.h"
#include "ffi/state.h"
#include "py.h"

RAISES static bool is_null(VM *vm, const CData *v)
{
    Value text = TRYB(ctype_text(vm, v->type, ""));
    return !raised(raise_error(vm, E_ValueError, "'%S' is NULL", text));
}

RAISES static bool is_const(VM *vm, const CType *type)
{
    Value text = TRYB(ctype_text(vm, type, ""));
    return !raised(raise_error(vm, E_TypeError, "'%S' is not writable", text));
}

RAISES static bool check_writable(VM *vm, const CData *v, const CType *type)
{
    while (type->kind == CK_ARRAY) {
        type = type->element;
    }
    if (type->qualifiers & CQ_CONST) {
        return is_const(vm, type);
    }
    if (v->alloc && v->alloc->readonly) {
        return !raised(raise_error(vm, E_TypeError, "the memory is read-only"));
    }
    return true;
}

size_t cdata_known_size(const CData *v)
{
    if (!v->low) {
        return CARRAY_OPEN;
    }
    bool inside = v->address >= v->low && v->address <= v->high;
    return inside ? (size_t)(v->high - v->address) : 0;
}

// The type of the items of a pointer or array; NULL: TypeError.
RAISES static const CType *item_type(VM *vm, const CData *v)
{
    const CType *type = v->type;
    if (type->kind == CK_POINTER || type->kind == CK_ARRAY) {
        if (type->element->complete && type->element->kind != CK_FUNCTION) {
            return type->element;
        }
        Value text = TRYP(ctype_text(vm, type->element, ""));
        raise_error(vm, E_TypeError, "items of type '%S' have no size", text);
        return NULL;
    }
    Value text = TRYP(ctype_text(vm, type, ""));
    raise_error(vm, E_TypeError, "'%S' has no items", text);
    return NULL;
}

RAISES static bool out_of_bounds(VM *vm, const CData *v, ptrdiff_t index, size_t count,
                                 size_t item)
{
    if (!v->low) {
        return !raised(raise_error(vm, E_IndexError,
                                   "nobody knows how many items there are: use .span(n)"));
    }
    size_t total = item ? (size_t)(v->high - v->low) / item : 0;
    if (v->address == v->low && count == 1) {
        return !raised(raise_error(vm, E_IndexError, "index %zd is out of range: %zu item%s",
                                   index, total, total == 1 ? "" : "s"));
    }
    return !raised(raise_error(vm, E_IndexError,
                               "%zu item%s from index %zd on are out of bounds", count,
                               count == 1 ? "" : "s", index));
}

bool cdata_range(VM *vm, const CData *v, ptrdiff_t index, size_t count, bool write, char **out)
{
    const CType *item = TRYB_PTR(item_type(vm, v));
    CHECKB(cdata_check_alive(vm, v));
    if (!v->address) {
        return is_null(vm, v);
    }
    if (write) {
        CHECKB(check_writable(vm, v, item));
    }
    ptrdiff_t offset;
    size_t bytes;
    bool fits = !__builtin_mul_overflow(index, (ptrdiff_t)item->size, &offset) &&
                !__builtin_mul_overflow(count, item->size, &bytes);
    if (!v->low) {
        if (index != 0 || count > 1) {
            return out_of_bounds(vm, v, index, count, item->size);
        }
        *out = v->address;
        return true;
    }
    // Differences of addresses inside one allocation; the pointer itself may stand outside.
    ptrdiff_t start = (ptrdiff_t)((uintptr_t)v->address - (uintptr_t)v->low);
    size_t room = (size_t)(v->high - v->low);
    if (!fits || __builtin_add_overflow(start, offset, &start) || start < 0 ||
        (size_t)start > room || bytes > room - (size_t)start) {
        return out_of_bounds(vm, v, index, count, item->size);
    }
    *out = v->low + start;
    return true;
}

bool cdata_memory(VM *vm, const CData *v, size_t size, bool write, char **out)
{
    CHECKB(cdata_check_alive(vm, v));
    if (!v->address) {
        return size ? is_null(vm, v) : (*out = NULL, true);
    }
    if (write) {
        bool refers = v->type->kind == CK_POINTER || v->type->kind == CK_ARRAY;
        CHECKB(check_writable(vm, v, refers ? v->type->element : v->type));
    }
    size_t known = cdata_known_size(v);
    if (known != CARRAY_OPEN && size > known) {
        return !raised(
            raise_error(vm, E_IndexError, "%zu bytes wanted, %zu are there", size, known));
    }
    *out = v->address;
    return true;
}

// ---- reading

// A pointer that was stored through Python knows the memory it refers to.
RAISES static Maybe load_pointer(VM *vm, const CType *type, char *at, const CData *owner)
{
    char *address;
    memcpy(&address, at, sizeof(address));
    FfiAlloc *alloc = owner->alloc;
    if (alloc && alloc->keep != ABSENT && address) {
        Value key = TRY(int_from_pointer(vm, at));
        Value kept = TRY(dict_find(vm, as_dict(alloc->keep), key));
        if (is_kind(kept, T_ffi_alloc)) {
            FfiAlloc *target = (FfiAlloc *)kept;
            char *high = target->low + target->size;
            if (target->size && address >= target->low && address <= high) {
                return cdata_new_pointer(vm, type->plain, address, target, target->low, high);
            }
        }
    }
    return cdata_new(vm, type->plain, address, NULL);
}

Maybe cdata_load(VM *vm, const CType *type, char *at, const CData *owner)
{
    if (type->kind == CK_POINTER) {
        return load_pointer(vm, type, at, owner);
    }
    if (ctype_is_scalar(type)) {
        return ctype_load(vm, type, at, ABSENT);
    }
    char *high = at + type->size;
    if (type->kind == CK_ARRAY && type->length == CARRAY_OPEN) {
        high = owner->alloc && owner->alloc->size ? owner->alloc->low + owner->alloc->size : at;
        if (high < at) {
            high = at;
        }
    }
    return cdata_new_pointer(vm, type, at, owner->alloc, at, high);
}

Maybe cdata_item(VM *vm, const CData *v, ptrdiff_t index)
{
    char *at;
    CHECK(cdata_range(vm, v, index, 1, false, &at));
    return cdata_load(vm, v->type->element, at, v);
}

// ---- slices

typedef struct CRange {
    ptrdiff_t start;
    size_t count;
} CRange;

RAISES static bool slice_range(VM *vm, const CData *v, Value key, CRange *out)
{
    Slice *slice = (Slice *)key;
    if (slice->step != NONE) {
        return !raised(raise_error(vm, E_ValueError, "a slice of C data has no step"));
    }
    ptrdiff_t start = 0, stop;
    if (slice->start != NONE) {
        CHECKB(op_index_ssize(vm, slice->start, &start));
    }
    if (slice->stop != NONE) {
        CHECKB(op_index_ssize(vm, slice->stop, &stop));
    } else {
        size_t known = cdata_known_size(v);
        const CType *item = TRYB_PTR(item_type(vm, v));
        if (known == CARRAY_OPEN) {
            return !raised(
                raise_error(vm, E_IndexError, "a slice of this pointer needs an end"));
        }
        stop = item->size ? (ptrdiff_t)(known / item->size) : 0;
    }
    if (start > stop) {
        return !raised(raise_error(vm, E_IndexError, "slice start %zd is behind its end %zd",
                                   start, stop));
    }
    *out = (CRange){start, (size_t)stop - (size_t)start};
    return true;
}

// The memory of a slice. Of a pointer without bounds: what the slice says is believed.
RAISES static bool slice_memory(VM *vm, const CData *v, const CRange *range, bool write,
                                char **out)
{
    if (v->low) {
        return cdata_range(vm, v, range->start, range->count, write, out);
    }
    CHECKB(cdata_range(vm, v, 0, range->count != 0, write, out));
    size_t item = v->type->element->size;
    ptrdiff_t offset, total;
    if (__builtin_mul_overflow(range->start, (ptrdiff_t)item, &offset) ||
        __builtin_mul_overflow((ptrdiff_t)range->count, (ptrdiff_t)item, &total)) {
        return out_of_bounds(vm, v, range->start, range->count, item);
    }
    *out += offset;
    return true;
}

RAISES static Maybe get_slice(VM *vm, const CData *v, Value key)
{
    CRange range;
    char *at;
    CHECK(slice_range(vm, v, key, &range));
    CHECK(slice_memory(vm, v, &range, false, &at));
    const CType *array = TRY_PTR(ctype_array(vm, v->type->element, range.count));
    return cdata_new_pointer(vm, array, at, v->alloc, at, at + array->size);
}

RAISES static bool set_slice(VM *vm, const CData *v, Value key, Value value)
{
    CRange range;
    char *at;
    CHECKB(slice_range(vm, v, key, &range));
    CHECKB(slice_memory(vm, v, &range, true, &at));
    const CType *array = TRYB_PTR(ctype_array(vm, v->type->element, range.count));
    if (has_buffer(vm, value) && !is_cdata(value)) {
        Buffer view;
        CHECKB(buffer_get(vm, value, &view, BUFFER_READ));
        bool fits = view.size == array->size;
        if (fits) {
            memmove(at, view.data, view.size);
        }
        size_t size = view.size;
        buffer_release(vm, &view);
        return fits || !raised(raise_error(vm, E_ValueError, "%zu bytes for a slice of %zu",
                                           size, array->size));
    }
    if (!is_cdata(value)) {
        Tuple *items = TRYB_PTR(tuple_from_iterable(vm, value));
        if (items->size != range.count) {
            return !raised(raise_error(vm, E_ValueError, "%zu items for a slice of %zu",
                                       items->size, range.count));
        }
        value = from_obj(items);
    }
    return cdata_assign_array(vm, array, at, v->alloc, value, range.count);
}

Maybe cdata_getitem(VM *vm, Value self, Value key)
{
    const CData *v = as_cdata(self);
    if (is_kind(key, T_slice)) {
        return get_slice(vm, v, key);
    }
    ptrdiff_t index;
    if (is_int(key)) {
        index = as_int(key);
    } else {
        CHECK(op_index_ssize(vm, key, &index));
    }
    return cdata_item(vm, v, index);
}

bool cdata_setitem(VM *vm, Value self, Value key, Value value)
{
    const CData *v = as_cdata(self);
    if (value == ABSENT) {
        return !raised(raise_error(vm, E_TypeError, "items of C data cannot be deleted"));
    }
    if (is_kind(key, T_slice)) {
        return set_slice(vm, v, key, value);
    }
    ptrdiff_t index;
    char *at;
    CHECKB(op_index_ssize(vm, key, &index));
    CHECKB(cdata_range(vm, v, index, 1, true, &at));
    return cdata_assign(vm, v->type->element, at, v->alloc, value);
}

// ---- members

// The record that v is or points to; NULL when it is none.
static const CType *record_of(const CData *v)
{
    const CType *type = v->type->kind == CK_POINTER ? v->type->element : v->type;
    return ctype_is_record(type) ? type : NULL;
}

// AttributeError with the member whose name is most like it.
RAISES static Maybe no_member(VM *vm, const CType *record, Value name)
{
    Tuple *names = TRY_PTR(tuple_alloc(vm, record->complete ? record->count : 0));
    for (size_t i = 0; i < names->size; i++) {
        const char *text = record->fields[i].name ? record->fields[i].name : "";
        gc_set(vm, names, &names->items[i], TRY(str_from_c(vm, text)));
    }
    Value close = TRY(suggest_name(vm, name, names->items, names->size));
    Value type = TRY(ctype_text(vm, record->plain, ""));
    if (close == NOTHING) {
        return raise_error(vm, E_AttributeError, "'%S' has no member '%S'", type, name);
    }
    return raise_error(vm, E_AttributeError, "'%S' has no member '%S'. Did you mean: '%S'?",
                       type, name, close);
}

// The address of the record, checked.
RAISES static bool record_memory(VM *vm, const CData *v, char **out)
{
    if (v->type->kind == CK_POINTER) {
        return cdata_range(vm, v, 0, 1, false, out);
    }
    *out = v->address;
    return cdata_check_alive(vm, v);
}

// The member of that (interned) name; NULL: none. PERF: 190 -> 60 ns for the sixth member.
static const CField *find_member(VM *vm, const CType *record, Value name, CField *scratch)
{
    uintptr_t key = ((uintptr_t)record->plain >> 4) * 31 + (name >> 4);
    FfiMember *entry = &vm->ffi->members[(key ^ key >> 7) % FFI_MEMBER_CACHE];
    if (LIKELY(entry->record == record->plain && entry->name == name)) {
        return &entry->field;
    }
    if (!record->complete ||
        !ctype_find_field(record, str_data(name), str_size(name), scratch)) {
        return NULL;
    }
    if (gc_pin(vm, name)) {
        gc_unpin(vm, entry->name);
        *entry = (FfiMember){record->plain, name, *scratch};
    } else {
        error_clear(vm);
    }
    return scratch;
}

Maybe cdata_getattr(VM *vm, Value self, Value name)
{
    const CData *v = as_cdata(self);
    const CType *record = record_of(v);
    CField scratch;
    const CField *found = record ? find_member(vm, record, name, &scratch) : NULL;
    if (!found) {
        Value method = TRY(attr_generic_find(vm, self, name));
        return method == NOTHING && record ? no_member(vm, record, name) : just(method);
    }
    char *at;
    CHECK(record_memory(vm, v, &at));
    if (found->is_bitfield) {
        return ctype_load_bits(vm, found, at);
    }
    const CType *type = found->type;
    at += found->offset;
    if (!ctype_is_scalar(type) && (found->is_const || (record->qualifiers & CQ_CONST))) {
        type = TRY_PTR(ctype_qualified(vm, type, CQ_CONST));
    }
    return cdata_load(vm, type, at, v);
}

bool cdata_setattr(VM *vm, Value self, Value name, Value value)
{
    const CData *v = as_cdata(self);
    const CType *record = record_of(v);
    CField field;
    const CField *found = record ? find_member(vm, record, name, &field) : NULL;
    if (!found) {
        if (record) {
            return !raised(no_member(vm, record, name));
        }
        return attr_generic_set(vm, self, name, value);
    }
    if (value == ABSENT) {
        return !raised(raise_error(vm, E_TypeError, "members of C data cannot be deleted"));
    }
    field = *found;  // REENTRANT: conversions may change the cache
    char *at;
    CHECKB(record_memory(vm, v, &at));
    CHECKB(check_writable(vm, v, record));
    CHECKB(check_writable(vm, v, field.type));
    if (field.is_const) {
        return is_const(vm, field.type);
    }
    return cdata_assign_field(vm, record, at, v->alloc, &field, value);
}

// ---- arrays as sequences

bool cdata_len(VM *vm, Value self, size_t *out)
{
    const CData *v = as_cdata(self);
    if (v->type->kind != CK_ARRAY) {
        Value text = TRYB(ctype_text(vm, v->type, ""));
        return !raised(raise_error(vm, E_TypeError, "'%S' has no len()", text));
    }
    size_t item = v->type->element->size;
    *out = v->type->length != CARRAY_OPEN ? v->type->length
           : item                         ? (size_t)(v->high - v->low) / item
                                          : 0;
    return true;
}

typedef struct CDataIterator {
    Obj h;
    Value data;
    size_t index;
} CDataIterator;

Maybe cdata_iter(VM *vm, Value self)
{
    size_t length;
    CHECK(cdata_len(vm, self, &length));
    CDataIterator *iterator =
        TRY_PTR((CDataIterator *)gc_new(vm, sizeof(CDataIterator), T_cdata_iterator));
    gc_set(vm, iterator, &iterator->data, self);
    return just_obj(iterator);
}

RAISES static Maybe iterator_next(VM *vm, Value self)
{
    CDataIterator *iterator = (CDataIterator *)self;
    size_t length;
    CHECK(cdata_len(vm, iterator->data, &length));
    if (iterator->index >= length) {
        return just(NOTHING);
    }
    return cdata_item(vm, as_cdata(iterator->data), (ptrdiff_t)iterator->index++);
}

static void iterator_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((CDataIterator *)self)->data);
}

const TypeDef cdata_iterator_type = {
    .name = "ffi.cdata_iterator",
    .size = sizeof(CDataIterator),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .iter = iter_self,
    .next = iterator_next,
    .trace = iterator_trace,
};
