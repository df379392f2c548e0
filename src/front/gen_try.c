// gen_try — try, except, except*, finally, with; leaving blocks.
//
// Handlers are rows of a table; the code of a protected range is contiguous, and inner rows come
// first because they are added when their statement ends. finally and with bodies are compiled
// once per way out.

#include "base/alloc.h"
#include "front/gen.h"
#include "vm/intrinsic.h"
#include "vm/opcode.h"

static void gen_with_exit(Gen *g, int window, bool async, int exception);

// ---- ways out

static void run_finally(Gen *g, Block *block, int value)
{
    AstTry s = *ast_get(g->ast, Try, block->node);
    int mark = g->unit->next;
    if (value >= mark) {
        g->unit->next = value + 1;
    }
    gen_body(g, s.finalbody);
    g->unit->next = mark;
}

static void leave_block(Gen *g, Block *block, int value)
{
    switch (block->kind) {
    case BLOCK_HANDLED:
        emit(g, OP_POPEXC, (uint32_t)block->reg, 0, 0);
        break;
    case BLOCK_NAME: {
        AstExceptHandler h = *ast_get(g->ast, ExceptHandler, block->node);
        forget_name(g, h.name, block->node);
        break;
    }
    case BLOCK_WITH:
        g->start = block->start;
        g->end = block->end;
        gen_with_exit(g, block->reg, block->async, -1);
        break;
    case BLOCK_FINALLY:
        run_finally(g, block, value);
        break;
    default:
        break;
    }
}

static void open_gap(Gen *g, Block *block)
{
    if (block->kind == BLOCK_LOOP) {
        return;  // protects nothing
    }
    if (block->gap_count == block->gap_capacity) {
        uint32_t capacity = block->gap_capacity ? block->gap_capacity * 2 : 4;
        Gap *grown = mem_realloc_array(block->gaps, capacity, sizeof(Gap));
        if (!grown) {
            gen_too_large(g, "exits");
            return;
        }
        block->gaps = grown;
        block->gap_capacity = capacity;
    }
    block->gaps[block->gap_count++] = (Gap){here(g), UINT32_MAX};
}

void leave_blocks(Gen *g, Block *to, int value)
{
    Block *saved = g->unit->block;
    for (Block *block = saved; block && block != to; block = block->outer) {
        g->unit->block = block->outer;  // a return inside a finally body leaves from there
        open_gap(g, block);
        leave_block(g, block, value);
    }
    g->unit->block = saved;
}

void left_blocks(Gen *g, Block *to)
{
    for (Block *block = g->unit->block; block && block != to; block = block->outer) {
        if (block->gap_count) {
            block->gaps[block->gap_count - 1].end = here(g);
        }
    }
}

void protect(Gen *g, Block *block, uint32_t start, uint32_t end, uint32_t target, int reg)
{
    for (uint32_t i = 0; i < block->gap_count; i++) {
        Gap gap = block->gaps[i];
        add_handler(g, start, gap.start < end ? gap.start : end, target, reg);
        start = gap.end;
    }
    add_handler(g, start, end, target, reg);
    mem_free(block->gaps);
    block->gaps = NULL;
    block->gap_count = block->gap_capacity = 0;
}

// ---- the part that all handlers share: POPEXC and go on raising

static void gen_cleanup(Gen *g, Block *block, uint32_t start, uint32_t end)
{
    int exception = temp(g);
    protect(g, block, start, end, here(g), exception);
    at_nowhere(g);
    emit(g, OP_POPEXC, (uint32_t)block->reg, 0, 0);
    emit(g, OP_RERAISE, (uint32_t)exception, 0, 0);
    release(g, exception);
}

// ---- except

static void gen_handler_body(Gen *g, Node node, const AstExceptHandler *h, int exception)
{
    if (!h->name) {
        gen_body(g, h->body);
        return;
    }
    store_name(g, exception, h->name, node);
    Block block;
    push_block(g, &block, BLOCK_NAME);
    block.node = node;
    uint32_t start = here(g);
    gen_body(g, h->body);
    pop_block(g);
    uint32_t end = here(g);
    Label done;
    label_init(&done);
    Flow flow = flow_save(g);
    if (!g->unit->unreachable) {
        leave_block(g, &block, -1);
        flow = flow_save(g);
        emit_jump(g, OP_JUMP, 0, 0, &done);
    }
    int inner = temp(g);
    protect(g, &block, start, end, here(g), inner);
    g->unit->unreachable = false;
    leave_block(g, &block, -1);
    emit(g, OP_RERAISE, (uint32_t)inner, 0, 0);
    release(g, inner);
    label_place(g, &done);
    label_free(&done);
    flow_restore(g, flow);
}

static void gen_handlers(Gen *g, const AstTry *s, int exception, int saved, Label *done,
                         Flow entry, Flow *merged)
{
    uint32_t start = here(g);
    at_nowhere(g);
    emit(g, OP_PUSHEXC, (uint32_t)exception, (uint32_t)saved, 0);
    Block block;
    push_block(g, &block, BLOCK_HANDLED);
    block.reg = saved;
    uint32_t n = ast_count(g->ast, s->handlers);
    bool caught_all = false;
    for (uint32_t i = 0; i < n; i++) {
        Node node = ast_item(g->ast, s->handlers, i);
        AstExceptHandler h = *ast_get(g->ast, ExceptHandler, node);
        Label next;
        label_init(&next);
        flow_restore(g, entry);
        if (h.type) {
            int mark = g->unit->next, type = expr(g, h.type, ANY_REGISTER);
            at_node(g, h.type);
            emit_jump(g, OP_JNOMATCH, (uint32_t)exception, (uint32_t)type, &next);
            release(g, mark);
        } else if (i + 1 < n) {
            gen_fail(g, node, "default 'except:' must be last");
        } else {
            caught_all = true;
            at_node(g, node);
            emit(g, OP_LINE, 0, 0, 0);
        }
        gen_handler_body(g, node, &h, exception);
        if (!g->unit->unreachable) {
            emit(g, OP_POPEXC, (uint32_t)saved, 0, 0);
            emit_jump(g, OP_JUMP, 0, 0, done);
        }
        flow_merge(g, *merged);
        *merged = flow_save(g);
        if (i + 1 == n) {
            pop_block(g);
            gen_cleanup(g, &block, start + 1, here(g));
        }
        label_place(g, &next);
        label_free(&next);
    }
    if (!caught_all) {
        at_node(g, ast_get(g->ast, ExceptHandler, ast_item(g->ast, s->handlers, n - 1))->type);
        emit(g, OP_POPEXC, (uint32_t)saved, 0, 0);
        emit(g, OP_RERAISE, (uint32_t)exception, 0, 0);
    }
}

static void gen_try_except(Gen *g, const AstTry *s)
{
    if (!s->handlers) {
        gen_body(g, s->body);
        gen_body(g, s->orelse);
        return;
    }
    int mark = g->unit->next, exception = temp(g), saved = temp(g);
    Label done;
    label_init(&done);
    Flow entry = flow_save(g);
    uint32_t start = here(g);
    Block block;
    push_block(g, &block, BLOCK_BODY);
    gen_body(g, s->body);
    pop_block(g);
    uint32_t end = here(g);
    gen_body(g, s->orelse);
    Flow merged = flow_save(g);
    if (!g->unit->unreachable) {
        emit_jump(g, OP_JUMP, 0, 0, &done);
    }
    protect(g, &block, start, end, here(g), exception);
    gen_handlers(g, s, exception, saved, &done, entry, &merged);
    label_place(g, &done);
    label_free(&done);
    flow_restore(g, merged);
    release(g, mark);
}

// ---- except*

static void gen_star_handler(Gen *g, Node node, int rest, int match, int raised)
{
    AstExceptHandler h = *ast_get(g->ast, ExceptHandler, node);
    Label next;
    label_init(&next);
    int mark = g->unit->next, type = expr_temp(g, h.type), pair = temps(g, 2);
    at_node(g, h.type);
    emit(g, OP_MATCHGROUP, (uint32_t)pair, (uint32_t)rest, (uint32_t)type);
    emit(g, OP_MOVE, (uint32_t)match, (uint32_t)pair, 0);
    emit(g, OP_MOVE, (uint32_t)rest, (uint32_t)(pair + 1), 0);
    release(g, mark);
    emit_jump(g, OP_JNONE, (uint32_t)match, 0, &next);
    int saved = temp(g), inner = temp(g);
    // COMPAT: the part stays the handled exception while the other handlers are tried.
    emit(g, OP_PUSHEXC, (uint32_t)match, (uint32_t)saved, 0);
    Block block;
    push_block(g, &block, BLOCK_HANDLED);
    block.reg = saved;
    block.star = true;
    uint32_t start = here(g);
    gen_handler_body(g, node, &h, match);
    uint32_t end = here(g);
    pop_block(g);
    emit_jump(g, OP_JUMP, 0, 0, &next);
    protect(g, &block, start, end, here(g), inner);  // what a handler raises is collected
    emit(g, OP_LISTAPPEND, (uint32_t)raised, (uint32_t)inner, 0);
    label_place(g, &next);
    label_free(&next);
    release(g, mark);
}

static void gen_try_star(Gen *g, const AstTry *s)
{
    int mark = g->unit->next, exception = temp(g), saved = temp(g), rest = temp(g),
        match = temp(g), raised = temp(g);
    Label done;
    label_init(&done);
    Flow entry = flow_save(g);
    uint32_t start = here(g);
    Block body;
    push_block(g, &body, BLOCK_BODY);
    gen_body(g, s->body);
    pop_block(g);
    uint32_t end = here(g);
    gen_body(g, s->orelse);
    emit_jump(g, OP_JUMP, 0, 0, &done);
    protect(g, &body, start, end, here(g), exception);
    flow_restore(g, entry);
    emit(g, OP_PUSHEXC, (uint32_t)exception, (uint32_t)saved, 0);
    Block block;
    push_block(g, &block, BLOCK_HANDLED);
    block.reg = saved;
    uint32_t handlers = here(g);
    emit(g, OP_MOVE, (uint32_t)rest, (uint32_t)exception, 0);
    emit(g, OP_MAKELIST, (uint32_t)raised, 0, 0);
    for (uint32_t i = 0; i < ast_count(g->ast, s->handlers); i++) {
        gen_star_handler(g, ast_item(g->ast, s->handlers, i), rest, match, raised);
        flow_restore(g, entry);
    }
    Label quiet;
    label_init(&quiet);
    emit_jump(g, OP_JNONE, (uint32_t)rest, 0, &quiet);
    emit(g, OP_LISTAPPEND, (uint32_t)raised, (uint32_t)rest, 0);
    label_place(g, &quiet);
    label_free(&quiet);
    int pair = temps(g, 2);
    emit(g, OP_MOVE, (uint32_t)pair, (uint32_t)exception, 0);
    emit(g, OP_MOVE, (uint32_t)(pair + 1), (uint32_t)raised, 0);
    emit(g, OP_INTRINSIC, (uint32_t)pair, (uint32_t)pair, INTRINSIC_group_rest);
    Label none;
    label_init(&none);
    emit_jump(g, OP_JNONE, (uint32_t)pair, 0, &none);
    emit(g, OP_RERAISE, (uint32_t)pair, 0, 0);
    label_place(g, &none);
    label_free(&none);
    pop_block(g);
    uint32_t handlers_end = here(g);
    emit(g, OP_POPEXC, (uint32_t)saved, 0, 0);
    emit_jump(g, OP_JUMP, 0, 0, &done);
    int inner = temp(g);
    protect(g, &block, handlers, handlers_end, here(g), inner);
    emit(g, OP_POPEXC, (uint32_t)saved, 0, 0);
    emit(g, OP_RERAISE, (uint32_t)inner, 0, 0);
    label_place(g, &done);
    label_free(&done);
    flow_restore(g, entry);
    release(g, mark);
}

// ---- finally

static void gen_inner_try(Gen *g, const AstTry *s)
{
    if (s->head.flags & FLAG_STAR) {
        gen_try_star(g, s);
    } else {
        gen_try_except(g, s);
    }
}

void gen_try(Gen *g, Node node)
{
    AstTry s = *ast_get(g->ast, Try, node);
    at_node(g, node);
    emit(g, OP_LINE, 0, 0, 0);
    if (!s.finalbody) {
        gen_inner_try(g, &s);
        return;
    }
    int mark = g->unit->next, exception = temp(g), saved = temp(g);
    Label done;
    label_init(&done);
    Flow entry = flow_save(g);
    Block block;
    push_block(g, &block, BLOCK_FINALLY);
    block.node = node;
    uint32_t start = here(g);
    gen_inner_try(g, &s);
    uint32_t end = here(g);
    pop_block(g);
    Flow normal = flow_save(g);
    if (!normal.unreachable) {
        gen_body(g, s.finalbody);
        normal = flow_save(g);
        if (!g->unit->unreachable) {
            emit_jump(g, OP_JUMP, 0, 0, &done);
        }
    }
    protect(g, &block, start, end, here(g), exception);
    flow_restore(g, entry);
    at_nowhere(g);
    emit(g, OP_PUSHEXC, (uint32_t)exception, (uint32_t)saved, 0);
    Block handled;
    push_block(g, &handled, BLOCK_HANDLED);
    handled.reg = saved;
    uint32_t cleanup = here(g);
    gen_body(g, s.finalbody);
    end = here(g);
    if (!g->unit->unreachable) {
        emit(g, OP_POPEXC, (uint32_t)saved, 0, 0);
        emit(g, OP_RERAISE, (uint32_t)exception, 0, 0);
    }
    pop_block(g);
    gen_cleanup(g, &handled, cleanup, end);
    label_place(g, &done);
    label_free(&done);
    flow_restore(g, normal);
    release(g, mark);
}

// ---- with

// Calls the exit function of `window` (R[window] callable, R[window+3] self or absent) with the
// exception (its class, itself, its traceback) or three times None; the answer is in R[result].
static void gen_with_exit(Gen *g, int window, bool async, int exception)
{
    int call = temps(g, 7);
    emit(g, OP_MOVE, (uint32_t)call, (uint32_t)window, 0);
    emit(g, OP_MOVE, (uint32_t)(call + 3), (uint32_t)(window + 1), 0);
    if (exception >= 0) {
        emit_name(g, OP_GETATTR, (uint32_t)(call + 4), (uint32_t)exception,
                  ast_intern(g->ast, "__class__", 9));
        emit(g, OP_MOVE, (uint32_t)(call + 5), (uint32_t)exception, 0);
        emit_name(g, OP_GETATTR, (uint32_t)(call + 6), (uint32_t)exception,
                  ast_intern(g->ast, "__traceback__", 13));
    } else {
        for (int i = 4; i < 7; i++) {
            emit_bx(g, OP_LOADS, (uint32_t)(call + i), 0);
        }
    }
    emit(g, OP_CALLM, (uint32_t)call, 3, (uint32_t)call);
    if (async) {
        gen_await_register(g, call, 2);
    }
    if (exception >= 0) {
        emit(g, OP_MOVE, (uint32_t)exception, (uint32_t)call,
             0);  // the caller kept the exception
    }
    release(g, call);
}

static void gen_with_items(Gen *g, Node node, uint32_t index);

static void gen_with_body(Gen *g, Node node, uint32_t index, Node target, int entered)
{
    if (target) {
        gen_store(g, target, entered);
    }
    release(g, entered);
    gen_with_items(g, node, index + 1);
}

static void gen_with_handler(Gen *g, int window, bool async, int exception, Label *done)
{
    int saved = temp(g), answer = temp(g);
    emit(g, OP_PUSHEXC, (uint32_t)exception, (uint32_t)saved, 0);
    uint32_t start = here(g);
    emit(g, OP_MOVE, (uint32_t)answer, (uint32_t)exception, 0);
    gen_with_exit(g, window, async, answer);
    Label swallowed;
    label_init(&swallowed);
    emit_jump(g, OP_JT, (uint32_t)answer, 0, &swallowed);
    at_nowhere(g);
    emit(g, OP_RERAISE, (uint32_t)exception, 0, 0);
    uint32_t end = here(g);
    label_place(g, &swallowed);
    label_free(&swallowed);
    emit(g, OP_POPEXC, (uint32_t)saved, 0, 0);
    emit_jump(g, OP_JUMP, 0, 0, done);
    int inner = temp(g);
    add_handler(g, start, end, here(g), inner);
    emit(g, OP_POPEXC, (uint32_t)saved, 0, 0);
    emit(g, OP_RERAISE, (uint32_t)inner, 0, 0);
}

static void gen_with_items(Gen *g, Node node, uint32_t index)
{
    AstWith s = *ast_get(g->ast, With, node);
    if (index == ast_count(g->ast, s.items)) {
        gen_body(g, s.body);
        return;
    }
    bool async = s.head.flags & FLAG_ASYNC;
    AstWithItem item = *ast_get(g->ast, WithItem, ast_item(g->ast, s.items, index));
    int mark = g->unit->next;
    int exit = temps(g, 2), exception = temp(g), window = temps(g, 4),
        manager = expr_temp(g, item.context);
    at_node(g, item.context);
    int leave = temps(g, 4);
    emit(g, OP_SPECIAL, (uint32_t)window, (uint32_t)manager, async ? 2 : 0);  // __enter__
    emit(g, OP_SPECIAL, (uint32_t)leave, (uint32_t)manager, async ? 3 : 1);   // __exit__
    emit(g, OP_MOVE, (uint32_t)exit, (uint32_t)leave, 0);
    emit(g, OP_MOVE, (uint32_t)(exit + 1), (uint32_t)(leave + 3), 0);
    release(g, manager);
    emit(g, OP_CALLM, (uint32_t)window, 0, (uint32_t)window);
    if (async) {
        gen_await_register(g, window, 1);
    }
    Flow entry = flow_save(g);
    Label done;
    label_init(&done);
    Block block;
    push_block(g, &block, BLOCK_WITH);
    block.reg = exit;
    block.async = async;
    block.node = node;
    block.start = g->start;
    block.end = g->end;
    uint32_t start = here(g);
    gen_with_body(g, node, index, item.target, window);
    uint32_t end = here(g);
    pop_block(g);
    bool falls_through = !g->unit->unreachable;
    at_node(g, item.context);
    if (falls_through) {
        gen_with_exit(g, exit, async, -1);
        emit_jump(g, OP_JUMP, 0, 0, &done);
    }
    protect(g, &block, start, end, here(g), exception);
    gen_with_handler(g, exit, async, exception, &done);
    label_place(g, &done);
    label_free(&done);
    flow_restore(g, entry);
    release(g, mark);
}

void gen_with(Gen *g, Node node)
{
    bool async = ast_head(g->ast, node)->flags & FLAG_ASYNC;
    if (async && !(g->unit->scope->kind == SCOPE_FUNCTION && g->unit->scope->is_coroutine)) {
        gen_fail(g, node, "'async with' outside async function");
        return;
    }
    gen_with_items(g, node, 0);
}
