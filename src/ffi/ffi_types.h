// ffi_types — what the module takes from the type side: rows of functions, and the class CDefError.
#pragma once

#include "core/def.h"

// Adds cdef, typeof, sizeof and so on, and CDefError, to the module.
RAISES bool ffi_add_types(VM *vm, Value module);
// Adds new, cast, addressof, buffer and so on, and NULL; cdata_module.c.
RAISES bool ffi_add_data(VM *vm, Value module);
