// load.h — reading and writing integers at any address, in any byte order.
//
// Unaligned and aliasing-safe on every architecture (memcpy of constant size is one instruction
// where the processor allows). `load_u32` is host order, `_le` little-endian, `_be` big-endian.
#pragma once

#include <string.h>

#include "base/arch.h"

static ALWAYS_INLINE uint16_t load_u16(const void *p)
{
    uint16_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static ALWAYS_INLINE uint32_t load_u32(const void *p)
{
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static ALWAYS_INLINE uint64_t load_u64(const void *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static ALWAYS_INLINE void store_u16(void *p, uint16_t v)
{
    memcpy(p, &v, sizeof v);
}

static ALWAYS_INLINE void store_u32(void *p, uint32_t v)
{
    memcpy(p, &v, sizeof v);
}

static ALWAYS_INLINE void store_u64(void *p, uint64_t v)
{
    memcpy(p, &v, sizeof v);
}

static ALWAYS_INLINE uint16_t load_u16_le(const void *p)
{
    return HOST_BIG_ENDIAN ? __builtin_bswap16(load_u16(p)) : load_u16(p);
}

static ALWAYS_INLINE uint32_t load_u32_le(const void *p)
{
    return HOST_BIG_ENDIAN ? __builtin_bswap32(load_u32(p)) : load_u32(p);
}

static ALWAYS_INLINE uint64_t load_u64_le(const void *p)
{
    return HOST_BIG_ENDIAN ? __builtin_bswap64(load_u64(p)) : load_u64(p);
}

static ALWAYS_INLINE uint16_t load_u16_be(const void *p)
{
    return HOST_BIG_ENDIAN ? load_u16(p) : __builtin_bswap16(load_u16(p));
}

static ALWAYS_INLINE uint32_t load_u32_be(const void *p)
{
    return HOST_BIG_ENDIAN ? load_u32(p) : __builtin_bswap32(load_u32(p));
}

static ALWAYS_INLINE uint64_t load_u64_be(const void *p)
{
    return HOST_BIG_ENDIAN ? load_u64(p) : __builtin_bswap64(load_u64(p));
}

static ALWAYS_INLINE void store_u16_le(void *p, uint16_t v)
{
    store_u16(p, HOST_BIG_ENDIAN ? __builtin_bswap16(v) : v);
}

static ALWAYS_INLINE void store_u32_le(void *p, uint32_t v)
{
    store_u32(p, HOST_BIG_ENDIAN ? __builtin_bswap32(v) : v);
}

static ALWAYS_INLINE void store_u64_le(void *p, uint64_t v)
{
    store_u64(p, HOST_BIG_ENDIAN ? __builtin_bswap64(v) : v);
}

static ALWAYS_INLINE void store_u16_be(void *p, uint16_t v)
{
    store_u16(p, HOST_BIG_ENDIAN ? v : __builtin_bswap16(v));
}

static ALWAYS_INLINE void store_u32_be(void *p, uint32_t v)
{
    store_u32(p, HOST_BIG_ENDIAN ? v : __builtin_bswap32(v));
}

static ALWAYS_INLINE void store_u64_be(void *p, uint64_t v)
{
    store_u64(p, HOST_BIG_ENDIAN ? v : __builtin_bswap64(v));
}

// The bits of a double, and back.
static ALWAYS_INLINE uint64_t double_to_bits(double d)
{
    uint64_t v;
    memcpy(&v, &d, sizeof v);
    return v;
}

static ALWAYS_INLINE double double_from_bits(uint64_t v)
{
    double d;
    memcpy(&d, &v, sizeof d);
    return d;
}
