// getter — operator.itemgetter, attrgetter and methodcaller.
//
// `items` are the keys; the dotted names, each a str or a tuple of its parts; or the positional
// arguments of the method. The three classes share the layout.

#include "py.h"

typedef struct Getter {
    Obj h;
    Tuple *items;
    Value name;      // methodcaller: interned str; attrgetter: tuple of the names as given
    Value keywords;  // methodcaller: dict, or ABSENT
} Getter;

enum { CALL_ON_STACK = 8 };

static Getter *as_getter(Value v)
{
    return (Getter *)v;
}

static void getter_trace(VM *vm, Obj *self)
{
    Getter *getter = (Getter *)self;
    gc_mark_ptr(vm, getter->items);
    gc_mark_value(vm, getter->name);
    gc_mark_value(vm, getter->keywords);
}

// COMPAT: the instances count their argument as the constructors do.
RAISES static bool check_call(VM *vm, Value self, int n, Value kwnames)
{
    const char *name = "methodcaller";
    if (is_kind(self, T_itemgetter)) {
        name = "itemgetter";
    } else if (is_kind(self, T_attrgetter)) {
        name = "attrgetter";
    }
    bool named = kwnames != ABSENT && as_tuple(kwnames)->size;
    if (named) {
        raise_error(vm, E_TypeError, "%s() takes no keyword arguments", name);
        return false;
    }
    if (n != 1) {
        raise_error(vm, E_TypeError, "%s expected 1 argument, got %d", name, n);
        return false;
    }
    return true;
}

RAISES static bool check_constructor(VM *vm, const char *name, Value keywords, int given)
{
    if (as_dict(keywords)->used) {
        raise_error(vm, E_TypeError, "%s() takes no keyword arguments", name);
        return false;
    }
    if (!given) {
        raise_error(vm, E_TypeError, "%s expected 1 argument, got 0", name);
        return false;
    }
    return true;
}

// "operator.itemgetter(1, 2)" of a tuple of arguments and perhaps keywords.
RAISES static Maybe repr_call(VM *vm, Value self, Value first, Tuple *items, Value keywords)
{
    if (TRY_TRI(repr_enter(vm, self))) {
        return str_from_format(vm, "%T(...)", self);
    }
    List *parts = list_new(vm, items->size + 1);
    bool ok = parts != NULL;
    if (ok && first != ABSENT) {
        Maybe text = op_repr(vm, first);
        ok = !raised(text) && list_append(vm, parts, maybe_value(text));
    }
    for (size_t i = 0; ok && i < items->size; i++) {
        Maybe text = op_repr(vm, items->items[i]);
        ok = !raised(text) && list_append(vm, parts, maybe_value(text));
    }
    uint32_t position = 0;
    for (Value key, value;
         ok && keywords != ABSENT && dict_next(as_dict(keywords), &position, &key, &value);) {
        Maybe text = str_from_format(vm, "%S=%R", key, value);
        ok = !raised(text) && list_append(vm, parts, maybe_value(text));
    }
    repr_leave(vm, self);
    CHECK(ok);
    Value comma = TRY(str_from_c(vm, ", "));
    Value joined = TRY(str_join(vm, comma, from_obj(parts)));
    return str_from_format(vm, "%T(%S)", self, joined);
}

// ---- itemgetter

// args: class, keywords, keys…
RAISES static Maybe itemgetter_make(VM *vm, Value *args, int n)
{
    CHECK(check_constructor(vm, "itemgetter", args[1], n - 2));
    Value items = TRY(tuple_new(vm, args + 2, (size_t)n - 2));
    Getter *self = TRY_PTR((Getter *)type_alloc(vm, as_type(args[0]), 0));
    GC_SET(vm, self, items, as_tuple(items));
    return just_obj(self);
}

RAISES static Maybe itemgetter_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    CHECK(check_call(vm, self, n, kwnames));
    Tuple *items = as_getter(self)->items;
    Value object = args[0];
    if (items->size == 1) {
        return op_getitem(vm, object, items->items[0]);
    }
    Tuple *result = TRY_PTR(tuple_alloc(vm, items->size));
    for (size_t i = 0; i < items->size; i++) {
        gc_set(vm, result, &result->items[i], TRY(op_getitem(vm, object, items->items[i])));
    }
    return just_obj(result);
}

RAISES static Maybe itemgetter_repr(VM *vm, Value self)
{
    return repr_call(vm, self, ABSENT, as_getter(self)->items, ABSENT);
}

RAISES static Maybe itemgetter_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    return tuple_2(vm, from_obj(type_of(vm, args[0])), from_obj(as_getter(args[0])->items));
}

static const Def itemgetter_methods[] = {
    {"__reduce__(self, /)", FN(itemgetter_reduce), "Return state information for pickling"},
    {0},
};

const TypeDef itemgetter_type = {
    .name = "operator.itemgetter",
    .doc = "Return a callable object that fetches the given item(s) from its operand.\n"
           "After f = itemgetter(2), the call f(r) returns r[2].\n"
           "After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])",
    .size = sizeof(Getter),
    .new_ = {"itemgetter(*items, **kwargs)", FN(itemgetter_make), NULL},
    .repr = itemgetter_repr,
    .call = itemgetter_call,
    .trace = getter_trace,
    .methods = itemgetter_methods,
};

// ---- attrgetter

// An interned name, or a tuple of them when `name` is dotted.
RAISES static Maybe split_name(VM *vm, Value name)
{
    if (!is_str(name)) {
        return raise_error(vm, E_TypeError, "attribute name must be a string");
    }
    const char *text = str_data(name);
    size_t size = str_size(name);
    const char *dot = memchr(text, '.', size);
    if (!dot) {
        name = TRY(str_new(vm, text, size));
        return str_intern(vm, name);
    }
    List *parts = TRY_PTR(list_new(vm, 4));
    for (const char *p = text, *end = text + size; p;) {
        dot = memchr(p, '.', (size_t)(end - p));
        Value part = TRY(str_new(vm, p, (size_t)((dot ? dot : end) - p)));
        part = TRY(str_intern(vm, part));
        CHECK(list_append(vm, parts, part));
        p = dot ? dot + 1 : NULL;
    }
    return tuple_new(vm, parts->items, parts->size);
}

// args: class, keywords, names…
RAISES static Maybe attrgetter_make(VM *vm, Value *args, int n)
{
    CHECK(check_constructor(vm, "attrgetter", args[1], n - 2));
    size_t count = (size_t)n - 2;
    Tuple *items = TRY_PTR(tuple_alloc(vm, count));
    for (size_t i = 0; i < count; i++) {
        gc_set(vm, items, &items->items[i], TRY(split_name(vm, args[2 + i])));
    }
    Value names = TRY(tuple_new(vm, args + 2, count));
    Getter *self = TRY_PTR((Getter *)type_alloc(vm, as_type(args[0]), 0));
    GC_SET(vm, self, items, items);
    gc_set(vm, self, &self->name, names);
    return just_obj(self);
}

RAISES static Maybe get_path(VM *vm, Value object, Value path)
{
    if (is_str(path)) {
        return attr_get(vm, object, path);
    }
    for (size_t i = 0; i < as_tuple(path)->size; i++) {
        object = TRY(attr_get(vm, object, as_tuple(path)->items[i]));
    }
    return just(object);
}

RAISES static Maybe attrgetter_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    CHECK(check_call(vm, self, n, kwnames));
    Tuple *items = as_getter(self)->items;
    Value object = args[0];
    if (items->size == 1) {
        return get_path(vm, object, items->items[0]);
    }
    Tuple *result = TRY_PTR(tuple_alloc(vm, items->size));
    for (size_t i = 0; i < items->size; i++) {
        gc_set(vm, result, &result->items[i], TRY(get_path(vm, object, items->items[i])));
    }
    return just_obj(result);
}

RAISES static Maybe attrgetter_repr(VM *vm, Value self)
{
    return repr_call(vm, self, ABSENT, as_tuple(as_getter(self)->name), ABSENT);
}

RAISES static Maybe attrgetter_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    return tuple_2(vm, from_obj(type_of(vm, args[0])), as_getter(args[0])->name);
}

static const Def attrgetter_methods[] = {
    {"__reduce__(self, /)", FN(attrgetter_reduce), "Return state information for pickling"},
    {0},
};

const TypeDef attrgetter_type = {
    .name = "operator.attrgetter",
    .doc = "Return a callable object that fetches the given attribute(s) from its operand.\n"
           "After f = attrgetter('name'), the call f(r) returns r.name.\n"
           "After g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).\n"
           "After h = attrgetter('name.first', 'name.last'), the call h(r) returns\n"
           "(r.name.first, r.name.last).",
    .size = sizeof(Getter),
    .new_ = {"attrgetter(*attrs, **kwargs)", FN(attrgetter_make), NULL},
    .repr = attrgetter_repr,
    .call = attrgetter_call,
    .trace = getter_trace,
    .methods = attrgetter_methods,
};

// ---- methodcaller

// args: class, keywords, name, arguments…
RAISES static Maybe methodcaller_make(VM *vm, Value *args, int n)
{
    if (n < 3) {
        return raise_error(vm, E_TypeError,
                           "methodcaller needs at least one argument, the method name");
    }
    if (!is_str(args[2])) {
        return raise_error(vm, E_TypeError, "method name must be a string");
    }
    Value name = TRY(str_new(vm, str_data(args[2]), str_size(args[2])));
    name = TRY(str_intern(vm, name));
    Value items = TRY(tuple_new(vm, args + 3, (size_t)n - 3));
    Getter *self = TRY_PTR((Getter *)type_alloc(vm, as_type(args[0]), 0));
    GC_SET(vm, self, items, as_tuple(items));
    gc_set(vm, self, &self->name, name);
    gc_set(vm, self, &self->keywords, as_dict(args[1])->used ? args[1] : ABSENT);
    return just_obj(self);
}

RAISES static Maybe methodcaller_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    CHECK(check_call(vm, self, n, kwnames));
    Getter *getter = as_getter(self);
    Tuple *items = getter->items;
    if (getter->keywords != ABSENT) {
        Value method = TRY(attr_get(vm, args[0], getter->name));
        return call_spread(vm, method, from_obj(items), getter->keywords);
    }
    Value small[CALL_ON_STACK];
    Value *copy =
        items->size <= CALL_ON_STACK ? small : TRY_PTR(gc_new_values(vm, items->size));
    if (items->size) {
        memcpy(copy, items->items, items->size * sizeof(Value));
    }
    return call_method(vm, args[0], getter->name, copy, (int)items->size);
}

RAISES static Maybe methodcaller_repr(VM *vm, Value self)
{
    Getter *getter = as_getter(self);
    return repr_call(vm, self, getter->name, getter->items, getter->keywords);
}

RAISES static Maybe methodcaller_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Getter *self = as_getter(args[0]);
    Value class_ = from_obj(type_of(vm, args[0]));
    Tuple *all = TRY_PTR(tuple_alloc(vm, self->items->size + 1));
    all->items[0] = self->name;
    if (self->items->size) {
        memcpy(all->items + 1, self->items->items, self->items->size * sizeof(Value));
    }
    if (self->keywords == ABSENT) {
        return tuple_2(vm, class_, from_obj(all));
    }
    // With keywords: functools.partial(class, name, **keywords) called with the rest.
    Value maker = from_obj(type_by_id(vm, T_partial));
    Value front = TRY(tuple_2(vm, class_, self->name));
    Value partial = TRY(call_spread(vm, maker, front, self->keywords));
    return tuple_2(vm, partial, from_obj(self->items));
}

static const Def methodcaller_methods[] = {
    {"__reduce__(self, /)", FN(methodcaller_reduce), "Return state information for pickling"},
    {0},
};

const TypeDef methodcaller_type = {
    .name = "operator.methodcaller",
    .doc = "Return a callable object that calls the given method on its operand.\n"
           "After f = methodcaller('name'), the call f(r) returns r.name().\n"
           "After g = methodcaller('name', 'date', foo=1), the call g(r) returns\n"
           "r.name('date', foo=1).",
    .size = sizeof(Getter),
    .new_ = {"methodcaller(*args, **kwargs)", FN(methodcaller_make), NULL},
    .repr = methodcaller_repr,
    .call = methodcaller_call,
    .trace = getter_trace,
    .methods = methodcaller_methods,
};
