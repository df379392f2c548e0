// arena.h — how the parser writes the tree; readers need only ast.h.
//
// Every add function returns 0 when memory (or the 32-bit offset space) is exhausted.
#pragma once

#include <string.h>

#include "base/arch.h"
#include "front/ast.h"

enum {
    ARENA_START = 4
};  // words in front of the first node: the nothing that Node 0 and List 0 read

// Makes an empty tree over NUL-terminated source. False when out of memory; ast_free() is due
// in any case.
bool ast_init(Ast *ast, const char *source, uint32_t size, const char *filename);

// Frees everything the tree owns (not the source).
void ast_free(Ast *ast);

// Makes room for `extra` more words; false when there is none.
bool ast_grow(Ast *ast, uint32_t extra);

// Adds a counted byte string.
Text ast_add_text(Ast *ast, const char *bytes, size_t size);

// Adds a counted list; an empty one is 0 and no failure.
List ast_add_list(Ast *ast, const uint32_t *items, size_t count);

// Takes `words` uninitialized words.
static inline uint32_t ast_alloc(Ast *ast, uint32_t words)
{
    if (UNLIKELY(ast->capacity - ast->used < words) && !ast_grow(ast, words)) {
        return 0;
    }
    uint32_t at = ast->used;
    ast->used += words;
    return at;
}

// Adds a node given as its struct.
static inline Node ast_add_node(Ast *ast, const void *node, uint32_t words)
{
    uint32_t at = ast_alloc(ast, words);
    if (LIKELY(at)) {
        memcpy(ast->words + at, node, words * sizeof(uint32_t));
    }
    return at;
}

// Forgets all nodes; identifiers stay.
static inline void ast_reset(Ast *ast)
{
    ast->used = ARENA_START;
}
