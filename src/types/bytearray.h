// bytearray — changing the content of a bytearray from C.
#pragma once

#include "types/bytes.h"

// New bytes are undefined. BufferError while a buffer is exported.
RAISES bool bytearray_resize(VM *vm, ByteArray *array, size_t size);
// Replaces `old` bytes at `at` by data, which must not point into the array.
RAISES bool bytearray_splice(VM *vm, ByteArray *array, size_t at, size_t old, const void *data,
                             size_t size);
RAISES bool bytearray_extend(VM *vm, ByteArray *array, const void *data, size_t size);
