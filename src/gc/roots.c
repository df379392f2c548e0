// roots — Values that live only on C stacks and in registers.
//
// The only file that knows about C stacks; builtins therefore need no rooting code. Sound because
// objects never move, every word may be an address (also of the inside of an object), and callee-saved
// registers are in memory while a stack is scanned: spilled by the collecting function for the running
// thread, saved by gc_park() for the others. All supported stacks grow downwards.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "gc/heap.h"

#include <pthread.h>
#include <string.h>

#include "base/alloc.h"

#if ADDRESS_SANITIZER
#include <sanitizer/asan_interface.h>
#endif

// ---- registers

// A parked thread's registers: a copy of the two frames that __builtin_unwind_init() spilled them
// into, which are gone while the thread blocks. The count covers both frames at -O0.
#if defined(__x86_64__)
#define SAVED_WORDS 64
#else
#define SAVED_WORDS 192
#endif

typedef struct ParkState {
    uintptr_t stack_pointer;  // everything from here to the base may hold Values; 0: running
    uintptr_t registers[SAVED_WORDS];
} ParkState;

struct StackRecord {
    StackRecord *next;
    pthread_t thread;
    uintptr_t base;  // highest address
    ParkState state;
    VEC(ParkState) outer;  // of the blocking calls that callbacks interrupted, outermost first
    unsigned entered;      // calls of gc_enter_thread() to be left
    void *fake_stack;      // ASan's, of a parked thread
};

// ---- which thread

static uintptr_t stack_high(void)
{
    pthread_attr_t attributes;
    void *low = NULL;
    size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) {
        return 0;
    }
    pthread_attr_getstack(&attributes, &low, &size);
    pthread_attr_destroy(&attributes);
    return (uintptr_t)low + size;
}

static StackRecord *find_record(Heap *heap)
{
    pthread_t self = pthread_self();
    for (StackRecord *record = heap->stacks; record; record = record->next) {
        if (pthread_equal(record->thread, self)) {
            return record;
        }
    }
    return NULL;
}

static StackRecord *add_record(Heap *heap, uintptr_t base)
{
    StackRecord *record = mem_alloc_zeroed(1, sizeof *record);
    if (record) {
        record->thread = pthread_self();
        record->base = base;
        record->next = heap->stacks;
        heap->stacks = record;
    }
    return record;
}

static void free_record(StackRecord *record)
{
    vec_free(&record->outer);
    mem_free(record);
}

bool gc_enter_thread(VM *vm, void *stack_base)
{
    Heap *heap = vm->heap;
    uintptr_t base = stack_base ? (uintptr_t)stack_base : stack_high();
    StackRecord *record = find_record(heap);
    if (record == NULL) {
        record = add_record(heap, base);
        if (record == NULL) {
            return false;
        }
    } else if (record->state.stack_pointer && !vec_push(&record->outer, record->state)) {
        return false;
    }
    if (base > record->base) {
        record->base = base;
    }
    record->entered++;
    record->state.stack_pointer = 0;
    heap->current_stack = record;
    return true;
}

void gc_leave_thread(VM *vm)
{
    Heap *heap = vm->heap;
    StackRecord *record = heap->current_stack ? heap->current_stack : find_record(heap);
    if (record == NULL) {
        return;
    }
    heap->current_stack = NULL;
    if (--record->entered) {
        if (record->outer.count) {
            record->state = vec_pop(&record->outer);
        } else {
            heap->current_stack = record;  // nested without a blocking call in between
        }
        return;
    }
    StackRecord **link = &heap->stacks;
    while (*link != record) {
        link = &(*link)->next;
    }
    *link = record->next;
    free_record(record);
}

NO_SANITIZE_ADDRESS static NOINLINE void copy_frames(StackRecord *record)
{
    uintptr_t from = (uintptr_t)__builtin_frame_address(0) & ~(sizeof(uintptr_t) - 1);
    const uintptr_t *p = (const uintptr_t *)from;
    record->state.stack_pointer = from;
    for (unsigned i = 0; i < SAVED_WORDS; i++) {
        bool inside = (uintptr_t)(p + i + 1) <= record->base;
        record->state.registers[i] = inside ? p[i] : 0;
    }
}

NOINLINE void gc_park(VM *vm)
{
    Heap *heap = vm->heap;
    StackRecord *record = heap->current_stack ? heap->current_stack : find_record(heap);
    heap->current_stack = NULL;
    if (record) {
        __builtin_unwind_init();
        copy_frames(record);
        __asm__ volatile("" ::: "memory");  // no tail call: this frame holds the registers
#if ADDRESS_SANITIZER
        record->fake_stack = __asan_get_current_fake_stack();
#endif
    }
}

void gc_unpark(VM *vm)
{
    StackRecord *record = find_record(vm->heap);
    vm->heap->current_stack = record;
    if (record) {
        record->state.stack_pointer = 0;
    }
}

void gc_after_fork(VM *vm)
{
    StackRecord *self = find_record(vm->heap);
    for (StackRecord *record = vm->heap->stacks, *next; record; record = next) {
        next = record->next;
        if (record != self) {
            free_record(record);
        }
    }
    vm->heap->stacks = self;
    if (self) {
        self->next = NULL;
    }
}

// ---- scanning

// In ASan's use-after-return mode locals live in a fake frame on the heap; the real stack holds
// only its address.
#if ADDRESS_SANITIZER
NO_SANITIZE_ADDRESS static void scan_fake_frames(VM *vm, void *fake, uintptr_t from,
                                                 uintptr_t to)
{
    for (uintptr_t p = from; fake && p + sizeof p <= to; p += sizeof p) {
        void *low, *high;
        if (__asan_addr_is_in_fake_stack(fake, *(void **)p, &low, &high)) {
            gc_mark_conservative(vm, low, high);
        }
    }
}

void asan_poison(const void *p, size_t size)
{
    ASAN_POISON_MEMORY_REGION(p, size);
}

void asan_unpoison(const void *p, size_t size)
{
    ASAN_UNPOISON_MEMORY_REGION(p, size);
}
#else
void asan_poison(const void *p, size_t size)
{
    (void)p;
    (void)size;
}

void asan_unpoison(const void *p, size_t size)
{
    (void)p;
    (void)size;
}
#endif

static void scan_stack(VM *vm, uintptr_t from, uintptr_t to, void *fake)
{
    from &= ~(uintptr_t)(sizeof(uintptr_t) - 1);
    gc_mark_conservative(vm, (void *)from, (void *)to);
#if ADDRESS_SANITIZER
    scan_fake_frames(vm, fake, from, to);
#else
    (void)fake;
#endif
}

static void scan_state(VM *vm, const ParkState *state)
{
    gc_mark_conservative(vm, state->registers, state->registers + SAVED_WORDS);
}

// From this function's frame up, so that all of its caller's frame is included.
static NOINLINE void scan_running(VM *vm)
{
    StackRecord *record = find_record(vm->heap);
    void *fake = NULL;
#if ADDRESS_SANITIZER
    fake = __asan_get_current_fake_stack();
#endif
    uintptr_t base = record ? record->base : stack_high();
    uintptr_t here = (uintptr_t)__builtin_frame_address(0), from = vm->thread.scan_from;
    scan_stack(vm, from > here && from < base ? from : here, base, fake);
    for (StackRecord *other = vm->heap->stacks; other; other = other->next) {
        if (other != record && other->state.stack_pointer) {
            scan_stack(vm, other->state.stack_pointer, other->base, other->fake_stack);
            scan_state(vm, &other->state);
        }
        for (size_t i = 0; i < other->outer.count; i++) {
            scan_state(vm, &other->outer.items[i]);
        }
    }
}

// WHY: not setjmp(): glibc scrambles the frame pointer in a jmp_buf.
NOINLINE void roots_scan(VM *vm)
{
    __builtin_unwind_init();
    scan_running(vm);
    __asm__ volatile("" ::: "memory");  // no tail call: this frame holds the registers
}

void roots_free(Heap *heap)
{
    while (heap->stacks) {
        StackRecord *record = heap->stacks;
        heap->stacks = record->next;
        free_record(record);
    }
    heap->current_stack = NULL;
}
