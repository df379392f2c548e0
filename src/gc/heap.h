// heap — the private layout of the collected heap, shared by the files of gc/.
//
//   chunk, 1 MB (256 KB on 32-bit hosts), aligned to its size
//   ┌───────────────┬──────────────┬──────────────┬─────────────┬─────────────┬───
//   │ Block × 32    │ bits, even   │ bits, odd    │ cells of    │ block 1     │ …  blocks of 32 KB
//   │               │ cycles       │ cycles       │ block 0     │             │    (16 KB)
//   └───────────────┴──────────────┴──────────────┴─────────────┴─────────────┴───
//
// Every 16 bytes (a granule) have one bit in both bitmaps; the bit of a cell's first granule is its
// mark. A collection flips which bitmap is "marks" and which is "previous". Nothing is swept:
// allocation walks the marks of the next block of its class and bumps through each free run.
//
// INVARIANT: a cell of a block in use is live, as far as is known, when its mark is set, or when it
// lies below the block's cursor and its kind is not 0: runs are zeroed when they are handed out.
// Cells at or above the cursor without a mark are dead and may hold anything.
#pragma once

#include "base/config.h"
#include "base/table.h"
#include "base/vec.h"
#include "core/vm.h"
#include "gc/gc.h"

enum {
    GRANULE_SHIFT = 4,
    GRANULE = 1 << GRANULE_SHIFT,
    BLOCK_SHIFT = WORD_BITS == 64 ? 15 : 14,
    BLOCK_SIZE = 1 << BLOCK_SHIFT,
    CHUNK_SHIFT = WORD_BITS == 64 ? 20 : 18,
    CHUNK_SIZE = 1 << CHUNK_SHIFT,
    CHUNK_BLOCKS = CHUNK_SIZE / BLOCK_SIZE,
    CHUNK_GRANULES = CHUNK_SIZE / GRANULE,
    SMALL_MAX = 2048,                          // larger objects are on their own
    FINE_MAX = 512,                            // up to here classes are 16 bytes apart
    CLASS_COUNT = 1 + FINE_MAX / GRANULE + 6,  // class 0 is not used
    RUN_MAX = 8192,                            // bytes handed out, and zeroed, at a time
    MARK_AHEAD = 32,      // objects between asking for a header and looking at it
    RESERVE = 64 * 1024,  // may be used beyond the limit after a MemoryError
};

typedef uintptr_t MarkWord;
enum { MARK_WORDS = CHUNK_GRANULES / WORD_BITS };

// What a block is for.
enum BlockState {
    BLOCK_FREE,   // content is garbage
    BLOCK_FRESH,  // content is zero and costs no memory yet
    BLOCK_USED,
};

typedef struct Block {
    struct Block *next;  // in the class's or the free list
    uint16_t first;      // offset of cell 0 in the block: not 0 only in block 0 of a chunk
    uint16_t cells;
    uint16_t cursor;  // cells below it were handed out since the last collection
    uint16_t virgin;  // cells from here on were never written and are zero
    uint8_t class;
    uint8_t state;
} Block;

typedef struct Chunk {
    Block blocks[CHUNK_BLOCKS];
    MarkWord bits[2][MARK_WORDS];
} Chunk;

enum { CHUNK_FIRST = (sizeof(Chunk) + GRANULE - 1) / GRANULE * GRANULE };
_Static_assert(CHUNK_FIRST <= BLOCK_SIZE - SMALL_MAX, "block 0 must have room for a cell");
_Static_assert(BLOCK_SIZE / GRANULE <= UINT16_MAX, "cell counts are 16 bits");

typedef struct SizeClass {
    char *cur, *end;            // the run that allocation bumps through
    char *held_cur, *held_end;  // the same while every allocation must take the slow path
    Block *todo;                // blocks whose free cells were not handed out yet
    Block *block;               // the block of the run
    uint32_t cell;              // bytes
    uint32_t reciprocal;        // ceil(2^32 / cell): offset -> index without a division
} SizeClass;

// In front of an object larger than SMALL_MAX; object and header are one malloc allocation.
typedef struct Large {
    size_t size;    // of the object
    void *memory;   // what malloc returned
    uint8_t marks;  // bit 0 and 1: the mark in even and odd cycles
    uint8_t padding[WORD_BITS == 64 ? 15 : 7];
} Large;
_Static_assert(sizeof(Large) % GRANULE == 0, "large objects must be aligned");

// In front of memory that C holds. The payload follows at the next granule.
typedef struct Tracked {
    struct Tracked *next, *previous;
    size_t size;
    uintptr_t scanned;
} Tracked;
_Static_assert(sizeof(Tracked) % 16 == 0, "payloads must be aligned");

typedef struct RawCell {
    Obj h;
    size_t size;  // of the payload as it was asked for
    uint8_t padding[WORD_BITS == 64 ? 0 : 4];
    char payload[];
} RawCell;
_Static_assert(sizeof(RawCell) == 16, "raw payloads must be aligned");

// One OS thread that may hold Values on its C stack; private to roots.c.
typedef struct StackRecord StackRecord;

// Values [from, to) of a large array that are still to be marked.
typedef struct MarkRange {
    const Value *from, *to;
} MarkRange;

typedef struct Heap {
    SizeClass classes[CLASS_COUNT];  // first: allocation indexes it from the VM's pointer

    // memory
    VEC(Chunk *) chunks;
    Table chunk_table;    // address >> CHUNK_SHIFT
    uintptr_t low, high;  // all chunks lie in [low, high)
    Block *free_blocks, *fresh_blocks;
    size_t free_count;  // length of free_blocks
    VEC(Large *) larges;
    size_t larges_sorted;             // the first ones are in order of address
    uintptr_t large_low, large_high;  // all large objects lie in [low, high)
    Tracked *tracked;

    // accounting, in bytes
    size_t block_bytes;  // of blocks that may have pages
    size_t large_bytes;
    size_t tracked_bytes;
    size_t external_bytes;
    size_t scanned_bytes;  // stack words looked at by the last collection
    size_t live_bytes;     // small and large, found by the last collection
    size_t allocated;      // since the last collection, external included
    size_t threshold;      // collect when allocated reaches it
    size_t limit;          // 0: none
    size_t cells_before;   // live cells found by the last collection, plus handed out since
    size_t minimum_threshold;
    bool limit_known;           // the system's limits were looked up
    bool reserve_open;          // a MemoryError was raised: RESERVE may be used
    bool half_growth;           // small machine: collect after live/2 instead of live
    uint64_t allocated_before;  // bytes allocated up to the last collection

    // marking
    unsigned parity;  // which of the two bitmaps is "marks"
    unsigned known;   // the bitmap that says which cells above the cursors are objects
    bool collecting;
    bool overflow;          // the mark stack had no room: marked objects were not traced
    bool minor;             // GC_GEN: marks of old objects were kept
    bool forcing;           // GC_GEN: tracing a remembered object, arrays are to be entered
    Obj *soon[MARK_AHEAD];  // ring of objects whose headers are being fetched, or NULL
    unsigned soon_next;
    VEC(Obj *) stack;
    VEC(MarkRange) ranges;
    Obj *first_stack[256];

    // GC_GEN
    VEC(Obj *) remembered;
    bool remember_failed;  // out of memory: the next collection must be a full one
    size_t since_full;     // minor collections
    size_t full_live;
    bool verifying;      // a full mark checks what the minor one found
    Obj *verify_holder;  // the object whose fields are being marked, or NULL: roots

    // roots
    StackRecord *stacks, *current_stack;
    Table pins;

    // finalizers and weak references
    VEC(uintptr_t) finalizers;  // objects; bit 0: __del__ was run
    VEC(Obj *) queue;           // resurrected, __del__ is due
    size_t queue_start;
    Table weak;            // target -> WeakList *
    size_t weak_count;     // refs in the table
    VEC(Obj *) callbacks;  // refs whose callback is due
    size_t callback_start;
    bool in_safepoint;
    VEC(GcSweepHook) hooks;

    // modes
    unsigned stress;  // collect at every n-th allocation; 0: off
    unsigned stress_left;
    uint64_t fail_left;  // allocations until the one that fails; 0: off
    bool slow;           // runs are held back so that every allocation takes the slow path
    bool poison;         // dead cells are filled with POISON_BYTE at once

    // figures
    uint64_t collections, minors;
    double total_seconds, max_pause;
} Heap;

enum { POISON_BYTE = 0xdb };

// ---- addresses

static inline Chunk *chunk_of(const void *p)
{
    return (Chunk *)((uintptr_t)p & ~(uintptr_t)(CHUNK_SIZE - 1));
}

static inline uint32_t granule_of(const void *p)
{
    return (uint32_t)((uintptr_t)p & (CHUNK_SIZE - 1)) >> GRANULE_SHIFT;
}

static inline Block *block_of(const void *p)
{
    return &chunk_of(p)->blocks[((uintptr_t)p & (CHUNK_SIZE - 1)) >> BLOCK_SHIFT];
}

static inline char *block_start(const Block *block)
{
    Chunk *chunk = chunk_of(block);
    return (char *)chunk + ((size_t)(block - chunk->blocks) << BLOCK_SHIFT);
}

static inline char *cell_at(const Block *block, uint32_t cell_size, uint32_t index)
{
    return block_start(block) + block->first + (size_t)index * cell_size;
}

static inline bool bit_get(const MarkWord *bits, uint32_t granule)
{
    return bits[granule / WORD_BITS] >> (granule % WORD_BITS) & 1;
}

static inline Large *large_of(const Obj *object)
{
    return (Large *)((char *)object - sizeof(Large));
}

static inline Obj *large_object(Large *large)
{
    return (Obj *)(large + 1);
}

// Bytes that count towards the limit.
static inline size_t heap_used(const Heap *heap)
{
    return heap->block_bytes + heap->large_bytes + heap->tracked_bytes + heap->external_bytes;
}

// ---- heap.c

// Takes every run back so that cursor and kind say what is allocated.
void heap_retire_runs(Heap *heap);
// Switches between bumping inline and taking the slow path for every allocation.
void heap_set_slow(Heap *heap, bool slow);
// True when `bytes` more fit, after a collection if need be.
bool heap_make_room(VM *vm, size_t bytes);
// Counts down the failing allocation of gc_set_alloc_fail(); true: fail now.
bool heap_fails_now(Heap *heap);
// Sorts the table of large objects; afterwards heap_find() knows them all.
void heap_sort_larges(Heap *heap);
// The live object that the word points into, or NULL. Any word is allowed.
Obj *heap_find(Heap *heap, uintptr_t word);
// Rebuilds the free lists and the accounts from the marks, frees dead large objects.
void heap_sweep(Heap *heap);
// Looks up the system's memory limit once the heap is not tiny any more.
void heap_know_limits(Heap *heap);
void heap_set_threshold(Heap *heap);
void heap_free(Heap *heap);

// Tells ASan which cells may be touched; nothing in other builds (roots.c).
void asan_poison(const void *p, size_t size);
void asan_unpoison(const void *p, size_t size);

// ---- mark.c
bool mark_is_set(const Heap *heap, const Obj *object);
void mark_clear_all(Heap *heap, unsigned parity);
void mark_drain(VM *vm);

// ---- collect.c
// A collection because of pacing or stress; in GC_GEN builds usually a minor one.
void collect_automatic(VM *vm);
// Marks from all roots until nothing is left.
void collect_mark(VM *vm);

// ---- roots.c
void roots_scan(VM *vm);
void roots_free(Heap *heap);

// ---- pin.c, weak.c, final.c
void pin_mark(VM *vm);
void pin_free(Heap *heap);
void weak_mark(VM *vm);
void weak_sweep(VM *vm);
void weak_run_callbacks(VM *vm);
void weak_free(Heap *heap);
void final_mark_queue(VM *vm);
void final_find_dead(VM *vm);
void final_run_dead(VM *vm);
void final_run_queue(VM *vm);
void final_run_all(VM *vm);
void final_free(Heap *heap);

// ---- verify.c (GC_GEN builds)
void verify_minor(VM *vm);
void verify_edge(Heap *heap, Obj *object);
