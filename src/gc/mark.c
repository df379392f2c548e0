// mark — setting mark bits and tracing what marked objects refer to.
//
// Marked objects that may hold pointers wait on an explicit stack; the Values of long arrays wait as
// ranges, so that a list of a million items does not push them all. When the stack cannot grow,
// `overflow` is set and the object stays marked but untraced; mark_drain() then traces all marked
// objects again until that no longer happens.
#include "gc/heap.h"

#include <string.h>

#include "base/alloc.h"
#include "core/type.h"

enum { RANGE_STEP = 128 };  // Values marked before the stack is looked at again

bool mark_is_set(const Heap *heap, const Obj *object)
{
    if (object->gc & (GC_STATIC | GC_LARGE)) {
        return object->gc & GC_STATIC || (large_of(object)->marks >> heap->parity & 1);
    }
    return bit_get(chunk_of(object)->bits[heap->parity], granule_of(object));
}

bool gc_is_live(VM *vm, const Obj *object)
{
    return mark_is_set(vm->heap, object);
}

void mark_clear_all(Heap *heap, unsigned parity)
{
    for (size_t i = 0; i < heap->chunks.count; i++) {
        memset(heap->chunks.items[i]->bits[parity], 0, sizeof(Chunk){0}.bits[0]);
    }
    for (size_t i = 0; i < heap->larges.count; i++) {
        heap->larges.items[i]->marks &= (uint8_t) ~(1u << parity);
    }
}

// ---- one object

static NOINLINE bool stack_grow(Heap *heap)
{
    size_t cap = heap->stack.cap * 2;
    Obj **items;
    if (heap->stack.items == heap->first_stack) {
        items = mem_alloc(cap * sizeof *items);
        if (items) {
            memcpy(items, heap->first_stack, sizeof heap->first_stack);
        }
    } else {
        items = mem_realloc_array(heap->stack.items, cap, sizeof *items);
    }
    if (items == NULL) {
        heap->overflow = true;
        return false;
    }
    heap->stack.items = items;
    heap->stack.cap = cap;
    return true;
}

static inline void push(Heap *heap, Obj *object)
{
    if (LIKELY(heap->stack.count < heap->stack.cap) || stack_grow(heap)) {
        heap->stack.items[heap->stack.count++] = object;
    }
}

// Sets the mark; false when it was set, or the object is not in the heap.
static inline bool set_mark(Heap *heap, Obj *object)
{
    if (UNLIKELY(object->gc & (GC_STATIC | GC_LARGE))) {
        if (object->gc & GC_STATIC || large_of(object)->marks >> heap->parity & 1) {
            return false;
        }
        large_of(object)->marks |= (uint8_t)(1u << heap->parity);
        return true;
    }
    uint32_t granule = granule_of(object);
    MarkWord *word = &chunk_of(object)->bits[heap->parity][granule / WORD_BITS];
    MarkWord bit = (MarkWord)1 << granule % WORD_BITS;
    if (*word & bit) {
        return false;
    }
    *word |= bit;
    return true;
}

static inline void mark_now(Heap *heap, Obj *object)
{
    if (!set_mark(heap, object)) {
        return;
    }
    if (GC_GEN && !(object->gc & GC_STATIC)) {
        object->gc |= GC_OLD;
    }
    if (!(object->gc & GC_LEAF) || object->shape != object->kind) {
        push(heap, object);
    }
}

// PERF: nearly all time of marking is the wait for headers that are in no cache. Looking at a header
// 32 objects after asking for it brings 4.2 million tree nodes from 35 to 8 ns each (16: 10 ns, 64: 8).
static inline void mark(Heap *heap, Obj *object)
{
    if (GC_GEN && heap->verifying) {
        verify_edge(heap, object);
        mark_now(heap, object);
        return;
    }
    PREFETCH(object);
    unsigned i = heap->soon_next;
    Obj *due = heap->soon[i];
    heap->soon[i] = object;
    heap->soon_next = (i + 1) % MARK_AHEAD;
    if (due) {
        mark_now(heap, due);
    }
}

static void mark_soon(Heap *heap)
{
    for (unsigned i = 0; i < MARK_AHEAD; i++) {
        Obj *due = heap->soon[(heap->soon_next + i) % MARK_AHEAD];
        if (due) {
            heap->soon[(heap->soon_next + i) % MARK_AHEAD] = NULL;
            mark_now(heap, due);
        }
    }
}

void gc_mark_obj(VM *vm, Obj *object)
{
    if (object) {
        mark(vm->heap, object);
    }
}

// ---- arrays

void gc_mark_range(VM *vm, const Value *from, const Value *to)
{
    Heap *heap = vm->heap;
    if (to - from > RANGE_STEP && !(GC_GEN && heap->verifying)) {
        if (vec_push(&heap->ranges, (MarkRange){from + RANGE_STEP, to})) {
            to = from + RANGE_STEP;
        }
        // SAFE: without memory for the range, all of it is marked here.
    }
    for (; from < to; from++) {
        if (is_obj(*from)) {
            mark(heap, as_obj(*from));
        }
    }
}

static void trace_values(VM *vm, Obj *cell)
{
    Values *values = (Values *)cell;
    gc_mark_range(vm, values->items, values->items + values->count);
}

void gc_mark_items(VM *vm, Value *items)
{
    if (items) {
        Obj *cell = &values_of(items)->h;
        mark(vm->heap, cell);
        if (GC_GEN && vm->heap->forcing) {
            trace_values(vm, cell);
        }
    }
}

void gc_mark_raw(VM *vm, const void *payload)
{
    if (payload) {
        mark(vm->heap, (Obj *)((const char *)payload - sizeof(RawCell)));
    }
}

// WHY: the words may lie in foreign stack frames that ASan considers out of bounds.
NO_SANITIZE_ADDRESS void gc_mark_conservative(VM *vm, const void *from, const void *to)
{
    uintptr_t align = sizeof(uintptr_t) - 1;
    const uintptr_t *p = (const uintptr_t *)(((uintptr_t)from + align) & ~align);
    const uintptr_t *end = (const uintptr_t *)((uintptr_t)to & ~align);
    if (p < end) {
        vm->heap->scanned_bytes += (size_t)((const char *)end - (const char *)p);
    }
    for (; p < end; p++) {
        Obj *object = heap_find(vm->heap, *p);
        if (object) {
            mark(vm->heap, object);
        }
    }
}

void gc_mark_registers(VM *vm, const Value *from, const Value *to)
{
    vm->heap->scanned_bytes += (size_t)((const char *)to - (const char *)from);
    for (; from < to; from++) {
        Obj *object = is_obj(*from) ? heap_find(vm->heap, *from) : NULL;
        if (object && object == as_obj(*from)) {
            mark(vm->heap, object);
        }
    }
}

// ---- the work list

static inline void trace(VM *vm, Obj *object)
{
    if (GC_GEN) {
        vm->heap->verify_holder = object;
    }
    if (object->kind == T_values) {
        trace_values(vm, object);
    } else if (object->kind != T_raw) {
        object_trace(vm, object);
    }
}

static void drain_stack(VM *vm)
{
    Heap *heap = vm->heap;
    for (;;) {
        while (heap->stack.count) {
            trace(vm, heap->stack.items[--heap->stack.count]);
        }
        mark_soon(heap);
        if (heap->stack.count) {
            continue;
        }
        if (heap->ranges.count == 0) {
            return;
        }
        MarkRange range = vec_pop(&heap->ranges);
        gc_mark_range(vm, range.from, range.to);
    }
}

static void retrace_block(VM *vm, Block *block)
{
    uint32_t size = vm->heap->classes[block->class].cell;
    for (uint32_t i = 0; i < block->cells; i++) {
        Obj *object = (Obj *)cell_at(block, size, i);
        if (bit_get(chunk_of(object)->bits[vm->heap->parity], granule_of(object)) &&
            !(object->gc & GC_LEAF && object->shape == object->kind)) {
            trace(vm, object);
            drain_stack(vm);
        }
    }
}

// After an overflow: traces every marked object; those that were missed mark their children now.
static COLD void retrace_all(VM *vm)
{
    Heap *heap = vm->heap;
    for (size_t i = 0; i < heap->chunks.count; i++) {
        for (unsigned k = 0; k < CHUNK_BLOCKS; k++) {
            if (heap->chunks.items[i]->blocks[k].state == BLOCK_USED) {
                retrace_block(vm, &heap->chunks.items[i]->blocks[k]);
            }
        }
    }
    for (size_t i = 0; i < heap->larges.count; i++) {
        if (mark_is_set(heap, large_object(heap->larges.items[i]))) {
            trace(vm, large_object(heap->larges.items[i]));
            drain_stack(vm);
        }
    }
}

void mark_drain(VM *vm)
{
    drain_stack(vm);
    while (vm->heap->overflow) {
        vm->heap->overflow = false;
        retrace_all(vm);
    }
}
