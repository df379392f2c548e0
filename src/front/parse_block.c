// parse_block — blocks, if, while, for, and the choice among compound statements.
#include "front/diagnose.h"
#include "front/parser.h"

// ---- blocks ----

bool parse_colon(Parser *p, bool forced)
{
    if (LIKELY(parse_take(p, TOK_COLON))) {
        return true;
    }
    if (p->diagnosing && (forced || parse_at(p, TOK_NEWLINE))) {
        fail_token(p, forced ? p->token : parse_last(p), MESSAGE_expected_token, ":");
    }
    return false;
}

// One line of small statements, pushed.
static bool parse_line(Parser *p)
{
    do {
        Node node = parse_small_statement(p);
        if (!node || !parse_push(p, node)) {
            return false;
        }
    } while (parse_take(p, TOK_SEMICOLON) && !parse_at(p, TOK_NEWLINE));
    return parse_take_blank(p, TOK_NEWLINE);
}

// The statements of an indented block, pushed, with its DEDENT.
static bool parse_indented(Parser *p)
{
    while (!parse_take_blank(p, TOK_DEDENT)) {
        if (parse_at(p, TOK_END)) {
            return false;
        }
        if (parse_at_compound(p)) {
            Node node = parse_compound(p);
            if (!node || !parse_push(p, node)) {
                return false;
            }
        } else if (!parse_line(p)) {
            return false;
        }
    }
    return true;
}

bool parse_block(Parser *p, const char *what, uint32_t owner, List *body)
{
    size_t base = p->stack.count;
    uint32_t height;
    if (!parse_enter(p, &height)) {
        return false;
    }
    bool good;
    if (LIKELY(parse_take_blank(p, TOK_NEWLINE))) {
        if (LIKELY(parse_take_blank(p, TOK_INDENT))) {
            good = parse_indented(p);
        } else {
            good = false;
            if (p->diagnosing) {
                diagnose_block(p, what, owner);
            }
        }
    } else {
        good = parse_line(p);
    }
    parse_leave(p, height);
    return good && parse_list(p, base, body);
}

// block after a colon
static bool parse_suite(Parser *p, bool forced, const char *what, uint32_t owner, List *body)
{
    return parse_colon(p, forced) && parse_block(p, what, owner, body);
}

// ['else' ':' block]. False after a failure.
bool parse_else(Parser *p, List *body)
{
    *body = 0;
    uint32_t start = p->token->start;
    return !parse_take(p, TOK_else) || parse_suite(p, true, "'else' statement", start, body);
}

// ---- statements ----

// if_stmt: 'if' named_expression ':' block ('elif' named_expression ':' block)* ['else' ':'
// block]
static Node parse_if(Parser *p)
{
    uint32_t start = p->token->start;
    size_t base = p->stack.count;
    const char *what = "'if' statement";
    do {
        uint32_t branch_start = p->token->start;
        parse_advance(p);
        Node test = parse_named(p);
        List body;
        if (!test || !parse_suite(p, false, what, branch_start, &body)) {
            return 0;
        }
        Node branch = MAKE(p, Branch, branch_start, 0, test, body);
        if (!branch || !parse_push(p, branch)) {
            return 0;
        }
        what = "'elif' statement";
    } while (parse_at(p, TOK_elif));
    List branches, orelse;
    if (!parse_else(p, &orelse) || !parse_list(p, base, &branches)) {
        return 0;
    }
    return MAKE(p, If, start, 0, branches, orelse);
}

// while_stmt: 'while' named_expression ':' block ['else' ':' block]
static Node parse_while(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    Node test = parse_named(p);
    List body, orelse;
    if (!test || !parse_suite(p, false, "'while' statement", start, &body) ||
        !parse_else(p, &orelse)) {
        return 0;
    }
    return MAKE(p, While, start, 0, test, body, orelse);
}

// for_stmt: ['async'] 'for' star_targets 'in' star_expressions ':' block ['else' ':' block]; at
// 'for'
static Node parse_for(Parser *p, uint32_t start, unsigned flags)
{
    uint32_t keyword = p->token->start;
    parse_advance(p);
    Node target = parse_for_target(p, false);
    Node iter = target ? parse_star_expressions(p) : 0;
    List body, orelse;
    if (!iter || !parse_suite(p, false, "'for' statement", keyword, &body) ||
        !parse_else(p, &orelse)) {
        return 0;
    }
    Node node = MAKE(p, For, start, 0, target, iter, body, orelse);
    if (node) {
        node_flag(p, node, flags);
    }
    return node;
}

// 'async' def, for, with
static Node parse_async(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    switch (parse_kind(p)) {
    case TOK_def:
        return parse_function(p, start, 0, FLAG_ASYNC);
    case TOK_for:
        return parse_for(p, start, FLAG_ASYNC);
    case TOK_with:
        return parse_with(p, start, FLAG_ASYNC);
    default:
        return 0;
    }
}

bool parse_at_compound(Parser *p)
{
    switch (parse_kind(p)) {
    case TOK_if:
    case TOK_while:
    case TOK_for:
    case TOK_try:
    case TOK_with:
    case TOK_def:
    case TOK_class:
    case TOK_AT:
    case TOK_async:
        return true;
    case TOK_NAME:
        return UNLIKELY(p->token->name == NAME_match) && parse_at_match(p);
    default:
        return false;
    }
}

Node parse_compound(Parser *p)
{
    uint32_t start = p->token->start;
    switch (parse_kind(p)) {
    case TOK_if:
        return parse_if(p);
    case TOK_while:
        return parse_while(p);
    case TOK_for:
        return parse_for(p, start, 0);
    case TOK_try:
        return parse_try(p);
    case TOK_with:
        return parse_with(p, start, 0);
    case TOK_def:
        return parse_function(p, start, 0, 0);
    case TOK_class:
        return parse_class(p, start, 0);
    case TOK_AT:
        return parse_decorated(p);
    case TOK_async:
        return parse_async(p);
    default:
        return parse_match(p);
    }
}
