// gen_stmt — statements: loops, branches, imports, return, raise, and the dispatcher.

#include <string.h>

#include "front/gen.h"
#include "vm/intrinsic.h"
#include "vm/opcode.h"

// ---- blocks

enum { MAX_BLOCKS = 21 };  // COMPAT: as CPython counts them, more or less

void push_block(Gen *g, Block *block, BlockKind kind)
{
    memset(block, 0, sizeof *block);
    block->kind = kind;
    block->outer = g->unit->block;
    g->unit->block = block;
    if (++g->unit->depth > MAX_BLOCKS && !g->failed) {
        parser_fail(g->parser, SYNTAX_SyntaxError, g->start, g->end,
                    "too many statically nested blocks");
        g->failed = true;
    }
}

void pop_block(Gen *g)
{
    g->unit->block = g->unit->block->outer;
    g->unit->depth--;
}

void gen_body(Gen *g, List body)
{
    for (uint32_t i = 0; i < ast_count(g->ast, body) && !g->failed; i++) {
        gen_statement(g, ast_item(g->ast, body, i));
    }
}

// ---- if and while

static void gen_if(Gen *g, Node node)
{
    AstIf s = *ast_get(g->ast, If, node);
    Label done;
    label_init(&done);
    uint32_t n = ast_count(g->ast, s.branches);
    Flow merged = {0}, before;
    bool any = false;
    for (uint32_t i = 0; i < n; i++) {
        AstBranch b = *ast_get(g->ast, Branch, ast_item(g->ast, s.branches, i));
        Label next;
        label_init(&next);
        condition(g, b.test, false, &next);
        before = flow_save(g);
        gen_body(g, b.body);
        bool last = i + 1 == n && !s.orelse;
        if (!last && !g->unit->unreachable) {
            at_nowhere(g);
            emit_jump(g, OP_JUMP, 0, 0, &done);
        }
        Flow after = flow_save(g);
        if (any) {
            flow_merge(g, merged);
        }
        merged = any ? flow_save(g) : after;
        any = true;
        label_place(g, &next);
        label_free(&next);
        flow_restore(g, before);
    }
    gen_body(g, s.orelse);
    flow_merge(g, merged);
    label_place(g, &done);
    label_free(&done);
}

static void gen_while(Gen *g, Node node)
{
    AstWhile s = *ast_get(g->ast, While, node);
    Label body, test, done;
    label_init(&body);
    label_init(&test);
    label_init(&done);
    Block block;
    push_block(g, &block, BLOCK_LOOP);
    block.break_label = &done;
    block.continue_label = &test;
    bool forever = constant_truth(g, s.test) == TRUTH_TRUE;
    if (!forever) {
        at_nowhere(g);
        emit_jump(g, OP_JUMP, 0, 0, &test);
    } else {
        at_node(g, s.test);
        emit(g, OP_LINE, 0, 0, 0);
    }
    Flow before = flow_save(g);
    label_place(g, &body);
    // WHY the test first: names that only the test binds (:=) are bound in the body.
    gen_body(g, s.body);
    flow_restore(g, before);
    label_place(g, &test);
    at_node(g, s.test);
    condition(g, s.test, true, &body);
    pop_block(g);
    flow_restore(g, before);
    gen_body(g, s.orelse);
    label_place(g, &done);
    flow_restore(g, before);
    if (forever && done.count == 0) {
        flow_stop(g);
    }
    label_free(&body);
    label_free(&test);
    label_free(&done);
}

// ---- for

static void gen_async_for(Gen *g, const AstFor *s)
{
    Label next, done, exhausted;
    label_init(&next);
    label_init(&done);
    label_init(&exhausted);
    if (!(g->unit->scope->kind == SCOPE_FUNCTION && g->unit->scope->is_coroutine)) {
        parser_fail(g->parser, SYNTAX_SyntaxError, s->head.start, s->head.end,
                    "'async for' outside async function");
        g->failed = true;
    }
    int iterator = expr_temp(g, s->iter), item = temp(g), exception = temp(g);
    at_node(g, s->iter);
    emit(g, OP_GETAITER, (uint32_t)iterator, (uint32_t)iterator, 0);
    Block block;
    push_block(g, &block, BLOCK_LOOP);
    block.break_label = &done;
    block.continue_label = &next;
    Flow before = flow_save(g);
    label_place(g, &next);
    uint32_t start = here(g);
    g->start = s->head.start;
    g->end = s->head.end;
    emit(g, OP_GETANEXT, (uint32_t)item, (uint32_t)iterator, 0);
    gen_await_register(g, item, 3);
    uint32_t end = here(g);
    gen_store(g, s->target, item);
    gen_body(g, s->body);
    emit_jump(g, OP_JUMP, 0, 0, &next);
    pop_block(g);
    add_handler(g, start, end, here(g), exception);
    at_node(g, s->iter);
    emit_jump(g, OP_JSTOPASYNC, (uint32_t)exception, 0, &exhausted);
    emit(g, OP_RERAISE, (uint32_t)exception, 0, 0);
    label_place(g, &exhausted);
    flow_restore(g, before);
    gen_body(g, s->orelse);
    label_place(g, &done);
    flow_restore(g, before);
    label_free(&next);
    label_free(&done);
    label_free(&exhausted);
}

static void gen_for(Gen *g, Node node)
{
    AstFor s = *ast_get(g->ast, For, node);
    int mark = g->unit->next;
    if (s.head.flags & FLAG_ASYNC) {
        gen_async_for(g, &s);
        release(g, mark);
        return;
    }
    Label body, next, done;
    label_init(&body);
    label_init(&next);
    label_init(&done);
    int iterator = temp(g), iterable = expr_container(g, s.iter, true);
    at_node(g, s.iter);
    emit(g, OP_GETITER, (uint32_t)iterator, (uint32_t)iterable, 0);
    release(g, iterator + 1);
    bool name = ast_kind(g->ast, s.target) == AST_Name;
    int local = name ? store_register(g, ast_get(g->ast, Name, s.target)->name) : -1;
    int item = local >= 0 ? local : temp(g);
    Block block;
    push_block(g, &block, BLOCK_LOOP);
    block.break_label = &done;
    block.continue_label = &next;
    emit_jump(g, OP_JUMP, 0, 0, &next);
    Flow before = flow_save(g);
    label_place(g, &body);
    gen_store(g, s.target, item);
    gen_body(g, s.body);
    label_place(g, &next);
    at_node(g, s.iter);
    emit_jump(g, OP_FORITER, (uint32_t)item, (uint32_t)iterator, &body);
    pop_block(g);
    flow_restore(g, before);
    gen_body(g, s.orelse);
    label_place(g, &done);
    flow_restore(g, before);
    label_free(&body);
    label_free(&next);
    label_free(&done);
    release(g, mark);
}

// ---- leaving

static void check_star_exit(Gen *g, const Block *block, Node node)
{
    if (block->star) {
        gen_fail(g, node, "'break', 'continue' and 'return' cannot appear in an except* block");
    }
}

static bool is_literal(Gen *g, Node node)
{
    AstKind kind = ast_kind(g->ast, node);
    return kind >= AST_Int && kind <= AST_Ellipsis;
}

// Before the code that leaves the blocks inside `to`: the line of the statement, for tracing.
// True: there is such code.
static bool mark_exit(Gen *g, Node node, const Block *to)
{
    at_node(g, node);
    for (const Block *block = g->unit->block; block && block != to; block = block->outer) {
        if (block->kind == BLOCK_FINALLY || block->kind == BLOCK_WITH) {
            emit(g, OP_LINE, 0, 0, 0);
            return true;
        }
    }
    return false;
}

void gen_break(Gen *g, Node node, bool is_continue)
{
    Block *loop = g->unit->block;
    while (loop && loop->kind != BLOCK_LOOP) {
        check_star_exit(g, loop, node);
        loop = loop->outer;
    }
    if (!loop) {
        gen_fail(g, node,
                 is_continue ? "'continue' not properly in loop" : "'break' outside loop");
        return;
    }
    bool code = mark_exit(g, node, loop);
    leave_blocks(g, loop, -1);
    if (code) {
        at_nowhere(g);
    }
    emit_jump(g, OP_JUMP, 0, 0, is_continue ? loop->continue_label : loop->break_label);
    left_blocks(g, loop);
    flow_stop(g);
}

void gen_return(Gen *g, Node node)
{
    AstReturn s = *ast_get(g->ast, Return, node);
    Unit *u = g->unit;
    if (u->scope->kind != SCOPE_FUNCTION) {
        gen_fail(g, node, "'return' outside function");
        return;
    }
    if (s.value && (u->flags & CODE_ASYNC_GENERATOR)) {
        gen_fail(g, node, "'return' with value in async generator");
        return;
    }
    bool generator = u->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR);
    for (Block *block = u->block; block; block = block->outer) {
        check_star_exit(g, block, s.value && is_literal(g, s.value) ? s.value : node);
    }
    int mark = u->next;
    if (!s.value && !generator) {
        bool code = mark_exit(g, node, NULL);
        leave_blocks(g, NULL, -1);
        if (code) {
            at_nowhere(g);
        }
        emit(g, OP_RETNONE, 0, 0, 0);
        left_blocks(g, NULL);
    } else {
        int r = u->block ? temp(g) : -1;
        if (s.value) {
            r = u->block ? r : expr(g, s.value, ANY_REGISTER);
            if (u->block) {
                expr_to(g, s.value, r);
            }
        } else {
            r = r < 0 ? temp(g) : r;
            emit_bx(g, OP_LOADS, (uint32_t)r, 0);
        }
        bool code = mark_exit(g, node, NULL);
        leave_blocks(g, NULL, r);
        if (code) {
            at_nowhere(g);
        }
        emit(g, generator ? OP_GENRETURN : OP_RETURN, (uint32_t)r, 0, 0);
        left_blocks(g, NULL);
    }
    release(g, mark);
    flow_stop(g);
}

static void gen_raise(Gen *g, Node node)
{
    AstRaise s = *ast_get(g->ast, Raise, node);
    int mark = g->unit->next;
    if (!s.exc) {
        at_node(g, node);
        emit(g, OP_RAISEBARE, 0, 0, 0);
    } else {
        int exc = s.cause ? expr_temp(g, s.exc) : expr(g, s.exc, ANY_REGISTER);
        int cause = s.cause ? expr(g, s.cause, ANY_REGISTER) : 0;
        at_node(g, node);
        emit(g, s.cause ? OP_RAISEFROM : OP_RAISE, (uint32_t)exc, (uint32_t)cause, 0);
    }
    release(g, mark);
    flow_stop(g);
}

static void gen_assert(Gen *g, Node node)
{
    AstAssert s = *ast_get(g->ast, Assert, node);
    if (ast_kind(g->ast, s.test) == AST_Tuple &&
        ast_count(g->ast, ast_get(g->ast, Tuple, s.test)->elts)) {
        parser_warn(g->parser, "SyntaxWarning", ast_head(g->ast, node)->start,
                    "assertion is always true, perhaps remove parentheses?");
    }
    if (g->options->optimize) {
        return;
    }
    Label ok;
    label_init(&ok);
    int mark = g->unit->next;
    condition(g, s.test, true, &ok);
    Flow flow = flow_save(g);
    int window = temps(g, 4);
    at_node(g, node);
    emit(g, OP_LOADASSERT, (uint32_t)window, 0, 0);
    if (s.msg) {
        expr_to(g, s.msg, window + 3);
        at_node(g, s.test);
        emit(g, OP_CALL, (uint32_t)window, 1, (uint32_t)window);
    }
    at_node(g, s.test);
    emit(g, OP_RAISE, (uint32_t)window, 0, 0);
    label_place(g, &ok);
    label_free(&ok);
    flow_restore(g, flow);
    release(g, mark);
}

// ---- imports

static void emit_import(Gen *g, int dst, int fromlist, int level, const char *text,
                        uint32_t size)
{
    emit_ext(g, OP_IMPORT, (uint32_t)dst, (uint32_t)fromlist, (uint32_t)level,
             constant_text(g, 's', text, size));
}

static void gen_import(Gen *g, Node node)
{
    List names = ast_get(g->ast, Import, node)->names;
    for (uint32_t i = 0; i < ast_count(g->ast, names); i++) {
        Node item = ast_item(g->ast, names, i);
        AstAlias a = *ast_get(g->ast, Alias, item);
        int mark = g->unit->next, r = temp(g), none = temp(g), zero = temp(g);
        uint32_t size;
        NameId name = scope_mangle(&g->scopes, g->scope, a.name);
        const char *text = ast_name(g->ast, name, &size);
        at_node(g, node);
        emit_bx(g, OP_LOADS, (uint32_t)none, 0);
        emit_bx(g, OP_LOADI, (uint32_t)zero, 0);
        emit_import(g, r, none, zero, text, size);
        const char *dot = memchr(text, '.', size);
        if (!a.asname) {
            store_name(g, r, dot ? ast_intern(g->ast, text, (uint32_t)(dot - text)) : name,
                       item);
            release(g, mark);
            continue;
        }
        while (dot) {  // import a.b.c as x binds the innermost module
            text = ast_name(g->ast, a.name, &size);
            const char *from = dot + 1, *next = memchr(from, '.', (size_t)(text + size - from));
            uint32_t part = (uint32_t)((next ? next : text + size) - from);
            emit_ext(g, OP_IMPORTFROM, (uint32_t)r, (uint32_t)r, 0,
                     constant_text(g, 's', from, part));
            dot = next;
        }
        store_name(g, r, a.asname, item);
        release(g, mark);
    }
}

static void check_future(Gen *g, Node node, List names)
{
    static const char *const features[] = {
        "nested_scopes",  "generators",     "division",         "absolute_import",
        "with_statement", "print_function", "unicode_literals", "barry_as_FLUFL",
        "generator_stop", "annotations"};
    uint32_t at = ast_head(g->ast, node)->start;
    if (g->seen_statement) {
        gen_fail(g, node, "from __future__ imports must occur at the beginning of the file");
    }
    for (uint32_t i = 0; i < ast_count(g->ast, names); i++) {
        Node item = ast_item(g->ast, names, i);
        uint32_t size;
        const char *text = ast_name(g->ast, ast_get(g->ast, Alias, item)->name, &size);
        bool known = false;
        for (size_t k = 0; k < sizeof features / sizeof features[0]; k++) {
            known |= strcmp(text, features[k]) == 0;
        }
        if (strcmp(text, "annotations") == 0) {
            g->scopes.future_annotations = true;
            g->unit->flags |= CODE_FUTURE_ANNOTATIONS;
        }
        if (strcmp(text, "braces") == 0) {
            parser_fail(g->parser, SYNTAX_SyntaxError, at, at, "not a chance");
            g->failed = true;
        } else if (!known) {
            parser_fail(g->parser, SYNTAX_SyntaxError, at, at,
                        "future feature %s is not defined", text);
            g->failed = true;
        }
    }
}

static void import_star(Gen *g, Node alias, int module)
{
    if (g->unit->scope->kind != SCOPE_MODULE) {
        gen_fail(g, alias, "import * only allowed at module level");
        return;
    }
    int pair = temps(g, 2);
    emit(g, OP_MOVE, (uint32_t)pair, (uint32_t)module, 0);
    emit(g, OP_LOADLOCALS, (uint32_t)(pair + 1), 0, 0);
    emit(g, OP_INTRINSIC, (uint32_t)pair, (uint32_t)pair, INTRINSIC_import_star);
}

static void gen_import_from(Gen *g, Node node)
{
    AstImportFrom s = *ast_get(g->ast, ImportFrom, node);
    uint32_t n = ast_count(g->ast, s.names), size = 0;
    const char *module = s.module ? ast_name(g->ast, s.module, &size) : "";
    if (s.level == 0 && size == 10 && memcmp(module, "__future__", 10) == 0) {
        check_future(g, node, s.names);
    }
    int mark = g->unit->next, r = temp(g), fromlist = temp(g), level = temp(g);
    Buf buf = BUF_INIT;
    buf_char(&buf, '(');
    buf_u32(&buf, n, ORDER_LITTLE);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t length;
        const char *text = ast_name(
            g->ast, ast_get(g->ast, Alias, ast_item(g->ast, s.names, i))->name, &length);
        buf_char(&buf, 's');
        buf_u32(&buf, image_add_string(g, text, length), ORDER_LITTLE);
    }
    at_node(g, node);
    load_constant(g, fromlist, constant_bytes(g, &buf));
    buf_free(&buf);
    emit_bx(g, OP_LOADI, (uint32_t)level, s.level & 0x7fff);
    module = "";
    if (s.module) {
        module = ast_name(g->ast, scope_mangle(&g->scopes, g->scope, s.module), &size);
    }
    emit_import(g, r, fromlist, level, module, size);
    for (uint32_t i = 0; i < n; i++) {
        Node item = ast_item(g->ast, s.names, i);
        AstAlias a = *ast_get(g->ast, Alias, item);
        uint32_t length;
        NameId name = scope_mangle(&g->scopes, g->scope, a.name);
        const char *text = ast_name(g->ast, name, &length);
        if (length == 1 && *text == '*') {
            import_star(g, item, r);
            continue;
        }
        int value = temp(g);
        at_node(g, node);
        emit_ext(g, OP_IMPORTFROM, (uint32_t)value, (uint32_t)r, 0,
                 constant_text(g, 's', text, length));
        store_name(g, value, a.asname ? a.asname : a.name, item);
        release(g, value);
    }
    release(g, mark);
}

// ---- expression statements

void gen_discard(Gen *g, Node node)
{
    int mark = g->unit->next;
    switch (ast_kind(g->ast, node)) {
    case AST_Str:
    case AST_Int:
    case AST_Float:
    case AST_None:
    case AST_True:
    case AST_False:
    case AST_Ellipsis:
    case AST_Bytes:
    case AST_Imag:
        at_node(g, node);
        emit(g, OP_LINE, 0, 0, 0);
        return;
    default:
        expr(g, node, ANY_REGISTER);
        break;
    }
    release(g, mark);
}

static void gen_expr_statement(Gen *g, Node value)
{
    bool interactive = g->options->mode == PARSE_SINGLE && g->unit->scope->kind == SCOPE_MODULE;
    if (!interactive) {
        gen_discard(g, value);
        return;
    }
    int mark = g->unit->next, r = expr_temp(g, value);
    at_node(g, value);
    emit(g, OP_INTRINSIC, (uint32_t)r, (uint32_t)r, INTRINSIC_display);
    release(g, mark);
}

static void gen_del_statement(Gen *g, Node node)
{
    List targets = ast_get(g->ast, Delete, node)->targets;
    for (uint32_t i = 0; i < ast_count(g->ast, targets); i++) {
        gen_delete(g, ast_item(g->ast, targets, i));
    }
}

static bool is_future_import(Gen *g, Node node)
{
    if (ast_kind(g->ast, node) != AST_ImportFrom) {
        return false;
    }
    AstImportFrom *s = ast_get(g->ast, ImportFrom, node);
    uint32_t size = 0;
    const char *text = s->module ? ast_name(g->ast, s->module, &size) : "";
    return s->level == 0 && size == 10 && memcmp(text, "__future__", 10) == 0;
}

// ---- the dispatcher

void gen_statement(Gen *g, Node node)
{
    if (g->failed) {
        return;
    }
    AstKind kind = ast_kind(g->ast, node);
    bool future = is_future_import(g, node);
    bool docstring =
        kind == AST_Expr && ast_kind(g->ast, ast_get(g->ast, Expr, node)->value) == AST_Str;
    g->seen_statement |= !future && (!docstring || g->seen_docstring);
    g->seen_docstring = true;
    int outer_base = g->unit->spill_base;
    g->unit->spill_base = g->unit->next;
    switch (kind) {
    case AST_Expr:
        gen_expr_statement(g, ast_get(g->ast, Expr, node)->value);
        break;
    case AST_Assign:
        gen_assign(g, node);
        break;
    case AST_AugAssign:
        gen_aug_assign(g, node);
        break;
    case AST_AnnAssign:
        gen_ann_assign(g, node);
        break;
    case AST_Return:
        gen_return(g, node);
        break;
    case AST_If:
        gen_if(g, node);
        break;
    case AST_While:
        gen_while(g, node);
        break;
    case AST_For:
        gen_for(g, node);
        break;
    case AST_FunctionDef:
        gen_function(g, node);
        break;
    case AST_ClassDef:
        gen_class(g, node);
        break;
    case AST_TypeAlias:
        gen_type_alias(g, node);
        break;
    case AST_Delete:
        gen_del_statement(g, node);
        break;
    case AST_Raise:
        gen_raise(g, node);
        break;
    case AST_Try:
        gen_try(g, node);
        break;
    case AST_With:
        gen_with(g, node);
        break;
    case AST_Match:
        gen_match(g, node);
        break;
    case AST_Assert:
        gen_assert(g, node);
        break;
    case AST_Import:
        gen_import(g, node);
        break;
    case AST_ImportFrom:
        gen_import_from(g, node);
        break;
    case AST_Break:
    case AST_Continue:
        gen_break(g, node, kind == AST_Continue);
        break;
    case AST_Pass:
        at_node(g, node);
        emit(g, OP_LINE, 0, 0, 0);
        break;
    default:  // global and nonlocal: done by the scopes
        break;
    }
    g->unit->spill_base = outer_base;
}
