// time — clocks and sleep.
//
// Clocks are read as nanoseconds in int64_t, good until the year 2262. The functions of the
// calendar (localtime, strftime, ...) are in time_calendar.c.

#include <errno.h>
#include <math.h>
#include <time.h>

#include "modules/time_calendar.h"
#include "py.h"
#include "vm/frame.h"
#include "vm/threads.h"

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
        threads_release(vm);
        int result = nanosleep(&span, NULL);
        threads_acquire(vm);
        if (result == 0) {
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

// ---- any clock

RAISES static bool to_clock(VM *vm, Value v, clockid_t *out)
{
    int64_t number;
    CHECKB(op_index_i64(vm, v, &number));
    *out = (clockid_t)number;
    return true;
}

RAISES static Maybe time_clock_gettime(VM *vm, Value *args, int n)
{
    (void)n;
    clockid_t clock;
    CHECK(to_clock(vm, args[0], &clock));
    return time_seconds(vm, clock);
}

RAISES static Maybe time_clock_gettime_ns(VM *vm, Value *args, int n)
{
    (void)n;
    clockid_t clock;
    CHECK(to_clock(vm, args[0], &clock));
    return time_nanoseconds(vm, clock);
}

RAISES static Maybe set_clock(VM *vm, Value clock_id, int64_t nanoseconds)
{
    clockid_t clock;
    CHECK(to_clock(vm, clock_id, &clock));
    int64_t rest = nanoseconds % NANO;
    struct timespec t = {.tv_sec = (time_t)(nanoseconds / NANO - (rest < 0)),
                         .tv_nsec = (long)(rest < 0 ? rest + NANO : rest)};
    return clock_settime(clock, &t) != 0 ? raise_errno(vm, errno) : just(NONE);
}

RAISES static Maybe time_clock_settime(VM *vm, Value *args, int n)
{
    (void)n;
    double seconds;
    CHECK(op_float(vm, args[1], &seconds));
    if (!(fabs(seconds) < 9e9)) {
        return raise_error(vm, E_OverflowError, "timestamp out of range for platform time_t");
    }
    return set_clock(vm, args[0], (int64_t)floor(seconds * (double)NANO));
}

RAISES static Maybe time_clock_settime_ns(VM *vm, Value *args, int n)
{
    (void)n;
    int64_t nanoseconds;
    CHECK(op_index_i64(vm, args[1], &nanoseconds));
    return set_clock(vm, args[0], nanoseconds);
}

RAISES static Maybe time_clock_getres(VM *vm, Value *args, int n)
{
    (void)n;
    clockid_t clock;
    struct timespec t;
    CHECK(to_clock(vm, args[0], &clock));
    if (clock_getres(clock, &t) != 0) {
        return raise_errno(vm, errno);
    }
    return float_new(vm, (double)t.tv_sec + 1e-9 * (double)t.tv_nsec);
}

typedef struct ClockInfo {
    const char *name, *implementation;
    clockid_t clock;
    bool monotonic, adjustable;
} ClockInfo;

static const ClockInfo clocks[] = {
    {"time", "clock_gettime(CLOCK_REALTIME)", CLOCK_REALTIME, false, true},
    {"monotonic", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true, false},
    {"perf_counter", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true, false},
    {"process_time", "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", CLOCK_PROCESS_CPUTIME_ID, true,
     false},
    {"thread_time", "clock_gettime(CLOCK_THREAD_CPUTIME_ID)", CLOCK_THREAD_CPUTIME_ID, true,
     false},
};

RAISES static Maybe time_get_clock_info(VM *vm, Value *args, int n)
{
    (void)n;
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        const ClockInfo *info = &clocks[i];
        struct timespec t;
        if (!str_equal_c(args[0], info->name)) {
            continue;
        }
        if (clock_getres(info->clock, &t) != 0) {
            return raise_errno(vm, errno);
        }
        Dict *dict = TRY_PTR(dict_new(vm));
        Value resolution = TRY(float_new(vm, (double)t.tv_sec + 1e-9 * (double)t.tv_nsec));
        Value text = TRY(str_from_c(vm, info->implementation));
        CHECK(dict_set_c(vm, dict, "implementation", text));
        CHECK(dict_set_c(vm, dict, "monotonic", from_bool(info->monotonic)));
        CHECK(dict_set_c(vm, dict, "adjustable", from_bool(info->adjustable)));
        CHECK(dict_set_c(vm, dict, "resolution", resolution));
        return call_spread(vm, from_obj(type_by_id(vm, T_SimpleNamespace)), vm->empty_tuple,
                           from_obj(dict));
    }
    return raise_error(vm, E_ValueError, "unknown clock");
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
    {"clock_gettime(clk_id, /)", FN(time_clock_gettime), "The time of a clock."},
    {"clock_gettime_ns(clk_id, /)", FN(time_clock_gettime_ns), "The same in nanoseconds."},
    {"clock_settime(clk_id, time, /)", FN(time_clock_settime), "Set a clock."},
    {"clock_settime_ns(clk_id, time, /)", FN(time_clock_settime_ns), "Set a clock."},
    {"clock_getres(clk_id, /)", FN(time_clock_getres), "The resolution of a clock."},
    {"get_clock_info(name: str, /)", FN(time_get_clock_info), "What is known about a clock."},
    {"CLOCK_REALTIME", INTEGER(CLOCK_REALTIME), NULL},
    {"CLOCK_MONOTONIC", INTEGER(CLOCK_MONOTONIC), NULL},
    {"CLOCK_MONOTONIC_RAW", INTEGER(CLOCK_MONOTONIC_RAW), NULL},
    {"CLOCK_PROCESS_CPUTIME_ID", INTEGER(CLOCK_PROCESS_CPUTIME_ID), NULL},
    {"CLOCK_THREAD_CPUTIME_ID", INTEGER(CLOCK_THREAD_CPUTIME_ID), NULL},
    {"CLOCK_BOOTTIME", INTEGER(CLOCK_BOOTTIME), NULL},
    {"CLOCK_TAI", INTEGER(CLOCK_TAI), NULL},
    {"sleep(seconds, /)", FN(time_sleep), "Delay execution for a given number of seconds."},
    {0},
};

RAISES static bool time_fill(VM *vm, Value module)
{
    return time_add_calendar(vm, ((Module *)module)->dict);
}

const ModuleDef time_module = {
    .name = "time",
    .doc = "This module provides various functions to manipulate time values.",
    .defs = time_defs,
    .exec = time_fill,
};
