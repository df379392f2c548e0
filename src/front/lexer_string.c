// lexer_string — where string literals end, and the text between the replacement fields of
// f-strings.
//
// Nothing is decoded here. An f-string (PEP 701) is a START token, then MIDDLE tokens and
// fields in braces, then an END token; inside a field the main loop reads ordinary tokens, so
// quotes and f-strings nest freely.
#include <string.h>

#include "base/utf8.h"
#include "front/lexer.h"

static unsigned prefix_flags(const char *start, const char *quote)
{
    unsigned flags = 0;
    for (const char *p = start; p < quote; p++) {
        switch (*p | 0x20) {
        case 'r':
            flags |= STRING_RAW;
            break;
        case 'b':
            flags |= STRING_BYTES;
            break;
        case 'f':
            flags |= STRING_FORMAT;
            break;
        default:
            flags |= STRING_U;
            break;
        }
    }
    return flags;
}

static bool is_triple(const char *p)
{
    return p[0] == p[1] && p[0] == p[2];
}

// ---- plain strings ----

static bool has_escaped_quote(const char *p, const char *stop, char quote)
{
    for (; p < stop; p++) {
        if (*p == '\\' && p + 1 < stop && *++p == quote) {
            return true;
        }
    }
    return false;
}

// The end of the line or of the input was reached before the closing quote.
static void fail_unterminated(Lexer *lexer, Token *token, const char *start, const char *quote,
                              const char *stop, unsigned flags)
{
    int quote_size = flags & STRING_TRIPLE ? 3 : 1;
    if (lexer->fstring_count) {
        const FStringState *outer = &lexer->fstrings[lexer->fstring_count - 1];
        if (outer->quote == *quote && (outer->flags & STRING_TRIPLE ? 3 : 1) == quote_size) {
            lexer_fail(lexer, token, start, MESSAGE_fstring_expecting_brace);
            return;
        }
    }
    unsigned line = lexer_line(lexer, stop);
    if (flags & STRING_TRIPLE) {
        lexer_fail(lexer, token, start, MESSAGE_unterminated_triple, line);
        lexer->error_is_eof = true;
    } else if (has_escaped_quote(quote + 1, stop, *quote)) {
        lexer_fail(lexer, token, start, MESSAGE_unterminated_escaped, line);
    } else {
        lexer_fail(lexer, token, start, MESSAGE_unterminated_string, line);
    }
}

// The closing quote of a single-quoted string from `p`, or the newline or end it lacks it at.
static const char *find_quote(const char *p, const char *end, char quote, unsigned *flags)
{
    for (; *p != quote && *p != '\n'; p++) {
        if (*p == '\\') {
            *flags |= STRING_ESCAPES;
            p++;
        }
        if (p == end) {
            return end;
        }
    }
    return p;
}

// The first of three closing quotes, or the end of the source.
static const char *find_triple(const char *p, const char *end, char quote, unsigned *flags)
{
    for (;; p++) {
        if (*p == quote) {
            if (is_triple(p)) {
                return p;
            }
        } else if (*p == '\\') {
            *flags |= STRING_ESCAPES;
            p++;
        }
        if (p >= end) {
            return end;
        }
    }
}

static void start_fstring(Lexer *lexer, Token *token, const char *start, const char *quote,
                          unsigned flags)
{
    int quote_size = flags & STRING_TRIPLE ? 3 : 1;
    if (lexer->fstring_count >= LEXER_MAX_FSTRINGS - 1) {
        lexer_fail(lexer, token, quote, MESSAGE_fstring_too_many);
        return;
    }
    FStringState *fstring = &lexer->fstrings[lexer->fstring_count++];
    fstring->start = lexer_offset(lexer, start);
    fstring->fields = 0;
    fstring->flags = (uint8_t)flags;
    fstring->quote = *quote;
    fstring->in_text = true;
    lexer->cursor = quote + quote_size;
    lexer_set(lexer, token, TOK_FSTRING_START, start, lexer->cursor);
    token->flags = (uint8_t)flags;
}

void lexer_string(Lexer *lexer, Token *token, const char *start)
{
    const char *quote = lexer->cursor;
    unsigned flags = prefix_flags(start, quote);
    if (is_triple(quote)) {
        flags |= STRING_TRIPLE;
    }
    if (flags & STRING_FORMAT) {
        start_fstring(lexer, token, start, quote, flags);
        return;
    }
    const char *stop;
    if (flags & STRING_TRIPLE) {
        stop = find_triple(quote + 3, lexer->end, *quote, &flags);
        if (stop < lexer->end) {
            stop += 3;
        } else {
            fail_unterminated(lexer, token, start, quote, stop, flags);
            return;
        }
    } else {
        stop = find_quote(quote + 1, lexer->end, *quote, &flags);
        if (*stop != *quote) {
            fail_unterminated(lexer, token, start, quote, stop, flags);
            return;
        }
        stop++;
    }
    lexer->cursor = stop;
    lexer_set(lexer, token, TOK_STRING, start, stop);
    token->flags = (uint8_t)flags;
}

// ---- text of f-strings ----

static void fail_fstring_end(Lexer *lexer, Token *token, const FStringState *fstring,
                             const char *stop)
{
    const char *start = lexer->ast->source + fstring->start;
    unsigned line = lexer_line(lexer, stop);
    if (fstring->flags & STRING_TRIPLE) {
        lexer_fail(lexer, token, start, MESSAGE_unterminated_triple_fstring, line);
        lexer->error_is_eof = true;
    } else {
        lexer_fail(lexer, token, start, MESSAGE_unterminated_fstring, line);
    }
}

// What ends a stretch of text.
typedef enum TextStop { STOP_QUOTE, STOP_FIELD, STOP_CLOSE, STOP_NEWLINE, STOP_EOF } TextStop;

// After \N{: past the closing brace, or where the name cannot continue.
static const char *skip_character_name(const char *p, char quote)
{
    while (*p != '}' && *p != '\n' && *p != quote && *p) {
        p++;
    }
    return *p == '}' ? p + 1 : p;
}

// Moves *at to the end of the text: a { that opens a field, the } that closes the field of a
// format spec, quotes.
static TextStop scan_text(const Lexer *lexer, const FStringState *fstring, const char **at,
                          unsigned *flags)
{
    bool spec = fstring->fields > 0, triple = fstring->flags & STRING_TRIPLE;
    const char *p = *at;
    for (;; p++) {
        char c = *p;
        *at = p;
        if (c == fstring->quote && (!triple || is_triple(p))) {
            return STOP_QUOTE;
        } else if (c == '{') {
            if (p[1] != '{' || spec) {
                return STOP_FIELD;
            }
            *flags |= STRING_ESCAPES;
            p++;
        } else if (c == '}') {
            if (p[1] != '}' || spec) {
                return STOP_CLOSE;
            }
            *flags |= STRING_ESCAPES;
            p++;
        } else if (c == '\\') {
            *flags |= STRING_ESCAPES;
            if (!(fstring->flags & STRING_RAW) && p[1] == 'N' && p[2] == '{') {
                p = skip_character_name(p + 3, fstring->quote) - 1;
            } else if (p[1] != '{' && p[1] != '}') {
                p++;  // keeps a quote from ending the text, also of a raw one
            }
        } else if (c == '\n' && !triple) {
            return STOP_NEWLINE;
        }
        if (p >= lexer->end) {
            *at = lexer->end;
            return STOP_EOF;
        }
    }
}

static void open_field(Lexer *lexer, Token *token, FStringState *fstring, const char *p)
{
    if (fstring->fields >= LEXER_MAX_SPECS) {
        lexer_fail(lexer, token, p - 1, MESSAGE_fstring_too_deep);
        return;
    }
    if (lexer->bracket_count >= LEXER_MAX_BRACKETS) {
        lexer_fail(lexer, token, p, MESSAGE_too_many_brackets);
        return;
    }
    lexer->brackets[lexer->bracket_count] = '{';
    lexer->bracket_offsets[lexer->bracket_count++] = lexer_offset(lexer, p);
    fstring->levels[fstring->fields++] = lexer->bracket_count;
    fstring->in_text = false;
    lexer->cursor = p + 1;
    lexer_set(lexer, token, TOK_LEFT_BRACE, p, p + 1);
}

static void close_fstring(Lexer *lexer, Token *token, const FStringState *fstring,
                          const char *p)
{
    lexer->cursor = p + (fstring->flags & STRING_TRIPLE ? 3 : 1);
    lexer->fstring_count--;
    lexer_set(lexer, token, TOK_FSTRING_END, p, lexer->cursor);
}

void lexer_fstring_text(Lexer *lexer, Token *token)
{
    FStringState *fstring = &lexer->fstrings[lexer->fstring_count - 1];
    const char *start = lexer->cursor, *p = start;
    unsigned flags = fstring->flags;
    TextStop stop = scan_text(lexer, fstring, &p, &flags);
    if (stop == STOP_EOF && fstring->fields && !(fstring->flags & STRING_TRIPLE)) {
        stop = STOP_NEWLINE;  // the one that is implied at the end of the input
    }
    if (stop == STOP_EOF || (stop == STOP_NEWLINE && !fstring->fields)) {
        fail_fstring_end(lexer, token, fstring, p);
        return;
    }
    if (stop == STOP_NEWLINE) {
        // COMPAT: a newline ends the format spec of a single-quoted f-string; an expression's
        // rules apply after it.
        fstring->in_text = false;
    }
    if (p > start || stop == STOP_NEWLINE) {
        lexer->cursor = p;
        lexer_set(lexer, token, TOK_FSTRING_MIDDLE, start, p);
        token->flags = (uint8_t)(flags | (fstring->fields ? STRING_SPEC : 0));
        return;
    }
    switch (stop) {
    case STOP_FIELD:
        open_field(lexer, token, fstring, p);
        return;
    case STOP_QUOTE:
        // With open fields this cannot be right: the parser says so at the END.
        close_fstring(lexer, token, fstring, p);
        return;
    default:
        if (!fstring->fields) {
            lexer_fail(lexer, token, p, MESSAGE_fstring_single_brace);
            return;
        }
        lexer->bracket_count--;
        fstring->fields--;
        lexer->cursor = p + 1;
        lexer_set(lexer, token, TOK_RIGHT_BRACE, p, p + 1);
        return;
    }
}
