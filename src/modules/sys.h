// sys — the halves of module sys that are not in modules/sys.c.
#pragma once

#include "core/def.h"

// ---- sys_info.c: version_info, flags, float_info, …
RAISES bool sys_add_info(VM *vm, Dict *dict);
// A new sys.flags from vm->config, after main has read the command line.
RAISES bool sys_update_flags(VM *vm);
RAISES Maybe sys_asyncgen_hooks(VM *vm, Value first, Value finalizer);

// ---- sys_hooks.c
RAISES Maybe sys_displayhook(VM *vm, Value *args, int n);
RAISES Maybe sys_excepthook(VM *vm, Value *args, int n);
RAISES Maybe sys_unraisablehook(VM *vm, Value *args, int n);
RAISES Maybe sys_breakpointhook(VM *vm, Value *args, int n);
RAISES Maybe sys_exc_info(VM *vm, Value *args, int n);
RAISES Maybe sys_exception(VM *vm, Value *args, int n);
RAISES Maybe sys_exit(VM *vm, Value *args, int n);
RAISES Maybe sys_set_asyncgen_hooks(VM *vm, Value *args, int n);
RAISES Maybe sys_get_asyncgen_hooks(VM *vm, Value *args, int n);
