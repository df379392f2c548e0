// _ast — the syntax tree of a source as nested tuples, for module ast.
//
// A node is (kind, flags, op, line, column, end line, end column, fields…), its fields in the
// order of front/ast.def: nodes and lists of them, names and texts as str, None for what the
// source does not have. The table below is read from ast.def.

// WHY: the tree's lists and those of Python share their name; nothing else includes both.
#define List NodeList
#include "front/parse.h"
#undef List

#include "py.h"
#include "vm/run.h"

typedef enum Role {
    ROLE_node,
    ROLE_opt,
    ROLE_list,
    ROLE_holes,
    ROLE_name,
    ROLE_noname,
    ROLE_names,
    ROLE_text,
    ROLE_ops,
    ROLE_number
} Role;

enum { MAX_FIELDS = 8, FIXED_PARTS = 7 };

static const uint8_t roles[AST_KIND_COUNT][MAX_FIELDS] = {
#define FIELD(role, name)              1 + ROLE_##role,
#define NODE(kind, class, fields, doc) [AST_##kind] = {fields},
#include "front/ast.def"
#undef NODE
#undef FIELD
};

RAISES static Maybe node_value(VM *vm, Ast *ast, Node node);

RAISES static Maybe name_value(VM *vm, Ast *ast, NameId name)
{
    uint32_t size;
    if (!name) {
        return just(NONE);
    }
    const char *text = ast_name(ast, name, &size);
    return str_intern(vm, TRY(str_new(vm, text, size)));
}

RAISES static Maybe text_value(VM *vm, Ast *ast, Text text, bool is_bytes)
{
    uint32_t size;
    if (!text) {
        return just(NONE);
    }
    const char *bytes = ast_text(ast, text, &size);
    return is_bytes ? bytes_new(vm, bytes, size) : str_new(vm, bytes, size);
}

RAISES static Maybe list_value(VM *vm, Ast *ast, Role role, NodeList list)
{
    uint32_t count = ast_count(ast, list);
    Value result = from_obj(TRY_PTR(list_new(vm, count)));
    for (uint32_t i = 0; i < count; i++) {
        uint32_t item = ast_item(ast, list, i);
        Value value = role == ROLE_names ? TRY(name_value(vm, ast, item))
                      : role == ROLE_ops ? from_small((SWord)item)
                                         : TRY(node_value(vm, ast, item));
                      CHECK(list_append(vm, as_list(result), value));
    }
    return just(result);
}

RAISES static Maybe field_value(VM *vm, Ast *ast, AstKind kind, Role role, uint32_t field)
{
    switch (role) {
    case ROLE_node:
    case ROLE_opt:
        return node_value(vm, ast, field);
    case ROLE_name:
    case ROLE_noname:
        return name_value(vm, ast, field);
    case ROLE_text:
        return text_value(vm, ast, field, kind == AST_Bytes);
    case ROLE_number:
        return int_from_u64(vm, field);
    default:
        return list_value(vm, ast, role, field);
    }
}

RAISES static bool fill_node(VM *vm, Ast *ast, Node node, Tuple *parts, size_t count)
{
    AstHead head = *ast_head(ast, node);
    AstPosition from = ast_locate(ast, head.start), to = ast_locate(ast, head.end);
    Value kind = TRYB(str_intern_c(vm, ast_kind_name((AstKind)head.kind)));
    gc_set(vm, parts, &parts->items[0], kind);
    uint32_t numbers[FIXED_PARTS - 1] = {head.flags,  head.op, from.line,
                                         from.column, to.line, to.column};
    for (int i = 0; i < FIXED_PARTS - 1; i++) {
        parts->items[1 + i] = from_small((SWord)numbers[i]);
    }
    for (size_t i = 0; i < count; i++) {
        uint32_t field = ((const uint32_t *)(ast_head(ast, node) + 1))[i];
        Role role = (Role)(roles[head.kind][i] - 1);
        Value value = TRYB(field_value(vm, ast, (AstKind)head.kind, role, field));
        gc_set(vm, parts, &parts->items[FIXED_PARTS + i], value);
    }
    return true;
}

RAISES static Maybe node_value(VM *vm, Ast *ast, Node node)
{
    if (!node) {
        return just(NONE);
    }
    CHECK(enter_recursion(vm, " during ast construction"));
    size_t count = 0;
    while (count < MAX_FIELDS && roles[ast_head(ast, node)->kind][count]) {
        count++;
    }
    Tuple *parts = TRY_PTR(tuple_alloc(vm, FIXED_PARTS + count));
    for (size_t i = 0; i < FIXED_PARTS + count; i++) {
        parts->items[i] = NONE;
    }
    bool ok = fill_node(vm, ast, node, parts, count);
    leave_recursion(vm);
    return ok ? just_obj(parts) : RAISED;
}

RAISES static Maybe parse(VM *vm, const char *text, size_t size, const char *filename,
                          ParseMode mode, int flags)
{
    Parser *parser = parser_new(text, size, filename, mode, flags);
    if (!parser) {
        return raise_memory(vm);
    }
    Node node = parser_parse_all(parser);
    const SyntaxErrorInfo *error = parser_error(parser);
    Maybe result = error->kind != SYNTAX_OK || !node
                       ? vm_raise_syntax(vm, error, filename, mode)
                       : node_value(vm, parser_ast(parser), node);
    parser_free(parser);
    return result;
}

// args: source, filename, mode (0 exec, 1 eval, 2 single)
RAISES static Maybe ast_parse(VM *vm, Value *args, int n)
{
    (void)n;
    static const ParseMode modes[] = {PARSE_EXEC, PARSE_EVAL, PARSE_SINGLE};
    Value filename = TRY(path_to_bytes(vm, args[1]));
    SWord mode = as_int(args[2]);
    if (mode < 0 || mode > 2) {
        return raise_error(vm, E_ValueError, "mode out of range");
    }
    const char *name = (const char *)as_bytes(filename)->data;
    if (is_str(args[0])) {
        // Lone surrogates cannot be parsed: the encoder words the error.
        Value text = TRY(str_encode(vm, args[0], "utf-8", "strict"));
        return parse(vm, (const char *)as_bytes(text)->data, as_bytes(text)->size, name,
                     modes[mode], PARSE_SOURCE_IS_UTF8);
    }
    Buffer view;
    CHECK(buffer_get(vm, args[0], &view, BUFFER_READ));
    Maybe result =
        parse(vm, (const char *)view.data, view.size, name, modes[mode], PARSE_SOURCE_IS_BYTES);
    buffer_release(vm, &view);
    return result;
}

static const Def _ast_defs[] = {
    {"parse(source, filename: path, mode: index, /)", FN(ast_parse),
     "The syntax tree as nested tuples."},
    {0},
};

const ModuleDef _ast_module = {
    .name = "_ast",
    .doc = "What module ast is built on.",
    .defs = _ast_defs,
};
