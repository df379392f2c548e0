// ast.h — the syntax tree: 32-bit offsets into an arena of 32-bit words.
//
//     Node ──▶ ┌ kind u8 │ flags u8 │ op u16 ┐ ┐
//              │ start   u32: source byte    │ │ AstHead, 12 bytes; fields follow, one word each,
//              │ end     u32: past last byte │ │ as listed in ast.def: a Name is 16 bytes, a BinOp 20.
//              │ field 0 │ field 1 │ ...     │ ┘
//     List ──▶ [count][item 0][item 1]...       0 is the empty list
//     Text ──▶ [size][bytes, NUL, padding]      size in bytes; never 0 for a present text
//
// Use: const AstBinOp *binary = ast_get(ast, BinOp, node); binary->left, binary->head.op.
// INVARIANT: pointers into the arena hold while nothing is parsed; parsing may move it.
// Positions are byte offsets into the decoded UTF-8 source; ast_locate() makes lines and
// columns. Every range is CPython's (PEP 657). Parentheses belong to the range of a Tuple and
// GeneratorExp, of nothing else.
// INVARIANT: no tree is higher than AST_MAX_HEIGHT, so a walker may recurse (with a stack check
// on small stacks).
#pragma once

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint32_t Node;    // word offset of an AstHead in the arena; 0 = none
typedef uint32_t List;    // word offset of a counted list; 0 = empty
typedef uint32_t Text;    // word offset of a counted byte string; 0 = none
typedef uint32_t NameId;  // number of an identifier, see ast_name(); 0 = none

enum { AST_MAX_HEIGHT = 4000 };  // levels of nodes between root and leaf

typedef enum AstKind {
    AST_NOTHING,  // kind of Node 0
#define NODE(kind, class, fields, doc) AST_##kind,
#include "front/ast.def"
#undef NODE
    AST_KIND_COUNT
} AstKind;

typedef enum UnaryOperator {
#define UNARY(name, text, doc) UNARY_##name,
#include "front/operators.def"
} UnaryOperator;

typedef enum BinaryOperator {
#define BINARY(name, text, doc) BINARY_##name,
#include "front/operators.def"
} BinaryOperator;

typedef enum CompareOperator {
#define COMPARE(name, text, doc) COMPARE_##name,
#include "front/operators.def"
} CompareOperator;

typedef enum BoolOperator { BOOL_And, BOOL_Or } BoolOperator;

typedef enum ParamKind {
    PARAM_POSONLY,  // before /
    PARAM_NORMAL,   // positional or keyword
    PARAM_VARARG,   // *args
    PARAM_KWONLY,   // after * or *args
    PARAM_KWARG,    // **kwargs
} ParamKind;

// Flags of AstHead.flags. The context is 0 for Load.
enum {
    FLAG_STORE = 1,    // assignment target
    FLAG_DEL = 2,      // deletion target
    FLAG_CONTEXT = 3,  // mask of the two
    FLAG_ASYNC = 4,    // async def/for/with/comprehension clause
    FLAG_PAREN = 8,    // expression was in parentheses (for target and syntax checks)
    FLAG_SIMPLE = 16,  // AnnAssign
    FLAG_STAR = 16,    // Try with except*
    FLAG_U = 16,       // Str with a u prefix
};

typedef struct AstHead {
    uint8_t kind;    // AstKind
    uint8_t flags;   // FLAG_*
    uint16_t op;     // operator or other small number, see ast.def
    uint32_t start;  // byte offset of the first byte
    uint32_t end;    // byte offset past the last byte
} AstHead;

// One struct per node kind: AstName, AstBinOp, ... Every field is one uint32_t.
#define FIELD(role, name) uint32_t name;
#define NODE(kind, class, fields, doc) \
    typedef struct Ast##kind {         \
        AstHead head;                  \
        fields                         \
    } Ast##kind;
#include "front/ast.def"
#undef NODE
#undef FIELD

typedef struct AstNames AstNames;  // the identifier table, private to ast.c

// The tree and what is needed to read it. Owned by the Parser.
typedef struct Ast {
    uint32_t *words;     // the arena; word 0 is a zero head so that Node 0 reads as AST_NOTHING
    uint32_t used;       // words in use
    uint32_t capacity;   // words allocated
    const char *source;  // decoded UTF-8 text, NUL after the end
    uint32_t source_size;    // bytes
    const char *filename;    // borrowed from parser_new()'s caller
    uint32_t *line_starts;   // byte offset of each line, line 1 first
    uint32_t line_count;     // entries in use
    uint32_t line_capacity;  // entries allocated
    uint32_t line_hint;      // last answer of ast_locate()
    uint32_t scanned;        // bytes of the source already in the line table
    uint32_t lines_before;   // lines of the file that the source begins behind
    AstNames *names;
} Ast;

// Line (from 1) and byte column (from 0) of a source offset.
typedef struct AstPosition {
    uint32_t line;
    uint32_t column;
} AstPosition;

static inline AstHead *ast_head(const Ast *ast, Node node)
{
    return (AstHead *)(void *)(ast->words + node);
}

static inline AstKind ast_kind(const Ast *ast, Node node)
{
    return (AstKind)ast_head(ast, node)->kind;
}

// The node as its struct: ast_get(ast, BinOp, node)->left. Asserts the kind.
#define ast_get(ast, kind, node) ((Ast##kind *)(void *)ast_check((ast), (node), AST_##kind))

static inline uint32_t *ast_check(const Ast *ast, Node node, AstKind kind)
{
    assert(ast_kind(ast, node) == kind);
    (void)kind;
    return ast->words + node;
}

// Number of items of a list; 0 for List 0.
static inline uint32_t ast_count(const Ast *ast, List list)
{
    return ast->words[list];
}

// Item `i` < ast_count(): a Node, NameId or COMPARE_*, as the field's role says.
static inline uint32_t ast_item(const Ast *ast, List list, uint32_t i)
{
    assert(i < ast_count(ast, list));
    return ast->words[list + 1 + i];
}

// Bytes of a text payload, NUL-terminated; its size goes to *size.
static inline const char *ast_text(const Ast *ast, Text text, uint32_t *size)
{
    *size = ast->words[text];
    return (const char *)(ast->words + text + 1);
}

// Spelling of an identifier: NFKC-normalized UTF-8, NUL-terminated, valid as long as the
// parser. Dotted module names of imports and the * of `from m import *` are NameIds too. *size
// in bytes.
const char *ast_name(const Ast *ast, NameId id, uint32_t *size);

// Id of a spelling; adds it when new. Equal ids <=> equal bytes. 0 when out of memory. Ids are
// dense from 1, so that a caller may keep an array indexed by them.
NameId ast_intern(Ast *ast, const char *bytes, uint32_t size);

// Largest NameId in use.
uint32_t ast_name_count(const Ast *ast);

// Line and column of a source offset. Amortized O(1) for nearby offsets in sequence.
AstPosition ast_locate(Ast *ast, uint32_t offset);

// Name of a node kind as in ast.def.
const char *ast_kind_name(AstKind kind);
