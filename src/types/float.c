// float — double precision numbers. On 64-bit hosts nearly all are tagged words (core/value.h).
//
// Text conversion is base/dtoa; the format mini-language is in number_format.c.

#include "types/float.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/dtoa.h"
#include "base/mp.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "core/slot.h"
#include "py.h"
#include "types/int.h"

Maybe float_new(VM *vm, double d)
{
    if (VALUE_FLOATS_INLINE) {
        Value v = inline_float_encode(d);
        if (LIKELY(is_inline_float(v))) {
            return just(v);
        }
    }
    Float *f = TRY_PTR((Float *)gc_new(vm, sizeof(Float), T_float));
    f->h.gc |= GC_LEAF;
    f->number = d;
    return just_obj(f);
}

// ---- operators

// The operand as a double: YES, or NO when it is no number that float arithmetic takes.
RAISES static Tri operand(VM *vm, Value v, double *out)
{
    if (is_float(v)) {
        *out = as_float(v);
        return TRI_YES;
    }
    if (is_any_int(v)) {
        return int_to_double(vm, v, out) ? TRI_YES : TRI_RAISED;
    }
    return TRI_NO;
}

RAISES static Tri operands(VM *vm, Value a, Value b, double *x, double *y)
{
    Tri left = operand(vm, a, x);
    return left == TRI_YES ? operand(vm, b, y) : left;
}

#define WITH_OPERANDS(x, y)                                           \
    double x, y;                                                      \
    Tri known_ = operands(vm, a, b, &x, &y);                          \
    if (known_ != TRI_YES) {                                          \
        return known_ == TRI_RAISED ? RAISED : just(NOT_IMPLEMENTED); \
    }

RAISES static Maybe float_add(VM *vm, Value a, Value b)
{
    WITH_OPERANDS(x, y)
    return float_new(vm, x + y);
}

RAISES static Maybe float_sub(VM *vm, Value a, Value b)
{
    WITH_OPERANDS(x, y)
    return float_new(vm, x - y);
}

RAISES static Maybe float_mul(VM *vm, Value a, Value b)
{
    WITH_OPERANDS(x, y)
    return float_new(vm, x * y);
}

RAISES static Maybe zero_division(VM *vm, const char *message)
{
    return raise_error(vm, E_ZeroDivisionError, "%s", message);
}

RAISES static Maybe float_truediv(VM *vm, Value a, Value b)
{
    WITH_OPERANDS(x, y)
    return y == 0 ? zero_division(vm, "float division by zero") : float_new(vm, x / y);
}

// Floor quotient and remainder with the sign of y; y is not 0.
static void floor_divide(double x, double y, double *quotient, double *remainder)
{
    double r = fmod(x, y);
    double q = (x - r) / y;
    if (r != 0) {
        if ((y < 0) != (r < 0)) {
            r += y;
            q -= 1;
        }
    } else {
        r = copysign(0.0, y);
    }
    if (q != 0) {
        double whole = floor(q);
        q = q - whole > 0.5 ? whole + 1 : whole;
    } else {
        q = copysign(0.0, x / y);
    }
    *quotient = q;
    *remainder = r;
}

RAISES static Maybe float_floordiv(VM *vm, Value a, Value b)
{
    WITH_OPERANDS(x, y)
    if (y == 0) {
        return zero_division(vm, "float floor division by zero");
    }
    double q, r;
    floor_divide(x, y, &q, &r);
    return float_new(vm, q);
}

RAISES static Maybe float_mod(VM *vm, Value a, Value b)
{
    WITH_OPERANDS(x, y)
    if (y == 0) {
        return zero_division(vm, "float modulo by zero");
    }
    double q, r;
    floor_divide(x, y, &q, &r);
    return float_new(vm, r);
}

RAISES static Maybe float_divmod(VM *vm, Value a, Value b)
{
    WITH_OPERANDS(x, y)
    if (y == 0) {
        return zero_division(vm, "float divmod()");
    }
    double q, r;
    floor_divide(x, y, &q, &r);
    return tuple_2(vm, TRY(float_new(vm, q)), TRY(float_new(vm, r)));
}

Maybe float_pow_refuse(VM *vm)
{
    return raise_error(vm, E_TypeError,
                       "pow() 3rd argument not allowed unless all arguments are integers");
}

RAISES static Maybe float_pow(VM *vm, Value a, Value b, Value modulus)
{
    if (modulus != NONE) {
        return float_pow_refuse(vm);
    }
    WITH_OPERANDS(x, y)
    if (x == 0 && y < 0 && isfinite(y)) {
        return zero_division(vm, "0.0 cannot be raised to a negative power");
    }
    if (x < 0 && isfinite(x) && isfinite(y) && y != floor(y)) {
        Value base = TRY(complex_new(vm, x, 0));
        return op_pow(vm, base, b, NONE);
    }
    double result = pow(x, y);
    if (isinf(result) && isfinite(x) && isfinite(y)) {
        Value args[2] = {
            from_small(34),
            TRY(str_from_c(vm, "Numerical result out of range"))
        };
        return raise_args(vm, E_OverflowError, args, 2);
    }
    return float_new(vm, result);
}

RAISES static Maybe float_neg(VM *vm, Value self)
{
    return float_new(vm, -as_float(self));
}

RAISES static Maybe float_pos(VM *vm, Value self)
{
    return float_new(vm, as_float(self));
}

RAISES static Maybe float_abs(VM *vm, Value self)
{
    return float_new(vm, fabs(as_float(self)));
}

RAISES static Tri float_truth(VM *vm, Value self)
{
    (void)vm;
    return tri(as_float(self) != 0);
}

RAISES static Maybe float_int(VM *vm, Value self)
{
    return int_from_double(vm, as_float(self));
}

// ---- comparison: exact also with ints beyond 2**53

static int compare_int(Value integer, double d)  // sign of integer - d; d is not NaN
{
    IntView view;
    int_view(integer, &view);
    if (!view.negative) {
        return mp_compare_double(view.limbs, view.size, d);
    }
    return -mp_compare_double(view.limbs, view.size, -d);
}

static Maybe ordered(int order, CompareOp op)
{
    bool answers[] = {order<0, order <= 0, order == 0, order != 0, order> 0, order >= 0};
    return just_bool(answers[op]);
}

RAISES static Maybe float_compare(VM *vm, Value a, Value b, CompareOp op)
{
    (void)vm;
    double x = as_float(a);
    if (is_any_int(b)) {
        return isnan(x) ? just_bool(op == CMP_NE) : ordered(-compare_int(b, x), op);
    }
    if (!is_float(b)) {
        return just(NOT_IMPLEMENTED);
    }
    double y = as_float(b);
    if (isnan(x) || isnan(y)) {
        return just_bool(op == CMP_NE);
    }
    return ordered(x < y ? -1 : x > y, op);
}

RAISES static bool float_hash(VM *vm, Value self, Hash *out)
{
    *out = hash_double(vm, as_float(self), self);
    return true;
}

// ---- text

Maybe float_repr(VM *vm, Value v)
{
    char text[DTOA_REPR_SIZE];
    return str_new(vm, text, dtoa_repr(as_float(v), text));
}

static bool is_space_byte(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
}

// Copies text without the underscores that stand between digits; false: one is misplaced.
static bool without_underscores(Buf *buf, const char *p, const char *end)
{
    char before = 0;
    for (; p < end; p++) {
        bool between =
            before >= '0' && before <= '9' && p + 1 < end && p[1] >= '0' && p[1] <= '9';
        if (*p == '_' && !between) {
            return false;
        }
        if (*p != '_') {
            buf_char(buf, *p);
        }
        before = *p;
    }
    return true;
}

static void ascii_digits(Buf *buf, const char *p, const char *end)
{
    while (p < end) {
        uint32_t code;
        p = utf8_next(p, &code);
        int digit = code < 128 ? -1 : unicode_decimal(code);
        if (digit >= 0) {
            buf_char(buf, (char)('0' + digit));
        } else if (code >= 128 && unicode_is_space(code)) {
            buf_char(buf, ' ');
        } else {
            buf_code_point(buf, code);
        }
    }
}

static bool parse_float(const char *text, size_t size, double *out)
{
    Buf ascii = BUF_INIT, plain = BUF_INIT;
    const char *p = text, *end = text + size;
    if (!utf8_is_ascii(text, size)) {
        ascii_digits(&ascii, p, end);
        p = ascii.data ? ascii.data : text;
        end = p + ascii.size;
    }
    while (p < end && is_space_byte(*p)) {
        p++;
    }
    while (end > p && is_space_byte(end[-1])) {
        end--;
    }
    bool ok = true;
    if (memchr(p, '_', (size_t)(end - p))) {
        ok = without_underscores(&plain, p, end);
        p = plain.data ? plain.data : "";
        end = p + plain.size;
    }
    ok = ok && end > p && dtoa_from_text(p, (size_t)(end - p), out) == (size_t)(end - p);
    buf_free(&ascii);
    buf_free(&plain);
    return ok;
}

// WHY an object, against the canonical form: nan in [nan] is decided by identity, and two calls
// of float('nan') make two objects. A NaN equals nothing, so nobody compares its word.
RAISES static Maybe nan_new(VM *vm, double d)
{
    Float *nan = TRY_PTR((Float *)gc_new(vm, sizeof(Float), T_float));
    nan->h.gc |= GC_LEAF;
    nan->number = d;
    return just_obj(nan);
}

Maybe float_from_text(VM *vm, const char *text, size_t size)
{
    double d;
    if (parse_float(text, size, &d)) {
        return d == d ? float_new(vm, d) : nan_new(vm, d);
    }
    Value shown = TRY(str_new(vm, text, size));
    return raise_error(vm, E_ValueError, "could not convert string to float: %R", shown);
}

// ---- construction

RAISES static Maybe float_from_object(VM *vm, Value v)
{
    if (is_str(v) && (is_exact(v, T_str) || !type_of(vm, v)->slots->float_)) {
        Maybe made = float_from_text(vm, str_data(v), str_size(v));
        if (!raised(made) || is_exact(v, T_str) || !error_is(vm, E_ValueError)) {
            return made;
        }
        error_clear(vm);
        return raise_error(vm, E_ValueError, "could not convert string to float: %R", v);
    }
    if (is_inline_float(v) || is_exact(v, T_float)) {
        return just(v);
    }
    const Slots *slots = type_of(vm, v)->slots;
    if (!slots->float_ && !slots->index && has_buffer(vm, v)) {
        Buffer view;
        CHECK(buffer_get(vm, v, &view, BUFFER_READ));
        double d;
        bool fine =
            utf8_is_ascii(view.data, view.size) && parse_float(view.data, view.size, &d);
        buffer_release(vm, &view);
        return fine ? float_new(vm, d)
                    : raise_error(vm, E_ValueError, "could not convert string to float: %R", v);
    }
    if (!slots->float_ && !slots->index) {
        return raise_error(vm, E_TypeError,
                           "float() argument must be a string or a real number, not '%T'", v);
    }
    double d;
    if (slots->float_ && is_kind(v, T_float)) {  // a subclass may override __float__
        Value result = TRY(slots->float_(vm, v));
        CHECK(op_check_float(vm, type_of(vm, v), result));
        return float_new(vm, as_float(result));
    }
    CHECK(op_float(vm, v, &d));
    return float_new(vm, d);
}

Maybe float_subclass(VM *vm, Type *type, double d)
{
    if (type->id == T_float) {
        return float_new(vm, d);
    }
    Float *f = TRY_PTR((Float *)type_alloc(vm, type, 0));
    f->number = d;
    return just_obj(f);
}

RAISES static Maybe float_make(VM *vm, Value *args, int n)
{
    (void)n;
    Value v = TRY(float_from_object(vm, args[1]));
    Type *type = as_type(args[0]);
    return type->id == T_float ? just(v) : float_subclass(vm, type, as_float(v));
}

const TypeDef float_type = {
    .name = "float",
    .doc = "Convert a string or number to a floating-point number, if possible.",
    .size = sizeof(Float),
    .flags = TYPE_SELF_MATCH,
    .new_ = {"float(x=0, /)", FN(float_make), NULL},
    .repr = float_repr,
    .hash = float_hash,
    .compare = float_compare,
    .truth = float_truth,
    .add = float_add,
    .sub = float_sub,
    .mul = float_mul,
    .truediv = float_truediv,
    .floordiv = float_floordiv,
    .mod = float_mod,
    .divmod = float_divmod,
    .pow = float_pow,
    .neg = float_neg,
    .pos = float_pos,
    .abs = float_abs,
    .int_ = float_int,
    .float_ = float_pos,
    .methods = float_methods,
};
