// iterators — what zip, map, filter and callable iterators share.
#pragma once

#include "core/object.h"

// iter(callable, sentinel).
RAISES Maybe callable_iterator_new(VM *vm, Value function, Value sentinel);

// iter(x) of every argument, as a tuple.
RAISES Tuple *iterators_of(VM *vm, const Value *iterables, size_t count);

// itertools.tee(iterable, n): a tuple.
RAISES Maybe itertools_tee(VM *vm, Value *args, int n);
