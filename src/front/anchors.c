// anchors — finds the operator, bracket or parenthesis inside an expression by parsing it.

#include "front/anchors.h"

#include "base/buf.h"
#include "front/parse.h"

enum { PREFIX = 2 };  // bytes put in front of a segment: "(\n"

// First byte at or after `at` that is no space, comment, line continuation or parenthesis that
// closes the operand before it; `stop` when there is none.
static size_t skip_filler(const char *text, size_t at, size_t stop)
{
    while (at < stop) {
        char c = text[at];
        if (c == '#' || c == '\\') {
            while (at < stop && text[at] != '\n') {
                at++;
            }
        } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != ')') {
            break;
        }
        at++;
    }
    return at;
}

static size_t find_bracket(const char *text, size_t at, size_t stop, char bracket)
{
    at = skip_filler(text, at, stop);
    return at < stop && text[at] == bracket ? at : stop;
}

static bool binary_anchors(const Ast *ast, const AstBinOp *binary, const char *text,
                           Anchors *out)
{
    size_t right = ast_head(ast, binary->right)->start;
    size_t at = skip_filler(text, ast_head(ast, binary->left)->end, right);
    if (at >= right) {
        return false;
    }
    char next = text[at + 1];
    bool two = at + 1 < right && next != ' ' && next != '\t' && next != '\n' && next != '\\' &&
               next != '#' && next != '(';
    *out = (Anchors){at, at + 1 + two};
    return true;
}

static bool expression_anchors(const Ast *ast, Node node, const char *text, Anchors *out)
{
    size_t end = ast_head(ast, node)->end, from;
    switch (ast_kind(ast, node)) {
    case AST_BinOp:
        return binary_anchors(ast, ast_get(ast, BinOp, node), text, out);
    case AST_Subscript:
        from = ast_head(ast, ast_get(ast, Subscript, node)->value)->end;
        from = find_bracket(text, from, end, '[');
        break;
    case AST_Call:
        from = ast_head(ast, ast_get(ast, Call, node)->func)->end;
        from = find_bracket(text, from, end, '(');
        break;
    default:
        return false;
    }
    *out = (Anchors){from, end};
    return from < end;
}

bool anchors_find(const char *segment, size_t size, Anchors *out)
{
    // WHY parentheses: the segment may span lines.
    Buf buf = BUF_INIT;
    buf_string(&buf, "(\n");
    buf_append(&buf, segment, size);
    buf_string(&buf, "\n)");
    const char *text = buf_text(&buf);
    Parser *parser =
        text ? parser_new(text, buf.size, "", PARSE_EVAL, PARSE_SOURCE_IS_UTF8) : NULL;
    bool found = false;
    if (parser) {
        Node tree = parser_parse_all(parser);
        const Ast *ast = parser_ast(parser);
        if (tree && ast_kind(ast, tree) == AST_Expression) {
            Node body = ast_get(ast, Expression, tree)->body;
            found = expression_anchors(ast, body, ast->source, out);
        }
        parser_free(parser);
    }
    buf_free(&buf);
    if (found) {
        out->from -= PREFIX;
        out->to -= PREFIX;
    }
    return found && out->to <= size;
}

static bool is_exactly(const Ast *ast, Node node, size_t start, size_t end)
{
    return ast_head(ast, node)->start == start && ast_head(ast, node)->end == end;
}

static bool statement_is_plain_call(const Ast *ast, Node statement, size_t start, size_t end)
{
    Node value = 0;
    if (ast_kind(ast, statement) == AST_Return) {
        value = ast_get(ast, Return, statement)->value;
        if (value && (ast_kind(ast, value) != AST_Call ||
                      ast_kind(ast, ast_get(ast, Call, value)->func) != AST_Name)) {
            return false;
        }
    } else if (ast_kind(ast, statement) == AST_Assign) {
        value = ast_get(ast, Assign, statement)->value;
    }
    return value && ast_kind(ast, value) == AST_Call && is_exactly(ast, value, start, end);
}

bool anchors_is_plain_call(const char *text, size_t size, size_t start, size_t end)
{
    Parser *parser = parser_new(text, size, "", PARSE_EXEC, PARSE_SOURCE_IS_UTF8);
    if (!parser) {
        return false;
    }
    bool plain = false;
    Node tree = parser_parse_all(parser);
    const Ast *ast = parser_ast(parser);
    if (tree && ast_kind(ast, tree) == AST_Module) {
        List body = ast_get(ast, Module, tree)->body;
        plain = ast_count(ast, body) > 0 &&
                statement_is_plain_call(ast, ast_item(ast, body, 0), start, end);
    }
    parser_free(parser);
    return plain;
}
