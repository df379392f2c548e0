// blake2 — BLAKE2b and BLAKE2s (RFC 7693).
//
// Both are the same rounds on words of 64 or 32 bits; BLAKE2s works in the low halves of the same
// array.

#include "base/blake2.h"

#include "base/load.h"

// The fractions of square roots of primes, as for SHA-512; the high halves are those of SHA-256.
static const uint64_t start[8] = {
    0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
    0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
};

static const uint8_t orders[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
};

static uint64_t rotate_right(bool wide, uint64_t x, unsigned n)
{
    return wide ? x >> n | x << (64 - n)
                : (uint32_t)((uint32_t)x >> n | (uint32_t)x << (32 - n));
}

static uint64_t start_word(bool wide, int i)
{
    return wide ? start[i] : start[i] >> 32;
}

static void quarter(bool wide, uint64_t *v, const int *at, uint64_t x, uint64_t y)
{
    static const uint8_t turns[2][4] = {{16, 12, 8, 7}, {32, 24, 16, 63}};
    const uint8_t *turn = turns[wide];
    uint64_t mask = wide ? UINT64_MAX : UINT32_MAX;
    uint64_t *a = &v[at[0]], *b = &v[at[1]], *c = &v[at[2]], *d = &v[at[3]];
    *a = (*a + *b + x) & mask;
    *d = rotate_right(wide, *d ^ *a, turn[0]);
    *c = (*c + *d) & mask;
    *b = rotate_right(wide, *b ^ *c, turn[1]);
    *a = (*a + *b + y) & mask;
    *d = rotate_right(wide, *d ^ *a, turn[2]);
    *c = (*c + *d) & mask;
    *b = rotate_right(wide, *b ^ *c, turn[3]);
}

static void mix(Blake2 *blake, bool last)
{
    static const int places[8][4] = {{0, 4, 8, 12},  {1, 5, 9, 13},  {2, 6, 10, 14},
                                     {3, 7, 11, 15}, {0, 5, 10, 15}, {1, 6, 11, 12},
                                     {2, 7, 8, 13},  {3, 4, 9, 14}};
    bool wide = blake->wide;
    uint64_t v[16], m[16], mask = wide ? UINT64_MAX : UINT32_MAX;
    for (int i = 0; i < 16; i++) {
        m[i] = wide ? load_u64_le(blake->block + 8 * i) : load_u32_le(blake->block + 4 * i);
    }
    for (int i = 0; i < 8; i++) {
        v[i] = blake->words[i];
        v[i + 8] = start_word(wide, i);
    }
    v[12] ^= wide ? blake->total[0] : blake->total[0] & mask;
    v[13] ^= wide ? blake->total[1] : blake->total[0] >> 32;
    v[14] ^= last ? mask : 0;
    v[15] ^= last && blake->last_node ? mask : 0;
    for (int round = 0; round < (wide ? 12 : 10); round++) {
        const uint8_t *order = orders[round % 10];
        for (int i = 0; i < 8; i++) {
            quarter(wide, v, places[i], m[order[2 * i]], m[order[2 * i + 1]]);
        }
    }
    for (int i = 0; i < 8; i++) {
        blake->words[i] ^= v[i] ^ v[i + 8];
    }
}

static void count(Blake2 *blake, uint64_t bytes)
{
    blake->total[0] += bytes;
    blake->total[1] += blake->total[0] < bytes;
}

void blake2_init(Blake2 *blake, bool wide, const Blake2Parameters *p)
{
    uint8_t block[64] = {p->size, p->key_size, p->fanout, p->depth};
    store_u32_le(block + 4, p->leaf_size);
    store_u64_le(block + 8, p->node_offset);
    size_t depth_at = wide ? 16 : 14, salt_at = wide ? 32 : 16, room = wide ? 16 : 8;
    block[depth_at] = p->node_depth;
    block[depth_at + 1] = p->inner_size;
    if (p->salt_size) {
        memcpy(block + salt_at, p->salt, p->salt_size);
    }
    if (p->person_size) {
        memcpy(block + salt_at + room, p->person, p->person_size);
    }
    memset(blake, 0, sizeof *blake);
    blake->wide = wide;
    blake->last_node = p->last_node;
    blake->size = p->size;
    for (int i = 0; i < 8; i++) {
        uint64_t word = wide ? load_u64_le(block + 8 * i) : load_u32_le(block + 4 * i);
        blake->words[i] = start_word(wide, i) ^ word;
    }
    if (p->key_size) {
        memcpy(blake->block, p->key, p->key_size);
        blake->filled = wide ? 128 : 64;
    }
}

void blake2_update(Blake2 *blake, const void *data, size_t size)
{
    const uint8_t *p = data;
    size_t block_size = blake->wide ? 128 : 64;
    while (size) {
        if (blake->filled == block_size) {
            count(blake, block_size);
            mix(blake, false);
            blake->filled = 0;
        }
        size_t room = block_size - blake->filled, piece = size < room ? size : room;
        memcpy(blake->block + blake->filled, p, piece);
        blake->filled = (uint8_t)(blake->filled + piece);
        p += piece;
        size -= piece;
    }
}

void blake2_finish(const Blake2 *blake, uint8_t *out)
{
    Blake2 last = *blake;
    count(&last, last.filled);
    memset(last.block + last.filled, 0, (last.wide ? 128u : 64u) - last.filled);
    mix(&last, true);
    size_t width = last.wide ? 8 : 4;
    for (size_t i = 0; i < last.size; i++) {
        out[i] = (uint8_t)(last.words[i / width] >> i % width * 8);
    }
}
