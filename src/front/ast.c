// ast — the tree's memory: nodes, lists, texts, identifiers, and source positions.
//
// Nodes live in one array of words that grows by reallocation. Identifiers live in blocks that
// never move and in a hash table of ids. Line starts are found when the first position is asked
// for, not by the lexer.
#include "front/ast.h"

#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "front/arena.h"

typedef struct NameEntry {
    const char *text;
    uint32_t size;
    uint32_t hash;
} NameEntry;

typedef struct NameBlock {
    struct NameBlock *next;
    size_t used, cap;
    char bytes[];
} NameBlock;

struct AstNames {
    NameEntry *entries;  // entry 0 is unused
    uint32_t count;      // ids in use, including 0
    uint32_t capacity;   // of entries; the table has twice as many slots
    uint32_t *slots;     // NameIds, 0 = free
    uint32_t mask;
    NameBlock *blocks;
};

static const HashSeed name_seed = {0x9e3779b97f4a7c15u, 0xd1b54a32d192ed03u};

// ---- construction ----

bool ast_init(Ast *ast, const char *source, uint32_t size, const char *filename)
{
    memset(ast, 0, sizeof *ast);
    ast->source = source;
    ast->source_size = size;
    ast->filename = filename;
    ast->names = mem_alloc_zeroed(1, sizeof *ast->names);
    if (!ast->names || !ast_grow(ast, 64)) {
        return false;
    }
    memset(ast->words, 0, ARENA_START * sizeof(uint32_t));
    ast->used = ARENA_START;
    return true;
}

void ast_free(Ast *ast)
{
    if (ast->names) {
        while (ast->names->blocks) {
            NameBlock *block = ast->names->blocks;
            ast->names->blocks = block->next;
            mem_free(block);
        }
        mem_free(ast->names->entries);
        mem_free(ast->names->slots);
        mem_free(ast->names);
    }
    mem_free(ast->words);
    mem_free(ast->line_starts);
}

bool ast_grow(Ast *ast, uint32_t extra)
{
    uint64_t wanted = (uint64_t)ast->used + extra;
    uint64_t capacity = ast->capacity ? ast->capacity : 1024;
    while (capacity < wanted) {
        capacity += capacity / 2;
    }
    if (capacity > UINT32_MAX) {
        capacity = UINT32_MAX;
    }
    if (wanted > capacity) {
        return false;
    }
    uint32_t *words = mem_realloc_array(ast->words, (size_t)capacity, sizeof(uint32_t));
    if (!words) {
        return false;
    }
    ast->words = words;
    ast->capacity = (uint32_t)capacity;
    return true;
}

Text ast_add_text(Ast *ast, const char *bytes, size_t size)
{
    if (size > UINT32_MAX - 16) {
        return 0;
    }
    uint32_t words = 1 + (uint32_t)(size / 4) + 1;  // the NUL always fits
    uint32_t at = ast_alloc(ast, words);
    if (at) {
        ast->words[at] = (uint32_t)size;
        ast->words[at + words - 1] = 0;
        memcpy(ast->words + at + 1, bytes, size);
    }
    return at;
}

List ast_add_list(Ast *ast, const uint32_t *items, size_t count)
{
    if (count == 0) {
        return 0;
    }
    if (count > UINT32_MAX - 1) {
        return 0;
    }
    uint32_t at = ast_alloc(ast, (uint32_t)count + 1);
    if (at) {
        ast->words[at] = (uint32_t)count;
        memcpy(ast->words + at + 1, items, count * sizeof(uint32_t));
    }
    return at;
}

// ---- identifiers ----

static bool names_grow(AstNames *names)
{
    uint32_t capacity = names->capacity ? names->capacity * 2 : 128;
    if (capacity > UINT32_MAX / 4) {
        return false;
    }
    NameEntry *entries = mem_realloc_array(names->entries, capacity, sizeof *entries);
    if (!entries) {
        return false;
    }
    names->entries = entries;
    uint32_t *slots = mem_alloc_zeroed((size_t)capacity * 2, sizeof *slots);
    if (!slots) {
        return false;
    }
    mem_free(names->slots);
    names->slots = slots;
    names->mask = capacity * 2 - 1;
    names->capacity = capacity;
    if (names->count == 0) {
        memset(&entries[0], 0, sizeof entries[0]);
        names->count = 1;
    }
    for (uint32_t id = 1; id < names->count; id++) {
        uint32_t slot = entries[id].hash & names->mask;
        while (slots[slot]) {
            slot = (slot + 1) & names->mask;
        }
        slots[slot] = id;
    }
    return true;
}

static const char *names_store(AstNames *names, const char *bytes, uint32_t size)
{
    NameBlock *block = names->blocks;
    if (!block || block->cap - block->used < (size_t)size + 1) {
        size_t cap = (size_t)size + 1 > 2048 ? (size_t)size + 1 : 4096 - sizeof *block;
        block = mem_alloc(sizeof *block + cap);
        if (!block) {
            return NULL;
        }
        block->next = names->blocks;
        block->used = 0;
        block->cap = cap;
        names->blocks = block;
    }
    char *text = block->bytes + block->used;
    memcpy(text, bytes, size);
    text[size] = 0;
    block->used += (size_t)size + 1;
    return text;
}

static NOINLINE NameId names_add(AstNames *names, const char *bytes, uint32_t size,
                                 uint32_t hash)
{
    if (names->count == names->capacity && !names_grow(names)) {
        return 0;
    }
    const char *text = names_store(names, bytes, size);
    if (!text) {
        return 0;
    }
    uint32_t slot = hash & names->mask;
    while (names->slots[slot]) {
        slot = (slot + 1) & names->mask;
    }
    names->slots[slot] = names->count;
    names->entries[names->count] = (NameEntry){text, size, hash};
    return names->count++;
}

NameId ast_intern(Ast *ast, const char *bytes, uint32_t size)
{
    AstNames *names = ast->names;
    uint32_t hash = hash_to_32(hash_bytes(bytes, size, &name_seed));
    if (UNLIKELY(!names->slots)) {
        return names_grow(names) ? names_add(names, bytes, size, hash) : 0;
    }
    uint32_t slot = hash & names->mask;
    for (NameId id; (id = names->slots[slot]) != 0; slot = (slot + 1) & names->mask) {
        const NameEntry *entry = &names->entries[id];
        if (entry->hash == hash && entry->size == size &&
            memcmp(entry->text, bytes, size) == 0) {
            return id;
        }
    }
    return names_add(names, bytes, size, hash);
}

const char *ast_name(const Ast *ast, NameId id, uint32_t *size)
{
    const NameEntry *entry = &ast->names->entries[id];
    *size = entry->size;
    return entry->text;
}

uint32_t ast_name_count(const Ast *ast)
{
    return ast->names->count ? ast->names->count - 1 : 0;
}

// ---- positions ----

static bool add_line(Ast *ast, uint32_t start)
{
    if (ast->line_count == ast->line_capacity) {
        uint32_t capacity = ast->line_capacity ? ast->line_capacity * 2 : 64;
        uint32_t *starts = mem_realloc_array(ast->line_starts, capacity, sizeof *starts);
        if (!starts) {
            return false;
        }
        ast->line_starts = starts;
        ast->line_capacity = capacity;
    }
    ast->line_starts[ast->line_count++] = start;
    return true;
}

// Extends the table until its last line reaches past `offset` or is the last of the source.
// When memory ends, the table stays short and lines are attributed to its last entry.
static void find_lines(Ast *ast, uint32_t offset)
{
    if (ast->line_count == 0 && !add_line(ast, 0)) {
        return;
    }
    while (ast->scanned <= offset && ast->scanned < ast->source_size) {
        const char *from = ast->source + ast->scanned;
        const char *newline = memchr(from, '\n', ast->source_size - ast->scanned);
        if (!newline) {
            ast->scanned = ast->source_size;
            return;
        }
        uint32_t next = (uint32_t)(newline - ast->source) + 1;
        if (!add_line(ast, next)) {
            return;
        }
        ast->scanned = next;
    }
}

static AstPosition locate(Ast *ast, uint32_t offset)
{
    if (ast->scanned <= offset) {
        find_lines(ast, offset);
    }
    const uint32_t *starts = ast->line_starts;
    if (UNLIKELY(!starts)) {
        return (AstPosition){1, offset};
    }
    uint32_t low = ast->line_hint;
    if (starts[low] > offset) {
        low = 0;
    } else {
        // Forward neighbours first: walkers ask in source order.
        for (int i = 0; i < 8; i++) {
            if (low + 1 >= ast->line_count || starts[low + 1] > offset) {
                ast->line_hint = low;
                return (AstPosition){low + 1, offset - starts[low]};
            }
            low++;
        }
    }
    uint32_t high = ast->line_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (starts[middle] <= offset) {
            low = middle;
        } else {
            high = middle;
        }
    }
    ast->line_hint = low;
    return (AstPosition){low + 1, offset - starts[low]};
}

AstPosition ast_locate(Ast *ast, uint32_t offset)
{
    AstPosition position = locate(ast, offset);
    position.line += ast->lines_before;
    return position;
}

const char *ast_kind_name(AstKind kind)
{
    static const char *const names[] = {
        "Nothing",
#define NODE(kind, class, fields, doc) #kind,
#include "front/ast.def"
#undef NODE
    };
    return names[kind];
}
