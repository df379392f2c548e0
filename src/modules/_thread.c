// _thread — what module threading is built on.

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "py.h"
#include "types/lock.h"
#include "vm/threads.h"

// args: function, args, kwargs
RAISES static Maybe thread_start(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_callable(vm, args[0])) {
        return raise_error(vm, E_TypeError, "first arg must be callable");
    }
    if (!is_tuple(args[1])) {
        return raise_error(vm, E_TypeError, "2nd arg must be a tuple");
    }
    if (args[2] != ABSENT && !is_dict(args[2])) {
        return raise_error(vm, E_TypeError, "optional 3rd arg must be a dictionary");
    }
    uintptr_t ident;
    CHECK(threads_start(vm, args[0], args[1], args[2], &ident));
    return int_from_u64(vm, ident);
}

RAISES static Maybe thread_allocate_lock(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return lock_new(vm);
}

RAISES static Maybe thread_get_ident(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return int_from_u64(vm, threads_ident(vm));
}

RAISES static Maybe thread_get_native_id(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return int_from_i64(vm, syscall(SYS_gettid));
}

RAISES static Maybe thread_count(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return int_from_u64(vm, threads_count(vm));
}

RAISES static Maybe thread_exists(VM *vm, Value *args, int n)
{
    (void)n;
    int64_t ident;
    bool known = int_to_i64(args[0], &ident);
    return just_bool(known && threads_exists(vm, (uintptr_t)ident));
}

RAISES static Maybe thread_exit(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return raise_args(vm, E_SystemExit, NULL, 0);
}

RAISES static Maybe thread_interrupt_main(VM *vm, Value *args, int n)
{
    (void)n;
    if (as_int(args[0]) < 1 || as_int(args[0]) > 64) {
        return raise_error(vm, E_ValueError, "signal number out of range");
    }
    kill(getpid(), (int)as_int(args[0]));
    return just(NONE);
}

RAISES static Maybe thread_stack_size(VM *vm, Value *args, int n)
{
    (void)n;
    size_t old = threads_stack_size(vm);
    if (as_int(args[0]) < 0) {
        return raise_error(vm, E_ValueError, "size must be 0 or a positive value");
    }
    if (!threads_set_stack_size(vm, (size_t)as_int(args[0]))) {
        return raise_error(vm, E_ValueError, "size not valid: %zd bytes",
                           (ptrdiff_t)as_int(args[0]));
    }
    return int_from_u64(vm, old);
}

static const Def _thread_defs[] = {
    {"start_new_thread(function, args, kwargs=..., /)", FN(thread_start),
     "Start a new thread and return its identifier."},
    {"start_new(function, args, kwargs=..., /)", FN(thread_start),
     "An obsolete synonym of start_new_thread()."},
    {"allocate_lock()", FN(thread_allocate_lock), "Create a new lock object."},
    {"allocate()", FN(thread_allocate_lock), "An obsolete synonym of allocate_lock()."},
    {"get_ident()", FN(thread_get_ident),
     "Return a number that identifies the current thread."},
    {"get_native_id()", FN(thread_get_native_id),
     "Return the number that the system gave the current thread."},
    {"_count()", FN(thread_count), "Return the number of running threads but the main one."},
    {"_exists(ident: int, /)", FN(thread_exists), "Does this thread run?"},
    {"exit()", FN(thread_exit), "Raise SystemExit, which ends the thread."},
    {"exit_thread()", FN(thread_exit), "An obsolete synonym of exit()."},
    {"interrupt_main(signum: index = 2, /)", FN(thread_interrupt_main),
     "Simulate the arrival of the given signal in the main thread."},
    {"stack_size(size: index = 0, /)", FN(thread_stack_size),
     "Return the stack size of new threads, and set it."},
    {"LockType", TYPE_REF(T_lock), NULL},
    {"lock", TYPE_REF(T_lock), NULL},
    {"RLock", TYPE_REF(T_RLock), NULL},
    {"error", TYPE_REF(E_RuntimeError), NULL},
    {"TIMEOUT_MAX", NUM(9223372036.0), NULL},
    {0},
};

MODULE(_thread, "This module provides primitive operations to write multi-threaded programs.");
