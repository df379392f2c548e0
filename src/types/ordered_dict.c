// ordered_dict — collections.OrderedDict, its views and their iterator.
//
// Order is the order of the dict's entries; moving a key rewrites its entry at an end. Subclasses
// that override item access are served through the general operations.

#include "base/buf.h"
#include "core/slot.h"
#include "py.h"
#include "types/dict.h"

typedef struct OrderedDict {
    Dict dict;
    Dict *attributes;  // or NULL
} OrderedDict;

enum OrderedWhat { ORDERED_KEYS, ORDERED_VALUES, ORDERED_ITEMS };

typedef struct OrderedIterator {
    Obj h;
    Dict *dict;  // NULL when exhausted
    uint32_t position;
    uint32_t version;  // key_version of the dict when made
    uint8_t what;      // enum OrderedWhat
    bool backwards;
} OrderedIterator;

static bool is_exact_ordered(Value v)
{
    return is_exact(v, T_OrderedDict);
}

// ---- the iterator

RAISES static Maybe new_iterator(VM *vm, Dict *dict, enum OrderedWhat what, bool backwards)
{
    OrderedIterator *it = TRY_PTR((OrderedIterator *)gc_new(vm, sizeof *it, T_odict_iterator));
    it->dict = dict;
    it->position = backwards ? UINT32_MAX : 0;
    it->version = dict->key_version;
    it->what = what;
    it->backwards = backwards;
    return just_obj(it);
}

RAISES static Maybe iterator_next(VM *vm, Value self)
{
    OrderedIterator *it = (OrderedIterator *)self;
    if (!it->dict) {
        return just(NOTHING);
    }
    if (it->dict->key_version != it->version) {
        it->dict = NULL;
        return raise_error(vm, E_RuntimeError, "OrderedDict mutated during iteration");
    }
    Value key, value;
    if (!(it->backwards ? dict_previous(it->dict, &it->position, &key, &value)
                        : dict_next(it->dict, &it->position, &key, &value))) {
        it->dict = NULL;
        return just(NOTHING);
    }
    switch ((enum OrderedWhat)it->what) {
    case ORDERED_KEYS:
        return just(key);
    case ORDERED_VALUES:
        return just(value);
    default:
        return tuple_2(vm, key, value);
    }
}

RAISES static Maybe iterator_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    OrderedIterator *copy =
        TRY_PTR((OrderedIterator *)gc_new(vm, sizeof *copy, T_odict_iterator));
    Obj header = copy->h;
    *copy = *(OrderedIterator *)args[0];
    copy->h = header;
    List *rest = TRY_PTR(list_from_iterable(vm, from_obj(copy)));
    Value name = TRY(str_intern_c(vm, "iter"));
    Value function = TRY(attr_get(vm, vm->roots[ROOT_builtins_module], name));
    Value items = from_obj(rest);
    return tuple_2(vm, function, TRY(tuple_new(vm, &items, 1)));
}

static void iterator_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((OrderedIterator *)self)->dict);
}

static const Def iterator_methods[] = {
    {"__reduce__(self, /)", FN(iterator_reduce), "Return state information for pickling"},
    {0},
};

const TypeDef odict_iterator_type = {
    .name = "odict_iterator",
    .size = sizeof(OrderedIterator),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = iterator_next,
    .trace = iterator_trace,
    .methods = iterator_methods,
};

// ---- views

static enum OrderedWhat what_of(Value view)
{
    enum TypeId kind = as_obj(view)->kind;
    return kind == T_dict_keys     ? ORDERED_KEYS
           : kind == T_dict_values ? ORDERED_VALUES
                                   : ORDERED_ITEMS;
}

RAISES static Maybe view_iter(VM *vm, Value self)
{
    return new_iterator(vm, ((DictView *)self)->dict, what_of(self), false);
}

RAISES static Maybe view_reversed(VM *vm, Value *args, int n)
{
    (void)n;
    return new_iterator(vm, ((DictView *)args[0])->dict, what_of(args[0]), true);
}

static const Def view_methods[] = {
    {"__reversed__(self, /)", FN(view_reversed), NULL},
    {0},
};

#define ORDERED_VIEW(id, parent)           \
    const TypeDef id##_type = {            \
        .name = #id,                       \
        .size = sizeof(DictView),          \
        .base = parent,                    \
        .kind = parent,                    \
        .flags = TYPE_FINAL | TYPE_NO_NEW, \
        .iter = view_iter,                 \
        .methods = view_methods,           \
    }

ORDERED_VIEW(odict_keys, T_dict_keys);
ORDERED_VIEW(odict_values, T_dict_values);
ORDERED_VIEW(odict_items, T_dict_items);

RAISES static Maybe new_view(VM *vm, Value dict, enum TypeId id)
{
    DictView *view = TRY_PTR((DictView *)type_alloc(vm, type_by_id(vm, id), 0));
    view->dict = as_dict(dict);
    return just_obj(view);
}

RAISES static Maybe ordered_keys(VM *vm, Value *args, int n)
{
    (void)n;
    return new_view(vm, args[0], T_odict_keys);
}

RAISES static Maybe ordered_values(VM *vm, Value *args, int n)
{
    (void)n;
    return new_view(vm, args[0], T_odict_values);
}

RAISES static Maybe ordered_items(VM *vm, Value *args, int n)
{
    (void)n;
    return new_view(vm, args[0], T_odict_items);
}

// ---- filling

RAISES static bool ordered_set(VM *vm, Value self, Value key, Value value)
{
    return is_exact_ordered(self) ? dict_set(vm, as_dict(self), key, value)
                                  : op_setitem(vm, self, key, value);
}

RAISES static bool update_from_keys(VM *vm, Value self, Value other)
{
    Value keys = TRYB(call_method_0(vm, other, vm_name(vm, N_keys)));
    Each each;
    CHECKB(each_begin(vm, keys, &each));
    for (Value key; (key = TRYB(each_next(vm, &each))) != NOTHING;) {
        Value value = TRYB(op_getitem(vm, other, key));
        CHECKB(ordered_set(vm, self, key, value));
    }
    return true;
}

RAISES static bool update_from_pairs(VM *vm, Value self, Value other)
{
    Each each;
    CHECKB(each_begin(vm, other, &each));
    for (Value item; (item = TRYB(each_next(vm, &each))) != NOTHING;) {
        Tuple *pair = TRYB_PTR(tuple_from_iterable(vm, item));
        if (pair->size != 2) {
            raise_error(vm, E_ValueError,
                        pair->size < 2 ? "need more than %zu value%s to unpack"
                                       : "too many values to unpack (expected 2)",
                        pair->size, pair->size == 1 ? "" : "s");
            return false;
        }
        CHECKB(ordered_set(vm, self, pair->items[0], pair->items[1]));
    }
    return true;
}

// self.update(other): a dict, something with keys() or items(), or pairs.
RAISES static bool ordered_update(VM *vm, Value self, Value other)
{
    if (is_exact(other, T_dict)) {
        if (is_exact_ordered(self)) {
            return dict_copy_into(vm, as_dict(self), as_dict(other));
        }
        other = TRYB(dict_view_new(vm, other, T_dict_items));
        return update_from_pairs(vm, self, other);
    }
    Value keys = TRYB(attr_find(vm, other, vm_name(vm, N_keys)));
    if (keys != NOTHING) {
        return update_from_keys(vm, self, other);
    }
    Value items = TRYB(attr_find(vm, other, vm_name(vm, N_items)));
    if (items != NOTHING) {
        other = TRYB(call_0(vm, items));
    }
    return update_from_pairs(vm, self, other);
}

// slots: self, kwargs, [mapping]
RAISES static Maybe ordered_update_row(VM *vm, Value *args, int n)
{
    if (n > 3) {
        return raise_error(vm, E_TypeError,
                           "update() takes at most 1 positional argument (%d "
                           "given)",
                           n - 2);
    }
    CHECK(n < 3 || ordered_update(vm, args[0], args[2]));
    CHECK(as_dict(args[1])->used == 0 || ordered_update(vm, args[0], args[1]));
    return just(NONE);
}

RAISES static Maybe ordered_init(VM *vm, Value *args, int n)
{
    if (n > 3) {
        return raise_error(vm, E_TypeError, "expected at most 1 arguments, got %d", n - 2);
    }
    return ordered_update_row(vm, args, n);
}

RAISES static Maybe ordered_fromkeys(VM *vm, Value *args, int n)
{
    (void)n;
    Value made = TRY(call_0(vm, args[0]));
    Each each;
    CHECK(each_begin(vm, args[1], &each));
    for (Value key; (key = TRY(each_next(vm, &each))) != NOTHING;) {
        CHECK(is_exact_ordered(made) ? dict_set(vm, as_dict(made), key, args[2])
                                     : op_setitem(vm, made, key, args[2]));
    }
    return just(made);
}

// ---- slots

RAISES static Maybe ordered_iter(VM *vm, Value self)
{
    return new_iterator(vm, as_dict(self), ORDERED_KEYS, false);
}

RAISES static Maybe ordered_repr(VM *vm, Value self)
{
    const char *name = str_data(type_of(vm, self)->name);
    if (as_dict(self)->used == 0) {
        return str_from_format(vm, "%s()", name);
    }
    if (TRY_TRI(repr_enter(vm, self))) {
        return str_from_c(vm, "...");
    }
    Dict *plain = dict_new(vm);
    bool ok = plain != NULL;
    if (ok && is_exact_ordered(self)) {
        ok = dict_copy_into(vm, plain, as_dict(self));
    } else if (ok) {
        Maybe items = call_method_0(vm, self, vm_name(vm, N_items));
        ok = !raised(items) && dict_update(vm, plain, maybe_value(items));
    }
    Maybe text = ok ? str_from_format(vm, "%s(%R)", name, from_obj(plain)) : RAISED;
    repr_leave(vm, self);
    return text;
}

RAISES static Maybe ordered_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_dict(b) || (op != CMP_EQ && op != CMP_NE)) {
        return just(NOT_IMPLEMENTED);
    }
    Value equal = TRY(dict_compare(vm, a, b, CMP_EQ));
    if (equal == TRUE_ && is_kind(b, T_OrderedDict)) {
        uint32_t i = 0, j = 0;
        Value left, right, ignored;
        while (dict_next(as_dict(a), &i, &left, &ignored) &&
               dict_next(as_dict(b), &j, &right, &ignored)) {
            if (!TRY_TRI(op_eq(vm, left, right))) {  // REENTRANT: dict_next bounds every step
                equal = FALSE_;
                break;
            }
        }
    }
    return just_bool((equal == TRUE_) == (op == CMP_EQ));
}

RAISES static Maybe ordered_or(VM *vm, Value a, Value b)
{
    if (!is_dict(a) || !is_dict(b)) {
        return just(NOT_IMPLEMENTED);
    }
    Value model = is_kind(a, T_OrderedDict) ? a : b;
    Value made = TRY(call_1(vm, from_obj(type_of(vm, model)), a));
    CHECK(ordered_update(vm, made, b));
    return just(made);
}

RAISES static Maybe ordered_ior(VM *vm, Value self, Value other)
{
    CHECK(ordered_update(vm, self, other));
    return just(self);
}

// ---- methods

RAISES static Maybe ordered_move_to_end(VM *vm, Value *args, int n)
{
    (void)n;
    bool found = TRY_TRI(dict_move(vm, as_dict(args[0]), args[1], args[2] == TRUE_));
    return found ? just(NONE) : raise_key(vm, args[1]);
}

RAISES static Maybe ordered_popitem(VM *vm, Value *args, int n)
{
    (void)n;
    Dict *dict = as_dict(args[0]);
    Value key, value;
    if (!is_exact_ordered(args[0]) && dict->used) {
        uint32_t position = args[1] == TRUE_ ? UINT32_MAX : 0;
        bool found = args[1] == TRUE_ ? dict_previous(dict, &position, &key, &value)
                                      : dict_next(dict, &position, &key, &value);
        if (found) {
            value = TRY(op_getitem(vm, args[0], key));
            CHECK(op_setitem(vm, args[0], key, ABSENT));
            return tuple_2(vm, key, value);
        }
    }
    if (!(args[1] == TRUE_ ? dict_pop_last(vm, dict, &key, &value)
                           : dict_pop_first(vm, dict, &key, &value))) {
        Value text = TRY(str_from_c(vm, "dictionary is empty"));
        return raise_key(vm, text);
    }
    return tuple_2(vm, key, value);
}

RAISES static Maybe ordered_pop(VM *vm, Value *args, int n)
{
    (void)n;
    Value value = NOTHING;
    if (is_exact_ordered(args[0])) {
        value = TRY(dict_pop(vm, as_dict(args[0]), args[1]));
    } else if (TRY_TRI(op_contains(vm, args[0], args[1]))) {
        value = TRY(op_getitem(vm, args[0], args[1]));
        CHECK(op_setitem(vm, args[0], args[1], ABSENT));
    }
    if (value != NOTHING) {
        return just(value);
    }
    return args[2] == ABSENT ? raise_key(vm, args[1]) : just(args[2]);
}

RAISES static Maybe ordered_setdefault(VM *vm, Value *args, int n)
{
    (void)n;
    if (is_exact_ordered(args[0])) {
        return dict_set_default(vm, as_dict(args[0]), args[1], args[2]);
    }
    if (TRY_TRI(op_contains(vm, args[0], args[1]))) {
        return op_getitem(vm, args[0], args[1]);
    }
    CHECK(op_setitem(vm, args[0], args[1], args[2]));
    return just(args[2]);
}

RAISES static Maybe ordered_copy(VM *vm, Value *args, int n)
{
    (void)n;
    if (is_exact_ordered(args[0])) {
        Dict *copy = TRY_PTR(dict_alloc(vm, type_by_id(vm, T_OrderedDict)));
        CHECK(dict_copy_into(vm, copy, as_dict(args[0])));
        return just_obj(copy);
    }
    Value copy = TRY(call_0(vm, from_obj(type_of(vm, args[0]))));
    uint32_t position = 0;
    Value key, value;
    while (dict_next(as_dict(args[0]), &position, &key, &value)) {
        value = TRY(op_getitem(vm, args[0], key));  // REENTRANT: dict_next bounds every step
        CHECK(op_setitem(vm, copy, key, value));
    }
    return just(copy);
}

RAISES static Maybe ordered_reversed(VM *vm, Value *args, int n)
{
    (void)n;
    return new_iterator(vm, as_dict(args[0]), ORDERED_KEYS, true);
}

RAISES static Maybe ordered_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Value parts[5] = {from_obj(type_of(vm, args[0])), vm->empty_tuple, NONE, NONE, NONE};
    parts[2] = TRY(call_method_0(vm, args[0], vm_name(vm, N___getstate__)));
    Value items = TRY(call_method_0(vm, args[0], vm_name(vm, N_items)));
    parts[4] = TRY(op_iter(vm, items));
    return tuple_new(vm, parts, 5);
}

RAISES static Maybe ordered_get_dict(VM *vm, Value self)
{
    return just_obj(attr_dict(vm, self, true));
}

RAISES static bool ordered_set_dict(VM *vm, Value self, Value value)
{
    if (value != ABSENT && !is_dict(value)) {
        raise_error(vm, E_TypeError, "__dict__ must be set to a dictionary, not a '%T'", value);
        return false;
    }
    GC_SET(vm, (OrderedDict *)self, attributes, value == ABSENT ? NULL : as_dict(value));
    return true;
}

static void ordered_trace(VM *vm, Obj *self)
{
    dict_trace(vm, self);
    gc_mark_ptr(vm, ((OrderedDict *)self)->attributes);
}

static const Def ordered_methods[] = {
    {"__dict__", GETSET(ordered_get_dict, ordered_set_dict), NULL},
    {"fromkeys(cls, iterable, value=None)", CLASS_FN(ordered_fromkeys),
     "Create a new ordered dictionary with keys from iterable and values set to value."},
    {"pop(self, key, default=...)", FN(ordered_pop),
     "od.pop(key[,default]) -> v, remove specified key and return the corresponding value."},
    {"setdefault(self, key, default=None)", FN(ordered_setdefault),
     "Insert key with a value of default if key is not in the dictionary."},
    {"popitem(self, last: bool = True)", FN(ordered_popitem),
     "Remove and return a (key, value) pair from the dictionary.\n\nPairs are returned in LIFO "
     "order if last is true or FIFO order if false."},
    {"move_to_end(self, key, last: bool = True)", FN(ordered_move_to_end),
     "Move an existing element to the end (or beginning if last is false).\n\nRaise KeyError "
     "if "
     "the element does not exist."},
    {"update(self, /, *args, **kwargs)", FN(ordered_update_row),
     "Update D from mapping/iterable E and F."},
    {"copy(self, /)", FN(ordered_copy), "od.copy() -> a shallow copy of od"},
    {"keys(self, /)", FN(ordered_keys), NULL},
    {"values(self, /)", FN(ordered_values), NULL},
    {"items(self, /)", FN(ordered_items), NULL},
    {"__reversed__(self, /)", FN(ordered_reversed), "od.__reversed__() <==> reversed(od)"},
    {"__reduce__(self, /)", FN(ordered_reduce), "Return state information for pickling"},
    {0},
};

const TypeDef OrderedDict_type = {
    .name = "collections.OrderedDict",
    .doc = "Dictionary that remembers insertion order",
    .size = sizeof(OrderedDict),
    .base = T_dict,
    .flags = TYPE_MAPPING | TYPE_HAS_WEAKREF,
    .dict_offset = offsetof(OrderedDict, attributes),
    .new_ = {"OrderedDict(*args, **kwargs)", FN(dict_new_row), NULL},
    .init = {"__init__(*args, **kwargs)", FN(ordered_init), "Initialize self."},
    .repr = ordered_repr,
    .hash = hash_unhashable,
    .compare = ordered_compare,
    .iter = ordered_iter,
    .or_ = ordered_or,
    .ior = ordered_ior,
    .trace = ordered_trace,
    .methods = ordered_methods,
};
