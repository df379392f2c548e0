// sponge.h — SHA-3 and SHAKE: the sponge over Keccak-f[1600].
#pragma once

#include "base/arch.h"

typedef struct Sponge {
    uint64_t lanes[25];
    uint8_t rate;    // bytes absorbed between two permutations
    uint8_t filled;  // of them, since the last one
    uint8_t suffix;  // first padding byte: 0x06 SHA-3, 0x1f SHAKE
} Sponge;

// rate: 200 minus twice the security in bytes (SHA3-256: 136).
void sponge_init(Sponge *sponge, unsigned rate, uint8_t suffix);
void sponge_update(Sponge *sponge, const void *data, size_t size);
// Writes any number of bytes; the sponge itself can be fed further.
void sponge_finish(const Sponge *sponge, uint8_t *out, size_t size);
