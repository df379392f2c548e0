// test_table — the open-addressing table against a plain array, and the hashes.
#include "unit.h"

#include "base/hash.h"
#include "base/table.h"

static uint64_t random_state = 1;

static uint64_t next_random(void)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return random_state >> 33;
}

TEST(random_operations)
{
    enum { KEYS = 500 };
    uintptr_t model[KEYS] = {0};
    Table table = {0};
    uint32_t count = 0;
    for (int step = 0; step < 200000; step++) {
        unsigned k = (unsigned)(next_random() % (KEYS - 1)) + 1;
        // Keys with equal low bits make long probe sequences.
        uint64_t key = k % 3 ? (uint64_t)k << 40 : k;
        if (next_random() % 3) {
            bool is_new;
            TableEntry *entry = table_put(&table, key, &is_new);
            EXPECT(entry != NULL && is_new == (model[k] == 0));
            count += is_new;
            entry->word = model[k] = (uintptr_t)step + 1;
        } else {
            bool removed = table_remove(&table, key);
            EXPECT(removed == (model[k] != 0));
            count -= removed;
            model[k] = 0;
        }
        EXPECT_EQ(table.count, count);
    }
    for (unsigned k = 1; k < KEYS; k++) {
        TableEntry *entry = table_find(&table, k % 3 ? (uint64_t)k << 40 : k);
        EXPECT((entry ? entry->word : 0) == model[k]);
    }
    uint32_t cursor = 0, seen = 0;
    while (table_next(&table, &cursor)) {
        seen++;
    }
    EXPECT_EQ(seen, count);
    table_free(&table);
    EXPECT(table_find(&table, 1) == NULL);
}

static bool keep_even(TableEntry *entry, void *context)
{
    (void)context;
    return entry->key % 2 == 0;
}

TEST(filter)
{
    Table table = {0};
    for (uint64_t key = 1; key <= 1000; key++) {
        EXPECT(table_put(&table, key, NULL) != NULL);
    }
    table_filter(&table, keep_even, NULL);
    EXPECT_EQ(table.count, 500);
    for (uint64_t key = 1; key <= 1000; key++) {
        EXPECT((table_find(&table, key) != NULL) == (key % 2 == 0));
    }
    EXPECT(table_put(&table, 0, NULL) == NULL);
    table_free(&table);
}

TEST(hashes_spread)
{
    HashSeed seed = {0, 0}, other = {1, 2};
    char text[64];
    enum { BUCKETS = 4096, TEXTS = 40960 };
    static unsigned buckets[BUCKETS], top[BUCKETS];
    for (int i = 0; i < TEXTS; i++) {
        int n =
            snprintf(text, sizeof text, "%s%d", i % 2 ? "key_" : "a_rather_longer_name_", i);
        uint64_t h = hash_bytes(text, (size_t)n, &seed);
        EXPECT(h != hash_bytes(text, (size_t)n, &other));
        buckets[h % BUCKETS]++;
        top[h >> 52]++;
    }
    for (int i = 0; i < BUCKETS; i++) {  // mean 10, standard deviation 3.2
        EXPECT(buckets[i] < 30 && top[i] < 30);
    }
    memset(text, 0, sizeof text);
    for (size_t n = 1; n < sizeof text; n++) {
        EXPECT(hash_bytes(text, n, &seed) != hash_bytes(text, n - 1, &seed));
        uint64_t h = hash_bytes(text, n, &seed);
        text[n - 1] = 1;
        EXPECT(hash_bytes(text, n, &seed) != h);
        text[n - 1] = 0;
    }
}

TESTS(random_operations, filter, hashes_spread)
