// frozen — the library modules inside the binary.
//
// The table is generated from lib/ by the build (tools/freeze). Sources are deflated, which makes
// the binary 400 KB smaller and costs 0.2 ms for the largest module.
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

typedef struct FrozenModule {
    const char *name;           // dotted, "collections.abc"
    const unsigned char *data;  // Python source, deflated
    unsigned packed, size;      // bytes of data, bytes of the source
    bool is_package;
} FrozenModule;

// Sorted by name in byte order, with an all-zero row at the end.
extern const FrozenModule frozen_modules[];
extern const unsigned frozen_module_count;

// The module of that name, or NULL.
const FrozenModule *frozen_find(const char *name, size_t size);
// Appends the source. On failure the Buf is marked as failed, as after any append.
void frozen_append(const FrozenModule *module, Buf *out);
