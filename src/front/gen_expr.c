// gen_expr — expressions.
//
// expr(g, node, dst) leaves the value in a register and answers which: `dst` when given, else
// the variable itself for a plain local, or a fresh temporary. Temporaries above the result are
// released; the caller releases the result.

#include <string.h>

#include "front/gen.h"
#include "front/image.h"
#include "vm/opcode.h"

static const uint8_t binary_ops[] = {
    [BINARY_Add] = OP_ADD,           [BINARY_Sub] = OP_SUB,    [BINARY_Mult] = OP_MUL,
    [BINARY_MatMult] = OP_MATMUL,    [BINARY_Div] = OP_DIV,    [BINARY_Mod] = OP_MOD,
    [BINARY_Pow] = OP_POW,           [BINARY_LShift] = OP_SHL, [BINARY_RShift] = OP_SHR,
    [BINARY_BitOr] = OP_OR,          [BINARY_BitXor] = OP_XOR, [BINARY_BitAnd] = OP_AND,
    [BINARY_FloorDiv] = OP_FLOORDIV,
};

// The form with a small immediate right operand; 0: none.
static const uint8_t immediate_ops[] = {
    [BINARY_Add] = OP_ADDI,    [BINARY_Sub] = OP_SUBI,    [BINARY_Mult] = OP_MULI,
    [BINARY_Mod] = OP_MODI,    [BINARY_LShift] = OP_SHLI, [BINARY_RShift] = OP_SHRI,
    [BINARY_BitXor] = OP_XORI, [BINARY_BitAnd] = OP_ANDI, [BINARY_FloorDiv] = OP_FLOORDIVI,
};

static const uint8_t compare_ops[] = {
    [COMPARE_Eq] = OP_EQ,       [COMPARE_NotEq] = OP_NE,    [COMPARE_Lt] = OP_LT,
    [COMPARE_LtE] = OP_LE,      [COMPARE_Gt] = OP_GT,       [COMPARE_GtE] = OP_GE,
    [COMPARE_Is] = OP_IS,       [COMPARE_IsNot] = OP_ISNOT, [COMPARE_In] = OP_IN,
    [COMPARE_NotIn] = OP_NOTIN,
};

int result_register(Gen *g, int dst)
{
    return dst >= 0 ? dst : temp(g);
}

int expr_temp(Gen *g, Node node)
{
    int t = temp(g);
    expr_to(g, node, t);
    return t;
}

void expr_to(Gen *g, Node node, int dst)
{
    int r = expr(g, node, dst);
    if (r != dst) {
        emit(g, OP_MOVE, (uint32_t)dst, (uint32_t)r, 0);
    }
}

// A register that later code cannot overwrite before the value is used.
static bool contains_walrus(Gen *g, Node node)
{
    // WHY a range test: every := inside lies in the source range of the node.
    AstHead *head = ast_head(g->ast, node);
    for (uint32_t i = head->start; i + 1 < head->end && i + 1 < g->ast->source_size; i++) {
        if (g->ast->source[i] == ':' && g->ast->source[i + 1] == '=') {
            return true;
        }
    }
    return false;
}

bool is_walrus_hazard(Gen *g, Node left, Node right)
{
    return g->unit->scope->has_walrus && ast_kind(g->ast, left) == AST_Name &&
           contains_walrus(g, right);
}

static int operand(Gen *g, Node node, Node later)
{
    return is_walrus_hazard(g, node, later) ? expr_temp(g, node) : expr(g, node, ANY_REGISTER);
}

static bool small_int(Gen *g, Node node, int *out)
{
    int sign = 1;
    if (ast_kind(g->ast, node) == AST_UnaryOp && ast_head(g->ast, node)->op == UNARY_USub) {
        node = ast_get(g->ast, UnaryOp, node)->operand;
        sign = -1;
    }
    if (ast_kind(g->ast, node) != AST_Int || ast_get(g->ast, Int, node)->digits) {
        return false;
    }
    uint32_t value = ast_get(g->ast, Int, node)->value;
    *out = sign * (int)(value & 0x7fffffff);
    return value <= 127;
}

// ---- constants

static int gen_constant(Gen *g, Node node, int dst)
{
    int r = result_register(g, dst), i;
    uint32_t d = (uint32_t)r;
    at_node(g, node);
    switch (ast_kind(g->ast, node)) {
    case AST_None:
        emit_bx(g, OP_LOADS, d, 0);
        return r;
    case AST_False:
        emit_bx(g, OP_LOADS, d, 1);
        return r;
    case AST_True:
        emit_bx(g, OP_LOADS, d, 2);
        return r;
    case AST_Ellipsis:
        emit_bx(g, OP_LOADS, d, 4);
        return r;
    default:
        break;
    }
    if (small_int(g, node, &i)) {
        emit_bx(g, OP_LOADI, d, (uint32_t)i & 0xffff);
        return r;
    }
    Buf buf = BUF_INIT;
    encode_constant(g, node, &buf);
    load_constant(g, r, constant_to_load(g, &buf));
    buf_free(&buf);
    return r;
}

// Folds displays and negative numbers whose parts are constants.
static bool try_constant(Gen *g, Node node, int dst, int *out)
{
    Buf buf = BUF_INIT;
    bool ok = encode_constant(g, node, &buf);
    if (ok) {
        int r = result_register(g, dst);
        at_node(g, node);
        load_constant(g, r, constant_to_load(g, &buf));
        *out = r;
    }
    buf_free(&buf);
    return ok;
}

// ---- operators

// The form with a constant right operand; 0: none.
static const uint8_t constant_ops[] = {
    [BINARY_Add] = OP_ADDK, [BINARY_Sub] = OP_SUBK, [BINARY_Mult] = OP_MULK,
    [BINARY_Div] = OP_DIVK, [BINARY_FloorDiv] = 0,
};

// R[dst] = R[left] op literal; false when there is no such instruction.
static bool binary_constant(Gen *g, Node node, const AstBinOp *b, int dst, int left)
{
    Folded v;
    uint32_t op = constant_ops[b->head.op];
    if (!op || !fold_number(g, b->right, &v)) {
        return false;
    }
    Buf buf = BUF_INIT;
    encode_constant(g, b->right, &buf);
    uint32_t k = constant_bytes(g, &buf);
    buf_free(&buf);
    if (k > 255) {
        return false;
    }
    at_node(g, node);
    emit(g, op, (uint32_t)dst, (uint32_t)left, k);
    return true;
}

static int gen_binary(Gen *g, Node node, int dst)
{
    AstBinOp b = *ast_get(g->ast, BinOp, node);
    int mark = g->unit->next, r = result_register(g, dst), i;
    int folded;
    if (try_constant(g, node, r, &folded)) {
        return r;
    }
    int left = operand(g, b.left, b.right);
    if (immediate_ops[b.head.op] && small_int(g, b.right, &i)) {
        at_node(g, node);
        emit(g, immediate_ops[b.head.op], (uint32_t)r, (uint32_t)left, (uint32_t)i & 255);
    } else if (!binary_constant(g, node, &b, r, left)) {
        int right = expr(g, b.right, ANY_REGISTER);
        at_node(g, node);
        emit(g, binary_ops[b.head.op], (uint32_t)r, (uint32_t)left, (uint32_t)right);
    }
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}

static int gen_unary(Gen *g, Node node, int dst)
{
    AstUnaryOp u = *ast_get(g->ast, UnaryOp, node);
    static const uint8_t ops[] = {[UNARY_Invert] = OP_INVERT,
                                  [UNARY_Not] = OP_NOT,
                                  [UNARY_UAdd] = OP_POS,
                                  [UNARY_USub] = OP_NEG};
    int mark = g->unit->next, r = result_register(g, dst);
    int operand_register = expr(g, u.operand, ANY_REGISTER);
    at_node(g, node);
    emit(g, ops[u.head.op], (uint32_t)r, (uint32_t)operand_register, 0);
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}

// a and b, a or b: the value that decides. Intermediate values never touch a variable's register.
static int gen_bool(Gen *g, Node node, int dst)
{
    AstBoolOp b = *ast_get(g->ast, BoolOp, node);
    int r = dst >= g->unit->locals ? dst : temp(g);
    Label done;
    label_init(&done);
    uint32_t n = ast_count(g->ast, b.values);
    Flow flow = flow_save(g);
    for (uint32_t i = 0; i < n; i++) {
        Node value = ast_item(g->ast, b.values, i);
        expr_to(g, value, r);
        if (i == 0) {
            flow = flow_save(g);
        }
        if (i + 1 < n) {
            at_node(g, value);
            emit_jump(g, b.head.op == BOOL_And ? OP_JF : OP_JT, (uint32_t)r, 0, &done);
        }
    }
    label_place(g, &done);
    label_free(&done);
    flow_merge(g, flow);
    if (dst >= 0 && r != dst) {
        emit(g, OP_MOVE, (uint32_t)dst, (uint32_t)r, 0);
        release(g, r);
        return dst;
    }
    return r;
}

static int gen_if_exp(Gen *g, Node node, int dst)
{
    AstIfExp e = *ast_get(g->ast, IfExp, node);
    int mark = g->unit->next, r = result_register(g, dst);
    int keep = dst >= 0 ? mark : r + 1;
    Label orelse, done;
    label_init(&orelse);
    label_init(&done);
    condition(g, e.test, false, &orelse);
    Flow before = flow_save(g);
    expr_to(g, e.body, r);
    release(g, keep);
    emit_jump(g, OP_JUMP, 0, 0, &done);
    Flow body = flow_save(g);
    label_place(g, &orelse);
    flow_restore(g, before);
    expr_to(g, e.orelse, r);
    release(g, keep);
    label_place(g, &done);
    flow_merge(g, body);
    label_free(&orelse);
    label_free(&done);
    return r;
}

// ---- comparison

// x in [1, 2], x in {1, 2}, for x in [1, 2]: nobody sees the container, so it can be a constant.
int expr_container(Gen *g, Node node, bool iterated)
{
    AstKind kind = ast_kind(g->ast, node);
    if (kind != AST_List && (kind != AST_Set || iterated)) {
        return expr(g, node, ANY_REGISTER);
    }
    List elts =
        kind == AST_List ? ast_get(g->ast, List, node)->elts : ast_get(g->ast, Set, node)->elts;
    Buf buf = BUF_INIT;
    int r = -1;
    if (encode_items(g, kind == AST_List ? CONSTANT_TUPLE : CONSTANT_FROZENSET, elts, &buf)) {
        r = temp(g);
        at_node(g, node);
        load_constant(g, r, constant_to_load(g, &buf));
    }
    buf_free(&buf);
    return r >= 0 ? r : expr(g, node, ANY_REGISTER);
}

enum { LONG_CHAIN = 8 };

// Operand number `i` of a chain of `n` comparisons. Those of long chains take turns in two
// registers, R[slots] and the next.
static int chain_operand(Gen *g, Node node, Node chain, uint32_t n, uint32_t i, int slots)
{
    if (n <= LONG_CHAIN) {
        return operand(g, node, chain);
    }
    expr_to(g, node, slots + (int)(i & 1));
    return slots + (int)(i & 1);
}

static int compared(Gen *g, Node node, uint32_t op)
{
    return op == COMPARE_In || op == COMPARE_NotIn ? expr_container(g, node, false)
                                                   : expr(g, node, ANY_REGISTER);
}

static int gen_compare(Gen *g, Node node, int dst)
{
    AstCompare c = *ast_get(g->ast, Compare, node);
    uint32_t n = ast_count(g->ast, c.ops);
    int mark = g->unit->next;
    int r = n > 1 ? temp(g) : result_register(g, dst);
    warn_compare(g, node);
    int slots = n > LONG_CHAIN ? temps(g, 2) : 0;
    int left = chain_operand(g, c.left, node, n, 0, slots);
    Label done;
    label_init(&done);
    Flow flow = flow_save(g);
    for (uint32_t i = 0; i < n; i++) {
        Node right_node = ast_item(g->ast, c.comparators, i);
        int right = i + 1 < n ? chain_operand(g, right_node, node, n, i + 1, slots)
                              : compared(g, right_node, ast_item(g->ast, c.ops, i));
        at_node(g, node);
        emit(g, compare_ops[ast_item(g->ast, c.ops, i)], (uint32_t)r, (uint32_t)left,
             (uint32_t)right);
        if (i + 1 < n) {
            emit_jump(g, OP_JF, (uint32_t)r, 0, &done);
        }
        if (i == 0) {
            flow = flow_save(g);
        }
        left = right;
    }
    label_place(g, &done);
    label_free(&done);
    flow_merge(g, flow);
    if (n > 1 && dst >= 0) {
        emit(g, OP_MOVE, (uint32_t)dst, (uint32_t)r, 0);
        release(g, mark);
        return dst;
    }
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}

typedef struct JumpOps {
    uint8_t yes, no, yes_imm, no_imm;
} JumpOps;

static const JumpOps jump_ops[] = {
    [COMPARE_Eq] = {OP_JEQ, OP_JNEQ, OP_JEQI, OP_JNEQI},
    [COMPARE_NotEq] = {OP_JNE, OP_JNNE, OP_JNEI, OP_JNNEI},
    [COMPARE_Lt] = {OP_JLT, OP_JNLT, OP_JLTI, OP_JNLTI},
    [COMPARE_LtE] = {OP_JLE, OP_JNLE, OP_JLEI, OP_JNLEI},
    [COMPARE_Gt] = {OP_JGT, OP_JNGT, OP_JGTI, OP_JNGTI},
    [COMPARE_GtE] = {OP_JGE, OP_JNGE, OP_JGEI, OP_JNGEI},
    [COMPARE_Is] = {OP_JIS, OP_JISNOT, 0, 0},
    [COMPARE_IsNot] = {OP_JISNOT, OP_JIS, 0, 0},
    [COMPARE_In] = {OP_JIN, OP_JNOTIN, 0, 0},
    [COMPARE_NotIn] = {OP_JNOTIN, OP_JIN, 0, 0},
};

// a < b < c: every comparison but the last leaves when it is false.
static void chain_jump(Gen *g, const AstCompare *c, Node node, bool jump_if, Label *label)
{
    uint32_t n = ast_count(g->ast, c->ops);
    int mark = g->unit->next, slots = n > LONG_CHAIN ? temps(g, 2) : 0;
    int left = chain_operand(g, c->left, node, n, 0, slots);
    Label past;
    label_init(&past);
    Flow flow = flow_save(g);
    for (uint32_t i = 0; i < n; i++) {
        bool last = i + 1 == n;
        Node right_node = ast_item(g->ast, c->comparators, i);
        const JumpOps *ops = &jump_ops[ast_item(g->ast, c->ops, i)];
        int right = last ? expr(g, right_node, ANY_REGISTER)
                         : chain_operand(g, right_node, node, n, i + 1, slots);
        at_node(g, node);
        emit_jump(g, last && jump_if ? ops->yes : ops->no, (uint32_t)left, (uint32_t)right,
                  last || !jump_if ? label : &past);
        if (i == 0) {
            flow = flow_save(g);
        }
        left = right;
    }
    label_place(g, &past);
    label_free(&past);
    flow_merge(g, flow);
    release(g, mark);
}

static void compare_jump(Gen *g, Node node, bool jump_if, Label *label)
{
    AstCompare c = *ast_get(g->ast, Compare, node);
    int mark = g->unit->next, i;
    warn_compare(g, node);
    if (ast_count(g->ast, c.ops) > 1) {
        chain_jump(g, &c, node, jump_if, label);
        return;
    }
    uint32_t op = ast_item(g->ast, c.ops, 0);
    Node right_node = ast_item(g->ast, c.comparators, 0);
    const JumpOps *ops = &jump_ops[op];
    int left = operand(g, c.left, right_node);
    bool is_none =
        (op == COMPARE_Is || op == COMPARE_IsNot) && ast_kind(g->ast, right_node) == AST_None;
    if (is_none) {
        at_node(g, node);
        emit_jump(g, (op == COMPARE_Is) == jump_if ? OP_JNONE : OP_JNOTNONE, (uint32_t)left, 0,
                  label);
    } else if (ops->yes_imm && small_int(g, right_node, &i)) {
        at_node(g, node);
        emit_jump(g, jump_if ? ops->yes_imm : ops->no_imm, (uint32_t)left, (uint32_t)i & 255,
                  label);
    } else {
        int right = compared(g, right_node, op);
        at_node(g, node);
        emit_jump(g, jump_if ? ops->yes : ops->no, (uint32_t)left, (uint32_t)right, label);
    }
    release(g, mark);
}

static void bool_condition(Gen *g, Node node, bool jump_if, Label *label)
{
    AstBoolOp b = *ast_get(g->ast, BoolOp, node);
    uint32_t n = ast_count(g->ast, b.values);
    bool decides = b.head.op == BOOL_Or;  // the truth value that ends the evaluation
    Label past;
    label_init(&past);
    Flow flow = flow_save(g);
    for (uint32_t i = 0; i < n; i++) {
        Node value = ast_item(g->ast, b.values, i);
        if (i + 1 == n) {
            condition(g, value, jump_if, label);
        } else {
            condition(g, value, decides, decides == jump_if ? label : &past);
        }
        if (i == 0) {
            flow = flow_save(g);
        }
    }
    label_place(g, &past);
    label_free(&past);
    flow_merge(g, flow);
}

Truth constant_truth(Gen *g, Node node)
{
    uint32_t size;
    const char *text;
    switch (ast_kind(g->ast, node)) {
    case AST_True:
    case AST_Ellipsis:
        return TRUTH_TRUE;
    case AST_False:
    case AST_None:
        return TRUTH_FALSE;
    case AST_Int: {
        AstInt *i = ast_get(g->ast, Int, node);
        return i->digits || i->value ? TRUTH_TRUE : TRUTH_FALSE;
    }
    case AST_Str:
        ast_text(g->ast, ast_get(g->ast, Str, node)->value, &size);
        return size ? TRUTH_TRUE : TRUTH_FALSE;
    case AST_Name:
        text = ast_name(g->ast, ast_get(g->ast, Name, node)->name, &size);
        if (size == 9 && memcmp(text, "__debug__", 9) == 0) {
            return g->options->optimize ? TRUTH_FALSE : TRUTH_TRUE;
        }
        return TRUTH_UNKNOWN;
    default:
        return TRUTH_UNKNOWN;
    }
}

void condition(Gen *g, Node node, bool jump_if, Label *label)
{
    Truth known = constant_truth(g, node);
    if (known != TRUTH_UNKNOWN) {
        if ((known == TRUTH_TRUE) == jump_if) {
            emit_jump(g, OP_JUMP, 0, 0, label);
        }
        return;
    }
    switch (ast_kind(g->ast, node)) {
    case AST_UnaryOp:
        if (ast_head(g->ast, node)->op == UNARY_Not) {
            condition(g, ast_get(g->ast, UnaryOp, node)->operand, !jump_if, label);
            return;
        }
        break;
    case AST_BoolOp:
        bool_condition(g, node, jump_if, label);
        return;
    case AST_Compare:
        compare_jump(g, node, jump_if, label);
        return;
    default:
        break;
    }
    int mark = g->unit->next, r = expr(g, node, ANY_REGISTER);
    at_node(g, node);
    emit_jump(g, jump_if ? OP_JT : OP_JF, (uint32_t)r, 0, label);
    release(g, mark);
}

// ---- attributes and items

static int gen_attribute(Gen *g, Node node, int dst)
{
    AstAttribute a = *ast_get(g->ast, Attribute, node);
    int mark = g->unit->next, r = result_register(g, dst);
    int object = expr(g, a.value, ANY_REGISTER);
    at_attribute(g, node, node);
    emit_name(g, OP_GETATTR, (uint32_t)r, (uint32_t)object,
              scope_mangle(&g->scopes, g->scope, a.attr));
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}

static int gen_slice(Gen *g, Node node, int dst)
{
    AstSlice s = *ast_get(g->ast, Slice, node);
    int mark = g->unit->next, r = result_register(g, dst), parts = temps(g, 3);
    Node nodes[3] = {s.lower, s.upper, s.step};
    for (int i = 0; i < 3; i++) {
        if (nodes[i]) {
            expr_to(g, nodes[i], parts + i);
        } else {
            emit_bx(g, OP_LOADS, (uint32_t)(parts + i), 0);
        }
    }
    at_node(g, node);
    emit(g, OP_MAKESLICE, (uint32_t)r, (uint32_t)parts, 0);
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}

static int gen_subscript(Gen *g, Node node, int dst)
{
    AstSubscript s = *ast_get(g->ast, Subscript, node);
    int mark = g->unit->next, r = result_register(g, dst), i;
    warn_subscript(g, s.value, s.slice);
    int object = operand(g, s.value, s.slice);
    if (small_int(g, s.slice, &i)) {
        at_node(g, node);
        emit(g, OP_GETITEMI, (uint32_t)r, (uint32_t)object, (uint32_t)i & 255);
    } else {
        int key = expr(g, s.slice, ANY_REGISTER);
        at_node(g, node);
        emit(g, OP_GETITEM, (uint32_t)r, (uint32_t)object, (uint32_t)key);
    }
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}

// ---- names

static int gen_name(Gen *g, Node node, int dst)
{
    NameId name = ast_get(g->ast, Name, node)->name;
    uint32_t size;
    const char *text = ast_name(g->ast, name, &size);
    if (size == 9 && memcmp(text, "__debug__", 9) == 0) {
        int r = result_register(g, dst);
        emit_bx(g, OP_LOADS, (uint32_t)r, g->options->optimize ? 1 : 2);
        return r;
    }
    if (dst < 0) {
        int local = name_register(g, name, node);
        if (local >= 0) {
            return local;
        }
    }
    int r = result_register(g, dst);
    load_name(g, r, name, node);
    return r;
}

static int gen_named(Gen *g, Node node, int dst)
{
    AstNamedExpr n = *ast_get(g->ast, NamedExpr, node);
    int mark = g->unit->next, r = result_register(g, dst);
    expr_to(g, n.value, r);
    store_name(g, r, ast_get(g->ast, Name, n.target)->name, n.target);
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}

// ---- the dispatcher

enum { SPILL_FROM = 150, SPILL_LEAST = 24 };

static int expr_here(Gen *g, Node node, int dst);

// Deeply nested expressions: the temporaries of the outer ones wait in far registers while the
// inner one uses theirs.
static int expr_spilled(Gen *g, Node node, int dst)
{
    Unit *u = g->unit;
    int base = u->spill_base, next = u->next, count = next - base;
    uint32_t home = (uint32_t)(u->far + u->spilled);
    u->spilled += count;
    u->spilled_top = u->spilled > u->spilled_top ? u->spilled : u->spilled_top;
    if (home + (uint32_t)count > 60000) {
        gen_too_large(g, "temporaries");
    }
    for (int i = 0; i < count; i++) {
        emit_bx(g, OP_STOREFAR, (uint32_t)(base + i), home + (uint32_t)i);
    }
    bool keep = dst >= base;  // the result goes into a register that waits
    u->next = base;
    int r = keep || dst < 0 ? temp(g) : dst;
    expr_to(g, node, r);
    int result = dst >= 0 ? dst : next;
    u->next = dst >= 0 ? next : next + 1;
    u->top = u->next > u->top ? u->next : u->top;
    if (r != dst) {
        emit(g, OP_MOVE, (uint32_t)(keep ? next : result), (uint32_t)r, 0);
    }
    u->top = next + 1 > u->top ? next + 1 : u->top;
    if (next >= MAX_REGISTERS) {
        gen_too_large(g, "temporaries");
    }
    for (int i = 0; i < count; i++) {
        if (base + i == dst) {
            emit(g, OP_MOVE, (uint32_t)dst, (uint32_t)next, 0);
        } else {
            emit_bx(g, OP_LOADFAR, (uint32_t)(base + i), home + (uint32_t)i);
        }
    }
    u->spilled -= count;
    return result;
}

int expr(Gen *g, Node node, int dst)
{
    Unit *u = g->unit;
    if (g->failed) {
        return dst >= 0 ? dst : u->next ? u->next - 1 : 0;
    }
    if (UNLIKELY(u->next > SPILL_FROM && u->next - u->spill_base >= SPILL_LEAST)) {
        return expr_spilled(g, node, dst);
    }
    return expr_here(g, node, dst);
}

static int expr_here(Gen *g, Node node, int dst)
{
    int out;
    switch (ast_kind(g->ast, node)) {
    case AST_Name:
        return gen_name(g, node, dst);
    case AST_None:
    case AST_True:
    case AST_False:
    case AST_Ellipsis:
    case AST_Int:
    case AST_Float:
    case AST_Imag:
    case AST_Str:
    case AST_Bytes:
        return gen_constant(g, node, dst);
    case AST_BinOp:
        return gen_binary(g, node, dst);
    case AST_UnaryOp:
        return try_constant(g, node, dst, &out) ? out : gen_unary(g, node, dst);
    case AST_BoolOp:
        return gen_bool(g, node, dst);
    case AST_Compare:
        return gen_compare(g, node, dst);
    case AST_IfExp:
        return gen_if_exp(g, node, dst);
    case AST_Attribute:
        return gen_attribute(g, node, dst);
    case AST_Subscript:
        return gen_subscript(g, node, dst);
    case AST_Slice:
        return gen_slice(g, node, dst);
    case AST_Call:
        return gen_call(g, node, dst);
    case AST_NamedExpr:
        return gen_named(g, node, dst);
    case AST_Lambda:
        return gen_lambda(g, node, dst);
    case AST_Tuple:
        return try_constant(g, node, dst, &out)
                   ? out
                   : gen_display(g, node, ast_get(g->ast, Tuple, node)->elts, dst);
    case AST_List:
        return gen_display(g, node, ast_get(g->ast, List, node)->elts, dst);
    case AST_Set:
        return gen_display(g, node, ast_get(g->ast, Set, node)->elts, dst);
    case AST_Dict:
        return gen_dict(g, node, dst);
    case AST_JoinedStr:
        return gen_joined(g, node, dst);
    case AST_ListComp:
    case AST_SetComp:
    case AST_DictComp:
    case AST_GeneratorExp:
        return gen_comprehension(g, node, dst);
    case AST_Await:
        return gen_await(g, node, dst);
    case AST_Yield:
    case AST_YieldFrom:
        return gen_yield(g, node, dst);
    case AST_Starred:
        gen_fail(g, node, "can't use starred expression here");
        return dst >= 0 ? dst : temp(g);
    default:
        gen_fail(g, node, "invalid syntax");
        return dst >= 0 ? dst : temp(g);
    }
}
