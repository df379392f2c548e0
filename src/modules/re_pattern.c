// re_pattern — re.Pattern: a compiled regular expression.

#include "modules/re.h"

// ---- searching once

RAISES static Maybe find_once(VM *vm, Value *args, bool anywhere, bool whole)
{
    ReMatcher m;
    Maybe result = RAISED;
    if (re_begin(vm, &m, as_pattern(args[0]), args[1], as_int(args[2]), as_int(args[3]))) {
        m.whole = whole;
        Tri found = anywhere ? re_search(&m) : re_match(&m);
        result = found < 0 ? RAISED : found ? re_match_object(&m) : just(NONE);
    }
    re_end(&m);
    return result;
}

RAISES static Maybe pattern_match(VM *vm, Value *args, int n)
{
    (void)n;
    return find_once(vm, args, false, false);
}

RAISES static Maybe pattern_fullmatch(VM *vm, Value *args, int n)
{
    (void)n;
    return find_once(vm, args, false, true);
}

RAISES static Maybe pattern_search(VM *vm, Value *args, int n)
{
    (void)n;
    return find_once(vm, args, true, false);
}

// ---- searching for all

// The text of a group; `missing` when it took no part.
RAISES static Maybe group_text(ReMatcher *m, uint32_t group, Value missing)
{
    const char *from = m->slots[2 * group];
    const char *to = m->slots[2 * group + 1];
    return from && to ? re_slice(m, from, to) : just(missing);
}

static Value empty_of(const ReMatcher *m)
{
    return m->pattern->bytes ? m->vm->empty_bytes : m->vm->empty_str;
}

// What findall() lists for a match.
RAISES static Maybe found_item(ReMatcher *m)
{
    uint32_t groups = m->pattern->groups;
    if (groups == 0) {
        return re_slice(m, m->from, m->to);
    }
    if (groups == 1) {
        return group_text(m, 0, empty_of(m));
    }
    Tuple *tuple = TRY_PTR(tuple_alloc(m->vm, groups));
    for (uint32_t i = 0; i < groups; i++) {
        gc_set(m->vm, tuple, &tuple->items[i], TRY(group_text(m, i, empty_of(m))));
    }
    return just_obj(tuple);
}

RAISES static bool find_all(ReMatcher *m, List *list)
{
    while (TRYB_TRI(re_search(m))) {
        CHECKB(list_append(m->vm, list, TRYB(found_item(m))));
        re_advance(m);
    }
    return true;
}

RAISES static Maybe pattern_findall(VM *vm, Value *args, int n)
{
    (void)n;
    ReMatcher m;
    List *list = TRY_PTR(list_new(vm, 0));
    bool ok =
        re_begin(vm, &m, as_pattern(args[0]), args[1], as_int(args[2]), as_int(args[3])) &&
        find_all(&m, list);
    re_end(&m);
    return ok ? just_obj(list) : RAISED;
}

RAISES static Maybe pattern_finditer(VM *vm, Value *args, int n)
{
    (void)n;
    return re_scanner_new(vm, args[0], args[1], as_int(args[2]), as_int(args[3]));
}

RAISES static bool split_all(ReMatcher *m, List *list, SWord max)
{
    const char *last = m->begin;
    for (SWord done = 0; max <= 0 || done < max; done++) {
        if (!TRYB_TRI(re_search(m))) {
            break;
        }
        CHECKB(list_append(m->vm, list, TRYB(re_slice(m, last, m->from))));
        for (uint32_t i = 0; i < m->pattern->groups; i++) {
            CHECKB(list_append(m->vm, list, TRYB(group_text(m, i, NONE))));
        }
        last = m->to;
        re_advance(m);
    }
    return list_append(m->vm, list, TRYB(re_slice(m, last, m->end)));
}

RAISES static Maybe pattern_split(VM *vm, Value *args, int n)
{
    (void)n;
    ReMatcher m;
    List *list = TRY_PTR(list_new(vm, 0));
    SWord max = as_int(args[2]);
    bool ok = re_begin(vm, &m, as_pattern(args[0]), args[1], 0, SMALL_INT_MAX);
    // A negative number of splits is none.
    ok = ok && (max < 0 ? list_append(vm, list, args[1]) : split_all(&m, list, max));
    re_end(&m);
    return ok ? just_obj(list) : RAISED;
}

// ---- replacing

typedef struct Replacement {
    Value function;  // or ABSENT
    List *parts;     // of a template
    Buf out;
    size_t count, items;  // items: what join() would count, for its message
} Replacement;

RAISES static bool wrong_item(VM *vm, const ReMatcher *m, const Replacement *r, Value item)
{
    const char *wanted = m->pattern->bytes ? "a bytes-like object" : "str instance";
    return !raised(raise_error(vm, E_TypeError, "sequence item %zu: expected %s, %T found",
                               r->items, wanted, item));
}

RAISES static bool add_result(ReMatcher *m, Replacement *r, Value item)
{
    Buffer view;
    if (item == NONE) {
        return true;
    }
    if (!m->pattern->bytes) {
        if (!is_kind(item, T_str)) {
            return wrong_item(m->vm, m, r, item);
        }
        buf_append(&r->out, str_data(item), str_size(item));
        return true;
    }
    if (!has_buffer(m->vm, item)) {
        return wrong_item(m->vm, m, r, item);
    }
    CHECKB(buffer_get(m->vm, item, &view, BUFFER_READ));
    buf_append(&r->out, view.data, view.size);
    buffer_release(m->vm, &view);
    return true;
}

RAISES static bool replace_one(ReMatcher *m, Replacement *r, Value text)
{
    if (r->function != ABSENT) {
        Value match = TRYB(re_match_object(m));
        return add_result(m, r, TRYB(call_1(m->vm, r->function, match)));
    }
    if (is_kind(text, T_str) == m->pattern->bytes) {
        return wrong_item(m->vm, m, r, text);
    }
    return re_expand(m->vm, r->parts, m, NULL, &r->out);
}

RAISES static bool replace_all(ReMatcher *m, Replacement *r, Value text, SWord max)
{
    const char *last = m->begin;
    while (max == 0 || r->count < (size_t)max) {
        if (!TRYB_TRI(re_search(m))) {
            break;
        }
        if (m->from > last) {
            buf_append(&r->out, last, (size_t)(m->from - last));
            r->items++;
        }
        last = m->to;
        CHECKB(replace_one(m, r, text));
        r->items++;
        r->count++;
        re_advance(m);
    }
    buf_append(&r->out, last, (size_t)(m->end - last));
    return true;
}

// args: self, replacement, string, count
RAISES static Maybe replace(VM *vm, Value *args, size_t *count)
{
    ReMatcher m;
    Replacement r = {.function = ABSENT};
    SWord max = as_int(args[3]);
    if (is_callable(vm, args[1])) {
        r.function = args[1];
    } else {
        r.parts = TRY_PTR(re_template(vm, as_pattern(args[0]), args[1]));
    }
    bool ok = re_begin(vm, &m, as_pattern(args[0]), args[2], 0, SMALL_INT_MAX) &&
              (max < 0 || replace_all(&m, &r, args[1], max));
    Maybe result = RAISED;
    if (ok && r.count == 0) {
        result = re_slice(&m, m.begin, m.end);
    } else if (ok) {
        result = m.pattern->bytes ? bytes_from_buf(vm, &r.out) : str_from_buf(vm, &r.out);
    }
    buf_free(&r.out);
    re_end(&m);
    *count = r.count;
    return result;
}

RAISES static Maybe pattern_sub(VM *vm, Value *args, int n)
{
    (void)n;
    size_t count;
    return replace(vm, args, &count);
}

RAISES static Maybe pattern_subn(VM *vm, Value *args, int n)
{
    (void)n;
    size_t count;
    Value text = TRY(replace(vm, args, &count));
    return tuple_2(vm, text, from_small((SWord)count));
}

RAISES static Maybe pattern_scanner(VM *vm, Value *args, int n)
{
    (void)n;
    return re_scanner_new(vm, args[0], args[1], as_int(args[2]), as_int(args[3]));
}

// ---- the object

RAISES static Maybe pattern_self(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(args[0]);
}

RAISES static Maybe pattern_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    const Pattern *pattern = as_pattern(args[0]);
    Value name = TRY(str_intern_c(vm, "re"));
    Value module = TRY(dict_find(vm, vm->modules, name));
    if (module == NOTHING) {
        return raise_error(vm, E_ImportError, "module re is not loaded");
    }
    name = TRY(str_intern_c(vm, "_compile"));
    Value function = TRY(attr_get(vm, module, name));
    return tuple_2(vm, function,
                   TRY(tuple_2(vm, pattern->pattern, from_small((SWord)pattern->flags))));
}

RAISES static Maybe get_pattern(VM *vm, Value self)
{
    (void)vm;
    return just(as_pattern(self)->pattern);
}

RAISES static Maybe get_flags(VM *vm, Value self)
{
    (void)vm;
    return just(from_small((SWord)as_pattern(self)->flags));
}

RAISES static Maybe get_groups(VM *vm, Value self)
{
    (void)vm;
    return just(from_small((SWord)as_pattern(self)->groups));
}

RAISES static Maybe get_groupindex(VM *vm, Value self)
{
    return mappingproxy_new(vm, as_pattern(self)->group_index);
}

RAISES static Maybe pattern_repr(VM *vm, Value self)
{
    static const char *const names[] = {NULL,        "IGNORECASE", "LOCALE",
                                        "MULTILINE", "DOTALL",     "UNICODE",
                                        "VERBOSE",   "DEBUG",      "ASCII"};
    const Pattern *pattern = as_pattern(self);
    Buf out = {0};
    uint32_t flags = pattern->flags;
    if (!pattern->bytes && (flags & (RE_LOCALE | RE_UNICODE | RE_ASCII)) == RE_UNICODE) {
        flags &= ~(uint32_t)RE_UNICODE;
    }
    Value text = TRY(op_repr(vm, pattern->pattern));
    if (str_length(text) > 200) {
        text = TRY(str_slice(vm, text, 0, 200));
    }
    buf_string(&out, "re.compile(");
    buf_append(&out, str_data(text), str_size(text));
    const char *separator = ", ";
    for (unsigned bit = 1; bit < ARRAY_LENGTH(names); bit++) {
        if (flags & 1u << bit) {
            buf_printf(&out, "%sre.%s", separator, names[bit]);
            separator = "|";
            flags &= ~(1u << bit);
        }
    }
    if (flags) {
        buf_printf(&out, "%s0x%x", separator, flags);
    }
    buf_char(&out, ')');
    return str_from_buf(vm, &out);
}

RAISES static Maybe pattern_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_kind(a, T_Pattern) || !is_kind(b, T_Pattern)) {
        return just(NOT_IMPLEMENTED);
    }
    const Pattern *x = as_pattern(a);
    const Pattern *y = as_pattern(b);
    bool same = x->flags == y->flags && x->bytes == y->bytes;
    same = same && TRY_TRI(op_eq(vm, x->pattern, y->pattern));
    return just_bool(same == (op == CMP_EQ));
}

RAISES static bool pattern_hash(VM *vm, Value self, Hash *out)
{
    const Pattern *pattern = as_pattern(self);
    CHECKB(op_hash(vm, pattern->pattern, out));
    *out ^= (Hash)pattern->flags * 1000003;
    *out = *out == -1 ? -2 : *out;
    return true;
}

static void pattern_trace(VM *vm, Obj *self)
{
    const Pattern *pattern = (const Pattern *)self;
    gc_mark_value(vm, pattern->pattern);
    gc_mark_value(vm, pattern->group_index);
    gc_mark_value(vm, pattern->names);
    gc_mark_raw(vm, pattern->code);
}

#define RANGE "string, pos: index = 0, endpos: index = 4611686018427387904)"

static const Def pattern_methods[] = {
    {"match(self, /, " RANGE, FN(pattern_match), "Match at the beginning of the string."},
    {"fullmatch(self, /, " RANGE, FN(pattern_fullmatch), "Match all of the string."},
    {"search(self, /, " RANGE, FN(pattern_search), "Find the first match in the string."},
    {"findall(self, /, " RANGE, FN(pattern_findall), "Return the texts of all matches."},
    {"finditer(self, /, " RANGE, FN(pattern_finditer), "Return an iterator of all matches."},
    {"scanner(self, /, " RANGE, FN(pattern_scanner), NULL},
    {"split(self, /, string, maxsplit: index = 0)", FN(pattern_split),
     "Split the string at the matches."},
    {"sub(self, /, repl, string, count: index = 0)", FN(pattern_sub),
     "Return the string with its matches replaced by repl."},
    {"subn(self, /, repl, string, count: index = 0)", FN(pattern_subn),
     "Return (string with its matches replaced, number of replacements)."},
    {"__copy__(self, /)", FN(pattern_self), NULL},
    {"__deepcopy__(self, memo, /)", FN(pattern_self), NULL},
    {"__reduce__(self, /)", FN(pattern_reduce), NULL},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {"pattern", GET(get_pattern), "The text it was made of."},
    {"flags", GET(get_flags), "The flags, those inside the pattern included."},
    {"groups", GET(get_groups), "The number of groups."},
    {"groupindex", GET(get_groupindex), "The numbers of the named groups."},
    {0},
};

const TypeDef Pattern_type = {
    .name = "re.Pattern",
    .doc = "Compiled regular expression object.",
    .size = sizeof(Pattern),
    .flags = TYPE_FINAL | TYPE_NO_NEW | TYPE_HAS_WEAKREF,
    .repr = pattern_repr,
    .hash = pattern_hash,
    .compare = pattern_compare,
    .trace = pattern_trace,
    .methods = pattern_methods,
};
