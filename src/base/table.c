// table — open addressing with linear probing and deletion by shifting back.
//
// INVARIANT: between the home slot of a key and its place no slot is empty, so a search stops at
// the first empty one (Knuth 6.4, algorithm R for the deletion).
#include "base/table.h"

#include "base/alloc.h"
#include "base/hash.h"

enum { FIRST_SLOTS = 8 };

static inline uint32_t home(const Table *table, uint64_t key)
{
    return (uint32_t)hash_u64(key) & table->mask;
}

TableEntry *table_find(const Table *table, uint64_t key)
{
    if (table->slots == NULL) {
        return NULL;
    }
    for (uint32_t i = home(table, key);; i = (i + 1) & table->mask) {
        TableEntry *entry = &table->slots[i];
        if (entry->key == key) {
            return key ? entry : NULL;
        }
        if (entry->key == 0) {
            return NULL;
        }
    }
}

// The empty slot where an absent key belongs.
static TableEntry *free_slot(Table *table, uint64_t key)
{
    uint32_t i = home(table, key);
    while (table->slots[i].key != 0) {
        i = (i + 1) & table->mask;
    }
    return &table->slots[i];
}

static bool grow(Table *table)
{
    uint32_t slots = table->slots ? (table->mask + 1) * 2 : FIRST_SLOTS;
    if (slots == 0) {
        return false;
    }
    Table bigger = {mem_alloc_zeroed(slots, sizeof(TableEntry)), slots - 1, table->count};
    if (bigger.slots == NULL) {
        return false;
    }
    uint32_t cursor = 0;
    for (TableEntry *entry; (entry = table_next(table, &cursor)) != NULL;) {
        *free_slot(&bigger, entry->key) = *entry;
    }
    mem_free(table->slots);
    *table = bigger;
    return true;
}

TableEntry *table_put(Table *table, uint64_t key, bool *is_new)
{
    TableEntry *entry = table_find(table, key);
    if (is_new) {
        *is_new = entry == NULL;
    }
    if (entry) {
        return entry;
    }
    bool full = table->slots == NULL || table->count >= table->mask / 4 * 3;
    if (key == 0 || (full && !grow(table))) {
        return NULL;
    }
    entry = free_slot(table, key);
    entry->key = key;
    entry->word = 0;
    table->count++;
    return entry;
}

static void remove_slot(Table *table, uint32_t hole)
{
    uint32_t mask = table->mask;
    for (uint32_t i = (hole + 1) & mask; table->slots[i].key != 0; i = (i + 1) & mask) {
        uint32_t wanted = home(table, table->slots[i].key);
        // Move the entry back unless its home lies cyclically in (hole, i].
        if (((i - wanted) & mask) >= ((i - hole) & mask)) {
            table->slots[hole] = table->slots[i];
            hole = i;
        }
    }
    table->slots[hole] = (TableEntry){0};
    table->count--;
}

bool table_remove(Table *table, uint64_t key)
{
    TableEntry *entry = table_find(table, key);
    if (entry == NULL) {
        return false;
    }
    remove_slot(table, (uint32_t)(entry - table->slots));
    return true;
}

TableEntry *table_next(const Table *table, uint32_t *cursor)
{
    while (table->slots && *cursor <= table->mask) {
        TableEntry *entry = &table->slots[(*cursor)++];
        if (entry->key) {
            return entry;
        }
    }
    return NULL;
}

void table_filter(Table *table, bool (*keep)(TableEntry *entry, void *context), void *context)
{
    if (table->slots == NULL) {
        return;
    }
    // A removal may shift an entry into slot i (look again) or, wrapping around, an entry that
    // was already asked into the end; keep() must not mind being asked twice.
    for (uint32_t i = 0; i <= table->mask;) {
        TableEntry *entry = &table->slots[i];
        if (entry->key && !keep(entry, context)) {
            remove_slot(table, i);
        } else {
            i++;
        }
    }
}

void table_free(Table *table)
{
    mem_free(table->slots);
    *table = (Table){0};
}
