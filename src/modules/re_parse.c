// re_parse — translates regular expressions: alternatives, branches, repeats.
//
// One pass over the text, which emits code as it goes; the C stack is as deep as the parentheses
// are nested, and guarded. Messages and positions of faults are those of CPython.

#include <stdarg.h>

#include "base/utf8.h"
#include "core/format.h"
#include "modules/re_parse.h"

// ---- faults

bool re_fault(ReParser *parser, const char *at, const char *format, ...)
{
    VM *vm = parser->vm;
    va_list args;
    va_start(args, format);
    Maybe message = str_from_vformat(vm, format, &args);
    va_end(args);
    Value values[3] = {TRYB(message), NONE, NONE};
    if (at) {
        values[1] = parser->pattern;
        values[2] = from_small((SWord)utf8_count(parser->text, (size_t)(at - parser->text)));
    }
    Value exception = TRYB(call_n(vm, vm->roots[ROOT_re_error], values, 3));
    return !raised(raise_object(vm, exception));
}

uint32_t re_next(ReParser *parser)
{
    uint32_t code;
    parser->p = utf8_next(parser->p, &code);
    return code;
}

// ---- repeats

// A number in braces; `none` when there are no digits.
RAISES static bool read_count(ReParser *parser, uint32_t none, uint32_t *count)
{
    const char *from = parser->p;
    uint64_t value = 0;
    for (; parser->p < parser->end && *parser->p >= '0' && *parser->p <= '9'; parser->p++) {
        value = value * 10 + (unsigned)(*parser->p - '0');
        value = value < RE_MAX_REPEAT ? value : RE_MAX_REPEAT;
    }
    if (value >= RE_MAX_REPEAT) {
        return !raised(
            raise_error(parser->vm, E_OverflowError, "the repetition number is too large"));
    }
    *count = parser->p == from ? none : (uint32_t)value;
    return true;
}

// Behind '{' at `start`: bounds. *found false: it is no repeat, nothing is consumed.
RAISES static bool read_bounds(ReParser *parser, const char *start, uint32_t *min,
                               uint32_t *max, bool *found)
{
    const char *from = parser->p;
    *found = true;
    if (parser->p < parser->end && *parser->p == '}') {
        *found = false;
        return true;
    }
    // "{n}" and "{,}" are told apart from text before numbers are judged.
    const char *p = from;
    while (p < parser->end && ((*p >= '0' && *p <= '9') || *p == ',')) {
        p++;
    }
    if (p >= parser->end || *p != '}') {
        *found = false;
        return true;
    }
    CHECKB(read_count(parser, 0, min));
    *max = *min;
    if (re_accept(parser, ',')) {
        CHECKB(read_count(parser, RE_MAX_REPEAT, max));
    }
    if (!re_accept(parser, '}')) {
        parser->p = from;
        *found = false;
        return true;
    }
    return *min <= *max || re_fault(parser, start + 1, "min repeat greater than max repeat");
}

RAISES static bool parse_repeat(ReParser *parser, ReBranch *branch, const char *start)
{
    uint32_t min = 0;
    uint32_t max = RE_MAX_REPEAT;
    bool found = true;
    switch (*start) {
    case '?':
        max = 1;
        break;
    case '+':
        min = 1;
        break;
    case '{':
        CHECKB(read_bounds(parser, start, &min, &max, &found));
        break;
    }
    if (!found) {
        return re_branch_char(parser, branch, '{');
    }
    if (branch->kind == RE_ITEM_NONE || branch->kind == RE_ITEM_PLACE) {
        return re_fault(parser, start, "nothing to repeat");
    }
    if (branch->kind == RE_ITEM_REPEAT) {
        return re_fault(parser, start, "multiple repeat");
    }
    enum ReMode mode = re_accept(parser, '?')   ? RE_LAZY
                       : re_accept(parser, '+') ? RE_POSSESSIVE
                                                : RE_GREEDY;
    return re_branch_repeat(parser, branch, mode, min, max);
}

// ---- items

RAISES static bool emit_place(ReParser *parser, ReBranch *branch, uint32_t at)
{
    CHECKB(re_branch_item(parser, branch, RE_ITEM_PLACE, (ReWidth){0, 0}));
    return re_emit(parser, RE_AT) && re_emit(parser, at);
}

RAISES static bool parse_escape(ReParser *parser, ReBranch *branch, const char *start)
{
    ReEscape escape = {0};
    bool ascii = re_is_ascii(parser, branch->flags);
    CHECKB(re_parse_escape(parser, start, false, &escape));
    switch (escape.kind) {
    case RE_ESCAPE_CHAR:
        return re_branch_char(parser, branch, escape.value);
    case RE_ESCAPE_CLASS:
        CHECKB(re_branch_item(parser, branch, RE_ITEM_OTHER, (ReWidth){1, 1}));
        return re_emit_class(parser, branch->flags, escape.value);
    case RE_ESCAPE_PLACE:
        if (escape.value == 'A' || escape.value == 'Z') {
            return emit_place(parser, branch,
                              escape.value == 'A' ? RE_AT_START : RE_AT_VERY_END);
        }
        CHECKB(re_branch_item(parser, branch, RE_ITEM_PLACE, (ReWidth){0, 0}));
        return re_emit(parser, RE_BOUNDARY) && re_emit(parser, escape.value == 'B') &&
               re_emit(parser, ascii);
    default:
        CHECKB(re_branch_item(parser, branch, RE_ITEM_OTHER,
                              parser->groups.items[escape.value - 1].width));
        return re_emit(parser, RE_BACKREF) && re_emit(parser, 2 * (escape.value - 1)) &&
               re_emit(parser, branch->flags & RE_IGNORECASE ? 1 + ascii : 0);
    }
}

RAISES static bool parse_item(ReParser *parser, ReBranch *branch, bool first)
{
    const char *start = parser->p;
    uint32_t c = re_next(parser);
    switch (c) {
    case '\\':
        return parse_escape(parser, branch, start);
    case '[':
        return re_parse_set(parser, branch, start);
    case '(':
        return re_parse_group(parser, branch, start, first);
    case '*':
    case '+':
    case '?':
    case '{':
        return parse_repeat(parser, branch, start);
    case '.':
        CHECKB(re_branch_item(parser, branch, RE_ITEM_OTHER, (ReWidth){1, 1}));
        return re_emit(parser, branch->flags & RE_DOTALL ? RE_ALL : RE_ANY);
    case '^':
        return emit_place(parser, branch,
                          branch->flags & RE_MULTILINE ? RE_AT_LINE : RE_AT_START);
    case '$':
        return emit_place(parser, branch,
                          branch->flags & RE_MULTILINE ? RE_AT_LINE_END : RE_AT_END);
    default:
        return re_branch_char(parser, branch, c);
    }
}

// Skips blanks and comments of VERBOSE. True when there were some.
static bool skip_blanks(ReParser *parser)
{
    const char *from = parser->p;
    while (parser->p < parser->end && *parser->p && strchr(" \t\n\r\v\f#", *parser->p)) {
        if (*parser->p++ == '#') {
            const char *line = memchr(parser->p, '\n', (size_t)(parser->end - parser->p));
            parser->p = line ? line + 1 : parser->end;
        }
    }
    return parser->p != from;
}

RAISES static bool parse_items(ReParser *parser, ReBranch *branch, bool top, bool first)
{
    while (parser->p < parser->end && *parser->p != '|' && *parser->p != ')') {
        if (branch->flags & RE_VERBOSE && skip_blanks(parser)) {
            continue;
        }
        CHECKB(parse_item(parser, branch, top && first));
    }
    CHECKB(re_branch_flush(parser, branch));
    branch->width = re_width_add(branch->width, branch->item_width);
    return true;
}

bool re_parse_branch(ReParser *parser, uint32_t flags, bool top, bool first, ReWidth *width)
{
    ReBranch branch = {.flags = flags, .item = parser->code.count};
    bool ok = parse_items(parser, &branch, top, first);
    buf_free(&branch.run);
    *width = branch.width;
    return ok;
}

RAISES static bool parse_all(ReParser *parser, uint32_t flags, bool top, ReWidth *width)
{
    size_t jump = SIZE_MAX;  // the last JUMP to the end; its operand leads to the one before
    *width = (ReWidth){RE_WIDTH_MAX, 0};
    for (bool first = true;; first = false) {
        size_t start = parser->code.count;
        ReWidth one = {0, 0};
        CHECKB(re_parse_branch(parser, top ? parser->flags : flags, top, first, &one));
        width->min = one.min < width->min ? one.min : width->min;
        width->max = one.max > width->max ? one.max : width->max;
        if (!re_accept(parser, '|')) {
            break;
        }
        const uint32_t split[] = {RE_SPLIT, (uint32_t)(parser->code.count - start + 4)};
        CHECKB(re_insert(parser, start, split, 2));
        size_t here = parser->code.count;
        CHECKB(re_emit(parser, RE_JUMP));
        CHECKB(re_emit(parser, jump == SIZE_MAX ? 0 : (uint32_t)(here - jump)));
        jump = here;
    }
    while (jump != SIZE_MAX) {
        uint32_t distance = parser->code.items[jump + 1];
        parser->code.items[jump + 1] = (uint32_t)(parser->code.count - jump);
        jump = distance ? jump - distance : SIZE_MAX;
    }
    return true;
}

bool re_parse_alternatives(ReParser *parser, uint32_t flags, bool top, ReWidth *width)
{
    CHECKB(enter_recursion(parser->vm, ""));
    bool ok = parse_all(parser, flags, top, width);
    leave_recursion(parser->vm);
    return ok;
}

// ---- the whole

RAISES static bool check_flags(ReParser *parser)
{
    uint32_t flags = parser->flags;
    const char *fault = NULL;
    if (!parser->bytes) {
        fault = flags & RE_LOCALE ? "cannot use LOCALE flag with a str pattern"
                : flags & RE_ASCII && flags & RE_UNICODE
                    ? "ASCII and UNICODE flags are incompatible"
                    : NULL;
        parser->flags |= flags & RE_ASCII ? 0 : RE_UNICODE;
    } else {
        fault = flags & RE_UNICODE ? "cannot use UNICODE flag with a bytes pattern"
                : flags & RE_LOCALE && flags & RE_ASCII
                    ? "ASCII and LOCALE flags are incompatible"
                    : NULL;
    }
    return !fault || !raised(raise_error(parser->vm, E_ValueError, "%s", fault));
}

RAISES static bool parse_pattern(ReParser *parser)
{
    ReWidth width;
    CHECKB(re_parse_alternatives(parser, parser->flags, true, &width));
    CHECKB(check_flags(parser));
    if (parser->p < parser->end) {
        return re_fault(parser, parser->p, "unbalanced parenthesis");
    }
    for (size_t i = 0; i < parser->conditions.count; i++) {
        const ReCondition *condition = &parser->conditions.items[i];
        if (condition->group > parser->groups.count) {
            return re_fault(parser, condition->at, "invalid group reference %u",
                            condition->group);
        }
    }
    return !parser->late_fault || re_fault(parser, NULL, "%s", parser->late_fault);
}

bool re_take_text(ReParser *parser, Value text, const char *message)
{
    VM *vm = parser->vm;
    parser->pattern = text;
    if (is_kind(text, T_str)) {
        parser->p = parser->text = str_data(text);
        parser->end = parser->text + str_size(text);
        return true;
    }
    Buffer view;
    if (!has_buffer(vm, text)) {
        return !raised(raise_error(vm, E_TypeError, message, text));
    }
    CHECKB(buffer_get(vm, text, &view, BUFFER_READ));
    Maybe decoded = bytes_decode(vm, view.data, view.size, "latin-1", NULL);
    buffer_release(vm, &view);
    text = TRYB(decoded);
    parser->bytes = true;
    parser->decoded = text;
    parser->p = parser->text = str_data(text);
    parser->end = parser->text + str_size(text);
    return true;
}

Maybe re_compile(VM *vm, Value pattern, uint32_t flags)
{
    ReParser parser = {.vm = vm, .flags = flags};
    CHECK(re_take_text(&parser, pattern, "first argument must be string or compiled pattern"));
    parser.names = TRY_PTR(dict_new(vm));
    parser.name_list = TRY_PTR(list_new(vm, 4));
    Maybe result = RAISED;
    // The first name is that of the whole match.
    if (list_append(vm, parser.name_list, NONE) && parse_pattern(&parser)) {
        result = re_finish(&parser);
    }
    vec_free(&parser.code);
    vec_free(&parser.groups);
    vec_free(&parser.conditions);
    return result;
}
