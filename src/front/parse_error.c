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
}

Node fail_range(Parser *p, uint32_t start, uint32_t end, MessageId id, ...)
{
    va_list arguments;
    va_start(arguments, id);
    set(p, SYNTAX_SyntaxError, start, end, syntax_message(id), arguments);
    va_end(arguments);
    return 0;
}

// COMPAT: what CPython makes of the places of tokens without text.
static void adjust(Parser *p, const Token *token)
{
    switch (token->kind) {
    case TOK_NEWLINE:
        p->error.end_line = p->error.line;
        p->error.end_column = p->error.column + 1;
        break;
    case TOK_INDENT:
    case TOK_DEDENT:
        p->error.column -= 1;
        p->error.end_column = -1;
        break;
    default:
        break;
    }
}

Node fail_token(Parser *p, const Token *token, MessageId id, ...)
{
    if (!p->failed) {
        va_list arguments;
        va_start(arguments, id);
        set(p, SYNTAX_SyntaxError, token->start, token->end, syntax_message(id), arguments);
        va_end(arguments);
        adjust(p, token);
    }
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
    bool newline = parse_at(p, TOK_NEWLINE);
    set(p, SYNTAX_SyntaxError, start, newline ? p->token->start : p->token->end,
        syntax_message(id), arguments);
    va_end(arguments);
    // COMPAT: CPython takes the lexer's place, which counts from 0, as if it counted from 1.
    p->error.end_column += newline ? 0 : -1;
    return 0;
}

Node fail_kind(Parser *p, SyntaxErrorKind kind, const Token *token, MessageId id, ...)
{
    if (!p->failed) {
        va_list arguments;
        va_start(arguments, id);
        set(p, kind, token->start, token->end, syntax_message(id), arguments);
        va_end(arguments);
        adjust(p, token);
    }
    return 0;
}

Node fail_memory(Parser *p)
{
    return fail_kind(p, SYNTAX_MemoryError, p->token ? p->token : &p->last, MESSAGE_no_memory);
}

Node fail_expected(Parser *p, TokenKind kind)
{
    static const char *const texts[] = {
#define SPECIAL(name, doc)        doc,
#define OPERATOR(name, text, doc) text,
#define KEYWORD(name, text, doc)  text,
#include "front/tokens.def"
    };
    return fail_token(p, p->token, MESSAGE_expected_token, texts[kind]);
}

Node parser_lexer_failed(Parser *p)
{
    if (!p->failed && p->lexer.failed) {
        p->failed = true;
        p->lexer_failed = true;
        p->error = p->lexer.error;
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
