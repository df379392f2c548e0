// scope_build — what scope.c and scope_resolve.c share.
#pragma once

#include "front/scope.h"

// The entry of a (mangled) name in `scope`, made when it is new; `flags` are added. NULL for
// names of the module that no `global` statement mentions.
Symbol *scope_declare(Scopes *s, Scope *scope, NameId name, uint32_t flags, Node node);
const char *scope_spelling(Scopes *s, NameId name);
// Records a syntax error at `node`; `format` has one %s. False.
bool scope_fail(Scopes *s, Node node, const char *format, const char *what);
// Decides what every name of the collected scopes means.
void scope_resolve(Scopes *s);
