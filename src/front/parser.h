// parser.h — the parser's state and the helpers its files share.
//
// Recursive descent, one function per grammar rule; a function returns its Node or 0 when the
// text does not fit. There are two ways to fail. On the first reading 0 simply travels up: no
// message is looked for. Then the failed statement is read again with `diagnosing` set, where
// rules also try to recognize known mistakes and set p->error; when none does, the error is
// "invalid syntax" at the furthest token of the first reading. In the second reading an
// operator or suffix whose operand does not fit is given back, as a PEG parser does. This is
// CPython's scheme and gives its messages; correct programs never pay for it.
//
// INVARIANT: p->token points at the current token, which is filled; tokens after it up to
// p->limit are filled too.
#pragma once

#include "base/vec.h"
#include "front/arena.h"
#include "front/lexer.h"
#include "front/parse.h"

enum {
    PARSER_MAX_LEVEL = 1000,      // recursion of the parser itself
    PARSER_BATCH = 64,            // tokens lexed at a time
    PARSER_MAX_EFFORT = 3000000,  // tokens given back before the second reading is abandoned
};

typedef VEC(uint32_t) WordVec;

struct Parser {
    const Token *token;  // the current token
    const Token *limit;  // the last usable token, exclusive; an error token is never before it
    uint32_t previous_end;  // source end of the token before
    uint32_t height;        // of the expression just parsed, see parse_enter()
    uint32_t level;         // recursion
    bool rereading;         // second reading
    bool diagnosing;        // second reading, and not inside a try
    bool failed;            // p->error is set
    WordVec stack;          // lists under construction

    Token *buffer;  // the window of tokens
    size_t buffer_used;
    size_t buffer_size;
    size_t furthest;  // index of the furthest token looked at before rewinding
    unsigned marks;   // nonzero: tokens before the current one must be kept

    Ast ast;
    Lexer lexer;
    Buf text;  // decoded literals, a stack
    SyntaxErrorInfo error;
    ParseMode mode;
    int flags;  // PARSE_*
    bool keep_arena;
    bool started;                // the first token was read
    bool finished;               // the end was reached
    bool inside_line;            // a ; was read: more small statements follow on the line
    uint32_t statement;          // where the current top-level statement starts
    bool statement_inside_line;  // it follows a ;
    uint32_t warned;             // string literals before this offset have had their warning
    bool final_error;            // p->error is not replaced by later errors of the lexer
    bool lexer_failed;           // p->error is the lexer's
    Token last;                  // the furthest token of the first reading
    Token reached;               // the furthest token when the error was set
    Token poison;                // the current token once there is an error: no rule accepts it
    size_t effort;               // tokens given back in the second reading
    char *owned_source;          // decoded copy of the source
};

// ---- tokens ----

// The out-of-line half of parse_advance() and parse_peek(): lexes more.
void parser_more(Parser *p);

static inline TokenKind parse_kind(const Parser *p)
{
    return (TokenKind)p->token->kind;
}

static inline bool parse_at(const Parser *p, TokenKind kind)
{
    return p->token->kind == kind;
}

// Moves to the next token.
static inline void parse_advance(Parser *p)
{
    p->previous_end = p->token->end;
    if (UNLIKELY(++p->token >= p->limit)) {
        parser_more(p);
    }
}

// Moves past a token of that kind; false when it is another.
static inline bool parse_take(Parser *p, TokenKind kind)
{
    if (p->token->kind != kind) {
        return false;
    }
    parse_advance(p);
    return true;
}

// The same for NEWLINE, INDENT and DEDENT, at which no node ends.
static inline bool parse_take_blank(Parser *p, TokenKind kind)
{
    uint32_t end = p->previous_end;
    bool taken = parse_take(p, kind);
    p->previous_end = end;
    return taken;
}

// The furthest token looked at, also before rewinding.
const Token *parse_furthest(const Parser *p);

// The furthest token of both readings: where CPython puts errors that have no place of their
// own.
const Token *parse_last(const Parser *p);

// Counts the token after the current one, which parse_peek() gave, as looked at.
void parse_note_peek(Parser *p);

// The token after the current one, which becomes "looked at".
const Token *parse_peek(Parser *p);

// Remembers a place to come back to; parse_rewind() or parse_forget() must follow, properly
// nested.
typedef struct Mark {
    size_t index;
    uint32_t previous_end;
    uint32_t used;
    uint32_t height;
    uint32_t level;
    size_t stack;
    size_t text;
} Mark;
Mark parse_mark(Parser *p);
void parse_rewind(Parser *p, Mark mark);
void parse_forget(Parser *p);

// Moves to the mark's token and keeps everything made since; the mark stays in force.
void parse_jump(Parser *p, Mark mark);

// Ends a tentative step of the second reading that made `node`: when it failed, but not with an
// error, everything since the mark is given back and the answer is true.
bool parse_gave_back(Parser *p, Mark mark, Node node);

// ---- errors ----

// Makes the current token one that no rule accepts: the error is set, everything shall fail
// from here.
void parser_poison(Parser *p);

// Ends the second reading with the generic message.
void parser_give_up(Parser *p);

// Sets the error unless there is one. Returns 0.
Node fail_range(Parser *p, uint32_t start, uint32_t end, MessageId id, ...);
Node fail_token(Parser *p, const Token *token, MessageId id, ...);
Node fail_node(Parser *p, Node node, MessageId id, ...);
// From the start of `start` to the last token read (CPython's "starting from").
Node fail_from(Parser *p, uint32_t start, MessageId id, ...);
Node fail_kind(Parser *p, SyntaxErrorKind kind, const Token *token, MessageId id, ...);
Node fail_memory(Parser *p);
// Takes over the lexer's error, if it has one. Returns 0.
Node parser_lexer_failed(Parser *p);

// ---- nodes ----

static inline uint32_t node_start(const Parser *p, Node node)
{
    return ast_head(&p->ast, node)->start;
}

static inline uint32_t node_end(const Parser *p, Node node)
{
    return ast_head(&p->ast, node)->end;
}

// Makes a node: MAKE(p, BinOp, start, op, left, right). It ends where the last token ended.
#define MAKE(p, kind, start, op, ...)                                                    \
    parse_finish((p), ast_add_node(&(p)->ast,                                            \
                                   &(Ast##kind){{AST_##kind, 0, (uint16_t)(op), (start), \
                                                 (p)->previous_end},                     \
                                                __VA_ARGS__},                            \
                                   sizeof(Ast##kind) / sizeof(uint32_t)))

// Turns a failed allocation into the parser's error.
static inline Node parse_finish(Parser *p, Node node)
{
    return LIKELY(node) ? node : fail_memory(p);
}

static inline void node_flag(Parser *p, Node node, unsigned flags)
{
    ast_head(&p->ast, node)->flags |= (uint8_t)flags;
}

// Lists are collected on p->stack: remember the count, push, then parse_list().
static inline bool parse_push(Parser *p, uint32_t item)
{
    return LIKELY(vec_push(&p->stack, item)) || (fail_memory(p), false);
}

// Makes a list of everything pushed since `base` and drops it. False when out of memory; an
// empty list is 0.
bool parse_list(Parser *p, size_t base, List *list);

// Guards recursion. False: too deep, p->error is set. parse_leave() takes what parse_enter()
// stored in *height.
static inline bool parse_enter(Parser *p, uint32_t *height)
{
    *height = p->height;
    p->height = 0;
    if (UNLIKELY(++p->level > PARSER_MAX_LEVEL)) {
        fail_kind(p, SYNTAX_MemoryError, p->token, MESSAGE_too_complex);
        return false;
    }
    return true;
}

// Ends what parse_enter() began: the height of the tree so far is the larger of before and what
// was added.
static inline void parse_leave(Parser *p, uint32_t height)
{
    p->level--;
    p->height = p->height + 1 > height ? p->height + 1 : height;
}

// One more level on top of the tree built so far. False: too high, p->error is set.
static inline bool parse_grow(Parser *p)
{
    return LIKELY(++p->height <= AST_MAX_HEIGHT) ||
           (fail_kind(p, SYNTAX_RecursionError, p->token, MESSAGE_recursion), false);
}

// ---- expressions (parse_expr.c) ----

Node parse_expression(Parser *p);        // expression
Node parse_named(Parser *p);             // named_expression
Node parse_named_plain(Parser *p);       // the same as an argument: = after it means a keyword
Node parse_disjunction(Parser *p);       // disjunction
Node parse_bitwise_or(Parser *p);        // bitwise_or
Node parse_expressions(Parser *p);       // expressions: a Tuple when there is a comma, no stars
Node parse_star_expressions(Parser *p);  // star_expressions: a Tuple when there is a comma
Node parse_star_expression(Parser *p);   // '*' bitwise_or | expression
Node parse_star_named(Parser *p);        // '*' bitwise_or | named_expression
Node parse_star_named_list(Parser *p);  // star_named_expressions: a Tuple when there is a comma
Node parse_yield_or_star(Parser *p);    // yield_expr | star_expressions
Node parse_yield(Parser *p);            // yield_expr; at the keyword
Node parse_star_target(Parser *p);      // one target, not yet marked
Node parse_star_targets(
    Parser *p);  // targets, not yet marked: no comparison, so that `in` ends them
// Can the current token begin an expression?
bool parse_at_expression(const Parser *p);

// ---- primaries (parse_primary.c, parse_atom.c, parse_call.c, parse_string.c) ----

Node parse_primary(Parser *p);                              // await and primary
Node parse_atom(Parser *p);                                 // atom
Node parse_call(Parser *p, uint32_t start, Node function);  // at (
Node parse_starred_argument(Parser *p);                     // '*' expression, at '*'
// Arguments up to ')', which is not consumed. `open`: offset of the '(' of a call; 0 in a class
// statement, which takes no generator expression without parentheses.
bool parse_arguments(Parser *p, uint32_t open, List *args, List *keywords);
bool parse_comprehension(Parser *p, List *generators);  // for_if_clauses, at 'for' or 'async'
bool parse_at_comprehension(Parser *p);
bool parse_ends_element(
    Parser *p);                 // the same after what may be the element of a comprehension
Node parse_strings(Parser *p);  // one or more adjacent literals

// ---- statements ----

Node parse_small_statement(Parser *p);  // parse_small.c
Node parse_import(Parser *p);           // parse_import.c
Node parse_from_import(Parser *p);
bool parse_at_compound(Parser *p);  // parse_block.c
Node parse_compound(Parser *p);     // by keyword
// Statements after ':'; `what` and the offset `owner` are for "expected an indented block after
// %s on line %d".
bool parse_block(Parser *p, const char *what, uint32_t owner, List *body);
// ':'; `forced`: "expected ':'" whatever stands there instead, else only at the end of the
// line.
bool parse_colon(Parser *p, bool forced);
bool parse_else(Parser *p, List *body);  // ['else' ':' block]
Node parse_function(Parser *p, uint32_t start, List decorators, unsigned flags);  // parse_def.c
Node parse_class(Parser *p, uint32_t start, List decorators);
Node parse_decorated(Parser *p);
Node parse_try(Parser *p);                                   // parse_try.c
Node parse_with(Parser *p, uint32_t start, unsigned flags);  // parse_with.c
Node parse_match(Parser *p);                                 // parse_pattern.c
bool parse_at_match(Parser *p);
Node parse_type_alias(Parser *p);  // parse_type.c
bool parse_type_params(Parser *p, List *list);

// ---- parameters (parse_args.c) ----

// Up to `end` (')' or ':'), not consumed.
bool parse_parameters(Parser *p, bool lambda, List *params);

// ---- targets (parse_target.c) ----

// What a target is for.
typedef enum TargetKind { TARGET_STAR, TARGET_DEL, TARGET_FOR } TargetKind;

// star_targets 'in' of a loop or comprehension, marked.
Node parse_for_target(Parser *p, bool comprehension);

// Marks an expression as target, recursively. False when it is none; nothing is reported.
bool target_mark(Parser *p, Node node, TargetKind kind);

// Innermost expression that makes the node no target, or 0.
Node target_find_invalid(const Parser *p, Node node, TargetKind kind);

// Reports what target_find_invalid() finds. Returns 0.
Node target_fail(Parser *p, Node node, TargetKind kind);
