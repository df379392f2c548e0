// syntax_error.h — the one error a parser can end with, and how it is worded.
//
// Every message of the front end is a row of messages.def, so that wording can be compared with
// CPython's in one place. Passes after the parser (scopes, code generation) raise through
// parser_fail() of parse.h.
#pragma once

#include <stdarg.h>

#include "base/arch.h"
#include "front/ast.h"
#include "front/source_error.h"

typedef enum MessageId {
#define MESSAGE(name, text) MESSAGE_##name,
#include "front/messages.def"
#undef MESSAGE
    MESSAGE_COUNT
} MessageId;

// The printf format of a message.
const char *syntax_message(MessageId id);

// Fills *info: kind, formatted message, position of source[start, end). Does not look at what
// was there.
void syntax_error_set(SyntaxErrorInfo *info, Ast *ast, SyntaxErrorKind kind, uint32_t start,
                      uint32_t end, const char *format, va_list arguments);

// Article-free name of an expression as used in "cannot assign to %s": "literal", "function
// call", ...
const char *syntax_describe(const Ast *ast, Node node);
