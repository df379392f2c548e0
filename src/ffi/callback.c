// callback — a Python callable that C can call through a pointer.
//
// The code comes from libffi's own ffi_closure_alloc(). The object is pinned from its creation
// until close(): C may hold the address without anybody in Python holding the object.
// An exception in the callable cannot travel through C: C gets 0, and the exception is raised
// again when the foreign function that is under way returns (function.c).

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "ffi/signature.h"
#include "py.h"

static pthread_t main_thread;

// Keeps the exception for the caller in Python; callbacks then do nothing until C returns.
static void keep_exception(VM *vm, FfiCallback *callback)
{
    Value exception = error_take(vm);
    if (callback->lock) {
        error_restore(vm, exception);
        error_unraisable(vm, "Exception ignored in ffi callback", from_obj(&callback->h));
        return;
    }
    vm->roots[ROOT_ffi_exception] = exception;
}

RAISES static bool run_callable(FfiCallback *callback, void **args, Word *result)
{
    VM *vm = callback->vm;
    Signature *signature = callback->signature;
    Value values[SIGNATURE_MAX];
    for (uint8_t i = 0; i < signature->count; i++) {
        char code = signature->codes[i];
        Word word = {0};
        memcpy(&word, args[i], code_size(code));
        values[i] = TRYB(word_to_value(vm, code == 's' ? 'p' : code, &word));
    }
    Value answer = TRYB(call_n(vm, callback->callable, values, signature->count));
    if (signature->result == 'v') {
        return true;
    }
    if (answer == NONE) {
        return true;
    }
    Buffer view = {0};
    CHECKB(word_from_value(vm, signature->result, answer, result, &view));
    buffer_release(vm, &view);
    return true;
}

static void enter_from_c(ffi_cif *cif, void *out, void **args, void *data)
{
    (void)cif;
    FfiCallback *callback = data;
    VM *vm = callback->vm;
    char code = callback->signature->result;
    Word result;
    memset(&result, 0, sizeof(result));
    if (!pthread_equal(pthread_self(), main_thread)) {
        fprintf(stderr, "krait: ffi callback from a foreign thread: 0 returned to C\n");
    } else if (!callback->lock && vm->roots[ROOT_ffi_exception] != ABSENT) {
        // The call already failed: C goes on with zeros until it returns.
    } else if (!enter_recursion(vm, " in an ffi callback") || vm->exc != ABSENT) {
        keep_exception(vm, callback);
    } else {
        if (!run_callable(callback, args, &result)) {
            memset(&result, 0, sizeof(result));
            keep_exception(vm, callback);
        }
        leave_recursion(vm);
    }
    if (code != 'v') {
        word_widen(code, &result);
        size_t size = code_size(code);
        bool integral = code != 'f' && code != 'd';
        memcpy(out, &result, integral && size < sizeof(ffi_arg) ? sizeof(ffi_arg) : size);
    }
}

Maybe callback_new(VM *vm, Value result, Value callable, Value codes, bool lock)
{
    main_thread = pthread_self();
    FfiCallback *callback =
        TRY_PTR((FfiCallback *)gc_new(vm, sizeof(FfiCallback), T_fficallback));
    Signature *signature = TRY_PTR(signature_new(vm, result, codes));
    GC_SET(vm, callback, signature, signature);
    gc_set(vm, callback, &callback->callable, callable);
    callback->vm = vm;
    callback->lock = lock;
    CHECK(gc_add_finalizer(vm, &callback->h));
    CHECK(gc_pin(vm, from_obj(&callback->h)));
    callback->closure = ffi_closure_alloc(sizeof(ffi_closure), &callback->address);
    if (!callback->closure) {
        gc_unpin(vm, from_obj(&callback->h));
        return raise_memory(vm);
    }
    if (ffi_prep_closure_loc(callback->closure, &signature->cif, enter_from_c, callback,
                             callback->address) != FFI_OK) {
        return raise_error(vm, E_ValueError, "error in ffi_prep_closure_loc");
    }
    return just_obj(callback);
}

RAISES static Maybe callback_cfun(VM *vm, Value *args, int n)
{
    (void)n;
    FfiCallback *callback = (FfiCallback *)args[0];
    if (!callback->closure) {
        return raise_error(vm, E_ValueError, "callback is closed");
    }
    return int_from_i64(vm, (intptr_t)callback->address);
}

static void callback_finalize(VM *vm, Obj *self)
{
    (void)vm;
    FfiCallback *callback = (FfiCallback *)self;
    if (callback->closure) {
        ffi_closure_free(callback->closure);
        callback->closure = NULL;
    }
}

RAISES static Maybe callback_close(VM *vm, Value *args, int n)
{
    (void)n;
    FfiCallback *callback = (FfiCallback *)args[0];
    if (callback->closure) {
        callback_finalize(vm, &callback->h);
        gc_unpin(vm, args[0]);
    }
    return just(NONE);
}

RAISES static Maybe callback_enter(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(args[0]);
}

static void callback_trace(VM *vm, Obj *self)
{
    FfiCallback *callback = (FfiCallback *)self;
    gc_mark_value(vm, callback->callable);
    gc_mark_raw(vm, callback->signature);
}

RAISES static Maybe callback_repr(VM *vm, Value self)
{
    return str_from_format(vm, "<fficallback %p>", ((FfiCallback *)self)->address);
}

static const Def callback_methods[] = {
    {"cfun(self, /)", FN(callback_cfun), "The address that C calls, as a signed int."},
    {"close(self, /)", FN(callback_close),
     "Free the code. C must not call it any more; passing it raises ValueError."},
    {"__enter__(self, /)", FN(callback_enter), NULL},
    {"__exit__(self, /, *exception)", FN(callback_close), NULL},
    {0},
};

const TypeDef fficallback_type = {
    .name = "ffi.fficallback",
    .doc = "A Python callable that C can call.",
    .size = sizeof(FfiCallback),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .repr = callback_repr,
    .trace = callback_trace,
    .finalize = callback_finalize,
    .methods = callback_methods,
};
