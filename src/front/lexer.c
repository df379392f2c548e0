// lexer — the main loop: one token per call, a table lookup on its first byte, no memory but
// the identifier table.
//
// The source ends with a NUL, which no valid source holds, so no scan needs a length.
// Indentation is in indent.c, numbers in number.c, strings and f-string text in lexer_string.c.
#include "front/lexer.h"

#include <string.h>

#include "base/unicode.h"
#include "base/utf8.h"

// What the first byte of a token says.
typedef enum Start {
    START_BAD,
    START_SPACE,
    START_NEWLINE,
    START_COMMENT,
    START_NAME,
    START_PREFIX,  // a letter that can begin a string prefix
    START_DIGIT,
    START_QUOTE,
    START_SINGLE,  // an operator that is always one byte
    START_DOUBLE,  // one that can be doubled and followed by =
    START_ASSIGN,  // one that can be followed by =
    START_LEFT,
    START_RIGHT,
    START_DOT,
    START_MINUS,
    START_LESS,
    START_COLON,
    START_EXCLAMATION,
    START_BACKSLASH,
    START_END,
    START_UNICODE,
} Start;

static const uint8_t starts[256] = {
    [0] = START_END,
    [' '] = START_SPACE,
    ['\t'] = START_SPACE,
    ['\f'] = START_SPACE,
    ['\n'] = START_NEWLINE,
    ['#'] = START_COMMENT,
    ['A'] = START_NAME,
    ['B'] = START_PREFIX,
    ['C' ... 'E'] = START_NAME,
    ['F'] = START_PREFIX,
    ['G' ... 'Q'] = START_NAME,
    ['R'] = START_PREFIX,
    ['S' ... 'T'] = START_NAME,
    ['U'] = START_PREFIX,
    ['V' ... 'Z'] = START_NAME,
    ['a'] = START_NAME,
    ['b'] = START_PREFIX,
    ['c' ... 'e'] = START_NAME,
    ['f'] = START_PREFIX,
    ['g' ... 'q'] = START_NAME,
    ['r'] = START_PREFIX,
    ['s' ... 't'] = START_NAME,
    ['u'] = START_PREFIX,
    ['v' ... 'z'] = START_NAME,
    ['_'] = START_NAME,
    ['0' ... '9'] = START_DIGIT,
    ['"'] = START_QUOTE,
    ['\''] = START_QUOTE,
    [','] = START_SINGLE,
    [';'] = START_SINGLE,
    ['~'] = START_SINGLE,
    ['*'] = START_DOUBLE,
    ['/'] = START_DOUBLE,
    ['>'] = START_DOUBLE,
    ['<'] = START_LESS,
    ['+'] = START_ASSIGN,
    ['%'] = START_ASSIGN,
    ['@'] = START_ASSIGN,
    ['&'] = START_ASSIGN,
    ['|'] = START_ASSIGN,
    ['^'] = START_ASSIGN,
    ['='] = START_ASSIGN,
    ['('] = START_LEFT,
    ['['] = START_LEFT,
    ['{'] = START_LEFT,
    [')'] = START_RIGHT,
    [']'] = START_RIGHT,
    ['}'] = START_RIGHT,
    ['.'] = START_DOT,
    ['-'] = START_MINUS,
    [':'] = START_COLON,
    ['!'] = START_EXCLAMATION,
    ['\\'] = START_BACKSLASH,
    [0x80 ... 0xff] = START_UNICODE,
};

// The one-byte token of an operator byte.
static const uint8_t operators[128] = {
    [','] = TOK_COMMA,        [';'] = TOK_SEMICOLON,
    ['~'] = TOK_TILDE,        ['*'] = TOK_STAR,
    ['/'] = TOK_SLASH,        ['>'] = TOK_GREATER,
    ['<'] = TOK_LESS,         ['+'] = TOK_PLUS,
    ['-'] = TOK_MINUS,        ['%'] = TOK_PERCENT,
    ['@'] = TOK_AT,           ['&'] = TOK_AMPERSAND,
    ['|'] = TOK_BAR,          ['^'] = TOK_CARET,
    ['='] = TOK_EQUAL,        ['!'] = TOK_EXCLAMATION,
    ['('] = TOK_LEFT_PAREN,   [')'] = TOK_RIGHT_PAREN,
    ['['] = TOK_LEFT_BRACKET, [']'] = TOK_RIGHT_BRACKET,
    ['{'] = TOK_LEFT_BRACE,   ['}'] = TOK_RIGHT_BRACE,
};

static_assert(TOK_STAR_EQUAL == TOK_STAR + 1 && TOK_POWER == TOK_STAR + 2, "rows of **");
static_assert(TOK_POWER_EQUAL == TOK_POWER + 1, "rows of **=");
static_assert(TOK_FLOOR == TOK_SLASH + 2 && TOK_RSHIFT == TOK_GREATER + 2, "doubled rows");
static_assert(TOK_LSHIFT == TOK_LESS + 2 && TOK_LSHIFT_EQUAL == TOK_LSHIFT + 1, "<< rows");
static_assert(TOK_EQUAL_EQUAL == TOK_EQUAL + 1, "= before ==");
static_assert(TOK_NOT_EQUAL == TOK_EXCLAMATION + 1, "! before !=");

const uint8_t lexer_class[256] = {
    ['0' ... '9'] = CLASS_NAME | CLASS_DIGIT | CLASS_HEX,
    ['a' ... 'f'] = CLASS_NAME | CLASS_HEX,
    ['g' ... 'z'] = CLASS_NAME,
    ['A' ... 'F'] = CLASS_NAME | CLASS_HEX,
    ['G' ... 'Z'] = CLASS_NAME,
    ['_'] = CLASS_NAME,
    [0x80 ... 0xff] = CLASS_NAME,
};

// ---- errors and warnings ----

static void fail(Lexer *lexer, Token *token, SyntaxErrorKind kind, const char *start,
                 const char *end, MessageId id, va_list arguments)
{
    syntax_error_set(&lexer->error, lexer->ast, kind, lexer_offset(lexer, start),
                     lexer_offset(lexer, end), syntax_message(id), arguments);
    lexer->failed = true;
    lexer_set(lexer, token, TOK_ERROR, start, end);
}

void lexer_fail(Lexer *lexer, Token *token, const char *at, MessageId id, ...)
{
    va_list arguments;
    va_start(arguments, id);
    fail(lexer, token, SYNTAX_SyntaxError, at, at, id, arguments);
    va_end(arguments);
}

void lexer_fail_kind(Lexer *lexer, Token *token, SyntaxErrorKind kind, const char *at,
                     MessageId id, ...)
{
    va_list arguments;
    va_start(arguments, id);
    fail(lexer, token, kind, at, at, id, arguments);
    va_end(arguments);
}

uint32_t lexer_line(Lexer *lexer, const char *p)
{
    if (p == lexer->end && p > lexer->ast->source && p[-1] == '\n') {
        p--;  // what follows the last newline is no line
    }
    return ast_locate(lexer->ast, lexer_offset(lexer, p)).line;
}

bool lexer_warn(Lexer *lexer, Token *token, const char *category, const char *at, MessageId id,
                ...)
{
    uint32_t offset = lexer_offset(lexer, at);
    if (!lexer->warn || offset < lexer->warned) {
        return true;
    }
    lexer->warned = offset + 1;
    SyntaxErrorInfo info;
    va_list arguments;
    va_start(arguments, id);
    syntax_error_set(&info, lexer->ast, SYNTAX_SyntaxError, offset, offset, syntax_message(id),
                     arguments);
    va_end(arguments);
    ParseWarning warning = {category, info.message, info.line};
    if (lexer->warn(lexer->warn_context, &warning)) {
        return true;
    }
    lexer->error = info;
    lexer->failed = true;
    lexer_set(lexer, token, TOK_ERROR, at, at);
    return false;
}

// ---- identifiers ----

// Reports the first character at or after `p` that cannot be in an identifier.
static void fail_character(Lexer *lexer, Token *token, const char *p)
{
    uint32_t code;
    const char *next = utf8_next(p, &code);
    if (unicode_is_printable(code)) {
        char text[5] = {0};
        memcpy(text, p, (size_t)(next - p) < 5 ? (size_t)(next - p) : 4);
        lexer_fail(lexer, token, p, MESSAGE_invalid_character, text, (unsigned)code);
    } else {
        lexer_fail(lexer, token, p, MESSAGE_non_printable, (unsigned)code);
    }
}

// An identifier with bytes >= 0x80 at [start, end): checked and normalized.
static COLD void scan_unicode_name(Lexer *lexer, Token *token, const char *start,
                                   const char *end)
{
    for (const char *p = start; p < end;) {
        uint32_t code;
        const char *next = utf8_next(p, &code);
        if (!(p == start ? unicode_is_xid_start(code) : unicode_is_xid_continue(code))) {
            fail_character(lexer, token, p);
            return;
        }
        p = next;
    }
    lexer_set(lexer, token, TOK_NAME, start, end);
    Buf normal = BUF_INIT;
    if (unicode_normalize(&normal, FORM_NFKC, start, (size_t)(end - start))) {
        token->name = ast_intern(lexer->ast, normal.data, (uint32_t)normal.size);
    }
    buf_free(&normal);
    if (!token->name) {
        lexer_fail_kind(lexer, token, SYNTAX_MemoryError, start, MESSAGE_no_memory);
    } else if (token->name <= KEYWORD_COUNT) {
        // COMPAT: a keyword in other letters is a name that cannot be used as one.
        token->kind = TOK_NAME;
    }
}

static void scan_name(Lexer *lexer, Token *token, const char *start)
{
    const char *p = start;
    unsigned char high = 0;
    while (lexer_is(*p, CLASS_NAME)) {
        high |= (unsigned char)*p++;
    }
    lexer->cursor = p;
    if (UNLIKELY(high & 0x80)) {
        scan_unicode_name(lexer, token, start, p);
        return;
    }
    lexer_set(lexer, token, TOK_NAME, start, p);
    NameId name = ast_intern(lexer->ast, start, (uint32_t)(p - start));
    token->name = name;
    if (name <= KEYWORD_COUNT) {
        token->kind = (uint8_t)(TOK_FIRST_KEYWORD - 1 + name);
        if (UNLIKELY(name == 0)) {
            lexer_fail_kind(lexer, token, SYNTAX_MemoryError, start, MESSAGE_no_memory);
        }
    }
}

// A name, or the string it is the prefix of.
static void scan_prefix_or_name(Lexer *lexer, Token *token, const char *start)
{
    const char *p = start;
    for (int i = 0; i < 2; i++) {
        char c = *p | 0x20;
        if (c != 'b' && c != 'f' && c != 'r' && c != 'u') {
            break;
        }
        p++;
    }
    if (*p == '"' || *p == '\'') {
        char a = *start | 0x20, b = p - start == 2 ? start[1] | 0x20 : 0;
        if (!b || (a != b && (a == 'r' || b == 'r') && a != 'u' && b != 'u')) {
            lexer->cursor = p;
            lexer_string(lexer, token, start);
            return;
        }
    }
    scan_name(lexer, token, start);
}

// ---- brackets ----

static void open_bracket(Lexer *lexer, Token *token, const char *p)
{
    if (lexer->bracket_count >= LEXER_MAX_BRACKETS) {
        lexer_fail(lexer, token, p, MESSAGE_too_many_brackets);
        return;
    }
    lexer->brackets[lexer->bracket_count] = *p;
    lexer->bracket_offsets[lexer->bracket_count++] = lexer_offset(lexer, p);
    lexer->cursor = p + 1;
    lexer_set(lexer, token, operators[(unsigned char)*p], p, p + 1);
}

static void close_bracket(Lexer *lexer, Token *token, const char *p)
{
    FStringState *fstring =
        lexer->fstring_count ? &lexer->fstrings[lexer->fstring_count - 1] : NULL;
    if (fstring && fstring->fields == 0 && *p == '}') {
        lexer_fail(lexer, token, p, MESSAGE_fstring_single_brace);
        return;
    }
    if (lexer->bracket_count == 0) {
        lexer_fail(lexer, token, p, MESSAGE_unmatched_bracket, *p);
        return;
    }
    char open = lexer->brackets[lexer->bracket_count - 1];
    uint32_t open_offset = lexer->bracket_offsets[lexer->bracket_count - 1];
    bool field = fstring && fstring->levels[fstring->fields - 1] == lexer->bracket_count;
    if (!((open == '(' && *p == ')') || (open == '[' && *p == ']') ||
          (open == '{' && *p == '}'))) {
        // The opening { of a replacement field is not a bracket that ) or ] could close.
        if (field) {
            lexer_fail(lexer, token, p, MESSAGE_fstring_unmatched, *p);
        } else if (lexer_line(lexer, p) != ast_locate(lexer->ast, open_offset).line) {
            lexer_fail(lexer, token, p, MESSAGE_mismatched_bracket_line, *p, open,
                       (unsigned)ast_locate(lexer->ast, open_offset).line);
        } else {
            lexer_fail(lexer, token, p, MESSAGE_mismatched_bracket, *p, open);
        }
        return;
    }
    lexer->bracket_count--;
    if (field) {
        fstring->fields--;
        fstring->in_text = true;
    }
    lexer->cursor = p + 1;
    lexer_set(lexer, token, operators[(unsigned char)*p], p, p + 1);
}

// ---- operators ----

static void take(Lexer *lexer, Token *token, TokenKind kind, const char *p, int size)
{
    lexer->cursor = p + size;
    lexer_set(lexer, token, kind, p, p + size);
}

static void scan_operator(Lexer *lexer, Token *token, const char *p, Start start)
{
    unsigned kind = operators[(unsigned char)*p];
    int size = 1;
    if (start == START_DOUBLE && p[1] == *p) {
        kind += 2;
        size = 2;
    }
    if (start != START_SINGLE && p[size] == '=') {
        kind++;
        size++;
    }
    take(lexer, token, kind, p, size);
}

// True inside a replacement field of an f-string, outside of brackets opened in it.
static bool at_field_level(const Lexer *lexer)
{
    if (lexer->fstring_count == 0) {
        return false;
    }
    const FStringState *fstring = &lexer->fstrings[lexer->fstring_count - 1];
    return fstring->fields && fstring->levels[fstring->fields - 1] == lexer->bracket_count;
}

static void scan_colon(Lexer *lexer, Token *token, const char *p)
{
    if (at_field_level(lexer)) {
        lexer->fstrings[lexer->fstring_count - 1].in_text = true;
        take(lexer, token, TOK_COLON, p, 1);
        token->flags = COLON_OF_FIELD;
    } else if (p[1] == '=') {
        take(lexer, token, TOK_COLON_EQUAL, p, 2);
    } else {
        take(lexer, token, TOK_COLON, p, 1);
    }
}

static void scan_dot(Lexer *lexer, Token *token, const char *p)
{
    if (lexer_is(p[1], CLASS_DIGIT)) {
        lexer->cursor = p;
        lexer_number(lexer, token);
    } else if (p[1] == '.' && p[2] == '.') {
        take(lexer, token, TOK_ELLIPSIS, p, 3);
    } else {
        take(lexer, token, TOK_DOT, p, 1);
    }
}

// ---- ends ----

void lexer_fail_unclosed(Lexer *lexer, Token *token)
{
    uint32_t open = lexer->bracket_count - 1u;
    const char *p = lexer->ast->source + lexer->bracket_offsets[open];
    lexer_fail(lexer, token, p, MESSAGE_never_closed, lexer->brackets[open]);
    lexer->error.end_column = 0;
    lexer->error_is_eof = true;
    lexer->error_is_unclosed = true;
}

// `comment`: the begin of a comment that ends here, or NULL.
static void scan_end(Lexer *lexer, Token *token, const char *p, const char *comment)
{
    if (p < lexer->end) {
        lexer_fail(lexer, token, p, MESSAGE_null_bytes);
        return;
    }
    lexer->cursor = p;
    if (lexer->bracket_count) {
        lexer_fail_unclosed(lexer, token);
    } else if (lexer->need_newline) {
        lexer->need_newline = false;
        lexer->pending = -(int)lexer->indent_count;
        lexer->indent_count = 0;
        lexer_set(lexer, token, TOK_NEWLINE, comment ? comment : p, p);
    } else {
        lexer_set(lexer, token, TOK_END, p, p);
    }
}

// A backslash was the last thing of the input.
static void fail_eof(Lexer *lexer, Token *token, const char *backslash)
{
    if (lexer->bracket_count) {
        lexer_fail_unclosed(lexer, token);
        return;
    }
    // COMPAT: CPython points past the newline, which it adds when it is missing.
    lexer_fail(lexer, token, backslash, MESSAGE_unexpected_eof);
    lexer->error.column += 1;
    lexer->error.end_column = -1;
    lexer->error_is_eof = true;
    lexer->error_is_soft = true;
}

const char *lexer_join(Lexer *lexer, Token *token, const char *p)
{
    const char *next = p + 2;
    if (p + 1 >= lexer->end || (p[1] == '\n' && next == lexer->end)) {
        lexer->cursor = lexer->end;
        fail_eof(lexer, token, p);
        return NULL;
    }
    if (p[1] != '\n') {
        lexer_fail(lexer, token, p + 1, MESSAGE_after_continuation);
        lexer->error.end_column = 0;
        lexer->error_is_soft = true;
        return NULL;
    }
    return next;
}

// The newline at or after `p`, or the end of the source.
static const char *line_end(const Lexer *lexer, const char *p)
{
    const char *newline = memchr(p, '\n', (size_t)(lexer->end - p));
    return newline ? newline : lexer->end;
}

static void take_pending(Lexer *lexer, Token *token)
{
    bool indent = lexer->pending > 0;
    lexer->pending += indent ? -1 : 1;
    lexer_set(lexer, token, indent ? TOK_INDENT : TOK_DEDENT, lexer->cursor, lexer->cursor);
}

// ---- the loop ----

// Tokens that are rare in real programs.
static void scan_rare(Lexer *lexer, Token *token, const char *p, Start start)
{
    switch (start) {
    case START_DOT:
        scan_dot(lexer, token, p);
        return;
    case START_COLON:
        scan_colon(lexer, token, p);
        return;
    case START_MINUS:
        if (p[1] == '>') {
            take(lexer, token, TOK_ARROW, p, 2);
        } else {
            scan_operator(lexer, token, p, START_ASSIGN);
        }
        return;
    case START_LESS:
        if (p[1] == '>') {
            take(lexer, token, TOK_LESS_GREATER, p, 2);
        } else {
            scan_operator(lexer, token, p, START_DOUBLE);
        }
        return;
    case START_EXCLAMATION:
        if (p[1] == '=') {
            take(lexer, token, TOK_NOT_EQUAL, p, 2);
        } else {
            take(lexer, token, TOK_EXCLAMATION, p, 1);
        }
        return;
    case START_UNICODE:
        scan_name(lexer, token, p);
        return;
    default:
        if (unicode_ascii_is((unsigned char)*p, CHAR_PRINTABLE)) {
            take(lexer, token, TOK_UNKNOWN, p, 1);
        } else {
            fail_character(lexer, token, p);
        }
        return;
    }
}

// One token outside of f-string text.
static void next_token(Lexer *lexer, Token *token)
{
    if (UNLIKELY(lexer->at_line_start) && !lexer_indent(lexer, token)) {
        return;
    }
    if (UNLIKELY(lexer->pending)) {
        take_pending(lexer, token);
        return;
    }
    const char *p = lexer->cursor, *comment = NULL;
    for (;;) {
        Start start = starts[(unsigned char)*p];
        switch (start) {
        case START_SPACE:
            p++;
            continue;
        case START_COMMENT:
            comment = p;
            p = line_end(lexer, p);
            continue;
        case START_NEWLINE:
            if (lexer->bracket_count) {
                p++;
                continue;
            }
            lexer->at_line_start = true;
            lexer->need_newline = false;
            lexer->cursor = p + 1;
            lexer_set(lexer, token, TOK_NEWLINE, comment ? comment : p, p + 1);
            return;
        case START_BACKSLASH:
            p = lexer_join(lexer, token, p);
            if (!p) {
                return;
            }
            continue;
        case START_END:
            scan_end(lexer, token, p, comment);
            return;
        case START_NAME:
            scan_name(lexer, token, p);
            return;
        case START_PREFIX:
            scan_prefix_or_name(lexer, token, p);
            return;
        case START_DIGIT:
            lexer->cursor = p;
            lexer_number(lexer, token);
            return;
        case START_QUOTE:
            lexer->cursor = p;
            lexer_string(lexer, token, p);
            return;
        case START_SINGLE:
        case START_DOUBLE:
        case START_ASSIGN:
            scan_operator(lexer, token, p, start);
            return;
        case START_LEFT:
            open_bracket(lexer, token, p);
            return;
        case START_RIGHT:
            close_bracket(lexer, token, p);
            return;
        default:
            scan_rare(lexer, token, p, start);
            return;
        }
    }
}

void lexer_start(Lexer *lexer, Ast *ast, uint32_t start, bool inside_line)
{
    lexer->ast = ast;
    lexer->cursor = ast->source + start;
    lexer->end = ast->source + ast->source_size;
    lexer->at_line_start = !inside_line;
    lexer->need_newline = inside_line;
    lexer->failed = false;
    lexer->pending = 0;
    lexer->bracket_count = 0;
    lexer->fstring_count = 0;
    lexer->indent_count = 0;
    lexer->indents[0] = 0;
    lexer->alt_indents[0] = 0;
    lexer->error_is_eof = false;
    lexer->error_is_soft = false;
    lexer->error_is_unclosed = false;
}

size_t lexer_fill(Lexer *lexer, Token *tokens, size_t room)
{
    size_t n = 0;
    while (n < room) {
        Token *token = &tokens[n++];
        if (UNLIKELY(lexer->failed)) {
            lexer_set(lexer, token, TOK_ERROR, lexer->cursor, lexer->cursor);
        } else if (UNLIKELY(lexer->fstring_count) &&
                   lexer->fstrings[lexer->fstring_count - 1].in_text) {
            lexer_fstring_text(lexer, token);
        } else {
            next_token(lexer, token);
        }
        if (token->kind <= TOK_ERROR) {
            break;
        }
    }
    return n;
}
