// parse_string — adjacent string literals as one node, and f-strings (PEP 701).
//
// Decoded text collects at the end of p->text, which is used as a stack: literals nested in
// replacement fields add and remove theirs above it. Text is turned into a Str node when a
// field follows or the literals end, so that no two Str nodes of a JoinedStr are adjacent.
#include "front/diagnose.h"
#include "front/parser.h"
#include "front/string_lit.h"

// Literals being joined.
typedef struct Pieces {
    size_t text_base;     // of p->text: the pending text starts here
    size_t base;          // of p->stack: finished pieces
    uint32_t text_start;  // source range of the pending text
    uint32_t text_end;
    bool pending;  // there is pending text, perhaps empty
    Token bad;     // the first part of an f-string that cannot be decoded; kind 0: none
} Pieces;

static void pieces_begin(Parser *p, Pieces *pieces)
{
    *pieces = (Pieces){.text_base = p->text.size, .base = p->stack.count};
}

// Notes that text was appended to p->text, which came from this range.
static void pieces_extend(Pieces *pieces, uint32_t start, uint32_t end)
{
    if (!pieces->pending) {
        pieces->text_start = start;
        pieces->pending = true;
    }
    pieces->text_end = end;
}

// The pending text as a node of its own.
static Node take_text(Parser *p, Pieces *pieces)
{
    Text text = ast_add_text(&p->ast, p->text.data ? p->text.data + pieces->text_base : "",
                             p->text.size - pieces->text_base);
    p->text.size = pieces->text_base;
    pieces->pending = false;
    Node node = text ? MAKE(p, Str, pieces->text_start, 0, text) : fail_memory(p);
    if (node) {
        ast_head(&p->ast, node)->end = pieces->text_end;
    }
    return node;
}

// Pushes the pending text, if it is not empty.
static bool flush_text(Parser *p, Pieces *pieces)
{
    if (p->text.size == pieces->text_base) {
        pieces->pending = false;
        return true;
    }
    Node node = take_text(p, pieces);
    return node && parse_push(p, node);
}

// ---- replacement fields ----

// '!' NAME. 0 after an error.
static unsigned parse_conversion(Parser *p)
{
    Token mark = *p->token;
    parse_advance(p);
    if (!parse_at(p, TOK_NAME)) {
        if (p->diagnosing) {
            bool missing = parse_at(p, TOK_COLON) || parse_at(p, TOK_RIGHT_BRACE);
            fail_token(p, p->token,
                       missing ? MESSAGE_fstring_conversion_missing
                               : MESSAGE_fstring_conversion_bad);
        }
        return 0;
    }
    Token name = *p->token;
    parse_advance(p);
    if (name.start != mark.end) {
        fail_range(p, mark.start, name.end, MESSAGE_fstring_conversion_space);
        return 0;
    }
    char c = p->ast.source[name.start];
    if (name.end - name.start != 1 || (c != 's' && c != 'r' && c != 'a')) {
        fail_token(p, &name, MESSAGE_fstring_conversion_unknown, (int)(name.end - name.start),
                   p->ast.source + name.start);
        return 0;
    }
    return (unsigned char)c;
}

// COMPAT: CPython's text ends before a != that stands outside brackets and strings.
static const char *find_not_equal(const char *from, const char *stop)
{
    int depth = 0;
    char quote = 0;
    for (; from + 1 < stop; from++) {
        if (quote) {
            quote = *from == quote ? 0 : quote;
        } else if (*from == '\'' || *from == '"') {
            quote = *from;
        } else if (strchr("([{", *from)) {
            depth++;
        } else if (strchr(")]}", *from)) {
            depth--;
        } else if (depth == 0 && from[0] == '!' && from[1] == '=') {
            return from;
        }
    }
    return NULL;
}

// The text of {expression=}: the source up to the next token, without comments.
static bool add_debug_text(Parser *p, Pieces *pieces, uint32_t start)
{
    uint32_t end = p->token->start;
    const char *source = p->ast.source, *from = source + start, *stop = source + end;
    const char *cut = find_not_equal(from, stop);
    stop = cut ? cut : stop;
    while (from < stop) {
        // A # inside a string of the expression is text; COMPAT: CPython drops it all the same.
        const char *comment = memchr(from, '#', (size_t)(stop - from));
        buf_append(&p->text, from, (size_t)((comment ? comment : stop) - from));
        if (!comment) {
            break;
        }
        const char *newline = memchr(comment, '\n', (size_t)(stop - comment));
        from = newline ? newline : stop;
    }
    pieces_extend(pieces, start, end);
    return !p->text.failed || fail_memory(p);
}

static bool parse_field(Parser *p, Pieces *pieces, unsigned flags);

// COMPAT: CPython decodes the text of an f-string when it has read all of it, and reports
// errors at its END. So a part that cannot be decoded is only noted, and decoded again there.
static bool decode_middle(Parser *p, Pieces *pieces, const Token *token)
{
    const Token *place = p->token, *limit = p->limit;
    if (string_decode(p, token, token->start, token->end, token->flags)) {
        return true;
    }
    if (p->error.kind != SYNTAX_SyntaxError) {
        return false;
    }
    if (!pieces->bad.kind) {
        pieces->bad = *token;
    }
    p->failed = false;
    p->token = place;
    p->limit = limit;
    return true;
}

// The text and fields up to the closing token, which is not consumed.
static bool parse_text(Parser *p, Pieces *pieces, unsigned flags)
{
    for (;;) {
        if (parse_at(p, TOK_FSTRING_MIDDLE)) {
            Token token = *p->token;
            if (!decode_middle(p, pieces, &token)) {
                return false;
            }
            pieces_extend(pieces, token.start, token.end);
            parse_advance(p);
        } else if (parse_at(p, TOK_LEFT_BRACE)) {
            if (!parse_field(p, pieces, flags)) {
                return false;
            }
        } else {
            return true;
        }
    }
}

// ':' format_spec*
static Node parse_spec(Parser *p, Pieces *outer, unsigned flags)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    Pieces pieces;
    pieces_begin(p, &pieces);
    List values;
    if (!parse_text(p, &pieces, flags) || !flush_text(p, &pieces) ||
        !parse_list(p, pieces.base, &values)) {
        return 0;
    }
    if (pieces.bad.kind && !outer->bad.kind) {
        outer->bad = pieces.bad;
    }
    if (!parse_at(p, TOK_RIGHT_BRACE)) {
        return p->diagnosing ? fail_token(p, p->token, MESSAGE_fstring_expecting_spec) : 0;
    }
    return MAKE(p, JoinedStr, start, 0, values);
}

// The expression of a field. The current token follows '{'.
static Node parse_field_value(Parser *p)
{
    if (p->diagnosing) {
        const char *text = NULL;
        switch (parse_kind(p)) {
        case TOK_EQUAL:
            text = "=";
            break;
        case TOK_EXCLAMATION:
            text = "!";
            break;
        case TOK_COLON:
            text = ":";
            break;
        case TOK_RIGHT_BRACE:
            text = "}";
            break;
        default:
            break;
        }
        if (text) {
            return fail_token(p, p->token, MESSAGE_fstring_required_before, text);
        }
    }
    Token first = *p->token;
    Node value = parse_yield_or_star(p);
    if (!p->diagnosing || p->failed) {
        return value;
    }
    if (!value) {
        return fail_token(p, &first, MESSAGE_fstring_expecting_expression);
    }
    if (!parse_at(p, TOK_EQUAL) && !parse_at(p, TOK_EXCLAMATION) && !parse_at(p, TOK_COLON) &&
        !parse_at(p, TOK_RIGHT_BRACE)) {
        return fail_token(p, p->token, MESSAGE_fstring_after_expression);
    }
    return value;
}

// What follows the expression of a field: [conversion] [spec] '}'
static bool parse_field_end(Parser *p, Pieces *pieces, unsigned flags, bool debug,
                            unsigned *conversion, Node *spec)
{
    if (parse_at(p, TOK_EXCLAMATION)) {
        *conversion = parse_conversion(p);
        if (!*conversion) {
            return false;
        }
        if (p->diagnosing && !parse_at(p, TOK_COLON) && !parse_at(p, TOK_RIGHT_BRACE)) {
            fail_token(p, p->token, MESSAGE_fstring_after_conversion);
            return false;
        }
    } else if (p->diagnosing && debug && !parse_at(p, TOK_COLON) &&
               !parse_at(p, TOK_RIGHT_BRACE)) {
        fail_token(p, p->token, MESSAGE_fstring_after_equal);
        return false;
    }
    if (parse_at(p, TOK_COLON)) {
        *spec = parse_spec(p, pieces, flags);
        if (!*spec) {
            return false;
        }
    }
    return parse_at(p, TOK_RIGHT_BRACE);
}

// replacement_field: '{' (yield_expr | star_expressions) ['='] ['!' NAME] [':' format_spec*]
// '}'
static bool parse_field(Parser *p, Pieces *pieces, unsigned flags)
{
    uint32_t start = p->token->start, text_start = p->token->end, height;
    parse_advance(p);
    if (!parse_enter(p, &height)) {
        return false;
    }
    Node value = parse_field_value(p);
    if (!value) {
        return false;
    }
    unsigned conversion = 0;
    Node spec = 0;
    bool debug = parse_take(p, TOK_EQUAL);
    if (debug && !add_debug_text(p, pieces, text_start)) {
        return false;
    }
    if (!flush_text(p, pieces) ||
        !parse_field_end(p, pieces, flags, debug, &conversion, &spec)) {
        return false;
    }
    if (debug && !conversion && !spec) {
        conversion = 'r';
    }
    parse_advance(p);
    parse_leave(p, height);
    Node node = MAKE(p, FormattedValue, start, conversion, value, spec);
    return node && parse_push(p, node);
}

// ---- literals ----

static bool parse_fstring(Parser *p, Pieces *pieces)
{
    unsigned flags = p->token->flags;
    parse_advance(p);
    if (!parse_text(p, pieces, flags) || !parse_at(p, TOK_FSTRING_END)) {
        return false;
    }
    Token end = *p->token, bad = pieces->bad;
    if (bad.kind) {
        return string_decode(p, &end, bad.start, bad.end, bad.flags);
    }
    parse_advance(p);
    return true;
}

static bool parse_plain(Parser *p, Pieces *pieces)
{
    Token token = *p->token;
    const char *source = p->ast.source;
    uint32_t quote = token.start;
    while (source[quote] != '"' && source[quote] != '\'') {
        quote++;
    }
    uint32_t width = token.flags & STRING_TRIPLE ? 3 : 1;
    if (!string_decode(p, &token, quote + width, token.end - width, token.flags)) {
        return false;
    }
    pieces_extend(pieces, token.start, token.end);
    parse_advance(p);
    return true;
}

// One plain literal without escapes, the usual case: straight from the source.
static Node parse_single(Parser *p)
{
    Token token = *p->token;
    const char *bytes = p->ast.source + token.start;
    uint32_t size = token.end - token.start;
    uint32_t width = token.flags & STRING_TRIPLE ? 3 : 1;
    Text text = ast_add_text(&p->ast, bytes + width, size - 2 * width);
    parse_advance(p);
    return text ? MAKE(p, Str, token.start, 0, text) : fail_memory(p);
}

// strings: (STRING | fstring)+
Node parse_strings(Parser *p)
{
    TokenKind next = (TokenKind)parse_peek(p)->kind;
    unsigned first_flags = p->token->flags;
    bool joins = next == TOK_STRING || next == TOK_FSTRING_START;
    if (LIKELY(parse_at(p, TOK_STRING) && !joins && !(first_flags & ~STRING_TRIPLE))) {
        return parse_single(p);
    }
    uint32_t start = p->token->start;
    bool format = false;
    unsigned all = 0, none = STRING_BYTES;
    Pieces pieces;
    pieces_begin(p, &pieces);
    while (parse_at(p, TOK_STRING) || parse_at(p, TOK_FSTRING_START)) {
        all |= p->token->flags & STRING_BYTES;
        none &= p->token->flags;
        format = format || parse_at(p, TOK_FSTRING_START);
        if (!(parse_at(p, TOK_STRING) ? parse_plain(p, &pieces) : parse_fstring(p, &pieces))) {
            return 0;
        }
    }
    if (all != none) {
        return fail_token(p, parse_last(p), MESSAGE_mixed_bytes);
    }
    if (format) {
        List values;
        if (!flush_text(p, &pieces) || !parse_list(p, pieces.base, &values)) {
            return 0;
        }
        return MAKE(p, JoinedStr, start, 0, values);
    }
    Node node = take_text(p, &pieces);
    if (node && all) {
        ast_head(&p->ast, node)->kind = AST_Bytes;
    } else if (node && (first_flags & STRING_U)) {
        node_flag(p, node, FLAG_U);
    }
    return node;
}
