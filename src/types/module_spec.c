// module_spec — importlib.machinery.ModuleSpec: how a module was found.
//
// Every import makes one, so it costs little: the loader, which few programs look at, is made by
// module importlib.machinery when somebody asks.

#include "types/module_spec.h"

#include "py.h"
#include "vm/import.h"

typedef struct ModuleSpec {
    Obj h;
    Value name, origin, search, loader_state;
    Value loader;  // ABSENT: to be made on demand
    Value cached;  // ABSENT: not asked yet
    Dict *dict;    // own attributes, or NULL
    bool has_location;
} ModuleSpec;

static ModuleSpec *as_spec(Value v)
{
    return (ModuleSpec *)v;
}

Maybe module_spec_new(VM *vm, Value name, Value origin, Value search, bool has_location)
{
    ModuleSpec *spec = TRY_PTR((ModuleSpec *)gc_new(vm, sizeof *spec, T_ModuleSpec));
    spec->name = name;
    spec->origin = origin;
    spec->search = search;
    spec->loader_state = NONE;
    spec->has_location = has_location;
    return just_obj(spec);
}

bool module_spec_is_frozen(Value self)
{
    Value origin = as_spec(self)->origin;
    return is_str(origin) && str_equal_c(origin, "frozen");
}

RAISES static Maybe call_machinery(VM *vm, const char *name, Value spec)
{
    Value module = TRY(import_absolute(vm, TRY(str_intern_c(vm, "importlib.machinery"))));
    return call_1(vm, TRY(attr_get(vm, module, TRY(str_intern_c(vm, name)))), spec);
}

Maybe module_spec_loader(VM *vm, Value self)
{
    ModuleSpec *spec = as_spec(self);
    if (spec->loader == ABSENT) {
        Value loader = TRY(call_machinery(vm, "_loader_of", self));
        gc_set(vm, spec, &spec->loader, loader);
    }
    return just(spec->loader);
}

// args: class, name, loader, origin, loader_state, is_package
RAISES static Maybe spec_make(VM *vm, Value *args, int n)
{
    (void)n;
    ModuleSpec *spec = TRY_PTR((ModuleSpec *)type_alloc(vm, as_type(args[0]), 0));
    spec->name = args[1];
    spec->loader = args[2];
    spec->origin = args[3];
    spec->loader_state = args[4];
    spec->search = NONE;
    if (TRY_TRI(op_truth(vm, args[5]))) {
        List *search = TRY_PTR(list_new(vm, 0));
        gc_set(vm, spec, &spec->search, from_obj(search));
    }
    return just_obj(spec);
}

// ---- attributes

#define FIELD(field)                                                                     \
    RAISES static Maybe get_##field(VM *vm, Value self)                                  \
    {                                                                                    \
        (void)vm;                                                                        \
        return just(as_spec(self)->field);                                               \
    }                                                                                    \
    RAISES static bool set_##field(VM *vm, Value self, Value value)                      \
    {                                                                                    \
        gc_set(vm, as_obj(self), &as_spec(self)->field, value == ABSENT ? NONE : value); \
        return true;                                                                     \
    }
FIELD(name)
FIELD(origin)
FIELD(search)
FIELD(loader_state)

RAISES static bool set_loader(VM *vm, Value self, Value value)
{
    gc_set(vm, as_obj(self), &as_spec(self)->loader, value == ABSENT ? NONE : value);
    return true;
}

RAISES static Maybe get_cached(VM *vm, Value self)
{
    ModuleSpec *spec = as_spec(self);
    if (spec->cached == ABSENT) {
        Value cached = NONE;
        if (spec->has_location && spec->origin != NONE) {
            cached = TRY(call_machinery(vm, "_cache_of", self));
        }
        gc_set(vm, spec, &spec->cached, cached);
    }
    return just(spec->cached);
}

RAISES static bool set_cached(VM *vm, Value self, Value value)
{
    gc_set(vm, as_obj(self), &as_spec(self)->cached, value == ABSENT ? NONE : value);
    return true;
}

RAISES static Maybe get_has_location(VM *vm, Value self)
{
    (void)vm;
    return just_bool(as_spec(self)->has_location);
}

RAISES static bool set_has_location(VM *vm, Value self, Value value)
{
    as_spec(self)->has_location = value != ABSENT && TRYB_TRI(op_truth(vm, value));
    return true;
}

// Name of the package: of the module itself when it is one.
RAISES static Maybe get_parent(VM *vm, Value self)
{
    ModuleSpec *spec = as_spec(self);
    if (spec->search != NONE || !is_str(spec->name)) {
        return just(spec->name);
    }
    const char *text = str_data(spec->name), *dot = strrchr(text, '.');
    return dot ? str_new(vm, text, (size_t)(dot - text)) : just(vm->empty_str);
}

RAISES static Maybe get_initializing(VM *vm, Value self)
{
    return just_bool(import_is_running(vm, as_spec(self)->name));
}

RAISES static bool set_initializing(VM *vm, Value self, Value value)
{
    (void)vm;
    (void)self;
    (void)value;
    return true;
}

RAISES static Maybe spec_repr(VM *vm, Value self)
{
    ModuleSpec *spec = as_spec(self);
    Value loader = TRY(module_spec_loader(vm, self));
    Value text = TRY(str_from_format(vm, "ModuleSpec(name=%R, loader=%R", spec->name, loader));
    if (spec->origin != NONE) {
        text = TRY(str_from_format(vm, "%S, origin=%R", text, spec->origin));
    }
    if (spec->search != NONE) {
        text =
            TRY(str_from_format(vm, "%S, submodule_search_locations=%R", text, spec->search));
    }
    return str_from_format(vm, "%S)", text);
}

RAISES static Maybe spec_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_kind(b, T_ModuleSpec)) {
        return just(NOT_IMPLEMENTED);
    }
    ModuleSpec *left = as_spec(a), *right = as_spec(b);
    Value own = TRY(module_spec_loader(vm, a))
    , other = TRY(module_spec_loader(vm, b));
    bool equal = TRY_TRI(op_eq(vm, left->name, right->name)) &&
                 TRY_TRI(op_eq(vm, left->origin, right->origin)) &&
                 TRY_TRI(op_eq(vm, left->search, right->search)) &&
                 left->has_location == right->has_location && TRY_TRI(op_eq(vm, own, other));
    return just_bool(equal == (op == CMP_EQ));
}

static void spec_trace(VM *vm, Obj *self)
{
    ModuleSpec *spec = (ModuleSpec *)self;
    gc_mark_value(vm, spec->name);
    gc_mark_value(vm, spec->origin);
    gc_mark_value(vm, spec->search);
    gc_mark_value(vm, spec->loader_state);
    gc_mark_value(vm, spec->loader);
    gc_mark_value(vm, spec->cached);
    gc_mark_ptr(vm, spec->dict);
}

static const Def spec_methods[] = {
    {"name", GETSET(get_name, set_name), "The absolute name of the module."},
    {"loader", GETSET(module_spec_loader, set_loader), "What loads the module."},
    {"origin", GETSET(get_origin, set_origin), "Where it was found: a path, 'built-in', None."},
    {"submodule_search_locations", GETSET(get_search, set_search),
     "Where submodules are looked for; None: it is no package."},
    {"loader_state", GETSET(get_loader_state, set_loader_state), "For the loader."},
    {"cached", GETSET(get_cached, set_cached), "Where the compiled module is kept, or None."},
    {"has_location", GETSET(get_has_location, set_has_location),
     "Whether origin is a place to load from."},
    {"parent", GET(get_parent), "The name of the package; '' at top level."},
    {"_initializing", GETSET(get_initializing, set_initializing), "Is its code running?"},
    {0},
};

const TypeDef ModuleSpec_type = {
    .name = "importlib.machinery.ModuleSpec",
    .doc = "How a module was found, and what loads it.",
    .size = sizeof(ModuleSpec),
    .dict_offset = offsetof(ModuleSpec, dict),
    .flags = TYPE_HAS_WEAKREF,
    .new_ = {"ModuleSpec(name, loader, *, origin=None, loader_state=None, is_package=None)",
             FN(spec_make), NULL},
    .repr = spec_repr,
    .compare = spec_compare,
    .trace = spec_trace,
    .methods = spec_methods,
};
