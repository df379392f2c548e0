// call_contract — what a function demands of its arguments beyond their types.
#pragma once

#include "ffi/call.h"
#include "ffi/cdecl.h"

typedef struct CallContract {
    uint64_t nonnull;         // bit i: parameter i + 1 must not be NULL
    const char *deallocator;  // what frees the memory that the result points to, or NULL
    bool frees;               // the first argument's memory is gone afterwards
    uint8_t access_count;
    CAccess access[CACCESS_MAX];  // memory that must have at least as many items as a parameter
} CallContract;

// From the attributes of the declaration and, for functions of libc, a table. NULL: none; else
// from malloc, for ever. False: MemoryError raised.
RAISES bool contract_find(VM *vm, const CDeclaration *declaration, const CallContract **out);
// Checks sizes; args are the Python values. ValueError.
RAISES bool contract_check(VM *vm, const FfiFunction *function, const Value *args, int n);
// The result, a pointer from a function that allocates: with a record of whose it is.
RAISES Maybe contract_own(VM *vm, const FfiFunction *function, void *address);
// After a call: memory that the function has freed is dead. result_null: it returned NULL.
void contract_release(const FfiFunction *function, const Value *args, int n, bool result_null);
