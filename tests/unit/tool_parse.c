// tool_parse — the parser from the command line, for scripts that compare it with CPython's.
//
// tool_parse dump FILE      one line per top-level statement tool_parse check FILE...  FILE:
// ok, or FILE: the error tool_parse errors FILE    FILE holds snippets separated by lines of
// "--"; one line of error each tool_parse time FILE N    parses N times, prints MB/s Without
// arguments it does nothing, so that the test runner may start it.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/alloc.h"
#include "front/ast_dump.h"
#include "front/parse.h"

static const char *const kinds[] = {"OK",           "SyntaxError", "IndentationError",
                                    "TabError",     "MemoryError", "RecursionError",
                                    "OverflowError"};

static char *read_file(const char *name, size_t *size)
{
    FILE *file = fopen(name, "rb");
    Buf buf = BUF_INIT;
    if (!file) {
        perror(name);
        exit(2);
    }
    for (;;) {
        char *to = buf_reserve(&buf, 1 << 16);
        size_t n = to ? fread(to, 1, 1 << 16, file) : 0;
        if (n == 0) {
            break;
        }
        buf.size += n;
    }
    fclose(file);
    return buf_take(&buf, size);
}

static void print_error(const SyntaxErrorInfo *error, bool brief)
{
    printf("%s|%s|%u|%d|%u|%d%s\n", kinds[error->kind], error->message, (unsigned)error->line,
           (int)error->column, (unsigned)error->end_line, (int)error->end_column,
           error->incomplete && !brief ? "|incomplete" : "");
}

static int dump(const char *name)
{
    size_t size;
    char *source = read_file(name, &size);
    Parser *parser = parser_new(source, size, name, PARSE_EXEC, 0);
    Node node;
    Buf out = BUF_INIT;
    while ((node = parser_next_statement(parser)) != 0) {
        buf_clear(&out);
        ast_dump(&out, parser_ast(parser), node, true);
        fwrite(out.data, 1, out.size, stdout);
        putchar('\n');
    }
    int failed = parser_error(parser)->kind != SYNTAX_OK;
    if (failed) {
        print_error(parser_error(parser), true);
    }
    buf_free(&out);
    parser_free(parser);
    mem_free(source);
    return failed;
}

static int check(const char *name)
{
    size_t size;
    char *source = read_file(name, &size);
    Parser *parser = parser_new(source, size, name, PARSE_EXEC, 0);
    while (parser_next_statement(parser)) {}
    int failed = parser_error(parser)->kind != SYNTAX_OK;
    printf("%s: ", name);
    print_error(parser_error(parser), true);
    parser_free(parser);
    mem_free(source);
    return failed;
}

static int errors(const char *name, ParseMode mode)
{
    size_t size;
    char *source = read_file(name, &size);
    char *start = source, *end = source + size;
    while (start <= end) {
        char *stop = memmem(start, (size_t)(end - start), "\n--\n", 4);
        size_t length = stop ? (size_t)(stop - start) : (size_t)(end - start);
        // A copy of the exact size lets AddressSanitizer see reads past the end.
        char *copy = mem_alloc(length);
        memcpy(copy, start, length);
        Parser *parser = parser_new(copy, length, "f", mode, PARSE_SOURCE_IS_UTF8);
        parser_parse_all(parser);
        print_error(parser_error(parser), true);
        parser_free(parser);
        mem_free(copy);
        start = stop ? stop + 4 : end + 1;
    }
    mem_free(source);
    return 0;
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static int measure(const char *name, int rounds)
{
    size_t size;
    char *source = read_file(name, &size);
    double best = 1e9;
    for (int i = 0; i < rounds; i++) {
        double start = seconds();
        Parser *parser = parser_new(source, size, name, PARSE_EXEC, 0);
        while (parser_next_statement(parser)) {}
        parser_free(parser);
        double used = seconds() - start;
        best = used < best ? used : best;
    }
    printf("%s: %.1f MB/s\n", name, (double)size / best / 1e6);
    mem_free(source);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        return 0;
    }
    if (strcmp(argv[1], "dump") == 0) {
        return dump(argv[2]);
    }
    if (strcmp(argv[1], "errors") == 0) {
        return errors(argv[2], argc > 3 ? (ParseMode)atoi(argv[3]) : PARSE_EXEC);
    }
    if (strcmp(argv[1], "time") == 0) {
        return measure(argv[2], argc > 3 ? atoi(argv[3]) : 20);
    }
    int failures = 0;
    for (int i = 2; i < argc; i++) {
        failures += check(argv[i]);
    }
    return failures > 0;
}
