// itertools_group — itertools.groupby and the iterator of one group.
//
// A group is a window on its parent: it is over as soon as the parent moves on.

#include "py.h"

typedef struct Grouper Grouper;

typedef struct GroupBy {
    Obj h;
    Value iterator, key_function;     // key_function NONE: the item is its key
    Value group_key;                  // key of the group given out last, or ABSENT
    Value current_key, current_item;  // read from the iterator, not given out; or ABSENT
    Grouper *group;                   // the one that may still read, or NULL
} GroupBy;

struct Grouper {
    Obj h;
    GroupBy *parent;
    Value key;
};

static void groupby_trace(VM *vm, Obj *self)
{
    GroupBy *it = (GroupBy *)self;
    gc_mark_value(vm, it->iterator);
    gc_mark_value(vm, it->key_function);
    gc_mark_value(vm, it->group_key);
    gc_mark_value(vm, it->current_key);
    gc_mark_value(vm, it->current_item);
    gc_mark_ptr(vm, it->group);
}

RAISES static Maybe groupby_make(VM *vm, Value *args, int n)
{
    (void)n;
    Value iterator = TRY(op_iter(vm, args[1]));
    GroupBy *self = TRY_PTR((GroupBy *)type_alloc(vm, as_type(args[0]), 0));
    self->iterator = iterator;
    self->key_function = args[2];
    return just_obj(self);
}

// Reads one item and its key into `current_*`; NO: the iterator is exhausted.
RAISES static Tri read_item(VM *vm, GroupBy *self)
{
    Value item = TRYT(op_next(vm, self->iterator));
    if (item == NOTHING) {
        return TRI_NO;
    }
    Value key = item;
    if (self->key_function != NONE) {
        key = TRYT(call_1(vm, self->key_function, item));
    }
    gc_set(vm, self, &self->current_item, item);
    gc_set(vm, self, &self->current_key, key);
    return TRI_YES;
}

RAISES static Maybe groupby_next(VM *vm, Value v)
{
    GroupBy *self = (GroupBy *)v;
    self->group = NULL;
    // Skips what is left of the group given out last.
    while (
        self->current_key == ABSENT ||
        (self->group_key != ABSENT && TRY_TRI(op_eq(vm, self->group_key, self->current_key)))) {
        if (!TRY_TRI(read_item(vm, self))) {
            return just(NOTHING);
        }
    }
    gc_set(vm, self, &self->group_key, self->current_key);
    Grouper *group = TRY_PTR((Grouper *)gc_new(vm, sizeof(Grouper), T_itertools_grouper));
    group->parent = self;
    group->key = self->group_key;
    GC_SET(vm, self, group, group);
    return tuple_2(vm, group->key, from_obj(group));
}

const TypeDef itertools_groupby_type = {
    .name = "itertools.groupby",
    .doc = "make an iterator that returns consecutive keys and groups from the iterable\n\n"
           "  iterable\n    Elements to divide into groups according to the key function.\n"
           "  key\n    A function for computing the group category for each element.\n"
           "    If the key function is not specified or is None, the element itself\n"
           "    is used for grouping.",
    .size = sizeof(GroupBy),
    .new_ = {"groupby(iterable, key=None)", FN(groupby_make), NULL},
    .iter = iter_self,
    .next = groupby_next,
    .trace = groupby_trace,
};

// ---- one group

static void grouper_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((Grouper *)self)->parent);
    gc_mark_value(vm, ((Grouper *)self)->key);
}

RAISES static Maybe grouper_make(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_kind(args[1], T_itertools_groupby)) {
        return raise_error(vm, E_TypeError,
                           "_grouper() argument 1 must be itertools.groupby, not %T", args[1]);
    }
    Grouper *self = TRY_PTR((Grouper *)type_alloc(vm, as_type(args[0]), 0));
    self->parent = (GroupBy *)args[1];
    self->key = args[2];
    GC_SET(vm, self->parent, group, self);
    return just_obj(self);
}

RAISES static Maybe grouper_next(VM *vm, Value v)
{
    Grouper *self = (Grouper *)v;
    GroupBy *parent = self->parent;
    if (parent->group != self) {
        return just(NOTHING);
    }
    if (parent->current_item == ABSENT && !TRY_TRI(read_item(vm, parent))) {
        return just(NOTHING);
    }
    Value key = parent->current_key;
    bool same = TRY_TRI(op_eq(vm, self->key, key));
    // REENTRANT: the comparison may have moved the parent on.
    Value item = parent->current_item;
    if (!same || item == ABSENT) {
        return just(NOTHING);
    }
    parent->current_item = ABSENT;
    return just(item);
}

const TypeDef itertools_grouper_type = {
    .name = "itertools._grouper",
    .size = sizeof(Grouper),
    .flags = TYPE_FINAL,
    .new_ = {"_grouper(parent, tgtkey, /)", FN(grouper_make), NULL},
    .iter = iter_self,
    .next = grouper_next,
    .trace = grouper_trace,
};
