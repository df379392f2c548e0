// operator — Python's operators as functions.
//
// Each row stands once under its plain name; operator_fill() adds the dunder names. The module
// operator shares the objects of _operator. The classes itemgetter, attrgetter and methodcaller are in
// types/getter.c.

#include "py.h"
#include "vm/import.h"

// ---- one operation each

#define BINARY_FUNCTION(name, expression)                           \
    RAISES static Maybe operator_##name(VM *vm, Value *args, int n) \
    {                                                               \
        (void)n;                                                    \
        Value a = args[0], b = args[1];                             \
        return expression;                                          \
    }
#define UNARY_FUNCTION(name, expression)                            \
    RAISES static Maybe operator_##name(VM *vm, Value *args, int n) \
    {                                                               \
        (void)n;                                                    \
        return expression;                                          \
    }

// clang-format off
BINARY_FUNCTION(lt, op_compare(vm, a, b, CMP_LT))
BINARY_FUNCTION(le, op_compare(vm, a, b, CMP_LE))
BINARY_FUNCTION(eq, op_compare(vm, a, b, CMP_EQ))
BINARY_FUNCTION(ne, op_compare(vm, a, b, CMP_NE))
BINARY_FUNCTION(ge, op_compare(vm, a, b, CMP_GE))
BINARY_FUNCTION(gt, op_compare(vm, a, b, CMP_GT))
BINARY_FUNCTION(is, just_bool(((void)vm, a == b)))
BINARY_FUNCTION(is_not, just_bool(((void)vm, a != b)))
BINARY_FUNCTION(add, op_add(vm, a, b))
BINARY_FUNCTION(sub, op_sub(vm, a, b))
BINARY_FUNCTION(mul, op_mul(vm, a, b))
BINARY_FUNCTION(matmul, op_binary(vm, BIN_MATMUL, a, b))
BINARY_FUNCTION(truediv, op_binary(vm, BIN_TRUEDIV, a, b))
BINARY_FUNCTION(floordiv, op_binary(vm, BIN_FLOORDIV, a, b))
BINARY_FUNCTION(mod, op_binary(vm, BIN_MOD, a, b))
BINARY_FUNCTION(pow, op_pow(vm, a, b, NONE))
BINARY_FUNCTION(lshift, op_binary(vm, BIN_LSHIFT, a, b))
BINARY_FUNCTION(rshift, op_binary(vm, BIN_RSHIFT, a, b))
BINARY_FUNCTION(and, op_binary(vm, BIN_AND, a, b))
BINARY_FUNCTION(or, op_binary(vm, BIN_OR, a, b))
BINARY_FUNCTION(xor, op_binary(vm, BIN_XOR, a, b))
BINARY_FUNCTION(iadd, op_inplace(vm, BIN_ADD, a, b))
BINARY_FUNCTION(isub, op_inplace(vm, BIN_SUB, a, b))
BINARY_FUNCTION(imul, op_inplace(vm, BIN_MUL, a, b))
BINARY_FUNCTION(imatmul, op_inplace(vm, BIN_MATMUL, a, b))
BINARY_FUNCTION(itruediv, op_inplace(vm, BIN_TRUEDIV, a, b))
BINARY_FUNCTION(ifloordiv, op_inplace(vm, BIN_FLOORDIV, a, b))
BINARY_FUNCTION(imod, op_inplace(vm, BIN_MOD, a, b))
BINARY_FUNCTION(ipow, op_inplace(vm, BIN_POW, a, b))
BINARY_FUNCTION(ilshift, op_inplace(vm, BIN_LSHIFT, a, b))
BINARY_FUNCTION(irshift, op_inplace(vm, BIN_RSHIFT, a, b))
BINARY_FUNCTION(iand, op_inplace(vm, BIN_AND, a, b))
BINARY_FUNCTION(ior, op_inplace(vm, BIN_OR, a, b))
BINARY_FUNCTION(ixor, op_inplace(vm, BIN_XOR, a, b))
BINARY_FUNCTION(getitem, op_getitem(vm, a, b))
BINARY_FUNCTION(contains, just_bool(TRY_TRI(op_contains(vm, a, b))))
UNARY_FUNCTION(not, just_bool(!TRY_TRI(op_truth(vm, args[0]))))
UNARY_FUNCTION(truth, just_bool(TRY_TRI(op_truth(vm, args[0]))))
UNARY_FUNCTION(neg, op_neg(vm, args[0]))
UNARY_FUNCTION(pos, op_pos(vm, args[0]))
UNARY_FUNCTION(abs, op_abs(vm, args[0]))
UNARY_FUNCTION(invert, op_invert(vm, args[0]))
UNARY_FUNCTION(index, op_index(vm, args[0]))
// clang-format on

#undef BINARY_FUNCTION
#undef UNARY_FUNCTION

RAISES static Maybe operator_setitem(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(op_setitem(vm, args[0], args[1], args[2]));
    return just(NONE);
}

RAISES static Maybe operator_delitem(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(op_setitem(vm, args[0], args[1], ABSENT));
    return just(NONE);
}

// ---- sequences

RAISES static bool check_sequence(VM *vm, Value v)
{
    if (!type_of(vm, v)->slots->getitem || is_dict(v)) {
        raise_error(vm, E_TypeError, "'%T' object can't be concatenated", v);
        return false;
    }
    return true;
}

RAISES static Maybe operator_concat(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_sequence(vm, args[0]));
    return op_add(vm, args[0], args[1]);
}

RAISES static Maybe operator_iconcat(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_sequence(vm, args[0]));
    return op_inplace(vm, BIN_ADD, args[0], args[1]);
}

// Starts a walk; the message for what cannot be iterated is the one of `in`.
RAISES static bool walk_begin(VM *vm, Value v, Each *each)
{
    if (each_begin(vm, v, each)) {
        return true;
    }
    const Slots *slots = type_of(vm, v)->slots;
    if (!slots->iter && !slots->getitem && error_is(vm, E_TypeError)) {
        error_clear(vm);
        raise_error(vm, E_TypeError, "argument of type '%T' is not iterable", v);
    }
    return false;
}

RAISES static Maybe operator_countOf(VM *vm, Value *args, int n)
{
    (void)n;
    Each each;
    uint64_t count = 0;
    CHECK(walk_begin(vm, args[0], &each));
    for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) {
        count += TRY_TRI(op_eq(vm, item, args[1]));
    }
    return int_from_u64(vm, count);
}

RAISES static Maybe operator_indexOf(VM *vm, Value *args, int n)
{
    (void)n;
    Each each;
    CHECK(walk_begin(vm, args[0], &each));
    uint64_t index = 0;
    for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING; index++) {
        if (TRY_TRI(op_eq(vm, item, args[1]))) {
            return int_from_u64(vm, index);
        }
    }
    return raise_error(vm, E_ValueError, "sequence.index(x): x not in sequence");
}

RAISES static Maybe operator_length_hint(VM *vm, Value *args, int n)
{
    (void)n;
    size_t hint;
    CHECK(op_length_hint(vm, args[0], SIZE_MAX, &hint));
    return hint == SIZE_MAX ? just(args[1]) : int_from_u64(vm, hint);
}

// ---- others

// args: obj, keywords, positional…
RAISES static Maybe operator_call(VM *vm, Value *args, int n)
{
    if (as_dict(args[1])->used == 0) {
        return call_n(vm, args[0], args + 2, n - 2);
    }
    Value positional = TRY(tuple_new(vm, args + 2, (size_t)n - 2));
    return call_spread(vm, args[0], positional, args[1]);
}

static bool same_bytes(const volatile uint8_t *a, size_t a_size, const volatile uint8_t *b,
                       size_t b_size)
{
    // WHY: the time must tell nothing about where they differ, only the size of b.
    const volatile uint8_t *left = a_size == b_size ? a : b;
    uint8_t difference = a_size != b_size;
    for (size_t i = 0; i < b_size; i++) {
        difference |= left[i] ^ b[i];
    }
    return difference == 0;
}

RAISES static Maybe operator_compare_digest(VM *vm, Value *args, int n)
{
    (void)n;
    Value a = args[0], b = args[1];
    if (is_str(a) && is_str(b)) {
        if (!str_is_ascii(a) || !str_is_ascii(b)) {
            return raise_error(vm, E_TypeError,
                               "comparing strings with non-ASCII characters is not supported");
        }
        return just_bool(same_bytes((const uint8_t *)str_data(a), str_size(a),
                                    (const uint8_t *)str_data(b), str_size(b)));
    }
    if (!has_buffer(vm, a) && !has_buffer(vm, b)) {
        return raise_error(vm, E_TypeError,
                           "unsupported operand types(s) or combination of types: '%T' and "
                           "'%T'",
                           a, b);
    }
    Buffer left, right;
    CHECK(buffer_get(vm, a, &left, BUFFER_READ));
    if (!buffer_get(vm, b, &right, BUFFER_READ)) {
        buffer_release(vm, &left);
        return RAISED;
    }
    bool same = same_bytes(left.data, left.size, right.data, right.size);
    buffer_release(vm, &left);
    buffer_release(vm, &right);
    return just_bool(same);
}

// ---- the module

// Names that also exist with underscores on both sides.
static const char dunder_names[] =
    "lt le eq ne ge gt not_ abs add and_ floordiv index inv invert lshift mod mul matmul neg "
    "or_ pos pow rshift sub truediv xor concat contains delitem getitem setitem iadd iand "
    "iconcat ifloordiv ilshift imod imul imatmul ior ipow irshift isub itruediv ixor call";

// __all__: every name that does not start with an underscore, sorted.
RAISES static bool set_all(VM *vm, Dict *dict)
{
    List *all = TRYB_PTR(list_new(vm, dict->used));
    uint32_t position = 0;
    for (Value key, value; dict_next(dict, &position, &key, &value);) {
        if (str_data(key)[0] != '_') {
            CHECKB(list_append(vm, all, key));
        }
    }
    CHECKB(list_sort(vm, all, NONE, false));
    return dict_set_c(vm, dict, "__all__", from_obj(all));
}

RAISES static bool operator_fill(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    CHECKB(set_all(vm, dict));
    for (const char *p = dunder_names; *p;) {
        size_t size = strcspn(p, " ");
        Value name = TRYB(str_new(vm, p, size));
        Value function = TRYB(dict_find(vm, dict, name));
        int length = (int)size - (p[size - 1] == '_');
        Value dunder = TRYB(str_from_format(vm, "__%.*s__", length, p));
        dunder = TRYB(str_intern(vm, dunder));
        CHECKB(dict_set(vm, dict, dunder, function));
        p += size + (p[size] == ' ');
    }
    return true;
}

static const Def operator_defs[] = {
    {"truth(a, /)", FN(operator_truth), "Return True if a is true, False otherwise."},
    {"contains(a, b, /)", FN(operator_contains), "Same as b in a (note reversed operands)."},
    {"indexOf(a, b, /)", FN(operator_indexOf), "Return the first index of b in a."},
    {"countOf(a, b, /)", FN(operator_countOf),
     "Return the number of items in a which are, or which equal, b."},
    {"is_(a, b, /)", FN(operator_is), "Same as a is b."},
    {"is_not(a, b, /)", FN(operator_is_not), "Same as a is not b."},
    {"add(a, b, /)", FN(operator_add), "Same as a + b."},
    {"sub(a, b, /)", FN(operator_sub), "Same as a - b."},
    {"mul(a, b, /)", FN(operator_mul), "Same as a * b."},
    {"matmul(a, b, /)", FN(operator_matmul), "Same as a @ b."},
    {"floordiv(a, b, /)", FN(operator_floordiv), "Same as a // b."},
    {"truediv(a, b, /)", FN(operator_truediv), "Same as a / b."},
    {"mod(a, b, /)", FN(operator_mod), "Same as a % b."},
    {"pow(a, b, /)", FN(operator_pow), "Same as a ** b."},
    {"neg(a, /)", FN(operator_neg), "Same as -a."},
    {"pos(a, /)", FN(operator_pos), "Same as +a."},
    {"abs(a, /)", FN(operator_abs), "Same as abs(a)."},
    {"inv(a, /)", FN(operator_invert), "Same as ~a."},
    {"invert(a, /)", FN(operator_invert), "Same as ~a."},
    {"index(a, /)", FN(operator_index), "Same as a.__index__()"},
    {"lshift(a, b, /)", FN(operator_lshift), "Same as a << b."},
    {"rshift(a, b, /)", FN(operator_rshift), "Same as a >> b."},
    {"not_(a, /)", FN(operator_not), "Same as not a."},
    {"and_(a, b, /)", FN(operator_and), "Same as a & b."},
    {"xor(a, b, /)", FN(operator_xor), "Same as a ^ b."},
    {"or_(a, b, /)", FN(operator_or), "Same as a | b."},
    {"iadd(a, b, /)", FN(operator_iadd), "Same as a += b."},
    {"isub(a, b, /)", FN(operator_isub), "Same as a -= b."},
    {"imul(a, b, /)", FN(operator_imul), "Same as a *= b."},
    {"imatmul(a, b, /)", FN(operator_imatmul), "Same as a @= b."},
    {"ifloordiv(a, b, /)", FN(operator_ifloordiv), "Same as a //= b."},
    {"itruediv(a, b, /)", FN(operator_itruediv), "Same as a /= b."},
    {"imod(a, b, /)", FN(operator_imod), "Same as a %= b."},
    {"ipow(a, b, /)", FN(operator_ipow), "Same as a **= b."},
    {"ilshift(a, b, /)", FN(operator_ilshift), "Same as a <<= b."},
    {"irshift(a, b, /)", FN(operator_irshift), "Same as a >>= b."},
    {"iand(a, b, /)", FN(operator_iand), "Same as a &= b."},
    {"ixor(a, b, /)", FN(operator_ixor), "Same as a ^= b."},
    {"ior(a, b, /)", FN(operator_ior), "Same as a |= b."},
    {"concat(a, b, /)", FN(operator_concat), "Same as a + b, for a and b sequences."},
    {"iconcat(a, b, /)", FN(operator_iconcat), "Same as a += b, for a and b sequences."},
    {"getitem(a, b, /)", FN(operator_getitem), "Same as a[b]."},
    {"setitem(a, b, c, /)", FN(operator_setitem), "Same as a[b] = c."},
    {"delitem(a, b, /)", FN(operator_delitem), "Same as del a[b]."},
    {"lt(a, b, /)", FN(operator_lt), "Same as a < b."},
    {"le(a, b, /)", FN(operator_le), "Same as a <= b."},
    {"eq(a, b, /)", FN(operator_eq), "Same as a == b."},
    {"ne(a, b, /)", FN(operator_ne), "Same as a != b."},
    {"gt(a, b, /)", FN(operator_gt), "Same as a > b."},
    {"ge(a, b, /)", FN(operator_ge), "Same as a >= b."},
    {"length_hint(obj, default: size = 0, /)", FN(operator_length_hint),
     "Return an estimate of the number of items in obj."},
    {"call(obj, /, *args, **kwargs)", FN(operator_call), "Same as obj(*args, **kwargs)."},
    {"_compare_digest(a, b, /)", FN(operator_compare_digest),
     "Return 'a == b' in a time that does not depend on where they differ."},
    {"itemgetter", TYPE_REF(T_itemgetter), NULL},
    {"attrgetter", TYPE_REF(T_attrgetter), NULL},
    {"methodcaller", TYPE_REF(T_methodcaller), NULL},
    {0},
};

const ModuleDef _operator_module = {
    .name = "_operator",
    .doc = "Operator interface.",
    .defs = operator_defs,
    .exec = operator_fill,
};

// The module operator has the same objects, whose __module__ is _operator.
RAISES static bool operator_alias(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    Value name = TRYB(str_intern_c(vm, "_operator"));
    Dict *source = ((Module *)TRYB(import_absolute(vm, name)))->dict;
    uint32_t position = 0;
    for (Value key, value; dict_next(source, &position, &key, &value);) {
        if (dict_find_str(vm, dict, key) == NOTHING && !str_equal_c(key, "_compare_digest")) {
            CHECKB(dict_set(vm, dict, key, value));
        }
    }
    return true;
}

static const Def no_defs[] = {{0}};

const ModuleDef operator_module = {
    .name = "operator",
    .doc = "Operator interface.",
    .defs = no_defs,
    .exec = operator_alias,
};
