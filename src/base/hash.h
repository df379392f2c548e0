// hash.h — seeded hashes for tables and str/bytes hashing.
//
// Not cryptographic, but keyed: without the seed, colliding keys cannot be computed cheaply.
// Results differ between byte orders and may differ between releases: never store them.
#pragma once

#include "base/arch.h"

// Two words of secret; all-zero is allowed (PYTHONHASHSEED=0: the same in every run).
typedef struct HashSeed {
    uint64_t k0, k1;
} HashSeed;

// Hash of `size` bytes. About 1 ns for short identifiers, 8 bytes per step.
uint64_t hash_bytes(const void *data, size_t size, const HashSeed *seed);

// Well mixed bits of a number (bijective).
static inline uint64_t hash_u64(uint64_t v)
{
    v ^= v >> 32;
    v *= 0xd6e8feb86659fd93u;
    v ^= v >> 32;
    v *= 0xd6e8feb86659fd93u;
    return v ^ v >> 32;
}

static inline uint32_t hash_to_32(uint64_t v)
{
    return (uint32_t)(v ^ v >> 32);
}
