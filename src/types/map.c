// map — a function applied to parallel items.

#include "types/iterators.h"

#include "py.h"

typedef struct Map {
    Obj h;
    Value function;
    Tuple *iterators;
} Map;

enum { MAP_ON_STACK = 8 };

static Map *as_map(Value v)
{
    return (Map *)v;
}

RAISES static Maybe map_make(VM *vm, Value *args, int n)
{
    if (n < 3) {
        return raise_error(vm, E_TypeError, "map() must have at least two arguments.");
    }
    Tuple *iterators = TRY_PTR(iterators_of(vm, args + 2, (size_t)n - 2));
    Map *map = TRY_PTR((Map *)type_alloc(vm, as_type(args[0]), 0));
    map->function = args[1];
    map->iterators = iterators;
    return just_obj(map);
}

RAISES static Maybe map_next(VM *vm, Value self)
{
    Map *map = as_map(self);
    size_t count = map->iterators->size;
    Value small[MAP_ON_STACK];
    Value *items = count <= MAP_ON_STACK ? small : TRY_PTR(gc_new_values(vm, count));
    for (size_t i = 0; i < count; i++) {
        items[i] = TRY(op_next(vm, map->iterators->items[i]));
        if (items[i] == NOTHING) {
            return just(NOTHING);
        }
        if (items != small) {
            gc_barrier(vm, values_of(items));
        }
    }
    return call_n(vm, map->function, items, (int)count);
}

RAISES static Maybe map_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Map *map = as_map(args[0]);
    Tuple *parts = TRY_PTR(tuple_alloc(vm, map->iterators->size + 1));
    parts->items[0] = map->function;
    memcpy(parts->items + 1, map->iterators->items, map->iterators->size * sizeof(Value));
    return tuple_2(vm, from_obj(type_of(vm, args[0])), from_obj(parts));
}

static void map_trace(VM *vm, Obj *self)
{
    Map *map = (Map *)self;
    gc_mark_value(vm, map->function);
    gc_mark_ptr(vm, map->iterators);
}

static const Def map_methods[] = {
    {"__reduce__(self, /)", FN(map_reduce), "Return state information for pickling."},
    {0},
};

const TypeDef map_type = {
    .name = "map",
    .doc = "Make an iterator that computes the function using arguments from\n"
           "each of the iterables.  Stops when the shortest iterable is exhausted.",
    .size = sizeof(Map),
    .new_ = {"map(function=..., /, *iterables)", FN(map_make), NULL},
    .iter = iter_self,
    .next = map_next,
    .trace = map_trace,
    .methods = map_methods,
};
