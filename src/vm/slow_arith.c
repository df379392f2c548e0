// slow_arith — arithmetic and items when the inline fast paths do not apply.
//
// Mixed int and float operands come first: they are frequent, and the general operator would
// look at types twice before it found the same answer.

#include "py.h"
#include "vm/slow.h"

static inline bool plain_double(Value v, double *out)
{
    if (is_int(v)) {
        *out = (double)as_int(v);
        return true;
    }
    if (is_inline_float(v) || is_exact(v, T_float)) {
        *out = as_float(v);
        return true;
    }
    return false;
}

static inline bool mixed(Value a, Value b, double *x, double *y)
{
    return !both_int(a, b) && plain_double(a, x) && plain_double(b, y);
}

NOINLINE Maybe slow_add(VM *vm, Value a, Value b)
{
    double x, y;
    if (both_int(a, b)) {
        return int_add(vm, a, b);
    }
    if (mixed(a, b, &x, &y)) {
        return float_new(vm, x + y);
    }
    if (is_exact(a, T_str) && is_exact(b, T_str)) {
        return str_concat(vm, a, b);
    }
    return op_binary(vm, BIN_ADD, a, b);
}

NOINLINE Maybe slow_iadd(VM *vm, Value a, Value b)
{
    if (both_int(a, b)) {
        return int_add(vm, a, b);
    }
    double x, y;
    if (mixed(a, b, &x, &y)) {
        return float_new(vm, x + y);
    }
    if (is_exact(a, T_str) && is_exact(b, T_str)) {
        return str_concat(vm, a, b);
    }
    return op_inplace(vm, BIN_ADD, a, b);
}

NOINLINE Maybe slow_sub(VM *vm, Value a, Value b)
{
    double x, y;
    if (both_int(a, b)) {
        return int_sub(vm, a, b);
    }
    return mixed(a, b, &x, &y) ? float_new(vm, x - y) : op_binary(vm, BIN_SUB, a, b);
}

NOINLINE Maybe slow_mul(VM *vm, Value a, Value b)
{
    double x, y;
    if (both_int(a, b)) {
        return int_mul(vm, a, b);
    }
    return mixed(a, b, &x, &y) ? float_new(vm, x * y) : op_binary(vm, BIN_MUL, a, b);
}

NOINLINE Maybe slow_div(VM *vm, Value a, Value b)
{
    const SWord exact = (SWord)1 << (sizeof(SWord) == 8 ? 53 : 30);
    double x, y;
    bool small = both_int(a, b) && as_int(a) < exact && as_int(a) > -exact &&
                 as_int(b) < exact && as_int(b) > -exact;
    if ((small || mixed(a, b, &x, &y)) && plain_double(a, &x) && plain_double(b, &y) &&
        y != 0) {
        return float_new(vm, x / y);
    }
    return op_binary(vm, BIN_TRUEDIV, a, b);
}

NOINLINE Tri slow_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (is_exact(a, T_str) && is_exact(b, T_str)) {
        if (op == CMP_EQ || op == CMP_NE) {
            return tri(str_equal(a, b) == (op == CMP_EQ));
        }
    }
    return op_compare_true(vm, a, b, op);
}

NOINLINE Maybe slow_getitem(VM *vm, Value object, Value key)
{
    if (is_exact(object, T_dict)) {
        Value found = TRY(dict_find(vm, as_dict(object), key));
        return found == NOTHING ? raise_key(vm, key) : just(found);
    }
    return op_getitem(vm, object, key);
}

NOINLINE bool slow_setitem(VM *vm, Value object, Value key, Value value)
{
    if (is_exact(object, T_dict)) {
        return dict_set(vm, as_dict(object), key, value);
    }
    return op_setitem(vm, object, key, value);
}
