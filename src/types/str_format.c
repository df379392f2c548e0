// str_format — str.format(): replacement fields, attribute and item access, nested specs.
//
// The mini-language of numbers is in number_format.c. REENTRANT: formatting runs Python code;
// the text being read is immutable and kept by the caller's arguments.

#include "types/str_format.h"

#include "base/utf8.h"
#include "py.h"
#include "types/number_format.h"
#include "types/str.h"
#include "types/str_methods.h"

// ---- format(str, spec)

Maybe format_str(VM *vm, Value v, Value spec)
{
    if (str_size(spec) == 0) {
        return op_str(vm, v);
    }
    FormatSpec parsed;
    CHECK(format_spec_parse(vm, v, spec, '<', 's', &parsed));
    if (parsed.type != 's') {
        return format_unknown_code(vm, v, parsed.type);
    }
    const char *refused = parsed.sign == ' '        ? "Space not allowed"
                          : parsed.sign             ? "Sign not allowed"
                          : parsed.no_negative_zero ? "Negative zero coercion (z) not allowed"
                          : parsed.alternate        ? "Alternate form (#) not allowed"
                          : parsed.align == '='     ? "'=' alignment not allowed"
                                                    : NULL;
    if (refused) {
        return raise_error(vm, E_ValueError, "%s in string format specifier", refused);
    }
    size_t length = str_length(v), size = str_size(v);
    if (parsed.precision >= 0 && (size_t)parsed.precision < length) {
        length = (size_t)parsed.precision;
        size = str_byte_offset(v, length);
    }
    if (parsed.width > INT32_MAX) {
        return raise_memory(vm);
    }
    Buf buf = BUF_INIT;
    format_pad(&buf, &parsed, str_data(v), size, length);
    return str_from_buf(vm, &buf);
}

// ---- parsing

typedef struct Span {
    const char *start, *end;
} Span;

typedef struct Piece {
    Span literal;
    bool has_field, nested;
    Span name, spec;
    uint32_t conversion;  // 0: none
} Piece;

RAISES static bool bad_format(VM *vm, const char *message)
{
    raise_error(vm, E_ValueError, "%s", message);
    return false;
}

// Reads up to the end of the field name; *stop is '}' ':' '!' or 0 at the end of the text.
RAISES static bool read_name(VM *vm, Span *text, Span *name, char *stop)
{
    name->start = text->start;
    *stop = 0;
    while (text->start < text->end) {
        char c = *text->start++;
        if (c == '{') {
            return bad_format(vm, "unexpected '{' in field name");
        }
        if (c == '[') {
            while (text->start < text->end && *text->start != ']') {
                text->start++;
            }
        } else if (c == '}' || c == ':' || c == '!') {
            *stop = c;
            break;
        }
    }
    name->end = *stop ? text->start - 1 : text->start;
    return true;
}

RAISES static bool read_spec(VM *vm, Span *text, Piece *piece)
{
    int depth = 1;
    piece->spec.start = text->start;
    while (text->start < text->end) {
        char c = *text->start++;
        if (c == '{') {
            piece->nested = true;
            depth++;
        } else if (c == '}' && --depth == 0) {
            piece->spec.end = text->start - 1;
            return true;
        }
    }
    return bad_format(vm, "unmatched '{' in format spec");
}

// The text behind '{'.
RAISES static bool read_field(VM *vm, Span *text, Piece *piece)
{
    char stop;
    piece->has_field = true;
    CHECKB(read_name(vm, text, &piece->name, &stop));
    if (stop == '}') {
        return true;
    }
    if (!stop) {
        return bad_format(vm, "expected '}' before end of string");
    }
    if (stop == '!') {
        if (text->start >= text->end) {
            return bad_format(vm, "end of string while looking for conversion specifier");
        }
        text->start = utf8_next(text->start, &piece->conversion);
        if (text->start < text->end) {
            char c = *text->start++;
            if (c == '}') {
                return true;
            }
            if (c != ':') {
                return bad_format(vm, "expected ':' after conversion specifier");
            }
        }
    }
    return read_spec(vm, text, piece);
}

// The next literal and the field behind it. NO: the end.
RAISES static Tri read_piece(VM *vm, Span *text, Piece *piece)
{
    memset(piece, 0, sizeof *piece);
    if (text->start >= text->end) {
        return TRI_NO;
    }
    const char *p = text->start;
    while (p < text->end && *p != '{' && *p != '}') {
        p++;
    }
    piece->literal = (Span){text->start, p};
    if (p == text->end) {
        text->start = p;
        return TRI_YES;
    }
    bool doubled = p + 1 < text->end && p[1] == *p;
    if (doubled) {
        piece->literal.end = p + 1;
        text->start = p + 2;
        return TRI_YES;
    }
    if (*p == '}' || p + 1 == text->end) {
        raise_error(vm, E_ValueError, "Single '%c' encountered in format string", *p);
        return TRI_RAISED;
    }
    text->start = p + 1;
    return read_field(vm, text, piece) ? TRI_YES : TRI_RAISED;
}

// ---- field names

RAISES static Maybe span_text(VM *vm, Span span)
{
    return span.start ? str_new(vm, span.start, (size_t)(span.end - span.start))
                      : just(vm->empty_str);
}

// A number when all of it is digits; -1 when not. Raises when it is too large.
RAISES static bool span_number(VM *vm, Span span, ptrdiff_t *out)
{
    ptrdiff_t number = 0;
    *out = -1;
    for (const char *p = span.start; p < span.end; p++) {
        if (*p < '0' || *p > '9') {
            return true;
        }
        if (__builtin_mul_overflow(number, 10, &number) ||
            __builtin_add_overflow(number, *p - '0', &number)) {
            return bad_format(vm, "Too many decimal digits in format string");
        }
    }
    *out = span.start == span.end ? -1 : number;
    return true;
}

// Cuts the first part off: up to '.' or '['.
static Span cut_first(Span *rest)
{
    Span first = *rest;
    while (rest->start < rest->end && *rest->start != '.' && *rest->start != '[') {
        rest->start++;
    }
    first.end = rest->start;
    return first;
}

// The next ".name" or "[key]". NO: the end.
RAISES static Tri cut_access(VM *vm, Span *rest, bool *is_attribute, Span *part)
{
    if (rest->start >= rest->end) {
        return TRI_NO;
    }
    char c = *rest->start++;
    *is_attribute = c == '.';
    part->start = rest->start;
    if (c == '.') {
        *part = cut_first(rest);
    } else if (c == '[') {
        const char *close = memchr(rest->start, ']', (size_t)(rest->end - rest->start));
        if (!close) {
            raise_error(vm, E_ValueError, "Missing ']' in format string");
            return TRI_RAISED;
        }
        part->end = close;
        rest->start = close + 1;
    } else {
        raise_error(vm, E_ValueError,
                    "Only '.' or '[' may follow ']' in format field specifier");
        return TRI_RAISED;
    }
    if (part->start == part->end) {
        raise_error(vm, E_ValueError, "Empty attribute in format string");
        return TRI_RAISED;
    }
    return TRI_YES;
}

// ---- rendering

enum Numbering { NUMBERING_OPEN, NUMBERING_AUTO, NUMBERING_MANUAL };

typedef struct Formatter {
    VM *vm;
    const Value *args;  // positional; NULL for format_map
    size_t count;
    Value keywords;  // dict or any mapping, or ABSENT
    enum Numbering numbering;
    size_t next;
} Formatter;

RAISES static bool choose_numbering(Formatter *f, enum Numbering wanted)
{
    if (f->numbering != NUMBERING_OPEN && f->numbering != wanted) {
        return bad_format(f->vm, wanted == NUMBERING_AUTO
                                     ? "cannot switch from manual field specification to "
                                       "automatic field numbering"
                                     : "cannot switch from automatic field numbering to "
                                       "manual field specification");
    }
    f->numbering = wanted;
    return true;
}

RAISES static Maybe positional(Formatter *f, size_t index)
{
    if (!f->args) {
        return raise_error(f->vm, E_ValueError, "Format string contains positional fields");
    }
    if (index >= f->count) {
        return raise_error(f->vm, E_IndexError,
                           "Replacement index %zu out of range for positional args tuple",
                           index);
    }
    return just(f->args[index]);
}

RAISES static Maybe first_object(Formatter *f, Span first)
{
    VM *vm = f->vm;
    ptrdiff_t index;
    CHECK(span_number(vm, first, &index));
    bool automatic = first.start == first.end;
    if (automatic || index >= 0) {
        CHECK(choose_numbering(f, automatic ? NUMBERING_AUTO : NUMBERING_MANUAL));
        return positional(f, automatic ? f->next++ : (size_t)index);
    }
    Value key = TRY(span_text(vm, first));
    if (f->keywords == ABSENT) {
        return raise_key(vm, key);
    }
    if (is_exact(f->keywords, T_dict)) {
        Value found = TRY(dict_find(vm, as_dict(f->keywords), key));
        return found == NOTHING ? raise_key(vm, key) : just(found);
    }
    return op_getitem(vm, f->keywords, key);
}

RAISES static Maybe field_object(Formatter *f, Span name)
{
    VM *vm = f->vm;
    Span rest = name, part;
    bool is_attribute;
    Value v = TRY(first_object(f, cut_first(&rest)));
    while (TRY_TRI(cut_access(vm, &rest, &is_attribute, &part))) {
        if (is_attribute) {
            Value attribute = TRY(str_intern(vm, TRY(span_text(vm, part))));
            v = TRY(attr_get(vm, v, attribute));
            continue;
        }
        ptrdiff_t index;
        CHECK(span_number(vm, part, &index));
        Value key = index >= 0 ? TRY(int_from_i64(vm, index)) : TRY(span_text(vm, part));
        v = TRY(op_getitem(vm, v, key));
    }
    return just(v);
}

RAISES static Maybe convert(VM *vm, Value v, uint32_t conversion)
{
    switch (conversion) {
    case 0:
        return just(v);
    case 'r':
        return op_repr(vm, v);
    case 's':
        return op_str(vm, v);
    case 'a':
        return op_ascii(vm, v);
    default:
        break;
    }
    return conversion > 32 && conversion < 127
               ? raise_error(vm, E_ValueError, "Unknown conversion specifier %c",
                             (int)conversion)
               : raise_error(vm, E_ValueError, "Unknown conversion specifier \\x%x",
                             (unsigned)conversion);
}

RAISES static Maybe render(Formatter *f, Span text, int depth);

RAISES static bool render_field(Formatter *f, Buf *buf, const Piece *piece, int depth)
{
    VM *vm = f->vm;
    Value v = TRYB(field_object(f, piece->name));
    v = TRYB(convert(vm, v, piece->conversion));
    Value spec = piece->nested ? TRYB(render(f, piece->spec, depth - 1))
                               : TRYB(span_text(vm, piece->spec));
    Value shown = TRYB(op_format(vm, v, spec));
    buf_append(buf, str_data(shown), str_size(shown));
    return true;
}

RAISES static bool render_into(Formatter *f, Buf *buf, Span text, int depth)
{
    Piece piece;
    while (TRYB_TRI(read_piece(f->vm, &text, &piece))) {
        buf_append(buf, piece.literal.start, (size_t)(piece.literal.end - piece.literal.start));
        if (piece.has_field) {
            CHECKB(render_field(f, buf, &piece, depth));
        }
    }
    return true;
}

static Maybe render(Formatter *f, Span text, int depth)
{
    if (depth == 0) {
        return raise_error(f->vm, E_ValueError, "Max string recursion exceeded");
    }
    Buf buf = BUF_INIT;
    if (!render_into(f, &buf, text, depth)) {
        buf_free(&buf);
        return RAISED;
    }
    return str_from_buf(f->vm, &buf);
}

// COMPAT: text without fields is returned as it is, an instance of a subclass too.
static bool is_plain(Value text)
{
    return str_size(text) && !memchr(str_data(text), '{', str_size(text)) &&
           !memchr(str_data(text), '}', str_size(text));
}

Maybe str_format_method(VM *vm, Value *args, int n)
{
    if (is_plain(args[0])) {
        return just(args[0]);
    }
    Formatter f = {.vm = vm, .args = args + 2, .count = (size_t)(n - 2), .keywords = args[1]};
    Span text = {str_data(args[0]), str_data(args[0]) + str_size(args[0])};
    return render(&f, text, 2);
}

Maybe str_format_map(VM *vm, Value *args, int n)
{
    (void)n;
    if (is_plain(args[0])) {
        return just(args[0]);
    }
    Formatter f = {.vm = vm, .keywords = args[1]};
    Span text = {str_data(args[0]), str_data(args[0]) + str_size(args[0])};
    return render(&f, text, 2);
}

// ---- string.Formatter

RAISES static Maybe piece_tuple(VM *vm, const Piece *piece)
{
    Value items[4] = { TRY(span_text(vm, piece->literal)), NONE, NONE, NONE };
    if (piece->has_field) {
        items[1] = TRY(span_text(vm, piece->name));
        items[2] = TRY(span_text(vm, piece->spec));
        items[3] = piece->conversion ? TRY(str_from_char(vm, piece->conversion)) : NONE;
    }
    return tuple_new(vm, items, 4);
}

Maybe string_formatter_parser(VM *vm, Value text)
{
    if (!is_str(text)) {
        return raise_error(vm, E_TypeError, "expected str, got %T", text);
    }
    List *list = TRY_PTR(list_new(vm, 0));
    Span rest = {str_data(text), str_data(text) + str_size(text)};
    Piece piece;
    while (TRY_TRI(read_piece(vm, &rest, &piece))) {
        CHECK(list_append(vm, list, TRY(piece_tuple(vm, &piece))));
    }
    return op_iter(vm, from_obj(list));
}

Maybe string_field_name_split(VM *vm, Value name)
{
    if (!is_str(name)) {
        return raise_error(vm, E_TypeError, "expected str, got %T", name);
    }
    Span rest = {str_data(name), str_data(name) + str_size(name)}, part;
    Span first = cut_first(&rest);
    ptrdiff_t index;
    CHECK(span_number(vm, first, &index));
    Value head = index >= 0 ? TRY(int_from_i64(vm, index)) : TRY(span_text(vm, first));
    List *list = TRY_PTR(list_new(vm, 0));
    bool is_attribute;
    while (TRY_TRI(cut_access(vm, &rest, &is_attribute, &part))) {
        CHECK(span_number(vm, part, &index));
        Value key = !is_attribute && index >= 0 ? TRY(int_from_i64(vm, index))
                                                : TRY(span_text(vm, part));
                                                CHECK(list_append(
                                                    vm, list,
                                                    TRY(tuple_2(vm, from_bool(is_attribute),
                                                                key))));
    }
    return tuple_2(vm, head, TRY(op_iter(vm, from_obj(list))));
}
