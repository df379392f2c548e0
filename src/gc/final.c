// final — objects that want to know when they die.
//
// __del__ (types with TYPE_HAS_FINALIZER) runs Python code: the dead object is marked again with
// all it refers to, queued, and called at the next safepoint; once per object (PEP 442).
// TypeDef.finalize releases C resources: it runs inside the collection that finds the object dead
// for good, and may read other dead objects, whose memory is still intact then.
// INVARIANT: the queue has room for every entry of the table.
#include "gc/heap.h"

#include <string.h>

#include "core/call.h"
#include "core/error.h"
#include "core/type.h"

enum { DEL_DONE = 1 };  // bit 0 of a table entry

static Obj *entry_object(uintptr_t entry)
{
    return (Obj *)(entry & ~(uintptr_t)DEL_DONE);
}

// WHY the flag: a generator that has ended takes it away.
static bool has_del(VM *vm, const Obj *object)
{
    if (!(object->gc & GC_FINALIZER)) {
        return false;
    }
    const Shape *shape = vm->shapes[object->shape];
    return shape && shape->type && (shape->type->flags & TYPE_HAS_FINALIZER);
}

static bool has_c_finalizer(const Obj *object)
{
    const TypeDef *def = type_def_of((enum TypeId)object->kind);
    return def && def->finalize;
}

static void run_c_finalizer(VM *vm, Obj *object)
{
    if (has_c_finalizer(object)) {
        type_def_of((enum TypeId)object->kind)->finalize(vm, object);
    }
}

bool gc_add_finalizer(VM *vm, Obj *object)
{
    Heap *heap = vm->heap;
    if (object->gc & GC_FINALIZER) {
        return true;
    }
    if (!vec_reserve(&heap->queue, heap->finalizers.count + 1) ||
        !vec_push(&heap->finalizers, (uintptr_t)object)) {
        (void)raise_memory(vm);
        return false;
    }
    object->gc |= GC_FINALIZER;
    return true;
}

// ---- in a collection

void final_mark_queue(VM *vm)
{
    Heap *heap = vm->heap;
    for (size_t i = heap->queue_start; i < heap->queue.count; i++) {
        gc_mark_obj(vm, heap->queue.items[i]);
    }
}

// Queues dead objects whose __del__ was not run. All of a dead group are found before the first is
// marked again, so that an object held only by another one gets its call as well.
void final_find_dead(VM *vm)
{
    Heap *heap = vm->heap;
    size_t first = heap->queue.count, kept = 0;
    for (size_t i = 0; i < heap->finalizers.count; i++) {
        uintptr_t entry = heap->finalizers.items[i];
        Obj *object = entry_object(entry);
        if (!(entry & DEL_DONE) && !mark_is_set(heap, object) && has_del(vm, object)) {
            heap->queue.items[heap->queue.count++] = object;
            if (!has_c_finalizer(object)) {
                continue;
            }
            entry |= DEL_DONE;
        }
        heap->finalizers.items[kept++] = entry;
    }
    heap->finalizers.count = kept;
    for (size_t i = first; i < heap->queue.count; i++) {
        gc_mark_obj(vm, heap->queue.items[i]);
    }
    mark_drain(vm);
}

void final_run_dead(VM *vm)
{
    Heap *heap = vm->heap;
    size_t kept = 0;
    for (size_t i = 0; i < heap->finalizers.count; i++) {
        Obj *object = entry_object(heap->finalizers.items[i]);
        if (mark_is_set(heap, object)) {
            heap->finalizers.items[kept++] = heap->finalizers.items[i];
        } else {
            run_c_finalizer(vm, object);
        }
    }
    heap->finalizers.count = kept;
}

// ---- at a safepoint

static void call_del(VM *vm, Obj *object)
{
    Value name = vm_name(vm, N___del__);
    if (raised(call_special(vm, from_obj(object), name, NULL, 0))) {
        Value exception = error_take(vm);
        Maybe function = type_find(vm, type_of(vm, from_obj(object)), name);
        Value where = raised(function) ? ABSENT : maybe_value(function);
        if (where == ABSENT) {
            error_clear(vm);
        }
        error_restore(vm, exception);
        error_unraisable(vm, NULL, where);
    }
}

void final_run_queue(VM *vm)
{
    Heap *heap = vm->heap;
    size_t due = heap->queue.count;
    while (heap->queue_start < due) {
        // REENTRANT: __del__ may collect and grow the queue.
        call_del(vm, heap->queue.items[heap->queue_start++]);
    }
    size_t rest = heap->queue.count - heap->queue_start;
    if (rest) {
        memmove(heap->queue.items, heap->queue.items + heap->queue_start, rest * sizeof(Obj *));
    }
    heap->queue.count = rest;
    heap->queue_start = 0;
}

void gc_finalize_all(VM *vm)
{
    Heap *heap = vm->heap;
    for (size_t i = 0; i < heap->finalizers.count; i++) {
        // REENTRANT: __del__ may add and, in a collection, remove entries; skipping one then is
        // harmless at exit.
        uintptr_t entry = heap->finalizers.items[i];
        Obj *object = entry_object(entry);
        if (!(entry & DEL_DONE) && has_del(vm, object)) {
            heap->finalizers.items[i] = entry | DEL_DONE;
            call_del(vm, object);
        }
    }
    final_run_queue(vm);
}

void final_run_all(VM *vm)
{
    Heap *heap = vm->heap;
    for (size_t i = 0; i < heap->finalizers.count; i++) {
        run_c_finalizer(vm, entry_object(heap->finalizers.items[i]));
    }
    heap->finalizers.count = 0;
}

void final_free(Heap *heap)
{
    vec_free(&heap->finalizers);
    vec_free(&heap->queue);
}
