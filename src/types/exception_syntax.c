// exception_syntax — SyntaxError and the Unicode errors: constructor rules, text, attributes.

#include "base/utf8.h"
#include "py.h"
#include "types/exception.h"

// ---- SyntaxError

enum { SYNTAX_MSG, SYNTAX_FILENAME, SYNTAX_LINENO, SYNTAX_OFFSET, SYNTAX_REST };
enum { REST_TEXT, REST_END_LINENO, REST_END_OFFSET, REST_PRINT, REST_COUNT };

static void set(VM *vm, Exception *e, int i, Value v)
{
    gc_set(vm, e, &e->fields[i], v);
}

RAISES static List *rest_of(VM *vm, Exception *e)
{
    if (e->fields[SYNTAX_REST] == ABSENT) {
        Value none[REST_COUNT] = {NONE, NONE, NONE, NONE};
        set(vm, e, SYNTAX_REST, TRYP(list_from(vm, none, REST_COUNT)));
    }
    return as_list(e->fields[SYNTAX_REST]);
}

bool syntax_error_init(VM *vm, Exception *e, Value *args, size_t n)
{
    set(vm, e, SYNTAX_MSG, n ? args[0] : NONE);
    if (n != 2) {
        return true;
    }
    Tuple *info = TRYB_PTR(tuple_from_iterable(vm, args[1]));
    if (info->size == 5) {
        raise_error(vm, E_TypeError, "end_offset must be provided when end_lineno is provided");
        return false;
    }
    if (info->size != 4 && info->size != 6) {
        raise_error(vm, E_TypeError, "function takes %s (%zu given)",
                    info->size < 4 ? "at least 4 arguments" : "at most 6 arguments",
                    info->size);
        return false;
    }
    set(vm, e, SYNTAX_FILENAME, info->items[0]);
    set(vm, e, SYNTAX_LINENO, info->items[1]);
    set(vm, e, SYNTAX_OFFSET, info->items[2]);
    List *rest = TRYB_PTR(rest_of(vm, e));
    gc_set(vm, values_of(rest->items), &rest->items[REST_TEXT], info->items[3]);
    for (size_t i = 4; i < info->size; i++) {
        gc_set(vm, values_of(rest->items), &rest->items[i - 3], info->items[i]);
    }
    return true;
}

static bool present(Value v)
{
    return v != ABSENT && v != NONE;
}

Maybe syntax_error_str(VM *vm, Exception *e)
{
    Value msg = e->fields[SYNTAX_MSG], file = e->fields[SYNTAX_FILENAME],
          line = e->fields[SYNTAX_LINENO];
    msg = msg == ABSENT ? NONE : msg;
    bool has_file = is_str(file), has_line = present(line) && is_any_int(line);
    const char *base = has_file ? strrchr(str_data(file), '/') : NULL;
    base = base ? base + 1 : has_file ? str_data(file) : "";
    if (has_file && has_line) {
        return str_from_format(vm, "%V (%s, line %V)", msg, base, line);
    }
    if (has_file) {
        return str_from_format(vm, "%V (%s)", msg, base);
    }
    return has_line ? str_from_format(vm, "%V (line %V)", msg, line) : op_str(vm, msg);
}

#define SYNTAX_FIELD(name, i)                                      \
    RAISES static Maybe get_##name(VM *vm, Value self)             \
    {                                                              \
        (void)vm;                                                  \
        Value v = as_exception(self)->fields[i];                   \
        return just(v == ABSENT ? NONE : v);                       \
    }                                                              \
    RAISES static bool set_##name(VM *vm, Value self, Value value) \
    {                                                              \
        set(vm, as_exception(self), i, value);                     \
        return true;                                               \
    }
SYNTAX_FIELD(msg, SYNTAX_MSG)
SYNTAX_FIELD(filename, SYNTAX_FILENAME)
SYNTAX_FIELD(lineno, SYNTAX_LINENO)
SYNTAX_FIELD(offset, SYNTAX_OFFSET)

#define SYNTAX_REST_FIELD(name, i)                                                           \
    RAISES static Maybe get_##name(VM *vm, Value self)                                       \
    {                                                                                        \
        List *rest = TRY_PTR(rest_of(vm, as_exception(self)));                               \
        return just(rest->items[i]);                                                         \
    }                                                                                        \
    RAISES static bool set_##name(VM *vm, Value self, Value value)                           \
    {                                                                                        \
        List *rest = TRYB_PTR(rest_of(vm, as_exception(self)));                              \
        gc_set(vm, values_of(rest->items), &rest->items[i], value == ABSENT ? NONE : value); \
        return true;                                                                         \
    }
SYNTAX_REST_FIELD(text, REST_TEXT)
SYNTAX_REST_FIELD(end_lineno, REST_END_LINENO)
SYNTAX_REST_FIELD(end_offset, REST_END_OFFSET)
SYNTAX_REST_FIELD(print_file_and_line, REST_PRINT)

const Def syntax_error_rows[] = {
    {"msg", GETSET(get_msg, set_msg), "exception msg"},
    {"filename", GETSET(get_filename, set_filename), "exception filename"},
    {"lineno", GETSET(get_lineno, set_lineno), "exception lineno"},
    {"offset", GETSET(get_offset, set_offset), "exception offset"},
    {"text", GETSET(get_text, set_text), "exception text"},
    {"end_lineno", GETSET(get_end_lineno, set_end_lineno), "exception end lineno"},
    {"end_offset", GETSET(get_end_offset, set_end_offset), "exception end offset"},
    {"print_file_and_line", GETSET(get_print_file_and_line, set_print_file_and_line),
     "exception print_file_and_line"},
    {0},
};

// ---- UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError

enum { UNICODE_ENCODING, UNICODE_OBJECT, UNICODE_START, UNICODE_END, UNICODE_REASON };

static bool is_class(VM *vm, Exception *e, enum TypeId id)
{
    return is_instance_of(vm, from_obj(e), id);
}

RAISES static bool wrong_argument(VM *vm, Exception *e, int position, const char *expected,
                                  Value got)
{
    raise_error(vm, E_TypeError, "argument %d must be %s, not %T", position, expected, got);
    (void)e;
    return false;
}

bool unicode_error_init(VM *vm, Exception *e, Value *args, size_t n)
{
    bool translate = is_class(vm, e, E_UnicodeTranslateError),
         decode = is_class(vm, e, E_UnicodeDecodeError);
    size_t expected = translate ? 4 : 5;
    if (n != expected) {
        raise_error(vm, E_TypeError, "function takes exactly %zu arguments (%zu given)",
                    expected, n);
        return false;
    }
    Value *rest = translate ? args : args + 1;
    int first = translate ? 1 : 2;
    if (!translate && !is_str(args[0])) {
        return wrong_argument(vm, e, 1, "str", args[0]);
    }
    if (decode ? !has_buffer(vm, rest[0]) : !is_str(rest[0])) {
        if (decode) {
            raise_error(vm, E_TypeError, "a bytes-like object is required, not '%T'", rest[0]);
            return false;
        }
        return wrong_argument(vm, e, first, "str", rest[0]);
    }
    if (!is_str(rest[3])) {
        return wrong_argument(vm, e, first + 3, "str", rest[3]);
    }
    set(vm, e, UNICODE_ENCODING, translate ? ABSENT : args[0]);
    if (decode && !is_bytes(rest[0])) {
        Buffer view;
        CHECKB(buffer_get(vm, rest[0], &view, BUFFER_READ));
        Maybe copy = bytes_new(vm, view.data, view.size);
        buffer_release(vm, &view);
        set(vm, e, UNICODE_OBJECT, TRYB(copy));
    } else {
        set(vm, e, UNICODE_OBJECT, rest[0]);
    }
    set(vm, e, UNICODE_START, TRYB(op_index(vm, rest[1])));
    set(vm, e, UNICODE_END, TRYB(op_index(vm, rest[2])));
    set(vm, e, UNICODE_REASON, rest[3]);
    return true;
}

static int64_t position(Value v)
{
    int64_t i = 0;
    return v != ABSENT && is_any_int(v) && int_to_i64(v, &i) ? i : 0;
}

RAISES static Maybe decode_text(VM *vm, Exception *e, int64_t start, int64_t end)
{
    Value object = e->fields[UNICODE_OBJECT];
    if (end == start + 1 && is_bytes(object) && start >= 0 &&
        (size_t)start < as_bytes(object)->size) {
        unsigned byte = as_bytes(object)->data[start];
        return str_from_format(vm, "'%V' codec can't decode byte 0x%s%x in position %lld: %V",
                               e->fields[UNICODE_ENCODING], byte < 16 ? "0" : "", byte,
                               (long long)start, e->fields[UNICODE_REASON]);
    }
    return str_from_format(vm, "'%V' codec can't decode bytes in position %lld-%lld: %V",
                           e->fields[UNICODE_ENCODING], (long long)start, (long long)end - 1,
                           e->fields[UNICODE_REASON]);
}

RAISES static Maybe escaped_char(VM *vm, Value text, int64_t at)
{
    Value one = TRY(str_at(vm, text, (size_t)at));
    uint32_t code = utf8_get(str_data(one));
    const char *prefix = code < 0x100 ? "\\x" : code < 0x10000 ? "\\u" : "\\U";
    int digits = code < 0x100 ? 2 : code < 0x10000 ? 4 : 8;
    char hex[16];
    for (int i = 0; i < digits; i++) {
        hex[i] = "0123456789abcdef"[code >> 4 * (digits - 1 - i) & 15];
    }
    return str_from_format(vm, "%s%.*s", prefix, digits, hex);
}

RAISES static Maybe encode_text(VM *vm, Exception *e, int64_t start, int64_t end)
{
    Value object = e->fields[UNICODE_OBJECT], encoding = e->fields[UNICODE_ENCODING],
          reason = e->fields[UNICODE_REASON];
    bool one = end == start + 1 && start >= 0 && (size_t)start < str_length(object);
    Value shown = one ? TRY(escaped_char(vm, object, start)) : NONE;
    if (encoding == ABSENT) {
        return one ? str_from_format(vm, "can't translate character '%S' in position %lld: %V",
                                     shown, (long long)start, reason)
                   : str_from_format(vm, "can't translate characters in position %lld-%lld: %V",
                                     (long long)start, (long long)end - 1, reason);
    }
    return one ? str_from_format(vm,
                                 "'%V' codec can't encode character '%S' in position %lld: %V",
                                 encoding, shown, (long long)start, reason)
               : str_from_format(vm,
                                 "'%V' codec can't encode characters in position %lld-%lld: %V",
                                 encoding, (long long)start, (long long)end - 1, reason);
}

Maybe unicode_error_str(VM *vm, Exception *e)
{
    if (e->fields[UNICODE_OBJECT] == ABSENT) {
        return just(vm->empty_str);
    }
    int64_t start = position(e->fields[UNICODE_START]), end = position(e->fields[UNICODE_END]);
    return is_class(vm, e, E_UnicodeDecodeError) ? decode_text(vm, e, start, end)
                                                 : encode_text(vm, e, start, end);
}
