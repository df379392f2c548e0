// run — compiling source and running code objects: for main, import, exec, eval and the prompt.
#pragma once

#include "front/compile.h"
#include "vm/code.h"

// A code object; SyntaxError with all its attributes otherwise. flags: enum CompileFlags.
RAISES Maybe vm_compile(VM *vm, const char *source, size_t size, const char *filename,
                        ParseMode mode, int flags, int optimize);

// Raises a SyntaxError for what the parser found; also MemoryError and the like.
RAISES Maybe vm_raise_syntax(VM *vm, const SyntaxErrorInfo *error, const char *filename,
                             ParseMode mode);

// Runs top-level code. locals: the namespace (any mapping) for code compiled with
// COMPILE_NAMESPACE, else ignored; ABSENT means globals.
RAISES Maybe vm_run_code(VM *vm, Code *code, Dict *globals, Value locals);

// Puts __builtins__ into globals when it is not there.
RAISES bool vm_prepare_globals(VM *vm, Dict *globals);
