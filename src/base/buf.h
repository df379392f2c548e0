// buf.h — growable byte buffer.
//
// Append freely and ask once at the end: the first failed growth sets `failed`, drops everything
// after it, and the buffer stays safe to use and free. A buffer on the C stack starts as
// `Buf buf = {0};` (or BUF_INIT). The bytes are not NUL-terminated until buf_text() is called.
#pragma once

#include <stdarg.h>

#include "base/arch.h"

typedef struct Buf {
    char *data;   // malloc memory, NULL while empty
    size_t size;  // bytes in use
    size_t cap;   // bytes allocated
    bool failed;  // out of memory happened: the content is incomplete
} Buf;

#define BUF_INIT \
    {            \
        0        \
    }

// Byte order argument of the put functions.
typedef enum ByteOrder { ORDER_LITTLE, ORDER_BIG } ByteOrder;

// Frees the memory and empties the buffer, which can be used again.
void buf_free(Buf *buf);

// Empties the buffer but keeps its memory; clears `failed`.
static inline void buf_clear(Buf *buf)
{
    buf->size = 0;
    buf->failed = false;
}

// The out-of-line half of buf_reserve().
char *buf_grow(Buf *buf, size_t extra);

// Makes room for `extra` more bytes and returns the address of the first, or NULL (failed is set).
// The caller writes there and adds to buf->size.
static inline char *buf_reserve(Buf *buf, size_t extra)
{
    if (LIKELY(buf->cap - buf->size >= extra && buf->data && !buf->failed)) {
        return buf->data + buf->size;
    }
    return buf_grow(buf, extra);
}

static inline void buf_char(Buf *buf, char c)
{
    char *p = buf_reserve(buf, 1);
    if (LIKELY(p != NULL)) {
        *p = c;
        buf->size++;
    }
}

// Appends `size` bytes; `data` must not point into the buffer.
void buf_append(Buf *buf, const void *data, size_t size);

// Appends a NUL-terminated string without its NUL.
void buf_string(Buf *buf, const char *text);

// Appends `count` times the byte `c`.
void buf_fill(Buf *buf, char c, size_t count);

// Appends formatted text (libc's printf language; use no locale-dependent %f).
PRINTF_LIKE(2, 3) void buf_printf(Buf *buf, const char *format, ...);
void buf_vprintf(Buf *buf, const char *format, va_list args);

// Appends one code point as UTF-8 (surrogates as 3 bytes).
void buf_code_point(Buf *buf, uint32_t code);

// Appends an integer in the given byte order.
void buf_u8(Buf *buf, uint8_t v);
void buf_u16(Buf *buf, uint16_t v, ByteOrder order);
void buf_u32(Buf *buf, uint32_t v, ByteOrder order);
void buf_u64(Buf *buf, uint64_t v, ByteOrder order);

// Appends an unsigned LEB128 number (7 bits per byte, low first).
void buf_varint(Buf *buf, uint64_t v);

// Overwrites an integer at `offset`, which must lie inside the buffer (out of range: ignored, as
// happens after `failed`).
void buf_patch_u16(Buf *buf, size_t offset, uint16_t v, ByteOrder order);
void buf_patch_u32(Buf *buf, size_t offset, uint32_t v, ByteOrder order);

// Inserts `size` bytes at `offset` <= buf->size.
void buf_insert(Buf *buf, size_t offset, const void *data, size_t size);

// Removes `size` bytes at `offset`; both are clamped to the content.
void buf_remove(Buf *buf, size_t offset, size_t size);

// NUL-terminates and returns the content, owned by the buffer; NULL when `failed`.
MUST_USE const char *buf_text(Buf *buf);

// Hands the NUL-terminated content to the caller (mem_free it) and empties the buffer; NULL when
// `failed`, and then the memory is already freed.
MUST_USE char *buf_take(Buf *buf, size_t *size);
