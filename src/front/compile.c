// compile — drives the parser and the generator, one module-level statement at a time.

#include "front/compile.h"

#include <string.h>

#include "front/gen.h"
#include "front/unparse.h"
#include "vm/intrinsic.h"
#include "vm/opcode.h"

// `late`: found behind the parser. COMPAT: CPython takes the line of those from the file.
static void copy_error(Parser *parser, SyntaxErrorInfo *error, Buf *error_text, bool late,
                       const char *filename)
{
    *error = *parser_error(parser);
    if (late && *filename == '<') {
        error->text = NULL;
    }
    if (error->text) {
        buf_append(error_text, error->text, error->text_size);
        error->text = buf_text(error_text);
    }
}

// The first statement of a module or class body, when it is a string, becomes __doc__.
static void store_docstring(Gen *g, Node statement)
{
    if (ast_kind(g->ast, statement) != AST_Expr || g->options->optimize > 1 ||
        g->options->mode != PARSE_EXEC) {
        return;
    }
    Node value = ast_get(g->ast, Expr, statement)->value;
    if (ast_kind(g->ast, value) != AST_Str) {
        return;
    }
    uint32_t size;
    const char *text = ast_text(g->ast, ast_get(g->ast, Str, value)->value, &size);
    Buf clean = BUF_INIT;
    unparse_docstring(text, size, &clean);
    int t = temp(g);
    at_node(g, statement);
    load_constant(g, t,
                  constant_text(g, 's', clean.data ? clean.data : "", (uint32_t)clean.size));
    store_name(g, t, ast_intern(g->ast, "__doc__", 7), 0);
    release(g, t);
    buf_free(&clean);
}

// WHY two words in advance: __annotations__ is there from the start of a module that annotates a
// variable anywhere, and statements are compiled one by one.
static uint32_t reserve_annotations(Gen *g)
{
    uint32_t at = g->unit->count;
    int space = temp(g);
    emit_bx(g, OP_LOADS, (uint32_t)space, 0);
    emit_bx(g, OP_LOADS, (uint32_t)space, 0);
    release(g, space);
    return at;
}

static void place_annotations(Gen *g, uint32_t at)
{
    uint32_t space = g->unit->words[at] >> 8 & 255;
    g->unit->words[at] = OP_LOADLOCALS | space << 8;
    g->unit->words[at + 1] =
        OP_INTRINSIC | space << 8 | space << 16 | (uint32_t)INTRINSIC_setup_annotations << 24;
}

static void compile_statements(Gen *g)
{
    bool first = true;
    uint32_t setup = reserve_annotations(g);
    for (Node statement; !g->failed && (statement = parser_next_statement(g->parser)) != 0;
         first = false) {
        if (!scopes_analyse(&g->scopes, statement)) {
            g->failed = true;
            break;
        }
        if (first) {
            store_docstring(g, statement);
        }
        if (ast_kind(g->ast, statement) == AST_Interactive) {
            gen_body(g, ast_get(g->ast, Interactive, statement)->body);
        } else {
            gen_statement(g, statement);
        }
        scopes_reset(&g->scopes);
    }
    at_nowhere(g);
    emit(g, OP_RETNONE, 0, 0, 0);
    if (g->scopes.module->has_annotations && !g->failed) {
        place_annotations(g, setup);
    }
}

static void compile_expression(Gen *g)
{
    Node tree = parser_next_statement(g->parser);
    if (!tree) {
        return;  // the parser has the error: not a late one
    }
    if (!scopes_analyse(&g->scopes, tree)) {
        g->failed = true;
        return;
    }
    Node body = ast_kind(g->ast, tree) == AST_Expression
                    ? ast_get(g->ast, Expression, tree)->body
                    : tree;
    int r = expr(g, body, ANY_REGISTER);
    at_node(g, body);
    emit(g, OP_RETURN, (uint32_t)r, 0, 0);
}

static bool compile_unit(Gen *g, bool *late)
{
    Unit unit;
    unit_open(g, &unit, g->scopes.module, ast_intern(g->ast, "<module>", 8), 0);
    unit.flags |= CODE_MODULE;
    if (g->options->flags & COMPILE_NAMESPACE) {
        unit.flags |= CODE_NAMESPACE;
        unit.positional = 1;
        unit_add_param(g, ast_intern(g->ast, ".namespace", 10));
    }
    unit_begin_locals(g);
    if (g->options->mode == PARSE_EVAL) {
        compile_expression(g);
    } else {
        compile_statements(g);
    }
    *late = g->failed;
    g->failed |= parser_error(g->parser)->kind != SYNTAX_OK;
    g->scope = g->scopes.module;
    while (g->unit) {
        unit_close(g);
    }
    return !g->failed;
}

// CPython parses everything, then analyses all scopes, then generates code: an error of an earlier
// stage further down hides one of a later stage. Only looked for when there is an error anyway.
static Parser *earlier_stage(const CompileOptions *options, Parser *failed, const char *source,
                             size_t size, int flags, bool *late)
{
    if (parser_error(failed)->kind != SYNTAX_SyntaxError || options->mode != PARSE_EXEC) {
        return NULL;
    }
    for (int stage = 0; stage < 3; stage++) {
        Parser *parser = parser_new(source, size, options->filename, options->mode, flags);
        Scopes scopes = {0};
        bool ok = parser && (stage == 0 || scopes_init(&scopes, parser));
        for (Node node; ok && (node = parser_next_statement(parser)) != 0;) {
            if (stage > 0) {
                ok = stage == 1 ? scopes_collect(&scopes, node) : scopes_analyse(&scopes, node);
                scopes_reset(&scopes);
            }
        }
        scopes_free(&scopes);
        if (parser && parser_error(parser)->kind == SYNTAX_SyntaxError) {
            *late = stage > 0;
            return parser;
        }
        parser_free(parser);
    }
    return NULL;
}

bool compile_source(const CompileOptions *options, const char *source, size_t size, Buf *out,
                    SyntaxErrorInfo *error, Buf *error_text)
{
    int flags = (options->flags & COMPILE_SOURCE_IS_UTF8 ? PARSE_SOURCE_IS_UTF8 : 0) |
                (options->flags & COMPILE_INCOMPLETE_INPUT ? PARSE_INCOMPLETE_INPUT : 0) |
                (options->flags & COMPILE_DONT_IMPLY_DEDENT ? PARSE_DONT_IMPLY_DEDENT : 0) |
                (options->flags & COMPILE_NAMESPACE ? PARSE_SOURCE_IS_BYTES : 0);
    Parser *parser = parser_new(source, size, options->filename, options->mode, flags);
    memset(error, 0, sizeof *error);
    if (!parser) {
        error->kind = SYNTAX_MemoryError;
        return false;
    }
    parser_ast(parser)->lines_before = options->lines_before;
    parser_on_warning(parser, options->on_warning, options->warning_context);
    Gen g = {.parser = parser, .ast = parser_ast(parser), .options = options};
    bool ok = scopes_init(&g.scopes, parser) && image_open(&g);
    g.scopes.future_annotations = options->flags & COMPILE_FUTURE_ANNOTATIONS;
    if (!ok) {
        parser_fail(parser, SYNTAX_MemoryError, 0, 0, "%s", "");
    }
    bool late = false;
    ok = ok && compile_unit(&g, &late);
    if (ok && !image_finish(&g, out)) {
        parser_fail(parser, SYNTAX_MemoryError, 0, 0, "%s", "");
        ok = false;
    }
    if (!ok) {
        Parser *other = earlier_stage(options, parser, source, size, flags, &late);
        copy_error(other ? other : parser, error, error_text, late, options->filename);
        parser_free(other);
    }
    image_close(&g);
    scopes_free(&g.scopes);
    parser_free(parser);
    return ok;
}
