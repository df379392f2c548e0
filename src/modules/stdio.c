// stdio — sys.stdin, sys.stdout and sys.stderr: the streams of descriptors 0, 1 and 2.

#include "modules/stdio.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "py.h"
#include "types/io.h"

// COMPAT: the plain locales take any bytes.
static const char *default_errors(void)
{
    static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    static const char *const lenient[] = {"C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8"};
    const char *locale = "C";
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
        const char *value = getenv(variables[i]);
        if (value && *value) {
            locale = value;
            break;
        }
    }
    for (size_t i = 0; i < sizeof lenient / sizeof *lenient; i++) {
        if (strcmp(locale, lenient[i]) == 0) {
            return "surrogateescape";
        }
    }
    return "strict";
}

static const char *const stream_names[] = {"<stdin>", "<stdout>", "<stderr>"};

RAISES static Maybe stream_new(VM *vm, int fd)
{
    struct stat st;
    if (fstat(fd, &st) != 0) {
        return just(NONE);
    }
    Value mode = TRY(str_intern_c(vm, fd == 0 ? "rb" : "wb"));
    Maybe opened = file_io_new(vm, from_small(fd), mode, false, NONE);
    if (raised(opened)) {  // a directory
        error_clear(vm);
        return just(NONE);
    }
    FileIO *raw = (FileIO *)maybe_value(opened);
    bool terminal = S_ISCHR(st.st_mode) && isatty(fd) == 1;
    bool unbuffered = vm->config.unbuffered && fd != 0;
    gc_set(vm, raw, &raw->name, TRY(str_intern_c(vm, stream_names[fd])));
    Value buffer = from_obj(raw);
    if (!unbuffered) {
        enum TypeId id = fd == 0 ? T_BufferedReader : T_BufferedWriter;
        buffer = TRY(buffered_new(vm, id, buffer, IO_BUFFER_SIZE));
    }
    const char *errors = fd == 2 ? "backslashreplace" : default_errors();
    TextIOArguments a = {
        .encoding = TRY(str_intern_c(vm, "utf-8")),
        .errors = TRY(str_intern_c(vm, errors)),
        .newline = fd == 0 ? NONE : TRY(str_from_c(vm, "\n")),
        .line_buffering = !unbuffered && (terminal || fd == 2),
        .write_through = unbuffered
    };
    Value text = TRY(text_io_new(vm, buffer, &a));
    mode = TRY(str_intern_c(vm, fd == 0 ? "r" : "w"));
    CHECK(attr_set(vm, text, vm_name(vm, N_mode), mode));
    return just(text);
}

bool stdio_init(VM *vm)
{
    static const struct {
        enum NameId name;
        enum RootId root;
        const char *original;
    } streams[] = {{N_stdin, ROOT_stdin, "__stdin__"},
                   {N_stdout, ROOT_stdout, "__stdout__"},
                   {N_stderr, ROOT_stderr, "__stderr__"}};
    for (int fd = 0; fd < 3; fd++) {
        Value stream = TRYB(stream_new(vm, fd));
        vm->roots[streams[fd].root] = stream;
        CHECKB(dict_set(vm, vm->sys->dict, vm_name(vm, streams[fd].name), stream));
        CHECKB(dict_set_c(vm, vm->sys->dict, streams[fd].original, stream));
    }
    return true;
}
