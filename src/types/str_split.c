// str_split — cutting text apart, trimming it, and joining it.

#include "base/buf.h"
#include "base/unicode.h"
#include "py.h"
#include "types/str.h"
#include "types/str_methods.h"

static bool is_space_at(const char *p)
{
    unsigned char c = (unsigned char)*p;
    return c < 128 ? (unicode_ascii_table[c] & CHAR_SPACE) != 0 : unicode_is_space(utf8_get(p));
}

static const char *skip_space(const char *p, const char *end)
{
    while (p < end && is_space_at(p)) {
        p += utf8_sequence_size((unsigned char)*p);
    }
    return p;
}

static const char *skip_word(const char *p, const char *end)
{
    while (p < end && !is_space_at(p)) {
        p += utf8_sequence_size((unsigned char)*p);
    }
    return p;
}

static const char *skip_space_back(const char *start, const char *p)
{
    while (p > start && is_space_at(utf8_prev(p))) {
        p = utf8_prev(p);
    }
    return p;
}

static const char *skip_word_back(const char *start, const char *p)
{
    while (p > start && !is_space_at(utf8_prev(p))) {
        p = utf8_prev(p);
    }
    return p;
}

RAISES static bool add_piece(VM *vm, List *list, Value self, const char *from, const char *to)
{
    const char *text = str_data(self);
    Value piece = TRYB(str_bytes_range(vm, self, (size_t)(from - text), (size_t)(to - text)));
    return list_append(vm, list, piece);
}

// ---- split, rsplit

RAISES static bool split_words(VM *vm, List *list, Value self, size_t limit)
{
    const char *end = str_data(self) + str_size(self);
    const char *p = skip_space(str_data(self), end);
    while (p < end) {
        const char *word_end = limit == 0 ? end : skip_word(p, end);
        CHECKB(add_piece(vm, list, self, p, word_end));
        if (limit == 0) {
            break;
        }
        limit--;
        p = skip_space(word_end, end);
    }
    return true;
}

RAISES static bool rsplit_words(VM *vm, List *list, Value self, size_t limit)
{
    const char *start = str_data(self);
    const char *p = skip_space_back(start, start + str_size(self));
    while (p > start) {
        const char *word = limit == 0 ? start : skip_word_back(start, p);
        CHECKB(add_piece(vm, list, self, word, p));
        if (limit == 0) {
            break;
        }
        limit--;
        p = skip_space_back(start, word);
    }
    return true;
}

RAISES static bool split_at(VM *vm, List *list, Value self, Value sep, size_t limit)
{
    const char *p = str_data(self), *end = p + str_size(self);
    size_t sep_size = str_size(sep);
    for (; limit > 0 && p < end; limit--) {
        const char *found = sep_size == 1
                                ? memchr(p, str_data(sep)[0], (size_t)(end - p))
                                : memmem(p, (size_t)(end - p), str_data(sep), sep_size);
        if (!found) {
            break;
        }
        CHECKB(add_piece(vm, list, self, p, found));
        p = found + sep_size;
    }
    return add_piece(vm, list, self, p, end);
}

RAISES static bool rsplit_at(VM *vm, List *list, Value self, Value sep, size_t limit)
{
    const char *start = str_data(self), *end = start + str_size(self), *p = end;
    size_t sep_size = str_size(sep);
    while (limit > 0 && (size_t)(p - start) >= sep_size) {
        p -= sep_size;
        while (p >= start && memcmp(p, str_data(sep), sep_size) != 0) {
            p--;
        }
        if (p < start) {
            break;
        }
        CHECKB(add_piece(vm, list, self, p + sep_size, end));
        end = p;
        limit--;
    }
    return add_piece(vm, list, self, start, end);
}

static void reverse_list(List *list)
{
    for (size_t i = 0, j = list->size; i + 1 < j; i++) {
        Value v = list->items[i];
        list->items[i] = list->items[--j];
        list->items[j] = v;
    }
}

RAISES static Maybe split(VM *vm, Value *args, bool from_end)
{
    Value self = args[0], sep = args[1];
    size_t limit = as_int(args[2]) < 0 ? SIZE_MAX : (size_t)as_int(args[2]);
    if (sep != NONE && !is_str(sep)) {
        return raise_error(vm, E_TypeError, "must be str or None, not %T", sep);
    }
    if (sep != NONE && str_size(sep) == 0) {
        return raise_error(vm, E_ValueError, "empty separator");
    }
    List *list = TRY_PTR(list_new(vm, 0));
    if (sep == NONE) {
        CHECK((from_end ? rsplit_words : split_words)(vm, list, self, limit));
    } else {
        CHECK((from_end ? rsplit_at : split_at)(vm, list, self, sep, limit));
    }
    if (from_end) {
        reverse_list(list);
    }
    return just_obj(list);
}

Maybe str_split(VM *vm, Value *args, int n)
{
    (void)n;
    return split(vm, args, false);
}

Maybe str_rsplit(VM *vm, Value *args, int n)
{
    (void)n;
    return split(vm, args, true);
}

Maybe str_splitlines(VM *vm, Value *args, int n)
{
    (void)n;
    Value self = args[0];
    bool keep = args[1] == TRUE_;
    List *list = TRY_PTR(list_new(vm, 0));
    const char *p = str_data(self), *end = p + str_size(self), *line = p;
    while (p < end) {
        uint32_t code;
        const char *next = utf8_next(p, &code);
        if (!unicode_is_line_break(code)) {
            p = next;
            continue;
        }
        if (code == '\r' && next < end && *next == '\n') {
            next++;
        }
        CHECK(add_piece(vm, list, self, line, keep ? next : p));
        line = p = next;
    }
    if (line < end) {
        CHECK(add_piece(vm, list, self, line, end));
    }
    return just_obj(list);
}

// ---- strip

static bool contains_char(Value chars, const char *p)
{
    size_t size = utf8_sequence_size((unsigned char)*p);
    return memmem(str_data(chars), str_size(chars), p, size) != NULL;
}

static bool is_stripped(Value chars, const char *p)
{
    return chars == NONE ? is_space_at(p) : contains_char(chars, p);
}

RAISES static Maybe strip(VM *vm, Value self, Value chars, bool left, bool right,
                          const char *name)
{
    if (chars != NONE && !is_str(chars)) {
        return raise_error(vm, E_TypeError, "%s arg must be None or str", name);
    }
    const char *start = str_data(self), *p = start, *end = start + str_size(self);
    while (left && p < end && is_stripped(chars, p)) {
        p += utf8_sequence_size((unsigned char)*p);
    }
    while (right && end > p && is_stripped(chars, utf8_prev(end))) {
        end = utf8_prev(end);
    }
    return str_bytes_range(vm, self, (size_t)(p - start), (size_t)(end - start));
}

Maybe str_strip(VM *vm, Value *args, int n)
{
    (void)n;
    return strip(vm, args[0], args[1], true, true, "strip");
}

Maybe str_lstrip(VM *vm, Value *args, int n)
{
    (void)n;
    return strip(vm, args[0], args[1], true, false, "lstrip");
}

Maybe str_rstrip(VM *vm, Value *args, int n)
{
    (void)n;
    return strip(vm, args[0], args[1], false, true, "rstrip");
}

// ---- join

// Checks the items and adds up their size.
RAISES static bool measure(VM *vm, const Value *items, size_t count, size_t separator_size,
                           size_t *out)
{
    size_t total = 0;
    for (size_t i = 0; i < count; i++) {
        if (!is_str(items[i])) {
            raise_error(vm, E_TypeError, "sequence item %zu: expected str instance, %T found",
                        i, items[i]);
            return false;
        }
        size_t part = str_size(items[i]) + (i ? separator_size : 0);
        if (__builtin_add_overflow(total, part, &total)) {
            raise_error(vm, E_OverflowError, "join() result is too long for a Python string");
            return false;
        }
    }
    *out = total;
    return true;
}

RAISES static Maybe join_items(VM *vm, Value separator, const Value *items, size_t count)
{
    size_t size, separator_size = str_size(separator);
    CHECK(measure(vm, items, count, separator_size, &size));
    if (count == 0) {
        return just(vm->empty_str);
    }
    if (count == 1) {
        return str_exact(vm, items[0]);
    }
    Str *joined = TRY_PTR(str_alloc(vm, size));
    char *p = joined->data;
    for (size_t i = 0; i < count; i++) {
        if (i && separator_size) {
            memcpy(p, str_data(separator), separator_size);
            p += separator_size;
        }
        memcpy(p, str_data(items[i]), str_size(items[i]));
        p += str_size(items[i]);
    }
    return just_obj((void *)str_finish(vm, joined));
}

Maybe str_join(VM *vm, Value separator, Value iterable)
{
    if (is_exact(iterable, T_list)) {
        // No Python code runs in join_items, so the list holds still.
        return join_items(vm, separator, as_list(iterable)->items, as_list(iterable)->size);
    }
    if (is_exact(iterable, T_tuple)) {
        return join_items(vm, separator, as_tuple(iterable)->items, as_tuple(iterable)->size);
    }
    const Slots *slots = type_of(vm, iterable)->slots;
    if (!slots->iter && !slots->getitem) {
        return raise_error(vm, E_TypeError, "can only join an iterable");
    }
    Maybe iterator = op_iter(vm, iterable);
    if (raised(iterator) && error_is(vm, E_TypeError)) {
        return raise_error(vm, E_TypeError, "can only join an iterable");
    }
    List *list = TRY_PTR(list_from_iterable(vm, TRY(iterator)));
    return join_items(vm, separator, list->items, list->size);
}

Maybe str_join_method(VM *vm, Value *args, int n)
{
    (void)n;
    return str_join(vm, args[0], args[1]);
}

// ---- expandtabs

size_t expanded_size(const char *text, size_t size, size_t tab)
{
    size_t total = size, column = 0;
    for (size_t i = 0; i < size; i++) {
        if (text[i] != '\t') {
            column = text[i] == '\n' || text[i] == '\r' ? 0 : column + 1;
        } else if (tab) {
            size_t blanks = tab - column % tab;
            column += blanks;
            if (__builtin_add_overflow(total, blanks, &total)) {
                return SIZE_MAX;
            }
        }
    }
    return total;
}

Maybe str_expandtabs(VM *vm, Value *args, int n)
{
    (void)n;
    size_t tab = as_int(args[1]) < 0 ? 0 : (size_t)as_int(args[1]), column = 0;
    Buf buf = BUF_INIT;
    const char *p = str_data(args[0]), *end = p + str_size(args[0]);
    buf_reserve(&buf, expanded_size(p, str_size(args[0]), tab));
    for (; p < end && !buf.failed; p++) {
        if (*p == '\t') {
            size_t blanks = tab ? tab - column % tab : 0;
            buf_fill(&buf, ' ', blanks);
            column += blanks;
            continue;
        }
        buf_char(&buf, *p);
        if (*p == '\n' || *p == '\r') {
            column = 0;
        } else if (!utf8_is_continuation((unsigned char)*p)) {
            column++;
        }
    }
    return str_from_buf(vm, &buf);
}
