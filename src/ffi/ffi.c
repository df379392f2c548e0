// ffi — the module: libraries, their functions and variables.
//
// COMPAT: names, type codes and results are those of MicroPython's module of this name.

#include <dlfcn.h>
#include <errno.h>
#include <string.h>

#include "ffi/call_module.h"
#include "ffi/callback.h"
#include "ffi/ffi_types.h"
#include "ffi/library.h"
#include "ffi/signature.h"
#include "os/dl.h"
#include "py.h"

typedef struct FfiModule {
    Obj h;
    void *handle;  // NULL: closed
    Value name;
} FfiModule;

typedef struct FfiVar {
    Obj h;
    void *address;
    char code;
    Value library;
} FfiVar;

RAISES static Maybe ffi_open(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = args[0];
    const char *path = NULL;
    if (name != NONE) {
        Value bytes = TRY(path_to_bytes(vm, name));
        path = (const char *)as_bytes(bytes)->data;
    }
    FfiModule *module = TRY_PTR((FfiModule *)gc_new(vm, sizeof(FfiModule), T_ffimod));
    gc_set(vm, module, &module->name, name);
    errno = 0;
    module->handle = dl_open(path, RTLD_NOW | RTLD_LOCAL);
    if (!module->handle) {
        const char *message = dl_error();
        Value text = TRY(str_decode_fs(vm, message ? message : "cannot open library"));
        Value error[2] = {from_small(errno ? errno : ENOENT), text};
        return raise_args(vm, E_OSError, error, 2);
    }
    return just_obj(module);
}

// The address of a symbol; OSError(ENOENT) when the library has none of that name.
RAISES static void *find_symbol(VM *vm, Value self, Value name)
{
    FfiModule *module = (FfiModule *)self;
    if (!module->handle) {
        raise_error(vm, E_ValueError, "library is closed");
        return NULL;
    }
    const char *text = TRYP_PTR(str_to_c(vm, name));
    void *address = dl_symbol(module->handle, text);
    if (!address) {
        Value message = TRYP(str_from_format(vm, "no symbol %R", name));
        Value error[2] = {from_small(ENOENT), message};
        raise_args(vm, E_OSError, error, 2);
    }
    return address;
}

// args: self, result, name, codes
RAISES static Maybe module_func(VM *vm, Value *args, int n)
{
    (void)n;
    void *address = TRY_PTR(find_symbol(vm, args[0], args[2]));
    return ffi_function_new(vm, address, args[1], args[3], args[2], args[0]);
}

RAISES static Maybe var_new(VM *vm, Value *args, int n)
{
    (void)n;
    Value code = args[1];
    if (str_size(code) == 0 || code_size(str_data(code)[0]) == 0) {
        return raise_error(vm, E_TypeError, "unknown type");
    }
    void *address = TRY_PTR(find_symbol(vm, args[0], args[2]));
    FfiVar *var = TRY_PTR((FfiVar *)gc_new(vm, sizeof(FfiVar), T_ffivar));
    var->address = address;
    var->code = str_data(code)[0];
    gc_set(vm, var, &var->library, args[0]);
    return just_obj(var);
}

RAISES static Maybe module_addr(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_i64(vm, (intptr_t)TRY_PTR(find_symbol(vm, args[0], args[1])));
}

// The library stays mapped: functions made from it may still be called.
RAISES static Maybe module_close(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    ((FfiModule *)args[0])->handle = NULL;
    return just(NONE);
}

RAISES static Maybe module_repr(VM *vm, Value self)
{
    return str_from_format(vm, "<ffimod %p>", ((FfiModule *)self)->handle);
}

static void module_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((FfiModule *)self)->name);
}

static const Def module_methods[] = {
    {"func(self, result, name: str, parameters, /)", FN(module_func),
     "A callable for the C function of that name."},
    {"var(self, type: str, name: str, /)", FN(var_new), "The C variable of that name."},
    {"addr(self, name: str, /)", FN(module_addr), "The address of a symbol, as a signed int."},
    {"close(self, /)", FN(module_close), "Forget the library; its functions stay callable."},
    {0},
};

const TypeDef ffimod_type = {
    .name = "ffi.ffimod",
    .doc = "A library of C code.",
    .size = sizeof(FfiModule),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .repr = module_repr,
    .trace = module_trace,
    .methods = module_methods,
};

// ---- variables

RAISES static Maybe var_get(VM *vm, Value *args, int n)
{
    (void)n;
    FfiVar *var = (FfiVar *)args[0];
    Word word;
    memset(&word, 0, sizeof(word));
    memcpy(&word, var->address, code_size(var->code));
    return word_to_value(vm, var->code, &word);
}

RAISES static Maybe var_set(VM *vm, Value *args, int n)
{
    (void)n;
    FfiVar *var = (FfiVar *)args[0];
    if (!is_any_int(args[1]) && !is_float(args[1]) && args[1] != NONE) {
        return raise_error(vm, E_TypeError,
                           "C would keep the address of a %T that may move or go away",
                           args[1]);
    }
    Word word;
    Buffer view = {0};
    CHECK(word_from_value(vm, var->code, args[1], &word, &view));
    memcpy(var->address, &word, code_size(var->code));
    return just(NONE);
}

RAISES static Maybe var_repr(VM *vm, Value self)
{
    FfiVar *var = (FfiVar *)self;
    Value value = TRY(var_get(vm, &self, 1));
    return str_from_format(vm, "<ffivar @%p: %R>", var->address, value);
}

static void var_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((FfiVar *)self)->library);
}

static const Def var_methods[] = {
    {"get(self, /)", FN(var_get), "The value now."},
    {"set(self, value, /)", FN(var_set), "Store a number, truncated to the C type."},
    {0},
};

const TypeDef ffivar_type = {
    .name = "ffi.ffivar",
    .doc = "A variable of a C library.",
    .size = sizeof(FfiVar),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .repr = var_repr,
    .trace = var_trace,
    .methods = var_methods,
};

// ---- module

RAISES static Maybe ffi_func(VM *vm, Value *args, int n)
{
    (void)n;
    void *address = (void *)(uintptr_t)int_low_bits(args[1]);
    if (!address) {
        return raise_error(vm, E_ValueError, "the address of a function is not 0");
    }
    return ffi_function_new(vm, address, args[0], args[2], NONE, NONE);
}

RAISES static Maybe ffi_as_bytearray(VM *vm, Value *args, int n)
{
    (void)n;
    void *address = (void *)(uintptr_t)int_low_bits(args[0]);
    int64_t size;
    if (!int_to_i64(args[1], &size) || size < 0) {
        return raise_error(vm, E_ValueError, "size must not be negative");
    }
    if (!address && size) {
        return raise_error(vm, E_ValueError, "address 0 holds no memory");
    }
    return bytearray_alias(vm, address, (size_t)size, ABSENT);
}

static const Def ffi_defs[] = {
    {"open(name, ignored=None, /)", FN(ffi_open),
     "Open a shared library; None: the program itself and the libraries it uses."},
    {"func(result, address: int, parameters, /)", FN(ffi_func),
     "A callable for the C function at an address."},
    {"callback(type, callable=..., parameters=..., /, *, lock: bool = False, error=None, "
     "onerror=None, thread=None)",
     FN(call_module_callback),
     "Code that calls a Python callable, for C to call; lives until close()."},
    {"load(name, cdef=None, version=None, flags: int = 0)", FN(library_load),
     "Find and open a shared library; cdef: declarations to be added first."},
    {"pump(timeout: float = 0.0, /)", FN(call_module_pump),
     "Make the callbacks that other threads asked for; their number."},
    {"set_errno(value: int, /)", FN(call_module_set_errno),
     "Set what the next C function sees as errno; returns the old value."},
    {"faults(mode: str, /)", FN(call_module_faults),
     "What happens when C faults: 'report' prints the call and the Python lines, or 'off'."},
    {"stats()", FN(call_module_stats), "Counts of signatures, callbacks and memory."},
    {"__getattr__(name: str, /)", FN(call_module_getattr), NULL},
    {"as_bytearray(address: int, size: int, /)", FN(ffi_as_bytearray),
     "A bytearray whose content is the memory at an address."},
    {"ffimod", TYPE_REF(T_ffimod), NULL},
    {"ffifunc", TYPE_REF(T_ffifunc), NULL},
    {"ffivar", TYPE_REF(T_ffivar), NULL},
    {"fficallback", TYPE_REF(T_fficallback), NULL},
    {"function", TYPE_REF(T_ffi_function), NULL},
    {"library", TYPE_REF(T_ffi_library), NULL},
    {0},
};

RAISES static bool ffi_fill(VM *vm, Value module)
{
    return ffi_add_types(vm, module) && ffi_add_data(vm, module) &&
           call_module_fill(vm, ((Module *)module)->dict);
}

const ModuleDef ffi_module = {
    .name = "ffi",
    .doc = "Call functions of C libraries, and let C call Python.",
    .defs = ffi_defs,
    .exec = ffi_fill,
    .set = call_module_set,
};
