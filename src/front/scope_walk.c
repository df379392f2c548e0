// scope_walk — visits every node of a statement: which scopes it opens, which names it binds and uses.

#include <string.h>

#include "base/alloc.h"
#include "front/scope_build.h"

// ---- lists

static void walk_list(Scopes *s, Scope *scope, List list)
{
    for (uint32_t i = 0; i < ast_count(s->ast, list) && !s->failed; i++) {
        Node item = ast_item(s->ast, list, i);
        if (item) {
            scope_walk(s, scope, item);
        }
    }
}

static void walk_opt(Scopes *s, Scope *scope, Node node)
{
    if (node) {
        scope_walk(s, scope, node);
    }
}

// ---- functions

static void declare_params(Scopes *s, Scope *scope, List params)
{
    for (uint32_t i = 0; i < ast_count(s->ast, params); i++) {
        Node node = ast_item(s->ast, params, i);
        NameId name = scope_mangle(s, scope, ast_get(s->ast, Param, node)->name);
        if (scope_find(scope, name)) {
            parser_fail_node(s->parser, node, "duplicate argument '%s' in function definition",
                             scope_spelling(s, name));
            s->failed = true;
            return;
        }
        if (!scope_target(s, name, node, 0)) {
            return;
        }
        scope_declare(s, scope, name, SYMBOL_PARAM | SYMBOL_BOUND, node);
    }
}

static void walk_defaults(Scopes *s, Scope *scope, List params)
{
    for (uint32_t i = 0; i < ast_count(s->ast, params); i++) {
        walk_opt(s, scope, ast_get(s->ast, Param, ast_item(s->ast, params, i))->default_value);
    }
}

// Under `from __future__ import annotations` they become text, but have to be right all the same.
static void walk_annotation(Scopes *s, Scope *scope, Node annotation)
{
    if (annotation && s->future_annotations) {
        scope = scope_open(s, scope, SCOPE_FUNCTION, annotation, 3);
        scope->forbids = "an annotation";
    }
    walk_opt(s, scope, annotation);
}

static void walk_annotations(Scopes *s, Scope *scope, List params, Node returns)
{
    for (uint32_t i = 0; i < ast_count(s->ast, params); i++) {
        walk_annotation(s, scope,
                        ast_get(s->ast, Param, ast_item(s->ast, params, i))->annotation);
    }
    walk_annotation(s, scope, returns);
}

// A lazily evaluated expression: a function without parameters.
static void walk_lazy(Scopes *s, Scope *scope, Node node, const char *what)
{
    if (node) {
        Scope *inner = scope_open(s, scope, SCOPE_FUNCTION, node, 2);
        inner->forbids = what;
        if (scope_owner(scope)->kind == SCOPE_CLASS) {
            inner->sees_class = true;
            scope_declare(s, inner, s->name_class_dict, SYMBOL_USED, node);
        }
        scope_walk(s, inner, node);
    }
}

static void walk_type_params(Scopes *s, Scope *block, List params)
{
    for (uint32_t i = 0; i < ast_count(s->ast, params); i++) {
        Node node = ast_item(s->ast, params, i);
        NameId name = ((uint32_t *)(void *)(ast_head(s->ast, node) + 1))[0];
        Symbol *symbol = scope_find(block, name);
        if (symbol) {
            parser_fail_node(s->parser, node, "duplicate type parameter '%s'",
                             scope_spelling(s, name));
            s->failed = true;
            return;
        }
        if (!scope_target(s, name, node, 0)) {
            return;
        }
        scope_declare(s, block, scope_mangle(s, block, name), SYMBOL_BOUND | SYMBOL_TYPE_PARAM,
                      node);
    }
    for (uint32_t i = 0; i < ast_count(s->ast, params); i++) {
        Node node = ast_item(s->ast, params, i);
        if (ast_kind(s->ast, node) == AST_TypeVar) {
            Node bound = ast_get(s->ast, TypeVar, node)->bound;
            bool several = bound && ast_kind(s->ast, bound) == AST_Tuple;
            walk_lazy(s, block, bound, several ? "a TypeVar constraint" : "a TypeVar bound");
            walk_lazy(s, block, ast_get(s->ast, TypeVar, node)->default_value,
                      "a TypeVar default");
        } else if (ast_kind(s->ast, node) == AST_ParamSpec) {
            walk_lazy(s, block, ast_get(s->ast, ParamSpec, node)->default_value,
                      "a ParamSpec default");
        } else {
            walk_lazy(s, block, ast_get(s->ast, TypeVarTuple, node)->default_value,
                      "a TypeVarTuple default");
        }
    }
}

static Scope *open_type_params(Scopes *s, Scope *scope, Node node, List params)
{
    if (!params) {
        return scope;
    }
    Scope *block = scope_open(s, scope, SCOPE_BLOCK, node, 1);
    block->forbids = "the definition of a generic";
    walk_type_params(s, block, params);
    return block;
}

static void walk_function(Scopes *s, Scope *scope, Node node)
{
    AstFunctionDef def = *ast_get(s->ast, FunctionDef, node);
    walk_list(s, scope, def.decorators);
    scope_bind(s, scope, def.name, node, 0);
    walk_defaults(s, scope, def.params);
    Scope *outer = open_type_params(s, scope, node, def.type_params);
    walk_annotations(s, outer, def.params, def.returns);
    Scope *inner = scope_open(s, outer, SCOPE_FUNCTION, node, 0);
    inner->is_coroutine = def.head.flags & FLAG_ASYNC;
    declare_params(s, inner, def.params);
    walk_list(s, inner, def.body);
}

static void walk_lambda(Scopes *s, Scope *scope, Node node)
{
    AstLambda lambda = *ast_get(s->ast, Lambda, node);
    walk_defaults(s, scope, lambda.params);
    Scope *inner = scope_open(s, scope, SCOPE_FUNCTION, node, 0);
    inner->is_lambda = true;
    declare_params(s, inner, lambda.params);
    scope_walk(s, inner, lambda.body);
}

static void walk_class(Scopes *s, Scope *scope, Node node)
{
    AstClassDef def = *ast_get(s->ast, ClassDef, node);
    walk_list(s, scope, def.decorators);
    scope_bind(s, scope, def.name, node, 0);
    Scope *outer = open_type_params(s, scope, node, def.type_params);
    walk_list(s, outer, def.bases);
    walk_list(s, outer, def.keywords);
    Scope *inner = scope_open(s, outer, SCOPE_CLASS, node, 0);
    inner->class_name = def.name;
    if (def.type_params) {
        // The tuple for __type_params__ has a name that no program can hide.
        NameId name = ast_intern(s->ast, ".type_params", 12);
        scope_declare(s, outer, name, SYMBOL_BOUND | SYMBOL_TYPE_PARAM, node);
        scope_use(s, inner, name, node);
    }
    walk_list(s, inner, def.body);
}

static void walk_alias(Scopes *s, Scope *scope, Node node)
{
    AstTypeAlias alias = *ast_get(s->ast, TypeAlias, node);
    scope_bind(s, scope, ast_get(s->ast, Name, alias.name)->name, node, 0);
    Scope *outer = open_type_params(s, scope, node, alias.type_params);
    walk_lazy(s, outer, alias.value, "a type alias");
}

// ---- comprehensions

static void mark_targets(Scopes *s, Scope *scope, Node target)
{
    switch (ast_kind(s->ast, target)) {
    case AST_Name: {
        NameId name = ast_get(s->ast, Name, target)->name;
        Symbol *symbol = scope_find(scope, scope_mangle(s, scope, name));
        if (symbol && (symbol->flags & SYMBOL_WALRUS)) {
            scope_fail(
                s, target,
                "comprehension inner loop cannot rebind assignment expression target '%s'",
                scope_spelling(s, name));
            return;
        }
        scope_bind(s, scope, name, target, SYMBOL_ITERATION);
        return;
    }
    case AST_Tuple:
    case AST_List: {
        List elts = ast_kind(s->ast, target) == AST_Tuple ? ast_get(s->ast, Tuple, target)->elts
                                                          : ast_get(s->ast, List, target)->elts;
        for (uint32_t i = 0; i < ast_count(s->ast, elts); i++) {
            mark_targets(s, scope, ast_item(s->ast, elts, i));
        }
        return;
    }
    case AST_Starred:
        mark_targets(s, scope, ast_get(s->ast, Starred, target)->value);
        return;
    default:
        scope_walk(s, scope, target);
    }
}

// await or async for: the comprehensions around it, up to the code they belong to, wait too.
static void note_async(Scope *scope)
{
    while (scope->kind == SCOPE_BLOCK) {
        scope->is_coroutine = true;
        scope = scope->parent;
    }
    if (scope->is_comprehension) {
        scope->is_coroutine = true;
    }
}

static void walk_comprehension(Scopes *s, Scope *scope, Node node, List generators, Node first,
                               Node second)
{
    bool generator = ast_kind(s->ast, node) == AST_GeneratorExp;
    AstComprehension *outermost =
        ast_get(s->ast, Comprehension, ast_item(s->ast, generators, 0));
    scope->iterable_depth++;
    scope_walk(s, scope, outermost->iter);
    scope->iterable_depth--;
    Scope *inner = scope_open(s, scope, generator ? SCOPE_FUNCTION : SCOPE_BLOCK, node, 0);
    inner->is_comprehension = true;
    if (generator) {
        inner->is_generator = true;
        scope_declare(s, inner, ast_intern(s->ast, ".0", 2), SYMBOL_PARAM | SYMBOL_BOUND, node);
    }
    for (uint32_t i = 0; i < ast_count(s->ast, generators) && !s->failed; i++) {
        AstComprehension clause =
            *ast_get(s->ast, Comprehension, ast_item(s->ast, generators, i));
        if (clause.head.flags & FLAG_ASYNC) {
            note_async(inner);
        }
        mark_targets(s, inner, clause.target);
        if (i > 0) {
            inner->iterable_depth++;
            scope_walk(s, inner, clause.iter);
            inner->iterable_depth--;
        }
        walk_list(s, inner, clause.ifs);
    }
    scope_walk(s, inner, first);
    walk_opt(s, inner, second);
}

static void walk_comprehension_kind(Scopes *s, Scope *scope, Node node)
{
    switch (ast_kind(s->ast, node)) {
    case AST_ListComp:
        walk_comprehension(s, scope, node, ast_get(s->ast, ListComp, node)->generators,
                           ast_get(s->ast, ListComp, node)->elt, 0);
        return;
    case AST_SetComp:
        walk_comprehension(s, scope, node, ast_get(s->ast, SetComp, node)->generators,
                           ast_get(s->ast, SetComp, node)->elt, 0);
        return;
    case AST_GeneratorExp:
        walk_comprehension(s, scope, node, ast_get(s->ast, GeneratorExp, node)->generators,
                           ast_get(s->ast, GeneratorExp, node)->elt, 0);
        return;
    default:
        walk_comprehension(s, scope, node, ast_get(s->ast, DictComp, node)->generators,
                           ast_get(s->ast, DictComp, node)->key,
                           ast_get(s->ast, DictComp, node)->value);
        return;
    }
}

// ---- patterns

static void bind_opt(Scopes *s, Scope *scope, NameId name, Node node)
{
    if (name) {
        scope_bind(s, scope, name, node, 0);
    }
}

static void walk_pattern(Scopes *s, Scope *scope, Node node)
{
    switch (ast_kind(s->ast, node)) {
    case AST_MatchMapping: {
        AstMatchMapping m = *ast_get(s->ast, MatchMapping, node);
        walk_list(s, scope, m.keys);
        walk_list(s, scope, m.patterns);
        bind_opt(s, scope, m.rest, node);
        return;
    }
    case AST_MatchClass: {
        AstMatchClass m = *ast_get(s->ast, MatchClass, node);
        scope_walk(s, scope, m.cls);
        walk_list(s, scope, m.patterns);
        walk_list(s, scope, m.kwd_patterns);
        return;
    }
    case AST_MatchStar:
        bind_opt(s, scope, ast_get(s->ast, MatchStar, node)->name, node);
        return;
    case AST_MatchAs:
        walk_opt(s, scope, ast_get(s->ast, MatchAs, node)->pattern);
        bind_opt(s, scope, ast_get(s->ast, MatchAs, node)->name, node);
        return;
    case AST_MatchValue:
        scope_walk(s, scope, ast_get(s->ast, MatchValue, node)->value);
        return;
    case AST_MatchSequence:
        walk_list(s, scope, ast_get(s->ast, MatchSequence, node)->patterns);
        return;
    case AST_MatchOr:
        walk_list(s, scope, ast_get(s->ast, MatchOr, node)->patterns);
        return;
    default:
        return;
    }
}

// ---- the walk

static void walk_import(Scopes *s, Scope *scope, Node statement, List names, bool from)
{
    for (uint32_t i = 0; i < ast_count(s->ast, names); i++) {
        Node node = ast_item(s->ast, names, i);
        AstAlias *alias = ast_get(s->ast, Alias, node);
        NameId name = alias->asname ? alias->asname : alias->name;
        uint32_t size;
        const char *text = ast_name(s->ast, name, &size);
        const char *dot = alias->asname || from ? NULL : memchr(text, '.', size);
        if (from && size == 1 && *text == '*') {
            continue;
        }
        if (dot) {
            name = ast_intern(s->ast, text, (uint32_t)(dot - text));
        }
        scope_bind(s, scope, name, statement, SYMBOL_IMPORTED);
    }
}

// `self.x = …` in a method: the class guesses how many slots its instances need.
static void note_attribute(Scopes *s, Scope *scope, Node node)
{
    AstAttribute *attribute = ast_get(s->ast, Attribute, node);
    Scope *function = scope_owner(scope), *class_ = function->parent;
    while (class_ && class_->kind == SCOPE_BLOCK) {
        class_ = class_->parent;
    }
    bool method = function->kind == SCOPE_FUNCTION && class_ && class_->kind == SCOPE_CLASS &&
                  function->count && (function->symbols[0].flags & SYMBOL_PARAM) &&
                  ast_kind(s->ast, attribute->value) == AST_Name &&
                  ast_get(s->ast, Name, attribute->value)->name == function->symbols[0].name;
    if (!method) {
        return;
    }
    for (uint32_t i = 0; i < class_->attribute_count; i++) {
        if (class_->attributes[i] == attribute->attr) {
            return;
        }
    }
    if (class_->attribute_count == class_->attribute_capacity) {
        uint32_t capacity = class_->attribute_capacity ? class_->attribute_capacity * 2 : 8;
        NameId *grown = mem_realloc_array(class_->attributes, capacity, sizeof(NameId));
        if (!grown) {
            scope_no_memory(s);
            return;
        }
        class_->attributes = grown;
        class_->attribute_capacity = capacity;
    }
    class_->attributes[class_->attribute_count++] = attribute->attr;
}

static void walk_name(Scopes *s, Scope *scope, Node node)
{
    AstName name = *ast_get(s->ast, Name, node);
    if (name.head.flags & FLAG_CONTEXT) {
        scope_bind(s, scope, name.name, node, name.head.flags & FLAG_DEL ? SYMBOL_DELETED : 0);
    } else {
        scope_use(s, scope, name.name, node);
    }
}

static void walk_handler(Scopes *s, Scope *scope, Node node)
{
    AstExceptHandler handler = *ast_get(s->ast, ExceptHandler, node);
    walk_opt(s, scope, handler.type);
    if (handler.name) {
        scope_bind(s, scope, handler.name, node, 0);
        scope_declare(s, scope, scope_mangle(s, scope, handler.name), SYMBOL_DELETED, node);
    }
    walk_list(s, scope, handler.body);
}

static void walk_annotated(Scopes *s, Scope *scope, Node node)
{
    AstAnnAssign ann = *ast_get(s->ast, AnnAssign, node);
    scope_owner(scope)->has_annotations = true;
    bool simple_name = ast_kind(s->ast, ann.target) == AST_Name;
    if (simple_name) {
        NameId name = scope_mangle(s, scope, ast_get(s->ast, Name, ann.target)->name);
        Symbol *symbol = scope_find(scope, name);
        if (symbol && scope->kind != SCOPE_MODULE &&
            (symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL))) {
            parser_fail_node(s->parser, node, "annotated name '%s' can't be %s",
                             scope_spelling(s, ast_get(s->ast, Name, ann.target)->name),
                             symbol->flags & SYMBOL_GLOBAL ? "global" : "nonlocal");
            s->failed = true;
            return;
        }
        bool simple = ann.head.flags & FLAG_SIMPLE;
        if (simple || ann.value) {
            scope_bind(s, scope, ast_get(s->ast, Name, ann.target)->name, ann.target,
                       simple ? SYMBOL_ANNOTATED : 0);
        }
    } else {
        scope_walk(s, scope, ann.target);
    }
    bool evaluated = scope_owner(scope)->kind != SCOPE_FUNCTION || !simple_name;
    if (evaluated) {
        walk_annotation(s, scope, ann.annotation);
    }
    walk_opt(s, scope, ann.value);
}

static void walk_yield(Scopes *s, Scope *scope, Node node, Node value)
{
    Scope *owner = scope_owner(scope);
    if (!scope_allows(s, scope, node)) {
        return;
    }
    if (scope->is_comprehension) {
        const char *what = ast_kind(s->ast, scope->node) == AST_ListComp  ? "list comprehension"
                           : ast_kind(s->ast, scope->node) == AST_SetComp ? "set comprehension"
                           : ast_kind(s->ast, scope->node) == AST_DictComp
                               ? "dict comprehension"
                               : "generator expression";
        parser_fail_node(s->parser, node, "'yield' inside %s", what);
        s->failed = true;
        return;
    }
    owner->is_generator = true;
    walk_opt(s, scope, value);
}

// Fields by role: the default for nodes that bind nothing and open nothing.
static void walk_fields(Scopes *s, Scope *scope, Node node)
{
    AstKind kind = ast_kind(s->ast, node);
    static const struct {
        uint8_t count;
        uint8_t roles[6];
    } shapes[AST_KIND_COUNT] = {
#define ROLE_node                      1
#define ROLE_opt                       1
#define ROLE_list                      2
#define ROLE_holes                     2
#define ROLE_name                      3
#define ROLE_noname                    3
#define ROLE_names                     3
#define ROLE_text                      3
#define ROLE_ops                       3
#define ROLE_number                    3
#define FIELD(role, name)              ROLE_##role,
#define NODE(kind, class, fields, doc) [AST_##kind] = {0, {fields}},
#include "front/ast.def"
#undef NODE
#undef FIELD
    };
    for (int i = 0; i < 6 && shapes[kind].roles[i]; i++) {
        uint32_t field = ((uint32_t *)(void *)(ast_head(s->ast, node) + 1))[i];
        if (shapes[kind].roles[i] == 1) {
            walk_opt(s, scope, field);
        } else if (shapes[kind].roles[i] == 2) {
            walk_list(s, scope, field);
        }
    }
}

// x.a op= value, whose target is no static attribute; false for other targets.
static bool walk_augmented(Scopes *s, Scope *scope, Node node)
{
    AstAugAssign aug = *ast_get(s->ast, AugAssign, node);
    if (ast_kind(s->ast, aug.target) != AST_Attribute) {
        return false;
    }
    AstAttribute target = *ast_get(s->ast, Attribute, aug.target);
    if (scope_target(s, target.attr, aug.target, 0)) {
        scope_walk(s, scope, target.value);
        scope_walk(s, scope, aug.value);
    }
    return true;
}

static void walk_named(Scopes *s, Scope *scope, Node node)
{
    if (!scope_allows(s, scope, node)) {
        return;
    }
    if (scope->iterable_depth) {
        scope_fail(s, node, "%s cannot be used in a comprehension iterable expression",
                   "assignment expression");
        return;
    }
    Node target = ast_get(s->ast, NamedExpr, node)->target;
    if (scope->is_comprehension) {
        scope_bind_walrus(s, scope, target);
        scope_walk(s, scope, ast_get(s->ast, NamedExpr, node)->value);
    } else {
        scope_walk(s, scope, ast_get(s->ast, NamedExpr, node)->value);
        scope_bind_walrus(s, scope, target);
    }
}

void scope_walk(Scopes *s, Scope *scope, Node node)
{
    if (s->failed) {
        return;
    }
    AstKind kind = ast_kind(s->ast, node);
    if (kind >= AST_MatchValue && kind <= AST_MatchOr) {
        walk_pattern(s, scope, node);
        return;
    }
    switch (kind) {
    case AST_FunctionDef:
        walk_function(s, scope, node);
        return;
    case AST_ClassDef:
        walk_class(s, scope, node);
        return;
    case AST_Lambda:
        walk_lambda(s, scope, node);
        return;
    case AST_TypeAlias:
        walk_alias(s, scope, node);
        return;
    case AST_ListComp:
    case AST_SetComp:
    case AST_GeneratorExp:
    case AST_DictComp:
        walk_comprehension_kind(s, scope, node);
        return;
    case AST_NamedExpr:
        walk_named(s, scope, node);
        return;
    case AST_Name:
        walk_name(s, scope, node);
        return;
    case AST_Global:
        scope_declare_outer(s, scope, node, ast_get(s->ast, Global, node)->names,
                            SYMBOL_GLOBAL);
        return;
    case AST_Nonlocal:
        scope_declare_outer(s, scope, node, ast_get(s->ast, Nonlocal, node)->names,
                            SYMBOL_NONLOCAL);
        return;
    case AST_Import:
        walk_import(s, scope, node, ast_get(s->ast, Import, node)->names, false);
        return;
    case AST_ImportFrom:
        walk_import(s, scope, node, ast_get(s->ast, ImportFrom, node)->names, true);
        return;
    case AST_ExceptHandler:
        walk_handler(s, scope, node);
        return;
    case AST_AnnAssign:
        walk_annotated(s, scope, node);
        return;
    case AST_Yield:
        walk_yield(s, scope, node, ast_get(s->ast, Yield, node)->value);
        return;
    case AST_YieldFrom:
        walk_yield(s, scope, node, ast_get(s->ast, YieldFrom, node)->value);
        return;
    case AST_Return:
        scope_owner(scope)->has_return_value |= ast_get(s->ast, Return, node)->value != 0;
        break;
    case AST_Await:
        if (!scope_allows(s, scope, node)) {
            return;
        }
        note_async(scope);
        break;
    case AST_Attribute:
        if (ast_head(s->ast, node)->flags & FLAG_STORE) {
            note_attribute(s, scope, node);
        }
        if ((ast_head(s->ast, node)->flags & FLAG_STORE) &&
            !scope_target(s, ast_get(s->ast, Attribute, node)->attr, node, 0)) {
            return;
        }
        break;
    case AST_AugAssign:
        if (walk_augmented(s, scope, node)) {
            return;
        }
        break;
    case AST_Keyword:
        if (!scope_target(s, ast_get(s->ast, Keyword, node)->name, node, 0)) {
            return;
        }
        break;
    default:
        break;
    }
    walk_fields(s, scope, node);
}
