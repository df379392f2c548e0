// threads — Python threads: OS threads that run Python code in turns.

#include "vm/threads.h"

#include <errno.h>
#include <stdlib.h>

#include "os/gil.h"
#include "py.h"
#include "vm/frame.h"
#include "vm/trace.h"

enum { DEFAULT_C_STACK = 8 << 20, LEAST_C_STACK = 32 << 10 };

typedef struct ThreadRecord {
    struct ThreadRecord *next;
    pthread_t thread;
    Thread saved;                  // VM.thread while another thread runs
    Value exc;                     // VM.exc then
    Value function, args, kwargs;  // until it runs
    VM *vm;
} ThreadRecord;

typedef struct ThreadState {
    Gil gil;
    ThreadRecord *all;  // the main one last
    ThreadRecord *main;
    ThreadRecord *current;  // the one that runs; NULL while the lock is free
    unsigned count;
    size_t stack_size;
} ThreadState;

static double interval(VM *vm)
{
    return vm->config.switch_interval > 0 ? vm->config.switch_interval : 0.005;
}

static ThreadRecord *own_record(ThreadState *s)
{
    pthread_t self = pthread_self();
    ThreadRecord *r = s->all;
    while (r && !pthread_equal(r->thread, self)) {
        r = r->next;
    }
    return r;
}

// ---- switching

static void leave(VM *vm)
{
    ThreadState *s = vm->threads;
    s->current->saved = vm->thread;
    s->current->exc = vm->exc;
    vm->exc = ABSENT;
    s->current = NULL;
    gc_park(vm);
}

static void enter(VM *vm)
{
    ThreadState *s = vm->threads;
    s->current = own_record(s);
    vm->thread = s->current->saved;
    vm->exc = s->current->exc;
    gc_unpark(vm);
    trace_update(vm);
    uint32_t due = vm->thread.async_exception == ABSENT ? 0 : PENDING_ASYNC;
    if (s->current == s->main) {
        due |= PENDING_SIGNAL;  // signals that came while another thread ran
    }
    __atomic_fetch_or(&vm->pending, due, __ATOMIC_RELAXED);
}

NOINLINE void threads_release(VM *vm)
{
    if (vm->threads) {
        int error = errno;
        leave(vm);
        gil_free(&vm->threads->gil);
        errno = error;
    }
}

void threads_acquire(VM *vm)
{
    if (vm->threads) {
        int error = errno;
        gil_take(&vm->threads->gil, interval(vm));
        enter(vm);
        errno = error;
    }
}

RAISES static bool yield(VM *vm)
{
    leave(vm);
    gil_yield_begin(&vm->threads->gil);
    gil_take(&vm->threads->gil, interval(vm));
    enter(vm);
    return true;
}

// ---- the first second thread

RAISES static ThreadState *state_of(VM *vm)
{
    if (vm->threads) {
        return vm->threads;
    }
    ThreadState *s = calloc(1, sizeof *s);
    ThreadRecord *r = calloc(1, sizeof *r);
    if (!s || !r) {
        free(s);
        free(r);
        raise_memory(vm);
        return NULL;
    }
    gil_init(&s->gil, &vm->pending, PENDING_LOCK);
    r->thread = pthread_self();
    r->vm = vm;
    s->all = s->main = s->current = r;
    gil_take(&s->gil, 1);
    vm->threads = s;
    vm->serve_lock = yield;
    return s;
}

// ---- a thread's life

static void report(VM *vm, Value function)
{
    if (error_is(vm, E_SystemExit)) {
        error_clear(vm);
    } else {
        error_unraisable(vm, "Exception ignored in thread started by", function);
    }
}

static void drop(ThreadState *s, ThreadRecord *r)
{
    ThreadRecord **link = &s->all;
    while (*link != r) {
        link = &(*link)->next;
    }
    *link = r->next;
    s->count--;
}

static NOINLINE void run(VM *vm, ThreadRecord *r)
{
    Value function = r->function, args = r->args, kwargs = r->kwargs;
    r->function = r->args = r->kwargs = ABSENT;
    if (raised(call_spread(vm, function, args, kwargs))) {
        report(vm, function);
    }
}

static void *thread_body(void *argument)
{
    ThreadRecord *r = argument;
    VM *vm = r->vm;
    ThreadState *s = vm->threads;
    gil_take(&s->gil, interval(vm));
    enter(vm);
    if (gc_enter_thread(vm, NULL)) {
        frames_bound_c_stack(vm, s->stack_size ? s->stack_size : DEFAULT_C_STACK);
        run(vm, r);
        gc_leave_thread(vm);
    }
    frames_free_stack(&vm->thread);
    drop(s, r);
    s->current = NULL;
    memset(&vm->thread, 0, sizeof vm->thread);
    gil_free(&s->gil);
    free(r);
    return NULL;
}

RAISES static bool create(VM *vm, ThreadState *s, ThreadRecord *r)
{
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, s->stack_size ? s->stack_size : DEFAULT_C_STACK);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    r->next = s->all;
    s->all = r;
    s->count++;
    int error = pthread_create(&r->thread, &attributes, thread_body, r);
    pthread_attr_destroy(&attributes);
    if (error) {
        drop(s, r);
        raise_error(vm, E_RuntimeError, "can't start new thread");
    }
    return error == 0;
}

bool threads_start(VM *vm, Value function, Value args, Value kwargs, uintptr_t *ident)
{
    ThreadState *s = TRYB_PTR(state_of(vm));
    ThreadRecord *r = calloc(1, sizeof *r);
    if (!r || !frames_make_stack(vm, &r->saved)) {
        free(r);
        if (vm->exc == ABSENT) {
            raise_memory(vm);
        }
        return false;
    }
    r->vm = vm;
    r->function = function;
    r->args = args;
    r->kwargs = kwargs;
    r->saved.trace_function = r->saved.profile_function = ABSENT;
    if (!create(vm, s, r)) {
        frames_free_stack(&r->saved);
        free(r);
        return false;
    }
    *ident = (uintptr_t)r->thread;
    return true;
}

// ---- questions

uintptr_t threads_ident(VM *vm)
{
    (void)vm;
    return (uintptr_t)pthread_self();
}

bool threads_on_main(VM *vm)
{
    return !vm->threads || vm->threads->current == vm->threads->main;
}

unsigned threads_count(VM *vm)
{
    return vm->threads ? vm->threads->count : 0;
}

static ThreadRecord *find(VM *vm, uintptr_t ident)
{
    ThreadRecord *r = vm->threads ? vm->threads->all : NULL;
    while (r && (uintptr_t)r->thread != ident) {
        r = r->next;
    }
    return r;
}

bool threads_exists(VM *vm, uintptr_t ident)
{
    return vm->threads ? find(vm, ident) != NULL : ident == threads_ident(vm);
}

bool threads_raise_in(VM *vm, uintptr_t ident, Value exception)
{
    ThreadRecord *r = find(vm, ident);
    if (ident == threads_ident(vm)) {
        vm->thread.async_exception = exception;
        __atomic_fetch_or(&vm->pending, PENDING_ASYNC, __ATOMIC_RELAXED);
    } else if (r) {
        r->saved.async_exception = exception;
    }
    return r != NULL || ident == threads_ident(vm);
}

bool threads_set_stack_size(VM *vm, size_t size)
{
    if (size && size < LEAST_C_STACK) {
        return false;
    }
    if (vm->threads) {
        vm->threads->stack_size = size;
    }
    return true;
}

size_t threads_stack_size(VM *vm)
{
    return vm->threads ? vm->threads->stack_size : 0;
}

// ---- fork and the collector

void threads_after_fork(VM *vm)
{
    gc_after_fork(vm);
    ThreadState *s = vm->threads;
    if (!s) {
        return;
    }
    for (ThreadRecord *r = s->all, *next; r; r = next) {
        next = r->next;
        if (r != s->current) {
            frames_free_stack(&r->saved);
            free(r);
        }
    }
    s->all = s->main = s->current;
    s->current->next = NULL;
    s->count = 0;
    gil_init(&s->gil, &vm->pending, PENDING_LOCK);
    gil_take(&s->gil, 1);
}

void threads_trace(VM *vm)
{
    for (ThreadRecord *r = vm->threads ? vm->threads->all : NULL; r; r = r->next) {
        gc_mark_value(vm, r->function);
        gc_mark_value(vm, r->args);
        gc_mark_value(vm, r->kwargs);
        if (r != vm->threads->current) {
            gc_mark_value(vm, r->exc);
            vm_trace_thread(vm, &r->saved);
            frames_trace_parked(vm, &r->saved);
        }
    }
}
