// _imp — what the Python side of importlib asks of the importer in vm/import.c.

#include <sys/stat.h>

#include "py.h"
#include "vm/frozen.h"
#include "vm/import.h"

static const FrozenModule *frozen_named(Value name)
{
    return frozen_find(str_data(name), str_size(name));
}

RAISES static Maybe imp_is_frozen(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just_bool(frozen_named(args[0]) != NULL);
}

RAISES static Maybe imp_is_frozen_package(VM *vm, Value *args, int n)
{
    (void)n;
    const FrozenModule *module = frozen_named(args[0]);
    if (!module) {
        return raise_error(vm, E_ImportError, "No such frozen object named %S", args[0]);
    }
    return just_bool(module->is_package);
}

RAISES static Maybe imp_frozen_source(VM *vm, Value *args, int n)
{
    (void)n;
    const FrozenModule *module = frozen_named(args[0]);
    if (!module) {
        return just(NONE);
    }
    Buf source = BUF_INIT;
    frozen_append(module, &source);
    return str_from_buf(vm, &source);
}

RAISES static Maybe imp_frozen_names(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    List *names = TRY_PTR(list_new(vm, frozen_module_count));
    for (unsigned i = 0; i < frozen_module_count; i++) {
        CHECK(list_append(vm, names, TRY(str_intern_c(vm, frozen_modules[i].name))));
    }
    return just_obj(names);
}

RAISES static Maybe imp_create_builtin(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = TRY(attr_get(vm, args[0], TRY(str_intern_c(vm, "name"))));
    Value module = is_str(name) ? TRY(import_builtin(vm, name)) : NOTHING;
    if (module == NOTHING) {
        return raise_error(vm, E_ImportError, "%R is not a built-in module", name);
    }
    return just(module);
}

RAISES static Maybe imp_path_kind(VM *vm, Value *args, int n)
{
    (void)n;
    Value bytes = TRY(path_to_bytes(vm, args[0]));
    struct stat st;
    if (stat((const char *)as_bytes(bytes)->data, &st) != 0) {
        return just(vm->empty_str);
    }
    return str_intern_c(vm, S_ISDIR(st.st_mode)   ? "directory"
                            : S_ISREG(st.st_mode) ? "file"
                                                  : "other");
}

RAISES static Maybe imp_nothing(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    return just(NONE);
}

RAISES static Maybe imp_lock_held(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    return just(FALSE_);
}

RAISES static Maybe imp_extension_suffixes(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return just_obj(list_new(vm, 0));
}

static const Def _imp_defs[] = {
    {"is_frozen(name: str, /)", FN(imp_is_frozen),
     "Is it a module of the library in the binary?"},
    {"is_frozen_package(name: str, /)", FN(imp_is_frozen_package), "And a package?"},
    {"frozen_source(name: str, /)", FN(imp_frozen_source), "Its text, or None."},
    {"frozen_names()", FN(imp_frozen_names), "The names of all modules in the binary."},
    {"create_builtin(spec, /)", FN(imp_create_builtin), "A new module written in C."},
    {"path_kind(path: path, /)", FN(imp_path_kind),
     "'file', 'directory', 'other' or '' when there is nothing."},
    {"acquire_lock()", FN(imp_nothing), "Modules are imported under the interpreter's lock."},
    {"release_lock()", FN(imp_nothing), "The same."},
    {"lock_held()", FN(imp_lock_held), "Always False."},
    {"extension_suffixes()", FN(imp_extension_suffixes), "[]: there are no extension modules."},
    {0},
};

const ModuleDef _imp_module = {
    .name = "_imp",
    .doc = "What module importlib is built on.",
    .defs = _imp_defs,
};
