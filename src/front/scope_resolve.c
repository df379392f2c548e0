// scope_resolve — the second half of the analysis: which scope a name belongs to.
//
// From the outside in, every name that a scope uses without binding it is looked for in the
// functions around; the code between passes the cell on.

#include "front/scope_build.h"

// Makes `name` reachable from `scope` as a closure variable; true when a function around binds it.
static bool capture(Scopes *s, Scope *scope, NameId name, uint32_t flags)
{
    for (Scope *outer = scope->parent; outer; outer = outer->parent) {
        if (outer->kind == SCOPE_MODULE) {
            return false;
        }
        bool class_cell = outer->kind == SCOPE_CLASS && name == s->name_class;
        bool class_dict = outer->kind == SCOPE_CLASS && name == s->name_class_dict;
        Symbol *symbol = scope_find(outer, name);
        if (class_cell || class_dict) {
            outer->needs_class_cell |= class_cell;
            outer->needs_class_dict |= class_dict;
            scope_declare(s, outer, name, SYMBOL_CELL, 0);
            return true;
        }
        if (outer->kind == SCOPE_CLASS) {
            continue;
        }
        if (symbol && (symbol->flags & SYMBOL_GLOBAL)) {
            return false;
        }
        if (symbol && (symbol->flags & SYMBOL_BOUND) && !(symbol->flags & SYMBOL_NONLOCAL)) {
            if (scope_owner(outer) != scope_owner(scope)) {
                const Symbol *inner = scope_find(scope, name);
                uint32_t deleted = inner ? inner->flags & SYMBOL_DELETED : 0;
                symbol->flags |= SYMBOL_CELL | deleted;  // `nonlocal x; del x` unbinds it here
            }
            if (flags & SYMBOL_NONLOCAL) {  // del in an inner function unbinds it here
                symbol->flags |= flags & SYMBOL_DELETED;
            }
            return !(flags & SYMBOL_NONLOCAL) || !(symbol->flags & SYMBOL_TYPE_PARAM) ||
                   scope_fail(s, scope_find(scope, name)->node,
                              "nonlocal binding not allowed for type parameter '%s'",
                              scope_spelling(s, name));
        }
    }
    return false;
}

// Every code-owning scope between the binding one and this one passes the cell on.
static void pass_on(Scopes *s, Scope *scope, NameId name)
{
    Scope *owner = scope_owner(scope);
    for (;;) {
        for (Scope *block = scope; block != owner; block = block->parent) {
            Symbol *symbol = scope_find(block, name);
            if (symbol && (symbol->flags & SYMBOL_BOUND)) {
                return;
            }
        }
        Symbol *own = scope_find(owner, name);
        bool binds = own && (own->flags & SYMBOL_BOUND) && !(own->flags & SYMBOL_NONLOCAL);
        bool class_cell = owner->kind == SCOPE_CLASS &&
                          ((name == s->name_class && owner->needs_class_cell) ||
                           (name == s->name_class_dict && owner->needs_class_dict));
        if ((binds && owner->kind != SCOPE_CLASS) || class_cell ||
            owner->kind == SCOPE_MODULE) {
            return;
        }
        own = scope_declare(s, owner, name, SYMBOL_FREE, 0);
        if (!own) {
            return;
        }
        scope = owner->parent;
        if (!scope) {
            return;
        }
        owner = scope_owner(scope);
    }
}

static void resolve_symbol(Scopes *s, Scope *scope, uint32_t index)
{
    Symbol *symbol = &scope->symbols[index];
    NameId name = symbol->name;
    uint32_t flags = symbol->flags;
    if (flags & SYMBOL_GLOBAL || scope->kind == SCOPE_MODULE) {
        return;
    }
    bool own = (flags & SYMBOL_BOUND) && !(flags & SYMBOL_NONLOCAL);
    if (own || (flags & SYMBOL_CELL)) {
        return;
    }
    bool found = capture(s, scope, name, flags);
    if (s->failed) {
        return;
    }
    if (found && scope->kind != SCOPE_BLOCK) {
        Symbol *again = scope_find(scope, name);  // capture() may have moved the array
        again->flags |= SYMBOL_FREE;
        pass_on(s, scope->parent ? scope->parent : scope, name);
    } else if (found) {
        pass_on(s, scope, name);
    } else if (flags & SYMBOL_NONLOCAL) {
        parser_fail_node(s->parser, symbol->node, "no binding for nonlocal '%s' found",
                         scope_spelling(s, name));
        s->failed = true;
    }
}

// From the outside in and in source order, which decides which error is found first.
void scope_resolve(Scopes *s)
{
    Scope *first = NULL;
    while (s->all) {
        Scope *next = s->all->next;
        s->all->next = first;
        first = s->all;
        s->all = next;
    }
    s->all = first;
    for (Scope *scope = s->all; scope && !s->failed; scope = scope->next) {
        for (uint32_t i = 0; i < scope->count && !s->failed; i++) {
            resolve_symbol(s, scope, i);
        }
    }
}
