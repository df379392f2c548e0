// frozen — the library modules inside the binary.
//
// The table is generated from lib/ by the build.
#pragma once

#include <stdbool.h>
#include <stddef.h>

typedef struct FrozenModule {
    const char *name;           // dotted, "collections.abc"
    const unsigned char *data;  // Python source, with a NUL behind it that is not counted
    size_t size;
    bool is_package;
} FrozenModule;

// Sorted by name in byte order, with an all-zero row at the end.
extern const FrozenModule frozen_modules[];
extern const unsigned frozen_module_count;
