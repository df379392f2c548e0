// lock — the locks of module _thread.
#pragma once

#include <semaphore.h>

#include "core/object.h"

// A Lock or an RLock. The semaphore is malloc'ed: a thread may wait in it while the heap moves on.
typedef struct Lock {
    Obj h;
    sem_t *semaphore;
    uintptr_t owner;  // thread number of the holder; RLock only
    size_t count;     // how often the holder has it; Lock: 0 or 1
} Lock;

RAISES Maybe lock_new(VM *vm);
// Waits at most `seconds` (negative: for ever); NO: not in time.
RAISES Tri lock_take(VM *vm, Lock *lock, double seconds);
// Gives a Lock back; it must be held.
void lock_give(Lock *lock);
