// parse_type — type parameters and type aliases (PEP 695, PEP 696).
#include "front/parser.h"

// NAME [':' expression] ['=' expression]
static Node parse_type_var(Parser *p)
{
    uint32_t start = p->token->start;
    NameId name = p->token->name;
    Node bound = 0, value = 0;
    parse_advance(p);
    if (parse_take(p, TOK_COLON) && !(bound = parse_expression(p))) {
        return 0;
    }
    if (parse_take(p, TOK_EQUAL) && !(value = parse_expression(p))) {
        return 0;
    }
    return MAKE(p, TypeVar, start, 0, name, bound, value);
}

// '*' NAME ['=' star_expression] | '**' NAME ['=' expression]
static Node parse_starred_parameter(Parser *p)
{
    uint32_t start = p->token->start;
    bool tuple = parse_at(p, TOK_STAR);
    parse_advance(p);
    if (!parse_at(p, TOK_NAME)) {
        return 0;
    }
    NameId name = p->token->name;
    parse_advance(p);
    if (p->diagnosing && parse_at(p, TOK_COLON)) {
        uint32_t colon = p->token->start;
        parse_advance(p);
        Node bound = parse_expression(p);
        if (!bound) {
            return 0;
        }
        const char *what = ast_kind(&p->ast, bound) == AST_Tuple ? "constraints" : "bound";
        return fail_from(p, colon,
                         tuple ? MESSAGE_typevar_tuple_bound : MESSAGE_paramspec_bound, what);
    }
    Node value = 0;
    if (parse_take(p, TOK_EQUAL) &&
        !(value = tuple ? parse_star_expression(p) : parse_expression(p))) {
        return 0;
    }
    return tuple ? MAKE(p, TypeVarTuple, start, 0, name, value)
                 : MAKE(p, ParamSpec, start, 0, name, value);
}

// type_params: '[' type_param (',' type_param)* [','] ']'. Absent: the list is empty.
bool parse_type_params(Parser *p, List *list)
{
    *list = 0;
    if (LIKELY(!parse_at(p, TOK_LEFT_BRACKET))) {
        return true;
    }
    size_t base = p->stack.count;
    parse_advance(p);
    if (p->diagnosing && parse_at(p, TOK_RIGHT_BRACKET)) {
        fail_from(p, p->token->start, MESSAGE_type_parameters_empty);
        return false;
    }
    do {
        Node param;
        switch (parse_kind(p)) {
        case TOK_NAME:
            param = parse_type_var(p);
            break;
        case TOK_STAR:
        case TOK_POWER:
            param = parse_starred_parameter(p);
            break;
        default:
            param = 0;
            break;
        }
        if (!param || !parse_push(p, param)) {
            return false;
        }
    } while (parse_take(p, TOK_COMMA) && !parse_at(p, TOK_RIGHT_BRACKET));
    return parse_take(p, TOK_RIGHT_BRACKET) && parse_list(p, base, list);
}

// type_alias: "type" NAME [type_params] '=' expression
Node parse_type_alias(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    uint32_t name_start = p->token->start;
    NameId id = p->token->name;
    parse_advance(p);
    Node name = MAKE(p, Name, name_start, 0, id);
    List params;
    if (UNLIKELY(p->diagnosing) && parse_at(p, TOK_LEFT_BRACKET) &&
        parse_peek(p)->kind == TOK_RIGHT_BRACKET) {
        parse_advance(p);
        uint32_t close = p->token->start;
        parse_advance(p);
        return fail_from(p, close, MESSAGE_type_parameters_empty);
    }
    if (!name || !parse_type_params(p, &params) || !parse_take(p, TOK_EQUAL)) {
        return 0;
    }
    node_flag(p, name, FLAG_STORE);
    Node value = parse_expression(p);
    return value ? MAKE(p, TypeAlias, start, 0, name, params, value) : 0;
}
