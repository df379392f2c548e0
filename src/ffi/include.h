// include — declarations from C headers.
#pragma once

#include "core/object.h"

// ffi.include: cc or None, flags, use the cache, then the names of headers.
RAISES Maybe ffi_include(VM *vm, Value *args, int n);
