// sys_hooks — functions of sys about exceptions and hooks.

#include <stdlib.h>

#include "modules/builtins.h"
#include "modules/sys.h"
#include "py.h"
#include "vm/import.h"

// ---- the exception being handled

static Value handled(VM *vm)
{
    Value exception = vm->thread.handled;
    return exception == ABSENT ? NONE : exception;
}

Maybe sys_exception(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return just(handled(vm));
}

Maybe sys_exc_info(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Value exception = handled(vm);
    if (exception == NONE) {
        return tuple_3(vm, NONE, NONE, NONE);
    }
    Value traceback = as_exception(exception)->traceback;
    return tuple_3(vm, from_obj(type_of(vm, exception)), exception,
                   traceback == ABSENT ? NONE : traceback);
}

Maybe sys_exit(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[0] == NONE) {
        return raise_args(vm, E_SystemExit, NULL, 0);
    }
    if (is_tuple(args[0])) {
        Tuple *tuple = as_tuple(args[0]);
        return raise_args(vm, E_SystemExit, tuple->items, (int)tuple->size);
    }
    return raise_value(vm, E_SystemExit, args[0]);
}

// ---- displayhook

// repr(v), with what the encoding of `out` cannot express escaped.
RAISES static bool write_repr(VM *vm, Value out, Value v)
{
    Value text = TRYB(op_repr(vm, v));
    Maybe done = call_method_1(vm, out, vm_name(vm, N_write), text);
    if (!raised(done)) {
        return true;
    }
    if (!error_is(vm, E_UnicodeEncodeError)) {
        return false;
    }
    error_clear(vm);
    Value encoding = TRYB(attr_get(vm, out, vm_name(vm, N_encoding)));
    if (!is_str(encoding)) {
        raise_expected(vm, "encoding", "str", encoding);
        return false;
    }
    Value bytes = TRYB(str_encode(vm, text, str_data(encoding), "backslashreplace"));
    text = TRYB(bytes_decode(vm, as_bytes(bytes)->data, as_bytes(bytes)->size,
                             str_data(encoding), "strict"));
    (void)TRYB(call_method_1(vm, out, vm_name(vm, N_write), text));
    return true;
}

Maybe sys_displayhook(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[0] == NONE) {
        return just(NONE);
    }
    Value last = vm_name(vm, N__);
    CHECK(dict_set(vm, vm->builtins, last, NONE));
    Value out = dict_find_str(vm, vm->sys->dict, vm_name(vm, N_stdout));
    if (out == NOTHING || out == NONE) {
        return raise_error(vm, E_RuntimeError, "lost sys.stdout");
    }
    CHECK(write_repr(vm, out, args[0]));
    Value newline = vm->ascii['\n'];
    (void)TRY(call_method_1(vm, out, vm_name(vm, N_write), newline));
    CHECK(dict_set(vm, vm->builtins, last, args[0]));
    return just(NONE);
}

// ---- excepthook, unraisablehook, breakpointhook

// args: type, value, traceback
Maybe sys_excepthook(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_exception(vm, args[1])) {
        return raise_error(vm, E_TypeError,
                           "print_exception(): Exception expected for value, "
                           "%T found",
                           args[1]);
    }
    Exception *e = as_exception(args[1]);
    if (args[2] != NONE && is_kind(args[2], T_traceback) && e->traceback == ABSENT) {
        gc_set(vm, e, &e->traceback, args[2]);
    }
    error_print(vm, args[1]);
    return just(NONE);
}

RAISES static Maybe field(VM *vm, Value object, const char *name)
{
    Value text = TRY(str_intern_c(vm, name));
    return attr_get(vm, object, text);
}

Maybe sys_unraisablehook(VM *vm, Value *args, int n)
{
    (void)n;
    Value class_ = TRY(field(vm, from_obj(vm->sys), "UnraisableHookArgs"));
    if (from_obj(type_of(vm, args[0])) != class_) {
        return raise_error(vm, E_TypeError,
                           "sys.unraisablehook argument type must be UnraisableHookArgs");
    }
    Value exception = TRY(field(vm, args[0], "exc_value"));
    Value message = TRY(field(vm, args[0], "err_msg"));
    Value object = TRY(field(vm, args[0], "object"));
    error_print_unraisable(vm, exception, message, object);
    return just(NONE);
}

// The function that $PYTHONBREAKPOINT names: module.path.function, or that of builtins.
RAISES static Maybe breakpoint_function(VM *vm, const char *path)
{
    const char *dot = strrchr(path, '.');
    if (*path == '.' || (dot && !dot[1]) || strstr(path, "..") || strchr(path, '/')) {
        return raise_error(vm, E_ValueError, "Empty module name");
    }
    Value name = dot ? TRY(str_new(vm, path, (size_t)(dot - path))) : NOTHING;
    Value module = vm->roots[ROOT_builtins_module];
    if (dot) {
        Value last = TRY(tuple_new(
            vm, (Value[]) { TRY(str_intern_c(vm, dot + 1)) }, 1));
        module = TRY(import_module(vm, TRY(str_intern(vm, name)), NONE, last, 0));
    }
    return field(vm, module, dot ? dot + 1 : path);
}

Maybe sys_breakpointhook(VM *vm, Value *args, int n)
{
    const char *path = vm->config.ignore_environment ? NULL : getenv("PYTHONBREAKPOINT");
    path = path && *path ? path : "pdb.set_trace";
    if (strcmp(path, "0") == 0) {
        return just(NONE);
    }
    Maybe found = breakpoint_function(vm, path);
    if (raised(found)) {
        if (!error_is(vm, E_ImportError) && !error_is(vm, E_AttributeError) &&
            !error_is(vm, E_ValueError)) {
            return RAISED;
        }
        error_clear(vm);
        CHECK(warn(vm, E_RuntimeWarning, "Ignoring unimportable $PYTHONBREAKPOINT: \"%s\"",
                   path));
        return just(NONE);
    }
    Value function = maybe_value(found);
    Value positional = TRY(tuple_new(vm, args + 1, (size_t)n - 1));
    return call_spread(vm, function, positional, args[0]);
}

// ---- asynchronous generators

RAISES static bool check_hook(VM *vm, Value hook, const char *name)
{
    if (hook == ABSENT || hook == NONE || is_callable(vm, hook)) {
        return true;
    }
    raise_error(vm, E_TypeError, "callable %s expected, got %T", name, hook);
    return false;
}

Maybe sys_set_asyncgen_hooks(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_hook(vm, args[1], "finalizer"));
    CHECK(check_hook(vm, args[0], "firstiter"));
    Value old = vm->roots[ROOT_asyncgen_hooks], first = NONE, finalizer = NONE;
    if (old != ABSENT) {
        first = as_tuple(old)->items[0];
        finalizer = as_tuple(old)->items[1];
    }
    first = args[0] == ABSENT ? first : args[0];
    finalizer = args[1] == ABSENT ? finalizer : args[1];
    bool none = first == NONE && finalizer == NONE;
    vm->roots[ROOT_asyncgen_hooks] = none ? ABSENT : TRY(tuple_2(vm, first, finalizer));
    return just(NONE);
}

Maybe sys_get_asyncgen_hooks(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Value hooks = vm->roots[ROOT_asyncgen_hooks];
    return hooks == ABSENT
               ? sys_asyncgen_hooks(vm, NONE, NONE)
               : sys_asyncgen_hooks(vm, as_tuple(hooks)->items[0], as_tuple(hooks)->items[1]);
}
