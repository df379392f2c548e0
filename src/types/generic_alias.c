// generic_alias — list[int] and the like: parameters, substitution, attributes of the origin.

#include "types/generic_alias.h"

#include "py.h"

static GenericAlias *as_alias(Value v)
{
    return (GenericAlias *)v;
}

RAISES static Maybe new_of(VM *vm, Type *type, Value origin, Value args, bool starred)
{
    Value tuple = is_tuple(args) ? args : TRY(tuple_new(vm, &args, 1));
    GenericAlias *alias = TRY_PTR((GenericAlias *)type_alloc(vm, type, 0));
    alias->origin = origin;
    alias->args = as_tuple(tuple);
    alias->starred = starred;
    return just_obj(alias);
}

RAISES static Maybe alias_new(VM *vm, Value origin, Value args, bool starred)
{
    return new_of(vm, type_by_id(vm, T_GenericAlias), origin, args, starred);
}

Maybe generic_alias_new(VM *vm, Value origin, Value args)
{
    return alias_new(vm, origin, args, false);
}

Maybe class_getitem(VM *vm, Value *args, int n)
{
    (void)n;
    return generic_alias_new(vm, args[0], args[1]);
}

RAISES static Maybe alias_make(VM *vm, Value *args, int n)
{
    (void)n;
    return new_of(vm, as_type(args[0]), args[1], args[2], false);
}

RAISES static Maybe find(VM *vm, Value object, const char *name)
{
    Value text = TRY(str_intern_c(vm, name));
    return attr_find(vm, object, text);
}

// ---- text

RAISES static bool put_list(VM *vm, Buf *out, List *list)
{
    buf_char(out, '[');
    for (size_t i = 0; i < list->size; i++) {
        buf_string(out, i ? ", " : "");
        CHECKB(alias_put_arg(vm, out, list->items[i]));
    }
    buf_char(out, ']');
    return true;
}

static void put_str(Buf *out, Value text)
{
    buf_append(out, str_data(text), str_size(text));
}

// module.qualname when it has both; *done tells.
RAISES static bool put_qualified(VM *vm, Buf *out, Value arg, bool *done)
{
    Value name = TRYB(attr_find(vm, arg, vm_name(vm, N___qualname__)));
    Value module =
        name == NOTHING ? NOTHING : TRYB(attr_find(vm, arg, vm_name(vm, N___module__)));
    *done = is_str(name) && is_str(module);
    if (*done) {
        if (!str_equal_c(module, "builtins")) {
            put_str(out, module);
            buf_char(out, '.');
        }
        put_str(out, name);
    }
    return true;
}

bool alias_put_arg(VM *vm, Buf *out, Value arg)
{
    if (arg == ELLIPSIS) {
        buf_string(out, "...");
        return true;
    }
    if (is_list(arg)) {
        CHECKB(enter_recursion(vm, " while getting the repr of an object"));
        bool ok = put_list(vm, out, as_list(arg));
        leave_recursion(vm);
        return ok;
    }
    bool done = false;
    if (!is_kind(arg, T_GenericAlias) &&
        (TRYB(attr_find(vm, arg, vm_name(vm, N___origin__))) == NOTHING ||
         TRYB(attr_find(vm, arg, vm_name(vm, N___args__))) == NOTHING)) {
        CHECKB(put_qualified(vm, out, arg, &done));
    }
    if (!done) {
        Value text = TRYB(op_repr(vm, arg));
        put_str(out, text);
    }
    return true;
}

RAISES static bool put_alias(VM *vm, Buf *out, GenericAlias *alias)
{
    buf_string(out, alias->starred ? "*" : "");
    CHECKB(alias_put_arg(vm, out, alias->origin));
    buf_char(out, '[');
    for (size_t i = 0; i < alias->args->size; i++) {
        buf_string(out, i ? ", " : "");
        CHECKB(alias_put_arg(vm, out, alias->args->items[i]));
    }
    buf_string(out, alias->args->size ? "]" : "()]");
    return true;
}

RAISES static Maybe alias_repr(VM *vm, Value self)
{
    Buf buf = BUF_INIT;
    CHECK(enter_recursion(vm, " while getting the repr of an object"));
    bool ok = put_alias(vm, &buf, as_alias(self));
    leave_recursion(vm);
    if (!ok) {
        buf_free(&buf);
        return RAISED;
    }
    return str_from_buf(vm, &buf);
}

// ---- parameters

RAISES static bool add_unique(VM *vm, List *list, Value item)
{
    for (size_t i = 0; i < list->size; i++) {
        if (TRYB_TRI(op_eq(vm, list->items[i], item))) {
            return true;
        }
    }
    return list_append(vm, list, item);
}

RAISES static bool collect(VM *vm, List *list, Value arg)
{
    if (is_type(arg)) {
        return true;
    }
    Value parts = NOTHING;
    if (TRYB(attr_find(vm, arg, vm_name(vm, N___typing_subst__))) != NOTHING) {
        return add_unique(vm, list, arg);
    }
    if (is_tuple(arg) || is_list(arg)) {
        Tuple *inner = TRYB_PTR(tuple_from_iterable(vm, arg));
        CHECKB(enter_recursion(vm, ""));
        parts = from_obj(TRYB_PTR(alias_parameters(vm, inner)));
        leave_recursion(vm);
    } else {
        parts = TRYB(attr_find(vm, arg, vm_name(vm, N___parameters__)));
    }
    for (size_t i = 0; is_tuple(parts) && i < as_tuple(parts)->size; i++) {
        CHECKB(add_unique(vm, list, as_tuple(parts)->items[i]));
    }
    return true;
}

Tuple *alias_parameters(VM *vm, Tuple *args)
{
    List *list = TRYP_PTR(list_new(vm, 0));
    for (size_t i = 0; i < args->size; i++) {
        CHECKP(collect(vm, list, args->items[i]));
    }
    return tuple_from_iterable(vm, from_obj(list));
}

RAISES static Tuple *parameters_of(VM *vm, GenericAlias *alias)
{
    if (alias->parameters == ABSENT) {
        Tuple *parameters = TRYP_PTR(alias_parameters(vm, alias->args));
        gc_set(vm, alias, &alias->parameters, from_obj(parameters));
    }
    return as_tuple(alias->parameters);
}

// ---- substitution

// Appends an item of a subscript, *tuple[…] spliced in.
RAISES static bool add_item(VM *vm, List *list, Value item)
{
    Value inner =
        is_type(item) ? NOTHING : TRYB(find(vm, item, "__typing_unpacked_tuple_args__"));
    if (is_tuple(inner)) {
        Tuple *tuple = as_tuple(inner);
        if (tuple->size == 0 || tuple->items[tuple->size - 1] != ELLIPSIS) {
            return list_extend(vm, list, inner);
        }
    }
    return list_append(vm, list, item);
}

RAISES static Tuple *subscript_items(VM *vm, Value item)
{
    List *list = TRYP_PTR(list_new(vm, 2));
    size_t count = is_tuple(item) ? as_tuple(item)->size : 1;
    for (size_t i = 0; i < count; i++) {
        CHECKP(add_item(vm, list, is_tuple(item) ? as_tuple(item)->items[i] : item));
    }
    return tuple_from_iterable(vm, from_obj(list));
}

static size_t index_of(const Tuple *tuple, Value item)
{
    for (size_t i = 0; i < tuple->size; i++) {
        if (tuple->items[i] == item) {
            return i;
        }
    }
    return 0;
}

RAISES static bool put_result(VM *vm, List *list, Value original, Value result)
{
    // A type variable tuple becomes several arguments.
    bool splice = false;
    if (is_tuple(result) && !is_type(original)) {
        Value flag = is_kind(original, T_TypeVarTuple)
                         ? TRUE_
                         : TRYB(find(vm, original, "__typing_is_unpacked_typevartuple__"));
        splice = flag != NOTHING && TRYB_TRI(op_truth(vm, flag));
    }
    return splice ? list_extend(vm, list, result) : list_append(vm, list, result);
}

RAISES static bool replace_nested(VM *vm, List *out, Value arg, Tuple *parameters,
                                  Tuple *values);

RAISES static bool replace_one(VM *vm, List *out, Value arg, Tuple *parameters, Tuple *values)
{
    if (is_type(arg)) {
        return list_append(vm, out, arg);
    }
    if (is_tuple(arg) || is_list(arg)) {
        return replace_nested(vm, out, arg, parameters, values);
    }
    Value subst = TRYB(attr_find(vm, arg, vm_name(vm, N___typing_subst__)));
    if (subst != NOTHING) {
        size_t i = index_of(parameters, arg);
        Value result = TRYB(call_1(vm, subst, values->items[i]));
        return put_result(vm, out, arg, result);
    }
    Value own = TRYB(attr_find(vm, arg, vm_name(vm, N___parameters__)));
    if (!is_tuple(own) || as_tuple(own)->size == 0) {
        return list_append(vm, out, arg);
    }
    List *chosen = TRYB_PTR(list_new(vm, as_tuple(own)->size));
    for (size_t i = 0; i < as_tuple(own)->size; i++) {
        Value parameter = as_tuple(own)->items[i];
        Value value = values->items[index_of(parameters, parameter)];
        CHECKB(put_result(vm, chosen, parameter, value));
    }
    Value key = from_obj(TRYB_PTR(tuple_from_iterable(vm, from_obj(chosen))));
    Value result = TRYB(op_getitem(vm, arg, key));
    return is_tuple(result) ? put_result(vm, out, arg, result) : add_item(vm, out, result);
}

RAISES static bool replace_nested(VM *vm, List *out, Value arg, Tuple *parameters,
                                  Tuple *values)
{
    Tuple *items = TRYB_PTR(tuple_from_iterable(vm, arg));
    List *inner = TRYB_PTR(list_new(vm, items->size));
    CHECKB(enter_recursion(vm, ""));
    bool ok = true;
    for (size_t i = 0; ok && i < items->size; i++) {
        ok = replace_one(vm, inner, items->items[i], parameters, values);
    }
    leave_recursion(vm);
    CHECKB(ok);
    if (is_list(arg)) {
        return list_append(vm, out, from_obj(inner));
    }
    Tuple *tuple = TRYB_PTR(tuple_from_iterable(vm, from_obj(inner)));
    return list_append(vm, out, from_obj(tuple));
}

// Lets each parameter look at the arguments: defaults, grouping for type variable tuples.
RAISES static Tuple *prepare(VM *vm, Value self, Tuple *parameters, Tuple *items)
{
    for (size_t i = 0; i < parameters->size; i++) {
        Value function = TRYP(find(vm, parameters->items[i], "__typing_prepare_subst__"));
        if (function == NOTHING || function == NONE) {
            continue;
        }
        Value prepared = TRYP(call_2(vm, function, self, from_obj(items)));
        items = is_tuple(prepared) ? as_tuple(prepared)
                                   : (Tuple *)TRYP(tuple_new(vm, &prepared, 1));
    }
    return items;
}

Tuple *alias_substitute(VM *vm, Value self, Tuple *args, Tuple *parameters, Value item)
{
    if (parameters->size == 0) {
        raise_error(vm, E_TypeError, "%R is not a generic class", self);
        return NULL;
    }
    Tuple *items = TRYP_PTR(subscript_items(vm, item));
    items = TRYP_PTR(prepare(vm, self, parameters, items));
    if (items->size != parameters->size) {
        bool many = items->size > parameters->size;
        raise_error(vm, E_TypeError, "Too %s arguments for %R; actual %zu, expected %s%zu",
                    many ? "many" : "few", self, items->size, many ? "" : "at least ",
                    parameters->size);
        return NULL;
    }
    List *out = TRYP_PTR(list_new(vm, args->size));
    for (size_t i = 0; i < args->size; i++) {
        CHECKP(replace_one(vm, out, args->items[i], parameters, items));
    }
    return tuple_from_iterable(vm, from_obj(out));
}

RAISES static Maybe alias_getitem(VM *vm, Value self, Value item)
{
    GenericAlias *alias = as_alias(self);
    Tuple *parameters = TRY_PTR(parameters_of(vm, alias));
    Tuple *args = TRY_PTR(alias_substitute(vm, self, alias->args, parameters, item));
    return alias_new(vm, alias->origin, from_obj(args), alias->starred);
}

// ---- behaviour

// Attributes that are the alias's own; every other one is the origin's.
static bool is_own(Value name)
{
    static const char *const own[] = {
        "__class__",         "__origin__",        "__args__",
        "__unpacked__",      "__parameters__",    "__typing_unpacked_tuple_args__",
        "__mro_entries__",   "__reduce_ex__",     "__reduce__",
        "__bases__",         "__copy__",          "__deepcopy__",
        "__instancecheck__", "__subclasscheck__", "__dir__",
    };
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (str_equal_c(name, own[i])) {
            return true;
        }
    }
    return false;
}

RAISES static Maybe alias_getattr(VM *vm, Value self, Value name)
{
    if (is_own(name)) {
        return attr_generic_find(vm, self, name);
    }
    return attr_get(vm, as_alias(self)->origin, name);
}

RAISES static Maybe alias_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    Value made = TRY(call(vm, as_alias(self)->origin, args, n, kwnames));
    Value name = TRY(str_intern_c(vm, "__orig_class__"));
    if (!attr_set(vm, made, name, self)) {
        if (!error_is(vm, E_AttributeError) && !error_is(vm, E_TypeError)) {
            return RAISED;
        }
        error_clear(vm);
    }
    return just(made);
}

RAISES static bool alias_hash(VM *vm, Value self, Hash *out)
{
    Hash origin, args;
    CHECKB(op_hash(vm, as_alias(self)->origin, &origin));
    CHECKB(op_hash(vm, from_obj(as_alias(self)->args), &args));
    *out = (origin ^ args) == -1 ? -2 : origin ^ args;
    return true;
}

RAISES static Maybe alias_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_kind(a, T_GenericAlias) || !is_kind(b, T_GenericAlias) ||
        (op != CMP_EQ && op != CMP_NE)) {
        return just(NOT_IMPLEMENTED);
    }
    GenericAlias *left = as_alias(a), *right = as_alias(b);
    bool equal = left->starred == right->starred &&
                 TRY_TRI(op_eq(vm, left->origin, right->origin)) &&
                 TRY_TRI(op_eq(vm, from_obj(left->args), from_obj(right->args)));
    return just_bool(equal == (op == CMP_EQ));
}

RAISES static Maybe alias_iter(VM *vm, Value self)
{
    GenericAlias *alias = as_alias(self);
    Value starred = TRY(alias_new(vm, alias->origin, from_obj(alias->args), true));
    return op_iter(vm, TRY(tuple_new(vm, &starred, 1)));
}

RAISES static Maybe alias_or(VM *vm, Value a, Value b)
{
    return union_type_new(vm, a, b);
}

// ---- methods

RAISES static Maybe alias_mro_entries(VM *vm, Value *args, int n)
{
    (void)n;
    return tuple_new(vm, &as_alias(args[0])->origin, 1);
}

RAISES static Maybe alias_instancecheck(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return raise_error(vm, E_TypeError,
                       "isinstance() argument 2 cannot be a parameterized generic");
}

RAISES static Maybe alias_subclasscheck(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return raise_error(vm, E_TypeError,
                       "issubclass() argument 2 cannot be a parameterized generic");
}

RAISES static Maybe alias_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    GenericAlias *alias = as_alias(args[0]);
    if (alias->starred) {
        Value plain = TRY(alias_new(vm, alias->origin, from_obj(alias->args), false));
        Value module = TRY(str_intern_c(vm, "_typing"));
        module = TRY(call_1(vm, vm->roots[ROOT_import_function], module));
        Value unpack = TRY(attr_get(vm, module, TRY(str_intern_c(vm, "_unpack"))));
        return tuple_2(vm, unpack, TRY(tuple_new(vm, &plain, 1)));
    }
    Value parts = TRY(tuple_2(vm, alias->origin, from_obj(alias->args)));
    return tuple_2(vm, from_obj(type_by_id(vm, T_GenericAlias)), parts);
}

RAISES static Maybe alias_dir(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = vm_name(vm, N___dir__);
    Value names = TRY(call_special(vm, as_alias(args[0])->origin, name, NULL, 0));
    List *list = TRY_PTR(list_from_iterable(vm, names));
    static const char *const own[] = {"__origin__", "__args__", "__parameters__",
                                      "__mro_entries__", "__unpacked__"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        Value text = TRY(str_intern_c(vm, own[i]));
        CHECK(list_append(vm, list, text));
    }
    return just_obj(list);
}

RAISES static Maybe get_origin(VM *vm, Value self)
{
    (void)vm;
    return just(as_alias(self)->origin);
}

RAISES static Maybe get_args(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_alias(self)->args);
}

RAISES static Maybe get_parameters(VM *vm, Value self)
{
    return just_obj(parameters_of(vm, as_alias(self)));
}

RAISES static Maybe get_unpacked(VM *vm, Value self)
{
    (void)vm;
    return just_bool(as_alias(self)->starred);
}

RAISES static Maybe get_unpacked_args(VM *vm, Value self)
{
    GenericAlias *alias = as_alias(self);
    bool tuple = alias->origin == from_obj(type_by_id(vm, T_tuple));
    return alias->starred && tuple ? just_obj(alias->args) : just(NONE);
}

static void alias_trace(VM *vm, Obj *self)
{
    GenericAlias *alias = (GenericAlias *)self;
    gc_mark_value(vm, alias->origin);
    gc_mark_ptr(vm, alias->args);
    gc_mark_value(vm, alias->parameters);
}

static const Def alias_methods[] = {
    {"__origin__", MEMBER(get_origin), "The class that was subscripted."},
    {"__args__", MEMBER(get_args), "Arguments of the subscript."},
    {"__parameters__", GET(get_parameters), "Type variables in the GenericAlias."},
    {"__unpacked__", MEMBER(get_unpacked), "Whether it is starred."},
    {"__typing_unpacked_tuple_args__", GET(get_unpacked_args), "Arguments of *tuple[...]."},
    {"__mro_entries__(self, bases, /)", FN(alias_mro_entries), NULL},
    {"__instancecheck__(self, instance, /)", FN(alias_instancecheck), NULL},
    {"__subclasscheck__(self, cls, /)", FN(alias_subclasscheck), NULL},
    {"__reduce__(self, /)", FN(alias_reduce), NULL},
    {"__dir__(self, /)", FN(alias_dir), NULL},
    {0},
};

const TypeDef GenericAlias_type = {
    .name = "types.GenericAlias",
    .doc = "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list "
           "and t.__args__ is (int,).",
    .size = sizeof(GenericAlias),
    .flags = TYPE_HAS_WEAKREF,
    .new_ = {"GenericAlias(origin, args, /)", FN(alias_make), NULL},
    .repr = alias_repr,
    .hash = alias_hash,
    .compare = alias_compare,
    .getattr = alias_getattr,
    .call = alias_call,
    .iter = alias_iter,
    .getitem = alias_getitem,
    .or_ = alias_or,
    .trace = alias_trace,
    .methods = alias_methods,
};
