// weakref — weak references and proxies share one layout.
#pragma once

#include "core/object.h"

typedef struct WeakRef {
    Obj h;
    Value target;    // ABSENT: dead. The collector clears it; not traced
    Value callback;  // or ABSENT
    Hash hash;       // of the target, once asked
    bool hashed;
} WeakRef;

RAISES Maybe weakref_proxy_new(VM *vm, Value target, Value callback);  // callback NONE: none
