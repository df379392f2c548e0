// sponge — SHA-3 and SHAKE (FIPS 202).

#include "base/sponge.h"

#include <string.h>

static uint64_t rotate_left(uint64_t x, unsigned n)
{
    return n ? x << n | x >> (64 - n) : x;
}

// One bit of the round constants, from the linear feedback register of FIPS 202, 3.2.5.
static unsigned next_bit(uint8_t *state)
{
    unsigned bit = *state & 1;
    unsigned high = *state >> 7;
    *state = (uint8_t)(*state << 1 ^ (high ? 0x71 : 0));
    return bit;
}

static void mix_columns(uint64_t *a)  // theta
{
    uint64_t parity[5];
    for (int x = 0; x < 5; x++) {
        parity[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    }
    for (int x = 0; x < 5; x++) {
        uint64_t d = parity[(x + 4) % 5] ^ rotate_left(parity[(x + 1) % 5], 1);
        for (int y = 0; y < 25; y += 5) {
            a[x + y] ^= d;
        }
    }
}

static void turn_and_move(uint64_t *a)  // rho and pi
{
    uint64_t moving = a[1];
    unsigned x = 1, y = 0;
    for (unsigned t = 0; t < 24; t++) {
        unsigned next_y = (2 * x + 3 * y) % 5;
        x = y;
        y = next_y;
        uint64_t displaced = a[x + 5 * y];
        a[x + 5 * y] = rotate_left(moving, (t + 1) * (t + 2) / 2 % 64);
        moving = displaced;
    }
}

static void permute(Sponge *sponge)
{
    uint64_t *a = sponge->lanes;
    uint8_t bits = 1;
    for (int round = 0; round < 24; round++) {
        mix_columns(a);
        turn_and_move(a);
        for (int y = 0; y < 25; y += 5) {  // chi
            uint64_t row[5];
            memcpy(row, a + y, sizeof row);
            for (int x = 0; x < 5; x++) {
                a[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
            }
        }
        for (int j = 0; j < 7; j++) {  // iota
            if (next_bit(&bits)) {
                a[0] ^= (uint64_t)1 << ((1 << j) - 1);
            }
        }
    }
}

static void add_byte(Sponge *sponge, unsigned place, uint8_t byte)
{
    sponge->lanes[place / 8] ^= (uint64_t)byte << place % 8 * 8;
}

void sponge_init(Sponge *sponge, unsigned rate, uint8_t suffix)
{
    memset(sponge, 0, sizeof *sponge);
    sponge->rate = (uint8_t)rate;
    sponge->suffix = suffix;
}

void sponge_update(Sponge *sponge, const void *data, size_t size)
{
    const uint8_t *p = data;
    for (size_t i = 0; i < size; i++) {
        add_byte(sponge, sponge->filled++, p[i]);
        if (sponge->filled == sponge->rate) {
            permute(sponge);
            sponge->filled = 0;
        }
    }
}

void sponge_finish(const Sponge *sponge, uint8_t *out, size_t size)
{
    Sponge last = *sponge;
    add_byte(&last, last.filled, last.suffix);
    add_byte(&last, last.rate - 1u, 0x80);
    unsigned place = last.rate;
    for (size_t i = 0; i < size; i++, place++) {
        if (place == last.rate) {
            permute(&last);
            place = 0;
        }
        out[i] = (uint8_t)(last.lanes[place / 8] >> place % 8 * 8);
    }
}
