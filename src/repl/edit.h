// edit — reading a line from a person, with editing where the terminal can.
#pragma once

#include "base/buf.h"
#include "core/object.h"

typedef enum EditResult {
    EDIT_LINE,
    EDIT_END,          // end of input
    EDIT_INTERRUPTED,  // Ctrl-C: a signal is pending, or a key in raw mode
    EDIT_FAILED,       // errno
} EditResult;

typedef struct Editor Editor;

// What stands at the cursor, completed: appends candidates for the word that ends at `cursor` to
// `out`, each followed by a NUL; returns the length of that word in bytes.
typedef size_t EditComplete(void *context, const char *text, size_t cursor, Buf *out);

// NULL: out of memory. history: file that keeps lines between sessions, or NULL. One per process.
Editor *edit_open(EditComplete *complete, void *context, const char *history);
void edit_close(Editor *editor);
// Shows the prompt and appends one line to out, with its newline unless the input ended.
EditResult edit_line(Editor *editor, const char *prompt, Buf *out);
