// module — modules, and building one from a ModuleDef.

#include "py.h"
#include "types/module_spec.h"
#include "vm/import.h"

static Module *as_module(Value v)
{
    return (Module *)v;
}

// Room for `expected` attributes more than every module has.
RAISES static Maybe module_new_sized(VM *vm, Value name, Value doc, size_t expected)
{
    Module *module = TRY_PTR((Module *)gc_new(vm, sizeof(Module), T_module));
    Dict *dict = TRY_PTR(dict_new_sized(vm, 5 + expected));
    GC_SET(vm, module, dict, dict);
    CHECK(dict_set(vm, dict, vm_name(vm, N___name__), name));
    CHECK(dict_set(vm, dict, vm_name(vm, N___doc__), doc));
    CHECK(dict_set(vm, dict, vm_name(vm, N___package__), NONE));
    CHECK(dict_set(vm, dict, vm_name(vm, N___loader__), NONE));
    CHECK(dict_set(vm, dict, vm_name(vm, N___spec__), NONE));
    return just_obj(module);
}

Maybe module_new(VM *vm, Value name, Value doc)
{
    return module_new_sized(vm, name, doc, 0);
}

RAISES static Maybe row_value(VM *vm, const Def *row, Value module_name)
{
    switch (row->kind) {
    case DEF_NUMBER:
        return float_new(vm, row->u.number);
    case DEF_INTEGER:
        return int_from_i64(vm, row->u.integer);
    case DEF_TEXT:
        return str_from_c(vm, row->u.text);
    case DEF_CONST:
        return just(row->u.value);
    case DEF_TYPE:
        return just_obj(type_by_id(vm, (enum TypeId)row->u.integer));
    default:
        return just_obj(cfunc_new(vm, row, ABSENT, NULL, module_name));
    }
}

bool module_fill(VM *vm, Dict *dict, const Def *rows, Value module_name)
{
    for (const Def *row = rows; row && row->signature; row++) {
        const char *name;
        size_t size = signature_name(row, &name);
        Value text = TRYB(str_intern_n(vm, name, size));
        Value value = TRYB(row_value(vm, row, module_name));
        if (value != ABSENT) {  // the type of a row that this build leaves out
            CHECKB(dict_set(vm, dict, text, value));
        }
    }
    return true;
}

Maybe module_from_def(VM *vm, const ModuleDef *def)
{
    Value name = TRY(str_intern_c(vm, def->name));
    Value doc = def->doc ? TRY(str_from_c(vm, def->doc)) : NONE;
    size_t rows = 0;
    while (def->defs && def->defs[rows].signature) {
        rows++;
    }
    Value module = TRY(module_new_sized(vm, name, doc, rows));
    as_module(module)->def = def;
    CHECK(module_fill(vm, as_module(module)->dict, def->defs, name));
    CHECK(!def->exec || def->exec(vm, module));
    as_module(module)->incomplete = def->later != NULL;
    return just(module);
}

bool module_complete(VM *vm, Module *module)
{
    if (!module->incomplete) {
        return true;
    }
    module->incomplete = false;
    Dict *rest = TRYB_PTR(dict_new(vm));
    bool ok = module->def->later(vm, rest);
    uint32_t position = 0;
    for (Value key, value; ok && dict_next(rest, &position, &key, &value);) {
        ok = dict_find_str(vm, module->dict, key) != NOTHING ||
             dict_set(vm, module->dict, key, value);
    }
    module->incomplete = !ok;
    return ok;
}

// ---- the type

RAISES static Maybe module_make(VM *vm, Value *args, int n)
{
    (void)n;
    Module *module = TRY_PTR((Module *)type_alloc(vm, as_type(args[0]), 0));
    Dict *dict = TRY_PTR(dict_new(vm));
    GC_SET(vm, module, dict, dict);
    return just_obj(module);
}

RAISES static Maybe module_init(VM *vm, Value *args, int n)
{
    (void)n;
    Dict *dict = as_module(args[0])->dict;
    CHECK(dict_set(vm, dict, vm_name(vm, N___name__), args[1]));
    CHECK(dict_set(vm, dict, vm_name(vm, N___doc__), args[2]));
    static const enum NameId none[] = {N___package__, N___loader__, N___spec__};
    for (int i = 0; i < 3; i++) {
        CHECK(dict_set(vm, dict, vm_name(vm, none[i]), NONE));
    }
    return just(NONE);
}

RAISES static Maybe repr_with_loader(VM *vm, Value name, Value loader)
{
    Value path = NOTHING;
    if (strcmp(type_name_of(vm, loader), "NamespaceLoader") == 0) {
        path = TRY(attr_find(vm, loader, TRY(str_intern_c(vm, "_path"))));
    }
    if (path == NOTHING) {
        return str_from_format(vm, "<module %R (%R)>", name, loader);
    }
    List *folders = TRY_PTR(list_from_iterable(vm, path));
    return str_from_format(vm, "<module %R (namespace) from %R>", name, from_obj(folders));
}

RAISES static Maybe module_repr(VM *vm, Value self)
{
    Dict *dict = as_module(self)->dict;
    Value name = dict_find_str(vm, dict, vm_name(vm, N___name__));
    Value file = dict_find_str(vm, dict, vm_name(vm, N___file__));
    if (name == NOTHING) {
        name = TRY(str_from_c(vm, "?"));
    }
    if (file != NOTHING && file != NONE) {
        return str_from_format(vm, "<module %R from %R>", name, file);
    }
    Value spec = dict_find_str(vm, dict, vm_name(vm, N___spec__));
    if (spec != NOTHING && is_kind(spec, T_ModuleSpec) && module_spec_is_frozen(spec)) {
        return str_from_format(vm, "<module %R (frozen)>", name);
    }
    Value loader = dict_find_str(vm, dict, vm_name(vm, N___loader__));
    if (loader != NOTHING && loader != NONE) {
        return repr_with_loader(vm, name, loader);
    }
    Value path = dict_find_str(vm, dict, vm_name(vm, N___path__));
    if (!as_module(self)->def && path != NOTHING) {
        List *folders = TRY_PTR(list_from_iterable(vm, path));
        return str_from_format(vm, "<module %R (namespace) from %R>", name, from_obj(folders));
    }
    return str_from_format(vm, as_module(self)->def ? "<module %R (built-in)>" : "<module %R>",
                           name);
}

// "… (consider renaming 'x.py' since it has the same name as …)" hints are in vm/import.c.
RAISES static Maybe module_missing(VM *vm, Value self, Value name)
{
    Dict *dict = as_module(self)->dict;
    Value spec = dict_find_str(vm, dict, vm_name(vm, N___spec__));
    if (name == vm_name(vm, N___loader__) && spec != NOTHING && is_kind(spec, T_ModuleSpec)) {
        return module_spec_loader(vm, spec);
    }
    Value hook = dict_find_str(vm, dict, vm_name(vm, N___getattr__));
    if (hook != NOTHING) {
        return call_1(vm, hook, name);
    }
    Value own = dict_find_str(vm, dict, vm_name(vm, N___name__));
    Value file = dict_find_str(vm, dict, vm_name(vm, N___file__));
    Value text = import_is_running(vm, own)
        ? TRY(is_str(file)
                  ? str_from_format(
                        vm,
                        "partially initialized module '%S' from '%S' has no attribute "
                        "'%S' (most likely due to a circular import)",
                        own, file, name)
                  : str_from_format(vm,
                                    "partially initialized module '%S' has no attribute '%S' "
                                    "(most likely due to a circular import)",
                                    own, name))
        : is_str(own) ? TRY(str_from_format(vm, "module '%S' has no attribute '%S'", own, name))
                             : TRY(str_from_format(vm, "module has no attribute '%S'", name));
                             Value exception = TRY(
                                 exception_new(vm, type_by_id(vm, E_AttributeError), &text, 1));
                             exception_set_name(vm, exception, name, self);
                             return raise_object(vm, exception);
}

RAISES static Maybe module_getattr(VM *vm, Value self, Value name)
{
    Value found = TRY(attr_generic_find(vm, self, name));
    if (found == NOTHING && as_module(self)->incomplete) {
        CHECK(module_complete(vm, as_module(self)));
        found = TRY(attr_generic_find(vm, self, name));
    }
    return found == NOTHING ? module_missing(vm, self, name) : just(found);
}

RAISES static bool module_setattr(VM *vm, Value self, Value name, Value value)
{
    CHECKB(value != ABSENT || module_complete(vm, as_module(self)));
    const ModuleDef *def = as_module(self)->def;
    if (def && def->set) {
        Tri done = def->set(vm, name, value);
        if (done != TRI_NO) {
            return done == TRI_YES;
        }
    }
    return attr_generic_set(vm, self, name, value);
}

RAISES static Maybe module_get_dict(VM *vm, Value self)
{
    CHECK(module_complete(vm, as_module(self)));
    return just_obj(as_module(self)->dict);
}

RAISES static Maybe module_get_annotations(VM *vm, Value self)
{
    Dict *dict = as_module(self)->dict;
    Value found = dict_find_str(vm, dict, vm_name(vm, N___annotations__));
    if (found == NOTHING) {
        found = from_obj(TRY_PTR(dict_new(vm)));
        CHECK(dict_set(vm, dict, vm_name(vm, N___annotations__), found));
    }
    return just(found);
}

RAISES static bool module_set_annotations(VM *vm, Value self, Value value)
{
    Dict *dict = as_module(self)->dict;
    if (value == ABSENT) {
        return dict_remove(vm, dict, vm_name(vm, N___annotations__)) != TRI_RAISED;
    }
    return dict_set(vm, dict, vm_name(vm, N___annotations__), value);
}

RAISES static Maybe module_dir(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(module_complete(vm, as_module(args[0])));
    Value own = TRY(attr_get(vm, args[0], vm_name(vm, N___dict__)));
    if (!is_dict(own)) {
        return raise_error(vm, E_TypeError, "<module>.__dict__ is not a dictionary");
    }
    Dict *dict = as_dict(own);
    Value hook = dict_find_str(vm, dict, vm_name(vm, N___dir__));
    if (hook != NOTHING) {
        return call_0(vm, hook);
    }
    List *names = TRY_PTR(list_from_iterable(vm, from_obj(dict)));
    Value loader = vm_name(vm, N___loader__),
          spec = dict_find_str(vm, dict, vm_name(vm, N___spec__));
    if (spec != NOTHING && is_kind(spec, T_ModuleSpec) &&
        dict_find_str(vm, dict, loader) == NOTHING) {
        CHECK(list_append(vm, names, loader));  // the spec answers for it
    }
    return just_obj(names);
}

static void module_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((Module *)self)->dict);
}

static const Def module_methods[] = {
    {"__dict__", MEMBER(module_get_dict), "Namespace."},
    {"__annotations__", GETSET(module_get_annotations, module_set_annotations),
     "Annotations of the module."},
    {"__dir__(self, /)", FN(module_dir), "Names of the module."},
    {0},
};

const TypeDef module_type = {
    .name = "module",
    .doc = "Create a module object.",
    .size = sizeof(Module),
    .flags = TYPE_HAS_WEAKREF,
    .dict_offset = offsetof(Module, dict),
    .new_ = {"module(*args, **kwargs)", FN(module_make), NULL},
    .init = {"module(name: str, doc=None)", FN(module_init), "Initialize self."},
    .repr = module_repr,
    .getattr = module_getattr,
    .setattr = module_setattr,
    .trace = module_trace,
    .methods = module_methods,
};
