// dict_views — keys(), values(), items() and the iterators of dicts.

#include "base/buf.h"
#include "core/slot.h"
#include "py.h"
#include "types/dict.h"

// ---- iterators

Maybe dict_iterator_new(VM *vm, Dict *dict, enum TypeId kind)
{
    DictIterator *it = TRY_PTR((DictIterator *)gc_new(vm, sizeof *it, kind));
    it->dict = dict;
    it->expected = dict->used;
    bool backwards = kind == T_dict_reversekeyiterator || kind == T_dict_reversevalueiterator ||
                     kind == T_dict_reverseitemiterator;
    it->position = backwards ? UINT32_MAX : 0;
    it->left = dict->used;
    it->version = dict->key_version;
    return just_obj(it);
}

// false: exhausted, or raised.
static bool iterator_step(VM *vm, DictIterator *it, bool backwards, Value *key, Value *value)
{
    Dict *dict = it->dict;
    if (!dict) {
        return false;
    }
    if (dict->used != it->expected) {
        it->expected = UINT32_MAX;  // keeps raising
        raise_error(vm, E_RuntimeError, "dictionary changed size during iteration");
        return false;
    }
    if (backwards ? dict_previous(dict, &it->position, key, value)
                  : dict_next(dict, &it->position, key, value)) {
        if (it->left == 0) {  // as many as there were have come: one was replaced
            raise_error(vm, E_RuntimeError, "dictionary keys changed during iteration");
            return false;
        }
        it->left--;
        return true;
    }
    if (!backwards && dict->used && dict->key_version != it->version) {
        // COMPAT: what was taken out and put in again stands behind the place that was reached.
        raise_error(vm, E_RuntimeError, "dictionary keys changed during iteration");
        return false;
    }
    it->dict = NULL;
    return false;
}

static Maybe stop_or_raise(VM *vm)
{
    return error_pending(vm) ? RAISED : just(NOTHING);
}

RAISES static Maybe key_next(VM *vm, Value self)
{
    Value key, value;
    return iterator_step(vm, (DictIterator *)self, false, &key, &value) ? just(key)
                                                                        : stop_or_raise(vm);
}

RAISES static Maybe value_next(VM *vm, Value self)
{
    Value key, value;
    return iterator_step(vm, (DictIterator *)self, false, &key, &value) ? just(value)
                                                                        : stop_or_raise(vm);
}

RAISES static Maybe item_next(VM *vm, Value self)
{
    Value key, value;
    return iterator_step(vm, (DictIterator *)self, false, &key, &value)
               ? tuple_2(vm, key, value)
               : stop_or_raise(vm);
}

RAISES static Maybe reverse_key_next(VM *vm, Value self)
{
    Value key, value;
    return iterator_step(vm, (DictIterator *)self, true, &key, &value) ? just(key)
                                                                       : stop_or_raise(vm);
}

RAISES static Maybe reverse_value_next(VM *vm, Value self)
{
    Value key, value;
    return iterator_step(vm, (DictIterator *)self, true, &key, &value) ? just(value)
                                                                       : stop_or_raise(vm);
}

RAISES static Maybe reverse_item_next(VM *vm, Value self)
{
    Value key, value;
    return iterator_step(vm, (DictIterator *)self, true, &key, &value) ? tuple_2(vm, key, value)
                                                                       : stop_or_raise(vm);
}

RAISES static Maybe iterator_length_hint(VM *vm, Value *args, int n)
{
    (void)n;
    DictIterator it = *(DictIterator *)args[0];
    if (!it.dict || it.dict->used != it.expected) {
        return just(from_small(0));
    }
    bool backwards = it.h.kind >= T_dict_reversekeyiterator;
    size_t count = 0;
    Value key, value;
    while (backwards ? dict_previous(it.dict, &it.position, &key, &value)
                     : dict_next(it.dict, &it.position, &key, &value)) {
        count++;
    }
    return int_from_u64(vm, count);
}

RAISES static Maybe iterator_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    DictIterator *copy =
        TRY_PTR((DictIterator *)gc_new(vm, sizeof *copy, (enum TypeId)as_obj(args[0])->kind));
    Obj header = copy->h;
    *copy = *(DictIterator *)args[0];
    copy->h = header;
    List *rest = TRY_PTR(list_from_iterable(vm, from_obj(copy)));
    Value iter_name = TRY(str_intern_c(vm, "iter"));
    Value iter_function = TRY(attr_get(vm, vm->roots[ROOT_builtins_module], iter_name));
    Value items = from_obj(rest);
    return tuple_2(vm, iter_function, TRY(tuple_new(vm, &items, 1)));
}

static void iterator_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((DictIterator *)self)->dict);
}

static const Def iterator_methods[] = {
    {"__length_hint__(self, /)", FN(iterator_length_hint),
     "Private method returning an estimate of len(list(it))."},
    {"__reduce__(self, /)", FN(iterator_reduce), "Return state information for pickling."},
    {0},
};

#define DICT_ITERATOR(id, next_function)   \
    const TypeDef id##_type = {            \
        .name = #id,                       \
        .size = sizeof(DictIterator),      \
        .flags = TYPE_FINAL | TYPE_NO_NEW, \
        .iter = iter_self,                 \
        .next = next_function,             \
        .trace = iterator_trace,           \
        .methods = iterator_methods,       \
    }

DICT_ITERATOR(dict_keyiterator, key_next);
DICT_ITERATOR(dict_valueiterator, value_next);
DICT_ITERATOR(dict_itemiterator, item_next);
DICT_ITERATOR(dict_reversekeyiterator, reverse_key_next);
DICT_ITERATOR(dict_reversevalueiterator, reverse_value_next);
DICT_ITERATOR(dict_reverseitemiterator, reverse_item_next);

// ---- views

Maybe dict_view_new(VM *vm, Value dict, enum TypeId kind)
{
    DictView *view = TRY_PTR((DictView *)gc_new(vm, sizeof *view, kind));
    view->dict = as_dict(dict);
    return just_obj(view);
}

static Dict *dict_of(Value view)
{
    return ((DictView *)view)->dict;
}

static bool is_set_view(Value v)
{
    return is_kind(v, T_dict_keys) || is_kind(v, T_dict_items);
}

static bool is_any_set(Value v)
{
    return is_kind(v, T_set) || is_kind(v, T_frozenset);
}

RAISES static bool view_len(VM *vm, Value self, size_t *out)
{
    (void)vm;
    *out = dict_of(self)->used;
    return true;
}

RAISES static Maybe view_iter(VM *vm, Value self)
{
    enum TypeId kind = as_obj(self)->kind;
    return dict_iterator_new(vm, dict_of(self),
                             kind == T_dict_keys     ? T_dict_keyiterator
                             : kind == T_dict_values ? T_dict_valueiterator
                                                     : T_dict_itemiterator);
}

RAISES static Maybe view_reversed(VM *vm, Value *args, int n)
{
    (void)n;
    enum TypeId kind = as_obj(args[0])->kind;
    return dict_iterator_new(vm, dict_of(args[0]),
                             kind == T_dict_keys     ? T_dict_reversekeyiterator
                             : kind == T_dict_values ? T_dict_reversevalueiterator
                                                     : T_dict_reverseitemiterator);
}

RAISES static Maybe view_repr(VM *vm, Value self)
{
    if (TRY_TRI(repr_enter(vm, self))) {
        return str_from_c(vm, "...");
    }
    Maybe list = just_obj(list_from_iterable(vm, self));
    Maybe text = raised(list) ? RAISED : str_from_format(vm, "%T(%R)", self, maybe_value(list));
    repr_leave(vm, self);
    return text;
}

RAISES static Tri keys_contains(VM *vm, Value self, Value item)
{
    Value found = TRYT(dict_find(vm, dict_of(self), item));
    return tri(found != NOTHING);
}

RAISES static Tri items_contains(VM *vm, Value self, Value item)
{
    if (!is_tuple(item) || as_tuple(item)->size != 2) {
        return TRI_NO;
    }
    Value found = TRYT(dict_find(vm, dict_of(self), as_tuple(item)->items[0]));
    return found == NOTHING ? TRI_NO : op_eq(vm, found, as_tuple(item)->items[1]);
}

RAISES static Tri all_contained(VM *vm, Value part, Value whole)
{
    Each each;
    CHECKT(each_begin(vm, part, &each));
    for (Value item; (item = TRYT(each_next(vm, &each))) != NOTHING;) {
        Tri inside = op_contains(vm, whole, item);
        if (inside != TRI_YES) {
            return inside;
        }
    }
    return TRI_YES;
}

RAISES static Maybe view_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_set_view(b) && !is_any_set(b)) {
        return just(NOT_IMPLEMENTED);
    }
    size_t len_a = dict_of(a)->used, len_b;
    CHECK(op_len(vm, b, &len_b));
    bool sizes = op == CMP_EQ || op == CMP_NE ? len_a == len_b
                 : op == CMP_LT               ? len_a < len_b
                 : op == CMP_LE               ? len_a <= len_b
                 : op == CMP_GT               ? len_a > len_b
                                              : len_a >= len_b;
    bool forward = op != CMP_GT && op != CMP_GE;
    bool result = sizes && TRY_TRI(forward ? all_contained(vm, a, b) : all_contained(vm, b, a));
    return just_bool(op == CMP_NE ? !result : result);
}

// The set operators give plain sets: set(a) op b.
RAISES static Maybe set_operation(VM *vm, Value a, Value b, const char *method)
{
    Value left = from_obj(TRY_PTR(set_from_iterable(vm, a, false)));
    Value name = TRY(str_intern_c(vm, method));
    return call_method_1(vm, left, name, b);
}

RAISES static Maybe reflected_operation(VM *vm, Value a, Value b, const char *method)
{
    Value left = from_obj(TRY_PTR(set_from_iterable(vm, a, false)));
    Value name = TRY(str_intern_c(vm, method));
    return call_method_1(vm, left, name, b);
}

RAISES static Maybe view_operation(VM *vm, Value a, Value b, const char *method)
{
    return is_set_view(a) ? set_operation(vm, a, b, method)
                          : reflected_operation(vm, a, b, method);
}

RAISES static Maybe view_and(VM *vm, Value a, Value b)
{
    Value view = is_set_view(a) ? a : b, other = is_set_view(a) ? b : a;
    if (is_exact(other, T_set) && dict_of(view)->used <= set_size((Set *)as_obj(other))) {
        return call_method_1(vm, other, TRY(str_intern_c(vm, "intersection")), view);
    }
    if (is_set_view(other) && dict_of(other)->used > dict_of(view)->used) {
        Value swap = other;  // walk the smaller one
        other = view;
        view = swap;
    }
    Set *result = TRY_PTR(set_new(vm));
    Each each;
    CHECK(each_begin(vm, other, &each));
    for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) {
        if (TRY_TRI(op_contains(vm, view, item))) {
            CHECK(set_add(vm, result, item));
        }
    }
    return just_obj(result);
}

RAISES static Maybe view_or(VM *vm, Value a, Value b)
{
    return view_operation(vm, a, b, "union");
}

// Adds to `result` the items of one view that the other has not; equal ones are not hashed.
RAISES static bool add_missing(VM *vm, Value from, Value other, Set *result)
{
    Each each;
    CHECKB(each_begin(vm, from, &each));
    for (Value item; (item = TRYB(each_next(vm, &each))) != NOTHING;) {
        CHECKB(TRYB_TRI(items_contains(vm, other, item)) || set_add(vm, result, item));
    }
    return true;
}

RAISES static Maybe view_xor(VM *vm, Value a, Value b)
{
    if (is_kind(a, T_dict_items) && is_kind(b, T_dict_items)) {
        Set *result = TRY_PTR(set_new(vm));
        CHECK(add_missing(vm, a, b, result) && add_missing(vm, b, a, result));
        return just_obj(result);
    }
    return view_operation(vm, a, b, "symmetric_difference");
}

RAISES static Maybe view_sub(VM *vm, Value a, Value b)
{
    return view_operation(vm, a, b, "difference");
}

RAISES static Maybe view_isdisjoint(VM *vm, Value *args, int n)
{
    (void)n;
    Value view = args[0], other = args[1];
    size_t size = 0;
    if (is_set_view(other) || is_exact(other, T_set) || is_exact(other, T_frozenset)) {
        CHECK(op_len(vm, other, &size));
    }
    if (size > dict_of(view)->used) {
        view = args[1];  // walk the smaller one
        other = args[0];
    }
    Each each;
    CHECK(each_begin(vm, other, &each));
    for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) {
        if (TRY_TRI(op_contains(vm, view, item))) {
            return just(FALSE_);
        }
    }
    return just(TRUE_);
}

RAISES static Maybe view_mapping(VM *vm, Value self)
{
    return mappingproxy_new(vm, from_obj(dict_of(self)));
}

static void view_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((DictView *)self)->dict);
}

static const Def set_view_methods[] = {
    {"isdisjoint(self, other, /)", FN(view_isdisjoint),
     "Return True if the view and the given iterable have a null intersection."},
    {"mapping", GET(view_mapping), "dictionary that this view refers to"},
    {"__reversed__(self, /)", FN(view_reversed), "Return a reverse iterator over the view."},
    {0},
};

static const Def values_methods[] = {
    {"mapping", GET(view_mapping), "dictionary that this view refers to"},
    {"__reversed__(self, /)", FN(view_reversed), "Return a reverse iterator over the view."},
    {0},
};

#define SET_VIEW(id, contains_function)    \
    const TypeDef id##_type = {            \
        .name = #id,                       \
        .size = sizeof(DictView),          \
        .flags = TYPE_FINAL | TYPE_NO_NEW, \
        .repr = view_repr,                 \
        .hash = hash_unhashable,           \
        .compare = view_compare,           \
        .len = view_len,                   \
        .contains = contains_function,     \
        .iter = view_iter,                 \
        .and_ = view_and,                  \
        .or_ = view_or,                    \
        .xor = view_xor,                   \
        .sub = view_sub,                   \
        .trace = view_trace,               \
        .methods = set_view_methods,       \
    }

SET_VIEW(dict_keys, keys_contains);
SET_VIEW(dict_items, items_contains);

const TypeDef dict_values_type = {
    .name = "dict_values",
    .size = sizeof(DictView),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .repr = view_repr,
    .len = view_len,
    .iter = view_iter,
    .trace = view_trace,
    .methods = values_methods,
};
