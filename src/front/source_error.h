// source_error — what the front end tells others: parse modes, the syntax error, warnings.
//
// Free of the tree's types, so that the VM can include it (their List is another one).
#pragma once

#include <stdbool.h>
#include <stdint.h>

typedef enum ParseMode {
    PARSE_EXEC,    // file_input
    PARSE_SINGLE,  // one interactive statement
    PARSE_EVAL,    // one expression
} ParseMode;

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
    bool text_ended;     // a newline follows the line in the source
} SyntaxErrorInfo;

// A warning the lexer found (invalid escape sequence, number glued to a keyword).
typedef struct ParseWarning {
    const char *category;  // "SyntaxWarning" or "DeprecationWarning"
    const char *message;   // UTF-8, valid during the callback
    uint32_t line;         // from 1
} ParseWarning;
// Returns false to turn the warning into a SyntaxError with the same message.
typedef bool ParseWarningFunction(void *context, const ParseWarning *warning);
