// io — layouts of the stream types and what their files share.
#pragma once

#include "base/buf.h"
#include "core/buffer.h"
#include "core/object.h"

enum { IO_BUFFER_SIZE = 8192 };  // io.DEFAULT_BUFFER_SIZE

// Start of every stream; all there is of IOBase, RawIOBase, BufferedIOBase and TextIOBase.
typedef struct IoBase {
    Obj h;
    Dict *dict;   // own attributes, or NULL
    bool closed;  // by IOBase.close(); the other types have their own idea
} IoBase;

typedef struct FileIO {
    IoBase base;
    Value name;
    int32_t fd;       // -1: closed
    int8_t seekable;  // -1: not known yet
    bool created, readable, writable, appending, close_fd;
    bool owned;  // a buffered object closes it when both are dead
} FileIO;

// BufferedReader, BufferedWriter, BufferedRandom. One buffer for both directions:
//   reading:  data[at:end] was read ahead        writing:  data[0:out] is to be written
// INVARIANT: at == end or out == 0.
typedef struct BufferedIO {
    IoBase base;
    Value raw;      // ABSENT: not initialised, or detached
    uint8_t *data;  // payload of a raw cell, or NULL while nothing was buffered
    size_t room;    // bytes of data
    size_t at, end, out;
    bool readable, writable, detached;
    bool owned;   // a TextIOWrapper closes it
    bool listed;  // in the list of io_pending.c
} BufferedIO;

typedef struct BytesIO {
    IoBase base;
    uint8_t *data;  // payload of a raw cell, or NULL
    size_t size, room, at;
    size_t exports;  // buffers lent
} BytesIO;

enum Newline {
    NEWLINE_UNIVERSAL,  // None: every line end is read as \n
    NEWLINE_KEEP,       // '': every line end ends a line, none is changed
    NEWLINE_LF,
    NEWLINE_CR,
    NEWLINE_CRLF,
};

// Text in UTF-8; positions are kept in characters and in bytes.
typedef struct StringIO {
    IoBase base;
    char *data;  // payload of a raw cell, or NULL
    size_t size, room, at;
    size_t length, index;  // size and at in characters
    uint8_t newline;       // enum Newline
    uint8_t seen;          // line ends met: 1 \n, 2 \r, 4 \r\n
    bool ready;
} StringIO;

// Reading: text[at:] is decoded and not consumed; `bytes` are what text came from together with
// a truncated character behind it. Writing: out[0:out_size] is encoded.
typedef struct TextIO {
    IoBase base;
    Value buffer;  // ABSENT: not initialised, or detached
    Value encoding, errors;
    Value codec;  // the encoding once its byte order or BOM is settled
    Value newline;
    Value text, bytes;  // str and bytes, or ABSENT
    size_t at;          // bytes of text
    size_t bytes_used;  // bytes of `bytes` that are decoded
    char *out;          // payload of a raw cell, or NULL
    size_t out_size, out_room;
    uint8_t ends;  // enum Newline
    uint8_t seen;  // line ends met: 1 \n, 2 \r, 4 \r\n
    bool line_buffering, write_through, telling, detached, started, listed, ascii_based;
} TextIO;

// ---- what all share

// UnsupportedOperation with this message; always RAISED.
Maybe io_unsupported(VM *vm, const char *message);
// The class io.UnsupportedOperation.
RAISES Maybe io_unsupported_class(VM *vm);
// ValueError "I/O operation on closed file."
Maybe io_closed_error(VM *vm);
// The attribute `closed` of any stream; raises ValueError when it is true.
RAISES bool io_check_open(VM *vm, Value stream);
// The memory that readinto() is to fill.
RAISES bool io_writable(VM *vm, Value object, Buffer *view);
// None or an int: *out is -1 for None and negative numbers; `what` in the TypeError.
RAISES bool io_size(VM *vm, Value v, SWord *out);
// stream.name(...) where name is C text.
RAISES Maybe io_call(VM *vm, Value stream, const char *name, Value *args, int n);
// Truth of stream.name().
RAISES Tri io_ask(VM *vm, Value stream, const char *name);
// Grows a raw cell to hold at least `need` bytes; false: raised. Content up to `used` is kept.
RAISES bool io_grow(VM *vm, void *owner, uint8_t **data, size_t *room, size_t used,
                    size_t need);
// Own attribute dictionary and closed flag of the common part.
void io_trace_base(VM *vm, Obj *self);
// "r", "rb+" and the like as repr() shows them; attribute of a stream as %R text or nothing.
RAISES Maybe io_repr(VM *vm, Value self, const char *class_name);
// None, '', '\n', '\r' or '\r\n'.
RAISES bool io_newline(VM *vm, Value v, const char *function, uint8_t *out);
// newlines attribute for a set of bits 1 \n, 2 \r, 4 \r\n.
RAISES Maybe io_newlines(VM *vm, unsigned seen);

// ---- FileIO (file_io.c)

// Opens `name` (str, bytes, path or descriptor). opener NONE: open().
RAISES Maybe file_io_new(VM *vm, Value name, Value mode, bool close_fd, Value opener);
// write() of all bytes, quietly: errno, 0 for success; *done how much went out.
int file_io_drain(FileIO *file, const void *data, size_t size, size_t *done);
// close(); errno, 0 for success. The descriptor is gone in any case.
int file_io_shut(FileIO *file);
// read() into data; *count 0: end of file; -1: would block.
RAISES bool file_io_read_into(VM *vm, FileIO *file, void *data, size_t size, ptrdiff_t *count);
RAISES Maybe file_io_mode(VM *vm, Value self);

// ---- pending data (io_pending.c)

// Notes that a BufferedIO or TextIO has data to write. May do nothing.
void io_pending_add(VM *vm, Obj *object);
// Forgets an object that is closed or dead.
void io_pending_drop(VM *vm, Obj *object);
// Writes out what files have pending; what fails stays and is reported by them later.
void io_pending_flush(VM *vm);

// ---- BufferedIO (buffered.c, buffered_write.c)

RAISES Maybe buffered_new(VM *vm, enum TypeId id, Value raw, size_t room);
RAISES bool buffered_check(VM *vm, BufferedIO *self);  // initialised and not detached
RAISES bool buffered_open(VM *vm, BufferedIO *self, const char *operation);  // and not closed
RAISES bool buffered_drain(VM *vm, BufferedIO *self);                        // writes out[]
RAISES bool buffered_drop_input(VM *vm, BufferedIO *self);  // seeks back over data[at:end]
// One read of the raw stream into data. *count 0: end of file; -1: nothing there now.
RAISES bool buffered_raw_read(VM *vm, BufferedIO *self, void *data, size_t size,
                              ptrdiff_t *count);
RAISES bool buffered_put(VM *vm, BufferedIO *self, const void *data, size_t size);
RAISES Maybe buffered_read1(VM *vm, BufferedIO *self, size_t size);  // bytes
RAISES Maybe buffered_flush(VM *vm, Value *args, int n);
RAISES Maybe buffered_write(VM *vm, Value *args, int n);
RAISES Maybe buffered_seek(VM *vm, Value *args, int n);
RAISES Maybe buffered_tell(VM *vm, Value *args, int n);
RAISES Maybe buffered_truncate(VM *vm, Value *args, int n);
RAISES Maybe buffered_close(VM *vm, Value *args, int n);
RAISES Maybe buffered_detach(VM *vm, Value *args, int n);
// Flush and close of a dead object; quiet.
void buffered_abandon(BufferedIO *self);

// ---- TextIOWrapper (text_io.c, text_io_read.c, text_io_write.c)

typedef struct TextIOArguments {
    Value encoding, errors, newline;  // NONE: the default
    bool line_buffering, write_through;
} TextIOArguments;
RAISES Maybe text_io_new(VM *vm, Value buffer, const TextIOArguments *arguments);
RAISES bool text_io_check(VM *vm, TextIO *self);            // initialised, not detached
RAISES bool text_io_open(VM *vm, TextIO *self);             // and not closed
RAISES bool text_io_put(VM *vm, TextIO *self, Value text);  // write() of an exact str
RAISES bool text_io_drain(VM *vm, TextIO *self);            // out[] to the buffer
RAISES bool text_io_start_reading(VM *vm, TextIO *self);
void text_io_forget(TextIO *self);  // drops what was decoded
RAISES Maybe text_io_write(VM *vm, Value *args, int n);
RAISES Maybe text_io_read(VM *vm, Value *args, int n);
RAISES Maybe text_io_readline(VM *vm, Value *args, int n);
RAISES Maybe text_io_next(VM *vm, Value self);
RAISES Maybe text_io_tell(VM *vm, Value *args, int n);
RAISES Maybe text_io_seek(VM *vm, Value *args, int n);
RAISES Maybe text_io_flush(VM *vm, Value *args, int n);
RAISES Maybe text_io_truncate(VM *vm, Value *args, int n);
