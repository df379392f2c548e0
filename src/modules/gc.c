// gc — Python's view of the collector.
//
// There are no generations and nothing to disable by need: thresholds and flags are kept, so
// that programs that set them run unchanged. Referents are found for the containers.

#include "py.h"

enum { GENERATIONS = 3 };

enum DebugFlags {
    DEBUG_STATS = 1,
    DEBUG_COLLECTABLE = 2,
    DEBUG_UNCOLLECTABLE = 4,
    DEBUG_SAVEALL = 32,
    DEBUG_LEAK = DEBUG_COLLECTABLE | DEBUG_UNCOLLECTABLE | DEBUG_SAVEALL
};

// A list [enabled, debug, threshold, threshold, threshold].
enum State { STATE_ENABLED, STATE_DEBUG, STATE_THRESHOLDS, STATE_SIZE = 5 };

RAISES static List *state_of(VM *vm)
{
    if (vm->roots[ROOT_gc_state] == ABSENT) {
        Value first[STATE_SIZE] = {TRUE_, from_small(0), from_small(2000), from_small(10),
                                   from_small(10)};
        vm->roots[ROOT_gc_state] = TRYP(list_from(vm, first, STATE_SIZE));
    }
    return as_list(vm->roots[ROOT_gc_state]);
}

RAISES static Maybe set_state(VM *vm, enum State i, Value v)
{
    List *state = TRY_PTR(state_of(vm));
    gc_set(vm, values_of(state->items), &state->items[i], v);
    return just(NONE);
}

RAISES static Maybe get_state(VM *vm, enum State i)
{
    return just(TRY_PTR(state_of(vm))->items[i]);
}

// ---- collecting

RAISES static Maybe gc_module_collect(VM *vm, Value *args, int n)
{
    (void)n;
    if (as_int(args[0]) < 0 || as_int(args[0]) >= GENERATIONS) {
        return raise_error(vm, E_ValueError, "invalid generation");
    }
    // WHY: `del x; gc.collect()` shall find x, whatever temporaries it went through.
    vm->thread.exact = gc_module_collect;
    size_t found = gc_collect_all(vm);
    vm->thread.exact = NULL;
    return int_from_u64(vm, found);
}

RAISES static Maybe gc_enable(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return set_state(vm, STATE_ENABLED, TRUE_);
}

RAISES static Maybe gc_disable(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return set_state(vm, STATE_ENABLED, FALSE_);
}

RAISES static Maybe gc_isenabled(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return get_state(vm, STATE_ENABLED);
}

RAISES static Maybe gc_get_debug(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return get_state(vm, STATE_DEBUG);
}

RAISES static Maybe gc_set_debug(VM *vm, Value *args, int n)
{
    (void)n;
    return set_state(vm, STATE_DEBUG, args[0]);
}

RAISES static Maybe gc_get_threshold(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return tuple_new(vm, TRY_PTR(state_of(vm))->items + STATE_THRESHOLDS, GENERATIONS);
}

RAISES static Maybe gc_set_threshold(VM *vm, Value *args, int n)
{
    if (n < 1 || n > GENERATIONS) {
        return raise_error(vm, E_TypeError, "gc.set_threshold requires 1 to 3 arguments");
    }
    for (int i = 0; i < n; i++) {
        Value number = TRY(op_index(vm, args[i]));
        (void)TRY(set_state(vm, (enum State)(STATE_THRESHOLDS + i), number));
    }
    return just(NONE);
}

RAISES static Maybe gc_get_count(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return tuple_3(vm, from_small(0), from_small(0), from_small(0));
}

RAISES static Maybe gc_get_stats(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    GcStats stats;
    gc_stats(vm, &stats);
    List *list = TRY_PTR(list_new(vm, GENERATIONS));
    for (int i = 0; i < GENERATIONS; i++) {
        Dict *dict = TRY_PTR(dict_new(vm));
        uint64_t count = i == GENERATIONS - 1 ? stats.collections : 0;
        CHECK(dict_set_c(vm, dict, "collections", TRY(int_from_u64(vm, count))));
        CHECK(dict_set_c(vm, dict, "collected", from_small(0)));
        CHECK(dict_set_c(vm, dict, "uncollectable", from_small(0)));
        CHECK(list_append(vm, list, from_obj(dict)));
    }
    return just_obj(list);
}

RAISES static Maybe gc_nothing(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    return just(NONE);
}

RAISES static Maybe gc_get_freeze_count(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    return just(from_small(0));
}

// ---- looking at objects

static bool is_container(VM *vm, Value v)
{
    return is_obj(v) && !(as_obj(v)->gc & (GC_LEAF | GC_STATIC)) && kind_of(v) < T_COUNT &&
           vm->types[kind_of(v)] && !is_str(v) && !is_bytes(v) && !is_kind(v, T_int) &&
           !is_kind(v, T_float) && !is_kind(v, T_complex);
}

RAISES static Maybe gc_is_tracked(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(is_container(vm, args[0]));
}

RAISES static Maybe gc_is_finalized(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    return just(FALSE_);
}

typedef struct Visit {
    List *list;  // has room for `left` more
    size_t count, left;
} Visit;

// Tuples of our own may have empty items, which Python code must not see.
static bool is_shown(VM *vm, Value v)
{
    if (!is_container(vm, v)) {
        return false;
    }
    for (size_t i = 0; is_tuple(v) && i < as_tuple(v)->size; i++) {
        if (as_tuple(v)->items[i] == ABSENT) {
            return false;
        }
    }
    return true;
}

static void count_object(VM *vm, Obj *object, void *context)
{
    ((Visit *)context)->count += is_shown(vm, from_obj(object));
}

static void take_object(VM *vm, Obj *object, void *context)
{
    Visit *visit = context;
    if (visit->left && is_shown(vm, from_obj(object)) && object != &visit->list->h) {
        visit->list->items[visit->list->size++] = from_obj(object);
        visit->left--;
    }
}

RAISES static List *all_objects(VM *vm)
{
    Visit visit = {0};
    gc_collect(vm);  // SAFE: dead objects may refer to memory that is used anew
    gc_each_object(vm, count_object, &visit);
    visit.list = TRYP_PTR(list_new(vm, visit.count + 1));
    visit.left = visit.list->capacity;
    gc_each_object(vm, take_object, &visit);
    if (visit.list->items) {
        gc_barrier(vm, values_of(visit.list->items));
    }
    return visit.list;
}

RAISES static Maybe gc_get_objects(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[0] != NONE) {
        ptrdiff_t generation;
        CHECK(op_index_clamp(vm, args[0], &generation));
        if (generation >= GENERATIONS) {
            return raise_error(vm, E_ValueError,
                               "generation parameter must be less than the number of "
                               "available generations (%d)",
                               GENERATIONS);
        }
        if (generation < 0) {
            return raise_error(vm, E_ValueError, "generation parameter cannot be negative");
        }
    }
    return just_obj(all_objects(vm));
}

// What a container holds; other objects: nothing.
RAISES static bool add_referents(VM *vm, List *list, Value v)
{
    if (is_list(v) || is_tuple(v)) {
        return list_extend(vm, list, v);
    }
    if (is_dict(v)) {
        uint32_t position = 0;
        for (Value key, value; dict_next(as_dict(v), &position, &key, &value);) {
            CHECKB(list_append(vm, list, key) && list_append(vm, list, value));
        }
        return true;
    }
    if (is_kind(v, T_set) || is_kind(v, T_frozenset)) {
        return list_extend(vm, list, v);
    }
    if (is_kind(v, T_cell) && ((Cell *)v)->value != ABSENT) {
        return list_append(vm, list, ((Cell *)v)->value);
    }
    Dict *dict = is_container(vm, v) && (type_of(vm, v)->flags & TYPE_HEAP)
                     ? attr_dict(vm, v, false)
                     : NULL;
    CHECKB(!error_pending(vm));
    return !dict || (list_append(vm, list, from_obj(type_of(vm, v))) &&
                     add_referents(vm, list, from_obj(dict)));
}

RAISES static Maybe gc_get_referents(VM *vm, Value *args, int n)
{
    List *list = TRY_PTR(list_new(vm, 0));
    for (int i = 0; i < n; i++) {
        CHECK(add_referents(vm, list, args[i]));
    }
    return just_obj(list);
}

static bool holds(const List *list, const Value *args, int n)
{
    for (size_t i = 0; i < list->size; i++) {
        for (int j = 0; j < n; j++) {
            if (list->items[i] == args[j]) {
                return true;
            }
        }
    }
    return false;
}

RAISES static Maybe gc_get_referrers(VM *vm, Value *args, int n)
{
    List *objects = TRY_PTR(all_objects(vm)), *result = TRY_PTR(list_new(vm, 0));
    for (size_t i = 0; i < objects->size; i++) {
        List *held = TRY_PTR(list_new(vm, 0));
        CHECK(add_referents(vm, held, objects->items[i]));
        if (objects->items[i] != from_obj(objects) && holds(held, args, n)) {
            CHECK(list_append(vm, result, objects->items[i]));
        }
    }
    return just_obj(result);
}

static const Def gc_defs[] = {
    {"collect(generation: index = 2)", FN(gc_module_collect), "Run the garbage collector."},
    {"enable()", FN(gc_enable), "Enable automatic garbage collection."},
    {"disable()", FN(gc_disable), "Disable automatic garbage collection."},
    {"isenabled()", FN(gc_isenabled),
     "Returns true if automatic garbage collection is enabled."},
    {"get_debug()", FN(gc_get_debug), "Get the garbage collection debugging flags."},
    {"set_debug(flags: index, /)", FN(gc_set_debug),
     "Set the garbage collection debugging flags."},
    {"get_threshold()", FN(gc_get_threshold), "Return the current collection thresholds."},
    {"set_threshold(*thresholds)", FN(gc_set_threshold), "Sets the collection thresholds."},
    {"get_count()", FN(gc_get_count), "Return a three-tuple of the current collection counts."},
    {"get_stats()", FN(gc_get_stats),
     "Return a list of dictionaries containing per-generation statistics."},
    {"get_objects(generation=None)", FN(gc_get_objects),
     "Return a list of objects tracked by the collector."},
    {"get_referents(*objs)", FN(gc_get_referents),
     "Return the list of objects that are directly referred to by 'objs'."},
    {"get_referrers(*objs)", FN(gc_get_referrers),
     "Return the list of objects that directly refer to any of 'objs'."},
    {"is_tracked(obj, /)", FN(gc_is_tracked),
     "Returns true if the object is tracked by the garbage collector."},
    {"is_finalized(obj, /)", FN(gc_is_finalized),
     "Returns true if the object has been already finalized by the GC."},
    {"freeze()", FN(gc_nothing), "Freeze all current tracked objects."},
    {"unfreeze()", FN(gc_nothing), "Unfreeze all objects in the permanent generation."},
    {"get_freeze_count()", FN(gc_get_freeze_count),
     "Return the number of objects in the permanent generation."},
    {"DEBUG_STATS", INTEGER(DEBUG_STATS), NULL},
    {"DEBUG_COLLECTABLE", INTEGER(DEBUG_COLLECTABLE), NULL},
    {"DEBUG_UNCOLLECTABLE", INTEGER(DEBUG_UNCOLLECTABLE), NULL},
    {"DEBUG_SAVEALL", INTEGER(DEBUG_SAVEALL), NULL},
    {"DEBUG_LEAK", INTEGER(DEBUG_LEAK), NULL},
    {0},
};

RAISES static bool gc_fill(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    List *garbage = TRYB_PTR(list_new(vm, 0)), *callbacks = TRYB_PTR(list_new(vm, 0));
    return dict_set_c(vm, dict, "garbage", from_obj(garbage)) &&
           dict_set_c(vm, dict, "callbacks", from_obj(callbacks));
}

const ModuleDef gc_module = {
    .name = "gc",
    .doc = "This module provides access to the garbage collector for reference cycles.",
    .defs = gc_defs,
    .exec = gc_fill,
};
