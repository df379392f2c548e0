// number — the shape of numeric literals: where one ends, which kind it is, and what is wrong
// with it.
//
// Only the extent is found here; ast_number() in parse_atom.c turns the text into a node.
#include "front/lexer.h"

#include <string.h>

static bool fail_literal(Lexer *lexer, Token *token, const char *at, const char *kind)
{
    lexer_fail(lexer, token, at, MESSAGE_invalid_literal, kind);
    return false;
}

// Digits of a class with single underscores between them; *at moves past them. There must be at
// least one.
static bool scan_digits(Lexer *lexer, Token *token, const char **at, unsigned class,
                        const char *kind)
{
    const char *p = *at;
    for (;;) {
        if (!lexer_is(*p, class)) {
            return fail_literal(lexer, token, p - 1, kind);
        }
        while (lexer_is(*p, class)) {
            p++;
        }
        if (*p != '_') {
            *at = p;
            return true;
        }
        token->flags |= NUMBER_UNDERSCORES;
        p++;
    }
}

// Digits of base 2 or 8: as above, with an own message for digits that are too large.
static bool scan_small_digits(Lexer *lexer, Token *token, const char **at, char limit,
                              const char *kind)
{
    const char *p = *at;
    for (;;) {
        if (*p == '_') {
            token->flags |= NUMBER_UNDERSCORES;
            p++;
        }
        if (lexer_is(*p, CLASS_DIGIT) && *p >= limit) {
            lexer_fail(lexer, token, p, MESSAGE_invalid_digit, *p, kind);
            return false;
        }
        if (!lexer_is(*p, CLASS_DIGIT)) {
            return fail_literal(lexer, token, p - 1, kind);
        }
        while (*p >= '0' && *p < limit) {
            p++;
        }
        if (lexer_is(*p, CLASS_DIGIT)) {
            lexer_fail(lexer, token, p, MESSAGE_invalid_digit, *p, kind);
            return false;
        }
        if (*p != '_') {
            *at = p;
            return true;
        }
    }
}

// True when a keyword that may follow a number directly is at p: 1if x else y. COMPAT: if, in
// and is need not end there.
static bool keyword_follows(const char *p)
{
    static const char words[][5] = {"and", "else", "for", "if", "in", "is", "not", "or"};
    for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
        size_t size = strlen(words[i]);
        if (strncmp(p, words[i], size) == 0) {
            return words[i][0] == 'i' || !lexer_is(p[size], CLASS_NAME);
        }
    }
    return false;
}

// Checks what touches the end of a number.
static bool check_end(Lexer *lexer, Token *token, const char *p, const char *kind)
{
    if (LIKELY(!lexer_is(*p, CLASS_NAME) || (*p & 0x80))) {
        return true;
    }
    if (keyword_follows(p)) {
        return lexer_warn(lexer, token, "SyntaxWarning", p, MESSAGE_invalid_literal, kind);
    }
    return fail_literal(lexer, token, p - 1, kind);
}

// 0x, 0o, 0b.
static bool scan_prefixed(Lexer *lexer, Token *token, const char **at)
{
    const char *p = *at + 2;
    const char *kind;
    bool good;
    switch ((*at)[1] | 0x20) {
    case 'x':
        kind = "hexadecimal";
        token->flags = NUMBER_HEX;
        if (*p == '_') {
            token->flags |= NUMBER_UNDERSCORES;
            p++;
        }
        good = scan_digits(lexer, token, &p, CLASS_HEX, kind);
        break;
    case 'o':
        kind = "octal";
        token->flags = NUMBER_OCTAL;
        good = scan_small_digits(lexer, token, &p, '8', kind);
        break;
    default:
        kind = "binary";
        token->flags = NUMBER_BINARY;
        good = scan_small_digits(lexer, token, &p, '2', kind);
        break;
    }
    *at = p;
    return good && check_end(lexer, token, p, kind);
}

// An exponent at *at, if there is one.
static bool scan_exponent(Lexer *lexer, Token *token, const char **at)
{
    const char *p = *at;
    if ((*p | 0x20) != 'e') {
        return true;
    }
    const char *digits = p + 1;
    if (*digits == '+' || *digits == '-') {
        digits++;
        if (!lexer_is(*digits, CLASS_DIGIT)) {
            return fail_literal(lexer, token, digits - 1, "decimal");
        }
    } else if (!lexer_is(*digits, CLASS_DIGIT)) {
        return true;
    }
    token->flags |= NUMBER_FLOAT;
    *at = digits;
    return scan_digits(lexer, token, at, CLASS_DIGIT, "decimal");
}

// Everything after the integer part.
static bool scan_fraction(Lexer *lexer, Token *token, const char **at)
{
    if (**at == '.') {
        ++*at;
        token->flags |= NUMBER_FLOAT;
        if (lexer_is(**at, CLASS_DIGIT) &&
            !scan_digits(lexer, token, at, CLASS_DIGIT, "decimal")) {
            return false;
        }
    }
    if (!scan_exponent(lexer, token, at)) {
        return false;
    }
    const char *kind = "decimal";
    if ((**at | 0x20) == 'j') {
        ++*at;
        token->flags |= NUMBER_IMAGINARY;
        kind = "imaginary";
    }
    return check_end(lexer, token, *at, kind);
}

// Zeros, then perhaps more digits, which only a float may have.
static bool scan_zeros(Lexer *lexer, Token *token, const char **at)
{
    const char *start = *at, *p = start;
    for (;;) {
        if (*p == '_') {
            token->flags |= NUMBER_UNDERSCORES;
            p++;
            if (!lexer_is(*p, CLASS_DIGIT)) {
                return fail_literal(lexer, token, p - 1, "decimal");
            }
        }
        if (*p != '0') {
            break;
        }
        p++;
    }
    const char *zeros_end = p;
    bool nonzero = lexer_is(*p, CLASS_DIGIT);
    if (nonzero && !scan_digits(lexer, token, &p, CLASS_DIGIT, "decimal")) {
        return false;
    }
    char next = *p | 0x20;
    if (nonzero && *p != '.' && next != 'e' && next != 'j') {
        lexer_fail(lexer, token, start, MESSAGE_leading_zeros);
        lexer->error.end_column += (int32_t)(zeros_end - start);
        return false;
    }
    *at = p;
    return scan_fraction(lexer, token, at);
}

void lexer_number(Lexer *lexer, Token *token)
{
    const char *start = lexer->cursor, *p = start;
    token->flags = 0;
    bool good;
    if (*p == '0' && ((p[1] | 0x20) == 'x' || (p[1] | 0x20) == 'o' || (p[1] | 0x20) == 'b')) {
        good = scan_prefixed(lexer, token, &p);
    } else if (*p == '0') {
        good = scan_zeros(lexer, token, &p);
    } else if (*p == '.') {
        good = scan_fraction(lexer, token, &p);
    } else {
        good = scan_digits(lexer, token, &p, CLASS_DIGIT, "decimal") &&
               scan_fraction(lexer, token, &p);
    }
    if (good) {
        unsigned flags = token->flags;
        lexer_set(lexer, token, TOK_NUMBER, start, p);
        token->flags = (uint8_t)flags;
        lexer->cursor = p;
    }
}
