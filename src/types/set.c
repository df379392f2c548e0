// set — set and frozenset: a dict without values (WHY: one table implementation to get right).
//
// Insertion order is kept as a side effect; programs must not rely on it. The methods and
// operators are in set_methods.c.

#include "types/set.h"

#include "base/buf.h"
#include "core/slot.h"
#include "py.h"
#include "types/dict.h"

// ---- the C interface

Set *set_alloc(VM *vm, Type *type)
{
    Set *set = TRYP_PTR((Set *)type_alloc(vm, type, 0));
    Dict *items = TRYP_PTR(dict_new(vm));
    GC_SET(vm, set, items, items);
    return set;
}

Set *set_new(VM *vm)
{
    return set_alloc(vm, type_by_id(vm, T_set));
}

bool set_add(VM *vm, Set *set, Value item)
{
    return dict_set(vm, set->items, item, NONE);
}

Tri set_contains(VM *vm, Set *set, Value item)
{
    Value found = TRYT(dict_find(vm, set->items, item));
    return tri(found != NOTHING);
}

Tri set_discard(VM *vm, Set *set, Value item)
{
    return dict_remove(vm, set->items, item);
}

size_t set_size(const Set *set)
{
    return set->items->used;
}

RAISES static bool add_keys(VM *vm, Set *set, Dict *from)
{
    uint32_t position = 0;
    Value key, value;
    while (dict_next(from, &position, &key, &value)) {
        CHECKB(set_add(vm, set, key));
    }
    return true;
}

bool set_update(VM *vm, Set *set, Value iterable)
{
    if (is_any_set(iterable)) {
        Dict *from = as_set(iterable)->items;
        return set->items->used ? add_keys(vm, set, from)
                                : dict_copy_into(vm, set->items, from);
    }
    if (is_exact(iterable, T_dict)) {
        return add_keys(vm, set, as_dict(iterable));
    }
    Each each;
    CHECKB(each_begin(vm, iterable, &each));
    for (Value item; (item = TRYB(each_next(vm, &each))) != NOTHING;) {
        CHECKB(set_add(vm, set, item));
    }
    return true;
}

Set *set_from_iterable(VM *vm, Value iterable, bool frozen)
{
    Set *set = TRYP_PTR(set_alloc(vm, type_by_id(vm, frozen ? T_frozenset : T_set)));
    CHECKP(set_update(vm, set, iterable));
    return set;
}

// ---- slots

RAISES static bool repr_items(VM *vm, Set *set, Buf *buf)
{
    uint32_t position = 0;
    Value key, value;
    bool first = true;
    while (dict_next(set->items, &position, &key, &value)) {
        buf_string(buf, first ? "" : ", ");
        first = false;
        Value text = TRYB(op_repr(vm, key));
        buf_append(buf, str_data(text), str_size(text));
    }
    return true;
}

RAISES static Maybe set_repr(VM *vm, Value self)
{
    Type *type = type_of(vm, self);
    if (set_size(as_set(self)) == 0) {
        return str_from_format(vm, "%N()", type);
    }
    if (TRY_TRI(repr_enter(vm, self))) {
        return str_from_format(vm, "%N(...)", type);
    }
    Buf buf = BUF_INIT;
    bool plain = type->id == T_set;
    if (!plain) {
        buf_string(&buf, type_name(type));
        buf_char(&buf, '(');
    }
    buf_char(&buf, '{');
    bool ok = repr_items(vm, as_set(self), &buf);
    buf_string(&buf, plain ? "}" : "})");
    repr_leave(vm, self);
    if (!ok) {
        buf_free(&buf);
        return RAISED;
    }
    return str_from_buf(vm, &buf);
}

RAISES static Tri is_subset(VM *vm, Set *a, Set *b)
{
    uint32_t position = 0;
    Value key, value;
    while (dict_next(a->items, &position, &key, &value)) {
        Tri inside = set_contains(vm, b, key);
        if (inside != TRI_YES) {
            return inside;
        }
    }
    return TRI_YES;
}

RAISES static Maybe set_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_any_set(b)) {
        return just(NOT_IMPLEMENTED);
    }
    Set *x = as_set(a), *y = as_set(b);
    size_t n = set_size(x), m = set_size(y);
    switch (op) {
    case CMP_EQ:
        return just_bool(n == m && TRY_TRI(is_subset(vm, x, y)));
    case CMP_NE:
        return just_bool(!(n == m && TRY_TRI(is_subset(vm, x, y))));
    case CMP_LE:
        return just_bool(n <= m && TRY_TRI(is_subset(vm, x, y)));
    case CMP_LT:
        return just_bool(n < m && TRY_TRI(is_subset(vm, x, y)));
    case CMP_GE:
        return just_bool(n >= m && TRY_TRI(is_subset(vm, y, x)));
    default:
        return just_bool(n > m && TRY_TRI(is_subset(vm, y, x)));
    }
}

// Order-independent: mixes the spread bits of every item hash with xor.
RAISES static bool frozenset_hash(VM *vm, Value self, Hash *out)
{
    Set *set = as_set(self);
    if (!set->hash_ready) {
        uint64_t hash = 1927868237u * (uint64_t)(set_size(set) + 1);
        uint32_t position = 0;
        Value key, value;
        while (dict_next(set->items, &position, &key, &value)) {
            Hash item;
            CHECKB(op_hash(vm, key, &item));
            uint64_t h = (uint64_t)item;
            hash ^= (h ^ 89869747u ^ h << 16) * 3644798167u;
        }
        hash ^= hash >> 11 ^ hash >> 25;
        hash = hash * 69069u + 907133923u;
        set->hash = hash == UINT64_MAX ? 590923713 : (Hash)hash;
        set->hash_ready = 1;
    }
    *out = set->hash;
    return true;
}

RAISES static bool set_len(VM *vm, Value self, size_t *out)
{
    (void)vm;
    *out = set_size(as_set(self));
    return true;
}

RAISES static Tri set_slot_contains(VM *vm, Value self, Value item)
{
    if (is_kind(item, T_set) && type_of(vm, item)->slots->hash == hash_unhashable) {
        // COMPAT: a set is looked up as the frozenset it equals.
        item = from_obj(TRYT_PTR(set_from_iterable(vm, item, true)));
    }
    return set_contains(vm, as_set(self), item);
}

// ---- iteration

Maybe set_iter(VM *vm, Value self)
{
    SetIterator *it = TRY_PTR((SetIterator *)gc_new(vm, sizeof *it, T_set_iterator));
    it->set = as_set(self);
    it->expected = (uint32_t)set_size(as_set(self));
    return just_obj(it);
}

RAISES static Maybe set_iterator_next(VM *vm, Value self)
{
    SetIterator *it = (SetIterator *)self;
    if (!it->set) {
        return just(NOTHING);
    }
    if (set_size(it->set) != it->expected) {
        it->expected = UINT32_MAX;
        return raise_error(vm, E_RuntimeError, "Set changed size during iteration");
    }
    Value key, value;
    if (!dict_next(it->set->items, &it->position, &key, &value)) {
        it->set = NULL;
        return just(NOTHING);
    }
    return just(key);
}

RAISES static Maybe set_iterator_length_hint(VM *vm, Value *args, int n)
{
    (void)n;
    SetIterator *it = (SetIterator *)args[0];
    size_t count = 0;
    Value key, value;
    uint32_t position = it->position;
    bool same = it->set && set_size(it->set) == it->expected;
    while (same && dict_next(it->set->items, &position, &key, &value)) {
        count++;
    }
    return int_from_u64(vm, count);
}

// iter() of a list of what is left; the iterator itself stays where it is.
RAISES static Maybe set_iterator_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    SetIterator copy = *(SetIterator *)args[0];
    List *rest = TRY_PTR(list_new(vm, 0));
    if (copy.set && set_size(copy.set) != copy.expected) {
        return raise_error(vm, E_RuntimeError, "Set changed size during iteration");
    }
    Value key, value;
    while (copy.set && dict_next(copy.set->items, &copy.position, &key, &value)) {
        CHECK(list_append(vm, rest, key));
    }
    Value list = from_obj(rest), name = TRY(str_intern_c(vm, "iter"));
    Value iter = TRY(attr_get(vm, vm->roots[ROOT_builtins_module], name));
    return tuple_2(vm, iter, TRY(tuple_new(vm, &list, 1)));
}

static void set_iterator_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((SetIterator *)self)->set);
}

static const Def set_iterator_methods[] = {
    {"__reduce__(self, /)", FN(set_iterator_reduce), "Helper for pickle."},
    {"__length_hint__(self, /)", FN(set_iterator_length_hint),
     "Private method returning an estimate of len(list(it))."},
    {0},
};

const TypeDef set_iterator_type = {
    .name = "set_iterator",
    .size = sizeof(SetIterator),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = set_iterator_next,
    .trace = set_iterator_trace,
    .methods = set_iterator_methods,
};

// ---- construction

RAISES static Maybe set_make(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(set_alloc(vm, as_type(args[0])));
}

RAISES static Maybe set_init(VM *vm, Value *args, int n)
{
    (void)n;
    Set *set = as_set(args[0]);
    dict_clear(vm, set->items);
    CHECK(set_update(vm, set, args[1]));
    return just(NONE);
}

RAISES static Maybe frozenset_make(VM *vm, Value *args, int n)
{
    (void)n;
    Type *type = as_type(args[0]);
    if (type->id == T_frozenset && is_exact(args[1], T_frozenset)) {
        return just(args[1]);
    }
    Set *set = TRY_PTR(set_alloc(vm, type));
    CHECK(set_update(vm, set, args[1]));
    return just_obj(set);
}

static void set_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((Set *)self)->items);
}

const TypeDef set_type = {
    .name = "set",
    .doc = "Build an unordered collection of unique elements.",
    .size = sizeof(Set),
    .flags = TYPE_SELF_MATCH | TYPE_HAS_WEAKREF,
    .new_ = {"set(*args, **kwargs)", FN(set_make), NULL},
    .init = {"set(iterable=(), /)", FN(set_init), "Initialize self."},
    .repr = set_repr,
    .hash = hash_unhashable,
    .compare = set_compare,
    .len = set_len,
    .contains = set_slot_contains,
    .iter = set_iter,
    .and_ = set_and,
    .or_ = set_or,
    .xor = set_xor,
    .sub = set_sub,
    .iand = set_iand,
    .ior = set_ior,
    .ixor = set_ixor,
    .isub = set_isub,
    .trace = set_trace,
    .methods = set_methods,
};

const TypeDef frozenset_type = {
    .name = "frozenset",
    .doc = "Build an immutable unordered collection of unique elements.",
    .size = sizeof(Set),
    .flags = TYPE_SELF_MATCH | TYPE_HAS_WEAKREF,
    .new_ = {"frozenset(iterable=(), /)", FN(frozenset_make), NULL},
    .repr = set_repr,
    .hash = frozenset_hash,
    .compare = set_compare,
    .len = set_len,
    .contains = set_slot_contains,
    .iter = set_iter,
    .and_ = set_and,
    .or_ = set_or,
    .xor = set_xor,
    .sub = set_sub,
    .trace = set_trace,
    .methods = frozenset_methods,
};
