// syntax_error — wording and position of the one error a parser ends with.
//
// Positions come in as byte offsets and leave as lines and character columns, CPython's way: both columns are
// counted on the first line of the range, which matters only for ranges over several lines.
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
    uint32_t limit = size_of_line + 1;
    uint32_t end_column = to.column < limit ? to.column : limit;
    info->end_column = end_column <= size_of_line ? character_column(line, end_column)
                                                  : character_column(line, size_of_line) + 1;
    if (from.column > size_of_line) {
        info->column += (int32_t)(from.column - size_of_line);
    }
    info->text = line;
    info->text_size = size_of_line;
}

const char *syntax_describe(const Ast *ast, Node node)
{
    switch (ast_kind(ast, node)) {
    case AST_Attribute:
        return "attribute";
    case AST_Subscript:
        return "subscript";
    case AST_Starred:
        return "starred";
    case AST_Name:
        return "name";
    case AST_List:
        return "list";
    case AST_Tuple:
        return "tuple";
    case AST_Lambda:
        return "lambda";
    case AST_Call:
        return "function call";
    case AST_BoolOp:
    case AST_BinOp:
    case AST_UnaryOp:
        return "expression";
    case AST_GeneratorExp:
        return "generator expression";
    case AST_Yield:
    case AST_YieldFrom:
        return "yield expression";
    case AST_Await:
        return "await expression";
    case AST_ListComp:
        return "list comprehension";
    case AST_SetComp:
        return "set comprehension";
    case AST_DictComp:
        return "dict comprehension";
    case AST_Dict:
        return "dict literal";
    case AST_Set:
        return "set display";
    case AST_JoinedStr:
    case AST_FormattedValue:
        return "f-string expression";
    case AST_Int:
    case AST_Float:
    case AST_Imag:
    case AST_Str:
    case AST_Bytes:
        return "literal";
    case AST_None:
        return "None";
    case AST_True:
        return "True";
    case AST_False:
        return "False";
    case AST_Ellipsis:
        return "ellipsis";
    case AST_Compare:
        return "comparison";
    case AST_IfExp:
        return "conditional expression";
    case AST_NamedExpr:
        return "named expression";
    default:
        return "expression";
    }
}
