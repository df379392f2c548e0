// test_random — the generator against outputs of CPython's random module.
#include "unit.h"

#include "base/random.h"

TEST(words)
{
    // random.seed(0); [random.getrandbits(32) for _ in range(4)]
    static const uint32_t wanted[] = {3626764237u, 1654615998u, 3255389356u, 3823568514u};
    Random random;
    uint32_t key[3] = {0};
    random_seed(&random, key, 1);
    for (size_t i = 0; i < ARRAY_LENGTH(wanted); i++) {
        EXPECT_EQ(random_u32(&random), wanted[i]);
    }
    // random.seed(2**70 + 12345)
    static const uint32_t long_key[] = {4124372728u, 1880144277u, 4058479540u, 3798873593u};
    key[0] = 12345;
    key[2] = 64;
    random_seed(&random, key, 3);
    for (size_t i = 0; i < ARRAY_LENGTH(long_key); i++) {
        EXPECT_EQ(random_u32(&random), long_key[i]);
    }
    // The 3000th word after random.seed(1), and a key longer than the state.
    key[0] = 1;
    random_seed(&random, key, 1);
    uint32_t last = 0;
    for (int i = 0; i < 3000; i++) {
        last = random_u32(&random);
    }
    EXPECT_EQ(last, 3381855688u);
    static uint32_t huge[700];
    for (uint32_t i = 0; i < 700; i++) {
        huge[i] = i * 2654435761u + 1;
    }
    random_seed(&random, huge, 700);
    EXPECT_EQ(random_u32(&random), 285450211u);
}

TEST(doubles)
{
    Random random;
    uint32_t key[1] = {42};
    random_seed(&random, key, 1);
    EXPECT(random_double(&random) == 0x1.4762f307200c5p-1);
    EXPECT(random_double(&random) == 0x1.99c6b5eeb2060p-6);
}

TESTS(words, doubles)
