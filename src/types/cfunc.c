// cfunc — functions written in C as Python objects: plain or bound, and unbound method descriptors.
//
// Binding and calling are in core/signature.c.

#include "py.h"

static CFunc *as_cfunc(Value v)
{
    return (CFunc *)v;
}

RAISES static Maybe cfunc_slot_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    return cfunc_call(vm, as_cfunc(self), args, n, kwnames);
}

RAISES static Maybe cfunc_get_name(VM *vm, Value self)
{
    const char *name;
    size_t size = signature_name(as_cfunc(self)->def, &name);
    if (as_cfunc(self)->constructor) {
        return just(vm_name(vm, N___new__));
    }
    Value text = TRY(str_new(vm, name, size));
    return str_intern(vm, text);
}

RAISES static Maybe cfunc_get_qualname(VM *vm, Value self)
{
    CFunc *function = as_cfunc(self);
    Value name = TRY(cfunc_get_name(vm, self));
    Type *owner = function->owner;
    if (is_type(function->self)) {
        owner = as_type(function->self);
    } else if (owner && function->self != ABSENT) {
        owner = type_of(vm, function->self);
    }
    return owner ? str_from_format(vm, "%S.%S", owner->qualname, name) : just(name);
}

RAISES static Maybe cfunc_get_doc(VM *vm, Value self)
{
    const char *doc = as_cfunc(self)->constructor
                          ? "Create and return a new object.  See help(type) for accurate "
                            "signature."
                          : as_cfunc(self)->def->doc;
    return doc ? str_from_c(vm, doc) : just(NONE);
}

RAISES static Maybe cfunc_get_text_signature(VM *vm, Value self)
{
    CFunc *function = as_cfunc(self);
    return signature_text(vm, function->def, function->owner != NULL);
}

RAISES static Maybe cfunc_get_self(VM *vm, Value self)
{
    CFunc *function = as_cfunc(self);
    if (function->self != ABSENT) {
        return just(function->self);
    }
    if (function->module != ABSENT) {
        Value module = TRY(dict_find(vm, vm->modules, function->module));
        return just(module == NOTHING ? NONE : module);
    }
    return just(NONE);
}

RAISES static Maybe cfunc_get_module(VM *vm, Value self)
{
    (void)vm;
    CFunc *function = as_cfunc(self);
    return just(function->module == ABSENT ? NONE : function->module);
}

RAISES static Maybe cfunc_get_objclass(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_cfunc(self)->owner);
}

Maybe reduce_attribute(VM *vm, Value object, Value name)
{
    Value builtins = vm->roots[ROOT_builtins_module];
    Value getattr_name = TRY(str_intern_c(vm, "getattr"));
    Value getattr_function = TRY(attr_get(vm, builtins, getattr_name));
    return tuple_2(vm, getattr_function, TRY(tuple_2(vm, object, name)));
}

RAISES static Maybe cfunc_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    CFunc *function = as_cfunc(args[0]);
    Value name = TRY(cfunc_get_name(vm, args[0]));
    if (function->self == ABSENT && !is_kind(args[0], T_builtin_function_or_method)) {
        return reduce_attribute(vm, from_obj(function->owner), name);
    }
    return function->self == ABSENT ? just(name) : reduce_attribute(vm, function->self, name);
}

static void cfunc_trace(VM *vm, Obj *self)
{
    CFunc *function = (CFunc *)self;
    gc_mark_value(vm, function->self);
    gc_mark_ptr(vm, function->owner);
    gc_mark_value(vm, function->module);
}

// ---- builtin_function_or_method

RAISES static Maybe builtin_repr(VM *vm, Value self)
{
    CFunc *function = as_cfunc(self);
    Value name = TRY(cfunc_get_name(vm, self));
    if (function->self == ABSENT) {
        return str_from_format(vm, "<built-in function %S>", name);
    }
    return str_from_format(vm, "<built-in method %S of %T object at %p>", name, function->self,
                           (void *)function->self);
}

RAISES static Maybe builtin_compare(VM *vm, Value a, Value b, CompareOp op)
{
    (void)vm;
    if ((op != CMP_EQ && op != CMP_NE) || !is_kind(b, T_builtin_function_or_method)) {
        return just(NOT_IMPLEMENTED);
    }
    bool same = as_cfunc(a)->def == as_cfunc(b)->def && as_cfunc(a)->self == as_cfunc(b)->self;
    return just_bool(same == (op == CMP_EQ));
}

RAISES static bool builtin_hash(VM *vm, Value self, Hash *out)
{
    (void)vm;
    *out = hash_pointer(
        (const void *)((uintptr_t)as_cfunc(self)->def ^ as_cfunc(self)->self << 1));
    return true;
}

static const Def builtin_methods[] = {
    {"__name__", GET(cfunc_get_name), "Name of the function."},
    {"__qualname__", GET(cfunc_get_qualname), "Qualified name."},
    {"__doc__", GET(cfunc_get_doc), "Docstring."},
    {"__module__", GET(cfunc_get_module), "Name of the module."},
    {"__self__", GET(cfunc_get_self), "The bound object or the module."},
    {"__text_signature__", GET(cfunc_get_text_signature), "Signature text."},
    {"__reduce__(self, /)", FN(cfunc_reduce), "Helper for pickle."},
    {0},
};

const TypeDef builtin_function_or_method_type = {
    .name = "builtin_function_or_method",
    .size = sizeof(CFunc),
    .flags = TYPE_FINAL | TYPE_NO_NEW | TYPE_HAS_WEAKREF,
    .repr = builtin_repr,
    .call = cfunc_slot_call,
    .compare = builtin_compare,
    .hash = builtin_hash,
    .trace = cfunc_trace,
    .methods = builtin_methods,
};

// ---- descriptors

RAISES static Maybe bind_to(VM *vm, CFunc *function, Value self)
{
    CHECK(cfunc_prepare(vm, function));
    CFunc *bound = TRY_PTR((CFunc *)gc_new(vm, sizeof(CFunc), T_builtin_function_or_method));
    Obj header = bound->h;
    *bound = *function;
    bound->h = header;
    bound->self = self;
    bound->bound = function->simple == 255 ? 0 : function->simple;
    bound->simple = 255;
    bound->self_kind = 0;
    return just_obj(bound);
}

RAISES static Maybe method_descriptor_get(VM *vm, Value self, Value object, Value type)
{
    (void)type;
    CFunc *function = as_cfunc(self);
    if (object == ABSENT) {
        return just(self);
    }
    if (!type_is_subtype(type_of(vm, object), function->owner)) {
        Value name = TRY(cfunc_get_name(vm, self));
        return raise_error(vm, E_TypeError,
                           "descriptor '%S' for '%N' objects doesn't apply to a '%T' object",
                           name, function->owner, object);
    }
    return bind_to(vm, function, object);
}

RAISES static Maybe classmethod_descriptor_get(VM *vm, Value self, Value object, Value type)
{
    CFunc *function = as_cfunc(self);
    if (type == ABSENT) {
        type = from_obj(type_of(vm, object));
    }
    if (!is_type(type) || !type_is_subtype(as_type(type), function->owner)) {
        Value name = TRY(cfunc_get_name(vm, self));
        return raise_error(vm, E_TypeError,
                           "descriptor '%S' requires a subtype of '%N' but received '%R'", name,
                           function->owner, type);
    }
    return bind_to(vm, function, type);
}

RAISES static Maybe descriptor_repr(VM *vm, Value self)
{
    Value name = TRY(cfunc_get_name(vm, self));
    return str_from_format(vm, "<method '%S' of '%N' objects>", name, as_cfunc(self)->owner);
}

static const Def method_descriptor_methods[] = {
    {"__name__", GET(cfunc_get_name), "Name of the method."},
    {"__qualname__", GET(cfunc_get_qualname), "Qualified name."},
    {"__doc__", GET(cfunc_get_doc), "Docstring."},
    {"__objclass__", GET(cfunc_get_objclass), "The class that defines it."},
    {"__text_signature__", GET(cfunc_get_text_signature), "Signature text."},
    {"__reduce__(self, /)", FN(cfunc_reduce), "Helper for pickle."},
    {0},
};

const TypeDef method_descriptor_type = {
    .name = "method_descriptor",
    .size = sizeof(CFunc),
    .flags = TYPE_FINAL | TYPE_NO_NEW | TYPE_METHOD_DESCRIPTOR,
    .repr = descriptor_repr,
    .call = cfunc_slot_call,
    .descr_get = method_descriptor_get,
    .trace = cfunc_trace,
    .methods = method_descriptor_methods,
};

const TypeDef classmethod_descriptor_type = {
    .name = "classmethod_descriptor",
    .size = sizeof(CFunc),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .repr = descriptor_repr,
    .call = cfunc_slot_call,
    .descr_get = classmethod_descriptor_get,
    .trace = cfunc_trace,
    .methods = method_descriptor_methods,
};

// ---- __new__ of a built-in type

// Runs the constructor row of the type that the function stands for: args[0] is the class.
RAISES static Maybe constructor_call(VM *vm, CFunc *function, Value *args, int n, Value kwnames)
{
    Type *type = as_type(function->self);
    if (n < 1) {
        return raise_error(vm, E_TypeError, "%N.__new__(): not enough arguments", type);
    }
    if (!is_type(args[0])) {
        return raise_error(vm, E_TypeError, "%N.__new__(X): X is not a type object (%T)", type,
                           args[0]);
    }
    Type *class_ = as_type(args[0]);
    if (!type_is_subtype(class_, type)) {
        return raise_error(vm, E_TypeError, "%N.__new__(%N): %N is not a subtype of %N", type,
                           class_, class_, type);
    }
    Type *solid = class_;
    while (solid->flags & TYPE_HEAP) {
        solid = solid->base;
    }
    bool same_layout = solid->def->kind == type->kind && solid->def->size == type->def->size;
    if (solid != type && !same_layout && solid->def->new_.u.fn != type->def->new_.u.fn &&
        solid->def->new_.signature) {
        return raise_error(vm, E_TypeError, "%N.__new__(%N) is not safe, use %N.__new__()",
                           type, class_, solid);
    }
    return def_call(vm, function->def, args, n, kwnames);
}

Maybe constructor_new(VM *vm, Type *type)
{
    CFunc *function = TRY_PTR((CFunc *)gc_new(vm, sizeof(CFunc), T_builtin_function_or_method));
    function->def = &type->def->new_;
    function->self = from_obj(type);
    function->constructor = constructor_call;
    function->module = ABSENT;
    function->simple = 255;
    return just_obj(function);
}
