// parse_target — which expressions can be assigned to, deleted, or looped over.
//
// Targets are read as expressions and then marked: the context goes into the flags of the
// nodes.
#include "front/diagnose.h"
#include "front/parser.h"

static bool mark_items(Parser *p, List list, TargetKind kind)
{
    for (uint32_t i = 0; i < ast_count(&p->ast, list); i++) {
        if (!target_mark(p, ast_item(&p->ast, list, i), kind)) {
            return false;
        }
    }
    return true;
}

// *x inside a target; COMPAT: **x and *(*x) are rejected by the grammar, *(x) is fine.
static bool mark_starred(Parser *p, Node node, TargetKind kind)
{
    Node value = ast_get(&p->ast, Starred, node)->value;
    return kind != TARGET_DEL && ast_kind(&p->ast, value) != AST_Starred &&
           target_mark(p, value, kind);
}

bool target_mark(Parser *p, Node node, TargetKind kind)
{
    bool good;
    switch (ast_kind(&p->ast, node)) {
    case AST_Name:
    case AST_Attribute:
    case AST_Subscript:
        good = true;
        break;
    case AST_Starred:
        good = mark_starred(p, node, kind);
        break;
    case AST_Tuple:
        good = mark_items(p, ast_get(&p->ast, Tuple, node)->elts, kind);
        break;
    case AST_List:
        good = mark_items(p, ast_get(&p->ast, List, node)->elts, kind);
        break;
    default:
        return false;
    }
    node_flag(p, node, kind == TARGET_DEL ? FLAG_DEL : FLAG_STORE);
    return good;
}

static Node find_in_items(const Parser *p, List list, TargetKind kind)
{
    for (uint32_t i = 0; i < ast_count(&p->ast, list); i++) {
        Node found = target_find_invalid(p, ast_item(&p->ast, list, i), kind);
        if (found) {
            return found;
        }
    }
    return 0;
}

Node target_find_invalid(const Parser *p, Node node, TargetKind kind)
{
    const Ast *ast = &p->ast;
    switch (ast_kind(ast, node)) {
    case AST_Name:
    case AST_Attribute:
    case AST_Subscript:
        return 0;
    case AST_Starred:
        return kind == TARGET_DEL
                   ? node
                   : target_find_invalid(p, ast_get(ast, Starred, node)->value, kind);
    case AST_Tuple:
        return find_in_items(p, ast_get(ast, Tuple, node)->elts, kind);
    case AST_List:
        return find_in_items(p, ast_get(ast, List, node)->elts, kind);
    case AST_Compare: {
        // for f() in x: the comparison is the loop's own 'in'.
        const AstCompare *compare = ast_get(ast, Compare, node);
        if (kind == TARGET_FOR) {
            return ast_item(ast, compare->ops, 0) == COMPARE_In
                       ? target_find_invalid(p, compare->left, kind)
                       : 0;
        }
        return node;
    }
    default:
        return node;
    }
}

Node target_fail(Parser *p, Node node, TargetKind kind)
{
    Node invalid = target_find_invalid(p, node, kind);
    if (!invalid) {
        return 0;
    }
    return fail_node(p, invalid,
                     kind == TARGET_DEL ? MESSAGE_cannot_delete : MESSAGE_cannot_assign,
                     syntax_describe(&p->ast, invalid));
}

Node parse_for_target(Parser *p, bool comprehension)
{
    Mark mark = parse_mark(p);
    Node target = parse_star_targets(p);
    if (target && parse_at(p, TOK_in) && target_mark(p, target, TARGET_FOR)) {
        parse_forget(p);
        parse_advance(p);
        return target;
    }
    parse_rewind(p, mark);
    if (p->diagnosing && comprehension) {
        diagnose_comprehension_target(p);
    }
    if (p->diagnosing && !p->failed) {
        Node node = parse_star_expressions(p);
        if (node) {
            target_fail(p, node, TARGET_FOR);
        }
    }
    return 0;
}
