// parse_error — the ways to set the parser's error. The first error wins; all of them return 0.
#include <stdio.h>

#include "front/parser.h"

static void set(Parser *p, SyntaxErrorKind kind, uint32_t start, uint32_t end,
                const char *format, va_list arguments)
{
    if (p->failed) {
        return;
    }
    p->failed = true;
    syntax_error_set(&p->error, &p->ast, kind, start, end, format, arguments);
    parser_poison(p);
}

Node fail_range(Parser *p, uint32_t start, uint32_t end, MessageId id, ...)
{
    va_list arguments;
    va_start(arguments, id);
    set(p, SYNTAX_SyntaxError, start, end, syntax_message(id), arguments);
    va_end(arguments);
    return 0;
}

// Where a token is, also one without text. COMPAT: CPython's places.
typedef struct Place {
    uint32_t start, end;
    int column_shift, end_shift;  // to add to the columns
    bool no_end;                  // the end column is -1
} Place;

static Place token_place(const Parser *p, const Token *token)
{
    uint32_t size = p->ast.source_size;
    bool real = token->end > token->start && p->ast.source[token->end - 1] == '\n';
    switch (token->kind) {
    case TOK_NEWLINE:
        // Begins at the comment before it and ends after the newline, which may be implied.
        return (Place){token->start, token->end - real, 0, 1, false};
    case TOK_END:
    case TOK_DEDENT:
    case TOK_INDENT:
        break;
    default:
        return (Place){token->start, token->end, 0, 0, false};
    }
    if (token->start >= size) {
        // The end of the last line, after its newline.
        uint32_t end = size && p->ast.source[size - 1] == '\n' ? size - 1 : size;
        return (Place){end, end, 0, 0, true};
    }
    return (Place){token->start, token->start, -1, 0, true};
}

static void fail_place(Parser *p, SyntaxErrorKind kind, const Token *token, MessageId id,
                       va_list arguments)
{
    if (p->failed) {
        return;
    }
    Place place = token_place(p, token);
    set(p, kind, place.start, place.end, syntax_message(id), arguments);
    p->error.column += place.column_shift;
    p->error.end_column = place.no_end ? -1 : p->error.end_column + place.end_shift;
}

Node fail_token(Parser *p, const Token *token, MessageId id, ...)
{
    va_list arguments;
    va_start(arguments, id);
    fail_place(p, SYNTAX_SyntaxError, token, id, arguments);
    va_end(arguments);
    return 0;
}

Node fail_node(Parser *p, Node node, MessageId id, ...)
{
    va_list arguments;
    va_start(arguments, id);
    set(p, SYNTAX_SyntaxError, node_start(p, node), node_end(p, node), syntax_message(id),
        arguments);
    va_end(arguments);
    return 0;
}

Node fail_from(Parser *p, uint32_t start, MessageId id, ...)
{
    if (p->failed) {
        return 0;
    }
    va_list arguments;
    va_start(arguments, id);
    Place place = token_place(p, p->token);
    set(p, SYNTAX_SyntaxError, start, place.end, syntax_message(id), arguments);
    va_end(arguments);
    // COMPAT: CPython takes the lexer's place, which counts from 0, as if it counted from 1.
    p->error.end_column += place.end_shift - 1;
    return 0;
}

Node fail_kind(Parser *p, SyntaxErrorKind kind, const Token *token, MessageId id, ...)
{
    va_list arguments;
    va_start(arguments, id);
    fail_place(p, kind, token, id, arguments);
    va_end(arguments);
    return 0;
}

Node fail_memory(Parser *p)
{
    return fail_kind(p, SYNTAX_MemoryError, p->token ? p->token : &p->last, MESSAGE_no_memory);
}

Node parser_lexer_failed(Parser *p)
{
    if (!p->failed && p->lexer.failed) {
        p->failed = true;
        p->lexer_failed = true;
        p->error = p->lexer.error;
        parser_poison(p);
    }
    return 0;
}

// ---- for the passes after the parser ----

uint32_t parser_fail(Parser *p, SyntaxErrorKind kind, uint32_t start, uint32_t end,
                     const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    set(p, kind, start, end, format, arguments);
    va_end(arguments);
    return 0;
}

uint32_t parser_fail_node(Parser *p, Node node, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    set(p, SYNTAX_SyntaxError, node_start(p, node), node_end(p, node), format, arguments);
    va_end(arguments);
    return 0;
}

bool parser_warn(Parser *p, const char *category, uint32_t start, const char *format, ...)
{
    if (!p->lexer.warn) {
        return true;
    }
    SyntaxErrorInfo info = {0};
    va_list arguments;
    va_start(arguments, format);
    syntax_error_set(&info, &p->ast, SYNTAX_SyntaxError, start, start, format, arguments);
    va_end(arguments);
    ParseWarning warning = {category, info.message, info.line};
    if (p->lexer.warn(p->lexer.warn_context, &warning)) {
        return true;
    }
    if (!p->failed) {
        p->failed = true;
        p->error = info;
    }
    return false;
}
