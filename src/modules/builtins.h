// builtins — the functions of module builtins that are not in modules/builtins.c.
#pragma once

#include "core/def.h"

// ---- builtins_fold.c
RAISES Maybe builtins_all(VM *vm, Value *args, int n);
RAISES Maybe builtins_any(VM *vm, Value *args, int n);
RAISES Maybe builtins_sum(VM *vm, Value *args, int n);
RAISES Maybe builtins_min(VM *vm, Value *args, int n);
RAISES Maybe builtins_max(VM *vm, Value *args, int n);
RAISES Maybe builtins_sorted(VM *vm, Value *args, int n);

// ---- builtins_io.c
RAISES Maybe builtins_print(VM *vm, Value *args, int n);
RAISES Maybe builtins_input(VM *vm, Value *args, int n);
RAISES Maybe builtins_open(VM *vm, Value *args, int n);
RAISES Maybe builtins_breakpoint(VM *vm, Value *args, int n);
// print(*values, sep=sep, end=end, file=file): sep and end str; file not None.
RAISES bool print_values(VM *vm, Value file, const Value *values, size_t count, Value sep,
                         Value end);

// ---- builtins_site.c
RAISES bool builtins_add_site(VM *vm, Dict *dict);

// ---- builtins_exec.c
RAISES Maybe builtins_exec(VM *vm, Value *args, int n);
RAISES Maybe builtins_eval(VM *vm, Value *args, int n);
RAISES Maybe builtins_compile(VM *vm, Value *args, int n);

// ---- builtins_scope.c
RAISES Maybe builtins_globals(VM *vm, Value *args, int n);
RAISES Maybe builtins_locals(VM *vm, Value *args, int n);
RAISES Maybe builtins_vars(VM *vm, Value *args, int n);
RAISES Maybe builtins_dir(VM *vm, Value *args, int n);
RAISES Maybe builtins_import(VM *vm, Value *args, int n);
RAISES Maybe builtins_build_class(VM *vm, Value *args, int n);
