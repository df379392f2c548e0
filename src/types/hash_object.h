// hash_object — message digests as objects, for modules/_hashlib.c.
#pragma once

#include "core/object.h"

// A digest of `data` (or ABSENT) by the algorithm of this name; NOTHING: there is none.
// ValueError, TypeError as hashlib has them.
RAISES Maybe hash_object_new(VM *vm, const char *name, Value data);

struct Blake2Parameters;
// A BLAKE2b (wide) or BLAKE2s digest of `data` (or ABSENT); the parameters are in range.
RAISES Maybe hash_object_blake2(VM *vm, bool wide, const struct Blake2Parameters *parameters,
                                Value data);
