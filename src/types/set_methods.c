// set_methods — operators and methods of set and frozenset.

#include "core/slot.h"
#include "py.h"
#include "types/dict.h"
#include "types/set.h"

// The plain class of a result: subclasses give set or frozenset.
static Type *result_type(VM *vm, Value self)
{
    return type_by_id(vm, as_obj(self)->kind == T_frozenset ? T_frozenset : T_set);
}

RAISES static Set *copy_of(VM *vm, Value self)
{
    Set *copy = TRYP_PTR(set_alloc(vm, result_type(vm, self)));
    CHECKP(dict_copy_into(vm, copy->items, as_set(self)->items));
    return copy;
}

RAISES static Set *as_any_set(VM *vm, Value v)
{
    return is_any_set(v) ? as_set(v) : set_from_iterable(vm, v, false);
}

// What to walk for the items of `v`: those of a set, whatever __iter__ its class defines.
static Value items_of(VM *vm, Value v)
{
    bool redefined = is_any_set(v) && (type_of(vm, v)->flags & TYPE_HEAP);
    return redefined ? from_obj(as_set(v)->items) : v;
}

// ---- the four operations, into a fresh set

RAISES static Set *intersection(VM *vm, Value self, Value other)
{
    Set *result = TRYP_PTR(set_alloc(vm, result_type(vm, self)));
    Set *a = as_set(self);
    if (is_any_set(other) && set_size(as_set(other)) > set_size(a)) {
        Set *swap = as_set(other);  // walk the smaller one
        other = self;
        a = swap;
    }
    Each each;
    CHECKP(each_begin(vm, items_of(vm, other), &each));
    for (Value item; (item = TRYP(each_next(vm, &each))) != NOTHING;) {
        if (TRYP_TRI(set_contains(vm, a, item))) {
            CHECKP(set_add(vm, result, item));
        }
    }
    return result;
}

RAISES static bool remove_all(VM *vm, Set *set, Value other)
{
    if (is_any_set(other) && as_set(other) == set) {
        dict_clear(vm, set->items);
        return true;
    }
    Each each;
    CHECKB(each_begin(vm, items_of(vm, other), &each));
    for (Value item; (item = TRYB(each_next(vm, &each))) != NOTHING;) {
        CHECKB(set_discard(vm, set, item) != TRI_RAISED);
    }
    return true;
}

RAISES static bool toggle_all(VM *vm, Set *set, Value other)
{
    Set *once = TRYB_PTR(as_any_set(vm, other));
    if (once == set) {
        dict_clear(vm, set->items);
        return true;
    }
    uint32_t position = 0;
    Value key, value;
    while (dict_next(once->items, &position, &key, &value)) {
        Tri removed = set_discard(vm, set, key);
        if (removed == TRI_RAISED || (removed == TRI_NO && !set_add(vm, set, key))) {
            return false;
        }
    }
    return true;
}

static void replace_items(VM *vm, Set *set, Set *with)
{
    GC_SET(vm, set, items, with->items);
}

// ---- operators: both operands must be sets

static bool both_sets(Value a, Value b)
{
    return is_any_set(a) && is_any_set(b);
}

Maybe set_and(VM *vm, Value a, Value b)
{
    return both_sets(a, b) ? just_obj(intersection(vm, a, b)) : just(NOT_IMPLEMENTED);
}

Maybe set_or(VM *vm, Value a, Value b)
{
    if (!both_sets(a, b)) {
        return just(NOT_IMPLEMENTED);
    }
    Set *result = TRY_PTR(copy_of(vm, a));
    CHECK(set_update(vm, result, b));
    return just_obj(result);
}

Maybe set_xor(VM *vm, Value a, Value b)
{
    if (!both_sets(a, b)) {
        return just(NOT_IMPLEMENTED);
    }
    Set *result = TRY_PTR(copy_of(vm, a));
    CHECK(toggle_all(vm, result, b));
    return just_obj(result);
}

Maybe set_sub(VM *vm, Value a, Value b)
{
    if (!both_sets(a, b)) {
        return just(NOT_IMPLEMENTED);
    }
    Set *result = TRY_PTR(copy_of(vm, a));
    CHECK(remove_all(vm, result, b));
    return just_obj(result);
}

Maybe set_iand(VM *vm, Value self, Value other)
{
    if (!is_any_set(other)) {
        return just(NOT_IMPLEMENTED);
    }
    Set *result = TRY_PTR(intersection(vm, self, other));
    replace_items(vm, as_set(self), result);
    return just(self);
}

Maybe set_ior(VM *vm, Value self, Value other)
{
    if (!is_any_set(other)) {
        return just(NOT_IMPLEMENTED);
    }
    CHECK(set_update(vm, as_set(self), other));
    return just(self);
}

Maybe set_ixor(VM *vm, Value self, Value other)
{
    if (!is_any_set(other)) {
        return just(NOT_IMPLEMENTED);
    }
    CHECK(toggle_all(vm, as_set(self), other));
    return just(self);
}

Maybe set_isub(VM *vm, Value self, Value other)
{
    if (!is_any_set(other)) {
        return just(NOT_IMPLEMENTED);
    }
    CHECK(remove_all(vm, as_set(self), other));
    return just(self);
}

// ---- methods that take any iterables

RAISES static Maybe set_union_method(VM *vm, Value *args, int n)
{
    Set *result = TRY_PTR(copy_of(vm, args[0]));
    for (int i = 1; i < n; i++) {
        CHECK(set_update(vm, result, args[i]));
    }
    return just_obj(result);
}

RAISES static Maybe set_intersection_method(VM *vm, Value *args, int n)
{
    Value result = from_obj(TRY_PTR(copy_of(vm, args[0])));
    for (int i = 1; i < n; i++) {
        result = from_obj(TRY_PTR(intersection(vm, result, args[i])));
    }
    return just(result);
}

RAISES static Maybe set_difference_method(VM *vm, Value *args, int n)
{
    Set *result = TRY_PTR(copy_of(vm, args[0]));
    for (int i = 1; i < n; i++) {
        CHECK(remove_all(vm, result, args[i]));
    }
    return just_obj(result);
}

RAISES static Maybe set_symmetric_difference_method(VM *vm, Value *args, int n)
{
    (void)n;
    Set *result = TRY_PTR(copy_of(vm, args[0]));
    CHECK(toggle_all(vm, result, args[1]));
    return just_obj(result);
}

RAISES static Maybe set_update_method(VM *vm, Value *args, int n)
{
    for (int i = 1; i < n; i++) {
        CHECK(set_update(vm, as_set(args[0]), args[i]));
    }
    return just(NONE);
}

RAISES static Maybe set_intersection_update(VM *vm, Value *args, int n)
{
    Value result = TRY(set_intersection_method(vm, args, n));
    replace_items(vm, as_set(args[0]), as_set(result));
    return just(NONE);
}

RAISES static Maybe set_difference_update(VM *vm, Value *args, int n)
{
    for (int i = 1; i < n; i++) {
        CHECK(remove_all(vm, as_set(args[0]), args[i]));
    }
    return just(NONE);
}

RAISES static Maybe set_symmetric_difference_update(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(toggle_all(vm, as_set(args[0]), args[1]));
    return just(NONE);
}

RAISES static Maybe set_isdisjoint(VM *vm, Value *args, int n)
{
    (void)n;
    Each each;
    CHECK(each_begin(vm, args[1], &each));
    for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) {
        if (TRY_TRI(set_contains(vm, as_set(args[0]), item))) {
            return just(FALSE_);
        }
    }
    return just(TRUE_);
}

RAISES static Maybe set_issubset(VM *vm, Value *args, int n)
{
    (void)n;
    Set *other = TRY_PTR(as_any_set(vm, args[1]));
    return op_compare(vm, args[0], from_obj(other), CMP_LE);
}

RAISES static Maybe set_issuperset(VM *vm, Value *args, int n)
{
    (void)n;
    Set *other = TRY_PTR(as_any_set(vm, args[1]));
    return op_compare(vm, args[0], from_obj(other), CMP_GE);
}

// ---- single items

RAISES static Maybe set_add_method(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(set_add(vm, as_set(args[0]), args[1]));
    return just(NONE);
}

// A set as argument stands for the frozenset it equals.
RAISES static Maybe hashable_item(VM *vm, Value item)
{
    bool plain = is_kind(item, T_set) && type_of(vm, item)->slots->hash == hash_unhashable;
    return plain ? just_obj(set_from_iterable(vm, item, true)) : just(item);
}

RAISES static Maybe set_discard_method(VM *vm, Value *args, int n)
{
    (void)n;
    Value item = TRY(hashable_item(vm, args[1]));
    CHECK(set_discard(vm, as_set(args[0]), item) != TRI_RAISED);
    return just(NONE);
}

RAISES static Maybe set_remove(VM *vm, Value *args, int n)
{
    (void)n;
    Value item = TRY(hashable_item(vm, args[1]));
    if (!TRY_TRI(set_discard(vm, as_set(args[0]), item))) {
        return raise_key(vm, args[1]);
    }
    return just(NONE);
}

RAISES static Maybe set_pop(VM *vm, Value *args, int n)
{
    (void)n;
    Dict *items = as_set(args[0])->items;
    uint32_t position = 0;
    Value key, value;
    if (!dict_next(items, &position, &key, &value)) {
        Value text = TRY(str_from_c(vm, "pop from an empty set"));
        return raise_key(vm, text);
    }
    // WHY the last one: removing from the front would make repeated pops quadratic.
    dict_pop_last(vm, items, &key, &value);
    return just(key);
}

RAISES static Maybe set_clear(VM *vm, Value *args, int n)
{
    (void)n;
    dict_clear(vm, as_set(args[0])->items);
    return just(NONE);
}

RAISES static Maybe set_copy(VM *vm, Value *args, int n)
{
    (void)n;
    if (is_exact(args[0], T_frozenset)) {
        return just(args[0]);
    }
    return just_obj(copy_of(vm, args[0]));
}

RAISES static Maybe set_contains_method(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(TRY_TRI(op_contains(vm, args[0], args[1])));
}

RAISES static Maybe set_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Value items = from_obj(TRY_PTR(list_from_iterable(vm, args[0])));
    Value name = TRY(str_intern_c(vm, "__getstate__"));
    Value state = TRY(call_method_0(vm, args[0], name));
    return tuple_3(vm, from_obj(type_of(vm, args[0])), TRY(tuple_new(vm, &items, 1)), state);
}

#define SHARED_ROWS                                                                        \
    {"union(self, /, *others)", FN(set_union_method),                                      \
     "Return a new set with elements from the set and all others."},                       \
        {"intersection(self, /, *others)", FN(set_intersection_method),                    \
         "Return a new set with elements common to the set and all others."},              \
        {"difference(self, /, *others)", FN(set_difference_method),                        \
         "Return a new set with elements in the set that are not in the others."},         \
        {"symmetric_difference(self, other, /)", FN(set_symmetric_difference_method),      \
         "Return a new set with elements in either the set or other but not both."},       \
        {"isdisjoint(self, other, /)", FN(set_isdisjoint),                                 \
         "Return True if two sets have a null intersection."},                             \
        {"issubset(self, other, /)", FN(set_issubset),                                     \
         "Report whether another set contains this set."},                                 \
        {"issuperset(self, other, /)", FN(set_issuperset),                                 \
         "Report whether this set contains another set."},                                 \
        {"copy(self, /)", FN(set_copy), "Return a shallow copy of a set."},                \
        {"__contains__(self, object, /)", FN(set_contains_method),                         \
         "x.__contains__(y) <==> y in x."},                                                \
        {"__reduce__(self, /)", FN(set_reduce), "Return state information for pickling."}, \
        {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},

const Def set_methods[] = {
    SHARED_ROWS{"add(self, object, /)", FN(set_add_method), "Add an element to a set."},
    {"discard(self, object, /)", FN(set_discard_method),
     "Remove an element from a set if it is a member."},
    {"remove(self, object, /)", FN(set_remove),
     "Remove an element from a set; it must be a member."},
    {"pop(self, /)", FN(set_pop), "Remove and return an arbitrary set element."},
    {"clear(self, /)", FN(set_clear), "Remove all elements from this set."},
    {"update(self, /, *others)", FN(set_update_method),
     "Update the set, adding elements from all others."},
    {"intersection_update(self, /, *others)", FN(set_intersection_update),
     "Update the set, keeping only elements found in it and all others."},
    {"difference_update(self, /, *others)", FN(set_difference_update),
     "Update the set, removing elements found in others."},
    {"symmetric_difference_update(self, other, /)", FN(set_symmetric_difference_update),
     "Update the set, keeping only elements found in either set, but not in both."},
    {0},
};

const Def frozenset_methods[] = {SHARED_ROWS{0}};
