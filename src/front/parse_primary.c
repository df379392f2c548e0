// parse_primary — await, attributes, subscripts, calls: everything that binds tighter than
// operators.
#include "front/diagnose.h"
#include "front/parser.h"

// slice: [expression] ':' [expression] [':' [expression]] | named_expression
static Node parse_slice(Parser *p)
{
    uint32_t start = p->token->start;
    Node lower = 0, upper = 0, step = 0;
    if (!parse_at(p, TOK_COLON)) {
        lower = parse_named(p);
        if (!lower || !parse_at(p, TOK_COLON)) {
            return lower;
        }
        if (ast_kind(&p->ast, lower) == AST_NamedExpr &&
            !(ast_head(&p->ast, lower)->flags & FLAG_PAREN)) {
            return 0;
        }
    }
    uint32_t highest = p->height;
    parse_advance(p);
    p->height = 0;
    if (parse_at_expression(p) && !(upper = parse_expression(p))) {
        return 0;
    }
    highest = p->height > highest ? p->height : highest;
    if (parse_take(p, TOK_COLON)) {
        p->height = 0;
        if (parse_at_expression(p) && !(step = parse_expression(p))) {
            return 0;
        }
        highest = p->height > highest ? p->height : highest;
    }
    p->height = highest;
    return parse_grow(p) ? MAKE(p, Slice, start, 0, lower, upper, step) : 0;
}

static Node parse_slice_or_starred(Parser *p)
{
    return parse_at(p, TOK_STAR) ? parse_starred_argument(p) : parse_slice(p);
}

// slices: slice !',' | ','.(slice | starred)+ [',']
static Node parse_slices(Parser *p)
{
    uint32_t start = p->token->start;
    bool starred = parse_at(p, TOK_STAR);
    Node first = parse_slice_or_starred(p);
    if (!first || (!starred && !parse_at(p, TOK_COMMA))) {
        return first;
    }
    size_t base = p->stack.count;
    if (!parse_push(p, first)) {
        return 0;
    }
    uint32_t highest = p->height;
    while (parse_take(p, TOK_COMMA) && !parse_at(p, TOK_RIGHT_BRACKET)) {
        p->height = 0;
        Node item = parse_slice_or_starred(p);
        if (!item || !parse_push(p, item)) {
            return 0;
        }
        highest = p->height > highest ? p->height : highest;
    }
    p->height = highest;
    List elts;
    if (!parse_grow(p) || !parse_list(p, base, &elts)) {
        return 0;
    }
    return MAKE(p, Tuple, start, 0, elts);
}

static Node parse_subscript(Parser *p, uint32_t start, Node value)
{
    uint32_t height;
    parse_advance(p);
    if (!parse_enter(p, &height)) {
        return 0;
    }
    Node slice = parse_slices(p);
    if (!slice || !parse_take(p, TOK_RIGHT_BRACKET)) {
        return 0;
    }
    parse_leave(p, height);
    return MAKE(p, Subscript, start, 0, value, slice);
}

static Node parse_await(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    if (parse_at(p, TOK_await)) {
        return 0;
    }
    Node value = parse_primary(p);
    return value && parse_grow(p) ? MAKE(p, Await, start, 0, value) : 0;
}

// One suffix of a primary: '.' NAME, '[' slices ']' or '(' [arguments] ')'
static Node parse_suffix(Parser *p, uint32_t start, Node node)
{
    if (!parse_grow(p)) {
        return 0;
    }
    switch (parse_kind(p)) {
    case TOK_LEFT_PAREN:
        return parse_call(p, start, node);
    case TOK_LEFT_BRACKET:
        return parse_subscript(p, start, node);
    default:
        break;
    }
    parse_advance(p);
    if (!parse_at(p, TOK_NAME)) {
        return 0;
    }
    NameId name = p->token->name;
    parse_advance(p);
    return MAKE(p, Attribute, start, 0, node, name);
}

// primary: atom suffix*
Node parse_primary(Parser *p)
{
    if (UNLIKELY(parse_at(p, TOK_await))) {
        return parse_await(p);
    }
    uint32_t start = p->token->start;
    Node node = parse_atom(p);
    while (node && (parse_at(p, TOK_DOT) || parse_at(p, TOK_LEFT_PAREN) ||
                    parse_at(p, TOK_LEFT_BRACKET))) {
        if (LIKELY(!p->rereading)) {
            node = parse_suffix(p, start, node);
            continue;
        }
        Mark mark = parse_mark(p);
        Node next = parse_suffix(p, start, node);
        if (parse_gave_back(p, mark, next)) {
            break;
        }
        node = next;
    }
    return node;
}
