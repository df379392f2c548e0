// sequence — what list, tuple and the other sequences share.
#pragma once

#include "core/def.h"
#include "core/object.h"

// "[a, b]" of a list or tuple; `recursive` when it is being printed already.
RAISES Maybe sequence_repr(VM *vm, Value self, const char *open, const char *close,
                           const char *recursive);
// Lexicographic comparison of two lists or two tuples.
RAISES Maybe sequence_compare(VM *vm, Value a, Value b, CompareOp op);
// n of `sequence * n`, negative as 0. NO: not an integer. Raises OverflowError when huge.
RAISES Tri repeat_count(VM *vm, Value n, size_t *out);
// Index argument of index()/find(): negative from the end, clamped to [0, size].
size_t clamp_index(SWord i, size_t size);

// ValueError when the step is 0, before anything else is looked at.
RAISES bool slice_check_step(VM *vm, Value slice);
// slice.indices() on ints of any size: out gets start, stop and step.
RAISES bool slice_int_indices(VM *vm, Value slice, Value length, Value out[3]);

// Iterators of list, tuple and the __getitem__ protocol; kind: one of T_*_iterator.
void sequence_iterator_trace(VM *vm, Obj *self);
RAISES Maybe sequence_iterator_new(VM *vm, Value sequence, enum TypeId kind);
extern const Def sequence_iterator_methods[];  // __length_hint__, __reduce__, __setstate__

// Room for `size` items in all; the number of items stays.
RAISES bool list_reserve(VM *vm, List *list, size_t size);
