// cdecl_parser — what the files of the declaration parser share.
//
// The parser holds no Python values. Functions answer false (or NULL) after raising CDefError.
#pragma once

#include "base/vec.h"
#include "ffi/cdecl.h"
#include "ffi/layout.h"

typedef enum CWord {
    CW_NONE,
    CW_BEFORE_FIRST = CW_NONE,
#define CWORD(id, spelling) CW_##id,
#include "ffi/cdecl_words.def"
#undef CWORD
    CW_COUNT
} CWord;

typedef struct CMacro {
    const char *text;  // of an object-like macro
    size_t size;
    bool function_like, active;
    bool from_header;  // of preprocessed text: not replaced in declarations
} CMacro;

typedef struct CName {
    struct CName *next;  // in its bucket
    uint32_t hash, size;
    CWord word;
    CDeclaration *declaration;
    CType *tag;
    CMacro *macro;
    char text[];
} CName;

// Names, declarations and the memory they live in.
typedef struct CDeclarations {
    CName **buckets;
    size_t bucket_count, name_count;
    VEC(CDeclaration *) order;
    VEC(char *) skipped;
    struct CTypeText *type_texts;  // cache of cdecl_parse_type
    char *chunk;                   // permanent memory: what is left of the newest block
    size_t chunk_left;
} CDeclarations;

typedef enum CTokenKind {
    CT_END,
    CT_NAME,
    CT_NUMBER,
    CT_CHARACTER,
    CT_STRING,
    CT_PUNCT
} CTokenKind;

// Punctuators of more than one character; single ones are their character.
enum CPunct {
    CP_SHIFT_LEFT = 256,
    CP_SHIFT_RIGHT,
    CP_LESS_EQUAL,
    CP_GREATER_EQUAL,
    CP_EQUAL,
    CP_NOT_EQUAL,
    CP_AND,
    CP_OR,
    CP_ARROW,
    CP_ELLIPSIS,
    CP_SCOPE,
    CP_PASTE,
};

typedef struct CToken {
    uint8_t kind;
    uint16_t punct;
    CName *name;
    const char *text;  // in the source or in a macro
    size_t size;
    const char *place;  // in the main text: for messages
    uint32_t line;
} CToken;

enum { CMACRO_DEPTH = 32, CPACK_DEPTH = 32, CNESTING_MAX = 200, CEXPANSIONS_MAX = 1000000 };

typedef struct CInput {
    const char *at, *end;
    CMacro *macro;
} CInput;

typedef struct CBlock {
    struct CBlock *next;
    size_t used, size;
} CBlock;

typedef struct CParser {
    VM *vm;
    CDeclarations *table;
    const char *text, *at, *end;  // main text
    const char *file;             // interned
    uint32_t line;                // of `at`
    bool line_start;              // only blanks since the last newline
    bool preprocessed, lenient;
    bool gathering;  // evaluates a macro: those of headers are replaced, too
    CInput macros[CMACRO_DEPTH];
    int macro_depth;
    uint32_t expansions;  // of macros, so that 2**30 of them end
    CToken token;         // the current one
    CToken ahead[2];      // read in advance
    int ahead_count;
    uint32_t pack, pack_stack[CPACK_DEPTH];
    int pack_depth;
    int nesting, param_depth;
    CBlock *blocks;  // memory of this parse
} CParser;

// ---- cdecl_lexer.c
// Starts on a text that stays readable during the parse.
RAISES bool cparse_begin(CParser *p, VM *vm, const char *text, size_t size, const char *file,
                         unsigned flags);
void cparse_end(CParser *p);
RAISES bool cparse_next(CParser *p);               // reads the next token into p->token
RAISES bool cparse_peek(CParser *p, CToken *out);  // the one behind p->token
// Raises CDefError at a token; directives of raise_error. Always false.
bool cparse_fail(CParser *p, const CToken *at, const char *format, ...);
bool cparse_expected(CParser *p, const char *what);  // "expected X before Y" at p->token; false
// Memory until cparse_end(); zeroed.
RAISES void *cparse_alloc(CParser *p, size_t size);
static inline bool cparse_at(const CParser *p, int punct)
{
    return p->token.kind == CT_PUNCT && p->token.punct == punct;
}
static inline CWord cparse_word(const CParser *p)
{
    return p->token.kind == CT_NAME ? p->token.name->word : CW_NONE;
}
RAISES bool cparse_want(CParser *p, int punct, const char *what);  // skips it or fails
RAISES bool cparse_enter(CParser *p);                              // nesting guard
static inline void cparse_leave(CParser *p)
{
    p->nesting--;
}
// Skips a balanced group that starts at p->token: (), [] or {}.
RAISES bool cparse_skip_group(CParser *p);

// ---- cdecl_table.c
RAISES CDeclarations *declarations_of(VM *vm);
RAISES CName *declarations_name(VM *vm, CDeclarations *table, const char *text, size_t size);
RAISES void *declarations_alloc(VM *vm, CDeclarations *table, size_t size);  // for ever; zeroed
RAISES const char *declarations_text(VM *vm, CDeclarations *table, const char *text,
                                     size_t size);
// Enters a declaration, or checks it against the one that is there.
RAISES bool declarations_add(CParser *p, const CToken *at, const CDeclaration *declaration);
// Is a second definition the same? Structures are compared member by member.
bool declarations_same_type(const CType *a, const CType *b, int depth);
// The same for two definitions of one tag.
bool declarations_same_definition(const CType *a, const CType *b);

// ---- cdecl_expr.c
typedef struct CConstant {
    const CType *type;  // plain
    bool is_float, is_lvalue, is_string;
    bool is_unknown;  // has a type only: the value of an object or a call
    uint64_t bits;    // integers: extended to 64 bits by the type; pointers, lvalues: address
    double number;
    const char *text;  // of a string, decoded
    size_t size;
} CConstant;
RAISES bool cparse_expression(CParser *p, CConstant *out);   // with commas
RAISES bool cparse_conditional(CParser *p, CConstant *out);  // constant-expression
// An integer constant expression; `what` for messages.
RAISES bool cparse_integer(CParser *p, const char *what, uint64_t *bits, bool *negative);

// An integer of that type with the low bits of `bits`.
void constant_set(CParser *p, CConstant *c, CScalar type, uint64_t bits);

// ---- cdecl_literal.c: the literal at p->token, which is skipped
RAISES bool cparse_number(CParser *p, CConstant *out);
RAISES bool cparse_character(CParser *p, CConstant *out);
RAISES bool cparse_string(CParser *p, CConstant *out);  // adjacent ones are joined

// ---- cdecl_attr.c
// Attributes that may stand here: __attribute__((…)), [[…]], __declspec(…), _Alignas(…).
RAISES bool cparse_attributes(CParser *p, CAttributes *attributes);
RAISES bool cparse_alignas(CParser *p, CAttributes *attributes);

// ---- cdecl_spec.c
typedef struct CSpecifiers {
    const CType *type;
    uint32_t type_align;  // of a typedef that carries an alignment
    CWord storage;        // typedef, extern, static, … or CW_NONE
    bool is_inline, is_const_expression;
    bool only_tag;  // declared a struct, union or enum: may stand without declarator
    CAttributes attributes;
} CSpecifiers;
bool cparse_starts_type(const CParser *p, const CToken *token);
unsigned cparse_qualifier(const CParser *p);  // CQ_ bit of p->token, or 0
RAISES bool cparse_specifiers(CParser *p, CSpecifiers *out);
// cdecl_record.c: from the word struct, union or enum on.
RAISES bool cparse_record(CParser *p, CWord word, CSpecifiers *out);
RAISES bool cparse_enum(CParser *p, CSpecifiers *out);

// ---- cdecl_declarator.c
typedef struct CDeclarator {
    CToken at;    // the name, or where it would stand
    CName *name;  // NULL: abstract
    const CType *type;
    uint32_t type_align;
    const char *const *param_names;  // of the outermost function
    CAttributes attributes;          // those behind it and of its pointers
    uint64_t nonnull;                // parameters written as T a[static n]
} CDeclarator;
// base: type and alignment of the specifiers.
RAISES bool cparse_declarator(CParser *p, const CSpecifiers *base, CDeclarator *out);
RAISES bool cparse_type_name(CParser *p, const CType **out);
// The type that attributes mode and vector_size make of `type`.
RAISES const CType *apply_type_attributes(CParser *p, const CType *type,
                                          const CAttributes *attributes);

// ---- cdecl.c
RAISES bool cparse_external(CParser *p);
RAISES bool cparse_static_assert(CParser *p);
