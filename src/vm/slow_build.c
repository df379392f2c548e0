// slow_build — displays, f-strings and unpacking.

#include <string.h>

#include "base/buf.h"
#include "py.h"
#include "vm/slow.h"

Maybe slow_make_set(VM *vm, Value *items, uint32_t n)
{
    Set *set = TRY_PTR(set_new(vm));
    for (uint32_t i = 0; i < n; i++) {
        CHECK(set_add(vm, set, items[i]));
    }
    return just_obj(set);
}

Maybe slow_make_dict(VM *vm, Value *pairs, uint32_t n)
{
    Dict *dict = TRY_PTR(dict_new_sized(vm, n));
    for (uint32_t i = 0; i < n; i++) {
        CHECK(dict_set(vm, dict, pairs[2 * i], pairs[2 * i + 1]));
    }
    return just_obj(dict);
}

Maybe slow_make_str(VM *vm, Value *parts, uint32_t n)
{
    Buf buf = BUF_INIT;
    for (uint32_t i = 0; i < n; i++) {
        buf_append(&buf, str_data(parts[i]), str_size(parts[i]));
    }
    return str_from_buf(vm, &buf);
}

Maybe slow_format(VM *vm, Value v, Value spec, int conversion)
{
    if (conversion == 's') {
        v = TRY(op_str(vm, v));
    } else if (conversion == 'r') {
        v = TRY(op_repr(vm, v));
    } else if (conversion == 'a') {
        v = TRY(op_ascii(vm, v));
    }
    if (spec != ABSENT && !is_str(spec)) {
        return raise_error(vm, E_SystemError, "bad operand in compiled code");
    }
    return op_format(vm, v, spec);
}

bool slow_list_extend(VM *vm, List *list, Value iterable)
{
    if (!type_of(vm, iterable)->slots->iter && !type_of(vm, iterable)->slots->getitem) {
        raise_error(vm, E_TypeError, "Value after * must be an iterable, not %T", iterable);
        return false;
    }
    return list_extend(vm, list, iterable);
}

bool slow_dict_update(VM *vm, Dict *dict, Value mapping)
{
    if (!is_dict(mapping)) {
        Value keys = TRYB(attr_find(vm, mapping, vm_name(vm, N_keys)));
        if (keys == NOTHING) {
            raise_error(vm, E_TypeError, "'%T' object is not a mapping", mapping);
            return false;
        }
    }
    return dict_update(vm, dict, mapping);
}

// ---- unpacking

RAISES static bool start_unpack(VM *vm, Value v, Each *each)
{
    if (!type_of(vm, v)->slots->iter && !type_of(vm, v)->slots->getitem) {
        raise_error(vm, E_TypeError, "cannot unpack non-iterable %T object", v);
        return false;
    }
    return each_begin(vm, v, each);
}

RAISES static bool raise_too_few(VM *vm, uint32_t expected, uint32_t got, bool star)
{
    raise_error(vm, E_ValueError, "not enough values to unpack (expected %s%u, got %u)",
                star ? "at least " : "", expected, got);
    return false;
}

bool slow_unpack(VM *vm, Value v, Value *out, uint32_t n)
{
    // INVARIANT: variables that are unpacked in place keep their values when this fails; the
    // compiler does that for at most UNPACK_IN_PLACE of them.
    enum { UNPACK_IN_PLACE = 16 };
    Value few[UNPACK_IN_PLACE];
    Value *items = n <= UNPACK_IN_PLACE ? few : out;
    Each each;
    CHECKB(start_unpack(vm, v, &each));
    for (uint32_t i = 0; i < n; i++) {
        Value item = TRYB(each_next(vm, &each));
        if (item == NOTHING) {
            return raise_too_few(vm, n, i, false);
        }
        items[i] = item;
    }
    Value extra = TRYB(each_next(vm, &each));
    if (extra == NOTHING) {
        if (items != out) {
            memcpy(out, items, n * sizeof(Value));
        }
        return true;
    }
    raise_error(vm, E_ValueError, "too many values to unpack (expected %u)", n);
    return false;
}

bool slow_unpack_ex(VM *vm, Value v, Value *out, uint32_t before, uint32_t after)
{
    Each each;
    CHECKB(start_unpack(vm, v, &each));
    for (uint32_t i = 0; i < before; i++) {
        Value item = TRYB(each_next(vm, &each));
        if (item == NOTHING) {
            return raise_too_few(vm, before + after, i, true);
        }
        out[i] = item;
    }
    List *rest = TRYB_PTR(list_new(vm, 0));
    if (each.mode == EACH_ITERATOR) {  // COMPAT: the rest is list(iterator), which asks again
        CHECKB(each_begin(vm, each.iterator, &each));
        size_t hint;
        CHECKB(op_length_hint(vm, each.iterator, 0, &hint));
    }
    for (Value item; (item = TRYB(each_next(vm, &each))) != NOTHING;) {
        CHECKB(list_append(vm, rest, item));
    }
    if (rest->size < after) {
        return raise_too_few(vm, before + after, before + (uint32_t)rest->size, true);
    }
    size_t middle = rest->size - after;
    for (uint32_t i = 0; i < after; i++) {
        out[before + 1 + i] = rest->items[middle + i];
        rest->items[middle + i] = ABSENT;
    }
    rest->size = middle;
    out[before] = from_obj(rest);
    return true;
}
