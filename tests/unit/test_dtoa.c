// test_dtoa — doubles and text: vectors from CPython, round trips, all powers of ten.
#include "unit.h"

#include <math.h>

#include "base/dtoa.h"
#include "base/load.h"
#include "base/mp.h"
#include "base/pow10.h"

static uint64_t random_state = 88172645463325252u;

static uint64_t next_random(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state * 0x2545f4914f6cdd1du;
}

static const char *repr(double value)
{
    static char text[DTOA_REPR_SIZE + 1];
    text[dtoa_repr(value, text)] = 0;
    return text;
}

static double parse(const char *text)
{
    double value = -1;
    EXPECT_EQ(dtoa_from_text(text, strlen(text), &value), strlen(text));
    return value;
}

// "digits@point"
static const char *decimal(const char *digits, int count, int point)
{
    static char text[DTOA_MAX_DIGITS + 20];
    snprintf(text, sizeof text, "%.*s@%d", count, digits, point);
    return text;
}

static const char *fixed(double value, int places)
{
    char digits[DTOA_MAX_DIGITS];
    int point, count = dtoa_fixed(value, places, digits, &point);
    return decimal(digits, count, point);
}

static const char *precise(double value, int wanted)
{
    char digits[DTOA_MAX_DIGITS];
    int point, count = dtoa_precision(value, wanted, digits, &point);
    return decimal(digits, count, point);
}

// Every power against floor(10^k / 2^exponent) in long arithmetic.
TEST(powers_of_ten)
{
    enum { LIMBS = 1600 / LIMB_BITS, ROOM = 64 * LIMBS };
    static Limb ten[1] = {10}, power[LIMBS], shifted[LIMBS], quotient[LIMBS], work[ROOM];
    for (int k = POW10_MIN; k <= POW10_MAX; k++) {
        Pow10 p = pow10_get(k);
        Limb wanted[4];
        size_t n = mp_pow(power, ten, 1, (uint64_t)abs(k), work);
        EXPECT_EQ(p.exponent, pow10_log2(k) - 127);
        EXPECT(p.high >> 63);
        if (k >= 0) {
            n = p.exponent >= 0 ? mp_shift_right(shifted, power, n, (uint64_t)p.exponent)
                                : mp_shift_left(shifted, power, n, (uint64_t)-p.exponent);
            memcpy(wanted, shifted, n * sizeof(Limb));
            EXPECT(!p.exact || p.exponent < 0 ||
                   !mp_any_low_bits(power, mp_normalize(power, LIMBS), (uint64_t)p.exponent));
        } else {
            Limb one[1] = {1};
            size_t sn = mp_shift_left(shifted, one, 1, (uint64_t)-p.exponent);
            mp_divmod(quotient, NULL, shifted, sn, power, n, work);
            n = mp_normalize(quotient, sn - n + 1);
            memcpy(wanted, quotient, n * sizeof(Limb));
            EXPECT(!p.exact);
        }
        EXPECT_EQ(mp_bit_length(wanted, n), 128);
        EXPECT_EQ(mp_low_u64(wanted, n), p.low);
        EXPECT_EQ(mp_low_u64(wanted + 64 / LIMB_BITS, n - 64 / LIMB_BITS), p.high);
        memset(power, 0, sizeof power);
    }
}

TEST(wide_products)
{
    for (int i = 0; i < 10000; i++) {
        uint64_t a = next_random() >> next_random() % 64,
                 b = next_random() >> next_random() % 64;
        a = next_random() % 8 ? a : ~(uint64_t)0;
        b = next_random() % 8 ? b : ~(uint64_t)0;
        Wide p = wide_multiply(a, b);
        Limb x[MP_U64_LIMBS], y[MP_U64_LIMBS], r[4] = {0};
        size_t xn = mp_from_u64(x, a), yn = mp_from_u64(y, b);
        mp_mul(r, x, xn, y, yn, NULL);
        EXPECT_EQ(p.low, mp_low_u64(r, 2));
        EXPECT_EQ(p.high, mp_low_u64(r + MP_U64_LIMBS, MP_U64_LIMBS));
    }
}

TEST(repr_vectors)
{
    static const struct {
        double value;
        const char *text;
    } cases[] = {
        {0.0, "0.0"},
        {-0.0, "-0.0"},
        {1.0, "1.0"},
        {-1.5, "-1.5"},
        {0.1, "0.1"},
        {0.1 + 0.2, "0.30000000000000004"},
        {1e15, "1000000000000000.0"},
        {1e16, "1e+16"},
        {123456789012345680.0, "1.2345678901234568e+17"},
        {9007199254740993.0, "9007199254740992.0"},
        {1e22, "1e+22"},
        {1e23, "1e+23"},
        {9.5e-5, "9.5e-05"},
        {0.0001, "0.0001"},
        {0.00012345, "0.00012345"},
        {5e-324, "5e-324"},
        {1.5e-323, "1.5e-323"},
        {2.2250738585072014e-308, "2.2250738585072014e-308"},
        {2.225073858507201e-308, "2.225073858507201e-308"},
        {1.7976931348623157e308, "1.7976931348623157e+308"},
        {0x1p-44, "5.684341886080802e-14"},
        {0x1p-1022, "2.2250738585072014e-308"},
        {0x1p970, "9.9792015476736e+291"},
        {0x1p89, "6.189700196426902e+26"},
        {9.5367431640625e-07, "9.5367431640625e-07"},
        {4.35, "4.35"},
        {4.349999999999999, "4.349999999999999"},
        {2.0e-15, "2e-15"},
        {8.41, "8.41"},
        {1.0 / 3, "0.3333333333333333"},
        {2.0 / 3, "0.6666666666666666"},
        {(double)INFINITY, "inf"},
        {(double)-INFINITY, "-inf"},
        {(double)NAN, "nan"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        EXPECT_TEXT(repr(cases[i].value), cases[i].text);
    }
}

TEST(shortest_digits)
{
    for (int i = 0; i < 60000; i++) {
        uint64_t bits = next_random();
        if (i % 4 == 0) {  // powers of two and their neighbours
            bits = ((bits >> 52) << 52) + bits % 3 - 1;
        } else if (i % 4 == 1) {  // few bits
            bits &= ~(uint64_t)0 << bits % 52;
        }
        double value = double_from_bits(bits);
        if (!isfinite(value)) {
            continue;
        }
        EXPECT_EQ(double_to_bits(parse(repr(value))), bits);
        char digits[18], fewer[DTOA_MAX_DIGITS];
        int point, count = dtoa_shortest(value, digits, &point);
        EXPECT(count >= 1 && count <= 17);
        if (count > 1) {
            int n = dtoa_precision(value, count - 1, fewer, &point);
            EXPECT(dtoa_from_digits(fewer, (size_t)n, point - n) != fabs(value));
        }
        int n = dtoa_precision(value, 17, fewer, &point);
        EXPECT(dtoa_from_digits(fewer, (size_t)n, point - n) == fabs(value));
    }
}

TEST(fixed_digits)
{
    static const struct {
        double value;
        int places;
        const char *wanted;
    } cases[] = {
        {0.5, 0, "0@1"},
        {1.5, 0, "2@1"},
        {2.5, 0, "2@1"},
        {2.675, 2, "267@1"},
        {1e22, 0, "1@23"},
        {1e23, 0, "99999999999999991611392@23"},
        {1234.5, -2, "12@4"},
        {1250.0, -2, "12@4"},
        {1350.0, -2, "14@4"},
        {950.0, -3, "1@4"},
        {500.0, -3, "0@1"},
        {501.0, -3, "1@4"},
        {9.99, 1, "1@2"},
        {0.05, 1, "1@0"},
        {0.04, 1, "0@1"},
        {5e-324, 323, "0@1"},
        {5e-324, 324, "5@-323"},
        {0.1, 30, "100000000000000005551115123126@0"},
        {0.1, 2147483647, "1000000000000000055511151231257827021181583404541015625@0"},
        {1e300, -2147483647, "0@1"},
        {99.5, 0, "1@3"},
        {0.999, 2, "1@1"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        EXPECT_TEXT(fixed(cases[i].value, cases[i].places), cases[i].wanted);
    }
}

TEST(precise_digits)
{
    static const struct {
        double value;
        int count;
        const char *wanted;
    } cases[] = {
        {0.0, 5, "0@1"},
        {9.5, 1, "1@2"},
        {8.5, 1, "8@1"},
        {0.15, 1, "1@0"},
        {1e23, 17, "99999999999999992@23"},
        {1e23, 18, "999999999999999916@23"},
        {5e-324, 3, "494@-323"},
        {1.7976931348623157e308, 1, "2@309"},
        {123456.0, 3, "123@6"},
        {1.0 / 3, 40, "3333333333333333148296162562473909929395@0"},
        {2.2250738585072014e-308, 20, "22250738585072013831@-307"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        EXPECT_TEXT(precise(cases[i].value, cases[i].count), cases[i].wanted);
    }
    char digits[DTOA_MAX_DIGITS];
    int point;
    EXPECT_EQ(dtoa_precision(0x1.fffffffffffffp-1022, 2147483647, digits, &point), 767);
    EXPECT_EQ(dtoa_precision(0x1.fffffffffffffp-1022, 766, digits, &point), 766);
    EXPECT_EQ(dtoa_precision(5e-324, 1000, digits, &point), 751);
    EXPECT_EQ(point, -323);
}

TEST(words_and_long_arithmetic_agree)
{
    // With zero digits after the 18th asked for, the exact expansion is used.
    for (int i = 0; i < 20000; i++) {
        double value = ldexp((double)(next_random() >> 11), (int)(next_random() % 2000) - 1050);
        int count = 1 + (int)(next_random() % 18), point, exact_point;
        if (value == 0 || isinf(value)) {
            continue;
        }
        char digits[DTOA_MAX_DIGITS], exact[DTOA_MAX_DIGITS];
        int n = dtoa_precision(value, count, digits, &point);
        int all = dtoa_precision(value, 1000, exact, &exact_point);
        // The first digits differ from the exact ones by rounding only.
        char sum[DTOA_MAX_DIGITS + 8];
        memset(sum, '0', sizeof sum);
        memcpy(sum + 1, exact, (size_t)all);
        bool up = sum[count + 1] > '5' ||
                  (sum[count + 1] == '5' && (all > count + 1 || (sum[count] & 1)));
        for (int k = count; up; k--) {
            up = sum[k] == '9';
            sum[k] = up ? '0' : (char)(sum[k] + 1);
        }
        bool carry = sum[0] == '1';
        EXPECT_EQ(point, exact_point + carry);
        EXPECT(memcmp(sum + !carry, digits, (size_t)n) == 0);
    }
}

TEST(rounding)
{
    static const struct {
        double value;
        int places;
        double wanted;
    } cases[] = {
        {2.675, 2, 2.67},        {0.5, 0, 0.0},
        {1.5, 0, 2.0},           {-0.4, 0, -0.0},
        {1234567.0, -3, 1235e3}, {1e308, -309, 0.0},
        {4e307, -308, 0.0},      {1.1, 400, 1.1},
        {5e-324, 1000, 5e-324},  {1e22, 5, 1e22},
        {25.0, -1, 20.0},        {35.0, -1, 40.0},
        {0.285, 2, 0.28},        {1.7976931348623157e308, -308, (double)INFINITY},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        double value = dtoa_round(cases[i].value, cases[i].places);
        EXPECT_EQ(double_to_bits(value), double_to_bits(cases[i].wanted));
    }
    EXPECT(isnan(dtoa_round((double)NAN, 2)));
}

TEST(texts)
{
    static const struct {
        const char *text;
        double wanted;
    } cases[] = {
        {"0", 0.0},
        {"-0", -0.0},
        {"1.", 1.0},
        {".5", 0.5},
        {"+1e3", 1000.0},
        {"1E-2", 0.01},
        {"00000000000000000000000000000000000000000012", 12.0},
        {"0.00000000000000000000000000000000000000000000000001e50", 1.0},
        {"9007199254740993", 9007199254740992.0},
        {"9007199254740993.0", 9007199254740992.0},
        {"9007199254740993.00000000000000000000000000000000001", 9007199254740994.0},
        {"9007199254740995", 9007199254740996.0},
        {"1.00000000000000011102230246251565404236316680908203125", 1.0},
        {"1.00000000000000011102230246251565404236316680908203124", 1.0},
        {"1.00000000000000011102230246251565404236316680908203126", 0x1.0000000000001p0},
        {"2.2250738585072011e-308", 0x0.fffffffffffffp-1022},
        {"2.2250738585072012e-308", 0x1p-1022},
        {"2.4703282292062327e-324", 0.0},
        {"2.4703282292062328e-324", 5e-324},
        {"1.7976931348623158e308", 0x1.fffffffffffffp1023},
        {"1.7976931348623159e308", (double)INFINITY},
        {"1e400", (double)INFINITY},
        {"-1e99999999999999999999999", (double)-INFINITY},
        {"1e-99999999999999999999999", 0.0},
        {"0e99999999999999999999999", 0.0},
        {"8.5e22", 8.5e22},
        {"123456789012345678901234567890", 123456789012345678901234567890.0},
        {"inf", (double)INFINITY},
        {"-Infinity", (double)-INFINITY},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        EXPECT_EQ(double_to_bits(parse(cases[i].text)), double_to_bits(cases[i].wanted));
    }
    EXPECT(isnan(parse("nAn")));
    static const struct {
        const char *text;
        size_t used;
    } prefixes[] = {{"", 0},      {"x", 0},  {"-", 0},   {".", 0},     {"+.", 0},
                    {".e5", 0},   {"1e", 1}, {"1e+", 1}, {"1.5.2", 3}, {"1_0", 1},
                    {"infin", 3}, {"na", 0}, {" 1", 0},  {"1e5e6", 3}, {"0x10", 1}};
    for (size_t i = 0; i < ARRAY_LENGTH(prefixes); i++) {
        double value;
        const char *text = prefixes[i].text;
        EXPECT_EQ(dtoa_from_text(text, strlen(text), &value), prefixes[i].used);
    }
}

// Ties between doubles, written with all their digits, and one unit beyond them at the end.
TEST(ties)
{
    static char text[DTOA_MAX_DIGITS + 1200];
    for (int i = 0; i < 3000; i++) {
        uint64_t m = next_random() >> 11 | (uint64_t)1 << 52;
        int e = (int)(next_random() % 1900) - 1000;
        double value = ldexp((double)m, e), next = ldexp((double)(m + 1), e);
        double even = m & 1 ? next : value;
        // (2 m + 1) 2^(e - 1) from its halves: exact digits of a number of 54 bits.
        Limb x[MP_U64_LIMBS], five[1] = {5};
        static Limb power[4096 / LIMB_BITS], product[8192 / LIMB_BITS],
            work[200000 / LIMB_BITS];
        size_t n = mp_from_u64(x, 2 * m + 1), pn = 1;
        power[0] = 1;
        if (e - 1 < 0) {
            pn = mp_pow(power, five, 1, (uint64_t)(1 - e), work);
        } else {
            pn = mp_shift_left(power, power, 1, (uint64_t)(e - 1));
        }
        mp_mul(product, power, pn, x, n, work);
        n = mp_to_text(text, product, mp_normalize(product, pn + n), 10, work);
        int exponent = e - 1 < 0 ? e - 1 : 0;
        EXPECT(dtoa_from_digits(text, n, exponent) == even);
        memset(text + n, '0', 1000);
        EXPECT(dtoa_from_digits(text, n + 1000, exponent - 1000) == even);
        text[n + 999] = '1';
        EXPECT(dtoa_from_digits(text, n + 1000, exponent - 1000) == next);
        if (text[n - 1] != '0') {
            text[n - 1]--;
            memset(text + n, '9', 1000);
            EXPECT(dtoa_from_digits(text, n + 1000, exponent - 1000) == value);
        }
    }
}

TEST(hexadecimal)
{
    static const struct {
        double value;
        const char *text;
    } cases[] = {
        {0.0, "0x0.0p+0"},
        {-0.0, "-0x0.0p+0"},
        {1.0, "0x1.0000000000000p+0"},
        {-0.1, "-0x1.999999999999ap-4"},
        {5e-324, "0x0.0000000000001p-1022"},
        {1e300, "0x1.7e43c8800759cp+996"},
    };
    char out[DTOA_HEX_SIZE + 1];
    double value;
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        out[dtoa_to_hex(cases[i].value, out)] = 0;
        EXPECT_TEXT(out, cases[i].text);
        EXPECT_EQ(dtoa_from_hex(out, strlen(out), &value), DTOA_HEX_OK);
        EXPECT_EQ(double_to_bits(value), double_to_bits(cases[i].value));
    }
    static const struct {
        const char *text;
        DtoaHexResult result;
        double value;
    } read[] = {
        {"a.8", DTOA_HEX_OK, 10.5},
        {"0X.8P1", DTOA_HEX_OK, 1.0},
        {"1.00000000000008", DTOA_HEX_OK, 1.0},
        {"1.000000000000080000000000000000000001", DTOA_HEX_OK, 0x1.0000000000001p0},
        {"1.00000000000018", DTOA_HEX_OK, 0x1.0000000000002p0},
        {"0x1p-1075", DTOA_HEX_OK, 0.0},
        {"0x1.8p-1075", DTOA_HEX_OK, 5e-324},
        {"0x1p1024", DTOA_HEX_OVERFLOW, 0},
        {"0x1.fffffffffffff8p1023", DTOA_HEX_OVERFLOW, 0},
        {"0x0p999999999999999999999", DTOA_HEX_OK, 0.0},
        {"-inf", DTOA_HEX_OK, (double)-INFINITY},
        {"", DTOA_HEX_INVALID, 0},
        {"0x", DTOA_HEX_INVALID, 0},
        {".", DTOA_HEX_INVALID, 0},
        {"1p", DTOA_HEX_INVALID, 0},
        {"1g", DTOA_HEX_INVALID, 0},
        {"1.2.3", DTOA_HEX_INVALID, 0},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(read); i++) {
        EXPECT_EQ(dtoa_from_hex(read[i].text, strlen(read[i].text), &value), read[i].result);
        EXPECT(read[i].result != DTOA_HEX_OK ||
               double_to_bits(value) == double_to_bits(read[i].value));
    }
}

TEST(halves)
{
    for (unsigned i = 0; i < 65536; i++) {
        double value = dtoa_from_half((uint16_t)i), next = dtoa_from_half((uint16_t)(i + 1));
        uint16_t half = 0;
        EXPECT(dtoa_to_half(value, &half));
        if (isnan(value)) {
            EXPECT_EQ(half, (i & 0x8000) | 0x7e00);
            continue;
        }
        EXPECT_EQ(half, i);
        if (isfinite(value) && isfinite(next) && (i & 0x7fff) != 0x7fff) {
            EXPECT(dtoa_to_half((value + next) / 2, &half));  // a tie: to the even one
            EXPECT_EQ(half, i + (i & 1));
            EXPECT(dtoa_to_half(nextafter((value + next) / 2, next), &half));
            EXPECT_EQ(half, i + 1);
        }
    }
    uint16_t half;
    EXPECT(dtoa_from_half(0x3c00) == 1 && dtoa_from_half(1) == 0x1p-24);
    EXPECT(!dtoa_to_half(65520.0, &half) && !dtoa_to_half(-1e300, &half));
    EXPECT(dtoa_to_half(65519.99, &half) && half == 0x7bff);
    float single;
    EXPECT(dtoa_to_single(3.4028235677973362e38, &single));
    EXPECT(!dtoa_to_single(3.4028235677973366e38, &single));
    EXPECT(dtoa_to_single((double)INFINITY, &single));
}

TESTS(powers_of_ten, wide_products, repr_vectors, shortest_digits, fixed_digits, precise_digits,
      words_and_long_arithmetic_agree, rounding, texts, ties, hexadecimal, halves)
