// posix_system — the environment, random bytes, and what the system knows about itself.

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "modules/posix.h"

// ---- environment

extern char **environ;

bool posix_add_environment(VM *vm, Dict *dict)
{
    Dict *variables = TRYB_PTR(dict_new(vm));
    for (char **entry = environ; entry && *entry; entry++) {
        const char *equals = strchr(*entry + (**entry != '\0'), '=');
        if (!equals) {
            continue;
        }
        Value name = TRYB(bytes_new(vm, *entry, (size_t)(equals - *entry)));
        Value value = TRYB(bytes_new(vm, equals + 1, strlen(equals + 1)));
        Value known = TRYB(dict_find(vm, variables, name));
        CHECKB(known != NOTHING || dict_set(vm, variables, name, value));
    }
    return dict_set_c(vm, dict, "environ", from_obj(variables));
}

RAISES static bool no_equals(VM *vm, const char *name)
{
    if (strchr(name, '=')) {
        raise_error(vm, E_ValueError, "illegal environment variable name");
        return false;
    }
    return true;
}

RAISES static Maybe posix_putenv(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = TRY(path_to_bytes(vm, args[0]));
    Value value = TRY(path_to_bytes(vm, args[1]));
    CHECK(no_equals(vm, (const char *)as_bytes(name)->data));
    return posix_done(
        vm, setenv((const char *)as_bytes(name)->data, (const char *)as_bytes(value)->data, 1));
}

RAISES static Maybe posix_unsetenv(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = TRY(path_to_bytes(vm, args[0]));
    return posix_done(vm, unsetenv((const char *)as_bytes(name)->data));
}

// ---- random bytes

RAISES static Maybe random_bytes(VM *vm, Value v, unsigned flags, bool all)
{
    ptrdiff_t size;
    CHECK(op_index_ssize(vm, v, &size));
    if (size < 0 && all) {
        return raise_error(vm, E_ValueError, "negative argument not allowed");
    }
    if (size < 0) {
        errno = EINVAL;
        return posix_fail(vm);
    }
    Bytes *bytes = TRY_PTR(bytes_alloc(vm, (size_t)size));
    for (size_t done = 0; done < (size_t)size;) {
        ssize_t got = getrandom(bytes->data + done, (size_t)size - done, flags);
        if (got < 0 && !posix_again(vm)) {
            return posix_fail(vm);
        }
        done += got > 0 ? (size_t)got : 0;
        if (!all && got >= 0) {
            return bytes_new(vm, bytes->data, done);
        }
    }
    return just_obj(bytes);
}

RAISES static Maybe posix_urandom(VM *vm, Value *args, int n)
{
    (void)n;
    return random_bytes(vm, args[0], 0, true);
}

RAISES static Maybe posix_getrandom(VM *vm, Value *args, int n)
{
    (void)n;
    int flags;
    CHECK(posix_to_int(vm, args[1], &flags));
    return random_bytes(vm, args[0], (unsigned)flags, false);
}

// ---- limits and names

typedef struct NameRow {
    const char *name;
    int number;
} NameRow;

static const NameRow sysconf_rows[] = {
#define NAME(name) {#name, _##name},
#include "os/posix_sysconf.def"
#undef NAME
    {0},
};
static const NameRow pathconf_rows[] = {
#define NAME(name) {#name, _##name},
#include "os/posix_pathconf.def"
#undef NAME
    {0},
};
static const NameRow confstr_rows[] = {
#define NAME(name) {#name, _##name},
#include "os/posix_confstr.def"
#undef NAME
    {0},
};

RAISES static bool add_table(VM *vm, Dict *dict, const char *name, const NameRow *rows)
{
    Dict *table = TRYB_PTR(dict_new(vm));
    for (; rows->name; rows++) {
        CHECKB(dict_set_c(vm, table, rows->name, from_small(rows->number)));
    }
    return dict_set_c(vm, dict, name, from_obj(table));
}

bool posix_add_names(VM *vm, Dict *dict)
{
    return add_table(vm, dict, "sysconf_names", sysconf_rows) &&
           add_table(vm, dict, "pathconf_names", pathconf_rows) &&
           add_table(vm, dict, "confstr_names", confstr_rows);
}

RAISES static bool to_number(VM *vm, Value v, const NameRow *rows, int *out)
{
    if (!is_str(v)) {
        if (!is_any_int(v)) {
            raise_error(vm, E_TypeError, "configuration names must be strings or integers");
            return false;
        }
        return posix_to_int(vm, v, out);
    }
    for (; rows->name; rows++) {
        if (str_equal_c(v, rows->name)) {
            *out = rows->number;
            return true;
        }
    }
    raise_error(vm, E_ValueError, "unrecognized configuration name");
    return false;
}

RAISES static Maybe posix_sysconf(VM *vm, Value *args, int n)
{
    (void)n;
    int number;
    CHECK(to_number(vm, args[0], sysconf_rows, &number));
    errno = 0;
    long result = sysconf(number);
    return result == -1 && errno ? posix_fail(vm) : int_from_i64(vm, result);
}

RAISES static Maybe posix_pathconf(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    int number;
    CHECK(posix_path(vm, args[0], "pathconf", true, &path));
    CHECK(to_number(vm, args[1], pathconf_rows, &number));
    errno = 0;
    long result = path.text ? pathconf(path.text, number) : fpathconf(path.fd, number);
    return result == -1 && errno ? posix_fail_path(vm, &path) : int_from_i64(vm, result);
}

RAISES static Maybe posix_confstr(VM *vm, Value *args, int n)
{
    (void)n;
    int number;
    char text[4096];
    CHECK(to_number(vm, args[0], confstr_rows, &number));
    errno = 0;
    size_t size = confstr(number, text, sizeof text);
    if (size == 0) {
        return errno ? posix_fail(vm) : just(NONE);
    }
    return str_decode_fs(vm, text);
}

// ---- the system

RAISES static Maybe posix_uname(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    struct utsname name;
    if (uname(&name) < 0) {
        return posix_fail(vm);
    }
    Value values[5] = {
        TRY(str_decode_fs(vm, name.sysname)),
        TRY(str_decode_fs(vm, name.nodename)),
        TRY(str_decode_fs(vm, name.release)),
        TRY(str_decode_fs(vm, name.version)),
        TRY(str_decode_fs(vm, name.machine))
    };
    return posix_result(vm, POSIX_uname_result, values, 5);
}

RAISES static Maybe posix_getloadavg(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    double load[3];
    if (getloadavg(load, 3) != 3) {
        return raise_error(vm, E_OSError, "Load averages are unobtainable");
    }
    return tuple_3(vm, TRY(float_new(vm, load[0])), TRY(float_new(vm, load[1])),
                   TRY(float_new(vm, load[2])));
}

RAISES static Maybe posix_strerror(VM *vm, Value *args, int n)
{
    (void)n;
    int code;
    CHECK(posix_to_int(vm, args[0], &code));
    return str_decode_fs(vm, strerror(code));
}

RAISES static Maybe posix_fspath(VM *vm, Value *args, int n)
{
    (void)n;
    return path_fspath(vm, args[0]);
}

const Def posix_system_defs[] = {
    {"putenv(name, value, /)", FN(posix_putenv), "Set an environment variable."},
    {"unsetenv(name, /)", FN(posix_unsetenv), "Remove an environment variable."},
    {"urandom(size, /)", FN(posix_urandom), "Random bytes for cryptography."},
    {"getrandom(size, flags=0)", FN(posix_getrandom), "Random bytes from the system."},
    {"sysconf(name, /)", FN(posix_sysconf), "A limit of the system."},
    {"pathconf(path, name)", FN(posix_pathconf), "A limit of a file."},
    {"fpathconf(fd, name, /)", FN(posix_pathconf), "A limit of a file."},
    {"confstr(name, /)", FN(posix_confstr), "A text of the system."},
    {"uname()", FN(posix_uname), "Names of the system."},
    {"getloadavg()", FN(posix_getloadavg), "The load of the last 1, 5 and 15 minutes."},
    {"strerror(code, /)", FN(posix_strerror), "The text of an error number."},
    {"fspath(path)", FN(posix_fspath), "The str or bytes of a path."},
    {0},
};
