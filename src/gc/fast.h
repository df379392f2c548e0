// fast.h — the inline half of gc_new(), for the few places where allocation is the hot path.
//
// With a constant size and kind it is a compare, an addition and two stores.
#pragma once

#include "gc/heap.h"

// The GC_LEAF flag for kinds whose exact instances hold no pointers. Instances of subclasses have
// attribute slots, and their shape id differs from the kind: the marker checks that.
static ALWAYS_INLINE uint8_t gc_leaf_flag(enum TypeId kind)
{
    switch (kind) {
    case T_int:
    case T_float:
    case T_complex:
    case T_str:
    case T_bytes:
    case T_range_iterator:
    case T_raw:
        return GC_LEAF;
    default:
        return 0;
    }
}

// gc_new() when the current run is used up, or the cell is large.
RAISES void *gc_new_slow(VM *vm, size_t size, enum TypeId kind);

// gc_new(), inline.
RAISES static ALWAYS_INLINE void *gc_new_inline(VM *vm, size_t size, enum TypeId kind)
{
    if (LIKELY(size - 1 < FINE_MAX)) {
        SizeClass *class = &vm->heap->classes[(size + GRANULE - 1) >> GRANULE_SHIFT];
        size_t cell = (size + GRANULE - 1) & ~(size_t)(GRANULE - 1);
        char *p = class->cur;
        if (LIKELY((size_t)(class->end - p) >= cell)) {
            class->cur = p + cell;
            *(Obj *)p = (Obj){kind, (uint8_t)kind, gc_leaf_flag(kind), 0};
            return p;
        }
    }
    return gc_new_slow(vm, size, kind);
}
