// call_module — functions of module ffi that concern calls, callbacks and libraries.

#include "ffi/call_module.h"

#include <dlfcn.h>
#include <string.h>

#include "ffi/callback.h"
#include "ffi/library.h"
#include "ffi/signature.h"
#include "py.h"

// ---- callbacks

RAISES static bool parse_thread(VM *vm, Value v, uint8_t *out)
{
    static const char *const names[] = {"auto", "queue", "block", "error", "signal"};
    *out = CALLBACK_THREAD_AUTO;
    if (v == NONE) {
        return true;
    }
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
        if (is_str(v) && str_equal_c(v, names[i])) {
            *out = (uint8_t)i;
            return true;
        }
    }
    raise_error(vm, E_ValueError, "thread is 'auto', 'queue', 'block', 'error' or 'signal'");
    return false;
}

// A function type, also given as the pointer to one.
RAISES static const CType *function_type(VM *vm, Value v)
{
    const CType *type = TRYP_PTR(ctype_from_value(vm, v));
    if (type->kind == CK_POINTER) {
        type = type->element;
    }
    if (type->kind != CK_FUNCTION) {
        Value text = TRYP(ctype_text(vm, type, ""));
        raise_error(vm, E_TypeError, "a function type is needed, not '%S'", text);
        return NULL;
    }
    return type->plain;
}

// self: tuple (type, error, onerror, thread) of a call without a callable.
RAISES static Maybe decorate(VM *vm, Value *args, int n)
{
    (void)n;
    Tuple *options = as_tuple(args[0]);
    Value again[7] = {options->items[0], args[1],           ABSENT,           FALSE_,
                      options->items[1], options->items[2], options->items[3]};
    return call_module_callback(vm, again, 7);
}

static const Def decorator_def = {"callback(self, callable, /)", FN(decorate),
                                  "Make a callback of the function."};

Maybe call_module_callback(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[2] != ABSENT) {  // MicroPython: result, callable, parameters
        if (!is_callable(vm, args[1])) {
            return raise_error(vm, E_TypeError, "'%T' object is not callable", args[1]);
        }
        Signature *signature = TRY_PTR(signature_new(vm, args[0], args[2]));
        CallbackOptions options = {.error = NONE,
                                   .onerror = NONE,
                                   .codes = signature->codes,
                                   .print_errors = args[3] == TRUE_};
        return callback_new(vm, signature->call->type, args[1], &options);
    }
    if (args[1] == ABSENT) {
        Value items[4] = {args[0], args[4], args[5], args[6]};
        Value self = TRY(tuple_new(vm, items, 4));
        return just_obj(cfunc_new(vm, &decorator_def, self, NULL, ABSENT));
    }
    CallbackOptions options = {
        .error = args[4], .onerror = args[5], .print_errors = args[3] == TRUE_};
    CHECK(parse_thread(vm, args[6], &options.thread));
    if (options.onerror != NONE && !is_callable(vm, options.onerror)) {
        return raise_expected(vm, "onerror", "callable", options.onerror);
    }
    const CType *type = TRY_PTR(function_type(vm, args[0]));
    return callback_new(vm, type, args[1], &options);
}

Maybe call_module_pump(VM *vm, Value *args, int n)
{
    (void)n;
    double seconds = as_float(args[0]);
    return just(from_small(callback_pump(vm, seconds > 0 ? seconds : 0)));
}

// ---- state

RAISES static bool set_errno(VM *vm, Value value)
{
    int64_t error;
    if (!is_any_int(value)) {
        return !raised(raise_error(vm, E_TypeError, "errno is an int, not %T", value));
    }
    if (!int_to_i64(value, &error) || error < INT32_MIN || error > INT32_MAX) {
        return !raised(raise_error(vm, E_OverflowError, "errno is an int of C"));
    }
    vm->thread.ffi_error = (int)error;
    return true;
}

Maybe call_module_set_errno(VM *vm, Value *args, int n)
{
    (void)n;
    Value old = from_small(vm->thread.ffi_error);
    CHECK(set_errno(vm, args[0]));
    return just(old);
}

RAISES static bool add_count(VM *vm, Dict *dict, const char *name, uint64_t count)
{
    return dict_set_c(vm, dict, name, TRYB(int_from_u64(vm, count)));
}

Maybe call_module_stats(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    CallState *state = TRY_PTR(call_state(vm));
    Dict *dict = TRY_PTR(dict_new(vm));
    int taken, thunks = abi_thunk_count(&taken);
    CHECK(add_count(vm, dict, "signatures_stub", state->stub_signatures));
    CHECK(add_count(vm, dict, "signatures_libffi", state->foreign_signatures));
    CHECK(add_count(vm, dict, "thunks", (uint64_t)thunks));
    CHECK(add_count(vm, dict, "thunks_used", (uint64_t)taken));
    CHECK(add_count(vm, dict, "tracked_bytes", gc_tracked_bytes(vm)));
    return just_obj(dict);
}

Maybe call_module_faults(VM *vm, Value *args, int n)
{
    (void)n;
    bool on = str_equal_c(args[0], "report");
    if (!on && !str_equal_c(args[0], "off")) {
        return raise_error(vm, E_ValueError, "faults are 'report' or 'off'");
    }
    call_fault_set(vm, on);
    return just(NONE);
}

// Module attributes that change: errno.
Maybe call_module_getattr(VM *vm, Value *args, int n)
{
    (void)n;
    if (str_equal_c(args[0], "errno")) {
        return just(from_small(vm->thread.ffi_error));
    }
    Value text = TRY(str_from_format(vm, "module 'ffi' has no attribute '%S'", args[0]));
    return raise_value(vm, E_AttributeError, text);
}

Tri call_module_set(VM *vm, Value name, Value value)
{
    if (!is_str(name) || !str_equal_c(name, "errno")) {
        return TRI_NO;
    }
    if (value == ABSENT) {
        (void)raise_error(vm, E_AttributeError, "ffi.errno cannot be deleted");
        return TRI_RAISED;
    }
    return set_errno(vm, value) ? TRI_YES : TRI_RAISED;
}

RAISES static bool set_flag(VM *vm, Dict *dict, const char *name, int flag)
{
    return dict_set_c(vm, dict, name, from_small(flag));
}

bool call_module_fill(VM *vm, Dict *dict)
{
    FfiState *state = TRYB_PTR(ffi_state(vm));
    (void)TRYB_PTR(call_state(vm));
    state->call = cfunction_call_address;
    state->function_address = callback_function_address;
    call_fault_set(vm, true);
    Value process = TRYB(library_process(vm));
    return dict_set_c(vm, dict, "C", process) && set_flag(vm, dict, "RTLD_NOW", RTLD_NOW) &&
           set_flag(vm, dict, "RTLD_LAZY", RTLD_LAZY) &&
           set_flag(vm, dict, "RTLD_LOCAL", RTLD_LOCAL) &&
           set_flag(vm, dict, "RTLD_GLOBAL", RTLD_GLOBAL) &&
           set_flag(vm, dict, "RTLD_NODELETE", RTLD_NODELETE) &&
           set_flag(vm, dict, "RTLD_NOLOAD", RTLD_NOLOAD);
}
