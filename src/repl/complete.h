// complete — names and attributes that fit what was typed.
#pragma once

#include "base/buf.h"
#include "core/vm.h"

typedef struct Completer {
    VM *vm;
    Dict *globals;
} Completer;

// An EditComplete (repl/edit.h); context: a Completer. Attribute look-up may run the program's
// code; its exceptions are dropped.
size_t complete_word(void *context, const char *text, size_t cursor, Buf *out);
