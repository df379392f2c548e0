// gen_func — functions, lambdas, classes, decorators, type parameters.

#include <string.h>

#include "base/alloc.h"
#include "front/gen.h"
#include "front/unparse.h"
#include "vm/intrinsic.h"
#include "vm/opcode.h"

enum {
    PART_DEFAULTS = 1,
    PART_KW_DEFAULTS = 2,
    PART_ANNOTATIONS = 4,
    PART_CLOSURE = 8,
    PART_TYPE_PARAMS = 16
};

// ---- making the function object

enum { MAX_CELLS_AT_ONCE = 40 };

// R[dst] = tuple of the cells that the inner function needs.
static void gen_closure(Gen *g, int dst, const NameId *names, uint32_t count)
{
    int first = g->unit->next;
    if (count <= MAX_CELLS_AT_ONCE) {
        for (uint32_t i = 0; i < count; i++) {
            load_closure_cell(g, temp(g), names[i]);
        }
        emit(g, OP_MAKETUPLE, (uint32_t)dst, (uint32_t)first, count);
    } else {
        int list = temp(g), cell = temp(g);
        emit(g, OP_MAKELIST, (uint32_t)list, 0, 0);
        for (uint32_t i = 0; i < count; i++) {
            load_closure_cell(g, cell, names[i]);
            emit(g, OP_LISTAPPEND, (uint32_t)list, (uint32_t)cell, 0);
        }
        emit(g, OP_LISTTOTUPLE, (uint32_t)dst, (uint32_t)list, 0);
    }
    release(g, first);
}

void gen_make_function(Gen *g, int window, uint32_t parts, Scope *outer)
{
    Unit *u = g->unit;
    uint32_t free_count = u->free_count;
    NameId *names = mem_alloc((free_count + 1) * sizeof(NameId));
    if (names && free_count) {
        memcpy(names, u->free_names, free_count * sizeof(NameId));
    } else if (!names) {
        gen_out_of_memory(g);
        free_count = 0;
    }
    uint32_t code = unit_close(g);
    g->scope = outer;
    if (free_count) {
        gen_closure(g, window + 4, names, free_count);
        parts |= PART_CLOSURE;
    }
    mem_free(names);
    uint32_t k = constant_code(g, code);
    if (k > 0xffff) {
        gen_too_large(g, "constants");
    }
    emit_ext(g, OP_MAKEFUNC, (uint32_t)window, k & 255, k >> 8 & 255,
             parts);  // Bx in two halves
}

static void return_none(Gen *g)
{
    Unit *u = g->unit;
    at_nowhere(g);
    if (u->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR)) {
        int none = temp(g);
        emit_bx(g, OP_LOADS, (uint32_t)none, 0);
        emit(g, OP_GENRETURN, (uint32_t)none, 0, 0);
        release(g, none);
    } else {
        emit(g, OP_RETNONE, 0, 0, 0);
    }
}

static void start_generator(Gen *g)
{
    if (g->unit->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR)) {
        emit(g, OP_GENSTART, 0, 0, 0);
    }
}

static void return_value(Gen *g, int r)
{
    bool generator = g->unit->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR);
    emit(g, generator ? OP_GENRETURN : OP_RETURN, (uint32_t)r, 0, 0);
}

// ---- parameters

static void add_params_of(Gen *g, List params, uint32_t kinds)
{
    for (uint32_t i = 0; i < ast_count(g->ast, params); i++) {
        AstParam *p = ast_get(g->ast, Param, ast_item(g->ast, params, i));
        if (kinds >> p->head.op & 1) {
            unit_add_param(g, scope_mangle(&g->scopes, g->scope, p->name));
        }
    }
}

static void open_params(Gen *g, List params)
{
    Unit *u = g->unit;
    for (uint32_t i = 0; i < ast_count(g->ast, params); i++) {
        switch (ast_head(g->ast, ast_item(g->ast, params, i))->op) {
        case PARAM_POSONLY:
            u->positional_only++;
            u->positional++;
            break;
        case PARAM_NORMAL:
            u->positional++;
            break;
        case PARAM_KWONLY:
            u->keyword_only++;
            break;
        case PARAM_VARARG:
            u->flags |= CODE_VARARGS;
            break;
        default:
            u->flags |= CODE_VARKEYWORDS;
            break;
        }
    }
    u->params = (int)ast_count(g->ast, params);
    add_params_of(g, params, 1u << PARAM_POSONLY | 1u << PARAM_NORMAL);
    add_params_of(g, params, 1u << PARAM_KWONLY);
    add_params_of(g, params, 1u << PARAM_VARARG);
    add_params_of(g, params, 1u << PARAM_KWARG);
}

// R[dst] = the tuple of positional defaults, when there are some and all are constant.
static bool constant_defaults(Gen *g, int dst, List params)
{
    Buf buf = BUF_INIT;
    uint32_t count = 0;
    bool ok = true;
    buf_char(&buf, '(');
    buf_u32(&buf, 0, ORDER_LITTLE);
    for (uint32_t i = 0; i < ast_count(g->ast, params) && ok; i++) {
        AstParam *p = ast_get(g->ast, Param, ast_item(g->ast, params, i));
        if (p->default_value && p->head.op <= PARAM_NORMAL) {
            ok = encode_constant(g, p->default_value, &buf);
            count++;
        }
    }
    ok = ok && count;
    if (ok) {
        buf_patch_u32(&buf, 1, count, ORDER_LITTLE);
        load_constant(g, dst, constant_bytes(g, &buf));
    }
    buf_free(&buf);
    return ok;
}

// Evaluates defaults into the window; the bits of MAKEFUNC.
static uint32_t gen_defaults(Gen *g, int window, List params)
{
    uint32_t parts = 0;
    int list = temp(g), mark = g->unit->next;
    uint32_t positional = 0, keyword = 0, n = ast_count(g->ast, params);
    if (constant_defaults(g, window + 1, params)) {
        parts |= PART_DEFAULTS;
        n = 0;
    }
    for (uint32_t i = 0; i < n; i++) {
        AstParam p = *ast_get(g->ast, Param, ast_item(g->ast, params, i));
        if (!p.default_value || p.head.op > PARAM_NORMAL) {
            continue;
        }
        if (positional++ == 0) {
            emit(g, OP_MAKELIST, (uint32_t)list, 0, 0);
        }
        int r = expr(g, p.default_value, ANY_REGISTER);
        emit(g, OP_LISTAPPEND, (uint32_t)list, (uint32_t)r, 0);
        release(g, mark);
    }
    if (positional) {
        emit(g, OP_LISTTOTUPLE, (uint32_t)(window + 1), (uint32_t)list, 0);
        parts |= PART_DEFAULTS;
    }
    n = ast_count(g->ast, params);
    for (uint32_t i = 0; i < n; i++) {
        AstParam p = *ast_get(g->ast, Param, ast_item(g->ast, params, i));
        if (!p.default_value || p.head.op != PARAM_KWONLY) {
            continue;
        }
        if (keyword++ == 0) {
            emit(g, OP_MAKEDICT, (uint32_t)(window + 2), 0, 0);
        }
        int name = temp(g);
        load_constant(g, name, constant_name(g, scope_mangle(&g->scopes, g->scope, p.name)));
        int value = expr(g, p.default_value, ANY_REGISTER);
        emit(g, OP_DICTSET, (uint32_t)(window + 2), (uint32_t)name, (uint32_t)value);
        release(g, mark);
    }
    release(g, list);
    return parts | (keyword ? PART_KW_DEFAULTS : 0);
}

// ---- annotations

void gen_annotation(Gen *g, Node annotation, int dst)
{
    if (g->scopes.future_annotations) {
        Buf text = BUF_INIT;
        unparse(g->ast, annotation, &text);
        load_constant(g, dst,
                      constant_text(g, 's', text.data ? text.data : "", (uint32_t)text.size));
        buf_free(&text);
    } else if (ast_kind(g->ast, annotation) == AST_Starred) {
        int r = expr_temp(g, ast_get(g->ast, Starred, annotation)->value);
        emit(g, OP_UNPACK, (uint32_t)dst, (uint32_t)r, 1);
        release(g, r);
    } else {
        expr_to(g, annotation, dst);
    }
}

static bool annotate(Gen *g, int dict, NameId name, Node annotation, bool first)
{
    if (!annotation) {
        return false;
    }
    if (first) {
        emit(g, OP_MAKEDICT, (uint32_t)dict, 0, 0);
    }
    int key = temp(g), value = temp(g);
    load_constant(g, key, constant_name(g, scope_mangle(&g->scopes, g->scope, name)));
    gen_annotation(g, annotation, value);
    emit(g, OP_DICTSET, (uint32_t)dict, (uint32_t)key, (uint32_t)value);
    release(g, key);
    return true;
}

static uint32_t gen_annotations(Gen *g, int window, List params, Node returns)
{
    bool any = false;
    static const ParamKind order[] = {PARAM_NORMAL, PARAM_POSONLY, PARAM_VARARG, PARAM_KWONLY,
                                      PARAM_KWARG};
    for (int k = 0; k < 5; k++) {
        for (uint32_t i = 0; i < ast_count(g->ast, params); i++) {
            AstParam p = *ast_get(g->ast, Param, ast_item(g->ast, params, i));
            if (p.head.op == order[k]) {
                any |= annotate(g, window + 3, p.name, p.annotation, !any);
            }
        }
    }
    any |= annotate(g, window + 3, ast_intern(g->ast, "return", 6), returns, !any);
    return any ? PART_ANNOTATIONS : 0;
}

// ---- lazily evaluated expressions

int gen_lazy(Gen *g, Node node, NameId name, int dst)
{
    int mark = g->unit->next, window = temps(g, 6);
    Scope *outer = g->scope, *scope = scope_of_lazy(&g->scopes, node);
    Unit unit;
    unit_open(g, &unit, scope, name, node);
    at_node(g, node);
    unit_begin_locals(g);
    int r;
    if (ast_kind(g->ast, node) == AST_Starred) {  // *Ts = *X
        r = expr_temp(g, ast_get(g->ast, Starred, node)->value);
        emit(g, OP_UNPACK, (uint32_t)r, (uint32_t)r, 1);
    } else {
        r = expr(g, node, ANY_REGISTER);
    }
    return_value(g, r);
    gen_make_function(g, window, 0, outer);
    emit(g, OP_MOVE, (uint32_t)dst, (uint32_t)window, 0);
    release(g, mark);
    return dst;
}

// ---- type parameters: variables of a block around the function, class or alias

static void gen_default_of(Gen *g, Node value, NameId name, int reg)
{
    if (!value) {
        return;
    }
    int pair = temps(g, 2);
    emit(g, OP_MOVE, (uint32_t)pair, (uint32_t)reg, 0);
    gen_lazy(g, value, name, pair + 1);
    emit(g, OP_INTRINSIC, (uint32_t)reg, (uint32_t)pair, INTRINSIC_type_default);
    release(g, pair);
}

static Node default_of_param(Gen *g, Node param)
{
    switch (ast_kind(g->ast, param)) {
    case AST_TypeVar:
        return ast_get(g->ast, TypeVar, param)->default_value;
    case AST_ParamSpec:
        return ast_get(g->ast, ParamSpec, param)->default_value;
    default:
        return ast_get(g->ast, TypeVarTuple, param)->default_value;
    }
}

static void gen_type_param(Gen *g, Node node, int reg)
{
    int pair = temps(g, 2);
    NameId name = ((uint32_t *)(void *)(ast_head(g->ast, node) + 1))[0];
    Node bound = 0, default_value = default_of_param(g, node);
    uint32_t intrinsic = INTRINSIC_type_var;
    at_node(g, node);
    load_constant(g, pair, constant_name(g, name));
    switch (ast_kind(g->ast, node)) {
    case AST_TypeVar:
        bound = ast_get(g->ast, TypeVar, node)->bound;
        break;
    case AST_ParamSpec:
        intrinsic = INTRINSIC_param_spec;
        break;
    default:
        intrinsic = INTRINSIC_type_var_tuple;
        break;
    }
    if (bound) {
        gen_lazy(g, bound, name, pair + 1);
        intrinsic = ast_kind(g->ast, bound) == AST_Tuple ? INTRINSIC_type_var_constraints
                                                         : INTRINSIC_type_var_bound;
    }
    emit(g, OP_INTRINSIC, (uint32_t)reg, (uint32_t)pair, intrinsic);
    release(g, pair);
    gen_default_of(g, default_value, name, reg);
}

static void check_defaults(Gen *g, List params)
{
    bool seen = false;
    for (uint32_t i = 0; i < ast_count(g->ast, params); i++) {
        Node param = ast_item(g->ast, params, i);
        bool has = default_of_param(g, param) != 0;
        if (seen && !has) {
            NameId name = ((uint32_t *)(void *)(ast_head(g->ast, param) + 1))[0];
            uint32_t size;
            gen_fail(g, param, "non-default type parameter '%s' follows default type parameter",
                     ast_name(g->ast, name, &size));
        }
        seen |= has;
    }
}

// Opens the block and leaves the tuple of parameters in R[tuple].
static void open_type_params(Gen *g, Node node, List params, int tuple)
{
    Scope *block = scope_of_params(&g->scopes, node);
    g->scope = block;
    declare_block_locals(g, block);
    check_defaults(g, params);
    uint32_t n = ast_count(g->ast, params);
    int first = temps(g, (int)n);
    for (uint32_t i = 0; i < n; i++) {
        Node param = ast_item(g->ast, params, i);
        gen_type_param(g, param, first + (int)i);
        store_name(g, first + (int)i, ((uint32_t *)(void *)(ast_head(g->ast, param) + 1))[0],
                   param);
    }
    emit(g, OP_MAKETUPLE, (uint32_t)tuple, (uint32_t)first, n);
}

// ---- docstrings

static Node docstring_of(Gen *g, List body)
{
    if (!ast_count(g->ast, body) || g->options->optimize > 1) {
        return 0;
    }
    Node first = ast_item(g->ast, body, 0);
    if (ast_kind(g->ast, first) != AST_Expr) {
        return 0;
    }
    Node value = ast_get(g->ast, Expr, first)->value;
    return ast_kind(g->ast, value) == AST_Str ? value : 0;
}

// The docstring without the common indentation of its lines (3.13 strips it when compiling).
static uint32_t docstring_constant(Gen *g, Node node)
{
    uint32_t size;
    const char *text = ast_text(g->ast, ast_get(g->ast, Str, node)->value, &size);
    Buf clean = BUF_INIT;
    unparse_docstring(text, size, &clean);
    uint32_t k = constant_text(g, 's', clean.data ? clean.data : "", (uint32_t)clean.size);
    buf_free(&clean);
    return k;
}

// ---- def

// Whether the body was left out of a frozen module's outline and ends with a mark: `__frozen__`, or
// `self.x = __frozen__`.
static bool is_left_out(Gen *g, List body)
{
    if (!(g->options->flags & COMPILE_OUTLINE)) {
        return false;
    }
    Node last = ast_item(g->ast, body, ast_count(g->ast, body) - 1);
    Node value = ast_kind(g->ast, last) == AST_Expr     ? ast_get(g->ast, Expr, last)->value
                 : ast_kind(g->ast, last) == AST_Assign ? ast_get(g->ast, Assign, last)->value
                                                        : 0;
    return ast_kind(g->ast, value) == AST_Name &&
           ast_get(g->ast, Name, value)->name == ast_intern(g->ast, "__frozen__", 10);
}

static void gen_function_body(Gen *g, Node node, List params, List body)
{
    Node doc = docstring_of(g, body);
    open_params(g, params);
    if (doc) {
        (void)docstring_constant(g, doc);
        g->unit->flags |= CODE_HAS_DOC;
    }
    at_node(g, node);
    unit_begin_locals(g);
    if (is_left_out(g, body)) {
        g->unit->flags |= CODE_LAZY;
    } else {
        start_generator(g);
        gen_body(g, body);
    }
    return_none(g);
}

static void apply_decorators(Gen *g, List decorators, int first, int value)
{
    uint32_t n = ast_count(g->ast, decorators);
    for (uint32_t i = n; i-- > 0;) {
        int window = temps(g, 4);
        at_node(g, ast_item(g->ast, decorators, i));
        emit(g, OP_MOVE, (uint32_t)window, (uint32_t)(first + (int)i), 0);
        emit(g, OP_MOVE, (uint32_t)(window + 3), (uint32_t)value, 0);
        emit(g, OP_CALL, (uint32_t)window, 1, (uint32_t)value);
        release(g, window);
    }
}

static int gen_decorators(Gen *g, List decorators)
{
    uint32_t n = ast_count(g->ast, decorators);
    int first = g->unit->next;
    for (uint32_t i = 0; i < n; i++) {
        expr_temp(g, ast_item(g->ast, decorators, i));
    }
    return first;
}

void gen_function(Gen *g, Node node)
{
    AstFunctionDef def = *ast_get(g->ast, FunctionDef, node);
    int mark = g->unit->next, decorators = gen_decorators(g, def.decorators);
    int window = temps(g, 6);
    at_node(g, node);
    uint32_t parts = gen_defaults(g, window, def.params);
    Scope *outer = g->scope;
    if (def.type_params) {
        open_type_params(g, node, def.type_params, window + 5);
        parts |= PART_TYPE_PARAMS;
    }
    parts |= gen_annotations(g, window, def.params, def.returns);
    Scope *around = g->scope;
    Unit unit;
    Scope *scope = scope_of(&g->scopes, node);
    unit_open(g, &unit, scope, def.name,
              def.decorators ? ast_item(g->ast, def.decorators, 0) : node);
    gen_function_body(g, node, def.params, def.body);
    at_node(g, node);
    gen_make_function(g, window, parts, around);
    g->scope = outer;
    apply_decorators(g, def.decorators, decorators, window);
    store_name(g, window, def.name, 0);
    release(g, mark);
}

int gen_lambda(Gen *g, Node node, int dst)
{
    AstLambda lambda = *ast_get(g->ast, Lambda, node);
    int mark = g->unit->next, r = dst >= 0 ? dst : temp(g), window = temps(g, 6);
    at_node(g, node);
    uint32_t parts = gen_defaults(g, window, lambda.params);
    Scope *outer = g->scope;
    Unit unit;
    unit_open(g, &unit, scope_of(&g->scopes, node), ast_intern(g->ast, "<lambda>", 8), node);
    open_params(g, lambda.params);
    at_node(g, node);
    unit_begin_locals(g);
    start_generator(g);
    int value = expr(g, lambda.body, ANY_REGISTER);
    at_node(g, lambda.body);
    return_value(g, value);
    gen_make_function(g, window, parts, outer);
    emit(g, OP_MOVE, (uint32_t)r, (uint32_t)window, 0);
    release(g, dst >= 0 ? mark : r + 1);
    return r;
}

// ---- class

static void set_text(Gen *g, const char *name, uint32_t k)
{
    int t = temp(g);
    load_constant(g, t, k);
    emit_name(g, OP_SETNAME, (uint32_t)t, 0, ast_intern(g->ast, name, (uint32_t)strlen(name)));
    release(g, t);
}

static void set_static_attributes(Gen *g, Scope *scope)
{
    Buf buf = BUF_INIT;
    buf_char(&buf, '(');
    buf_u32(&buf, scope->attribute_count, ORDER_LITTLE);
    for (uint32_t i = 0; i < scope->attribute_count; i++) {
        uint32_t size;
        const char *text =
            ast_name(g->ast, scope_mangle(&g->scopes, scope, scope->attributes[i]), &size);
        buf_char(&buf, 's');
        buf_u32(&buf, image_add_string(g, text, size), ORDER_LITTLE);
    }
    set_text(g, "__static_attributes__", constant_bytes(g, &buf));
    buf_free(&buf);
}

static void gen_class_body(Gen *g, Node node, const AstClassDef *def, Scope *scope)
{
    Unit *u = g->unit;
    u->flags |= CODE_NAMESPACE;
    u->positional = 1;
    unit_add_param(g, ast_intern(g->ast, ".namespace", 10));
    if (scope->needs_class_cell) {
        int cell = temp(g);
        u->locals = cell + 1;
        emit(g, OP_CLEAR, (uint32_t)cell, 0, 0);
        emit(g, OP_MAKECELL, (uint32_t)cell, 0, 0);
    }
    if (scope->needs_class_dict) {
        u->class_dict = temp(g);
        u->locals = u->class_dict + 1;
        emit(g, OP_MOVE, (uint32_t)u->class_dict, 0, 0);
        emit(g, OP_MAKECELL, (uint32_t)u->class_dict, 0, 0);
    }
    at_node(g, node);
    unit_begin_locals(g);
    int t = temp(g);
    emit_name(g, OP_GETGLOBAL, (uint32_t)t, 0, ast_intern(g->ast, "__name__", 8));
    emit_name(g, OP_SETNAME, (uint32_t)t, 0, ast_intern(g->ast, "__module__", 10));
    release(g, t);
    set_text(g, "__qualname__",
             constant_text(g, 's', u->qualname.data ? u->qualname.data : "",
                           (uint32_t)u->qualname.size));
    set_text(g, "__firstlineno__", constant_int(g, u->first_line));
    if (def->type_params) {
        int params = temp(g);
        load_name(g, params, ast_intern(g->ast, ".type_params", 12), node);
        emit_name(g, OP_SETNAME, (uint32_t)params, 0,
                  ast_intern(g->ast, "__type_params__", 15));
        release(g, params);
    }
    Node doc = docstring_of(g, def->body);
    if (doc) {
        set_text(g, "__doc__", docstring_constant(g, doc));
    }
    if (scope->has_annotations) {
        gen_setup_annotations(g);
    }
    gen_body(g, def->body);
    at_node(g, node);
    set_static_attributes(g, scope);
    if (scope->needs_class_dict) {
        emit_name(g, OP_SETNAME, (uint32_t)u->class_dict, 0,
                  ast_intern(g->ast, "__classdictcell__", 17));
    }
    if (scope->needs_class_cell) {
        emit_name(g, OP_SETNAME, 1, 0, ast_intern(g->ast, "__classcell__", 13));
        emit(g, OP_RETURN, 1, 0, 0);
    } else {
        emit(g, OP_RETNONE, 0, 0, 0);
    }
}

void gen_class(Gen *g, Node node)
{
    AstClassDef def = *ast_get(g->ast, ClassDef, node);
    int mark = g->unit->next, decorators = gen_decorators(g, def.decorators);
    int tuple = temp(g);
    Scope *outer = g->scope;
    at_node(g, node);
    if (def.type_params) {
        open_type_params(g, node, def.type_params, tuple);
        store_name(g, tuple, ast_intern(g->ast, ".type_params", 12), node);
    }
    Scope *around = g->scope, *scope = scope_of(&g->scopes, node);
    int window = temps(g, 5), body = temps(g, 6);
    emit(g, OP_LOADBUILDCLASS, (uint32_t)window, 0, 0);
    Unit unit;
    unit_open(g, &unit, scope, def.name,
              def.decorators ? ast_item(g->ast, def.decorators, 0) : node);
    gen_class_body(g, node, &def, scope);
    at_node(g, node);
    gen_make_function(g, body, 0, around);
    emit(g, OP_MOVE, (uint32_t)(window + 3), (uint32_t)body, 0);
    release(g, body);
    load_constant(g, window + 4, constant_name(g, def.name));
    int result = window;
    if (def.type_params) {  // class C[T](B) has the base Generic[T]
        gen_generic_class(g, window, def.bases, def.keywords, tuple);
    } else {
        gen_class_call(g, window, def.bases, def.keywords, window);
    }
    g->scope = outer;
    release(g, window + 1);
    apply_decorators(g, def.decorators, decorators, result);
    store_name(g, result, def.name, 0);
    release(g, mark);
}

// ---- type X[T] = value

void gen_type_alias(Gen *g, Node node)
{
    AstTypeAlias alias = *ast_get(g->ast, TypeAlias, node);
    NameId name = ast_get(g->ast, Name, alias.name)->name;
    int mark = g->unit->next, parts = temps(g, 3);
    Scope *outer = g->scope;
    at_node(g, node);
    load_constant(g, parts, constant_name(g, name));
    if (alias.type_params) {
        open_type_params(g, node, alias.type_params, parts + 1);
    } else {
        emit_bx(g, OP_LOADS, (uint32_t)(parts + 1), 0);
    }
    gen_lazy(g, alias.value, name, parts + 2);
    g->scope = outer;
    at_node(g, node);
    emit(g, OP_INTRINSIC, (uint32_t)parts, (uint32_t)parts, INTRINSIC_type_alias);
    store_name(g, parts, name, node);
    release(g, mark);
}
