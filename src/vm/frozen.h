// frozen — the library modules inside the binary.
//
// The table is generated from lib/ by the build (tools/freeze). The text of a module is deflated and
// comes in two parts: the outline, where a line that ends with FROZEN_MARK and empty lines
// stand for the body of a function, and the bodies in order, each ended by NUL. An import compiles
// the outline; code_complete() compiles a body when its function is first called or looked at.
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

typedef struct FrozenModule {
    const char *name;                // dotted, "collections.abc"
    const unsigned char *data;       // outline and bodies, deflated
    unsigned packed, size, outline;  // bytes of data, of what it gives, of the outline in it
    bool is_package;
} FrozenModule;

#define FROZEN_MARK "__frozen__"

// Sorted by name in byte order, with an all-zero row at the end.
extern const FrozenModule frozen_modules[];
extern const unsigned frozen_module_count;

// The module of that name, or NULL.
const FrozenModule *frozen_find(const char *name, size_t size);
// Appends the source. On failure the Buf is marked as failed, as after any append.
void frozen_append(const FrozenModule *module, Buf *out);
// The same for the outline, and for the source with a NUL behind each body.
void frozen_append_outline(const FrozenModule *module, Buf *out);
void frozen_append_marked(const FrozenModule *module, Buf *out);

// Appends a program of one function to out: that which begins in line `first` (with its decorators)
// of a text by frozen_append_marked(), inside of the classes that qualname names. Answers how
// many lines of the module are missing before the program.
uint32_t frozen_append_function(const Buf *marked, uint32_t first, const char *qualname,
                                Buf *out);
