// callback — Python callables that C calls through a pointer; the contract is in callback.h.
//
// The code is a thunk of the static pool, or a libffi closure for arguments on the stack and
// results that no thunk can give. The object is pinned from its creation until close(): C may
// hold the address without anybody in Python holding the object.
// An exception cannot travel through C: C gets the error value, further callbacks do nothing but
// give theirs, and the exception is raised when the foreign function that is under way returns.

#include "ffi/callback.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ffi/cdata.h"
#include "ffi/signature.h"
#include "py.h"

enum { CLOSED_CLOSURES_MAX = 256, ARGUMENT_BYTES = 512, FAST_ARGUMENTS_MAX = 8 };

typedef struct CallbackPool {
    CallbackEntry *first_closed, *last_closed;  // closures that C may still call
    int closed_count;
    struct Automatic *automatic[64];  // by callable
} CallbackPool;

// A callback made for a callable that was passed directly.
typedef struct Automatic {
    struct Automatic *next;
    FfiCallback *callback;
} Automatic;

RAISES static CallbackPool *callback_pool(VM *vm)
{
    CallState *state = TRYP_PTR(call_state(vm));
    if (!state->callbacks) {
        CHECKP(callback_thread_init(vm));
        state->callbacks = calloc(1, sizeof(CallbackPool));
        if (!state->callbacks) {
            raise_memory(vm);
        }
    }
    return state->callbacks;
}

// ---- running

static void give_error(const CallbackEntry *entry, void *result)
{
    memcpy(result, entry->error, entry->signature->abi[0].size);
}

// Keeps the exception for the foreign call under way, or prints it when there is none.
static void park_exception(VM *vm, CallbackEntry *entry)
{
    FfiCallback *callback = entry->object;  // NULL: its own callable closed it
    if (entry->print_errors || !vm->thread.ffi_frame) {
        error_unraisable(vm, "Exception ignored in ffi callback",
                         callback ? from_obj(&callback->h) : ABSENT);
        return;
    }
    vm->thread.ffi_exception = error_take(vm);
}

RAISES static bool load_argument(VM *vm, const CallbackEntry *entry, int i, const void *from,
                                 Value *out)
{
    if (!entry->codes) {
        *out = TRYB(ctype_load(vm, entry->signature->params[i].type, from, ABSENT));
        return true;
    }
    char code = entry->codes[i + 1];
    Word word = {0};
    memcpy(&word, from, code_size(code));
    *out = TRYB(word_to_value(vm, code == 's' ? 'p' : code, &word));
    return true;
}

RAISES static bool store_answer(VM *vm, const CallbackEntry *entry, Value answer, void *result)
{
    const CType *type = entry->signature->type->element;
    if (type->kind == CK_VOID) {
        return true;
    }
    if (!entry->codes) {
        return ctype_store(vm, type, result, answer) ||
               ctype_explain(vm, "result of callback %s: ", entry->name);
    }
    Word word;
    Buffer view = {0};
    CHECKB(word_from_value(vm, entry->codes[0], answer, &word, &view));
    buffer_release(vm, &view);
    memcpy(result, &word, code_size(entry->codes[0]));
    return true;
}

RAISES static bool run_callable(CallbackEntry *entry, void **arguments, void *result)
{
    VM *vm = entry->vm;
    FfiCallback *callback = entry->object;
    int count = entry->signature->count;
    Value few[8];
    Value *args = count <= 8 ? few : TRYB_PTR(gc_new_values(vm, (size_t)count));
    for (int i = 0; i < count; i++) {
        CHECKB(load_argument(vm, entry, i, arguments[i], &args[i]));
    }
    Value answer = TRYB(call_n(vm, callback->callable, args, count));
    return store_answer(vm, entry, answer, result);
}

// The onerror handler's answer instead of the exception; false: the exception stays.
static bool handle_error(CallbackEntry *entry, void *result)
{
    VM *vm = entry->vm;
    FfiCallback *callback = entry->object;
    if (!callback || callback->onerror == NONE) {
        return false;
    }
    Value exception = error_take(vm);
    Maybe answer = call_1(vm, callback->onerror, exception);
    if (raised(answer)) {
        return false;
    }
    give_error(entry, result);
    return maybe_value(answer) == NONE || store_answer(vm, entry, maybe_value(answer), result);
}

// What C gets after an exception.
static void answer_error(CallbackEntry *entry, void *result)
{
    if (!handle_error(entry, result)) {
        give_error(entry, result);
        park_exception(entry->vm, entry);
    }
}

void callback_run(CallbackEntry *entry, void **arguments, void *result)
{
    VM *vm = entry->vm;
    if (!entry->object || (!entry->print_errors && vm->thread.ffi_exception != ABSENT)) {
        give_error(entry, result);  // the call has failed already: C goes on until it returns
        return;
    }
    // INVARIANT: no exception travels while C runs.
    if (!enter_recursion(vm, " in an ffi callback")) {
        give_error(entry, result);
        park_exception(vm, entry);
        return;
    }
    if (!run_callable(entry, arguments, result)) {
        answer_error(entry, result);
    }
    leave_recursion(vm);
}

static void report_stale(CallbackEntry *entry)
{
    if (entry->stale_calls++ == 0 && entry->vm) {
        fprintf(stderr, "krait: C called the ffi callback %s, which was closed\n", entry->name);
    }
}

static void dispatch(CallbackEntry *entry, void **arguments, void *result)
{
    if (!entry->object) {
        report_stale(entry);
        give_error(entry, result);
        return;
    }
    VM *vm = entry->vm;
    if (UNLIKELY(entry->thread == CALLBACK_THREAD_SIGNAL || !call_depth.calls)) {
        callback_hand_over(entry, arguments, result);
        return;
    }
    bool released = call_depth.released;
    if (released) {
        call_take_lock(vm);
    }
    int error = vm->thread.ffi_error;
    callback_run(entry, arguments, result);
    vm->thread.ffi_error = error;
    if (released) {
        call_free_lock(vm);
    }
}

// ---- the two ways in

// The handler of libffi closures.
static void enter_closure(void *data, void *result, void **arguments)
{
    dispatch(data, arguments, result);
}

// The handler of thunks: takes the arguments out of the image.
static void enter_thunk(void *data, AbiImage *image, AbiResult *registers)
{
    CallbackEntry *entry = data;
    const CallSignature *signature = entry->signature;
    const AbiPlan *plan = signature->plan;
    _Alignas(16) char bytes[ARGUMENT_BYTES];
    _Alignas(16) char small[CALL_SLOT_SIZE * 2];
    void *arguments[CALL_ARGUMENTS_MAX];
    size_t at = 0;
    for (int i = 0; i < signature->count; i++) {
        arguments[i] = bytes + at;
        abi_get_argument(plan, image, i, bytes + at);
        at += (signature->abi[i + 1].size + 15) & ~(size_t)15;
    }
    void *result = small;
    if (plan->hidden_result) {
        result = (void *)(uintptr_t)image->general[0];
        registers->general[0] = image->general[0];
    }
    dispatch(entry, arguments, result);
    abi_put_result(plan, registers, result);
}

// A Python value straight from the registers.
RAISES static bool load_from_image(VM *vm, const CallSignature *signature, AbiImage *image,
                                   int i, Value *out)
{
    const CallParam *param = &signature->params[i];
    const char *from = (const char *)image + param->to;
    AbiWord word;
    double number;
    _Alignas(16) char bytes[CALL_SLOT_SIZE * 4];
    switch (param->op) {
    case CALL_INT:
    case CALL_INT_WRAP:
        memcpy(&word, from, sizeof(word));
        *out =
            param->type->kind == CK_BOOL
                ? from_bool((uint8_t)word != 0)
                : TRYB(call_load_integer(vm, word, param->type->size, param->type->is_signed));
        return true;
    case CALL_DOUBLE:
        memcpy(&number, from, sizeof(number));
        *out = TRYB(float_new(vm, number));
        return true;
    default:
        abi_get_argument(signature->plan, image, i, bytes);
        *out = TRYB(ctype_load(vm, param->type, bytes, ABSENT));
        return true;
    }
}

// PERF: arguments and result without a detour through memory; the usual case.
RAISES static bool run_with_image(CallbackEntry *entry, AbiImage *image, AbiResult *registers)
{
    VM *vm = entry->vm;
    const CallSignature *signature = entry->signature;
    Value args[FAST_ARGUMENTS_MAX];
    for (int i = 0; i < signature->count; i++) {
        CHECKB(load_from_image(vm, signature, image, i, &args[i]));
    }
    Value answer = TRYB(call_n(vm, entry->object->callable, args, signature->count));
    bool is_signed = signature->result_op == CALL_RESULT_SIGNED;
    bool as_it_is = is_signed || (signature->result_op == CALL_RESULT_UNSIGNED &&
                                  signature->plan->result[0].form != ABI_FORM_SIGNED);
    if (as_it_is && is_int(answer) && as_int(answer) >= signature->result.min &&
        as_int(answer) <= signature->result.max) {
        registers->general[0] = (uint64_t)(int64_t)as_int(answer);
        return true;
    }
    _Alignas(16) char bytes[CALL_SLOT_SIZE * 2];
    CHECKB(store_answer(vm, entry, answer, bytes));
    abi_put_result(signature->plan, registers, bytes);
    return true;
}

static bool is_fast(const CallbackEntry *entry)
{
    const CallSignature *signature = entry->signature;
    bool fits = signature->count <= FAST_ARGUMENTS_MAX &&
                signature->result_op != CALL_RESULT_RECORD && !entry->codes &&
                !signature->plan->hidden_result;  // a complex number on s390x
    for (int i = 0; i < signature->count && fits; i++) {
        fits = signature->params[i].op != CALL_RECORD;
    }
    return fits;
}

static void enter_fast(void *data, AbiImage *image, AbiResult *registers)
{
    CallbackEntry *entry = data;
    VM *vm = entry->vm;
    if (UNLIKELY(!entry->object || entry->thread == CALLBACK_THREAD_SIGNAL ||
                 !call_depth.calls || call_depth.released ||
                 vm->thread.ffi_exception != ABSENT)) {
        enter_thunk(entry, image, registers);
        return;
    }
    int error = vm->thread.ffi_error;
    bool ok = enter_recursion(vm, " in an ffi callback");
    if (ok) {
        ok = run_with_image(entry, image, registers);
        leave_recursion(vm);
    }
    if (UNLIKELY(!ok)) {
        _Alignas(16) char bytes[CALL_SLOT_SIZE * 2];
        answer_error(entry, bytes);
        abi_put_result(entry->signature->plan, registers, bytes);
    }
    vm->thread.ffi_error = error;
}

// ---- making

static bool fits_thunk(const CallSignature *signature)
{
    size_t bytes = 0;
    for (int i = 0; i < signature->count; i++) {
        bytes += ((size_t)signature->abi[i + 1].size + 15) & ~(size_t)15;
    }
    return signature->plan && bytes <= ARGUMENT_BYTES;
}

static void free_entry(CallbackEntry *entry)
{
    if (entry) {
        abi_closure_free(entry->closure);
        free(entry->codes);
        free(entry->error);
        free(entry);
    }
}

RAISES static bool give_code(VM *vm, CallbackEntry *entry)
{
    void *forgotten = NULL;
    if (fits_thunk(entry->signature)) {
        AbiThunkHandler handler = is_fast(entry) ? enter_fast : enter_thunk;
        entry->address =
            abi_thunk_take(entry->signature->plan, handler, entry, &entry->slot, &forgotten);
    }
    free_entry(forgotten);
    if (entry->address) {
        return true;
    }
    entry->slot = -1;
    const char *why;
    const AbiType *types = entry->signature->abi;
    entry->closure = abi_closure_new(&types[0], &types[1], entry->signature->count,
                                     enter_closure, entry, &entry->address, &why);
    if (!entry->closure) {
        if (why) {
            raise_error(vm, E_NotImplementedError, "no callback can be made here: %s", why);
        } else {
            raise_memory(vm);
        }
        return false;
    }
    return true;
}

static void name_entry(VM *vm, CallbackEntry *entry, Value callable)
{
    Maybe text = str_from_format(vm, "%Q", callable);
    if (raised(text)) {
        error_clear(vm);
        return;
    }
    snprintf(entry->name, sizeof(entry->name), "%.60s()", str_data(maybe_value(text)));
}

// Fills the entry of a callback; on failure the caller frees it.
RAISES static bool fill_entry(VM *vm, CallbackEntry *entry, FfiCallback *callback,
                              const CallbackOptions *options)
{
    entry->vm = vm;
    entry->signature = TRYB_PTR(call_signature(vm, callback->type, -1));
    if (options->codes) {
        entry->codes = strdup(options->codes);
    }
    entry->thread = options->thread;
    entry->print_errors = options->print_errors;
    const AbiType *result = &entry->signature->abi[0];
    entry->error = calloc(1, result->size + CALL_SLOT_SIZE);
    if (!entry->error || (options->codes && !entry->codes)) {
        raise_memory(vm);
        return false;
    }
    if (options->error != NONE) {
        if (result->kind == ABI_VOID) {
            raise_error(vm, E_TypeError, "a callback without result has no error value");
            return false;
        }
        if (!ctype_store(vm, callback->type->element, entry->error, options->error)) {
            return ctype_explain(vm, "error value: ");
        }
    }
    name_entry(vm, entry, callback->callable);
    CHECKB(give_code(vm, entry));
    entry->object = callback;
    return true;
}

Maybe callback_new(VM *vm, const CType *type, Value callable, const CallbackOptions *options)
{
    if (!is_callable(vm, callable)) {
        return raise_error(vm, E_TypeError, "'%T' object is not callable", callable);
    }
    if (type->variadic || type->no_prototype) {
        return raise_error(vm, E_NotImplementedError,
                           "a callback needs a type that lists its parameters");
    }
    (void)TRY_PTR(callback_pool(vm));
    FfiCallback *callback =
        TRY_PTR((FfiCallback *)gc_new(vm, sizeof(FfiCallback), T_fficallback));
    gc_set(vm, callback, &callback->callable, callable);
    gc_set(vm, callback, &callback->onerror, options->onerror);
    callback->type = type->plain;
    CallbackEntry *entry = calloc(1, sizeof(CallbackEntry));
    if (!entry) {
        return raise_memory(vm);
    }
    if (!gc_add_finalizer(vm, &callback->h) || !gc_pin(vm, from_obj(&callback->h)) ||
        !fill_entry(vm, entry, callback, options)) {
        free_entry(entry);
        return RAISED;
    }
    callback->entry = entry;
    return just_obj(callback);
}

// ---- closing

// Closures that were closed longest ago are freed when there are many.
static void remember_closure(CallbackPool *pool, CallbackEntry *entry)
{
    *(pool->last_closed ? &pool->last_closed->next : &pool->first_closed) = entry;
    pool->last_closed = entry;
    if (++pool->closed_count > CLOSED_CLOSURES_MAX) {
        CallbackEntry *oldest = pool->first_closed;
        pool->first_closed = oldest->next;
        pool->closed_count--;
        free_entry(oldest);
    }
}

void callback_close(VM *vm, FfiCallback *callback)
{
    CallbackEntry *entry = callback->entry;
    if (!entry) {
        return;
    }
    callback->entry = NULL;
    entry->object = NULL;
    if (entry->slot >= 0) {
        abi_thunk_release(entry->slot, enter_thunk, entry);
    } else {
        remember_closure(vm->ffi->calls->callbacks, entry);
    }
    gc_unpin(vm, from_obj(&callback->h));
}

// At the end of the VM: C may still call, and gets the error value.
static void callback_finalize(VM *vm, Obj *self)
{
    (void)vm;
    CallbackEntry *entry = ((FfiCallback *)self)->entry;
    if (entry) {
        entry->object = NULL;
        entry->vm = NULL;
    }
}

// ---- callables as arguments

static size_t automatic_hash(Value callable)
{
    Value parts = is_exact(callable, T_method)
                      ? ((Method *)callable)->function ^ ((Method *)callable)->self
                      : callable;
    return parts / 16 % ARRAY_LENGTH(((CallbackPool *)NULL)->automatic);
}

static bool same_callable(Value a, Value b)
{
    if (is_exact(a, T_method) && is_exact(b, T_method)) {
        return ((Method *)a)->function == ((Method *)b)->function &&
               ((Method *)a)->self == ((Method *)b)->self;
    }
    return a == b;
}

RAISES static Maybe automatic_callback(VM *vm, const CType *type, Value callable)
{
    CallbackPool *pool = TRY_PTR(callback_pool(vm));
    Automatic **bucket = &pool->automatic[automatic_hash(callable)];
    for (Automatic *each = *bucket; each; each = each->next) {
        if (each->callback->entry && each->callback->type == type->plain &&
            same_callable(each->callback->callable, callable)) {
            return just_obj(each->callback);
        }
    }
    CallbackOptions options = {.error = NONE, .onerror = NONE};
    Value made = TRY(callback_new(vm, type, callable, &options));
    Automatic *entry = calloc(1, sizeof(Automatic));
    if (!entry) {
        callback_close(vm, (FfiCallback *)made);
        return raise_memory(vm);
    }
    *entry = (Automatic){*bucket, (FfiCallback *)made};
    *bucket = entry;
    return just(made);
}

RAISES static bool wrong_function(VM *vm, const CType *wanted, const CType *given)
{
    Value a = TRYB(ctype_text(vm, wanted, ""));
    Value b = TRYB(ctype_text(vm, given, ""));
    raise_error(vm, E_TypeError, "a function of type '%S' is needed, this is '%S'", a, b);
    return false;
}

bool callback_function_address(VM *vm, const CType *type, Value v, void **address, Value *keep)
{
    const CType *given = NULL;
    if (is_kind(v, T_ffi_function)) {
        FfiFunction *function = (FfiFunction *)v;
        if (!function->address) {
            raise_error(vm, E_ReferenceError, "the library of this function is closed");
            return false;
        }
        given = function->type;
        *address = function->address;
    } else if (is_kind(v, T_ffifunc)) {
        *address = ((FfiFunc *)v)->address;
    } else {
        if (!is_kind(v, T_fficallback)) {
            if (!is_callable(vm, v)) {
                Value text = TRYB(ctype_text(vm, type, ""));
                raise_error(vm, E_TypeError, "'%S' needs a callable, not %T", text, v);
                return false;
            }
            v = TRYB(automatic_callback(vm, type, v));
        }
        FfiCallback *callback = (FfiCallback *)v;
        if (!callback->entry) {
            raise_error(vm, E_ReferenceError, "callback is closed");
            return false;
        }
        given = callback->entry->codes ? NULL : callback->type;
        *address = callback->entry->address;
    }
    *keep = v;
    return !given || ctype_compatible(given, type) || wrong_function(vm, type, given);
}

// ---- the Python type

RAISES static bool check_open(VM *vm, const FfiCallback *callback)
{
    if (!callback->entry) {
        raise_error(vm, E_ValueError, "callback is closed");
        return false;
    }
    return true;
}

RAISES static Maybe callback_cfun(VM *vm, Value *args, int n)
{
    (void)n;
    FfiCallback *callback = (FfiCallback *)args[0];
    CHECK(check_open(vm, callback));
    return int_from_i64(vm, (intptr_t)callback->entry->address);
}

RAISES static Maybe callback_close_method(VM *vm, Value *args, int n)
{
    (void)n;
    callback_close(vm, (FfiCallback *)args[0]);
    return just(NONE);
}

RAISES static Maybe callback_enter(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(args[0]);
}

RAISES static Maybe callback_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    return call(vm, ((FfiCallback *)self)->callable, args, n, kwnames);
}

RAISES static Maybe callback_repr(VM *vm, Value self)
{
    FfiCallback *callback = (FfiCallback *)self;
    CallbackEntry *entry = callback->entry;
    if (entry && entry->codes) {
        return str_from_format(vm, "<fficallback %p>", entry->address);
    }
    Value text = TRY(ctype_text(vm, callback->type, ""));
    if (!entry) {
        return str_from_format(vm, "<ffi callback '%S', closed>", text);
    }
    return str_from_format(vm, "<ffi callback '%S' for %s at %p, %s>", text, entry->name,
                           entry->address, entry->closure ? "libffi" : "thunk");
}

RAISES static Maybe callback_type(VM *vm, Value self)
{
    return ctype_object(vm, ((FfiCallback *)self)->type);
}

RAISES static Maybe callback_callable(VM *vm, Value self)
{
    (void)vm;
    return just(((FfiCallback *)self)->callable);
}

static void callback_trace(VM *vm, Obj *self)
{
    FfiCallback *callback = (FfiCallback *)self;
    gc_mark_value(vm, callback->callable);
    gc_mark_value(vm, callback->onerror);
}

static const Def callback_methods[] = {
    {"cfun(self, /)", FN(callback_cfun), "The address that C calls, as a signed int."},
    {"close(self, /)", FN(callback_close_method),
     "Give the code back. When C calls it all the same, it gets the error value."},
    {"type", GET(callback_type), "The C type."},
    {"callable", GET(callback_callable), "What is called."},
    {"__enter__(self, /)", FN(callback_enter), NULL},
    {"__exit__(self, /, *exception)", FN(callback_close_method), NULL},
    {0},
};

const TypeDef fficallback_type = {
    .name = "ffi.fficallback",
    .doc = "A Python callable that C can call.",
    .size = sizeof(FfiCallback),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .repr = callback_repr,
    .call = callback_call,
    .trace = callback_trace,
    .finalize = callback_finalize,
    .methods = callback_methods,
};
