// embed_value — values and objects of include/krait.h.

#include "embed/embed.h"
#include "py.h"

// ---- making

KrRef kr_none(KrVM *k)
{
    return embed_ref(k, just(NONE));
}

KrRef kr_bool(KrVM *k, bool b)
{
    return embed_ref(k, just_bool(b));
}

KrRef kr_int(KrVM *k, int64_t i)
{
    return embed_ref(k, int_from_i64(k->vm, i));
}

KrRef kr_float(KrVM *k, double d)
{
    return embed_ref(k, float_new(k->vm, d));
}

KrRef kr_str(KrVM *k, const char *utf8)
{
    return kr_str_of(k, utf8, strlen(utf8));
}

KrRef kr_str_of(KrVM *k, const char *utf8, size_t size)
{
    return embed_ref(k, str_decode_utf8(k->vm, utf8, size, "strict"));
}

KrRef kr_bytes(KrVM *k, const void *data, size_t size)
{
    return embed_ref(k, bytes_new(k->vm, data, size));
}

KrRef kr_tuple(KrVM *k, const KrRef *items, size_t count)
{
    Tuple *tuple = embed_values(k, items, count);
    return tuple ? embed_ref(k, just_obj(tuple)) : 0;
}

KrRef kr_list(KrVM *k, const KrRef *items, size_t count)
{
    Tuple *tuple = embed_values(k, items, count);
    return tuple ? embed_ref(k, list_from(k->vm, tuple->items, tuple->size)) : 0;
}

KrRef kr_dict(KrVM *k)
{
    return embed_ref(k, just_obj(dict_new(k->vm)));
}

// ---- reading

KrKind kr_kind(KrVM *k, KrRef ref)
{
    Value v = embed_value(k, ref);
    if (v == ABSENT) {
        return KR_OTHER;
    }
    return v == NONE             ? KR_NONE
           : is_bool(v)          ? KR_BOOL
           : is_any_int(v)       ? KR_INT
           : is_float(v)         ? KR_FLOAT
           : is_str(v)           ? KR_STR
           : is_kind(v, T_bytes) ? KR_BYTES
           : is_tuple(v)         ? KR_TUPLE
           : is_list(v)          ? KR_LIST
           : is_dict(v)          ? KR_DICT
                                 : KR_OTHER;
}

bool kr_get_bool(KrVM *k, KrRef ref, bool *out)
{
    Value v = embed_value(k, ref);
    Tri answer = v == ABSENT ? TRI_NO : op_truth(k->vm, v);
    *out = answer == TRI_YES;
    return v == ABSENT ? embed_missing(k) : answer != TRI_RAISED || embed_fail(k);
}

bool kr_get_int(KrVM *k, KrRef ref, int64_t *out)
{
    Value v = embed_value(k, ref);
    if (v == ABSENT) {
        return embed_missing(k);
    }
    Maybe index = op_index(k->vm, v);
    if (!raised(index) && !int_to_i64(maybe_value(index), out)) {
        index =
            raise_error(k->vm, E_OverflowError, "Python int too large to convert to int64_t");
    }
    return !raised(index) || embed_fail(k);
}

bool kr_get_float(KrVM *k, KrRef ref, double *out)
{
    Value v = embed_value(k, ref);
    if (v == ABSENT) {
        return embed_missing(k);
    }
    Maybe number = call_1(k->vm, from_obj(type_by_id(k->vm, T_float)), v);
    if (raised(number)) {
        return embed_fail(k);
    }
    *out = as_float(maybe_value(number));
    return true;
}

const char *kr_get_str(KrVM *k, KrRef ref, size_t *size)
{
    Value v = embed_value(k, ref);
    if (v == ABSENT || !is_str(v)) {
        if (v != ABSENT) {
            (void)raise_error(k->vm, E_TypeError, "a str is needed, not '%T'", v);
            embed_fail(k);
        }
        embed_missing(k);
        return NULL;
    }
    if (size) {
        *size = str_size(v);
    }
    return str_data(v);
}

const void *kr_get_bytes(KrVM *k, KrRef ref, size_t *size)
{
    Value v = embed_value(k, ref);
    if (v == ABSENT || !is_kind(v, T_bytes)) {
        if (v != ABSENT) {
            (void)raise_error(k->vm, E_TypeError, "a bytes object is needed, not '%T'", v);
            embed_fail(k);
        }
        embed_missing(k);
        return NULL;
    }
    if (size) {
        *size = as_bytes(v)->size;
    }
    return as_bytes(v)->data;
}

KrRef kr_to_str(KrVM *k, KrRef ref)
{
    Value v = embed_value(k, ref);
    return v == ABSENT ? embed_missing(k) : embed_ref(k, op_str(k->vm, v));
}

KrRef kr_repr(KrVM *k, KrRef ref)
{
    Value v = embed_value(k, ref);
    return v == ABSENT ? embed_missing(k) : embed_ref(k, op_repr(k->vm, v));
}

// ---- attributes and items

KrRef kr_get(KrVM *k, KrRef object, const char *attribute)
{
    Value v = embed_value(k, object);
    if (v == ABSENT) {
        return embed_missing(k);
    }
    Maybe name = str_intern_c(k->vm, attribute);
    return embed_ref(k, raised(name) ? name : attr_get(k->vm, v, maybe_value(name)));
}

bool kr_set(KrVM *k, KrRef object, const char *attribute, KrRef value)
{
    Value v = embed_value(k, object), to = embed_value(k, value);
    if (v == ABSENT || to == ABSENT) {
        return embed_missing(k);
    }
    Maybe name = str_intern_c(k->vm, attribute);
    return (!raised(name) && attr_set(k->vm, v, maybe_value(name), to)) || embed_fail(k);
}

KrRef kr_item(KrVM *k, KrRef object, KrRef key)
{
    Value v = embed_value(k, object), at = embed_value(k, key);
    if (v == ABSENT || at == ABSENT) {
        return embed_missing(k);
    }
    return embed_ref(k, op_getitem(k->vm, v, at));
}

KrRef kr_item_at(KrVM *k, KrRef object, int64_t index)
{
    Value v = embed_value(k, object);
    if (v == ABSENT) {
        return embed_missing(k);
    }
    Maybe at = int_from_i64(k->vm, index);
    return embed_ref(k, raised(at) ? at : op_getitem(k->vm, v, maybe_value(at)));
}

bool kr_set_item(KrVM *k, KrRef object, KrRef key, KrRef value)
{
    Value v = embed_value(k, object), at = embed_value(k, key), to = embed_value(k, value);
    if (v == ABSENT || at == ABSENT || to == ABSENT) {
        return embed_missing(k);
    }
    return op_setitem(k->vm, v, at, to) || embed_fail(k);
}

bool kr_append(KrVM *k, KrRef list, KrRef value)
{
    Value v = embed_value(k, list), item = embed_value(k, value);
    if (v == ABSENT || item == ABSENT) {
        return embed_missing(k);
    }
    if (!is_list(v)) {
        (void)raise_error(k->vm, E_TypeError, "a list is needed, not '%T'", v);
        return embed_fail(k);
    }
    return list_append(k->vm, as_list(v), item) || embed_fail(k);
}

bool kr_length(KrVM *k, KrRef object, size_t *out)
{
    Value v = embed_value(k, object);
    if (v == ABSENT) {
        return embed_missing(k);
    }
    return op_len(k->vm, v, out) || embed_fail(k);
}

KrRef kr_iter(KrVM *k, KrRef object)
{
    Value v = embed_value(k, object);
    return v == ABSENT ? embed_missing(k) : embed_ref(k, op_iter(k->vm, v));
}

bool kr_next(KrVM *k, KrRef iterator, KrRef *item)
{
    Value v = embed_value(k, iterator);
    *item = 0;
    if (v == ABSENT) {
        return embed_missing(k);
    }
    Maybe next = op_next(k->vm, v);
    if (raised(next)) {
        return embed_fail(k);
    }
    if (maybe_value(next) == NOTHING) {
        return true;
    }
    *item = embed_ref(k, next);
    return *item != 0;
}

// ---- calls

KrRef kr_call(KrVM *k, KrRef callable, const KrRef *args, size_t count)
{
    Value v = embed_value(k, callable);
    Tuple *values = v == ABSENT ? NULL : embed_values(k, args, count);
    if (!values) {
        return embed_missing(k);
    }
    return embed_ref(k, call_spread(k->vm, v, from_obj(values), ABSENT));
}

KrRef kr_call_with(KrVM *k, KrRef callable, const KrRef *args, size_t count, KrRef keywords)
{
    Value v = embed_value(k, callable), names = embed_value(k, keywords);
    Tuple *values = v == ABSENT ? NULL : embed_values(k, args, count);
    if (!values || (keywords && names == ABSENT)) {
        return embed_missing(k);
    }
    if (names != ABSENT && !is_dict(names)) {
        (void)raise_error(k->vm, E_TypeError, "keywords must be a dict, not '%T'", names);
        embed_fail(k);
        return 0;
    }
    return embed_ref(k, call_spread(k->vm, v, from_obj(values), names));
}

KrRef kr_method(KrVM *k, KrRef object, const char *name, const KrRef *args, size_t count)
{
    uint32_t scope = kr_scope_open(k);
    KrRef method = kr_get(k, object, name);
    return kr_scope_keep(k, scope, method ? kr_call(k, method, args, count) : 0);
}
