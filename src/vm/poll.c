// poll — what the interpreter does between two instructions when vm->pending says so.
//
// Signals and lock requests are served by os/ through vm->serve_signal and vm->serve_lock.

#include "py.h"
#include "vm/frame.h"
#include "vm/threads.h"

static void clear(VM *vm, uint32_t bit)
{
    __atomic_fetch_and(&vm->pending, ~bit, __ATOMIC_RELAXED);
}

RAISES static bool serve(VM *vm, uint32_t bit, bool (*run)(VM *vm))
{
    if (!(vm->pending & bit)) {
        return true;
    }
    clear(vm, bit);
    return !run || run(vm);
}

bool vm_poll(VM *vm)
{
    if (vm->pending & PENDING_FINALIZER) {
        gc_safepoint(vm);
    }
    CHECKB(serve(vm, PENDING_LOCK, vm->serve_lock));
    if (threads_on_main(vm)) {
        CHECKB(serve(vm, PENDING_SIGNAL, vm->serve_signal));
    } else {
        clear(vm, PENDING_SIGNAL);  // set again when the main thread runs
    }
    CHECKB(serve(vm, PENDING_CALLBACK, vm->serve_callback));
    if (vm->pending & PENDING_ASYNC) {
        clear(vm, PENDING_ASYNC);
        Value exception = vm->thread.async_exception;
        vm->thread.async_exception = ABSENT;
        if (exception != ABSENT) {
            (void)raise_object(vm, exception);
            return false;
        }
    }
    return true;
}
