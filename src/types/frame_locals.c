// frame_locals — frame.f_locals of functions: a mapping that writes through to the variables.
//
// Reading makes a snapshot. Names that are no variables of the function go into a dict of the
// frame object, which locals() shows too.

#include "py.h"
#include "types/frame.h"

typedef struct FrameLocals {
    Obj h;
    Frame *frame;
} FrameLocals;

static Frame *frame_of(Value v)
{
    return ((FrameLocals *)v)->frame;
}

Maybe frame_locals_proxy(VM *vm, Frame *frame)
{
    FrameLocals *proxy =
        TRY_PTR((FrameLocals *)gc_new(vm, sizeof(FrameLocals), T_FrameLocalsProxy));
    GC_SET(vm, proxy, frame, frame);
    return just_obj(proxy);
}

// The variables as they are now.
RAISES static Dict *snapshot(VM *vm, Value self)
{
    Frame *frame = frame_of(self);
    Dict *dict = frame->cleared ? dict_new(vm) : frame_snapshot(vm, frame->R, frame->function);
    (void)TRYP_PTR(dict);
    CHECKP(frame->locals == ABSENT || dict_update(vm, dict, frame->locals));
    return dict;
}

// ---- writing

RAISES static bool store(VM *vm, Value self, Value key, Value value)
{
    Frame *frame = frame_of(self);
    if (is_str(key)) {
        Tri stored = frame_set_local(vm, frame->R, frame->function, key, value);
        gc_barrier(vm, frame->owner == ABSENT ? &frame->h : as_obj(frame->owner));
        if (stored != TRI_NO) {
            return stored == TRI_YES;
        }
    }
    if (frame->locals == ABSENT) {
        Value extras = from_obj(TRYB_PTR(dict_new(vm)));
        gc_set(vm, frame, &frame->locals, extras);
    }
    return dict_set(vm, as_dict(frame->locals), key, value);
}

RAISES static bool proxy_setitem(VM *vm, Value self, Value key, Value value)
{
    if (value == ABSENT) {
        raise_error(vm, E_TypeError, "cannot remove variables from FrameLocalsProxy");
        return false;
    }
    return store(vm, self, key, value);
}

// ---- reading

RAISES static Maybe proxy_getitem(VM *vm, Value self, Value key)
{
    Value found = TRY(dict_find(vm, TRY_PTR(snapshot(vm, self)), key));
    if (found == NOTHING) {
        return is_str(key)
                   ? raise_error(vm, E_KeyError, "local variable '%R' is not defined", key)
                   : raise_key(vm, key);
    }
    return just(found);
}

RAISES static Tri proxy_contains(VM *vm, Value self, Value key)
{
    Dict *dict = TRYT_PTR(snapshot(vm, self));
    return tri(TRYT(dict_find(vm, dict, key)) != NOTHING);
}

RAISES static bool proxy_len(VM *vm, Value self, size_t *out)
{
    *out = TRYB_PTR(snapshot(vm, self))->used;
    return true;
}

RAISES static Maybe proxy_iter(VM *vm, Value self)
{
    return op_iter(vm, from_obj(TRY_PTR(snapshot(vm, self))));
}

RAISES static Maybe proxy_repr(VM *vm, Value self)
{
    if (TRY_TRI(repr_enter(vm, self))) {
        return str_intern_c(vm, "{...}");
    }
    Dict *dict = snapshot(vm, self);
    Maybe text = dict ? op_repr(vm, from_obj(dict)) : RAISED;
    repr_leave(vm, self);
    return text;
}

RAISES static Maybe plain(VM *vm, Value v)
{
    return is_kind(v, T_FrameLocalsProxy) ? just_obj(snapshot(vm, v)) : just(v);
}

RAISES static Maybe proxy_compare(VM *vm, Value a, Value b, enum CompareOp op)
{
    return op_compare(vm, TRY(plain(vm, a)), TRY(plain(vm, b)), op);
}

RAISES static Maybe proxy_or(VM *vm, Value a, Value b)
{
    Value left = TRY(plain(vm, a))
    , right = TRY(plain(vm, b));
    return op_binary(vm, BIN_OR, left, right);
}

RAISES static Maybe call_on_snapshot(VM *vm, Value *args, const char *name)
{
    Value key = TRY(str_intern_c(vm, name));
    return call_method_0(vm, from_obj(TRY_PTR(snapshot(vm, args[0]))), key);
}

RAISES static Maybe proxy_keys(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(list_from_iterable(vm, TRY(call_on_snapshot(vm, args, "keys"))));
}

RAISES static Maybe proxy_values(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(list_from_iterable(vm, TRY(call_on_snapshot(vm, args, "values"))));
}

RAISES static Maybe proxy_items(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(list_from_iterable(vm, TRY(call_on_snapshot(vm, args, "items"))));
}

RAISES static Maybe proxy_copy(VM *vm, Value *args, int n)
{
    (void)n;
    return call_on_snapshot(vm, args, "copy");
}

RAISES static Maybe proxy_reversed(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(list_from_iterable(vm, TRY(call_on_snapshot(vm, args, "__reversed__"))));
}

RAISES static Maybe proxy_get(VM *vm, Value *args, int n)
{
    (void)n;
    Value found = TRY(dict_find(vm, TRY_PTR(snapshot(vm, args[0])), args[1]));
    return just(found == NOTHING ? args[2] : found);
}

RAISES static Maybe proxy_setdefault(VM *vm, Value *args, int n)
{
    (void)n;
    Value found = TRY(dict_find(vm, TRY_PTR(snapshot(vm, args[0])), args[1]));
    if (found != NOTHING) {
        return just(found);
    }
    CHECK(store(vm, args[0], args[1], args[2]));
    return just(args[2]);
}

RAISES static Maybe update_from(VM *vm, Value self, Value other)
{
    Dict *all = TRY_PTR(dict_new(vm));
    CHECK(dict_update(vm, all, TRY(plain(vm, other))));
    uint32_t position = 0;
    for (Value key, value; dict_next(all, &position, &key, &value);) {
        CHECK(store(vm, self, key, value));
    }
    return just(self);
}

RAISES static Maybe proxy_update(VM *vm, Value *args, int n)
{
    (void)n;
    (void)TRY(update_from(vm, args[0], args[1]));
    return just(NONE);
}

// args: class, frame
RAISES static Maybe proxy_make(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_kind(args[1], T_frame)) {
        return raise_error(vm, E_TypeError, "expect frame, not %T", args[1]);
    }
    return frame_locals_proxy(vm, (Frame *)args[1]);
}

static void proxy_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((FrameLocals *)self)->frame);
}

static const Def proxy_methods[] = {
    {"keys(self, /)", FN(proxy_keys), "Names of the variables."},
    {"values(self, /)", FN(proxy_values), "Their values."},
    {"items(self, /)", FN(proxy_items), "Pairs of both."},
    {"copy(self, /)", FN(proxy_copy), "A dict of the variables as they are now."},
    {"get(self, key, default=None, /)", FN(proxy_get), "The value of a variable, or default."},
    {"setdefault(self, key, default=None, /)", FN(proxy_setdefault),
     "The value of a variable, which is set when it has none."},
    {"update(self, other, /)", FN(proxy_update), "Set several variables."},
    {"__reversed__(self, /)", FN(proxy_reversed), NULL},
    {0},
};

const TypeDef FrameLocalsProxy_type = {
    .name = "FrameLocalsProxy",
    .size = sizeof(FrameLocals),
    .flags = TYPE_FINAL | TYPE_MAPPING,
    .new_ = {"FrameLocalsProxy(frame, /)", FN(proxy_make), NULL},
    .repr = proxy_repr,
    .compare = proxy_compare,
    .len = proxy_len,
    .getitem = proxy_getitem,
    .setitem = proxy_setitem,
    .contains = proxy_contains,
    .iter = proxy_iter,
    .or_ = proxy_or,
    .ior = update_from,
    .trace = proxy_trace,
    .methods = proxy_methods,
};
