// call_module — functions of module ffi that concern calls, callbacks and libraries.
#pragma once

#include "core/object.h"

// Rows of the module's table; args as their signatures in ffi.c say.
RAISES Maybe call_module_callback(VM *vm, Value *args, int n);
RAISES Maybe call_module_pump(VM *vm, Value *args, int n);
RAISES Maybe call_module_set_errno(VM *vm, Value *args, int n);
RAISES Maybe call_module_stats(VM *vm, Value *args, int n);
RAISES Maybe call_module_faults(VM *vm, Value *args, int n);
RAISES Maybe call_module_getattr(VM *vm, Value *args, int n);
// Module attributes that can be set: errno (ModuleDef.set).
RAISES Tri call_module_set(VM *vm, Value name, Value value);
// Starts the call side and adds the RTLD_ constants.
RAISES bool call_module_fill(VM *vm, Dict *dict);
