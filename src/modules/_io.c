// _io — open() and the stream types. lib/io.py adds what is written in Python.

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "modules/builtins.h"
#include "py.h"
#include "types/io.h"
#include "types/str.h"

typedef struct Mode {
    bool reading, writing, appending, creating, updating, text, binary;
} Mode;

RAISES static bool mode_parse(VM *vm, Value value, Mode *mode)
{
    for (size_t i = 0; i < str_size(value); i++) {
        bool *flags[] = {&mode->reading,  &mode->writing, &mode->appending, &mode->creating,
                         &mode->updating, &mode->text,    &mode->binary};
        static const char letters[] = "rwax+tb";
        const char *found = memchr(letters, str_data(value)[i], 7);
        bool *flag = found ? flags[found - letters] : NULL;
        if (!flag || *flag) {
            raise_error(vm, E_ValueError, "invalid mode: %R", value);
            return false;
        }
        *flag = true;
    }
    const char *wrong = NULL;
    unsigned kinds = mode->reading + mode->writing + mode->appending + mode->creating;
    if (mode->text && mode->binary) {
        wrong = "can't have text and binary mode at once";
    } else if (kinds > 1) {
        wrong = "must have exactly one of create/read/write/append mode";
    } else if (kinds == 0) {
        wrong = "Must have exactly one of create/read/write/append mode and at most one plus";
    }
    if (wrong) {
        raise_error(vm, E_ValueError, "%s", wrong);
    }
    return !wrong;
}

// args as of open()
RAISES static bool check_arguments(VM *vm, Value *args, const Mode *mode, int64_t *buffering)
{
    const char *wrong = NULL;
    if (mode->binary) {
        wrong = args[3] != NONE   ? "binary mode doesn't take an encoding argument"
                : args[4] != NONE ? "binary mode doesn't take an errors argument"
                : args[5] != NONE ? "binary mode doesn't take a newline argument"
                                  : NULL;
    }
    CHECKB(op_index_i64(vm, args[2], buffering));
    if (wrong) {
        raise_error(vm, E_ValueError, "%s", wrong);
        return false;
    }
    if (args[5] != NONE && !is_str(args[5])) {
        raise_error(vm, E_TypeError, "open() argument 'newline' must be str or None, not %T",
                    args[5]);
        return false;
    }
    if (mode->binary && *buffering == 1) {
        return warn(vm, E_RuntimeWarning,
                    "line buffering (buffering=1) isn't supported in binary mode, the default "
                    "buffer size will be used");
    }
    return true;
}

RAISES static Maybe raw_mode(VM *vm, const Mode *mode)
{
    char text[4] = {mode->creating  ? 'x'
                    : mode->reading ? 'r'
                    : mode->writing ? 'w'
                                    : 'a',
                    mode->updating ? '+' : '\0'};
    return str_from_c(vm, text);
}

static size_t buffer_size(int fd)
{
    struct stat st;
    if (fstat(fd, &st) == 0 && st.st_blksize > IO_BUFFER_SIZE && st.st_blksize <= 1 << 20) {
        return (size_t)st.st_blksize;
    }
    return IO_BUFFER_SIZE;
}

// The streams above an open descriptor.
RAISES static Maybe build(VM *vm, FileIO *file, Value *args, const Mode *mode,
                          int64_t buffering)
{
    bool line_buffering = false;
    if (buffering == 1 || (buffering < 0 && !mode->binary && isatty(file->fd) == 1)) {
        line_buffering = true;
        buffering = -1;
    }
    if (buffering == 0) {
        return mode->binary ? just_obj(file)
                            : raise_error(vm, E_ValueError, "can't have unbuffered text I/O");
    }
    size_t room = buffering > 1 ? (size_t)buffering : buffer_size(file->fd);
    enum TypeId id = mode->updating  ? T_BufferedRandom
                     : mode->reading ? T_BufferedReader
                                     : T_BufferedWriter;
    Value buffer = TRY(buffered_new(vm, id, from_obj(file), room));
    if (mode->binary) {
        return just(buffer);
    }
    TextIOArguments a = {.encoding = args[3],
                         .errors = args[4],
                         .newline = args[5],
                         .line_buffering = line_buffering};
    Value text = TRY(text_io_new(vm, buffer, &a));
    CHECK(attr_set(vm, text, vm_name(vm, N_mode), args[1]));
    return just(text);
}

// args: file, mode, buffering, encoding, errors, newline, closefd, opener
Maybe builtins_open(VM *vm, Value *args, int n)
{
    (void)n;
    Mode mode = {0};
    int64_t buffering = 0;
    if (!is_any_int(args[0])) {
        args[0] = TRY(path_fspath(vm, args[0]));
    }
    CHECK(mode_parse(vm, args[1], &mode));
    CHECK(check_arguments(vm, args, &mode, &buffering));
    Value letters = TRY(raw_mode(vm, &mode));
    Value raw = TRY(file_io_new(vm, args[0], letters, args[6] != FALSE_, args[7]));
    Maybe result = build(vm, (FileIO *)raw, args, &mode, buffering);
    if (raised(result)) {
        (void)file_io_shut((FileIO *)raw);
    }
    return result;
}

RAISES static Maybe io_open_code(VM *vm, Value *args, int n)
{
    (void)n;
    Value raw = TRY(file_io_new(vm, args[0], TRY(str_from_c(vm, "rb")), true, NONE));
    return buffered_new(vm, T_BufferedReader, raw, IO_BUFFER_SIZE);
}

RAISES static Maybe io_text_encoding(VM *vm, Value *args, int n)
{
    (void)n;
    return args[0] == NONE ? str_intern_c(vm, "locale") : just(args[0]);
}

static const Def _io_defs[] = {
    {"open(file, mode: str = 'r', buffering=-1, encoding: str | None = None, "
     "errors: str | None = None, newline=None, closefd: bool = True, opener=None)",
     FN(builtins_open), "Open file and return a stream."},
    {"open_code(path)", FN(io_open_code), "Opens the provided file with the intent to import."},
    {"text_encoding(encoding, stacklevel=2, /)", FN(io_text_encoding),
     "The encoding, or 'locale' for None."},
    {"DEFAULT_BUFFER_SIZE", INTEGER(IO_BUFFER_SIZE), NULL},
    {"IOBase", TYPE_REF(T_IOBase), NULL},
    {"RawIOBase", TYPE_REF(T_RawIOBase), NULL},
    {"BufferedIOBase", TYPE_REF(T_BufferedIOBase), NULL},
    {"TextIOBase", TYPE_REF(T_TextIOBase), NULL},
    {"_IOBase", TYPE_REF(T_IOBase), NULL},
    {"_RawIOBase", TYPE_REF(T_RawIOBase), NULL},
    {"_BufferedIOBase", TYPE_REF(T_BufferedIOBase), NULL},
    {"_TextIOBase", TYPE_REF(T_TextIOBase), NULL},
    {"FileIO", TYPE_REF(T_FileIO), NULL},
    {"BufferedReader", TYPE_REF(T_BufferedReader), NULL},
    {"BufferedWriter", TYPE_REF(T_BufferedWriter), NULL},
    {"BufferedRandom", TYPE_REF(T_BufferedRandom), NULL},
    {"TextIOWrapper", TYPE_REF(T_TextIOWrapper), NULL},
    {"BytesIO", TYPE_REF(T_BytesIO), NULL},
    {"StringIO", TYPE_REF(T_StringIO), NULL},
    {"BlockingIOError", TYPE_REF(E_BlockingIOError), NULL},
    {0},
};

RAISES static bool _io_fill(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    Value name = TRYB(str_intern_c(vm, "open"));
    Value function = dict_find_str(vm, vm->builtins, name);
    CHECKB(function == NOTHING || dict_set(vm, dict, name, function));
    Value class_ = TRYB(io_unsupported_class(vm));
    return dict_set_c(vm, dict, "UnsupportedOperation", class_);
}

const ModuleDef _io_module = {
    .name = "_io",
    .doc = "Streams: files, memory, text.",
    .defs = _io_defs,
    .exec = _io_fill,
};
