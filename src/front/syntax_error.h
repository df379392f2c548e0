// syntax_error.h — the one error a parser can end with, and how it is worded.
//
// Every message of the front end is a row of messages.def, so that wording can be compared with
// CPython's in one place. Passes after the parser (scopes, code generation) raise through
// parser_fail() of parse.h.
#pragma once

#include <stdarg.h>

#include "base/arch.h"
#include "front/ast.h"

typedef enum SyntaxErrorKind {
    SYNTAX_OK,
    SYNTAX_SyntaxError,
    SYNTAX_IndentationError,
    SYNTAX_TabError,
    SYNTAX_MemoryError,     // out of memory; the message is empty
    SYNTAX_RecursionError,  // nested too deeply for the compiler
    SYNTAX_OverflowError,   // the source is too large
} SyntaxErrorKind;

typedef struct SyntaxErrorInfo {
    SyntaxErrorKind kind;
    bool incomplete;     // the input ended inside a statement, see PARSE_INCOMPLETE_INPUT
    char message[400];   // UTF-8
    uint32_t line;       // from 1; 0 when there is no position
    int32_t column;      // in characters, from 1 (SyntaxError.offset)
    uint32_t end_line;   // 0 when unknown
    int32_t end_column;  // in characters, from 1; 0 or -1 when unknown, as CPython has it
    const char *text;    // the source line without its newline, or NULL; the parser owns it
    uint32_t text_size;  // bytes
} SyntaxErrorInfo;

// A warning the lexer found (invalid escape sequence, number glued to a keyword).
typedef struct ParseWarning {
    const char *category;  // "SyntaxWarning" or "DeprecationWarning"
    const char *message;   // UTF-8, valid during the callback
    uint32_t line;         // from 1
} ParseWarning;
// Returns false to turn the warning into a SyntaxError with the same message.
typedef bool ParseWarningFunction(void *context, const ParseWarning *warning);

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
