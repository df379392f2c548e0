// parse_try — try with except, except*, else and finally.
#include "front/diagnose.h"
#include "front/parser.h"

// except_block: 'except' ['*'] [expression ['as' NAME]] ':' block. *star: -1 unknown, else what
// the first one was.
static Node parse_except(Parser *p, int *star)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    bool starred = parse_take(p, TOK_STAR);
    const char *what = starred ? "'except*' statement" : "'except' statement";
    uint32_t keyword_end = p->previous_end;
    bool mixed = *star >= 0 && *star != starred;
    if (mixed && !p->diagnosing) {
        return 0;
    }
    *star = starred;
    if (UNLIKELY(p->diagnosing) && starred &&
        (parse_at(p, TOK_NEWLINE) || parse_at(p, TOK_COLON))) {
        return fail_token(p, parse_last(p), MESSAGE_except_star_types);
    }
    Node type = 0;
    NameId name = 0;
    if (!parse_at(p, TOK_COLON) && !(parse_at(p, TOK_NEWLINE) && p->diagnosing)) {
        type = parse_expression(p);
        if (!type) {
            return 0;
        }
        if (UNLIKELY(p->diagnosing) && parse_at(p, TOK_COMMA)) {
            return diagnose_except_types(p, type);
        }
        if (parse_take(p, TOK_as)) {
            if (!parse_at(p, TOK_NAME)) {
                return 0;
            }
            name = p->token->name;
            parse_advance(p);
        }
    }
    if (UNLIKELY(mixed) && parse_at(p, TOK_COLON)) {
        return fail_range(p, start, keyword_end, MESSAGE_mixed_except);
    }
    List body;
    if ((starred && !type) || !parse_colon(p, false) || !parse_block(p, what, start, &body)) {
        return 0;
    }
    return MAKE(p, ExceptHandler, start, 0, type, name, body);
}

static bool parse_handlers(Parser *p, List *handlers, bool *is_star)
{
    size_t base = p->stack.count;
    int star = -1;
    while (parse_at(p, TOK_except)) {
        Node handler = parse_except(p, &star);
        if (!handler || !parse_push(p, handler)) {
            return false;
        }
        // COMPAT: a bare except must be the last; the code generator reports it, as CPython's
        // does.
    }
    *is_star = star == 1;
    return parse_list(p, base, handlers);
}

// try_stmt: 'try' ':' block (except_block+ ['else' ':' block] ['finally' ':' block] | 'finally'
// ':' block)
Node parse_try(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    List body, handlers, orelse = 0, finalbody = 0;
    bool star;
    if (!parse_colon(p, true) || !parse_block(p, "'try' statement", start, &body)) {
        return 0;
    }
    if (!parse_at(p, TOK_except) && !parse_at(p, TOK_finally)) {
        return p->diagnosing ? fail_token(p, parse_last(p), MESSAGE_expected_except) : 0;
    }
    if (!parse_handlers(p, &handlers, &star) || (handlers && !parse_else(p, &orelse))) {
        return 0;
    }
    uint32_t keyword = p->token->start;
    if (parse_take(p, TOK_finally) &&
        (!parse_colon(p, true) ||
         !parse_block(p, "'finally' statement", keyword, &finalbody))) {
        return 0;
    }
    Node node = MAKE(p, Try, start, 0, body, handlers, orelse, finalbody);
    if (node && star) {
        node_flag(p, node, FLAG_STAR);
    }
    return node;
}
