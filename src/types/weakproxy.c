// weakproxy — stand-ins that pass every operation on to a weakly referenced object.

#include "core/slot.h"
#include "py.h"
#include "types/weakref.h"

// The target of a proxy, v itself when it is none; ReferenceError when the target is dead.
RAISES static Maybe unwrap(VM *vm, Value v)
{
    if (!is_kind(v, T_weakproxy) && !is_kind(v, T_weakcallableproxy)) {
        return just(v);
    }
    Value target = ((WeakRef *)v)->target;
    if (target == ABSENT) {
        return raise_error(vm, E_ReferenceError, "weakly-referenced object no longer exists");
    }
    return just(target);
}

// ---- objects

RAISES static Maybe proxy_repr(VM *vm, Value self)
{
    Value target = ((WeakRef *)self)->target;
    if (target == ABSENT) {
        return str_from_format(vm, "<weakproxy at %p; dead>", (void *)self);
    }
    return str_from_format(vm, "<weakproxy at %p; to '%T' at %p>", (void *)self, target,
                           (void *)target);
}

RAISES static Maybe proxy_str(VM *vm, Value self)
{
    return op_str(vm, TRY(unwrap(vm, self)));
}

RAISES static Maybe proxy_compare(VM *vm, Value a, Value b, CompareOp op)
{
    Value left = TRY(unwrap(vm, a))
    , right = TRY(unwrap(vm, b));
    return op_compare(vm, left, right, op);
}

RAISES static Maybe proxy_getattr(VM *vm, Value self, Value name)
{
    return attr_get(vm, TRY(unwrap(vm, self)), name);
}

RAISES static bool proxy_setattr(VM *vm, Value self, Value name, Value value)
{
    Value target = TRYB(unwrap(vm, self));
    return attr_set(vm, target, name, value);
}

RAISES static Maybe proxy_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    return call(vm, TRY(unwrap(vm, self)), args, n, kwnames);
}

RAISES static Maybe proxy_iter(VM *vm, Value self)
{
    return op_iter(vm, TRY(unwrap(vm, self)));
}

RAISES static Maybe proxy_next(VM *vm, Value self)
{
    Value target = TRY(unwrap(vm, self));
    if (!type_of(vm, target)->slots->next) {
        return raise_error(vm, E_TypeError,
                           "Weakref proxy referenced a non-iterator '%T' object", target);
    }
    return op_next(vm, target);
}

// ---- containers

RAISES static bool proxy_len(VM *vm, Value self, size_t *out)
{
    Value target = TRYB(unwrap(vm, self));
    return op_len(vm, target, out);
}

RAISES static Maybe proxy_getitem(VM *vm, Value self, Value key)
{
    return op_getitem(vm, TRY(unwrap(vm, self)), TRY(unwrap(vm, key)));
}

RAISES static bool proxy_setitem(VM *vm, Value self, Value key, Value value)
{
    Value target = TRYB(unwrap(vm, self));
    return op_setitem(vm, target, key, value);
}

RAISES static Tri proxy_contains(VM *vm, Value self, Value item)
{
    Value target = TRYT(unwrap(vm, self));
    return op_contains(vm, target, item);
}

RAISES static Tri proxy_truth(VM *vm, Value self)
{
    Value target = TRYT(unwrap(vm, self));
    return op_truth(vm, target);
}

// ---- numbers

#define PROXY_UNARY(name)                                \
    RAISES static Maybe proxy_##name(VM *vm, Value self) \
    {                                                    \
        return op_##name(vm, TRY(unwrap(vm, self)));     \
    }
PROXY_UNARY(neg)
PROXY_UNARY(pos)
PROXY_UNARY(abs)
PROXY_UNARY(invert)
PROXY_UNARY(index)

RAISES static Maybe proxy_pow(VM *vm, Value a, Value b, Value modulus)
{
    Value left = TRY(unwrap(vm, a))
    , right = TRY(unwrap(vm, b));
    return op_pow(vm, left, right, TRY(unwrap(vm, modulus)));
}

RAISES static Maybe proxy_int(VM *vm, Value self)
{
    return call_1(vm, from_obj(type_by_id(vm, T_int)), TRY(unwrap(vm, self)));
}

RAISES static Maybe proxy_float(VM *vm, Value self)
{
    return call_1(vm, from_obj(type_by_id(vm, T_float)), TRY(unwrap(vm, self)));
}

#define PROXY_BINARY(name, operator)                              \
    RAISES static Maybe proxy_##name(VM *vm, Value a, Value b)    \
    {                                                             \
        Value left = TRY(unwrap(vm, a));                          \
        return op_binary(vm, operator, left, TRY(unwrap(vm, b))); \
    }
PROXY_BINARY(add, BIN_ADD)
PROXY_BINARY(sub, BIN_SUB)
PROXY_BINARY(mul, BIN_MUL)
PROXY_BINARY(matmul, BIN_MATMUL)
PROXY_BINARY(truediv, BIN_TRUEDIV)
PROXY_BINARY(floordiv, BIN_FLOORDIV)
PROXY_BINARY(mod, BIN_MOD)
PROXY_BINARY(divmod, BIN_DIVMOD)
PROXY_BINARY(lshift, BIN_LSHIFT)
PROXY_BINARY(rshift, BIN_RSHIFT)
PROXY_BINARY(and_, BIN_AND)
PROXY_BINARY(or_, BIN_OR)
PROXY_BINARY(xor, BIN_XOR)

#define PROXY_INPLACE(name, operator)                              \
    RAISES static Maybe proxy_##name(VM *vm, Value a, Value b)     \
    {                                                              \
        Value left = TRY(unwrap(vm, a));                           \
        return op_inplace(vm, operator, left, TRY(unwrap(vm, b))); \
    }
PROXY_INPLACE(iadd, BIN_ADD)
PROXY_INPLACE(isub, BIN_SUB)
PROXY_INPLACE(imul, BIN_MUL)
PROXY_INPLACE(imatmul, BIN_MATMUL)
PROXY_INPLACE(itruediv, BIN_TRUEDIV)
PROXY_INPLACE(ifloordiv, BIN_FLOORDIV)
PROXY_INPLACE(imod, BIN_MOD)
PROXY_INPLACE(ipow, BIN_POW)
PROXY_INPLACE(ilshift, BIN_LSHIFT)
PROXY_INPLACE(irshift, BIN_RSHIFT)
PROXY_INPLACE(iand, BIN_AND)
PROXY_INPLACE(ior, BIN_OR)
PROXY_INPLACE(ixor, BIN_XOR)

// ---- the types

RAISES static Maybe proxy_bytes(VM *vm, Value *args, int n)
{
    (void)n;
    Value target = TRY(unwrap(vm, args[0]));
    return call_1(vm, from_obj(type_by_id(vm, T_bytes)), target);
}

RAISES static Maybe proxy_reversed(VM *vm, Value *args, int n)
{
    (void)n;
    Value target = TRY(unwrap(vm, args[0]));
    return call_1(vm, from_obj(type_by_id(vm, T_reversed)), target);
}

static void proxy_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((WeakRef *)self)->callback);
}

static const Def proxy_methods[] = {
    {"__bytes__(self, /)", FN(proxy_bytes), "bytes(self)"},
    {"__reversed__(self, /)", FN(proxy_reversed), "reversed(self)"},
    {0},
};

#define PROXY_SLOTS                                                                           \
    .repr = proxy_repr, .str = proxy_str, .compare = proxy_compare, .getattr = proxy_getattr, \
    .setattr = proxy_setattr, .iter = proxy_iter, .next = proxy_next, .len = proxy_len,       \
    .getitem = proxy_getitem, .setitem = proxy_setitem, .contains = proxy_contains,           \
    .truth = proxy_truth, .neg = proxy_neg, .pos = proxy_pos, .abs = proxy_abs,               \
    .invert = proxy_invert, .index = proxy_index, .pow = proxy_pow, .int_ = proxy_int,        \
    .float_ = proxy_float, .add = proxy_add, .sub = proxy_sub, .mul = proxy_mul,              \
    .matmul = proxy_matmul, .truediv = proxy_truediv, .floordiv = proxy_floordiv,             \
    .mod = proxy_mod, .divmod = proxy_divmod, .lshift = proxy_lshift, .rshift = proxy_rshift, \
    .and_ = proxy_and_, .or_ = proxy_or_, .xor = proxy_xor, .iadd = proxy_iadd,               \
    .isub = proxy_isub, .imul = proxy_imul, .imatmul = proxy_imatmul,                         \
    .itruediv = proxy_itruediv, .ifloordiv = proxy_ifloordiv, .imod = proxy_imod,             \
    .ipow = proxy_ipow, .ilshift = proxy_ilshift, .irshift = proxy_irshift,                   \
    .iand = proxy_iand, .ior = proxy_ior, .ixor = proxy_ixor, .hash = hash_unhashable,        \
    .trace = proxy_trace, .methods = proxy_methods

const TypeDef weakproxy_type = {
    .name = "weakref.ProxyType",
    .size = sizeof(WeakRef),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    PROXY_SLOTS,
};

const TypeDef weakcallableproxy_type = {
    .name = "weakref.CallableProxyType",
    .size = sizeof(WeakRef),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .call = proxy_call,
    PROXY_SLOTS,
};
