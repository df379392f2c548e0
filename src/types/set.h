// set — layout shared by set.c and set_methods.c.
#pragma once

#include "core/object.h"
#include "core/types.h"

// A set is a Dict whose values are all NONE: ordering, hashing and growth are the same code.
struct Set {
    Obj h;
    uint32_t hash_ready;  // frozenset: hash is known
    Hash hash;
    Dict *items;
};

typedef struct SetIterator {
    Obj h;
    Set *set;           // NULL when exhausted
    uint32_t position;  // next entry
    uint32_t expected;  // size when made
} SetIterator;

static inline Set *as_set(Value v)
{
    return (Set *)v;
}

static inline bool is_any_set(Value v)
{
    return is_kind(v, T_set) || is_kind(v, T_frozenset);
}

// An empty set or frozenset of the given class; what set.c, set_methods.c share.
RAISES Set *set_alloc(VM *vm, Type *type);
RAISES Tri set_discard(VM *vm, Set *set, Value item);
RAISES Maybe set_iter(VM *vm, Value self);
extern const Def set_methods[], frozenset_methods[];
RAISES Maybe set_and(VM *vm, Value a, Value b);
RAISES Maybe set_or(VM *vm, Value a, Value b);
RAISES Maybe set_xor(VM *vm, Value a, Value b);
RAISES Maybe set_sub(VM *vm, Value a, Value b);
RAISES Maybe set_iand(VM *vm, Value self, Value other);
RAISES Maybe set_ior(VM *vm, Value self, Value other);
RAISES Maybe set_ixor(VM *vm, Value self, Value other);
RAISES Maybe set_isub(VM *vm, Value self, Value other);
