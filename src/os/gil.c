// gil — the interpreter lock.

#include "os/gil.h"

#include <errno.h>
#include <time.h>

void gil_init(Gil *gil, volatile uint32_t *request_word, uint32_t request_bit)
{
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_mutex_init(&gil->mutex, NULL);
    pthread_cond_init(&gil->freed, &attributes);
    pthread_cond_init(&gil->taken, &attributes);
    pthread_condattr_destroy(&attributes);
    gil->held = false;
    gil->waiting = 0;
    gil->turns = 0;
    gil->request_word = request_word;
    gil->request_bit = request_bit;
}

static struct timespec after(double seconds)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    int64_t nanoseconds = t.tv_nsec + (int64_t)(seconds * 1e9);
    t.tv_sec += (time_t)(nanoseconds / 1000000000);
    t.tv_nsec = (long)(nanoseconds % 1000000000);
    return t;
}

void gil_take(Gil *gil, double interval)
{
    pthread_mutex_lock(&gil->mutex);
    gil->waiting++;
    while (gil->held) {
        uint64_t turns = gil->turns;
        struct timespec until = after(interval);
        int error = pthread_cond_timedwait(&gil->freed, &gil->mutex, &until);
        if (error == ETIMEDOUT && gil->held && gil->turns == turns) {
            __atomic_fetch_or(gil->request_word, gil->request_bit, __ATOMIC_RELAXED);
        }
    }
    gil->waiting--;
    gil->held = true;
    gil->turns++;
    pthread_cond_broadcast(&gil->taken);
    pthread_mutex_unlock(&gil->mutex);
}

void gil_free(Gil *gil)
{
    pthread_mutex_lock(&gil->mutex);
    gil->held = false;
    pthread_cond_signal(&gil->freed);
    pthread_mutex_unlock(&gil->mutex);
}

void gil_yield_begin(Gil *gil)
{
    pthread_mutex_lock(&gil->mutex);
    gil->held = false;
    uint64_t turns = gil->turns;
    pthread_cond_signal(&gil->freed);
    while (gil->waiting && gil->turns == turns) {
        pthread_cond_wait(&gil->taken, &gil->mutex);
    }
    pthread_mutex_unlock(&gil->mutex);
}
