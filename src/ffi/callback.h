// callback — Python callables that C calls through a pointer.
//
// The entry is malloc memory that outlives the Python object: when C calls a callback that was
// closed, the entry still knows which value to answer.
#pragma once

#include "ffi/abi_thunk.h"
#include "ffi/call.h"

// What happens when C calls on a thread that does not run Python, or in a signal handler.
enum CallbackThread {
    CALLBACK_THREAD_AUTO,    // queue when there is no result, else block
    CALLBACK_THREAD_QUEUE,   // the call happens later, C gets the error value at once
    CALLBACK_THREAD_BLOCK,   // the thread waits until the main thread has made the call
    CALLBACK_THREAD_ERROR,   // C gets the error value
    CALLBACK_THREAD_SIGNAL,  // always queue, on the main thread too: for signal handlers
};

typedef struct CallbackEntry {
    VM *vm;
    struct FfiCallback *object;  // NULL: closed
    CallSignature *signature;
    char *codes;                 // MicroPython's type codes, result first, or NULL
    void *error;                 // the answer when there is no other, in the result's C type
    void *address;               // what C calls
    AbiClosure *closure;         // or NULL: a thunk
    int slot;                    // of the thunk
    uint8_t thread;              // enum CallbackThread
    bool print_errors;           // exceptions go to sys.unraisablehook
    uint32_t stale_calls;        // C called it after close()
    char name[64];               // of the callable, for messages
    struct CallbackEntry *next;  // in the queue of closed closures
} CallbackEntry;

typedef struct FfiCallback {
    Obj h;
    CallbackEntry *entry;  // NULL: closed
    Value callable;
    Value onerror;  // or NONE
    const CType *type;
} FfiCallback;

typedef struct CallbackOptions {
    Value error, onerror;  // or NONE
    uint8_t thread;        // enum CallbackThread
    const char *codes;     // MicroPython's, or NULL
    bool print_errors;
} CallbackOptions;

// The object, pinned until it is closed.
RAISES Maybe callback_new(VM *vm, const CType *type, Value callable,
                          const CallbackOptions *options);
void callback_close(VM *vm, FfiCallback *callback);
// For FfiState.function_address: the code address of a callback, C function or Python callable.
// Callables get a callback that lives as long as the VM, the same for each (callable, type).
RAISES bool callback_function_address(VM *vm, const CType *type, Value v, void **address,
                                      Value *keep);
// Runs the Python side with arguments in C form, on the main thread. result: the C value.
void callback_run(CallbackEntry *entry, void **arguments, void *result);
extern const TypeDef fficallback_type;

// ---- callback_thread.c
// Hands a call to the main thread, as the entry's mode says; result gets the C value.
void callback_hand_over(CallbackEntry *entry, void **arguments, void *result);
// Makes the calls that other threads asked for; waits up to `seconds` for the first. Their number.
int callback_pump(VM *vm, double seconds);
RAISES bool callback_thread_init(VM *vm);  // before the first callback
// run(context) on another thread, while this one serves callbacks. Calls inside such a call, and
// calls when no thread can be made, run here.
RAISES bool callback_run_blocking(VM *vm, void (*run)(void *context), void *context);
