// complex — pairs of doubles: construction, text, arithmetic.
//
// Quotients use Smith's method (CACM 5, 1962), powers with a small whole exponent repeated
// squaring, others polar form: the results CPython gives.

#include <math.h>

#include "base/buf.h"
#include "base/dtoa.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "core/slot.h"
#include "py.h"
#include "types/number_format.h"

typedef struct Pair {
    double real, imag;
} Pair;

static bool is_complex(Value v)
{
    return is_kind(v, T_complex);
}

static Pair pair_of(Value v)
{
    Complex *c = (Complex *)v;
    return (Pair){c->real, c->imag};
}

Maybe complex_new(VM *vm, double real, double imag)
{
    Complex *c = TRY_PTR((Complex *)gc_new(vm, sizeof(Complex), T_complex));
    c->real = real;
    c->imag = imag;
    return just_obj(c);
}

RAISES static Maybe from_pair(VM *vm, Pair p)
{
    return complex_new(vm, p.real, p.imag);
}

// An operand as a pair. NO: not a number that complex knows.
RAISES static Tri operand(VM *vm, Value v, Pair *out)
{
    if (is_complex(v)) {
        *out = pair_of(v);
        return TRI_YES;
    }
    out->imag = 0;
    if (is_float(v)) {
        out->real = as_float(v);
        return TRI_YES;
    }
    if (!is_any_int(v)) {
        return TRI_NO;
    }
    return int_to_double(vm, v, &out->real) ? TRI_YES : TRI_RAISED;
}

// Both operands, or NOT_IMPLEMENTED from the calling slot.
#define OPERANDS(vm, a, b, x, y)                                        \
    Pair x, y;                                                          \
    if (!TRY_TRI(operand(vm, a, &x)) || !TRY_TRI(operand(vm, b, &y))) { \
        return just(NOT_IMPLEMENTED);                                   \
    }

// ---- arithmetic

static Pair multiply(Pair a, Pair b)
{
    return (Pair){a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real};
}

// False: division by zero.
static bool divide(Pair a, Pair b, Pair *out)
{
    double size_real = fabs(b.real), size_imag = fabs(b.imag);
    if (size_real >= size_imag) {
        if (size_real == 0) {
            *out = (Pair){0, 0};
            return false;
        }
        double ratio = b.imag / b.real, denominator = b.real + b.imag * ratio;
        *out = (Pair){(a.real + a.imag * ratio) / denominator,
                      (a.imag - a.real * ratio) / denominator};
    } else if (size_imag >= size_real) {
        double ratio = b.real / b.imag, denominator = b.real * ratio + b.imag;
        *out = (Pair){(a.real * ratio + a.imag) / denominator,
                      (a.imag * ratio - a.real) / denominator};
    } else {
        *out = (Pair){NAN, NAN};
    }
    return true;
}

RAISES static Maybe complex_add(VM *vm, Value a, Value b)
{
    OPERANDS(vm, a, b, x, y)
    return complex_new(vm, x.real + y.real, x.imag + y.imag);
}

RAISES static Maybe complex_sub(VM *vm, Value a, Value b)
{
    OPERANDS(vm, a, b, x, y)
    return complex_new(vm, x.real - y.real, x.imag - y.imag);
}

RAISES static Maybe complex_mul(VM *vm, Value a, Value b)
{
    OPERANDS(vm, a, b, x, y)
    return from_pair(vm, multiply(x, y));
}

RAISES static Maybe complex_truediv(VM *vm, Value a, Value b)
{
    OPERANDS(vm, a, b, x, y)
    Pair quotient;
    if (!divide(x, y, &quotient)) {
        return raise_error(vm, E_ZeroDivisionError, "complex division by zero");
    }
    return from_pair(vm, quotient);
}

static Pair power_whole(Pair base, unsigned exponent)
{
    Pair result = {1, 0};
    for (; exponent; exponent >>= 1) {
        if (exponent & 1) {
            result = multiply(result, base);
        }
        base = multiply(base, base);
    }
    return result;
}

// False: zero to a negative or complex power.
static bool power_polar(Pair a, Pair b, Pair *out)
{
    if (b.real == 0 && b.imag == 0) {
        *out = (Pair){1, 0};
        return true;
    }
    if (a.real == 0 && a.imag == 0) {
        *out = (Pair){0, 0};
        return b.imag == 0 && b.real >= 0;
    }
    double size = hypot(a.real, a.imag), length = pow(size, b.real);
    double angle = atan2(a.imag, a.real), phase = angle * b.real;
    if (b.imag != 0) {
        length *= exp(-angle * b.imag);
        phase += b.imag * log(size);
    }
    *out = (Pair){length * cos(phase), length * sin(phase)};
    return true;
}

RAISES static Maybe complex_pow(VM *vm, Value a, Value b, Value modulus)
{
    OPERANDS(vm, a, b, x, y)
    if (modulus != NONE) {
        return raise_error(vm, E_ValueError, "complex modulo");
    }
    Pair result;
    bool fine = true;
    if (y.imag == 0 && y.real == floor(y.real) && fabs(y.real) <= 100) {
        result = power_whole(x, (unsigned)fabs(y.real));
        if (y.real < 0) {
            fine = divide((Pair){1, 0}, result, &result);
        }
    } else {
        fine = power_polar(x, y, &result);
    }
    if (!fine) {
        return raise_error(vm, E_ZeroDivisionError, "0.0 to a negative or complex power");
    }
    if (isinf(result.real) || isinf(result.imag)) {
        return raise_error(vm, E_OverflowError, "complex exponentiation");
    }
    return from_pair(vm, result);
}

RAISES static Maybe complex_neg(VM *vm, Value self)
{
    Pair p = pair_of(self);
    return complex_new(vm, -p.real, -p.imag);
}

RAISES static Maybe complex_pos(VM *vm, Value self)
{
    return is_exact(self, T_complex) ? just(self) : from_pair(vm, pair_of(self));
}

RAISES static Maybe complex_abs(VM *vm, Value self)
{
    Pair p = pair_of(self);
    double size = hypot(p.real, p.imag);
    if (isinf(size) && isfinite(p.real) && isfinite(p.imag)) {
        return raise_error(vm, E_OverflowError, "absolute value too large");
    }
    return float_new(vm, size);
}

RAISES static Tri complex_truth(VM *vm, Value self)
{
    (void)vm;
    Pair p = pair_of(self);
    return tri(p.real != 0 || p.imag != 0);
}

// ---- comparison and hash

RAISES static Maybe complex_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (op != CMP_EQ && op != CMP_NE) {
        return just(NOT_IMPLEMENTED);
    }
    Pair x = pair_of(a);
    bool equal;
    if (is_complex(b)) {
        Pair y = pair_of(b);
        equal = x.real == y.real && x.imag == y.imag;
    } else if (is_float(b) || is_any_int(b)) {
        equal = x.imag == 0;
        if (equal) {  // an int compares exactly, as with float
            equal = TRY_TRI(op_compare_true(vm, TRY(float_new(vm, x.real)), b, CMP_EQ));
        }
    } else {
        return just(NOT_IMPLEMENTED);
    }
    return just_bool(equal == (op == CMP_EQ));
}

RAISES static bool complex_hash(VM *vm, Value self, Hash *out)
{
    Pair p = pair_of(self);
    uint64_t hash = (uint64_t)hash_double(vm, p.real, self) +
                    1000003u * (uint64_t)hash_double(vm, p.imag, self);
    *out = (Hash)hash == -1 ? -2 : (Hash)hash;
    return true;
}

// ---- text

static void put_signed(Buf *buf, double d, bool always)
{
    if (signbit(d) && !isnan(d)) {
        buf_char(buf, '-');
    } else if (always) {
        buf_char(buf, '+');
    }
    float_text_to(buf, d, 'r', 0, 0);
}

RAISES static Maybe complex_repr(VM *vm, Value self)
{
    Pair p = pair_of(self);
    bool bare = p.real == 0 && !signbit(p.real);
    Buf buf = BUF_INIT;
    if (!bare) {
        buf_char(&buf, '(');
        put_signed(&buf, p.real, false);
    }
    put_signed(&buf, p.imag, !bare);
    buf_string(&buf, bare ? "j" : "j)");
    return str_from_buf(vm, &buf);
}

// ASCII text without the underscores between digits. False: an underscore elsewhere.
static bool clean_text(Buf *buf, const char *p, const char *end)
{
    bool after_digit = false;
    while (p < end) {
        uint32_t code;
        p = utf8_next(p, &code);
        int digit = unicode_decimal(code);
        if (code == '_') {
            uint32_t next = p < end ? utf8_get(p) : 0;
            if (!after_digit || unicode_decimal(next) < 0) {
                return false;
            }
        } else if (digit >= 0) {
            buf_char(buf, (char)('0' + digit));
        } else if (unicode_is_space(code)) {
            buf_char(buf, ' ');
        } else {
            buf_char(buf, code && code < 128 ? (char)code : '?');
        }
        after_digit = digit >= 0;
    }
    return true;
}

static const char *skip_blanks(const char *p)
{
    while (*p == ' ') {
        p++;
    }
    return p;
}

// [+-]number or, in front of j, a bare sign or nothing; the end of it, or NULL.
static const char *read_part(const char *p, const char *end, double *out)
{
    size_t used = dtoa_from_text(p, (size_t)(end - p), out);
    if (used) {
        return p + used;
    }
    *out = *p == '-' ? -1 : 1;
    p += *p == '-' || *p == '+';
    return (*p | 32) == 'j' ? p : NULL;
}

// NUL-terminated text up to end.
static bool parse(const char *p, const char *end, Pair *out)
{
    *out = (Pair){0, 0};
    p = skip_blanks(p);
    bool parentheses = *p == '(';
    p = parentheses ? skip_blanks(p + 1) : p;
    double first;
    p = read_part(p, end, &first);
    if (!p) {
        return false;
    }
    if (*p == '+' || *p == '-') {
        out->real = first;
        p = read_part(p, end, &out->imag);
        if (!p || (*p | 32) != 'j') {
            return false;
        }
        p++;
    } else if ((*p | 32) == 'j') {
        out->imag = first;
        p++;
    } else {
        out->real = first;
    }
    p = skip_blanks(p);
    if (parentheses) {
        if (*p != ')') {
            return false;
        }
        p = skip_blanks(p + 1);
    }
    return p == end;
}

RAISES static Maybe from_text(VM *vm, Value text, Pair *out)
{
    Buf buf = BUF_INIT;
    bool fine = clean_text(&buf, str_data(text), str_data(text) + str_size(text));
    const char *clean = buf_text(&buf);
    if (!fine) {
        buf_free(&buf);
        return raise_error(vm, E_ValueError, "could not convert string to complex: %R", text);
    }
    fine = clean && parse(clean, clean + buf.size, out);
    buf_free(&buf);
    return fine ? just(NONE)
                : raise_error(vm, E_ValueError, "complex() arg is a malformed string");
}

// ---- construction

// The value of __complex__, NOTHING when there is none.
RAISES static Maybe from_dunder(VM *vm, Value v)
{
    if (!(type_of(vm, v)->flags & TYPE_HEAP)) {
        return just(NOTHING);
    }
    Value made = TRY(call_special(vm, v, vm_name(vm, N___complex__), NULL, 0));
    if (made != NOTHING && !is_complex(made)) {
        return raise_error(vm, E_TypeError, "__complex__ returned non-complex (type %T)", made);
    }
    if (made != NOTHING && !is_exact(made, T_complex)) {
        CHECK(warn(vm, E_DeprecationWarning,
                   "__complex__ returned non-complex (type %T).  The ability to return an "
                   "instance of a strict subclass of complex is deprecated, and may be removed "
                   "in a future version of Python.",
                   made));
    }
    return just(made);
}

static bool is_number(VM *vm, Value v)
{
    const Slots *slots = type_of(vm, v)->slots;
    return is_complex(v) || is_float(v) || is_any_int(v) || slots->float_ || slots->index;
}

RAISES static Maybe to_pair(VM *vm, Value v, Pair *out)
{
    if (is_complex(v)) {
        *out = pair_of(v);
        return just(NONE);
    }
    out->imag = 0;
    CHECK(op_float(vm, v, &out->real));
    return just(NONE);
}

RAISES static Maybe combine(VM *vm, Value real, Value imag, Pair *out)
{
    if (real != ABSENT && is_str(real)) {
        if (imag != ABSENT) {
            return raise_error(vm, E_TypeError,
                               "complex() can't take second arg if first is a string");
        }
        return from_text(vm, real, out);
    }
    if (imag != ABSENT && is_str(imag)) {
        return raise_error(vm, E_TypeError, "complex() second arg can't be a string");
    }
    Value made = real == ABSENT ? NOTHING : TRY(from_dunder(vm, real));
    real = made == NOTHING ? real : made;
    if (real != ABSENT && !is_number(vm, real)) {
        return raise_error(vm, E_TypeError,
                           "complex() first argument must be a string or a number, not '%T'",
                           real);
    }
    if (imag != ABSENT && !is_number(vm, imag)) {
        return raise_error(vm, E_TypeError,
                           "complex() second argument must be a number, not '%T'", imag);
    }
    Pair x = {0, 0}, y = {0, 0};
    if (real != ABSENT) {
        (void)TRY(to_pair(vm, real, &x));
    }
    if (imag == ABSENT) {
        *out = x;
        return just(NONE);
    }
    (void)TRY(to_pair(vm, imag, &y));
    // A zero that was not written keeps the sign of the other part.
    *out = (Pair){is_complex(imag) ? x.real - y.imag : x.real,
                  real != ABSENT && is_complex(real) ? x.imag + y.real : y.real};
    return just(NONE);
}

RAISES static Maybe complex_make(VM *vm, Value *args, int n)
{
    (void)n;
    Pair p = {0, 0};
    bool exact = as_type(args[0])->id == T_complex;
    if (exact && args[2] == ABSENT && args[1] != ABSENT && is_exact(args[1], T_complex)) {
        return just(args[1]);
    }
    (void)TRY(combine(vm, args[1], args[2], &p));
    Complex *c = TRY_PTR((Complex *)type_alloc(vm, as_type(args[0]), 0));
    c->real = p.real;
    c->imag = p.imag;
    return just_obj(c);
}

// ---- methods

RAISES static Maybe get_real(VM *vm, Value self)
{
    return float_new(vm, pair_of(self).real);
}

RAISES static Maybe get_imag(VM *vm, Value self)
{
    return float_new(vm, pair_of(self).imag);
}

RAISES static Maybe complex_conjugate(VM *vm, Value *args, int n)
{
    (void)n;
    Pair p = pair_of(args[0]);
    return complex_new(vm, p.real, -p.imag);
}

RAISES static Maybe complex_dunder(VM *vm, Value *args, int n)
{
    (void)n;
    return complex_pos(vm, args[0]);
}

RAISES static Maybe complex_getnewargs(VM *vm, Value *args, int n)
{
    (void)n;
    Pair p = pair_of(args[0]);
    return tuple_2(vm, TRY(float_new(vm, p.real)), TRY(float_new(vm, p.imag)));
}

RAISES static Maybe complex_format(VM *vm, Value *args, int n)
{
    (void)n;
    return format_complex(vm, args[0], args[1]);
}

static const Def complex_methods[] = {
    {"real", MEMBER(get_real), "the real part of a complex number"},
    {"imag", MEMBER(get_imag), "the imaginary part of a complex number"},
    {"conjugate(self, /)", FN(complex_conjugate),
     "Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j."},
    {"__complex__(self, /)", FN(complex_dunder), "Convert this value to exact type complex."},
    {"__getnewargs__(self, /)", FN(complex_getnewargs), ""},
    {"__format__(self, format_spec: str, /)", FN(complex_format),
     "Convert to a string according to format_spec."},
    {0},
};

const TypeDef complex_type = {
    .name = "complex",
    .doc =
        "Create a complex number from a string or numbers.\n\nIf a string is given, parse it "
        "as "
        "a complex number.\nIf a single number is given, convert it to a complex number.\nIf "
        "the 'real' or 'imag' arguments are given, create a complex number\nwith the specified "
        "real and imaginary components.",
    .size = sizeof(Complex),
    .new_ = {"complex(real=..., imag=...)", FN(complex_make), NULL},
    .repr = complex_repr,
    .hash = complex_hash,
    .compare = complex_compare,
    .truth = complex_truth,
    .add = complex_add,
    .sub = complex_sub,
    .mul = complex_mul,
    .truediv = complex_truediv,
    .pow = complex_pow,
    .neg = complex_neg,
    .pos = complex_pos,
    .abs = complex_abs,
    .methods = complex_methods,
};
