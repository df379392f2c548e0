// embed — what the files behind include/krait.h share.
#pragma once

#include "krait.h"
#include "core/object.h"

struct KrVM {
    VM *vm;
    List *handles;   // Values of scoped handles, in order; handle i + 1 is entry i
    List *retained;  // those of kr_retain(); NONE where released
    Value error;     // the exception of the last failure, or ABSENT
    struct Registered *functions;  // of kr_register()
    size_t function_count;
};

// The object behind a handle; ABSENT for 0 and for what is no handle.
Value embed_value(KrVM *vm, KrRef ref);
// A handle for a result; 0 when it is a failure, whose exception becomes the error.
KrRef embed_ref(KrVM *vm, Maybe result);
// Notes the exception that travels as the error; returns false.
bool embed_fail(KrVM *vm);
// The values behind `count` handles, as a tuple; NULL: one of them is 0, or out of memory.
Tuple *embed_values(KrVM *vm, const KrRef *refs, size_t count);
// Says why a handle is 0: keeps the error that is set, or sets one. Returns 0.
KrRef embed_missing(KrVM *vm);

// ---- embed_function.c
void embed_functions_free(KrVM *vm);
