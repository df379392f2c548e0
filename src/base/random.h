// random.h — the Mersenne Twister MT19937 of Matsumoto and Nishimura (1998).
//
// The module above makes floats, ranges and getrandbits of these words: k <= 32 bits are
// random_u32() >> (32 - k), more are filled by words from the lowest up, the last one shifted.
#pragma once

#include "base/arch.h"

enum { RANDOM_WORDS = 624 };

// The state as getstate() and setstate() show it: `next` is the index of the next unused word,
// RANDOM_WORDS when new ones are due.
typedef struct {
    uint32_t word[RANDOM_WORDS];
    uint32_t next;
} Random;

// Seeds with `count` >= 1 words (of an integer: its magnitude, lowest word first, 0 is one
// word).
void random_seed(Random *random, const uint32_t *key, size_t count);

// The next 32 random bits.
uint32_t random_u32(Random *random);

// A multiple of 2^-53 in [0, 1), from two words.
double random_double(Random *random);
