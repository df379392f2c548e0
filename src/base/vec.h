// vec.h — typed growable vector.
//
// `VEC(Token) tokens = {0};` declares one; `typedef VEC(Token) TokenVec;` names the type. Memory is
// malloc's: no Values in here. Elements are moved by growth, so keep indexes, not pointers.
#pragma once

#include "base/alloc.h"

#define VEC(T)             \
    struct {               \
        T *items;          \
        size_t count, cap; \
    }

// Makes room for `extra` more elements; false when out of memory (nothing changes).
#define vec_reserve(v, extra)                    \
    ((v)->cap - (v)->count >= (size_t)(extra) || \
     vec_grow((void **)&(v)->items, (v)->count, &(v)->cap, (extra), sizeof *(v)->items))

// Appends one element given as an expression; false when out of memory.
#define vec_push(v, ...) \
    (vec_reserve((v), 1) ? ((v)->items[(v)->count++] = (__VA_ARGS__), true) : false)

// Removes and returns the last element; the vector must not be empty.
#define vec_pop(v) ((v)->items[--(v)->count])

// The last element, as an lvalue; the vector must not be empty.
#define vec_last(v) ((v)->items[(v)->count - 1])

// Frees the memory; the vector is empty and usable again.
#define vec_free(v) \
    (mem_free((v)->items), (v)->items = NULL, (v)->count = 0, (v)->cap = 0, (void)0)

// The out-of-line half of vec_reserve().
MUST_USE bool vec_grow(void **items, size_t count, size_t *cap, size_t extra, size_t size);
