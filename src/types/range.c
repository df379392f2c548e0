// range — arithmetic progressions of ints of any size.
//
// Iteration over small ints uses RangeIterator (the interpreter inlines its next); anything
// larger uses LongRangeIterator.

#include "core/slot.h"
#include "py.h"
#include "types/sequence.h"

typedef struct LongRangeIterator {
    Obj h;
    Value next, step, left;  // left: how many items still come
} LongRangeIterator;

static Range *as_range(Value v)
{
    return (Range *)v;
}

static const Value zero_int = ((Value)0 << VALUE_INT_SHIFT) | VALUE_INT_TAG;
static const Value one_int = ((Value)1 << VALUE_INT_SHIFT) | VALUE_INT_TAG;

// ---- construction

// Number of items of start, stop, step (step not zero).
RAISES static Maybe length_of(VM *vm, Value start, Value stop, Value step)
{
    bool up = int_sign(step) > 0;
    Value low = up ? start : stop, high = up ? stop : start;
    if (int_compare(low, high) >= 0) {
        return just(zero_int);
    }
    Value distance = TRY(int_sub(vm, high, low));
    distance = TRY(int_sub(vm, distance, one_int));
    Value size = up ? step : TRY(int_sub(vm, zero_int, step));
    Value count = TRY(int_floordiv(vm, distance, size));
    return int_add(vm, count, one_int);
}

Maybe range_new(VM *vm, Value start, Value stop, Value step)
{
    Range *range = TRY_PTR((Range *)gc_new(vm, sizeof(Range), T_range));
    range->start = start;
    range->stop = stop;
    range->step = step;
    gc_set(vm, range, &range->length, TRY(length_of(vm, start, stop, step)));
    return just_obj(range);
}

RAISES static Maybe range_make(VM *vm, Value *args, int n)  // slots: class, start, [stop, step]
{
    (void)n;
    Value start = zero_int, stop, step = one_int;
    if (args[2] == ABSENT) {
        stop = TRY(op_index(vm, args[1]));
    } else {
        start = TRY(op_index(vm, args[1]));
        stop = TRY(op_index(vm, args[2]));
    }
    if (args[3] != ABSENT) {
        step = TRY(op_index(vm, args[3]));
        if (int_sign(step) == 0) {
            return raise_error(vm, E_ValueError, "range() arg 3 must not be zero");
        }
    }
    return range_new(vm, start, stop, step);
}

// ---- items

RAISES static Maybe item_at(VM *vm, Range *range, Value index)  // 0 <= index, unchecked
{
    Value offset = TRY(int_mul(vm, index, range->step));
    return int_add(vm, range->start, offset);
}

RAISES static Maybe slice_of(VM *vm, Range *range, Value slice)
{
    Value parts[3];
    CHECK(slice_int_indices(vm, slice, range->length, parts));
    Value from = TRY(item_at(vm, range, parts[0]));
    Value to = TRY(item_at(vm, range, parts[1]));
    Value by = TRY(int_mul(vm, range->step, parts[2]));
    return range_new(vm, from, to, by);
}

RAISES static Maybe range_getitem(VM *vm, Value self, Value key)
{
    Range *range = as_range(self);
    if (is_kind(key, T_slice)) {
        return slice_of(vm, range, key);
    }
    if (!is_any_int(key) && !type_of(vm, key)->slots->index) {
        return raise_error(vm, E_TypeError, "range indices must be integers or slices, not %T",
                           key);
    }
    Value index = TRY(op_index(vm, key));
    if (int_sign(index) < 0) {
        index = TRY(int_add(vm, index, range->length));
    }
    if (int_sign(index) < 0 || int_compare(index, range->length) >= 0) {
        return raise_error(vm, E_IndexError, "range object index out of range");
    }
    return item_at(vm, range, index);
}

RAISES static bool range_len(VM *vm, Value self, size_t *out)
{
    int64_t length;
    if (!int_to_i64(as_range(self)->length, &length) || length > PTRDIFF_MAX) {
        raise_error(vm, E_OverflowError, "Python int too large to convert to C ssize_t");
        return false;
    }
    *out = (size_t)length;
    return true;
}

RAISES static Tri range_truth(VM *vm, Value self)
{
    (void)vm;
    return tri(int_sign(as_range(self)->length) != 0);
}

// Position of an int in the progression, NOTHING when it is not in it.
RAISES static Maybe position_of(VM *vm, Range *range, Value item)
{
    bool up = int_sign(range->step) > 0;
    bool inside =
        up ? int_compare(range->start, item) <= 0 && int_compare(item, range->stop) < 0
           : int_compare(item, range->start) <= 0 && int_compare(range->stop, item) < 0;
    if (!inside) {
        return just(NOTHING);
    }
    Value distance = TRY(int_sub(vm, item, range->start));
    Value rest = TRY(int_mod(vm, distance, range->step));
    if (int_sign(rest) != 0) {
        return just(NOTHING);
    }
    return int_floordiv(vm, distance, range->step);
}

static bool is_plain_int(Value v)
{
    return is_int(v) || is_bool(v) || is_exact(v, T_int);
}

RAISES static Tri range_contains(VM *vm, Value self, Value item)
{
    if (is_plain_int(item)) {
        Value position = TRYT(position_of(vm, as_range(self), TRYT(op_index(vm, item))));
        return tri(position != NOTHING);
    }
    Each each;
    CHECKT(each_begin(vm, self, &each));
    for (Value v; (v = TRYT(each_next(vm, &each))) != NOTHING;) {
        Tri equal = op_eq(vm, v, item);
        if (equal != TRI_NO) {
            return equal;
        }
    }
    return TRI_NO;
}

// ---- comparison: equal when they are the same sequence

static bool same_sequence(Range *a, Range *b)
{
    if (!int_equal(a->length, b->length)) {
        return false;
    }
    if (int_sign(a->length) == 0) {
        return true;
    }
    return int_equal(a->start, b->start) &&
           (int_equal(a->length, one_int) || int_equal(a->step, b->step));
}

RAISES static Maybe range_compare(VM *vm, Value a, Value b, CompareOp op)
{
    (void)vm;
    if (!is_kind(b, T_range) || (op != CMP_EQ && op != CMP_NE)) {
        return just(NOT_IMPLEMENTED);
    }
    return just_bool(same_sequence(as_range(a), as_range(b)) == (op == CMP_EQ));
}

RAISES static bool range_hash(VM *vm, Value self, Hash *out)
{
    Range *range = as_range(self);
    bool empty = int_sign(range->length) == 0, single = int_equal(range->length, one_int);
    Value key = TRYB(tuple_3(vm, range->length, empty ? NONE : range->start,
                             empty || single ? NONE : range->step));
    return op_hash(vm, key, out);
}

RAISES static Maybe range_repr(VM *vm, Value self)
{
    Range *range = as_range(self);
    if (int_equal(range->step, one_int)) {
        return str_from_format(vm, "range(%R, %R)", range->start, range->stop);
    }
    return str_from_format(vm, "range(%R, %R, %R)", range->start, range->stop, range->step);
}

// ---- iteration

RAISES static Maybe iterate(VM *vm, Value start, Value step, Value count)
{
    int64_t last = 0;
    bool small = is_int(start) && is_int(step) && is_int(count);
    small = small &&
            !__builtin_mul_overflow((int64_t)as_int(step), (int64_t)as_int(count), &last) &&
            !__builtin_add_overflow(last, (int64_t)as_int(start), &last) && int_fits(last);
    if (small) {
        RangeIterator *it = TRY_PTR((RangeIterator *)gc_new(vm, sizeof *it, T_range_iterator));
        it->h.gc |= GC_LEAF;
        it->next = as_int(start);
        it->step = as_int(step);
        it->left = (size_t)as_int(count);
        return just_obj(it);
    }
    LongRangeIterator *it =
        TRY_PTR((LongRangeIterator *)gc_new(vm, sizeof *it, T_longrange_iterator));
    it->next = start;
    it->step = step;
    it->left = count;
    return just_obj(it);
}

RAISES static Maybe range_iter(VM *vm, Value self)
{
    Range *range = as_range(self);
    return iterate(vm, range->start, range->step, range->length);
}

RAISES static Maybe range_reversed(VM *vm, Value *args, int n)
{
    (void)n;
    Range *range = as_range(args[0]);
    Value last_index = TRY(int_sub(vm, range->length, one_int));
    Value last = TRY(item_at(vm, range, last_index));
    Value back = TRY(int_sub(vm, zero_int, range->step));
    return iterate(vm, last, back, range->length);
}

RAISES static Maybe range_iterator_next(VM *vm, Value self)
{
    (void)vm;
    RangeIterator *it = (RangeIterator *)self;
    if (it->left == 0) {
        return just(NOTHING);
    }
    it->left--;
    Value item = from_small(it->next);
    it->next += it->step;
    return just(item);
}

RAISES static Maybe range_iterator_length_hint(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(vm, ((RangeIterator *)args[0])->left);
}

RAISES static Maybe rebuild_pair(VM *vm, Value start, Value step, Value left)
{
    Value stop = TRY(int_add(vm, start, TRY(int_mul(vm, step, left))));
    Value range = TRY(range_new(vm, start, stop, step));
    Value name = TRY(str_intern_c(vm, "iter"));
    Value function = TRY(attr_get(vm, vm->roots[ROOT_builtins_module], name));
    return tuple_3(vm, function, TRY(tuple_new(vm, &range, 1)), NONE);
}

RAISES static Maybe range_iterator_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    RangeIterator *it = (RangeIterator *)args[0];
    return rebuild_pair(vm, from_small(it->next), from_small(it->step),
                        from_small((SWord)it->left));
}

RAISES static Maybe range_iterator_setstate(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    RangeIterator *it = (RangeIterator *)args[0];
    SWord skip = as_int(args[1]) < 0 ? 0 : as_int(args[1]);
    size_t count = (size_t)skip > it->left ? it->left : (size_t)skip;
    it->next += it->step * (SWord)count;
    it->left -= count;
    return just(NONE);
}

RAISES static Maybe longrange_iterator_next(VM *vm, Value self)
{
    LongRangeIterator *it = (LongRangeIterator *)self;
    if (int_sign(it->left) == 0) {
        return just(NOTHING);
    }
    Value item = it->next;
    gc_set(vm, it, &it->next, TRY(int_add(vm, item, it->step)));
    gc_set(vm, it, &it->left, TRY(int_sub(vm, it->left, one_int)));
    return just(item);
}

RAISES static Maybe longrange_iterator_length_hint(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    return just(((LongRangeIterator *)args[0])->left);
}

RAISES static Maybe longrange_iterator_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    LongRangeIterator *it = (LongRangeIterator *)args[0];
    return rebuild_pair(vm, it->next, it->step, it->left);
}

RAISES static Maybe longrange_iterator_setstate(VM *vm, Value *args, int n)
{
    (void)n;
    LongRangeIterator *it = (LongRangeIterator *)args[0];
    Value skip = int_sign(args[1]) < 0 ? zero_int : args[1];
    skip = int_compare(skip, it->left) > 0 ? it->left : skip;
    Value distance = TRY(int_mul(vm, skip, it->step));
    gc_set(vm, it, &it->next, TRY(int_add(vm, it->next, distance)));
    gc_set(vm, it, &it->left, TRY(int_sub(vm, it->left, skip)));
    return just(NONE);
}

static void longrange_iterator_trace(VM *vm, Obj *self)
{
    LongRangeIterator *it = (LongRangeIterator *)self;
    gc_mark_value(vm, it->next);
    gc_mark_value(vm, it->step);
    gc_mark_value(vm, it->left);
}

static const Def range_iterator_methods[] = {
    {"__length_hint__(self, /)", FN(range_iterator_length_hint),
     "Private method returning an estimate of len(list(it))."},
    {"__reduce__(self, /)", FN(range_iterator_reduce),
     "Return state information for pickling."},
    {"__setstate__(self, state: index, /)", FN(range_iterator_setstate),
     "Set state information for unpickling."},
    {0},
};

static const Def longrange_iterator_methods[] = {
    {"__length_hint__(self, /)", FN(longrange_iterator_length_hint),
     "Private method returning an estimate of len(list(it))."},
    {"__reduce__(self, /)", FN(longrange_iterator_reduce),
     "Return state information for pickling."},
    {"__setstate__(self, state: int, /)", FN(longrange_iterator_setstate),
     "Set state information for unpickling."},
    {0},
};

const TypeDef range_iterator_type = {
    .name = "range_iterator",
    .size = sizeof(RangeIterator),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = range_iterator_next,
    .methods = range_iterator_methods,
};

const TypeDef longrange_iterator_type = {
    .name = "longrange_iterator",
    .size = sizeof(LongRangeIterator),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = longrange_iterator_next,
    .trace = longrange_iterator_trace,
    .methods = longrange_iterator_methods,
};

// ---- methods

RAISES static Maybe range_index(VM *vm, Value *args, int n)
{
    (void)n;
    if (is_plain_int(args[1])) {
        Value position = TRY(position_of(vm, as_range(args[0]), TRY(op_index(vm, args[1]))));
        if (position != NOTHING) {
            return just(position);
        }
        return raise_error(vm, E_ValueError, "%R is not in range", args[1]);
    }
    Each each;
    CHECK(each_begin(vm, args[0], &each));
    size_t i = 0;
    for (Value v; (v = TRY(each_next(vm, &each))) != NOTHING; i++) {
        if (TRY_TRI(op_eq(vm, v, args[1]))) {
            return int_from_u64(vm, i);
        }
    }
    return raise_error(vm, E_ValueError, "sequence.index(x): x not in sequence");
}

RAISES static Maybe range_count(VM *vm, Value *args, int n)
{
    (void)n;
    if (is_plain_int(args[1])) {
        return just(from_small(TRY_TRI(range_contains(vm, args[0], args[1]))));
    }
    Each each;
    CHECK(each_begin(vm, args[0], &each));
    size_t count = 0;
    for (Value v; (v = TRY(each_next(vm, &each))) != NOTHING;) {
        count += TRY_TRI(op_eq(vm, v, args[1]));
    }
    return int_from_u64(vm, count);
}

RAISES static Maybe range_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Range *range = as_range(args[0]);
    Value parts = TRY(tuple_3(vm, range->start, range->stop, range->step));
    return tuple_2(vm, from_obj(type_by_id(vm, T_range)), parts);
}

RAISES static Maybe get_start(VM *vm, Value self)
{
    (void)vm;
    return just(as_range(self)->start);
}

RAISES static Maybe get_stop(VM *vm, Value self)
{
    (void)vm;
    return just(as_range(self)->stop);
}

RAISES static Maybe get_step(VM *vm, Value self)
{
    (void)vm;
    return just(as_range(self)->step);
}

static void range_trace(VM *vm, Obj *self)
{
    Range *range = (Range *)self;
    gc_mark_value(vm, range->start);
    gc_mark_value(vm, range->stop);
    gc_mark_value(vm, range->step);
    gc_mark_value(vm, range->length);
}

static const Def range_methods[] = {
    {"start", MEMBER(get_start), "First number."},
    {"stop", MEMBER(get_stop), "Bound that is not reached."},
    {"step", MEMBER(get_step), "Distance."},
    {"index(self, value, /)", FN(range_index), "Return index of value."},
    {"count(self, value, /)", FN(range_count), "Return number of occurrences of value."},
    {"__reversed__(self, /)", FN(range_reversed), "Return a reverse iterator."},
    {"__reduce__(self, /)", FN(range_reduce), "Return state information for pickling."},
    {0},
};

const TypeDef range_type = {
    .name = "range",
    .doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn "
           "an object that produces a "
           "sequence of integers from start (inclusive)\nto stop (exclusive) by step.",
    .size = sizeof(Range),
    .flags = TYPE_FINAL | TYPE_SEQUENCE,
    .new_ = {"range(start, stop=..., step=..., /)", FN(range_make), NULL},
    .repr = range_repr,
    .hash = range_hash,
    .compare = range_compare,
    .len = range_len,
    .truth = range_truth,
    .getitem = range_getitem,
    .contains = range_contains,
    .iter = range_iter,
    .trace = range_trace,
    .methods = range_methods,
};
