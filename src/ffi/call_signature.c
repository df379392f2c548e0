// call_signature — making signatures: placement, conversion code, choice of the back end.

#include "ffi/call.h"

#include <stdlib.h>

#include "py.h"

RAISES static bool no_memory(VM *vm)
{
    raise_memory(vm);
    return false;
}

CallState *call_state(VM *vm)
{
    FfiState *state = TRYP_PTR(ffi_state(vm));
    if (!state->calls) {
        state->calls = calloc(1, sizeof(CallState));
        if (!state->calls) {
            raise_memory(vm);
            return NULL;
        }
        state->calls->backend = vm->config.ffi_backend;
        state->calls->trace = vm->config.ffi_trace;
    }
    return state->calls;
}

// ---- the table: open hashing by type and fixed count

static size_t hash_of(const CType *type, int fixed, size_t buckets)
{
    return ((uintptr_t)type / 32 + (size_t)(fixed + 1) * 977) % buckets;
}

static CallSignature *find(const CallState *state, const CType *type, int fixed)
{
    if (!state->bucket_count) {
        return NULL;
    }
    CallSignature *found = state->buckets[hash_of(type, fixed, state->bucket_count)];
    while (found && (found->type != type || found->fixed != fixed)) {
        found = found->next;
    }
    return found;
}

RAISES static bool grow(VM *vm, CallState *state)
{
    size_t count = state->bucket_count ? state->bucket_count * 2 : 64;
    CallSignature **buckets = calloc(count, sizeof(*buckets));
    if (!buckets) {
        return no_memory(vm);
    }
    for (size_t i = 0; i < state->bucket_count; i++) {
        for (CallSignature *each = state->buckets[i], *next; each; each = next) {
            next = each->next;
            size_t at = hash_of(each->type, each->fixed, count);
            each->next = buckets[at];
            buckets[at] = each;
        }
    }
    free(state->buckets);
    state->buckets = buckets;
    state->bucket_count = count;
    return true;
}

// ---- conversion code

static void integer_limits(const CType *type, CallParam *param)
{
    if (type->kind == CK_BOOL) {
        param->min = 0;
        param->max = 1;
        return;
    }
    unsigned bits = (unsigned)type->size * 8;
    int64_t max = (int64_t)(UINT64_MAX >> (64 - bits) >> (type->is_signed ? 1 : 0));
    int64_t min = type->is_signed ? -max - 1 : 0;
    if (bits == 64 && !type->is_signed) {
        max = INT64_MAX;
    }
    param->min = min < SMALL_INT_MIN ? SMALL_INT_MIN : (SWord)min;
    param->max = max > SMALL_INT_MAX ? SMALL_INT_MAX : (SWord)max;
}

static enum CallOp direct_op(int kind, const AbiPiece *piece)
{
    if (kind >= ABI_I8 && kind <= ABI_U64) {
        return kind == ABI_U32 && piece->form == ABI_FORM_SIGNED ? CALL_INT_WRAP : CALL_INT;
    }
    if (kind == ABI_F64) {
        return CALL_DOUBLE;
    }
    return kind == ABI_F32 && piece->form == ABI_FORM_UNSIGNED ? CALL_FLOAT : CALL_SCALAR;
}

// The direct forms need a plan that puts the value into one whole word.
static void compile_param(CallSignature *signature, int i, const CType *type, int kind)
{
    CallParam *param = &signature->params[i];
    param->type = type;
    param->op = kind == ABI_POINTER  ? CALL_POINTER
                : kind == ABI_STRUCT ? CALL_RECORD
                                     : CALL_SCALAR;
    if (type->kind == CK_COMPLEX) {
        param->op = CALL_SCALAR;
    }
    const AbiPlan *plan = signature->plan;
    bool one_word = plan && plan->first[i + 1] - plan->first[i] == 1 &&
                    plan->pieces[plan->first[i]].form != ABI_FORM_REFERENCE;
    if (!one_word || param->op == CALL_RECORD) {
        return;
    }
    const AbiPiece *piece = &plan->pieces[plan->first[i]];
    param->to = piece->to;
    param->in_image = true;
    if (param->op == CALL_SCALAR && (type->size <= sizeof(AbiWord) || kind == ABI_F64)) {
        param->op = (uint8_t)direct_op(kind, piece);
        if (ctype_is_integer(type)) {
            integer_limits(type, param);
        }
    }
}

static enum CallResult result_op(const CallSignature *signature, const CType *type, int kind)
{
    if (kind == ABI_VOID) {
        return CALL_RESULT_VOID;
    }
    if (ctype_is_record(type)) {
        return CALL_RESULT_RECORD;
    }
    const AbiPlan *plan = signature->plan;
    if (!plan || plan->result_count != 1) {
        return CALL_RESULT_LOAD;
    }
    if (kind == ABI_BOOL) {
        return CALL_RESULT_BOOL;
    }
    if (kind >= ABI_I8 && kind <= ABI_U64) {
        return type->is_signed ? CALL_RESULT_SIGNED : CALL_RESULT_UNSIGNED;
    }
    return kind == ABI_F64 && plan->returns == ABI_RETURN_DOUBLE ? CALL_RESULT_DOUBLE
                                                                 : CALL_RESULT_LOAD;
}

bool call_is_reference(const CallSignature *signature, int i)
{
    const AbiPlan *plan = signature->plan;
    if (!plan) {
        return abi_foreign_is_reference(signature->foreign, i);
    }
    return plan->first[i] < plan->first[i + 1] &&
           plan->pieces[plan->first[i]].form == ABI_FORM_REFERENCE;
}

static void compile(CallSignature *signature)
{
    const CType *type = signature->type;
    signature->direct = signature->plan != NULL;
    for (int i = 0; i < signature->count; i++) {
        compile_param(signature, i, type->params[i], signature->abi[i + 1].kind);
        signature->direct = signature->direct && signature->params[i].op <= CALL_FLOAT;
        signature->has_references =
            signature->has_references || call_is_reference(signature, i);
    }
    int kind = signature->abi[0].kind;
    signature->result_op = (uint8_t)result_op(signature, type->element, kind);
    signature->result_size = (uint8_t)signature->abi[0].size;
    signature->result.type = type->element;
    if (ctype_is_integer(type->element) && type->element->size <= sizeof(AbiWord)) {
        integer_limits(type->element, &signature->result);
    }
    signature->direct = signature->direct && signature->result_op <= CALL_RESULT_DOUBLE;
}

// ---- making one

RAISES static bool unsupported(VM *vm, const CallSignature *signature, const char *why)
{
    if (!why) {
        return no_memory(vm);
    }
    Value text = TRYB(ctype_text(vm, signature->type, ""));
    raise_error(vm, E_NotImplementedError, "'%S' cannot be called here: %s", text, why);
    return false;
}

AbiForeign *call_foreign(VM *vm, CallSignature *signature)
{
    if (!signature->foreign) {
        const char *why;
        signature->foreign = abi_foreign_new(&signature->abi[0], &signature->abi[1],
                                             signature->count, signature->fixed, &why);
        if (!signature->foreign && unsupported(vm, signature, why)) {
            return NULL;
        }
    }
    return signature->foreign;
}

RAISES static bool prepare(VM *vm, CallState *state, CallSignature *signature)
{
    const CType *type = signature->type;
    CHECKB(call_abi_type(vm, type->element, &signature->abi[0]));
    for (int i = 0; i < signature->count; i++) {
        CHECKB(call_abi_type(vm, type->params[i], &signature->abi[i + 1]));
    }
    if (state->backend == BACKEND_LIBFFI || !abi_native) {
        signature->why = abi_native ? "-X ffi=libffi" : "this architecture";
    } else {
        signature->plan = abi_plan_new(abi_native, &signature->abi[0], &signature->abi[1],
                                       signature->count, signature->fixed, &signature->why);
        if (!signature->plan && !signature->why) {
            return no_memory(vm);
        }
        if (!signature->plan && state->backend == BACKEND_STUB) {
            return unsupported(vm, signature, signature->why);
        }
    }
    if (!signature->plan) {
        (void)TRYB_PTR(call_foreign(vm, signature));
    }
    *(signature->plan ? &state->stub_signatures : &state->foreign_signatures) += 1;
    compile(signature);
    return true;
}

static void discard(CallSignature *signature)
{
    abi_plan_free(signature->plan);
    abi_foreign_free(signature->foreign);
    free(signature->abi);
    free(signature);
}

CallSignature *call_signature(VM *vm, const CType *type, int fixed)
{
    CallState *state = TRYP_PTR(call_state(vm));
    CallSignature *found = find(state, type, fixed);
    if (found) {
        return found;
    }
    if (type->count > CALL_ARGUMENTS_MAX) {
        raise_error(vm, E_ValueError, "more than %d parameters", CALL_ARGUMENTS_MAX);
        return NULL;
    }
    if (state->signature_count >= state->bucket_count) {
        CHECKP(grow(vm, state));
    }
    CallSignature *made = calloc(1, sizeof(CallSignature) + type->count * sizeof(CallParam));
    AbiType *abi = made ? calloc(type->count + 1, sizeof(AbiType)) : NULL;
    if (!abi) {
        free(made);
        raise_memory(vm);
        return NULL;
    }
    *made = (CallSignature){
        .type = type, .fixed = fixed, .count = (uint8_t)type->count, .abi = abi};
    if (!prepare(vm, state, made)) {
        discard(made);
        return NULL;
    }
    size_t at = hash_of(type, fixed, state->bucket_count);
    made->next = state->buckets[at];
    state->buckets[at] = made;
    state->signature_count++;
    return made;
}
