// io — open(): arguments, checks and the file object.

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/convert.h"
#include "py.h"
#include "types/file.h"
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
    if (mode->text && mode->binary) {
        wrong = "can't have text and binary mode at once";
    } else if (mode->reading + mode->writing + mode->appending + mode->creating != 1) {
        wrong = "must have exactly one of create/read/write/append mode";
    }
    if (wrong) {
        raise_error(vm, E_ValueError, "%s", wrong);
    }
    return !wrong;
}

static int mode_flags(const Mode *mode)
{
    int flags = mode->updating ? O_RDWR : mode->reading ? O_RDONLY : O_WRONLY;
    flags |= mode->reading ? 0 : O_CREAT;
    flags |= mode->writing ? O_TRUNC : 0;
    flags |= mode->appending ? O_APPEND : 0;
    flags |= mode->creating ? O_EXCL : 0;
    return flags | O_CLOEXEC;
}

RAISES static bool newline_parse(VM *vm, Value value, uint8_t *newline)
{
    static const char *const texts[] = {NULL, "", "\n", "\r", "\r\n"};
    *newline = NEWLINE_UNIVERSAL;
    if (value == NONE) {
        return true;
    }
    if (!is_str(value)) {
        raise_error(vm, E_TypeError, "open() argument 'newline' must be str or None, not %T",
                    value);
        return false;
    }
    for (uint8_t i = NEWLINE_KEEP; i <= NEWLINE_CRLF; i++) {
        size_t size = strlen(texts[i]);
        if (str_size(value) == size && memcmp(str_data(value), texts[i], size) == 0) {
            *newline = i;
            return true;
        }
    }
    raise_error(vm, E_ValueError, "illegal newline value: %S", value);
    return false;
}

// Line ends must be the bytes of ASCII.
RAISES static bool encoding_check(VM *vm, File *file)
{
    const char *encoding = TRYB_PTR(str_to_c(vm, file->encoding));
    Value sample = TRYB(str_from_c(vm, "\n"));
    Value bytes = TRYB(str_encode(vm, sample, encoding, NULL));
    if (as_bytes(bytes)->size != 1 || as_bytes(bytes)->data[0] != '\n') {
        raise_error(vm, E_ValueError, "open() does not support encoding %R", file->encoding);
        return false;
    }
    sample = TRYB(str_from_char(vm, 0xE9));
    bytes = TRYB(str_encode(vm, sample, encoding, "ignore"));
    file->multibyte = as_bytes(bytes)->size > 1;
    return true;
}

// The descriptor of what `path` names, or -1 with the exception.
RAISES static int descriptor(VM *vm, Value path, Value opener, int flags)
{
    if (opener != NONE) {
        Value v = TRY_ELSE(call_2(vm, opener, path, from_small(flags)), -1);
        int64_t fd;
        if (!is_any_int(v)) {
            raise_error(vm, E_TypeError, "expected int from opener");
            return -1;
        }
        if (!int_to_i64(v, &fd) || fd < 0 || fd > INT32_MAX) {
            raise_error(vm, E_ValueError, "opener returned %V", v);
            return -1;
        }
        return (int)fd;
    }
    Value bytes =
        is_str(path) ? TRY_ELSE(str_encode(vm, path, "utf-8", "surrogateescape"), -1) : path;
    const char *text = (const char *)as_bytes(bytes)->data;
    if (strlen(text) != as_bytes(bytes)->size) {
        raise_error(vm, E_ValueError, "embedded null byte");
        return -1;
    }
    int fd;
    do {
        fd = open(text, flags, 0666);
    } while (fd < 0 && errno == EINTR);
    if (fd < 0) {
        raise_errno_path(vm, errno, path);
    }
    return fd;
}

RAISES static bool attach(VM *vm, File *file, Value name, Value opener, const Mode *mode)
{
    if (is_any_int(name)) {
        int64_t fd;
        if (!int_to_i64(name, &fd) || fd < 0 || fd > INT32_MAX) {
            raise_error(vm, E_ValueError, "negative file descriptor");
            return false;
        }
        file->fd = (int)fd;
    } else {
        static const ConvertPlace place = {.function = "open",
                                           .function_size = 4,
                                           .parameter = "file",
                                           .parameter_size = 4,
                                           .position = 1,
                                           .named = true};
        Value path = name;
        CHECKB(convert_argument(vm, CONVERT_path, &place, &path));
        if (file->keep_fd) {
            raise_error(vm, E_ValueError, "Cannot use closefd=False with file name");
            return false;
        }
        file->fd = descriptor(vm, path, opener, mode_flags(mode));
        CHECKB(file->fd >= 0);
    }
    struct stat st;
    int error = fstat(file->fd, &st) < 0 ? errno : S_ISDIR(st.st_mode) ? EISDIR : 0;
    if (error) {
        if (!is_any_int(name)) {
            close(file->fd);
        }
        file->fd = -1;
        raise_errno_path(vm, error, name);
        return false;
    }
    if (mode->appending) {
        (void)lseek(file->fd, 0, SEEK_END);
    }
    return true;
}

RAISES static bool text_arguments(VM *vm, File *file, Value encoding, Value errors)
{
    bool given = encoding != NONE &&
                 !(str_size(encoding) == 6 && memcmp(str_data(encoding), "locale", 6) == 0);
    gc_set(vm, file, &file->encoding, given ? encoding : TRYB(str_intern_c(vm, "UTF-8")));
    gc_set(vm, file, &file->errors, errors != NONE ? errors : TRYB(str_intern_c(vm, "strict")));
    return encoding_check(vm, file);
}

// args: file, mode, buffering, encoding, errors, newline, closefd, opener
RAISES static Maybe io_open(VM *vm, Value *args, int n)
{
    (void)n;
    Mode mode = {0};
    CHECK(mode_parse(vm, args[1], &mode));
    const char *wrong = NULL;
    if (mode.binary) {
        wrong = args[3] != NONE   ? "binary mode doesn't take an encoding argument"
                : args[4] != NONE ? "binary mode doesn't take an errors argument"
                : args[5] != NONE ? "binary mode doesn't take a newline argument"
                                  : NULL;
    }
    int64_t buffering = 0;
    CHECK(op_index_i64(vm, args[2], &buffering));
    if (!wrong && !mode.binary && buffering == 0) {
        wrong = "can't have unbuffered text I/O";
    }
    if (wrong) {
        return raise_error(vm, E_ValueError, "%s", wrong);
    }
    enum TypeId kind = mode.binary ? T_BufferedIO : T_TextIOWrapper;
    File *file = TRY_PTR((File *)gc_new(vm, sizeof(File), kind));
    file->fd = -1;
    gc_set(vm, file, &file->name, args[0]);
    gc_set(vm, file, &file->mode, args[1]);
    file->encoding = file->errors = NONE;
    file->text = !mode.binary;
    file->readable = mode.reading || mode.updating;
    file->writable = !mode.reading || mode.updating;
    file->keep_fd = args[6] == FALSE_;
    CHECK(newline_parse(vm, args[5], &file->newline));
    CHECK(!file->text || text_arguments(vm, file, args[3], args[4]));
    CHECK(gc_add_finalizer(vm, &file->h));
    CHECK(attach(vm, file, args[0], args[7], &mode));
    file->room = buffering > 1 ? (size_t)buffering : 8192;
    file->line_buffered = file->text && (buffering == 1 || (buffering < 0 && isatty(file->fd)));
    file->room = buffering == 0 ? 0 : file->room;
    return just_obj(file);
}

static const Def io_defs[] = {
    {"open(file, mode: str = 'r', buffering=-1, encoding: str | None = None, "
     "errors: str | None = None, newline=None, closefd: bool = True, opener=None)",
     FN(io_open), "Open file and return a stream."},
    {"DEFAULT_BUFFER_SIZE", INTEGER(8192), NULL},
    {"SEEK_SET", INTEGER(0), NULL},
    {"SEEK_CUR", INTEGER(1), NULL},
    {"SEEK_END", INTEGER(2), NULL},
    {"TextIOWrapper", TYPE_REF(T_TextIOWrapper), NULL},
    {0},
};

MODULE(io, "Files.");
