// cmp_to_key — functools.cmp_to_key: sort keys that compare by a function of two items.

#include "types/cmp_to_key.h"

#include "core/slot.h"
#include "py.h"

typedef struct CmpKey {
    Obj h;
    Value function;
    Value item;  // ABSENT: what cmp_to_key() returns, to be called with the item
} CmpKey;

static CmpKey *as_key(Value v)
{
    return (CmpKey *)v;
}

static void cmp_to_key_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((CmpKey *)self)->function);
    gc_mark_value(vm, ((CmpKey *)self)->item);
}

Maybe cmp_to_key_new(VM *vm, Value function, Value item)
{
    CmpKey *key = TRY_PTR((CmpKey *)gc_new(vm, sizeof *key, T_cmp_to_key));
    key->function = function;
    key->item = item;
    return just_obj(key);
}

RAISES static Maybe cmp_to_key_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    int named = kwnames == ABSENT ? 0 : (int)as_tuple(kwnames)->size;
    if (n + named > 1) {
        return raise_error(vm, E_TypeError, "K() takes at most 1 argument (%d given)",
                           n + named);
    }
    if (n + named == 0) {
        return raise_error(vm, E_TypeError, "K() missing required argument 'obj' (pos 1)");
    }
    if (named && !str_equal_c(as_tuple(kwnames)->items[0], "obj")) {
        return raise_error(vm, E_TypeError, "K() missing required argument 'obj' (pos 1)");
    }
    return cmp_to_key_new(vm, as_key(self)->function, args[0]);
}

RAISES static Maybe cmp_to_key_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_kind(b, T_cmp_to_key)) {
        return raise_error(vm, E_TypeError, "other argument must be K instance");
    }
    Value left = as_key(a)->item, right = as_key(b)->item;
    if (left == ABSENT || right == ABSENT) {
        return raise_error(vm, E_AttributeError, "object");
    }
    Value order = TRY(call_2(vm, as_key(a)->function, left, right));
    return op_compare(vm, order, from_small(0), op);
}

RAISES static Maybe get_item(VM *vm, Value self)
{
    (void)vm;
    return just(as_key(self)->item == ABSENT ? NONE : as_key(self)->item);
}

RAISES static bool set_item(VM *vm, Value self, Value value)
{
    gc_set(vm, as_key(self), &as_key(self)->item, value);
    return true;
}

static const Def cmp_to_key_methods[] = {
    {"obj", GETSET(get_item, set_item), "Value wrapped by a key function."},
    {0},
};

const TypeDef cmp_to_key_type = {
    .name = "functools.KeyWrapper",
    .size = sizeof(CmpKey),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .hash = hash_unhashable,
    .compare = cmp_to_key_compare,
    .call = cmp_to_key_call,
    .trace = cmp_to_key_trace,
    .methods = cmp_to_key_methods,
};
