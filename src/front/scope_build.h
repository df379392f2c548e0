// scope_build — what scope.c, scope_walk.c and scope_resolve.c share.
#pragma once

#include "front/scope.h"

// The entry of a (mangled) name in `scope`, made when it is new; `flags` are added. NULL for
// names of the module that no `global` statement mentions.
Symbol *scope_declare(Scopes *s, Scope *scope, NameId name, uint32_t flags, Node node);
const char *scope_spelling(Scopes *s, NameId name);
// Records a syntax error at `node`; `format` has one %s. False.
bool scope_fail(Scopes *s, Node node, const char *format, const char *what);
// A scope inside `parent` that `node` makes; salt tells several scopes of one node apart. Without
// memory the parent, and s->failed is set.
Scope *scope_open(Scopes *s, Scope *parent, ScopeKind kind, Node node, uint32_t salt);
void scope_no_memory(Scopes *s);
// Have yield, await and := a place here? Not in type parameters, annotations and what belongs to
// them: a syntax error at `node`, and false.
bool scope_allows(Scopes *s, const Scope *scope, Node node);
// Is it a name that a program may bind? __debug__ is not: a syntax error at `node`, and false.
bool scope_target(Scopes *s, NameId name, Node node, uint32_t flags);
// The name is bound (flags: more about how) or used in `scope`.
void scope_bind(Scopes *s, Scope *scope, NameId name, Node node, uint32_t flags);
void scope_use(Scopes *s, Scope *scope, NameId name, Node node);
// := in a comprehension binds in the function around it.
void scope_bind_walrus(Scopes *s, Scope *scope, Node target);
// A global or nonlocal statement.
void scope_declare_outer(Scopes *s, Scope *scope, Node node, List names, uint32_t flag);
// Collects what `node` and all below it does to names: scope_walk.c.
void scope_walk(Scopes *s, Scope *scope, Node node);
// Decides what every name of the collected scopes means.
void scope_resolve(Scopes *s);
