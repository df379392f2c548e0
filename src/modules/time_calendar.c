// time_calendar — the calendar half of module time: struct_time, local time, formatting.

#include "modules/time_calendar.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/buf.h"
#include "py.h"
#include "types/str.h"

static const char *const struct_time_fields[] = {"tm_year",  "tm_mon",  "tm_mday",   "tm_hour",
                                                 "tm_min",   "tm_sec",  "tm_wday",   "tm_yday",
                                                 "tm_isdst", "tm_zone", "tm_gmtoff", NULL};
static const StructSequenceDef struct_time_def = {
    "time.struct_time", "A point in time by the calendar.", struct_time_fields, 9};

RAISES static Maybe from_tm(VM *vm, const struct tm *tm)
{
    Value values[11] = {
        from_small(tm->tm_year + 1900),
        from_small(tm->tm_mon + 1),
        from_small(tm->tm_mday),
        from_small(tm->tm_hour),
        from_small(tm->tm_min),
        from_small(tm->tm_sec),
        from_small((tm->tm_wday + 6) % 7),
        from_small(tm->tm_yday + 1),
        from_small(tm->tm_isdst),
        TRY(str_decode_fs(vm, tm->tm_zone ? tm->tm_zone : "")),
        TRY(int_from_i64(vm, tm->tm_gmtoff))
    };
    return struct_sequence_new(vm, as_type(vm->roots[ROOT_struct_time]), values, 11);
}

// ---- arguments

// Seconds since the epoch, rounded down; None: now.
RAISES static bool to_seconds(VM *vm, Value v, time_t *out)
{
    int64_t seconds;
    if (v == NONE) {
        *out = time(NULL);
        return true;
    }
    if (is_float(v)) {
        double d = floor(as_float(v));
        if (isnan(d)) {
            raise_error(vm, E_ValueError, "Invalid value NaN (not a number)");
            return false;
        }
        if (!(d >= -9.2e18 && d <= 9.2e18)) {
            raise_error(vm, E_OverflowError, "timestamp out of range for platform time_t");
            return false;
        }
        seconds = (int64_t)d;
    } else {
        Value index = TRYB(op_index(vm, v));
        if (!int_to_i64(index, &seconds)) {
            raise_error(vm, E_OverflowError, "timestamp out of range for platform time_t");
            return false;
        }
    }
    *out = (time_t)seconds;
    return true;
}

// A struct_time or a tuple of nine numbers, not checked for ranges.
RAISES static bool to_tm(VM *vm, Value v, const char *function, struct tm *tm)
{
    memset(tm, 0, sizeof *tm);
    if (!is_tuple(v)) {
        raise_error(vm, E_TypeError, "Tuple or struct_time argument required");
        return false;
    }
    Tuple *tuple = as_tuple(v);
    if (tuple->size != 9) {
        raise_error(vm, E_TypeError, "%s(): illegal time tuple argument", function);
        return false;
    }
    int64_t numbers[9];
    for (int i = 0; i < 9; i++) {
        CHECKB(op_index_i64(vm, tuple->items[i], &numbers[i]));
        if (numbers[i] > INT32_MAX || numbers[i] < INT32_MIN + 1900) {
            raise_error(vm, E_OverflowError,
                        i == 0 ? "year out of range"
                               : "signed integer is greater than maximum");
            return false;
        }
    }
    tm->tm_year = (int)numbers[0] - 1900;
    tm->tm_mon = (int)numbers[1] - 1;
    tm->tm_mday = (int)numbers[2];
    tm->tm_hour = (int)numbers[3];
    tm->tm_min = (int)numbers[4];
    tm->tm_sec = (int)numbers[5];
    tm->tm_wday = (int)((numbers[6] + 1) % 7);
    tm->tm_yday = (int)numbers[7] - 1;
    tm->tm_isdst = (int)numbers[8];
    if (v != ABSENT && type_of(vm, v) == as_type(vm->roots[ROOT_struct_time])) {
        int64_t offset;
        if (is_any_int(tuple->items[10]) && int_to_i64(tuple->items[10], &offset)) {
            tm->tm_gmtoff = (long)offset;
        }
        tm->tm_zone = is_str(tuple->items[9]) ? str_data(tuple->items[9]) : NULL;
    }
    return true;
}

// Zero stands for the first month, day and day of the year.
RAISES static bool check_tm(VM *vm, struct tm *tm)
{
    tm->tm_mon += tm->tm_mon == -1;
    tm->tm_mday += tm->tm_mday == 0;
    tm->tm_yday += tm->tm_yday == -1;
    const char *wrong = tm->tm_mon < 0 || tm->tm_mon > 11      ? "month out of range"
                        : tm->tm_mday < 0 || tm->tm_mday > 31  ? "day of month out of range"
                        : tm->tm_hour < 0 || tm->tm_hour > 23  ? "hour out of range"
                        : tm->tm_min < 0 || tm->tm_min > 59    ? "minute out of range"
                        : tm->tm_sec < 0 || tm->tm_sec > 61    ? "seconds out of range"
                        : tm->tm_wday < 0                      ? "day of week out of range"
                        : tm->tm_yday < 0 || tm->tm_yday > 365 ? "day of year out of range"
                                                               : NULL;
    if (wrong) {
        raise_error(vm, E_ValueError, "%s", wrong);
    }
    tm->tm_isdst = tm->tm_isdst < -1 ? -1 : tm->tm_isdst > 1 ? 1 : tm->tm_isdst;
    return !wrong;
}

RAISES static bool local_time(VM *vm, time_t seconds, struct tm *tm)
{
    errno = 0;
    if (!localtime_r(&seconds, tm)) {
        (void)raise_errno(vm, errno ? errno : EINVAL);
        return false;
    }
    return true;
}

// ---- conversions

RAISES static Maybe time_gmtime(VM *vm, Value *args, int n)
{
    (void)n;
    time_t seconds;
    struct tm tm;
    CHECK(to_seconds(vm, args[0], &seconds));
    errno = 0;
    if (!gmtime_r(&seconds, &tm)) {
        return raise_errno(vm, errno ? errno : EINVAL);
    }
    tm.tm_zone = "UTC";
    return from_tm(vm, &tm);
}

RAISES static Maybe time_localtime(VM *vm, Value *args, int n)
{
    (void)n;
    time_t seconds;
    struct tm tm;
    CHECK(to_seconds(vm, args[0], &seconds));
    CHECK(local_time(vm, seconds, &tm));
    return from_tm(vm, &tm);
}

RAISES static Maybe time_mktime(VM *vm, Value *args, int n)
{
    (void)n;
    struct tm tm;
    CHECK(to_tm(vm, args[0], "mktime", &tm));
    tm.tm_wday = -1;
    time_t seconds = mktime(&tm);
    if (seconds == (time_t)-1 && tm.tm_wday == -1) {
        return raise_error(vm, E_OverflowError, "mktime argument out of range");
    }
    return float_new(vm, (double)seconds);
}

RAISES static Maybe asctime_text(VM *vm, const struct tm *tm)
{
    static const char *const days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[64];
    int size = snprintf(text, sizeof text, "%s %s%3d %.2d:%.2d:%.2d %d", days[tm->tm_wday % 7],
                        months[tm->tm_mon], tm->tm_mday, tm->tm_hour, tm->tm_min, tm->tm_sec,
                        1900 + tm->tm_year);
    return str_new(vm, text, (size_t)size);
}

RAISES static Maybe time_asctime(VM *vm, Value *args, int n)
{
    (void)n;
    struct tm tm;
    if (args[0] == ABSENT) {
        CHECK(local_time(vm, time(NULL), &tm));
    } else {
        CHECK(to_tm(vm, args[0], "asctime", &tm));
        CHECK(check_tm(vm, &tm));
    }
    return asctime_text(vm, &tm);
}

RAISES static Maybe time_ctime(VM *vm, Value *args, int n)
{
    (void)n;
    time_t seconds;
    struct tm tm;
    CHECK(to_seconds(vm, args[0], &seconds));
    CHECK(local_time(vm, seconds, &tm));
    return asctime_text(vm, &tm);
}

RAISES static bool format_to(VM *vm, Buf *out, const char *format, const struct tm *tm)
{
    size_t room = strlen(format) * 4 + 256;
    for (; room < 1 << 24; room *= 4) {
        buf_clear(out);
        char *text = buf_reserve(out, room);
        if (!text) {
            (void)raise_memory(vm);
            return false;
        }
        out->size = strftime(text, room, format, tm);
        if (out->size > 0 || !*format) {
            return true;
        }
        if (room > 256 * strlen(format)) {
            return true;  // the text may really be empty, as of %p in some locales
        }
    }
    return true;
}

// args: format, time
RAISES static Maybe time_strftime(VM *vm, Value *args, int n)
{
    (void)n;
    struct tm tm;
    if (args[1] == ABSENT) {
        CHECK(local_time(vm, time(NULL), &tm));
    } else {
        CHECK(to_tm(vm, args[1], "strftime", &tm));
        CHECK(check_tm(vm, &tm));
    }
    Value format = TRY(str_encode(vm, args[0], "utf-8", "surrogateescape"));
    const char *text = (const char *)as_bytes(format)->data;
    if (strlen(text) != as_bytes(format)->size) {
        return raise_error(vm, E_ValueError, "embedded null character");
    }
    Buf out = BUF_INIT;
    Maybe result = RAISED;
    if (format_to(vm, &out, text, &tm)) {
        result =
            bytes_decode(vm, (const uint8_t *)out.data, out.size, "utf-8", "surrogateescape");
    }
    buf_free(&out);
    return result;
}

RAISES static Maybe time_strptime(VM *vm, Value *args, int n)
{
    Value name = TRY(str_intern_c(vm, "_strptime"));
    Value module = TRY(call_1(vm, vm->roots[ROOT_import_function], name));
    Value function = TRY(attr_get(vm, module, TRY(str_intern_c(vm, "_strptime_time"))));
    return call_n(vm, function, args, n);
}

// ---- the zone

static long offset_of(int month, char *name, size_t room)
{
    time_t now = time(NULL);
    struct tm tm;
    localtime_r(&now, &tm);
    struct tm probe = {.tm_year = tm.tm_year, .tm_mon = month, .tm_mday = 1, .tm_isdst = -1};
    time_t seconds = mktime(&probe);
    localtime_r(&seconds, &tm);
    (void)snprintf(name, room, "%s", tm.tm_zone ? tm.tm_zone : "");
    return tm.tm_gmtoff;
}

RAISES static bool set_zone(VM *vm, Dict *dict)
{
    char winter[64], summer[64];
    tzset();
    long january = offset_of(0, winter, sizeof winter);
    long july = offset_of(6, summer, sizeof summer);
    if (january > july) {  // the south: summer is in January
        long offset = january;
        char name[64];
        january = july;
        july = offset;
        memcpy(name, winter, sizeof name);
        memcpy(winter, summer, sizeof winter);
        memcpy(summer, name, sizeof summer);
    }
    Value names =
        TRYB(tuple_2(vm, TRYB(str_decode_fs(vm, winter)), TRYB(str_decode_fs(vm, summer))));
    return dict_set_c(vm, dict, "timezone", from_small(-january)) &&
           dict_set_c(vm, dict, "altzone", from_small(-july)) &&
           dict_set_c(vm, dict, "daylight", from_small(january != july)) &&
           dict_set_c(vm, dict, "tzname", names);
}

RAISES static Maybe time_tzset(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Value name = TRY(str_intern_c(vm, "time"));
    Value module = TRY(dict_find(vm, vm->modules, name));
    tzset();
    if (is_kind(module, T_module)) {
        CHECK(set_zone(vm, ((Module *)module)->dict));
    }
    return just(NONE);
}

static const Def calendar_defs[] = {
    {"gmtime(seconds=None, /)", FN(time_gmtime), "The time in UTC."},
    {"localtime(seconds=None, /)", FN(time_localtime), "The local time."},
    {"mktime(seconds_tuple, /)", FN(time_mktime), "Seconds since the epoch of a local time."},
    {"asctime(seconds_tuple=..., /)", FN(time_asctime),
     "Text such as Sat Jun 06 16:26:11 1998."},
    {"ctime(seconds=None, /)", FN(time_ctime), "asctime() of seconds since the epoch."},
    {"strftime(format: str, time_tuple=..., /)", FN(time_strftime), "Text by a format."},
    {"strptime(string, format='%a %b %d %H:%M:%S %Y', /)", FN(time_strptime),
     "The time in a text."},
    {"tzset()", FN(time_tzset), "Look at the environment variable TZ again."},
    {0},
};

bool time_add_calendar(VM *vm, Dict *dict)
{
    Type *type = TRYB_PTR(struct_sequence_class(vm, &struct_time_def));
    vm->roots[ROOT_struct_time] = from_obj(type);
    Value name = TRYB(str_intern_c(vm, "time"));
    return dict_set_c(vm, dict, "struct_time", from_obj(type)) &&
           dict_set_c(vm, dict, "_STRUCT_TM_ITEMS", from_small(11)) &&
           module_fill(vm, dict, calendar_defs, name) && set_zone(vm, dict);
}
