// test_parse — the parser: trees, errors and their ranges, warnings, encodings, interactive
// input, limits.
#include "unit.h"

#include "base/alloc.h"
#include "front/ast_dump.h"
#include "front/parse.h"

// ---- helpers ----

static Buf dumped;

// The tree of a source without positions, or the error as kind|message|line|column|end line|end
// column.
static const char *parse(const char *source, ParseMode mode, bool positions)
{
    Parser *parser = parser_new(source, strlen(source), "test", mode, 0);
    Node node = parser_parse_all(parser);
    buf_clear(&dumped);
    if (node) {
        ast_dump(&dumped, parser_ast(parser), node, positions);
    } else {
        const SyntaxErrorInfo *error = parser_error(parser);
        buf_printf(&dumped, "%d|%s|%u|%d|%u|%d", error->kind, error->message,
                   (unsigned)error->line, (int)error->column, (unsigned)error->end_line,
                   (int)error->end_column);
    }
    parser_free(parser);
    return buf_text(&dumped);
}

#define TREE(source, wanted) \
    EXPECT_TEXT(parse(source, PARSE_EXEC, false), "(Module [" wanted "])")
#define EVAL(source, wanted) \
    EXPECT_TEXT(parse(source, PARSE_EVAL, false), "(Expression " wanted ")")
#define RANGE(source, wanted) EXPECT_TEXT(parse(source, PARSE_EVAL, true), wanted)
#define ERROR(source, wanted) EXPECT_TEXT(parse(source, PARSE_EXEC, false), wanted)

// ---- trees ----

TEST(operators)
{
    EVAL("1 + 2 * 3", "(BinOp (Int op=10 1 -) (BinOp op=2 (Int op=10 2 -) (Int op=10 3 -)))");
    EVAL("-a ** -b", "(UnaryOp op=3 (BinOp op=6 (Name a) (UnaryOp op=3 (Name b))))");
    EVAL("a or b or c", "(BoolOp op=1 [(Name a) (Name b) (Name c)])");
    EVAL("not a not in b", "(UnaryOp op=1 (Compare (Name a) [9] [(Name b)]))");
    EVAL("a < b is not c", "(Compare (Name a) [2 7] [(Name b) (Name c)])");
    EVAL("a if b else c", "(IfExp (Name b) (Name a) (Name c))");
    EVAL("a.b[1:]()",
         "(Call (Subscript (Attribute (Name a) b) (Slice (Int op=10 1 -) - -)) [] [])");
    EVAL("f(*a, b=c, **d)",
         "(Call (Name f) [(Starred (Name a))] [(Keyword b (Name c)) (Keyword - (Name d))])");
    EVAL("lambda a, /, b=1, *c, d, **e: 0", "(Lambda [(Param a - -) (Param op=1 b - (Int op=10 "
                                            "1 -)) (Param op=2 c - -) (Param op=3 d - -) "
                                            "(Param op=4 e - -)] (Int op=10 0 -))");
    EVAL("[x async for x in y if z]",
         "(ListComp (Name x) [(Comprehension flags=4 (Name flags=1 x) (Name y) [(Name z)])])");
}

TEST(literals)
{
    EVAL("4294967295", "(Int op=10 4294967295 -)");
    EVAL("4_294_967_296", "(Int op=10 0 \"4294967296\")");
    EVAL("0xFF_FF", "(Int op=16 65535 -)");
    EVAL("1_0.5e-3j", "(Imag \"10.5e-3\")");
    EVAL("'a' \"b\\x41\\u20ac\"", "(Str \"abA\\xe2\\x82\\xac\")");
    EVAL("'\\ud800'", "(Str \"\\xed\\xa0\\x80\")");
    EVAL("b'\\xff\\0'", "(Bytes \"\\xff\\x00\")");
    EVAL("rb'\\n'", "(Bytes \"\\x5cn\")");
    EVAL("'''a\r\nb'''", "(Str \"a\\x0ab\")");
    EVAL("f'{{a}}{b!r:>{c}}' 'd'",
         "(JoinedStr [(Str \"{a}\") (FormattedValue op=114 (Name b) (JoinedStr [(Str \">\") "
         "(FormattedValue (Name c) -)])) (Str \"d\")])");
    EVAL("f'{a = }'", "(JoinedStr [(Str \"a = \") (FormattedValue op=114 (Name a) -)])");
    EVAL("f'{f'{'x'}'}'",
         "(JoinedStr [(FormattedValue (JoinedStr [(FormattedValue (Str \"x\") -)]) -)])");
}

TEST(statements)
{
    TREE("a = b, *c = d", "(Assign [(Name flags=1 a) (Tuple flags=1 [(Name flags=1 b) (Starred "
                          "flags=1 (Name flags=1 c))])] "
                          "(Name d))");
    TREE("(a): int", "(AnnAssign (Name flags=1 a) (Name int) -)");
    TREE("if a: b\nelif c: d\nelse: e\n", "(If [(Branch (Name a) [(Expr (Name b))]) (Branch "
                                          "(Name c) [(Expr (Name d))])] [(Expr (Name e))])");
    TREE("from ..a.b import c as d", "(ImportFrom a.b [(Alias c d)] 2)");
    TREE("match = type[case]",
         "(Assign [(Name flags=1 match)] (Subscript (Name type) (Name case)))");
    TREE("type X[T: int, *U] = T",
         "(TypeAlias (Name flags=1 X) [(TypeVar T (Name int) -) (TypeVarTuple U -)] (Name T))");
    TREE("with (a as b, c): pass",
         "(With [(WithItem (Name a) (Name flags=1 b)) (WithItem (Name c) -)] [(Pass)])");
    TREE("with (a, b) as c: pass",
         "(With [(WithItem (Tuple [(Name a) (Name b)]) (Name flags=1 c))] [(Pass)])");
    TREE("match (a):\n case [1, *_] | {'k': v, **r}: pass\n",
         "(Match (Name a) [(MatchCase (MatchOr [(MatchSequence [(MatchValue (Int op=10 1 -)) "
         "(MatchStar -)]) "
         "(MatchMapping [(Str \"k\")] [(MatchAs - v)] r)]) - [(Pass)])])");
    TREE("match(a)", "(Expr (Call (Name match) [(Name a)] []))");
    TREE("@d\nasync def f(): return\n",
         "(FunctionDef flags=4 f [] [] - [(Return -)] [(Name d)])");
}

TEST(ranges)
{
    RANGE("(a) + b", "(Expression@1:0-1:7 (BinOp@1:0-1:7 (Name@1:1-1:2 a) (Name@1:6-1:7 b)))");
    RANGE("(a, b)", "(Expression@1:0-1:6 (Tuple@1:0-1:6 [(Name@1:1-1:2 a) (Name@1:4-1:5 b)]))");
    RANGE("f(x for x in y)",
          "(Expression@1:0-1:15 (Call@1:0-1:15 (Name@1:0-1:1 f) [(GeneratorExp@1:1-1:15 "
          "(Name@1:2-1:3 x) "
          "[(Comprehension@1:4-1:14 (Name@1:8-1:9 flags=1 x) (Name@1:13-1:14 y) [])])] []))");
}

// ---- statements one at a time ----

TEST(statement_by_statement)
{
    const char *source = "a = 1; b\ndef f():\n  c\n\nd\n";
    Parser *parser = parser_new(source, strlen(source), "test", PARSE_EXEC, 0);
    Ast *ast = parser_ast(parser);
    AstKind kinds[] = {AST_Assign, AST_Expr, AST_FunctionDef, AST_Expr};
    uint32_t lines[] = {1, 1, 2, 5};
    for (size_t i = 0; i < 4; i++) {
        Node node = parser_next_statement(parser);
        EXPECT_EQ(ast_kind(ast, node), kinds[i]);
        EXPECT_EQ(ast_locate(ast, ast_head(ast, node)->start).line, lines[i]);
        EXPECT(node < 64);  // the arena is reused
    }
    EXPECT_EQ(parser_next_statement(parser), 0);
    EXPECT_EQ(parser_error(parser)->kind, SYNTAX_OK);
    parser_free(parser);
}

// ---- errors ----

TEST(errors)
{
    ERROR("x = (1,\ny = 2\n", "1|'(' was never closed|1|5|1|0");
    ERROR("f(a b)", "1|invalid syntax. Perhaps you forgot a comma?|1|3|1|6");
    ERROR("if x\n  pass", "1|expected ':'|1|5|1|6");
    ERROR("if x:\npass", "2|expected an indented block after 'if' statement on line 1|2|1|2|5");
    ERROR("  x", "2|unexpected indent|1|2|1|-1");
    ERROR("if x:\n\ta\n        b",
          "3|inconsistent use of tabs and spaces in indentation|3|1|3|0");
    ERROR(
        "f() = 1",
        "1|cannot assign to function call here. Maybe you meant '==' instead of '='?|1|1|1|4");
    ERROR("'\xc3\xa9' = 1",
          "1|cannot assign to literal here. Maybe you meant '==' instead of '='?|1|1|1|4");
    ERROR("print 'x'",
          "1|Missing parentheses in call to 'print'. Did you mean print(...)?|1|1|1|10");
    ERROR("def f(a=1, b): pass",
          "1|parameter without a default follows parameter with a default|1|12|1|13");
    ERROR("f'{a b}'", "1|invalid syntax. Perhaps you forgot a comma?|1|4|1|7");
    ERROR("x = 0777", "1|leading zeros in decimal integer literals are not permitted; use an "
                      "0o prefix for octal "
                      "integers|1|5|1|6");
    ERROR("x = 'a\ny", "1|unterminated string literal (detected at line 1)|1|5|1|5");
    ERROR("try: pass\nx", "1|expected 'except' or 'finally' block|2|1|2|2");
}

TEST(limits)
{
    enum { N = 100000 };
    char *text = mem_alloc(2 * N + 2);
    memset(text, '(', N);
    text[N] = 0;
    ERROR(text, "1|too many nested parentheses|1|201|1|201");
    memset(text, '-', N);
    EXPECT(strstr(parse(text, PARSE_EXEC, false), "4|Parser stack overflowed") != NULL);
    for (int i = 0; i < N; i++) {
        memcpy(text + 2 * i, "1+", 2);
    }
    memcpy(text + 2 * N, "1", 2);
    EXPECT(strstr(parse(text, PARSE_EXEC, false), "5|maximum recursion depth") != NULL);
    mem_free(text);
}

// ---- warnings ----

static int warnings;
static bool count_warning(void *context, const ParseWarning *warning)
{
    warnings++;
    EXPECT_TEXT(warning->category, "SyntaxWarning");
    EXPECT_EQ(warning->line, 2);
    return context == NULL;
}

TEST(warning)
{
    const char *source = "\nx = '\\q' '\\w' if 1else 2\n";
    Parser *parser = parser_new(source, strlen(source), "test", PARSE_EXEC, 0);
    parser_on_warning(parser, count_warning, NULL);
    EXPECT(parser_parse_all(parser) != 0);
    EXPECT_EQ(warnings, 3);
    parser_free(parser);
    parser = parser_new(source, strlen(source), "test", PARSE_EXEC, 0);
    parser_on_warning(parser, count_warning, &warnings);
    EXPECT_EQ(parser_parse_all(parser), 0);
    EXPECT_EQ(parser_error(parser)->kind, SYNTAX_SyntaxError);
    parser_free(parser);
}

// ---- source ----

TEST(encodings)
{
    TREE("\xef\xbb\xbf# coding: utf-8\n'\xc3\xa9'", "(Expr (Str \"\\xc3\\xa9\"))");
    TREE("# -*- coding: latin-1 -*-\n'\xe9'", "(Expr (Str \"\\xc3\\xa9\"))");
    TREE("#!x\n# vim: fileencoding=cp1252\n'\x80'", "(Expr (Str \"\\xe2\\x82\\xac\"))");
    TREE("x\ry\r\nz", "(Expr (Name x)) (Expr (Name y)) (Expr (Name z))");
    TREE("x\\\n = 1\n\f\ny", "(Assign [(Name flags=1 x)] (Int op=10 1 -)) (Expr (Name y))");
    ERROR("# coding: x-unknown\n", "1|unknown encoding: x-unknown|0|0|0|0");
    ERROR("'\xe9'", "1|Non-UTF-8 code starting with '\\xe9' in file test on line 1, but no "
                    "encoding declared; see "
                    "https://peps.python.org/pep-0263/ for details|1|0|0|0");
    Parser *parser = parser_new("a\0b", 3, "test", PARSE_EXEC, 0);
    EXPECT_EQ(parser_next_statement(parser), 0);
    EXPECT_TEXT(parser_error(parser)->message, "source code cannot contain null bytes");
    parser_free(parser);
}

// ---- interactive ----

static bool incomplete(const char *source, int flags)
{
    Parser *parser = parser_new(source, strlen(source), "test", PARSE_SINGLE, flags);
    EXPECT_EQ(parser_parse_all(parser), 0);
    bool answer = parser_error(parser)->incomplete;
    parser_free(parser);
    return answer;
}

TEST(interactive)
{
    EXPECT_TEXT(parse("a; b\n", PARSE_SINGLE, false),
                "(Interactive [(Expr (Name a)) (Expr (Name b))])");
    EXPECT_TEXT(parse("if a:\n b\n", PARSE_SINGLE, false),
                "(Interactive [(If [(Branch (Name a) [(Expr (Name b))])] [])])");
    EXPECT_TEXT(parse("a\nb\n", PARSE_SINGLE, false),
                "1|multiple statements found while compiling a single statement|1|2|1|3");
    EXPECT(incomplete("if a:", 0));
    EXPECT(incomplete("if a:\n b", PARSE_DONT_IMPLY_DEDENT));
    EXPECT(incomplete("x = (1,\n", 0));
    EXPECT(incomplete("x = '''a\n", 0));
    EXPECT(incomplete("x = \\\n", 0));
    EXPECT(incomplete("@d\n", 0));
    EXPECT(!incomplete("x = = 1\n", 0));
    EXPECT(!incomplete("if a b:\n", 0));
}

// ---- memory ----

TEST(leaks)
{
    buf_free(&dumped);
    size_t before = mem_live_count();
    parse("def f(a, *b):\n  return [f'{x}' for x in 'a' 'b' if (c := 1)]\nx = = 1\n",
          PARSE_EXEC, true);
    buf_free(&dumped);
    EXPECT_EQ(mem_live_count(), before);
}

TESTS(operators, literals, statements, ranges, statement_by_statement, errors, limits, warning,
      encodings, interactive, leaks)
