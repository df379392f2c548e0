// sequence — what list, tuple and the other sequences share.

#include "types/sequence.h"

#include "base/buf.h"
#include "py.h"

static size_t size_of(Value v)
{
    return is_list(v) ? as_list(v)->size : as_tuple(v)->size;
}

static Value item_at(Value v, size_t i)
{
    return is_list(v) ? as_list(v)->items[i] : as_tuple(v)->items[i];
}

RAISES static bool repr_items(VM *vm, Value self, Buf *buf)
{
    for (size_t i = 0; i < size_of(self); i++) {  // REENTRANT: a list may change meanwhile
        if (i) {
            buf_string(buf, ", ");
        }
        Value text = TRYB(op_repr(vm, item_at(self, i)));
        buf_append(buf, str_data(text), str_size(text));
    }
    return true;
}

Maybe sequence_repr(VM *vm, Value self, const char *open, const char *close,
                    const char *recursive)
{
    if (TRY_TRI(repr_enter(vm, self))) {
        return str_from_c(vm, recursive);
    }
    Buf buf = BUF_INIT;
    buf_string(&buf, open);
    bool ok = repr_items(vm, self, &buf);
    if (is_tuple(self) && as_tuple(self)->size == 1) {
        buf_char(&buf, ',');
    }
    buf_string(&buf, close);
    repr_leave(vm, self);
    if (!ok) {
        buf_free(&buf);
        return RAISED;
    }
    return str_from_buf(vm, &buf);
}

Maybe sequence_compare(VM *vm, Value a, Value b, CompareOp op)
{
    bool equality = op == CMP_EQ || op == CMP_NE;
    if (equality && size_of(a) != size_of(b)) {
        return just_bool(op == CMP_NE);
    }
    size_t i = 0;
    for (; i < size_of(a) && i < size_of(b); i++) {  // REENTRANT
        Value x = item_at(a, i), y = item_at(b, i);
        if (!TRY_TRI(op_eq(vm, x, y))) {
            if (i >= size_of(a) || i >= size_of(b)) {
                break;  // REENTRANT: shorter now; the sizes decide
            }
            if (equality) {
                return just_bool(op == CMP_NE);
            }
            return op_compare(vm, x, y, op);
        }
    }
    size_t na = size_of(a), nb = size_of(b);
    switch (op) {
    case CMP_LT:
        return just_bool(na < nb);
    case CMP_LE:
        return just_bool(na <= nb);
    case CMP_GT:
        return just_bool(na > nb);
    case CMP_GE:
        return just_bool(na >= nb);
    default:
        return just_bool((na == nb) == (op == CMP_EQ));
    }
}

Tri repeat_count(VM *vm, Value n, size_t *out)
{
    if (!is_any_int(n) && !type_of(vm, n)->slots->index) {
        return TRI_NO;
    }
    Value index = TRYT(op_index(vm, n));
    int64_t i;
    if (!int_to_i64(index, &i) || i > PTRDIFF_MAX || i < PTRDIFF_MIN) {
        raise_error(vm, E_OverflowError, "cannot fit '%T' into an index-sized integer", n);
        return TRI_RAISED;
    }
    *out = i < 0 ? 0 : (size_t)i;
    return TRI_YES;
}

size_t clamp_index(SWord i, size_t size)
{
    if (i < 0) {
        i += (SWord)size;
        return i < 0 ? 0 : (size_t)i;
    }
    return (size_t)i > size ? size : (size_t)i;
}
