// gen_warn — warnings about expressions that cannot mean what they say.

#include "front/gen.h"

// The type of a value that is known from the source, or NULL.
static const char *known_type(Gen *g, Node node)
{
    switch (ast_kind(g->ast, node)) {
    case AST_None:
        return "NoneType";
    case AST_True:
    case AST_False:
        return "bool";
    case AST_Ellipsis:
        return "ellipsis";
    case AST_Int:
        return "int";
    case AST_Float:
        return "float";
    case AST_Imag:
        return "complex";
    case AST_Str:
    case AST_JoinedStr:
        return "str";
    case AST_Bytes:
        return "bytes";
    case AST_Tuple:
        return "tuple";
    case AST_List:
    case AST_ListComp:
        return "list";
    case AST_Dict:
    case AST_DictComp:
        return "dict";
    case AST_Set:
    case AST_SetComp:
        return "set";
    case AST_GeneratorExp:
        return "generator";
    case AST_Lambda:
        return "function";
    case AST_UnaryOp: {
        AstUnaryOp *u = ast_get(g->ast, UnaryOp, node);
        AstKind kind = ast_kind(g->ast, u->operand);
        bool number = kind == AST_Int || kind == AST_Float || kind == AST_Imag;
        return number && u->head.op == UNARY_USub ? known_type(g, u->operand) : NULL;
    }
    default:
        return NULL;
    }
}

static void warn(Gen *g, Node node, const char *format, const char *a, const char *b)
{
    if (!parser_warn(g->parser, "SyntaxWarning", ast_head(g->ast, node)->start, format, a, b)) {
        g->failed = true;
    }
}

// A value whose identity says nothing: a number, text or constant tuple.
static bool is_anonymous(Gen *g, Node node)
{
    switch (ast_kind(g->ast, node)) {
    case AST_Int:
    case AST_Float:
    case AST_Imag:
    case AST_Str:
    case AST_Bytes:
        return true;
    case AST_UnaryOp:
        return known_type(g, node) != NULL;
    case AST_Tuple: {
        List elts = ast_get(g->ast, Tuple, node)->elts;
        for (uint32_t i = 0; i < ast_count(g->ast, elts); i++) {
            AstKind kind = ast_kind(g->ast, ast_item(g->ast, elts, i));
            if (!(kind >= AST_Int && kind <= AST_Ellipsis)) {
                return false;
            }
        }
        return true;
    }
    default:
        return false;
    }
}

void warn_compare(Gen *g, Node node)
{
    AstCompare c = *ast_get(g->ast, Compare, node);
    Node left = c.left;
    for (uint32_t i = 0; i < ast_count(g->ast, c.ops); i++) {
        uint32_t op = ast_item(g->ast, c.ops, i);
        Node right = ast_item(g->ast, c.comparators, i);
        if (op == COMPARE_Is || op == COMPARE_IsNot) {
            Node literal = is_anonymous(g, left) ? left : is_anonymous(g, right) ? right : 0;
            if (literal) {
                warn(g, node,
                     op == COMPARE_Is ? "\"is\" with '%s' literal. Did you mean \"==\"?"
                                      : "\"is not\" with '%s' literal. Did you mean \"!=\"?",
                     known_type(g, literal), "");
                return;
            }
        }
        left = right;
    }
}

void warn_call(Gen *g, Node function)
{
    AstKind kind = ast_kind(g->ast, function);
    const char *type =
        kind == AST_UnaryOp || kind == AST_Lambda ? NULL : known_type(g, function);
    if (type) {
        warn(g, function, "'%s' object is not callable; perhaps you missed a comma?", type, "");
    }
}

void warn_subscript(Gen *g, Node value, Node index)
{
    const char *type, *index_type;
    switch (ast_kind(g->ast, value)) {
    case AST_None:
    case AST_Ellipsis:
    case AST_True:
    case AST_False:
    case AST_Int:
    case AST_Float:
    case AST_Imag:
    case AST_Set:
    case AST_SetComp:
    case AST_GeneratorExp:
    case AST_Lambda:
        type = known_type(g, value);
        warn(g, value, "'%s' object is not subscriptable; perhaps you missed a comma?", type,
             "");
        return;
    case AST_Str:
    case AST_Bytes:
    case AST_JoinedStr:
    case AST_Tuple:
    case AST_List:
    case AST_ListComp:
        index_type = known_type(g, index);
        if (!index_type || *index_type == 'i' || (*index_type == 'b' && index_type[1] == 'o')) {
            return;  // nothing known, int or bool
        }
        warn(g, value,
             "%s indices must be integers or slices, not %s; perhaps you missed a comma?",
             known_type(g, value), index_type);
        return;
    default:
        return;
    }
}
