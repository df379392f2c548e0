// file — TextIOWrapper and BufferedIO: a file descriptor with one buffer per direction.
//
// Text is decoded a line at a time. io.open() takes only encodings in which a line end is the
// byte of ASCII, so lines are found before decoding.

#include "types/file.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "py.h"
#include "types/bytes.h"
#include "types/str.h"

enum { CHUNK = 65536 };

static File *as_file(Value v)
{
    return (File *)v;
}

RAISES static bool check_open(VM *vm, File *file)
{
    if (file->fd < 0) {
        raise_error(vm, E_ValueError, "I/O operation on closed file.");
        return false;
    }
    return true;
}

RAISES static bool unsupported(VM *vm, const char *message)
{
    raise_error(vm, E_OSError, "%s", message);
    return false;
}

// ---- writing

// Writes `out`; what cannot be written stays. Returns errno, 0 for success.
static int drain(File *file)
{
    size_t done = 0;
    int error = 0;
    while (done < file->out.size) {
        ssize_t n = write(file->fd, file->out.data + done, file->out.size - done);
        if (n >= 0) {
            done += (size_t)n;
        } else if (errno != EINTR) {
            error = errno;
            break;
        }
    }
    buf_remove(&file->out, 0, done);
    return error;
}

RAISES static bool flush(VM *vm, File *file)
{
    int error = drain(file);
    if (error) {
        raise_errno(vm, error);
    }
    return error == 0;
}

// Gives up what was read ahead, so that the descriptor is where the program is.
static void drop_input(File *file)
{
    if (file->at < file->in.size) {
        (void)lseek(file->fd, -(off_t)(file->in.size - file->at), SEEK_CUR);
    }
    buf_clear(&file->in);
    file->at = 0;
}

RAISES static bool put(VM *vm, File *file, const char *data, size_t size)
{
    if (file->out.size > 0 && file->out.size + size > file->room) {
        CHECKB(flush(vm, file));
    }
    if (file->newline > NEWLINE_LF) {
        const char *end = file->newline == NEWLINE_CR ? "\r" : "\r\n";
        for (size_t i = 0; i < size; i++) {
            if (data[i] == '\n') {
                buf_string(&file->out, end);
            } else {
                buf_char(&file->out, data[i]);
            }
        }
    } else {
        buf_append(&file->out, data, size);
    }
    if (file->out.failed) {
        file->out.failed = false;
        raise_memory(vm);
        return false;
    }
    if (file->out.size > file->room ||
        (file->line_buffered && (memchr(data, '\n', size) || memchr(data, '\r', size)))) {
        return flush(vm, file);
    }
    return true;
}

RAISES static Maybe file_write(VM *vm, Value *args, int n)
{
    (void)n;
    File *file = as_file(args[0]);
    CHECK(check_open(vm, file));
    CHECK(file->writable || unsupported(vm, file->text ? "not writable" : "write"));
    if (!file->text) {
        if (is_str(args[1])) {
            return raise_error(vm, E_TypeError, "a bytes-like object is required, not 'str'");
        }
        Buffer view = {0};
        CHECK(buffer_get(vm, args[1], &view, BUFFER_READ));
        size_t size = view.size;
        drop_input(file);
        bool ok = put(vm, file, view.data, size);
        buffer_release(vm, &view);
        CHECK(ok);
        return int_from_u64(vm, size);
    }
    if (!is_str(args[1])) {
        return raise_error(vm, E_TypeError, "write() argument must be str, not %T", args[1]);
    }
    const char *encoding = TRY_PTR(str_to_c(vm, file->encoding));
    const char *errors = TRY_PTR(str_to_c(vm, file->errors));
    Value bytes = TRY(str_encode(vm, args[1], encoding, errors));
    CHECK(check_open(vm, file));  // an error handler may have closed it
    drop_input(file);
    CHECK(put(vm, file, (const char *)as_bytes(bytes)->data, as_bytes(bytes)->size));
    size_t length;
    CHECK(op_len(vm, args[1], &length));
    return int_from_u64(vm, length);
}

RAISES static Maybe file_writelines(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_open(vm, as_file(args[0])));
    Value lines = TRY(op_iter(vm, args[1]));
    for (;;) {
        Value line = TRY(op_next(vm, lines));
        if (line == NOTHING) {
            return just(NONE);
        }
        Value both[2] = {args[0], line};
        (void)TRY(file_write(vm, both, 2));
    }
}

RAISES static Maybe file_flush(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_open(vm, as_file(args[0])));
    CHECK(flush(vm, as_file(args[0])));
    return just(NONE);
}

// ---- reading

RAISES static bool start_reading(VM *vm, File *file)
{
    CHECKB(check_open(vm, file));
    CHECKB(file->readable || unsupported(vm, file->text ? "not readable" : "read"));
    return flush(vm, file);
}

// Reads more behind the input. *more false: end of file.
RAISES static bool fill(VM *vm, File *file, bool *more)
{
    if (file->at > 0) {
        buf_remove(&file->in, 0, file->at);
        file->at = 0;
    }
    char *room = buf_reserve(&file->in, CHUNK);
    if (!room) {
        file->in.failed = false;
        raise_memory(vm);
        return false;
    }
    ssize_t n;
    do {
        n = read(file->fd, room, CHUNK);
    } while (n < 0 && errno == EINTR);
    if (n < 0) {
        raise_errno(vm, errno);
        return false;
    }
    file->in.size += (size_t)n;
    *more = n > 0;
    return true;
}

static bool translates(const File *file)
{
    return file->text && file->newline == NEWLINE_UNIVERSAL;
}

// Consumes `size` bytes of the input and returns them as str or bytes.
RAISES static Maybe take(VM *vm, File *file, size_t size)
{
    const uint8_t *data = (const uint8_t *)file->in.data + file->at;
    if (size == 0) {
        return file->text ? str_new(vm, "", 0) : bytes_new(vm, "", 0);
    }
    if (!file->text) {
        file->at += size;
        return bytes_new(vm, data, size);
    }
    Buf copy = BUF_INIT;  // an error handler may use the file meanwhile
    for (size_t i = 0; i < size; i++) {
        bool cr = data[i] == '\r' && translates(file);
        buf_char(&copy, cr ? '\n' : (char)data[i]);
        i += cr && i + 1 < size && data[i + 1] == '\n';
    }
    file->at += size;
    const char *encoding = str_to_c(vm, file->encoding);
    const char *errors = encoding ? str_to_c(vm, file->errors) : NULL;
    Maybe text = RAISED;
    if (copy.failed) {
        text = raise_memory(vm);
    } else if (errors) {
        text = bytes_decode(vm, (const uint8_t *)copy.data, copy.size, encoding, errors);
    }
    buf_free(&copy);
    return text;
}

// The size of the first line of data[from:size] with its end; 0: no whole line is there.
static size_t line_size(const File *file, const char *data, size_t from, size_t size, bool last)
{
    enum FileNewline newline = file->text ? file->newline : NEWLINE_LF;
    for (size_t i = from; i < size; i++) {
        char c = data[i];
        if (c == '\n' && newline < NEWLINE_CR) {
            return i + 1;
        }
        if (c != '\r' || newline == NEWLINE_LF) {
            continue;
        }
        if (newline == NEWLINE_CR) {
            return i + 1;
        }
        if (i + 1 == size && !last) {
            return 0;
        }
        bool pair = i + 1 < size && data[i + 1] == '\n';
        if (pair || newline != NEWLINE_CRLF) {
            return i + 1 + pair;
        }
    }
    return 0;
}

// Bytes of the first `limit` characters; *count says how many there are.
static size_t chars_size(const File *file, size_t limit, size_t size, size_t *count)
{
    const char *data = file->in.data + file->at;
    size_t i = 0;
    *count = 0;
    while (i < size && *count < limit) {
        bool pair = translates(file) && data[i] == '\r' && i + 1 < size && data[i + 1] == '\n';
        i += 1 + pair;
        while (file->multibyte && i < size && ((uint8_t)data[i] & 0xC0) == 0x80) {
            i++;
        }
        ++*count;
    }
    return i;
}

// limit < 0: none
RAISES static Maybe read_line(VM *vm, File *file, SWord limit)
{
    CHECK(start_reading(vm, file));
    size_t size = 0, seen = 0;
    for (bool more = true;;) {
        size_t there = file->in.size - file->at;
        const char *data = there ? file->in.data + file->at : "";
        size = line_size(file, data, seen, there, !more);
        if (size > 0 || !more) {
            size = size ? size : there;
            break;
        }
        if (limit >= 0 && there / 8 > (size_t)limit + 1) {
            size = there;
            break;
        }
        seen = there > 0 ? there - 1 : 0;
        CHECK(fill(vm, file, &more));
    }
    if (limit >= 0) {
        size_t count;
        size = chars_size(file, (size_t)limit, size, &count);
    }
    return take(vm, file, size);
}

RAISES static Maybe file_read(VM *vm, Value *args, int n)
{
    (void)n;
    File *file = as_file(args[0]);
    SWord limit = -1;
    CHECK(args[1] == NONE || op_index_clamp(vm, args[1], &limit));
    CHECK(start_reading(vm, file));
    size_t size = 0, count = 0;
    for (bool more = true;;) {
        size = file->in.size - file->at;
        if (limit >= 0) {
            // The last character is whole when another follows, or when nothing can belong to it.
            size_t all = size;
            size = chars_size(file, (size_t)limit, all, &count);
            char last = size > 0 ? file->in.data[file->at + size - 1] : '\0';
            bool whole = !(translates(file) && last == '\r') &&
                         !(file->multibyte && (uint8_t)last >= 0x80);
            if (count == (size_t)limit && (size < all || whole)) {
                break;
            }
        }
        if (!more || limit == 0) {
            break;
        }
        CHECK(fill(vm, file, &more));
    }
    return take(vm, file, size);
}

RAISES static Maybe file_readline(VM *vm, Value *args, int n)
{
    (void)n;
    SWord limit = -1;
    CHECK(args[1] == NONE || op_index_clamp(vm, args[1], &limit));
    return read_line(vm, as_file(args[0]), limit);
}

static bool is_empty(Value line)
{
    return is_str(line) ? str_size(line) == 0 : byte_span(line).size == 0;
}

RAISES static Maybe file_next(VM *vm, Value self)
{
    Value line = TRY(read_line(vm, as_file(self), -1));
    return just(is_empty(line) ? NOTHING : line);
}

RAISES static Maybe file_iter(VM *vm, Value self)
{
    CHECK(check_open(vm, as_file(self)));
    return just(self);
}

RAISES static Maybe file_readlines(VM *vm, Value *args, int n)
{
    (void)n;
    SWord hint = -1;
    CHECK(args[1] == NONE || op_index_clamp(vm, args[1], &hint));
    List *lines = TRY_PTR(list_new(vm, 0));
    for (SWord total = 0; hint <= 0 || total < hint;) {
        Value line = TRY(read_line(vm, as_file(args[0]), -1));
        if (is_empty(line)) {
            break;
        }
        size_t length;
        CHECK(op_len(vm, line, &length));
        total += (SWord)length;
        CHECK(list_append(vm, lines, line));
    }
    return just_obj(lines);
}

// ---- position, closing

RAISES static Maybe file_tell(VM *vm, Value *args, int n)
{
    (void)n;
    File *file = as_file(args[0]);
    CHECK(check_open(vm, file));
    CHECK(flush(vm, file));
    off_t where = lseek(file->fd, 0, SEEK_CUR);
    if (where < 0) {
        return raise_errno(vm, errno);
    }
    return int_from_i64(vm, (int64_t)where - (int64_t)(file->in.size - file->at));
}

RAISES static Maybe file_seek(VM *vm, Value *args, int n)
{
    (void)n;
    File *file = as_file(args[0]);
    int64_t offset, whence;
    CHECK(op_index_i64(vm, args[1], &offset));
    CHECK(op_index_i64(vm, args[2], &whence));
    CHECK(check_open(vm, file));
    if (whence < 0 || whence > 2) {
        return raise_error(vm, E_ValueError, "invalid whence (%V, should be 0, 1 or 2)",
                           args[2]);
    }
    if (file->text && whence > 0 && offset != 0) {
        CHECK(unsupported(vm, whence == 1 ? "can't do nonzero cur-relative seeks"
                                          : "can't do nonzero end-relative seeks"));
    }
    if (file->text && offset < 0) {
        return raise_error(vm, E_ValueError, "negative seek position %V", args[1]);
    }
    CHECK(flush(vm, file));
    drop_input(file);
    static const int origins[] = {SEEK_SET, SEEK_CUR, SEEK_END};
    off_t where = lseek(file->fd, (off_t)offset, origins[whence]);
    return where < 0 ? raise_errno(vm, errno) : int_from_i64(vm, where);
}

// Returns errno, 0 for success. The descriptor is gone in any case.
static int shut(File *file)
{
    if (file->fd < 0) {
        return 0;
    }
    int error = drain(file);
    if (!file->keep_fd && close(file->fd) < 0 && !error) {
        error = errno;
    }
    file->fd = -1;
    buf_free(&file->in);
    buf_free(&file->out);
    file->at = 0;
    return error;
}

RAISES static Maybe file_close(VM *vm, Value *args, int n)
{
    (void)n;
    int error = shut(as_file(args[0]));
    return error ? raise_errno(vm, error) : just(NONE);
}

static void file_finalize(VM *vm, Obj *self)
{
    (void)vm;
    (void)shut((File *)self);
}

RAISES static Maybe file_enter(VM *vm, Value *args, int n)
{
    (void)n;
    return file_iter(vm, args[0]);
}

RAISES static Maybe file_fileno(VM *vm, Value *args, int n)
{
    (void)n;
    if (as_file(args[0])->fd < 0) {
        return raise_error(vm, E_ValueError, "I/O operation on closed file");
    }
    return just(from_small(as_file(args[0])->fd));
}

RAISES static Maybe file_isatty(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_open(vm, as_file(args[0])));
    return just(from_bool(isatty(as_file(args[0])->fd) == 1));
}

RAISES static Maybe file_readable(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_open(vm, as_file(args[0])));
    return just(from_bool(as_file(args[0])->readable));
}

RAISES static Maybe file_writable(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_open(vm, as_file(args[0])));
    return just(from_bool(as_file(args[0])->writable));
}

RAISES static Maybe file_seekable(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_open(vm, as_file(args[0])));
    return just(from_bool(lseek(as_file(args[0])->fd, 0, SEEK_CUR) >= 0));
}

// ---- attributes

RAISES static Maybe file_closed(VM *vm, Value self)
{
    (void)vm;
    return just(from_bool(as_file(self)->fd < 0));
}

RAISES static Maybe file_name(VM *vm, Value self)
{
    (void)vm;
    return just(as_file(self)->name);
}

RAISES static Maybe file_mode(VM *vm, Value self)
{
    (void)vm;
    return just(as_file(self)->mode);
}

RAISES static Maybe file_encoding(VM *vm, Value self)
{
    (void)vm;
    return just(as_file(self)->encoding);
}

RAISES static Maybe file_errors(VM *vm, Value self)
{
    (void)vm;
    return just(as_file(self)->errors);
}

RAISES static Maybe file_repr(VM *vm, Value self)
{
    File *file = as_file(self);
    if (!file->text) {
        return str_from_format(vm, "<%T name=%R>", self, file->name);
    }
    return str_from_format(vm, "<_io.TextIOWrapper name=%R mode=%R encoding=%R>", file->name,
                           file->mode, file->encoding);
}

static void file_trace(VM *vm, Obj *self)
{
    File *file = (File *)self;
    gc_mark_value(vm, file->name);
    gc_mark_value(vm, file->mode);
    gc_mark_value(vm, file->encoding);
    gc_mark_value(vm, file->errors);
}

#define FILE_ROWS                                                                           \
    {"read(self, size=-1, /)", FN(file_read), "Read that much, or up to the end."},         \
        {"readline(self, size=-1, /)", FN(file_readline), "Read one line."},                \
        {"readlines(self, hint=-1, /)", FN(file_readlines), "The list of lines."},          \
        {"write(self, data, /)", FN(file_write), "Write; returns the length of the data."}, \
        {"writelines(self, lines, /)", FN(file_writelines), "Write each item."},            \
        {"seek(self, offset, whence=0, /)", FN(file_seek), "Move; returns the position."},  \
        {"tell(self, /)", FN(file_tell), "The position."},                                  \
        {"flush(self, /)", FN(file_flush), "Write what is buffered."},                      \
        {"close(self, /)", FN(file_close), "Flush and close."},                             \
        {"fileno(self, /)", FN(file_fileno), "The file descriptor."},                       \
        {"isatty(self, /)", FN(file_isatty), "Is it a terminal?"},                          \
        {"readable(self, /)", FN(file_readable), "Was it opened for reading?"},             \
        {"writable(self, /)", FN(file_writable), "Was it opened for writing?"},             \
        {"seekable(self, /)", FN(file_seekable), "Can it move?"},                           \
        {"__enter__(self, /)", FN(file_enter), NULL},                                       \
        {"__exit__(self, /, *exception)", FN(file_close), NULL},                            \
        {"closed", GET(file_closed), "Is the file closed?"},                                \
        {"name", GET(file_name), "What was opened."},                                       \
    {                                                                                       \
        "mode", GET(file_mode), "How it was opened."                                        \
    }

static const Def text_methods[] = {
    FILE_ROWS,
    {"encoding", GET(file_encoding), "Name of the encoding."},
    {"errors", GET(file_errors), "Name of the error handler."},
    {0},
};

static const Def binary_methods[] = {FILE_ROWS, {0}};

const TypeDef TextIOWrapper_type = {
    .name = "_io.TextIOWrapper",
    .doc = "A file of text.",
    .size = sizeof(File),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .repr = file_repr,
    .iter = file_iter,
    .next = file_next,
    .trace = file_trace,
    .finalize = file_finalize,
    .methods = text_methods,
};

const TypeDef BufferedIO_type = {
    .name = "_io.BufferedIO",
    .doc = "A file of bytes.",
    .size = sizeof(File),
    .kind = T_TextIOWrapper,
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .repr = file_repr,
    .iter = file_iter,
    .next = file_next,
    .trace = file_trace,
    .finalize = file_finalize,
    .methods = binary_methods,
};
