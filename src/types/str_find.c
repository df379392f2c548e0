// str_find — searching and replacing in text, on the bytes of UTF-8.
//
// A match of valid UTF-8 in valid UTF-8 starts and ends at character boundaries, so bytes are
// searched; only results become character indexes. Ranges come from str_range(): from > to
// means "past the end", where not even the empty string is found.

#include "base/buf.h"
#include "py.h"
#include "types/str.h"
#include "types/str_methods.h"

static const char *find_last(const char *text, size_t size, const char *sub, size_t sub_size)
{
    if (sub_size > size) {
        return NULL;
    }
    if (sub_size == 0) {
        return text + size;
    }
    size_t window = size - sub_size + 1;
    for (;;) {
        const char *p = memrchr(text, sub[0], window);
        if (!p || memcmp(p, sub, sub_size) == 0) {
            return p;
        }
        window = (size_t)(p - text);
    }
}

static const char *find_first(const char *text, size_t size, const char *sub, size_t sub_size)
{
    if (sub_size == 0) {
        return text;
    }
    if (sub_size == 1) {
        return size ? memchr(text, sub[0], size) : NULL;
    }
    return memmem(text, size, sub, sub_size);
}

// ---- find, index, count

// Character index of `sub` in self[start:end], or -1.
RAISES static bool find_in(VM *vm, Value *args, bool last, ptrdiff_t *out)
{
    size_t from, to;
    CHECKB(str_range(vm, args[0], args[2], args[3], &from, &to));
    *out = -1;
    if (from > to) {
        return true;
    }
    const char *text = str_data(args[0]);
    const char *p = (last ? find_last : find_first)(text + from, to - from, str_data(args[1]),
                                                    str_size(args[1]));
    if (p) {
        *out = (ptrdiff_t)str_char_index(args[0], (size_t)(p - text));
    }
    return true;
}

RAISES static Maybe find_or_raise(VM *vm, Value *args, bool last)
{
    ptrdiff_t at;
    CHECK(find_in(vm, args, last, &at));
    return at < 0 ? raise_error(vm, E_ValueError, "substring not found") : int_from_i64(vm, at);
}

Maybe str_find_method(VM *vm, Value *args, int n)
{
    (void)n;
    ptrdiff_t at;
    CHECK(find_in(vm, args, false, &at));
    return int_from_i64(vm, at);
}

Maybe str_rfind_method(VM *vm, Value *args, int n)
{
    (void)n;
    ptrdiff_t at;
    CHECK(find_in(vm, args, true, &at));
    return int_from_i64(vm, at);
}

Maybe str_index_method(VM *vm, Value *args, int n)
{
    (void)n;
    return find_or_raise(vm, args, false);
}

Maybe str_rindex_method(VM *vm, Value *args, int n)
{
    (void)n;
    return find_or_raise(vm, args, true);
}

static size_t count_in(const char *text, size_t size, const char *sub, size_t sub_size,
                       size_t limit)
{
    size_t count = 0;
    const char *end = text + size;
    while (count < limit) {
        const char *p = find_first(text, (size_t)(end - text), sub, sub_size);
        if (!p) {
            break;
        }
        count++;
        text = p + sub_size;
    }
    return count;
}

Maybe str_count_method(VM *vm, Value *args, int n)
{
    (void)n;
    size_t from, to;
    CHECK(str_range(vm, args[0], args[2], args[3], &from, &to));
    if (from > to) {
        return just(from_small(0));
    }
    const char *text = str_data(args[0]) + from;
    size_t sub_size = str_size(args[1]);
    size_t count = sub_size == 0
                       ? utf8_count(text, to - from) + 1
                       : count_in(text, to - from, str_data(args[1]), sub_size, SIZE_MAX);
    return int_from_u64(vm, count);
}

// ---- startswith, endswith, removeprefix, removesuffix

static bool has_affix(const char *text, size_t size, Value affix, bool at_end)
{
    size_t affix_size = str_size(affix);
    return affix_size <= size &&
           memcmp(at_end ? text + size - affix_size : text, str_data(affix), affix_size) == 0;
}

RAISES static Maybe test_affix(VM *vm, Value *args, bool at_end)
{
    const char *name = at_end ? "endswith" : "startswith";
    size_t from, to;
    CHECK(str_range(vm, args[0], args[2], args[3], &from, &to));
    const char *text = str_data(args[0]) + from;
    if (is_str(args[1])) {
        return just_bool(from <= to && has_affix(text, to - from, args[1], at_end));
    }
    if (!is_tuple(args[1])) {
        return raise_error(vm, E_TypeError,
                           "%s first arg must be str or a tuple of str, not %T", name, args[1]);
    }
    Tuple *tuple = as_tuple(args[1]);
    for (size_t i = 0; i < tuple->size; i++) {
        if (!is_str(tuple->items[i])) {
            return raise_error(vm, E_TypeError, "tuple for %s must only contain str, not %T",
                               name, tuple->items[i]);
        }
        if (from <= to && has_affix(text, to - from, tuple->items[i], at_end)) {
            return just(TRUE_);
        }
    }
    return just(FALSE_);
}

Maybe str_startswith(VM *vm, Value *args, int n)
{
    (void)n;
    return test_affix(vm, args, false);
}

Maybe str_endswith(VM *vm, Value *args, int n)
{
    (void)n;
    return test_affix(vm, args, true);
}

Maybe str_removeprefix(VM *vm, Value *args, int n)
{
    (void)n;
    size_t size = str_size(args[0]);
    bool has = has_affix(str_data(args[0]), size, args[1], false);
    return str_bytes_range(vm, args[0], has ? str_size(args[1]) : 0, size);
}

Maybe str_removesuffix(VM *vm, Value *args, int n)
{
    (void)n;
    size_t size = str_size(args[0]);
    bool has = has_affix(str_data(args[0]), size, args[1], true);
    return str_bytes_range(vm, args[0], 0, has ? size - str_size(args[1]) : size);
}

// ---- partition

RAISES static Maybe partition(VM *vm, Value self, Value sep, bool last)
{
    if (!is_str(sep)) {
        return raise_error(vm, E_TypeError, "must be str, not %T", sep);
    }
    if (str_size(sep) == 0) {
        return raise_error(vm, E_ValueError, "empty separator");
    }
    const char *text = str_data(self);
    const char *p =
        (last ? find_last : find_first)(text, str_size(self), str_data(sep), str_size(sep));
    if (!p) {
        Value empty = vm->empty_str;  // COMPAT: an instance of a subclass stays one
        return last ? tuple_3(vm, empty, empty, self) : tuple_3(vm, self, empty, empty);
    }
    size_t at = (size_t)(p - text);
    Value before = TRY(str_bytes_range(vm, self, 0, at));
    Value after = TRY(str_bytes_range(vm, self, at + str_size(sep), str_size(self)));
    return tuple_3(vm, before, sep, after);
}

Maybe str_partition(VM *vm, Value *args, int n)
{
    (void)n;
    return partition(vm, args[0], args[1], false);
}

Maybe str_rpartition(VM *vm, Value *args, int n)
{
    (void)n;
    return partition(vm, args[0], args[1], true);
}

// ---- replace

// `new` before every character and at the end, at most `limit` times.
static void interleave(Buf *buf, Value self, Value new_, size_t limit)
{
    const char *p = str_data(self), *end = p + str_size(self);
    for (; limit > 0; limit--) {
        buf_append(buf, str_data(new_), str_size(new_));
        if (p == end) {
            return;
        }
        size_t size = utf8_sequence_size((unsigned char)*p);
        buf_append(buf, p, size);
        p += size;
    }
    buf_append(buf, p, (size_t)(end - p));
}

static void replace_into(Buf *buf, Value self, Value old, Value new_, size_t limit)
{
    const char *p = str_data(self), *end = p + str_size(self);
    size_t old_size = str_size(old);
    for (; limit > 0; limit--) {
        const char *found = find_first(p, (size_t)(end - p), str_data(old), old_size);
        if (!found) {
            break;
        }
        buf_append(buf, p, (size_t)(found - p));
        buf_append(buf, str_data(new_), str_size(new_));
        p = found + old_size;
    }
    buf_append(buf, p, (size_t)(end - p));
}

Maybe str_replace(VM *vm, Value *args, int n)
{
    (void)n;
    Value self = args[0], old = args[1], new_ = args[2];
    size_t limit = as_int(args[3]) < 0 ? SIZE_MAX : (size_t)as_int(args[3]);
    if (limit == 0 || str_equal(old, new_)) {
        return str_exact(vm, self);
    }
    Buf buf = BUF_INIT;
    if (str_size(old) == 0) {
        interleave(&buf, self, new_, limit);
    } else {
        if (!find_first(str_data(self), str_size(self), str_data(old), str_size(old))) {
            return str_exact(vm, self);
        }
        replace_into(&buf, self, old, new_, limit);
    }
    return str_from_buf(vm, &buf);
}
