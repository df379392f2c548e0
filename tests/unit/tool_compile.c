// tool_compile — the compiler from the command line, for tests and for people.
//
// tool_compile dis FILE     disassembly
// tool_compile check FILE...  FILE: ok, or FILE: the error, or what the checker found
// tool_compile errors FILE  FILE holds snippets separated by lines of "--"; one line of error each
// tool_compile time FILE N  compiles N times, prints MB/s and the size of the image
// Without arguments it does nothing, so that the test runner may start it.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/alloc.h"
#include "front/compile.h"
#include "front/disasm.h"
#include "vm/verify.h"

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

static bool warn(void *context, const ParseWarning *warning)
{
    printf("%s%s: %s:%u\n", (const char *)context, warning->category, warning->message,
           (unsigned)warning->line);
    return true;
}

static bool compile_text(const char *source, size_t size, const char *name, bool warnings,
                         Buf *out, SyntaxErrorInfo *error)
{
    CompileOptions options = {.filename = name,
                              .mode = PARSE_EXEC,
                              .on_warning = warnings ? warn : NULL,
                              .warning_context = ""};
    Buf text = BUF_INIT;
    bool ok = compile_source(&options, source, size, out, error, &text);
    buf_free(&text);
    return ok;
}

static void print_error(const SyntaxErrorInfo *error)
{
    printf("%s|%s|%u|%d|%u|%d\n", kinds[error->kind], error->message, (unsigned)error->line,
           (int)error->column, (unsigned)error->end_line, (int)error->end_column);
}

static int check(const char *name)
{
    size_t size;
    char *source = read_file(name, &size);
    Buf image = BUF_INIT;
    SyntaxErrorInfo error;
    const char *problem;
    uint32_t code, word;
    int failed = 1;
    if (!compile_text(source, size, name, false, &image, &error)) {
        printf("%s: ", name);
        print_error(&error);
    } else if (!disasm_check((const uint8_t *)image.data, &problem, &code, &word)) {
        printf("%s: BAD CODE %s in code %u at %u\n", name, problem, (unsigned)code,
               (unsigned)word);
    } else if ((problem = verify_image((const uint8_t *)image.data, image.size)) != NULL) {
        printf("%s: UNSOUND %s\n", name, problem);
    } else {
        failed = 0;
    }
    buf_free(&image);
    mem_free(source);
    return failed;
}

static int disassemble(const char *name)
{
    size_t size;
    char *source = read_file(name, &size);
    Buf image = BUF_INIT, out = BUF_INIT;
    SyntaxErrorInfo error;
    bool ok = compile_text(source, size, name, true, &image, &error);
    if (ok) {
        disasm_image(&out, (const uint8_t *)image.data);
        fwrite(out.data, 1, out.size, stdout);
    } else {
        print_error(&error);
    }
    buf_free(&out);
    buf_free(&image);
    mem_free(source);
    return !ok;
}

static int errors(const char *name)
{
    size_t size;
    char *source = read_file(name, &size);
    char *start = source, *end = source + size;
    while (start <= end) {
        char *stop = memmem(start, (size_t)(end - start), "\n--\n", 4);
        size_t length = stop ? (size_t)(stop - start) : (size_t)(end - start);
        char *copy = mem_alloc(length);
        memcpy(copy, start, length);
        Buf image = BUF_INIT;
        SyntaxErrorInfo error;
        compile_text(copy, length, "f", true, &image, &error);
        print_error(&error);
        buf_free(&image);
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
    size_t size, image_size = 0;
    char *source = read_file(name, &size);
    double best = 1e9;
    for (int i = 0; i < rounds; i++) {
        double start = seconds();
        Buf image = BUF_INIT;
        SyntaxErrorInfo error;
        compile_text(source, size, name, false, &image, &error);
        image_size = image.size;
        buf_free(&image);
        double used = seconds() - start;
        best = used < best ? used : best;
    }
    printf("%s: %.1f MB/s, %zu bytes of source, %zu of image\n", name,
           (double)size / best / 1e6, size, image_size);
    mem_free(source);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        return 0;
    }
    if (strcmp(argv[1], "dis") == 0) {
        return disassemble(argv[2]);
    }
    if (strcmp(argv[1], "errors") == 0) {
        return errors(argv[2]);
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
