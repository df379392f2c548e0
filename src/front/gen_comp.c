// gen_comp — comprehensions, inlined (PEP 709), and generator expressions, which are functions.

#include "front/gen.h"
#include "vm/intrinsic.h"
#include "vm/opcode.h"

typedef struct Comp {
    Node node;
    AstKind kind;
    List generators;
    Node elt, value;  // value: of a dict comprehension
    int container;    // -1 in generator expressions
} Comp;

static Comp comp_of(Gen *g, Node node)
{
    Comp c = {node, ast_kind(g->ast, node), 0, 0, 0, -1};
    switch (c.kind) {
    case AST_ListComp:
        c.generators = ast_get(g->ast, ListComp, node)->generators;
        c.elt = ast_get(g->ast, ListComp, node)->elt;
        break;
    case AST_SetComp:
        c.generators = ast_get(g->ast, SetComp, node)->generators;
        c.elt = ast_get(g->ast, SetComp, node)->elt;
        break;
    case AST_DictComp:
        c.generators = ast_get(g->ast, DictComp, node)->generators;
        c.elt = ast_get(g->ast, DictComp, node)->key;
        c.value = ast_get(g->ast, DictComp, node)->value;
        break;
    default:
        c.generators = ast_get(g->ast, GeneratorExp, node)->generators;
        c.elt = ast_get(g->ast, GeneratorExp, node)->elt;
        break;
    }
    return c;
}

static void gen_element(Gen *g, const Comp *c)
{
    int mark = g->unit->next;
    if (c->kind == AST_GeneratorExp) {
        int r = expr_temp(g, c->elt);
        at_node(g, c->elt);
        emit(g, OP_YIELD, (uint32_t)r, (uint32_t)r, 0);
    } else if (c->kind == AST_DictComp) {
        int key = expr_temp(g, c->elt), value = expr(g, c->value, ANY_REGISTER);
        at_node(g, c->elt);
        emit(g, OP_DICTSET, (uint32_t)c->container, (uint32_t)key, (uint32_t)value);
    } else {
        int r = expr(g, c->elt, ANY_REGISTER);
        at_node(g, c->elt);
        emit(g, c->kind == AST_ListComp ? OP_LISTAPPEND : OP_SETADD, (uint32_t)c->container,
             (uint32_t)r, 0);
    }
    release(g, mark);
}

static void gen_clause(Gen *g, const Comp *c, uint32_t i, int iterator);

static void gen_inside(Gen *g, const Comp *c, uint32_t i, const AstComprehension *clause,
                       Label *next)
{
    for (uint32_t k = 0; k < ast_count(g->ast, clause->ifs); k++) {
        condition(g, ast_item(g->ast, clause->ifs, k), false, next);
    }
    if (i + 1 < ast_count(g->ast, c->generators)) {
        gen_clause(g, c, i + 1, -1);
    } else {
        gen_element(g, c);
    }
}

// async for: await anext() until StopAsyncIteration.
static void gen_async_clause(Gen *g, const Comp *c, uint32_t i, const AstComprehension *clause,
                             int iterator)
{
    Flow before = flow_save(g);
    Label next, done, reraise;
    label_init(&next);
    label_init(&done);
    label_init(&reraise);
    int item = temp(g), exception = temp(g);
    label_place(g, &next);
    uint32_t start = here(g);
    emit(g, OP_GETANEXT, (uint32_t)item, (uint32_t)iterator, 0);
    gen_await_register(g, item, 3);
    uint32_t end = here(g);
    gen_store(g, clause->target, item);
    gen_inside(g, c, i, clause, &next);
    emit_jump(g, OP_JUMP, 0, 0, &next);
    add_handler(g, start, end, here(g), exception);
    emit_jump(g, OP_JSTOPASYNC, (uint32_t)exception, 0, &done);
    emit(g, OP_RERAISE, (uint32_t)exception, 0, 0);
    label_place(g, &done);
    flow_restore(g, before);
    label_free(&next);
    label_free(&done);
    label_free(&reraise);
}

static void gen_clause(Gen *g, const Comp *c, uint32_t i, int iterator)
{
    AstComprehension clause =
        *ast_get(g->ast, Comprehension, ast_item(g->ast, c->generators, i));
    int mark = g->unit->next;
    bool async = clause.head.flags & FLAG_ASYNC;
    if (iterator < 0) {
        iterator = expr_temp(g, clause.iter);
        at_node(g, clause.iter);
        emit(g, async ? OP_GETAITER : OP_GETITER, (uint32_t)iterator, (uint32_t)iterator, 0);
    }
    if (async) {
        gen_async_clause(g, c, i, &clause, iterator);
        release(g, mark);
        return;
    }
    Label next, body;
    label_init(&next);
    label_init(&body);
    bool name = ast_kind(g->ast, clause.target) == AST_Name;
    int local = name ? store_register(g, ast_get(g->ast, Name, clause.target)->name) : -1;
    int item = local >= 0 ? local : temp(g);
    emit_jump(g, OP_JUMP, 0, 0, &next);
    Flow before = flow_save(g);
    label_place(g, &body);
    gen_store(g, clause.target, item);
    gen_inside(g, c, i, &clause, &next);
    label_place(g, &next);
    at_node(g, clause.iter);
    emit_jump(g, OP_FORITER, (uint32_t)item, (uint32_t)iterator, &body);
    flow_restore(g, before);
    label_free(&next);
    label_free(&body);
    release(g, mark);
}

// ---- inlined

static int gen_inline(Gen *g, Comp *c, int dst)
{
    int mark = g->unit->next, r = dst >= 0 ? dst : temp(g);
    AstComprehension first =
        *ast_get(g->ast, Comprehension, ast_item(g->ast, c->generators, 0));
    int iterator = expr_temp(g, first.iter);
    at_node(g, first.iter);
    emit(g, first.head.flags & FLAG_ASYNC ? OP_GETAITER : OP_GETITER, (uint32_t)iterator,
         (uint32_t)iterator, 0);
    c->container = temp(g);
    at_node(g, c->node);
    emit(g,
         c->kind == AST_ListComp  ? OP_MAKELIST
         : c->kind == AST_SetComp ? OP_MAKESET
                                  : OP_MAKEDICT,
         (uint32_t)c->container, 0, 0);
    Scope *outer = g->scope, *block = scope_of(&g->scopes, c->node);
    if (block->is_coroutine && !may_await(g)) {
        gen_fail(g, c->node, "asynchronous comprehension outside of an asynchronous function");
    }
    int outer_base = g->unit->spill_base;
    g->scope = block;
    declare_block_locals(g, block);
    uint32_t start = here(g);
    gen_clause(g, c, 0, iterator);
    note_block_locals(g, block, start);
    g->scope = outer;
    g->unit->spill_base = outer_base;
    emit(g, OP_MOVE, (uint32_t)r, (uint32_t)c->container, 0);
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}

// ---- generator expressions

static int gen_generator(Gen *g, const Comp *c, int dst)
{
    int mark = g->unit->next, r = dst >= 0 ? dst : temp(g);
    Scope *outer = g->scope, *scope = scope_of(&g->scopes, c->node);
    AstComprehension first =
        *ast_get(g->ast, Comprehension, ast_item(g->ast, c->generators, 0));
    int window = temps(g, 6);
    Unit unit;
    unit_open(g, &unit, scope, ast_intern(g->ast, "<genexpr>", 9), c->node);
    unit.positional = 1;
    unit_add_param(g, ast_intern(g->ast, ".0", 2));
    at_node(g, c->node);
    unit_begin_locals(g);
    emit(g, OP_GENSTART, 0, 0, 0);
    if (!(first.head.flags & FLAG_ASYNC)) {
        emit(g, OP_INTRINSIC, 0, 0, INTRINSIC_iterator);  // loops trust their iterators
    }
    gen_clause(g, c, 0, 0);
    int none = temp(g);
    emit_bx(g, OP_LOADS, (uint32_t)none, 0);
    emit(g, OP_GENRETURN, (uint32_t)none, 0, 0);
    gen_make_function(g, window, 0, outer);
    int argument = window + 3;
    expr_to(g, first.iter, argument);
    at_node(g, first.iter);
    emit(g, first.head.flags & FLAG_ASYNC ? OP_GETAITER : OP_GETITER, (uint32_t)argument,
         (uint32_t)argument, 0);
    at_node(g, c->node);
    emit(g, OP_CALL, (uint32_t)window, 1, (uint32_t)r);
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}

int gen_comprehension(Gen *g, Node node, int dst)
{
    Comp c = comp_of(g, node);
    return c.kind == AST_GeneratorExp ? gen_generator(g, &c, dst) : gen_inline(g, &c, dst);
}
