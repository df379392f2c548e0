// source.h — bytes of a program to the UTF-8 text the lexer reads.
#pragma once

#include "base/arch.h"
#include "front/syntax_error.h"

enum { SOURCE_PADDING = 8 };  // NUL bytes after the text: the lexer looks ahead without checks

// Decodes source bytes: BOM, coding cookie (unless `is_text`), line ends to \n, validity. Returns a padded copy
// (mem_free() it) and its size, or NULL and *error, whose message is complete but which has no position.
char *source_decode(const char *bytes, size_t size, const char *filename, bool is_text,
                    uint32_t *decoded_size, SyntaxErrorInfo *error);
