// library — loaded libraries with declared functions and variables as attributes.
#pragma once

#include "ffi/cdata.h"
#include "ffi/cdecl.h"

typedef struct FfiLibrary {
    Obj h;
    void *handle;   // of dlopen(); NULL: closed
    Value name;     // as it was asked for; NONE: the process
    Value path;     // as it was found, or NONE
    Dict *members;  // name -> FfiFunction, or FfiAlloc of a variable
    bool is_process;
} FfiLibrary;

// The process and the libraries it has: ffi.C.
RAISES Maybe library_process(VM *vm);
// ffi.load(name, cdef, version, flags): args as in the row of ffi.c.
RAISES Maybe library_load(VM *vm, Value *args, int n);
// The cdata of a declared variable or function, whose address is wanted.
RAISES Maybe library_addressof(VM *vm, Value library, Value name);
extern const TypeDef ffi_library_type;
