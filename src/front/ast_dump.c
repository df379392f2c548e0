// ast_dump — the tree as text, driven by ast.def.
#include "front/ast_dump.h"

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

enum { MAX_FIELDS = 8 };

static const uint8_t roles[AST_KIND_COUNT][MAX_FIELDS] = {
#define FIELD(role, name)              1 + ROLE_##role,
#define NODE(kind, class, fields, doc) [AST_##kind] = {fields},
#include "front/ast.def"
#undef NODE
#undef FIELD
};

static void dump_text(Buf *out, const Ast *ast, Text text)
{
    if (!text) {
        buf_char(out, '-');
        return;
    }
    uint32_t size;
    const char *bytes = ast_text(ast, text, &size);
    buf_char(out, '"');
    for (uint32_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c == '"' || c == '\\' || c < ' ' || c >= 0x7f) {
            buf_printf(out, "\\x%02x", c);
        } else {
            buf_char(out, (char)c);
        }
    }
    buf_char(out, '"');
}

static void dump_name(Buf *out, const Ast *ast, NameId name)
{
    uint32_t size = 1;
    const char *text = name ? ast_name(ast, name, &size) : "-";
    buf_append(out, text, size);
}

static void dump_item(Buf *out, Ast *ast, Role role, uint32_t item, bool positions)
{
    switch (role) {
    case ROLE_names:
        dump_name(out, ast, item);
        break;
    case ROLE_ops:
        buf_printf(out, "%u", (unsigned)item);
        break;
    default:
        ast_dump(out, ast, item, positions);
        break;
    }
}

static void dump_field(Buf *out, Ast *ast, Role role, uint32_t value, bool positions)
{
    buf_char(out, ' ');
    switch (role) {
    case ROLE_node:
    case ROLE_opt:
        ast_dump(out, ast, value, positions);
        break;
    case ROLE_name:
    case ROLE_noname:
        dump_name(out, ast, value);
        break;
    case ROLE_text:
        dump_text(out, ast, value);
        break;
    case ROLE_number:
        buf_printf(out, "%u", (unsigned)value);
        break;
    default:
        buf_char(out, '[');
        for (uint32_t i = 0; i < ast_count(ast, value); i++) {
            if (i) {
                buf_char(out, ' ');
            }
            dump_item(out, ast, role, ast_item(ast, value, i), positions);
        }
        buf_char(out, ']');
        break;
    }
}

void ast_dump(Buf *out, Ast *ast, Node node, bool positions)
{
    if (!node) {
        buf_char(out, '-');
        return;
    }
    const AstHead *head = ast_head(ast, node);
    buf_printf(out, "(%s", ast_kind_name(head->kind));
    if (positions) {
        AstPosition from = ast_locate(ast, head->start), to = ast_locate(ast, head->end);
        buf_printf(out, "@%u:%u-%u:%u", (unsigned)from.line, (unsigned)from.column,
                   (unsigned)to.line, (unsigned)to.column);
    }
    // Whether parentheses were there is no part of the meaning.
    unsigned flags = head->flags & ~(unsigned)FLAG_PAREN;
    if (flags) {
        buf_printf(out, " flags=%u", flags);
    }
    if (head->op) {
        buf_printf(out, " op=%u", head->op);
    }
    const uint32_t *fields = (const uint32_t *)(head + 1);
    for (int i = 0; i < MAX_FIELDS && roles[head->kind][i]; i++) {
        dump_field(out, ast, (Role)(roles[head->kind][i] - 1), fields[i], positions);
    }
    buf_char(out, ')');
}
