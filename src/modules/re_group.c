// re_group — what stands in parentheses in a regular expression.

#include "base/unicode.h"
#include "modules/re_parse.h"

static const uint32_t TYPE_FLAGS = RE_ASCII | RE_LOCALE | RE_UNICODE;

// A group under construction.
typedef struct Group {
    const char *start;  // its '('
    uint32_t number;    // 0: does not capture
    uint32_t add, del;  // flags for its content
} Group;

RAISES static bool unterminated(ReParser *parser, const char *start)
{
    return re_fault(parser, start, "missing ), unterminated subpattern");
}

RAISES static bool unexpected_end(ReParser *parser)
{
    return re_fault(parser, parser->p, "unexpected end of pattern");
}

bool re_check_group(ReParser *parser, uint32_t group, const char *at)
{
    if (group <= parser->groups.count && parser->groups.items[group - 1].open) {
        return re_fault(parser, at, "cannot refer to an open group");
    }
    if (parser->behind && group >= parser->behind) {
        return re_fault(parser, parser->p,
                        "cannot refer to group defined in the same lookbehind subpattern");
    }
    return true;
}

// ---- names

bool re_read_until(ReParser *parser, char close, const char **text, size_t *size)
{
    const char *from = parser->p;
    const char *to = memchr(from, close, (size_t)(parser->end - from));
    if (!to) {
        return from == parser->end
                   ? re_fault(parser, from, "missing group name")
                   : re_fault(parser, from, "missing %c, unterminated name", close);
    }
    if (from == to) {
        parser->p = to + 1;
        return re_fault(parser, to, "missing group name");
    }
    parser->p = to + 1;
    *text = from;
    *size = (size_t)(to - from);
    return true;
}

bool re_make_name(ReParser *parser, const char *text, size_t size, Value *name)
{
    *name = TRYB(str_new(parser->vm, text, size));
    *name = TRYB(str_intern(parser->vm, *name));
    if (parser->bytes && !str_is_ascii(*name)) {
        return re_fault(parser, text, "bad character in group name %A", *name);
    }
    return str_is_identifier(*name) ||
           re_fault(parser, text, "bad character in group name %R", *name);
}

// The number of the group called `name`, which stands at `at`.
RAISES static bool find_name(ReParser *parser, Value name, const char *at, uint32_t *number)
{
    Value found = TRYB(dict_find(parser->vm, parser->names, name));
    if (found == NOTHING) {
        return re_fault(parser, at, "unknown group name %R", name);
    }
    *number = (uint32_t)as_int(found);
    return true;
}

RAISES static bool open_group(ReParser *parser, Value name, const char *at, uint32_t *number)
{
    VM *vm = parser->vm;
    *number = (uint32_t)parser->groups.count + 1;
    if (name != NONE) {
        Value other = TRYB(dict_find(vm, parser->names, name));
        if (other != NOTHING) {
            return re_fault(parser, at,
                            "redefinition of group name %R as group %u; was group %d", name,
                            *number, (int)as_int(other));
        }
        CHECKB(dict_set(vm, parser->names, name, from_small((SWord)*number)));
    }
    CHECKB(list_append(vm, parser->name_list, name));
    return vec_push(&parser->groups, (ReGroup){.open = true}) || !raised(raise_memory(vm));
}

// ---- flags: (?aiLmsux) and (?aiLmsux-imsx:

static uint32_t flag_of(uint32_t c)
{
    static const char letters[] = "iLmsxau";
    static const uint32_t flags[] = {RE_IGNORECASE, RE_LOCALE, RE_MULTILINE, RE_DOTALL,
                                     RE_VERBOSE,    RE_ASCII,  RE_UNICODE};
    const char *at = c && c < 128 ? strchr(letters, (int)c) : NULL;
    return at ? flags[at - letters] : 0;
}

static bool is_letter(uint32_t c)
{
    return c < 128 ? (c | 32) - 'a' < 26 : unicode_is_alpha(c);
}

RAISES static bool add_flag(ReParser *parser, uint32_t c, uint32_t *flags)
{
    uint32_t flag = flag_of(c);
    if (!parser->bytes && c == 'L') {
        return re_fault(parser, parser->p,
                        "bad inline flags: cannot use 'L' flag with a str pattern");
    }
    if (parser->bytes && c == 'u') {
        return re_fault(parser, parser->p,
                        "bad inline flags: cannot use 'u' flag with a bytes pattern");
    }
    *flags |= flag;
    if (flag & TYPE_FLAGS && (*flags & TYPE_FLAGS) != flag) {
        return re_fault(parser, parser->p,
                        "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
    }
    return true;
}

// Reads the flags to switch off, behind '-', and the ':'.
RAISES static bool read_negative_flags(ReParser *parser, uint32_t *flags)
{
    for (bool first = true;; first = false) {
        const char *missing = first ? "missing flag" : "missing :";
        if (parser->p >= parser->end) {
            return re_fault(parser, parser->p, "%s", missing);
        }
        const char *at = parser->p;
        uint32_t c = re_next(parser);
        if (c == ':' && !first) {
            return true;
        }
        uint32_t flag = flag_of(c);
        if (!flag) {
            return re_fault(parser, at, "%s", is_letter(c) ? "unknown flag" : missing);
        }
        if (flag & TYPE_FLAGS) {
            return re_fault(parser, parser->p,
                            "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        }
        *flags |= flag;
    }
}

// Behind "(?": reads flags and the ')' or ':'. *global: it was ')'.
RAISES static bool read_flags(ReParser *parser, Group *group, bool *global)
{
    uint32_t c = 0;
    const char *at = parser->p;
    while (c != ')' && c != '-' && c != ':') {
        if (parser->p >= parser->end) {
            return re_fault(parser, parser->p, "missing -, : or )");
        }
        at = parser->p;
        c = re_next(parser);
        if (flag_of(c)) {
            CHECKB(add_flag(parser, c, &group->add));
        } else if (c != ')' && c != '-' && c != ':') {
            return re_fault(parser, at, is_letter(c) ? "unknown flag" : "missing -, : or )");
        }
    }
    *global = c == ')';
    if (c == '-') {
        CHECKB(read_negative_flags(parser, &group->del));
    }
    return !(group->add & group->del) ||
           re_fault(parser, parser->p - 1, "bad inline flags: flag turned on and off");
}

static uint32_t combine_flags(uint32_t flags, const Group *group)
{
    if (group->add & TYPE_FLAGS) {
        flags &= ~TYPE_FLAGS;
    }
    return (flags | group->add) & ~group->del;
}

RAISES static bool set_global_flags(ReParser *parser, ReBranch *branch, const Group *group,
                                    bool first)
{
    if (!first || branch->kind != RE_ITEM_NONE) {
        return re_fault(parser, group->start,
                        "global flags not at the start of the expression");
    }
    parser->flags |= group->add;
    branch->flags |= group->add;
    return true;
}

// ---- kinds of groups

// The content and ')' of a group that captures or only groups.
RAISES static bool plain_group(ReParser *parser, ReBranch *branch, const Group *group)
{
    ReWidth width = {0, 0};
    uint32_t flags = combine_flags(branch->flags, group);
    CHECKB(re_branch_item(parser, branch, RE_ITEM_OTHER, width));
    if (group->number) {
        CHECKB(re_emit(parser, RE_SAVE) && re_emit(parser, 2 * (group->number - 1)));
    }
    CHECKB(re_parse_alternatives(parser, flags, false, &width));
    if (!re_accept(parser, ')')) {
        return unterminated(parser, group->start);
    }
    if (group->number) {
        CHECKB(re_emit(parser, RE_SAVE) && re_emit(parser, 2 * group->number - 1));
        parser->groups.items[group->number - 1] = (ReGroup){.open = false, .width = width};
    }
    branch->item_width = width;
    return true;
}

RAISES static bool atomic_group(ReParser *parser, ReBranch *branch, const Group *group)
{
    ReWidth width = {0, 0};
    CHECKB(re_branch_item(parser, branch, RE_ITEM_OTHER, width));
    CHECKB(re_emit(parser, RE_ATOMIC));
    CHECKB(re_parse_alternatives(parser, branch->flags, false, &width));
    if (!re_accept(parser, ')')) {
        return unterminated(parser, group->start);
    }
    branch->item_width = width;
    return re_emit(parser, RE_ATOMIC_END);
}

RAISES static bool look_group(ReParser *parser, ReBranch *branch, const Group *group,
                              bool behind, bool negated)
{
    ReWidth width = {0, 0};
    uint32_t outer = parser->behind;
    CHECKB(re_branch_item(parser, branch, RE_ITEM_OTHER, width));
    size_t at = parser->code.count;
    CHECKB(re_emit(parser, RE_LOOK) && re_emit(parser, negated) && re_emit(parser, 0) &&
           re_emit(parser, 0));
    if (behind && !outer) {
        parser->behind = (uint32_t)parser->groups.count + 1;
    }
    CHECKB(re_parse_alternatives(parser, branch->flags, false, &width));
    parser->behind = outer;
    if (!re_accept(parser, ')')) {
        return unterminated(parser, group->start);
    }
    if (behind && !parser->late_fault) {
        parser->late_fault = width.min != width.max ? "look-behind requires fixed-width pattern"
                             : width.min > UINT32_MAX ? "looks too much behind"
                                                      : NULL;
    }
    CHECKB(re_emit(parser, RE_LOOK_END));
    parser->code.items[at + 2] = behind ? (uint32_t)width.min : 0;
    parser->code.items[at + 3] = (uint32_t)(parser->code.count - at);
    return true;
}

RAISES static bool read_condition(ReParser *parser, uint32_t *number)
{
    const char *text = NULL;
    size_t size = 0;
    CHECKB(re_read_until(parser, ')', &text, &size));
    uint64_t value = 0;
    bool digits = true;
    for (size_t i = 0; i < size; i++) {
        digits &= text[i] >= '0' && text[i] <= '9';
        value = value * 10 + (unsigned)(text[i] - '0');
        value = value < UINT32_MAX ? value : UINT32_MAX;
    }
    if (!digits) {
        Value name;
        CHECKB(re_make_name(parser, text, size, &name));
        return find_name(parser, name, text, number);
    }
    if (!value) {
        return re_fault(parser, text, "bad group number");
    }
    if (value >= INT32_MAX / 2) {
        Value shown = TRYB(str_new(parser->vm, text, size));
        return re_fault(parser, text, "invalid group reference %S", shown);
    }
    *number = (uint32_t)value;
    return vec_push(&parser->conditions, (ReCondition){*number, text}) ||
           !raised(raise_memory(parser->vm));
}

RAISES static bool conditional_group(ReParser *parser, ReBranch *branch, const Group *group)
{
    uint32_t number = 0;
    ReWidth yes = {0, 0};
    ReWidth no = {0, 0};
    CHECKB(read_condition(parser, &number));
    if (parser->behind && number > parser->groups.count) {
        return re_fault(parser, parser->p, "cannot refer to an open group");
    }
    if (parser->behind) {
        CHECKB(re_check_group(parser, number, parser->p));
    }
    CHECKB(re_branch_item(parser, branch, RE_ITEM_OTHER, yes));
    size_t cond = parser->code.count;
    CHECKB(re_emit(parser, RE_COND) && re_emit(parser, 2 * (number - 1)) && re_emit(parser, 0));
    CHECKB(re_parse_branch(parser, branch->flags, false, false, &yes));
    if (re_accept(parser, '|')) {
        size_t jump = parser->code.count;
        CHECKB(re_emit(parser, RE_JUMP) && re_emit(parser, 0));
        parser->code.items[cond + 2] = (uint32_t)(parser->code.count - cond);
        CHECKB(re_parse_branch(parser, branch->flags, false, false, &no));
        parser->code.items[jump + 1] = (uint32_t)(parser->code.count - jump);
        if (parser->p < parser->end && *parser->p == '|') {
            return re_fault(parser, parser->p,
                            "conditional backref with more than two branches");
        }
    } else {
        parser->code.items[cond + 2] = (uint32_t)(parser->code.count - cond);
    }
    if (!re_accept(parser, ')')) {
        return unterminated(parser, group->start);
    }
    branch->item_width.min = yes.min < no.min ? yes.min : no.min;
    branch->item_width.max = yes.max > no.max ? yes.max : no.max;
    return true;
}

RAISES static bool reference_by_name(ReParser *parser, ReBranch *branch)
{
    const char *text = NULL;
    size_t size = 0;
    Value name;
    uint32_t number = 0;
    CHECKB(re_read_until(parser, ')', &text, &size));
    CHECKB(re_make_name(parser, text, size, &name));
    CHECKB(find_name(parser, name, text, &number));
    CHECKB(re_check_group(parser, number, text));
    CHECKB(
        re_branch_item(parser, branch, RE_ITEM_OTHER, parser->groups.items[number - 1].width));
    uint32_t fold = branch->flags & RE_IGNORECASE ? 1 + re_is_ascii(parser, branch->flags) : 0;
    return re_emit(parser, RE_BACKREF) && re_emit(parser, 2 * (number - 1)) &&
           re_emit(parser, fold);
}

// Behind "(?P".
RAISES static bool named_group(ReParser *parser, ReBranch *branch, Group *group)
{
    if (re_accept(parser, '=')) {
        return reference_by_name(parser, branch);
    }
    if (!re_accept(parser, '<')) {
        if (parser->p >= parser->end) {
            return unexpected_end(parser);
        }
        const char *at = parser->p;
        (void)re_next(parser);
        return re_fault(parser, at - 2, "unknown extension ?P%.*s", (int)(parser->p - at), at);
    }
    const char *text = NULL;
    size_t size = 0;
    Value name;
    CHECKB(re_read_until(parser, '>', &text, &size));
    CHECKB(re_make_name(parser, text, size, &name));
    CHECKB(open_group(parser, name, text, &group->number));
    return plain_group(parser, branch, group);
}

RAISES static bool comment(ReParser *parser, const Group *group)
{
    const char *p = parser->p;
    while (p < parser->end && *p != ')') {
        p += *p == '\\' && p + 1 < parser->end ? 2 : 1;
    }
    if (p >= parser->end) {
        return re_fault(parser, group->start, "missing ), unterminated comment");
    }
    parser->p = p + 1;
    return true;
}

// Behind "(?<", which is a lookbehind or a mistake.
RAISES static bool look_behind(ReParser *parser, ReBranch *branch, const Group *group)
{
    if (parser->p >= parser->end) {
        return unexpected_end(parser);
    }
    const char *at = parser->p;
    uint32_t c = re_next(parser);
    if (c != '=' && c != '!') {
        return re_fault(parser, at - 2, "unknown extension ?<%.*s", (int)(parser->p - at), at);
    }
    return look_group(parser, branch, group, true, c == '!');
}

bool re_parse_group(ReParser *parser, ReBranch *branch, const char *start, bool first)
{
    Group group = {.start = start};
    bool global = false;
    if (!re_accept(parser, '?')) {
        CHECKB(open_group(parser, NONE, start, &group.number));
        return plain_group(parser, branch, &group);
    }
    if (parser->p >= parser->end) {
        return unexpected_end(parser);
    }
    const char *at = parser->p;
    uint32_t c = re_next(parser);
    switch (c) {
    case 'P':
        return named_group(parser, branch, &group);
    case ':':
        return plain_group(parser, branch, &group);
    case '#':
        return comment(parser, &group);
    case '=':
    case '!':
        return look_group(parser, branch, &group, false, c == '!');
    case '<':
        return look_behind(parser, branch, &group);
    case '(':
        return conditional_group(parser, branch, &group);
    case '>':
        return atomic_group(parser, branch, &group);
    }
    if (!flag_of(c) && c != '-') {
        return re_fault(parser, at - 1, "unknown extension ?%.*s", (int)(parser->p - at), at);
    }
    parser->p = at;
    CHECKB(read_flags(parser, &group, &global));
    return global ? set_global_flags(parser, branch, &group, first)
                  : plain_group(parser, branch, &group);
}
