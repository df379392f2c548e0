// weak — which weak references point to an object.
//
// A table from the target's address to the list of its reference objects. It keeps neither alive.
// INVARIANT: the callback queue has room for every reference in the table, so that a collection
// never needs memory here.
#include "gc/heap.h"

#include <string.h>

#include "base/alloc.h"
#include "core/error.h"

typedef struct WeakList {
    uint32_t count, capacity;
    Obj *refs[];  // in order of creation
} WeakList;

static COLD bool out_of_memory(VM *vm)
{
    (void)raise_memory(vm);
    return false;
}

// GC_WEAK saves the look-up for objects without weak references. Static objects may be read-only.
static void set_flag(Obj *target, bool on)
{
    if (!(target->gc & GC_STATIC)) {
        target->gc = (uint8_t)(on ? target->gc | GC_WEAK : target->gc & ~GC_WEAK);
    }
}

static WeakList *list_with_room(WeakList *list)
{
    uint32_t count = list ? list->count : 0;
    if (list && count < list->capacity) {
        return list;
    }
    uint32_t capacity = count ? count * 2 : 1;
    if (capacity < count) {
        return NULL;
    }
    WeakList *grown = mem_realloc(list, sizeof(WeakList) + capacity * sizeof(Obj *));
    if (grown) {
        grown->count = count;
        grown->capacity = capacity;
    }
    return grown;
}

bool gc_add_weak(VM *vm, Obj *target, Obj *ref)
{
    Heap *heap = vm->heap;
    bool is_new;
    TableEntry *entry = NULL;
    if (vec_reserve(&heap->callbacks, heap->weak_count + 1)) {
        entry = table_put(&heap->weak, table_key(target), &is_new);
    }
    WeakList *list = entry ? list_with_room(entry->pointer) : NULL;
    if (list == NULL) {
        if (entry && entry->pointer == NULL) {
            table_remove(&heap->weak, table_key(target));
        }
        return out_of_memory(vm);
    }
    entry->pointer = list;
    list->refs[list->count++] = ref;
    heap->weak_count++;
    set_flag(target, true);
    return true;
}

static void remove_at(WeakList *list, uint32_t i)
{
    memmove(&list->refs[i], &list->refs[i + 1], (list->count - i - 1) * sizeof(Obj *));
    list->count--;
}

static WeakList *find_list(VM *vm, const Obj *target)
{
    bool may = target->gc & (GC_WEAK | GC_STATIC);
    TableEntry *entry = may ? table_find(&vm->heap->weak, table_key(target)) : NULL;
    return entry ? entry->pointer : NULL;
}

void gc_remove_weak(VM *vm, Obj *target, Obj *ref)
{
    WeakList *list = find_list(vm, target);
    for (uint32_t i = 0; list && i < list->count; i++) {
        if (list->refs[i] == ref) {
            remove_at(list, i);
            vm->heap->weak_count--;
            if (list->count == 0) {
                mem_free(list);
                table_remove(&vm->heap->weak, table_key(target));
                set_flag(target, false);
            }
            return;
        }
    }
}

Obj *gc_next_weak(VM *vm, Obj *target, Obj *prev)
{
    WeakList *list = find_list(vm, target);
    bool found = prev == NULL;
    for (uint32_t i = 0; list && i < list->count; i++) {
        if (found) {
            return list->refs[i];
        }
        found = list->refs[i] == prev;
    }
    return NULL;
}

// ---- in a collection

void weak_mark(VM *vm)
{
    Heap *heap = vm->heap;
    for (size_t i = heap->callback_start; i < heap->callbacks.count; i++) {
        gc_mark_obj(vm, heap->callbacks.items[i]);
    }
}

static bool keep_entry(TableEntry *entry, void *context)
{
    VM *vm = context;
    Heap *heap = vm->heap;
    WeakList *list = entry->pointer;
    Obj *target = (Obj *)(uintptr_t)entry->key;
    bool dead = !mark_is_set(heap, target);
    // The youngest reference is told first, as in CPython.
    for (uint32_t i = list->count; i-- > 0;) {
        Obj *ref = list->refs[i];
        bool ref_dead = !mark_is_set(heap, ref);
        if (!ref_dead && dead && weakref_clear(vm, ref)) {
            heap->callbacks.items[heap->callbacks.count++] = ref;
        }
        if (ref_dead || dead) {
            remove_at(list, i);
            heap->weak_count--;
        }
    }
    if (list->count) {
        return true;
    }
    mem_free(list);
    set_flag(target, false);
    return false;
}

void weak_sweep(VM *vm)
{
    table_filter(&vm->heap->weak, keep_entry, vm);
}

void weak_run_callbacks(VM *vm)
{
    Heap *heap = vm->heap;
    size_t due = heap->callbacks.count;  // those that a callback makes due come next time
    while (heap->callback_start < due) {
        // REENTRANT: the callback may collect and grow the queue.
        Obj *ref = heap->callbacks.items[heap->callback_start++];
        weakref_run_callback(vm, ref);
    }
    size_t rest = heap->callbacks.count - heap->callback_start;
    if (rest) {
        memmove(heap->callbacks.items, heap->callbacks.items + heap->callback_start,
                rest * sizeof(Obj *));
    }
    heap->callbacks.count = rest;
    heap->callback_start = 0;
}

void weak_free(Heap *heap)
{
    uint32_t cursor = 0;
    for (TableEntry *entry; (entry = table_next(&heap->weak, &cursor)) != NULL;) {
        mem_free(entry->pointer);
    }
    table_free(&heap->weak);
    vec_free(&heap->callbacks);
}
