// _weakref — what the module weakref is built on.

#include "py.h"
#include "types/weakref.h"

RAISES static Maybe weakref_proxy(VM *vm, Value *args, int n)
{
    (void)n;
    return weakref_proxy_new(vm, args[0], args[1]);
}

static bool has_refs(Value v)
{
    return is_obj(v);
}

RAISES static Maybe weakref_getweakrefs(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = TRY_PTR(list_new(vm, 0));
    Obj *ref = NULL;
    while (has_refs(args[0]) && (ref = gc_next_weak(vm, as_obj(args[0]), ref)) != NULL) {
        CHECK(list_append(vm, list, from_obj(ref)));
    }
    return just_obj(list);
}

RAISES static Maybe weakref_getweakrefcount(VM *vm, Value *args, int n)
{
    (void)n;
    uint64_t count = 0;
    Obj *ref = NULL;
    while (has_refs(args[0]) && (ref = gc_next_weak(vm, as_obj(args[0]), ref)) != NULL) {
        count++;
    }
    return int_from_u64(vm, count);
}

// args: dict, key
RAISES static Maybe weakref_remove_dead(VM *vm, Value *args, int n)
{
    (void)n;
    Value ref = TRY(dict_find(vm, as_dict(args[0]), args[1]));
    if (ref != NOTHING && is_kind(ref, T_weakref) && weakref_target(ref) == NONE) {
        CHECK(dict_remove(vm, as_dict(args[0]), args[1]) != TRI_RAISED);
    }
    return just(NONE);
}

static const Def _weakref_defs[] = {
    {"getweakrefcount(object, /)", FN(weakref_getweakrefcount),
     "Return the number of weak references to 'object'."},
    {"getweakrefs(object, /)", FN(weakref_getweakrefs),
     "Return a list of all weak reference objects pointing to 'object'."},
    {"proxy(object, callback=None, /)", FN(weakref_proxy),
     "Create a proxy object that weakly references 'object'."},
    {"_remove_dead_weakref(dct: dict, key, /)", FN(weakref_remove_dead),
     "Atomically remove key from dict if it points to a dead weakref."},
    {"ref", TYPE_REF(T_weakref), NULL},
    {"ReferenceType", TYPE_REF(T_weakref), NULL},
    {"ProxyType", TYPE_REF(T_weakproxy), NULL},
    {"CallableProxyType", TYPE_REF(T_weakcallableproxy), NULL},
    {0},
};

MODULE(_weakref, "Weak-reference support module.");
