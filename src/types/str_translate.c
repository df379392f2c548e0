// str_translate — padding, translate() and maketrans().

#include "base/buf.h"
#include "py.h"
#include "types/str.h"
#include "types/str_methods.h"

// ---- padding

RAISES static Maybe pad(VM *vm, Value self, Value fill, size_t left, size_t right)
{
    size_t unit = str_size(fill), size = str_size(self), total;
    if (__builtin_mul_overflow(left + right, unit, &total) ||
        __builtin_add_overflow(total, size, &total) || total > UINT32_MAX / 2) {
        return raise_memory(vm);
    }
    Str *padded = TRY_PTR(str_alloc(vm, total));
    char *p = padded->data;
    for (size_t i = 0; i < left; i++, p += unit) {
        memcpy(p, str_data(fill), unit);
    }
    memcpy(p, str_data(self), size);
    p += size;
    for (size_t i = 0; i < right; i++, p += unit) {
        memcpy(p, str_data(fill), unit);
    }
    return just_obj((void *)str_finish(vm, padded));
}

RAISES static Maybe justify(VM *vm, Value *args, int where)
{
    Value self = args[0], fill = args[2];
    if (!is_str(fill)) {
        return raise_error(vm, E_TypeError,
                           "The fill character must be a unicode character, not %T", fill);
    }
    if (str_length(fill) != 1) {
        return raise_error(vm, E_TypeError,
                           "The fill character must be exactly one character long");
    }
    SWord width = as_int(args[1]), length = (SWord)str_length(self);
    if (width <= length) {
        return str_exact(vm, self);
    }
    size_t total = (size_t)(width - length);
    size_t left = where < 0 ? 0 : total;
    if (where == 0) {
        // Known from CPython: the odd blank goes left when the width is odd too.
        left = total / 2 + (total & (size_t)width & 1);
    }
    return pad(vm, self, fill, left, total - left);
}

Maybe str_center(VM *vm, Value *args, int n)
{
    (void)n;
    return justify(vm, args, 0);
}

Maybe str_ljust(VM *vm, Value *args, int n)
{
    (void)n;
    return justify(vm, args, -1);
}

Maybe str_rjust(VM *vm, Value *args, int n)
{
    (void)n;
    return justify(vm, args, 1);
}

Maybe str_zfill(VM *vm, Value *args, int n)
{
    (void)n;
    Value self = args[0];
    SWord width = as_int(args[1]), length = (SWord)str_length(self);
    if (width <= length) {
        return str_exact(vm, self);
    }
    if (width - length > (SWord)(UINT32_MAX / 4)) {
        return raise_memory(vm);
    }
    const char *text = str_data(self);
    bool has_sign = text[0] == '+' || text[0] == '-';
    Buf buf = BUF_INIT;
    buf_append(&buf, text, has_sign);
    buf_fill(&buf, '0', (size_t)(width - length));
    buf_append(&buf, text + has_sign, str_size(self) - has_sign);
    return str_from_buf(vm, &buf);
}

// ---- translate

// table[code], NOTHING for LookupError.
RAISES static Maybe look_up(VM *vm, Value table, uint32_t code)
{
    Value key = from_small((SWord)code);
    if (is_exact(table, T_dict)) {
        return dict_find(vm, as_dict(table), key);
    }
    Maybe found = op_getitem(vm, table, key);
    if (raised(found) && error_is(vm, E_LookupError)) {
        error_clear(vm);
        return just(NOTHING);
    }
    return found;
}

RAISES static bool put_translation(VM *vm, Buf *buf, Value v)
{
    if (v == NONE) {
        return true;
    }
    if (is_str(v)) {
        buf_append(buf, str_data(v), str_size(v));
        return true;
    }
    if (!is_any_int(v)) {
        raise_error(vm, E_TypeError, "character mapping must return integer, None or str");
        return false;
    }
    int64_t code;
    if (!int_to_i64(v, &code) || code < 0 || code > UNICODE_MAX) {
        raise_error(vm, E_ValueError, "character mapping must be in range(0x110000)");
        return false;
    }
    buf_code_point(buf, (uint32_t)code);
    return true;
}

RAISES static bool translate_into(VM *vm, Buf *buf, Value self, Value table)
{
    const char *p = str_data(self), *end = p + str_size(self);
    while (p < end) {
        uint32_t code;
        p = utf8_next(p, &code);
        Value v = TRYB(look_up(vm, table, code));
        if (v == NOTHING) {
            buf_code_point(buf, code);
        } else {
            CHECKB(put_translation(vm, buf, v));
        }
    }
    return true;
}

Maybe str_translate(VM *vm, Value *args, int n)
{
    (void)n;
    Buf buf = BUF_INIT;
    if (!translate_into(vm, &buf, args[0], args[1])) {
        buf_free(&buf);
        return RAISED;
    }
    return str_from_buf(vm, &buf);
}

// ---- maketrans

RAISES static bool add_mapping(VM *vm, Dict *table, Value key, Value value)
{
    if (is_str(key)) {
        if (str_length(key) != 1) {
            raise_error(vm, E_ValueError, "string keys in translate table must be of length 1");
            return false;
        }
        key = from_small((SWord)utf8_get(str_data(key)));
    } else if (!is_any_int(key)) {
        raise_error(vm, E_TypeError, "keys in translate table must be strings or integers");
        return false;
    }
    return dict_set(vm, table, key, value);
}

RAISES static bool map_from_dict(VM *vm, Dict *table, Value mapping)
{
    if (!is_dict(mapping)) {
        raise_error(vm, E_TypeError,
                    "if you give only one argument to maketrans it must be a dict");
        return false;
    }
    uint32_t position = 0;
    for (Value key, value; dict_next(as_dict(mapping), &position, &key, &value);) {
        CHECKB(add_mapping(vm, table, key, value));
    }
    return true;
}

RAISES static bool map_pairs(VM *vm, Dict *table, Value from, Value to)
{
    if (str_length(from) != str_length(to)) {
        raise_error(vm, E_ValueError,
                    "the first two maketrans arguments must have equal length");
        return false;
    }
    const char *p = str_data(from), *q = str_data(to), *end = p + str_size(from);
    while (p < end) {
        uint32_t key, value;
        p = utf8_next(p, &key);
        q = utf8_next(q, &value);
        CHECKB(dict_set(vm, table, from_small((SWord)key), from_small((SWord)value)));
    }
    return true;
}

RAISES static bool map_deletions(VM *vm, Dict *table, Value deleted)
{
    const char *p = str_data(deleted), *end = p + str_size(deleted);
    while (p < end) {
        uint32_t code;
        p = utf8_next(p, &code);
        CHECKB(dict_set(vm, table, from_small((SWord)code), NONE));
    }
    return true;
}

Maybe str_maketrans(VM *vm, Value *args, int n)
{
    (void)n;
    Dict *table = TRY_PTR(dict_new(vm));
    if (args[1] == ABSENT) {
        CHECK(map_from_dict(vm, table, args[0]));
        return just_obj(table);
    }
    if (!is_str(args[0])) {
        return raise_error(vm, E_TypeError,
                           "first maketrans argument must be a string if there is a second "
                           "argument");
    }
    CHECK(map_pairs(vm, table, args[0], args[1]));
    if (args[2] != ABSENT) {
        CHECK(map_deletions(vm, table, args[2]));
    }
    return just_obj(table);
}
