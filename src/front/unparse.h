// unparse — source text of expressions, for annotations kept as strings.
#pragma once

#include "base/buf.h"
#include "front/ast.h"

// Appends the text of an expression as `ast.unparse` would write it.
void unparse(const Ast *ast, Node node, Buf *out);

// Appends a docstring without the indentation that all lines but the first have in common.
void unparse_docstring(const char *text, uint32_t size, Buf *out);
