// parse_small — statements that fit on a line: expressions, assignments, del, return, raise,
// global, assert, ...
#include "front/diagnose.h"
#include "front/parser.h"

// ---- assignments ----

// The binary operator of an augmented assignment token, or -1.
static int augmented_operator(TokenKind kind)
{
    switch (kind) {
    case TOK_PLUS_EQUAL:
        return BINARY_Add;
    case TOK_MINUS_EQUAL:
        return BINARY_Sub;
    case TOK_STAR_EQUAL:
        return BINARY_Mult;
    case TOK_AT_EQUAL:
        return BINARY_MatMult;
    case TOK_SLASH_EQUAL:
        return BINARY_Div;
    case TOK_PERCENT_EQUAL:
        return BINARY_Mod;
    case TOK_AMPERSAND_EQUAL:
        return BINARY_BitAnd;
    case TOK_BAR_EQUAL:
        return BINARY_BitOr;
    case TOK_CARET_EQUAL:
        return BINARY_BitXor;
    case TOK_LSHIFT_EQUAL:
        return BINARY_LShift;
    case TOK_RSHIFT_EQUAL:
        return BINARY_RShift;
    case TOK_POWER_EQUAL:
        return BINARY_Pow;
    case TOK_FLOOR_EQUAL:
        return BINARY_FloorDiv;
    default:
        return -1;
    }
}

static bool is_single_target(const Parser *p, Node node)
{
    AstKind kind = ast_kind(&p->ast, node);
    return kind == AST_Name || kind == AST_Attribute || kind == AST_Subscript;
}

// (star_targets '=')+ (yield_expr | star_expressions), at the first '='
static Node parse_assign(Parser *p, const Token *first, Mark mark, Node node)
{
    size_t base = p->stack.count;
    while (parse_at(p, TOK_EQUAL)) {
        if (!target_mark(p, node, TARGET_STAR)) {
            if (p->diagnosing) {
                p->marks++;
                diagnose_assignment(p, mark, node);
            }
            return 0;
        }
        parse_advance(p);
        if (!parse_push(p, node)) {
            return 0;
        }
        node = parse_yield_or_star(p);
        if (!node) {
            return 0;
        }
    }
    List targets;
    if (!parse_list(p, base, &targets)) {
        return 0;
    }
    return MAKE(p, Assign, first->start, 0, targets, node);
}

// single_target op= (yield_expr | star_expressions)
static Node parse_augmented(Parser *p, uint32_t start, Node target, int op)
{
    bool good = is_single_target(p, target);
    if (!good && !p->diagnosing) {
        return 0;
    }
    parse_advance(p);
    Node value = parse_yield_or_star(p);
    if (!good && value) {
        return fail_node(p, target, MESSAGE_illegal_augmented,
                         syntax_describe(&p->ast, target));
    }
    if (!value) {
        return 0;
    }
    node_flag(p, target, FLAG_STORE);
    return MAKE(p, AugAssign, start, op, target, value);
}

// target ':' expression ['=' (yield_expr | star_expressions)]
static Node parse_annotated(Parser *p, uint32_t start, Node target)
{
    if (!is_single_target(p, target)) {
        if (p->diagnosing) {
            diagnose_annotation(p, target);
        }
        return 0;
    }
    parse_advance(p);
    Node annotation = parse_expression(p);
    if (!annotation) {
        return 0;
    }
    Node value = 0;
    if (parse_take(p, TOK_EQUAL) && !(value = parse_yield_or_star(p))) {
        return 0;
    }
    const AstHead *head = ast_head(&p->ast, target);
    bool simple = head->kind == AST_Name && !(head->flags & FLAG_PAREN);
    node_flag(p, target, FLAG_STORE);
    Node node = MAKE(p, AnnAssign, start, 0, target, annotation, value);
    if (node && simple) {
        node_flag(p, node, FLAG_SIMPLE);
    }
    return node;
}

// What follows the first expression of a statement, which began at `mark`.
static Node parse_after_expression(Parser *p, const Token *first, Mark mark, Node node)
{
    TokenKind kind = parse_kind(p);
    if (kind == TOK_NEWLINE) {
        return MAKE(p, Expr, first->start, 0, node);
    }
    if (kind == TOK_EQUAL) {
        return parse_assign(p, first, mark, node);
    }
    if (kind == TOK_COLON && first->kind != TOK_yield) {
        return parse_annotated(p, first->start, node);
    }
    if (UNLIKELY(p->diagnosing) && kind != TOK_SEMICOLON) {
        diagnose_items(p, mark, node);
        if (p->failed) {
            return 0;
        }
    }
    int op = augmented_operator(kind);
    if (op >= 0 && first->kind != TOK_yield) {
        return parse_augmented(p, first->start, node, op);
    }
    return MAKE(p, Expr, first->start, 0, node);
}

static Node parse_expression_statement(Parser *p)
{
    Token first = *p->token;
    Mark mark = UNLIKELY(p->rereading) ? parse_mark(p) : (Mark){0};
    Node node = parse_yield_or_star(p);
    Node statement = node ? parse_after_expression(p, &first, mark, node) : 0;
    if (UNLIKELY(p->rereading)) {
        parse_forget(p);
    }
    return statement;
}
// ---- keyword statements ----

// 'del' targets, up to ; or the end of the line
static Node parse_del(Parser *p)
{
    uint32_t start = p->token->start;
    size_t base = p->stack.count;
    parse_advance(p);
    Mark mark = parse_mark(p);
    bool good;
    do {
        Node target = parse_at(p, TOK_await) ? 0 : parse_primary(p);
        good = target && target_mark(p, target, TARGET_DEL) && parse_push(p, target);
    } while (good && parse_take(p, TOK_COMMA) && !parse_at(p, TOK_SEMICOLON) &&
             !parse_at(p, TOK_NEWLINE));
    good = good && (parse_at(p, TOK_SEMICOLON) || parse_at(p, TOK_NEWLINE));
    if (good) {
        parse_forget(p);
        List targets;
        return parse_list(p, base, &targets) ? MAKE(p, Delete, start, 0, targets) : 0;
    }
    parse_rewind(p, mark);
    if (p->diagnosing && !p->failed) {
        Node node = parse_star_expressions(p);
        if (node) {
            target_fail(p, node, TARGET_DEL);
        }
    }
    return 0;
}

static Node parse_return(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    Node value = 0;
    if (!parse_at(p, TOK_NEWLINE) && !parse_at(p, TOK_SEMICOLON) &&
        !(value = parse_star_expressions(p))) {
        return 0;
    }
    return MAKE(p, Return, start, 0, value);
}

// 'raise' [expression ['from' expression]]
static Node parse_raise(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    Node exc = 0, cause = 0;
    if (!parse_at(p, TOK_NEWLINE) && !parse_at(p, TOK_SEMICOLON)) {
        exc = parse_expression(p);
        if (!exc || (parse_take(p, TOK_from) && !(cause = parse_expression(p)))) {
            return 0;
        }
    }
    return MAKE(p, Raise, start, 0, exc, cause);
}

// 'assert' expression [',' expression]
static Node parse_assert(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    Node test = parse_expression(p), msg = 0;
    if (!test || (parse_take(p, TOK_COMMA) && !(msg = parse_expression(p)))) {
        return 0;
    }
    return MAKE(p, Assert, start, 0, test, msg);
}

// 'global' NAME (',' NAME)*, and nonlocal
static Node parse_scope(Parser *p)
{
    uint32_t start = p->token->start;
    bool global = parse_at(p, TOK_global);
    size_t base = p->stack.count;
    do {
        parse_advance(p);
        if (!parse_at(p, TOK_NAME) || !parse_push(p, p->token->name)) {
            return 0;
        }
        parse_advance(p);
    } while (parse_at(p, TOK_COMMA));
    List names;
    if (!parse_list(p, base, &names)) {
        return 0;
    }
    return global ? MAKE(p, Global, start, 0, names) : MAKE(p, Nonlocal, start, 0, names);
}

static Node parse_word(Parser *p)
{
    uint32_t start = p->token->start;
    TokenKind kind = parse_kind(p);
    parse_advance(p);
    switch (kind) {
    case TOK_pass:
        return MAKE(p, Pass, start, 0, );
    case TOK_break:
        return MAKE(p, Break, start, 0, );
    default:
        return MAKE(p, Continue, start, 0, );
    }
}

static Node parse_type_statement(Parser *p)
{
    if (LIKELY(!p->diagnosing)) {
        return parse_type_alias(p);
    }
    Mark mark = parse_mark(p);
    Node node = parse_type_alias(p);
    if (!node && !p->failed) {  // COMPAT: then it is looked at as an expression
        parse_rewind(p, mark);
        parse_expression_statement(p);
        return 0;
    }
    parse_forget(p);
    return node;
}

Node parse_small_statement(Parser *p)
{
    switch (parse_kind(p)) {
    case TOK_NAME:
        if (UNLIKELY(p->token->name == NAME_type) && parse_peek(p)->kind == TOK_NAME) {
            return parse_type_statement(p);
        }
        return parse_expression_statement(p);
    case TOK_return:
        return parse_return(p);
    case TOK_import:
        return parse_import(p);
    case TOK_from:
        return parse_from_import(p);
    case TOK_raise:
        return parse_raise(p);
    case TOK_pass:
    case TOK_break:
    case TOK_continue:
        return parse_word(p);
    case TOK_del:
        return parse_del(p);
    case TOK_assert:
        return parse_assert(p);
    case TOK_global:
    case TOK_nonlocal:
        return parse_scope(p);
    default:
        return parse_expression_statement(p);
    }
}
