// bytes_find — searching, replacing and splitting bytes and bytearray.
//
// REENTRANT: arguments are converted first (that may run Python code), then byte_span() is read;
// nothing after that calls back, so the content holds still.

#include "base/buf.h"
#include "py.h"
#include "types/bytes.h"

static const uint8_t *find_first(const uint8_t *text, size_t size, const uint8_t *sub,
                                 size_t sub_size)
{
    if (sub_size > size) {
        return NULL;
    }
    return sub_size == 0   ? text
           : sub_size == 1 ? memchr(text, sub[0], size)
                           : memmem(text, size, sub, sub_size);
}

static const uint8_t *find_last(const uint8_t *text, size_t size, const uint8_t *sub,
                                size_t sub_size)
{
    if (sub_size > size) {
        return NULL;
    }
    if (sub_size == 0) {
        return text + size;
    }
    for (size_t window = size - sub_size + 1;;) {
        const uint8_t *p = memrchr(text, sub[0], window);
        if (!p || memcmp(p, sub, sub_size) == 0) {
            return p;
        }
        window = (size_t)(p - text);
    }
}

// ---- find, index, count

RAISES static bool check_bound(VM *vm, Value v)
{
    if (v == NONE || v == ABSENT || is_any_int(v) || type_of(vm, v)->slots->index) {
        return true;
    }
    raise_error(vm, E_TypeError,
                "slice indices must be integers or None or have an __index__ method");
    return false;
}

RAISES static bool find_in(VM *vm, Value *args, bool last, ptrdiff_t *out)
{
    size_t from, to;
    Needle sub;
    CHECKB(check_bound(vm, args[2]) && check_bound(vm, args[3]));  // before the needle
    CHECKB(needle_get(vm, args[1], &sub));
    bool fine = byte_range(vm, args[0], args[2], args[3], &from, &to);
    *out = -1;
    if (fine && from <= to) {
        const uint8_t *text = byte_span(args[0]).data;
        const uint8_t *p =
            (last ? find_last : find_first)(text + from, to - from, sub.data, sub.size);
        *out = p ? p - text : -1;
    }
    needle_release(vm, &sub);
    return fine;
}

RAISES static Maybe find_or_raise(VM *vm, Value *args, bool last)
{
    ptrdiff_t at;
    CHECK(find_in(vm, args, last, &at));
    return at < 0 ? raise_error(vm, E_ValueError, "subsection not found")
                  : int_from_i64(vm, at);
}

Maybe bytes_find(VM *vm, Value *args, int n)
{
    (void)n;
    ptrdiff_t at;
    CHECK(find_in(vm, args, false, &at));
    return int_from_i64(vm, at);
}

Maybe bytes_rfind(VM *vm, Value *args, int n)
{
    (void)n;
    ptrdiff_t at;
    CHECK(find_in(vm, args, true, &at));
    return int_from_i64(vm, at);
}

Maybe bytes_index(VM *vm, Value *args, int n)
{
    (void)n;
    return find_or_raise(vm, args, false);
}

Maybe bytes_rindex(VM *vm, Value *args, int n)
{
    (void)n;
    return find_or_raise(vm, args, true);
}

static size_t count_in(const uint8_t *p, size_t size, const uint8_t *sub, size_t sub_size)
{
    if (sub_size == 0) {
        return size + 1;
    }
    size_t count = 0;
    for (const uint8_t *end = p + size;
         (p = find_first(p, (size_t)(end - p), sub, sub_size)) != NULL; p += sub_size) {
        count++;
    }
    return count;
}

Maybe bytes_count(VM *vm, Value *args, int n)
{
    (void)n;
    size_t from, to, count = 0;
    Needle sub;
    CHECK(check_bound(vm, args[2]) && check_bound(vm, args[3]));  // before the needle
    CHECK(needle_get(vm, args[1], &sub));
    bool fine = byte_range(vm, args[0], args[2], args[3], &from, &to);
    if (fine && from <= to) {
        count = count_in(byte_span(args[0]).data + from, to - from, sub.data, sub.size);
    }
    needle_release(vm, &sub);
    return fine ? int_from_u64(vm, count) : RAISED;
}

// ---- startswith, endswith, removeprefix, removesuffix

RAISES static Tri has_affix(VM *vm, Value self, size_t from, size_t to, Value affix,
                            bool at_end)
{
    Buffer view;
    CHECKT(buffer_get(vm, affix, &view, BUFFER_READ));
    const uint8_t *text = byte_span(self).data;
    bool found =
        from <= to && view.size <= to - from &&
        memcmp(at_end ? text + to - view.size : text + from, view.data, view.size) == 0;
    buffer_release(vm, &view);
    return tri(found);
}

RAISES static Maybe test_affix(VM *vm, Value *args, bool at_end)
{
    size_t from, to;
    CHECK(byte_range(vm, args[0], args[2], args[3], &from, &to));
    if (is_tuple(args[1])) {
        Tuple *tuple = as_tuple(args[1]);
        for (size_t i = 0; i < tuple->size; i++) {
            if (TRY_TRI(has_affix(vm, args[0], from, to, tuple->items[i], at_end))) {
                return just(TRUE_);
            }
        }
        return just(FALSE_);
    }
    if (!has_buffer(vm, args[1])) {
        return raise_error(vm, E_TypeError,
                           "%s first arg must be bytes or a tuple of bytes, not %T",
                           at_end ? "endswith" : "startswith", args[1]);
    }
    return just_bool(TRY_TRI(has_affix(vm, args[0], from, to, args[1], at_end)));
}

Maybe bytes_startswith(VM *vm, Value *args, int n)
{
    (void)n;
    return test_affix(vm, args, false);
}

Maybe bytes_endswith(VM *vm, Value *args, int n)
{
    (void)n;
    return test_affix(vm, args, true);
}

// self[from:to], the object itself when it is all of an exact bytes.
RAISES static Maybe part(VM *vm, Value self, size_t from, size_t to)
{
    ByteSpan span = byte_span(self);
    if (from == 0 && to == span.size && is_exact(self, T_bytes)) {
        return just(self);
    }
    return bytes_like(vm, self, span.data + from, to - from);
}

RAISES static Maybe remove_affix(VM *vm, Value *args, bool at_end)
{
    Buffer view;
    CHECK(buffer_get(vm, args[1], &view, BUFFER_READ));
    size_t affix_size = view.size, size = byte_span(args[0]).size;
    buffer_release(vm, &view);
    bool has = TRY_TRI(has_affix(vm, args[0], 0, size, args[1], at_end));
    size_t cut = has ? affix_size : 0;
    return at_end ? part(vm, args[0], 0, size - cut) : part(vm, args[0], cut, size);
}

Maybe bytes_removeprefix(VM *vm, Value *args, int n)
{
    (void)n;
    return remove_affix(vm, args, false);
}

Maybe bytes_removesuffix(VM *vm, Value *args, int n)
{
    (void)n;
    return remove_affix(vm, args, true);
}

// ---- partition

RAISES static Maybe partition_at(VM *vm, Value self, Value sep, const Buffer *view, bool last)
{
    ByteSpan span = byte_span(self);
    if (view->size == 0) {
        return raise_error(vm, E_ValueError, "empty separator");
    }
    const uint8_t *p =
        (last ? find_last : find_first)(span.data, span.size, view->data, view->size);
    if (!p) {
        Value whole = TRY(part(vm, self, 0, span.size));
        Value one = TRY(bytes_like(vm, self, "", 0))
        , two = TRY(bytes_like(vm, self, "", 0));
        return last ? tuple_3(vm, one, two, whole) : tuple_3(vm, whole, one, two);
    }
    size_t at = (size_t)(p - span.data);
    Value before = TRY(part(vm, self, 0, at));
    Value middle = is_bytes(self) ? sep : TRY(bytes_like(vm, self, view->data, view->size));
    Value after = TRY(part(vm, self, at + view->size, span.size));
    return tuple_3(vm, before, middle, after);
}

RAISES static Maybe partition(VM *vm, Value *args, bool last)
{
    Buffer view;
    CHECK(buffer_get(vm, args[1], &view, BUFFER_READ));
    Maybe result = partition_at(vm, args[0], args[1], &view, last);
    buffer_release(vm, &view);
    return result;
}

Maybe bytes_partition(VM *vm, Value *args, int n)
{
    (void)n;
    return partition(vm, args, false);
}

Maybe bytes_rpartition(VM *vm, Value *args, int n)
{
    (void)n;
    return partition(vm, args, true);
}

// ---- replace

static void replace_into(Buf *buf, ByteSpan span, const Buffer *old, const Buffer *new_,
                         size_t limit)
{
    const uint8_t *p = span.data, *end = p + span.size;
    for (; limit > 0 && !buf->failed; limit--) {
        const uint8_t *found = find_first(p, (size_t)(end - p), old->data, old->size);
        if (!found) {
            break;
        }
        buf_append(buf, p, (size_t)(found - p));
        buf_append(buf, new_->data, new_->size);
        p = found + old->size;
        if (old->size == 0) {
            if (p == end) {
                break;
            }
            buf_char(buf, (char)*p++);
        }
    }
    buf_append(buf, p, (size_t)(end - p));
}

Maybe bytes_replace(VM *vm, Value *args, int n)
{
    (void)n;
    size_t limit = as_int(args[3]) < 0 ? SIZE_MAX : (size_t)as_int(args[3]);
    Buffer old, new_;
    CHECK(buffer_get(vm, args[1], &old, BUFFER_READ));
    if (!buffer_get(vm, args[2], &new_, BUFFER_READ)) {
        buffer_release(vm, &old);
        return RAISED;
    }
    Buf buf = BUF_INIT;
    ByteSpan span = byte_span(args[0]);
    bool same = is_exact(args[0], T_bytes) &&
                (limit == 0 || !find_first(span.data, span.size, old.data, old.size));
    if (!same) {
        replace_into(&buf, span, &old, &new_, limit);
    }
    buffer_release(vm, &old);
    buffer_release(vm, &new_);
    return same ? just(args[0]) : bytes_like_buf(vm, args[0], &buf);
}

// ---- split

static bool is_space(uint8_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

RAISES static bool add_piece(VM *vm, List *list, Value self, size_t from, size_t to)
{
    return list_append(vm, list, TRYB(part(vm, self, from, to)));
}

RAISES static bool split_words(VM *vm, List *list, Value self, size_t limit)
{
    ByteSpan s = byte_span(self);
    size_t i = 0;
    for (;;) {
        while (i < s.size && is_space(s.data[i])) {
            i++;
        }
        if (i == s.size) {
            return true;
        }
        size_t from = i;
        if (limit-- == 0) {
            return add_piece(vm, list, self, from, s.size);
        }
        while (i < s.size && !is_space(s.data[i])) {
            i++;
        }
        CHECKB(add_piece(vm, list, self, from, i));
    }
}

RAISES static bool rsplit_words(VM *vm, List *list, Value self, size_t limit)
{
    ByteSpan s = byte_span(self);
    size_t i = s.size;
    for (;;) {
        while (i > 0 && is_space(s.data[i - 1])) {
            i--;
        }
        if (i == 0) {
            return true;
        }
        size_t to = i;
        if (limit-- == 0) {
            return add_piece(vm, list, self, 0, to);
        }
        while (i > 0 && !is_space(s.data[i - 1])) {
            i--;
        }
        CHECKB(add_piece(vm, list, self, i, to));
    }
}

RAISES static bool split_at(VM *vm, List *list, Value self, const Buffer *sep, size_t limit)
{
    ByteSpan s = byte_span(self);
    size_t at = 0;
    for (; limit > 0; limit--) {
        const uint8_t *p = find_first(s.data + at, s.size - at, sep->data, sep->size);
        if (!p) {
            break;
        }
        CHECKB(add_piece(vm, list, self, at, (size_t)(p - s.data)));
        at = (size_t)(p - s.data) + sep->size;
    }
    return add_piece(vm, list, self, at, s.size);
}

RAISES static bool rsplit_at(VM *vm, List *list, Value self, const Buffer *sep, size_t limit)
{
    ByteSpan s = byte_span(self);
    size_t end = s.size;
    for (; limit > 0; limit--) {
        const uint8_t *p = find_last(s.data, end, sep->data, sep->size);
        if (!p) {
            break;
        }
        CHECKB(add_piece(vm, list, self, (size_t)(p - s.data) + sep->size, end));
        end = (size_t)(p - s.data);
    }
    return add_piece(vm, list, self, 0, end);
}

RAISES static bool split_into(VM *vm, List *list, Value *args, bool from_end)
{
    size_t limit = as_int(args[2]) < 0 ? SIZE_MAX : (size_t)as_int(args[2]);
    if (args[1] == NONE) {
        return (from_end ? rsplit_words : split_words)(vm, list, args[0], limit);
    }
    Buffer sep;
    CHECKB(buffer_get(vm, args[1], &sep, BUFFER_READ));
    bool fine = sep.size > 0;
    if (!fine) {
        raise_error(vm, E_ValueError, "empty separator");
    } else {
        fine = (from_end ? rsplit_at : split_at)(vm, list, args[0], &sep, limit);
    }
    buffer_release(vm, &sep);
    return fine;
}

Maybe bytes_split(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = TRY_PTR(list_new(vm, 0));
    CHECK(split_into(vm, list, args, false));
    return just_obj(list);
}

Maybe bytes_rsplit(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = TRY_PTR(list_new(vm, 0));
    CHECK(split_into(vm, list, args, true));
    for (size_t i = 0, j = list->size; i + 1 < j; i++) {
        Value v = list->items[i];
        list->items[i] = list->items[--j];
        list->items[j] = v;
    }
    return just_obj(list);
}

Maybe bytes_splitlines(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = TRY_PTR(list_new(vm, 0));
    ByteSpan s = byte_span(args[0]);
    size_t from = 0;
    while (from < s.size) {
        size_t end = from;
        while (end < s.size && s.data[end] != '\n' && s.data[end] != '\r') {
            end++;
        }
        size_t next = end;
        if (next < s.size) {
            next +=
                s.data[next] == '\r' && next + 1 < s.size && s.data[next + 1] == '\n' ? 2 : 1;
        }
        CHECK(add_piece(vm, list, args[0], from, args[1] == TRUE_ ? next : end));
        from = next;
    }
    return just_obj(list);
}

// ---- strip

RAISES static Maybe strip(VM *vm, Value *args, bool left, bool right)
{
    Buffer chars = {0};
    static const uint8_t blanks[] = " \t\n\r\f\v";
    const uint8_t *set = blanks;
    size_t count = 6;
    if (args[1] != NONE) {
        CHECK(buffer_get(vm, args[1], &chars, BUFFER_READ));
        set = chars.data;
        count = chars.size;
    }
    ByteSpan s = byte_span(args[0]);
    size_t from = 0, to = s.size;
    while (left && count && from < to && memchr(set, s.data[from], count)) {
        from++;
    }
    while (right && count && to > from && memchr(set, s.data[to - 1], count)) {
        to--;
    }
    buffer_release(vm, &chars);
    return part(vm, args[0], from, to);
}

Maybe bytes_strip(VM *vm, Value *args, int n)
{
    (void)n;
    return strip(vm, args, true, true);
}

Maybe bytes_lstrip(VM *vm, Value *args, int n)
{
    (void)n;
    return strip(vm, args, true, false);
}

Maybe bytes_rstrip(VM *vm, Value *args, int n)
{
    (void)n;
    return strip(vm, args, false, true);
}

// ---- join

RAISES static bool join_into(VM *vm, Buf *buf, Value self, const Tuple *items)
{
    for (size_t i = 0; i < items->size; i++) {
        Buffer view;
        if (!has_buffer(vm, items->items[i])) {
            raise_error(vm, E_TypeError,
                        "sequence item %zu: expected a bytes-like object, %T found", i,
                        items->items[i]);
            return false;
        }
        CHECKB(buffer_get(vm, items->items[i], &view, BUFFER_READ));
        if (i) {
            ByteSpan separator = byte_span(self);
            buf_append(buf, separator.data, separator.size);
        }
        buf_append(buf, view.data, view.size);
        buffer_release(vm, &view);
    }
    return true;
}

Maybe bytes_join(VM *vm, Value *args, int n)
{
    (void)n;
    const Slots *slots = type_of(vm, args[1])->slots;
    if (!slots->iter && !slots->getitem) {
        return raise_error(vm, E_TypeError, "can only join an iterable");
    }
    Buffer loan;  // REENTRANT: the separator keeps its size while the iterator runs
    CHECK(buffer_get(vm, args[0], &loan, BUFFER_READ));
    Maybe iterator = op_iter(vm, args[1]);
    Tuple *items = raised(iterator) ? NULL : tuple_from_iterable(vm, maybe_value(iterator));
    buffer_release(vm, &loan);
    (void)TRY_PTR(items);
    if (items->size == 1 && is_exact(items->items[0], T_bytes) && is_bytes(args[0])) {
        return just(items->items[0]);
    }
    Buf buf = BUF_INIT;
    if (!join_into(vm, &buf, args[0], items)) {
        buf_free(&buf);
        return RAISED;
    }
    return bytes_like_buf(vm, args[0], &buf);
}
