// str_intern — one shared object per identifier-like string.
//
// A weak open-addressing table: a collection drops the strings that nothing else keeps.

#include "base/alloc.h"
#include "base/hash.h"
#include "py.h"
#include "types/str.h"

enum { FIRST_SIZE = 1024 };

typedef struct InternTable {
    Str **slots;
    uint32_t mask, count;
} InternTable;

static void place(InternTable *table, Str *str)
{
    uint32_t i = str->hash & table->mask;
    while (table->slots[i]) {
        i = (i + 1) & table->mask;
    }
    table->slots[i] = str;
}

static bool resize(InternTable *table, uint32_t size)
{
    Str **old = table->slots;
    uint32_t old_size = old ? table->mask + 1 : 0;
    Str **slots = mem_alloc_zeroed(size, sizeof(Str *));
    if (!slots) {
        return false;
    }
    table->slots = slots;
    table->mask = size - 1;
    for (uint32_t i = 0; i < old_size; i++) {
        if (old[i]) {
            place(table, old[i]);
        }
    }
    mem_free(old);
    return true;
}

static Str *lookup(const InternTable *table, const char *text, size_t size, uint32_t hash)
{
    for (uint32_t i = hash & table->mask; table->slots[i]; i = (i + 1) & table->mask) {
        Str *str = table->slots[i];
        if (str->hash == hash && str->size == size && memcmp(str->data, text, size) == 0) {
            return str;
        }
    }
    return NULL;
}

RAISES static bool insert(VM *vm, Str *str)
{
    InternTable *table = vm->interned;
    if (table->count * 2 > table->mask && !resize(table, (table->mask + 1) * 2)) {
        raise_memory(vm);
        return false;
    }
    str->h.aux |= STR_INTERNED;
    place(table, str);
    table->count++;
    return true;
}

Maybe str_intern(VM *vm, Value v)
{
    Str *str = as_str(v);
    if (str->h.aux & STR_INTERNED) {
        return just(v);
    }
    uint32_t hash = str_hash(vm, v);
    Str *found = lookup(vm->interned, str->data, str->size, hash);
    if (found) {
        return just_obj(found);
    }
    v = TRY(str_exact(vm, v));
    (void)str_hash(vm, v);
    if (!(as_str(v)->h.aux & STR_INTERNED)) {
        CHECK(insert(vm, as_str(v)));
    }
    return just(v);
}

Maybe str_intern_n(VM *vm, const char *text, size_t size)
{
    HashSeed seed = {vm->hash_seed[0], vm->hash_seed[1]};
    uint32_t hash = hash_to_32(hash_bytes(text, size, &seed));
    hash = hash ? hash : 1;
    Str *found = lookup(vm->interned, text, size, hash);
    if (found) {
        return just_obj(found);
    }
    Value v = TRY(str_new(vm, text, size));
    if (as_str(v)->h.aux & STR_INTERNED) {  // one of the shared strings
        return just(v);
    }
    as_str(v)->hash = hash;
    CHECK(insert(vm, as_str(v)));
    return just(v);
}

Maybe str_intern_c(VM *vm, const char *text)
{
    return str_intern_n(vm, text, strlen(text));
}

// Puts every entry again, walking once round the table from a free slot: each cluster is then
// met at its first entry, so entries move only towards their home.
static void close_gaps(InternTable *table)
{
    uint32_t start = 0;
    while (table->slots[start]) {
        start++;
    }
    for (uint32_t step = 1; step <= table->mask; step++) {
        uint32_t i = (start + step) & table->mask;
        Str *str = table->slots[i];
        if (str) {
            table->slots[i] = NULL;
            place(table, str);
        }
    }
}

void str_sweep_interned(VM *vm)
{
    InternTable *table = vm->interned;
    bool any_dead = false;
    for (uint32_t i = 0; i <= table->mask; i++) {
        if (table->slots[i] && !gc_is_live(vm, &table->slots[i]->h)) {
            table->slots[i] = NULL;
            table->count--;
            any_dead = true;
        }
    }
    if (any_dead) {
        close_gaps(table);
    }
}

bool str_init(VM *vm)
{
    vm->interned = mem_alloc_zeroed(1, sizeof(InternTable));
    return vm->interned && resize(vm->interned, FIRST_SIZE) &&
           gc_add_sweep_hook(vm, str_sweep_interned);
}

void str_fini(VM *vm)
{
    if (vm->interned) {
        mem_free(vm->interned->slots);
        mem_free(vm->interned);
        vm->interned = NULL;
    }
}
