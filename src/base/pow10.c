// pow10 — powers of ten as 128-bit floating-point numbers.
//
// A table of all 702 would need 11 KB. Here every 27th is stored and multiplied by a power of
// five that fits 64 bits; what the rounding of the stored one makes of the last bit of the
// product is known for each power and added: 800 bytes. tests/unit/test_dtoa.c checks all of
// them with long arithmetic.

#include "base/pow10.h"

enum { STEP = 27, LAST_EXACT = 55 };  // 5^27 < 2^63, 5^55 < 2^128

static const uint64_t anchors[][2] = {
    {0x8049a4ac0c5811ae, 0x205b896d777d6278},  // 10^-351
    {0xcf42894a5dce35ea, 0x52064cac828675b9},  // 10^-324
    {0xa76c582338ed2621, 0xaf2af2b80af6f24e},  // 10^-297
    {0x873e4f75e2224e68, 0x5a7744a6e804a291},  // 10^-270
    {0xda7f5bf590966848, 0xaf39a475506a899e},  // 10^-243
    {0xb080392cc4349dec, 0xbd8d794d96aacfb3},  // 10^-216
    {0x8e938662882af53e, 0x547eb47b7282ee9c},  // 10^-189
    {0xe65829b3046b0afa, 0x0cb4a5a3112a5112},  // 10^-162
    {0xba121a4650e4ddeb, 0x92f34d62616ce413},  // 10^-135
    {0x964e858c91ba2655, 0x3a6a07f8d510f86f},  // 10^-108
    {0xf2d56790ab41c2a2, 0xfae27299423fb9c3},  // 10^-81
    {0xc428d05aa4751e4c, 0xaa97e14c3c26b886},  // 10^-54
    {0x9e74d1b791e07e48, 0x775ea264cf55347d},  // 10^-27
    {0x8000000000000000, 0x0000000000000000},  // 10^0
    {0xcecb8f27f4200f3a, 0x0000000000000000},  // 10^27
    {0xa70c3c40a64e6c51, 0x999090b65f67d924},  // 10^54
    {0x86f0ac99b4e8dafd, 0x69a028bb3ded71a3},  // 10^81
    {0xda01ee641a708de9, 0xe80e6f4820cc9495},  // 10^108
    {0xb01ae745b101e9e4, 0x5ec05dcff72e7f8f},  // 10^135
    {0x8e41ade9fbebc27d, 0x14588f13be847307},  // 10^162
    {0xe5d3ef282a242e81, 0x8f1668c8a86da5fa},  // 10^189
    {0xb9a74a0637ce2ee1, 0x6d953e2bd7173692},  // 10^216
    {0x95f83d0a1fb69cd9, 0x4abdaf101564f98e},  // 10^243
    {0xf24a01a73cf2dccf, 0xbc633b39673c8cec},  // 10^270
    {0xc3b8358109e84f07, 0x0a862f80ec4700c8},  // 10^297
    {0x9e19db92b4e31ba9, 0x6c07a2c26a8346d1},  // 10^324
};

static const uint64_t fives[] = {
    1,
    5,
    25,
    125,
    625,
    3125,
    15625,
    78125,
    390625,
    1953125,
    9765625,
    48828125,
    244140625,
    1220703125,
    6103515625,
    30517578125,
    152587890625,
    762939453125,
    3814697265625,
    19073486328125,
    95367431640625,
    476837158203125,
    2384185791015625,
    11920928955078125,
    59604644775390625,
    298023223876953125,
    1490116119384765625,
};

static const uint32_t corrections[] = {
    0x55455550, 0x00115555, 0x14005404, 0x00010514, 0x40140005, 0x55651150, 0x045a5595,
    0x50151151, 0x55550415, 0x54565949, 0x00144105, 0x01110415, 0x00550041, 0x00004010,
    0x00000000, 0x55a55500, 0x45965545, 0x00014100, 0x55500040, 0x51045414, 0x46551455,
    0x11514415, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x96955564,
    0x54165a65, 0x55555515, 0x54454140, 0x55545151, 0x04000041, 0x50400044, 0x51555455,
    0x14111551, 0x50511054, 0x00000005, 0x00000040, 0x00100100, 0x00000000, 0x00000000,
    0x14010400, 0x00405140,
};

Pow10 pow10_get(int k)
{
    unsigned at = (unsigned)(k - POW10_MIN);
    const uint64_t *anchor = anchors[at / STEP];
    uint64_t five = fives[at % STEP];
    Wide low = wide_multiply(anchor[1], five), high = wide_multiply(anchor[0], five);
    uint64_t middle, top;
    top = high.high + __builtin_add_overflow(high.low, low.high, &middle);
    // The upper 128 of 192 bits, without leading zeros.
    if (top == 0) {
        top = middle;
        middle = low.low;
    } else {
        int shift = __builtin_clzll(top);
        if (shift > 0) {
            top = top << shift | middle >> (64 - shift);
            middle = middle << shift | low.low >> (64 - shift);
        }
    }
    middle += corrections[at / 16] >> (at % 16 * 2) & 3;  // never carries
    return (Pow10){top, middle, pow10_log2(k) - 127, k >= 0 && k <= LAST_EXACT};
}
