// ops_container — len, items, containment, slices and iteration of any value.

#include "core/attr.h"
#include "core/call.h"
#include "core/error.h"
#include "core/ops.h"
#include "core/types.h"
#include "core/vm.h"

bool op_len(VM *vm, Value v, size_t *out)
{
    Type *type = type_of(vm, v);
    if (!type->slots->len) {
        raise_error(vm, E_TypeError, "object of type '%N' has no len()", type);
        return false;
    }
    return type->slots->len(vm, v, out);
}

bool op_length_hint(VM *vm, Value v, size_t fallback, size_t *out)
{
    if (type_of(vm, v)->slots->len) {
        if (op_len(vm, v, out)) {
            return true;
        }
        CHECKB(error_is(vm, E_TypeError));
        error_clear(vm);
    }
    *out = fallback;
    Maybe called = call_special(vm, v, vm_name(vm, N___length_hint__), NULL, 0);
    if (raised(called)) {
        CHECKB(error_is(vm, E_TypeError));
        error_clear(vm);
        return true;
    }
    Value hint = maybe_value(called);
    if (hint == NOTHING || hint == NOT_IMPLEMENTED) {
        return true;
    }
    if (!is_any_int(hint)) {
        raise_error(vm, E_TypeError, "__length_hint__ must be an integer, not %T", hint);
        return false;
    }
    ptrdiff_t size;
    if (!op_index_ssize(vm, hint, &size)) {
        error_clear(vm);
        raise_error(vm, E_OverflowError, "Python int too large to convert to C ssize_t");
        return false;
    }
    if (size < 0) {
        raise_error(vm, E_ValueError, "__length_hint__() should return >= 0");
        return false;
    }
    *out = (size_t)size;
    return true;
}

Maybe op_getitem(VM *vm, Value v, Value key)
{
    Type *type = type_of(vm, v);
    if (type->slots->getitem) {
        return type->slots->getitem(vm, v, key);
    }
    if (is_type(v)) {
        Value function = TRY(attr_find(vm, v, vm_name(vm, N___class_getitem__)));
        if (function != NOTHING && function != NONE) {
            return call_1(vm, function, key);
        }
        if (as_type(v)->id == T_type) {
            return generic_alias_new(vm, v, key);
        }
        return raise_error(vm, E_TypeError, "type '%N' is not subscriptable", as_type(v));
    }
    return raise_error(vm, E_TypeError, "'%N' object is not subscriptable", type);
}

bool op_setitem(VM *vm, Value v, Value key, Value value)
{
    Type *type = type_of(vm, v);
    if (!type->slots->setitem) {
        // COMPAT: for types with any sequence slot, deletion by index is worded otherwise.
        bool sequence = (type->flags & TYPE_HEAP) || type->slots->getitem || type->slots->len;
        raise_error(vm, E_TypeError, "'%N' object %s item %s", type,
                    value == ABSENT && sequence && is_any_int(key) ? "doesn't support"
                                                                   : "does not support",
                    value == ABSENT ? "deletion" : "assignment");
        return false;
    }
    return type->slots->setitem(vm, v, key, value);
}

// Items by number until IndexError. Built-in types that are subscripted without a length are no
// sequences: unions, matches.
static bool has_item_iteration(const Type *type)
{
    return type->slots->getitem && ((type->flags & TYPE_HEAP) || type->slots->len) &&
           type->kind != T_dict && type->kind != T_mappingproxy;
}

Tri op_contains(VM *vm, Value container, Value item)
{
    Type *type = type_of(vm, container);
    if (type->slots->contains) {
        return type->slots->contains(vm, container, item);
    }
    if (!type->slots->iter && !has_item_iteration(type)) {
        raise_error(vm, E_TypeError, "argument of type '%N' is not iterable", type);
        return TRI_RAISED;
    }
    Each each;
    if (!each_begin(vm, container, &each)) {
        if (error_is(vm, E_TypeError)) {
            raise_error(vm, E_TypeError, "argument of type '%N' is not iterable", type);
        }
        return TRI_RAISED;
    }
    for (Value v; (v = TRYT(each_next(vm, &each))) != NOTHING;) {
        Tri equal = op_eq(vm, v, item);
        if (equal != TRI_NO) {
            return equal;
        }
    }
    return TRI_NO;
}

// ---- slices

RAISES static bool slice_part(VM *vm, Value v, ptrdiff_t fallback, ptrdiff_t *out)
{
    if (v == NONE) {
        *out = fallback;
        return true;
    }
    if (!is_any_int(v) && !type_of(vm, v)->slots->index) {
        raise_error(vm, E_TypeError,
                    "slice indices must be integers or None or have an __index__ method");
        return false;
    }
    return op_index_clamp(vm, v, out);
}

static ptrdiff_t clamp_bound(ptrdiff_t i, ptrdiff_t length, bool backward)
{
    if (i < 0) {
        i += length;
        return i < 0 ? (backward ? -1 : 0) : i;
    }
    return i >= length ? (backward ? length - 1 : length) : i;
}

bool slice_bounds(VM *vm, Value slice, size_t length, ptrdiff_t *start, ptrdiff_t *stop,
                  ptrdiff_t *step, size_t *count)
{
    Slice *s = (Slice *)slice;
    ptrdiff_t n = (ptrdiff_t)length;
    CHECKB(slice_part(vm, s->step, 1, step));
    if (*step == 0) {
        raise_error(vm, E_ValueError, "slice step cannot be zero");
        return false;
    }
    if (*step < -PTRDIFF_MAX) {
        *step = -PTRDIFF_MAX;
    }
    bool backward = *step < 0;
    CHECKB(slice_part(vm, s->start, backward ? PTRDIFF_MAX : 0, start));
    CHECKB(slice_part(vm, s->stop, backward ? PTRDIFF_MIN : PTRDIFF_MAX, stop));
    *start = clamp_bound(*start, n, backward);
    *stop = *stop == PTRDIFF_MIN ? -1 : clamp_bound(*stop, n, backward);
    if (*stop == -1 && !backward) {
        *stop = 0;
    }
    if (backward) {
        *count = *start > *stop ? (size_t)((*start - *stop - 1) / -*step + 1) : 0;
    } else {
        *count = *stop > *start ? (size_t)((*stop - *start - 1) / *step + 1) : 0;
    }
    return true;
}

// ---- iteration

Maybe iter_self(VM *vm, Value self)
{
    (void)vm;
    return just(self);
}

Maybe op_iter(VM *vm, Value v)
{
    Type *type = type_of(vm, v);
    if (type->slots->iter) {
        Value iterator = TRY(type->slots->iter(vm, v));
        if (!type_of(vm, iterator)->slots->next) {
            return raise_error(vm, E_TypeError, "iter() returned non-iterator of type '%T'",
                               iterator);
        }
        return just(iterator);
    }
    if (has_item_iteration(type)) {
        SequenceIterator *it = TRY_PTR((SequenceIterator *)gc_new(vm, sizeof *it, T_iterator));
        it->sequence = v;
        return just_obj(it);
    }
    return raise_error(vm, E_TypeError, "'%N' object is not iterable", type);
}

// The next slot may say the end by StopIteration too: generators do that to hand over a result.
RAISES static inline Maybe without_stop(VM *vm, Maybe item)
{
    if (raised(item) && error_is(vm, E_StopIteration)) {
        error_clear(vm);
        return just(NOTHING);
    }
    return item;
}

Maybe op_next(VM *vm, Value iterator)
{
    Type *type = type_of(vm, iterator);
    if (!type->slots->next) {
        return raise_error(vm, E_TypeError, "'%N' object is not an iterator", type);
    }
    CHECK(enter_recursion(vm, ""));  // iterators of iterators of …
    return without_stop(vm, type->slots->next(vm, iterator));
}

bool each_begin(VM *vm, Value iterable, Each *each)
{
    each->index = 0;
    each->iterator = iterable;
    if (is_exact(iterable, T_list)) {
        each->mode = EACH_LIST;
    } else if (is_exact(iterable, T_tuple)) {
        each->mode = EACH_TUPLE;
    } else {
        each->mode = EACH_ITERATOR;
        each->iterator = TRYB(op_iter(vm, iterable));
    }
    return true;
}

Maybe each_next(VM *vm, Each *each)
{
    if (each->mode == EACH_LIST) {
        List *list =
            as_list(each->iterator);  // REENTRANT: size and items are read anew each time
        return just(each->index < list->size ? list->items[each->index++] : NOTHING);
    }
    if (each->mode == EACH_TUPLE) {
        Tuple *tuple = as_tuple(each->iterator);
        return just(each->index < tuple->size ? tuple->items[each->index++] : NOTHING);
    }
    return without_stop(vm, type_of(vm, each->iterator)->slots->next(vm, each->iterator));
}

List *list_from_iterable(VM *vm, Value iterable)
{
    size_t expected = 0;
    Each each;
    CHECKP(each_begin(vm, iterable, &each));
    if (each.mode != EACH_ITERATOR) {
        CHECKP(op_len(vm, iterable, &expected));
    } else {
        CHECKP(op_length_hint(vm, iterable, 0, &expected));
    }
    // WHY the cap: a hint is only a hint, and may be made up.
    List *list = TRYP_PTR(list_new(vm, expected < 4096 || is_list(iterable) ? expected : 4096));
    for (Value v; (v = TRYP(each_next(vm, &each))) != NOTHING;) {
        CHECKP(list_append(vm, list, v));
    }
    return list;
}

Tuple *tuple_from_iterable(VM *vm, Value iterable)
{
    if (is_exact(iterable, T_tuple)) {
        return as_tuple(iterable);
    }
    List *list = is_exact(iterable, T_list) ? as_list(iterable)
                                            : TRYP_PTR(list_from_iterable(vm, iterable));
    size_t size = list->size;
    Tuple *tuple = TRYP_PTR(tuple_alloc(vm, size));
    size = size < list->size ? size : list->size;
    if (size) {
        memcpy(tuple->items, list->items, size * sizeof(Value));
    }
    gc_barrier(vm, tuple);
    return tuple;
}
