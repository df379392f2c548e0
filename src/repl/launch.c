// launch — from a command line to a running program.
//
// Everything runs in the module __main__. A program is source text, an image, a module by name
// (-m), or a directory or archive that holds a __main__ module; the last two go through import.

#include "repl/launch.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "front/disasm.h"
#include "front/image.h"
#include "modules/sys.h"
#include "py.h"
#include "repl/prompt.h"
#include "vm/import.h"
#include "vm/module_cache.h"
#include "vm/report.h"
#include "vm/run.h"

// ---- sys.argv, sys.path and the like

RAISES static bool append_text(VM *vm, List *list, const char *text, size_t size)
{
    Value bytes = TRYB(str_new(vm, text, size));  // WHY: a NUL behind it
    Value decoded = TRYB(str_decode_fs(vm, str_data(bytes)));
    return list_append(vm, list, decoded);
}

RAISES static bool set_list(VM *vm, const char *name, const char *first,
                            const char *const *items, size_t count)
{
    List *list = TRYB_PTR(list_new(vm, count + 1));
    CHECKB(!first || append_text(vm, list, first, strlen(first)));
    for (size_t i = 0; i < count; i++) {
        CHECKB(append_text(vm, list, items[i], strlen(items[i])));
    }
    return dict_set_c(vm, vm->sys->dict, name, from_obj(list));
}

// The absolute form of a path without resolving links; a string of malloc.
static char *absolute_path(const char *path)
{
    char *folder = *path == '/' ? NULL : getcwd(NULL, 0);
    if (!folder) {
        return strdup(path);
    }
    while (path[0] == '.' && path[1] == '/') {
        path += 2;
    }
    if (path[0] == '.' && !path[1]) {
        path++;
    }
    size_t size = strlen(folder) + strlen(path) + 2;
    char *out = malloc(size);
    if (out) {
        snprintf(out, size, *path ? "%s/%s" : "%s%s", folder, path);
    }
    free(folder);
    return out;
}

static bool is_directory(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

// Does the file end like a zip archive? It may start as anything.
static bool is_archive(const char *path)
{
    struct stat st;
    FILE *file = stat(path, &st) == 0 && S_ISREG(st.st_mode) ? fopen(path, "rb") : NULL;
    if (!file) {
        return false;
    }
    char tail[1024 + 22];
    bool found = fseek(file, st.st_size > (off_t)sizeof tail ? -(long)sizeof tail : 0,
                       st.st_size > (off_t)sizeof tail ? SEEK_END : SEEK_SET) == 0;
    size_t size = found ? fread(tail, 1, sizeof tail, file) : 0;
    fclose(file);
    return size >= 22 && memmem(tail, size, "PK\5\6", 4);
}

// A directory or archive whose __main__ is the program.
static bool is_container(const Options *options)
{
    return options->kind == RUN_FILE &&
           (is_directory(options->target) || is_archive(options->target));
}

// The first entry of sys.path, or nothing when it would be unsafe.
RAISES static bool add_program_folder(VM *vm, List *path, const Options *options)
{
    if (is_container(options)) {
        char *whole = absolute_path(options->target);
        bool ok = !whole || append_text(vm, path, whole, strlen(whole));
        free(whole);
        return ok;
    }
    if (vm->config.safe_path) {
        return true;
    }
    char *whole = options->kind == RUN_FILE     ? realpath(options->target, NULL)
                  : options->kind == RUN_MODULE ? getcwd(NULL, 0)
                                                : NULL;
    if (!whole) {
        return list_append(vm, path, vm->empty_str);
    }
    const char *slash = options->kind == RUN_FILE ? strrchr(whole, '/') : NULL;
    size_t size = !slash ? strlen(whole) : slash == whole ? 1 : (size_t)(slash - whole);
    bool ok = append_text(vm, path, whole, size);
    free(whole);
    return ok;
}

RAISES static bool set_path(VM *vm, const Options *options)
{
    List *path = TRYB_PTR(list_new(vm, 4));
    CHECKB(add_program_folder(vm, path, options));
    const char *names[] = {"KRAITPATH", "PYTHONPATH"};
    for (int i = 0; i < 2; i++) {
        const char *more = vm->config.ignore_environment ? NULL : getenv(names[i]);
        while (more && *more) {
            size_t size = strcspn(more, ":");
            CHECKB(size == 0 || append_text(vm, path, more, size));
            more += size + (more[size] == ':');
        }
    }
    return dict_set_c(vm, vm->sys->dict, "path", from_obj(path));
}

RAISES static bool set_executable(VM *vm, const char *program)
{
    char link[4096];  // the kernel's answer is absolute and holds no links
    ssize_t size = readlink("/proc/self/exe", link, sizeof link);
    bool found = size > 0 && (size_t)size < sizeof link && link[0] == '/';
    link[found ? size : 0] = 0;
    char *real = found ? NULL : realpath(program, NULL);
    Maybe text = str_decode_fs(vm, real ? real : link);
    free(real);
    Value path = TRYB(text);
    return dict_set_c(vm, vm->sys->dict, "executable", path);
}

RAISES static bool set_warnings(VM *vm, const Options *options)
{
    List *list = TRYB_PTR(list_new(vm, options->warnings.size + 2));
    CHECKB(!vm->config.dev_mode || append_text(vm, list, "default", 7));
    for (size_t i = 0; i < options->warnings.size; i++) {
        const char *text = options->warnings.items[i];
        CHECKB(append_text(vm, list, text, strlen(text)));
    }
    const char *bytes =
        vm->config.bytes_warning > 1 ? "error::BytesWarning" : "default::BytesWarning";
    CHECKB(!vm->config.bytes_warning || append_text(vm, list, bytes, strlen(bytes)));
    return dict_set_c(vm, vm->sys->dict, "warnoptions", from_obj(list));
}

RAISES static bool set_extras(VM *vm, const Options *options)
{
    Dict *dict = TRYB_PTR(dict_new(vm));
    for (size_t i = 0; i < options->extras.size; i++) {
        const char *text = options->extras.items[i], *equals = strchr(text, '=');
        Value value = equals ? TRYB(str_decode_fs(vm, equals + 1)) : TRUE_;
        Value name = TRYB(str_new(vm, text, equals ? (size_t)(equals - text) : strlen(text)));
        name = TRYB(str_decode_fs(vm, str_data(name)));
        CHECKB(dict_set(vm, dict, name, value));
    }
    return dict_set_c(vm, vm->sys->dict, "_xoptions", from_obj(dict));
}

bool launch_setup(VM *vm, int argc, char **argv, const Options *options)
{
    const char *first = options->kind == RUN_TEXT     ? "-c"
                        : options->kind == RUN_MODULE ? "-m"
                        : options->kind == RUN_FILE   ? options->target
                        : options->rest > 1 && strcmp(argv[options->rest - 1], "-") == 0 ? "-"
                                                                                         : "";
    const char *const *words = (const char *const *)argv;
    size_t rest = options->rest < argc ? (size_t)(argc - options->rest) : 0;
    CHECKB(set_list(vm, "orig_argv", NULL, words, (size_t)argc));
    CHECKB(set_list(vm, "argv", first, words + options->rest, rest));
    CHECKB(set_path(vm, options) && set_executable(vm, argv[0]));
    CHECKB(set_warnings(vm, options) && set_extras(vm, options) && sys_update_flags(vm));
    if (options->cache_prefix) {
        Value prefix = TRYB(str_decode_fs(vm, options->cache_prefix));
        CHECKB(dict_set_c(vm, vm->sys->dict, "pycache_prefix", prefix));
    }
    return true;
}

// ---- __main__

RAISES static Maybe make_main(VM *vm)
{
    Value name = TRY(str_intern_c(vm, "__main__"));
    Value module = TRY(module_new(vm, name, NONE));
    CHECK(dict_set(vm, vm->modules, name, module));
    vm->roots[ROOT_main_module] = module;
    Dict *annotations = TRY_PTR(dict_new(vm));
    CHECK(dict_set(vm, ((Module *)module)->dict, vm_name(vm, N___annotations__),
                   from_obj(annotations)));
    CHECK(dict_set(vm, ((Module *)module)->dict, vm_name(vm, N___builtins__),
                   vm->roots[ROOT_builtins_module]));
    return just(module);
}

RAISES static Maybe run_main(VM *vm, Value module, Value code, const Options *options)
{
    if (options->show_code) {
        Buf out = BUF_INIT;
        disasm_image(&out, as_code(code)->image_data);
        Value sys_stdout = dict_find_str(vm, vm->sys->dict, vm_name(vm, N_stdout));
        Maybe text = str_decode_utf8(vm, buf_text(&out), out.size, "replace");
        buf_free(&out);
        return call_method_1(vm, sys_stdout, vm_name(vm, N_write), TRY(text));
    }
    return vm_run_code(vm, as_code(code), ((Module *)module)->dict, ABSENT);
}

// ---- source text

static bool read_all(FILE *in, Buf *out)
{
    char block[8192];
    size_t n;
    while ((n = fread(block, 1, sizeof block, in)) > 0) {
        buf_append(out, block, n);
    }
    return !ferror(in) && !out->failed;
}

RAISES static Maybe run_source(VM *vm, Value module, const Options *options, const Buf *source,
                               const char *filename)
{
    const char *text = source->data ? source->data : "";
    size_t size = source->size;
    const char *newline = options->skip_first_line ? memchr(text, '\n', size) : NULL;
    if (newline && options->kind != RUN_TEXT) {  // the newline stays, for the line numbers
        size -= (size_t)(newline - text);
        text = newline;
    }
    if (size >= 4 && options->kind == RUN_FILE && memcmp(text, IMAGE_MAGIC, 4) == 0) {
        return run_main(vm, module, TRY(module_cache_load(vm, filename, text, size)), options);
    }
    size_t name_size = strlen(filename);
    if (options->kind == RUN_FILE && name_size > 4 &&
        strcmp(filename + name_size - 4, ".krc") == 0) {
        return raise_error(vm, E_RuntimeError, "Bad magic number in .krc file");
    }
    int flags = options->kind == RUN_TEXT ? COMPILE_SOURCE_IS_UTF8 : 0;
    Value code = TRY(vm_compile(vm, text, size, filename, PARSE_EXEC, flags, -1));
    if (options->kind == RUN_TEXT) {
        CHECK(prompt_keep_source(vm, filename, text, size));
        vm->roots[ROOT_command_image] = as_code(code)->image;
    }
    return run_main(vm, module, code, options);
}

RAISES static bool set_file(VM *vm, Value module, const char *path)
{
    Value file = TRYB(str_decode_fs(vm, path));
    Dict *dict = ((Module *)module)->dict;
    return dict_set(vm, dict, vm_name(vm, N___file__), file) &&
           dict_set(vm, dict, vm_name(vm, N___cached__), NONE);
}

RAISES static Maybe run_file(VM *vm, Value module, const Options *options)
{
    char *whole = options->kind == RUN_FILE ? absolute_path(options->target) : NULL;
    const char *filename = whole ? whole : options->kind == RUN_TEXT ? "<string>" : "<stdin>";
    FILE *in = whole ? fopen(whole, "rb") : stdin;
    Buf source = BUF_INIT;
    Maybe result = just(NONE);
    bool readable = true;
    if (options->kind == RUN_TEXT) {
        buf_string(&source, options->target);
    } else {
        readable = in && read_all(in, &source);
    }
    if (!readable) {
        Value text = TRY(str_from_format(vm, "%s: can't open file '%s': [Errno %d] %s",
                                         vm->config.program, filename, errno, strerror(errno)));
        fprintf(stderr, "%s\n", str_data(text));
        result = raise_value(vm, E_SystemExit, from_small(2));
    } else if (whole && !set_file(vm, module, whole)) {
        result = RAISED;
    } else {
        result = run_source(vm, module, options, &source, filename);
    }
    if (in && in != stdin) {
        fclose(in);
    }
    free(whole);
    buf_free(&source);
    return result;
}

// ---- modules, directories, archives

// The message of a program that cannot be started, and exit code 1.
static Maybe cannot_start(VM *vm, const char *format, Value a, Value b)
{
    Value text = TRY(str_from_format(vm, format, a, b));
    Value line = TRY(str_from_format(vm, "%s: %S", vm->config.program, text));
    return raise_value(vm, E_SystemExit, line);
}

// Imports what the dotted name is inside of; ABSENT at top level.
RAISES static Maybe import_parent(VM *vm, Value name)
{
    const char *text = str_data(name), *dot = strrchr(text, '.');
    if (!dot) {
        return just(NONE);
    }
    Value parent = TRY(str_intern(vm, TRY(str_new(vm, text, (size_t)(dot - text)))));
    Maybe module = import_absolute(vm, parent);
    if (raised(module)) {
        if (!error_is(vm, E_ModuleNotFoundError)) {
            return RAISED;
        }
        Value exception = error_take(vm);
        Value why = TRY(str_from_format(vm, "ModuleNotFoundError: %V", exception));
        return cannot_start(vm, "Error while finding module specification for %R (%S)", name,
                            why);
    }
    Value search = TRY(attr_find(vm, maybe_value(module), vm_name(vm, N___path__)));
    if (search == NOTHING) {
        Value why = TRY(str_from_format(vm,
                                        "ModuleNotFoundError: __path__ attribute not found on "
                                        "%R while trying to find %R",
                                        parent, name));
        return cannot_start(vm, "Error while finding module specification for %R (%S)", name,
                            why);
    }
    return just(search);
}

RAISES static bool set_main_path(VM *vm, Value file)
{
    Value key = TRYB(str_intern_c(vm, "argv"));
    Value argv = dict_find_str(vm, vm->sys->dict, key);
    return !is_list(argv) || as_list(argv)->size == 0 ||
           op_setitem(vm, argv, from_small(0), file);
}

RAISES static Maybe run_found(VM *vm, Value main, const MainModule *found,
                              const Options *options)
{
    if (found->code == NONE) {
        return cannot_start(vm, "No code object available for %S", found->name, NONE);
    }
    CHECK(options->kind != RUN_MODULE || set_main_path(vm, found->file));
    return run_main(vm, main, found->code, options);
}

RAISES static Maybe run_module(VM *vm, Value main, const Options *options)
{
    Value name = TRY(str_intern(vm, TRY(str_decode_fs(vm, options->target))));
    if (str_data(name)[0] == '.') {
        return cannot_start(vm, "Relative module names not supported", NONE, NONE);
    }
    Value search = TRY(import_parent(vm, name));
    MainModule found;
    Tri answer = import_main(vm, name, search, main, &found);
    if (answer == TRI_NO) {
        return cannot_start(vm, "No module named %S", name, NONE);
    }
    CHECK(answer == TRI_YES);
    if (!found.is_package) {
        return run_found(vm, main, &found, options);
    }
    Value inner = TRY(str_intern(vm, TRY(str_from_format(vm, "%S.__main__", name))));
    search = TRY(import_parent(vm, inner));
    answer = import_main(vm, inner, search, main, &found);
    if (answer == TRI_NO) {
        return cannot_start(vm,
                            "No module named %S; %R is a package and cannot be directly "
                            "executed",
                            inner, name);
    }
    CHECK(answer == TRI_YES);
    return run_found(vm, main, &found, options);
}

RAISES static Maybe run_container(VM *vm, Value main, const Options *options)
{
    Value key = TRY(str_intern_c(vm, "path"));
    Value path = dict_find_str(vm, vm->sys->dict, key);
    Value where = TRY(op_getitem(vm, path, from_small(0)));
    List *search = TRY_PTR(list_new(vm, 1));
    CHECK(list_append(vm, search, where));
    MainModule found;
    Value name = TRY(str_intern_c(vm, "__main__"));
    Tri answer = import_main(vm, name, from_obj(search), main, &found);
    if (answer == TRI_NO) {
        return cannot_start(vm, "can't find '__main__' module in %R", where, NONE);
    }
    CHECK(answer == TRI_YES);
    return run_found(vm, main, &found, options);
}

// ---- all together

RAISES static Maybe run_program(VM *vm, Value main, const Options *options)
{
    if (dict_find_str(vm, vm->sys->dict, TRY(str_intern_c(vm, "warnoptions"))) != NOTHING &&
        (options->warnings.size || vm->config.dev_mode || vm->config.bytes_warning)) {
        // The filters of -W are put in place by the module, where there is one.
        if (raised(import_absolute(vm, TRY(str_intern_c(vm, "warnings"))))) {
            CHECK(error_is(vm, E_ImportError));
            error_clear(vm);
        }
    }
    if (options->kind == RUN_MODULE) {
        return run_module(vm, main, options);
    }
    if (is_container(options)) {
        return run_container(vm, main, options);
    }
    return run_file(vm, main, options);
}

static int finish(VM *vm, bool failed, bool *interrupted)
{
    if (!failed) {
        return 0;
    }
    *interrupted = error_is(vm, E_KeyboardInterrupt);
    return report_exit(vm);
}

int launch_run(VM *vm, const Options *options, bool *interrupted)
{
    Maybe made = make_main(vm);
    if (raised(made)) {
        return finish(vm, true, interrupted);
    }
    Value main = maybe_value(made);
    int status = 0;
    bool on_stdin = options->kind == RUN_STDIN && (isatty(0) || options->inspect);
    if (!on_stdin) {
        Maybe result = run_program(vm, main, options);
        if (options->inspect && raised(result)) {
            report_uncaught(vm, error_take(vm));
            result = just(NONE);
        }
        status = finish(vm, raised(result), interrupted);
    }
    if (on_stdin || options->inspect) {
        *interrupted = false;
        status = finish(vm, !prompt_run(vm, main, on_stdin), interrupted);
    }
    return status;
}

void launch_join_threads(VM *vm)
{
    Maybe name = str_intern_c(vm, "threading"), shutdown = str_intern_c(vm, "_shutdown");
    Value module = raised(name) ? NOTHING : dict_find_str(vm, vm->modules, maybe_value(name));
    if (raised(shutdown) || module == NOTHING || module == NONE) {
        error_clear(vm);
        return;
    }
    if (raised(call_method_0(vm, module, maybe_value(shutdown)))) {
        error_unraisable(vm, "Exception ignored on threading shutdown", module);
    }
}
