// defaultdict — collections.defaultdict: a dict that makes the values it does not have.

#include "core/slot.h"
#include "py.h"
#include "types/dict.h"

typedef struct DefaultDict {
    Dict dict;
    Value factory;  // callable, NONE or ABSENT
} DefaultDict;

static Value factory_of(Value v)
{
    Value factory = ((DefaultDict *)v)->factory;
    return factory == ABSENT ? NONE : factory;
}

static void defaultdict_trace(VM *vm, Obj *self)
{
    dict_trace(vm, self);
    gc_mark_value(vm, ((DefaultDict *)self)->factory);
}

// slots: self, kwargs, [factory, [mapping…]]
RAISES static Maybe defaultdict_init(VM *vm, Value *args, int n)
{
    DefaultDict *self = (DefaultDict *)args[0];
    Value factory = n > 2 ? args[2] : NONE;
    if (factory != NONE && !is_callable(vm, factory)) {
        return raise_error(vm, E_TypeError, "first argument must be callable or None");
    }
    gc_set(vm, self, &self->factory, factory);
    if (n > 2) {
        Value rest[3] = {args[0], args[1], n > 3 ? args[3] : ABSENT};
        if (n > 4) {
            return raise_error(vm, E_TypeError, "dict expected at most 1 argument, got %d",
                               n - 3);
        }
        return dict_init_row(vm, rest, n - 1);
    }
    return dict_init_row(vm, args, n);
}

RAISES static Maybe make_missing(VM *vm, Value self, Value key)
{
    Value factory = factory_of(self);
    if (factory == NONE) {
        return raise_key(vm, key);
    }
    Value value = TRY(call_0(vm, factory));
    CHECK(op_setitem(vm, self, key, value));
    return just(value);
}

RAISES static Maybe defaultdict_missing(VM *vm, Value *args, int n)
{
    (void)n;
    return make_missing(vm, args[0], args[1]);
}

RAISES static Maybe defaultdict_getitem(VM *vm, Value self, Value key)
{
    if (!is_exact(self, T_defaultdict)) {
        return dict_slot_getitem(vm, self, key);
    }
    Value value = TRY(dict_find(vm, as_dict(self), key));
    return value != NOTHING ? just(value) : make_missing(vm, self, key);
}

RAISES static Maybe factory_text(VM *vm, Value self)
{
    Value factory = factory_of(self);
    if (factory == NONE) {
        return str_from_c(vm, "None");
    }
    if (TRY_TRI(repr_enter(vm, factory))) {
        return str_from_c(vm, "...");
    }
    Maybe text = op_repr(vm, factory);
    repr_leave(vm, factory);
    return text;
}

RAISES static Maybe defaultdict_repr(VM *vm, Value self)
{
    Value items = TRY(dict_repr(vm, self));
    Value factory = TRY(factory_text(vm, self));
    return str_from_format(vm, "%S(%S, %S)", type_of(vm, self)->name, factory, items);
}

RAISES static Maybe defaultdict_copy(VM *vm, Value *args, int n)
{
    (void)n;
    return call_2(vm, from_obj(type_of(vm, args[0])), factory_of(args[0]), args[0]);
}

RAISES static Maybe defaultdict_or(VM *vm, Value a, Value b)
{
    if (!is_dict(a) || !is_dict(b)) {
        return just(NOT_IMPLEMENTED);
    }
    Value made;
    if (is_kind(a, T_defaultdict)) {
        made = TRY(defaultdict_copy(vm, &a, 1));
    } else {
        made = TRY(call_2(vm, from_obj(type_of(vm, b)), factory_of(b), a));
    }
    if (!is_dict(made)) {
        return raise_error(vm, E_TypeError, "'%T' object is not a dict", made);
    }
    CHECK(dict_update(vm, as_dict(made), b));
    return just(made);
}

RAISES static Maybe defaultdict_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Value factory = factory_of(args[0]);
    Value parts[5] = {from_obj(type_of(vm, args[0])), vm->empty_tuple, NONE, NONE, NONE};
    if (factory != NONE) {
        parts[1] = TRY(tuple_new(vm, &factory, 1));
    }
    Value items = TRY(call_method_0(vm, args[0], vm_name(vm, N_items)));
    parts[4] = TRY(op_iter(vm, items));
    return tuple_new(vm, parts, 5);
}

RAISES static Maybe defaultdict_get_factory(VM *vm, Value self)
{
    (void)vm;
    return just(factory_of(self));
}

RAISES static bool defaultdict_set_factory(VM *vm, Value self, Value value)
{
    gc_set(vm, (DefaultDict *)self, &((DefaultDict *)self)->factory, value);
    return true;
}

static const Def defaultdict_methods[] = {
    {"__missing__(self, key, /)", FN(defaultdict_missing),
     "__missing__(key) # Called by __getitem__ for missing key; pseudo-code:\n"
     "  if self.default_factory is None: raise KeyError((key,))\n"
     "  self[key] = value = self.default_factory()\n  return value"},
    {"copy(self, /)", FN(defaultdict_copy), "D.copy() -> a shallow copy of D."},
    {"__copy__(self, /)", FN(defaultdict_copy), "D.copy() -> a shallow copy of D."},
    {"default_factory", GETSET(defaultdict_get_factory, defaultdict_set_factory),
     "Factory for default value called by __missing__()."},
    {"__reduce__(self, /)", FN(defaultdict_reduce), "Return state information for pickling."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

const TypeDef defaultdict_type = {
    .name = "collections.defaultdict",
    .doc = "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\n"
           "The default factory is called without arguments to produce\n"
           "a new value when a key is not present, in __getitem__ only.\n"
           "A defaultdict compares equal to a dict with the same items.\n"
           "All remaining arguments are treated the same as if they were\n"
           "passed to the dict constructor, including keyword arguments.",
    .size = sizeof(DefaultDict),
    .base = T_dict,
    .flags = TYPE_MAPPING | TYPE_HAS_WEAKREF,
    .new_ = {"defaultdict(*args, **kwargs)", FN(dict_new_row), NULL},
    .init = {"__init__(*args, **kwargs)", FN(defaultdict_init), "Initialize self."},
    .repr = defaultdict_repr,
    .hash = hash_unhashable,
    .getitem = defaultdict_getitem,
    .or_ = defaultdict_or,
    .trace = defaultdict_trace,
    .methods = defaultdict_methods,
};
