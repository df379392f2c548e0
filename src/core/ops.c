// ops — operators, comparison, truth, hash, numbers: dispatch to the slots.
//
// Containers and iteration are in ops_container.c, text in ops_text.c.

#include "core/ops.h"

#include "core/attr.h"
#include "core/call.h"
#include "core/error.h"
#include "core/types.h"
#include "core/vm.h"

typedef Maybe (*BinaryFn)(VM *vm, Value a, Value b);

typedef struct OperatorRow {
    const char *symbol, *inplace_symbol;
    uint16_t slot, inplace_slot;  // offsets in Slots
} OperatorRow;

#define OPERATOR(symbol, slot, inplace)                                     \
    {                                                                       \
        symbol, symbol "=", offsetof(Slots, slot), offsetof(Slots, inplace) \
    }

static const OperatorRow operators[] = {
    [BIN_ADD] = OPERATOR("+", add, iadd),
    [BIN_SUB] = OPERATOR("-", sub, isub),
    [BIN_MUL] = OPERATOR("*", mul, imul),
    [BIN_MATMUL] = OPERATOR("@", matmul, imatmul),
    [BIN_TRUEDIV] = OPERATOR("/", truediv, itruediv),
    [BIN_FLOORDIV] = OPERATOR("//", floordiv, ifloordiv),
    [BIN_MOD] = OPERATOR("%", mod, imod),
    [BIN_POW] = OPERATOR("** or pow()", pow, ipow),
    [BIN_LSHIFT] = OPERATOR("<<", lshift, ilshift),
    [BIN_RSHIFT] = OPERATOR(">>", rshift, irshift),
    [BIN_AND] = OPERATOR("&", and_, iand),
    [BIN_OR] = OPERATOR("|", or_, ior),
    [BIN_XOR] = OPERATOR("^", xor, ixor),
    [BIN_DIVMOD] = {"divmod()", "divmod()", offsetof(Slots, divmod), 0},
};

static BinaryFn slot_of(const Type *type, size_t offset)
{
    BinaryFn fn;
    memcpy(&fn, (const char *)type->slots + offset, sizeof fn);
    return fn;
}

// ---- binary operators

static bool is_sequence_kind(enum TypeId kind)
{
    return kind == T_str || kind == T_list || kind == T_tuple || kind == T_bytes ||
           kind == T_bytearray;
}

// Concatenation and repetition of a built-in sequence, not redefined by a class.
static bool is_sequence_slot(VM *vm, const Type *type, size_t offset)
{
    return (offset == offsetof(Slots, add) || offset == offsetof(Slots, mul)) &&
           is_sequence_kind(type->kind) &&
           slot_of(type, offset) == slot_of(type_by_id(vm, type->kind), offset);
}

RAISES static Maybe try_slots(VM *vm, size_t offset, Value a, Value b)
{
    Type *type_a = type_of(vm, a), *type_b = type_of(vm, b);
    BinaryFn left = slot_of(type_a, offset);
    BinaryFn right = type_a != type_b ? slot_of(type_b, offset) : NULL;
    if (right && (type_b->flags & TYPE_HEAP) && is_sequence_slot(vm, type_a, offset) &&
        !is_sequence_slot(vm, type_b, offset)) {
        // COMPAT: operators of numbers, such as __rmul__, come before those of sequences.
        Value result = TRY(right(vm, a, b));
        return result != NOT_IMPLEMENTED || !left ? just(result) : left(vm, a, b);
    }
    if (right && offset == offsetof(Slots, add) && is_sequence_slot(vm, type_b, offset)) {
        right = NULL;  // COMPAT: concatenation is asked of the left sequence only
    }
    if (right == left ||
        (offset == offsetof(Slots, mul) && right && is_sequence_slot(vm, type_a, offset) &&
         is_sequence_slot(vm, type_b, offset))) {
        right = NULL;  // COMPAT: of two sequences the left one is repeated, or none
    }
    if (left && right && type_is_subtype(type_b, type_a)) {
        Value result = TRY(right(vm, a, b));
        if (result != NOT_IMPLEMENTED) {
            return just(result);
        }
        right = NULL;
    }
    if (left) {
        Value result = TRY(left(vm, a, b));
        if (result != NOT_IMPLEMENTED) {
            return just(result);
        }
    }
    return right ? right(vm, a, b) : just(NOT_IMPLEMENTED);
}

// Adds the hint that CPython gives for `print >> file`.
RAISES static Maybe raise_unsupported(VM *vm, const char *symbol, Value a, Value b)
{
    if (a == vm->roots[ROOT_print_function] && strcmp(symbol, ">>") == 0) {
        return raise_error(vm, E_TypeError,
                           "unsupported operand type(s) for >>: '%T' and '%T'. Did you mean "
                           "\"print(<message>, file=<output_stream>)\"?",
                           a, b);
    }
    return raise_error(vm, E_TypeError, "unsupported operand type(s) for %s: '%T' and '%T'",
                       symbol, a, b);
}

// list + int and the like: sequences name the operation, as CPython's sq_concat messages do.
RAISES static Maybe raise_binary(VM *vm, enum BinaryOp op, Value a, Value b, const char *symbol)
{
    enum TypeId kind = kind_of(a);
    bool sequence = kind == T_str || kind == T_list || kind == T_tuple || kind == T_bytes ||
                    kind == T_bytearray;
    if (op == BIN_ADD && sequence &&
        is_sequence_slot(vm, type_of(vm, a), offsetof(Slots, add))) {
        if (kind == T_bytes || kind == T_bytearray) {
            return raise_error(vm, E_TypeError, "can't concat %T to %T", b, a);
        }
        return raise_error(vm, E_TypeError, "can only concatenate %N (not \"%T\") to %N",
                           type_by_id(vm, kind), b, type_by_id(vm, kind));
    }
    if (op == BIN_MUL) {
        enum TypeId kind_b = kind_of(b);
        bool left = is_sequence_slot(vm, type_of(vm, a), offsetof(Slots, mul)) ||
                    kind == T_deque || kind == T_array;
        bool right = is_sequence_slot(vm, type_of(vm, b), offsetof(Slots, mul)) ||
                     kind_b == T_deque || kind_b == T_array;
        if (left || right) {
            return raise_error(vm, E_TypeError,
                               "can't multiply sequence by non-int of type '%T'", left ? b : a);
        }
    }
    return raise_unsupported(vm, symbol, a, b);
}

RAISES static Maybe power(VM *vm, Value a, Value b, Value modulus, const char *symbol)
{
    Type *type_a = type_of(vm, a), *type_b = type_of(vm, b);
    Maybe (*left)(VM *, Value, Value, Value) = type_a->slots->pow;
    Maybe (*right)(VM *, Value, Value, Value) = type_a != type_b ? type_b->slots->pow : NULL;
    right = right == left ? NULL : right;
    bool right_first = left && right && type_is_subtype(type_b, type_a);
    for (int round = 0; round < 2; round++) {
        Maybe (*fn)(VM *, Value, Value, Value) = (round == 0) == right_first ? right : left;
        if (fn) {
            Value result = TRY(fn(vm, a, b, modulus));
            if (result != NOT_IMPLEMENTED) {
                return just(result);
            }
        }
    }
    if (modulus == NONE) {
        return raise_unsupported(vm, symbol, a, b);
    }
    Maybe (*third)(VM *, Value, Value, Value) = type_of(vm, modulus)->slots->pow;
    if (third && third != left && third != right) {
        Value result = TRY(third(vm, a, b, modulus));
        if (result != NOT_IMPLEMENTED) {
            return just(result);
        }
    }
    return raise_error(vm, E_TypeError,
                       "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", a, b,
                       modulus);
}

Maybe op_pow(VM *vm, Value a, Value b, Value modulus)
{
    return power(vm, a, b, modulus, "** or pow()");
}

Maybe op_binary(VM *vm, enum BinaryOp op, Value a, Value b)
{
    if (op == BIN_POW) {
        return op_pow(vm, a, b, NONE);
    }
    Value result = TRY(try_slots(vm, operators[op].slot, a, b));
    if (result == NOT_IMPLEMENTED) {
        return raise_binary(vm, op, a, b, operators[op].symbol);
    }
    return just(result);
}

static bool is_class_number(VM *vm, const Type *type)
{
    return ((type->flags & TYPE_HEAP) || type->slots->len) &&
           !is_sequence_slot(vm, type, offsetof(Slots, mul));
}

Maybe op_inplace(VM *vm, enum BinaryOp op, Value a, Value b)
{
    BinaryFn fn = slot_of(type_of(vm, a), operators[op].inplace_slot);
    if (fn) {
        Value result = TRY(fn(vm, a, b));
        if (result != NOT_IMPLEMENTED) {
            return just(result);
        }
    }
    if (op == BIN_POW) {
        return power(vm, a, b, NONE, "**=");
    }
    // COMPAT: an instance of a class on the left is never the count of a sequence on the right.
    if (op == BIN_MUL && is_sequence_slot(vm, type_of(vm, b), offsetof(Slots, mul)) &&
        is_class_number(vm, type_of(vm, a))) {
        fn = slot_of(type_of(vm, a), operators[op].slot);
        Value result = fn ? TRY(fn(vm, a, b)) : NOT_IMPLEMENTED;
        return result != NOT_IMPLEMENTED ? just(result) : raise_unsupported(vm, "*=", a, b);
    }
    Value result = TRY(try_slots(vm, operators[op].slot, a, b));
    if (result == NOT_IMPLEMENTED) {
        return raise_binary(vm, op, a, b, operators[op].inplace_symbol);
    }
    return just(result);
}

Maybe op_add(VM *vm, Value a, Value b)
{
    return op_binary(vm, BIN_ADD, a, b);
}

Maybe op_sub(VM *vm, Value a, Value b)
{
    return op_binary(vm, BIN_SUB, a, b);
}

Maybe op_mul(VM *vm, Value a, Value b)
{
    return op_binary(vm, BIN_MUL, a, b);
}

Maybe op_divmod(VM *vm, Value a, Value b)
{
    return op_binary(vm, BIN_DIVMOD, a, b);
}

// ---- unary operators

RAISES static Maybe op_unary(VM *vm, Maybe (*fn)(VM *vm, Value v), Value v, const char *symbol)
{
    if (!fn) {
        return raise_error(vm, E_TypeError, "bad operand type for %s: '%T'", symbol, v);
    }
    return fn(vm, v);
}

Maybe op_neg(VM *vm, Value a)
{
    return op_unary(vm, type_of(vm, a)->slots->neg, a, "unary -");
}

Maybe op_pos(VM *vm, Value a)
{
    return op_unary(vm, type_of(vm, a)->slots->pos, a, "unary +");
}

Maybe op_invert(VM *vm, Value a)
{
    return op_unary(vm, type_of(vm, a)->slots->invert, a, "unary ~");
}

Maybe op_abs(VM *vm, Value a)
{
    return op_unary(vm, type_of(vm, a)->slots->abs, a, "abs()");
}

// ---- comparison

static const CompareOp swapped[] = {CMP_GT, CMP_GE, CMP_EQ, CMP_NE, CMP_LT, CMP_LE};
static const char *const compare_symbols[] = {"<", "<=", "==", "!=", ">", ">="};

RAISES static Maybe compare_one(VM *vm, Value a, Value b, CompareOp op)
{
    Maybe (*fn)(VM *, Value, Value, CompareOp) = type_of(vm, a)->slots->compare;
    return fn ? fn(vm, a, b, op) : just(NOT_IMPLEMENTED);
}

RAISES static Maybe compare_dispatch(VM *vm, Value a, Value b, CompareOp op)
{
    Type *type_a = type_of(vm, a), *type_b = type_of(vm, b);
    bool right_first =
        type_a != type_b && type_is_subtype(type_b, type_a) && type_b->slots->compare;
    if (right_first) {
        Value result = TRY(compare_one(vm, b, a, swapped[op]));
        if (result != NOT_IMPLEMENTED) {
            return just(result);
        }
    }
    Value result = TRY(compare_one(vm, a, b, op));
    if (result != NOT_IMPLEMENTED || right_first) {
        return just(result);
    }
    return compare_one(vm, b, a, swapped[op]);
}

Maybe op_compare(VM *vm, Value a, Value b, CompareOp op)
{
    CHECK(enter_recursion(vm, " in comparison"));
    Value result = TRY(compare_dispatch(vm, a, b, op));
    leave_recursion(vm);
    if (result != NOT_IMPLEMENTED) {
        return just(result);
    }
    if (op == CMP_EQ || op == CMP_NE) {
        return just_bool((a == b) == (op == CMP_EQ));
    }
    return raise_error(vm, E_TypeError, "'%s' not supported between instances of '%T' and '%T'",
                       compare_symbols[op], a, b);
}

Tri op_compare_true(VM *vm, Value a, Value b, CompareOp op)
{
    Value result = TRYT(op_compare(vm, a, b, op));
    return op_truth(vm, result);
}

Tri op_eq(VM *vm, Value a, Value b)
{
    if (a == b) {
        return TRI_YES;
    }
    if (both_int(a, b)) {
        return TRI_NO;
    }
    if (is_exact(a, T_str) && is_exact(b, T_str)) {
        return tri(str_equal(a, b));
    }
    return op_compare_true(vm, a, b, CMP_EQ);
}

Tri op_truth(VM *vm, Value v)
{
    if (is_bool(v)) {
        return tri(v == TRUE_);
    }
    if (is_int(v)) {
        return tri(v != from_small(0));
    }
    if (v == NONE) {
        return TRI_NO;
    }
    Type *type = type_of(vm, v);
    if (type->slots->truth) {
        return type->slots->truth(vm, v);
    }
    if (type->slots->len) {
        size_t size;
        CHECKT(type->slots->len(vm, v, &size));
        return tri(size != 0);
    }
    return TRI_YES;
}

// ---- hash

Hash hash_pointer(const void *address)
{
    uintptr_t bits = (uintptr_t)address;
    return (Hash)(bits >> 4 | bits << (sizeof bits * 8 - 4));
}

bool op_hash(VM *vm, Value v, Hash *out)
{
    if (is_int(v)) {
        *out = int_hash(v);
        return true;
    }
    Type *type = type_of(vm, v);
    if (!type->slots->hash) {
        raise_error(vm, E_TypeError, "unhashable type: '%N'", type);
        return false;
    }
    CHECKB(enter_recursion(vm, ""));  // tuples of tuples of …
    return type->slots->hash(vm, v, out);
}

// Numeric hash: the value modulo the prime 2**61 - 1, so that equal numbers of different types
// hash alike (the rule that the language reference of `hash` states).
Hash hash_double(VM *vm, double d, Value object)
{
    (void)vm;
    const int bits = 61;
    const uint64_t modulus = ((uint64_t)1 << 61) - 1;
    if (!__builtin_isfinite(d)) {
        return __builtin_isinf(d) ? (d > 0 ? 314159 : -314159) : hash_pointer((void *)object);
    }
    int exponent;
    bool negative = d < 0;
    double mantissa = __builtin_frexp(negative ? -d : d, &exponent);
    uint64_t x = 0;
    while (mantissa != 0) {
        x = ((x << 28) & modulus) | x >> (bits - 28);
        mantissa *= 268435456.0;  // 2**28
        exponent -= 28;
        uint64_t piece = (uint64_t)mantissa;
        mantissa -= (double)piece;
        x += piece;
        x = x >= modulus ? x - modulus : x;
    }
    exponent = exponent >= 0 ? exponent % bits : bits - 1 - (-1 - exponent) % bits;
    x = ((x << exponent) & modulus) | x >> (bits - exponent);
    Hash hash = negative ? -(Hash)x : (Hash)x;
    return hash == -1 ? -2 : hash;
}

// ---- numbers

bool warn_int_result(VM *vm, const char *method, Value result)
{
    return is_int(result) || is_exact(result, T_int) ||
           warn(vm, E_DeprecationWarning,
                "%s returned non-int (type %T).  The ability to return an instance of a strict "
                "subclass of int is deprecated, and may be removed in a future version of "
                "Python.",
                method, result);
}

Maybe op_index(VM *vm, Value v)
{
    if (is_int(v) || is_exact(v, T_int)) {
        return just(v);
    }
    if (is_any_int(v)) {
        return int_canonical(vm, v);
    }
    Type *type = type_of(vm, v);
    if (!type->slots->index) {
        return raise_error(vm, E_TypeError, "'%N' object cannot be interpreted as an integer",
                           type);
    }
    Value result = TRY(type->slots->index(vm, v));
    if (!is_any_int(result)) {
        return raise_error(vm, E_TypeError, "__index__ returned non-int (type %T)", result);
    }
    CHECK(warn_int_result(vm, "__index__", result));
    return int_canonical(vm, result);
}

bool op_index_i64(VM *vm, Value v, int64_t *out)
{
    Value index = TRYB(op_index(vm, v));
    if (!int_to_i64(index, out)) {
        raise_error(vm, E_OverflowError, "Python int too large to convert to C long");
        return false;
    }
    return true;
}

bool op_index_ssize(VM *vm, Value v, ptrdiff_t *out)
{
    Value index = TRYB(op_index(vm, v));
    int64_t i;
    if (!int_to_i64(index, &i) || i > PTRDIFF_MAX || i < PTRDIFF_MIN) {
        raise_error(vm, E_IndexError, "cannot fit '%T' into an index-sized integer", v);
        return false;
    }
    *out = (ptrdiff_t)i;
    return true;
}

bool op_index_clamp(VM *vm, Value v, ptrdiff_t *out)
{
    Value index = TRYB(op_index(vm, v));
    int64_t i;
    if (!int_to_i64(index, &i)) {
        i = int_sign(index) < 0 ? PTRDIFF_MIN : PTRDIFF_MAX;
    }
    *out = i > PTRDIFF_MAX ? PTRDIFF_MAX : i < PTRDIFF_MIN ? PTRDIFF_MIN : (ptrdiff_t)i;
    return true;
}

bool op_check_float(VM *vm, Type *type, Value result)
{
    if (!is_float(result)) {
        raise_error(vm, E_TypeError, "%N.__float__ returned non-float (type %T)", type, result);
        return false;
    }
    return is_inline_float(result) || is_exact(result, T_float) ||
           warn(vm, E_DeprecationWarning,
                "%N.__float__ returned non-float (type %T).  The ability to return an instance "
                "of a strict subclass of float is deprecated, and may be removed in a "
                "future version of Python.",
                type, result);
}

bool op_float(VM *vm, Value v, double *out)
{
    if (is_float(v)) {
        *out = as_float(v);
        return true;
    }
    if (is_any_int(v) && (!is_ptr(v) || !type_of(vm, v)->slots->float_ || is_exact(v, T_int))) {
        return int_to_double(vm, v, out);
    }
    Type *type = type_of(vm, v);
    if (type->slots->float_) {
        Value result = TRYB(type->slots->float_(vm, v));
        CHECKB(op_check_float(vm, type, result));
        *out = as_float(result);
        return true;
    }
    if (type->slots->index) {
        Value index = TRYB(op_index(vm, v));
        return int_to_double(vm, index, out);
    }
    raise_error(vm, E_TypeError, "must be real number, not %N", type);
    return false;
}

// ---- classes

RAISES static Tri any_of_tuple(VM *vm, Value v, Tuple *tuple, Tri (*test)(VM *, Value, Value))
{
    CHECKT(enter_recursion(vm, " in __instancecheck__"));
    for (size_t i = 0; i < tuple->size; i++) {
        Tri answer = test(vm, v, tuple->items[i]);
        if (answer != TRI_NO) {
            return answer;
        }
    }
    return TRI_NO;
}

RAISES static Tri check_hook(VM *vm, Value class_, Value v, enum NameId id, bool *found)
{
    Value result = TRYT(call_special(vm, class_, vm_name(vm, id), &v, 1));
    *found = result != NOTHING;
    return *found ? op_truth(vm, result) : TRI_NO;
}

Tri op_isinstance(VM *vm, Value v, Value class_)
{
    if (from_obj(type_of(vm, v)) == class_) {
        return TRI_YES;
    }
    if (is_exact(class_, T_type)) {  // the metaclass is type itself: no hook
        return instance_check(vm, v, class_);
    }
    if (is_tuple(class_)) {
        return any_of_tuple(vm, v, as_tuple(class_), op_isinstance);
    }
    bool found = false;
    Tri answer = check_hook(vm, class_, v, N___instancecheck__, &found);
    return found || answer == TRI_RAISED ? answer : instance_check(vm, v, class_);
}

Tri op_issubclass(VM *vm, Value class_, Value against)
{
    if (is_exact(against, T_type)) {
        return subclass_check(vm, class_, against);
    }
    if (is_tuple(against)) {
        return any_of_tuple(vm, class_, as_tuple(against), op_issubclass);
    }
    bool found = false;
    Tri answer = check_hook(vm, against, class_, N___subclasscheck__, &found);
    return found || answer == TRI_RAISED ? answer : subclass_check(vm, class_, against);
}

// Objects that are no types may still name bases (`__bases__`) or a class (`__class__`).
Tri instance_check(VM *vm, Value v, Value class_)
{
    if (!is_type(class_)) {
        Value bases = TRYT(attr_find(vm, class_, vm_name(vm, N___bases__)));
        if (!is_tuple(bases)) {
            raise_error(vm, E_TypeError,
                        "isinstance() arg 2 must be a type, a tuple of types, or a union");
            return TRI_RAISED;
        }
        Value own = TRYT(attr_find(vm, v, vm_name(vm, N___class__)));
        return own == NOTHING ? TRI_NO : subclass_check(vm, own, class_);
    }
    Type *type = type_of(vm, v);
    if (type_is_subtype(type, as_type(class_))) {
        return TRI_YES;
    }
    if (!is_ptr(v) ||
        (!(type->flags & (TYPE_HEAP | TYPE_CUSTOM_GETATTR)) && !type->slots->getattr)) {
        return TRI_NO;
    }
    Value own = TRYT(attr_find(vm, v, vm_name(vm, N___class__)));
    return tri(is_type(own) && own != from_obj(type) &&
               type_is_subtype(as_type(own), as_type(class_)));
}

Tri subclass_check(VM *vm, Value class_, Value against)
{
    if (is_type(class_) && is_type(against)) {
        return tri(type_is_subtype(as_type(class_), as_type(against)));
    }
    Value bases = TRYT(attr_find(vm, class_, vm_name(vm, N___bases__)));
    if (!is_tuple(bases)) {
        raise_error(vm, E_TypeError, "issubclass() arg 1 must be a class");
        return TRI_RAISED;
    }
    if (!is_type(against)) {
        Value other = TRYT(attr_find(vm, against, vm_name(vm, N___bases__)));
        if (!is_tuple(other)) {
            raise_error(vm, E_TypeError,
                        "issubclass() arg 2 must be a class, a tuple of classes, or a union");
            return TRI_RAISED;
        }
    }
    if (class_ == against) {
        return TRI_YES;
    }
    CHECKT(enter_recursion(vm, " in __subclasscheck__"));
    return any_of_tuple(vm, against, as_tuple(bases), subclass_of);
}

Tri subclass_of(VM *vm, Value against, Value class_)
{
    return subclass_check(vm, class_, against);
}
