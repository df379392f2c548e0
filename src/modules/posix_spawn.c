// posix_spawn — posix_spawn(), system(), and _fork_exec() that subprocess is built on.

#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "modules/posix.h"
#include "modules/posix_fork.h"
#include "types/io.h"

RAISES static Maybe posix_system(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath command;
    CHECK(posix_path(vm, args[0], "system", false, &command));
    io_pending_flush(vm);
    return posix_int(vm, system(command.text));
}

// ---- posix_spawn

enum { ACTION_OPEN, ACTION_CLOSE, ACTION_DUP2 };

RAISES static bool add_action(VM *vm, posix_spawn_file_actions_t *actions, Value v)
{
    Tuple *tuple = is_tuple(v) ? as_tuple(v) : NULL;
    int kind, a, b;
    if (!tuple || tuple->size == 0) {
        raise_error(vm, E_TypeError, "Each file_actions element must be a non-empty tuple");
        return false;
    }
    CHECKB(posix_to_int(vm, tuple->items[0], &kind));
    int error = EINVAL;
    if (kind == ACTION_OPEN && tuple->size == 5) {
        PosixPath path;
        int mode;
        CHECKB(posix_to_int(vm, tuple->items[1], &a));
        CHECKB(posix_path(vm, tuple->items[2], "posix_spawn", false, &path));
        CHECKB(posix_to_int(vm, tuple->items[3], &b));
        CHECKB(posix_to_int(vm, tuple->items[4], &mode));
        error = posix_spawn_file_actions_addopen(actions, a, path.text, b, (mode_t)mode);
    } else if (kind == ACTION_CLOSE && tuple->size == 2) {
        CHECKB(posix_to_int(vm, tuple->items[1], &a));
        error = posix_spawn_file_actions_addclose(actions, a);
    } else if (kind == ACTION_DUP2 && tuple->size == 3) {
        CHECKB(posix_to_int(vm, tuple->items[1], &a));
        CHECKB(posix_to_int(vm, tuple->items[2], &b));
        error = posix_spawn_file_actions_adddup2(actions, a, b);
    } else {
        raise_error(vm, E_TypeError, "Unknown file_actions identifier");
        return false;
    }
    if (error) {
        raise_errno(vm, error);
    }
    return error == 0;
}

RAISES static bool signal_set(VM *vm, Value iterable, sigset_t *set)
{
    sigemptyset(set);
    Each each;
    CHECKB(each_begin(vm, iterable, &each));
    for (Value item; (item = TRYB(each_next(vm, &each))) != NOTHING;) {
        int number;
        CHECKB(posix_to_int(vm, item, &number));
        if (sigaddset(set, number) < 0) {
            raise_error(vm, E_ValueError, "signal number %d out of range", number);
            return false;
        }
    }
    return true;
}

// args from 4 on: setpgroup, resetids, setsid, setsigmask, setsigdef
RAISES static bool set_attributes(VM *vm, Value *args, posix_spawnattr_t *attributes)
{
    short flags = 0;
    sigset_t set;
    if (args[4] != NONE) {
        int group;
        CHECKB(posix_to_int(vm, args[4], &group));
        posix_spawnattr_setpgroup(attributes, group);
        flags |= POSIX_SPAWN_SETPGROUP;
    }
    flags |= args[5] == TRUE_ ? POSIX_SPAWN_RESETIDS : 0;
    flags |= args[6] == TRUE_ ? POSIX_SPAWN_SETSID : 0;
    if (args[7] != NONE) {
        CHECKB(signal_set(vm, args[7], &set));
        posix_spawnattr_setsigmask(attributes, &set);
        flags |= POSIX_SPAWN_SETSIGMASK;
    }
    if (args[8] != NONE) {
        CHECKB(signal_set(vm, args[8], &set));
        posix_spawnattr_setsigdefault(attributes, &set);
        flags |= POSIX_SPAWN_SETSIGDEF;
    }
    posix_spawnattr_setflags(attributes, flags);
    return true;
}

extern char **environ;

// args: path, argv, env, file_actions, attributes…
RAISES static Maybe spawn(VM *vm, Value *args, const char *function, bool search)
{
    PosixPath path;
    PosixStrings arguments = {0}, environment = {0};
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    pid_t pid = -1;
    CHECK(posix_path(vm, args[0], function, false, &path));
    io_pending_flush(vm);
    CHECK(posix_strings(vm, args[1], search ? "posix_spawnp: argv" : "posix_spawn: argv",
                        &arguments));
    bool ok = args[2] == NONE || posix_environment(vm, args[2], &environment);
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    if (ok && args[3] != NONE) {
        Tuple *list = tuple_from_iterable(vm, args[3]);
        ok = list != NULL;
        for (size_t i = 0; ok && i < list->size; i++) {
            ok = add_action(vm, &actions, list->items[i]);
        }
    }
    ok = ok && set_attributes(vm, args, &attributes);
    if (ok) {
        char **env = args[2] == NONE ? environ : environment.items;
        errno = search
                    ? posix_spawnp(&pid, path.text, &actions, &attributes, arguments.items, env)
                    : posix_spawn(&pid, path.text, &actions, &attributes, arguments.items, env);
        ok = errno == 0 || !raised(posix_fail_path(vm, &path));
    }
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    posix_strings_free(&arguments);
    posix_strings_free(&environment);
    return ok ? just(from_small(pid)) : RAISED;
}

RAISES static Maybe posix_spawn_method(VM *vm, Value *args, int n)
{
    (void)n;
    return spawn(vm, args, "posix_spawn", false);
}

RAISES static Maybe posix_spawnp_method(VM *vm, Value *args, int n)
{
    (void)n;
    return spawn(vm, args, "posix_spawnp", true);
}

// ---- _fork_exec

// What the child does; all of it is made before fork().
typedef struct Child {
    PosixStrings arguments, environment, programs;
    bool has_environment, close_fds, restore_signals, new_session, has_preexec;
    PosixPath directory;      // text NULL: stay
    int fds[3];               // for 0, 1, 2; -1: inherit
    int report;               // write end of the pipe that tells the parent of a failure
    int group;                // -1: keep
    int64_t uid, gid, umask;  // -1: keep
    Value keep, preexec;      // tuple of descriptors to keep open; function
} Child;

static bool kept(const Child *c, int fd)
{
    Tuple *keep = as_tuple(c->keep);
    for (size_t i = 0; i < keep->size; i++) {
        int64_t number;
        if (is_any_int(keep->items[i]) && int_to_i64(keep->items[i], &number) && number == fd) {
            return true;
        }
    }
    return fd == c->report;
}

static void close_others(const Child *c)
{
    DIR *directory = opendir("/proc/self/fd");
    if (!directory) {
        long most = sysconf(_SC_OPEN_MAX);
        for (int fd = 3; fd < (most > 0 ? most : 256); fd++) {
            if (!kept(c, fd)) {
                close(fd);
            }
        }
        return;
    }
    struct dirent *entry;
    while ((entry = readdir(directory))) {
        int fd = atoi(entry->d_name);
        if (fd > 2 && fd != dirfd(directory) && !kept(c, fd)) {
            close(fd);
        }
    }
    closedir(directory);
}

// Puts the three streams in place. False: errno.
static bool place_streams(Child *c)
{
    for (int i = 0; i < 3; i++) {  // a source must not be overwritten before it is used
        if (c->fds[i] >= 0 && c->fds[i] < i) {
            int copy = fcntl(c->fds[i], F_DUPFD_CLOEXEC, 3);
            if (copy < 0) {
                return false;
            }
            for (int j = i + 1; j < 3; j++) {
                c->fds[j] = c->fds[j] == c->fds[i] ? copy : c->fds[j];
            }
            c->fds[i] = copy;
        }
    }
    for (int i = 0; i < 3; i++) {
        if (c->fds[i] == i) {
            if (fcntl(i, F_SETFD, 0) < 0) {
                return false;
            }
        } else if (c->fds[i] >= 0 && dup2(c->fds[i], i) < 0) {
            return false;
        }
    }
    return true;
}

static bool change_identity(const Child *c)
{
    if (c->umask >= 0) {
        umask((mode_t)c->umask);
    }
    if (c->new_session && setsid() < 0) {
        return false;
    }
    if (c->group >= 0 && setpgid(0, c->group) < 0) {
        return false;
    }
    if (c->gid >= 0 && setregid((gid_t)c->gid, (gid_t)c->gid) < 0) {
        return false;
    }
    return c->uid < 0 || setreuid((uid_t)c->uid, (uid_t)c->uid) >= 0;
}

// Only returns when it failed, with errno set; *where: what the parent shall blame.
static void run_child(VM *vm, Child *c, const char **where)
{
    *where = "";
    if (!place_streams(c)) {
        return;
    }
    if (c->directory.text && chdir(c->directory.text) < 0) {
        *where = "noexec:chdir";
        return;
    }
    if (c->restore_signals) {
        (void)signal(SIGPIPE, SIG_DFL);
        (void)signal(SIGXFSZ, SIG_DFL);
    }
    *where = "noexec:";
    if (!change_identity(c)) {
        return;
    }
    if (c->has_preexec && raised(call_0(vm, c->preexec))) {
        error_clear(vm);
        *where = "SubprocessError";
        errno = 0;
        return;
    }
    *where = "";
    if (c->close_fds) {
        close_others(c);
    }
    int error = ENOENT;
    for (size_t i = 0; i < c->programs.count; i++) {
        if (c->has_environment) {
            execve(c->programs.items[i], c->arguments.items, c->environment.items);
        } else {
            execv(c->programs.items[i], c->arguments.items);
        }
        if (errno != ENOENT && errno != ENOTDIR) {
            error = errno;
        }
    }
    errno = error;
}

// args: argv, programs, env, cwd, (stdin, stdout, stderr), report, close_fds, keep,
//       restore_signals, new_session, process_group, uid, gid, umask, preexec
RAISES static bool read_child(VM *vm, Value *args, Child *c)
{
    CHECKB(posix_strings(vm, args[0], "argv", &c->arguments));
    CHECKB(posix_strings(vm, args[1], "programs", &c->programs));
    c->has_environment = args[2] != NONE;
    CHECKB(args[2] == NONE || posix_environment(vm, args[2], &c->environment));
    CHECKB(args[3] == NONE || posix_path(vm, args[3], "chdir", false, &c->directory));
    for (int i = 0; i < 3; i++) {
        CHECKB(posix_to_int(vm, as_tuple(args[4])->items[i], &c->fds[i]));
    }
    CHECKB(posix_to_int(vm, args[5], &c->report));
    c->close_fds = args[6] == TRUE_;
    c->keep = args[7];
    c->restore_signals = args[8] == TRUE_;
    c->new_session = args[9] == TRUE_;
    CHECKB(posix_to_int(vm, args[10], &c->group));
    CHECKB(op_index_i64(vm, args[11], &c->uid));
    CHECKB(op_index_i64(vm, args[12], &c->gid));
    CHECKB(op_index_i64(vm, args[13], &c->umask));
    c->preexec = args[14];
    c->has_preexec = args[14] != NONE;
    return true;
}

RAISES static Maybe posix_fork_exec(VM *vm, Value *args, int n)
{
    (void)n;
    Child c = {0};
    pid_t pid = -1;
    bool ok = as_tuple(args[4])->size == 3 && read_child(vm, args, &c);
    if (ok) {
        io_pending_flush(vm);
        ok = !c.has_preexec || posix_before_fork(vm);
    }
    if (ok) {
        pid = fork();
        if (pid == 0) {
            if (c.has_preexec) {
                (void)!posix_after_fork(vm, true);
            }
            const char *where;
            run_child(vm, &c, &where);
            char text[64];
            int error = errno;
            int size = snprintf(text, sizeof text, "%d:%s", error, where);
            (void)!write(c.report, text, (size_t)size);
            _exit(255);
        }
        int error = errno;
        ok = !c.has_preexec || posix_after_fork(vm, false);
        errno = error;
    }
    posix_strings_free(&c.arguments);
    posix_strings_free(&c.programs);
    posix_strings_free(&c.environment);
    return ok                  ? posix_int(vm, pid)
           : vm->exc != ABSENT ? RAISED
                               : raise_error(vm, E_ValueError, "bad streams");
}

#define SPAWN_ARGUMENTS                                                                   \
    "(path, argv, env, /, *, file_actions=None, setpgroup=None, resetids: bool = False, " \
    "setsid: bool = False, setsigmask=None, setsigdef=None)"

const Def posix_spawn_defs[] = {
    {"system(command)", FN(posix_system), "Run a shell command; returns the wait status."},
    {"posix_spawn" SPAWN_ARGUMENTS, FN(posix_spawn_method), "Start a program; returns its id."},
    {"posix_spawnp" SPAWN_ARGUMENTS, FN(posix_spawnp_method),
     "Start a program found in PATH; returns its id."},
    {"_fork_exec(argv, programs, env, cwd, fds: tuple, report, close_fds: bool, keep: tuple, "
     "restore_signals: bool, new_session: bool, process_group, uid, gid, umask, preexec, /)",
     FN(posix_fork_exec), "Start a program as module subprocess wants it."},
    {"POSIX_SPAWN_OPEN", INTEGER(ACTION_OPEN), NULL},
    {"POSIX_SPAWN_CLOSE", INTEGER(ACTION_CLOSE), NULL},
    {"POSIX_SPAWN_DUP2", INTEGER(ACTION_DUP2), NULL},
    {0},
};
