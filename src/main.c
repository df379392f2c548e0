// main — the krait command: runs a file, -c text or standard input.

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "modules/atexit.h"
#include "py.h"
#include "vm/report.h"
#include "vm/run.h"

typedef struct CommandLine {
    const char *text;   // -c
    const char *file;   // or NULL: standard input
    size_t heap_limit;  // bytes; 0: none
    int rest;           // index of the first argument for the program
} CommandLine;

static const char usage[] =
    "usage: krait [options] [-c text | file | -] [arguments]\n"
    "  -c text          run this text\n"
    "  -B               write no bytecode files\n"
    "  -E               ignore PYTHON* environment variables\n"
    "  -I               isolated: -E, and no folder of the program in sys.path\n"
    "  -O               leave out assert statements; -OO: docstrings too\n"
    "  -S               do not import site\n"
    "  -u               unbuffered output\n"
    "  -V, --version    print the version\n"
    "  -X heapsize=N    at most N bytes of memory for objects; N may end in K, M or G\n";

// -X name=value; false: unknown or malformed.
static bool parse_extra(const char *text, CommandLine *line)
{
    if (strncmp(text, "heapsize=", 9) != 0) {
        return false;
    }
    char *end;
    unsigned long long size = strtoull(text + 9, &end, 10);
    const char *units = "KMG";
    const char *unit = *end ? strchr(units, *end) : NULL;
    if (end == text + 9 || (*end && (!unit || end[1]))) {
        return false;
    }
    int shift = unit ? 10 * (int)(unit - units + 1) : 0;
    if (size == 0 || size > (SIZE_MAX >> shift)) {
        return false;
    }
    line->heap_limit = (size_t)size << shift;
    return true;
}

// --help and --version.
static void answer_and_exit(const char *option)
{
    if (strcmp(option, "-h") == 0 || strcmp(option, "--help") == 0) {
        fputs(usage, stdout);
        exit(0);
    }
    if (strcmp(option, "-V") == 0 || strcmp(option, "--version") == 0) {
        puts("Krait 0.1.0 (Python 3.13)");
        exit(0);
    }
}

static bool parse_arguments(int argc, char **argv, Config *config, CommandLine *line)
{
    int i = 1;
    for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
        if (strcmp(argv[i], "-c") == 0 && i + 1 < argc) {
            line->text = argv[i + 1];
            line->rest = i + 1;
            return true;
        }
        if (strcmp(argv[i], "-X") == 0 && i + 1 < argc) {
            if (!parse_extra(argv[++i], line)) {
                fprintf(stderr, "krait: unknown option -X %s\n%s", argv[i], usage);
                return false;
            }
            continue;
        }
        answer_and_exit(argv[i]);
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
                fprintf(stderr, "krait: unknown option -%c\n%s", *p, usage);
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
    if (fwrite(str_data(text), 1, str_size(text), stdout) != str_size(text)) {
        return raise_errno(vm, errno);
    }
    return int_from_u64(vm, str_length(text));
}

RAISES static Maybe plain_flush(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return fflush(stdout) == 0 ? just(NONE) : raise_errno(vm, errno);
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
    Dict *globals = ((Module *)module)->dict;
    vm->roots[ROOT_main_module] = module;
    CHECK(dict_set(vm, globals, vm_name(vm, N___builtins__), vm->roots[ROOT_builtins_module]));
    if (filename[0] != '<') {
        Value file = TRY(str_decode_fs(vm, filename));
        CHECK(dict_set(vm, globals, vm_name(vm, N___file__), file));
        CHECK(dict_set(vm, globals, vm_name(vm, N___cached__), NONE));
    }
    Value code = TRY(vm_compile(vm, text, size, filename, PARSE_EXEC, flags, -1));
    return vm_run_code(vm, (Code *)code, ((Module *)module)->dict, ABSENT);
}

// ---- sys.argv, sys.path and the like

RAISES static bool set_list(VM *vm, const char *name, char **items, int count)
{
    List *list = TRYB_PTR(list_new(vm, (size_t)count));
    for (int i = 0; i < count; i++) {
        Value text = TRYB(str_decode_fs(vm, items[i]));
        CHECKB(list_append(vm, list, text));
    }
    return dict_set_c(vm, vm->sys->dict, name, from_obj(list));
}

RAISES static bool add_path(VM *vm, List *path, const char *from, size_t size)
{
    Value text = TRYB(str_new(vm, from, size));
    Value decoded = TRYB(str_decode_fs(vm, str_data(text)));
    return list_append(vm, path, decoded);
}

// The directory of the program, then KRAITPATH and PYTHONPATH.
RAISES static bool set_path(VM *vm, const CommandLine *line)
{
    List *path = TRYB_PTR(list_new(vm, 4));
    if (!vm->config.safe_path && line->file) {
        char *real = realpath(line->file, NULL);
        const char *slash = real ? strrchr(real, '/') : NULL;
        bool ok =
            !slash || add_path(vm, path, real, slash == real ? 1 : (size_t)(slash - real));
        free(real);
        CHECKB(ok);
    } else if (!vm->config.safe_path) {
        CHECKB(list_append(vm, path, vm->empty_str));
    }
    const char *names[] = {"KRAITPATH", "PYTHONPATH"};
    for (int i = 0; i < 2; i++) {
        const char *more = vm->config.ignore_environment ? NULL : getenv(names[i]);
        while (more && *more) {
            size_t size = strcspn(more, ":");
            CHECKB(size == 0 || add_path(vm, path, more, size));
            more += size + (more[size] == ':');
        }
    }
    return dict_set_c(vm, vm->sys->dict, "path", from_obj(path));
}

RAISES static bool set_executable(VM *vm, const char *program)
{
    char *real = realpath("/proc/self/exe", NULL);
    real = real ? real : realpath(program, NULL);
    Maybe text = str_decode_fs(vm, real ? real : "");
    free(real);
    Value path = TRYB(text);
    return dict_set_c(vm, vm->sys->dict, "executable", path);
}

RAISES static bool set_arguments(VM *vm, int argc, char **argv, const CommandLine *line)
{
    char *first = line->text ? (char *)"-c" : line->file ? argv[line->rest] : (char *)"";
    CHECKB(set_list(vm, "orig_argv", argv, argc));
    if (line->rest < argc) {
        char *saved = argv[line->rest];
        argv[line->rest] = line->file || line->text ? first : saved;
        bool ok = set_list(vm, "argv", argv + line->rest, argc - line->rest);
        argv[line->rest] = saved;
        CHECKB(ok);
    }
    return set_path(vm, line) && set_executable(vm, argv[0]);
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
    gc_set_limit(vm, line.heap_limit);
    Buf source = BUF_INIT;
    const char *filename = line.text ? "<string>" : line.file ? line.file : "<stdin>";
    if (line.text) {
        buf_string(&source, line.text);
    } else {
        FILE *in = line.file ? fopen(line.file, "rb") : stdin;
        if (!in || !read_all(in, &source)) {
            fprintf(stderr, "krait: can't open file '%s': [Errno %d] %s\n", filename, errno,
                    strerror(errno));
            return 2;
        }
    }
    Maybe result = RAISED;
    if (set_arguments(vm, argc, argv, &line)) {
        result = run_text(vm, source.data ? source.data : "", source.size, filename,
                          line.text ? COMPILE_SOURCE_IS_UTF8 : 0);
    }
    int status = raised(result) ? report_exit(vm) : 0;
    atexit_run(vm);
    if (!report_flush(vm) && status == 0) {
        status = 120;  // COMPAT: what CPython answers when its output is lost
    }
    buf_free(&source);
    vm_free(vm);
    return status;
}
