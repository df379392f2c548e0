// module_cache — compiled modules in files, NAME.krait-1.krc in __pycache__ beside the source.
//
// A file holds the image of the module with the time and size of its source in the header. It is
// used when these and the path are those of the source now, and after it has been verified.
#pragma once

#include <sys/stat.h>

#include "base/buf.h"
#include "core/object.h"

// Path of the cache file for a source file as malloc'ed text; NULL: there is none for this name.
char *module_cache_path(VM *vm, const char *source);
// A Code, or NOTHING when there is no usable file. Raises only for lack of memory.
RAISES Maybe module_cache_read(VM *vm, const char *source, const char *cache,
                               const struct stat *of);
// Writes the image of code, unless sys.dont_write_bytecode. What fails is not reported.
void module_cache_write(VM *vm, Value code, const char *cache, const struct stat *of);
// A Code from the bytes of an image in a file; ImportError when it is no sound image.
RAISES Maybe module_cache_load(VM *vm, const char *path, const char *data, size_t size);
