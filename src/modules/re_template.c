// re_template — replacement texts of regular expressions: \1, \g<name>, \n.

#include "base/utf8.h"
#include "modules/re_parse.h"

typedef struct Template {
    ReParser parser;
    const Pattern *pattern;
    List *parts;
    Buf text;  // characters since the last group
} Template;

static bool is_octal(const Template *t, const char *p)
{
    return p < t->parser.end && *p >= '0' && *p <= '7';
}

static void add_char(Template *t, uint32_t code)
{
    if (t->parser.bytes) {
        buf_char(&t->text, (char)code);
    } else {
        buf_code_point(&t->text, code);
    }
}

RAISES static bool flush(Template *t)
{
    VM *vm = t->parser.vm;
    if (!t->text.size && !t->text.failed) {
        return true;
    }
    Maybe part = t->parser.bytes ? bytes_from_buf(vm, &t->text) : str_from_buf(vm, &t->text);
    return list_append(vm, t->parts, TRYB(part));
}

RAISES static bool add_group(Template *t, uint64_t number, const char *at)
{
    if (number > t->pattern->groups) {
        return re_fault(&t->parser, at, "invalid group reference %llu",
                        (unsigned long long)number);
    }
    return flush(t) && list_append(t->parser.vm, t->parts, from_small((SWord)number));
}

// Behind "\g".
RAISES static bool read_group(Template *t)
{
    ReParser *parser = &t->parser;
    const char *text = NULL;
    size_t size = 0;
    if (!re_accept(parser, '<')) {
        return re_fault(parser, parser->p, "missing <");
    }
    CHECKB(re_read_until(parser, '>', &text, &size));
    uint64_t number = 0;
    bool digits = true;
    for (size_t i = 0; i < size; i++) {
        digits &= text[i] >= '0' && text[i] <= '9';
        number = number * 10 + (unsigned)(text[i] - '0');
        number = number < UINT32_MAX ? number : UINT32_MAX;
    }
    if (!digits) {
        Value name;
        CHECKB(re_make_name(parser, text, size, &name));
        Value found = TRYB(dict_find(parser->vm, (Dict *)t->pattern->group_index, name));
        if (found == NOTHING) {
            return !raised(
                raise_error(parser->vm, E_IndexError, "unknown group name %R", name));
        }
        number = (uint64_t)as_int(found);
    }
    return add_group(t, number, text);
}

// Behind a backslash at `start`, at a digit.
RAISES static bool read_number(Template *t, const char *start)
{
    const char *p = t->parser.p;
    uint32_t value = 0;
    if (*p == '0' || (is_octal(t, p) && is_octal(t, p + 1) && is_octal(t, p + 2))) {
        const char *stop = p + 3;
        for (; p < stop && is_octal(t, p); p++) {
            value = value * 8 + (uint32_t)(*p - '0');
        }
        t->parser.p = p;
        if (value > 0377) {
            return re_fault(&t->parser, start,
                            "octal escape value %.*s outside of range 0-0o377",
                            (int)(p - start), start);
        }
        add_char(t, value);
        return true;
    }
    const char *stop = p + 2;
    for (; p < stop && p < t->parser.end && *p >= '0' && *p <= '9'; p++) {
        value = value * 10 + (uint32_t)(*p - '0');
    }
    t->parser.p = p;
    return add_group(t, value, start + 1);
}

RAISES static bool read_escape(Template *t, const char *start)
{
    static const char letters[] = "abfnrtv\\";
    static const char values[] = "\a\b\f\n\r\t\v\\";
    ReParser *parser = &t->parser;
    if (parser->p >= parser->end) {
        return re_fault(parser, start, "bad escape (end of pattern)");
    }
    if (*parser->p >= '0' && *parser->p <= '9') {
        return read_number(t, start);
    }
    uint32_t c = re_next(parser);
    if (c == 'g') {
        return read_group(t);
    }
    const char *at = c && c < 128 ? strchr(letters, (int)c) : NULL;
    if (at) {
        add_char(t, (uint32_t)values[at - letters]);
        return true;
    }
    if ((c | 32) - 'a' < 26) {
        return re_fault(parser, start, "bad escape %.*s", (int)(parser->p - start), start);
    }
    add_char(t, '\\');
    add_char(t, c);
    return true;
}

RAISES static bool read_template(Template *t)
{
    ReParser *parser = &t->parser;
    while (parser->p < parser->end) {
        const char *start = parser->p;
        uint32_t c = re_next(parser);
        if (c == '\\') {
            CHECKB(read_escape(t, start));
        } else {
            add_char(t, c);
        }
    }
    return flush(t);
}

List *re_template(VM *vm, Pattern *pattern, Value text)
{
    Template t = {.parser = {.vm = vm}, .pattern = pattern};
    CHECKP(
        re_take_text(&t.parser, text, "decoding to str: need a bytes-like object, %T found"));
    t.parts = TRYP_PTR(list_new(vm, 4));
    bool ok = read_template(&t);
    buf_free(&t.text);
    return ok ? t.parts : NULL;
}

// ---- filling in

RAISES static bool expand_group(VM *vm, ReMatcher *m, const Match *match, uint32_t group,
                                Buf *out)
{
    if (m) {
        const char *from = group ? m->slots[2 * group - 2] : m->from;
        const char *to = group ? m->slots[2 * group - 1] : m->to;
        if (from && to) {
            buf_append(out, from, (size_t)(to - from));
        }
        return true;
    }
    const ptrdiff_t *span = match->spans + 2 * group;
    if (span[0] >= 0) {
        Value text = TRYB(re_slice_of(vm, match->string, (size_t)span[0], (size_t)span[1]));
        if (is_kind(text, T_str)) {
            buf_append(out, str_data(text), str_size(text));
        } else {
            buf_append(out, as_bytes(text)->data, as_bytes(text)->size);
        }
    }
    return true;
}

bool re_expand(VM *vm, const List *parts, ReMatcher *m, const Match *match, Buf *out)
{
    for (size_t i = 0; i < parts->size; i++) {
        Value part = parts->items[i];
        if (is_int(part)) {
            CHECKB(expand_group(vm, m, match, (uint32_t)as_int(part), out));
        } else if (is_str(part)) {
            buf_append(out, str_data(part), str_size(part));
        } else {
            buf_append(out, as_bytes(part)->data, as_bytes(part)->size);
        }
    }
    return !out->failed || !raised(raise_memory(vm));
}
