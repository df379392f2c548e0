// parse_call — arguments of calls and class statements.
#include "front/diagnose.h"
#include "front/parser.h"

// What was seen among the arguments so far. They are all collected on p->stack and sorted apart
// at the end.
typedef struct Arguments {
    uint32_t
        open;  // offset of the parenthesis; 0: no generator expression without own parentheses
    bool keyword;  // a name=value was seen
    bool mapping;  // a **value was seen
} Arguments;

// NAME '=' expression, at the name.
static bool parse_keyword(Parser *p, Arguments *arguments)
{
    Token name = *p->token;
    parse_advance(p);
    uint32_t equal_end = p->token->end;
    parse_advance(p);
    if (UNLIKELY(p->diagnosing) && (parse_at(p, TOK_COMMA) || parse_at(p, TOK_RIGHT_PAREN))) {
        fail_range(p, name.start, equal_end, MESSAGE_expected_argument_value);
        return false;
    }
    Node value = parse_expression(p);
    if (!value) {
        return false;
    }
    if (UNLIKELY(p->diagnosing) && diagnose_keyword_generator(p, name.start, equal_end)) {
        return false;
    }
    arguments->keyword = true;
    Node keyword = MAKE(p, Keyword, name.start, 0, name.name, value);
    return keyword && parse_push(p, keyword);
}

// '**' expression
static bool parse_mapping(Parser *p, Arguments *arguments)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    Node value = parse_expression(p);
    if (UNLIKELY(p->diagnosing) && value) {
        diagnose_unpacking_assignment(p, start, MESSAGE_mapping_assignment);
    }
    Node keyword = value && !p->failed ? MAKE(p, Keyword, start, 0, 0, value) : 0;
    arguments->mapping = true;
    return keyword && parse_push(p, keyword);
}

// '*' expression
Node parse_starred_argument(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    Node value = parse_expression(p);
    if (UNLIKELY(p->rereading) && !value) {
        return fail_token(p, parse_last(p), MESSAGE_invalid_star);
    }
    return value && parse_grow(p) ? MAKE(p, Starred, start, 0, value) : 0;
}

// The clauses after an argument: a generator expression without own parentheses, which must be
// the only argument.
static Node parse_bare_generator(Parser *p, const Arguments *arguments, Node element,
                                 bool first)
{
    if (!first || !arguments->open || ast_kind(&p->ast, element) == AST_Starred) {
        return p->diagnosing ? diagnose_generator_argument(p, element, first) : 0;
    }
    List generators;
    if (!parse_comprehension(p, &generators)) {
        return 0;
    }
    if (!parse_at(p, TOK_RIGHT_PAREN)) {
        return p->diagnosing ? diagnose_generator_rest(p, element, generators) : 0;
    }
    // COMPAT: the range of such a generator expression includes the call's parentheses.
    Node node = MAKE(p, GeneratorExp, arguments->open, 0, element, generators);
    if (node) {
        ast_head(&p->ast, node)->end = p->token->end;
    }
    return node;
}

// An argument that is no keyword.
static bool parse_positional(Parser *p, const Arguments *arguments, bool first)
{
    TokenKind kind = parse_kind(p);
    Node node = kind == TOK_STAR ? parse_starred_argument(p) : parse_named_plain(p);
    if (!node) {
        return false;
    }
    if (UNLIKELY(parse_at(p, TOK_EQUAL))) {
        if (p->diagnosing && kind == TOK_STAR) {
            diagnose_unpacking_assignment(p, node_start(p, node), MESSAGE_star_assignment);
        } else if (p->diagnosing) {
            diagnose_keyword(p, kind, node);
        }
        return false;
    }
    if (UNLIKELY(first ? parse_ends_element(p) : parse_at_comprehension(p))) {
        node = parse_bare_generator(p, arguments, node, first);
    }
    return node && parse_push(p, node);
}

static bool parse_argument(Parser *p, Arguments *arguments, bool first)
{
    if (parse_at(p, TOK_POWER)) {
        return parse_mapping(p, arguments);
    }
    if (parse_at(p, TOK_NAME) && parse_peek(p)->kind == TOK_EQUAL) {
        return parse_keyword(p, arguments);
    }
    if (UNLIKELY(arguments->mapping || (arguments->keyword && !parse_at(p, TOK_STAR)))) {
        return p->diagnosing && diagnose_argument_order(p, arguments->mapping);
    }
    return parse_positional(p, arguments, first);
}

// Makes two lists of the arguments pushed since `base`.
static bool split_arguments(Parser *p, size_t base, List *args, List *keywords)
{
    size_t keyword_count = 0, count = p->stack.count - base;
    const uint32_t *items = p->stack.items + base;
    for (size_t i = 0; i < count; i++) {
        keyword_count += ast_kind(&p->ast, items[i]) == AST_Keyword;
    }
    if (keyword_count) {
        *keywords = ast_alloc(&p->ast, (uint32_t)keyword_count + 1);
        if (!*keywords) {
            return fail_memory(p);
        }
        uint32_t *keyword = p->ast.words + *keywords;
        *keyword++ = (uint32_t)keyword_count;
        uint32_t *kept = p->stack.items + base;
        for (size_t i = 0; i < count; i++) {
            uint32_t **to = ast_kind(&p->ast, items[i]) == AST_Keyword ? &keyword : &kept;
            *(*to)++ = items[i];
        }
        p->stack.count -= keyword_count;
    }
    return parse_list(p, base, args);
}

bool parse_arguments(Parser *p, uint32_t open, List *args, List *keywords)
{
    *args = *keywords = 0;
    if (parse_at(p, TOK_RIGHT_PAREN)) {
        return true;
    }
    size_t base = p->stack.count;
    uint32_t height;
    if (!parse_enter(p, &height)) {
        return false;
    }
    Arguments arguments = {open, false, false};
    uint32_t highest = 0;
    bool good, first = true;
    do {
        p->height = 0;
        good = parse_argument(p, &arguments, first);
        highest = p->height > highest ? p->height : highest;
        first = false;
    } while (good && parse_take(p, TOK_COMMA) && !parse_at(p, TOK_RIGHT_PAREN));
    p->height = highest;
    parse_leave(p, height);
    return good && split_arguments(p, base, args, keywords);
}

Node parse_call(Parser *p, uint32_t start, Node function)
{
    uint32_t open = p->token->start;
    parse_advance(p);
    List args, keywords;
    if (!parse_arguments(p, open, &args, &keywords) || !parse_take(p, TOK_RIGHT_PAREN)) {
        return 0;
    }
    return MAKE(p, Call, start, 0, function, args, keywords);
}
