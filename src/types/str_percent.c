// str_percent — printf-style formatting: the % operator of str, bytes and bytearray.
//
// REENTRANT: arguments run Python code (__str__, __index__, __getitem__); the format itself is
// an immutable str or bytes object.

#include "types/str_percent.h"

#include <math.h>

#include "base/utf8.h"
#include "py.h"
#include "types/number_format.h"
#include "types/str.h"

typedef struct Percent {
    VM *vm;
    bool bytes;
    const char *start, *p, *end;
    Value args;              // a tuple, or the only argument
    ptrdiff_t count, index;  // of the tuple; -1 and -2 before a single argument is used
    Value mapping;           // ABSENT: the arguments are none
    Buf *out;
} Percent;

typedef struct Field {
    bool left, plus, blank, alternate, zero;
    ptrdiff_t width, precision;  // -1: none
    uint32_t type;
    size_t type_at;  // byte offset of the type character
} Field;

RAISES static Maybe next_argument(Percent *f)
{
    if (f->index >= f->count) {
        return raise_error(f->vm, E_TypeError, "not enough arguments for format string");
    }
    ptrdiff_t i = f->index++;
    return just(f->count < 0 ? f->args : as_tuple(f->args)->items[i]);
}

// ---- reading a field

RAISES static bool incomplete(Percent *f, const char *what)
{
    raise_error(f->vm, E_ValueError, "incomplete format%s", what);
    return false;
}

RAISES static bool read_key(Percent *f)
{
    if (f->mapping == ABSENT) {
        raise_error(f->vm, E_TypeError, "format requires a mapping");
        return false;
    }
    const char *key = ++f->p;
    for (int depth = 1; depth > 0; f->p++) {
        if (f->p >= f->end) {
            return incomplete(f, " key");
        }
        depth += *f->p == '(' ? 1 : *f->p == ')' ? -1 : 0;
    }
    size_t size = (size_t)(f->p - 1 - key);
    Value name = f->bytes ? TRYB(bytes_new(f->vm, key, size)) : TRYB(str_new(f->vm, key, size));
    f->args = TRYB(op_getitem(f->vm, f->mapping, name));
    f->count = -1;
    f->index = -2;
    return true;
}

static void read_flags(Percent *f, Field *field)
{
    for (; f->p < f->end; f->p++) {
        switch (*f->p) {
        case '-':
            field->left = true;
            break;
        case '+':
            field->plus = true;
            break;
        case ' ':
            field->blank = true;
            break;
        case '#':
            field->alternate = true;
            break;
        case '0':
            field->zero = true;
            break;
        default:
            return;
        }
    }
}

RAISES static bool read_star(Percent *f, bool is_width, ptrdiff_t *out)
{
    f->p++;
    Value v = TRYB(next_argument(f));
    if (!is_any_int(v)) {
        raise_error(f->vm, E_TypeError, "* wants int");
        return false;
    }
    int64_t i;
    if (!int_to_i64(v, &i) || i > PTRDIFF_MAX || i < -PTRDIFF_MAX ||
        (!is_width && (i > INT32_MAX || i < INT32_MIN))) {
        raise_error(f->vm, E_OverflowError, "Python int too large to convert to C %s",
                    is_width ? "ssize_t" : "int");
        return false;
    }
    *out = (ptrdiff_t)i;
    return true;
}

RAISES static bool read_number(Percent *f, bool is_width, ptrdiff_t *out)
{
    ptrdiff_t n = 0;
    for (; f->p < f->end && *f->p >= '0' && *f->p <= '9'; f->p++) {
        if (__builtin_mul_overflow(n, 10, &n) || __builtin_add_overflow(n, *f->p - '0', &n) ||
            (!is_width && n > INT32_MAX)) {
            raise_error(f->vm, E_ValueError, "%s too big",
                        is_width   ? "width"
                        : f->bytes ? "prec"
                                   : "precision");
            return false;
        }
    }
    *out = n;
    return true;
}

RAISES static bool read_field(Percent *f, Field *field)
{
    *field = (Field){.width = -1, .precision = -1};
    if (f->p < f->end && *f->p == '(') {
        CHECKB(read_key(f));
    }
    read_flags(f, field);
    if (f->p < f->end && *f->p == '*') {
        CHECKB(read_star(f, true, &field->width));
        if (field->width < 0) {
            field->left = true;
            field->width = -field->width;
        }
    } else if (f->p < f->end && *f->p >= '0' && *f->p <= '9') {
        CHECKB(read_number(f, true, &field->width));
    }
    if (f->p < f->end && *f->p == '.') {
        f->p++;
        if (f->p < f->end && *f->p == '*') {
            CHECKB(read_star(f, false, &field->precision));
            field->precision = field->precision < 0 ? 0 : field->precision;
        } else {
            CHECKB(read_number(f, false, &field->precision));
        }
    }
    if (f->p < f->end && (*f->p == 'h' || *f->p == 'l' || *f->p == 'L')) {
        f->p++;
    }
    if (f->p >= f->end) {
        return incomplete(f, "");
    }
    field->type_at = (size_t)(f->p - f->start);
    if (f->bytes) {
        field->type = (unsigned char)*f->p++;
    } else {
        f->p = utf8_next(f->p, &field->type);
    }
    return true;
}

// ---- writing

static size_t padding(const Field *field, size_t length)
{
    return field->width > 0 && (size_t)field->width > length ? (size_t)field->width - length
                                                             : 0;
}

// Text of `length` characters, padded with blanks.
RAISES static bool put_text(Percent *f, const Field *field, const char *text, size_t size,
                            size_t length)
{
    size_t blanks = padding(field, length);
    if (blanks > UINT32_MAX) {
        raise_memory(f->vm);
        return false;
    }
    buf_fill(f->out, ' ', field->left ? 0 : blanks);
    buf_append(f->out, text, size);
    buf_fill(f->out, ' ', field->left ? blanks : 0);
    return true;
}

// sign, prefix, body of a number.
RAISES static bool put_number(Percent *f, const Field *field, bool negative, const char *prefix,
                              size_t zeros, const char *body, size_t size)
{
    char sign = negative ? '-' : field->plus ? '+' : field->blank ? ' ' : 0;
    size_t prefix_size = strlen(prefix);
    size_t length = (sign != 0) + prefix_size + zeros + size, gap = padding(field, length);
    if (gap > UINT32_MAX || zeros > UINT32_MAX) {
        raise_memory(f->vm);
        return false;
    }
    bool zero_filled = field->zero && !field->left;
    buf_fill(f->out, ' ', field->left || zero_filled ? 0 : gap);
    buf_append(f->out, &sign, sign != 0);
    buf_append(f->out, prefix, prefix_size);
    buf_fill(f->out, '0', zeros + (zero_filled ? gap : 0));
    buf_append(f->out, body, size);
    buf_fill(f->out, ' ', field->left ? gap : 0);
    return true;
}

// ---- conversions

RAISES static bool put_str(Percent *f, const Field *field, Value text)
{
    size_t length = f->bytes ? str_size(text) : str_length(text), size = str_size(text);
    if (field->precision >= 0 && (size_t)field->precision < length) {
        length = (size_t)field->precision;
        size = f->bytes ? length : str_byte_offset(text, length);
    }
    return put_text(f, field, str_data(text), size, length);
}

RAISES static bool put_bytes(Percent *f, const Field *field, Value v)
{
    VM *vm = f->vm;
    if (!has_buffer(vm, v)) {
        Value made = TRYB(call_special(vm, v, vm_name(vm, N___bytes__), NULL, 0));
        if (made == NOTHING) {
            raise_error(vm, E_TypeError,
                        "%%b requires a bytes-like object, or an object that implements "
                        "__bytes__, not '%T'",
                        v);
            return false;
        }
        if (!is_bytes(made)) {
            raise_error(vm, E_TypeError, "__bytes__ returned non-bytes (type %T)", made);
            return false;
        }
        v = made;
    }
    Buffer view;
    CHECKB(buffer_get(vm, v, &view, BUFFER_READ));
    size_t size = view.size;
    if (field->precision >= 0 && (size_t)field->precision < size) {
        size = (size_t)field->precision;
    }
    bool fine = put_text(f, field, view.data, size, size);
    buffer_release(vm, &view);
    return fine;
}

RAISES static bool put_char_bytes(Percent *f, const Field *field, Value v)
{
    uint8_t byte;
    if (is_any_int(v) || type_of(f->vm, v)->slots->index) {
        int64_t code;
        v = TRYB(op_index(f->vm, v));
        if (!int_to_i64(v, &code) || code < 0 || code > 255) {
            raise_error(f->vm, E_OverflowError, "%%c arg not in range(256)");
            return false;
        }
        byte = (uint8_t)code;
        return put_text(f, field, (char *)&byte, 1, 1);
    }
    Buffer view = {0};
    if ((is_bytes(v) || is_kind(v, T_bytearray)) && !buffer_get(f->vm, v, &view, BUFFER_READ)) {
        return false;
    }
    size_t size = view.size;
    byte = size == 1 ? *(uint8_t *)view.data : 0;
    buffer_release(f->vm, &view);
    if (size != 1) {
        raise_error(f->vm, E_TypeError,
                    "%%c requires an integer in range(256) or a single byte");
        return false;
    }
    return put_text(f, field, (char *)&byte, 1, 1);
}

RAISES static bool put_char(Percent *f, const Field *field, Value v)
{
    if (f->bytes) {
        return put_char_bytes(f, field, v);
    }
    if (is_str(v) && str_length(v) == 1) {
        return put_text(f, field, str_data(v), str_size(v), 1);
    }
    if (is_str(v) || (!is_any_int(v) && !type_of(f->vm, v)->slots->index)) {
        raise_error(f->vm, E_TypeError, "%%c requires int or char");
        return false;
    }
    int64_t code;
    v = TRYB(op_index(f->vm, v));
    if (!int_to_i64(v, &code) || code < 0 || code > UNICODE_MAX) {
        raise_error(f->vm, E_OverflowError, "%%c arg not in range(0x110000)");
        return false;
    }
    char text[UTF8_MAX_BYTES];
    return put_text(f, field, text, utf8_encode((uint32_t)code, text), 1);
}

// The argument of %d or %x as an int.
RAISES static Maybe integer_argument(Percent *f, const Field *field, Value v)
{
    VM *vm = f->vm;
    bool decimal = field->type == 'd' || field->type == 'i' || field->type == 'u';
    if (is_any_int(v)) {
        return int_canonical(vm, v);
    }
    const Slots *slots = type_of(vm, v)->slots;
    Maybe number = RAISED;
    if (decimal && slots->int_) {
        number = slots->int_(vm, v);
    } else if (slots->index) {
        number = op_index(vm, v);
    } else if (decimal && slots->float_ && type_of(vm, v)->flags & TYPE_HEAP &&
               TRY(type_find(vm, type_of(vm, v), vm_name(vm, N___trunc__))) != NOTHING) {
        number = call(vm, from_obj(type_by_id(vm, T_int)), &v, 1, ABSENT);
    }
    if (raised(number) || !is_any_int(maybe_value(number))) {
        if (error_pending(vm) && !error_is(vm, E_TypeError)) {
            return RAISED;
        }
        error_clear(vm);
        return raise_error(vm, E_TypeError, "%%%c format: %s is required, not %T",
                           f->bytes && field->type == 'i' ? 'd' : (int)field->type,
                           decimal ? "a real number" : "an integer", v);
    }
    return number;
}

RAISES static bool put_integer(Percent *f, const Field *field, Value v)
{
    v = TRYB(integer_argument(f, field, v));
    int base = field->type == 'o' ? 8 : (field->type | 32) == 'x' ? 16 : 10;
    Value text = TRYB(int_to_text(f->vm, v, base));
    bool negative = str_data(text)[0] == '-';
    const char *prefix = !field->alternate || base == 10 ? ""
                         : base == 8                     ? "0o"
                         : field->type == 'x'            ? "0x"
                                                         : "0X";
    size_t size = str_size(text) - negative, zeros = 0;
    if (field->precision > 0 && (size_t)field->precision > size) {
        zeros = (size_t)field->precision - size;
    }
    Buf digits = BUF_INIT;
    for (size_t i = 0; i < size; i++) {
        char c = str_data(text)[i + negative];
        buf_char(&digits, field->type == 'X' && c >= 'a' ? (char)(c - 32) : c);
    }
    f->out->failed |= digits.failed;
    bool fine = digits.failed ||
                put_number(f, field, negative, prefix, zeros, digits.data, digits.size);
    buf_free(&digits);
    return fine;
}

RAISES static bool put_float(Percent *f, const Field *field, Value v)
{
    double d;
    if (!op_float(f->vm, v, &d)) {
        if (f->bytes && error_is(f->vm, E_TypeError) && !type_of(f->vm, v)->slots->float_) {
            error_clear(f->vm);
            raise_error(f->vm, E_TypeError, "float argument required, not %T", v);
        }
        return false;
    }
    int precision = field->precision < 0 ? 6 : (int)field->precision;
    if (precision > INT32_MAX - 4096) {
        raise_error(f->vm, E_ValueError, "precision too big");
        return false;
    }
    Buf text = BUF_INIT;
    float_text_to(&text, d, (char)field->type, precision,
                  field->alternate ? FLOAT_ALTERNATE : 0);
    f->out->failed |= text.failed;
    bool fine = text.failed ||
                put_number(f, field, signbit(d) && !isnan(d), "", 0, text.data, text.size);
    buf_free(&text);
    return fine;
}

RAISES static bool unsupported(Percent *f, const Field *field)
{
    size_t at = f->bytes ? field->type_at : utf8_count(f->start, field->type_at);
    raise_error(f->vm, E_ValueError, "unsupported format character '%c' (0x%x) at index %zu",
                field->type > 31 && field->type < 127 ? (int)field->type : '?',
                (unsigned)field->type, at);
    return false;
}

RAISES static bool put_argument(Percent *f, const Field *field, Value v)
{
    VM *vm = f->vm;
    switch (field->type) {
    case 's':
        return f->bytes ? put_bytes(f, field, v) : put_str(f, field, TRYB(op_str(vm, v)));
    case 'b':
        return f->bytes ? put_bytes(f, field, v) : unsupported(f, field);
    case 'r':
        return put_str(f, field, f->bytes ? TRYB(op_ascii(vm, v)) : TRYB(op_repr(vm, v)));
    case 'a':
        return put_str(f, field, TRYB(op_ascii(vm, v)));
    case 'c':
        return put_char(f, field, v);
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
        return put_integer(f, field, v);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
        return put_float(f, field, v);
    default:
        return unsupported(f, field);
    }
}

RAISES static bool run(Percent *f)
{
    bool any_mapping = f->mapping != ABSENT;
    while (f->p < f->end) {
        const char *percent = memchr(f->p, '%', (size_t)(f->end - f->p));
        if (!percent) {
            buf_append(f->out, f->p, (size_t)(f->end - f->p));
            break;
        }
        buf_append(f->out, f->p, (size_t)(percent - f->p));
        f->p = percent + 1;
        if (f->p < f->end && *f->p == '%') {
            buf_char(f->out, '%');
            f->p++;
            continue;
        }
        Field field;
        CHECKB(read_field(f, &field));
        Value v = TRYB(next_argument(f));
        CHECKB(put_argument(f, &field, v));
    }
    if (f->index < f->count && !any_mapping) {
        raise_error(f->vm, E_TypeError, "not all arguments converted during %s formatting",
                    f->bytes ? "bytes" : "string");
        return false;
    }
    return true;
}

static void begin(Percent *f, VM *vm, Value args, const char *text, size_t size, Buf *out)
{
    *f = (Percent){.vm = vm,
                   .start = text,
                   .p = text,
                   .end = text + size,
                   .args = args,
                   .count = -1,
                   .index = -2,
                   .mapping = ABSENT,
                   .out = out};
    if (is_tuple(args)) {
        f->count = (ptrdiff_t)as_tuple(args)->size;
        f->index = 0;
    } else if (type_of(vm, args)->slots->getitem && !is_str(args)) {
        f->mapping = args;
    }
}

Maybe str_percent(VM *vm, Value format, Value args)
{
    Percent f;
    Buf buf = BUF_INIT;
    begin(&f, vm, args, str_data(format), str_size(format), &buf);
    if (!run(&f)) {
        buf_free(&buf);
        return RAISED;
    }
    return str_from_buf(vm, &buf);
}

bool bytes_percent_to(VM *vm, Value format, Value args, Buf *out)
{
    Percent f;
    begin(&f, vm, args, (const char *)as_bytes(format)->data, as_bytes(format)->size, out);
    f.bytes = true;
    if (is_bytes(args) || is_kind(args, T_bytearray)) {
        f.mapping = ABSENT;
    }
    return run(&f);
}
