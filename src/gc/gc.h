// gc — the collector's interface.
//
// Non-moving mark-sweep, precise in the heap, conservative on C stacks. Who may hold a Value:
// C locals and arguments, the VM's value stack, heap objects (seen by their trace function),
// vm->roots and the fields that vm_trace() visits. Nothing else: not malloc memory, not statics.
// INVARIANT: every store of a Value or object pointer into a heap object goes through gc_set()
// (or gc_barrier() after a bulk copy). Fresh objects need neither until the next allocation.
// Objects come zero-filled; a trace function must accept a zeroed object.
#pragma once

#include "core/object.h"

enum GcFlags {           // Obj.gc
    GC_STATIC = 1,       // not in the heap: never marked through, never freed
    GC_LARGE = 2,        // own allocation with a header in front
    GC_FINALIZER = 4,    // entered in the finalizer table
    GC_WEAK = 8,         // entered in the weak table
    GC_OLD = 16,         // GC_GEN builds: survived a collection
    GC_REMEMBERED = 32,  // GC_GEN builds: in the remembered set
    GC_LEAF = 64,        // holds no pointers: not traced
    GC_PINNED = 128,     // has an entry in the pin table
};

typedef struct Heap Heap;

// ---- life
RAISES bool gc_init(VM *vm);  // creates vm->heap; false: out of memory (nothing raised)
void gc_fini(VM *vm);         // runs finalize functions of everything, frees the heap

// ---- allocation

// A zeroed cell of `size` bytes, header kind set, shape = kind. NULL: MemoryError raised.
// May collect. Sizes are any; the caller has checked its arithmetic for overflow.
RAISES void *gc_new(VM *vm, size_t size, enum TypeId kind);

// The payload of a fresh Values cell of `count` words, all ABSENT. NULL: raised.
RAISES Value *gc_new_values(VM *vm, size_t count);

// The cell whose payload `items` is.
static inline Values *values_of(Value *items)
{
    return (Values *)((char *)items - offsetof(Values, items));
}

// The payload (16-byte aligned) of a fresh raw cell of `size` bytes, zeroed. NULL: raised.
RAISES void *gc_new_raw(VM *vm, size_t size);

// Shrinks or grows in place when that costs nothing; answers false when it cannot.
bool gc_resize_raw(VM *vm, void *payload, size_t size);

// ---- stores

// The slow half of the barrier: notes an old object that may now refer to a young one.
void gc_remember(VM *vm, Obj *owner);

static inline void gc_barrier(VM *vm, void *owner)  // after stores into owner by other means
{
    if (GC_GEN && (((Obj *)owner)->gc & (GC_OLD | GC_REMEMBERED)) == GC_OLD) {
        gc_remember(vm, (Obj *)owner);
    }
}

static inline void gc_set(VM *vm, void *owner, Value *slot, Value v)
{
    *slot = v;
    gc_barrier(vm, owner);
}

// gc_set for typed object pointers: GC_SET(vm, func, closure, tuple)
#define GC_SET(vm, owner, field, pointer) \
    do {                                  \
        (owner)->field = (pointer);       \
        gc_barrier(vm, owner);            \
    } while (0)

// ---- tracing, called by trace functions only

void gc_mark_obj(VM *vm, Obj *object);  // NULL is fine

static inline void gc_mark_value(VM *vm, Value v)
{
    if (is_obj(v)) {
        gc_mark_obj(vm, as_obj(v));
    }
}

static inline void gc_mark_ptr(VM *vm, const void *object)
{
    if (object) {
        gc_mark_obj(vm, (Obj *)object);
    }
}

void gc_mark_items(VM *vm, Value *items);       // payload of a Values cell, or NULL
void gc_mark_raw(VM *vm, const void *payload);  // payload of a raw cell, or NULL
void gc_mark_range(VM *vm, const Value *from, const Value *to);  // precise, words in [from, to)
void gc_mark_conservative(VM *vm, const void *from, const void *to);  // any words in [from, to)
// Words of a value stack: each a Value, perhaps stale, or a raw word. Faster than the former.
void gc_mark_registers(VM *vm, const Value *from, const Value *to);

// ---- collecting

size_t gc_collect(VM *vm);  // full collection; number of objects found dead (estimate)
// gc.collect(): also runs what became due (finalizers, callbacks) and collects what that freed.
// Runs Python code; exceptions go to sys.unraisablehook.
size_t gc_collect_all(VM *vm);
void gc_safepoint(VM *vm);  // runs queued finalizers and weak callbacks; called by the poll

// ---- finalizers: TypeDef.finalize (C resources) or __del__ (Python)
RAISES bool gc_add_finalizer(VM *vm, Obj *object);  // once per object; registers it
// At exit: runs __del__ of every registered object that did not have it yet.
void gc_finalize_all(VM *vm);

// ---- weak references (types/weakref.c): `ref` is the WeakRef object, `target` its referent
RAISES bool gc_add_weak(VM *vm, Obj *target, Obj *ref);
void gc_remove_weak(VM *vm, Obj *target, Obj *ref);
// First existing ref object for target, for reuse; NULL when none. Iterate with prev.
Obj *gc_next_weak(VM *vm, Obj *target, Obj *prev);
// Provided by types/weakref.c. The collector calls weakref_clear() for each ref of a dead target;
// it sets its target field ABSENT and answers whether a callback is to be queued. gc_safepoint()
// later calls weakref_run_callback(), which reports exceptions itself.
bool weakref_clear(VM *vm, Obj *ref);
void weakref_run_callback(VM *vm, Obj *ref);

// Tables that hold addresses without keeping them alive (interned strings): the hook runs after
// marking, before anything is reused, and must drop every object that is not gc_is_live().
typedef void (*GcSweepHook)(VM *vm);
RAISES bool gc_add_sweep_hook(VM *vm, GcSweepHook hook);
bool gc_is_live(VM *vm, const Obj *object);  // meaningful only inside a sweep hook

// ---- memory that C holds
RAISES bool gc_pin(VM *vm, Value v);  // counted
void gc_unpin(VM *vm, Value v);
// Cells that live until freed: C may hold their address. `scanned`: content is searched
// conservatively for objects. NULL: MemoryError raised.
RAISES void *gc_tracked_calloc(VM *vm, size_t size, bool scanned);
RAISES void *gc_tracked_realloc(VM *vm, void *payload, size_t size);
void gc_tracked_free(VM *vm, void *payload);  // NULL is fine
size_t gc_tracked_bytes(VM *vm);

// Memory outside the heap that an object owns (malloc, mmap): influences pacing and the limit.
// May collect when bytes > 0.
void gc_external(VM *vm, ptrdiff_t bytes);
// Asks before such memory is taken: false when `bytes` more would exceed the limit even after a
// collection (the caller raises MemoryError).
MUST_USE bool gc_external_fits(VM *vm, size_t bytes);

// ---- limits, modes and figures
void gc_set_limit(VM *vm, size_t bytes);     // 0: none
void gc_set_stress(VM *vm, unsigned every);  // collect at every n-th allocation, poison; 0: off
void gc_set_alloc_fail(VM *vm, uint64_t nth);  // the n-th allocation from now fails; 0: off
typedef struct GcStats {
    uint64_t collections;
    size_t live_bytes, heap_bytes, external_bytes, limit;
    uint64_t allocated_bytes;  // since start
    double total_seconds, max_pause;
} GcStats;
void gc_stats(VM *vm, GcStats *out);

// Calls visit for every live object (gc.get_objects and tests); visit must not allocate.
void gc_each_object(VM *vm, void (*visit)(VM *vm, Obj *object, void *context), void *context);

// ---- C stacks (roots.c)
// With the interpreter lock held. stack_base: the highest address of this OS thread's stack that
// may hold Values; NULL: all of it. Nests: a callback from C enters a thread that is parked, and
// leaving makes it parked again as it was. False: out of memory (nothing raised).
bool gc_enter_thread(VM *vm, void *stack_base);
void gc_leave_thread(VM *vm);
// Brackets a blocking call without the interpreter lock: registers saved, bounds published.
// Park before the lock is released, unpark after it was taken again.
void gc_park(VM *vm);
void gc_unpark(VM *vm);
// In the child of fork(): forgets the stacks of all other threads.
void gc_after_fork(VM *vm);
