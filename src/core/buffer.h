// buffer — one object's memory lent to another: bytes, bytearray, array, memoryview, ffi data.
#pragma once

#include "core/object.h"

enum { BUFFER_MAX_DIM = 8 };
enum BufferFlags {
    BUFFER_READ = 0,
    BUFFER_WRITE = 1
};  // WRITE: BufferError/TypeError when read-only

struct Buffer {
    Value owner;  // who is kept alive and told when the export ends; ABSENT: not in use
    void *data;
    size_t size;  // bytes
    size_t item_size;
    const char *format;  // struct code, "B" for bytes; lives as long as owner
    bool readonly;
    uint8_t dims;  // 1 for flat memory
    size_t shape[BUFFER_MAX_DIM];
    ptrdiff_t strides[BUFFER_MAX_DIM];
};

// TypeError "a bytes-like object is required, not 'X'" for objects without buffer slot.
// Storage does not move while exported: bytearray and array refuse to resize (BufferError).
RAISES bool buffer_get(VM *vm, Value object, Buffer *view, enum BufferFlags flags);
void buffer_release(VM *vm, Buffer *view);  // once per successful get; idempotent
bool has_buffer(VM *vm, Value object);
// For slots: fills `view` for flat memory of unsigned bytes.
void buffer_fill(Buffer *view, Value owner, void *data, size_t size, bool readonly);
