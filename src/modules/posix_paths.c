// posix_paths — names of files: links, renaming, removing, making, extended attributes.

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "modules/posix.h"

// args: src, dst, src_dir_fd, dst_dir_fd, follow_symlinks
RAISES static Maybe posix_link(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath from, to;
    int from_dir, to_dir;
    CHECK(posix_path(vm, args[0], "link", false, &from));
    CHECK(posix_path(vm, args[1], "link", false, &to));
    CHECK(posix_dir_fd(vm, args[2], &from_dir));
    CHECK(posix_dir_fd(vm, args[3], &to_dir));
    int flags = args[4] == TRUE_ ? AT_SYMLINK_FOLLOW : 0;
    bool plain = from_dir == AT_FDCWD && to_dir == AT_FDCWD && flags;
    int result =
        plain ? link(from.text, to.text) : linkat(from_dir, from.text, to_dir, to.text, flags);
    return result < 0 ? posix_fail_paths(vm, &from, &to) : just(NONE);
}

// args: src, dst, target_is_directory, dir_fd
RAISES static Maybe posix_symlink(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath from, to;
    int dir;
    CHECK(posix_path(vm, args[0], "symlink", false, &from));
    CHECK(posix_path(vm, args[1], "symlink", false, &to));
    CHECK(posix_dir_fd(vm, args[3], &dir));
    return symlinkat(from.text, dir, to.text) < 0 ? posix_fail_paths(vm, &from, &to)
                                                  : just(NONE);
}

// args: path, dir_fd
RAISES static Maybe posix_readlink(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    int dir;
    CHECK(posix_path(vm, args[0], "readlink", false, &path));
    CHECK(posix_dir_fd(vm, args[1], &dir));
    size_t room = PATH_MAX;
    char *text = malloc(room + 1);
    if (!text) {
        return raise_memory(vm);
    }
    ssize_t size = readlinkat(dir, path.text, text, room);
    Maybe result;
    if (size < 0) {
        result = posix_fail_path(vm, &path);
    } else {
        text[size] = '\0';
        result = posix_name(vm, &path, text);
    }
    free(text);
    return result;
}

RAISES static Maybe move(VM *vm, Value *args, const char *function)
{
    PosixPath from, to;
    int from_dir, to_dir;
    CHECK(posix_path(vm, args[0], function, false, &from));
    CHECK(posix_path(vm, args[1], function, false, &to));
    CHECK(posix_dir_fd(vm, args[2], &from_dir));
    CHECK(posix_dir_fd(vm, args[3], &to_dir));
    return renameat(from_dir, from.text, to_dir, to.text) < 0 ? posix_fail_paths(vm, &from, &to)
                                                              : just(NONE);
}

RAISES static Maybe posix_rename(VM *vm, Value *args, int n)
{
    (void)n;
    return move(vm, args, "rename");
}

RAISES static Maybe posix_replace(VM *vm, Value *args, int n)
{
    (void)n;
    return move(vm, args, "replace");
}

RAISES static Maybe take_away(VM *vm, Value *args, const char *function, int flags)
{
    PosixPath path;
    int dir;
    CHECK(posix_path(vm, args[0], function, false, &path));
    CHECK(posix_dir_fd(vm, args[1], &dir));
    return unlinkat(dir, path.text, flags) < 0 ? posix_fail_path(vm, &path) : just(NONE);
}

RAISES static Maybe posix_remove(VM *vm, Value *args, int n)
{
    (void)n;
    return take_away(vm, args, "remove", 0);
}

RAISES static Maybe posix_unlink(VM *vm, Value *args, int n)
{
    (void)n;
    return take_away(vm, args, "unlink", 0);
}

RAISES static Maybe posix_rmdir(VM *vm, Value *args, int n)
{
    (void)n;
    return take_away(vm, args, "rmdir", AT_REMOVEDIR);
}

// args: path, mode, dir_fd
RAISES static Maybe make(VM *vm, Value *args, const char *function,
                         int (*maker)(int dir, const char *path, mode_t mode))
{
    PosixPath path;
    int mode, dir, result;
    CHECK(posix_path(vm, args[0], function, false, &path));
    CHECK(posix_to_int(vm, args[1], &mode));
    CHECK(posix_dir_fd(vm, args[2], &dir));
    do {
        result = maker(dir, path.text, (mode_t)mode);
    } while (result < 0 && posix_again(vm));
    // COMPAT: the error of mkfifo() names no file.
    return result >= 0        ? just(NONE)
           : maker == mkdirat ? posix_fail_path(vm, &path)
                              : posix_fail(vm);
}

RAISES static Maybe posix_mkdir(VM *vm, Value *args, int n)
{
    (void)n;
    return make(vm, args, "mkdir", mkdirat);
}

RAISES static Maybe posix_mkfifo(VM *vm, Value *args, int n)
{
    (void)n;
    return make(vm, args, "mkfifo", mkfifoat);
}

// args: path, mode, device, dir_fd
RAISES static Maybe posix_mknod(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    int mode, dir;
    CHECK(posix_path(vm, args[0], "mknod", false, &path));
    CHECK(posix_to_int(vm, args[1], &mode));
    CHECK(posix_dir_fd(vm, args[3], &dir));
    dev_t device = (dev_t)int_low_bits(args[2]);
    return posix_done(vm, mknodat(dir, path.text, (mode_t)mode, device));
}

RAISES static Maybe posix_truncate(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    int64_t length;
    int result;
    CHECK(posix_path(vm, args[0], "truncate", true, &path));
    CHECK(op_index_i64(vm, args[1], &length));
    do {
        result =
            path.text ? truncate(path.text, (off_t)length) : ftruncate(path.fd, (off_t)length);
    } while (result < 0 && posix_again(vm));
    return result < 0 ? posix_fail_path(vm, &path) : just(NONE);
}

// ---- extended attributes

// args: path, attribute, follow_symlinks
RAISES static Maybe posix_getxattr(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path, name;
    CHECK(posix_path(vm, args[0], "getxattr", true, &path));
    CHECK(posix_path(vm, args[1], "getxattr", false, &name));
    for (size_t room = 256;; room *= 4) {
        Bytes *bytes = TRY_PTR(bytes_alloc(vm, room));
        ssize_t size = !path.text         ? fgetxattr(path.fd, name.text, bytes->data, room)
                       : args[2] == TRUE_ ? getxattr(path.text, name.text, bytes->data, room)
                                          : lgetxattr(path.text, name.text, bytes->data, room);
        if (size >= 0) {
            return bytes_new(vm, bytes->data, (size_t)size);
        }
        if (errno != ERANGE || room > 1 << 20) {
            return posix_fail_path(vm, &path);
        }
    }
}

// args: path, attribute, value, flags, follow_symlinks
RAISES static Maybe posix_setxattr(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path, name;
    int flags;
    CHECK(posix_path(vm, args[0], "setxattr", true, &path));
    CHECK(posix_path(vm, args[1], "setxattr", false, &name));
    CHECK(posix_to_int(vm, args[3], &flags));
    Buffer view = {0};
    CHECK(buffer_get(vm, args[2], &view, BUFFER_READ));
    int result = !path.text ? fsetxattr(path.fd, name.text, view.data, view.size, flags)
                 : args[4] == TRUE_
                     ? setxattr(path.text, name.text, view.data, view.size, flags)
                     : lsetxattr(path.text, name.text, view.data, view.size, flags);
    int error = errno;
    buffer_release(vm, &view);
    errno = error;
    return result < 0 ? posix_fail_path(vm, &path) : just(NONE);
}

// args: path, attribute, follow_symlinks
RAISES static Maybe posix_removexattr(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path, name;
    CHECK(posix_path(vm, args[0], "removexattr", true, &path));
    CHECK(posix_path(vm, args[1], "removexattr", false, &name));
    int result = !path.text         ? fremovexattr(path.fd, name.text)
                 : args[2] == TRUE_ ? removexattr(path.text, name.text)
                                    : lremovexattr(path.text, name.text);
    return result < 0 ? posix_fail_path(vm, &path) : just(NONE);
}

// args: path, follow_symlinks
RAISES static Maybe posix_listxattr(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    List *names = TRY_PTR(list_new(vm, 4));
    Value where = TRY(str_from_c(vm, "."));
    CHECK(posix_path(vm, args[0] == NONE ? where : args[0], "listxattr", true, &path));
    for (size_t room = 256;; room *= 4) {
        Bytes *bytes = TRY_PTR(bytes_alloc(vm, room));
        char *data = (char *)bytes->data;
        ssize_t size = !path.text         ? flistxattr(path.fd, data, room)
                       : args[1] == TRUE_ ? listxattr(path.text, data, room)
                                          : llistxattr(path.text, data, room);
        if (size < 0 && errno == ERANGE && room <= 1 << 20) {
            continue;
        }
        if (size < 0) {
            return posix_fail_path(vm, &path);
        }
        for (char *name = data; name < data + size; name += strlen(name) + 1) {
            CHECK(list_append(vm, names, TRY(str_decode_fs(vm, name))));
        }
        return just_obj(names);
    }
}

const Def posix_path_defs[] = {
    {"link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks: bool = True)",
     FN(posix_link), "Make a hard link."},
    {"symlink(src, dst, target_is_directory=False, *, dir_fd=None)", FN(posix_symlink),
     "Make a symbolic link."},
    {"readlink(path, *, dir_fd=None)", FN(posix_readlink), "Where a symbolic link leads."},
    {"rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", FN(posix_rename), "Rename."},
    {"replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", FN(posix_replace),
     "Rename, replacing the destination."},
    {"remove(path, *, dir_fd=None)", FN(posix_remove), "Remove a file."},
    {"unlink(path, *, dir_fd=None)", FN(posix_unlink), "Remove a file."},
    {"rmdir(path, *, dir_fd=None)", FN(posix_rmdir), "Remove an empty directory."},
    {"mkdir(path, mode=511, *, dir_fd=None)", FN(posix_mkdir), "Make a directory."},
    {"mkfifo(path, mode=438, *, dir_fd=None)", FN(posix_mkfifo), "Make a named pipe."},
    {"mknod(path, mode=384, device: int = 0, *, dir_fd=None)", FN(posix_mknod),
     "Make a device or a named pipe."},
    {"truncate(path, length)", FN(posix_truncate), "Cut a file."},
    {"getxattr(path, attribute, *, follow_symlinks: bool = True)", FN(posix_getxattr),
     "The value of an extended attribute."},
    {"setxattr(path, attribute, value, flags=0, *, follow_symlinks: bool = True)",
     FN(posix_setxattr), "Set an extended attribute."},
    {"removexattr(path, attribute, *, follow_symlinks: bool = True)", FN(posix_removexattr),
     "Remove an extended attribute."},
    {"listxattr(path=None, *, follow_symlinks: bool = True)", FN(posix_listxattr),
     "The names of the extended attributes."},
    {0},
};
