// parse.h — the parser's interface: source bytes in, syntax trees or one syntax error out.
//
// Two ways to use it. Files: call parser_next_statement() until it returns 0; each call may
// reuse the arena of the statement before (call parser_keep_arena() to prevent that). Small
// inputs: parser_parse_all() gives one tree. Nothing here raises or jumps: the first error is
// kept in the parser and everything returns 0 from then on.
#pragma once

#include "front/ast.h"
#include "front/syntax_error.h"

// Bits of parser_new()'s flags.
enum {
    PARSE_INCOMPLETE_INPUT =
        1,  // an input that ends too early: the message is "incomplete input"
    PARSE_SOURCE_IS_UTF8 = 2,     // source came from a str: no coding cookie, no BOM
    PARSE_DONT_IMPLY_DEDENT = 4,  // SINGLE: an indented block must end with an empty line
    PARSE_SOURCE_IS_BYTES = 8,    // source is a bytes object, not a file: only messages differ
};

typedef struct Parser Parser;

// Makes a parser over `size` bytes of source. The bytes are copied. A BOM and a coding cookie
// are honoured; `filename` is borrowed. NULL when out of memory; a source that cannot be
// decoded gives a parser whose error is already set.
Parser *parser_new(const char *source, size_t size, const char *filename, ParseMode mode,
                   int flags);

// Frees the parser with all its trees and names. NULL is allowed.
void parser_free(Parser *parser);

// Next statement of the input, 0 at its end or after an error. In mode EVAL the only answer is
// one Expression node. The arena is reset first (unless kept): nodes of the statement before
// are dead, NameIds stay valid.
Node parser_next_statement(Parser *parser);

// The whole input as one Module, Interactive or Expression node; 0 after an error.
Node parser_parse_all(Parser *parser);

// Makes parser_next_statement() stop reusing the arena.
void parser_keep_arena(Parser *parser);

// The tree memory, names, source and positions. The same pointer for the life of the parser.
Ast *parser_ast(Parser *parser);

// The first error; kind is SYNTAX_OK while there is none.
const SyntaxErrorInfo *parser_error(const Parser *parser);

// Installs the receiver of warnings; without one they are dropped.
void parser_on_warning(Parser *parser, ParseWarningFunction *function, void *context);

// Records an error found by a later pass (scopes, code generation) with a source range. The
// first error wins. printf-style. Always returns 0, so that it can be returned as a failed
// Node.
uint32_t parser_fail(Parser *parser, SyntaxErrorKind kind, uint32_t start, uint32_t end,
                     const char *format, ...) __attribute__((format(printf, 5, 6)));

// The same with the range of a node.
uint32_t parser_fail_node(Parser *parser, Node node, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

// Sends a warning found by a later pass to the receiver. False: it became an error.
bool parser_warn(Parser *parser, const char *category, uint32_t start, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
