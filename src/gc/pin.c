// pin — objects and cells that stay alive because C holds their address.
//
// Pins are a counted table of objects, which are roots. Tracked cells are malloc memory in a list,
// not part of the heap at all; those made with `scanned` are searched for object addresses.
#include "gc/heap.h"

#include <string.h>

#include "base/alloc.h"
#include "core/error.h"

bool gc_pin(VM *vm, Value v)
{
    if (!is_obj(v) || as_obj(v)->gc & GC_STATIC) {
        return true;
    }
    TableEntry *entry = table_put(&vm->heap->pins, table_key(as_obj(v)), NULL);
    if (entry == NULL) {
        (void)raise_memory(vm);
        return false;
    }
    entry->word++;
    as_obj(v)->gc |= GC_PINNED;
    return true;
}

void gc_unpin(VM *vm, Value v)
{
    TableEntry *entry = is_obj(v) ? table_find(&vm->heap->pins, table_key(as_obj(v))) : NULL;
    if (entry && --entry->word == 0) {
        as_obj(v)->gc &= (uint8_t)~GC_PINNED;
        table_remove(&vm->heap->pins, entry->key);
    }
}

void pin_mark(VM *vm)
{
    uint32_t cursor = 0;
    for (TableEntry *entry; (entry = table_next(&vm->heap->pins, &cursor)) != NULL;) {
        gc_mark_obj(vm, (Obj *)(uintptr_t)entry->key);
    }
    for (Tracked *cell = vm->heap->tracked; cell; cell = cell->next) {
        if (cell->scanned) {
            const char *payload = (const char *)(cell + 1);
            gc_mark_conservative(vm, payload, payload + cell->size);
        }
    }
}

// ---- tracked cells

static Tracked *tracked_of(void *payload)
{
    return (Tracked *)payload - 1;
}

static void link_cell(Heap *heap, Tracked *cell)
{
    cell->previous = NULL;
    cell->next = heap->tracked;
    if (cell->next) {
        cell->next->previous = cell;
    }
    heap->tracked = cell;
    heap->tracked_bytes += cell->size;
    heap->allocated += cell->size;
}

static void unlink_cell(Heap *heap, Tracked *cell)
{
    if (cell->previous) {
        cell->previous->next = cell->next;
    } else {
        heap->tracked = cell->next;
    }
    if (cell->next) {
        cell->next->previous = cell->previous;
    }
    heap->tracked_bytes -= cell->size;
}

static COLD void *out_of_memory(VM *vm)
{
    vm->heap->reserve_open = true;
    (void)raise_memory(vm);
    return NULL;
}

static bool may_allocate(VM *vm, size_t size)
{
    return size <= SIZE_MAX / 2 && !heap_fails_now(vm->heap) && heap_make_room(vm, size);
}

void *gc_tracked_calloc(VM *vm, size_t size, bool scanned)
{
    Tracked *cell = may_allocate(vm, size) ? mem_alloc_zeroed(1, sizeof(Tracked) + size) : NULL;
    if (cell == NULL) {
        return out_of_memory(vm);
    }
    cell->size = size;
    cell->scanned = scanned;
    link_cell(vm->heap, cell);
    return cell + 1;
}

void *gc_tracked_realloc(VM *vm, void *payload, size_t size)
{
    if (payload == NULL) {
        return gc_tracked_calloc(vm, size, false);
    }
    Tracked *cell = tracked_of(payload);
    size_t old = cell->size;
    if (size > old && !may_allocate(vm, size - old)) {
        return out_of_memory(vm);
    }
    unlink_cell(vm->heap, cell);
    Tracked *moved = mem_realloc(cell, sizeof(Tracked) + size);
    if (moved == NULL) {
        link_cell(vm->heap, cell);
        return out_of_memory(vm);
    }
    moved->size = size;
    if (size > old) {
        memset((char *)(moved + 1) + old, 0, size - old);
    }
    link_cell(vm->heap, moved);
    return moved + 1;
}

void gc_tracked_free(VM *vm, void *payload)
{
    if (payload) {
        unlink_cell(vm->heap, tracked_of(payload));
        mem_free(tracked_of(payload));
    }
}

size_t gc_tracked_bytes(VM *vm)
{
    return vm->heap->tracked_bytes;
}

void pin_free(Heap *heap)
{
    table_free(&heap->pins);
    while (heap->tracked) {
        Tracked *cell = heap->tracked;
        unlink_cell(heap, cell);
        mem_free(cell);
    }
}
