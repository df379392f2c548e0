// collect — one collection from start to end, its pacing, modes and figures.
//
// Order: roots and everything they reach are marked; dead objects with a __del__ that was not run
// are queued and marked with all they need; tables that do not keep alive are told; weak references
// to dead objects are cleared; C finalizers of dead objects run; blocks are counted. Nothing of
// that runs Python code: what is due runs at the next gc_safepoint().
#include "gc/heap.h"

#include <stdio.h>
#include <time.h>

enum {
    MINORS_PER_FULL = 8,
    MINOR_BYTES = 256 << 10,  // GC_GEN: allocated between minor collections
};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

void collect_mark(VM *vm)
{
    vm_trace(vm);
    vm_trace_stacks(vm);
    roots_scan(vm);
    pin_mark(vm);
    final_mark_queue(vm);
    weak_mark(vm);
    mark_drain(vm);
}

// ---- GC_GEN: sticky mark bits (Demers et al. 1990). A minor collection keeps the marks of the last
// one, so old objects are neither freed nor traced, except those that the barrier remembered.

static COLD void remember_failed(Heap *heap)
{
    heap->remember_failed = true;
}

void gc_remember(VM *vm, Obj *owner)
{
    if (!GC_GEN) {
        return;
    }
    owner->gc |= GC_REMEMBERED;
    if (!vec_push(&vm->heap->remembered, owner)) {
        remember_failed(vm->heap);
    }
}

static void trace_remembered(VM *vm)
{
    Heap *heap = vm->heap;
    heap->forcing = true;
    for (size_t i = 0; i < heap->remembered.count; i++) {
        Obj *owner = heap->remembered.items[i];
        if (owner->kind == T_values) {
            gc_mark_items(vm, ((Values *)owner)->items);
        } else {
            object_trace(vm, owner);
        }
    }
    heap->forcing = false;
    mark_drain(vm);
}

static void forget_remembered(Heap *heap)
{
    for (size_t i = 0; i < heap->remembered.count; i++) {
        heap->remembered.items[i]->gc &= (uint8_t)~GC_REMEMBERED;
    }
    heap->remembered.count = 0;
    heap->remember_failed = false;
}

static bool minor_is_enough(const Heap *heap)
{
    size_t grown = heap->full_live / 2 + (4 << 20);
    return GC_GEN && heap->collections && !heap->remember_failed &&
           heap->since_full < MINORS_PER_FULL && heap->live_bytes < heap->full_live + grown;
}

// ---- the cycle

static void log_cycle(VM *vm, double seconds, size_t freed)
{
    Heap *heap = vm->heap;
    fprintf(stderr,
            "gc: %s %.2f ms, live %zu KB, heap %zu KB, external %zu KB, freed %zu cells\n",
            heap->minor ? "minor" : "full", seconds * 1e3, heap->live_bytes >> 10,
            (heap->block_bytes + heap->large_bytes) >> 10,
            (heap->external_bytes + heap->tracked_bytes) >> 10, freed);
}

static void mark_phase(VM *vm)
{
    Heap *heap = vm->heap;
    heap->known = heap->parity;
    if (!heap->minor) {
        heap->parity ^= 1;
        mark_clear_all(heap, heap->parity);
    } else {
        trace_remembered(vm);
    }
    collect_mark(vm);
    if (GC_GEN && heap->minor) {
        verify_minor(vm);
    }
    if (GC_GEN) {
        forget_remembered(heap);
    }
}

static void die_phase(VM *vm)
{
    Heap *heap = vm->heap;
    final_find_dead(vm);
    for (size_t i = 0; i < heap->hooks.count; i++) {
        heap->hooks.items[i](vm);
    }
    weak_sweep(vm);
    final_run_dead(vm);
    heap_sweep(heap);
    heap->known = heap->parity;
    if (heap->callbacks.count > heap->callback_start || heap->queue.count > heap->queue_start) {
        __atomic_fetch_or(&vm->pending, PENDING_FINALIZER, __ATOMIC_RELAXED);
    }
}

static size_t cycle(VM *vm, bool minor)
{
    Heap *heap = vm->heap;
    if (heap->collecting) {
        return 0;
    }
    double start = now();
    heap->collecting = true;
    heap->minor = minor;
    heap_know_limits(heap);
    heap_retire_runs(heap);
    heap_sort_larges(heap);
    size_t before = heap->cells_before;
    heap->scanned_bytes = 0;
    heap->allocated_before += heap->allocated;
    heap->allocated = 0;
    mark_phase(vm);
    die_phase(vm);
    heap_set_threshold(heap);
    if (GC_GEN) {
        heap->threshold = MINOR_BYTES;
    }
    if (heap->limit == 0 ||
        (heap->limit > RESERVE && heap_used(heap) < heap->limit - RESERVE)) {
        heap->reserve_open = false;
    }
    heap->since_full = minor ? heap->since_full + 1 : 0;
    heap->full_live = minor ? heap->full_live : heap->live_bytes;
    heap->collections++;
    heap->minors += minor;
    heap->collecting = false;
    size_t freed = before > heap->cells_before ? before - heap->cells_before : 0;
    double seconds = now() - start;
    heap->total_seconds += seconds;
    heap->max_pause = seconds > heap->max_pause ? seconds : heap->max_pause;
    if (vm->config.x_gc_log) {
        log_cycle(vm, seconds, freed);
    }
    return freed;
}

void collect_automatic(VM *vm)
{
    cycle(vm, minor_is_enough(vm->heap));
}

size_t gc_collect(VM *vm)
{
    return cycle(vm, false);
}

size_t gc_collect_all(VM *vm)
{
    enum { ROUNDS = 4 };  // a __del__ may make new garbage, but not for ever
    Heap *heap = vm->heap;
    size_t freed = gc_collect(vm);
    for (unsigned round = 1; round < ROUNDS && vm->pending & PENDING_FINALIZER; round++) {
        if (heap->in_safepoint) {
            break;
        }
        // Finalizers run C code above the frames that an exact collection leaves out.
        __auto_type exact = vm->thread.exact;
        vm->thread.exact = NULL;
        gc_safepoint(vm);
        vm->thread.exact = exact;
        freed += gc_collect(vm);
    }
    return freed;
}

void gc_safepoint(VM *vm)
{
    Heap *heap = vm->heap;
    if (heap->in_safepoint || vm->exc != ABSENT) {
        return;
    }
    heap->in_safepoint = true;
    __atomic_fetch_and(&vm->pending, ~(uint32_t)PENDING_FINALIZER, __ATOMIC_RELAXED);
    weak_run_callbacks(vm);
    final_run_queue(vm);
    heap->in_safepoint = false;
}

void gc_fini(VM *vm)
{
    Heap *heap = vm->heap;
    if (heap == NULL) {
        return;
    }
    heap->collecting = true;  // finalize functions must not start a cycle
    final_run_all(vm);
    final_free(heap);
    weak_free(heap);
    pin_free(heap);
    roots_free(heap);
    heap_free(heap);
    vm->heap = NULL;
}

// ---- memory outside the heap

void gc_external(VM *vm, ptrdiff_t bytes)
{
    Heap *heap = vm->heap;
    if (bytes <= 0) {
        size_t less = (size_t)-bytes;
        heap->external_bytes -= less < heap->external_bytes ? less : heap->external_bytes;
        return;
    }
    heap->external_bytes += (size_t)bytes;
    heap->allocated += (size_t)bytes;
    if (heap->allocated >= heap->threshold && !heap->collecting) {
        collect_automatic(vm);
    }
}

// ---- modes and figures

bool gc_add_sweep_hook(VM *vm, GcSweepHook hook)
{
    return vec_push(&vm->heap->hooks, hook);
}

void gc_set_limit(VM *vm, size_t bytes)
{
    vm->heap->limit = bytes;
    vm->heap->limit_known = false;
}

static void update_slow(Heap *heap)
{
    heap_set_slow(heap, ADDRESS_SANITIZER || ALLOC_FAIL || heap->stress || heap->fail_left);
}

void gc_set_stress(VM *vm, unsigned every)
{
    Heap *heap = vm->heap;
    heap->stress = heap->stress_left = every;
    heap->poison = GC_POISON || every;
    update_slow(heap);
}

void gc_set_alloc_fail(VM *vm, uint64_t nth)
{
    vm->heap->fail_left = nth;
    update_slow(vm->heap);
}

void gc_stats(VM *vm, GcStats *out)
{
    const Heap *heap = vm->heap;
    *out = (GcStats){
        .collections = heap->collections,
        .live_bytes = heap->live_bytes + heap->allocated,
        .heap_bytes = heap->block_bytes + heap->large_bytes,
        .external_bytes = heap->external_bytes + heap->tracked_bytes,
        .limit = heap->limit,
        .allocated_bytes = heap->allocated_before + heap->allocated,
        .total_seconds = heap->total_seconds,
        .max_pause = heap->max_pause,
    };
}
