// parse_pattern — match statements and patterns (PEP 634).
//
// `match` and `case` are names elsewhere. A line that begins with `match` is a match statement
// when the next token could not continue an expression, or when the line ends with a colon,
// which no other such line does.
#include "front/diagnose.h"
#include "front/parser.h"

static Node parse_pattern(Parser *p);
static Node parse_maybe_star(Parser *p);

// ---- literals and names ----

static Node parse_number_pattern(Parser *p)
{
    uint32_t start = p->token->start;
    bool negative = parse_take(p, TOK_MINUS);
    Node number = parse_at(p, TOK_NUMBER) ? parse_atom(p) : 0;
    if (number && negative) {
        number = MAKE(p, UnaryOp, start, UNARY_USub, number);
    }
    return number;
}

static bool is_imaginary(const Parser *p, Node node)
{
    if (ast_kind(&p->ast, node) == AST_UnaryOp) {
        node = ast_get(&p->ast, UnaryOp, node)->operand;
    }
    return ast_kind(&p->ast, node) == AST_Imag;
}

// signed_number | complex_number
static Node parse_number_expression(Parser *p)
{
    uint32_t start = p->token->start;
    Node left = parse_number_pattern(p);
    if (!left || (!parse_at(p, TOK_PLUS) && !parse_at(p, TOK_MINUS))) {
        return left;
    }
    unsigned op = parse_at(p, TOK_PLUS) ? BINARY_Add : BINARY_Sub;
    parse_advance(p);
    Node right = parse_at(p, TOK_NUMBER) ? parse_atom(p) : 0;
    if (!right) {
        return 0;
    }
    if (is_imaginary(p, left)) {
        return fail_node(p, left, MESSAGE_real_required);
    }
    if (!is_imaginary(p, right)) {
        return fail_node(p, right, MESSAGE_imaginary_required);
    }
    return MAKE(p, BinOp, start, op, left, right);
}

// name_or_attr: NAME ('.' NAME)*
static Node parse_name_or_attr(Parser *p)
{
    uint32_t start = p->token->start;
    Node node = parse_atom(p);
    while (node && parse_take(p, TOK_DOT)) {
        if (!parse_at(p, TOK_NAME) || !parse_grow(p)) {
            return 0;
        }
        NameId name = p->token->name;
        parse_advance(p);
        node = MAKE(p, Attribute, start, 0, node, name);
    }
    return node;
}

// A capture name that is not _. 0 when there is none.
static NameId take_capture(Parser *p)
{
    if (!parse_at(p, TOK_NAME) || p->token->name == NAME_underscore) {
        return 0;
    }
    NameId name = p->token->name;
    parse_advance(p);
    return name;
}

// ---- classes ----

// Patterns of a class under construction; attributes and their patterns alternate in
// `keywords`.
typedef struct ClassItems {
    WordVec keywords;
    Node late_first;  // positional patterns after keywords, which is an error
    Node late_last;
} ClassItems;

static bool fail_late_patterns(Parser *p, const ClassItems *items)
{
    fail_range(p, node_start(p, items->late_first), node_end(p, items->late_last),
               MESSAGE_positional_pattern);
    return false;
}

static bool parse_class_item(Parser *p, ClassItems *items)
{
    if (parse_at(p, TOK_NAME) && parse_peek(p)->kind == TOK_EQUAL) {
        NameId name = p->token->name;
        if (items->late_first) {
            return fail_late_patterns(p, items);
        }
        parse_advance(p);
        parse_advance(p);
        Node pattern = parse_pattern(p);
        return pattern &&
               ((vec_push(&items->keywords, name) && vec_push(&items->keywords, pattern)) ||
                fail_memory(p));
    }
    Node pattern = parse_pattern(p);
    if (pattern && items->keywords.count) {
        items->late_first = items->late_first ? items->late_first : pattern;
        items->late_last = pattern;
        return p->diagnosing;
    }
    return pattern && parse_push(p, pattern);
}

static bool parse_class_items(Parser *p, ClassItems *items)
{
    while (!parse_at(p, TOK_RIGHT_PAREN)) {
        if (!parse_class_item(p, items)) {
            return false;
        }
        if (!parse_take(p, TOK_COMMA)) {
            break;
        }
    }
    return items->late_first ? fail_late_patterns(p, items) : parse_take(p, TOK_RIGHT_PAREN);
}

// class_pattern: name_or_attr '(' patterns ')', at '('
static Node parse_class_pattern(Parser *p, uint32_t start, Node cls)
{
    size_t base = p->stack.count;
    parse_advance(p);
    ClassItems items = {0};
    List patterns, attrs = 0, attr_patterns = 0;
    bool good = parse_class_items(p, &items) && parse_list(p, base, &patterns);
    if (good && items.keywords.count) {
        for (size_t i = 0; good && i < items.keywords.count; i += 2) {
            good = parse_push(p, items.keywords.items[i]);
        }
        good = good && parse_list(p, base, &attrs);
        for (size_t i = 1; good && i < items.keywords.count; i += 2) {
            good = parse_push(p, items.keywords.items[i]);
        }
        good = good && parse_list(p, base, &attr_patterns);
    }
    vec_free(&items.keywords);
    return good ? MAKE(p, MatchClass, start, 0, cls, patterns, attrs, attr_patterns) : 0;
}

// Everything that begins with a name.
static Node parse_name_pattern(Parser *p)
{
    uint32_t start = p->token->start;
    NameId name = p->token->name;
    TokenKind next = (TokenKind)parse_peek(p)->kind;
    bool wildcard = name == NAME_underscore;  // neither dotted nor called
    if (wildcard || (next != TOK_DOT && next != TOK_LEFT_PAREN)) {
        if (next == TOK_EQUAL) {
            return 0;
        }
        parse_advance(p);
        return MAKE(p, MatchAs, start, 0, 0, wildcard ? 0 : name);
    }
    Node value = parse_name_or_attr(p);
    if (!value || parse_at(p, TOK_EQUAL)) {
        return 0;
    }
    return parse_at(p, TOK_LEFT_PAREN) ? parse_class_pattern(p, start, value)
                                       : MAKE(p, MatchValue, start, 0, value);
}

// ---- sequences and mappings ----

// '*' (NAME | '_')
static Node parse_star_pattern(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    if (!parse_at(p, TOK_NAME)) {
        return 0;
    }
    NameId name = p->token->name;
    parse_advance(p);
    return MAKE(p, MatchStar, start, 0, name == NAME_underscore ? 0 : name);
}

// Patterns up to `close`, which is consumed. *single: exactly one and no comma.
static bool parse_sequence(Parser *p, TokenKind close, List *patterns, bool *single)
{
    size_t base = p->stack.count;
    bool comma = false;
    while (!parse_at(p, close)) {
        Node pattern = parse_maybe_star(p);
        if (!pattern || !parse_push(p, pattern)) {
            return false;
        }
        if (!parse_take(p, TOK_COMMA)) {
            break;
        }
        comma = true;
    }
    *single = p->stack.count == base + 1 && !comma;
    if (close == TOK_RIGHT_PAREN && *single &&
        ast_kind(&p->ast, p->stack.items[base]) == AST_MatchStar) {
        return false;
    }
    return parse_take(p, close) && parse_list(p, base, patterns);
}

// group_pattern and the two sequence displays
static Node parse_bracketed(Parser *p)
{
    uint32_t start = p->token->start;
    bool paren = parse_at(p, TOK_LEFT_PAREN), single;
    parse_advance(p);
    List patterns;
    if (!parse_sequence(p, paren ? TOK_RIGHT_PAREN : TOK_RIGHT_BRACKET, &patterns, &single)) {
        return 0;
    }
    if (paren && single) {
        return ast_item(&p->ast, patterns, 0);
    }
    return MAKE(p, MatchSequence, start, 0, patterns);
}

// The key of a mapping pattern: a literal or a dotted name.
static Node parse_key(Parser *p)
{
    switch (parse_kind(p)) {
    case TOK_NUMBER:
    case TOK_MINUS:
        return parse_number_expression(p);
    case TOK_STRING:
    case TOK_FSTRING_START:
    case TOK_None:
    case TOK_True:
    case TOK_False:
        return parse_atom(p);
    case TOK_NAME:
        if (parse_peek(p)->kind != TOK_DOT) {
            parse_note_peek(p);
            return 0;
        }
        return parse_name_or_attr(p);
    default:
        return 0;
    }
}

// mapping_pattern: '{' (key ':' pattern | '**' NAME) (',' ...)* [','] '}'
static Node parse_mapping_pattern(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    WordVec values = {0};
    size_t base = p->stack.count;
    NameId rest = 0;
    bool good = true;
    while (good && !rest && !parse_at(p, TOK_RIGHT_BRACE)) {
        if (parse_take(p, TOK_POWER)) {
            rest = take_capture(p);
            good = rest != 0;
        } else {
            Node key = parse_key(p);
            Node value = key && parse_take(p, TOK_COLON) ? parse_pattern(p) : 0;
            good = value && parse_push(p, key) && (vec_push(&values, value) || fail_memory(p));
        }
        if (good && !parse_take(p, TOK_COMMA)) {
            break;
        }
    }
    List keys, patterns = 0;
    good = good && parse_take(p, TOK_RIGHT_BRACE) && parse_list(p, base, &keys);
    if (good && values.count) {
        patterns = ast_add_list(&p->ast, values.items, values.count);
        good = patterns || fail_memory(p);
    }
    vec_free(&values);
    return good ? MAKE(p, MatchMapping, start, 0, keys, patterns, rest) : 0;
}

// ---- patterns ----

static Node parse_closed(Parser *p)
{
    uint32_t start = p->token->start;
    Node value;
    switch (parse_kind(p)) {
    case TOK_NAME:
        return parse_name_pattern(p);
    case TOK_LEFT_PAREN:
    case TOK_LEFT_BRACKET:
        return parse_bracketed(p);
    case TOK_LEFT_BRACE:
        return parse_mapping_pattern(p);
    case TOK_NUMBER:
    case TOK_MINUS:
        value = parse_number_expression(p);
        break;
    case TOK_STRING:
    case TOK_FSTRING_START:
        value = parse_atom(p);
        break;
    case TOK_None:
    case TOK_True:
    case TOK_False:
        value = parse_atom(p);
        return value ? MAKE(p, MatchSingleton, start, 0, value) : 0;
    default:
        return 0;
    }
    return value ? MAKE(p, MatchValue, start, 0, value) : 0;
}

// or_pattern: '|'.closed_pattern+
static Node parse_or(Parser *p)
{
    uint32_t start = p->token->start;
    Node first = parse_closed(p);
    if (!first || !parse_at(p, TOK_BAR)) {
        return first;
    }
    size_t base = p->stack.count;
    if (!parse_push(p, first)) {
        return 0;
    }
    while (parse_take(p, TOK_BAR)) {
        Node pattern = parse_closed(p);
        if (!pattern || !parse_push(p, pattern)) {
            return 0;
        }
    }
    List patterns;
    return parse_list(p, base, &patterns) ? MAKE(p, MatchOr, start, 0, patterns) : 0;
}

// as_pattern: or_pattern ['as' NAME]
static Node parse_as_pattern(Parser *p)
{
    uint32_t start = p->token->start;
    Node pattern = parse_or(p);
    if (!pattern || !parse_take(p, TOK_as)) {
        return pattern;
    }
    if (UNLIKELY(p->diagnosing)) {
        diagnose_as_pattern(p);
        if (p->failed) {
            return 0;
        }
    }
    NameId name = take_capture(p);
    if (!name || parse_at(p, TOK_DOT) || parse_at(p, TOK_LEFT_PAREN) ||
        parse_at(p, TOK_EQUAL)) {
        return 0;
    }
    return MAKE(p, MatchAs, start, 0, pattern, name);
}

static Node parse_pattern(Parser *p)
{
    uint32_t height;
    if (!parse_enter(p, &height)) {
        return 0;
    }
    Node node = parse_as_pattern(p);
    parse_leave(p, height);
    return node;
}

static Node parse_maybe_star(Parser *p)
{
    return parse_at(p, TOK_STAR) ? parse_star_pattern(p) : parse_pattern(p);
}

// patterns: maybe_star ',' ... | pattern
static Node parse_patterns(Parser *p)
{
    uint32_t start = p->token->start;
    Node first = parse_maybe_star(p);
    if (!first || !parse_at(p, TOK_COMMA)) {
        return first && ast_kind(&p->ast, first) == AST_MatchStar ? 0 : first;
    }
    size_t base = p->stack.count;
    if (!parse_push(p, first)) {
        return 0;
    }
    while (parse_take(p, TOK_COMMA) && !parse_at(p, TOK_COLON) && !parse_at(p, TOK_if)) {
        Node pattern = parse_maybe_star(p);
        if (!pattern || !parse_push(p, pattern)) {
            return 0;
        }
    }
    List patterns;
    return parse_list(p, base, &patterns) ? MAKE(p, MatchSequence, start, 0, patterns) : 0;
}

// ---- the statement ----

bool parse_at_match(Parser *p)
{
    switch ((TokenKind)parse_peek(p)->kind) {
    case TOK_NAME:
    case TOK_NUMBER:
    case TOK_STRING:
    case TOK_FSTRING_START:
    case TOK_None:
    case TOK_True:
    case TOK_False:
    case TOK_ELLIPSIS:
    case TOK_LEFT_BRACE:
    case TOK_TILDE:
    case TOK_lambda:
    case TOK_await:
        return true;
    case TOK_LEFT_PAREN:
    case TOK_LEFT_BRACKET:
    case TOK_MINUS:
    case TOK_PLUS:
    case TOK_STAR:
    case TOK_not:
        break;
    default:
        return false;
    }
    size_t furthest = p->furthest;
    Mark mark = parse_mark(p);
    TokenKind last = TOK_NAME;
    parse_advance(p);
    bool is_subject = parse_at(p, TOK_not) && parse_peek(p)->kind != TOK_in;
    while (!parse_at(p, TOK_NEWLINE) && !parse_at(p, TOK_END) && !parse_at(p, TOK_ERROR)) {
        last = parse_kind(p);
        if (p->token + 1 >= p->limit && p->lexer.failed) {
            break;  // SAFE: the error is found again when the parser gets there.
        }
        parse_advance(p);
    }
    parse_rewind(p, mark);
    p->furthest = furthest;
    return last == TOK_COLON || is_subject;
}

// case_block: "case" patterns ['if' named_expression] ':' block
static Node parse_case(Parser *p)
{
    uint32_t start = p->token->start;
    if (!parse_at(p, TOK_NAME) || p->token->name != NAME_case) {
        return 0;
    }
    parse_advance(p);
    Node pattern = parse_patterns(p), guard = 0;
    if (!pattern || (parse_take(p, TOK_if) && !(guard = parse_named(p)))) {
        return 0;
    }
    List body;
    if (!parse_colon(p, false) || !parse_block(p, "'case' statement", start, &body)) {
        return 0;
    }
    return MAKE(p, MatchCase, start, 0, pattern, guard, body);
}

// subject_expr: star_named_expression ',' star_named_expressions? | named_expression
static Node parse_subject(Parser *p)
{
    bool starred = parse_at(p, TOK_STAR);
    Node subject = parse_star_named_list(p);
    return subject && starred && ast_kind(&p->ast, subject) == AST_Starred ? 0 : subject;
}

// match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
Node parse_match(Parser *p)
{
    uint32_t start = p->token->start;
    parse_advance(p);
    Node subject = parse_subject(p);
    if (!subject || !parse_colon(p, false) || !parse_take_blank(p, TOK_NEWLINE)) {
        return 0;
    }
    if (!parse_take_blank(p, TOK_INDENT)) {
        if (p->diagnosing) {
            diagnose_block(p, "'match' statement", start);
        }
        return 0;
    }
    size_t base = p->stack.count;
    uint32_t height;
    if (!parse_enter(p, &height)) {
        return 0;
    }
    do {
        Node match_case = parse_case(p);
        if (!match_case || !parse_push(p, match_case)) {
            return 0;
        }
    } while (!parse_take_blank(p, TOK_DEDENT));
    parse_leave(p, height);
    List cases;
    return parse_list(p, base, &cases) ? MAKE(p, Match, start, 0, subject, cases) : 0;
}
