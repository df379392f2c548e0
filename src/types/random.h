// random — the system's random bytes.
#pragma once

#include "core/object.h"

// urandom(size): bytes; the row is in modules/_random.c.
RAISES Maybe random_entropy(VM *vm, Value *args, int n);
