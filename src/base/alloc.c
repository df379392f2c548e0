// alloc — malloc with a count of what is alive and a way to fail on purpose.
//
// The counters are relaxed atomics: they are statistics, and threads that do not hold the
// interpreter lock allocate too. Where MALLOC_SIZE is 0 only allocations are counted.
#include "base/alloc.h"

#include <stdlib.h>
#include <string.h>

#include "base/config.h"

static size_t live_count, live_bytes;

// Allocations left until the failing one; 0 = injection off. `fail_known` says that the
// environment was read.
static size_t fail_countdown;
static bool fail_forever, fail_known;

static void count_add(void *p)
{
    __atomic_fetch_add(&live_count, 1, __ATOMIC_RELAXED);
    __atomic_fetch_add(&live_bytes, MALLOC_SIZE(p), __ATOMIC_RELAXED);
}

static void count_remove(void *p)
{
    __atomic_fetch_sub(&live_count, 1, __ATOMIC_RELAXED);
    __atomic_fetch_sub(&live_bytes, MALLOC_SIZE(p), __ATOMIC_RELAXED);
}

void mem_fail_at(uint64_t n, bool forever)
{
    fail_known = true;
    fail_forever = forever;
    fail_countdown = (size_t)n;
}

static COLD void fail_read_environment(void)
{
    const char *text = getenv("KRAIT_ALLOC_FAIL");
    char *rest = NULL;
    uint64_t n = text ? strtoull(text, &rest, 10) : 0;
    mem_fail_at(n, rest && *rest == '+');
}

bool mem_should_fail(void)
{
    if (!ALLOC_FAIL) {
        return false;
    }
    if (!fail_known) {
        fail_read_environment();
    }
    if (fail_countdown == 0) {
        return false;
    }
    if (fail_countdown > 1) {
        fail_countdown--;
        return false;
    }
    if (!fail_forever) {
        fail_countdown = 0;
    }
    return true;
}

void *mem_alloc(size_t size)
{
    void *p = mem_should_fail() ? NULL : malloc(size ? size : 1);
    if (LIKELY(p != NULL)) {
        count_add(p);
    }
    return p;
}

void *mem_alloc_zeroed(size_t count, size_t size)
{
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes) || mem_should_fail()) {
        return NULL;
    }
    void *p = calloc(1, bytes ? bytes : 1);
    if (LIKELY(p != NULL)) {
        count_add(p);
    }
    return p;
}

void *mem_realloc(void *old, size_t size)
{
    if (old == NULL) {
        return mem_alloc(size);
    }
    if (mem_should_fail()) {
        return NULL;
    }
    size_t before = MALLOC_SIZE(old);
    void *p = realloc(old, size ? size : 1);
    if (LIKELY(p != NULL)) {
        __atomic_fetch_add(&live_bytes, MALLOC_SIZE(p) - before, __ATOMIC_RELAXED);
    }
    return p;
}

void *mem_realloc_array(void *old, size_t count, size_t size)
{
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) {
        return NULL;
    }
    return mem_realloc(old, bytes);
}

char *mem_copy_text(const char *data, size_t size)
{
    char *copy = size < SIZE_MAX ? mem_alloc(size + 1) : NULL;
    if (copy) {
        if (size) {
            memcpy(copy, data, size);
        }
        copy[size] = 0;
    }
    return copy;
}

void mem_free(void *p)
{
    if (p) {
        count_remove(p);
        free(p);
    }
}

size_t mem_live_count(void)
{
    return __atomic_load_n(&live_count, __ATOMIC_RELAXED);
}

size_t mem_live_bytes(void)
{
    return __atomic_load_n(&live_bytes, __ATOMIC_RELAXED);
}
