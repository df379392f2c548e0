// parse_expr — operators, conditional and assignment expressions, lambda, lists of expressions.
//
// All infix operators are read by one loop over their binding power; operands come from
// parse_primary.c.
#include "front/diagnose.h"
#include "front/parser.h"

// Binding powers, loosest first. 0 is no operator.
enum {
    BIND_NONE,
    BIND_OR,
    BIND_AND,
    BIND_NOT,
    BIND_COMPARE,
    BIND_BITOR,
    BIND_BITXOR,
    BIND_BITAND,
    BIND_SHIFT,
    BIND_SUM,
    BIND_TERM,
    BIND_UNARY,
    BIND_POWER,
};

typedef struct Infix {
    uint8_t bind;
    uint8_t op;  // BINARY_ or COMPARE_ number
} Infix;

static const Infix infixes[TOK_COUNT] = {
    [TOK_or] = {BIND_OR, BOOL_Or},
    [TOK_and] = {BIND_AND, BOOL_And},
    [TOK_in] = {BIND_COMPARE, COMPARE_In},
    [TOK_not] = {BIND_COMPARE, COMPARE_NotIn},
    [TOK_is] = {BIND_COMPARE, COMPARE_Is},
    [TOK_LESS] = {BIND_COMPARE, COMPARE_Lt},
    [TOK_LESS_EQUAL] = {BIND_COMPARE, COMPARE_LtE},
    [TOK_GREATER] = {BIND_COMPARE, COMPARE_Gt},
    [TOK_GREATER_EQUAL] = {BIND_COMPARE, COMPARE_GtE},
    [TOK_EQUAL_EQUAL] = {BIND_COMPARE, COMPARE_Eq},
    [TOK_NOT_EQUAL] = {BIND_COMPARE, COMPARE_NotEq},
    [TOK_BAR] = {BIND_BITOR, BINARY_BitOr},
    [TOK_CARET] = {BIND_BITXOR, BINARY_BitXor},
    [TOK_AMPERSAND] = {BIND_BITAND, BINARY_BitAnd},
    [TOK_LSHIFT] = {BIND_SHIFT, BINARY_LShift},
    [TOK_RSHIFT] = {BIND_SHIFT, BINARY_RShift},
    [TOK_PLUS] = {BIND_SUM, BINARY_Add},
    [TOK_MINUS] = {BIND_SUM, BINARY_Sub},
    [TOK_STAR] = {BIND_TERM, BINARY_Mult},
    [TOK_SLASH] = {BIND_TERM, BINARY_Div},
    [TOK_FLOOR] = {BIND_TERM, BINARY_FloorDiv},
    [TOK_PERCENT] = {BIND_TERM, BINARY_Mod},
    [TOK_AT] = {BIND_TERM, BINARY_MatMult},
    [TOK_POWER] = {BIND_POWER, BINARY_Pow},
};

static Node parse_operators(Parser *p, unsigned minimum);

// 'not' where an operand of arithmetic should be.
static Node fail_not(Parser *p, unsigned minimum)
{
    if (p->diagnosing && minimum >= BIND_TERM && minimum <= BIND_UNARY) {
        uint32_t start = p->token->start;
        Mark mark = parse_mark(p);
        while (parse_take(p, TOK_not)) {}
        Node node = parse_operators(p, minimum);
        if (node) {
            fail_range(p, start, node_end(p, node), MESSAGE_not_parenthesized);
        }
        parse_rewind(p, mark);
    }
    return 0;
}

// One operand: a primary, or a prefix operator with its operand.
static Node parse_operand(Parser *p, unsigned minimum)
{
    unsigned op, bind = BIND_UNARY;
    switch (parse_kind(p)) {
    case TOK_MINUS:
        op = UNARY_USub;
        break;
    case TOK_PLUS:
        op = UNARY_UAdd;
        break;
    case TOK_TILDE:
        op = UNARY_Invert;
        break;
    case TOK_not:
        if (minimum > BIND_NOT) {
            return fail_not(p, minimum);
        }
        op = UNARY_Not;
        bind = BIND_NOT;
        break;
    default:
        return parse_primary(p);
    }
    uint32_t start = p->token->start, height;
    parse_advance(p);
    if (!parse_enter(p, &height)) {
        return 0;
    }
    Node operand = parse_operators(p, bind);
    parse_leave(p, height);
    return operand ? MAKE(p, UnaryOp, start, op, operand) : 0;
}

// The right operand of an infix operator; the heights of both sides are combined.
static Node parse_right(Parser *p, unsigned minimum)
{
    uint32_t height = p->height;
    p->height = 0;
    Node right = parse_operators(p, minimum);
    p->height = p->height > height ? p->height : height;
    return right && parse_grow(p) ? right : 0;
}

// A further operand of a flat chain, after its operator was taken. `mark` is before the
// operator. False: the chain ends here, *good tells whether well.
static bool parse_chained(Parser *p, unsigned minimum, Mark mark, uint32_t *highest, bool *good)
{
    p->height = 0;
    Node right = parse_operators(p, minimum);
    *highest = p->height > *highest ? p->height : *highest;
    if (UNLIKELY(p->rereading) && parse_gave_back(p, mark, right)) {
        return false;
    }
    *good = right && parse_push(p, right);
    return *good;
}

static Mark tentative_mark(Parser *p)
{
    return UNLIKELY(p->rereading) ? parse_mark(p) : (Mark){0};
}

// a and b and c, flat.
static Node parse_bool(Parser *p, uint32_t start, Node left, TokenKind kind, Infix infix)
{
    size_t base = p->stack.count;
    if (!parse_push(p, left)) {
        return 0;
    }
    uint32_t highest = p->height;
    bool good = true, more = true;
    while (more && parse_at(p, kind)) {
        Mark mark = tentative_mark(p);
        parse_advance(p);
        more = parse_chained(p, infix.bind + 1u, mark, &highest, &good);
    }
    p->height = highest;
    if (!good || p->stack.count == base + 1) {
        return 0;
    }
    List values;
    if (!parse_grow(p) || !parse_list(p, base, &values)) {
        return 0;
    }
    return MAKE(p, BoolOp, start, infix.op, values);
}

// The comparison operator at the current token, which is consumed; -1 when it is none after
// all.
static int take_comparison(Parser *p)
{
    unsigned op = infixes[p->token->kind].op;
    parse_advance(p);
    if (op == COMPARE_NotIn) {
        return parse_take(p, TOK_in) ? COMPARE_NotIn : -1;
    }
    return op == COMPARE_Is && parse_take(p, TOK_not) ? COMPARE_IsNot : (int)op;
}

// Splits the operators and operands that alternate on the stack into two lists.
static bool split_comparison(Parser *p, size_t base, List *ops, List *rights)
{
    uint32_t count = (uint32_t)(p->stack.count - base) / 2;
    *ops = ast_alloc(&p->ast, count + 1);
    *rights = *ops ? ast_alloc(&p->ast, count + 1) : 0;
    if (!*rights) {
        return fail_memory(p);
    }
    p->ast.words[*ops] = p->ast.words[*rights] = count;
    for (uint32_t i = 0; i < count; i++) {
        p->ast.words[*ops + 1 + i] = p->stack.items[base + 2 * i];
        p->ast.words[*rights + 1 + i] = p->stack.items[base + 2 * i + 1];
    }
    p->stack.count = base;
    return true;
}

static Node parse_comparison(Parser *p, uint32_t start, Node left)
{
    size_t base = p->stack.count;
    uint32_t highest = p->height;
    bool good = true, more = true;
    while (more && infixes[p->token->kind].bind == BIND_COMPARE) {
        Mark mark = tentative_mark(p);
        int op = take_comparison(p);
        if (op < 0) {
            good = p->rereading && parse_gave_back(p, mark, 0);
            break;
        }
        good = parse_push(p, (uint32_t)op);
        more = good && parse_chained(p, BIND_BITOR, mark, &highest, &good);
    }
    p->height = highest;
    List ops, rights;
    if (!good || p->stack.count == base || !parse_grow(p) ||
        !split_comparison(p, base, &ops, &rights)) {
        return 0;
    }
    return MAKE(p, Compare, start, 0, left, ops, rights);
}

// primary '**' factor, at the operator
static Node parse_power(Parser *p, uint32_t start, Node left)
{
    uint32_t height;
    parse_advance(p);
    if (!parse_enter(p, &height)) {
        return 0;
    }
    Node right = parse_operators(p, BIND_POWER);
    parse_leave(p, height);
    return right ? MAKE(p, BinOp, start, BINARY_Pow, left, right) : 0;
}

static Node parse_operators(Parser *p, unsigned minimum)
{
    uint32_t start = p->token->start;
    Node left = parse_operand(p, minimum);
    while (left) {
        TokenKind kind = parse_kind(p);
        Infix infix = infixes[kind];
        if (infix.bind < minimum || infix.bind == BIND_NONE) {
            return left;
        }
        Mark mark = tentative_mark(p);
        Node next;
        switch (infix.bind) {
        case BIND_OR:
        case BIND_AND:
            next = parse_bool(p, start, left, kind, infix);
            break;
        case BIND_COMPARE:
            next = parse_comparison(p, start, left);
            break;
        case BIND_POWER:
            next = parse_power(p, start, left);
            break;
        default: {
            parse_advance(p);
            Node right = parse_right(p, infix.bind + 1u);
            next = right ? MAKE(p, BinOp, start, infix.op, left, right) : 0;
            break;
        }
        }
        if (UNLIKELY(p->rereading) && parse_gave_back(p, mark, next)) {
            return left;
        }
        left = next;
    }
    return left;
}

Node parse_disjunction(Parser *p)
{
    return parse_operators(p, BIND_OR);
}

Node parse_bitwise_or(Parser *p)
{
    return parse_operators(p, BIND_BITOR);
}

bool parse_at_expression(const Parser *p)
{
    switch (parse_kind(p)) {
    case TOK_NAME:
    case TOK_NUMBER:
    case TOK_STRING:
    case TOK_FSTRING_START:
    case TOK_False:
    case TOK_None:
    case TOK_True:
    case TOK_ELLIPSIS:
    case TOK_LEFT_PAREN:
    case TOK_LEFT_BRACKET:
    case TOK_LEFT_BRACE:
    case TOK_MINUS:
    case TOK_PLUS:
    case TOK_TILDE:
    case TOK_not:
    case TOK_await:
    case TOK_lambda:
        return true;
    default:
        return false;
    }
}

// ---- lambda and conditional ----

// lambda: 'lambda' [parameters] ':' expression
static Node parse_lambda(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    List params;
    if (!parse_parameters(p, true, &params)) {
        return 0;
    }
    bool ends_field = p->token->flags & COLON_OF_FIELD;
    if (!parse_take(p, TOK_COLON)) {
        return 0;
    }
    if (UNLIKELY(p->diagnosing) && ends_field) {
        return fail_range(p, start, p->previous_end, MESSAGE_fstring_lambda);
    }
    Node body = parse_expression(p);
    return body ? MAKE(p, Lambda, start, 0, params, body) : 0;
}

// 'if' disjunction 'else' expression, after the body
static Node parse_conditional_rest(Parser *p, uint32_t start, Node body)
{
    parse_advance(p);
    Node test = parse_disjunction(p);
    if (!test) {
        return 0;
    }
    if (!parse_take(p, TOK_else)) {
        return p->diagnosing && !parse_at(p, TOK_COLON)
                   ? fail_range(p, node_start(p, body), node_end(p, test),
                                MESSAGE_expected_else)
                   : 0;
    }
    Node orelse = parse_expression(p);
    return orelse ? MAKE(p, IfExp, start, 0, test, body, orelse) : 0;
}

// expression: disjunction ['if' disjunction 'else' expression] | lambda
static Node parse_conditional(Parser *p)
{
    Token first = *p->token;
    Mark begin = tentative_mark(p);
    Node body = parse_disjunction(p);
    if (UNLIKELY(p->diagnosing) && body) {
        diagnose_juxtaposed(p, &first, begin, body);
    }
    if (UNLIKELY(p->rereading)) {
        parse_forget(p);
    }
    if (!body || p->failed) {
        return 0;
    }
    if (LIKELY(!parse_at(p, TOK_if))) {
        return body;
    }
    Mark mark = tentative_mark(p);
    Node node = parse_conditional_rest(p, first.start, body);
    return UNLIKELY(p->rereading) && parse_gave_back(p, mark, node) ? body : node;
}

Node parse_expression(Parser *p)
{
    uint32_t height;
    if (!parse_enter(p, &height)) {
        return 0;
    }
    Node node = parse_at(p, TOK_lambda) ? parse_lambda(p) : parse_conditional(p);
    parse_leave(p, height);
    return node;
}

// NAME ':=' expression, at the name
static Node parse_assignment_expression(Parser *p)
{
    uint32_t start = p->token->start;
    NameId name = p->token->name;
    parse_advance(p);
    Node target = MAKE(p, Name, start, 0, name);
    parse_advance(p);
    Node value = target ? parse_expression(p) : 0;
    if (!value || !parse_grow(p)) {
        return 0;
    }
    node_flag(p, target, FLAG_STORE);
    return MAKE(p, NamedExpr, start, 0, target, value);
}

Node parse_named_plain(Parser *p)
{
    if (parse_at(p, TOK_NAME) && parse_peek(p)->kind == TOK_COLON_EQUAL) {
        return parse_assignment_expression(p);
    }
    Node node = parse_expression(p);
    return parse_at(p, TOK_COLON_EQUAL) ? 0 : node;
}

// named_expression: NAME ':=' expression | expression !':='
Node parse_named(Parser *p)
{
    if (LIKELY(!p->diagnosing)) {
        return parse_named_plain(p);
    }
    if (parse_at(p, TOK_NAME) && parse_peek(p)->kind == TOK_COLON_EQUAL) {
        return parse_assignment_expression(p);
    }
    Token first = *p->token;
    Node node = parse_expression(p);
    if (node) {
        diagnose_named(p, &first, node);
    }
    return p->failed || parse_at(p, TOK_COLON_EQUAL) ? 0 : node;
}

// ---- stars and lists ----

// '*' bitwise_or
static Node parse_starred(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    Node value = parse_bitwise_or(p);
    if (!value || !parse_grow(p)) {
        return 0;
    }
    return MAKE(p, Starred, start, 0, value);
}

Node parse_star_named(Parser *p)
{
    return parse_at(p, TOK_STAR) ? parse_starred(p) : parse_named(p);
}

Node parse_star_expression(Parser *p)
{
    return parse_at(p, TOK_STAR) ? parse_starred(p) : parse_expression(p);
}

// The rest of a bare tuple whose first item was read; the current token is a comma.
static Node parse_tuple_rest(Parser *p, uint32_t start, Node first, Node (*item)(Parser *))
{
    size_t base = p->stack.count;
    if (!parse_push(p, first)) {
        return 0;
    }
    uint32_t highest = p->height;
    while (parse_take(p, TOK_COMMA)) {
        if (!parse_at_expression(p) && !parse_at(p, TOK_STAR)) {
            break;
        }
        Mark mark = tentative_mark(p);
        p->height = 0;
        Node node = item(p);
        if (UNLIKELY(p->rereading) && parse_gave_back(p, mark, node)) {
            break;
        }
        if (!node || !parse_push(p, node)) {
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

Node parse_star_expressions(Parser *p)
{
    uint32_t start = p->token->start;
    Node node = parse_star_expression(p);
    if (node && UNLIKELY(parse_at(p, TOK_COMMA))) {
        return parse_tuple_rest(p, start, node, parse_star_expression);
    }
    return node;
}

Node parse_expressions(Parser *p)
{
    uint32_t start = p->token->start;
    Node node = parse_expression(p);
    return node && parse_at(p, TOK_COMMA) ? parse_tuple_rest(p, start, node, parse_expression)
                                          : node;
}

Node parse_star_named_list(Parser *p)
{
    uint32_t start = p->token->start;
    Node node = parse_star_named(p);
    return node && parse_at(p, TOK_COMMA) ? parse_tuple_rest(p, start, node, parse_star_named)
                                          : node;
}

// star_target: '*' star_target | primary, not yet marked
Node parse_star_target(Parser *p)
{
    if (LIKELY(!parse_at(p, TOK_STAR))) {
        return parse_at(p, TOK_await) ? 0 : parse_primary(p);
    }
    uint32_t start = p->token->start;
    parse_advance(p);
    Node value = parse_at(p, TOK_STAR) || parse_at(p, TOK_await) ? 0 : parse_primary(p);
    return value && parse_grow(p) ? MAKE(p, Starred, start, 0, value) : 0;
}

Node parse_star_targets(Parser *p)
{
    uint32_t start = p->token->start;
    Node node = parse_star_target(p);
    if (node && parse_at(p, TOK_COMMA)) {
        node = parse_tuple_rest(p, start, node, parse_star_target);
    }
    return node;
}

// yield_expr: 'yield' 'from' expression | 'yield' [star_expressions]
Node parse_yield(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    if (parse_take(p, TOK_from)) {
        Node value = parse_expression(p);
        return value ? MAKE(p, YieldFrom, start, 0, value) : 0;
    }
    Node value = 0;
    if (parse_at_expression(p) || parse_at(p, TOK_STAR)) {
        value = parse_star_expressions(p);
        if (!value) {
            return 0;
        }
    }
    return MAKE(p, Yield, start, 0, value);
}

Node parse_yield_or_star(Parser *p)
{
    return parse_at(p, TOK_yield) ? parse_yield(p) : parse_star_expressions(p);
}
