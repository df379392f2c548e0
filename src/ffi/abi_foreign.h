// abi_foreign — calls and callbacks through libffi, described by AbiTypes.
//
// The fallback for what the register image cannot express. The only file that knows libffi.
#pragma once

#include "ffi/abi.h"

typedef struct AbiForeign AbiForeign;
typedef struct AbiClosure AbiClosure;

// A callback's handler. arguments[i] points to the value in its C type; the result, in its C
// type, goes to `result`, which has room for the result type and at least 16 bytes.
typedef void (*AbiHandler)(void *data, void *result, void **arguments);

// The description of a call for libffi, from malloc, for ever: abi_foreign_free() is for
// descriptions that no closure uses. fixed: as in abi_plan_new(). NULL: *why says what libffi
// cannot do, or is NULL when memory is short.
AbiForeign *abi_foreign_new(const AbiType *result, const AbiType *arguments, int count,
                            int fixed, const char **why);
void abi_foreign_free(AbiForeign *foreign);  // NULL is fine
// Does argument i travel as an address? The callee may change what is there.
bool abi_foreign_is_reference(const AbiForeign *foreign, int i);
// arguments[i] points to the value in its C type; the result is written in its C type.
void abi_foreign_call(AbiForeign *foreign, void *function, void *result, void **arguments);

// Code for C to call. NULL: *why says what stands against it, or is NULL when memory is short.
AbiClosure *abi_closure_new(const AbiType *result, const AbiType *arguments, int count,
                            AbiHandler handler, void *data, void **address, const char **why);
void abi_closure_free(AbiClosure *closure);
