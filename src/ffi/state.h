// state — what the FFI keeps per VM, made on first use.
#pragma once

#include "base/vec.h"
#include "ffi/ctype.h"

// A slot of ffi.handle: its address is generation and index + 1 in one word.
enum { HANDLE_INDEX_BITS = WORD_BITS / 2 };
#define HANDLE_INDEX_MASK (((uintptr_t)1 << HANDLE_INDEX_BITS) - 1)
typedef struct FfiHandleSlot {
    Obj *alloc;            // FfiAlloc, not kept alive; NULL: free
    uintptr_t generation;  // of the newest handle
} FfiHandleSlot;

// A member that was looked up. The name is pinned, so that its address means it.
typedef struct FfiMember {
    const CType *record;
    Value name;
    CField field;
} FfiMember;
enum { FFI_MEMBER_CACHE = 64 };

typedef struct FfiState {
    // ctype.c
    CType *scalars[CS_COUNT];
    CType *void_type, *va_list_type;
    CType **buckets;  // interned arrays and functions, chained
    size_t bucket_count, interned;
    // cdecl.c: what was declared
    struct CDeclarations *declarations;
    struct CallState *calls;              // call_signature.c
    FfiMember members[FFI_MEMBER_CACHE];  // cdata_access.c
    VEC(FfiHandleSlot) handles;
    size_t next_handle;  // where to look for a free slot
    // Hooks that the call side fills when it starts (NULL: not there, a clear error is raised).
    // Calls the function of that type at `address`; owner: cdata it was read from.
    Maybe (*call)(VM *vm, const CType *function, void *address, Value owner, Value *args, int n,
                  Value kwnames);
    // The code address of a Python callable or function object for a pointer to `function`;
    // *keep: what must stay alive while C may call it, or ABSENT. False: raised.
    bool (*function_address)(VM *vm, const CType *function, Value v, void **address,
                             Value *keep);
} FfiState;

// The state, made when it is not there; NULL: MemoryError raised.
RAISES FfiState *ffi_state(VM *vm);
