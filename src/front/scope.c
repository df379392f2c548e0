// scope — the analysis pass: collects names per scope, then resolves free variables.
//
// Two steps per module-level statement: scope_walk() visits every node once, opening scopes and
// recording bindings and uses; scope_resolve() then decides, from the outside in, what each name
// is. Here: the scopes themselves and what is done to names.

#include "front/scope_build.h"

#include <string.h>

#include "base/alloc.h"
#include "base/table.h"

// ---- scopes and symbols

void scope_no_memory(Scopes *s)
{
    s->failed = true;
    parser_fail(s->parser, SYNTAX_MemoryError, 0, 0, "%s", "");
}

Scope *scope_open(Scopes *s, Scope *parent, ScopeKind kind, Node node, uint32_t salt)
{
    Scope *scope = mem_alloc_zeroed(1, sizeof(Scope));
    TableEntry *entry =
        scope && node ? table_put(s->by_node, (uint64_t)node * 8 + salt, NULL) : NULL;
    if (!scope || (node && !entry)) {
        mem_free(scope);
        scope_no_memory(s);
        return parent;
    }
    if (entry) {
        entry->pointer = scope;
    }
    scope->kind = kind;
    scope->parent = parent;
    scope->node = node;
    scope->next = s->all;
    s->all = scope;
    if (parent) {
        scope->class_name = parent->class_name;
        scope->iterable_depth = parent->iterable_depth;
        scope->nested = parent->nested || parent->kind == SCOPE_FUNCTION;
    }
    return scope;
}

Scope *scope_of(const Scopes *s, Node node)
{
    TableEntry *entry = table_find(s->by_node, (uint64_t)node * 8);
    return entry ? entry->pointer : NULL;
}

Scope *scope_of_params(const Scopes *s, Node node)
{
    TableEntry *entry = table_find(s->by_node, (uint64_t)node * 8 + 1);
    return entry ? entry->pointer : NULL;
}

Scope *scope_of_lazy(const Scopes *s, Node node)
{
    TableEntry *entry = table_find(s->by_node, (uint64_t)node * 8 + 2);
    return entry ? entry->pointer : NULL;
}

Symbol *scope_find(const Scope *scope, NameId name)
{
    for (uint32_t i = 0; i < scope->count; i++) {
        if (scope->symbols[i].name == name) {
            return &scope->symbols[i];
        }
    }
    return NULL;
}

Scope *scope_owner(Scope *scope)
{
    while (scope->kind == SCOPE_BLOCK) {
        scope = scope->parent;
    }
    return scope;
}

enum { MODULE_USED = 1, MODULE_STORED = 2, MODULE_ANNOTATED = 4 };

// What the module has done with a name, for a later `global` statement.
static void note_module_name(Scopes *s, NameId name, uint32_t flags)
{
    if (name >= s->module_name_count) {
        uint32_t count = name + name / 2 + 64;
        uint8_t *grown = mem_realloc(s->module_names, count);
        if (!grown) {
            scope_no_memory(s);
            return;
        }
        memset(grown + s->module_name_count, 0, count - s->module_name_count);
        s->module_names = grown;
        s->module_name_count = count;
    }
    s->module_names[name] |= (uint8_t)((flags & SYMBOL_USED ? MODULE_USED : 0) |
                                       (flags & SYMBOL_STORED ? MODULE_STORED : 0) |
                                       (flags & SYMBOL_ANNOTATED ? MODULE_ANNOTATED : 0));
}

Symbol *scope_declare(Scopes *s, Scope *scope, NameId name, uint32_t flags, Node node)
{
    if (scope->kind == SCOPE_MODULE && !(flags & SYMBOL_GLOBAL)) {
        note_module_name(s, name, flags);
        return NULL;  // module names need no resolution, and there may be very many
    }
    Symbol *symbol = scope_find(scope, name);
    if (!symbol) {
        if (scope->count == scope->capacity) {
            uint32_t capacity = scope->capacity ? scope->capacity * 2 : 8;
            Symbol *grown = mem_realloc_array(scope->symbols, capacity, sizeof(Symbol));
            if (!grown) {
                scope_no_memory(s);
                return NULL;
            }
            scope->symbols = grown;
            scope->capacity = capacity;
        }
        symbol = &scope->symbols[scope->count++];
        *symbol = (Symbol){name, 0, -1, node};
    }
    if ((flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL)) &&
        !(symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL))) {
        symbol->node = node;
    }
    symbol->flags |= flags;
    return symbol;
}

NameId scope_mangle(Scopes *s, const Scope *scope, NameId name)
{
    uint32_t size, class_size;
    const char *text = ast_name(s->ast, name, &size);
    bool dunder = size >= 2 && text[size - 1] == '_' && text[size - 2] == '_';
    if (!scope->class_name || size < 2 || text[0] != '_' || text[1] != '_' || dunder ||
        memchr(text, '.', size)) {
        return name;
    }
    const char *class_text = ast_name(s->ast, scope->class_name, &class_size);
    while (class_size && *class_text == '_') {
        class_text++;
        class_size--;
    }
    if (!class_size || size + class_size > 500) {
        return name;
    }
    char mangled[512];
    mangled[0] = '_';
    memcpy(mangled + 1, class_text, class_size);
    memcpy(mangled + 1 + class_size, text, size);
    return ast_intern(s->ast, mangled, 1 + class_size + size);
}

const char *scope_spelling(Scopes *s, NameId name)
{
    uint32_t size;
    return ast_name(s->ast, name, &size);
}

bool scope_allows(Scopes *s, const Scope *scope, Node node)
{
    if (!scope->forbids) {
        return true;
    }
    const char *what = ast_kind(s->ast, node) == AST_NamedExpr ? "named expression"
                       : ast_kind(s->ast, node) == AST_Await   ? "await expression"
                                                               : "yield expression";
    parser_fail_node(s->parser, node, "%s cannot be used within %s", what, scope->forbids);
    s->failed = true;
    return false;
}

// ---- binding and using names

bool scope_fail(Scopes *s, Node node, const char *format, const char *what)
{
    parser_fail_node(s->parser, node, format, what);
    s->failed = true;
    return false;
}

bool scope_target(Scopes *s, NameId name, Node node, uint32_t flags)
{
    return name != s->name_debug || scope_fail(s, node, "cannot %s __debug__",
                                               flags & SYMBOL_DELETED ? "delete" : "assign to");
}

void scope_bind(Scopes *s, Scope *scope, NameId name, Node node, uint32_t flags)
{
    if (!scope_target(s, name, node, flags)) {
        return;
    }
    uint32_t stored = flags & SYMBOL_IMPORTED ? 0 : SYMBOL_STORED;
    scope_declare(s, scope, scope_mangle(s, scope, name), SYMBOL_BOUND | stored | flags, node);
}

void scope_use(Scopes *s, Scope *scope, NameId name, Node node)
{
    scope_declare(s, scope, scope_mangle(s, scope, name), SYMBOL_USED, node);
    if (name == s->name_super || name == s->name_class) {
        Scope *owner = scope_owner(scope);
        if (owner->kind == SCOPE_FUNCTION) {
            scope_declare(s, owner, s->name_class, SYMBOL_USED, node);
        }
    }
}

void scope_bind_walrus(Scopes *s, Scope *scope, Node target)
{
    NameId name = ast_get(s->ast, Name, target)->name;
    Scope *owner = scope;
    while (owner->kind == SCOPE_BLOCK || owner->is_comprehension) {
        Symbol *symbol = scope_find(owner, scope_mangle(s, owner, name));
        if (symbol && (symbol->flags & SYMBOL_ITERATION)) {
            parser_fail_node(
                s->parser, target,
                "assignment expression cannot rebind comprehension iteration variable '%s'",
                scope_spelling(s, name));
            s->failed = true;
        }
        scope_declare(s, owner, scope_mangle(s, owner, name), SYMBOL_WALRUS, target);
        owner = owner->parent;
    }
    if (owner != scope && owner->kind == SCOPE_CLASS) {
        parser_fail_node(
            s->parser, target,
            "assignment expression within a comprehension cannot be used in a class body");
        s->failed = true;
        return;
    }
    scope_bind(s, owner, name, target, 0);
    if (owner->kind == SCOPE_MODULE &&
        owner != scope) {  // COMPAT: matters to exec() with locals
        scope_declare(s, owner, name, SYMBOL_GLOBAL, target);
    }
    owner->has_walrus = true;
    Symbol *bound = scope_find(owner, scope_mangle(s, owner, name));
    bool global = owner->kind == SCOPE_MODULE || (bound && (bound->flags & SYMBOL_GLOBAL));
    for (Scope *between = scope; between != owner; between = between->parent) {
        if (between->kind == SCOPE_FUNCTION) {  // a generator expression reaches it from inside
            scope_declare(s, between, scope_mangle(s, between, name),
                          global ? SYMBOL_GLOBAL : SYMBOL_NONLOCAL, target);
        }
    }
}

// ---- statements that declare

void scope_declare_outer(Scopes *s, Scope *scope, Node node, List names, uint32_t flag)
{
    const char *word = flag == SYMBOL_GLOBAL ? "global" : "nonlocal";
    if (flag == SYMBOL_NONLOCAL && scope->kind == SCOPE_MODULE) {
        scope_fail(s, node, "nonlocal declaration not allowed at module level", NULL);
        return;
    }
    for (uint32_t i = 0; i < ast_count(s->ast, names) && !s->failed; i++) {
        NameId name = scope_mangle(s, scope, ast_item(s->ast, names, i));
        Symbol *symbol = scope_find(scope, name);
        uint32_t have = symbol ? symbol->flags : 0;
        if (scope->kind == SCOPE_MODULE && name < s->module_name_count) {
            have |= s->module_names[name] & MODULE_USED ? SYMBOL_USED : 0;
            have |= s->module_names[name] & MODULE_STORED ? SYMBOL_STORED : 0;
            have |= s->module_names[name] & MODULE_ANNOTATED ? SYMBOL_ANNOTATED : 0;
        }
        const char *text = scope_spelling(s, ast_item(s->ast, names, i));
        const char *problem = have & SYMBOL_PARAM       ? "name '%s' is parameter and %s"
                              : have & SYMBOL_ANNOTATED ? "annotated name '%s' can't be %s"
                              : have & SYMBOL_USED ? "name '%s' is used prior to %s declaration"
                              : have & SYMBOL_STORED
                                  ? "name '%s' is assigned to before %s declaration"
                              : (have ^ flag) & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL) &&
                                      have & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL)
                                  ? "name '%s' is nonlocal and global"
                                  : NULL;
        if (problem) {
            bool both = (have & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL)) && !(have & SYMBOL_PARAM);
            parser_fail_node(s->parser, both ? symbol->node : node, problem, text, word);
            s->failed = true;
            return;
        }
        scope_declare(s, scope, name, flag, node);
        if (flag == SYMBOL_GLOBAL) {  // COMPAT: also for the module's own code
            scope_declare(s, s->module, name, flag, node);
        }
    }
}

// ---- interface

bool scopes_init(Scopes *s, Parser *parser)
{
    memset(s, 0, sizeof *s);
    s->parser = parser;
    s->ast = parser_ast(parser);
    s->by_node = mem_alloc_zeroed(1, sizeof(Table));
    s->name_class = ast_intern(s->ast, "__class__", 9);
    s->name_class_dict = ast_intern(s->ast, ".classdict", 10);
    s->name_super = ast_intern(s->ast, "super", 5);
    s->name_debug = ast_intern(s->ast, "__debug__", 9);
    s->module = mem_alloc_zeroed(1, sizeof(Scope));
    if (s->module) {
        s->module->kind = SCOPE_MODULE;
    }
    return s->by_node && s->module && s->name_class && s->name_super;
}

bool scopes_collect(Scopes *s, Node node)
{
    scope_walk(s, s->module, node);
    return !s->failed;
}

bool scopes_analyse(Scopes *s, Node node)
{
    if (scopes_collect(s, node)) {
        scope_resolve(s);
    }
    return !s->failed;
}

static void free_scope(Scope *scope)
{
    mem_free(scope->symbols);
    mem_free(scope->attributes);
    mem_free(scope);
}

void scopes_reset(Scopes *s)
{
    while (s->all) {
        Scope *next = s->all->next;
        free_scope(s->all);
        s->all = next;
    }
    table_free(s->by_node);
}

void scopes_free(Scopes *s)
{
    if (s->by_node) {
        scopes_reset(s);
        mem_free(s->by_node);
    }
    mem_free(s->module_names);
    if (s->module) {
        free_scope(s->module);
    }
}
