// itertools_endless — itertools.count, cycle and repeat.

#include "py.h"

// ---- count

typedef struct Count {
    Obj h;
    Value next, step;  // numbers of any type
} Count;

static Count *as_count(Value v)
{
    return (Count *)v;
}

static void count_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Count *)self)->next);
    gc_mark_value(vm, ((Count *)self)->step);
}

static bool is_number(VM *vm, Value v)
{
    const Slots *slots = type_of(vm, v)->slots;
    return slots->index || slots->int_ || slots->float_ || is_kind(v, T_complex);
}

RAISES static Maybe count_make(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_number(vm, args[1]) || !is_number(vm, args[2])) {
        return raise_error(vm, E_TypeError, "a number is required");
    }
    Value start = is_any_int(args[1]) ? TRY(int_canonical(vm, args[1])) : args[1];
    Value step = is_any_int(args[2])  ? TRY(int_canonical(vm, args[2])) : args[2];
    Count *self = TRY_PTR((Count *)type_alloc(vm, as_type(args[0]), 0));
    self->next = start;
    self->step = step;
    return just_obj(self);
}

RAISES static Maybe count_next(VM *vm, Value v)
{
    Count *self = as_count(v);
    Value current = self->next, next;
    if (both_int(current, self->step) && !small_add(current, self->step, &next)) {
        self->next = next;
        return just(current);
    }
    next = TRY(op_add(vm, current, self->step));
    gc_set(vm, self, &self->next, next);
    return just(current);
}

RAISES static Maybe count_repr(VM *vm, Value v)
{
    Count *self = as_count(v);
    if (self->step == from_small(1)) {
        return str_from_format(vm, "%S(%R)", type_of(vm, v)->name, self->next);
    }
    return str_from_format(vm, "%S(%R, %R)", type_of(vm, v)->name, self->next, self->step);
}

RAISES static Maybe count_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Count *self = as_count(args[0]);
    Value parts = TRY(self->step == from_small(1) ? tuple_new(vm, &self->next, 1)
                                                  : tuple_2(vm, self->next, self->step));
    return tuple_2(vm, from_obj(type_of(vm, args[0])), parts);
}

static const Def count_methods[] = {
    {"__reduce__(self, /)", FN(count_reduce), "Return state information for pickling."},
    {0},
};

const TypeDef itertools_count_type = {
    .name = "itertools.count",
    .doc = "Return a count object whose .__next__() method returns consecutive values.",
    .size = sizeof(Count),
    .new_ = {"count(start=0, step=1)", FN(count_make), NULL},
    .repr = count_repr,
    .iter = iter_self,
    .next = count_next,
    .trace = count_trace,
    .methods = count_methods,
};

// ---- cycle

typedef struct Cycle {
    Obj h;
    Value iterator;  // ABSENT once it is exhausted
    List *saved;
    size_t index;
} Cycle;

static void cycle_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Cycle *)self)->iterator);
    gc_mark_ptr(vm, ((Cycle *)self)->saved);
}

RAISES static Maybe cycle_make(VM *vm, Value *args, int n)
{
    (void)n;
    Value iterator = TRY(op_iter(vm, args[1]));
    List *saved = TRY_PTR(list_new(vm, 0));
    Cycle *self = TRY_PTR((Cycle *)type_alloc(vm, as_type(args[0]), 0));
    self->iterator = iterator;
    self->saved = saved;
    return just_obj(self);
}

RAISES static Maybe cycle_next(VM *vm, Value v)
{
    Cycle *self = (Cycle *)v;
    if (self->iterator != ABSENT) {
        Value item = TRY(op_next(vm, self->iterator));
        if (item != NOTHING) {
            CHECK(list_append(vm, self->saved, item));
            return just(item);
        }
        self->iterator = ABSENT;
    }
    if (self->saved->size == 0) {
        return just(NOTHING);
    }
    if (self->index >= self->saved->size) {
        self->index = 0;
    }
    return just(self->saved->items[self->index++]);
}

const TypeDef itertools_cycle_type = {
    .name = "itertools.cycle",
    .doc = "Return elements from the iterable until it is exhausted. Then repeat the sequence "
           "indefinitely.",
    .size = sizeof(Cycle),
    .new_ = {"cycle(iterable, /)", FN(cycle_make), NULL},
    .iter = iter_self,
    .next = cycle_next,
    .trace = cycle_trace,
};

// ---- repeat

typedef struct Repeat {
    Obj h;
    Value item;
    SWord left;  // -1: endless
} Repeat;

static Repeat *as_repeat(Value v)
{
    return (Repeat *)v;
}

static void repeat_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Repeat *)self)->item);
}

RAISES static Maybe repeat_make(VM *vm, Value *args, int n)
{
    (void)n;
    Repeat *self = TRY_PTR((Repeat *)type_alloc(vm, as_type(args[0]), 0));
    self->item = args[1];
    self->left = -1;
    if (args[2] != ABSENT) {
        self->left = as_int(args[2]) > 0 ? as_int(args[2]) : 0;
    }
    return just_obj(self);
}

RAISES static Maybe repeat_next(VM *vm, Value v)
{
    (void)vm;
    Repeat *self = as_repeat(v);
    if (self->left == 0) {
        return just(NOTHING);
    }
    self->left -= self->left > 0;
    return just(self->item);
}

RAISES static Maybe repeat_repr(VM *vm, Value v)
{
    Repeat *self = as_repeat(v);
    if (self->left < 0) {
        return str_from_format(vm, "%S(%R)", type_of(vm, v)->name, self->item);
    }
    return str_from_format(vm, "%S(%R, %zd)", type_of(vm, v)->name, self->item,
                           (ptrdiff_t)self->left);
}

RAISES static Maybe repeat_length_hint(VM *vm, Value *args, int n)
{
    (void)n;
    if (as_repeat(args[0])->left < 0) {
        return raise_error(vm, E_TypeError, "len() of unsized object");
    }
    return just(from_small(as_repeat(args[0])->left));
}

RAISES static Maybe repeat_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Repeat *self = as_repeat(args[0]);
    Value parts = TRY(self->left < 0 ? tuple_new(vm, &self->item, 1)
                                     : tuple_2(vm, self->item, from_small(self->left)));
    return tuple_2(vm, from_obj(type_of(vm, args[0])), parts);
}

static const Def repeat_methods[] = {
    {"__length_hint__(self, /)", FN(repeat_length_hint),
     "Private method returning an estimate of len(list(it))."},
    {"__reduce__(self, /)", FN(repeat_reduce), "Return state information for pickling."},
    {0},
};

const TypeDef itertools_repeat_type = {
    .name = "itertools.repeat",
    .doc =
        "repeat(object [,times]) -> create an iterator which returns the object\n"
        "for the specified number of times.  If not specified, returns the object\nendlessly.",
    .size = sizeof(Repeat),
    .new_ = {"repeat(object, times: size = ...)", FN(repeat_make), NULL},
    .repr = repeat_repr,
    .iter = iter_self,
    .next = repeat_next,
    .trace = repeat_trace,
    .methods = repeat_methods,
};
