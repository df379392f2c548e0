// indent — what the begin of a line means: blank, comment, deeper, same, shallower.
//
// Two columns are kept per level, with tabs to multiples of 8 and with tabs of one column; a
// line whose two columns do not order the same way against the stack mixes tabs and spaces
// inconsistently (TabError).
#include "front/lexer.h"

#include <string.h>

#include "base/utf8.h"

// Whitespace of one line. A backslash joins it with the next line, whose own whitespace then
// does not count.
typedef struct Margin {
    uint32_t column;
    uint32_t alt_column;
} Margin;

// Measures from *at, which becomes the first byte of content. False: an error token was made.
static bool measure(Lexer *lexer, Token *token, const char **at, Margin *margin)
{
    const char *p = *at;
    uint32_t column = 0, alt = 0, joined = 0;
    for (;; p++) {
        if (*p == ' ') {
            column++;
            alt++;
        } else if (*p == '\t') {
            column = (column / 8 + 1) * 8;
            alt++;
        } else if (*p == '\f') {
            column = alt = 0;
        } else if (*p == '\\') {
            joined = joined ? joined : column;
            p = lexer_join(lexer, token, p);
            if (!p) {
                return false;
            }
            p--;
        } else {
            break;
        }
    }
    *at = p;
    *margin = joined ? (Margin){joined, joined} : (Margin){column, alt};
    return true;
}

static bool fail_tabs(Lexer *lexer, Token *token)
{
    lexer_fail_kind(lexer, token, SYNTAX_TabError, lexer->cursor, MESSAGE_inconsistent_tabs);
    lexer->error.column = 1;
    lexer->error.end_column = 0;
    lexer->error_is_soft = true;
    return false;
}

static bool push(Lexer *lexer, Token *token, Margin margin)
{
    if (margin.alt_column <= lexer->alt_indents[lexer->indent_count]) {
        return fail_tabs(lexer, token);
    }
    // COMPAT: CPython's stack of 100 includes the zero at its bottom.
    if (lexer->indent_count + 1 >= LEXER_MAX_INDENTS) {
        lexer_fail_kind(lexer, token, SYNTAX_IndentationError, lexer->cursor,
                        MESSAGE_too_many_indents);
        lexer->error.column = 1;
        lexer->error.end_column = 0;
        lexer->error_is_soft = true;
        return false;
    }
    lexer->indent_count++;
    lexer->indents[lexer->indent_count] = margin.column;
    lexer->alt_indents[lexer->indent_count] = margin.alt_column;
    lexer->pending = 1;
    return true;
}

static bool pop(Lexer *lexer, Token *token, Margin margin)
{
    while (lexer->indent_count && margin.column < lexer->indents[lexer->indent_count]) {
        lexer->pending--;
        lexer->indent_count--;
    }
    if (margin.column != lexer->indents[lexer->indent_count]) {
        lexer_fail_kind(lexer, token, SYNTAX_IndentationError, lexer->cursor,
                        MESSAGE_unindent_mismatch);
        // COMPAT: CPython points past the end of the line.
        lexer->error.column =
            (int32_t)utf8_count(lexer->error.text, lexer->error.text_size) + 1;
        lexer->error.end_column = -1;
        lexer->error_is_soft = true;
        return false;
    }
    if (margin.alt_column != lexer->alt_indents[lexer->indent_count]) {
        return fail_tabs(lexer, token);
    }
    return true;
}

bool lexer_indent(Lexer *lexer, Token *token)
{
    const char *p = lexer->cursor;
    Margin margin;
    for (;;) {
        if (!measure(lexer, token, &p, &margin)) {
            return false;
        }
        if (*p == '#') {
            const char *newline = memchr(p, '\n', (size_t)(lexer->end - p));
            p = newline ? newline : lexer->end;
        }
        if (*p != '\n') {
            break;
        }
        p++;
    }
    lexer->cursor = p;
    lexer->at_line_start = false;
    if (p == lexer->end) {
        lexer->pending = -(int)lexer->indent_count;
        lexer->indent_count = 0;
        return true;
    }
    lexer->need_newline = true;
    if (LIKELY(margin.column == lexer->indents[lexer->indent_count])) {
        return margin.alt_column == lexer->alt_indents[lexer->indent_count] ||
               fail_tabs(lexer, token);
    }
    if (margin.column > lexer->indents[lexer->indent_count]) {
        return push(lexer, token, margin);
    }
    return pop(lexer, token, margin);
}
