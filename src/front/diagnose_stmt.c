// diagnose_stmt — known mistakes in statements and parameter lists, see diagnose.c.
#include "front/diagnose.h"

// ---- parameters ----

// NAME [':' expression]. False when there is none.
static bool skip_parameter(Parser *p, bool lambda)
{
    if (!parse_take(p, TOK_NAME)) {
        return false;
    }
    return lambda || !parse_take(p, TOK_COLON) || parse_expression(p);
}

void diagnose_after_kwarg(Parser *p, bool lambda)
{
    Mark mark = parse_mark(p);
    parse_advance(p);
    Token token = *p->token;
    if (parse_at(p, TOK_STAR) || parse_at(p, TOK_POWER) || parse_at(p, TOK_SLASH)) {
        fail_token(p, &token, MESSAGE_after_kwarg);
    } else if (skip_parameter(p, lambda)) {
        fail_range(p, token.start, p->previous_end, MESSAGE_after_kwarg);
    }
    parse_rewind(p, mark);
}

void diagnose_parenthesized_parameters(Parser *p, bool lambda)
{
    uint32_t start = p->token->start;
    Mark mark = parse_mark(p);
    parse_advance(p);
    bool good;
    do {
        good = skip_parameter(p, lambda);
    } while (good && parse_take(p, TOK_COMMA) && !parse_at(p, TOK_RIGHT_PAREN));
    if (good && parse_take(p, TOK_RIGHT_PAREN)) {
        fail_range(p, start, p->previous_end,
                   lambda ? MESSAGE_lambda_parentheses : MESSAGE_parameters_parentheses);
    }
    parse_rewind(p, mark);
}

// ---- assignments ----

void diagnose_assignment(Parser *p, Mark start, Node node)
{
    AstKind kind = ast_kind(&p->ast, node);
    bool yield = (kind == AST_Yield || kind == AST_YieldFrom) &&
                 !(ast_head(&p->ast, node)->flags & FLAG_PAREN);
    Node invalid = yield ? node : target_find_invalid(p, node, TARGET_STAR);
    const char *what = invalid ? syntax_describe(&p->ast, invalid) : NULL;
    uint32_t invalid_start = invalid ? node_start(p, invalid) : 0,
             end = invalid ? node_end(p, invalid) : 0;
    // The statement is looked at like the items of a display, where = is more likely meant to
    // be ==.
    parse_rewind(p, start);
    parse_star_named_list(p);
    if (invalid) {
        fail_range(p, invalid_start, end,
                   yield ? MESSAGE_yield_assignment : MESSAGE_cannot_assign, what);
    }
}

void diagnose_items(Parser *p, Mark start, Node node)
{
    Mark mark = parse_mark(p);
    if (parse_at(p, TOK_COLON_EQUAL)) {
        parse_jump(p, start);
        parse_star_named(p);
    } else if (ast_kind(&p->ast, node) == AST_Tuple &&
               !(ast_head(&p->ast, node)->flags & FLAG_PAREN)) {
        // COMPAT: CPython looks for more items of an annotated tuple, with or without commas
        // between them.
        while (parse_star_named_list(p)) {}
    }
    parse_rewind(p, mark);
}

void diagnose_annotation(Parser *p, Node target)
{
    parse_advance(p);
    if (!parse_expression(p)) {
        return;
    }
    const AstHead *head = ast_head(&p->ast, target);
    if (head->kind == AST_List) {
        fail_node(p, target, MESSAGE_single_target_list);
    } else if (head->kind == AST_Tuple && head->flags & FLAG_PAREN) {
        fail_node(p, target, MESSAGE_single_target_tuple);
    } else if (head->kind == AST_Tuple) {
        List elts = ast_get(&p->ast, Tuple, target)->elts;
        fail_node(p, elts ? ast_item(&p->ast, elts, 0) : target, MESSAGE_single_target_tuple);
    } else if (head->kind != AST_Starred) {
        fail_node(p, target, MESSAGE_illegal_annotation);
    }
}

// ---- compound statements and imports ----

static bool skip_dotted(Parser *p)
{
    do {
        if (!parse_take(p, TOK_NAME)) {
            return false;
        }
    } while (parse_take(p, TOK_DOT));
    return true;
}

void diagnose_import(Parser *p, uint32_t start)
{
    if (parse_at(p, TOK_NEWLINE)) {
        fail_from(p, p->token->start, MESSAGE_import_names);
        return;
    }
    Mark mark = parse_mark(p);
    bool good;
    do {
        good = skip_dotted(p);
    } while (good && parse_take(p, TOK_COMMA));
    if (good && parse_take(p, TOK_from) && skip_dotted(p)) {
        fail_from(p, start, MESSAGE_import_from_order);
    }
    parse_rewind(p, mark);
}

void diagnose_block(Parser *p, const char *what, uint32_t owner)
{
    fail_kind(p, SYNTAX_IndentationError, parse_last(p), MESSAGE_expected_block, what,
              (unsigned)ast_locate(&p->ast, owner).line);
}

Node diagnose_except_types(Parser *p, Node type)
{
    parse_advance(p);
    if (!parse_expressions(p)) {
        return 0;
    }
    if (parse_take(p, TOK_as) && !parse_take(p, TOK_NAME)) {
        return 0;
    }
    return parse_at(p, TOK_COLON)
               ? fail_from(p, node_start(p, type), MESSAGE_except_parentheses)
               : 0;
}

void diagnose_with_target(Parser *p)
{
    Mark mark = parse_mark(p);
    Node node = parse_expression(p);
    if (node &&
        (parse_at(p, TOK_COMMA) || parse_at(p, TOK_RIGHT_PAREN) || parse_at(p, TOK_COLON))) {
        target_fail(p, node, TARGET_STAR);
    }
    parse_rewind(p, mark);
}

void diagnose_as_pattern(Parser *p)
{
    if (parse_at(p, TOK_NAME) && p->token->name == NAME_underscore) {
        fail_token(p, p->token, MESSAGE_pattern_underscore);
        return;
    }
    Mark mark = parse_mark(p);
    if (!parse_at(p, TOK_NAME)) {
        Node node = parse_expression(p);
        if (node) {
            fail_node(p, node, MESSAGE_pattern_target);
        }
    }
    parse_rewind(p, mark);
}
