// int_methods — the Python face of int and bool: slots, methods, construction.

#include "core/slot.h"
#include "py.h"
#include "types/int.h"

// ---- slots: each answers NOT_IMPLEMENTED unless both operands are ints

static inline bool both_ints(Value a, Value b)
{
    return is_any_int(a) && is_any_int(b);
}

#define INT_BINARY(name, function)                                           \
    RAISES static Maybe slot_##name(VM *vm, Value a, Value b)                \
    {                                                                        \
        return both_ints(a, b) ? function(vm, a, b) : just(NOT_IMPLEMENTED); \
    }
INT_BINARY(add, int_add)
INT_BINARY(sub, int_sub)
INT_BINARY(mul, int_mul)
INT_BINARY(floordiv, int_floordiv)
INT_BINARY(mod, int_mod)
INT_BINARY(divmod, int_divmod)
INT_BINARY(truediv, int_truediv)
INT_BINARY(lshift, int_lshift)
INT_BINARY(rshift, int_rshift)

#define INT_BITWISE(name, op)                                                       \
    RAISES static Maybe slot_##name(VM *vm, Value a, Value b)                       \
    {                                                                               \
        return both_ints(a, b) ? int_bitwise(vm, op, a, b) : just(NOT_IMPLEMENTED); \
    }
INT_BITWISE(and, MP_AND)
INT_BITWISE(or, MP_OR)
INT_BITWISE(xor, MP_XOR)

RAISES static Maybe int_slot_compare(VM *vm, Value a, Value b, CompareOp op)
{
    (void)vm;
    if (!is_any_int(b)) {
        return just(NOT_IMPLEMENTED);
    }
    int order = int_compare(a, b);
    switch (op) {
    case CMP_LT:
        return just_bool(order < 0);
    case CMP_LE:
        return just_bool(order <= 0);
    case CMP_EQ:
        return just_bool(order == 0);
    case CMP_NE:
        return just_bool(order != 0);
    case CMP_GT:
        return just_bool(order > 0);
    default:
        return just_bool(order >= 0);
    }
}

RAISES static bool int_slot_hash(VM *vm, Value self, Hash *out)
{
    (void)vm;
    *out = int_hash(self);
    return true;
}

RAISES static Tri int_truth(VM *vm, Value self)
{
    (void)vm;
    return tri(int_sign(self) != 0);
}

RAISES static Maybe int_neg(VM *vm, Value self)
{
    return int_sub(vm, from_small(0), self);
}

RAISES static Maybe int_pos(VM *vm, Value self)
{
    return int_canonical(vm, self);
}

RAISES static Maybe int_abs(VM *vm, Value self)
{
    return int_sign(self) < 0 ? int_neg(vm, self) : int_canonical(vm, self);
}

RAISES static Maybe int_invert(VM *vm, Value self)
{
    return int_sub(vm, from_small(-1), self);
}

RAISES static Maybe int_slot_float(VM *vm, Value self)
{
    double d;
    CHECK(int_to_double(vm, self, &d));
    return float_new(vm, d);
}

// The message shows the object as it shows itself.
RAISES static Maybe int_from_str(VM *vm, Value v, int base)
{
    Maybe made = int_from_text(vm, str_data(v), str_size(v), base);
    if (!raised(made) || is_exact(v, T_str) || !error_is(vm, E_ValueError)) {
        return made;
    }
    error_clear(vm);
    return raise_error(vm, E_ValueError, "invalid literal for int() with base %d: %R", base, v);
}

// ---- construction

// int(x) of any object by __int__, __index__, __trunc__ or as text.
RAISES static Maybe int_from_object(VM *vm, Value v)
{
    if (is_int(v) || is_exact(v, T_int)) {
        return just(v);
    }
    if (is_inline_float(v) || is_exact(v, T_float)) {
        return int_from_double(vm, as_float(v));
    }
    Type *type = type_of(vm, v);
    if (type->slots->int_) {
        Value result = TRY(type->slots->int_(vm, v));
        if (!is_any_int(result)) {
            return raise_error(vm, E_TypeError, "__int__ returned non-int (type %T)", result);
        }
        CHECK(warn_int_result(vm, "__int__", result));
        return int_canonical(vm, result);
    }
    if (type->slots->index) {
        return op_index(vm, v);
    }
    Value truncated = TRY(call_special(vm, v, vm_name(vm, N___trunc__), NULL, 0));
    if (truncated != NOTHING) {
        CHECK(warn(vm, E_DeprecationWarning,
                   "The delegation of int() to __trunc__ is deprecated."));
        if (!is_any_int(truncated) && !type_of(vm, truncated)->slots->index) {
            return raise_error(vm, E_TypeError, "__trunc__ returned non-Integral (type %T)",
                               truncated);
        }
        return is_any_int(truncated) ? int_canonical(vm, truncated) : op_index(vm, truncated);
    }
    if (is_str(v)) {
        return int_from_str(vm, v, 10);
    }
    if (has_buffer(vm, v)) {
        Buffer view;
        CHECK(buffer_get(vm, v, &view, BUFFER_READ));
        Maybe result = int_from_ascii(vm, view.data, view.size, 10);
        buffer_release(vm, &view);
        return result;
    }
    return raise_error(
        vm, E_TypeError,
        "int() argument must be a string, a bytes-like object or a real number, not '%T'", v);
}

RAISES static Maybe int_with_base(VM *vm, Value v, Value base_value)
{
    ptrdiff_t base;
    CHECK(op_index_clamp(vm, base_value, &base));
    if (base != 0 && (base < 2 || base > 36)) {
        return raise_error(vm, E_ValueError, "int() base must be >= 2 and <= 36, or 0");
    }
    if (is_str(v)) {
        return int_from_str(vm, v, (int)base);
    }
    if (is_bytes(v) || is_kind(v, T_bytearray)) {
        Buffer view;
        CHECK(buffer_get(vm, v, &view, BUFFER_READ));
        Maybe result = int_from_ascii(vm, view.data, view.size, (int)base);
        buffer_release(vm, &view);
        return result;
    }
    return raise_error(vm, E_TypeError, "int() can't convert non-string with explicit base");
}

// An instance of a subclass with the value of `v`.
RAISES static Maybe int_subclass(VM *vm, Type *type, Value v)
{
    IntView view;
    int_view(v, &view);
    Int *i = TRY_PTR((Int *)type_alloc(vm, type, view.size * sizeof(Limb)));
    i->size = (uint32_t)view.size;
    i->h.aux = view.negative;
    if (view.size) {
        memcpy(i->limbs, view.limbs, view.size * sizeof(Limb));
    }
    return just_obj(i);
}

RAISES static Maybe int_make(VM *vm, Value *args, int n)
{
    (void)n;
    Type *type = as_type(args[0]);
    Value v;
    if (args[1] == ABSENT) {
        if (args[2] != ABSENT) {
            return raise_error(vm, E_TypeError, "int() missing string argument");
        }
        v = from_small(0);
    } else {
        v = TRY(args[2] == ABSENT ? int_from_object(vm, args[1])
                                  : int_with_base(vm, args[1], args[2]));
    }
    return type->id == T_int ? just(v) : int_subclass(vm, type, v);
}

// ---- methods

RAISES static Maybe int_bit_length_method(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(vm, int_bit_length(args[0]));
}

RAISES static Maybe int_bit_count(VM *vm, Value *args, int n)
{
    (void)n;
    IntView view;
    int_view(args[0], &view);
    return int_from_u64(vm, mp_popcount(view.limbs, view.size));
}

RAISES static bool parse_byteorder(VM *vm, Value order, bool *little)
{
    *little = str_equal_c(order, "little");
    if (*little || str_equal_c(order, "big")) {
        return true;
    }
    raise_error(vm, E_ValueError, "byteorder must be either 'little' or 'big'");
    return false;
}

RAISES static Maybe int_to_bytes_method(VM *vm, Value *args, int n)
{
    (void)n;
    bool little;
    CHECK(parse_byteorder(vm, args[2], &little));
    SWord size = as_int(args[1]);
    if (size < 0) {
        return raise_error(vm, E_ValueError, "length argument must be non-negative");
    }
    Bytes *bytes = TRY_PTR(bytes_alloc(vm, (size_t)size));
    CHECK(int_to_bytes(vm, args[0], bytes->data, (size_t)size, little, args[3] == TRUE_));
    return just_obj(bytes);
}

// The bytes of a buffer, of an object with __bytes__, or of an iterable of ints.
RAISES static Maybe bytes_of(VM *vm, Value v)
{
    if (is_bytes(v)) {
        return just(v);
    }
    Value made = TRY(call_special(vm, v, vm_name(vm, N___bytes__), NULL, 0));
    if (made != NOTHING) {
        return is_bytes(made) ? just(made)
                              : raise_error(vm, E_TypeError,
                                            "__bytes__ returned non-bytes (type %T)", made);
    }
    if (is_str(v)) {
        return raise_error(vm, E_TypeError, "cannot convert 'str' object to bytes");
    }
    if (is_any_int(v)) {
        return raise_error(vm, E_TypeError, "cannot convert '%T' object to bytes", v);
    }
    return call_1(vm, from_obj(type_by_id(vm, T_bytes)), v);
}

RAISES static Maybe int_from_bytes_method(VM *vm, Value *args, int n)
{
    (void)n;
    bool little;
    CHECK(parse_byteorder(vm, args[2], &little));
    Value bytes = TRY(bytes_of(vm, args[1]));
    Value result = TRY(int_from_bytes(vm, as_bytes(bytes)->data, as_bytes(bytes)->size, little,
                                      args[3] == TRUE_));
    if (args[0] != from_obj(type_by_id(vm, T_int))) {
        return call_1(vm, args[0], result);
    }
    return just(result);
}

RAISES static Maybe int_as_integer_ratio(VM *vm, Value *args, int n)
{
    (void)n;
    return tuple_2(vm, TRY(int_canonical(vm, args[0])), from_small(1));
}

RAISES static Maybe int_is_integer(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    return just(TRUE_);
}

RAISES static Maybe int_same(VM *vm, Value *args, int n)
{
    (void)n;
    return int_canonical(vm, args[0]);
}

// Rounds to a multiple of 10**-digits, half to even.
RAISES static Maybe int_round(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[1] == NONE || args[1] == ABSENT) {
        return int_canonical(vm, args[0]);
    }
    Value digits = TRY(op_index(vm, args[1]));
    Value self = TRY(int_canonical(vm, args[0]));
    if (int_sign(digits) >= 0) {
        return just(self);
    }
    if (int_compare(digits, from_small(-100000000)) < 0) {
        return just(from_small(0));
    }
    Value power =
        TRY(int_pow(vm, from_small(10), TRY(int_sub(vm, from_small(0), digits)), NONE));
    Value rest = TRY(int_mod(vm, self, power));
    Value down = TRY(int_sub(vm, self, rest));
    int order = int_compare(TRY(int_mul(vm, rest, from_small(2))), power);
    Value quotient = TRY(int_floordiv(vm, down, power));
    bool odd = int_low_bits(quotient) & 1;
    return order > 0 || (order == 0 && odd) ? int_add(vm, down, power) : just(down);
}

RAISES static Maybe int_conjugate(VM *vm, Value *args, int n)
{
    return int_same(vm, args, n);
}

RAISES static Maybe int_format(VM *vm, Value *args, int n)
{
    (void)n;
    return format_int(vm, args[0], args[1]);
}

RAISES static Maybe int_getnewargs(VM *vm, Value *args, int n)
{
    (void)n;
    Value plain = TRY(int_canonical(vm, args[0]));
    return tuple_new(vm, &plain, 1);
}

RAISES static Maybe int_sizeof(VM *vm, Value *args, int n)
{
    (void)n;
    IntView view;
    int_view(args[0], &view);
    return int_from_u64(vm, sizeof(Int) + view.size * sizeof(Limb));
}

RAISES static Maybe get_real(VM *vm, Value self)
{
    return int_canonical(vm, self);
}

RAISES static Maybe get_imag(VM *vm, Value self)
{
    (void)vm;
    (void)self;
    return just(from_small(0));
}

RAISES static Maybe get_denominator(VM *vm, Value self)
{
    (void)vm;
    (void)self;
    return just(from_small(1));
}

const Def int_methods[] = {
    {"real", GET(get_real), "the real part of a complex number"},
    {"imag", GET(get_imag), "the imaginary part of a complex number"},
    {"numerator", GET(get_real), "the numerator of a rational number in lowest terms"},
    {"denominator", GET(get_denominator),
     "the denominator of a rational number in lowest terms"},
    {"bit_length(self, /)", FN(int_bit_length_method),
     "Number of bits necessary to represent self in binary."},
    {"bit_count(self, /)", FN(int_bit_count),
     "Number of ones in the binary representation of the absolute value of self."},
    {"to_bytes(self, /, length: size = 1, byteorder: str = 'big', *, signed: bool = False)",
     FN(int_to_bytes_method), "Return an array of bytes representing an integer."},
    {"from_bytes(cls, /, bytes, byteorder: str = 'big', *, signed: bool = False)",
     CLASS_FN(int_from_bytes_method),
     "Return the integer represented by the given array of bytes."},
    {"as_integer_ratio(self, /)", FN(int_as_integer_ratio),
     "Return a pair of integers, whose ratio is equal to the original int."},
    {"is_integer(self, /)", FN(int_is_integer),
     "Returns True. Exists for duck type compatibility with float.is_integer."},
    {"conjugate(self, /)", FN(int_conjugate),
     "Returns self, the complex conjugate of any int."},
    {"__trunc__(self, /)", FN(int_same), "Truncating an Integral returns itself."},
    {"__floor__(self, /)", FN(int_same), "Flooring an Integral returns itself."},
    {"__ceil__(self, /)", FN(int_same), "Ceiling of an Integral returns itself."},
    {"__round__(self, ndigits=None, /)", FN(int_round),
     "Rounding an Integral returns itself. Rounding with an ndigits argument also returns an "
     "integer."},
    {"__format__(self, format_spec: str, /)", FN(int_format),
     "Convert to a string according to format_spec."},
    {"__getnewargs__(self, /)", FN(int_getnewargs), "Helper for pickle."},
    {"__sizeof__(self, /)", FN(int_sizeof), "Returns size in memory, in bytes."},
    {0},
};

const TypeDef int_type = {
    .name = "int",
    .doc = "int([x]) -> integer\nint(x, base=10) -> integer\n\nConvert a number or string to "
           "an integer, or return 0 if no "
           "arguments\nare given.",
    .size = sizeof(Int),
    .flags = TYPE_SELF_MATCH | TYPE_VARSIZE,
    .new_ = {"int(x=..., /, base=...)", FN(int_make), NULL},
    .repr = int_repr,
    .hash = int_slot_hash,
    .compare = int_slot_compare,
    .truth = int_truth,
    .add = slot_add,
    .sub = slot_sub,
    .mul = slot_mul,
    .floordiv = slot_floordiv,
    .mod = slot_mod,
    .divmod = slot_divmod,
    .truediv = slot_truediv,
    .pow = int_pow,
    .lshift = slot_lshift,
    .rshift = slot_rshift,
    .and_ = slot_and,
    .or_ = slot_or,
    .xor = slot_xor,
    .neg = int_neg,
    .pos = int_pos,
    .abs = int_abs,
    .invert = int_invert,
    .int_ = int_canonical,
    .float_ = int_slot_float,
    .index = int_canonical,
    .methods = int_methods,
};

// ---- bool

RAISES static Maybe bool_make(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(TRY_TRI(op_truth(vm, args[1])));
}

RAISES static Maybe bool_repr(VM *vm, Value self)
{
    return str_intern_c(vm, self == TRUE_ ? "True" : "False");
}

#define BOOL_BITWISE(name, op, int_slot)                      \
    RAISES static Maybe bool_##name(VM *vm, Value a, Value b) \
    {                                                         \
        if (is_bool(a) && is_bool(b)) {                       \
            return just_bool((a == TRUE_) op(b == TRUE_));    \
        }                                                     \
        return int_slot(vm, a, b);                            \
    }
BOOL_BITWISE(and, &&, slot_and)
BOOL_BITWISE(or, ||, slot_or)
BOOL_BITWISE(xor, !=, slot_xor)

RAISES static Maybe bool_invert(VM *vm, Value self)
{
    CHECK(warn(vm, E_DeprecationWarning,
               "Bitwise inversion '~' on bool is deprecated and will be removed in Python "
               "3.16. This returns the bitwise inversion of the underlying int object and is "
               "usually not what you expect from negating a bool. Use the 'not' operator for "
               "boolean negation or ~int(x) if you really want the bitwise inversion of the "
               "underlying int."));
    return int_invert(vm, self);
}

const TypeDef bool_type = {
    .name = "bool",
    .doc = "Returns True when the argument is true, False otherwise.\nThe builtins True and "
           "False are the only two "
           "instances of the class bool.\nThe class bool is a subclass of the class int, and "
           "cannot be subclassed.",
    .size = sizeof(Obj),
    .base = T_int,
    .flags = TYPE_FINAL,
    .new_ = {"bool(object=False, /)", FN(bool_make), NULL},
    .repr = bool_repr,
    .and_ = bool_and,
    .or_ = bool_or,
    .xor = bool_xor,
    .invert = bool_invert,
};
