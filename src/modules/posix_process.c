// posix_process — this process and its children: ids, fork, exec, wait, kill, scheduling.

#include <fcntl.h>
#include <pty.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/times.h>
#include <sys/wait.h>
#include <unistd.h>

#include "modules/posix.h"
#include "modules/posix_fork.h"
#include "vm/threads.h"
#include "types/io.h"
#include "vm/frame.h"

// ---- ids

#define GET_NUMBER(name)                                         \
    RAISES static Maybe posix_##name(VM *vm, Value *args, int n) \
    {                                                            \
        (void)args;                                              \
        (void)n;                                                 \
        return posix_int(vm, name());                            \
    }

GET_NUMBER(getpid)
GET_NUMBER(getppid)
GET_NUMBER(getpgrp)

RAISES static Maybe posix_setsid(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return posix_done(vm, setsid());
}

RAISES static Maybe posix_setpgrp(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return posix_done(vm, setpgid(0, 0));
}

RAISES static Maybe posix_getpgid(VM *vm, Value *args, int n)
{
    (void)n;
    int pid;
    CHECK(posix_to_int(vm, args[0], &pid));
    return posix_int(vm, getpgid(pid));
}

RAISES static Maybe posix_getsid(VM *vm, Value *args, int n)
{
    (void)n;
    int pid;
    CHECK(posix_to_int(vm, args[0], &pid));
    return posix_int(vm, getsid(pid));
}

RAISES static Maybe posix_setpgid(VM *vm, Value *args, int n)
{
    (void)n;
    int pid, group;
    CHECK(posix_to_int(vm, args[0], &pid));
    CHECK(posix_to_int(vm, args[1], &group));
    return posix_done(vm, setpgid(pid, group));
}

// A signal for this process is served before these return.
RAISES static Maybe send(VM *vm, Value *args, int (*sender)(pid_t id, int number))
{
    int id, number;
    CHECK(posix_to_int(vm, args[0], &id));
    CHECK(posix_to_int(vm, args[1], &number));
    int result = sender(id, number);
    if (result < 0) {
        return posix_fail(vm);
    }
    CHECK(vm_poll(vm));
    return just(NONE);
}

RAISES static Maybe posix_kill(VM *vm, Value *args, int n)
{
    (void)n;
    return send(vm, args, kill);
}

RAISES static Maybe posix_killpg(VM *vm, Value *args, int n)
{
    (void)n;
    return send(vm, args, killpg);
}

// ---- fork, exec, exit

RAISES static bool run_hooks(VM *vm, enum PosixForkHook which, bool backwards)
{
    Value hooks = vm->roots[ROOT_fork_hooks];
    if (hooks == ABSENT) {
        return true;
    }
    List *list = as_list(as_tuple(hooks)->items[which]);
    for (size_t i = 0; i < list->size; i++) {
        Value hook = list->items[backwards ? list->size - 1 - i : i];
        if (raised(call_0(vm, hook))) {
            error_unraisable(vm, "Exception ignored in fork hook", hook);
        }
    }
    return true;
}

bool posix_before_fork(VM *vm)
{
    io_pending_flush(vm);
    return run_hooks(vm, FORK_BEFORE, true);
}

bool posix_after_fork(VM *vm, bool child)
{
    if (child) {
        threads_after_fork(vm);
    }
    return run_hooks(vm, child ? FORK_CHILD : FORK_PARENT, false);
}

// args: before, after_in_child, after_in_parent
RAISES static Maybe posix_register_at_fork(VM *vm, Value *args, int n)
{
    (void)n;
    if (args[0] == ABSENT && args[1] == ABSENT && args[2] == ABSENT) {
        return raise_error(vm, E_TypeError, "At least one argument is required.");
    }
    if (vm->roots[ROOT_fork_hooks] == ABSENT) {
        Value lists[3];
        for (int i = 0; i < 3; i++) {
            lists[i] = from_obj(TRY_PTR(list_new(vm, 0)));
        }
        vm->roots[ROOT_fork_hooks] = TRY(tuple_new(vm, lists, 3));
    }
    for (int i = 0; i < 3; i++) {
        if (args[i] != ABSENT && !is_callable(vm, args[i])) {
            static const char *const names[] = {"before", "after_in_child", "after_in_parent"};
            return raise_error(vm, E_TypeError, "'%s' must be callable, not %T", names[i],
                               args[i]);
        }
    }
    for (int i = 0; i < 3; i++) {
        Tuple *hooks = as_tuple(vm->roots[ROOT_fork_hooks]);
        CHECK(args[i] == ABSENT || list_append(vm, as_list(hooks->items[i]), args[i]));
    }
    return just(NONE);
}

RAISES static Maybe posix_fork(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    CHECK(posix_before_fork(vm));
    pid_t pid = fork();
    int error = errno;
    CHECK(posix_after_fork(vm, pid == 0));
    errno = error;
    return posix_int(vm, pid);
}

RAISES static Maybe posix_forkpty(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    int master = -1;
    CHECK(posix_before_fork(vm));
    pid_t pid = forkpty(&master, NULL, NULL, NULL);
    int error = errno;
    CHECK(posix_after_fork(vm, pid == 0));
    errno = error;
    return pid < 0 ? posix_fail(vm) : tuple_2(vm, from_small(pid), from_small(master));
}

// args: path, argv[, env]
RAISES static Maybe execute(VM *vm, Value *args, const char *function, bool with_environment)
{
    PosixPath path;
    PosixStrings arguments, environment = {0};
    CHECK(posix_path(vm, args[0], function, with_environment, &path));
    CHECK(posix_strings(vm, args[1], with_environment ? "execve: argv" : "execv() arg 2",
                        &arguments));
    bool ok = true;
    if (arguments.count == 0 || !arguments.items[0][0]) {
        raise_error(vm, E_ValueError,
                    arguments.count == 0 ? "%s%s must not be empty"
                                         : "%s%s first element cannot be empty",
                    function, with_environment ? ": argv" : "() arg 2");
        ok = false;
    }
    ok = ok && (!with_environment || posix_environment(vm, args[2], &environment));
    if (ok) {
        if (!path.text) {
            fexecve(path.fd, arguments.items, environment.items);
        } else if (with_environment) {
            execve(path.text, arguments.items, environment.items);
        } else {
            execv(path.text, arguments.items);
        }
        (void)posix_fail_path(vm, &path);
    }
    posix_strings_free(&arguments);
    posix_strings_free(&environment);
    return RAISED;
}

RAISES static Maybe posix_execv(VM *vm, Value *args, int n)
{
    (void)n;
    return execute(vm, args, "execv", false);
}

RAISES static Maybe posix_execve(VM *vm, Value *args, int n)
{
    (void)n;
    return execute(vm, args, "execve", true);
}

RAISES static Maybe posix_exit(VM *vm, Value *args, int n)
{
    (void)n;
    int status;
    CHECK(posix_to_int(vm, args[0], &status));
    _exit(status);
}

RAISES static Maybe posix_abort(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    abort();
}

// ---- waiting

static bool valid_status(VM *vm, Value v, int *out)
{
    return posix_to_int(vm, v, out);
}

#define STATUS_TEST(name)                                        \
    RAISES static Maybe posix_##name(VM *vm, Value *args, int n) \
    {                                                            \
        (void)n;                                                 \
        int status;                                              \
        CHECK(valid_status(vm, args[0], &status));               \
        return just_bool(name(status));                          \
    }
#define STATUS_PART(name)                                        \
    RAISES static Maybe posix_##name(VM *vm, Value *args, int n) \
    {                                                            \
        (void)n;                                                 \
        int status;                                              \
        CHECK(valid_status(vm, args[0], &status));               \
        return just(from_small(name(status)));                   \
    }

STATUS_TEST(WCOREDUMP)
STATUS_TEST(WIFCONTINUED)
STATUS_TEST(WIFEXITED)
STATUS_TEST(WIFSIGNALED)
STATUS_TEST(WIFSTOPPED)
STATUS_PART(WEXITSTATUS)
STATUS_PART(WSTOPSIG)
STATUS_PART(WTERMSIG)

RAISES static Maybe posix_waitstatus_to_exitcode(VM *vm, Value *args, int n)
{
    (void)n;
    int status;
    CHECK(posix_to_int(vm, args[0], &status));
    if (WIFEXITED(status)) {
        return just(from_small(WEXITSTATUS(status)));
    }
    if (WIFSIGNALED(status)) {
        return just(from_small(-WTERMSIG(status)));
    }
    if (WIFSTOPPED(status)) {
        return raise_error(vm, E_ValueError, "process stopped by delivery of signal %d",
                           WSTOPSIG(status));
    }
    return raise_error(vm, E_ValueError, "invalid wait status: %d", status);
}

RAISES static Maybe wait_for(VM *vm, pid_t pid, int options)
{
    int status = 0;
    pid_t result;
    do {
        threads_release(vm);
        result = waitpid(pid, &status, options);
        threads_acquire(vm);
    } while (result < 0 && posix_again(vm));
    return result < 0 ? posix_fail(vm) : tuple_2(vm, from_small(result), from_small(status));
}

RAISES static Maybe posix_wait(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return wait_for(vm, -1, 0);
}

RAISES static Maybe posix_waitpid(VM *vm, Value *args, int n)
{
    (void)n;
    int pid, options;
    CHECK(posix_to_int(vm, args[0], &pid));
    CHECK(posix_to_int(vm, args[1], &options));
    return wait_for(vm, pid, options);
}

// With the resources that the child used, as resource.getrusage() gives them.
RAISES static Maybe wait_usage(VM *vm, pid_t pid, int options)
{
    int status = 0;
    struct rusage usage;
    pid_t result;
    memset(&usage, 0, sizeof usage);
    do {
        threads_release(vm);
        result = wait4(pid, &status, options, &usage);
        threads_acquire(vm);
    } while (result < 0 && posix_again(vm));
    if (result < 0) {
        return posix_fail(vm);
    }
    Value name = TRY(str_intern_c(vm, "resource"));
    Value module = TRY(call_1(vm, vm->roots[ROOT_import_function], name));
    Value class_ = TRY(attr_get(vm, module, TRY(str_intern_c(vm, "struct_rusage"))));
    Value fields[16] =
    { TRY(float_new(vm, (double)usage.ru_utime.tv_sec + 1e-6 * (double)usage.ru_utime.tv_usec)),
      TRY(float_new(vm, (double)usage.ru_stime.tv_sec + 1e-6 * (double)usage.ru_stime.tv_usec))
    };
    const long numbers[14] = {
        usage.ru_maxrss, usage.ru_ixrss,    usage.ru_idrss,   usage.ru_isrss,   usage.ru_minflt,
        usage.ru_majflt, usage.ru_nswap,    usage.ru_inblock, usage.ru_oublock, usage.ru_msgsnd,
        usage.ru_msgrcv, usage.ru_nsignals, usage.ru_nvcsw,   usage.ru_nivcsw};
    for (int i = 0; i < 14; i++) {
        fields[2 + i] = TRY(int_from_i64(vm, numbers[i]));
    }
    Value tuple = TRY(tuple_new(vm, fields, 16));
    return tuple_3(vm, from_small(result), from_small(status), TRY(call_1(vm, class_, tuple)));
}

RAISES static Maybe posix_wait3(VM *vm, Value *args, int n)
{
    (void)n;
    int options;
    CHECK(posix_to_int(vm, args[0], &options));
    return wait_usage(vm, -1, options);
}

RAISES static Maybe posix_wait4(VM *vm, Value *args, int n)
{
    (void)n;
    int pid, options;
    CHECK(posix_to_int(vm, args[0], &pid));
    CHECK(posix_to_int(vm, args[1], &options));
    return wait_usage(vm, pid, options);
}

// args: idtype, id, options
RAISES static Maybe posix_waitid(VM *vm, Value *args, int n)
{
    (void)n;
    int kind, id, options, result;
    siginfo_t info;
    memset(&info, 0, sizeof info);
    CHECK(posix_to_int(vm, args[0], &kind));
    CHECK(posix_to_int(vm, args[1], &id));
    CHECK(posix_to_int(vm, args[2], &options));
    do {
        result = waitid((idtype_t)kind, (id_t)id, &info, options);
    } while (result < 0 && posix_again(vm));
    if (result < 0) {
        return posix_fail(vm);
    }
    if (info.si_pid == 0) {
        return just(NONE);
    }
    Value values[5] = {
        from_small(info.si_pid),
        TRY(posix_from_id(vm, info.si_uid)),
        from_small(info.si_signo),
        from_small(info.si_status),
        from_small(info.si_code)
    };
    return posix_result(vm, POSIX_waitid_result, values, 5);
}

RAISES static Maybe posix_pidfd_open(VM *vm, Value *args, int n)
{
    (void)n;
    int pid, flags;
    CHECK(posix_to_int(vm, args[0], &pid));
    CHECK(posix_to_int(vm, args[1], &flags));
    return posix_int(vm, syscall(SYS_pidfd_open, pid, flags));
}

// ---- priorities, processors

RAISES static Maybe posix_nice(VM *vm, Value *args, int n)
{
    (void)n;
    int increment;
    CHECK(posix_to_int(vm, args[0], &increment));
    errno = 0;
    int result = nice(increment);
    return result == -1 && errno ? posix_fail(vm) : just(from_small(result));
}

RAISES static Maybe posix_getpriority(VM *vm, Value *args, int n)
{
    (void)n;
    int which, who;
    CHECK(posix_to_int(vm, args[0], &which));
    CHECK(posix_to_int(vm, args[1], &who));
    errno = 0;
    int result = getpriority(which, (id_t)who);
    return result == -1 && errno ? posix_fail(vm) : just(from_small(result));
}

RAISES static Maybe posix_setpriority(VM *vm, Value *args, int n)
{
    (void)n;
    int which, who, priority;
    CHECK(posix_to_int(vm, args[0], &which));
    CHECK(posix_to_int(vm, args[1], &who));
    CHECK(posix_to_int(vm, args[2], &priority));
    return posix_done(vm, setpriority(which, (id_t)who, priority));
}

RAISES static Maybe posix_sched_yield(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return posix_done(vm, sched_yield());
}

RAISES static Maybe posix_sched_getaffinity(VM *vm, Value *args, int n)
{
    (void)n;
    int pid;
    CHECK(posix_to_int(vm, args[0], &pid));
    for (int count = 1024; count <= 1 << 20; count *= 2) {
        cpu_set_t *set = CPU_ALLOC((size_t)count);
        if (!set) {
            return raise_memory(vm);
        }
        size_t size = CPU_ALLOC_SIZE((size_t)count);
        Set *result = sched_getaffinity(pid, size, set) == 0 ? set_new(vm) : NULL;
        int error = errno;
        bool ok = result != NULL;
        for (int i = 0; ok && i < count; i++) {
            ok = !CPU_ISSET_S((size_t)i, size, set) || set_add(vm, result, from_small(i));
        }
        CPU_FREE(set);
        errno = error;
        if (result || vm->exc != ABSENT) {
            return ok ? just_obj(result) : RAISED;
        }
        if (error != EINVAL) {
            break;
        }
    }
    return posix_fail(vm);
}

// args: pid, mask
RAISES static Maybe posix_sched_setaffinity(VM *vm, Value *args, int n)
{
    (void)n;
    int pid;
    cpu_set_t set;
    CPU_ZERO(&set);
    CHECK(posix_to_int(vm, args[0], &pid));
    Each each;
    CHECK(each_begin(vm, args[1], &each));
    for (Value item; (item = TRY(each_next(vm, &each))) != NOTHING;) {
        int cpu;
        CHECK(posix_to_int(vm, item, &cpu));
        if (cpu < 0 || cpu >= CPU_SETSIZE) {
            return raise_error(vm, E_ValueError,
                               cpu < 0 ? "negative CPU number" : "CPU number too large");
        }
        CPU_SET((size_t)cpu, &set);
    }
    return posix_done(vm, sched_setaffinity(pid, sizeof set, &set));
}

RAISES static Maybe posix_sched_getscheduler(VM *vm, Value *args, int n)
{
    (void)n;
    int pid;
    CHECK(posix_to_int(vm, args[0], &pid));
    return posix_int(vm, sched_getscheduler(pid));
}

RAISES static Maybe posix_sched_get_priority_max(VM *vm, Value *args, int n)
{
    (void)n;
    int policy;
    CHECK(posix_to_int(vm, args[0], &policy));
    return posix_int(vm, sched_get_priority_max(policy));
}

RAISES static Maybe posix_sched_get_priority_min(VM *vm, Value *args, int n)
{
    (void)n;
    int policy;
    CHECK(posix_to_int(vm, args[0], &policy));
    return posix_int(vm, sched_get_priority_min(policy));
}

RAISES static Maybe posix_cpu_count(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? int_from_i64(vm, count) : just(NONE);
}

RAISES static Maybe posix_times(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    struct tms t;
    clock_t elapsed = times(&t);
    double ticks = (double)sysconf(_SC_CLK_TCK);
    if (elapsed == (clock_t)-1) {
        return posix_fail(vm);
    }
    const clock_t parts[5] = {t.tms_utime, t.tms_stime, t.tms_cutime, t.tms_cstime, elapsed};
    Value values[5];
    for (int i = 0; i < 5; i++) {
        values[i] = TRY(float_new(vm, (double)parts[i] / ticks));
    }
    return posix_result(vm, POSIX_times_result, values, 5);
}

const Def posix_process_defs[] = {
    {"getpid()", FN(posix_getpid), "The id of this process."},
    {"getppid()", FN(posix_getppid), "The id of the parent."},
    {"getpgrp()", FN(posix_getpgrp), "The process group."},
    {"setpgrp()", FN(posix_setpgrp), "Make this process a group of its own."},
    {"setsid()", FN(posix_setsid), "Make this process a session of its own."},
    {"getpgid(pid)", FN(posix_getpgid), "The group of a process."},
    {"setpgid(pid, pgrp, /)", FN(posix_setpgid), "Set the group of a process."},
    {"getsid(pid, /)", FN(posix_getsid), "The session of a process."},
    {"kill(pid, signal, /)", FN(posix_kill), "Send a signal to a process."},
    {"killpg(pgid, signal, /)", FN(posix_killpg), "Send a signal to a process group."},
    {"fork()", FN(posix_fork), "Copy this process; 0 in the child."},
    {"forkpty()", FN(posix_forkpty), "Fork with a new terminal: (pid, master)."},
    {"register_at_fork(*, before=..., after_in_child=..., after_in_parent=...)",
     FN(posix_register_at_fork), "Functions to call around fork()."},
    {"execv(path, argv, /)", FN(posix_execv), "Become another program."},
    {"execve(path, argv, env)", FN(posix_execve), "Become another program."},
    {"_exit(status)", FN(posix_exit), "End this process at once."},
    {"abort()", FN(posix_abort), "End this process by SIGABRT."},
    {"wait()", FN(posix_wait), "Wait for a child: (pid, status)."},
    {"waitpid(pid, options, /)", FN(posix_waitpid), "Wait for a child: (pid, status)."},
    {"wait3(options)", FN(posix_wait3), "Wait for a child: (pid, status, usage)."},
    {"wait4(pid, options)", FN(posix_wait4), "Wait for a child: (pid, status, usage)."},
    {"waitid(idtype, id, options, /)", FN(posix_waitid), "Wait for a child."},
    {"pidfd_open(pid, flags=0)", FN(posix_pidfd_open), "A descriptor of a process."},
    {"WCOREDUMP(status, /)", FN(posix_WCOREDUMP), NULL},
    {"WIFCONTINUED(status)", FN(posix_WIFCONTINUED), NULL},
    {"WIFEXITED(status)", FN(posix_WIFEXITED), NULL},
    {"WIFSIGNALED(status)", FN(posix_WIFSIGNALED), NULL},
    {"WIFSTOPPED(status)", FN(posix_WIFSTOPPED), NULL},
    {"WEXITSTATUS(status)", FN(posix_WEXITSTATUS), NULL},
    {"WSTOPSIG(status)", FN(posix_WSTOPSIG), NULL},
    {"WTERMSIG(status)", FN(posix_WTERMSIG), NULL},
    {"waitstatus_to_exitcode(status)", FN(posix_waitstatus_to_exitcode),
     "The exit code, or the negated signal."},
    {"nice(increment, /)", FN(posix_nice), "Add to the priority."},
    {"getpriority(which, who)", FN(posix_getpriority), NULL},
    {"setpriority(which, who, priority)", FN(posix_setpriority), NULL},
    {"sched_yield()", FN(posix_sched_yield), "Let other processes run."},
    {"sched_getaffinity(pid, /)", FN(posix_sched_getaffinity), "The processors it may use."},
    {"sched_setaffinity(pid, mask, /)", FN(posix_sched_setaffinity), NULL},
    {"sched_getscheduler(pid, /)", FN(posix_sched_getscheduler), NULL},
    {"sched_get_priority_max(policy)", FN(posix_sched_get_priority_max), NULL},
    {"sched_get_priority_min(policy)", FN(posix_sched_get_priority_min), NULL},
    {"cpu_count()", FN(posix_cpu_count), "The number of processors, or None."},
    {"times()", FN(posix_times), "Processor time of this process and its children."},
    {0},
};
