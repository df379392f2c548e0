// posix_stat — what is known about files: stat, access, times, owners, modes.

#include <fcntl.h>
#include <math.h>
#include <string.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "modules/posix.h"
#include "types/io.h"

static const int64_t nano = 1000000000;

RAISES static bool put_time(VM *vm, Value *values, int index, const struct timespec *time)
{
    values[7 + index] = TRYB(int_from_i64(vm, time->tv_sec));
    double seconds = (double)time->tv_sec + 1e-9 * (double)time->tv_nsec;
    values[10 + index] = TRYB(float_new(vm, seconds));
    values[13 + index] = TRYB(posix_nanoseconds(vm, time->tv_sec, time->tv_nsec));
    return true;
}

Maybe posix_stat_result(VM *vm, const struct stat *st)
{
    Value values[19] = {
        [0] = TRY(int_from_u64(vm, st->st_mode)),
        [1] = TRY(int_from_u64(vm, st->st_ino)),
        [2] = TRY(int_from_u64(vm, st->st_dev)),
        [3] = TRY(int_from_u64(vm, st->st_nlink)),
        [4] = TRY(posix_from_id(vm, st->st_uid)),
        [5] = TRY(posix_from_id(vm, st->st_gid)),
        [6] = TRY(int_from_i64(vm, st->st_size))
    };
    CHECK(put_time(vm, values, 0, &st->st_atim));
    CHECK(put_time(vm, values, 1, &st->st_mtim));
    CHECK(put_time(vm, values, 2, &st->st_ctim));
    values[16] = TRY(int_from_i64(vm, st->st_blksize));
    values[17] = TRY(int_from_i64(vm, st->st_blocks));
    values[18] = TRY(int_from_u64(vm, st->st_rdev));
    return posix_result(vm, POSIX_stat_result, values, 19);
}

RAISES static Maybe stat_any(VM *vm, Value v, int dir, bool follow, const char *function)
{
    PosixPath path;
    struct stat st;
    CHECK(posix_path(vm, v, function, strcmp(function, "stat") == 0, &path));
    io_pending_flush(vm);
    if (!path.text && (dir != AT_FDCWD || !follow)) {
        return raise_error(vm, E_ValueError,
                           dir != AT_FDCWD ? "%s: can't specify dir_fd without matching path"
                                           : "%s: cannot use fd and follow_symlinks together",
                           function);
    }
    int result = !path.text ? fstat(path.fd, &st)
                            : fstatat(dir, path.text, &st, follow ? 0 : AT_SYMLINK_NOFOLLOW);
    return result < 0 ? posix_fail_path(vm, &path) : posix_stat_result(vm, &st);
}

// args: path, dir_fd, follow_symlinks
RAISES static Maybe posix_stat(VM *vm, Value *args, int n)
{
    (void)n;
    int dir;
    CHECK(posix_dir_fd(vm, args[1], &dir));
    return stat_any(vm, args[0], dir, args[2] == TRUE_, "stat");
}

RAISES static Maybe posix_lstat(VM *vm, Value *args, int n)
{
    (void)n;
    int dir;
    CHECK(posix_dir_fd(vm, args[1], &dir));
    return stat_any(vm, args[0], dir, false, "lstat");
}

RAISES static Maybe posix_fstat(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    struct stat st;
    CHECK(posix_to_int(vm, args[0], &fd));
    return fstat(fd, &st) < 0 ? posix_fail(vm) : posix_stat_result(vm, &st);
}

RAISES static Maybe statvfs_result(VM *vm, const struct statvfs *fs)
{
    uint64_t numbers[11] = {fs->f_bsize,  fs->f_frsize,  fs->f_blocks, fs->f_bfree,
                            fs->f_bavail, fs->f_files,   fs->f_ffree,  fs->f_favail,
                            fs->f_flag,   fs->f_namemax, fs->f_fsid};
    Value values[11];
    for (int i = 0; i < 11; i++) {
        values[i] = TRY(int_from_u64(vm, numbers[i]));
    }
    return posix_result(vm, POSIX_statvfs_result, values, 11);
}

RAISES static Maybe posix_statvfs(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    struct statvfs fs;
    CHECK(posix_path(vm, args[0], "statvfs", true, &path));
    int result = path.text ? statvfs(path.text, &fs) : fstatvfs(path.fd, &fs);
    return result < 0 ? posix_fail_path(vm, &path) : statvfs_result(vm, &fs);
}

RAISES static Maybe posix_fstatvfs(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    struct statvfs fs;
    CHECK(posix_to_int(vm, args[0], &fd));
    return fstatvfs(fd, &fs) < 0 ? posix_fail(vm) : statvfs_result(vm, &fs);
}

// args: path, mode, dir_fd, effective_ids, follow_symlinks
RAISES static Maybe posix_access(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    int mode, dir;
    CHECK(posix_path(vm, args[0], "access", false, &path));
    CHECK(posix_to_int(vm, args[1], &mode));
    CHECK(posix_dir_fd(vm, args[2], &dir));
    int flags =
        (args[3] == TRUE_ ? AT_EACCESS : 0) | (args[4] == TRUE_ ? 0 : AT_SYMLINK_NOFOLLOW);
    return just_bool(faccessat(dir, path.text, mode, flags) == 0);
}

// args: path, mode, dir_fd, follow_symlinks
RAISES static Maybe posix_chmod(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    int mode, dir;
    CHECK(posix_path(vm, args[0], "chmod", true, &path));
    CHECK(posix_to_int(vm, args[1], &mode));
    CHECK(posix_dir_fd(vm, args[2], &dir));
    int result = !path.text ? fchmod(path.fd, (mode_t)mode)
                            : fchmodat(dir, path.text, (mode_t)mode,
                                       args[3] == TRUE_ ? 0 : AT_SYMLINK_NOFOLLOW);
    return result < 0 ? posix_fail_path(vm, &path) : just(NONE);
}

RAISES static Maybe posix_fchmod(VM *vm, Value *args, int n)
{
    (void)n;
    int fd, mode;
    CHECK(posix_to_int(vm, args[0], &fd));
    CHECK(posix_to_int(vm, args[1], &mode));
    return posix_done(vm, fchmod(fd, (mode_t)mode));
}

RAISES static Maybe change_owner(VM *vm, Value *args, const char *function, int dir, int flags)
{
    PosixPath path;
    uint32_t user, group;
    CHECK(posix_path(vm, args[0], function, strcmp(function, "chown") == 0, &path));
    CHECK(posix_to_id(vm, args[1], "uid", &user));
    CHECK(posix_to_id(vm, args[2], "gid", &group));
    int result = !path.text ? fchown(path.fd, user, group)
                            : fchownat(dir, path.text, user, group, flags);
    return result < 0 ? posix_fail_path(vm, &path) : just(NONE);
}

// args: path, uid, gid, dir_fd, follow_symlinks
RAISES static Maybe posix_chown(VM *vm, Value *args, int n)
{
    (void)n;
    int dir;
    CHECK(posix_dir_fd(vm, args[3], &dir));
    return change_owner(vm, args, "chown", dir, args[4] == TRUE_ ? 0 : AT_SYMLINK_NOFOLLOW);
}

RAISES static Maybe posix_lchown(VM *vm, Value *args, int n)
{
    (void)n;
    return change_owner(vm, args, "lchown", AT_FDCWD, AT_SYMLINK_NOFOLLOW);
}

RAISES static Maybe posix_fchown(VM *vm, Value *args, int n)
{
    (void)n;
    int fd;
    uint32_t user, group;
    CHECK(posix_to_int(vm, args[0], &fd));
    CHECK(posix_to_id(vm, args[1], "uid", &user));
    CHECK(posix_to_id(vm, args[2], "gid", &group));
    return posix_done(vm, fchown(fd, user, group));
}

// ---- times

RAISES static bool seconds_to_timespec(VM *vm, Value v, struct timespec *out)
{
    double d;
    int64_t i;
    if (!is_float(v)) {
        CHECKB(op_index_i64(vm, v, &i));
        *out = (struct timespec){.tv_sec = (time_t)i};
        return true;
    }
    d = as_float(v);
    if (isnan(d)) {
        raise_error(vm, E_ValueError, "Invalid value NaN (not a number)");
        return false;
    }
    double whole = floor(d);
    if (whole < -9.2e18 || whole > 9.2e18) {
        raise_error(vm, E_OverflowError, "timestamp out of range for platform time_t");
        return false;
    }
    double rest = floor((d - whole) * 1e9);
    *out = (struct timespec){.tv_sec = (time_t)whole, .tv_nsec = (long)rest};
    return true;
}

RAISES static bool nanoseconds_to_timespec(VM *vm, Value v, struct timespec *out)
{
    Value billion = from_small((SWord)nano);
    int64_t seconds, rest;
    Value index = TRYB(op_index(vm, v));
    CHECKB(op_index_i64(vm, TRYB(int_floordiv(vm, index, billion)), &seconds));
    CHECKB(op_index_i64(vm, TRYB(int_mod(vm, index, billion)), &rest));
    *out = (struct timespec){.tv_sec = (time_t)seconds, .tv_nsec = (long)rest};
    return true;
}

RAISES static bool two_times(VM *vm, Value pair, bool ns, struct timespec *out)
{
    if (!is_tuple(pair) || as_tuple(pair)->size != 2) {
        raise_error(vm, E_TypeError,
                    ns ? "utime: 'ns' must be a tuple of two ints"
                       : "utime: 'times' must be either a tuple of two ints or "
                         "None");
        return false;
    }
    for (int i = 0; i < 2; i++) {
        Value item = as_tuple(pair)->items[i];
        CHECKB(ns ? nanoseconds_to_timespec(vm, item, &out[i])
                  : seconds_to_timespec(vm, item, &out[i]));
    }
    return true;
}

// args: path, times, ns (ABSENT: not given), dir_fd, follow_symlinks
RAISES static Maybe posix_utime(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    struct timespec times[2] = {{.tv_nsec = UTIME_NOW}, {.tv_nsec = UTIME_NOW}};
    int dir;
    if (args[1] != NONE && args[2] != ABSENT) {
        return raise_error(vm, E_ValueError,
                           "utime: you may specify either 'times' or 'ns' but not both");
    }
    CHECK(posix_path(vm, args[0], "utime", true, &path));
    CHECK(args[1] == NONE || two_times(vm, args[1], false, times));
    CHECK(args[2] == ABSENT || two_times(vm, args[2], true, times));
    CHECK(posix_dir_fd(vm, args[3], &dir));
    int result = !path.text ? futimens(path.fd, times)
                            : utimensat(dir, path.text, times,
                                        args[4] == TRUE_ ? 0 : AT_SYMLINK_NOFOLLOW);
    return result < 0 ? posix_fail_path(vm, &path) : just(NONE);
}

// ---- device numbers

RAISES static Maybe posix_major(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(vm, major((dev_t)int_low_bits(args[0])));
}

RAISES static Maybe posix_minor(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(vm, minor((dev_t)int_low_bits(args[0])));
}

RAISES static Maybe posix_makedev(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(
        vm, makedev((unsigned)int_low_bits(args[0]), (unsigned)int_low_bits(args[1])));
}

RAISES static Maybe posix_umask(VM *vm, Value *args, int n)
{
    (void)n;
    int mask;
    CHECK(posix_to_int(vm, args[0], &mask));
    return int_from_u64(vm, umask((mode_t)mask));
}

const Def posix_stat_defs[] = {
    {"stat(path, *, dir_fd=None, follow_symlinks: bool = True)", FN(posix_stat),
     "What is known about a file."},
    {"lstat(path, *, dir_fd=None)", FN(posix_lstat), "stat() of a link itself."},
    {"fstat(fd)", FN(posix_fstat), "stat() of a descriptor."},
    {"statvfs(path)", FN(posix_statvfs), "What is known about a file system."},
    {"fstatvfs(fd, /)", FN(posix_fstatvfs), "statvfs() of a descriptor."},
    {"access(path, mode, *, dir_fd=None, effective_ids: bool = False, "
     "follow_symlinks: bool = True)",
     FN(posix_access), "May this process read, write, execute it?"},
    {"chmod(path, mode, *, dir_fd=None, follow_symlinks: bool = True)", FN(posix_chmod),
     "Change the permissions."},
    {"fchmod(fd, mode)", FN(posix_fchmod), "Change the permissions."},
    {"chown(path, uid, gid, *, dir_fd=None, follow_symlinks: bool = True)", FN(posix_chown),
     "Change the owner."},
    {"lchown(path, uid, gid)", FN(posix_lchown), "Change the owner of a link itself."},
    {"fchown(fd, uid, gid)", FN(posix_fchown), "Change the owner."},
    {"utime(path, times=None, *, ns=..., dir_fd=None, follow_symlinks: bool = True)",
     FN(posix_utime), "Set the times of access and change."},
    {"major(device: int, /)", FN(posix_major), "The major number of a device."},
    {"minor(device: int, /)", FN(posix_minor), "The minor number of a device."},
    {"makedev(major: int, minor: int, /)", FN(posix_makedev), "A device number."},
    {"umask(mask, /)", FN(posix_umask), "Set the permissions that new files do not get."},
    {0},
};
