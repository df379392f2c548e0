// re_match — re.Match: what a search found.
//
// Spans are byte offsets into the subject; methods turn them into character indexes. The subject of
// a bytes pattern may be any object with a buffer, which is read again when a group is asked for.

#include "modules/re.h"
#include "types/str.h"

// ---- parts of the subject

Maybe re_slice_of(VM *vm, Value string, size_t from, size_t to)
{
    if (is_kind(string, T_str)) {
        bool all = from == 0 && to == str_size(string);
        return all && is_exact(string, T_str) ? just(string)
                                              : str_bytes_range(vm, string, from, to);
    }
    if (is_exact(string, T_bytes) && from == 0 && to == as_bytes(string)->size) {
        return just(string);
    }
    Buffer view;
    CHECK(buffer_get(vm, string, &view, BUFFER_READ));
    to = to < view.size ? to : view.size;  // the subject may have shrunk
    from = from < to ? from : to;
    Maybe part = bytes_new(vm, (const char *)view.data + from, to - from);
    buffer_release(vm, &view);
    return part;
}

Maybe re_slice(ReMatcher *m, const char *from, const char *to)
{
    if (m->view.owner != ABSENT) {
        bool all = from == m->begin && (size_t)(to - from) == m->view.size;
        return all && is_exact(m->string, T_bytes)
                   ? just(m->string)
                   : bytes_new(m->vm, from, (size_t)(to - from));
    }
    return re_slice_of(m->vm, m->string, (size_t)(from - m->begin), (size_t)(to - m->begin));
}

Maybe re_match_object(ReMatcher *m)
{
    uint32_t groups = m->pattern->groups;
    size_t size = sizeof(Match) + 2 * (groups + 1) * sizeof(ptrdiff_t);
    Match *match = TRY_PTR((Match *)gc_new(m->vm, size, T_Match));
    match->pattern = from_obj(m->pattern);
    match->string = m->string;
    match->pos = m->pos;
    match->endpos = m->endpos;
    match->groups = groups;
    match->last_index = m->last_index;
    match->spans[0] = m->from - m->begin;
    match->spans[1] = m->to - m->begin;
    for (uint32_t i = 0; i < groups; i++) {
        const char *from = m->slots[2 * i];
        const char *to = m->slots[2 * i + 1];
        bool set = from && to;
        match->spans[2 * i + 2] = set ? from - m->begin : -1;
        match->spans[2 * i + 3] = set ? to - m->begin : -1;
    }
    return just_obj(match);
}

// ---- groups

RAISES static Maybe group_text(VM *vm, const Match *match, uint32_t group, Value missing)
{
    const ptrdiff_t *span = match->spans + 2 * group;
    if (span[0] < 0) {
        return just(missing);
    }
    return re_slice_of(vm, match->string, (size_t)span[0], (size_t)span[1]);
}

// The number of a group given by number or name; IndexError when there is no such group.
RAISES static bool group_number(VM *vm, const Match *match, Value key, uint32_t *number)
{
    Value index = key;
    if (!is_any_int(key)) {
        if (type_of(vm, key)->slots->index) {
            index = TRYB(op_index(vm, key));
        } else {
            Value names = as_pattern(match->pattern)->group_index;
            index = TRYB(dict_find(vm, (Dict *)names, key));
        }
    }
    int64_t i = -1;
    if (index == NOTHING || !int_to_i64(index, &i) || i < 0 || i > match->groups) {
        return !raised(raise_error(vm, E_IndexError, "no such group"));
    }
    *number = (uint32_t)i;
    return true;
}

RAISES static Maybe match_group(VM *vm, Value *args, int n)
{
    const Match *match = as_match(args[0]);
    uint32_t number = 0;
    if (n <= 2) {
        CHECK(n == 1 || group_number(vm, match, args[1], &number));
        return group_text(vm, match, number, NONE);
    }
    Tuple *tuple = TRY_PTR(tuple_alloc(vm, (size_t)n - 1));
    for (int i = 1; i < n; i++) {
        CHECK(group_number(vm, match, args[i], &number));
        gc_set(vm, tuple, &tuple->items[i - 1], TRY(group_text(vm, match, number, NONE)));
    }
    return just_obj(tuple);
}

RAISES static Maybe match_getitem(VM *vm, Value self, Value key)
{
    uint32_t number = 0;
    CHECK(group_number(vm, as_match(self), key, &number));
    return group_text(vm, as_match(self), number, NONE);
}

RAISES static Maybe match_groups(VM *vm, Value *args, int n)
{
    (void)n;
    const Match *match = as_match(args[0]);
    Tuple *tuple = TRY_PTR(tuple_alloc(vm, match->groups));
    for (uint32_t i = 0; i < match->groups; i++) {
        gc_set(vm, tuple, &tuple->items[i], TRY(group_text(vm, match, i + 1, args[1])));
    }
    return just_obj(tuple);
}

RAISES static Maybe match_groupdict(VM *vm, Value *args, int n)
{
    (void)n;
    const Match *match = as_match(args[0]);
    Dict *names = (Dict *)as_pattern(match->pattern)->group_index;
    Dict *dict = TRY_PTR(dict_new(vm));
    uint32_t position = 0;
    Value name, number;
    while (dict_next(names, &position, &name, &number)) {
        Value text = TRY(group_text(vm, match, (uint32_t)as_int(number), args[1]));
        CHECK(dict_set(vm, dict, name, text));
    }
    return just_obj(dict);
}

// ---- places

static Value index_of(const Match *match, ptrdiff_t offset)
{
    if (offset > 0 && is_kind(match->string, T_str) && !str_is_ascii(match->string)) {
        return from_small((SWord)str_char_index(match->string, (size_t)offset));
    }
    return from_small((SWord)offset);
}

RAISES static Maybe span_of(VM *vm, const Match *match, uint32_t group)
{
    const ptrdiff_t *span = match->spans + 2 * group;
    return tuple_2(vm, index_of(match, span[0]), index_of(match, span[1]));
}

RAISES static Maybe match_start(VM *vm, Value *args, int n)
{
    (void)n;
    uint32_t number = 0;
    CHECK(group_number(vm, as_match(args[0]), args[1], &number));
    return just(index_of(as_match(args[0]), as_match(args[0])->spans[2 * number]));
}

RAISES static Maybe match_end(VM *vm, Value *args, int n)
{
    (void)n;
    uint32_t number = 0;
    CHECK(group_number(vm, as_match(args[0]), args[1], &number));
    return just(index_of(as_match(args[0]), as_match(args[0])->spans[2 * number + 1]));
}

RAISES static Maybe match_span(VM *vm, Value *args, int n)
{
    (void)n;
    uint32_t number = 0;
    CHECK(group_number(vm, as_match(args[0]), args[1], &number));
    return span_of(vm, as_match(args[0]), number);
}

RAISES static Maybe get_regs(VM *vm, Value self)
{
    const Match *match = as_match(self);
    Tuple *tuple = TRY_PTR(tuple_alloc(vm, match->groups + 1));
    for (uint32_t i = 0; i <= match->groups; i++) {
        gc_set(vm, tuple, &tuple->items[i], TRY(span_of(vm, match, i)));
    }
    return just_obj(tuple);
}

RAISES static Maybe get_string(VM *vm, Value self)
{
    (void)vm;
    return just(as_match(self)->string);
}

RAISES static Maybe get_re(VM *vm, Value self)
{
    (void)vm;
    return just(as_match(self)->pattern);
}

RAISES static Maybe get_pos(VM *vm, Value self)
{
    return int_from_u64(vm, as_match(self)->pos);
}

RAISES static Maybe get_endpos(VM *vm, Value self)
{
    return int_from_u64(vm, as_match(self)->endpos);
}

RAISES static Maybe get_lastindex(VM *vm, Value self)
{
    (void)vm;
    uint32_t last = as_match(self)->last_index;
    return just(last ? from_small((SWord)last) : NONE);
}

RAISES static Maybe get_lastgroup(VM *vm, Value self)
{
    (void)vm;
    const Match *match = as_match(self);
    const Tuple *names = as_tuple(as_pattern(match->pattern)->names);
    return just(match->last_index ? names->items[match->last_index] : NONE);
}

RAISES static Maybe match_expand(VM *vm, Value *args, int n)
{
    (void)n;
    Match *match = as_match(args[0]);
    Pattern *pattern = as_pattern(match->pattern);
    List *parts = TRY_PTR(re_template(vm, pattern, args[1]));
    Buf out = {0};
    if (!re_expand(vm, parts, NULL, match, &out)) {
        buf_free(&out);
        return RAISED;
    }
    return is_kind(args[1], T_str) ? str_from_buf(vm, &out) : bytes_from_buf(vm, &out);
}

RAISES static Maybe match_self(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(args[0]);
}

RAISES static Maybe match_repr(VM *vm, Value self)
{
    const Match *match = as_match(self);
    Value span = TRY(span_of(vm, match, 0));
    Value text = TRY(group_text(vm, match, 0, NONE));
    return str_from_format(vm, "<re.Match object; span=%R, match=%R>", span, text);
}

static void match_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Match *)self)->pattern);
    gc_mark_value(vm, ((Match *)self)->string);
}

static const Def match_methods[] = {
    {"group(self, /, *groups)", FN(match_group),
     "Return one or several groups of the match, given by number or name."},
    {"groups(self, /, default=None)", FN(match_groups), "Return all groups, a tuple."},
    {"groupdict(self, /, default=None)", FN(match_groupdict),
     "Return all named groups, a dict."},
    {"start(self, group=0, /)", FN(match_start), "Return where the group begins; -1: nowhere."},
    {"end(self, group=0, /)", FN(match_end), "Return where the group ends; -1: nowhere."},
    {"span(self, group=0, /)", FN(match_span), "Return (start, end) of the group."},
    {"expand(self, /, template)", FN(match_expand),
     "Return the template with its backslash references replaced."},
    {"__copy__(self, /)", FN(match_self), NULL},
    {"__deepcopy__(self, memo, /)", FN(match_self), NULL},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {"string", GET(get_string), "The string passed to match() or search()."},
    {"re", GET(get_re), "The regular expression object."},
    {"pos", GET(get_pos), "The index at which the search began."},
    {"endpos", GET(get_endpos), "The index beyond which the search did not go."},
    {"lastindex", GET(get_lastindex), "The number of the last group that matched."},
    {"lastgroup", GET(get_lastgroup), "The name of the last group that matched."},
    {"regs", GET(get_regs), "The spans of all groups."},
    {0},
};

const TypeDef Match_type = {
    .name = "re.Match",
    .doc = "The result of re.match() and re.search().",
    .size = sizeof(Match),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .repr = match_repr,
    .getitem = match_getitem,
    .trace = match_trace,
    .methods = match_methods,
};
