// buf — growable byte buffer with a sticky failure flag.
//
// Growth is by half plus what is asked, from 64 bytes. Once `failed` is set, nothing is appended
// any more: a later, smaller append must not succeed and leave a hole.
#include "base/buf.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/load.h"
#include "base/utf8.h"

void buf_free(Buf *buf)
{
    mem_free(buf->data);
    *buf = (Buf)BUF_INIT;
}

char *buf_grow(Buf *buf, size_t extra)
{
    if (buf->failed) {
        return NULL;
    }
    size_t need;
    if (__builtin_add_overflow(buf->size, extra, &need) || need > SIZE_MAX / 2) {
        buf->failed = true;
        return NULL;
    }
    if (buf->data && need <= buf->cap) {
        return buf->data + buf->size;
    }
    size_t cap = need + need / 2;
    if (cap < 64) {
        cap = 64;
    }
    char *data = mem_realloc(buf->data, cap);
    if (data == NULL && cap > need) {
        cap = need;
        data = mem_realloc(buf->data, cap);
    }
    if (data == NULL) {
        buf->failed = true;
        return NULL;
    }
    buf->data = data;
    buf->cap = cap;
    return data + buf->size;
}

void buf_append(Buf *buf, const void *data, size_t size)
{
    char *p = buf_reserve(buf, size);
    if (p && size) {
        memcpy(p, data, size);
        buf->size += size;
    }
}

void buf_string(Buf *buf, const char *text)
{
    buf_append(buf, text, strlen(text));
}

void buf_fill(Buf *buf, char c, size_t count)
{
    char *p = buf_reserve(buf, count);
    if (p && count) {
        memset(p, c, count);
        buf->size += count;
    }
}

void buf_vprintf(Buf *buf, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    char *p = buf_reserve(buf, 64);
    if (p) {
        size_t room = buf->cap - buf->size;
        int n = vsnprintf(p, room, format, args);
        if (n >= 0 && (size_t)n >= room) {
            p = buf_reserve(buf, (size_t)n + 1);
            n = p ? vsnprintf(p, (size_t)n + 1, format, again) : 0;
        }
        if (n < 0) {
            buf->failed = true;
        } else {
            buf->size += (size_t)n;
        }
    }
    va_end(again);
}

void buf_printf(Buf *buf, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    buf_vprintf(buf, format, args);
    va_end(args);
}

void buf_code_point(Buf *buf, uint32_t code)
{
    char *p = buf_reserve(buf, UTF8_MAX_BYTES);
    if (p) {
        buf->size += utf8_encode(code, p);
    }
}

void buf_u8(Buf *buf, uint8_t v)
{
    buf_char(buf, (char)v);
}

void buf_u16(Buf *buf, uint16_t v, ByteOrder order)
{
    char *p = buf_reserve(buf, sizeof v);
    if (p) {
        buf->size += sizeof v;
        buf_patch_u16(buf, buf->size - sizeof v, v, order);
    }
}

void buf_u32(Buf *buf, uint32_t v, ByteOrder order)
{
    char *p = buf_reserve(buf, sizeof v);
    if (p) {
        buf->size += sizeof v;
        buf_patch_u32(buf, buf->size - sizeof v, v, order);
    }
}

void buf_u64(Buf *buf, uint64_t v, ByteOrder order)
{
    char *p = buf_reserve(buf, sizeof v);
    if (p) {
        if (order == ORDER_BIG) {
            store_u64_be(p, v);
        } else {
            store_u64_le(p, v);
        }
        buf->size += sizeof v;
    }
}

void buf_varint(Buf *buf, uint64_t v)
{
    while (v >= 0x80) {
        buf_u8(buf, (uint8_t)(v | 0x80));
        v >>= 7;
    }
    buf_u8(buf, (uint8_t)v);
}

void buf_patch_u16(Buf *buf, size_t offset, uint16_t v, ByteOrder order)
{
    if (buf->size < sizeof v || offset > buf->size - sizeof v) {
        return;
    }
    if (order == ORDER_BIG) {
        store_u16_be(buf->data + offset, v);
    } else {
        store_u16_le(buf->data + offset, v);
    }
}

void buf_patch_u32(Buf *buf, size_t offset, uint32_t v, ByteOrder order)
{
    if (buf->size < sizeof v || offset > buf->size - sizeof v) {
        return;
    }
    if (order == ORDER_BIG) {
        store_u32_be(buf->data + offset, v);
    } else {
        store_u32_le(buf->data + offset, v);
    }
}

void buf_insert(Buf *buf, size_t offset, const void *data, size_t size)
{
    if (offset > buf->size || buf_reserve(buf, size) == NULL || size == 0) {
        return;
    }
    memmove(buf->data + offset + size, buf->data + offset, buf->size - offset);
    memcpy(buf->data + offset, data, size);
    buf->size += size;
}

void buf_remove(Buf *buf, size_t offset, size_t size)
{
    if (offset >= buf->size) {
        return;
    }
    if (size > buf->size - offset) {
        size = buf->size - offset;
    }
    memmove(buf->data + offset, buf->data + offset + size, buf->size - offset - size);
    buf->size -= size;
}

const char *buf_text(Buf *buf)
{
    char *p = buf_reserve(buf, 1);
    if (p == NULL) {
        return NULL;
    }
    *p = 0;
    return buf->data;
}

char *buf_take(Buf *buf, size_t *size)
{
    if (buf_text(buf) == NULL) {
        buf_free(buf);
        return NULL;
    }
    char *data = buf->data;
    if (size) {
        *size = buf->size;
    }
    *buf = (Buf)BUF_INIT;
    return data;
}
