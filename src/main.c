// main — the krait command: runs a file, -c text or standard input.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "py.h"
#include "vm/run.h"

typedef struct CommandLine {
    const char *text;  // -c
    const char *file;  // or NULL: standard input
    int rest;          // index of the first argument for the program
} CommandLine;

static bool parse_arguments(int argc, char **argv, Config *config, CommandLine *line)
{
    int i = 1;
    for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
        if (strcmp(argv[i], "-c") == 0 && i + 1 < argc) {
            line->text = argv[i + 1];
            line->rest = i + 1;
            return true;
        }
        for (const char *p = argv[i] + 1; *p; p++) {
            switch (*p) {
            case 'O':
                config->optimize++;
                break;
            case 'I':
                config->isolated = config->ignore_environment = config->safe_path = true;
                break;
            case 'E':
                config->ignore_environment = true;
                break;
            case 'S':
                config->no_site = true;
                break;
            case 'B':
                config->dont_write_bytecode = 1;
                break;
            case 'u':
                config->unbuffered = true;
                break;
            default:
                fprintf(stderr, "krait: unknown option -%c\n", *p);
                return false;
            }
        }
    }
    line->file = i < argc && strcmp(argv[i], "-") != 0 ? argv[i] : NULL;
    line->rest = i;
    return true;
}

static bool read_all(FILE *in, Buf *out)
{
    char block[8192];
    size_t n;
    while ((n = fread(block, 1, sizeof block, in)) > 0) {
        buf_append(out, block, n);
    }
    return !ferror(in) && !out->failed;
}

// ---- streams of a build without module io: enough for print()

RAISES static Maybe plain_write(VM *vm, Value *args, int n)
{
    (void)n;
    Value text = TRY(op_str(vm, args[0]));
    fwrite(str_data(text), 1, str_size(text), stdout);
    return int_from_u64(vm, str_length(text));
}

RAISES static Maybe plain_flush(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    fflush(stdout);
    return just(NONE);
}

static const Def plain_stream_defs[] = {
    {"write(text, /)", FN(plain_write), "Writes to the standard output."},
    {"flush()", FN(plain_flush), "Writes what is buffered."},
    {0},
};
static const ModuleDef plain_stream = {"stdout", "Standard output.", plain_stream_defs, NULL};

RAISES static bool ensure_streams(VM *vm)
{
    if (dict_find_str(vm, vm->sys->dict, vm_name(vm, N_stdout)) != NOTHING) {
        return true;
    }
    Value stream = TRYB(module_from_def(vm, &plain_stream));
    return dict_set(vm, vm->sys->dict, vm_name(vm, N_stdout), stream);
}

RAISES static Maybe run_text(VM *vm, const char *text, size_t size, const char *filename,
                             int flags)
{
    CHECK(ensure_streams(vm));
    Value name = TRY(str_intern_c(vm, "__main__"));
    Value module = TRY(module_new(vm, name, NONE));
    CHECK(dict_set(vm, vm->modules, name, module));
    Value code = TRY(vm_compile(vm, text, size, filename, PARSE_EXEC, flags, -1));
    return vm_run_code(vm, (Code *)code, ((Module *)module)->dict, ABSENT);
}

static int report(VM *vm)
{
    Value exception = error_take(vm);
    error_print(vm, exception);
    return 1;
}

int main(int argc, char **argv)
{
    Config config = {.program = argv[0]};
    CommandLine line = {0};
    if (!parse_arguments(argc, argv, &config, &line)) {
        return 2;
    }
    VM *vm = vm_new(&config);
    if (!vm) {
        fputs("krait: out of memory\n", stderr);
        return 1;
    }
    Buf source = BUF_INIT;
    const char *filename = line.text ? "<string>" : line.file ? line.file : "<stdin>";
    if (line.text) {
        buf_string(&source, line.text);
    } else {
        FILE *in = line.file ? fopen(line.file, "rb") : stdin;
        if (!in || !read_all(in, &source)) {
            fprintf(stderr, "krait: can't open file '%s'\n", filename);
            return 2;
        }
    }
    Maybe result = run_text(vm, source.data ? source.data : "", source.size, filename,
                            line.text ? COMPILE_SOURCE_IS_UTF8 : 0);
    int status = raised(result) ? report(vm) : 0;
    buf_free(&source);
    vm_free(vm);
    return status;
}
