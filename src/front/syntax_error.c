// syntax_error — wording and position of the one error a parser ends with.
//
// Positions come in as byte offsets and leave as lines and character columns, CPython's way:
// both columns are counted on the first line of the range, which matters only for ranges over
// several lines.
#include "front/syntax_error.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

const char *syntax_message(MessageId id)
{
    static const char *const texts[] = {
#define MESSAGE(name, text) text,
#include "front/messages.def"
#undef MESSAGE
    };
    return texts[id];
}

// Characters in line[0, bytes), from 1.
static int32_t character_column(const char *line, uint32_t bytes)
{
    return (int32_t)utf8_count(line, bytes) + 1;
}

void syntax_error_set(SyntaxErrorInfo *info, Ast *ast, SyntaxErrorKind kind, uint32_t start,
                      uint32_t end, const char *format, va_list arguments)
{
    info->kind = kind;
    int size = vsnprintf(info->message, sizeof info->message, format, arguments);
    if (size >= (int)sizeof info->message) {
        // A cut must not leave half a character.
        char *cut = info->message + sizeof info->message - 1;
        while (cut > info->message && (cut[-1] & 0xc0) == 0x80) {
            cut--;
        }
        if (cut > info->message && (cut[-1] & 0x80)) {
            cut--;
        }
        *cut = 0;
    }
    AstPosition from = ast_locate(ast, start);
    AstPosition to = ast_locate(ast, end);
    const char *line = ast->source + start - from.column;
    uint32_t rest = ast->source_size - (uint32_t)(line - ast->source);
    const char *stop = memchr(line, '\n', rest);
    uint32_t size_of_line = stop ? (uint32_t)(stop - line) : rest;
    info->line = from.line;
    info->end_line = to.line;
    info->column =
        character_column(line, from.column < size_of_line ? from.column : size_of_line);
    // COMPAT: CPython measures the end column on the first line of the range.
    info->end_column =
        character_column(line, to.column < size_of_line ? to.column : size_of_line);
    info->text = line;
    info->text_size = size_of_line;
    info->text_ended = stop != NULL;
}

const char *syntax_describe(const Ast *ast, Node node)
{
    static const char *const names[AST_KIND_COUNT] = {
        [AST_Attribute] = "attribute",
        [AST_Subscript] = "subscript",
        [AST_Starred] = "starred",
        [AST_Name] = "name",
        [AST_List] = "list",
        [AST_Tuple] = "tuple",
        [AST_Lambda] = "lambda",
        [AST_Call] = "function call",
        [AST_GeneratorExp] = "generator expression",
        [AST_Yield] = "yield expression",
        [AST_YieldFrom] = "yield expression",
        [AST_Await] = "await expression",
        [AST_ListComp] = "list comprehension",
        [AST_SetComp] = "set comprehension",
        [AST_DictComp] = "dict comprehension",
        [AST_Dict] = "dict literal",
        [AST_Set] = "set display",
        [AST_JoinedStr] = "f-string expression",
        [AST_FormattedValue] = "f-string expression",
        [AST_Int] = "literal",
        [AST_Float] = "literal",
        [AST_Imag] = "literal",
        [AST_Str] = "literal",
        [AST_Bytes] = "literal",
        [AST_None] = "None",
        [AST_True] = "True",
        [AST_False] = "False",
        [AST_Ellipsis] = "ellipsis",
        [AST_Compare] = "comparison",
        [AST_IfExp] = "conditional expression",
        [AST_NamedExpr] = "named expression",
    };
    const char *name = names[ast_kind(ast, node)];
    return name ? name : "expression";
}
