// options — the command line and the environment as a structure.
//
// Letters are rows of options.def; -X names rows of extras.def. Nothing here needs an interpreter.

#include "repl/options.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] = "usage: %s [option] ... [-c cmd | -m mod | file | -] [arg] ...\n";

static const char help_head[] = "Options and arguments:\n";
static const struct {
    const char *option, *text;
} help_rows[] = {
#define OPTION(letter, argument, text) {#letter argument, text},
#include "repl/options.def"
#undef OPTION
};

static const struct {
    const char *name, *text;
} extra_rows[] = {
#define EXTRA(name, argument, text) {#name argument, text},
#include "repl/options.def"
#undef EXTRA
};

static const struct {
    const char *name, *text;
} environment_rows[] = {
#define ENVIRONMENT(name, text) {#name, text},
#include "repl/options.def"
#undef ENVIRONMENT
};

// ---- help

static void print_help(const char *program)
{
    printf(usage, program);
    fputs(help_head, stdout);
    for (size_t i = 0; i < sizeof help_rows / sizeof *help_rows; i++) {
        printf("-%-14s: %s\n", help_rows[i].option, help_rows[i].text);
    }
    puts("file           : program read from script file, directory or zip archive\n"
         "-              : program read from stdin (default; the prompt if a tty)\n"
         "arg ...        : arguments passed to program in sys.argv[1:]\n"
         "-V, --version  : print the version; --help: this text\n"
         "--help-env     : the environment variables; --help-xoptions: the -X options");
}

static void print_extras(void)
{
    puts("The following implementation-specific options are available:");
    for (size_t i = 0; i < sizeof extra_rows / sizeof *extra_rows; i++) {
        printf("-X %-24s: %s\n", extra_rows[i].name, extra_rows[i].text);
    }
}

static void print_environment(void)
{
    puts("Environment variables that change behavior (-E ignores them):");
    for (size_t i = 0; i < sizeof environment_rows / sizeof *environment_rows; i++) {
        printf("%-24s: %s\n", environment_rows[i].name, environment_rows[i].text);
    }
}

static bool complain(const char *program, const char *format, const char *what, int *status)
{
    fprintf(stderr, format, what);
    fprintf(stderr, usage, program);
    fprintf(stderr, "Try `%s -h' for more information.\n", program);
    *status = 2;
    return false;
}

static bool leave(int *status)
{
    *status = fflush(stdout) == 0 ? 0 : 1;
    return false;
}

// ---- -X

static bool parse_size(const char *text, size_t *out)
{
    char *end;
    errno = 0;
    unsigned long long size = strtoull(text, &end, 10);
    const char *units = "KMG";
    const char *unit = *end ? strchr(units, *end) : NULL;
    if (end == text || errno || *text == '-' || (*end && (!unit || end[1]))) {
        return false;
    }
    int shift = unit ? 10 * (int)(unit - units + 1) : 0;
    *out = (size_t)size << shift;
    return size > 0 && size <= (SIZE_MAX >> shift);
}

static bool parse_digits(const char *text, Config *config)
{
    char *end;
    unsigned long digits = strtoul(text, &end, 10);
    if (end == text || *end || *text == '-' || (digits != 0 && digits < 640) ||
        digits > INT32_MAX) {
        return false;
    }
    config->int_max_str_digits = digits;
    config->int_digits_given = true;
    return true;
}

// The value of `text` when it is `name` or `name=value`: "" without a value, NULL for others.
static const char *extra_value(const char *text, const char *name)
{
    size_t size = strlen(name);
    if (strncmp(text, name, size) != 0 || (text[size] && text[size] != '=')) {
        return NULL;
    }
    return text[size] ? text + size + 1 : text + size;
}

// False: malformed. Names that mean nothing are kept for sys._xoptions, as CPython does.
// Which back end foreign calls use: the number is enum CallBackend of ffi/call.h.
static bool parse_backend(const char *value, Config *config)
{
    static const char *const names[] = {"auto", "stub", "libffi", "both"};
    for (uint8_t i = 0; i < ARRAY_LENGTH(names); i++) {
        if (strcmp(value, names[i]) == 0) {
            config->ffi_backend = i;
            return true;
        }
    }
    return false;
}

static bool parse_extra(const char *text, Config *config, Options *options)
{
    const char *value;
    if ((value = extra_value(text, "heapsize"))) {
        return parse_size(value, &options->heap_limit);
    }
    if ((value = extra_value(text, "int_max_str_digits"))) {
        return parse_digits(value, config);
    }
    if ((value = extra_value(text, "pycache_prefix"))) {
        options->cache_prefix = *value ? value : NULL;
    } else if ((value = extra_value(text, "utf8"))) {
        config->utf8_mode = strcmp(value, "0") != 0;
        return !*value || ((*value == '0' || *value == '1') && !value[1]);
    } else if (extra_value(text, "dis")) {
        options->show_code = true;
    } else if ((value = extra_value(text, "ffi"))) {
        return parse_backend(value, config);
    } else if (extra_value(text, "ffi-trace")) {
        config->ffi_trace = true;
    } else if (extra_value(text, "importtime")) {
        config->import_time = true;
    } else if (extra_value(text, "gclog")) {
        config->x_gc_log = true;
    } else if (extra_value(text, "dev")) {
        config->dev_mode = true;
    }
    return true;
}

static bool add_text(TextList *list, const char *text)
{
    const char **grown = realloc(list->items, (list->size + 1) * sizeof *grown);
    if (!grown) {
        return false;
    }
    list->items = grown;
    grown[list->size++] = text;
    return true;
}

// ---- letters

// Options without an argument; false: there is none of this letter.
static bool apply_flag(char letter, Config *config, Options *options)
{
    switch (letter) {
    case 'b':
        config->bytes_warning++;
        return true;
    case 'B':
        config->dont_write_bytecode = 1;
        return true;
    case 'd':  // debugging of CPython's own parser
    case 'R':
        return true;
    case 'E':
        config->ignore_environment = true;
        return true;
    case 'i':
        options->inspect = config->interactive = true;
        return true;
    case 'I':
        config->isolated = config->ignore_environment = config->safe_path = true;
        return true;
    case 'O':
        config->optimize++;
        return true;
    case 'P':
        config->safe_path = true;
        return true;
    case 'q':
        config->quiet = true;
        return true;
    case 's':
        config->no_user_site = true;
        return true;
    case 'S':
        config->no_site = true;
        return true;
    case 'u':
        config->unbuffered = true;
        return true;
    case 'v':
        config->verbose++;
        return true;
    case 'x':
        options->skip_first_line = true;
        return true;
    default:
        return false;
    }
}

// Options with an argument; false: *status.
static bool apply_argument(char letter, const char *text, Config *config, Options *options,
                           int *status)
{
    const char *program = config->program;
    if (letter == 'W') {
        return add_text(&options->warnings, text);
    }
    if (letter == 'X') {
        if (strcmp(text, "help") == 0) {
            print_extras();
            return leave(status);
        }
        if (!parse_extra(text, config, options)) {
            return complain(program, "Invalid value for option -X %s\n", text, status);
        }
        return add_text(&options->extras, text);
    }
    options->kind = letter == 'c' ? RUN_TEXT : RUN_MODULE;
    options->target = text;
    return true;
}

// --name; false: *status. *used: further words of argv that belong to it.
static bool apply_long(const char *word, const char *next, Config *config, int *used,
                       int *status)
{
    if (strcmp(word, "--help") == 0 || strcmp(word, "--help-all") == 0) {
        print_help(config->program);
        if (word[6]) {
            print_environment();
            print_extras();
        }
    } else if (strcmp(word, "--version") == 0) {
        puts("Krait 0.1.0 (Python 3.13.0)");
    } else if (strcmp(word, "--help-env") == 0) {
        print_environment();
    } else if (strcmp(word, "--help-xoptions") == 0) {
        print_extras();
    } else if (strcmp(word, "--check-hash-based-pycs") == 0 && next) {
        *used = 1;
        return true;
    } else {
        return complain(config->program, "unknown option %s\n", word, status);
    }
    return leave(status);
}

// One word of letters; *index moves when an argument is the next word.
static bool apply_word(int argc, char **argv, int *index, Config *config, Options *options,
                       int *status)
{
    for (const char *p = argv[*index] + 1; *p; p++) {
        if (apply_flag(*p, config, options)) {
            continue;
        }
        char letter[2] = {*p, 0};
        if (*p == 'h' || *p == '?') {
            print_help(config->program);
            return leave(status);
        }
        if (*p == 'V') {
            puts("Krait 0.1.0 (Python 3.13.0)");
            return leave(status);
        }
        if (!strchr("cmWX", *p)) {
            return complain(config->program, "Unknown option: -%s\n", letter, status);
        }
        const char *text = p[1] ? p + 1 : *index + 1 < argc ? argv[++*index] : NULL;
        if (!text) {
            return complain(config->program, "Argument expected for the -%s option\n", letter,
                            status);
        }
        return apply_argument(*p, text, config, options, status);
    }
    return true;
}

// ---- environment

static const char *environment(const char *name)
{
    const char *text = getenv(name);
    return text && *text ? text : NULL;
}

// As CPython: a number counts, any other text is 1.
static int environment_level(const char *name, int given)
{
    const char *text = environment(name);
    if (!text) {
        return given;
    }
    char *end;
    long level = strtol(text, &end, 10);
    level = *end || level < 0 ? 1 : level > 100 ? 100 : level;
    return given > level ? given : (int)level;
}

// PYTHONWARNINGS come before -W: later filters win.
static bool environment_warnings(Options *options)
{
    const char *text = environment("PYTHONWARNINGS");
    char *copy = text ? strdup(text) : NULL;  // lives as long as the process
    if (!copy) {
        return !text;
    }
    TextList given = options->warnings;
    options->warnings = (TextList){0};
    bool ok = true;
    for (char *word = strtok(copy, ","); word; word = strtok(NULL, ",")) {
        ok = ok && add_text(&options->warnings, word);
    }
    for (size_t i = 0; i < given.size; i++) {
        ok = ok && add_text(&options->warnings, given.items[i]);
    }
    free(given.items);
    return ok;
}

static bool read_environment(Config *config, Options *options, int *status)
{
    config->optimize = (uint8_t)environment_level("PYTHONOPTIMIZE", config->optimize);
    config->verbose = (uint8_t)environment_level("PYTHONVERBOSE", config->verbose);
    config->dont_write_bytecode |= environment("PYTHONDONTWRITEBYTECODE") != NULL;
    config->unbuffered |= environment("PYTHONUNBUFFERED") != NULL;
    config->safe_path |= environment("PYTHONSAFEPATH") != NULL;
    config->no_user_site |= environment("PYTHONNOUSERSITE") != NULL;
    config->dev_mode |= environment("PYTHONDEVMODE") != NULL;
    config->import_time |= environment("PYTHONPROFILEIMPORTTIME") != NULL;
    options->inspect |= environment("PYTHONINSPECT") != NULL;
    if (!options->cache_prefix) {
        options->cache_prefix = environment("PYTHONPYCACHEPREFIX");
    }
    const char *digits = environment("PYTHONINTMAXSTRDIGITS");
    if (digits && !config->int_digits_given && !parse_digits(digits, config)) {
        fputs("Fatal Python error: PYTHONINTMAXSTRDIGITS: invalid limit; must be >= 640 or 0 "
              "for unlimited.\n",
              stderr);
        *status = 1;
        return false;
    }
    return environment_warnings(options);
}

bool options_read(int argc, char **argv, Config *config, Options *options, int *status)
{
    config->program = argc > 0 ? argv[0] : "krait";
    *status = 1;
    int i = 1;
    for (; i < argc && argv[i][0] == '-' && argv[i][1] && !options->target; i++) {
        if (strcmp(argv[i], "--") == 0) {
            i++;
            break;
        }
        if (argv[i][1] == '-') {
            int used = 0;
            if (!apply_long(argv[i], i + 1 < argc ? argv[i + 1] : NULL, config, &used,
                            status)) {
                return false;
            }
            i += used;
        } else if (!apply_word(argc, argv, &i, config, options, status)) {
            return false;
        }
    }
    if (!options->target && i < argc) {
        if (strcmp(argv[i], "-") != 0) {
            options->kind = RUN_FILE;
            options->target = argv[i];
        }
        i++;
    }
    options->rest = i;
    return config->ignore_environment || read_environment(config, options, status);
}
