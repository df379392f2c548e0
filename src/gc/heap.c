// heap — cells: size classes, blocks, large objects, and from an address to its object.
//
// See heap.h for the layout. Allocation never searches: a class bumps through its run; when the run
// is used up the marks of its blocks are walked for the next one, then a free block is taken, then a
// fresh one. Only these slow steps look at pacing, limit and the stress modes.
#include "gc/heap.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "core/error.h"
#include "gc/fast.h"
#include "os/memory.h"

// Cell sizes above FINE_MAX, a quarter apart; each wastes less than 4 % of a 32 KB block.
static const uint16_t coarse_sizes[] = {640, 800, 1008, 1264, 1584, SMALL_MAX};
_Static_assert(ARRAY_LENGTH(coarse_sizes) == CLASS_COUNT - 1 - FINE_MAX / GRANULE,
               "CLASS_COUNT counts them");

// ---- life

bool gc_init(VM *vm)
{
    Heap *heap = mem_alloc_zeroed(1, sizeof(Heap));
    if (heap == NULL) {
        return false;
    }
    for (unsigned i = 1; i < CLASS_COUNT; i++) {
        SizeClass *class = &heap->classes[i];
        unsigned coarse = i - 1 - FINE_MAX / GRANULE;
        class->cell = i <= FINE_MAX / GRANULE ? i * GRANULE : coarse_sizes[coarse];
        class->reciprocal = (uint32_t)((((uint64_t)1 << 32) + class->cell - 1) / class->cell);
    }
    heap->low = heap->large_low = UINTPTR_MAX;
    heap->minimum_threshold = WORD_BITS == 64 ? 1 << 20 : 256 << 10;
    heap->threshold = heap->minimum_threshold;
    heap->stack.items = heap->first_stack;
    heap->stack.cap = ARRAY_LENGTH(heap->first_stack);
    heap->slow = ADDRESS_SANITIZER || ALLOC_FAIL;
    heap->poison = GC_POISON;
    vm->heap = heap;
    if (GC_STRESS) {
        const char *every = getenv("KRAIT_GC_STRESS");
        gc_set_stress(vm, every ? (unsigned)strtoul(every, NULL, 10) : GC_STRESS);
    }
    return true;
}

void heap_free(Heap *heap)
{
    for (size_t i = 0; i < heap->larges.count; i++) {
        mem_free(heap->larges.items[i]->memory);
    }
    for (size_t i = 0; i < heap->chunks.count; i++) {
        asan_unpoison(heap->chunks.items[i], CHUNK_SIZE);
        os_unmap(heap->chunks.items[i], CHUNK_SIZE);
    }
    if (heap->stack.items != heap->first_stack) {
        mem_free(heap->stack.items);
    }
    vec_free(&heap->ranges);
    vec_free(&heap->remembered);
    vec_free(&heap->larges);
    vec_free(&heap->chunks);
    vec_free(&heap->hooks);
    table_free(&heap->chunk_table);
    mem_free(heap);
}

// ---- chunks and blocks

static void push_fresh(Heap *heap, Block *block)
{
    block->state = BLOCK_FRESH;
    block->next = heap->fresh_blocks;
    heap->fresh_blocks = block;
}

static bool add_chunk(Heap *heap)
{
    if (!vec_reserve(&heap->chunks, 1)) {
        return false;
    }
    Chunk *chunk = os_map(CHUNK_SIZE, CHUNK_SIZE);
    if (chunk == NULL) {
        return false;
    }
    TableEntry *entry = table_put(&heap->chunk_table, (uintptr_t)chunk >> CHUNK_SHIFT, NULL);
    if (entry == NULL) {
        os_unmap(chunk, CHUNK_SIZE);
        return false;
    }
    entry->pointer = chunk;
    // Sorted by address, so that blocks are reused in order of address.
    size_t at = heap->chunks.count++;
    for (; at && heap->chunks.items[at - 1] > chunk; at--) {
        heap->chunks.items[at] = heap->chunks.items[at - 1];
    }
    heap->chunks.items[at] = chunk;
    uintptr_t address = (uintptr_t)chunk;
    heap->low = address < heap->low ? address : heap->low;
    heap->high = address + CHUNK_SIZE > heap->high ? address + CHUNK_SIZE : heap->high;
    for (unsigned i = CHUNK_BLOCKS; i-- > 0;) {
        push_fresh(heap, &chunk->blocks[i]);
    }
    return true;
}

static Block *take_free(Heap *heap)
{
    Block *block = heap->free_blocks;
    if (block) {
        heap->free_blocks = block->next;
        heap->free_count--;
        block->virgin = UINT16_MAX;
    }
    return block;
}

static Block *take_fresh(Heap *heap)
{
    if (heap->fresh_blocks == NULL && !add_chunk(heap)) {
        return NULL;
    }
    Block *block = heap->fresh_blocks;
    heap->fresh_blocks = block->next;
    heap->block_bytes += BLOCK_SIZE;
    block->virgin = 0;
    return block;
}

// The first of the blocks that share a page with this one, when all are unused; else NULL.
static Block *unused_page(Block *block, size_t blocks_of_page)
{
    Block *blocks = chunk_of(block)->blocks;
    Block *first = block - (size_t)(block - blocks) % blocks_of_page;
    for (size_t i = 0; i < blocks_of_page; i++) {
        if (first + i == blocks || first[i].state == BLOCK_USED) {
            return NULL;
        }
    }
    return first;
}

// Gives the memory of the free blocks beyond the first `keep` back to the system.
static void discard_free(Heap *heap, size_t keep)
{
    size_t page = os_page_size() > BLOCK_SIZE ? os_page_size() : BLOCK_SIZE;
    Block **link = &heap->free_blocks;
    for (size_t n = 0; *link; n++) {
        Block *block = *link;
        Block *first = n < keep ? NULL : unused_page(block, page / BLOCK_SIZE);
        if (!first || !os_discard(block_start(first), page)) {
            link = &block->next;
            continue;
        }
        asan_unpoison(block_start(block), BLOCK_SIZE);
        *link = block->next;
        heap->free_count--;
        heap->block_bytes -= BLOCK_SIZE;
        push_fresh(heap, block);
    }
}

static void block_assign(Heap *heap, Block *block, SizeClass *class)
{
    bool head = block == chunk_of(block)->blocks;
    block->first = head ? CHUNK_FIRST : 0;
    block->cells = (uint16_t)((BLOCK_SIZE - block->first) / class->cell);
    block->cursor = 0;
    if (block->virgin > block->cells) {
        block->virgin = block->cells;
    }
    block->class = (uint8_t)(class - heap->classes);
    block->state = BLOCK_USED;
    block->next = class->todo;
    class->todo = block;
}

// ---- runs

// First granule in [from, to) whose bit is set, or `to`.
static uint32_t next_marked(const MarkWord *bits, uint32_t from, uint32_t to)
{
    uint32_t word = from / WORD_BITS;
    MarkWord w = bits[word] & (~(MarkWord)0 << from % WORD_BITS);
    while (w == 0) {
        if (++word >= (to + WORD_BITS - 1) / WORD_BITS) {
            return to;
        }
        w = bits[word];
    }
    uint32_t found = word * WORD_BITS + (uint32_t)__builtin_ctzl(w);
    return found < to ? found : to;
}

// Hands out cells [start, end) of the block.
static void take_run(Heap *heap, SizeClass *class, Block *block, uint32_t start, uint32_t end)
{
    char *p = cell_at(block, class->cell, start);
    size_t size = (size_t)(end - start) * class->cell;
    asan_unpoison(p, size);
    if (start < block->virgin) {
        uint32_t dirty = end < block->virgin ? end : block->virgin;
        memset(p, 0, (size_t)(dirty - start) * class->cell);
    }
    if (end > block->virgin) {
        block->virgin = (uint16_t)end;
    }
    block->cursor = (uint16_t)end;
    heap->allocated += size;
    heap->cells_before += end - start;
    char **cur = heap->slow ? &class->held_cur : &class->cur;
    cur[0] = p;
    cur[1] = p + size;
}
_Static_assert(offsetof(SizeClass, end) == offsetof(SizeClass, cur) + sizeof(char *) &&
                   offsetof(SizeClass, held_end) ==
                       offsetof(SizeClass, held_cur) + sizeof(char *),
               "take_run writes cur and end as a pair");

static bool block_next_run(Heap *heap, SizeClass *class, Block *block)
{
    const MarkWord *bits = chunk_of(block)->bits[heap->parity];
    uint32_t step = class->cell >> GRANULE_SHIFT, cells = block->cells, start = block->cursor;
    uint32_t first = granule_of(block_start(block)) + (block->first >> GRANULE_SHIFT);
    while (start < cells && bit_get(bits, first + start * step)) {
        start++;
    }
    if (start == cells) {
        block->cursor = (uint16_t)cells;
        return false;
    }
    uint32_t end = start + RUN_MAX / class->cell;
    end = end < cells ? end : cells;
    uint32_t stop = first + end * step;
    uint32_t marked = next_marked(bits, first + start * step, stop);
    if (marked < stop) {
        end = (marked - first) / step;
    }
    take_run(heap, class, block, start, end);
    return true;
}

static bool next_run(Heap *heap, SizeClass *class)
{
    for (;;) {
        if (class->block && block_next_run(heap, class, class->block)) {
            return true;
        }
        class->block = class->todo;
        if (class->block == NULL) {
            return false;
        }
        class->todo = class->block->next;
    }
}

void heap_retire_runs(Heap *heap)
{
    for (unsigned i = 1; i < CLASS_COUNT; i++) {
        SizeClass *class = &heap->classes[i];
        size_t left =
            (size_t)(class->end - class->cur) + (size_t)(class->held_end - class->held_cur);
        heap->allocated -= left;
        heap->cells_before -= left / class->cell;
        class->cur = class->end = class->held_cur = class->held_end = NULL;
        class->block = class->todo = NULL;
    }
}

void heap_set_slow(Heap *heap, bool slow)
{
    for (unsigned i = 1; slow != heap->slow && i < CLASS_COUNT; i++) {
        SizeClass *class = &heap->classes[i];
        char *cur = slow ? class->cur : class->held_cur,
             *end = slow ? class->end : class->held_end;
        class->cur = slow ? NULL : cur;
        class->end = slow ? NULL : end;
        class->held_cur = slow ? cur : NULL;
        class->held_end = slow ? end : NULL;
    }
    heap->slow = slow;
}

// ---- limits

static bool fits(const Heap *heap, size_t bytes)
{
    size_t used = heap_used(heap);
    size_t limit = heap->limit + (heap->reserve_open ? RESERVE : 0);
    return heap->limit == 0 || (used <= limit && bytes <= limit - used);
}

// After a collection that the limit forced: is so much in use that the next ones would come in a
// row? Then failing now is kinder.
static bool nearly_full(const Heap *heap)
{
    size_t live = heap->live_bytes + heap->tracked_bytes + heap->external_bytes;
    return heap->limit && !heap->reserve_open && live > heap->limit - heap->limit / 128;
}

bool heap_make_room(VM *vm, size_t bytes)
{
    Heap *heap = vm->heap;
    if (LIKELY(fits(heap, bytes))) {
        return true;
    }
    gc_collect(vm);
    if (!fits(heap, bytes)) {
        discard_free(heap, 0);
    }
    return fits(heap, bytes) && !nearly_full(heap);
}

bool gc_external_fits(VM *vm, size_t bytes)
{
    heap_know_limits(vm->heap);
    return heap_make_room(vm, bytes);
}

void heap_know_limits(Heap *heap)
{
    enum { SMALL_MACHINE = 256 << 20, WORTH_ASKING = 8 << 20 };
    if (heap->limit_known) {
        return;
    }
    uint64_t physical = os_physical_memory();
    if (physical && physical < SMALL_MACHINE) {
        heap->half_growth = true;
        heap->minimum_threshold = 256 << 10;
    }
    if (heap_used(heap) < WORTH_ASKING && physical >= SMALL_MACHINE) {
        return;  // the files are not worth reading yet
    }
    heap->limit_known = true;
    uint64_t limit = os_memory_limit();
    limit -= limit / 16;  // code, stacks and malloc need some
    if (limit && limit < SIZE_MAX && (heap->limit == 0 || limit < heap->limit)) {
        heap->limit = (size_t)limit;
    }
}

void heap_set_threshold(Heap *heap)
{
    // Stacks count as live: a deep recursion makes collections expensive too.
    size_t live =
        heap->live_bytes + heap->external_bytes + heap->tracked_bytes + heap->scanned_bytes;
    size_t growth = heap->half_growth ? live / 2 : live;
    heap->threshold = growth > heap->minimum_threshold ? growth : heap->minimum_threshold;
}

// ---- allocation

bool heap_fails_now(Heap *heap)
{
    return (heap->fail_left && --heap->fail_left == 0) || mem_should_fail();
}

// The stress modes, before any allocation that takes a slow path. False: the allocation fails.
static bool slow_modes(VM *vm)
{
    Heap *heap = vm->heap;
    if (UNLIKELY(heap->collecting)) {
        abort();  // a trace, sweep or C finalizer function allocated: its result would be lost
    }
    if (!heap->slow) {
        return true;
    }
    if (heap_fails_now(heap)) {
        return false;
    }
    if (heap->stress && --heap->stress_left == 0) {
        heap->stress_left = heap->stress;
        collect_automatic(vm);
    }
    return true;
}

static void pace(VM *vm, size_t bytes)
{
    Heap *heap = vm->heap;
    if (heap->allocated + bytes >= heap->threshold) {
        collect_automatic(vm);
    }
}

// A run or a whole block for the class; false when memory or the limit is used up.
static bool refill(VM *vm, SizeClass *class)
{
    Heap *heap = vm->heap;
    if (next_run(heap, class)) {
        return true;
    }
    Block *block = take_free(heap);
    if (block == NULL && fits(heap, BLOCK_SIZE)) {
        block = take_fresh(heap);
    }
    if (block == NULL) {
        gc_collect(vm);
        if (nearly_full(heap)) {
            return false;
        }
        if (next_run(heap, class)) {
            return true;
        }
        block = take_free(heap);
    }
    if (block == NULL && fits(heap, BLOCK_SIZE)) {
        block = take_fresh(heap);
    }
    if (block == NULL) {
        return false;
    }
    block_assign(heap, block, class);
    return next_run(heap, class);
}

static COLD void *out_of_memory(VM *vm)
{
    vm->heap->reserve_open = true;
    (void)raise_memory(vm);
    return NULL;
}

static void *small_new(VM *vm, unsigned index)
{
    Heap *heap = vm->heap;
    SizeClass *class = &heap->classes[index];
    if (UNLIKELY(!slow_modes(vm))) {
        return NULL;
    }
    pace(vm, 0);
    char **cur = heap->slow ? &class->held_cur : &class->cur;
    if ((size_t)(cur[1] - cur[0]) < class->cell && !refill(vm, class)) {
        return NULL;
    }
    char *p = cur[0];
    cur[0] += class->cell;
    return p;
}

static void *large_new(VM *vm, size_t size)
{
    Heap *heap = vm->heap;
    size_t total = size + sizeof(Large) + GRANULE;
    if (size > SIZE_MAX / 2 || !slow_modes(vm)) {
        return NULL;
    }
    pace(vm, size);
    if (!heap_make_room(vm, total) || !vec_reserve(&heap->larges, 1)) {
        return NULL;
    }
    char *memory = mem_alloc_zeroed(1, total);
    if (memory == NULL) {
        gc_collect(vm);
        memory = mem_alloc_zeroed(1, total);
        if (memory == NULL) {
            return NULL;
        }
    }
    Large *large = (Large *)(((uintptr_t)memory + GRANULE - 1) & ~(uintptr_t)(GRANULE - 1));
    large->memory = memory;
    large->size = size;
    heap->larges.items[heap->larges.count++] = large;
    uintptr_t low = (uintptr_t)large, high = low + sizeof(Large) + size;
    heap->large_low = low < heap->large_low ? low : heap->large_low;
    heap->large_high = high > heap->large_high ? high : heap->large_high;
    heap->large_bytes += total;
    heap->allocated += size;
    heap->cells_before++;
    large_object(large)->gc = GC_LARGE;
    return large_object(large);
}

static unsigned class_index(size_t size)
{
    if (size <= FINE_MAX) {
        return size ? (unsigned)((size + GRANULE - 1) >> GRANULE_SHIFT) : 1;
    }
    unsigned i = 0;
    while (size > coarse_sizes[i]) {
        i++;
    }
    return 1 + FINE_MAX / GRANULE + i;
}

NOINLINE void *gc_new_slow(VM *vm, size_t size, enum TypeId kind)
{
    void *p = size <= SMALL_MAX ? small_new(vm, class_index(size)) : large_new(vm, size);
    if (UNLIKELY(p == NULL)) {
        return out_of_memory(vm);
    }
    uint8_t large = size > SMALL_MAX ? GC_LARGE : 0;
    *(Obj *)p = (Obj){kind, (uint8_t)kind, gc_leaf_flag(kind) | large, 0};
    return p;
}

void *gc_new(VM *vm, size_t size, enum TypeId kind)
{
    return gc_new_inline(vm, size, kind);
}

Value *gc_new_values(VM *vm, size_t count)
{
    if (count > (SIZE_MAX / 2 - sizeof(Values)) / sizeof(Value)) {
        return out_of_memory(vm);
    }
    Values *cell = gc_new_inline(vm, sizeof(Values) + count * sizeof(Value), T_values);
    if (UNLIKELY(cell == NULL)) {
        return NULL;
    }
    cell->count = count;
    return cell->items;
}

void *gc_new_raw(VM *vm, size_t size)
{
    if (size > SIZE_MAX / 2 - sizeof(RawCell)) {
        return out_of_memory(vm);
    }
    RawCell *cell = gc_new_inline(vm, sizeof(RawCell) + size, T_raw);
    if (UNLIKELY(cell == NULL)) {
        return NULL;
    }
    cell->size = size;
    return cell->payload;
}

bool gc_resize_raw(VM *vm, void *payload, size_t size)
{
    RawCell *cell = (RawCell *)((char *)payload - sizeof(RawCell));
    size_t room = cell->h.gc & GC_LARGE ? large_of(&cell->h)->size
                                        : vm->heap->classes[block_of(cell)->class].cell;
    if (size > room - sizeof(RawCell)) {
        return false;
    }
    if (size > cell->size) {
        memset(cell->payload + cell->size, 0, size - cell->size);
    }
    cell->size = size;
    return true;
}

// ---- from an address to its object

static int compare_larges(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t) * (Large *const *)a, y = (uintptr_t) * (Large *const *)b;
    return x < y ? -1 : x > y;
}

void heap_sort_larges(Heap *heap)
{
    if (heap->larges_sorted < heap->larges.count) {
        qsort(heap->larges.items, heap->larges.count, sizeof(Large *), compare_larges);
        heap->larges_sorted = heap->larges.count;
    }
}

static Obj *find_large(Heap *heap, uintptr_t word)
{
    size_t low = 0, high = heap->larges_sorted;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if ((uintptr_t)heap->larges.items[middle] <= word) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low == 0) {
        return NULL;
    }
    Obj *object = large_object(heap->larges.items[low - 1]);
    size_t offset = word - (uintptr_t)object;  // huge when the word points into the header
    return offset < large_of(object)->size && object->kind ? object : NULL;
}

Obj *heap_find(Heap *heap, uintptr_t word)
{
    if (word - heap->low >= heap->high - heap->low) {
        bool large = word - heap->large_low < heap->large_high - heap->large_low;
        return large ? find_large(heap, word) : NULL;
    }
    TableEntry *entry = table_find(&heap->chunk_table, word >> CHUNK_SHIFT);
    if (entry == NULL) {
        return find_large(heap, word);  // malloc's memory may lie between the chunks
    }
    Chunk *chunk = entry->pointer;
    const Block *block = &chunk->blocks[(word & (CHUNK_SIZE - 1)) >> BLOCK_SHIFT];
    uint32_t offset = (uint32_t)(word & (BLOCK_SIZE - 1));
    if (block->state != BLOCK_USED || offset < block->first) {
        return NULL;
    }
    const SizeClass *class = &heap->classes[block->class];
    uint32_t index = (uint32_t)((uint64_t)(offset - block->first) * class->reciprocal >> 32);
    if (index >= block->cells) {
        return NULL;
    }
    Obj *object = (Obj *)cell_at(block, class->cell, index);
    if (bit_get(chunk->bits[heap->known], granule_of(object)) ||
        (index < block->cursor && object->kind != 0)) {
        return object;
    }
    return NULL;
}

// ---- sweep: only accounting, the cells themselves are found again by next_run()

static unsigned count_bits(MarkWord w)
{
    const MarkWord ones = ~(MarkWord)0 / 255;
    w -= w >> 1 & ones * 0x55;
    w = (w & ones * 0x33) + (w >> 2 & ones * 0x33);
    return (unsigned)(((w + (w >> 4)) & ones * 0x0f) * ones >> (WORD_BITS - 8));
}

static unsigned block_live(const Chunk *chunk, unsigned parity, unsigned index)
{
    enum { WORDS = BLOCK_SIZE / GRANULE / WORD_BITS };
    const MarkWord *bits = &chunk->bits[parity][(size_t)index * WORDS];
    unsigned live = 0;
    for (unsigned i = 0; i < WORDS; i++) {
        if (bits[i]) {
            live += count_bits(bits[i]);
        }
    }
    return live;
}

// Fills the dead cells that were ever written, so that a use of one is noticed.
static void poison_block(Heap *heap, Block *block)
{
    uint32_t size = heap->classes[block->class].cell;
    for (uint32_t i = 0; i < block->virgin && i < block->cells; i++) {
        char *cell = cell_at(block, size, i);
        if (!bit_get(chunk_of(cell)->bits[heap->parity], granule_of(cell))) {
            asan_unpoison(cell, size);
            memset(cell, POISON_BYTE, size);
            asan_poison(cell, size);
        }
    }
}

static void sweep_block(Heap *heap, Chunk *chunk, unsigned index)
{
    Block *block = &chunk->blocks[index];
    if (block->state != BLOCK_USED) {
        return;
    }
    SizeClass *class = &heap->classes[block->class];
    unsigned live = block_live(chunk, heap->parity, index);
    if (heap->poison || ADDRESS_SANITIZER) {
        poison_block(heap, block);
    }
    block->cursor = 0;
    heap->live_bytes += (size_t)live * class->cell;
    heap->cells_before += live;
    if (live == 0) {
        block->state = BLOCK_FREE;
        block->next = heap->free_blocks;
        heap->free_blocks = block;
        heap->free_count++;
    } else if (live < block->cells) {
        block->next = class->todo;
        class->todo = block;
    }
}

static void sweep_larges(Heap *heap)
{
    size_t kept = 0;
    for (size_t i = 0; i < heap->larges.count; i++) {
        Large *large = heap->larges.items[i];
        if (large->marks >> heap->parity & 1) {
            heap->live_bytes += large->size;
            heap->cells_before++;
            heap->larges.items[kept++] = large;
        } else {
            void *memory = large->memory;
            heap->large_bytes -= large->size + sizeof(Large) + GRANULE;
            if (heap->poison) {
                memset(large, POISON_BYTE, sizeof(Large) + large->size);
            }
            mem_free(memory);
        }
    }
    heap->larges.count = heap->larges_sorted = kept;
}

void heap_sweep(Heap *heap)
{
    enum { DISCARD_EVERY = 8 };
    heap->live_bytes = 0;
    heap->cells_before = 0;
    for (size_t i = heap->chunks.count; i-- > 0;) {
        for (unsigned k = CHUNK_BLOCKS; k-- > 0;) {
            sweep_block(heap, heap->chunks.items[i], k);
        }
    }
    sweep_larges(heap);
    if (heap->collections % DISCARD_EVERY == 0) {
        discard_free(heap, heap->live_bytes / BLOCK_SIZE + 8);  // what the next cycle may need
    }
}

// ---- walking

// A cell that Python could see.
static bool is_python_object(const Obj *object)
{
    switch (object->kind) {
    case T_absent:
    case T_values:
    case T_raw:
    case T_tracked:
    case T_shape:
        return false;
    default:
        return true;
    }
}

static void each_in_block(VM *vm, Block *block,
                          void (*visit)(VM *vm, Obj *object, void *context), void *context)
{
    uint32_t size = vm->heap->classes[block->class].cell;
    const MarkWord *bits = chunk_of(block)->bits[vm->heap->parity];
    for (uint32_t i = 0; i < block->cells; i++) {
        Obj *object = (Obj *)cell_at(block, size, i);
        bool live = bit_get(bits, granule_of(object)) || (i < block->cursor && object->kind);
        if (live && is_python_object(object)) {
            visit(vm, object, context);
        }
    }
}

void gc_each_object(VM *vm, void (*visit)(VM *vm, Obj *object, void *context), void *context)
{
    Heap *heap = vm->heap;
    for (size_t i = 0; i < heap->chunks.count; i++) {
        for (unsigned k = 0; k < CHUNK_BLOCKS; k++) {
            Block *block = &heap->chunks.items[i]->blocks[k];
            if (block->state == BLOCK_USED) {
                each_in_block(vm, block, visit, context);
            }
        }
    }
    for (size_t i = 0; i < heap->larges.count; i++) {
        if (is_python_object(large_object(heap->larges.items[i]))) {
            visit(vm, large_object(heap->larges.items[i]), context);
        }
    }
}
