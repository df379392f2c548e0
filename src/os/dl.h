// dl — what the dynamic linker knows about symbols, beyond dlsym().
#pragma once

#include "base/arch.h"

// dlopen(), dlerror(), dlsym() and dlclose(). In a static program there is one library, which the
// names of libc's parts stand for; other names fail with an error that says why.
void *dl_open(const char *name, int flags);
const char *dl_error(void);
void *dl_symbol(void *handle, const char *name);
void dl_close(void *handle);
// Makes an address known as a symbol of the process, for good; false: no memory. Not for use while
// other threads look up symbols.
bool dl_register(const char *name, void *address);

typedef enum DlSymbolKind { DL_UNKNOWN, DL_FUNCTION, DL_OBJECT } DlSymbolKind;

// The kind of the symbol at exactly this address and its size in bytes (0: unknown).
DlSymbolKind dl_symbol_kind(void *address, size_t *size);
// The address of a versioned symbol, or NULL: dlerror() tells why, or versions are unknown here.
void *dl_versioned(void *handle, const char *name, const char *version);
// The file that the code or data at `address` comes from, or NULL. Static text.
const char *dl_file_of(void *address);
// The file that a handle of dlopen() stands for, or NULL.
const char *dl_path(void *handle);
// The address of a function of libc that is linked into each program instead of being exported
// (glibc: atexit, stat and others), or NULL.
void *dl_linked_symbol(const char *name);
