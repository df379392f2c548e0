// resource — limits and use of resources.

#include <sys/resource.h>
#include <unistd.h>

#include "modules/posix.h"

RAISES static bool to_limit(VM *vm, Value v, rlim_t *out)
{
    Value index = TRYB(op_index(vm, v));
    int64_t i;
    if (int_to_i64(index, &i) && i == -1) {
        *out = RLIM_INFINITY;
        return true;
    }
    uint64_t u;
    if (!int_to_u64(index, &u)) {
        raise_error(vm, int_sign(index) < 0 ? E_ValueError : E_OverflowError,
                    "Python int too large to convert to C rlim_t");
        return false;
    }
    *out = (rlim_t)u;
    return true;
}

RAISES static Maybe from_limit(VM *vm, rlim_t limit)
{
    return limit == RLIM_INFINITY ? just(from_small(-1)) : int_from_u64(vm, limit);
}

RAISES static bool check_resource(VM *vm, Value v, int *out)
{
    CHECKB(posix_to_int(vm, v, out));
    if (*out < 0 || *out >= (int)RLIM_NLIMITS) {
        raise_error(vm, E_ValueError, "invalid resource specified");
        return false;
    }
    return true;
}

RAISES static Maybe limit_pair(VM *vm, const struct rlimit *limit)
{
    return tuple_2(vm, TRY(from_limit(vm, limit->rlim_cur)),
                   TRY(from_limit(vm, limit->rlim_max)));
}

RAISES static bool read_pair(VM *vm, Value v, struct rlimit *out)
{
    Tuple *pair = TRYB_PTR(tuple_from_iterable(vm, v));
    if (pair->size != 2) {
        raise_error(vm, E_ValueError, "expected a tuple of 2 integers");
        return false;
    }
    return to_limit(vm, pair->items[0], &out->rlim_cur) &&
           to_limit(vm, pair->items[1], &out->rlim_max);
}

RAISES static Maybe limit_error(VM *vm)
{
    if (errno == EINVAL) {
        return raise_error(vm, E_ValueError, "current limit exceeds maximum limit");
    }
    if (errno == EPERM) {
        return raise_error(vm, E_ValueError, "not allowed to raise maximum limit");
    }
    return posix_fail(vm);
}

RAISES static Maybe resource_getrlimit(VM *vm, Value *args, int n)
{
    (void)n;
    int resource;
    struct rlimit limit;
    CHECK(check_resource(vm, args[0], &resource));
    return getrlimit(resource, &limit) < 0 ? posix_fail(vm) : limit_pair(vm, &limit);
}

RAISES static Maybe resource_setrlimit(VM *vm, Value *args, int n)
{
    (void)n;
    int resource;
    struct rlimit limit;
    CHECK(check_resource(vm, args[0], &resource));
    CHECK(read_pair(vm, args[1], &limit));
    return setrlimit(resource, &limit) < 0 ? limit_error(vm) : just(NONE);
}

// args: pid, resource, limits
RAISES static Maybe resource_prlimit(VM *vm, Value *args, int n)
{
    (void)n;
    int pid, resource;
    struct rlimit limit, old;
    CHECK(posix_to_int(vm, args[0], &pid));
    CHECK(check_resource(vm, args[1], &resource));
    CHECK(args[2] == NONE || read_pair(vm, args[2], &limit));
    int result = prlimit(pid, resource, args[2] == NONE ? NULL : &limit, &old);
    return result < 0 ? limit_error(vm) : limit_pair(vm, &old);
}

static const char *const usage_fields[] = {
    "ru_utime",  "ru_stime",    "ru_maxrss", "ru_ixrss",   "ru_idrss",   "ru_isrss",
    "ru_minflt", "ru_majflt",   "ru_nswap",  "ru_inblock", "ru_oublock", "ru_msgsnd",
    "ru_msgrcv", "ru_nsignals", "ru_nvcsw",  "ru_nivcsw",  NULL};
static const StructSequenceDef usage_def = {"resource.struct_rusage",
                                            "What getrusage() returns.", usage_fields, 16};

RAISES static Maybe resource_getrusage(VM *vm, Value *args, int n)
{
    (void)n;
    int who;
    struct rusage u;
    CHECK(posix_to_int(vm, args[0], &who));
    if (getrusage(who, &u) < 0) {
        return errno == EINVAL ? raise_error(vm, E_ValueError, "invalid who parameter")
                               : posix_fail(vm);
    }
    const long numbers[14] = {u.ru_maxrss,  u.ru_ixrss,  u.ru_idrss,  u.ru_isrss,
                              u.ru_minflt,  u.ru_majflt, u.ru_nswap,  u.ru_inblock,
                              u.ru_oublock, u.ru_msgsnd, u.ru_msgrcv, u.ru_nsignals,
                              u.ru_nvcsw,   u.ru_nivcsw};
    Value values[16] = {
        TRY(float_new(vm, (double)u.ru_utime.tv_sec + 1e-6 * (double)u.ru_utime.tv_usec)),
        TRY(float_new(vm, (double)u.ru_stime.tv_sec + 1e-6 * (double)u.ru_stime.tv_usec))
    };
    for (int i = 0; i < 14; i++) {
        values[2 + i] = TRY(int_from_i64(vm, numbers[i]));
    }
    return struct_sequence_new(vm, as_type(vm->roots[ROOT_struct_rusage]), values, 16);
}

RAISES static Maybe resource_getpagesize(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return int_from_i64(vm, sysconf(_SC_PAGESIZE));
}

static const Def resource_defs[] = {
    {"getrlimit(resource, /)", FN(resource_getrlimit), "(soft limit, hard limit)."},
    {"setrlimit(resource, limits, /)", FN(resource_setrlimit), "Set (soft limit, hard limit)."},
    {"prlimit(pid, resource, limits=None, /)", FN(resource_prlimit),
     "Read and set the limits of a process."},
    {"getrusage(who, /)", FN(resource_getrusage), "What was used."},
    {"getpagesize()", FN(resource_getpagesize), "The size of a page in bytes."},
    {"error", TYPE_REF(E_OSError), NULL},
    {"RLIM_INFINITY", INTEGER(-1), NULL},
#define LIMIT_ROW(name)            \
    {                              \
#name, INTEGER(name), NULL \
    }
    LIMIT_ROW(RLIMIT_CPU),
    LIMIT_ROW(RLIMIT_FSIZE),
    LIMIT_ROW(RLIMIT_DATA),
    LIMIT_ROW(RLIMIT_STACK),
    LIMIT_ROW(RLIMIT_CORE),
    LIMIT_ROW(RLIMIT_RSS),
    LIMIT_ROW(RLIMIT_NPROC),
    LIMIT_ROW(RLIMIT_NOFILE),
    LIMIT_ROW(RLIMIT_MEMLOCK),
    LIMIT_ROW(RLIMIT_AS),
    LIMIT_ROW(RLIMIT_MSGQUEUE),
    LIMIT_ROW(RLIMIT_NICE),
    LIMIT_ROW(RLIMIT_RTPRIO),
    LIMIT_ROW(RLIMIT_RTTIME),
    LIMIT_ROW(RLIMIT_SIGPENDING),
    {"RLIMIT_OFILE", INTEGER(RLIMIT_NOFILE), NULL},
    LIMIT_ROW(RUSAGE_SELF),
    LIMIT_ROW(RUSAGE_CHILDREN),
    LIMIT_ROW(RUSAGE_THREAD),
    {0},
};

RAISES static bool resource_fill(VM *vm, Value module)
{
    Type *type = TRYB_PTR(struct_sequence_class(vm, &usage_def));
    vm->roots[ROOT_struct_rusage] = from_obj(type);
    return dict_set_c(vm, ((Module *)module)->dict, "struct_rusage", from_obj(type));
}

const ModuleDef resource_module = {
    .name = "resource",
    .doc = "Limits and use of resources.",
    .defs = resource_defs,
    .exec = resource_fill,
};
