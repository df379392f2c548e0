// blake2.h — BLAKE2b and BLAKE2s (RFC 7693), with the parameters of the BLAKE2 paper.
#pragma once

#include "base/arch.h"

// What the digest depends on beside the data.
typedef struct Blake2Parameters {
    uint8_t size;  // bytes of the digest: 1..64, 1..32
    uint8_t fanout, depth;
    uint32_t leaf_size;
    uint64_t node_offset;  // below 2^48 for BLAKE2s
    uint8_t node_depth, inner_size;
    bool last_node;
    const void *key, *salt, *person;  // salt and person: padded with zeros
    uint8_t key_size;                 // at most 64, 32
    uint8_t salt_size, person_size;   // at most 16, 8
} Blake2Parameters;

typedef struct Blake2 {
    bool wide;  // BLAKE2b, words of 64 bits; else BLAKE2s, words of 32
    bool last_node;
    uint8_t size;
    uint8_t filled;  // bytes of `block` in use; a full block waits for more data
    uint64_t words[8];
    uint64_t total[2];  // bytes mixed in so far
    uint8_t block[128];
} Blake2;

void blake2_init(Blake2 *blake, bool wide, const Blake2Parameters *parameters);
void blake2_update(Blake2 *blake, const void *data, size_t size);
// Writes blake->size bytes; the digest itself can be fed further.
void blake2_finish(const Blake2 *blake, uint8_t *out);
