// test_mp — limb arithmetic against identities, plain algorithms and vectors from CPython.
#include "unit.h"

#include <math.h>

#include "base/mp.h"

enum { LIMBS = 400, ROOM = 32 * LIMBS + 4096 };

static Limb scratch[ROOM];
static uint64_t random_state = 88172645463325252u;

static uint64_t next_random(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state * 0x2545f4914f6cdd1du;
}

// Numbers with long runs of equal bits, which make carries travel; returns the length <= max.
static size_t random_number(Limb *a, size_t max)
{
    size_t n = next_random() % (max + 1);
    int kind = (int)(next_random() % 3);
    for (size_t i = 0; i < n; i++) {
        Limb run = next_random() & 1 ? (Limb)-1 : 0;
        unsigned at = (unsigned)(next_random() % LIMB_BITS);
        a[i] = kind == 0 ? (Limb)next_random() : kind == 1 ? run : run << at;
    }
    return mp_normalize(a, n);
}

static size_t random_size(void)
{
    static const uint8_t sizes[] = {1, 2, 3, 8, 40, 120};
    return sizes[next_random() % 6];
}

// r = a b, limb by limb.
static void plain_multiply(Limb *r, const Limb *a, size_t an, const Limb *b, size_t bn)
{
    memset(r, 0, (an + bn) * sizeof(Limb));
    for (size_t j = 0; j < bn; j++) {
        r[an + j] = mp_add_mul_limb(r + j, a, an, b[j]);
    }
}

static size_t from_decimal(Limb *r, const char *text)
{
    return mp_from_text(r, text, strlen(text), 10, scratch);
}

static const char *decimal(const Limb *a, size_t n)
{
    static char text[LIMBS * 20 + 8];
    text[mp_to_text(text, a, n, 10, scratch)] = 0;
    return text;
}

TEST(words)
{
    for (int i = 0; i < 20000; i++) {
        uint64_t x = next_random() >> next_random() % 64,
                 y = next_random() >> next_random() % 64;
        Limb a[MP_U64_LIMBS], b[MP_U64_LIMBS], r[2 * MP_U64_LIMBS + 1];
        size_t an = mp_from_u64(a, x), bn = mp_from_u64(b, y);
        EXPECT_EQ(mp_low_u64(a, an), x);
        EXPECT_EQ(mp_compare(a, an, b, bn), x < y ? -1 : x > y);
        EXPECT_EQ(mp_popcount(a, an), __builtin_popcountll(x));
        EXPECT_EQ(mp_bit_length(a, an), x ? 64 - __builtin_clzll(x) : 0);
        EXPECT(x == 0 || mp_trailing_zeros(a, an) == (unsigned)__builtin_ctzll(x));
        EXPECT_EQ(mp_mod_mersenne(a, an, 61), x % ((1ull << 61) - 1));
        EXPECT_EQ(mp_mod_mersenne(a, an, 31), x % ((1ull << 31) - 1));
        mp_mul(r, a, an, b, bn, NULL);
        EXPECT_EQ(mp_low_u64(r, an + bn), x * y);
        bool negative;
        int64_t sx = (int64_t)(x >> 1), sy = (int64_t)(y >> 1);
        an = mp_from_u64(a, (uint64_t)sx);
        bn = mp_from_u64(b, (uint64_t)sy);
        sx = x & 1 ? -sx : sx;
        sy = y & 1 ? -sy : sy;
        int64_t wanted[] = {sx & sy, sx | sy, sx ^ sy};
        for (int op = MP_AND; op <= MP_XOR; op++) {
            size_t n = mp_bitwise((MpBitOp)op, r, a, an, sx < 0, b, bn, sy < 0, &negative);
            int64_t value = (int64_t)mp_low_u64(r, n);
            EXPECT_EQ(negative ? -value : value, wanted[op]);
            EXPECT(!negative || n > 0);
        }
    }
}

TEST(products)
{
    static Limb a[LIMBS], b[LIMBS], r[2 * LIMBS], wanted[2 * LIMBS];
    for (int i = 0; i < 3000; i++) {
        size_t an = random_number(a, i % 50 ? random_size() : LIMBS);
        size_t bn = random_number(b, i % 50 ? random_size() : LIMBS);
        mp_mul(r, a, an, b, bn, scratch);
        plain_multiply(wanted, a, an, b, bn);
        EXPECT(memcmp(r, wanted, (an + bn) * sizeof(Limb)) == 0);
        mp_mul(r, a, an, a, an, scratch);
        plain_multiply(wanted, a, an, a, an);
        EXPECT(memcmp(r, wanted, 2 * an * sizeof(Limb)) == 0);
        EXPECT(mp_mul_scratch(an, bn) <= ROOM);
    }
}

TEST(sums)
{
    static Limb a[LIMBS], b[LIMBS], r[LIMBS + 1];
    for (int i = 0; i < 5000; i++) {
        size_t an = random_number(a, 20), bn = random_number(b, an);
        r[an] = mp_add(r, a, an, b, bn);
        EXPECT_EQ(mp_sub(r, r, an + 1, b, bn), 0);
        EXPECT(mp_compare(r, an + 1, a, an) == 0);
        r[an] = mp_add_limb(r, a, an, (Limb)-1);
        EXPECT_EQ(mp_sub_limb(r, r, an + 1, (Limb)-1), 0);
        EXPECT(mp_compare(r, an + 1, a, an) == 0);
        EXPECT_EQ(mp_sub(r, b, bn, a, bn), mp_compare(b, bn, a, bn) < 0);
    }
}

TEST(quotients)
{
    static Limb a[2 * LIMBS], b[LIMBS], q[2 * LIMBS], r[LIMBS], back[3 * LIMBS];
    for (int i = 0; i < 6000; i++) {
        size_t an = random_number(a, i % 50 ? 2 * random_size() : 2 * LIMBS);
        size_t bn = random_number(b, i % 50 ? random_size() : LIMBS);
        if (bn == 0) {
            continue;
        }
        EXPECT(mp_divmod_scratch(an, bn) <= ROOM);
        mp_divmod(q, r, a, an, b, bn, scratch);
        EXPECT(mp_compare(r, bn, b, bn) < 0);
        size_t qn = an >= bn ? an - bn + 1 : 0;
        mp_mul(back, q, qn, b, bn, scratch);
        back[qn + bn] = mp_add(back, back, qn + bn, r, bn);
        EXPECT(mp_compare(back, qn + bn + 1, a, an) == 0);
        mp_divmod(NULL, a, a, an > bn ? an : 0, b, bn, scratch);
        EXPECT(an <= bn || memcmp(a, r, bn * sizeof(Limb)) == 0);
    }
}

TEST(shifts)
{
    static Limb a[LIMBS], up[LIMBS + 20], down[LIMBS + 20];
    for (int i = 0; i < 5000; i++) {
        size_t an = random_number(a, 30);
        uint64_t bits = next_random() % (10 * LIMB_BITS);
        size_t n = mp_shift_left(up, a, an, bits);
        EXPECT_EQ(mp_bit_length(up, n), an ? mp_bit_length(a, an) + bits : 0);
        EXPECT(!mp_any_low_bits(up, n, bits));
        n = mp_shift_right(down, up, n, bits);
        EXPECT(n == an && memcmp(down, a, an * sizeof(Limb)) == 0);
        n = mp_shift_right(down, a, an, bits);
        size_t back = mp_shift_left(up, down, n, bits);
        EXPECT_EQ(mp_compare(up, back, a, an), mp_any_low_bits(a, an, bits) ? -1 : 0);
        n = mp_shift_left(up, up, back, 3);
        n = mp_shift_right(up, up, n, 3);
        EXPECT(n == mp_normalize(down, n) || n == back);
    }
}

TEST(texts)
{
    static Limb a[LIMBS], b[2 * LIMBS];
    static char text[LIMBS * 64 + 8];
    for (int i = 0; i < 2000; i++) {
        size_t an = random_number(a, i % 50 ? random_size() : LIMBS);
        unsigned base = i % 3 ? 2 + (unsigned)(next_random() % 35) : 10;
        EXPECT(mp_to_text_scratch(an, base) <= ROOM);
        size_t size = mp_to_text(text, a, an, base, scratch);
        EXPECT(size <= mp_to_text_size(a, an, base));
        EXPECT(size == 1 || text[0] != '0');
        EXPECT(mp_from_text_scratch(size, base) <= ROOM);
        EXPECT(mp_from_text_limbs(size, base) <= 2 * LIMBS);
        size_t bn = mp_from_text(b, text, size, base, scratch);
        EXPECT(bn == an && memcmp(a, b, an * sizeof(Limb)) == 0);
    }
    EXPECT_EQ(mp_from_text(b, "1_000_000", 9, 10, scratch), 1);
    EXPECT_EQ(b[0], 1000000);
    EXPECT_EQ(mp_from_text(b, "00_fF", 5, 16, scratch), 1);
    EXPECT_EQ(b[0], 255);
    EXPECT_EQ(mp_from_text(b, "000", 3, 10, scratch), 0);
    EXPECT_TEXT(decimal(b, 0), "0");
}

TEST(powers)
{
    static Limb a[4], r[2 * LIMBS];
    size_t n = mp_pow(r, a, mp_from_u64(a, 3), 200, scratch);
    EXPECT_TEXT(decimal(r, n), "265613988875874769338781322035779626829233452653394495974574"
                               "961739092490901302182994384699044001");
    n = mp_pow(r, a, mp_from_u64(a, 1000), 20, scratch);
    EXPECT_TEXT(decimal(r, n), "1000000000000000000000000000000000000000000000000000000000000");
    EXPECT_EQ(mp_pow(r, a, 0, 0, scratch), 1);
    EXPECT_EQ(mp_pow(r, a, 0, 7, scratch), 0);
    EXPECT(mp_pow_limbs(a, mp_from_u64(a, 3), UINT64_MAX) == SIZE_MAX);
}

TEST(products_of_numbers)
{
    static Limb r[2 * LIMBS], by_one[2 * LIMBS], small[2 * LIMBS];
    size_t n = mp_perm(r, 30, 30, scratch);
    EXPECT_TEXT(decimal(r, n), "265252859812191058636308480000000");
    n = mp_comb(r, 100, 50, scratch);
    EXPECT_TEXT(decimal(r, n), "100891344545564193334812497256");
    n = mp_comb(r, UINT64_MAX, 2, scratch);
    EXPECT_TEXT(decimal(r, n), "170141183460469231704017187605319778305");
    EXPECT_EQ(mp_comb(r, UINT64_MAX, UINT64_MAX, scratch), 1);
    EXPECT_EQ(mp_perm(r, 0, 0, scratch), 1);
    EXPECT(mp_perm_limbs(UINT64_MAX, UINT64_MAX) == SIZE_MAX);
    // n! = n (n-1)!, and the sum of a row of Pascal's triangle is 2^n.
    size_t factorial = mp_from_u64(by_one, 1);
    for (unsigned i = 1; i <= 900; i++) {
        Limb carry = mp_mul_limb(by_one, by_one, factorial, i, 0);
        by_one[factorial] = carry;
        factorial += carry != 0;
        EXPECT(mp_perm_scratch(i, i) <= ROOM && mp_perm_limbs(i, i) <= 2 * LIMBS);
        n = mp_perm(r, i, i, scratch);
        EXPECT_EQ(mp_compare(r, n, by_one, factorial), 0);
    }
    size_t length = 700 / LIMB_BITS + 1;
    memset(by_one, 0, sizeof by_one);
    for (unsigned k = 0; k <= 700; k++) {
        EXPECT(mp_comb_scratch(700, k) <= ROOM);
        n = mp_comb(small, 700, k, scratch);
        (void)mp_add(by_one, by_one, length, small, n);
    }
    EXPECT_EQ(mp_bit_length(by_one, length), 701);
    EXPECT_EQ(mp_trailing_zeros(by_one, length), 700);
}

TEST(number_theory)
{
    static Limb a[2 * LIMBS], b[LIMBS], g[LIMBS], r[LIMBS], square[2 * LIMBS];
    for (int i = 0; i < 1000; i++) {
        size_t an = random_number(a, i % 20 ? random_size() : LIMBS);
        bool exact;
        EXPECT(mp_isqrt_scratch(an) <= ROOM);
        size_t n = mp_isqrt(r, a, an, &exact, scratch);
        mp_mul(square, r, n, r, n, scratch);
        int order = mp_compare(square, 2 * n, a, an);
        EXPECT(order <= 0 && exact == (order == 0));
        // (r + 1)^2 = r^2 + 2 r + 1 > a
        size_t length = 2 * n > an ? 2 * n : an;
        memset(square + 2 * n, 0, (length - 2 * n) * sizeof(Limb));
        Limb carry = mp_add(square, square, length, r, n);
        carry += mp_add(square, square, length, r, n);
        carry += mp_add_limb(square, square, length, 1);
        EXPECT(carry > 0 || mp_compare(square, length, a, an) > 0);
    }
    // gcd(a g, b g) = g gcd(a, b)
    static Limb ag[2 * LIMBS], bg[2 * LIMBS], left[2 * LIMBS], right[2 * LIMBS], ab[LIMBS];
    for (int i = 0; i < 1000; i++) {
        size_t an = random_number(a, 60), bn = random_number(b, 60), gn = random_number(g, 30);
        mp_mul(ag, a, an, g, gn, scratch);
        mp_mul(bg, b, bn, g, gn, scratch);
        size_t ln = mp_gcd(left, ag, an + gn, bg, bn + gn, scratch);
        size_t abn = mp_gcd(ab, a, an, b, bn, scratch);
        mp_mul(right, ab, abn, g, gn, scratch);
        EXPECT_EQ(mp_compare(left, ln, right, abn + gn), 0);
        if (ln > 0) {
            mp_divmod(NULL, r, ag, an + gn, left, ln, scratch);
            EXPECT_EQ(mp_normalize(r, ln), 0);
        }
    }
}

TEST(modular_powers)
{
    static Limb a[64], e[4], m[64], r[64], wanted[64], product[128];
    for (int i = 0; i < 400; i++) {
        size_t an = random_number(a, 20), en = random_number(e, 2), mn = random_number(m, 20);
        if (mn == 0) {
            continue;
        }
        EXPECT(mp_pow_mod_scratch(an, mn) <= ROOM);
        mp_pow_mod(r, a, an, e, en, m, mn, scratch);
        // Bit by bit, with a division after each step.
        memset(wanted, 0, mn * sizeof(Limb));
        wanted[0] = !(mn == 1 && m[0] == 1);
        for (uint64_t bit = mp_bit_length(e, en); bit-- > 0;) {
            mp_mul(product, wanted, mn, wanted, mn, scratch);
            mp_divmod(NULL, wanted, product, 2 * mn, m, mn, scratch);
            if (mp_test_bit(e, en, bit)) {
                mp_mul(product, wanted, mn, a, an, scratch);
                mp_divmod(NULL, wanted, product, mn + an, m, mn, scratch);
            }
        }
        EXPECT(memcmp(r, wanted, mn * sizeof(Limb)) == 0);
    }
}

TEST(bytes)
{
    static const struct {
        int64_t value;
        int size;
        bool is_signed, fits;
        const char *big_endian;
    } cases[] = {
        {0, 0, true, true, ""},
        {255, 1, false, true, "\xff"},
        {255, 1, true, false, NULL},
        {127, 1, true, true, "\x7f"},
        {-128, 1, true, true, "\x80"},
        {-129, 1, true, false, NULL},
        {-129, 2, true, true, "\xff\x7f"},
        {-1, 0, true, true, ""},
        {-1, 9, true, true, "\xff\xff\xff\xff\xff\xff\xff\xff\xff"},
        {-1, 1, false, false, NULL},
        {65536, 2, false, false, NULL},
        {0x123456789ab, 7, true, true, "\0\x01\x23\x45\x67\x89\xab"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        int64_t value = cases[i].value;
        Limb a[8];
        size_t n = mp_from_u64(a, (uint64_t)(value < 0 ? -value : value));
        for (int little = 0; little < 2; little++) {
            uint8_t out[16], wanted[16];
            size_t size = (size_t)cases[i].size;
            bool fits = mp_to_bytes(out, size, a, n, value < 0, little, cases[i].is_signed);
            EXPECT_EQ(fits, cases[i].fits);
            if (!cases[i].fits) {
                continue;
            }
            for (size_t k = 0; k < size; k++) {
                wanted[little ? size - 1 - k : k] = (uint8_t)cases[i].big_endian[k];
            }
            EXPECT(memcmp(out, wanted, size) == 0);
            bool negative;
            Limb back[8];
            n = mp_from_bytes(back, out, size, little, cases[i].is_signed, &negative);
            if (size > 0) {
                EXPECT_EQ(negative ? -(int64_t)mp_low_u64(back, n)
                                   : (int64_t)mp_low_u64(back, n),
                          value);
            }
        }
    }
}

TEST(doubles)
{
    static const struct {
        const char *above, *below;
        double ratio;
    } cases[] = {
        {"1", "3", 0x1.5555555555555p-2},
        {"9007199254740993", "1", 0x1p53},
        {"9007199254740995", "1", 0x1.0000000000002p53},
        {"18014398509481985", "2", 0x1p53},
        {"123456789012345678901234567890", "987654321098765432109", 0x1.dcd64fb71999ap+26},
        {"1", "100000000000000000000000000000000000000000000000000000000000000000000000000",
         0x1.217aefe690777p-246},
    };
    static Limb a[LIMBS], b[LIMBS];
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        size_t an = from_decimal(a, cases[i].above), bn = from_decimal(b, cases[i].below);
        double value;
        EXPECT(mp_ratio_to_double(a, an, b, bn, &value, scratch));
        EXPECT(value == cases[i].ratio);
    }
    double value;
    for (int i = 0; i < 20000; i++) {
        // Halfway cases of a cast the compiler knows.
        uint64_t x = (next_random() >> next_random() % 64) & ~(uint64_t)0 << next_random() % 64;
        size_t an = mp_from_u64(a, x);
        EXPECT(mp_to_double(a, an, &value) && value == (double)x);
        EXPECT_EQ(mp_compare_double(a, an, -1.0), 1);
        EXPECT_EQ(mp_compare_double(a, an, (double)INFINITY), -1);
        size_t n = mp_from_double(b, value);
        EXPECT_EQ(mp_compare_double(b, n, value), 0);
        EXPECT_EQ(mp_compare_double(a, an, value), mp_compare(a, an, b, n));
        volatile double more = value + 0.5;  // without the excess precision of an x87
        EXPECT_EQ(mp_compare_double(b, n, more), more == value ? 0 : -1);
        int64_t exponent;
        double part = mp_frexp(a, an, &exponent);
        EXPECT(ldexp(part, (int)exponent) == value);
    }
    // 2^1024 - 2^970 is the first number that rounds to infinity.
    Limb one[1] = {1};
    size_t an = mp_shift_left(a, one, 1, 1024), bn = mp_shift_left(b, one, 1, 970);
    (void)mp_sub(a, a, an, b, bn);
    EXPECT(!mp_to_double(a, an, &value) && value == INFINITY);
    (void)mp_sub_limb(a, a, an, 1);
    EXPECT(mp_to_double(a, an, &value) && value == 0x1.fffffffffffffp1023);
    // Gradual underflow: 2^-1075 is a tie and goes to zero, three of it to 2^-1073.
    bn = mp_shift_left(b, one, 1, 1075);
    EXPECT(mp_ratio_to_double(one, 1, b, bn, &value, scratch) && value == 0);
    one[0] = 3;
    EXPECT(mp_ratio_to_double(one, 1, b, bn, &value, scratch) && value == 0x1p-1073);
}

TESTS(words, sums, products, quotients, shifts, texts, powers, products_of_numbers,
      number_theory, modular_powers, bytes, doubles)
