// prompt — the interactive interpreter.
#pragma once

#include "core/object.h"

// Reads, runs and shows statements from standard input in the namespace of `main` until its end.
// Errors are reported and do not end it; SystemExit does, and travels on. banner: say who we are.
RAISES bool prompt_run(VM *vm, Value main, bool banner);

// Keeps a text for tracebacks that name this file.
RAISES bool prompt_keep_source(VM *vm, const char *name, const char *text, size_t size);
