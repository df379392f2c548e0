// gen_display — f-strings, tuples, lists, sets and dicts.
//
// Short ones are made from adjacent registers by one instruction, long and starred ones step by
// step.

#include "front/gen.h"
#include "front/image.h"
#include "vm/opcode.h"

// ---- f-strings

static int gen_formatted(Gen *g, Node node, int dst)
{
    AstFormattedValue f = *ast_get(g->ast, FormattedValue, node);
    int mark = g->unit->next, value = expr(g, f.value, ANY_REGISTER);
    uint32_t flags = f.head.op;
    int spec = value;
    if (f.format_spec) {
        spec = temp(g);
        gen_joined(g, f.format_spec, spec);
        flags |= 256;
    }
    at_node(g, node);
    emit_ext(g, OP_FORMAT, (uint32_t)dst, (uint32_t)value, (uint32_t)spec, flags);
    release(g, mark);
    return dst;
}

static void gen_part(Gen *g, Node node, int dst)
{
    if (ast_kind(g->ast, node) == AST_FormattedValue) {
        gen_formatted(g, node, dst);
    } else {
        expr_to(g, node, dst);
    }
}

enum { MAX_PARTS = 32 };

int gen_joined(Gen *g, Node node, int dst)
{
    List values = ast_get(g->ast, JoinedStr, node)->values;
    uint32_t n = ast_count(g->ast, values);
    int mark = g->unit->next, r = result_register(g, dst);
    if (n == 0) {
        load_constant(g, r, constant_text(g, 's', "", 0));
        return r;
    }
    if (n == 1) {
        int t = temp(g);
        gen_part(g, ast_item(g->ast, values, 0), t);
        emit(g, OP_MOVE, (uint32_t)r, (uint32_t)t, 0);
        release(g, dst >= 0 ? mark : r + 1);
        return r;
    }
    int first = temp(g);
    uint32_t filled = 0;
    release(g, first);
    for (uint32_t i = 0; i < n; i++) {
        int part = temp(g);
        gen_part(g, ast_item(g->ast, values, i), part);
        if (++filled == MAX_PARTS) {  // join what there is, go on with the sum
            emit(g, OP_MAKESTR, (uint32_t)first, (uint32_t)first, filled);
            release(g, first + 1);
            filled = 1;
        }
    }
    at_node(g, node);
    emit(g, OP_MAKESTR, (uint32_t)r, (uint32_t)first, filled);
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}

// ---- displays

static bool has_starred(Gen *g, List elts)
{
    for (uint32_t i = 0; i < ast_count(g->ast, elts); i++) {
        if (ast_kind(g->ast, ast_item(g->ast, elts, i)) == AST_Starred) {
            return true;
        }
    }
    return false;
}

// Long or starred displays are built step by step in `container`.
static void fill_container(Gen *g, Node node, List elts, int container, bool set)
{
    for (uint32_t i = 0; i < ast_count(g->ast, elts); i++) {
        Node item = ast_item(g->ast, elts, i);
        int mark = g->unit->next;
        bool starred = ast_kind(g->ast, item) == AST_Starred;
        int r = expr(g, starred ? ast_get(g->ast, Starred, item)->value : item, ANY_REGISTER);
        at_node(g, node);
        emit(g,
             starred ? (set ? OP_SETUPDATE : OP_LISTEXTEND) : (set ? OP_SETADD : OP_LISTAPPEND),
             (uint32_t)container, (uint32_t)r, 0);
        release(g, mark);
    }
}

// [1, 2, 3, 4] is made from a constant tuple.
static bool constant_list(Gen *g, Node node, List elts, int dst)
{
    Buf buf = BUF_INIT;
    bool ok = encode_items(g, CONSTANT_TUPLE, elts, &buf);
    if (ok) {
        int list = temp(g), tuple = temp(g);
        at_node(g, node);
        emit(g, OP_MAKELIST, (uint32_t)list, 0, 0);
        load_constant(g, tuple, constant_to_load(g, &buf));
        emit(g, OP_LISTEXTEND, (uint32_t)list, (uint32_t)tuple, 0);
        emit(g, OP_MOVE, (uint32_t)dst, (uint32_t)list, 0);
        release(g, list);
    }
    buf_free(&buf);
    return ok;
}

int gen_display(Gen *g, Node node, List elts, int dst)
{
    AstKind kind = ast_kind(g->ast, node);
    uint32_t op = kind == AST_List ? OP_MAKELIST : kind == AST_Set ? OP_MAKESET : OP_MAKETUPLE;
    uint32_t n = ast_count(g->ast, elts);
    int mark = g->unit->next, r = result_register(g, dst);
    bool fits = (int)n + g->unit->next < MAX_REGISTERS - 40 && n <= 60;
    if (kind == AST_List && n > 3 && constant_list(g, node, elts, r)) {
    } else if (fits && !has_starred(g, elts)) {
        int first = g->unit->next;
        for (uint32_t i = 0; i < n; i++) {
            expr_temp(g, ast_item(g->ast, elts, i));
        }
        at_node(g, node);
        emit(g, op, (uint32_t)r, (uint32_t)first, n);
    } else {
        int container = temp(g);
        at_node(g, node);
        emit(g, kind == AST_Set ? OP_MAKESET : OP_MAKELIST, (uint32_t)container, 0, 0);
        fill_container(g, node, elts, container, kind == AST_Set);
        at_node(g, node);
        emit(g, op == OP_MAKETUPLE ? OP_LISTTOTUPLE : OP_MOVE, (uint32_t)r, (uint32_t)container,
             0);
    }
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}

int gen_dict(Gen *g, Node node, int dst)
{
    List items = ast_get(g->ast, Dict, node)->items;
    uint32_t n = ast_count(g->ast, items) / 2;
    int mark = g->unit->next, r = result_register(g, dst);
    bool plain = n <= 24 && g->unit->next + 2 * (int)n < MAX_REGISTERS - 40;
    for (uint32_t i = 0; i < n; i++) {
        plain = plain && ast_item(g->ast, items, 2 * i);
    }
    if (plain) {
        int first = g->unit->next;
        for (uint32_t i = 0; i < 2 * n; i++) {
            expr_temp(g, ast_item(g->ast, items, i));
        }
        at_node(g, node);
        emit(g, OP_MAKEDICT, (uint32_t)r, (uint32_t)first, n);
        release(g, dst >= 0 ? mark : r + 1);
        return r;
    }
    int dict = temp(g);
    emit(g, OP_MAKEDICT, (uint32_t)dict, 0, 0);
    for (uint32_t i = 0; i < n; i++) {
        int inner = g->unit->next;
        Node key = ast_item(g->ast, items, 2 * i), value = ast_item(g->ast, items, 2 * i + 1);
        int k = key ? expr_temp(g, key) : 0, v = expr(g, value, ANY_REGISTER);
        at_node(g, node);
        emit(g, key ? OP_DICTSET : OP_DICTUPDATE, (uint32_t)dict, (uint32_t)(key ? k : v),
             (uint32_t)v);
        release(g, inner);
    }
    emit(g, OP_MOVE, (uint32_t)r, (uint32_t)dict, 0);
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}
