// partial — functools.partial.

#include "py.h"
#include "types/dict.h"

typedef struct Partial {
    Obj h;
    Value function;
    Tuple *args;
    Dict *keywords;
    Tuple *names;  // keys of `keywords` as they were at names_version, or NULL
    uint32_t names_version;
    Dict *attributes;  // own, or NULL
} Partial;

enum { PARTIAL_ON_STACK = 16 };

static Partial *as_partial(Value v)
{
    return (Partial *)v;
}

static void partial_trace(VM *vm, Obj *self)
{
    Partial *partial = (Partial *)self;
    gc_mark_value(vm, partial->function);
    gc_mark_ptr(vm, partial->args);
    gc_mark_ptr(vm, partial->keywords);
    gc_mark_ptr(vm, partial->names);
    gc_mark_ptr(vm, partial->attributes);
}

RAISES static Tuple *join_tuples(VM *vm, Tuple *a, const Value *more, size_t count)
{
    if (count == 0) {
        return a;
    }
    Tuple *all = TRYP_PTR(tuple_alloc(vm, a->size + count));
    if (a->size) {
        memcpy(all->items, a->items, a->size * sizeof(Value));
    }
    memcpy(all->items + a->size, more, count * sizeof(Value));
    gc_barrier(vm, all);
    return all;
}

// args: class, keywords, function, arguments…
RAISES static Maybe partial_make(VM *vm, Value *args, int n)
{
    if (n < 3) {
        return raise_error(vm, E_TypeError, "type 'partial' takes at least one argument");
    }
    Value function = args[2];
    if (!is_callable(vm, function)) {
        return raise_error(vm, E_TypeError, "the first argument must be callable");
    }
    Tuple *before = as_tuple(vm->empty_tuple);
    Dict *keywords = as_dict(args[1]);
    if (is_kind(function, T_partial) && !as_partial(function)->attributes) {
        Partial *inner = as_partial(function);  // one call instead of two
        before = inner->args;
        function = inner->function;
        Dict *merged = TRY_PTR(dict_copy(vm, inner->keywords));
        CHECK(dict_update(vm, merged, from_obj(keywords)));
        keywords = merged;
    }
    Tuple *all = TRY_PTR(join_tuples(vm, before, args + 3, (size_t)n - 3));
    Partial *self = TRY_PTR((Partial *)type_alloc(vm, as_type(args[0]), 0));
    gc_set(vm, self, &self->function, function);
    GC_SET(vm, self, args, all);
    GC_SET(vm, self, keywords, keywords);
    return just_obj(self);
}

// ---- calling

RAISES static Tuple *stored_names(VM *vm, Partial *self)
{
    Dict *keywords = self->keywords;
    if (!self->names || self->names_version != keywords->key_version) {
        Tuple *names = TRYP_PTR(tuple_alloc(vm, keywords->used));
        uint32_t position = 0;
        Value key, value;
        for (size_t i = 0; dict_next(keywords, &position, &key, &value); i++) {
            if (!is_str(key)) {
                raise_error(vm, E_TypeError, "keywords must be strings");
                return NULL;
            }
            gc_set(vm, names, &names->items[i], key);
        }
        GC_SET(vm, self, names, names);
        self->names_version = keywords->key_version;
    }
    return self->names;
}

// Keywords on both sides: those of the call replace the stored ones.
RAISES static Maybe call_merged(VM *vm, Partial *self, Value *args, int n, Value kwnames)
{
    Dict *merged = TRY_PTR(dict_copy(vm, self->keywords));
    Tuple *names = as_tuple(kwnames);
    for (size_t i = 0; i < names->size; i++) {
        CHECK(dict_set(vm, merged, names->items[i], args[n + (int)i]));
    }
    Tuple *all = TRY_PTR(join_tuples(vm, self->args, args, (size_t)n));
    return call_spread(vm, self->function, from_obj(all), from_obj(merged));
}

RAISES static Maybe partial_call(VM *vm, Value v, Value *args, int n, Value kwnames)
{
    Partial *self = as_partial(v);
    size_t named = kwnames == ABSENT ? 0 : as_tuple(kwnames)->size;
    size_t stored = self->keywords->used, before = self->args->size;
    if (stored && named) {
        return call_merged(vm, self, args, n, kwnames);
    }
    if (stored) {
        kwnames = from_obj(TRY_PTR(stored_names(vm, self)));
    }
    size_t total = before + (size_t)n + named + stored;
    Value small[PARTIAL_ON_STACK];
    Value *all = total <= PARTIAL_ON_STACK ? small : TRY_PTR(gc_new_values(vm, total));
    if (before) {
        memcpy(all, self->args->items, before * sizeof(Value));
    }
    if (n + named) {
        memcpy(all + before, args, ((size_t)n + named) * sizeof(Value));
    }
    uint32_t position = 0;
    Value key, value;
    for (size_t i = before + (size_t)n;
         stored && dict_next(self->keywords, &position, &key, &value); i++) {
        all[i] = value;
    }
    CHECK(enter_recursion(vm, " while calling a Python object"));
    return call(vm, self->function, all, (int)before + n, kwnames);
}

RAISES static Maybe partial_descr_get(VM *vm, Value self, Value object, Value type)
{
    (void)type;
    if (object != ABSENT && object != NONE) {
        CHECK(warn(vm, E_FutureWarning,
                   "functools.partial will be a method descriptor in future Python versions; "
                   "wrap it in staticmethod() if you want to preserve the old behavior"));
    }
    return just(self);
}

// ---- text and pickling

RAISES static bool list_format(VM *vm, List *list, Maybe text)
{
    return list_append(vm, list, TRYB(text));
}

RAISES static bool repr_parts(VM *vm, Partial *self, List *parts)
{
    CHECKB(list_format(vm, parts, op_repr(vm, self->function)));
    Tuple *args = self->args;
    for (size_t i = 0; i < args->size; i++) {
        CHECKB(list_format(vm, parts, op_repr(vm, args->items[i])));
    }
    Dict *keywords = self->keywords;  // REENTRANT: dict_next bounds every step
    uint32_t position = 0;
    for (Value key, value; dict_next(keywords, &position, &key, &value);) {
        CHECKB(list_format(vm, parts, str_from_format(vm, "%V=%R", key, value)));
    }
    return true;
}

RAISES static Maybe class_text(VM *vm, Value self)
{
    Type *type = type_of(vm, self);
    Value module = TRY(attr_get(vm, from_obj(type), vm_name(vm, N___module__)));
    return str_from_format(vm, "%V.%S", module, type->qualname);
}

RAISES static Maybe partial_repr(VM *vm, Value self)
{
    if (TRY_TRI(repr_enter(vm, self))) {
        return str_from_c(vm, "...");
    }
    List *parts = list_new(vm, 4);
    bool ok = parts && repr_parts(vm, as_partial(self), parts);
    repr_leave(vm, self);
    CHECK(ok);
    Value name = TRY(class_text(vm, self));
    Value comma = TRY(str_from_c(vm, ", "));
    return str_from_format(vm, "%S(%S)", name, TRY(str_join(vm, comma, from_obj(parts))));
}

RAISES static Maybe partial_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Partial *self = as_partial(args[0]);
    Dict *attributes = attr_dict(vm, args[0], false);
    Value state[4] = {self->function, from_obj(self->args), from_obj(self->keywords),
                      attributes ? from_obj(attributes) : NONE};
    Value front = TRY(tuple_new(vm, &self->function, 1));
    Value back = TRY(tuple_new(vm, state, 4));
    return tuple_3(vm, from_obj(type_of(vm, args[0])), front, back);
}

RAISES static Maybe partial_setstate(VM *vm, Value *args, int n)
{
    (void)n;
    Partial *self = as_partial(args[0]);
    Tuple *state = is_tuple(args[1]) ? as_tuple(args[1]) : NULL;
    if (!state || state->size != 4 || !is_callable(vm, state->items[0]) ||
        !is_tuple(state->items[1]) || (state->items[2] != NONE && !is_dict(state->items[2])) ||
        (state->items[3] != NONE && !is_dict(state->items[3]))) {
        return raise_error(vm, E_TypeError, "invalid partial state");
    }
    Tuple *positional = as_tuple(state->items[1]);
    positional = as_tuple(TRY(tuple_new(vm, positional->items, positional->size)));
    Dict *keywords = TRY_PTR(dict_new(vm));
    if (state->items[2] != NONE) {
        CHECK(dict_copy_into(vm, keywords, as_dict(state->items[2])));
    }
    gc_set(vm, self, &self->function, state->items[0]);
    GC_SET(vm, self, args, positional);
    GC_SET(vm, self, keywords, keywords);
    self->names = NULL;
    GC_SET(vm, self, attributes, state->items[3] == NONE ? NULL : as_dict(state->items[3]));
    return just(NONE);
}

// ---- attributes

RAISES static Maybe get_function(VM *vm, Value self)
{
    (void)vm;
    return just(as_partial(self)->function);
}

RAISES static Maybe get_args(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_partial(self)->args);
}

RAISES static Maybe get_keywords(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_partial(self)->keywords);
}

RAISES static bool refuse(VM *vm, Value self, Value value)
{
    (void)self;
    (void)value;
    raise_error(vm, E_AttributeError, "readonly attribute");
    return false;
}

RAISES static Maybe get_dict(VM *vm, Value self)
{
    return just_obj(attr_dict(vm, self, true));
}

RAISES static bool set_dict(VM *vm, Value self, Value value)
{
    if (value == ABSENT || !is_dict(value)) {
        raise_error(vm, E_TypeError, "__dict__ must be set to a dictionary, not a '%T'",
                    value == ABSENT ? NONE : value);
        return false;
    }
    GC_SET(vm, as_partial(self), attributes, as_dict(value));
    return true;
}

static const Def partial_methods[] = {
    {"__reduce__(self, /)", FN(partial_reduce), NULL},
    {"__setstate__(self, state, /)", FN(partial_setstate), NULL},
    {"func", GETSET(get_function, refuse), "function object to use in future partial calls"},
    {"args", GETSET(get_args, refuse), "tuple of arguments to future partial calls"},
    {"keywords", GETSET(get_keywords, refuse),
     "dictionary of keyword arguments to future partial calls"},
    {"__dict__", GETSET(get_dict, set_dict), NULL},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

const TypeDef partial_type = {
    .name = "functools.partial",
    .doc =
        "Create a new function with partial application of the given arguments and keywords.",
    .size = sizeof(Partial),
    .flags = TYPE_HAS_WEAKREF,
    .dict_offset = offsetof(Partial, attributes),
    .new_ = {"partial(*args, **kwargs)", FN(partial_make), NULL},
    .repr = partial_repr,
    .call = partial_call,
    .descr_get = partial_descr_get,
    .trace = partial_trace,
    .methods = partial_methods,
};
