// signature_parse — signature text made into binding plans, and shown to inspect.
//
// Plans are made on first use and kept for the life of the process.

#include "core/signature_plan.h"

#include "base/alloc.h"
#include "base/buf.h"
#include "base/table.h"
#include "core/convert.h"
#include "core/error.h"
#include "core/types.h"
#include "core/vm.h"

enum { MAX_PARAMETERS = 32 };

size_t signature_name(const Def *def, const char **name)
{
    *name = def->signature;
    return strcspn(def->signature, "(");
}

static const char *skip_spaces(const char *p)
{
    while (*p == ' ') {
        p++;
    }
    return p;
}

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '_';
}

static const char *parse_annotation(const char *p, Parameter *parameter)
{
    p = skip_spaces(p);
    const char *start = p;
    while (is_name_char(*p)) {
        p++;
    }
    parameter->convert = convert_by_name(start, (size_t)(p - start));
    p = skip_spaces(p);
    if (*p == '|') {  // only `| None` has a meaning
        p = skip_spaces(p + 1);
        while (is_name_char(*p)) {
            p++;
        }
        parameter->or_none = true;
    }
    return skip_spaces(p);
}

static bool word_is(const char *p, const char *word)
{
    size_t n = strlen(word);
    return strncmp(p, word, n) == 0 && !is_name_char(p[n]);
}

static const char *parse_number(const char *p, Parameter *parameter)
{
    bool negative = *p == '-';
    p += negative;
    double number = 0, scale = 1;
    bool fraction = false;
    for (; (*p >= '0' && *p <= '9') || *p == '.'; p++) {
        if (*p == '.') {
            fraction = true;
            continue;
        }
        number = number * 10 + (*p - '0');
        scale *= fraction ? 10 : 1;
    }
    number = (negative ? -number : number) / scale;
    parameter->default_kind = fraction ? DEFAULT_NUMBER : DEFAULT_VALUE;
    parameter->number = number;
    SWord whole = number >= (double)SMALL_INT_MAX ? SMALL_INT_MAX : (SWord)number;
    parameter->value = fraction ? ABSENT : from_small(whole);
    return p;
}

static const char *parse_default(const char *p, Parameter *parameter)
{
    static const struct {
        const char *word;
        Value value;
    } words[] = {{"None", NONE}, {"True", TRUE_}, {"False", FALSE_}};
    p = skip_spaces(p);
    parameter->default_kind = DEFAULT_ABSENT;
    for (int i = 0; i < 3; i++) {
        if (word_is(p, words[i].word)) {
            parameter->default_kind = DEFAULT_VALUE;
            parameter->value = words[i].value;
            return p + strlen(words[i].word);
        }
    }
    if (*p == '\'') {
        const char *end = strchr(p + 1, '\'');
        parameter->default_kind = DEFAULT_TEXT;
        parameter->text = p + 1;
        parameter->text_size = (uint16_t)(end - p - 1);
        return end + 1;
    }
    if (p[0] == '(' && p[1] == ')') {
        parameter->default_kind = DEFAULT_EMPTY_TUPLE;
        return p + 2;
    }
    if ((*p >= '0' && *p <= '9') || *p == '-') {
        return parse_number(p, parameter);
    }
    while (*p == '.' || is_name_char(*p)) {  // `...` and symbolic defaults: ABSENT in the slot
        p++;
    }
    return p;
}

static const char *parse_parameter(const char *p, Parameter *parameter)
{
    parameter->name = p;
    while (is_name_char(*p)) {
        p++;
    }
    parameter->name_size = (uint8_t)(p - parameter->name);
    p = skip_spaces(p);
    if (*p == ':') {
        p = parse_annotation(p + 1, parameter);
    }
    if (*p == '=') {
        p = skip_spaces(parse_default(p + 1, parameter));
    }
    return p;
}

// One element of the list between the parentheses; false at the closing one.
static bool parse_item(const char **at, Signature *s, bool *keyword_only)
{
    const char *p = skip_spaces(*at);
    if (*p == ')' || *p == 0) {
        return false;
    }
    if (*p == '/') {
        for (int i = 0; i < s->count; i++) {
            s->parameters[i].keyword = false;
        }
        p++;
    } else if (p[0] == '*' && p[1] == '*') {
        Parameter *parameter = &s->parameters[s->count];
        p = parse_parameter(p + 2, parameter);
        s->kwargs = (int8_t)s->count++;
    } else if (*p == '*') {
        Parameter ignored = {0};
        *keyword_only = true;
        p = skip_spaces(p + 1);
        if (is_name_char(*p)) {
            s->varargs = true;
            p = parse_parameter(p, &ignored);
        }
    } else {
        Parameter *parameter = &s->parameters[s->count++];
        parameter->positional = !*keyword_only;
        parameter->keyword = true;
        p = parse_parameter(p, parameter);
    }
    p = skip_spaces(p);
    *at = *p == ',' ? p + 1 : p;
    return true;
}

static void finish_plan(Signature *s)
{
    s->plain = s->quick = s->kwargs < 0;
    s->any_keyword = s->kwargs >= 0;
    for (int i = 0; i < s->count; i++) {
        const Parameter *p = &s->parameters[i];
        s->positional += p->positional;
        s->required += p->positional && p->default_kind == DEFAULT_REQUIRED;
        s->plain = s->plain && p->positional && !p->convert;
        s->any_keyword |= p->keyword;
        s->converts |= p->convert != CONVERT_NONE;
        s->quick = s->quick &&
                   (p->default_kind == DEFAULT_ABSENT || p->default_kind == DEFAULT_VALUE ||
                    (p->default_kind == DEFAULT_REQUIRED && p->positional));
    }
}

static Signature *parse_signature(const Def *def, bool constructor)
{
    Signature *s = mem_alloc_zeroed(1, sizeof(Signature) + MAX_PARAMETERS * sizeof(Parameter));
    if (!s) {
        return NULL;
    }
    s->name_size = (uint8_t)signature_name(def, &s->name);
    s->implicit = constructor;
    s->kwargs = -1;
    const char *p = s->name + s->name_size;
    p += *p == '(';
    bool keyword_only = false;
    while (s->count < MAX_PARAMETERS && parse_item(&p, s, &keyword_only)) {}
    finish_plan(s);
    Signature *fitted = mem_realloc(s, sizeof(Signature) + s->count * sizeof(Parameter));
    return fitted ? fitted : s;
}

const Signature *signature_plan(VM *vm, const Def *def, bool constructor)
{
    TableEntry *entry = table_put(vm->signatures, table_key(def), NULL);
    if (entry && !entry->pointer) {
        entry->pointer = parse_signature(def, constructor);
    }
    if (!entry || !entry->pointer) {
        raise_memory(vm);
        return NULL;
    }
    return entry->pointer;
}

const Signature *signature_of(VM *vm, const Def *def)
{
    return signature_plan(vm, def, false);
}

bool signatures_init(VM *vm)
{
    vm->signatures = mem_alloc_zeroed(1, sizeof(Table));
    return vm->signatures != NULL;
}

void signatures_free(VM *vm)
{
    if (!vm->signatures) {
        return;
    }
    uint32_t cursor = 0;
    for (TableEntry *entry; (entry = table_next(vm->signatures, &cursor));) {
        mem_free(entry->pointer);
    }
    table_free(vm->signatures);
    mem_free(vm->signatures);
    vm->signatures = NULL;
}

// ---- text

// Copies a parameter list without the annotations, which are conversions, not types of Python.
static void put_visible(Buf *out, const char *p)
{
    char quote = 0;
    for (; *p; p++) {
        if (quote) {
            if (*p == '\\' && p[1]) {
                buf_char(out, *p++);
            } else if (*p == quote) {
                quote = 0;
            }
        } else if (*p == '\'' || *p == '"') {
            quote = *p;
        } else if (*p == ':') {
            p += strcspn(p, ",=)");
            if (*p == '=') {  // "x: int = 1" becomes "x=1"
                buf_char(out, '=');
                p += p[1] == ' ';
                continue;
            }
        }
        buf_char(out, *p);
    }
}

Maybe signature_text(VM *vm, const Def *def, bool is_method)
{
    const char *open = strchr(def->signature, '(');
    if (!open) {
        return just(NONE);
    }
    Buf out = BUF_INIT;
    if (is_method && strncmp(open, "(self", 5) == 0) {
        buf_string(&out, "($");
        open++;
    }
    put_visible(&out, open);
    return str_from_buf(vm, &out);
}
