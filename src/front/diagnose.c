// diagnose — known mistakes in expressions, recognized while a failed statement is read again.
//
// Everything here is speculative: a mark, a try, a rewind. What is tried and in which order
// follows from which of several possible messages CPython gives; statements are in
// diagnose_stmt.c.
#include "front/diagnose.h"

static bool is_legacy_name(NameId name)
{
    return name == NAME_print || name == NAME_exec;
}

static bool is_paren(const Parser *p, Node node)
{
    return ast_head(&p->ast, node)->flags & FLAG_PAREN;
}

// An expression without recognition of mistakes in it; 0 when there is none.
static Node try_expression(Parser *p)
{
    p->diagnosing = false;
    Node node = parse_expression(p);
    p->diagnosing = true;
    return node;
}

// COMPAT: a name that is the begin of a soft keyword counts as one here.
static bool is_soft_keyword(const Parser *p, const Token *token)
{
    static const char words[][6] = {"match", "case", "type", "_"};
    if (token->kind != TOK_NAME) {
        return false;
    }
    for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
        if (strncmp(words[i], p->ast.source + token->start, token->end - token->start) == 0) {
            return true;
        }
    }
    return false;
}

// Two expressions side by side in brackets.
static void diagnose_comma(Parser *p, Node left)
{
    if (!parse_at_expression(p)) {
        return;
    }
    Mark mark = parse_mark(p);
    Node right = try_expression(p);
    if (right && !p->failed) {
        bool legacy = ast_kind(&p->ast, left) == AST_Name &&
                      is_legacy_name(ast_get(&p->ast, Name, left)->name);
        if (!legacy && p->token[-1].level) {
            fail_range(p, node_start(p, left), node_end(p, right), MESSAGE_forgot_comma);
        }
    }
    parse_rewind(p, mark);
}

// The expression after a name that should not be there: only its outermost level is looked at
// for mistakes.
static void diagnose_next(Parser *p)
{
    // Deep enough is deep enough: going on is worth no error of its own.
    if (!parse_at_expression(p) || p->level > PARSER_MAX_LEVEL / 2) {
        return;
    }
    Token first = *p->token;
    Mark start = parse_mark(p);
    p->level++;
    p->diagnosing = false;
    Node left = parse_disjunction(p);
    p->diagnosing = true;
    if (left && !p->failed) {
        diagnose_juxtaposed(p, &first, start, left);
    } else if (first.kind == TOK_LEFT_BRACE) {
        // COMPAT: a display that does not even begin well is looked at in depth.
        parse_jump(p, start);
        parse_disjunction(p);
    }
    parse_rewind(p, start);
}

// After the name `first`, which is the current token's predecessor: print or exec used as a
// statement. `apart`: what follows was not looked at for a comma, so it is looked at for
// mistakes in it.
static void diagnose_legacy(Parser *p, const Token *first, bool apart)
{
    if (p->failed || parse_at(p, TOK_LEFT_PAREN) || p->level > PARSER_MAX_LEVEL / 2) {
        return;
    }
    if (!apart) {
        diagnose_next(p);
    }
    p->diagnosing = apart;
    Node value = parse_star_expressions(p);
    p->diagnosing = true;
    if (value && is_legacy_name(first->name)) {
        uint32_t size;
        const char *text = ast_name(&p->ast, first->name, &size);
        fail_range(p, first->start, node_end(p, value), MESSAGE_missing_call, text, text);
    }
}

void diagnose_juxtaposed(Parser *p, const Token *first, Mark start, Node left)
{
    bool name = first->kind == TOK_NAME && p->previous_end == first->end;
    bool apart = is_soft_keyword(p, first) || (name && parse_at(p, TOK_STRING));
    if (!apart) {
        diagnose_comma(p, left);
    }
    bool legacy = first->kind == TOK_NAME && is_legacy_name(first->name);
    if (p->failed || !(legacy || name || apart)) {
        return;
    }
    Mark mark = parse_mark(p);
    parse_jump(p, start);
    parse_advance(p);
    if (legacy || apart) {
        diagnose_legacy(p, first, apart);
    } else if (!parse_at(p, TOK_LEFT_PAREN)) {
        diagnose_next(p);
    }
    parse_rewind(p, mark);
}

// Does the text of the expression begin with a list, tuple or generator expression?
static bool begins_with_display(const Parser *p, Node node, uint32_t start)
{
    const Ast *ast = &p->ast;
    for (;;) {
        switch (ast_kind(ast, node)) {
        case AST_Attribute:
            node = ast_get(ast, Attribute, node)->value;
            break;
        case AST_Subscript:
            node = ast_get(ast, Subscript, node)->value;
            break;
        case AST_Call:
            node = ast_get(ast, Call, node)->func;
            break;
        case AST_BinOp:
            node = ast_get(ast, BinOp, node)->left;
            break;
        case AST_List:
        case AST_Tuple:
        case AST_GeneratorExp:
            return node_start(p, node) == start;
        default:
            return false;
        }
    }
}

// Is the node what the grammar calls bitwise_or?
static bool is_bitwise(const Parser *p, Node node)
{
    switch (ast_kind(&p->ast, node)) {
    case AST_Compare:
    case AST_BoolOp:
    case AST_IfExp:
    case AST_Lambda:
    case AST_NamedExpr:
        return is_paren(p, node);
    case AST_UnaryOp:
        return is_paren(p, node) || ast_head(&p->ast, node)->op != UNARY_Not;
    default:
        return true;
    }
}

// bitwise_or !('=' | ':='), after the current token
static Node try_value(Parser *p)
{
    parse_advance(p);
    Node value = parse_bitwise_or(p);
    return value && !p->failed && !parse_at(p, TOK_EQUAL) && !parse_at(p, TOK_COLON_EQUAL)
               ? value
               : 0;
}

void diagnose_named(Parser *p, const Token *first, Node left)
{
    if (p->failed || (!parse_at(p, TOK_COLON_EQUAL) && !parse_at(p, TOK_EQUAL))) {
        return;
    }
    bool walrus = parse_at(p, TOK_COLON_EQUAL);
    bool name = first->kind == TOK_NAME && p->previous_end == first->end;
    Mark mark = parse_mark(p);
    if (walrus) {
        parse_advance(p);
        if (parse_expression(p)) {
            fail_node(p, left, MESSAGE_assign_expression_with, syntax_describe(&p->ast, left));
        }
    } else if (name) {
        Node value = try_value(p);
        if (value) {
            fail_range(p, first->start, node_end(p, value), MESSAGE_maybe_comparison);
        }
    } else if (first->kind != TOK_True && first->kind != TOK_False && first->kind != TOK_None &&
               is_bitwise(p, left) && !begins_with_display(p, left, first->start)) {
        if (try_value(p)) {
            fail_node(p, left, MESSAGE_cannot_assign_here, syntax_describe(&p->ast, left));
        }
    }
    parse_rewind(p, mark);
}

// ---- arguments ----

void diagnose_keyword(Parser *p, TokenKind kind, Node node)
{
    uint32_t end = p->token->end;
    const char *constant = kind == TOK_True ? "True" : kind == TOK_False ? "False" : "None";
    if ((kind == TOK_True || kind == TOK_False || kind == TOK_None) &&
        node_end(p, node) - node_start(p, node) == strlen(constant)) {
        fail_range(p, node_start(p, node), end, MESSAGE_cannot_assign, constant);
        return;
    }
    if (ast_kind(&p->ast, node) != AST_Starred) {
        fail_range(p, node_start(p, node), end, MESSAGE_keyword_is_expression);
    }
}

void diagnose_unpacking_assignment(Parser *p, uint32_t start, MessageId id)
{
    if (!parse_at(p, TOK_EQUAL)) {
        return;
    }
    Mark mark = parse_mark(p);
    parse_advance(p);
    Node value = parse_expression(p);
    if (value) {
        fail_range(p, start, node_end(p, value), id);
    }
    parse_rewind(p, mark);
}

bool diagnose_keyword_generator(Parser *p, uint32_t start, uint32_t equal_end)
{
    if (!parse_at_comprehension(p)) {
        return false;
    }
    List generators;
    if (parse_comprehension(p, &generators)) {
        fail_range(p, start, equal_end, MESSAGE_maybe_comparison);
    }
    return true;
}

// Source end of the last expression of comprehension clauses.
static uint32_t clauses_end(const Parser *p, List generators)
{
    const Ast *ast = &p->ast;
    const AstComprehension *clause =
        ast_get(ast, Comprehension, ast_item(ast, generators, ast_count(ast, generators) - 1));
    uint32_t count = ast_count(ast, clause->ifs);
    return node_end(p, count ? ast_item(ast, clause->ifs, count - 1) : clause->iter);
}

Node diagnose_generator_argument(Parser *p, Node element, bool first)
{
    List generators;
    if (!parse_comprehension(p, &generators)) {
        return 0;
    }
    if (ast_kind(&p->ast, element) == AST_Starred) {
        return first ? fail_node(p, element, MESSAGE_starred_in_comprehension) : 0;
    }
    if (first && !parse_at(p, TOK_COMMA)) {
        return 0;
    }
    return fail_range(p, node_start(p, element), clauses_end(p, generators),
                      MESSAGE_generator_parentheses);
}

Node diagnose_generator_rest(Parser *p, Node element, List generators)
{
    if (!parse_take(p, TOK_COMMA)) {
        return 0;
    }
    return fail_range(p, node_start(p, element), clauses_end(p, generators),
                      MESSAGE_generator_parentheses);
}

// Skips over arguments in any order; stops at the first thing that is none.
static void skip_arguments(Parser *p)
{
    while (parse_take(p, TOK_COMMA) && !p->failed) {
        if (parse_at(p, TOK_POWER) || parse_at(p, TOK_STAR)) {
            parse_advance(p);
        } else if (parse_at(p, TOK_NAME) && parse_peek(p)->kind == TOK_EQUAL) {
            parse_advance(p);
            parse_advance(p);
        }
        if (!parse_expression(p)) {
            return;
        }
    }
}

Node diagnose_argument_order(Parser *p, bool mapping)
{
    uint32_t comma = p->previous_end - 1;
    if (parse_at(p, TOK_STAR)) {
        if (parse_starred_argument(p)) {
            skip_arguments(p);
            fail_from(p, comma, MESSAGE_star_after_mapping);
        }
        return 0;
    }
    TokenKind kind = parse_kind(p);
    Node argument = parse_named_plain(p);
    if (!argument) {
        return 0;
    }
    if (parse_at(p, TOK_EQUAL)) {
        diagnose_keyword(p, kind, argument);
        return 0;
    }
    List generators;
    if (parse_at_comprehension(p)) {
        if (!parse_comprehension(p, &generators)) {
            return 0;
        }
        return fail_range(p, node_start(p, argument), clauses_end(p, generators),
                          MESSAGE_generator_parentheses);
    }
    skip_arguments(p);
    return fail_token(p, parse_last(p),
                      mapping ? MESSAGE_positional_after_mapping
                              : MESSAGE_positional_after_keyword);
}

// ---- displays ----

void diagnose_comprehension(Parser *p, TokenKind open, Node first, Node last, bool comma)
{
    uint32_t comma_end = p->previous_end;
    List generators;
    if (!parse_comprehension(p, &generators)) {
        return;
    }
    if (first == last && !comma) {
        if (ast_kind(&p->ast, first) == AST_Starred) {
            fail_node(p, first, MESSAGE_starred_in_comprehension);
        }
        return;
    }
    if (open != TOK_LEFT_PAREN) {
        fail_range(p, node_start(p, first), first == last ? comma_end : node_end(p, last),
                   MESSAGE_target_parentheses);
    }
}

void diagnose_dict_key(Parser *p)
{
    Mark mark = parse_mark(p);
    Node key = try_expression(p);
    if (key && !parse_at(p, TOK_COLON)) {
        uint32_t last = node_end(p, key) - 1;
        fail_range(p, last, last, MESSAGE_dict_colon);
        p->error.end_column = 0;
    }
    parse_rewind(p, mark);
}

void diagnose_dict_value(Parser *p)
{
    uint32_t colon = p->previous_end - 1;
    if (parse_at(p, TOK_RIGHT_BRACE) || parse_at(p, TOK_COMMA)) {
        fail_range(p, colon, colon + 1, MESSAGE_dict_value);
    } else if (parse_at(p, TOK_STAR)) {
        uint32_t star = p->token->start;
        parse_advance(p);
        if (parse_bitwise_or(p)) {
            fail_from(p, star, MESSAGE_dict_starred_value);
        }
    }
}

void diagnose_comprehension_target(Parser *p)
{
    Mark mark = parse_mark(p);
    Node target = parse_bitwise_or(p);
    while (target && parse_take(p, TOK_COMMA)) {
        Mark item = parse_mark(p);
        if (parse_gave_back(p, item, parse_bitwise_or(p))) {
            break;
        }
    }
    if (target && !parse_at(p, TOK_in)) {
        fail_token(p, parse_last(p), MESSAGE_expected_in);
    }
    parse_rewind(p, mark);
}
