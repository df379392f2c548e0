// traceback_print — what the files that render exceptions share.
#pragma once

#include "base/buf.h"
#include "core/object.h"
#include "vm/code.h"

// Source text of one file at a time.
typedef struct SourceCache {
    Value image;     // Code.image of the frame, which tells the text of -c from those of exec()
    Value filename;  // str, or ABSENT
    Value text_image;  // whose text it is
    Buf text;
} SourceCache;

// ---- traceback_lines.c
// Appends the source lines of a range, indented by four, with carets under the part that failed.
void source_put_range(VM *vm, SourceCache *cache, Buf *out, Value filename,
                      const CodePosition *where);
void source_free(SourceCache *cache);

// ---- suggest.c
// The text "Did you mean …" behind the message of an exception; empty when there is none.
// Exceptions raised on the way are dropped.
void suggest_put(VM *vm, Buf *out, Value exception);
