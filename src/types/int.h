// int — views of any int as sign and magnitude, shared by int.c, int_text.c and int_methods.c.
#pragma once

#include "base/mp.h"
#include "core/object.h"
#include "core/def.h"
#include "core/types.h"

// Sign and magnitude of a small, heap, bool or subclass int. `limbs` points into the view itself
// for words, so a view must not be copied.
typedef struct IntView {
    const Limb *limbs;
    size_t size;  // normalized
    bool negative;
    Limb word[MP_U64_LIMBS];
} IntView;

void int_view(Value v, IntView *view);
// A heap cell for `size` limbs; finish with int_normalize(), which gives the canonical Value.
RAISES Int *int_alloc(VM *vm, size_t size);
Value int_normalize(Int *i);
// Scratch limbs for mp_ functions: NULL for 0; ok false: MemoryError raised.
RAISES bool int_scratch(VM *vm, size_t limbs, Limb **out);
extern const Def int_methods[];
// int(b'…', base) rules.
RAISES Maybe int_from_ascii(VM *vm, const void *bytes, size_t size, int base);
RAISES Maybe int_repr(VM *vm, Value self);
RAISES Maybe int_pow(VM *vm, Value a, Value b, Value modulus);
RAISES Maybe int_divmod(VM *vm, Value a, Value b);
RAISES Maybe int_truediv(VM *vm, Value a, Value b);
RAISES Maybe int_bitwise(VM *vm, MpBitOp op, Value a, Value b);
