// lexer.h — source text to tokens, in batches, into a buffer of the caller.
//
// The lexer keeps all its state here and never looks at the parser: brackets, indentation and
// f-string nesting decide everything. It stops at the first error with a TOK_ERROR token; after
// TOK_END or TOK_ERROR it repeats it.
#pragma once

#include "base/buf.h"
#include "front/ast.h"
#include "front/syntax_error.h"

typedef enum TokenKind {
#define SPECIAL(name, doc)        TOK_##name,
#define OPERATOR(name, text, doc) TOK_##name,
#define KEYWORD(name, text, doc)  TOK_##name,
#include "front/tokens.def"
    TOK_COUNT
} TokenKind;

enum {
    TOK_FIRST_KEYWORD = TOK_False,
    KEYWORD_COUNT = TOK_COUNT - TOK_FIRST_KEYWORD,
};

// NameIds that every parser knows: keywords, then the soft ones.
enum {
    NAME_NONE,
#define KEYWORD(name, text, doc) NAME_##name,
#define SOFT(name, text, doc)    NAME_##name,
#include "front/tokens.def"
    NAME_FIRST_FREE
};

// Token.flags of STRING and FSTRING_START.
enum {
    STRING_RAW = 1,
    STRING_BYTES = 2,
    STRING_FORMAT = 4,
    STRING_TRIPLE = 8,
    STRING_U = 16,        // u prefix
    STRING_ESCAPES = 32,  // there is a backslash in it
    STRING_SPEC = 64,     // FSTRING_MIDDLE: text of a format spec
};

// Token.flags of COLON.
enum {
    COLON_OF_FIELD = 1,  // begins the format spec of an f-string field
};

// Token.flags of NUMBER.
enum {
    NUMBER_FLOAT = 1,
    NUMBER_IMAGINARY = 2,
    NUMBER_UNDERSCORES = 4,
    NUMBER_HEX = 8,
    NUMBER_OCTAL = 16,
    NUMBER_BINARY = 32,
};

typedef struct Token {
    uint8_t kind;    // TokenKind
    uint8_t flags;   // STRING_ or NUMBER_ bits; FSTRING_MIDDLE has those of its f-string
    uint16_t level;  // open brackets after this token
    uint32_t start;  // byte offsets in the source
    uint32_t end;
    NameId name;  // of NAME and keywords
} Token;

enum {
    LEXER_MAX_BRACKETS = 200,  // CPython's MAXLEVEL
    LEXER_MAX_INDENTS = 100,   // CPython's MAXINDENT
    LEXER_MAX_FSTRINGS = 150,  // CPython's MAXFSTRINGLEVEL
    LEXER_MAX_SPECS = 3,       // format specs nested in format specs
};

// One open f-string. Its replacement fields nest through format specs: {a:{b}} has two.
typedef struct FStringState {
    uint32_t start;                        // offset of the prefix
    uint16_t levels[LEXER_MAX_SPECS + 1];  // bracket_count just inside each open field
    uint8_t fields;                        // open fields
    uint8_t flags;                         // STRING_*
    char quote;                            // ' or "
    bool in_text;  // scanning literal text or a format spec, not an expression
} FStringState;

typedef struct Lexer {
    const char *cursor;  // next byte
    const char *end;     // the NUL after the source
    Ast *ast;            // source start and identifiers
    bool at_line_start;
    bool need_newline;  // the current logical line has content
    bool failed;        // an error token was produced; it is repeated
    int pending;        // > 0: an INDENT to produce; < 0: DEDENTs to produce
    uint16_t bracket_count;
    uint16_t fstring_count;
    uint16_t indent_count;
    char brackets[LEXER_MAX_BRACKETS];
    uint32_t bracket_offsets[LEXER_MAX_BRACKETS];
    uint32_t indents[LEXER_MAX_INDENTS + 1];  // columns with tabs to multiples of 8; [0] is 0
    uint32_t alt_indents[LEXER_MAX_INDENTS +
                         1];  // columns with tabs of width 1: must order the same
    FStringState fstrings[LEXER_MAX_FSTRINGS];
    SyntaxErrorInfo error;   // filled when `failed`
    bool error_is_eof;       // the input ended inside of something: more input could help
    bool error_is_soft;      // CPython would not let it replace an error of the parser
    bool error_is_unclosed;  // a bracket was never closed; it replaces errors on later lines
    ParseWarningFunction *warn;  // may be NULL
    void *warn_context;
    uint32_t warned;  // offset up to which warnings were sent: rereading does not repeat them
} Lexer;

// Starts at source offset `start`, which is the begin of a logical line unless `inside_line`.
void lexer_start(Lexer *lexer, Ast *ast, uint32_t start, bool inside_line);

// Writes up to `room` tokens, at least one, and returns how many. Stops after END and ERROR.
size_t lexer_fill(Lexer *lexer, Token *tokens, size_t room);

// ---- shared between the lexer's files ----

// Sets the error at a single place (CPython's lexer errors have equal start and end) and makes
// *token TOK_ERROR.
void lexer_fail(Lexer *lexer, Token *token, const char *at, MessageId id, ...);

// The same with another kind of error.
void lexer_fail_kind(Lexer *lexer, Token *token, SyntaxErrorKind kind, const char *at,
                     MessageId id, ...);

// Handles the begin of a line: blank lines, comments, indentation. False: *token is TOK_ERROR.
// (indent.c)
bool lexer_indent(Lexer *lexer, Token *token);

// Scans a number at the cursor into *token. (number.c)
void lexer_number(Lexer *lexer, Token *token);

// Scans a string whose prefix starts at `start` and whose quote is at the cursor.
// (lexer_string.c)
void lexer_string(Lexer *lexer, Token *token, const char *start);

// Scans literal text of the innermost f-string: a MIDDLE, an END, or the { or } around fields.
// (lexer_string.c)
void lexer_fstring_text(Lexer *lexer, Token *token);

// Offset of a source address.
static inline uint32_t lexer_offset(const Lexer *lexer, const char *p)
{
    return (uint32_t)(p - lexer->ast->source);
}

static inline void lexer_set(Lexer *lexer, Token *token, TokenKind kind, const char *start,
                             const char *end)
{
    token->kind = (uint8_t)kind;
    token->flags = 0;
    token->level = lexer->bracket_count;
    token->start = lexer_offset(lexer, start);
    token->end = lexer_offset(lexer, end);
    token->name = 0;
}

// Identifier bytes: ASCII letters, digits, _ and everything >= 0x80.
extern const uint8_t lexer_class[256];
enum { CLASS_NAME = 1, CLASS_DIGIT = 2, CLASS_HEX = 4 };

static inline bool lexer_is(char c, unsigned classes)
{
    return lexer_class[(unsigned char)c] & classes;
}

// The error that the innermost bracket was never closed.
void lexer_fail_unclosed(Lexer *lexer, Token *token);

// At a backslash outside of strings: the begin of the joined line, or NULL and *token is
// TOK_ERROR.
const char *lexer_join(Lexer *lexer, Token *token, const char *backslash);

// Line of a source address, for messages. The end of the input belongs to the last line.
uint32_t lexer_line(Lexer *lexer, const char *p);

// Sends a warning about source text at `at`. False: it became the error of *token.
bool lexer_warn(Lexer *lexer, Token *token, const char *category, const char *at, MessageId id,
                ...);
