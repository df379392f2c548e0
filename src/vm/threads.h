// threads — Python threads: OS threads that run Python code in turns.
//
// VM.thread and VM.exc belong to the thread that holds the interpreter lock; those of the others
// are in their records. Until a second thread starts there is no lock and nothing costs anything.
#pragma once

#include "core/vm.h"

// Starts a thread that calls function(*args, **kwargs); kwargs: a dict or ABSENT. *ident: its
// number. An exception that leaves the function is reported, SystemExit apart.
RAISES bool threads_start(VM *vm, Value function, Value args, Value kwargs, uintptr_t *ident);

// Brackets a system call that may block: other threads run meanwhile. Between the two nothing of
// the interpreter may be touched; objects in use must be in the caller's variables or its callers'.
// errno is kept.
void threads_release(VM *vm);
void threads_acquire(VM *vm);

uintptr_t threads_ident(VM *vm);  // of the running thread
bool threads_on_main(VM *vm);     // does the main thread run?
unsigned threads_count(VM *vm);   // others than the main one
// Does a thread of this number exist?
bool threads_exists(VM *vm, uintptr_t ident);
// Sets an exception to be raised in a thread of this number; false: there is none.
bool threads_raise_in(VM *vm, uintptr_t ident, Value exception);
// Bytes of C stack for threads to come; 0: the default. False: too small.
bool threads_set_stack_size(VM *vm, size_t size);
size_t threads_stack_size(VM *vm);

void threads_after_fork(VM *vm);  // in the child: the other threads are gone
void threads_trace(VM *vm);       // a StartupStep.trace
