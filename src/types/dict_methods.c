// dict_methods — the Python face of dict: construction, operators, methods.

#include "base/buf.h"
#include "py.h"
#include "core/slot.h"
#include "types/dict.h"

// ---- construction

Maybe dict_new_row(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(dict_alloc(vm, as_type(args[0])));
}

Maybe dict_init_row(VM *vm, Value *args, int n)  // slots: self, kwargs, [mapping]
{
    Dict *self = as_dict(args[0]);
    if (n > 3) {
        return raise_error(vm, E_TypeError, "dict expected at most 1 argument, got %d", n - 2);
    }
    if (n == 3) {
        CHECK(dict_update(vm, self, args[2]));
    }
    CHECK(dict_update(vm, self, args[1]));
    return just(NONE);
}

RAISES static Maybe dict_fromkeys(VM *vm, Value *args, int n)
{
    (void)n;
    Value class_ = args[0], value = args[2];
    Value made = class_ == from_obj(type_by_id(vm, T_dict)) ? from_obj(TRY_PTR(dict_new(vm)))
                                                            : TRY(call_0(vm, class_));
    Each each;
    CHECK(each_begin(vm, args[1], &each));
    for (Value key; (key = TRY(each_next(vm, &each))) != NOTHING;) {
        if (is_exact(made, T_dict)) {
            CHECK(dict_set(vm, as_dict(made), key, value));
        } else {
            CHECK(op_setitem(vm, made, key, value));
        }
    }
    return just(made);
}

// ---- slots

RAISES static bool repr_pairs(VM *vm, Dict *dict, Buf *buf)
{
    uint32_t position = 0;
    Value key, value;
    bool first = true;
    while (
        dict_next(dict, &position, &key, &value)) {  // REENTRANT: dict_next bounds every step
        if (!first) {
            buf_string(buf, ", ");
        }
        first = false;
        Value text = TRYB(op_repr(vm, key));
        buf_append(buf, str_data(text), str_size(text));
        buf_string(buf, ": ");
        text = TRYB(op_repr(vm, value));
        buf_append(buf, str_data(text), str_size(text));
    }
    return true;
}

Maybe dict_repr(VM *vm, Value self)
{
    if (TRY_TRI(repr_enter(vm, self))) {
        return str_from_c(vm, "{...}");
    }
    Buf buf = BUF_INIT;
    buf_char(&buf, '{');
    bool ok = repr_pairs(vm, as_dict(self), &buf);
    buf_char(&buf, '}');
    repr_leave(vm, self);
    if (!ok) {
        buf_free(&buf);
        return RAISED;
    }
    return str_from_buf(vm, &buf);
}

RAISES static Tri dict_equal(VM *vm, Dict *a, Dict *b)
{
    if (a->used != b->used) {
        return TRI_NO;
    }
    uint32_t position = 0;
    Value key, value;
    while (dict_next(a, &position, &key, &value)) {
        Value other = TRYT(dict_find(vm, b, key));
        if (other == NOTHING) {
            return TRI_NO;
        }
        Tri same = op_eq(vm, value, other);
        if (same != TRI_YES) {
            return same;
        }
    }
    return TRI_YES;
}

Maybe dict_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_dict(b) || (op != CMP_EQ && op != CMP_NE)) {
        return just(NOT_IMPLEMENTED);
    }
    return just_bool(TRY_TRI(dict_equal(vm, as_dict(a), as_dict(b))) == (op == CMP_EQ));
}

bool dict_slot_len(VM *vm, Value self, size_t *out)
{
    (void)vm;
    *out = as_dict(self)->used;
    return true;
}

Maybe dict_slot_getitem(VM *vm, Value self, Value key)
{
    Value value = TRY(dict_find(vm, as_dict(self), key));
    if (value != NOTHING) {
        return just(value);
    }
    if (!is_exact(self, T_dict)) {
        value = TRY(call_special(vm, self, vm_name(vm, N___missing__), &key, 1));
        if (value != NOTHING) {
            return just(value);
        }
    }
    return raise_key(vm, key);
}

bool dict_slot_setitem(VM *vm, Value self, Value key, Value value)
{
    if (value != ABSENT) {
        return dict_set(vm, as_dict(self), key, value);
    }
    Tri removed = dict_remove(vm, as_dict(self), key);
    if (removed == TRI_NO) {
        raise_key(vm, key);
    }
    return removed == TRI_YES;
}

Tri dict_slot_contains(VM *vm, Value self, Value key)
{
    Value value = TRYT(dict_find(vm, as_dict(self), key));
    return tri(value != NOTHING);
}

Maybe dict_slot_iter(VM *vm, Value self)
{
    return dict_iterator_new(vm, as_dict(self), T_dict_keyiterator);
}

// A plain dict. COMPAT: of a subclass with its own __iter__ what keys() and [] give.
RAISES static Maybe copy_of(VM *vm, Value dict)
{
    if (type_of(vm, dict)->slots->iter == type_by_id(vm, T_dict)->slots->iter) {
        return just_obj(dict_copy(vm, as_dict(dict)));
    }
    Dict *copy = TRY_PTR(dict_new(vm));
    CHECK(dict_update(vm, copy, dict));
    return just_obj(copy);
}

Maybe dict_slot_or(VM *vm, Value a, Value b)
{
    if (!is_dict(a) || !is_dict(b)) {
        return just(NOT_IMPLEMENTED);
    }
    Dict *merged = (Dict *)TRY(copy_of(vm, a));
    CHECK(dict_update(vm, merged, b));
    return just_obj(merged);
}

Maybe dict_slot_ior(VM *vm, Value self, Value other)
{
    CHECK(dict_update(vm, as_dict(self), other));
    return just(self);
}

// ---- methods

RAISES static Maybe dict_get(VM *vm, Value *args, int n)
{
    (void)n;
    Value value = TRY(dict_find(vm, as_dict(args[0]), args[1]));
    return just(value == NOTHING ? args[2] : value);
}

RAISES static Maybe dict_setdefault(VM *vm, Value *args, int n)
{
    (void)n;
    return dict_set_default(vm, as_dict(args[0]), args[1], args[2]);
}

RAISES static Maybe dict_pop_method(VM *vm, Value *args, int n)
{
    (void)n;
    Dict *dict = as_dict(args[0]);  // COMPAT: of an empty one no key is hashed
    Value value = dict->used ? TRY(dict_pop(vm, dict, args[1])) : NOTHING;
    if (value != NOTHING) {
        return just(value);
    }
    return args[2] == ABSENT ? raise_key(vm, args[1]) : just(args[2]);
}

RAISES static Maybe dict_popitem(VM *vm, Value *args, int n)
{
    (void)n;
    Value key, value;
    if (!dict_pop_last(vm, as_dict(args[0]), &key, &value)) {
        Value text = TRY(str_from_c(vm, "popitem(): dictionary is empty"));
        return raise_key(vm, text);
    }
    return tuple_2(vm, key, value);
}

RAISES static Maybe dict_update_method(VM *vm, Value *args,
                                       int n)  // slots: self, kwargs, [mapping]
{
    if (n > 3) {
        return raise_error(vm, E_TypeError, "update expected at most 1 argument, got %d",
                           n - 2);
    }
    if (n == 3) {
        CHECK(dict_update(vm, as_dict(args[0]), args[2]));
    }
    CHECK(dict_update(vm, as_dict(args[0]), args[1]));
    return just(NONE);
}

RAISES static Maybe dict_clear_method(VM *vm, Value *args, int n)
{
    (void)n;
    dict_clear(vm, as_dict(args[0]));
    return just(NONE);
}

RAISES static Maybe dict_copy_method(VM *vm, Value *args, int n)
{
    (void)n;
    return copy_of(vm, args[0]);
}

RAISES static Maybe dict_keys(VM *vm, Value *args, int n)
{
    (void)n;
    return dict_view_new(vm, args[0], T_dict_keys);
}

RAISES static Maybe dict_values(VM *vm, Value *args, int n)
{
    (void)n;
    return dict_view_new(vm, args[0], T_dict_values);
}

RAISES static Maybe dict_items(VM *vm, Value *args, int n)
{
    (void)n;
    return dict_view_new(vm, args[0], T_dict_items);
}

RAISES static Maybe dict_reversed(VM *vm, Value *args, int n)
{
    (void)n;
    return dict_iterator_new(vm, as_dict(args[0]), T_dict_reversekeyiterator);
}

static const Def dict_methods[] = {
    {"get(self, key, default=None, /)", FN(dict_get),
     "Return the value for key if key is in the dictionary, else default."},
    {"setdefault(self, key, default=None, /)", FN(dict_setdefault),
     "Insert key with a value of default if key is not in the dictionary."},
    {"pop(self, key, default=..., /)", FN(dict_pop_method),
     "Remove specified key and return the corresponding value."},
    {"popitem(self, /)", FN(dict_popitem),
     "Remove and return a (key, value) pair as a 2-tuple."},
    {"keys(self, /)", FN(dict_keys), "A set-like object providing a view on D's keys."},
    {"items(self, /)", FN(dict_items), "A set-like object providing a view on D's items."},
    {"values(self, /)", FN(dict_values), "An object providing a view on D's values."},
    {"update(self, /, *args, **kwargs)", FN(dict_update_method),
     "Update D from mapping/iterable E and F."},
    {"clear(self, /)", FN(dict_clear_method), "Remove all items from D."},
    {"copy(self, /)", FN(dict_copy_method), "A shallow copy of D."},
    {"fromkeys(cls, iterable, value=None, /)", CLASS_FN(dict_fromkeys),
     "Create a new dictionary with keys from iterable and values set to value."},
    {"__reversed__(self, /)", FN(dict_reversed),
     "Return a reverse iterator over the dict keys."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

const TypeDef dict_type = {
    .name = "dict",
    .doc = "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a "
           "mapping object's\n"
           "    (key, value) pairs",
    .size = sizeof(Dict),
    .flags = TYPE_MAPPING | TYPE_SELF_MATCH,
    .new_ = {"dict(*args, **kwargs)", FN(dict_new_row), NULL},
    .init = {"__init__(*args, **kwargs)", FN(dict_init_row), "Initialize self."},
    .repr = dict_repr,
    .hash = hash_unhashable,
    .compare = dict_compare,
    .len = dict_slot_len,
    .getitem = dict_slot_getitem,
    .setitem = dict_slot_setitem,
    .contains = dict_slot_contains,
    .iter = dict_slot_iter,
    .or_ = dict_slot_or,
    .ior = dict_slot_ior,
    .trace = dict_trace,
    .methods = dict_methods,
};

// ---- mappingproxy

typedef struct MappingProxy {
    Obj h;
    Value mapping;
} MappingProxy;

static Value proxied(Value self)
{
    return ((MappingProxy *)self)->mapping;
}

Maybe mappingproxy_new(VM *vm, Value mapping)
{
    MappingProxy *proxy = TRY_PTR((MappingProxy *)gc_new(vm, sizeof *proxy, T_mappingproxy));
    proxy->mapping = mapping;
    return just_obj(proxy);
}

RAISES static Maybe mappingproxy_make(VM *vm, Value *args, int n)
{
    (void)n;
    Value mapping = args[1];
    bool refused =
        !type_of(vm, mapping)->slots->getitem || is_list(mapping) || is_tuple(mapping);
    if (refused) {
        return raise_error(vm, E_TypeError, "mappingproxy() argument must be a mapping, not %T",
                           mapping);
    }
    return mappingproxy_new(vm, mapping);
}

RAISES static Maybe mappingproxy_repr(VM *vm, Value self)
{
    return str_from_format(vm, "mappingproxy(%R)", proxied(self));
}

RAISES static Maybe mappingproxy_str(VM *vm, Value self)
{
    return op_str(vm, proxied(self));
}

RAISES static bool mappingproxy_hash(VM *vm, Value self, Hash *out)
{
    return op_hash(vm, proxied(self), out);
}

RAISES static Maybe mappingproxy_compare(VM *vm, Value a, Value b, CompareOp op)
{
    return op_compare(vm, proxied(a), is_kind(b, T_mappingproxy) ? proxied(b) : b, op);
}

RAISES static bool mappingproxy_len(VM *vm, Value self, size_t *out)
{
    return op_len(vm, proxied(self), out);
}

RAISES static Maybe mappingproxy_getitem(VM *vm, Value self, Value key)
{
    return op_getitem(vm, proxied(self), key);
}

RAISES static Tri mappingproxy_contains(VM *vm, Value self, Value key)
{
    return op_contains(vm, proxied(self), key);
}

RAISES static Maybe mappingproxy_iter(VM *vm, Value self)
{
    return op_iter(vm, proxied(self));
}

RAISES static Maybe mappingproxy_or(VM *vm, Value a, Value b)
{
    a = is_kind(a, T_mappingproxy) ? proxied(a) : a;
    b = is_kind(b, T_mappingproxy) ? proxied(b) : b;
    return op_binary(vm, BIN_OR, a, b);
}

RAISES static Maybe mappingproxy_ior(VM *vm, Value self, Value other)
{
    (void)other;
    return raise_error(vm, E_TypeError, "'|=' is not supported by %T; use '|' instead", self);
}

static void mappingproxy_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((MappingProxy *)self)->mapping);
}

RAISES static Maybe forward(VM *vm, Value *args, int n, const char *name)
{
    Value method = TRY(str_intern_c(vm, name));
    return call_method(vm, proxied(args[0]), method, args + 1, n - 1);
}

RAISES static Maybe mappingproxy_get(VM *vm, Value *args, int n)
{
    return forward(vm, args, n, "get");
}

RAISES static Maybe mappingproxy_keys(VM *vm, Value *args, int n)
{
    return forward(vm, args, n, "keys");
}

RAISES static Maybe mappingproxy_values(VM *vm, Value *args, int n)
{
    return forward(vm, args, n, "values");
}

RAISES static Maybe mappingproxy_items(VM *vm, Value *args, int n)
{
    return forward(vm, args, n, "items");
}

RAISES static Maybe mappingproxy_copy(VM *vm, Value *args, int n)
{
    return forward(vm, args, n, "copy");
}

RAISES static Maybe mappingproxy_reversed(VM *vm, Value *args, int n)
{
    return forward(vm, args, n, "__reversed__");
}

static const Def mappingproxy_methods[] = {
    {"get(self, key, default=None, /)", FN(mappingproxy_get),
     "Return the value for key if key is in the mapping, else default."},
    {"keys(self, /)", FN(mappingproxy_keys), "A set-like object providing a view on D's keys."},
    {"values(self, /)", FN(mappingproxy_values), "An object providing a view on D's values."},
    {"items(self, /)", FN(mappingproxy_items),
     "A set-like object providing a view on D's items."},
    {"copy(self, /)", FN(mappingproxy_copy), "A shallow copy of D."},
    {"__reversed__(self, /)", FN(mappingproxy_reversed), "Reverse iterator over the keys."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

const TypeDef mappingproxy_type = {
    .name = "mappingproxy",
    .doc = "Read-only proxy of a mapping.",
    .size = sizeof(MappingProxy),
    .flags = TYPE_MAPPING | TYPE_FINAL,
    .new_ = {"mappingproxy(mapping)", FN(mappingproxy_make), NULL},
    .repr = mappingproxy_repr,
    .str = mappingproxy_str,
    .hash = mappingproxy_hash,
    .compare = mappingproxy_compare,
    .len = mappingproxy_len,
    .getitem = mappingproxy_getitem,
    .contains = mappingproxy_contains,
    .iter = mappingproxy_iter,
    .or_ = mappingproxy_or,
    .ior = mappingproxy_ior,
    .trace = mappingproxy_trace,
    .methods = mappingproxy_methods,
};
