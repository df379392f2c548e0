// parse — the parser's interface: life cycle, the window of tokens, statements one at a time,
// the second reading.
//
// A statement that fails is read again from its start with `diagnosing` set (parser.h says
// why). Whatever the outcome, the rest of the file is then lexed, because an unterminated
// string or bracket explains more than what follows it.
#include "front/parser.h"

#include <stdio.h>
#include <string.h>

#include "front/source.h"

// ---- life cycle ----

Parser *parser_new(const char *source, size_t size, const char *filename, ParseMode mode,
                   int flags)
{
    Parser *p = mem_alloc(sizeof *p);
    if (!p) {
        return NULL;
    }
    // PERF: the lexer's stacks are most of the struct and need no clearing; lexer_start() sets
    // the rest.
    memset(p, 0, offsetof(Parser, lexer));
    memset((char *)p + offsetof(Parser, text), 0, sizeof *p - offsetof(Parser, text));
    p->lexer.warn = NULL;
    p->lexer.warned = 0;
    p->mode = mode;
    p->marks = mode == PARSE_SINGLE;
    p->flags = flags;
    SourceOrigin origin = flags & PARSE_SOURCE_IS_UTF8    ? SOURCE_TEXT
                          : flags & PARSE_SOURCE_IS_BYTES ? SOURCE_BYTES
                                                          : SOURCE_FILE;
    uint32_t decoded_size = 0;
    p->owned_source =
        source_decode(size ? source : "", size, filename, origin, &decoded_size, &p->error);
    const char *text = p->owned_source ? p->owned_source : "\0\0\0\0\0\0\0";
    if (!ast_init(&p->ast, text, decoded_size, filename)) {
        parser_free(p);
        return NULL;
    }
    lexer_start(&p->lexer, &p->ast, 0, false);
    static const char *const words[] = {
#define KEYWORD(name, text, doc) text,
#define SOFT(name, text, doc)    text,
#include "front/tokens.def"
    };
    for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
        if (!ast_intern(&p->ast, words[i], (uint32_t)strlen(words[i]))) {
            parser_free(p);
            return NULL;
        }
    }
    p->failed = p->owned_source == NULL;
    return p;
}

void parser_free(Parser *p)
{
    if (!p) {
        return;
    }
    ast_free(&p->ast);
    vec_free(&p->stack);
    buf_free(&p->text);
    mem_free(p->buffer);
    mem_free(p->owned_source);
    mem_free(p);
}

void parser_keep_arena(Parser *p)
{
    p->keep_arena = true;
}

Ast *parser_ast(Parser *p)
{
    return &p->ast;
}

const SyntaxErrorInfo *parser_error(const Parser *p)
{
    return &p->error;
}

void parser_on_warning(Parser *p, ParseWarningFunction *function, void *context)
{
    p->lexer.warn = function;
    p->lexer.warn_context = context;
}

// ---- the window of tokens ----

static bool grow_buffer(Parser *p)
{
    size_t size = p->buffer_size ? p->buffer_size * 2 : PARSER_BATCH;
    size_t at = p->buffer ? (size_t)(p->token - p->buffer) : 0;
    Token *buffer = mem_realloc_array(p->buffer, size, sizeof *buffer);
    if (!buffer) {
        fail_memory(p);
        return false;
    }
    p->buffer = buffer;
    p->buffer_size = size;
    p->token = buffer + at;
    return true;
}

// Appends a batch of tokens to the window.
static void fill_buffer(Parser *p)
{
    if (p->buffer_size - p->buffer_used < PARSER_BATCH / 2 && !grow_buffer(p)) {
        return;
    }
    p->buffer_used +=
        lexer_fill(&p->lexer, p->buffer + p->buffer_used, p->buffer_size - p->buffer_used);
    bool error = p->buffer[p->buffer_used - 1].kind == TOK_ERROR;
    p->limit = p->buffer + p->buffer_used - error;
}

const Token *parse_furthest(const Parser *p)
{
    const Token *token = p->buffer + p->furthest;
    return p->token > token ? p->token : token;
}

const Token *parse_last(const Parser *p)
{
    const Token *furthest = parse_furthest(p);
    return p->rereading && p->last.start > furthest->start ? &p->last : furthest;
}

void parse_note_peek(Parser *p)
{
    size_t index = p->failed ? 0 : (size_t)(p->token - p->buffer) + 1;
    p->furthest = index > p->furthest ? index : p->furthest;
}

void parser_poison(Parser *p)
{
    if (p->token == &p->poison) {
        return;
    }
    if (p->buffer_used) {
        p->reached = *parse_furthest(p);
    }
    p->poison = p->reached;
    p->poison.kind = TOK_ERROR;
    p->token = p->limit = &p->poison;
}

void parser_more(Parser *p)
{
    if (p->failed) {
        p->token = &p->poison;
        return;
    }
    if (p->buffer_used && p->buffer[p->buffer_used - 1].kind <= TOK_ERROR) {
        p->token = p->buffer + p->buffer_used - 1;
    } else {
        if (!p->marks) {
            p->buffer_used = 0;
            p->furthest = 0;
            p->token = p->buffer;
        }
        fill_buffer(p);
    }
    if (p->token->kind == TOK_ERROR) {
        parser_lexer_failed(p);
    }
}

// Makes the token after the current one available.
static void fill_ahead(Parser *p)
{
    if (p->buffer[p->buffer_used - 1].kind != TOK_ERROR) {
        if (!p->marks) {
            p->buffer[0] = *p->token;
            p->token = p->buffer;
            p->buffer_used = 1;
            p->furthest = 0;
        }
        fill_buffer(p);
    }
    if (!p->failed && p->token[1].kind == TOK_ERROR) {
        parser_lexer_failed(p);
    }
}

const Token *parse_peek(Parser *p)
{
    if (p->token + 1 >= p->limit) {
        if (p->failed || p->token->kind <= TOK_ERROR) {
            return p->token;
        }
        fill_ahead(p);
        if (p->failed) {
            return p->token;
        }
    }
    return p->token + 1;
}

Mark parse_mark(Parser *p)
{
    p->marks++;
    size_t index = p->failed ? 0 : (size_t)(p->token - p->buffer);
    return (Mark){index,    p->previous_end, p->ast.used, p->height,
                  p->level, p->stack.count,  p->text.size};
}

void parse_rewind(Parser *p, Mark mark)
{
    p->marks--;
    if (p->failed) {
        return;
    }
    size_t index = (size_t)(p->token - p->buffer);
    p->furthest = index > p->furthest ? index : p->furthest;
    p->effort += p->rereading ? index - mark.index : 0;
    p->token = p->buffer + mark.index;
    p->previous_end = mark.previous_end;
    p->ast.used = mark.used;
    p->height = mark.height;
    p->level = mark.level;
    p->stack.count = mark.stack;
    p->text.size = mark.text;
    if (UNLIKELY(p->effort > PARSER_MAX_EFFORT)) {
        parser_give_up(p);
    }
}

void parse_jump(Parser *p, Mark mark)
{
    if (!p->failed) {
        p->effort += (size_t)(p->token - p->buffer) - mark.index;
        p->token = p->buffer + mark.index;
    }
}

void parse_forget(Parser *p)
{
    p->marks--;
}

bool parse_gave_back(Parser *p, Mark mark, Node node)
{
    if (node || p->failed) {
        parse_forget(p);
        return false;
    }
    parse_rewind(p, mark);
    return true;
}

bool parse_list(Parser *p, size_t base, List *list)
{
    *list = ast_add_list(&p->ast, p->stack.items + base, p->stack.count - base);
    bool good = *list || p->stack.count == base;
    p->stack.count = base;
    return good || fail_memory(p);
}

// ---- statements ----

// After a small statement: ; or the end of the line.
static bool end_small(Parser *p)
{
    p->inside_line = parse_take(p, TOK_SEMICOLON);
    if (parse_take(p, TOK_NEWLINE)) {
        p->inside_line = false;
        return true;
    }
    return p->inside_line;
}

static Node read_statement(Parser *p)
{
    p->statement = p->token->start;
    p->statement_inside_line = p->inside_line;
    Node node;
    if (p->inside_line) {
        node = parse_small_statement(p);
    } else {
        if (parse_at_compound(p)) {
            return parse_compound(p);
        }
        node = parse_small_statement(p);
    }
    return node && end_small(p) ? node : 0;
}

// eval: expressions NEWLINE* END
static Node read_eval(Parser *p)
{
    uint32_t start = p->token->start;
    p->statement = start;
    Node body = parse_expressions(p);
    if (!body) {
        return 0;
    }
    while (parse_take(p, TOK_NEWLINE)) {}
    if (!parse_at(p, TOK_END)) {
        return 0;
    }
    p->finished = true;
    return MAKE(p, Expression, start, 0, body);
}

// After an interactive compound statement, at the end of the input: COMPAT: it must end with a
// newline of its own, which the end of its indentation may stand for.
static bool needs_empty_line(const Parser *p)
{
    uint32_t size = p->ast.source_size;
    if (size && p->ast.source[size - 1] == '\n') {
        return false;
    }
    // SAFE: interactive input keeps all its tokens in the window.
    return (p->flags & PARSE_DONT_IMPLY_DEDENT) || p->token[-1].kind != TOK_DEDENT;
}

// single: one compound statement, or the small statements of one line
static Node read_single(Parser *p)
{
    size_t base = p->stack.count;
    uint32_t start = p->token->start;
    bool compound = parse_at_compound(p);
    Token newline = *p->token;
    do {
        Node node = read_statement(p);
        if (!node || !parse_push(p, node)) {
            return 0;
        }
    } while (p->inside_line);
    if (!parse_at(p, TOK_END)) {
        if (!compound && !p->failed) {
            newline.kind = TOK_NEWLINE;
            newline.start = p->previous_end - 1;
            newline.end = p->previous_end;
            fail_token(p, &newline, MESSAGE_multiple_statements);
            p->final_error = true;
        }
        return 0;
    }
    if (compound && needs_empty_line(p)) {
        return 0;
    }
    List body;
    if (!parse_list(p, base, &body)) {
        return 0;
    }
    p->finished = true;
    return MAKE(p, Interactive, start, 0, body);
}

// One answer of parser_next_statement(); 0 at the end or when the text does not fit.
static Node read_next(Parser *p)
{
    switch (p->mode) {
    case PARSE_EVAL:
        return read_eval(p);
    case PARSE_SINGLE:
        return read_single(p);
    default:
        if (parse_at(p, TOK_END)) {
            p->finished = true;
            return 0;
        }
        return read_statement(p);
    }
}

// ---- the second reading ----

static void restart(Parser *p, uint32_t offset, bool inside_line)
{
    lexer_start(&p->lexer, &p->ast, offset, inside_line);
    p->buffer_used = 0;
    p->furthest = 0;
    p->marks = p->mode == PARSE_SINGLE;
    p->stack.count = 0;
    p->text.size = 0;
    p->height = 0;
    p->level = 0;
    p->effort = 0;
    p->token = p->buffer;
    p->limit = p->buffer;
    p->inside_line = inside_line;
    parser_more(p);
}

// The message when no rule knew a better one. True when later errors of the lexer may replace
// it.
static bool fail_generic(Parser *p)
{
    Token last = p->last;
    if (last.kind == TOK_INDENT || last.kind == TOK_DEDENT) {
        bool indent = last.kind == TOK_INDENT;
        fail_kind(p, SYNTAX_IndentationError, &last,
                  indent ? MESSAGE_unexpected_indent : MESSAGE_unexpected_unindent);
        return false;
    }
    fail_token(p, &last, MESSAGE_invalid_syntax);
    size_t size = p->ast.source_size;
    bool implied = last.kind == TOK_NEWLINE && last.end >= size && p->mode != PARSE_EXEC &&
                   (size == 0 || p->ast.source[size - 1] != '\n');
    if (last.kind == TOK_END || implied) {
        p->error.column = p->error.end_column = 0;
    }
    if (p->ast.source_size == 0) {
        p->error.line = p->error.end_line = 0;
    }
    return true;
}

void parser_give_up(Parser *p)
{
    fail_generic(p);
}

// Lexes what is left. An error there replaces the parser's error, see the head of the file.
static void check_rest(Parser *p)
{
    uint32_t line = ast_locate(&p->ast, p->reached.start).line;
    Token tokens[PARSER_BATCH];
    Lexer *lexer = &p->lexer;
    while (!lexer->failed) {
        size_t n = lexer_fill(lexer, tokens, PARSER_BATCH);
        if (tokens[n - 1].kind == TOK_END) {
            return;
        }
    }
    if (lexer->error_is_soft && lexer->bracket_count) {
        lexer_fail_unclosed(lexer, tokens);
        lexer->error_is_soft = false;
    }
    bool replaces = !lexer->error_is_soft && lexer->fstring_count == 0 &&
                    (!lexer->error_is_unclosed || line > lexer->error.line);
    if (replaces) {
        p->error = lexer->error;
    }
}

// True when the input ended before the statement did.
static bool is_incomplete(const Parser *p)
{
    if (p->failed) {
        return p->lexer_failed && p->lexer.error_is_eof;
    }
    return (p->last.kind == TOK_END || p->last.kind == TOK_DEDENT) &&
           p->last.start >= p->ast.source_size;
}

static COLD void diagnose(Parser *p)
{
    p->last = *parse_furthest(p);
    bool incomplete = is_incomplete(p), check = true;
    if (!p->failed) {
        p->rereading = p->diagnosing = true;
        // The indentation before a statement that begins a line belongs to it.
        bool inside_line = p->statement_inside_line;
        uint32_t column = inside_line ? 0 : ast_locate(&p->ast, p->statement).column;
        restart(p, p->statement - column, inside_line);
        if (!p->failed) {
            read_next(p);
        }
        if (!p->failed) {
            check = fail_generic(p);
        }
    }
    if (check && !p->lexer_failed && !p->final_error) {
        check_rest(p);
    }
    p->error.incomplete = incomplete;
    if (incomplete && (p->flags & PARSE_INCOMPLETE_INPUT)) {
        snprintf(p->error.message, sizeof p->error.message, "%s",
                 syntax_message(MESSAGE_incomplete_input));
    }
}

// ---- the interface ----

Node parser_next_statement(Parser *p)
{
    if (p->failed || p->finished) {
        return 0;
    }
    if (!p->keep_arena) {
        ast_reset(&p->ast);
    }
    if (!p->started) {
        p->started = true;
        parser_more(p);
        if (p->failed) {
            diagnose(p);
            return 0;
        }
    }
    Node node = read_next(p);
    if (!node && !p->finished) {
        diagnose(p);
    } else if (node && p->failed) {
        node = 0;
    }
    return node;
}

Node parser_parse_all(Parser *p)
{
    if (p->mode != PARSE_EXEC) {
        return parser_next_statement(p);
    }
    parser_keep_arena(p);
    VEC(uint32_t) statements = {0};
    Node node;
    while ((node = parser_next_statement(p)) != 0) {
        if (!vec_push(&statements, node)) {
            fail_memory(p);
            break;
        }
    }
    Node module = 0;
    if (!p->failed) {
        List body = ast_add_list(&p->ast, statements.items, statements.count);
        p->previous_end = p->ast.source_size;
        module = body || !statements.count ? MAKE(p, Module, 0, 0, body) : fail_memory(p);
    }
    vec_free(&statements);
    return module;
}
