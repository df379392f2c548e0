// parse_args — parameters of functions and lambdas.
//
// One loop with a state serves both. What may follow what is decided by the state; when it does
// not fit, the second reading has diagnose_parameters() say why.
#include "front/diagnose.h"
#include "front/parser.h"

// What was read so far.
typedef struct State {
    bool lambda;
    bool slash;          // '/' was read
    bool slash_default;  // and a default before it
    bool tail_default;   // a parameter with a default followed a '/' after one with a default
    bool star;           // '*' or '*args' was read
    bool bare_star;      // a '*' without name, and no parameter after it yet
    bool kwarg;          // '**kwargs' was read
    bool has_default;    // of the positional ones
    size_t base;         // of p->stack
} State;

// [':' annotation]; for *args a starred annotation is allowed. False after a failure.
static bool parse_annotation(Parser *p, const State *state, bool starred, Node *annotation)
{
    *annotation = 0;
    if (state->lambda || !parse_take(p, TOK_COLON)) {
        return true;
    }
    *annotation = starred ? parse_star_expression(p) : parse_expression(p);
    return *annotation != 0;
}

// ['=' expression]
static bool parse_default(Parser *p, Node *value)
{
    *value = 0;
    if (!parse_at(p, TOK_EQUAL)) {
        return true;
    }
    Token equal = *p->token;
    parse_advance(p);
    if (p->diagnosing && (parse_at(p, TOK_RIGHT_PAREN) || parse_at(p, TOK_COMMA))) {
        fail_token(p, &equal, MESSAGE_expected_default);
        return false;
    }
    *value = parse_expression(p);
    return *value != 0;
}

// The range of a parameter ends at `end`, before its default.
static bool add_param(Parser *p, const Token *name, uint32_t end, unsigned kind,
                      Node annotation, Node value)
{
    Node node = MAKE(p, Param, name->start, kind, name->name, annotation, value);
    if (!node) {
        return false;
    }
    ast_head(&p->ast, node)->end = end;
    return parse_push(p, node);
}

// '/': everything before it becomes positional-only.
static bool parse_slash(Parser *p, State *state)
{
    bool alone = p->stack.count == state->base;
    if (state->slash || state->star || alone) {
        if (p->diagnosing && (!alone || state->star || parse_peek(p)->kind == TOK_COMMA)) {
            fail_token(p, p->token,
                       state->slash  ? MESSAGE_slash_twice
                       : state->star ? MESSAGE_slash_after_star
                                     : MESSAGE_slash_first);
        }
        return false;
    }
    for (size_t i = state->base; i < p->stack.count; i++) {
        ast_head(&p->ast, p->stack.items[i])->op = PARAM_POSONLY;
    }
    state->slash = true;
    state->slash_default = state->has_default;
    parse_advance(p);
    if (p->diagnosing && parse_at(p, TOK_STAR)) {
        fail_token(p, p->token, MESSAGE_comma_slash_star);
    }
    return true;
}

// '*' or '*' NAME
static bool parse_star(Parser *p, State *state)
{
    if (state->star) {
        TokenKind next = (TokenKind)parse_peek(p)->kind;
        if (p->diagnosing && (next == TOK_NAME || next == TOK_COMMA)) {
            fail_token(p, p->token, MESSAGE_star_twice);
        }
        return false;
    }
    Token star = *p->token;
    state->star = true;
    parse_advance(p);
    if (parse_at(p, TOK_NAME)) {
        Token name = *p->token;
        parse_advance(p);
        Node annotation;
        if (!parse_annotation(p, state, true, &annotation)) {
            return false;
        }
        bool unpacked = annotation && ast_kind(&p->ast, annotation) == AST_Starred;
        if (p->diagnosing && parse_at(p, TOK_EQUAL) && !unpacked) {
            fail_token(p, p->token, MESSAGE_vararg_default);
            return false;
        }
        return add_param(p, &name, p->previous_end, PARAM_VARARG, annotation, 0);
    }
    state->bare_star = true;
    TokenKind end = state->lambda ? TOK_COLON : TOK_RIGHT_PAREN;
    if (p->diagnosing) {
        const Token *decisive = parse_at(p, TOK_COMMA) ? parse_peek(p) : p->token;
        if (decisive->kind == end || (parse_at(p, TOK_COMMA) && decisive->kind == TOK_POWER)) {
            // COMPAT: CPython points at the star of functions, at the token after it for
            // lambdas.
            Token place = state->lambda ? *decisive : star;
            fail_token(p, &place, MESSAGE_named_after_star);
        }
    }
    return parse_at(p, TOK_COMMA);
}

// '**' NAME
static bool parse_double_star(Parser *p, State *state)
{
    parse_advance(p);
    if (state->bare_star || !parse_at(p, TOK_NAME)) {
        return false;
    }
    Token name = *p->token;
    parse_advance(p);
    Node annotation;
    if (!parse_annotation(p, state, false, &annotation)) {
        return false;
    }
    if (p->diagnosing) {
        if (parse_at(p, TOK_EQUAL)) {
            fail_token(p, p->token, MESSAGE_kwarg_default);
            return false;
        }
        if (parse_at(p, TOK_COMMA)) {
            diagnose_after_kwarg(p, state->lambda);
            if (p->failed) {
                return false;
            }
        }
    }
    state->kwarg = true;
    return add_param(p, &name, p->previous_end, PARAM_KWARG, annotation, 0);
}

static bool parse_plain(Parser *p, State *state)
{
    Token name = *p->token;
    parse_advance(p);
    Node annotation, value;
    if (!parse_annotation(p, state, false, &annotation)) {
        return false;
    }
    uint32_t end = p->previous_end;
    if (!parse_default(p, &value)) {
        return false;
    }
    state->bare_star = false;
    if (!state->star) {
        if (state->has_default && !value) {
            // COMPAT: after `a=1, /, b=2` CPython does not know what is wrong.
            return p->diagnosing && !state->tail_default &&
                   fail_range(p, name.start, p->previous_end, MESSAGE_default_order);
        }
        state->tail_default = state->slash_default && value;
        state->has_default = state->has_default || value;
    }
    return add_param(p, &name, end, state->star ? PARAM_KWONLY : PARAM_NORMAL, annotation,
                     value);
}

static bool parse_one(Parser *p, State *state)
{
    if (state->kwarg) {
        return false;
    }
    switch (parse_kind(p)) {
    case TOK_NAME:
        return parse_plain(p, state);
    case TOK_SLASH:
        return parse_slash(p, state);
    case TOK_STAR:
        return parse_star(p, state);
    case TOK_POWER:
        return parse_double_star(p, state);
    case TOK_LEFT_PAREN:
        if (p->diagnosing && !state->slash && !state->star && !state->has_default) {
            diagnose_parenthesized_parameters(p, state->lambda);
        }
        return false;
    default:
        return false;
    }
}

bool parse_parameters(Parser *p, bool lambda, List *params)
{
    TokenKind end = lambda ? TOK_COLON : TOK_RIGHT_PAREN;
    *params = 0;
    if (parse_at(p, end)) {
        return true;
    }
    State state = {.lambda = lambda, .base = p->stack.count};
    uint32_t height;
    if (!parse_enter(p, &height)) {
        return false;
    }
    for (;;) {
        if (!parse_one(p, &state)) {
            return false;
        }
        if (!parse_take(p, TOK_COMMA) || parse_at(p, end)) {
            break;
        }
    }
    parse_leave(p, height);
    if (state.bare_star) {
        return false;
    }
    return !p->failed && parse_list(p, state.base, params);
}
