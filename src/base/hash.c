// hash — multiply-and-fold hash of byte strings.
//
// The idea of wyhash (multiply two secret-mixed words to 128 bits and xor the halves) with own
// constants and structure: 16 bytes per multiplication, the tail read as two overlapping words.
#include "base/hash.h"

#include "base/load.h"

// Odd constants with about half of the bits set: digits of the square roots of 2, 3, 5.
#define SECRET_A 0x6a09e667f3bcc909u
#define SECRET_B 0xbb67ae8584caa73bu
#define SECRET_C 0x3c6ef372fe94f82bu

// The xor of the two halves of the 128-bit product.
static ALWAYS_INLINE uint64_t fold(uint64_t a, uint64_t b)
{
    if (LIMB_BITS == 64) {
        DoubleLimb product = (DoubleLimb)a * b;
        return (uint64_t)product ^ (uint64_t)(product >> (LIMB_BITS == 64 ? 64 : 0));
    }
    uint64_t a0 = (uint32_t)a, a1 = a >> 32, b0 = (uint32_t)b, b1 = b >> 32;
    uint64_t low = a0 * b0, left = a1 * b0, right = a0 * b1;
    uint64_t middle = (low >> 32) + (uint32_t)left + (uint32_t)right;
    uint64_t high = a1 * b1 + (left >> 32) + (right >> 32) + (middle >> 32);
    return high ^ ((uint32_t)low | middle << 32);
}

// 1..16 bytes as two words; different texts of one length give different pairs.
static ALWAYS_INLINE void load_tail(const unsigned char *p, size_t n, uint64_t *a, uint64_t *b)
{
    if (n >= 8) {
        *a = load_u64(p);
        *b = load_u64(p + n - 8);
    } else if (n >= 4) {
        *a = load_u32(p);
        *b = load_u32(p + n - 4);
    } else if (n) {
        *a = (uint32_t)p[0] << 16 | (uint32_t)p[n >> 1] << 8 | p[n - 1];
        *b = 0;
    } else {
        *a = *b = 0;
    }
}

uint64_t hash_bytes(const void *data, size_t size, const HashSeed *seed)
{
    const unsigned char *p = data;
    uint64_t state = seed->k0 ^ SECRET_A, key = seed->k1 ^ SECRET_B;
    size_t n = size;
    while (n > 16) {
        state = fold(load_u64(p) ^ key, load_u64(p + 8) ^ state);
        p += 16;
        n -= 16;
    }
    uint64_t a, b;
    load_tail(p, n, &a, &b);
    state = fold(a ^ key, b ^ state);
    return fold(state ^ SECRET_C, key ^ size);
}
