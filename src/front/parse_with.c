// parse_with — with statements, including items in parentheses (PEP 617).
#include "front/diagnose.h"
#include "front/parser.h"

// with_item: expression ['as' star_target], pushed
static bool parse_item(Parser *p)
{
    uint32_t start = p->token->start;
    Node context = parse_expression(p), target = 0;
    if (!context) {
        return false;
    }
    if (parse_take(p, TOK_as)) {
        Mark mark = parse_mark(p);
        target = parse_star_target(p);
        if (p->diagnosing && target && parse_at(p, TOK_NEWLINE) &&
            !target_find_invalid(p, target, TARGET_STAR)) {
            fail_token(p, parse_last(p), MESSAGE_expected_token, ":");
        }
        bool ends =
            parse_at(p, TOK_COMMA) || parse_at(p, TOK_RIGHT_PAREN) || parse_at(p, TOK_COLON);
        if (!target || !ends || !target_mark(p, target, TARGET_STAR)) {
            parse_rewind(p, mark);
            if (p->diagnosing && !p->failed) {
                diagnose_with_target(p);
            }
            return false;
        }
        parse_forget(p);
    }
    Node item = MAKE(p, WithItem, start, 0, context, target);
    return item && parse_push(p, item);
}

// '(' item (',' item)* [','] ')' ':', or nothing consumed and false. The colon stays.
static bool parse_items_in_parentheses(Parser *p)
{
    if (!parse_at(p, TOK_LEFT_PAREN)) {
        return false;
    }
    Mark mark = parse_mark(p);
    parse_advance(p);
    bool good;
    do {
        good = parse_item(p);
    } while (good && parse_take(p, TOK_COMMA) && !parse_at(p, TOK_RIGHT_PAREN));
    bool closed = good && parse_take(p, TOK_RIGHT_PAREN);
    if (closed && p->diagnosing && parse_at(p, TOK_NEWLINE)) {
        fail_token(p, parse_last(p), MESSAGE_expected_token, ":");
    }
    if (closed && parse_at(p, TOK_COLON)) {
        parse_forget(p);
        return true;
    }
    parse_rewind(p, mark);
    return false;
}

// with_stmt: ['async'] 'with' items ':' block; at 'with'
Node parse_with(Parser *p, uint32_t start, unsigned flags)
{
    uint32_t keyword = p->token->start;
    size_t base = p->stack.count;
    parse_advance(p);
    if (!parse_items_in_parentheses(p)) {
        if (p->failed) {
            return 0;
        }
        do {
            if (!parse_item(p)) {
                return 0;
            }
        } while (parse_take(p, TOK_COMMA));
    }
    List items, body;
    if (!parse_list(p, base, &items) || !parse_colon(p, false) ||
        !parse_block(p, "'with' statement", keyword, &body)) {
        return 0;
    }
    Node node = MAKE(p, With, start, 0, items, body);
    if (node) {
        node_flag(p, node, flags);
    }
    return node;
}
