// alloc.h — the only door to malloc: counted, overflow-checked, and able to fail on purpose.
//
// For memory outside the collected heap: buffers, tables, parser arenas, C library glue. It is
// invisible to the collector, so it must not hold Values. Every function is thread-safe.
#pragma once

#include "base/arch.h"

// Returns `size` bytes of uninitialised memory aligned for any type, or NULL when there is none.
// A size of 0 gives a unique pointer that must be freed.
MUST_USE void *mem_alloc(size_t size);

// Returns `count` zero-filled elements of `size` bytes, or NULL (also when the product overflows).
MUST_USE void *mem_alloc_zeroed(size_t count, size_t size);

// Resizes `old` (NULL allowed) to `size` bytes. On failure returns NULL and `old` stays valid.
MUST_USE void *mem_realloc(void *old, size_t size);

// Like mem_realloc() for `count` elements of `size` bytes; NULL when the product overflows.
MUST_USE void *mem_realloc_array(void *old, size_t count, size_t size);

// Returns a copy of `size` bytes at `data` plus a NUL, or NULL.
MUST_USE char *mem_copy_text(const char *data, size_t size);

// Frees what the functions above returned; NULL is allowed.
void mem_free(void *p);

// Number of live allocations and their usable bytes (0 where libc cannot tell). Leak tests.
size_t mem_live_count(void);
size_t mem_live_bytes(void);

// Makes the n-th allocation from now return NULL (1 = the next one) and every allocation after it
// too when `forever`; 0 switches injection off. Effective in ALLOC_FAIL builds, which also read
// KRAIT_ALLOC_FAIL=n and KRAIT_ALLOC_FAIL=n+ (the forever form) from the environment.
void mem_fail_at(uint64_t n, bool forever);

// Counts an allocation that does not come from malloc (a heap cell, an mmap) for injection.
// Returns true when this one must fail.
MUST_USE bool mem_should_fail(void);
