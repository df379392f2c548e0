// scope — which name means what: one Scope per function, class, comprehension or type-parameter
// list, with the sort of every name it uses.
//
// Comprehensions (not generator expressions) and type-parameter lists are blocks inside the code
// of the scope around them (PEP 709): their names get registers of that code.
#pragma once

#include "front/ast.h"
#include "front/parse.h"

typedef enum ScopeKind {
    SCOPE_MODULE,    // names are globals (or live in a namespace, for exec)
    SCOPE_FUNCTION,  // def, lambda, generator expression, lazily evaluated bounds and aliases
    SCOPE_CLASS,
    SCOPE_BLOCK,  // inlined comprehension or type-parameter list
} ScopeKind;

enum SymbolFlags {
    SYMBOL_PARAM = 1,
    SYMBOL_BOUND = 2,  // assigned, imported, defined, deleted here
    SYMBOL_USED = 4,
    SYMBOL_GLOBAL = 8,     // `global` statement
    SYMBOL_NONLOCAL = 16,  // `nonlocal` statement
    SYMBOL_DELETED = 32,   // `del` or `except … as`: may become unbound again
    SYMBOL_CELL = 64,      // captured by an inner function
    SYMBOL_FREE = 128,     // found in a function around
    SYMBOL_ANNOTATED = 256,
    SYMBOL_ITERATION = 512,  // target of a comprehension's for: not assignable by :=
    SYMBOL_TYPE_PARAM = 1024,
    SYMBOL_IMPORTED = 2048,
    SYMBOL_WALRUS = 8192,  // comprehension: := inside binds it further out
    SYMBOL_STORED = 4096,  // bound in another way than by an import
};

typedef struct Symbol {
    NameId name;  // mangled
    uint32_t flags;
    int32_t reg;  // register, or closure index for SYMBOL_FREE; -1: none yet
    Node node;    // the `global` or `nonlocal` statement, or the first use: for messages
} Symbol;

typedef struct Scope {
    ScopeKind kind;
    struct Scope *parent;
    struct Scope *next;  // all scopes of the statement
    Node node;           // what made it; 0 for the module
    NameId class_name;   // innermost class around, for mangling; 0: none
    Symbol *symbols;     // in order of first appearance
    uint32_t count, capacity;
    bool is_generator, has_return_value;
    bool is_coroutine;      // async def; comprehension: waits for something
    bool is_comprehension;  // of the function kind: a generator expression
    bool has_annotations;   // variable annotations, outside functions
    bool needs_class_cell;  // class: an inner function uses __class__ or super()
    bool needs_class_dict;  // class: a lazy expression in it sees its names
    bool sees_class;        // lazy expression directly in a class
    bool is_lambda;
    bool has_walrus;
    bool nested;          // inside a function
    const char *forbids;  // yield, await and := are errors: "… within <this>"
    int iterable_depth;   // inside the iterable of a comprehension, where := is an error
    uint32_t free_count;
    NameId *attributes;  // class: names of self.x = … in its methods
    uint32_t attribute_count, attribute_capacity;
} Scope;

typedef struct Scopes {
    Parser *parser;
    Ast *ast;
    Scope *all;  // chain by next
    Scope *module;
    uint8_t *module_names;  // by NameId: used, stored
    uint32_t module_name_count;
    struct Table *by_node;  // Node -> Scope
    bool failed;
    bool future_annotations;
    NameId name_class_dict;  // ".classdict": holds the namespace of a class body
    NameId name_class, name_super, name_debug;  // "__class__", "super", "__debug__"
} Scopes;

// Analyses one statement (or expression) below the module scope. False: parser_error() is set.
bool scopes_analyse(Scopes *scopes, Node node);
// Only the first half, without deciding what names mean: for its errors.
bool scopes_collect(Scopes *scopes, Node node);
// Forgets the scopes of the last statement; the module scope stays.
void scopes_reset(Scopes *scopes);
bool scopes_init(Scopes *scopes, Parser *parser);
void scopes_free(Scopes *scopes);

// The scope that a node made; NULL when it makes none.
Scope *scope_of(const Scopes *scopes, Node node);
// The type-parameter block of a def, class or type statement; NULL when it has none.
Scope *scope_of_params(const Scopes *scopes, Node node);
// The function around a lazily evaluated bound, default or alias value.
Scope *scope_of_lazy(const Scopes *scopes, Node node);
// The entry of a (mangled) name in exactly this scope, or NULL.
Symbol *scope_find(const Scope *scope, NameId name);
// __x inside class C becomes _C__x.
NameId scope_mangle(Scopes *scopes, const Scope *scope, NameId name);
// The code-owning scope: itself, or for a block the nearest one around that is not a block.
Scope *scope_owner(Scope *scope);
