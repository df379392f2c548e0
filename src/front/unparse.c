// unparse — source text of expressions, with the fewest parentheses that keep the meaning.

#include "front/unparse.h"

#include <string.h>

enum Precedence {  // of the operators, loosest first, as the language reference lists them
    P_NAMED,
    P_TUPLE,
    P_YIELD,
    P_TEST,
    P_OR,
    P_AND,
    P_NOT,
    P_CMP,
    P_EXPR,
    P_BOR,
    P_BXOR,
    P_BAND,
    P_SHIFT,
    P_ARITH,
    P_TERM,
    P_FACTOR,
    P_POWER,
    P_AWAIT,
    P_ATOM
};

typedef struct Writer {
    const Ast *ast;
    Buf *out;
} Writer;

static void put(Writer *w, Node node, int level);

static void text(Writer *w, const char *s)
{
    buf_string(w->out, s);
}

static void name(Writer *w, NameId id)
{
    uint32_t size;
    const char *s = ast_name(w->ast, id, &size);
    buf_append(w->out, s, size);
}

static void list(Writer *w, List items)
{
    for (uint32_t i = 0; i < ast_count(w->ast, items); i++) {
        text(w, i ? ", " : "");
        put(w, ast_item(w->ast, items, i), P_TEST);
    }
}

static void open(Writer *w, int own, int level)
{
    text(w, own < level ? "(" : "");
}

static void close(Writer *w, int own, int level)
{
    text(w, own < level ? ")" : "");
}

// Literals and everything that binds names are copied from the source.
static void source(Writer *w, Node node)
{
    AstHead *head = ast_head(w->ast, node);
    buf_append(w->out, w->ast->source + head->start, head->end - head->start);
}

// An f-string keeps its text, but gets single quotes as repr() would choose them.
static void put_fstring(Writer *w, Node node)
{
    AstHead *head = ast_head(w->ast, node);
    const char *s = w->ast->source + head->start;
    uint32_t size = head->end - head->start;
    bool plain = size >= 3 && (s[0] == 'f' || s[0] == 'F') && s[1] == '"' && s[2] != '"' &&
                 !memchr(s, '\'', size) && !memchr(s, '\\', size) &&
                 memchr(s + 2, '"', size - 2) == s + size - 1;
    if (!plain) {
        source(w, node);
        return;
    }
    text(w, "f'");
    buf_append(w->out, s + 2, size - 3);
    text(w, "'");
}

static int binary_level(uint32_t op)
{
    switch (op) {
    case BINARY_Add:
    case BINARY_Sub:
        return P_ARITH;
    case BINARY_LShift:
    case BINARY_RShift:
        return P_SHIFT;
    case BINARY_BitOr:
        return P_BOR;
    case BINARY_BitXor:
        return P_BXOR;
    case BINARY_BitAnd:
        return P_BAND;
    case BINARY_Pow:
        return P_POWER;
    default:
        return P_TERM;
    }
}

static const char *const binary_text[] = {
#define BINARY(name, text, doc) text,
#include "front/operators.def"
};
static const char *const unary_text[] = {
#define UNARY(name, text, doc) text,
#include "front/operators.def"
};
static const char *const compare_text[] = {
#define COMPARE(name, text, doc) text,
#include "front/operators.def"
};

static void put_binary(Writer *w, Node node, int level)
{
    AstBinOp *b = ast_get(w->ast, BinOp, node);
    int own = binary_level(b->head.op);
    bool right_associative = b->head.op == BINARY_Pow;
    open(w, own, level);
    put(w, b->left, right_associative ? own + 1 : own);
    text(w, " ");
    text(w, binary_text[b->head.op]);
    text(w, " ");
    put(w, b->right, right_associative ? own : own + 1);
    close(w, own, level);
}

static void put_compare(Writer *w, Node node, int level)
{
    AstCompare *c = ast_get(w->ast, Compare, node);
    open(w, P_CMP, level);
    put(w, c->left, P_CMP + 1);
    for (uint32_t i = 0; i < ast_count(w->ast, c->ops); i++) {
        text(w, " ");
        text(w, compare_text[ast_item(w->ast, c->ops, i)]);
        text(w, " ");
        put(w, ast_item(w->ast, c->comparators, i), P_CMP + 1);
    }
    close(w, P_CMP, level);
}

static void put_bool(Writer *w, Node node, int level)
{
    AstBoolOp *b = ast_get(w->ast, BoolOp, node);
    int own = b->head.op == BOOL_And ? P_AND : P_OR;
    open(w, own, level);
    for (uint32_t i = 0; i < ast_count(w->ast, b->values); i++) {
        text(w, i == 0 ? "" : b->head.op == BOOL_And ? " and " : " or ");
        put(w, ast_item(w->ast, b->values, i), own + 1);
    }
    close(w, own, level);
}

static void put_dict(Writer *w, Node node)
{
    List items = ast_get(w->ast, Dict, node)->items;
    text(w, "{");
    for (uint32_t i = 0; i + 1 < ast_count(w->ast, items); i += 2) {
        Node key = ast_item(w->ast, items, i);
        text(w, i ? ", " : "");
        if (key) {
            put(w, key, P_TEST);
            text(w, ": ");
        } else {
            text(w, "**");
        }
        put(w, ast_item(w->ast, items, i + 1), key ? P_TEST : P_EXPR);
    }
    text(w, "}");
}

static void put_call(Writer *w, Node node)
{
    AstCall *c = ast_get(w->ast, Call, node);
    put(w, c->func, P_ATOM);
    text(w, "(");
    list(w, c->args);
    for (uint32_t i = 0; i < ast_count(w->ast, c->keywords); i++) {
        AstKeyword *k = ast_get(w->ast, Keyword, ast_item(w->ast, c->keywords, i));
        text(w, i || ast_count(w->ast, c->args) ? ", " : "");
        if (k->name) {
            name(w, k->name);
            text(w, "=");
        } else {
            text(w, "**");
        }
        put(w, k->value, P_TEST);
    }
    text(w, ")");
}

static void put_slice(Writer *w, Node node)
{
    AstSlice *s = ast_get(w->ast, Slice, node);
    if (s->lower) {
        put(w, s->lower, P_TEST);
    }
    text(w, ":");
    if (s->upper) {
        put(w, s->upper, P_TEST);
    }
    if (s->step) {
        text(w, ":");
        put(w, s->step, P_TEST);
    }
}

static void put_tuple(Writer *w, List elts)
{
    text(w, "(");
    list(w, elts);
    text(w, ast_count(w->ast, elts) == 1 ? ",)" : ")");
}

static void put_subscript(Writer *w, Node node)
{
    AstSubscript *s = ast_get(w->ast, Subscript, node);
    put(w, s->value, P_ATOM);
    text(w, "[");
    bool tuple = ast_kind(w->ast, s->slice) == AST_Tuple &&
                 ast_count(w->ast, ast_get(w->ast, Tuple, s->slice)->elts);
    if (tuple) {
        List elts = ast_get(w->ast, Tuple, s->slice)->elts;
        list(w, elts);
        text(w, ast_count(w->ast, elts) == 1 ? "," : "");
    } else {
        put(w, s->slice, P_TEST);
    }
    text(w, "]");
}

static void put_if(Writer *w, Node node, int level)
{
    AstIfExp *e = ast_get(w->ast, IfExp, node);
    open(w, P_TEST, level);
    put(w, e->body, P_TEST + 1);
    text(w, " if ");
    put(w, e->test, P_TEST + 1);
    text(w, " else ");
    put(w, e->orelse, P_TEST);
    close(w, P_TEST, level);
}

static void put_unary(Writer *w, Node node, int level)
{
    AstUnaryOp *u = ast_get(w->ast, UnaryOp, node);
    int own = u->head.op == UNARY_Not ? P_NOT : P_FACTOR;
    open(w, own, level);
    text(w, unary_text[u->head.op]);
    text(w, u->head.op == UNARY_Not ? " " : "");
    put(w, u->operand, own);
    close(w, own, level);
}

// repr() of a str constant: single quotes unless there are only single quotes inside.
static void put_str(Writer *w, Node node)
{
    uint32_t size;
    const char *s = ast_text(w->ast, ast_get(w->ast, Str, node)->value, &size);
    char quote = memchr(s, '\'', size) && !memchr(s, '"', size) ? '"' : '\'';
    buf_char(w->out, quote);
    for (uint32_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c == (unsigned char)quote || c == '\\') {
            buf_char(w->out, '\\');
            buf_char(w->out, (char)c);
        } else if (c == '\n') {
            text(w, "\\n");
        } else if (c == '\r') {
            text(w, "\\r");
        } else if (c == '\t') {
            text(w, "\\t");
        } else if (c < 32 || c == 127) {
            buf_printf(w->out, "\\x%02x", c);
        } else {
            buf_char(w->out, (char)c);
        }
    }
    buf_char(w->out, quote);
}

static void put(Writer *w, Node node, int level)
{
    switch (ast_kind(w->ast, node)) {
    case AST_Name:
        name(w, ast_get(w->ast, Name, node)->name);
        return;
    case AST_Attribute:
        put(w, ast_get(w->ast, Attribute, node)->value, P_ATOM);
        text(w, ".");
        name(w, ast_get(w->ast, Attribute, node)->attr);
        return;
    case AST_Subscript:
        put_subscript(w, node);
        return;
    case AST_Slice:
        put_slice(w, node);
        return;
    case AST_BinOp:
        put_binary(w, node, level);
        return;
    case AST_UnaryOp:
        put_unary(w, node, level);
        return;
    case AST_BoolOp:
        put_bool(w, node, level);
        return;
    case AST_Compare:
        put_compare(w, node, level);
        return;
    case AST_IfExp:
        put_if(w, node, level);
        return;
    case AST_Call:
        put_call(w, node);
        return;
    case AST_Tuple:
        put_tuple(w, ast_get(w->ast, Tuple, node)->elts);
        return;
    case AST_List:
        text(w, "[");
        list(w, ast_get(w->ast, List, node)->elts);
        text(w, "]");
        return;
    case AST_Dict:
        put_dict(w, node);
        return;
    case AST_Set:
        text(w, "{");
        list(w, ast_get(w->ast, Set, node)->elts);
        text(w, "}");
        return;
    case AST_Starred:
        text(w, "*");
        put(w, ast_get(w->ast, Starred, node)->value, P_EXPR);
        return;
    case AST_None:
        text(w, "None");
        return;
    case AST_True:
        text(w, "True");
        return;
    case AST_False:
        text(w, "False");
        return;
    case AST_Ellipsis:
        text(w, "...");
        return;
    case AST_Str:
        put_str(w, node);
        return;
    case AST_JoinedStr:
        put_fstring(w, node);
        return;
    default:
        source(w, node);
        return;
    }
}

void unparse(const Ast *ast, Node node, Buf *out)
{
    Writer w = {ast, out};
    put(&w, node, P_TEST);
}

// ---- docstrings

static uint32_t indentation(const char *line, const char *end)
{
    uint32_t n = 0;
    while (line + n < end && line[n] == ' ') {
        n++;
    }
    return n;
}

void unparse_docstring(const char *s, uint32_t size, Buf *out)
{
    const char *end = s + size, *line = memchr(s, '\n', size);
    uint32_t margin = UINT32_MAX;
    while (line) {
        line++;
        const char *next = memchr(line, '\n', (size_t)(end - line)), *stop = next ? next : end;
        uint32_t n = indentation(line, stop);
        if (line + n < stop) {
            margin = n < margin ? n : margin;
        }
        line = next;
    }
    margin = margin == UINT32_MAX ? 0 : margin;
    line = s;
    while (line < end && *line == ' ') {  // the first line loses all of its indentation
        line++;
    }
    for (bool first = true; line <= end; first = false) {
        const char *next = memchr(line, '\n', (size_t)(end - line)), *stop = next ? next : end;
        uint32_t n = first ? 0 : indentation(line, stop);
        n = n < margin ? n : margin;
        buf_append(out, line + n, (size_t)(stop - line) - n);
        if (!next) {
            break;
        }
        buf_char(out, '\n');
        line = next + 1;
    }
}
