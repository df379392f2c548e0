// library_search — finding a shared library by its name.
#pragma once

#include <stdbool.h>

#include "base/buf.h"

typedef struct LibrarySearch {
    const char *name;     // "z", "libz.so.1", "./plugin.so"
    const char *version;  // what follows ".so.", or NULL: the newest
    int flags;            // of dlopen()
    bool environment;     // KRAIT_LIBRARY_PATH and LD_LIBRARY_PATH count
    Buf path;             // out: what dlopen() took, a C string; for buf_free()
    Buf attempts;         // out: one line for each name that was tried; for buf_free()
} LibrarySearch;

// The handle from dlopen(), or NULL: `attempts` says what was tried and why it failed.
void *library_search(LibrarySearch *search);
