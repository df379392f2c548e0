// bytes_methods — case, predicates, padding, translation and hexadecimal of bytes and bytearray,
// and the method table of bytes.

#include "base/buf.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "py.h"
#include "types/bytes.h"
#include "types/codec.h"
#include "types/str_methods.h"

// ---- case

static bool is_upper(uint8_t c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_lower(uint8_t c)
{
    return c >= 'a' && c <= 'z';
}

static uint8_t to_upper(uint8_t c)
{
    return is_lower(c) ? c - 32 : c;
}

static uint8_t to_lower(uint8_t c)
{
    return is_upper(c) ? c + 32 : c;
}

// What the byte becomes, given whether a letter came right before it.
typedef uint8_t (*CaseRule)(uint8_t c, bool first, bool after_letter);

RAISES static Maybe map_case(VM *vm, Value self, CaseRule rule)
{
    ByteSpan span = byte_span(self);
    Buf buf = BUF_INIT;
    bool after_letter = false;
    for (size_t i = 0; i < span.size; i++) {
        uint8_t c = span.data[i];
        buf_char(&buf, (char)rule(c, i == 0, after_letter));
        after_letter = is_upper(c) || is_lower(c);
    }
    return bytes_like_buf(vm, self, &buf);
}

#define CASE_METHOD(name, expression)                                    \
    static uint8_t name##_rule(uint8_t c, bool first, bool after_letter) \
    {                                                                    \
        (void)first;                                                     \
        (void)after_letter;                                              \
        return expression;                                               \
    }                                                                    \
    Maybe name(VM *vm, Value *args, int n)                               \
    {                                                                    \
        (void)n;                                                         \
        return map_case(vm, args[0], name##_rule);                       \
    }
CASE_METHOD(bytes_upper, to_upper(c))
CASE_METHOD(bytes_lower, to_lower(c))
CASE_METHOD(bytes_swapcase, is_upper(c) ? to_lower(c) : to_upper(c))
CASE_METHOD(bytes_capitalize, first ? to_upper(c) : to_lower(c))
CASE_METHOD(bytes_title, after_letter ? to_lower(c) : to_upper(c))

// ---- predicates

static bool all_are(Value self, unsigned bits)
{
    ByteSpan span = byte_span(self);
    for (size_t i = 0; i < span.size; i++) {
        if (!unicode_ascii_is(span.data[i], bits)) {
            return false;
        }
    }
    return span.size > 0;
}

#define ALL_ARE(name, bits)                       \
    Maybe name(VM *vm, Value *args, int n)        \
    {                                             \
        (void)n;                                  \
        (void)vm;                                 \
        return just_bool(all_are(args[0], bits)); \
    }
ALL_ARE(bytes_isalpha, CHAR_UPPER | CHAR_LOWER)
ALL_ARE(bytes_isalnum, CHAR_UPPER | CHAR_LOWER | CHAR_DIGIT)
ALL_ARE(bytes_isdigit, CHAR_DIGIT)

Maybe bytes_isspace(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    ByteSpan span = byte_span(args[0]);
    for (size_t i = 0; i < span.size; i++) {
        if (span.data[i] != ' ' && (span.data[i] < '\t' || span.data[i] > '\r')) {
            return just(FALSE_);
        }
    }
    return just_bool(span.size > 0);
}

Maybe bytes_isascii(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    ByteSpan span = byte_span(args[0]);
    return just_bool(utf8_is_ascii((const char *)span.data, span.size));
}

static bool all_cased(Value self, bool (*wanted)(uint8_t), bool (*other)(uint8_t))
{
    ByteSpan span = byte_span(self);
    bool any = false;
    for (size_t i = 0; i < span.size; i++) {
        if (other(span.data[i])) {
            return false;
        }
        any |= wanted(span.data[i]);
    }
    return any;
}

Maybe bytes_islower(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    return just_bool(all_cased(args[0], is_lower, is_upper));
}

Maybe bytes_isupper(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    return just_bool(all_cased(args[0], is_upper, is_lower));
}

Maybe bytes_istitle(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    ByteSpan span = byte_span(args[0]);
    bool any = false, after_letter = false;
    for (size_t i = 0; i < span.size; i++) {
        uint8_t c = span.data[i];
        if (after_letter ? is_upper(c) : is_lower(c)) {
            return just(FALSE_);
        }
        after_letter = is_upper(c) || is_lower(c);
        any |= after_letter;
    }
    return just_bool(any);
}

// ---- padding

RAISES static Maybe pad(VM *vm, Value self, size_t left, char fill, size_t right)
{
    ByteSpan span = byte_span(self);
    if (left + right == 0 && is_exact(self, T_bytes)) {
        return just(self);
    }
    Buf buf = BUF_INIT;
    buf_fill(&buf, fill, left);
    buf_append(&buf, span.data, span.size);
    buf_fill(&buf, fill, right);
    return bytes_like_buf(vm, self, &buf);
}

RAISES static Maybe justify(VM *vm, Value *args, int where, const char *name)
{
    Value fill = args[2];
    uint8_t byte = ' ';
    if (fill != ABSENT) {
        if ((!is_bytes(fill) && !is_bytearray(fill)) || byte_span(fill).size != 1) {
            return raise_error(vm, E_TypeError,
                               "%s() argument 2 must be a byte string of length 1, not %T",
                               name, fill);
        }
        byte = byte_span(fill).data[0];
    }
    SWord width = as_int(args[1]), size = (SWord)byte_span(args[0]).size;
    size_t total = width > size ? (size_t)(width - size) : 0;
    size_t left = where < 0 ? 0 : where > 0 ? total : total / 2 + (total & (size_t)width & 1);
    return pad(vm, args[0], left, (char)byte, total - left);
}

Maybe bytes_center(VM *vm, Value *args, int n)
{
    (void)n;
    return justify(vm, args, 0, "center");
}

Maybe bytes_ljust(VM *vm, Value *args, int n)
{
    (void)n;
    return justify(vm, args, -1, "ljust");
}

Maybe bytes_rjust(VM *vm, Value *args, int n)
{
    (void)n;
    return justify(vm, args, 1, "rjust");
}

Maybe bytes_zfill(VM *vm, Value *args, int n)
{
    (void)n;
    ByteSpan span = byte_span(args[0]);
    SWord width = as_int(args[1]);
    size_t zeros = width > (SWord)span.size ? (size_t)width - span.size : 0;
    bool has_sign = span.size && (span.data[0] == '+' || span.data[0] == '-');
    if (!zeros) {
        return pad(vm, args[0], 0, '0', 0);
    }
    Buf buf = BUF_INIT;
    buf_append(&buf, span.data, has_sign);
    buf_fill(&buf, '0', zeros);
    buf_append(&buf, span.data + has_sign, span.size - has_sign);
    return bytes_like_buf(vm, args[0], &buf);
}

Maybe bytes_expandtabs(VM *vm, Value *args, int n)
{
    (void)n;
    size_t tab = as_int(args[1]) < 0 ? 0 : (size_t)as_int(args[1]), column = 0;
    ByteSpan span = byte_span(args[0]);
    Buf buf = BUF_INIT;
    buf_reserve(&buf, expanded_size((const char *)span.data, span.size, tab));
    for (size_t i = 0; i < span.size && !buf.failed; i++) {
        uint8_t c = span.data[i];
        if (c == '\t') {
            size_t blanks = tab ? tab - column % tab : 0;
            buf_fill(&buf, ' ', blanks);
            column += blanks;
            continue;
        }
        buf_char(&buf, (char)c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
    return bytes_like_buf(vm, args[0], &buf);
}

// ---- translate

static void translate_into(Buf *buf, ByteSpan span, const uint8_t *table,
                           const uint8_t *removed, size_t removed_size)
{
    for (size_t i = 0; i < span.size; i++) {
        uint8_t c = span.data[i];
        if (!removed_size || !memchr(removed, c, removed_size)) {
            buf_char(buf, (char)(table ? table[c] : c));
        }
    }
}

Maybe bytes_translate(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer table = {0}, removed = {0};
    if (args[1] != NONE) {
        CHECK(buffer_get(vm, args[1], &table, BUFFER_READ));
        if (table.size != 256) {
            buffer_release(vm, &table);
            return raise_error(vm, E_ValueError,
                               "translation table must be 256 characters long");
        }
    }
    if (args[2] != ABSENT && !buffer_get(vm, args[2], &removed, BUFFER_READ)) {
        buffer_release(vm, &table);
        return RAISED;
    }
    Buf buf = BUF_INIT;
    translate_into(&buf, byte_span(args[0]), table.data, removed.data, removed.size);
    buffer_release(vm, &table);
    buffer_release(vm, &removed);
    return bytes_like_buf(vm, args[0], &buf);
}

Maybe bytes_maketrans(VM *vm, Value *args, int n)
{
    (void)n;
    Buffer from, to;
    CHECK(buffer_get(vm, args[0], &from, BUFFER_READ));
    if (!buffer_get(vm, args[1], &to, BUFFER_READ)) {
        buffer_release(vm, &from);
        return RAISED;
    }
    uint8_t table[256];
    for (int i = 0; i < 256; i++) {
        table[i] = (uint8_t)i;
    }
    bool same = from.size == to.size;
    for (size_t i = 0; same && i < from.size; i++) {
        table[((uint8_t *)from.data)[i]] = ((uint8_t *)to.data)[i];
    }
    buffer_release(vm, &from);
    buffer_release(vm, &to);
    return same ? bytes_new(vm, table, 256)
                : raise_error(vm, E_ValueError, "maketrans arguments must have same length");
}

// ---- decode and hex

Maybe bytes_decode_method(VM *vm, Value *args, int n)
{
    (void)n;
    const char *encoding, *errors;
    CHECK(codec_arguments(vm, args[1], args[2], &encoding, &errors));
    // REENTRANT: an error handler may change a bytearray.
    Buffer view;
    CHECK(buffer_get(vm, args[0], &view, BUFFER_READ));
    Maybe text = bytes_decode(vm, view.data ? view.data : (const uint8_t *)"", view.size,
                              encoding, errors);
    buffer_release(vm, &view);
    return text;
}

RAISES static bool separator_char(VM *vm, Value separator, char *out)
{
    *out = 0;
    if (separator == ABSENT) {
        return true;
    }
    if (!is_str(separator) && !is_bytes(separator)) {
        size_t length;
        CHECKB(op_len(vm, separator, &length));
        raise_error(vm, length == 1 ? E_TypeError : E_ValueError,
                    length == 1 ? "sep must be str or bytes." : "sep must be length 1.");
        return false;
    }
    size_t length = is_str(separator) ? str_length(separator) : as_bytes(separator)->size;
    if (length != 1) {
        raise_error(vm, E_ValueError, "sep must be length 1.");
        return false;
    }
    *out = is_str(separator) ? str_data(separator)[0] : (char)as_bytes(separator)->data[0];
    if (*out & 0x80) {
        raise_error(vm, E_ValueError, "sep must be ASCII.");
        return false;
    }
    return true;
}

Maybe bytes_to_hex(VM *vm, ByteSpan span, Value separator, SWord group)
{
    static const char digits[] = "0123456789abcdef";
    char mark;
    CHECK(separator_char(vm, separator, &mark));
    size_t size = group < 0 ? (size_t)-group : (size_t)group;
    Buf buf = BUF_INIT;
    for (size_t i = 0; i < span.size; i++) {
        size_t place = group < 0 ? i : span.size - i;
        if (separator != ABSENT && size && i && place % size == 0) {
            buf_char(&buf, mark);
        }
        buf_char(&buf, digits[span.data[i] >> 4]);
        buf_char(&buf, digits[span.data[i] & 15]);
    }
    return str_from_buf(vm, &buf);
}

Maybe bytes_hex(VM *vm, Value *args, int n)
{
    (void)n;
    return bytes_to_hex(vm, byte_span(args[0]), args[1], as_int(args[2]));
}

static int hex_value(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

// Position of the first bad character, or -1.
static ptrdiff_t read_hex(Value text, Buf *buf)
{
    const char *start = str_data(text), *p = start, *end = p + str_size(text);
    while (p < end) {
        if (*p == ' ' || (*p >= '\t' && *p <= '\r')) {
            p++;
            continue;
        }
        int high = hex_value(*p);
        if (high < 0) {
            return p - start;
        }
        int low = hex_value(p[1]);  // the NUL behind the text is no digit
        if (low < 0) {
            return p + 1 - start;
        }
        buf_char(buf, (char)(high << 4 | low));
        p += 2;
    }
    return -1;
}

Maybe bytes_fromhex(VM *vm, Value *args, int n)
{
    (void)n;
    Type *type = as_type(args[0]);
    Buf buf = BUF_INIT;
    ptrdiff_t bad = read_hex(args[1], &buf);
    if (bad >= 0) {
        buf_free(&buf);
        return raise_error(vm, E_ValueError,
                           "non-hexadecimal number found in fromhex() arg at position %zd",
                           bad);
    }
    Value bytes = TRY(bytes_from_buf(vm, &buf));
    return type->id == T_bytes ? just(bytes) : call_1(vm, args[0], bytes);
}

// ---- the rest of bytes

RAISES static Maybe bytes_dunder_bytes(VM *vm, Value *args, int n)
{
    (void)n;
    return is_exact(args[0], T_bytes)
               ? just(args[0])
               : bytes_new(vm, as_bytes(args[0])->data, as_bytes(args[0])->size);
}

RAISES static Maybe bytes_getnewargs(VM *vm, Value *args, int n)
{
    (void)n;
    Value plain = TRY(bytes_new(vm, as_bytes(args[0])->data, as_bytes(args[0])->size));
    return tuple_new(vm, &plain, 1);
}

RAISES static Maybe bytes_sizeof(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(vm, sizeof(Bytes) + as_bytes(args[0])->size + 1);
}

const Def bytes_methods[] = {
#define ROW(signature, kind, doc) {signature, kind, doc},
#include "types/bytes_rows.def"
#undef ROW
    {"__bytes__(self, /)", FN(bytes_dunder_bytes), "Convert this value to exact type bytes."},
    {"__buffer__(self, flags: index, /)", FN(buffer_dunder),
     "Return a buffer object that exposes the underlying memory of the object."},
    {"__getnewargs__(self, /)", FN(bytes_getnewargs), ""},
    {"__sizeof__(self, /)", FN(bytes_sizeof),
     "Return the size of the object in memory, in bytes."},
    {0},
};
