// parse_def — functions, classes and their decorators.
#include "front/diagnose.h"
#include "front/parser.h"

// function_def: ['async'] 'def' NAME [type_params] '(' [parameters] ')' ['->' expression] ':'
// block; at 'def'
Node parse_function(Parser *p, uint32_t start, List decorators, unsigned flags)
{
    uint32_t keyword = p->token->start;
    parse_advance(p);
    if (!parse_at(p, TOK_NAME)) {
        return 0;
    }
    NameId name = p->token->name;
    parse_advance(p);
    List type_params, params, body;
    Token after_name = *p->token;
    if (!parse_type_params(p, &type_params)) {
        return p->diagnosing ? fail_token(p, &after_name, MESSAGE_expected_token, "(") : 0;
    }
    if (!parse_take(p, TOK_LEFT_PAREN)) {
        return p->diagnosing ? fail_token(p, p->token, MESSAGE_expected_token, "(") : 0;
    }
    if (!parse_parameters(p, false, &params) || !parse_take(p, TOK_RIGHT_PAREN)) {
        return 0;
    }
    Node returns = 0;
    Token arrow = *p->token;
    if (parse_take(p, TOK_ARROW) && !(returns = parse_expression(p))) {
        return p->diagnosing ? fail_token(p, &arrow, MESSAGE_expected_token, ":") : 0;
    }
    if (!parse_colon(p, true) || !parse_block(p, "function definition", keyword, &body)) {
        return 0;
    }
    Node node =
        MAKE(p, FunctionDef, start, 0, name, type_params, params, returns, body, decorators);
    if (node) {
        node_flag(p, node, flags);
    }
    return node;
}

// class_def: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
Node parse_class(Parser *p, uint32_t start, List decorators)
{
    uint32_t keyword = p->token->start;
    parse_advance(p);
    if (!parse_at(p, TOK_NAME)) {
        return 0;
    }
    NameId name = p->token->name;
    parse_advance(p);
    List type_params, bases = 0, keywords = 0, body;
    if (!parse_type_params(p, &type_params)) {
        return 0;
    }
    if (parse_take(p, TOK_LEFT_PAREN) &&
        (!parse_arguments(p, 0, &bases, &keywords) || !parse_take(p, TOK_RIGHT_PAREN))) {
        return 0;
    }
    if (!parse_colon(p, false) || !parse_block(p, "class definition", keyword, &body)) {
        return 0;
    }
    return MAKE(p, ClassDef, start, 0, name, type_params, bases, keywords, body, decorators);
}

// decorators: ('@' named_expression NEWLINE)+ followed by a function or class
Node parse_decorated(Parser *p)
{
    size_t base = p->stack.count;
    while (parse_take(p, TOK_AT)) {
        Node decorator = parse_named(p);
        if (!decorator || !parse_push(p, decorator) || !parse_take(p, TOK_NEWLINE)) {
            return 0;
        }
    }
    List decorators;
    if (!parse_list(p, base, &decorators)) {
        return 0;
    }
    uint32_t start = p->token->start;
    if (parse_at(p, TOK_class)) {
        return parse_class(p, start, decorators);
    }
    bool is_async = parse_take(p, TOK_async);
    return parse_at(p, TOK_def)
               ? parse_function(p, start, decorators, is_async ? FLAG_ASYNC : 0)
               : 0;
}
