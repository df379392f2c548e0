// file — an open file: what module io and the type share.
#pragma once

#include "base/buf.h"
#include "core/object.h"

enum FileNewline {
    NEWLINE_UNIVERSAL,  // None: every line end is read as \n
    NEWLINE_KEEP,       // '': every line end ends a line, none is changed
    NEWLINE_LF,
    NEWLINE_CR,
    NEWLINE_CRLF,
};

// Layout of TextIOWrapper and BufferedIO. INVARIANT: `in` is consumed or `out` is empty.
typedef struct File {
    Obj h;
    Value name, mode;        // as given to open()
    Value encoding, errors;  // str; NONE in binary mode
    Buf in, out;
    size_t at;    // bytes of `in` that are consumed
    size_t room;  // bytes that `out` may hold; 0: unbuffered
    int fd;       // -1: closed
    uint8_t newline;
    bool text, readable, writable, line_buffered, keep_fd, multibyte;
} File;
