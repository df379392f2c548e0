// random — the Mersenne Twister MT19937.
//
// M. Matsumoto and T. Nishimura, "Mersenne twister: a 623-dimensionally equidistributed uniform
// pseudo-random number generator", ACM TOMACS 8 (1998); the seeding is their revision of 2002.

#include "base/random.h"

enum { N = RANDOM_WORDS, M = 397 };

static void seed_with_word(Random *random, uint32_t seed)
{
    uint32_t *word = random->word;
    word[0] = seed;
    for (uint32_t i = 1; i < N; i++) {
        word[i] = 1812433253u * (word[i - 1] ^ word[i - 1] >> 30) + i;
    }
    random->next = N;
}

// Word 0 follows the last one by a copy into its place.
static uint32_t step(uint32_t *word, uint32_t i)
{
    if (i < N) {
        return i;
    }
    word[0] = word[N - 1];
    return 1;
}

void random_seed(Random *random, const uint32_t *key, size_t count)
{
    uint32_t *word = random->word, i = 1;
    size_t j = 0;
    seed_with_word(random, 19650218u);
    for (size_t k = count > N ? count : N; k > 0; k--) {
        uint32_t mixed = (word[i - 1] ^ word[i - 1] >> 30) * 1664525u;
        word[i] = (word[i] ^ mixed) + key[j] + (uint32_t)j;
        i = step(word, i + 1);
        j = j + 1 < count ? j + 1 : 0;
    }
    for (int k = N - 1; k > 0; k--) {
        uint32_t mixed = (word[i - 1] ^ word[i - 1] >> 30) * 1566083941u;
        word[i] = (word[i] ^ mixed) - i;
        i = step(word, i + 1);
    }
    word[0] = 0x80000000u;
}

static uint32_t twist(uint32_t upper, uint32_t lower, uint32_t far)
{
    uint32_t y = (upper & 0x80000000u) | (lower & 0x7fffffffu);
    return far ^ y >> 1 ^ (lower & 1 ? 0x9908b0dfu : 0);
}

static COLD void renew(Random *random)
{
    uint32_t *word = random->word;
    for (int i = 0; i < N - M; i++) {
        word[i] = twist(word[i], word[i + 1], word[i + M]);
    }
    for (int i = N - M; i < N - 1; i++) {
        word[i] = twist(word[i], word[i + 1], word[i + M - N]);
    }
    word[N - 1] = twist(word[N - 1], word[0], word[M - 1]);
    random->next = 0;
}

uint32_t random_u32(Random *random)
{
    if (random->next >= N) {
        renew(random);
    }
    uint32_t y = random->word[random->next++];
    y ^= y >> 11;
    y ^= y << 7 & 0x9d2c5680u;
    y ^= y << 15 & 0xefc60000u;
    return y ^ y >> 18;
}

double random_double(Random *random)
{
    uint64_t high = random_u32(random) >> 5, low = random_u32(random) >> 6;
    return (double)(high << 26 | low) * 0x1p-53;
}
