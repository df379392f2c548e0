// gen_assign — assignment to every kind of target, augmented and annotated assignment, del.

#include "front/gen.h"
#include "vm/intrinsic.h"
#include "vm/opcode.h"

// INVARIANT: slow_unpack() (vm/slow_build.c) writes nothing when it fails, up to this many items.
enum { MAX_UNPACKED_IN_PLACE = 16, MAX_PARALLEL = 16 };

// ---- stores

// Targets that are neighbouring local variables can be unpacked in place; -1: not so.
static int neighbours(Gen *g, List elts)
{
    uint32_t n = ast_count(g->ast, elts);
    int first = -1;
    for (uint32_t i = 0; i < n && n <= MAX_UNPACKED_IN_PLACE; i++) {
        Node item = ast_item(g->ast, elts, i);
        int r = ast_kind(g->ast, item) == AST_Name
                    ? store_register(g, ast_get(g->ast, Name, item)->name)
                    : -1;
        if (r < 0 || (i > 0 && r != first + (int)i)) {
            return -1;
        }
        first = i == 0 ? r : first;
    }
    return n <= MAX_UNPACKED_IN_PLACE ? first : -1;
}

// More targets than there are registers: by way of a list.
static void store_many(Gen *g, Node target, List elts, int src, uint32_t star)
{
    uint32_t n = ast_count(g->ast, elts);
    int mark = g->unit->next, pair = temps(g, 2), item = temp(g);
    at_node(g, target);
    emit(g, OP_MOVE, (uint32_t)pair, (uint32_t)src, 0);
    load_constant(g, pair + 1, constant_int(g, star < n ? star + 256 * (n - star - 1) : n));
    emit(g, OP_INTRINSIC, (uint32_t)pair, (uint32_t)pair,
         star < n ? INTRINSIC_unpack_star : INTRINSIC_unpack_many);
    for (uint32_t i = 0; i < n; i++) {
        load_constant(g, item, constant_int(g, i));
        emit(g, OP_GETITEM, (uint32_t)item, (uint32_t)pair, (uint32_t)item);
        Node to = ast_item(g->ast, elts, i);
        gen_store(g, i == star ? ast_get(g->ast, Starred, to)->value : to, item);
    }
    release(g, mark);
}

static void store_sequence(Gen *g, Node target, List elts, int src)
{
    uint32_t n = ast_count(g->ast, elts), star = n;
    int mark = g->unit->next;
    for (uint32_t i = 0; i < n; i++) {
        if (ast_kind(g->ast, ast_item(g->ast, elts, i)) == AST_Starred) {
            if (star < n) {
                gen_fail(g, target, "multiple starred expressions in assignment");
                return;
            }
            star = i;
        }
    }
    bool fits = n <= 60 && g->unit->next + (int)n <= MAX_REGISTERS - 20;
    if (star < n && (star > 255 || n - star - 1 > 0x3fffff)) {
        gen_fail(g, target, "too many expressions in star-unpacking assignment");
        return;
    }
    if (!fits) {
        store_many(g, target, elts, src, star);
        return;
    }
    int first = star == n ? neighbours(g, elts) : -1;
    first = first >= 0 ? first : temps(g, (int)n);
    at_node(g, target);
    if (star < n) {
        emit_ext(g, OP_UNPACKEX, (uint32_t)first, (uint32_t)src, 0,
                 star | (n - star - 1) << 16);
    } else {
        emit(g, OP_UNPACK, (uint32_t)first, (uint32_t)src, n);
    }
    for (uint32_t i = 0; i < n; i++) {
        Node item = ast_item(g->ast, elts, i);
        gen_store(g, i == star ? ast_get(g->ast, Starred, item)->value : item, first + (int)i);
    }
    release(g, mark);
}

void gen_store(Gen *g, Node target, int src)
{
    int mark = g->unit->next;
    switch (ast_kind(g->ast, target)) {
    case AST_Name:
        store_name(g, src, ast_get(g->ast, Name, target)->name, target);
        break;
    case AST_Attribute: {
        AstAttribute a = *ast_get(g->ast, Attribute, target);
        int object = expr(g, a.value, ANY_REGISTER);
        at_attribute(g, target, target);
        emit_name(g, OP_SETATTR, (uint32_t)src, (uint32_t)object,
                  scope_mangle(&g->scopes, g->scope, a.attr));
        break;
    }
    case AST_Subscript: {
        AstSubscript s = *ast_get(g->ast, Subscript, target);
        int object = is_walrus_hazard(g, s.value, s.slice) ? expr_temp(g, s.value)
                                                           : expr(g, s.value, ANY_REGISTER);
        int key = expr(g, s.slice, ANY_REGISTER);
        at_node(g, target);
        emit(g, OP_SETITEM, (uint32_t)src, (uint32_t)object, (uint32_t)key);
        break;
    }
    case AST_Tuple:
        store_sequence(g, target, ast_get(g->ast, Tuple, target)->elts, src);
        break;
    case AST_List:
        store_sequence(g, target, ast_get(g->ast, List, target)->elts, src);
        break;
    case AST_Starred:
        gen_fail(g, target, "starred assignment target must be in a list or tuple");
        break;
    default:
        gen_fail(g, target, "cannot assign to this expression");
        break;
    }
    release(g, mark);
}

static List plain_items(Gen *g, Node node)
{
    AstKind kind = ast_kind(g->ast, node);
    List elts = kind == AST_Tuple  ? ast_get(g->ast, Tuple, node)->elts
                : kind == AST_List ? ast_get(g->ast, List, node)->elts
                                   : 0;
    for (uint32_t i = 0; i < ast_count(g->ast, elts); i++) {
        if (ast_kind(g->ast, ast_item(g->ast, elts, i)) == AST_Starred) {
            return 0;
        }
    }
    return elts;
}

// a, b = c, d: no tuple is made.
static bool assign_parallel(Gen *g, Node target, Node value)
{
    List to = plain_items(g, target), from = plain_items(g, value);
    uint32_t n = ast_count(g->ast, to);
    if (n == 0 || n > MAX_PARALLEL || ast_count(g->ast, from) != n) {
        return false;
    }
    int first = g->unit->next;
    for (uint32_t i = 0; i < n; i++) {
        expr_temp(g, ast_item(g->ast, from, i));
    }
    for (uint32_t i = 0; i < n; i++) {
        gen_store(g, ast_item(g->ast, to, i), first + (int)i);
    }
    release(g, first);
    return true;
}

void gen_assign(Gen *g, Node node)
{
    AstAssign a = *ast_get(g->ast, Assign, node);
    uint32_t n = ast_count(g->ast, a.targets);
    int mark = g->unit->next;
    Node only = ast_item(g->ast, a.targets, 0);
    if (n == 1 && ast_kind(g->ast, only) == AST_Name) {
        NameId name = ast_get(g->ast, Name, only)->name;
        int local = store_register(g, name);
        int r = expr(g, a.value, local >= 0 ? local : ANY_REGISTER);
        store_name(g, r, name, only);
        release(g, mark);
        return;
    }
    if (n == 1 && assign_parallel(g, only, a.value)) {
        return;
    }
    // WHY a copy of a plain local: an earlier target may be that local.
    int r = n == 1 && ast_kind(g->ast, only) != AST_Tuple &&
                    ast_kind(g->ast, only) != AST_List && !is_walrus_hazard(g, a.value, only)
                ? expr(g, a.value, ANY_REGISTER)
                : expr_temp(g, a.value);
    for (uint32_t i = 0; i < n; i++) {
        gen_store(g, ast_item(g->ast, a.targets, i), r);
    }
    release(g, mark);
}

// ---- augmented assignment

static const uint8_t generic_ops[] = {
    [BINARY_Add] = BIN_ADD,           [BINARY_Sub] = BIN_SUB,
    [BINARY_Mult] = BIN_MUL,          [BINARY_MatMult] = BIN_MATMUL,
    [BINARY_Div] = BIN_TRUEDIV,       [BINARY_Mod] = BIN_MOD,
    [BINARY_Pow] = BIN_POW,           [BINARY_LShift] = BIN_LSHIFT,
    [BINARY_RShift] = BIN_RSHIFT,     [BINARY_BitOr] = BIN_OR,
    [BINARY_BitXor] = BIN_XOR,        [BINARY_BitAnd] = BIN_AND,
    [BINARY_FloorDiv] = BIN_FLOORDIV,
};

static bool small_literal(Gen *g, Node node, uint32_t *out)
{
    if (ast_kind(g->ast, node) != AST_Int || ast_get(g->ast, Int, node)->digits) {
        return false;
    }
    *out = ast_get(g->ast, Int, node)->value;
    return *out <= 127;
}

static void emit_inplace(Gen *g, Node node, uint32_t op, int dst, int left, Node value)
{
    uint32_t i;
    if ((op == BINARY_Add || op == BINARY_Sub) && small_literal(g, value, &i)) {
        at_node(g, node);
        emit(g, op == BINARY_Add ? OP_IADDI : OP_ISUBI, (uint32_t)dst, (uint32_t)left, i);
        return;
    }
    int right = expr(g, value, ANY_REGISTER);
    at_node(g, node);
    if (op == BINARY_Add || op == BINARY_Sub || op == BINARY_Mult) {
        uint32_t opcode = op == BINARY_Add ? OP_IADD : op == BINARY_Sub ? OP_ISUB : OP_IMUL;
        emit(g, opcode, (uint32_t)dst, (uint32_t)left, (uint32_t)right);
    } else {
        emit_ext(g, OP_INPLACE, (uint32_t)dst, (uint32_t)left, (uint32_t)right,
                 generic_ops[op]);
    }
}

static void aug_name(Gen *g, Node node, const AstAugAssign *a)
{
    NameId name = ast_get(g->ast, Name, a->target)->name;
    int local = store_register(g, name);
    int left = local >= 0 && !is_walrus_hazard(g, a->target, a->value)
                   ? name_register(g, name, a->target)
                   : -1;
    if (left < 0) {
        left = temp(g);
        load_name(g, left, name, a->target);
    }
    int dst = local >= 0 ? local : temp(g);
    emit_inplace(g, node, a->head.op, dst, left, a->value);
    store_name(g, dst, name, node);
}

void gen_aug_assign(Gen *g, Node node)
{
    AstAugAssign a = *ast_get(g->ast, AugAssign, node);
    int mark = g->unit->next, value;
    switch (ast_kind(g->ast, a.target)) {
    case AST_Name:
        aug_name(g, node, &a);
        break;
    case AST_Attribute: {
        AstAttribute t = *ast_get(g->ast, Attribute, a.target);
        NameId name = scope_mangle(&g->scopes, g->scope, t.attr);
        int object = is_walrus_hazard(g, t.value, a.value) ? expr_temp(g, t.value)
                                                           : expr(g, t.value, ANY_REGISTER);
        value = temp(g);
        at_attribute(g, a.target, a.target);
        emit_name(g, OP_GETATTR, (uint32_t)value, (uint32_t)object, name);
        emit_inplace(g, node, a.head.op, value, value, a.value);
        at_node(g, a.target);
        emit_name(g, OP_SETATTR, (uint32_t)value, (uint32_t)object, name);
        break;
    }
    default: {
        AstSubscript t = *ast_get(g->ast, Subscript, a.target);
        int object = expr_temp(g, t.value), key = expr_temp(g, t.slice);
        value = temp(g);
        at_node(g, a.target);
        emit(g, OP_GETITEM, (uint32_t)value, (uint32_t)object, (uint32_t)key);
        emit_inplace(g, node, a.head.op, value, value, a.value);
        at_node(g, a.target);
        emit(g, OP_SETITEM, (uint32_t)value, (uint32_t)object, (uint32_t)key);
        break;
    }
    }
    release(g, mark);
}

// ---- annotated assignment

static void record_annotation(Gen *g, const AstAnnAssign *a, NameId name)
{
    int parts = temps(g, 3);
    emit(g, OP_LOADLOCALS, (uint32_t)parts, 0, 0);
    load_constant(g, parts + 1, constant_name(g, scope_mangle(&g->scopes, g->scope, name)));
    gen_annotation(g, a->annotation, parts + 2);
    at_node(g, a->annotation);
    emit(g, OP_INTRINSIC, (uint32_t)parts, (uint32_t)parts, INTRINSIC_set_annotation);
    release(g, parts);
}

void gen_setup_annotations(Gen *g)
{
    int space = temp(g);
    emit(g, OP_LOADLOCALS, (uint32_t)space, 0, 0);
    emit(g, OP_INTRINSIC, (uint32_t)space, (uint32_t)space, INTRINSIC_setup_annotations);
    release(g, space);
}

void gen_ann_assign(Gen *g, Node node)
{
    AstAnnAssign a = *ast_get(g->ast, AnnAssign, node);
    int mark = g->unit->next;
    bool function = g->unit->scope->kind == SCOPE_FUNCTION;
    if (a.value) {
        bool name = ast_kind(g->ast, a.target) == AST_Name;
        int local = name ? store_register(g, ast_get(g->ast, Name, a.target)->name) : -1;
        int r = expr(g, a.value, local >= 0 ? local : ANY_REGISTER);
        gen_store(g, a.target, r);
        release(g, mark);
    }
    bool simple = (a.head.flags & FLAG_SIMPLE) && ast_kind(g->ast, a.target) == AST_Name;
    if (simple && !function) {
        record_annotation(g, &a, ast_get(g->ast, Name, a.target)->name);
    } else if (!simple &&
               !a.value) {  // the parts of the target are evaluated, nothing is stored
        if (ast_kind(g->ast, a.target) == AST_Attribute) {
            expr(g, ast_get(g->ast, Attribute, a.target)->value, ANY_REGISTER);
        } else if (ast_kind(g->ast, a.target) == AST_Subscript) {
            expr(g, ast_get(g->ast, Subscript, a.target)->value, ANY_REGISTER);
            expr(g, ast_get(g->ast, Subscript, a.target)->slice, ANY_REGISTER);
        }
        release(g, mark);
        if (!function && !g->scopes.future_annotations) {
            expr(g, a.annotation, ANY_REGISTER);
        }
    } else if (!simple && !function && !g->scopes.future_annotations) {
        expr(g, a.annotation, ANY_REGISTER);
    }
    release(g, mark);
}

// ---- del

void gen_delete(Gen *g, Node target)
{
    int mark = g->unit->next;
    List elts = 0;
    switch (ast_kind(g->ast, target)) {
    case AST_Name:
        delete_name(g, ast_get(g->ast, Name, target)->name, target);
        break;
    case AST_Attribute: {
        AstAttribute a = *ast_get(g->ast, Attribute, target);
        int object = expr(g, a.value, ANY_REGISTER);
        at_attribute(g, target, target);
        emit_bx(g, OP_DELATTR, (uint32_t)object,
                constant_name(g, scope_mangle(&g->scopes, g->scope, a.attr)));
        break;
    }
    case AST_Subscript: {
        AstSubscript s = *ast_get(g->ast, Subscript, target);
        int object = expr(g, s.value, ANY_REGISTER), key = expr(g, s.slice, ANY_REGISTER);
        at_node(g, target);
        emit(g, OP_DELITEM, (uint32_t)object, (uint32_t)key, 0);
        break;
    }
    case AST_Tuple:
        elts = ast_get(g->ast, Tuple, target)->elts;
        break;
    default:
        elts = ast_get(g->ast, List, target)->elts;
        break;
    }
    for (uint32_t i = 0; i < ast_count(g->ast, elts); i++) {
        gen_delete(g, ast_item(g->ast, elts, i));
    }
    release(g, mark);
}
