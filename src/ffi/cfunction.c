// cfunction — C functions with a type, and calling them.
//
// Three entries, chosen when the function object is made: `direct` when every argument is a
// number and the result comes in a register, `general` for all others, `variadic` for functions
// with "...", which finds the signature of the actual arguments first. Conversions write into
// the register image; slots hold what needs memory first, and all arguments for libffi.
// SAFE: addresses come from dlsym() or from the user's cast; nothing checks the prototype.

#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "ffi/call_contract.h"
#include "ffi/callback.h"
#include "ffi/cdata.h"
#include "ffi/cdecl.h"
#include "py.h"

enum { SLOTS_ON_STACK = 20 };

// Everything one call needs between the conversion of its arguments and of its result.
typedef struct CallContext {
    AbiImage image;
    AbiResult registers;
    CallTemporaries temporaries;
    bool keep_slots;                   // every argument is wanted in memory, too
    char *slots;                       // CALL_SLOT_SIZE bytes per argument
    void *values[CALL_ARGUMENTS_MAX];  // for libffi and struct arguments
    _Alignas(16) char few_slots[SLOTS_ON_STACK * CALL_SLOT_SIZE];
    _Alignas(16) char result[64];
} CallContext;

static const char *name_of(const FfiFunction *function)
{
    return is_str(function->name) ? str_data(function->name) : "function";
}

RAISES static Maybe wrong_count(VM *vm, const FfiFunction *function, uint32_t wanted, int n)
{
    bool variadic = function->type->variadic;
    return raise_error(vm, E_TypeError, "%s() takes %s %u argument%s (%d given)",
                       name_of(function), variadic ? "at least" : "exactly", wanted,
                       wanted == 1 ? "" : "s", n);
}

RAISES static bool check_open(VM *vm, const FfiFunction *function)
{
    if (function->address) {
        return true;
    }
    raise_error(vm, E_ReferenceError, "%s(): the library is closed", name_of(function));
    return false;
}

// ---- around the call itself

_Thread_local CallDepth call_depth;

static void enter_call(VM *vm, CallFrame *frame, FfiFunction *function, const Value *args,
                       int n)
{
    *frame = (CallFrame){vm->thread.ffi_frame, (Obj *)function, args, n};
    vm->thread.ffi_frame = frame;
    vm->ffi->calls->running++;
    call_depth.calls++;
    errno = vm->thread.ffi_error;
}

static void leave_call(VM *vm, const CallFrame *frame)
{
    vm->thread.ffi_error = errno;
    vm->thread.ffi_frame = frame->outer;
    vm->ffi->calls->running--;
    call_depth.calls--;
}

// Raises what a callback left behind.
RAISES static bool take_callback_exception(VM *vm)
{
    Value exception = vm->thread.ffi_exception;
    if (LIKELY(exception == ABSENT)) {
        return true;
    }
    vm->thread.ffi_exception = ABSENT;
    error_restore(vm, exception);
    return false;
}

// ---- results

RAISES static Maybe register_result(VM *vm, const CallSignature *signature,
                                    const AbiResult *registers)
{
    unsigned size = signature->result_size;
    switch (signature->result_op) {
    case CALL_RESULT_SIGNED:
        return call_load_integer(vm, registers->general[0], size, true);
    case CALL_RESULT_UNSIGNED:
        return call_load_integer(vm, registers->general[0], size, false);
    case CALL_RESULT_BOOL:
        return just_bool((registers->general[0] & 0xff) != 0);
    case CALL_RESULT_DOUBLE:
        return float_new(vm, registers->floating[0]);
    default:
        return just(NONE);
    }
}

// Raises what a callback left behind, with the C function's result as its `ffi_result`.
RAISES static Maybe raise_left_behind(VM *vm, Maybe result)
{
    Value answer = NONE;
    if (raised(result)) {
        error_clear(vm);
    } else {
        answer = maybe_value(result);
    }
    Value exception = vm->thread.ffi_exception, name;
    vm->thread.ffi_exception = ABSENT;
    Maybe text = str_intern_c(vm, "ffi_result");
    if (!raised(text)) {
        name = maybe_value(text);
        text = attr_set(vm, exception, name, answer) ? text : RAISED;
    }
    if (raised(text)) {
        error_clear(vm);  // an exception without __dict__, or no memory
    }
    error_restore(vm, exception);
    return RAISED;
}

// ---- the direct entry

static ALWAYS_INLINE bool put_number(AbiImage *image, const CallParam *param, Value v)
{
    char *to = (char *)image + param->to;
    if (param->op <= CALL_INT_WRAP) {
        if (!is_int(v) || as_int(v) < param->min || as_int(v) > param->max) {
            return false;
        }
        AbiWord word = (AbiWord)as_int(v);
        word = param->op == CALL_INT_WRAP ? (AbiWord)(SWord)(int32_t)word : word;
        memcpy(to, &word, sizeof(word));
        return true;
    }
    if (param->op != CALL_DOUBLE || !is_inline_float(v)) {
        return false;
    }
    double number = inline_float_decode(v);
    memcpy(to, &number, sizeof(number));
    return true;
}

static Maybe enter_general(VM *vm, Value self, Value *args, int n);

static Maybe enter_direct(VM *vm, Value self, Value *args, int n)
{
    FfiFunction *function = (FfiFunction *)self;
    const CallSignature *signature = function->signature;
    AbiImage image;
    if (UNLIKELY(n != signature->count || !function->address)) {
        return enter_general(vm, self, args, n);
    }
    for (int i = 0; i < n; i++) {
        if (UNLIKELY(!put_number(&image, &signature->params[i], args[i]))) {
            return enter_general(vm, self, args, n);
        }
    }
    AbiResult registers;
    CallFrame frame;
    enter_call(vm, &frame, function, args, n);
    signature->plan->stub(function->address, &image, &registers);
    leave_call(vm, &frame);
    if (UNLIKELY(vm->thread.ffi_exception != ABSENT)) {
        return raise_left_behind(vm, register_result(vm, signature, &registers));
    }
    return register_result(vm, signature, &registers);
}

// ---- the general entry: arguments

static bool is_null(Value v)
{
    return v == NONE ||
           (is_cdata(v) && as_cdata(v)->type->kind == CK_POINTER && !as_cdata(v)->address);
}

RAISES static bool convert_record(VM *vm, const CallParam *param, CallContext *context, int i,
                                  Value v)
{
    const CType *type = param->type;
    if (type->transparent && type->size <= CALL_SLOT_SIZE) {
        return ctype_store(vm, type, context->values[i], v);
    }
    if (!is_cdata(v) || !ctype_compatible(as_cdata(v)->type, type)) {
        Value text = TRYB(ctype_text(vm, type, ""));
        raise_error(vm, E_TypeError, "'%S' expected, not %T", text, v);
        return false;
    }
    return cdata_address(vm, as_cdata(v), &context->values[i]);
}

RAISES static bool convert_argument(VM *vm, const CallSignature *signature,
                                    CallContext *context, int i, Value v)
{
    const CallParam *param = &signature->params[i];
    char *slot = context->slots + (size_t)i * CALL_SLOT_SIZE;
    context->values[i] = slot;
    switch (param->op) {
    case CALL_INT:
    case CALL_INT_WRAP:
    case CALL_DOUBLE:
        if (!context->keep_slots && put_number(&context->image, param, v)) {
            return true;
        }
        break;
    case CALL_POINTER: {
        int next = i + 1;
        context->temporaries.next_is_length =
            next < signature->count && ctype_is_integer(signature->params[next].type);
        void *address;
        CHECKB(call_address(vm, param->type, v, &context->temporaries, &address));
        if (LIKELY(param->in_image && !context->keep_slots)) {
            memcpy((char *)&context->image + param->to, &address, sizeof(address));
            return true;
        }
        memcpy(slot, &address, sizeof(address));
        break;
    }
    case CALL_RECORD:
        CHECKB(convert_record(vm, param, context, i, v));
        break;
    default:
        break;
    }
    if (param->op != CALL_POINTER && param->op != CALL_RECORD) {
        if (param->type->size > CALL_SLOT_SIZE) {  // long double _Complex
            context->values[i] = slot = context->slots +
                                        (size_t)signature->count * CALL_SLOT_SIZE +
                                        (size_t)i * 2 * CALL_SLOT_SIZE;
        }
        CHECKB(ctype_store(vm, param->type, slot, v));
    }
    if (signature->plan) {
        abi_put_argument(signature->plan, &context->image, i, context->values[i]);
    }
    return true;
}

// By-reference structs are copies, which the callee may change.
RAISES static bool copy_referenced(VM *vm, const CallSignature *signature, CallContext *context)
{
    const AbiPlan *plan = signature->plan;
    for (int i = 0; i < signature->count; i++) {
        if (signature->params[i].op != CALL_RECORD || !call_is_reference(signature, i)) {
            continue;
        }
        size_t size = signature->params[i].type->size;
        CallTemporary *copy = calloc(1, sizeof(CallTemporary) + 16 + size);
        if (!copy) {
            raise_memory(vm);
            return false;
        }
        copy->view.owner = ABSENT;
        copy->next = context->temporaries.first;
        context->temporaries.first = copy;
        char *bytes = (char *)(((uintptr_t)copy->bytes + 15) & ~(uintptr_t)15);
        memcpy(bytes, context->values[i], size);
        context->values[i] = bytes;
        if (plan) {
            abi_put_argument(plan, &context->image, i, bytes);
        }
    }
    return true;
}

// Puts "strlen() argument 1 (s): " in front of the message.
static bool explain_argument(VM *vm, const FfiFunction *function, int i)
{
    const CDeclaration *declaration = function->declaration;
    const char *name = NULL;
    if (declaration && declaration->param_names && (uint32_t)i < function->type->count) {
        name = declaration->param_names[i];
    }
    return name ? ctype_explain(vm, "%s() argument %d (%s): ", name_of(function), i + 1, name)
                : ctype_explain(vm, "%s() argument %d: ", name_of(function), i + 1);
}

RAISES static bool convert_arguments(VM *vm, FfiFunction *function,
                                     const CallSignature *signature, CallContext *context,
                                     Value *args)
{
    const CallContract *contract = function->contract;
    for (int i = 0; i < signature->count; i++) {
        bool ok = convert_argument(vm, signature, context, i, args[i]);
        if (ok && contract && is_null(args[i]) && i < 64 && contract->nonnull >> i & 1 &&
            signature->params[i].op == CALL_POINTER) {
            raise_error(vm, E_ValueError, "NULL is not allowed");
            ok = false;
        }
        if (!ok) {
            return explain_argument(vm, function, i);
        }
    }
    if (contract && (contract->access_count || contract->frees) &&
        !contract_check(vm, function, args, signature->count)) {
        return false;
    }
    return !signature->has_references || copy_referenced(vm, signature, context);
}

// ---- the general entry: call and result

static void perform(const CallSignature *signature, void *address, CallContext *context,
                    void *out)
{
    if (!signature->plan) {
        abi_foreign_call(signature->foreign, address, out, context->values);
        return;
    }
    if (signature->result_op > CALL_RESULT_DOUBLE) {
        abi_put_result_address(signature->plan, &context->image, &context->registers, out);
    }
    signature->plan->stub(address, &context->image, &context->registers);
}

RAISES static Maybe load_result(VM *vm, const CallSignature *signature, CallContext *context,
                                Value record, void *out)
{
    if (signature->result_op <= CALL_RESULT_DOUBLE) {
        return register_result(vm, signature, &context->registers);
    }
    if (signature->plan) {
        abi_get_result(signature->plan, &context->registers, out);
    }
    return signature->result_op == CALL_RESULT_RECORD
               ? just(record)
               : ctype_load(vm, signature->type->element, out, ABSENT);
}

// A call on another thread, where errno is another variable.
typedef struct BlockingCall {
    const CallSignature *signature;
    void *address;
    CallContext *context;
    void *out;
    int error;
} BlockingCall;

static void perform_blocking(void *data)
{
    BlockingCall *call = data;
    errno = call->error;
    perform(call->signature, call->address, call->context, call->out);
    call->error = errno;
}

// Numbers in, number out: such functions are likely to do the same when they are called again.
static bool is_arithmetic(const CallSignature *signature)
{
    bool ok = signature->result_op != CALL_RESULT_RECORD &&
              signature->result_op != CALL_RESULT_VOID &&
              signature->type->element->kind != CK_POINTER;
    for (int i = 0; i < signature->count; i++) {
        ok = ok && signature->params[i].op != CALL_POINTER;
    }
    return ok;
}

// -X ffi=both: calls once more through libffi and compares the results.
RAISES static bool compare_backends(VM *vm, FfiFunction *function, CallSignature *signature,
                                    CallContext *context)
{
    _Alignas(16) char ours[64] = {0}, theirs[64] = {0};
    AbiForeign *foreign = call_foreign(vm, signature);
    if (!foreign) {
        error_clear(vm);
        return true;
    }
    abi_get_result(signature->plan, &context->registers, ours);
    abi_foreign_call(foreign, function->address, theirs, context->values);
    size_t size = signature->type->element->kind == CK_FLOAT && signature->result_size > 8
                      ? 10
                      : signature->result_size;
    if (memcmp(ours, theirs, size) != 0) {
        raise_error(vm, E_SystemError, "%s(): the stub and libffi do not agree",
                    name_of(function));
        return false;
    }
    return true;
}

// Notes what the function allocated and freed.
RAISES static Maybe finish_contract(VM *vm, const FfiFunction *function, const Value *args,
                                    int n, Value answer)
{
    bool is_pointer = is_cdata(answer) && function->type->element->kind == CK_POINTER;
    contract_release(function, args, n, is_pointer && is_null(answer));
    if (is_pointer && function->contract && function->contract->deallocator) {
        return contract_own(vm, function, as_cdata(answer)->address);
    }
    return just(answer);
}

RAISES static Maybe load_answer(VM *vm, const FfiFunction *function,
                                const CallSignature *signature, CallContext *context,
                                const Value *args, int n, Value record, void *out)
{
    Value answer = TRY(load_result(vm, signature, context, record, out));
    return is_str(function->name) ? finish_contract(vm, function, args, n, answer)
                                  : just(answer);
}

RAISES static Maybe call_and_load(VM *vm, FfiFunction *function, CallSignature *signature,
                                  CallContext *context, Value *args, int n)
{
    CallState *state = vm->ffi->calls;
    const CType *type = signature->type->element;
    Value record = NONE;
    void *out = context->result;
    if (signature->result_op == CALL_RESULT_RECORD) {
        record = TRY(cdata_new_owned(vm, type->plain));
        out = as_cdata(record)->address;
    }
    if (state->trace) {
        call_trace_enter(vm, function, args, n);
    }
    CallFrame frame;
    enter_call(vm, &frame, function, args, n);
    if (UNLIKELY(function->blocking)) {
        BlockingCall call = {signature, function->address, context, out, vm->thread.ffi_error};
        bool ok = callback_run_blocking(vm, perform_blocking, &call);
        errno = call.error;
        leave_call(vm, &frame);
        CHECK(ok);
    } else {
        perform(signature, function->address, context, out);
        leave_call(vm, &frame);
    }
    if (UNLIKELY(vm->thread.ffi_exception != ABSENT)) {
        return raise_left_behind(
            vm, load_answer(vm, function, signature, context, args, n, record, out));
    }
    if (UNLIKELY(state->backend == BACKEND_BOTH) && signature->plan &&
        is_arithmetic(signature)) {
        CHECK(compare_backends(vm, function, signature, context));
    }
    return load_answer(vm, function, signature, context, args, n, record, out);
}

RAISES static Maybe call_with_signature(VM *vm, FfiFunction *function, CallSignature *signature,
                                        Value *args, int n)
{
    CallContext context;
    context.temporaries = (CallTemporaries){.function = name_of(function),
                                            .keeps_nothing = function->keeps_nothing};
    context.slots = context.few_slots;
    context.keep_slots = vm->ffi->calls->backend == BACKEND_BOTH;
    if (signature->count > SLOTS_ON_STACK / 3) {
        size_t bytes = (size_t)signature->count * CALL_SLOT_SIZE * 3;
        context.slots = TRY_PTR((char *)gc_new_raw(vm, bytes));
    }
    Maybe result = RAISED;
    if (convert_arguments(vm, function, signature, &context, args)) {
        result = call_and_load(vm, function, signature, &context, args, n);
    }
    if (context.temporaries.first) {
        call_release(vm, &context.temporaries);
    }
    if (vm->ffi->calls->trace && !raised(result)) {
        call_trace_leave(vm, function, maybe_value(result));
    }
    return result;
}

static Maybe enter_general(VM *vm, Value self, Value *args, int n)
{
    FfiFunction *function = (FfiFunction *)self;
    CHECK(check_open(vm, function));
    if (n != function->signature->count) {
        return wrong_count(vm, function, function->signature->count, n);
    }
    return call_with_signature(vm, function, function->signature, args, n);
}

bool cfunction_perform(VM *vm, const CallSignature *signature, void *address, void **values,
                       void *out)
{
    CallContext context;
    memcpy(context.values, values, signature->count * sizeof(void *));
    for (int i = 0; signature->plan && i < signature->count; i++) {
        abi_put_argument(signature->plan, &context.image, i, values[i]);
    }
    CallFrame frame;
    enter_call(vm, &frame, NULL, NULL, 0);
    perform(signature, address, &context, out);
    leave_call(vm, &frame);
    if (signature->plan) {
        abi_get_result(signature->plan, &context.registers, out);
    }
    return take_callback_exception(vm);
}

// ---- the variadic entry

RAISES static CallSignature *signature_for(VM *vm, FfiFunction *function, const Value *args,
                                           int n)
{
    const CType *type = function->type;
    const CType *params[CALL_ARGUMENTS_MAX];
    int fixed = type->no_prototype ? 0 : (int)type->count;
    for (int i = 0; i < n; i++) {
        params[i] = i < fixed ? type->params[i] : call_variadic_type(vm, args[i]);
        if (!params[i]) {
            explain_argument(vm, function, i);
            return NULL;
        }
    }
    const CType *actual =
        TRYP_PTR(ctype_function(vm, type->element, params, (uint32_t)n, type->variadic));
    return call_signature(vm, actual, type->no_prototype ? -1 : fixed);
}

static Maybe enter_variadic(VM *vm, Value self, Value *args, int n)
{
    FfiFunction *function = (FfiFunction *)self;
    CHECK(check_open(vm, function));
    if (!function->type->no_prototype && (uint32_t)n < function->type->count) {
        return wrong_count(vm, function, function->type->count, n);
    }
    if (n > CALL_ARGUMENTS_MAX) {
        return raise_error(vm, E_ValueError, "more than %d arguments", CALL_ARGUMENTS_MAX);
    }
    CallSignature *signature = TRY_PTR(signature_for(vm, function, args, n));
    return call_with_signature(vm, function, signature, args, n);
}

// ---- making function objects

// Functions that return twice, or not to their caller: no interpreter survives them.
static const char *const refused[] = {
    "setjmp",      "_setjmp", "sigsetjmp", "__sigsetjmp", "vfork",   "getcontext", "setcontext",
    "swapcontext", "longjmp", "_longjmp",  "siglongjmp",  "savectx", NULL};

RAISES static bool check_name(VM *vm, Value name)
{
    for (int i = 0; is_str(name) && refused[i]; i++) {
        if (str_equal_c(name, refused[i])) {
            raise_error(vm, E_NotImplementedError,
                        "%S() returns twice or jumps: it cannot be called from Python", name);
            return false;
        }
    }
    return true;
}

static Maybe (*entry_for(const CallState *state, const FfiFunction *function))(VM *, Value,
                                                                               Value *, int)
{
    if (function->type->variadic || function->type->no_prototype) {
        return enter_variadic;
    }
    bool direct = function->signature->direct && !state->trace && !function->blocking &&
                  state->backend != BACKEND_BOTH;
    return direct ? enter_direct : enter_general;
}

RAISES static bool fill(VM *vm, FfiFunction *function, const CType *type, void *address)
{
    CallState *state = TRYB_PTR(call_state(vm));
    function->type = type->plain;
    function->address = address;
    if (!type->variadic && !type->no_prototype) {
        function->signature = TRYB_PTR(call_signature(vm, type->plain, -1));
    }
    function->callable.enter = entry_for(state, function);
    return true;
}

Maybe cfunction_new(VM *vm, const CType *type, void *address, Value name, Value library)
{
    CHECK(check_name(vm, name));
    FfiFunction *function =
        TRY_PTR((FfiFunction *)gc_new(vm, sizeof(FfiFunction), T_ffi_function));
    gc_set(vm, function, &function->name, name);
    function->keeps_nothing = is_str(name) && call_keeps_nothing(str_data(name));
    gc_set(vm, function, &function->library, library);
    CHECK(fill(vm, function, type, address));
    return just_obj(function);
}

Maybe cfunction_call_address(VM *vm, const CType *type, void *address, Value owner, Value *args,
                             int n, Value kwnames)
{
    if (kwnames != ABSENT && as_tuple(kwnames)->size) {
        return raise_error(vm, E_TypeError, "C functions take no keyword arguments");
    }
    if (!address) {
        return raise_error(vm, E_ValueError, "NULL function pointer called");
    }
    FfiFunction function = {.name = NONE, .library = owner};
    function.callable.h.kind = T_ffi_function;
    CHECK(fill(vm, &function, type, address));
    return function.callable.enter(vm, from_obj(&function), args, n);
}

bool cfunction_declare(VM *vm, FfiFunction *function, const CDeclaration *declaration)
{
    function->declaration = declaration;
    return contract_find(vm, declaration, &function->contract);
}

// ---- the Python type

RAISES static Maybe function_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    FfiFunction *function = (FfiFunction *)self;
    if (kwnames != ABSENT && as_tuple(kwnames)->size) {
        return raise_error(vm, E_TypeError, "%s() takes no keyword arguments",
                           name_of(function));
    }
    return function->callable.enter(vm, self, args, n);
}

static const char *backend_of(const FfiFunction *function)
{
    if (!function->signature) {
        return "by call";
    }
    return function->signature->plan ? "stub" : "libffi";
}

RAISES static Maybe function_repr(VM *vm, Value self)
{
    FfiFunction *function = (FfiFunction *)self;
    Value text = TRY(ctype_text(vm, function->type, name_of(function)));
    if (!function->address) {
        return str_from_format(vm, "<ffi function '%S', library closed>", text);
    }
    Dl_info info;
    const char *slash = NULL;
    if (dladdr(function->address, &info) && info.dli_fname) {
        slash = strrchr(info.dli_fname, '/');
        slash = slash ? slash + 1 : info.dli_fname;
    }
    Value file = slash ? TRY(str_decode_fs(vm, slash)) : NONE;
    return slash ? str_from_format(vm, "<ffi function '%S' of %S at %p, %s>", text, file,
                                   function->address, backend_of(function))
                 : str_from_format(vm, "<ffi function '%S' at %p, %s>", text, function->address,
                                   backend_of(function));
}

RAISES static Maybe function_type(VM *vm, Value self)
{
    return ctype_object(vm, ((FfiFunction *)self)->type);
}

RAISES static Maybe function_name(VM *vm, Value self)
{
    (void)vm;
    return just(((FfiFunction *)self)->name);
}

RAISES static Maybe function_library(VM *vm, Value self)
{
    (void)vm;
    return just(((FfiFunction *)self)->library);
}

RAISES static Maybe function_address_get(VM *vm, Value self)
{
    return int_from_pointer(vm, ((FfiFunction *)self)->address);
}

RAISES static Maybe function_backend(VM *vm, Value self)
{
    return str_from_c(vm, backend_of((FfiFunction *)self));
}

RAISES static Maybe function_blocking(VM *vm, Value self)
{
    (void)vm;
    return just_bool(((FfiFunction *)self)->blocking);
}

RAISES static bool function_set_blocking(VM *vm, Value self, Value value)
{
    if (value == ABSENT) {
        raise_error(vm, E_TypeError, "cannot delete blocking");
        return false;
    }
    FfiFunction *function = (FfiFunction *)self;
    function->blocking = TRYB_TRI(op_truth(vm, value));
    function->callable.enter = entry_for(vm->ffi->calls, function);
    return true;
}

static void function_trace(VM *vm, Obj *self)
{
    FfiFunction *function = (FfiFunction *)self;
    gc_mark_value(vm, function->name);
    gc_mark_value(vm, function->library);
}

static const Def function_methods[] = {
    {"__name__", GET(function_name), "The name of the symbol."},
    {"type", GET(function_type), "The C type."},
    {"library", GET(function_library), "What the function was found in."},
    {"address", GET(function_address_get), "The address of the code."},
    {"backend", GET(function_backend), "What performs the call: 'stub' or 'libffi'."},
    {"blocking", GETSET(function_blocking, function_set_blocking),
     "Other threads may run Python during the call."},
    {0},
};

const TypeDef ffi_function_type = {
    .name = "ffi.function",
    .doc = "A C function with its type.",
    .size = sizeof(FfiFunction),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .repr = function_repr,
    .call = function_call,
    .trace = function_trace,
    .methods = function_methods,
};
