// table.h — small hash table from non-zero 64-bit keys (numbers or addresses) to one word.
//
// Open addressing, linear probing, at most 3/4 full, deletion by shifting back (no tombstones).
// Keys are mixed, so addresses and consecutive numbers are both fine. `Table t = {0};` is an
// empty table that owns no memory. Not thread-safe.
#pragma once

#include "base/arch.h"

typedef struct TableEntry {
    uint64_t key;  // 0: the slot is empty
    union {
        uintptr_t word;
        void *pointer;
    };
} TableEntry;

typedef struct Table {
    TableEntry *slots;
    uint32_t mask;   // slots - 1 while slots != NULL
    uint32_t count;  // entries in use
} Table;

static inline uint64_t table_key(const void *p)
{
    return (uint64_t)(uintptr_t)p;
}

// Returns the entry of `key`, or NULL. Valid until the next put or remove.
TableEntry *table_find(const Table *table, uint64_t key);

// Returns the entry of `key`, made with word 0 when absent (then *is_new, which may be NULL, is
// true); NULL when out of memory. Valid until the next put or remove.
MUST_USE TableEntry *table_put(Table *table, uint64_t key, bool *is_new);

// Removes `key`; false when it was absent. Never allocates.
bool table_remove(Table *table, uint64_t key);

// Iterates: start with *cursor = 0; returns NULL at the end. No put or remove meanwhile.
TableEntry *table_next(const Table *table, uint32_t *cursor);

// Removes every entry for which `keep` returns false; it may be asked twice about one entry.
// Never allocates.
void table_filter(Table *table, bool (*keep)(TableEntry *entry, void *context), void *context);

// Frees the memory; the table is empty and usable again.
void table_free(Table *table);
