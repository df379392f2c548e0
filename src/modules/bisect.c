// bisect — searching and inserting in sorted sequences.

#include "py.h"

typedef struct Search {
    Value sequence, item, key;  // key NONE: items compare themselves
    size_t low, high;
} Search;

// Reads lo and hi (None: the length).
RAISES static bool search_bounds(VM *vm, Value low, Value high, Search *search)
{
    if (as_int(low) < 0) {
        raise_error(vm, E_ValueError, "lo must be non-negative");
        return false;
    }
    search->low = (size_t)as_int(low);
    if (high == NONE) {
        return op_len(vm, search->sequence, &search->high);
    }
    if (!is_any_int(high) && !type_of(vm, high)->slots->index) {
        raise_error(vm, E_TypeError, "argument should be integer or None, not '%T'", high);
        return false;
    }
    ptrdiff_t i;
    CHECKB(op_index_ssize(vm, high, &i));
    if (i == -1) {  // COMPAT: -1 meant the length before None did
        return op_len(vm, search->sequence, &search->high);
    }
    search->high = i < 0 ? 0 : (size_t)i;
    return true;
}

RAISES static Maybe item_at(VM *vm, const Search *search, size_t i)
{
    Value item;
    if (is_exact(search->sequence, T_list) && i < as_list(search->sequence)->size) {
        item = as_list(search->sequence)->items[i];
    } else {
        if (is_dict(search->sequence)) {
            return raise_error(vm, E_TypeError, "%T is not a sequence", search->sequence);
        }
        item = TRY(op_getitem(vm, search->sequence, TRY(int_from_u64(vm, i))));
    }
    return search->key == NONE ? just(item) : call_1(vm, search->key, item);
}

RAISES static Tri is_less(VM *vm, Value a, Value b)
{
    return both_int(a, b) ? tri((SWord)a < (SWord)b) : op_compare_true(vm, a, b, CMP_LT);
}

// The place of search->item: behind (right) or before items equal to it.
RAISES static bool find_place(VM *vm, const Search *search, bool right, size_t *place)
{
    size_t low = search->low, high = search->high;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        Value item = TRYB(item_at(vm, search, middle));
        bool before = right ? !TRYB_TRI(is_less(vm, search->item, item))
                            : TRYB_TRI(is_less(vm, item, search->item));
        if (before) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    *place = low;
    return true;
}

// args: a, x, lo, hi, key
RAISES static Maybe bisect_search(VM *vm, Value *args, bool right)
{
    Search search = {args[0], args[1], args[4], 0, 0};
    size_t place;
    CHECK(search_bounds(vm, args[2], args[3], &search));
    CHECK(find_place(vm, &search, right, &place));
    return int_from_u64(vm, place);
}

RAISES static Maybe bisect_insort(VM *vm, Value *args, bool right)
{
    Search search = {args[0], args[1], args[4], 0, 0};
    size_t place;
    if (search.key != NONE) {
        search.item = TRY(call_1(vm, search.key, args[1]));
    }
    CHECK(search_bounds(vm, args[2], args[3], &search));
    CHECK(find_place(vm, &search, right, &place));
    Value index = TRY(int_from_u64(vm, place));
    Value name = TRY(str_intern_c(vm, "insert"));
    (void)TRY(call_method_2(vm, args[0], name, index, args[1]));
    return just(NONE);
}

RAISES static Maybe bisect_bisect_right(VM *vm, Value *args, int n)
{
    (void)n;
    return bisect_search(vm, args, true);
}

RAISES static Maybe bisect_bisect_left(VM *vm, Value *args, int n)
{
    (void)n;
    return bisect_search(vm, args, false);
}

RAISES static Maybe bisect_insort_right(VM *vm, Value *args, int n)
{
    (void)n;
    return bisect_insort(vm, args, true);
}

RAISES static Maybe bisect_insort_left(VM *vm, Value *args, int n)
{
    (void)n;
    return bisect_insort(vm, args, false);
}

RAISES static bool bisect_fill(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    Value name = TRYB(str_intern_c(vm, "bisect_right"));
    CHECKB(dict_set_c(vm, dict, "bisect", dict_find_str(vm, dict, name)));
    name = TRYB(str_intern_c(vm, "insort_right"));
    return dict_set_c(vm, dict, "insort", dict_find_str(vm, dict, name));
}

static const Def bisect_defs[] = {
    {"bisect_right(a, x, lo: size = 0, hi=None, *, key=None)", FN(bisect_bisect_right),
     "Return the index where to insert item x in list a, assuming a is sorted.\n\nThe return "
     "value i is such that all e in a[:i] have e <= x, and all e in\na[i:] have e > x.  So if "
     "x "
     "already appears in the list, a.insert(i, x) will\ninsert just after the rightmost x "
     "already there."},
    {"bisect_left(a, x, lo: size = 0, hi=None, *, key=None)", FN(bisect_bisect_left),
     "Return the index where to insert item x in list a, assuming a is sorted.\n\nThe return "
     "value i is such that all e in a[:i] have e < x, and all e in\na[i:] have e >= x.  So if "
     "x "
     "already appears in the list, a.insert(i, x) will\ninsert just before the leftmost x "
     "already there."},
    {"insort_right(a, x, lo: size = 0, hi=None, *, key=None)", FN(bisect_insort_right),
     "Insert item x in list a, and keep it sorted assuming a is sorted.\n\nIf x is already in "
     "a, insert it to the right of the rightmost x."},
    {"insort_left(a, x, lo: size = 0, hi=None, *, key=None)", FN(bisect_insort_left),
     "Insert item x in list a, and keep it sorted assuming a is sorted.\n\nIf x is already in "
     "a, insert it to the left of the leftmost x."},
    {0},
};

const ModuleDef bisect_module = {
    .name = "bisect",
    .doc = "Bisection algorithms.",
    .defs = bisect_defs,
    .exec = bisect_fill,
};
