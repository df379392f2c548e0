// signature — Python signature text parsed into a binding plan for functions written in C.
#pragma once

#include "core/def.h"

typedef struct Signature Signature;

// The plan of a row, parsed on first use and kept for the life of the process. NULL: raised.
RAISES const Signature *signature_of(VM *vm, const Def *def);

RAISES bool signatures_init(VM *vm);  // false: out of memory, nothing raised
void signatures_free(VM *vm);

// Name of the function: the signature text up to '('.
size_t signature_name(const Def *def, const char **name);

// A function object for a row. self ABSENT and owner set: method descriptor.
RAISES CFunc *cfunc_new(VM *vm, const Def *def, Value self, Type *owner, Value module);

// Parses its signature, after which `simple` is right; done by the first call.
RAISES bool cfunc_prepare(VM *vm, CFunc *function);

// inspect's __text_signature__: "($self, x, /)" or NONE.
RAISES Maybe signature_text(VM *vm, const Def *def, bool is_method);

// Binds and calls a constructor or initialiser row: args[0] is the class or instance.
RAISES Maybe def_call(VM *vm, const Def *def, Value *args, int n, Value kwnames);
