// time — clocks and sleep.
//
// Clocks are read as nanoseconds in int64_t, good until the year 2262. Calendar functions
// (localtime, strftime, ...) are not here.

#include <errno.h>
#include <math.h>
#include <time.h>

#include "py.h"
#include "vm/frame.h"

#define NANO INT64_C(1000000000)

RAISES static bool time_read(VM *vm, clockid_t clock, int64_t *nanoseconds)
{
    struct timespec now;
    if (clock_gettime(clock, &now) != 0) {
        CHECKB(!raised(raise_errno(vm, errno)));
    }
    *nanoseconds = (int64_t)now.tv_sec * NANO + now.tv_nsec;
    return true;
}

RAISES static Maybe time_seconds(VM *vm, clockid_t clock)
{
    int64_t nanoseconds = 0;
    CHECK(time_read(vm, clock, &nanoseconds));
    return float_new(vm, (double)nanoseconds / (double)NANO);
}

RAISES static Maybe time_nanoseconds(VM *vm, clockid_t clock)
{
    int64_t nanoseconds = 0;
    CHECK(time_read(vm, clock, &nanoseconds));
    return int_from_i64(vm, nanoseconds);
}

#define TIME_CLOCK(name, clock)                                      \
    RAISES static Maybe time_##name(VM *vm, Value *args, int n)      \
    {                                                                \
        (void)args;                                                  \
        (void)n;                                                     \
        return time_seconds(vm, clock);                              \
    }                                                                \
    RAISES static Maybe time_##name##_ns(VM *vm, Value *args, int n) \
    {                                                                \
        (void)args;                                                  \
        (void)n;                                                     \
        return time_nanoseconds(vm, clock);                          \
    }

TIME_CLOCK(time, CLOCK_REALTIME)
TIME_CLOCK(monotonic, CLOCK_MONOTONIC)
TIME_CLOCK(process_time, CLOCK_PROCESS_CPUTIME_ID)
TIME_CLOCK(thread_time, CLOCK_THREAD_CPUTIME_ID)

// The argument of sleep() in nanoseconds, rounded up so that no sleep is too short.
RAISES static bool time_duration(VM *vm, Value v, int64_t *out)
{
    double limit = (double)INT64_MAX;
    if (is_float(v)) {
        double d = as_float(v);
        if (isnan(d)) {
            return !raised(raise_error(vm, E_ValueError, "Invalid value NaN (not a number)"));
        }
        d = ceil(d * (double)NANO);
        if (d >= limit || d < -limit) {
            return !raised(
                raise_error(vm, E_OverflowError, "timestamp out of range for platform time_t"));
        }
        *out = (int64_t)d;
    } else {
        int64_t seconds;
        Value i = TRYB(op_index(vm, v));
        if (!int_to_i64(i, &seconds) || __builtin_mul_overflow(seconds, NANO, out)) {
            return !raised(raise_error(vm, E_OverflowError,
                                       "timestamp too large to convert to C PyTime_t"));
        }
    }
    if (*out < 0) {
        return !raised(raise_error(vm, E_ValueError, "sleep length must be non-negative"));
    }
    return true;
}

RAISES static Maybe time_sleep(VM *vm, Value *args, int n)
{
    (void)n;
    int64_t length = 0;
    int64_t now = 0;
    CHECK(time_duration(vm, args[0], &length));
    CHECK(time_read(vm, CLOCK_MONOTONIC, &now));
    int64_t end = length > INT64_MAX - now ? INT64_MAX : now + length;
    for (int64_t left = length;;) {
        struct timespec span = {.tv_sec = (time_t)(left / NANO),
                                .tv_nsec = (long)(left % NANO)};
        if (nanosleep(&span, NULL) == 0) {
            return just(NONE);
        }
        if (errno != EINTR) {
            return raise_errno(vm, errno);
        }
        CHECK(vm_poll(vm));
        CHECK(time_read(vm, CLOCK_MONOTONIC, &now));
        left = end > now ? end - now : 0;
    }
}

static const Def time_defs[] = {
    {"time()", FN(time_time), "Return the current time in seconds since the Epoch."},
    {"time_ns()", FN(time_time_ns), "Return the current time in nanoseconds since the Epoch."},
    {"monotonic()", FN(time_monotonic), "Monotonic clock, cannot go backward."},
    {"monotonic_ns()", FN(time_monotonic_ns), "Monotonic clock as nanoseconds."},
    {"perf_counter()", FN(time_monotonic), "Performance counter for benchmarking."},
    {"perf_counter_ns()", FN(time_monotonic_ns), "Performance counter as nanoseconds."},
    {"process_time()", FN(time_process_time), "CPU time of the process."},
    {"process_time_ns()", FN(time_process_time_ns), "CPU time of the process as nanoseconds."},
    {"thread_time()", FN(time_thread_time), "CPU time of the thread."},
    {"thread_time_ns()", FN(time_thread_time_ns), "CPU time of the thread as nanoseconds."},
    {"sleep(seconds, /)", FN(time_sleep), "Delay execution for a given number of seconds."},
    {0},
};

MODULE(time, "This module provides various functions to manipulate time values.");
