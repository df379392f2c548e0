// _collections — the part of module collections that is written in C.

#include "py.h"
#include "types/dict.h"

// Does `mapping` look items up and store them as dict does?
RAISES static Tri counts_like_dict(VM *vm, Value mapping)
{
    if (!is_dict(mapping)) {
        return TRI_NO;
    }
    Type *type = type_of(vm, mapping), *dict = type_by_id(vm, T_dict);
    static const enum NameId names[] = {N_get, N___setitem__};
    for (int i = 0; i < 2; i++) {
        Value own = TRYT(type_find(vm, type, vm_name(vm, names[i])));
        if (own != TRYT(type_find(vm, dict, vm_name(vm, names[i])))) {
            return TRI_NO;
        }
    }
    return TRI_YES;
}

// args: mapping, iterable
RAISES static Maybe collections_count_elements(VM *vm, Value *args, int n)
{
    (void)n;
    Value mapping = args[0];
    Each each;
    CHECK(each_begin(vm, args[1], &each));
    if (TRY_TRI(counts_like_dict(vm, mapping))) {
        for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) {
            CHECK(dict_count(vm, as_dict(mapping), item));
        }
        return just(NONE);
    }
    Value get = TRY(attr_get(vm, mapping, vm_name(vm, N_get)));
    for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) {
        Value count = TRY(call_2(vm, get, item, from_small(0)));
        count = TRY(op_add(vm, count, from_small(1)));
        CHECK(op_setitem(vm, mapping, item, count));
    }
    return just(NONE);
}

static const Def _collections_defs[] = {
    {"_count_elements(mapping, iterable, /)", FN(collections_count_elements),
     "Count elements in the iterable, updating the mapping"},
    {"OrderedDict", TYPE_REF(T_OrderedDict), NULL},
    {"_deque_iterator", TYPE_REF(T_deque_iterator), NULL},
    {"_deque_reverse_iterator", TYPE_REF(T_deque_reverse_iterator), NULL},
    {"_tuplegetter", TYPE_REF(T_tuplegetter), NULL},
    {"defaultdict", TYPE_REF(T_defaultdict), NULL},
    {"deque", TYPE_REF(T_deque), NULL},
    {0},
};

MODULE(_collections,
       "High performance data structures.\n- deque:        ordered collection accessible from "
       "endpoints only\n- defaultdict:  dict subclass with a default value factory\n");
