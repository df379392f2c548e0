// type_param — TypeVar, ParamSpec, TypeVarTuple: type parameters of PEP 484, 612, 646 and 695.
//
// Bounds, constraints and defaults of the 695 syntax are functions until first used. The rules
// of substitution are Python code in module typing. Type aliases are in type_alias.c.

#include "types/type_param.h"

#include "py.h"
#include "vm/import.h"

typedef struct TypeParam {
    Obj h;
    Value name;
    // The value, and the function that makes it; ABSENT: none. ParamSpecArgs: bound is the origin.
    Value bound, bound_function, constraints, constraints_function, default_, default_function;
    Dict *dict;
    bool covariant, contravariant, infer_variance;
} TypeParam;

static TypeParam *as_param(Value v)
{
    return (TypeParam *)v;
}

Maybe type_param_new(VM *vm, enum TypeId kind, Value name, Value bound, Value constraints)
{
    TypeParam *param = TRY_PTR((TypeParam *)gc_new(vm, sizeof *param, kind));
    param->name = name;
    param->bound_function = bound;
    param->constraints_function = constraints;
    param->infer_variance = true;
    return just_obj(param);
}

Maybe type_param_set_default(VM *vm, Value param, Value function)
{
    gc_set(vm, as_obj(param), &as_param(param)->default_function, function);
    return just(param);
}

// ---- module typing

RAISES static Maybe typing_attribute(VM *vm, const char *name)
{
    Value module_name = TRY(str_intern_c(vm, "typing"));
    Value module = TRY(import_absolute(vm, module_name));
    Value text = TRY(str_intern_c(vm, name));
    return attr_get(vm, module, text);
}

RAISES static Maybe typing_call(VM *vm, const char *name, Value *args, int n)
{
    return call_n(vm, TRY(typing_attribute(vm, name)), args, n);
}

Maybe generic_base(VM *vm, Value params)
{
    List *list = TRY_PTR(list_new(vm, as_tuple(params)->size));
    for (size_t i = 0; i < as_tuple(params)->size; i++) {
        Value param = as_tuple(params)->items[i];
        if (is_kind(param, T_TypeVarTuple)) {
            CHECK(list_extend(vm, list, param));
        } else {
            CHECK(list_append(vm, list, param));
        }
    }
    Value generic = TRY(typing_attribute(vm, "Generic"));
    Value key = from_obj(TRY_PTR(tuple_from_iterable(vm, from_obj(list))));
    return op_getitem(vm, generic, key);
}

RAISES static Maybe param_or(VM *vm, Value a, Value b)
{
    Value members[2] = {a, b};
    Value key = TRY(tuple_new(vm, members, 2));
    return op_getitem(vm, TRY(typing_attribute(vm, "Union")), key);
}

// ---- construction

RAISES static bool set_module(VM *vm, TypeParam *param)
{
    Value module = TRYB(vm_current_module_name(vm));
    module = module == NOTHING ? NONE : module;
    Dict *dict = TRYB_PTR(dict_new(vm));
    GC_SET(vm, param, dict, dict);
    return dict_set(vm, dict, vm_name(vm, N___module__), module);
}

static Value type_or_none(VM *vm, Value v)
{
    return v == NONE ? from_obj(type_by_id(vm, T_NoneType)) : v;
}

// A type for a bound or constraint: None and texts are converted; TypeError for other values.
RAISES static Maybe checked_type(VM *vm, Value v, const char *message)
{
    if (v == NONE || is_type(v)) {
        return just(type_or_none(vm, v));
    }
    Value args[2] = { v, TRY(str_from_c(vm, message)) };
    return typing_call(vm, "_type_check", args, 2);
}

// Keyword parameters that TypeVar and ParamSpec share, at args[2…].
RAISES static bool set_variance(VM *vm, TypeParam *param, const Value *flags)
{
    param->covariant = flags[0] == TRUE_;
    param->contravariant = flags[1] == TRUE_;
    param->infer_variance = flags[2] == TRUE_;
    if (param->covariant && param->contravariant) {
        raise_error(vm, E_ValueError, "Bivariant types are not supported.");
        return false;
    }
    if (param->infer_variance && (param->covariant || param->contravariant)) {
        raise_error(vm, E_ValueError, "Variance cannot be specified with infer_variance.");
        return false;
    }
    return true;
}

// args: class, name, bound, default, covariant, contravariant, infer_variance, constraints…
RAISES static Maybe typevar_make(VM *vm, Value *args, int n)
{
    TypeParam *param = TRY_PTR((TypeParam *)type_alloc(vm, as_type(args[0]), 0));
    param->name = args[1];
    CHECK(set_variance(vm, param, args + 4));
    size_t count = (size_t)n - 7;
    if (count == 1) {
        return raise_error(vm, E_TypeError, "A single constraint is not allowed");
    }
    if (count > 0 && args[2] != NONE) {
        return raise_error(vm, E_TypeError, "Constraints cannot be combined with bound=...");
    }
    if (args[2] != NONE) {
        Value bound = TRY(checked_type(vm, args[2], "Bound must be a type."));
        gc_set(vm, param, &param->bound, bound);
    }
    param->default_ = args[3];
    if (count > 0) {
        Tuple *constraints = TRY_PTR(tuple_alloc(vm, count));
        for (size_t i = 0; i < count; i++) {
            Value constraint = TRY(checked_type(
                vm, args[7 + i], "TypeVar(name, constraint, ...): constraints must be types."));
            gc_set(vm, constraints, &constraints->items[i], constraint);
        }
        gc_set(vm, param, &param->constraints, from_obj(constraints));
    }
    CHECK(set_module(vm, param));
    return just_obj(param);
}

// args: class, name, bound, default, covariant, contravariant, infer_variance
RAISES static Maybe paramspec_make(VM *vm, Value *args, int n)
{
    (void)n;
    TypeParam *param = TRY_PTR((TypeParam *)type_alloc(vm, as_type(args[0]), 0));
    param->name = args[1];
    CHECK(set_variance(vm, param, args + 4));
    param->bound = type_or_none(vm, args[2]);
    param->default_ = args[3];
    CHECK(set_module(vm, param));
    return just_obj(param);
}

// args: class, name, default
RAISES static Maybe typevartuple_make(VM *vm, Value *args, int n)
{
    (void)n;
    TypeParam *param = TRY_PTR((TypeParam *)type_alloc(vm, as_type(args[0]), 0));
    param->name = args[1];
    param->default_ = args[2];
    CHECK(set_module(vm, param));
    return just_obj(param);
}

// ---- lazy parts

RAISES static Maybe lazy(VM *vm, Value self, Value *value, Value *function, Value fallback)
{
    if (*value == ABSENT && *function != ABSENT) {
        Value made = TRY(call_0(vm, *function));
        gc_set(vm, as_obj(self), value, made);
        *function = ABSENT;
    }
    return just(*value == ABSENT ? fallback : *value);
}

RAISES static Maybe get_bound(VM *vm, Value self)
{
    TypeParam *param = as_param(self);
    return lazy(vm, self, &param->bound, &param->bound_function, NONE);
}

RAISES static Maybe get_constraints(VM *vm, Value self)
{
    TypeParam *param = as_param(self);
    return lazy(vm, self, &param->constraints, &param->constraints_function, vm->empty_tuple);
}

Maybe type_param_no_default(VM *vm)
{
    if (vm->roots[ROOT_no_default] == ABSENT) {
        vm->roots[ROOT_no_default] =
            from_obj(TRY_PTR((Obj *)gc_new(vm, sizeof(Inst), T_NoDefaultType)));
    }
    return just(vm->roots[ROOT_no_default]);
}

RAISES static Maybe get_default(VM *vm, Value self)
{
    TypeParam *param = as_param(self);
    Value none = TRY(type_param_no_default(vm));
    return lazy(vm, self, &param->default_, &param->default_function, none);
}

static bool has_default(VM *vm, Value self)
{
    Value value = as_param(self)->default_;
    return value == ABSENT ? as_param(self)->default_function != ABSENT
                           : value != vm->roots[ROOT_no_default];
}

RAISES static Maybe param_has_default(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(has_default(vm, args[0]));
}

// ---- attributes

RAISES static Maybe get_name(VM *vm, Value self)
{
    (void)vm;
    return just(as_param(self)->name);
}

#define FLAG_GETTER(field)                              \
    RAISES static Maybe get_##field(VM *vm, Value self) \
    {                                                   \
        (void)vm;                                       \
        return just_bool(as_param(self)->field);        \
    }
FLAG_GETTER(covariant)
FLAG_GETTER(contravariant)
FLAG_GETTER(infer_variance)

RAISES static Maybe get_module(VM *vm, Value self)
{
    Dict *dict = as_param(self)->dict;
    Value module = dict ? dict_find_str(vm, dict, vm_name(vm, N___module__)) : NOTHING;
    return module == NOTHING ? str_intern_c(vm, "typing") : just(module);
}

RAISES static bool set_module_name(VM *vm, Value self, Value value)
{
    Dict *dict = TRYB_PTR(attr_dict(vm, self, true));
    return dict_set(vm, dict, vm_name(vm, N___module__), value == ABSENT ? NONE : value);
}

RAISES static Maybe get_dict(VM *vm, Value self)
{
    return just_obj(attr_dict(vm, self, true));
}

RAISES static Maybe param_repr(VM *vm, Value self)
{
    TypeParam *param = as_param(self);
    const char *sign = param->infer_variance || is_kind(self, T_TypeVarTuple) ? ""
                       : param->covariant                                     ? "+"
                       : param->contravariant                                 ? "-"
                                                                              : "~";
    return str_from_format(vm, "%s%S", sign, param->name);
}

RAISES static Maybe param_reduce(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(as_param(args[0])->name);
}

// ---- substitution

RAISES static Maybe typevar_subst(VM *vm, Value *args, int n)
{
    return typing_call(vm, "_typevar_subst", args, n);
}

RAISES static Maybe paramspec_subst(VM *vm, Value *args, int n)
{
    return typing_call(vm, "_paramspec_subst", args, n);
}

RAISES static Maybe typevartuple_subst(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return raise_error(vm, E_TypeError, "Substitution of bare TypeVarTuple is not supported");
}

// args: self, alias, given
RAISES static Maybe typevar_prepare(VM *vm, Value *args, int n)
{
    (void)n;
    Value parameters = TRY(attr_get(vm, args[1], vm_name(vm, N___parameters__)));
    Tuple *all = TRY_PTR(tuple_from_iterable(vm, parameters));
    Tuple *given = TRY_PTR(tuple_from_iterable(vm, args[2]));
    size_t i = 0;
    while (i < all->size && all->items[i] != args[0]) {
        i++;
    }
    if (i < given->size) {
        return just_obj(given);
    }
    if (i > given->size || !has_default(vm, args[0])) {
        return raise_error(vm, E_TypeError,
                           "Too few arguments for %V; actual %zu, expected at least %zu",
                           args[1], given->size, i + 1);
    }
    List *more = TRY_PTR(list_from_iterable(vm, from_obj(given)));
    CHECK(list_append(vm, more, TRY(get_default(vm, args[0]))));
    return just_obj(tuple_from_iterable(vm, from_obj(more)));
}

RAISES static Maybe paramspec_prepare(VM *vm, Value *args, int n)
{
    return typing_call(vm, "_paramspec_prepare_subst", args, n);
}

RAISES static Maybe typevartuple_prepare(VM *vm, Value *args, int n)
{
    return typing_call(vm, "_typevartuple_prepare_subst", args, n);
}

// iter(Ts): one Unpack[Ts].
RAISES static Maybe typevartuple_iter(VM *vm, Value self)
{
    Value unpack = TRY(typing_attribute(vm, "Unpack"));
    Value item = TRY(op_getitem(vm, unpack, self));
    return op_iter(vm, TRY(tuple_new(vm, &item, 1)));
}

// ---- P.args and P.kwargs

RAISES static Maybe paramspec_part(VM *vm, Value self, enum TypeId kind)
{
    TypeParam *part = TRY_PTR((TypeParam *)gc_new(vm, sizeof *part, kind));
    part->bound = self;
    return just_obj(part);
}

RAISES static Maybe paramspec_args(VM *vm, Value self)
{
    return paramspec_part(vm, self, T_ParamSpecArgs);
}

RAISES static Maybe paramspec_kwargs(VM *vm, Value self)
{
    return paramspec_part(vm, self, T_ParamSpecKwargs);
}

RAISES static Maybe part_make(VM *vm, Value *args, int n)
{
    (void)n;
    TypeParam *part = TRY_PTR((TypeParam *)type_alloc(vm, as_type(args[0]), 0));
    part->bound = args[1];
    return just_obj(part);
}

RAISES static Maybe part_repr(VM *vm, Value self)
{
    const char *name = is_kind(self, T_ParamSpecArgs) ? "args" : "kwargs";
    Value origin = as_param(self)->bound;
    if (is_kind(origin, T_ParamSpec)) {
        return str_from_format(vm, "%S.%s", as_param(origin)->name, name);
    }
    return str_from_format(vm, "%R.%s", origin, name);
}

RAISES static Maybe part_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || kind_of(a) != kind_of(b)) {
        return just(NOT_IMPLEMENTED);
    }
    return op_compare(vm, as_param(a)->bound, as_param(b)->bound, op);
}

RAISES static bool part_hash(VM *vm, Value self, Hash *out)
{
    return op_hash(vm, as_param(self)->bound, out);
}

RAISES static Maybe part_mro_entries(VM *vm, Value *args, int n)
{
    (void)n;
    return raise_error(vm, E_TypeError, "Cannot subclass an instance of %S",
                       type_of(vm, args[0])->name);
}

RAISES static Maybe no_default_repr(VM *vm, Value self)
{
    (void)self;
    return str_intern_c(vm, "typing.NoDefault");
}

RAISES static Maybe no_default_make(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return type_param_no_default(vm);
}

RAISES static Maybe no_default_reduce(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return str_intern_c(vm, "NoDefault");
}

// ---- the types

static void param_trace(VM *vm, Obj *self)
{
    TypeParam *param = (TypeParam *)self;
    gc_mark_value(vm, param->name);
    gc_mark_value(vm, param->bound);
    gc_mark_value(vm, param->bound_function);
    gc_mark_value(vm, param->constraints);
    gc_mark_value(vm, param->constraints_function);
    gc_mark_value(vm, param->default_);
    gc_mark_value(vm, param->default_function);
    gc_mark_ptr(vm, param->dict);
}

#define COMMON_ROWS                                                                   \
    {"__name__", MEMBER(get_name), "The name."},                                      \
        {"__module__", GETSET(get_module, set_module_name), "Where it was made."},    \
        {"__dict__", GET(get_dict), "Own attributes."},                               \
        {"__default__", GET(get_default), "The default, or NoDefault."},              \
        {"has_default(self, /)", FN(param_has_default), "Whether it has a default."}, \
        {"__reduce__(self, /)", FN(param_reduce), NULL},                              \
    {                                                                                 \
        "__mro_entries__(self, bases, /)", FN(part_mro_entries), NULL                 \
    }

#define VARIANCE_ROWS                                           \
    {"__bound__", GET(get_bound), "Upper bound, or None."},     \
        {"__covariant__", MEMBER(get_covariant), NULL},         \
        {"__contravariant__", MEMBER(get_contravariant), NULL}, \
    {                                                           \
        "__infer_variance__", GET(get_infer_variance), NULL     \
    }

static const Def typevar_methods[] = {
    COMMON_ROWS,
    VARIANCE_ROWS,
    {"__constraints__", GET(get_constraints), "Tuple of constraints."},
    {"__typing_subst__(self, arg, /)", FN(typevar_subst), NULL},
    {"__typing_prepare_subst__(self, alias, args, /)", FN(typevar_prepare), NULL},
    {0},
};

static const Def paramspec_methods[] = {
    COMMON_ROWS,
    VARIANCE_ROWS,
    {"args", GET(paramspec_args), "Represents positional arguments."},
    {"kwargs", GET(paramspec_kwargs), "Represents keyword arguments."},
    {"__typing_subst__(self, arg, /)", FN(paramspec_subst), NULL},
    {"__typing_prepare_subst__(self, alias, args, /)", FN(paramspec_prepare), NULL},
    {0},
};

static const Def typevartuple_methods[] = {
    COMMON_ROWS,
    {"__typing_subst__(self, arg, /)", FN(typevartuple_subst), NULL},
    {"__typing_prepare_subst__(self, alias, args, /)", FN(typevartuple_prepare), NULL},
    {0},
};

static const Def part_methods[] = {
    {"__origin__", GET(get_bound), "The ParamSpec."},
    {"__mro_entries__(self, bases, /)", FN(part_mro_entries), NULL},
    {0},
};

static const Def no_default_methods[] = {
    {"__reduce__(self, /)", FN(no_default_reduce), NULL},
    {0},
};

#define PARAM_TYPE                                                     \
    .size = sizeof(TypeParam), .flags = TYPE_FINAL | TYPE_HAS_WEAKREF, \
    .dict_offset = offsetof(TypeParam, dict), .repr = param_repr, .trace = param_trace

const TypeDef TypeVar_type = {
    .name = "typing.TypeVar",
    .doc = "Type variable.",
    PARAM_TYPE,
    .new_ = {"typevar(name: str, *constraints, bound=None, default=..., "
             "covariant: bool = False, contravariant: bool = False, "
             "infer_variance: bool = False)",
             FN(typevar_make), NULL},
    .or_ = param_or,
    .methods = typevar_methods,
};

const TypeDef ParamSpec_type = {
    .name = "typing.ParamSpec",
    .doc = "Parameter specification variable.",
    PARAM_TYPE,
    .new_ = {"paramspec(name: str, *, bound=None, default=..., covariant: bool = False, "
             "contravariant: bool = False, infer_variance: bool = False)",
             FN(paramspec_make), NULL},
    .or_ = param_or,
    .methods = paramspec_methods,
};

const TypeDef TypeVarTuple_type = {
    .name = "typing.TypeVarTuple",
    .doc = "Type variable tuple.",
    PARAM_TYPE,
    .new_ = {"typevartuple(name: str, *, default=...)", FN(typevartuple_make), NULL},
    .iter = typevartuple_iter,
    .methods = typevartuple_methods,
};

#define PART_TYPE(id, constructor)                  \
    const TypeDef id##_type = {                     \
        .name = "typing." #id,                      \
        .size = sizeof(TypeParam),                  \
        .flags = TYPE_FINAL | TYPE_HAS_WEAKREF,     \
        .new_ = {constructor, FN(part_make), NULL}, \
        .repr = part_repr,                          \
        .hash = part_hash,                          \
        .compare = part_compare,                    \
        .trace = param_trace,                       \
        .methods = part_methods,                    \
    }

PART_TYPE(ParamSpecArgs, "paramspecargs(origin)");
PART_TYPE(ParamSpecKwargs, "paramspeckwargs(origin)");

const TypeDef NoDefaultType_type = {
    .name = "NoDefaultType",
    .doc = "The type of the NoDefault singleton.",
    .size = sizeof(Inst),
    .flags = TYPE_FINAL,
    .new_ = {"NoDefaultType()", FN(no_default_make), NULL},
    .repr = no_default_repr,
    .methods = no_default_methods,
};
