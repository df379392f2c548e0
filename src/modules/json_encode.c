// json_encode — writes JSON.
//
// One buffer grows until all is there. A value that contains itself is recognised among the nearest
// containers around it, and, deeper down, against one of them that is replaced at depths of powers
// of two: a path that never ends comes by it again.

#include "base/dtoa.h"
#include "base/utf8.h"
#include "modules/json.h"

enum { NEAREST = 32 };

typedef struct Encoder {
    VM *vm;
    const JsonStyle *style;
    Buf out;
    size_t level;           // of indentation
    size_t depth;           // containers, and objects that are being replaced
    Value around[NEAREST];  // the outermost containers
    Value mark;             // the container at depth mark_depth, deeper down
    size_t mark_depth;
} Encoder;

// ---- strings

static void put_unit(Buf *out, uint32_t unit)
{
    static const char digits[] = "0123456789abcdef";
    char text[6] = {'\\', 'u'};
    for (int i = 0; i < 4; i++) {
        text[2 + i] = digits[unit >> (12 - 4 * i) & 15];
    }
    buf_append(out, text, 6);
}

static void put_special(Buf *out, uint32_t code)
{
    static const char from[] = "\"\\\b\f\n\r\t";
    static const char to[] = "\"\\bfnrt";
    const char *at = code && code < 128 ? strchr(from, (int)code) : NULL;
    if (at) {
        buf_char(out, '\\');
        buf_char(out, to[at - from]);
    } else if (code >= 0x10000) {
        put_unit(out, 0xd800 + ((code - 0x10000) >> 10));
        put_unit(out, 0xdc00 + ((code - 0x10000) & 0x3ff));
    } else {
        put_unit(out, code);
    }
}

void json_quote(Buf *out, Value text, bool ascii)
{
    const char *p = str_data(text);
    const char *end = p + str_size(text);
    const char *from = p;
    buf_char(out, '"');
    while (p < end) {
        unsigned char c = (unsigned char)*p;
        if (LIKELY(c >= 0x20 && c != '"' && c != '\\' && (c < 0x7f || !ascii))) {
            p++;
            continue;
        }
        uint32_t code;
        buf_append(out, from, (size_t)(p - from));
        p = from = utf8_next(p, &code);
        put_special(out, code);
    }
    buf_append(out, from, (size_t)(p - from));
    buf_char(out, '"');
}

// ---- numbers

RAISES static bool put_float(Encoder *e, Value v)
{
    char text[DTOA_REPR_SIZE];
    double d = as_float(v);
    if (d - d == 0) {
        buf_append(&e->out, text, dtoa_repr(d, text));
        return true;
    }
    if (!e->style->allow_nan) {
        Value shown = TRYB(float_repr(e->vm, v));
        return !raised(raise_error(e->vm, E_ValueError,
                                   "Out of range float values are not JSON compliant: %S",
                                   shown));
    }
    buf_string(&e->out, d != d ? "NaN" : d > 0 ? "Infinity" : "-Infinity");
    return true;
}

RAISES static bool put_int(Encoder *e, Value v)
{
    int64_t i;
    if (int_to_i64(v, &i)) {
        char text[24];
        char *p = text + sizeof text;
        uint64_t u = i < 0 ? 0 - (uint64_t)i : (uint64_t)i;
        do {
            *--p = (char)('0' + u % 10);
            u /= 10;
        } while (u);
        if (i < 0) {
            *--p = '-';
        }
        buf_append(&e->out, p, (size_t)(text + sizeof text - p));
        return true;
    }
    Value text = TRYB(int_to_text(e->vm, v, 10));
    buf_append(&e->out, str_data(text), str_size(text));
    return true;
}

// ---- containers

RAISES static bool put(Encoder *e, Value v);

static void put_str(Encoder *e, Value text)
{
    buf_append(&e->out, str_data(text), str_size(text));
}

static void new_line(Encoder *e)
{
    if (e->style->indent != NONE) {
        buf_char(&e->out, '\n');
        for (size_t i = 0; i < e->level; i++) {
            put_str(e, e->style->indent);
        }
    }
}

RAISES static bool enter(Encoder *e, Value container, const char *where)
{
    if (e->style->check_circular) {
        bool found = container == e->mark;
        for (size_t i = 0; i < e->depth && i < NEAREST; i++) {
            found |= e->around[i] == container;
        }
        if (found) {
            return !raised(raise_error(e->vm, E_ValueError, "Circular reference detected"));
        }
        if (e->depth < NEAREST) {
            e->around[e->depth] = container;
        } else if ((e->depth & (e->depth - 1)) == 0) {
            e->mark = container;
            e->mark_depth = e->depth;
        }
    }
    CHECKB(enter_recursion(e->vm, where));
    e->depth++;
    return true;
}

static void leave(Encoder *e)
{
    leave_recursion(e->vm);
    e->depth--;
    if (e->depth == e->mark_depth) {
        e->mark = ABSENT;
    }
}

RAISES static bool put_items(Encoder *e, Value sequence)
{
    // REENTRANT: a list may change while its items are encoded.
    for (size_t i = 0;; i++) {
        bool is_list = is_kind(sequence, T_list);
        size_t size = is_list ? as_list(sequence)->size : as_tuple(sequence)->size;
        if (i >= size) {
            return true;
        }
        if (i) {
            put_str(e, e->style->item_separator);
        }
        new_line(e);
        CHECKB(put(e, is_list ? as_list(sequence)->items[i] : as_tuple(sequence)->items[i]));
    }
}

RAISES static bool put_sequence(Encoder *e, Value v)
{
    size_t size = is_kind(v, T_list) ? as_list(v)->size : as_tuple(v)->size;
    if (size == 0) {
        buf_string(&e->out, "[]");
        return true;
    }
    CHECKB(enter(e, v, " while encoding a JSON object"));
    buf_char(&e->out, '[');
    e->level++;
    bool ok = put_items(e, v);
    e->level--;
    leave(e);
    new_line(e);
    buf_char(&e->out, ']');
    return ok;
}

// The key in quotes. NO: to be left out.
RAISES static Tri put_key(Encoder *e, Value key)
{
    if (is_kind(key, T_str)) {
        json_quote(&e->out, key, e->style->ascii);
        return TRI_YES;
    }
    if (is_float(key) || is_kind(key, T_float) || is_any_int(key) || key == NONE) {
        buf_char(&e->out, '"');
        if (is_bool(key) || key == NONE) {
            buf_string(&e->out, key == NONE ? "null" : key == TRUE_ ? "true" : "false");
        } else if (is_float(key)) {
            CHECKT(put_float(e, key));
        } else {
            CHECKT(put_int(e, key));
        }
        buf_char(&e->out, '"');
        return TRI_YES;
    }
    if (!e->style->skip_keys) {
        (void)raise_error(e->vm, E_TypeError,
                          "keys must be str, int, float, bool or None, not %T", key);
        return TRI_RAISED;
    }
    return TRI_NO;
}

RAISES static bool put_member(Encoder *e, Value key, Value value, bool *first)
{
    size_t before = e->out.size;
    if (!*first) {
        put_str(e, e->style->item_separator);
    }
    new_line(e);
    if (!TRYB_TRI(put_key(e, key))) {
        e->out.size = before;
        return true;
    }
    *first = false;
    put_str(e, e->style->key_separator);
    return put(e, value);
}

// The pairs of a dict, as a list of tuples.
RAISES static List *list_items(Encoder *e, Value dict)
{
    VM *vm = e->vm;
    Value name = TRYP(str_intern_c(vm, "items"));
    Value items = TRYP(call_method_0(vm, dict, name));
    List *list = TRYP_PTR(list_from_iterable(vm, items));
    if (e->style->sort_keys) {
        CHECKP(list_sort(vm, list, NONE, false));
    }
    return list;
}

RAISES static bool put_listed(Encoder *e, Value dict, bool *first)
{
    List *list = TRYB_PTR(list_items(e, dict));
    for (size_t i = 0; i < list->size; i++) {
        Value pair = list->items[i];
        if (!is_kind(pair, T_tuple) || as_tuple(pair)->size != 2) {
            return !raised(raise_error(e->vm, E_ValueError, "items must return 2-tuples"));
        }
        CHECKB(put_member(e, as_tuple(pair)->items[0], as_tuple(pair)->items[1], first));
    }
    return true;
}

RAISES static bool put_members(Encoder *e, Value v, bool *first)
{
    uint32_t position = 0;
    Value key, value;
    if (e->style->sort_keys || !is_exact(v, T_dict)) {
        return put_listed(e, v, first);
    }
    uint32_t version = ((Dict *)v)->key_version;
    while (dict_next((Dict *)v, &position, &key, &value)) {
        CHECKB(put_member(e, key, value, first));
        if (((Dict *)v)->key_version != version) {
            return !raised(
                raise_error(e->vm, E_RuntimeError, "dictionary changed size during iteration"));
        }
    }
    return true;
}

RAISES static bool put_dict(Encoder *e, Value v)
{
    size_t size = 0;
    CHECKB(op_len(e->vm, v, &size));
    if (size == 0) {
        buf_string(&e->out, "{}");
        return true;
    }
    bool first = true;
    CHECKB(enter(e, v, " while encoding a JSON object"));
    buf_char(&e->out, '{');
    e->level++;
    bool ok = put_members(e, v, &first);
    e->level--;
    leave(e);
    if (!first) {
        new_line(e);
    }
    buf_char(&e->out, '}');
    return ok;
}

RAISES static bool put_other(Encoder *e, Value v)
{
    CHECKB(enter(e, v, " while encoding a JSON object"));
    Maybe replacement = call_1(e->vm, e->style->fallback, v);
    bool ok = !raised(replacement) && put(e, maybe_value(replacement));
    leave(e);
    return ok;
}

static bool put(Encoder *e, Value v)
{
    if (is_kind(v, T_str)) {
        json_quote(&e->out, v, e->style->ascii);
    } else if (v == NONE || is_bool(v)) {
        buf_string(&e->out, v == NONE ? "null" : v == TRUE_ ? "true" : "false");
    } else if (is_any_int(v)) {
        return put_int(e, v);
    } else if (is_float(v)) {
        return put_float(e, v);
    } else if (is_kind(v, T_list) || is_kind(v, T_tuple) || is_kind(v, T_struct_sequence)) {
        return put_sequence(e, v);
    } else if (is_instance_of(e->vm, v, T_dict)) {
        return put_dict(e, v);
    } else {
        return put_other(e, v);
    }
    return true;
}

Maybe json_encode(VM *vm, Value value, const JsonStyle *style)
{
    Encoder e = {.vm = vm, .style = style};
    if (!put(&e, value)) {
        buf_free(&e.out);
        return RAISED;
    }
    return str_from_buf(vm, &e.out);
}
