// callback_thread — callbacks that C makes on other threads and in signal handlers.
//
// Such a thread never touches the VM: it puts a request with the arguments in C form into a ring
// of fixed size and sets a bit of vm->pending; the main thread makes the call between two
// instructions, in ffi.pump(), or while it waits for a blocking call. A waiting thread gives up
// after WAIT_SECONDS, as it must when the main thread waits for it in C.
// The ring is lock-free and needs no memory, so that signal handlers can use it.

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "ffi/callback.h"
#include "py.h"
#include "vm/threads.h"

enum { RING_SIZE = 256, REQUEST_BYTES = 256, WAIT_SECONDS = 10 };
static const double PUMP_SECONDS = 0.05;  // another thread may take the wake-up

// What a waiting thread and the main thread share; whoever is last frees it.
typedef struct Waiting {
    sem_t done;
    int users;    // 2, 1, 0
    int claimed;  // 1: the main thread runs it, or the thread has given up
    bool worker;  // the thread makes a blocking call: it waits without end
    void **arguments;
    void *result;
} Waiting;

typedef struct Request {
    int state;  // 0 free, 1 being filled, 2 ready
    CallbackEntry *entry;
    Waiting *waiting;  // NULL: nobody waits
    _Alignas(16) char bytes[REQUEST_BYTES];
} Request;

typedef struct CallbackThreads {
    pthread_t worker, caller;  // of the blocking call, and who waits for it
    int has_worker;            // a blocking call is under way on `worker`
    VM *vm;
    sem_t arrived;
    unsigned next;  // where the next request is put, where the main thread reads on
    unsigned read;
    unsigned lost;  // requests that found the ring full
    Request ring[RING_SIZE];
} CallbackThreads;

// WHY static: a foreign thread may come when the VM is going, or gone.
static CallbackThreads *threads;

RAISES static bool serve(VM *vm)
{
    (void)callback_pump(vm, 0);
    return true;
}

bool callback_thread_init(VM *vm)
{
    if (!threads) {
        CallbackThreads *made = calloc(1, sizeof(CallbackThreads));
        if (!made) {
            raise_memory(vm);
            return false;
        }
        sem_init(&made->arrived, 0, 0);
        threads = made;
    }
    threads->vm = vm;
    vm->serve_callback = serve;
    return true;
}

static void release_waiting(Waiting *waiting)
{
    if (waiting && __atomic_sub_fetch(&waiting->users, 1, __ATOMIC_ACQ_REL) == 0) {
        sem_destroy(&waiting->done);
        free(waiting);
    }
}

// ---- on the foreign thread

static bool fits(const CallSignature *signature)
{
    size_t bytes = 0;
    for (int i = 0; i < signature->count; i++) {
        bytes += ((size_t)signature->abi[i + 1].size + 15) & ~(size_t)15;
    }
    return bytes <= REQUEST_BYTES;
}

// A free cell of the ring, being filled; NULL: full.
static Request *claim_cell(void)
{
    for (int tries = 0; tries < RING_SIZE; tries++) {
        unsigned at = __atomic_fetch_add(&threads->next, 1, __ATOMIC_RELAXED) % RING_SIZE;
        int expected = 0;
        if (__atomic_compare_exchange_n(&threads->ring[at].state, &expected, 1, false,
                                        __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
            return &threads->ring[at];
        }
    }
    __atomic_add_fetch(&threads->lost, 1, __ATOMIC_RELAXED);
    return NULL;
}

static bool submit(CallbackEntry *entry, void **arguments, Waiting *waiting)
{
    Request *request = claim_cell();
    if (!request) {
        return false;
    }
    request->entry = entry;
    request->waiting = waiting;
    size_t at = 0;
    for (int i = 0; i < entry->signature->count && !waiting; i++) {
        memcpy(request->bytes + at, arguments[i], entry->signature->abi[i + 1].size);
        at += ((size_t)entry->signature->abi[i + 1].size + 15) & ~(size_t)15;
    }
    __atomic_store_n(&request->state, 2, __ATOMIC_RELEASE);
    __atomic_fetch_or(&threads->vm->pending, PENDING_CALLBACK, __ATOMIC_RELAXED);
    sem_post(&threads->arrived);
    return true;
}

static struct timespec deadline(double seconds)
{
    struct timespec at;
    clock_gettime(CLOCK_REALTIME, &at);
    time_t whole = seconds > 1e9 ? 1000000000 : (time_t)seconds;
    at.tv_sec += whole;
    at.tv_nsec += seconds > 1e9 ? 0 : (long)((seconds - (double)whole) * 1e9);
    if (at.tv_nsec >= 1000000000) {
        at.tv_nsec -= 1000000000;
        at.tv_sec++;
    }
    return at;
}

static int wait_until(sem_t *semaphore, const struct timespec *at)
{
    int status;
    do {
        status = sem_timedwait(semaphore, at);
    } while (status != 0 && errno == EINTR);
    return status;
}

static bool on_worker(void)
{
    return __atomic_load_n(&threads->has_worker, __ATOMIC_ACQUIRE) &&
           pthread_equal(pthread_self(), threads->worker);
}

static bool wait_for_answer(CallbackEntry *entry, void **arguments, void *result)
{
    Waiting *waiting = calloc(1, sizeof(Waiting));
    if (!waiting) {
        return false;
    }
    sem_init(&waiting->done, 0, 0);
    waiting->users = 2;
    waiting->arguments = arguments;
    waiting->result = result;
    waiting->worker = on_worker();
    if (!submit(entry, arguments, waiting)) {
        waiting->users = 1;
        release_waiting(waiting);
        return false;
    }
    struct timespec at = deadline(waiting->worker ? 1e9 : WAIT_SECONDS);
    bool answered = wait_until(&waiting->done, &at) == 0;
    if (!answered && __atomic_exchange_n(&waiting->claimed, 1, __ATOMIC_ACQ_REL)) {
        while (sem_wait(&waiting->done) != 0) {  // the main thread has begun: it will finish
        }
        answered = true;
    }
    release_waiting(waiting);
    return answered;
}

void callback_hand_over(CallbackEntry *entry, void **arguments, void *result)
{
    int error = errno;
    const CallSignature *signature = entry->signature;
    bool is_void = signature->abi[0].kind == ABI_VOID;
    memcpy(result, entry->error, signature->abi[0].size);
    bool ok = false;
    switch (entry->thread) {
    case CALLBACK_THREAD_AUTO:
        ok = is_void && fits(signature) && !on_worker()
                 ? submit(entry, arguments, NULL)
                 : wait_for_answer(entry, arguments, result);
        break;
    case CALLBACK_THREAD_BLOCK:
        ok = wait_for_answer(entry, arguments, result);
        break;
    case CALLBACK_THREAD_QUEUE:
    case CALLBACK_THREAD_SIGNAL:
        ok = fits(signature) && submit(entry, arguments, NULL);
        break;
    default:
        break;
    }
    bool expected =
        entry->thread >= CALLBACK_THREAD_ERROR;  // also: no stdio in signal handlers
    if (!ok && !expected && entry->stale_calls++ == 0) {
        fprintf(stderr,
                "krait: ffi callback %s called on a foreign thread could not be made: C gets "
                "the error value\n",
                entry->name);
    }
    errno = error;
}

// ---- on the main thread

static void make_call(CallbackEntry *entry, void **arguments, void *result, bool worker)
{
    VM *vm = threads->vm;
    if (worker) {
        callback_run(entry, arguments, result);
        return;
    }
    Value parked = vm->thread.ffi_exception;
    CallFrame *frame = vm->thread.ffi_frame;
    vm->thread.ffi_exception = ABSENT;
    vm->thread.ffi_frame = NULL;  // exceptions do not belong to the call that is under way
    callback_run(entry, arguments, result);
    vm->thread.ffi_frame = frame;
    vm->thread.ffi_exception = parked;
}

static bool waits_for_worker(void)
{
    return __atomic_load_n(&threads->has_worker, __ATOMIC_ACQUIRE) &&
           pthread_equal(pthread_self(), threads->caller);
}

static void serve_request(Request *request)
{
    CallbackEntry *entry = request->entry;
    Waiting *waiting = request->waiting;
    if (waiting) {
        request->entry = NULL;
        __atomic_store_n(&request->state, 0, __ATOMIC_RELEASE);
        if (!__atomic_exchange_n(&waiting->claimed, 1, __ATOMIC_ACQ_REL)) {
            // Exceptions belong to the blocking call that is under way.
            make_call(entry, waiting->arguments, waiting->result, waits_for_worker());
            sem_post(&waiting->done);
        }
        release_waiting(waiting);
        return;
    }
    _Alignas(16) char bytes[REQUEST_BYTES];
    void *arguments[CALL_ARGUMENTS_MAX];
    memcpy(bytes, request->bytes, sizeof(bytes));
    __atomic_store_n(&request->state, 0, __ATOMIC_RELEASE);
    size_t at = 0;
    for (int i = 0; i < entry->signature->count; i++) {
        arguments[i] = bytes + at;
        at += ((size_t)entry->signature->abi[i + 1].size + 15) & ~(size_t)15;
    }
    size_t size = entry->signature->abi[0].size;
    char *result = calloc(1, size + CALL_SLOT_SIZE);
    if (result) {
        make_call(entry, arguments, result, false);
        free(result);
    }
}

// Oldest first; cells that are being filled are passed over.
static int serve_ready(void)
{
    int count = 0;
    unsigned start = threads->read;
    for (unsigned i = 0; i < RING_SIZE; i++) {
        Request *request = &threads->ring[(start + i) % RING_SIZE];
        if (__atomic_load_n(&request->state, __ATOMIC_ACQUIRE) == 2) {
            threads->read = start + i + 1;
            serve_request(request);
            count++;
        }
    }
    return count;
}

int callback_pump(VM *vm, double seconds)
{
    if (!threads || threads->vm != vm) {
        return 0;
    }
    int count = serve_ready();
    if (count == 0 && seconds > 0) {
        struct timespec at = deadline(seconds);
        threads_release(vm);
        int status = wait_until(&threads->arrived, &at);
        threads_acquire(vm);
        count = status == 0 ? serve_ready() : 0;
    }
    while (sem_trywait(&threads->arrived) == 0) {}
    return count + serve_ready();
}

// ---- blocking calls

typedef struct Work {
    void (*run)(void *context);
    void *context;
    int done;
} Work;

static void *run_work(void *data)
{
    Work *work = data;
    threads->worker = pthread_self();
    work->run(work->context);
    __atomic_store_n(&work->done, 1, __ATOMIC_RELEASE);
    sem_post(&threads->arrived);
    return NULL;
}

void call_take_lock(VM *vm)
{
    call_depth.released = false;
    threads_acquire(vm);
}

void call_free_lock(VM *vm)
{
    threads_release(vm);
    call_depth.released = true;
}

// While another blocking call has the worker: on this thread, without the lock.
static bool run_here(VM *vm, void (*run)(void *context), void *context)
{
    call_free_lock(vm);
    run(context);
    call_take_lock(vm);
    return true;
}

bool callback_run_blocking(VM *vm, void (*run)(void *context), void *context)
{
    CHECKB(callback_thread_init(vm));
    Work work = {run, context, 0};
    pthread_t thread;
    if (__atomic_load_n(&threads->has_worker, __ATOMIC_ACQUIRE)) {
        return run_here(vm, run, context);
    }
    threads->caller = pthread_self();
    __atomic_store_n(&threads->has_worker, 1, __ATOMIC_RELEASE);
    if (pthread_create(&thread, NULL, run_work, &work) != 0) {
        __atomic_store_n(&threads->has_worker, 0, __ATOMIC_RELEASE);
        return run_here(vm, run, context);
    }
    while (!__atomic_load_n(&work.done, __ATOMIC_ACQUIRE)) {
        (void)callback_pump(vm, PUMP_SECONDS);
    }
    pthread_join(thread, NULL);  // it has nothing left to do
    __atomic_store_n(&threads->has_worker, 0, __ATOMIC_RELEASE);
    return true;
}
