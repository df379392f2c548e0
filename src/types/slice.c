// slice — start:stop:step. Bounds are computed by slice_bounds() in core/ops_container.c.

#include "core/slot.h"
#include "py.h"
#include "types/sequence.h"

Maybe slice_new(VM *vm, Value start, Value stop, Value step)
{
    Slice *slice = TRY_PTR((Slice *)gc_new(vm, sizeof(Slice), T_slice));
    slice->start = start;
    slice->stop = stop;
    slice->step = step;
    return just_obj(slice);
}

RAISES static Maybe slice_make(VM *vm, Value *args, int n)  // slots: class, start, [stop, step]
{
    (void)n;
    if (args[2] == ABSENT) {
        return slice_new(vm, NONE, args[1], NONE);
    }
    return slice_new(vm, args[1], args[2], args[3]);
}

static Slice *as_slice(Value v)
{
    return (Slice *)v;
}

RAISES static Maybe slice_repr(VM *vm, Value self)
{
    Slice *s = as_slice(self);
    return str_from_format(vm, "slice(%R, %R, %R)", s->start, s->stop, s->step);
}

RAISES static Maybe parts(VM *vm, Value v)
{
    return tuple_3(vm, as_slice(v)->start, as_slice(v)->stop, as_slice(v)->step);
}

RAISES static Maybe slice_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_kind(b, T_slice)) {
        return just(NOT_IMPLEMENTED);
    }
    return op_compare(vm, TRY(parts(vm, a)), TRY(parts(vm, b)), op);
}

RAISES static bool slice_hash(VM *vm, Value self, Hash *out)
{
    return op_hash(vm, TRYB(parts(vm, self)), out);
}

RAISES static Maybe int_of_part(VM *vm, Value v)
{
    if (!is_any_int(v) && !type_of(vm, v)->slots->index) {
        return raise_error(
            vm, E_TypeError,
            "slice indices must be integers or None or have an __index__ method");
    }
    return op_index(vm, v);
}

// A bound: negative from the end, then clamped to [lower, upper].
RAISES static Maybe clamp_part(VM *vm, Value v, Value length, Value lower, Value upper)
{
    Value i = TRY(int_of_part(vm, v));
    if (int_sign(i) < 0) {
        i = TRY(int_add(vm, i, length));
        return just(int_compare(i, lower) < 0 ? lower : i);
    }
    return just(int_compare(i, upper) > 0 ? upper : i);
}

bool slice_check_step(VM *vm, Value slice)
{
    ptrdiff_t start, stop, step;
    size_t count;
    return as_slice(slice)->step == NONE ||
           slice_bounds(vm, slice, 0, &start, &stop, &step, &count);
}

bool slice_int_indices(VM *vm, Value slice, Value length, Value out[3])
{
    Slice *s = as_slice(slice);
    Value step = s->step == NONE ? from_small(1) : TRYB(int_of_part(vm, s->step));
    if (int_sign(step) == 0) {
        raise_error(vm, E_ValueError, "slice step cannot be zero");
        return false;
    }
    bool backward = int_sign(step) < 0;
    Value lower = from_small(backward ? -1 : 0);
    Value upper = backward ? TRYB(int_sub(vm, length, from_small(1))) : length;
    out[0] = s->start == NONE ? (backward ? upper : lower)
                              : TRYB(clamp_part(vm, s->start, length, lower, upper));
    out[1] = s->stop == NONE ? (backward ? lower : upper)
                             : TRYB(clamp_part(vm, s->stop, length, lower, upper));
    out[2] = step;
    return true;
}

RAISES static Maybe slice_indices(VM *vm, Value *args, int n)
{
    (void)n;
    Value length = TRY(op_index(vm, args[1]))
    , parts[3];
    if (int_sign(length) < 0) {
        return raise_error(vm, E_ValueError, "length should not be negative");
    }
    CHECK(slice_int_indices(vm, args[0], length, parts));
    return tuple_new(vm, parts, 3);
}

RAISES static Maybe slice_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    return tuple_2(vm, from_obj(type_by_id(vm, T_slice)), TRY(parts(vm, args[0])));
}

RAISES static Maybe get_start(VM *vm, Value self)
{
    (void)vm;
    return just(as_slice(self)->start);
}

RAISES static Maybe get_stop(VM *vm, Value self)
{
    (void)vm;
    return just(as_slice(self)->stop);
}

RAISES static Maybe get_step(VM *vm, Value self)
{
    (void)vm;
    return just(as_slice(self)->step);
}

static void slice_trace(VM *vm, Obj *self)
{
    Slice *s = (Slice *)self;
    gc_mark_value(vm, s->start);
    gc_mark_value(vm, s->stop);
    gc_mark_value(vm, s->step);
}

static const Def slice_methods[] = {
    {"start", MEMBER(get_start), "First index."},
    {"stop", MEMBER(get_stop), "Index behind the last."},
    {"step", MEMBER(get_step), "Distance."},
    {"indices(self, len, /)", FN(slice_indices),
     "Return start, stop, stride for a sequence of length len."},
    {"__reduce__(self, /)", FN(slice_reduce), "Return state information for pickling."},
    {0},
};

const TypeDef slice_type = {
    .name = "slice",
    .doc = "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used "
           "for extended slicing (e.g. a[0:10:2]).",
    .size = sizeof(Slice),
    .flags = TYPE_FINAL,
    .new_ = {"slice(start, stop=..., step=None, /)", FN(slice_make), NULL},
    .repr = slice_repr,
    .compare = slice_compare,
    .hash = slice_hash,
    .trace = slice_trace,
    .methods = slice_methods,
};
