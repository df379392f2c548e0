// itertools_tee — independent iterators over one source.
//
// What was read is in a list of links with LINK_ITEMS items each, shared by all; an iterator is a
// position in it. Links that every iterator has passed are garbage.

#include "types/iterators.h"

#include "py.h"

enum { LINK_ITEMS = 60 };

typedef struct TeeLink {
    Obj h;
    Value iterator;  // the source
    struct TeeLink *next;
    uint32_t filled;
    bool running;  // the source is being asked for the next item
    Value items[LINK_ITEMS];
} TeeLink;

typedef struct Tee {
    Obj h;
    TeeLink *link;
    uint32_t index;
} Tee;

static Tee *as_tee(Value v)
{
    return (Tee *)v;
}

RAISES static TeeLink *new_link(VM *vm, Value iterator)
{
    TeeLink *link = TRYP_PTR((TeeLink *)gc_new(vm, sizeof(TeeLink), T_tee_link));
    link->iterator = iterator;
    return link;
}

// A tee of its own position; `iterable` may be a tee, which is copied.
RAISES static Maybe new_tee(VM *vm, Type *type, Value iterable)
{
    Value iterator = TRY(op_iter(vm, iterable));
    TeeLink *link;
    uint32_t index = 0;
    if (is_kind(iterator, T_tee)) {
        link = as_tee(iterator)->link;
        index = as_tee(iterator)->index;
    } else {
        link = TRY_PTR(new_link(vm, iterator));
    }
    Tee *self = TRY_PTR((Tee *)type_alloc(vm, type, 0));
    self->link = link;
    self->index = index;
    return just_obj(self);
}

RAISES static Maybe tee_make(VM *vm, Value *args, int n)
{
    (void)n;
    return new_tee(vm, as_type(args[0]), args[1]);
}

RAISES static Maybe tee_copy(VM *vm, Value *args, int n)
{
    (void)n;
    return new_tee(vm, type_of(vm, args[0]), args[0]);
}

Maybe itertools_tee(VM *vm, Value *args, int n)
{
    (void)n;
    SWord count = as_int(args[1]);
    if (count < 0) {
        return raise_error(vm, E_ValueError, "n must be >= 0");
    }
    Tuple *result = TRY_PTR(tuple_alloc(vm, (size_t)count));
    if (count == 0) {
        return just_obj(result);
    }
    Value first = TRY(op_iter(vm, args[0]));
    Value copy = TRY(attr_find(vm, first, vm_name(vm, N___copy__)));
    if (copy == NOTHING) {
        first = TRY(new_tee(vm, type_by_id(vm, T_tee), first));
        copy = TRY(attr_get(vm, first, vm_name(vm, N___copy__)));
    }
    gc_set(vm, result, &result->items[0], first);
    for (SWord i = 1; i < count; i++) {
        gc_set(vm, result, &result->items[i], TRY(call_0(vm, copy)));
    }
    return just_obj(result);
}

RAISES static Maybe tee_read(VM *vm, TeeLink *link)
{
    if (link->running) {
        return raise_error(vm, E_RuntimeError, "cannot re-enter the tee iterator");
    }
    link->running = true;
    Maybe item = op_next(vm, link->iterator);
    link->running = false;
    if (!raised(item) && maybe_value(item) != NOTHING) {
        gc_set(vm, link, &link->items[link->filled++], maybe_value(item));
    }
    return item;
}

RAISES static Maybe tee_next(VM *vm, Value v)
{
    Tee *self = as_tee(v);
    if (self->index == LINK_ITEMS) {
        TeeLink *link = self->link;
        if (!link->next) {
            TeeLink *fresh = TRY_PTR(new_link(vm, link->iterator));
            GC_SET(vm, link, next, fresh);
        }
        GC_SET(vm, self, link, link->next);
        self->index = 0;
    }
    TeeLink *link = self->link;
    if (self->index < link->filled) {
        return just(link->items[self->index++]);
    }
    Value item = TRY(tee_read(vm, link));
    self->index += item != NOTHING;
    return just(item);
}

static void tee_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((Tee *)self)->link);
}

static void tee_link_trace(VM *vm, Obj *self)
{
    TeeLink *link = (TeeLink *)self;
    gc_mark_value(vm, link->iterator);
    gc_mark_range(vm, link->items, link->items + link->filled);
    gc_mark_ptr(vm, link->next);
}

static const Def tee_methods[] = {
    {"__copy__(self, /)", FN(tee_copy), "Returns an independent iterator."},
    {0},
};

const TypeDef tee_type = {
    .name = "itertools._tee",
    .doc = "Iterator wrapped to make it copyable.",
    .size = sizeof(Tee),
    .flags = TYPE_HAS_WEAKREF,
    .new_ = {"_tee(iterable, /)", FN(tee_make), NULL},
    .iter = iter_self,
    .next = tee_next,
    .trace = tee_trace,
    .methods = tee_methods,
};

const TypeDef tee_link_type = {
    .name = "itertools._tee_dataobject",
    .doc = "teedataobject(iterable, values, next, /)\n--\n\nData container common to multiple "
           "tee objects.",
    .size = sizeof(TeeLink),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .trace = tee_link_trace,
};
