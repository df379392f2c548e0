// unit.h — the whole test harness of the C unit tests.
//
// A test program defines functions with TEST(name), lists them in a TESTS(...) at its end and
// prints one line per failed expectation; the exit code is 1 when there was one.
#pragma once

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int unit_failures;
static void *unit_stack_base __attribute__((unused));  // above the frames of all tests

#define TEST(name) __attribute__((noinline)) static void name(void)

#define EXPECT(condition)                                                   \
    do {                                                                    \
        if (!(condition)) {                                                 \
            unit_failures++;                                                \
            printf("%s:%d: expected %s\n", __FILE__, __LINE__, #condition); \
        }                                                                   \
    } while (0)

#define EXPECT_EQ(actual, wanted)                                                              \
    do {                                                                                       \
        int64_t actual_ = (int64_t)(actual), wanted_ = (int64_t)(wanted);                      \
        if (actual_ != wanted_) {                                                              \
            unit_failures++;                                                                   \
            printf("%s:%d: %s is %" PRId64 ", not %" PRId64 "\n", __FILE__, __LINE__, #actual, \
                   actual_, wanted_);                                                          \
        }                                                                                      \
    } while (0)

#define EXPECT_TEXT(actual, wanted)                                                  \
    do {                                                                             \
        const char *actual_ = (actual), *wanted_ = (wanted);                         \
        if (actual_ == NULL || strcmp(actual_, wanted_) != 0) {                      \
            unit_failures++;                                                         \
            printf("%s:%d: %s is \"%s\", not \"%s\"\n", __FILE__, __LINE__, #actual, \
                   actual_ ? actual_ : "(null)", wanted_);                           \
        }                                                                            \
    } while (0)

#define TESTS(...)                                                    \
    int main(void)                                                    \
    {                                                                 \
        void (*tests[])(void) = {__VA_ARGS__};                        \
        unit_stack_base = __builtin_frame_address(0);                 \
        for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) { \
            tests[i]();                                               \
        }                                                             \
        return unit_failures != 0;                                    \
    }
