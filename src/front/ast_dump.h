// ast_dump.h — the tree as text, for tests and debugging.
#pragma once

#include "base/buf.h"
#include "front/ast.h"

// Appends a tree as nested lists: (BinOp@1:0-1:5 flags=0 op=0 (Name@...) ...), fields in the
// order of ast.def, lists in brackets, absent nodes as -, names bare, texts quoted. With
// positions when `positions`.
void ast_dump(Buf *out, Ast *ast, Node node, bool positions);
