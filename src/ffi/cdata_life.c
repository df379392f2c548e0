// cdata_life — how long C memory lives: destructors, release, scopes, and handles of objects.
//
// A released record stays as long as cdata refer to it, so that their use raises instead of
// touching memory. Destructors run at a safepoint, once, or when released. A handle is a pointer
// value that encodes a slot and its generation; it is never dereferenced.

#include "base/vec.h"
#include "ffi/cdata.h"
#include "ffi/cdata_module.h"
#include "ffi/state.h"
#include "py.h"

// ---- the end of an allocation

RAISES static bool run_destructor(VM *vm, FfiAlloc *alloc)
{
    Value destructor = alloc->destructor, subject = alloc->subject;
    if (destructor == ABSENT) {
        return true;
    }
    alloc->destructor = ABSENT;
    return !raised(call_1(vm, destructor, subject));
}

static void forget_handle(VM *vm, FfiAlloc *alloc)
{
    FfiState *state = vm->ffi;
    size_t index = ((uintptr_t)alloc->low & HANDLE_INDEX_MASK) - 1;
    if (state && index < state->handles.count &&
        state->handles.items[index].alloc == &alloc->h) {
        state->handles.items[index].alloc = NULL;
    }
}

RAISES static bool alloc_end(VM *vm, FfiAlloc *alloc)
{
    if (alloc->exports) {
        return !raised(raise_error(vm, E_BufferError, "the memory is in use by %u buffer%s",
                                   alloc->exports, alloc->exports == 1 ? "" : "s"));
    }
    if (alloc->kind == ALLOC_HANDLE) {
        forget_handle(vm, alloc);
    }
    // The destructor still needs the memory; the flag keeps Python code in it away from it.
    alloc->dead_because = "released";
    if (alloc->destructor != ABSENT) {
        bool ok = run_destructor(vm, alloc);
        alloc->dead = true;
        return ok;
    }
    alloc->dead = true;
    if (alloc->kind == ALLOC_BUFFER && alloc->view) {
        buffer_release(vm, alloc->view);
    } else if (alloc->kind == ALLOC_OWNED) {
        memset(alloc->low, 0xdb, alloc->size);
    }
    return true;
}

RAISES static Maybe alloc_del(VM *vm, Value *args, int n)
{
    (void)n;
    FfiAlloc *alloc = (FfiAlloc *)args[0];
    if (!alloc->dead) {
        CHECK(run_destructor(vm, alloc));
        alloc->dead = alloc->kind == ALLOC_FOREIGN;
    }
    return just(NONE);
}

static void alloc_finalize(VM *vm, Obj *self)
{
    FfiAlloc *alloc = (FfiAlloc *)self;
    if (alloc->kind == ALLOC_HANDLE) {
        forget_handle(vm, alloc);
    } else if (alloc->kind == ALLOC_BUFFER && alloc->view && !alloc->dead) {
        // SAFE: releasing the buffer of a Python class would run Python code here.
        Value owner = alloc->view->owner;
        if (owner != ABSENT && !(type_of(vm, owner)->flags & TYPE_HEAP)) {
            buffer_release(vm, alloc->view);
        }
    }
}

static void alloc_trace(VM *vm, Obj *self)
{
    FfiAlloc *alloc = (FfiAlloc *)self;
    gc_mark_value(vm, alloc->keep);
    gc_mark_value(vm, alloc->destructor);
    gc_mark_value(vm, alloc->subject);
    gc_mark_value(vm, alloc->library);
    if (alloc->view) {
        gc_mark_raw(vm, alloc->view);
        gc_mark_value(vm, alloc->view->owner);
    }
}

static const Def alloc_rows[] = {
    {"__del__(self, /)", FN(alloc_del), NULL},
    {0},
};

const TypeDef ffi_alloc_type = {
    .name = "ffi.allocation",
    .doc = "Who owns some memory of C.",
    .size = sizeof(FfiAlloc),
    .flags = TYPE_NO_NEW | TYPE_FINAL | TYPE_VARSIZE | TYPE_HAS_FINALIZER,
    .trace = alloc_trace,
    .finalize = alloc_finalize,
    .methods = alloc_rows,
};

// ---- release

Maybe cdata_module_release(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_cdata(args[0])) {
        return raise_error(vm, E_TypeError, "C data is needed, not %T", args[0]);
    }
    const CData *data = as_cdata(args[0]);
    FfiAlloc *alloc = data->alloc;
    if (!alloc) {
        return raise_error(vm, E_TypeError, "nobody knows who owns this memory");
    }
    CHECK(alloc_check_alive(vm, alloc));
    if (data->address != alloc->low) {
        return raise_error(vm, E_ValueError, "this is not the start of the memory");
    }
    CHECK(alloc_end(vm, alloc));
    return just(NONE);
}

// ---- destructors

RAISES static Maybe new_owner(VM *vm, Value subject, Value destructor)
{
    if (!is_cdata(subject)) {
        return raise_error(vm, E_TypeError, "C data is needed, not %T", subject);
    }
    const CData *data = as_cdata(subject);
    CHECK(cdata_check_alive(vm, data));
    if (!is_callable(vm, destructor)) {
        return raise_error(vm, E_TypeError, "'%T' object is not callable", destructor);
    }
    if (!data->address) {
        return raise_error(vm, E_ValueError, "NULL owns nothing");
    }
    size_t known = cdata_known_size(data);
    FfiAlloc *alloc =
        TRY_PTR(alloc_new(vm, ALLOC_FOREIGN, data->address, known == CARRAY_OPEN ? 0 : known));
    alloc->destructor = destructor;
    alloc->subject = subject;
    CHECK(gc_add_finalizer(vm, &alloc->h));
    return cdata_new_pointer(vm, data->type, data->address, alloc, data->low, data->high);
}

RAISES static Maybe ffi_gc(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[1] != NONE) {
        return new_owner(vm, args[0], args[1]);
    }
    if (!is_cdata(args[0]) || !as_cdata(args[0])->alloc) {
        return raise_error(vm, E_TypeError, "this has no destructor");
    }
    as_cdata(args[0])->alloc->destructor = ABSENT;
    return just(args[0]);
}

// The pointer without its destructor: C will free it.
RAISES static Maybe ffi_disown(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_cdata(args[0])) {
        return raise_error(vm, E_TypeError, "C data is needed, not %T", args[0]);
    }
    const CData *data = as_cdata(args[0]);
    CHECK(cdata_check_alive(vm, data));
    if (!data->alloc || data->alloc->destructor == ABSENT) {
        return raise_error(vm, E_TypeError, "this has no destructor");
    }
    data->alloc->destructor = ABSENT;
    data->alloc->dead = true;
    data->alloc->dead_because = "disowned";
    return just(data->alloc->subject);
}

// ---- scopes

typedef struct FfiScope {
    Obj h;
    List *allocs;
    bool closed;
} FfiScope;

RAISES static Maybe ffi_scope(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    FfiScope *scope = TRY_PTR((FfiScope *)gc_new(vm, sizeof(FfiScope), T_ffi_scope));
    List *allocs = TRY_PTR(list_new(vm, 0));
    GC_SET(vm, scope, allocs, allocs);
    return just_obj(scope);
}

RAISES static Maybe scope_add(VM *vm, Value self, Maybe made)
{
    Value data = TRY(made);
    CHECK(list_append(vm, ((FfiScope *)self)->allocs, from_obj(as_cdata(data)->alloc)));
    return just(data);
}

RAISES static bool scope_open(VM *vm, Value self)
{
    if (((FfiScope *)self)->closed) {
        return !raised(raise_error(vm, E_ValueError, "the scope is closed"));
    }
    return true;
}

RAISES static Maybe scope_new(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(scope_open(vm, args[0]));
    const CType *type = TRY_PTR(ctype_from_value(vm, args[1]));
    return scope_add(vm, args[0], cdata_module_make(vm, type, args[2]));
}

RAISES static Maybe scope_own(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(scope_open(vm, args[0]));
    return scope_add(vm, args[0], new_owner(vm, args[1], args[2]));
}

// Ends everything, last first; the first exception is raised after all.
RAISES static Maybe scope_close(VM *vm, Value *args, int n)
{
    (void)n;
    FfiScope *scope = (FfiScope *)args[0];
    scope->closed = true;
    Value first = ABSENT;
    while (scope->allocs->size) {
        Value alloc = TRY(list_pop(vm, scope->allocs, scope->allocs->size - 1));
        if (((FfiAlloc *)alloc)->dead || alloc_end(vm, (FfiAlloc *)alloc)) {
            continue;
        }
        Value exception = error_take(vm);
        if (first == ABSENT) {
            first = exception;
        }
    }
    if (first != ABSENT) {
        error_restore(vm, first);
        return RAISED;
    }
    return just(NONE);
}

RAISES static Maybe scope_enter(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(scope_open(vm, args[0]));
    return just(args[0]);
}

static void scope_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((FfiScope *)self)->allocs);
}

static const Def scope_rows[] = {
    {"new(self, type, init=..., /)", FN(scope_new), "Memory that lives until the scope ends."},
    {"own(self, data, destructor, /)", FN(scope_own),
     "The data, freed by destructor(data) when the scope ends."},
    {"close(self, /)", FN(scope_close), "End the life of everything made here."},
    {"__enter__(self, /)", FN(scope_enter), NULL},
    {"__exit__(self, /, *exception)", FN(scope_close), NULL},
    {0},
};

const TypeDef ffi_scope_type = {
    .name = "ffi.scope",
    .doc = "Memory that ends together.",
    .size = sizeof(FfiScope),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .trace = scope_trace,
    .methods = scope_rows,
};

// ---- handles

RAISES static bool handle_slot(VM *vm, FfiState *state, size_t *out)
{
    for (size_t i = 0; i < state->handles.count; i++) {
        size_t index = (state->next_handle + i) % state->handles.count;
        if (!state->handles.items[index].alloc) {
            state->next_handle = index + 1;
            *out = index;
            return true;
        }
    }
    *out = state->handles.count;
    if (state->handles.count >= HANDLE_INDEX_MASK - 1 ||
        !vec_push(&state->handles, (FfiHandleSlot){0})) {
        return !raised(raise_memory(vm));
    }
    return true;
}

RAISES static Maybe ffi_handle(VM *vm, Value *args, int n)
{
    (void)n;
    FfiState *state = TRY_PTR(ffi_state(vm));
    FfiAlloc *alloc = TRY_PTR(alloc_new(vm, ALLOC_HANDLE, NULL, 0));
    size_t index = 0;
    CHECK(gc_add_finalizer(vm, &alloc->h));
    CHECK(handle_slot(vm, state, &index));
    FfiHandleSlot *slot = &state->handles.items[index];
    slot->generation = (slot->generation + 1) & (HANDLE_INDEX_MASK >> 1);
    slot->alloc = &alloc->h;
    uintptr_t token = (uintptr_t)slot->generation << HANDLE_INDEX_BITS | (index + 1);
    alloc->low = (char *)token;
    gc_set(vm, alloc, &alloc->subject, args[0]);
    const CType *type = TRY_PTR(ctype_pointer(vm, TRY_PTR(ctype_void(vm))));
    return cdata_new_pointer(vm, type, alloc->low, alloc, alloc->low, alloc->low);
}

RAISES static Maybe ffi_from_handle(VM *vm, Value *args, int n)
{
    (void)n;
    uintptr_t token;
    if (is_cdata(args[0]) && as_cdata(args[0])->type->kind == CK_POINTER) {
        token = (uintptr_t)as_cdata(args[0])->address;
    } else if (is_any_int(args[0])) {
        token = (uintptr_t)int_low_bits(args[0]);
    } else {
        return raise_error(vm, E_TypeError, "a handle is needed, not %T", args[0]);
    }
    FfiState *state = TRY_PTR(ffi_state(vm));
    size_t index = (token & HANDLE_INDEX_MASK) - 1;
    if (index >= state->handles.count) {
        return raise_error(vm, E_ValueError, "%p is not a handle", (void *)token);
    }
    const FfiHandleSlot *slot = &state->handles.items[index];
    if (!slot->alloc || ((FfiAlloc *)slot->alloc)->low != (char *)token) {
        return raise_error(vm, E_ReferenceError, "the handle is no longer in use");
    }
    return just(((FfiAlloc *)slot->alloc)->subject);
}

const Def cdata_life_rows[] = {
    {"gc(data, destructor, /)", FN(ffi_gc),
     "The data, for which destructor(data) is called at the end of its life."},
    {"own(data, destructor, /)", FN(ffi_gc), "The same as gc."},
    {"disown(data, /)", FN(ffi_disown), "The data without its destructor: C will free it."},
    {"release(data, /)", FN(cdata_module_release), "End the life of owned memory now."},
    {"scope()", FN(ffi_scope), "A with-statement block whose memory ends with it."},
    {"handle(object, /)", FN(ffi_handle), "A void * that stands for a Python object."},
    {"from_handle(pointer, /)", FN(ffi_from_handle), "The object that a handle stands for."},
    {0},
};
