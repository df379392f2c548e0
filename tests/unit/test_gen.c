// test_gen — the shape of generated code: what the interpreter tests cannot see.
#include <string.h>

#include "front/compile.h"
#include "front/disasm.h"
#include "unit.h"

// Disassembly of a source text; "" when it does not compile or the checker finds fault.
static const char *compiled(const char *source, Buf *out)
{
    CompileOptions options = {.filename = "test", .mode = PARSE_EXEC};
    Buf image = BUF_INIT, text = BUF_INIT;
    SyntaxErrorInfo error;
    const char *problem;
    uint32_t code, word;
    buf_clear(out);
    bool ok = compile_source(&options, source, strlen(source), &image, &error, &text);
    if (ok && disasm_check((const uint8_t *)image.data, &problem, &code, &word)) {
        disasm_image(out, (const uint8_t *)image.data);
    }
    buf_free(&image);
    buf_free(&text);
    const char *result = buf_text(out);
    return result ? result : "";
}

static bool contains(const char *source, const char *part)
{
    Buf out = BUF_INIT;
    bool found = strstr(compiled(source, &out), part) != NULL;
    if (!found) {
        fprintf(stderr, "%s\nhas no %s:\n%s\n", source, part, out.data ? out.data : "");
    }
    buf_free(&out);
    return found;
}

static bool lacks(const char *source, const char *part)
{
    Buf out = BUF_INIT;
    const char *text = compiled(source, &out);
    bool absent = *text && !strstr(text, part);
    if (!absent) {
        fprintf(stderr, "%s\nhas %s:\n%s\n", source, part, text);
    }
    buf_free(&out);
    return absent;
}

TEST(constants_are_folded)
{
    EXPECT(contains("def f(): return 3 * 4 + 1\n", "13"));
    EXPECT(contains("def f(): return (1, -2, 'a')\n", "(1, -2, 'a')"));
    EXPECT(contains("def f(x): return x in {1, 2}\n", "{1, 2}"));
    EXPECT(contains("def f(x): return x in [1, 2]\n", "(1, 2)"));
    EXPECT(contains("def f(x): return x * 0.5\n", "MULK"));
    EXPECT(contains("def f(): return 1 // 0\n", "FLOORDIV"));
    EXPECT(contains("def f(): return 1 << 5000\n", "SHL"));
}

TEST(conditions_jump_directly)
{
    EXPECT(contains("def f(a, b):\n  if a < b: return 1\n", "JNLT r0 r1"));
    EXPECT(contains("def f(a):\n  if not a is None: return 1\n", "JNONE r0"));
    EXPECT(lacks("def f():\n  while 1: g()\n", "JT"));
    EXPECT(lacks("def f(a, b, c):\n  if a < b < c: return 1\n", "JF"));
}

TEST(variables_are_operands)
{
    EXPECT(contains("def f(a, b):\n  c = a + b\n  return c\n", "ADD r2 r0 r1"));
    EXPECT(contains("def f(x):\n  for a, b in x: pass\n", "UNPACK r1"));
    EXPECT(lacks("def f(a, b):\n  a, b = b, a\n", "MAKETUPLE"));
    EXPECT(contains("def f(x): return x + (x := 1)\n", "MOVE"));
}

TEST(reads_are_checked_only_when_needed)
{
    EXPECT(lacks("def f(a):\n  b = a\n  return b\n", "CHECK"));
    EXPECT(contains("def f(a):\n  if a: b = 1\n  return b\n", "CHECK r1 'b'"));
    EXPECT(lacks("def f(a):\n  if a: b = 1\n  else: b = 2\n  return b\n", "CHECK"));
    EXPECT(contains("def f(a):\n  while a:\n    g(a)\n    del a\n", "CHECK r0 'a'"));
    EXPECT(contains("def f(a, b, c):\n  a < b < (d := c)\n  return d\n", "CHECK"));
}

TEST(exits_leave_protected_ranges)
{
    Buf out = BUF_INIT;
    const char *text = compiled("def f():\n  try: return 1\n  finally: g()\n", &out);
    EXPECT(strstr(text, "handler 1..3 "));
    buf_free(&out);
}

TEST(nothing_runs_out_of_registers)
{
    Buf source = BUF_INIT, out = BUF_INIT;
    buf_string(&source, "x = ");
    for (int i = 0; i < 95; i++) {
        buf_string(&source, "f(1, [");
    }
    for (int i = 0; i < 95; i++) {
        buf_string(&source, "])");
    }
    buf_string(&source, "\ndef g(");
    for (int i = 0; i < 400; i++) {
        buf_printf(&source, "a%d, ", i);
    }
    buf_string(&source, "): return a0 + a119 + a120 + a255 + a256 + a399\n");
    EXPECT(*compiled(buf_text(&source), &out));
    EXPECT(strstr(out.data, "STOREFAR"));
    buf_free(&source);
    buf_free(&out);
}

TESTS(constants_are_folded, conditions_jump_directly, variables_are_operands,
      reads_are_checked_only_when_needed, exits_leave_protected_ranges,
      nothing_runs_out_of_registers)
