// parse_atom — names, numbers, constants, displays and comprehensions.
#include "front/diagnose.h"
#include "front/parser.h"

// ---- numbers ----

// Digits without underscores as a Text.
static Text add_digits(Parser *p, const char *digits, size_t size)
{
    size_t base = p->text.size;  // below is the text of f-strings around this number
    for (size_t i = 0; i < size; i++) {
        if (digits[i] != '_') {
            buf_char(&p->text, digits[i]);
        }
    }
    Text text =
        p->text.failed ? 0 : ast_add_text(&p->ast, p->text.data + base, p->text.size - base);
    p->text.size = base;
    return text ? text : fail_memory(p);
}

// Value of the digits when it fits 32 bits.
static bool small_value(const char *digits, size_t size, unsigned base, uint32_t *value)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < size; i++) {
        char c = digits[i];
        if (c == '_') {
            continue;
        }
        unsigned digit = c <= '9' ? (unsigned)(c - '0') : (unsigned)((c | 0x20) - 'a' + 10);
        sum = sum * base + digit;
        if (sum > UINT32_MAX) {
            return false;
        }
    }
    *value = (uint32_t)sum;
    return true;
}

static Node parse_number(Parser *p)
{
    uint32_t start = p->token->start;
    size_t size = p->token->end - start;
    unsigned flags = p->token->flags, base = 10;
    const char *digits = p->ast.source + start;
    parse_advance(p);
    if (flags & (NUMBER_FLOAT | NUMBER_IMAGINARY)) {
        Text text = add_digits(p, digits, flags & NUMBER_IMAGINARY ? size - 1 : size);
        if (!text) {
            return 0;
        }
        return flags & NUMBER_IMAGINARY ? MAKE(p, Imag, start, 0, text)
                                        : MAKE(p, Float, start, 0, text);
    }
    if (flags & (NUMBER_HEX | NUMBER_OCTAL | NUMBER_BINARY)) {
        base = flags & NUMBER_HEX ? 16 : flags & NUMBER_OCTAL ? 8 : 2;
        digits += 2;
        size -= 2;
    }
    uint32_t value;
    if (small_value(digits, size, base, &value)) {
        return MAKE(p, Int, start, base, value, 0);
    }
    Text text = add_digits(p, digits, size);
    return text ? MAKE(p, Int, start, base, 0, text) : 0;
}

// ---- comprehensions ----

bool parse_at_comprehension(Parser *p)
{
    if (LIKELY(!parse_at(p, TOK_async))) {
        return parse_at(p, TOK_for);
    }
    return parse_peek(p)->kind == TOK_for;
}

// for_if_clause: ['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*
static Node parse_clause(Parser *p)
{
    uint32_t start = p->token->start;
    bool is_async = parse_take(p, TOK_async);
    parse_advance(p);
    Node target = parse_for_target(p, true);
    if (!target) {
        return 0;
    }
    Node iter = parse_disjunction(p);
    size_t base = p->stack.count;
    while (iter && parse_take(p, TOK_if)) {
        Node test = parse_disjunction(p);
        if (!test || !parse_push(p, test)) {
            return 0;
        }
    }
    List ifs;
    if (!iter || !parse_grow(p) || !parse_list(p, base, &ifs)) {
        return 0;
    }
    Node clause = MAKE(p, Comprehension, start, 0, target, iter, ifs);
    if (clause && is_async) {
        node_flag(p, clause, FLAG_ASYNC);
    }
    return clause;
}

bool parse_ends_element(Parser *p)
{
    bool at = parse_at_comprehension(p);
    if (UNLIKELY(!at) && parse_at(p, TOK_async)) {
        parse_note_peek(p);
    }
    return at;
}

bool parse_comprehension(Parser *p, List *generators)
{
    size_t base = p->stack.count;
    while (parse_ends_element(p)) {
        Node clause = parse_clause(p);
        if (!clause || !parse_push(p, clause)) {
            return false;
        }
    }
    return parse_list(p, base, generators);
}

// ---- parentheses and brackets ----

// The first item of a display. COMPAT: one with a star is also read as the element of a
// comprehension when mistakes are looked for.
static Node parse_first_item(Parser *p)
{
    if (UNLIKELY(p->diagnosing) && parse_at(p, TOK_STAR)) {
        Mark mark = parse_mark(p);
        parse_advance(p);
        parse_expression(p);
        parse_rewind(p, mark);
        if (p->failed) {
            return 0;
        }
    }
    return parse_star_named(p);
}

// Items after the first, up to `close`. Pushes them all; false when something does not fit.
static bool parse_items(Parser *p, TokenKind open, TokenKind close, Node first)
{
    if (!parse_push(p, first)) {
        return false;
    }
    uint32_t highest = p->height;
    Node last = first;
    while (parse_take(p, TOK_COMMA)) {
        if (UNLIKELY(p->diagnosing) && parse_at_comprehension(p)) {
            diagnose_comprehension(p, open, first, last, true);
            return false;
        }
        if (parse_at(p, close)) {
            break;
        }
        p->height = 0;
        last = parse_star_named(p);
        if (!last || !parse_push(p, last)) {
            return false;
        }
        highest = p->height > highest ? p->height : highest;
    }
    p->height = highest;
    if (UNLIKELY(p->diagnosing) && parse_at_comprehension(p)) {
        diagnose_comprehension(p, open, first, last, false);
        return false;
    }
    return true;
}

// The clauses and the bracket after the element of a comprehension.
static bool parse_element_rest(Parser *p, TokenKind open, TokenKind close, Node element,
                               List *generators)
{
    if (ast_kind(&p->ast, element) == AST_Starred) {
        if (p->diagnosing) {
            diagnose_comprehension(p, open, element, element, false);
        }
        return false;
    }
    return parse_comprehension(p, generators) && parse_take(p, close);
}

// group: '(' (yield_expr | named_expression) ')'
static Node finish_group(Parser *p, Node node)
{
    if (parse_at(p, TOK_RIGHT_PAREN)) {
        if (ast_kind(&p->ast, node) == AST_Starred) {
            return p->diagnosing ? fail_node(p, node, MESSAGE_starred_here) : 0;
        }
        parse_advance(p);
        node_flag(p, node, FLAG_PAREN);
        return node;
    }
    return 0;
}

static Node fail_double_starred(Parser *p)
{
    uint32_t start = p->token->start, end = p->token->end;
    parse_advance(p);
    if (parse_expression(p) && parse_at(p, TOK_RIGHT_PAREN)) {
        fail_range(p, start, end, MESSAGE_double_starred_here);
    }
    return 0;
}

// Is the current token a star with nothing to unpack? Reported while diagnosing.
static bool lone_star(Parser *p)
{
    if (!parse_at(p, TOK_STAR)) {
        return false;
    }
    Mark mark = parse_mark(p);
    parse_advance(p);
    if (!parse_at_expression(p)) {
        fail_token(p, parse_last(p), MESSAGE_invalid_star);
    }
    parse_rewind(p, mark);
    return p->failed;
}

// Everything that begins with '(': empty tuple, group, tuple, generator expression.
static Node parse_paren(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    if (parse_take(p, TOK_RIGHT_PAREN)) {
        return MAKE(p, Tuple, start, 0, 0);
    }
    if (parse_at(p, TOK_yield)) {
        Node node = parse_yield(p);
        return node ? finish_group(p, node) : 0;
    }
    if (UNLIKELY(p->diagnosing)) {
        if (parse_at(p, TOK_POWER)) {
            return fail_double_starred(p);
        }
        if (lone_star(p)) {
            return 0;
        }
    }
    Node node = parse_first_item(p);
    if (!node) {
        return 0;
    }
    if (parse_ends_element(p)) {
        List generators;
        if (!parse_element_rest(p, TOK_LEFT_PAREN, TOK_RIGHT_PAREN, node, &generators)) {
            return 0;
        }
        return MAKE(p, GeneratorExp, start, 0, node, generators);
    }
    if (!parse_at(p, TOK_COMMA)) {
        return finish_group(p, node);
    }
    size_t base = p->stack.count;
    List elts;
    if (!parse_items(p, TOK_LEFT_PAREN, TOK_RIGHT_PAREN, node) ||
        !parse_take(p, TOK_RIGHT_PAREN) || !parse_list(p, base, &elts)) {
        return 0;
    }
    Node tuple = MAKE(p, Tuple, start, 0, elts);
    if (tuple) {
        node_flag(p, tuple, FLAG_PAREN);
    }
    return tuple;
}

// list and list comprehension
static Node parse_bracket(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    if (parse_take(p, TOK_RIGHT_BRACKET)) {
        return MAKE(p, List, start, 0, 0);
    }
    if (UNLIKELY(p->diagnosing) && lone_star(p)) {
        return 0;
    }
    Node node = parse_first_item(p);
    if (!node) {
        return 0;
    }
    List list;
    if (parse_ends_element(p)) {
        if (!parse_element_rest(p, TOK_LEFT_BRACKET, TOK_RIGHT_BRACKET, node, &list)) {
            return 0;
        }
        return MAKE(p, ListComp, start, 0, node, list);
    }
    size_t base = p->stack.count;
    if (!parse_items(p, TOK_LEFT_BRACKET, TOK_RIGHT_BRACKET, node) ||
        !parse_take(p, TOK_RIGHT_BRACKET) || !parse_list(p, base, &list)) {
        return 0;
    }
    return MAKE(p, List, start, 0, list);
}

// ---- braces ----

// ':' expression after a key; the height of both is combined.
static Node parse_pair_value(Parser *p)
{
    uint32_t height = p->height;
    parse_advance(p);
    Mark mark = p->rereading ? parse_mark(p) : (Mark){0};
    p->height = 0;
    Node value = parse_expression(p);
    p->height = p->height > height ? p->height : height;
    if (UNLIKELY(p->rereading) && parse_gave_back(p, mark, value) && p->diagnosing) {
        diagnose_dict_value(p);
    }
    return value;
}

// double_starred_kvpair: '**' bitwise_or | expression ':' expression. Pushes key and value.
static bool parse_pair(Parser *p)
{
    Node key = 0, value;
    if (parse_take(p, TOK_POWER)) {
        value = parse_bitwise_or(p);
    } else {
        if (UNLIKELY(p->diagnosing)) {
            diagnose_dict_key(p);
        }
        key = parse_expression(p);
        if (!key || !parse_at(p, TOK_COLON)) {
            return false;
        }
        value = parse_pair_value(p);
    }
    return value && parse_push(p, key) && parse_push(p, value);
}

// The pairs after the first, which was pushed, and the brace.
static Node parse_dict_rest(Parser *p, uint32_t start, size_t base)
{
    uint32_t highest = p->height;
    while (parse_take(p, TOK_COMMA) && !parse_at(p, TOK_RIGHT_BRACE)) {
        p->height = 0;
        if (!parse_pair(p)) {
            return 0;
        }
        highest = p->height > highest ? p->height : highest;
    }
    p->height = highest;
    List items;
    if (!parse_take(p, TOK_RIGHT_BRACE) || !parse_list(p, base, &items)) {
        return 0;
    }
    return MAKE(p, Dict, start, 0, items);
}

// A dict or dict comprehension whose first key was read; at ':'.
static Node parse_dict(Parser *p, uint32_t start, Node key)
{
    Node value = parse_pair_value(p);
    if (!value) {
        return 0;
    }
    if (parse_at_comprehension(p)) {
        List generators;
        if (!parse_comprehension(p, &generators) || !parse_take(p, TOK_RIGHT_BRACE)) {
            return 0;
        }
        return MAKE(p, DictComp, start, 0, key, value, generators);
    }
    size_t base = p->stack.count;
    return parse_push(p, key) && parse_push(p, value) ? parse_dict_rest(p, start, base) : 0;
}

// A dict that begins with '**'.
static Node parse_dict_unpack(Parser *p, uint32_t start)
{
    uint32_t star = p->token->start, star_end = p->token->end;
    size_t base = p->stack.count;
    if (!parse_pair(p)) {
        return 0;
    }
    if (parse_at_comprehension(p)) {
        List generators;
        if (p->diagnosing && parse_comprehension(p, &generators) &&
            parse_at(p, TOK_RIGHT_BRACE)) {
            fail_range(p, star, star_end, MESSAGE_mapping_in_comprehension);
        }
        return 0;
    }
    return parse_dict_rest(p, start, base);
}

// set and set comprehension whose first element was read
static Node parse_set(Parser *p, uint32_t start, Node first)
{
    List list;
    if (parse_ends_element(p)) {
        if (!parse_element_rest(p, TOK_LEFT_BRACE, TOK_RIGHT_BRACE, first, &list)) {
            return 0;
        }
        return MAKE(p, SetComp, start, 0, first, list);
    }
    size_t base = p->stack.count;
    if (!parse_items(p, TOK_LEFT_BRACE, TOK_RIGHT_BRACE, first) ||
        !parse_take(p, TOK_RIGHT_BRACE) || !parse_list(p, base, &list)) {
        return 0;
    }
    return MAKE(p, Set, start, 0, list);
}

static Node parse_brace(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    if (parse_take(p, TOK_RIGHT_BRACE)) {
        return MAKE(p, Dict, start, 0, 0);
    }
    if (parse_at(p, TOK_POWER)) {
        return parse_dict_unpack(p, start);
    }
    if (UNLIKELY(p->diagnosing) && lone_star(p)) {
        return 0;
    }
    Node first = parse_first_item(p);
    if (!first || !parse_at(p, TOK_COLON)) {
        return first ? parse_set(p, start, first) : 0;
    }
    AstKind kind = ast_kind(&p->ast, first);
    bool bare = kind == AST_NamedExpr && !(ast_head(&p->ast, first)->flags & FLAG_PAREN);
    return kind == AST_Starred || bare ? 0 : parse_dict(p, start, first);
}

// Parses a bracketed atom one level of recursion deeper.
static Node parse_nested(Parser *p, Node (*rule)(Parser *))
{
    uint32_t height;
    if (!parse_enter(p, &height)) {
        return 0;
    }
    Node node = rule(p);
    parse_leave(p, height);
    return node;
}

Node parse_atom(Parser *p)
{
    uint32_t start = p->token->start;
    switch (parse_kind(p)) {
    case TOK_NAME: {
        NameId name = p->token->name;
        parse_advance(p);
        return MAKE(p, Name, start, 0, name);
    }
    case TOK_NUMBER:
        return parse_number(p);
    case TOK_STRING:
    case TOK_FSTRING_START:
        return parse_strings(p);
    case TOK_LEFT_PAREN:
        return parse_nested(p, parse_paren);
    case TOK_LEFT_BRACKET:
        return parse_nested(p, parse_bracket);
    case TOK_LEFT_BRACE:
        return parse_nested(p, parse_brace);
    case TOK_None:
        parse_advance(p);
        return MAKE(p, None, start, 0, );
    case TOK_True:
        parse_advance(p);
        return MAKE(p, True, start, 0, );
    case TOK_False:
        parse_advance(p);
        return MAKE(p, False, start, 0, );
    case TOK_ELLIPSIS:
        parse_advance(p);
        return MAKE(p, Ellipsis, start, 0, );
    default:
        return 0;
    }
}
