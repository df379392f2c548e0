// compile — from source text to an image of code.
#pragma once

#include "base/buf.h"
#include "front/source_error.h"

enum CompileFlags {
    COMPILE_NAMESPACE = 1,           // names live in a namespace: compile(), exec(), eval()
    COMPILE_FUTURE_ANNOTATIONS = 2,  // inherited `from __future__ import annotations`
    COMPILE_SOURCE_IS_UTF8 = 4,      // source came from a str
    COMPILE_INCOMPLETE_INPUT = 8,    // see PARSE_INCOMPLETE_INPUT
    COMPILE_TOP_LEVEL_AWAIT = 16,
    COMPILE_DONT_IMPLY_DEDENT = 32,
    COMPILE_OUTLINE = 64,  // functions that end with the name __frozen__ become CODE_LAZY
};

typedef struct CompileOptions {
    const char *filename;
    ParseMode mode;
    int flags;                         // enum CompileFlags
    int optimize;                      // 0, 1 (-O: no asserts), 2 (-OO: no docstrings)
    ParseWarningFunction *on_warning;  // or NULL
    void *warning_context;
    uint32_t lines_before;  // lines of the file that the source begins behind
} CompileOptions;

// Appends the image to `out`. False: *error says why (its text is copied into error_text, which
// the caller frees with buf_free()).
bool compile_source(const CompileOptions *options, const char *source, size_t size, Buf *out,
                    SyntaxErrorInfo *error, Buf *error_text);
