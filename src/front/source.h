// source.h — bytes of a program to the UTF-8 text the lexer reads.
#pragma once

#include "base/arch.h"
#include "front/syntax_error.h"

enum { SOURCE_PADDING = 8 };  // NUL bytes after the text: the lexer looks ahead without checks

// Where the bytes are from.
typedef enum SourceOrigin {
    SOURCE_FILE,
    SOURCE_TEXT,   // a str: UTF-8 without cookie and byte order mark
    SOURCE_BYTES,  // a bytes object: as a file, with the other messages CPython has for it
} SourceOrigin;

// Decodes source bytes: byte order mark, coding cookie, line ends to \n, validity. Returns a
// padded copy (mem_free() it) and its size, or NULL and *error, whose message is complete but
// which has a line at most.
char *source_decode(const char *bytes, size_t size, const char *filename, SourceOrigin origin,
                    uint32_t *decoded_size, SyntaxErrorInfo *error);
