// gen_call — calls, lambdas' sisters, await and yield.
//
// A call window: R[w] callee, R[w+1..w+2] header, R[w+3…] arguments. Methods: R[w+3] self.

#include <string.h>

#include "front/gen.h"
#include "vm/intrinsic.h"
#include "vm/opcode.h"

enum { MAX_WINDOW_ARGUMENTS = 60 };

// Says so when a keyword is given twice.
static void check_keywords(Gen *g, List keywords)
{
    uint32_t n = ast_count(g->ast, keywords);
    for (uint32_t i = 1; i < n && !g->failed; i++) {
        Node node = ast_item(g->ast, keywords, i);
        NameId name = ast_get(g->ast, Keyword, node)->name;
        for (uint32_t k = 0; name && k < i; k++) {
            if (ast_get(g->ast, Keyword, ast_item(g->ast, keywords, k))->name == name) {
                uint32_t size;
                gen_fail(g, node, "keyword argument repeated: %s",
                         ast_name(g->ast, name, &size));
                return;
            }
        }
    }
}

static bool needs_spread(Gen *g, List args, List keywords)
{
    check_keywords(g, keywords);
    uint32_t n = ast_count(g->ast, args), k = ast_count(g->ast, keywords);
    if (n + k > MAX_WINDOW_ARGUMENTS || g->unit->next + (int)(n + k) > MAX_REGISTERS - 40) {
        return true;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (ast_kind(g->ast, ast_item(g->ast, args, i)) == AST_Starred) {
            return true;
        }
    }
    for (uint32_t i = 0; i < k; i++) {
        if (!ast_get(g->ast, Keyword, ast_item(g->ast, keywords, i))->name) {
            return true;
        }
    }
    return false;
}

static uint32_t keyword_names(Gen *g, List keywords)
{
    uint32_t n = ast_count(g->ast, keywords);
    Buf buf = BUF_INIT;
    buf_char(&buf, '(');
    buf_u32(&buf, n, ORDER_LITTLE);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t size;
        NameId name = ast_get(g->ast, Keyword, ast_item(g->ast, keywords, i))->name;
        const char *text = ast_name(g->ast, name, &size);
        buf_char(&buf, 's');
        buf_u32(&buf, image_add_string(g, text, size), ORDER_LITTLE);
    }
    uint32_t index = constant_bytes(g, &buf);
    buf_free(&buf);
    return index;
}

// *args of a spread call as one list (or the single starred value itself) in R[at].
static void spread_positional(Gen *g, int window, List args, int fixed, int at)
{
    uint32_t n = ast_count(g->ast, args);
    if (n == 1 && fixed == 0 && ast_kind(g->ast, ast_item(g->ast, args, 0)) == AST_Starred) {
        expr_to(g, ast_get(g->ast, Starred, ast_item(g->ast, args, 0))->value, at);
        return;
    }
    emit(g, OP_MAKELIST, (uint32_t)at, (uint32_t)(window + 3), (uint32_t)fixed);
    for (uint32_t i = 0; i < n; i++) {
        Node item = ast_item(g->ast, args, i);
        int mark = g->unit->next;
        bool starred = ast_kind(g->ast, item) == AST_Starred;
        int r = expr(g, starred ? ast_get(g->ast, Starred, item)->value : item, ANY_REGISTER);
        at_node(g, item);
        emit(g, starred ? OP_LISTEXTEND : OP_LISTAPPEND, (uint32_t)at, (uint32_t)r, 0);
        release(g, mark);
    }
}

static void spread_keywords(Gen *g, int window, List keywords, int at)
{
    emit(g, OP_MAKEDICT, (uint32_t)at, 0, 0);
    for (uint32_t i = 0; i < ast_count(g->ast, keywords); i++) {
        AstKeyword k = *ast_get(g->ast, Keyword, ast_item(g->ast, keywords, i));
        int mark = g->unit->next;
        if (k.name) {
            int name = temp(g);
            load_constant(g, name, constant_name(g, k.name));
            (void)expr_temp(g, k.value);
            int pair = temp(g);
            emit(g, OP_MAKEDICT, (uint32_t)pair, (uint32_t)name, 1);
            emit(g, OP_DICTMERGE, (uint32_t)at, (uint32_t)pair, (uint32_t)window);
        } else {
            int value = expr(g, k.value, ANY_REGISTER);
            at_node(g, k.value);
            emit(g, OP_DICTMERGE, (uint32_t)at, (uint32_t)value, (uint32_t)window);
        }
        release(g, mark);
    }
}

// R[window] is the callee and `fixed` arguments are in place behind R[window+3].
static void gen_spread(Gen *g, int window, List args, List keywords, int fixed, int dst)
{
    int list = temp(g), dict = temp(g);
    bool named = ast_count(g->ast, keywords) != 0;
    uint32_t start = g->start, end = g->end;
    spread_positional(g, window, args, fixed, list);
    if (named) {
        spread_keywords(g, window, keywords, dict);
    }
    g->start = start;
    g->end = end;
    emit(g, OP_MOVE, (uint32_t)(window + 3), (uint32_t)list, 0);
    if (named) {
        emit(g, OP_MOVE, (uint32_t)(window + 4), (uint32_t)dict, 0);
    }
    emit(g, OP_CALLEX, (uint32_t)window, named, (uint32_t)dst);
}

void gen_arguments(Gen *g, int window, List args, List keywords, int fixed, int dst,
                   bool method)
{
    uint32_t n = ast_count(g->ast, args), k = ast_count(g->ast, keywords);
    uint32_t start = g->start, end = g->end;
    for (uint32_t i = 0; i < n; i++) {
        expr_temp(g, ast_item(g->ast, args, i));
    }
    for (uint32_t i = 0; i < k; i++) {
        expr_temp(g, ast_get(g->ast, Keyword, ast_item(g->ast, keywords, i))->value);
    }
    g->start = start;
    g->end = end;
    uint32_t count = (uint32_t)fixed + n + k;
    if (k == 0) {
        emit(g, method ? OP_CALLM : OP_CALL, (uint32_t)window, count, (uint32_t)dst);
        return;
    }
    uint32_t names = keyword_names(g, keywords);
    if (names > 0xffff) {
        gen_too_large(g, "constants");
    }
    emit_ext(g, method ? OP_CALLMKW : OP_CALLKW, (uint32_t)window, count, (uint32_t)dst,
             0xffff | names << 16);
}

static bool is_plain_super(Gen *g, const AstCall *c)
{
    return ast_kind(g->ast, c->func) == AST_Name &&
           ast_get(g->ast, Name, c->func)->name == g->scopes.name_super && !c->args &&
           !c->keywords && g->unit->scope->kind == SCOPE_FUNCTION && g->unit->positional > 0 &&
           !g->unit->scope->is_comprehension;
}

static int gen_super(Gen *g, Node node, const AstCall *c, int dst)
{
    int window = temps(g, 5);
    load_name(g, window, g->scopes.name_super, c->func);
    Symbol *symbol = scope_find(g->unit->scope, g->scopes.name_class);
    at_node(g, node);
    if (symbol && (symbol->flags & SYMBOL_FREE)) {
        emit_bx(g, OP_LOADFREE, (uint32_t)(window + 3), (uint32_t)symbol->reg);
    } else {
        emit_bx(g, OP_LOADS, (uint32_t)(window + 3), 0);  // no class around: an error
    }
    Symbol *self = scope_find(g->unit->scope, g->unit->local_names[0]);
    bool cell = self && (self->flags & SYMBOL_CELL);
    emit(g, cell ? OP_LOADCELL : OP_MOVE, (uint32_t)(window + 4), 0, 0);
    emit(g, OP_CALLSUPER, (uint32_t)window, 2, (uint32_t)dst);
    return dst;
}

int gen_call(Gen *g, Node node, int dst)
{
    AstCall c = *ast_get(g->ast, Call, node);
    int mark = g->unit->next, r = dst >= 0 ? dst : temp(g);
    int keep = dst >= 0 ? mark : r + 1;
    bool spread = needs_spread(g, c.args, c.keywords);
    warn_call(g, c.func);
    if (is_plain_super(g, &c)) {
        gen_super(g, node, &c, r);
    } else if (ast_kind(g->ast, c.func) == AST_Attribute && !spread) {
        AstAttribute a = *ast_get(g->ast, Attribute, c.func);
        int object = expr(g, a.value, ANY_REGISTER), window = temps(g, 4);
        at_attribute(g, c.func, c.func);
        emit_name(g, OP_METHOD, (uint32_t)window, (uint32_t)object,
                  scope_mangle(&g->scopes, g->scope, a.attr));
        at_attribute(g, c.func, node);
        gen_arguments(g, window, c.args, c.keywords, 0, r, true);
    } else {
        int window = temps(g, 3);
        expr_to(g, c.func, window);
        at_node(g, node);
        if (spread) {
            temps(g, 2);
            gen_spread(g, window, c.args, c.keywords, 0, r);
        } else {
            gen_arguments(g, window, c.args, c.keywords, 0, r, false);
        }
    }
    release(g, keep);
    return r;
}

// class C(bases, keywords): R[window] is __build_class__, body and name are in place.
void gen_class_call(Gen *g, int window, List bases, List keywords, int dst)
{
    if (needs_spread(g, bases, keywords)) {
        gen_spread(g, window, bases, keywords, 2, dst);
    } else {
        gen_arguments(g, window, bases, keywords, 2, dst, false);
    }
}

void gen_generic_class(Gen *g, int window, List bases, List keywords, int tuple)
{
    int list = temp(g), dict = temp(g), base = temp(g);
    uint32_t start = g->start, end = g->end;
    bool named = ast_count(g->ast, keywords) != 0;
    spread_positional(g, window, bases, 2, list);
    g->start = start;
    g->end = end;
    emit(g, OP_INTRINSIC, (uint32_t)base, (uint32_t)tuple, INTRINSIC_generic_base);
    emit(g, OP_LISTAPPEND, (uint32_t)list, (uint32_t)base, 0);
    if (named) {
        spread_keywords(g, window, keywords, dict);
        emit(g, OP_MOVE, (uint32_t)(window + 4), (uint32_t)dict, 0);
    }
    emit(g, OP_MOVE, (uint32_t)(window + 3), (uint32_t)list, 0);
    emit(g, OP_CALLEX, (uint32_t)window, named, (uint32_t)window);
}

// ---- await and yield

// R[reg] = result of running the iterator in R[reg]: SEND until it is finished.
static void gen_delegate(Gen *g, int reg)
{
    Label loop, done;
    label_init(&loop);
    label_init(&done);
    int value = temp(g), result = temp(g);
    emit_bx(g, OP_LOADS, (uint32_t)value, 0);
    label_place(g, &loop);
    emit_jump3(g, OP_SEND, (uint32_t)result, (uint32_t)reg, (uint32_t)value, &done);
    // WHY c holds the iterator: throw() and close() find the delegate there.
    Label thrown;
    label_init(&thrown);
    emit_jump3(g, OP_YIELDFROM, (uint32_t)value, (uint32_t)result, (uint32_t)reg, &thrown);
    emit_jump(g, OP_JUMP, 0, 0, &loop);
    label_place(g, &thrown);
    emit(g, OP_MOVE, (uint32_t)result, (uint32_t)value, 0);
    label_place(g, &done);
    emit(g, OP_MOVE, (uint32_t)reg, (uint32_t)result, 0);
    release(g, value);
    label_free(&loop);
    label_free(&done);
    label_free(&thrown);
}

void gen_await_register(Gen *g, int reg, int context)
{
    emit(g, OP_GETAWAIT, (uint32_t)reg, (uint32_t)reg, (uint32_t)context);
    gen_delegate(g, reg);
}

bool may_await(Gen *g)
{
    Scope *owner = g->unit->scope;
    return (owner->kind == SCOPE_FUNCTION && owner->is_coroutine) ||
           (owner->kind == SCOPE_MODULE && (g->options->flags & COMPILE_TOP_LEVEL_AWAIT));
}

int gen_await(Gen *g, Node node, int dst)
{
    int mark = g->unit->next, r = temp(g);
    if (!may_await(g)) {
        gen_fail(g, node,
                 g->unit->scope->kind == SCOPE_FUNCTION ? "'await' outside async function"
                                                        : "'await' outside function");
    }
    expr_to(g, ast_get(g->ast, Await, node)->value, r);
    at_node(g, node);
    gen_await_register(g, r, 0);
    if (dst >= 0) {
        emit(g, OP_MOVE, (uint32_t)dst, (uint32_t)r, 0);
        release(g, mark);
        return dst;
    }
    return r;
}

int gen_yield(Gen *g, Node node, int dst)
{
    int mark = g->unit->next, r = temp(g);
    bool from = ast_kind(g->ast, node) == AST_YieldFrom;
    Node value =
        from ? ast_get(g->ast, YieldFrom, node)->value : ast_get(g->ast, Yield, node)->value;
    Scope *owner = g->unit->scope;
    if (owner->kind != SCOPE_FUNCTION) {
        gen_fail(g, node, from ? "'yield from' outside function" : "'yield' outside function");
    } else if (from && owner->is_coroutine) {
        gen_fail(g, node, "'yield from' inside async function");
    }
    if (value) {
        expr_to(g, value, r);
    } else {
        emit_bx(g, OP_LOADS, (uint32_t)r, 0);
    }
    at_node(g, node);
    if (from) {
        emit(g, OP_GETYIELDFROM, (uint32_t)r, (uint32_t)r, 0);
        gen_delegate(g, r);
    } else {
        emit(g, OP_YIELD, (uint32_t)r, (uint32_t)r, 0);
    }
    if (dst >= 0) {
        emit(g, OP_MOVE, (uint32_t)dst, (uint32_t)r, 0);
        release(g, mark);
        return dst;
    }
    return r;
}
