// weakref — references that do not keep their target alive. Proxies are in weakproxy.c.
//
// INVARIANT: a reference with a live target is in the collector's weak table under it.

#include "types/weakref.h"

#include "py.h"

static WeakRef *as_ref(Value v)
{
    return (WeakRef *)v;
}

// ---- making

static bool can_be_target(VM *vm, Value v)
{
    return is_obj(v) && (type_of(vm, v)->flags & TYPE_HAS_WEAKREF);
}

// An existing reference of exactly this class without callback, to be shared.
static Value find_shared(VM *vm, Value target, uint32_t shape)
{
    Obj *ref = NULL;
    while ((ref = gc_next_weak(vm, as_obj(target), ref)) != NULL) {
        if (ref->shape == shape && ((WeakRef *)ref)->callback == ABSENT) {
            return from_obj(ref);
        }
    }
    return ABSENT;
}

RAISES static Maybe make(VM *vm, Type *type, Value target, Value callback)
{
    if (!can_be_target(vm, target)) {
        return raise_error(vm, E_TypeError, "cannot create weak reference to '%T' object",
                           target);
    }
    if (callback == NONE && !(type->flags & TYPE_HEAP)) {
        Value shared = find_shared(vm, target, type->shape);
        if (shared != ABSENT) {
            return just(shared);
        }
    }
    WeakRef *ref = TRY_PTR((WeakRef *)type_alloc(vm, type, 0));
    ref->target = target;
    ref->callback = callback == NONE ? ABSENT : callback;
    CHECK(gc_add_weak(vm, as_obj(target), &ref->h));
    return just_obj(ref);
}

Maybe weakref_new(VM *vm, Value target, Value callback)
{
    return make(vm, type_by_id(vm, T_weakref), target, callback);
}

Maybe weakref_proxy_new(VM *vm, Value target, Value callback)
{
    bool callable = type_of(vm, target)->slots->call != NULL;
    return make(vm, type_by_id(vm, callable ? T_weakcallableproxy : T_weakproxy), target,
                callback);
}

Value weakref_target(Value ref)
{
    Value target = as_ref(ref)->target;
    return target == ABSENT ? NONE : target;
}

// ---- the collector's side

bool weakref_clear(VM *vm, Obj *ref)
{
    (void)vm;
    WeakRef *weak = (WeakRef *)ref;
    weak->target = ABSENT;
    return weak->callback != ABSENT;
}

void weakref_run_callback(VM *vm, Obj *ref)
{
    WeakRef *weak = (WeakRef *)ref;
    Value callback = weak->callback;
    if (callback == ABSENT) {
        return;
    }
    weak->callback = ABSENT;
    if (raised(call_1(vm, callback, from_obj(ref)))) {
        error_unraisable(vm, NULL, callback);
    }
}

// ---- the type

RAISES static Maybe weakref_make(VM *vm, Value *args, int n)
{
    (void)n;
    return make(vm, as_type(args[0]), args[1], args[2]);
}

RAISES static Maybe weakref_init(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    return just(NONE);
}

RAISES static Maybe weakref_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    (void)args;
    if (kwnames != ABSENT && as_tuple(kwnames)->size) {
        return raise_error(vm, E_TypeError, "weakref() takes no keyword arguments");
    }
    if (n) {
        return raise_error(vm, E_TypeError, "weakref expected 0 arguments, got %d", n);
    }
    return just(weakref_target(self));
}

RAISES static Maybe weakref_repr(VM *vm, Value self)
{
    Value target = as_ref(self)->target;
    if (target == ABSENT) {
        return str_from_format(vm, "<weakref at %p; dead>", (void *)self);
    }
    Value name = TRY(attr_find(vm, target, vm_name(vm, N___name__)));
    if (is_str(name)) {
        return str_from_format(vm, "<weakref at %p; to '%T' at %p (%S)>", (void *)self, target,
                               (void *)target, name);
    }
    return str_from_format(vm, "<weakref at %p; to '%T' at %p>", (void *)self, target,
                           (void *)target);
}

RAISES static bool weakref_hash(VM *vm, Value self, Hash *out)
{
    WeakRef *ref = as_ref(self);
    if (!ref->hashed) {
        if (ref->target == ABSENT) {
            raise_error(vm, E_TypeError, "weak object has gone away");
            return false;
        }
        CHECKB(op_hash(vm, ref->target, &ref->hash));
        ref->hashed = true;
    }
    *out = ref->hash;
    return true;
}

RAISES static Maybe weakref_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_kind(a, T_weakref) || !is_kind(b, T_weakref)) {
        return just(NOT_IMPLEMENTED);
    }
    Value left = as_ref(a)->target, right = as_ref(b)->target;
    if (left == ABSENT || right == ABSENT) {
        return just_bool((a == b) == (op == CMP_EQ));
    }
    return op_compare(vm, left, right, op);
}

RAISES static Maybe weakref_callback(VM *vm, Value self)
{
    (void)vm;
    Value callback = as_ref(self)->callback;
    return just(callback == ABSENT ? NONE : callback);
}

static void weakref_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((WeakRef *)self)->callback);
}

static const Def weakref_methods[] = {
    {"__callback__", MEMBER(weakref_callback), "What is called when the object dies."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

const TypeDef weakref_type = {
    .name = "weakref.ReferenceType",
    .size = sizeof(WeakRef),
    .new_ = {"__new__(object, callback=None, /)", FN(weakref_make), NULL},
    .init = {"ReferenceType(*args, **kwargs)", FN(weakref_init), NULL},
    .repr = weakref_repr,
    .hash = weakref_hash,
    .compare = weakref_compare,
    .call = weakref_call,
    .trace = weakref_trace,
    .methods = weakref_methods,
};
