// posix — the system calls behind module os: helpers, constants and the module itself.
//
// The functions are in posix_<theme>.c. lib/os.py gives them their public face.

#include "modules/posix.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <sysexits.h>
#include <unistd.h>

#include "types/str.h"
#include "vm/frame.h"

// ---- arguments

bool posix_path(VM *vm, Value v, const char *function, bool allow_fd, PosixPath *out)
{
    *out = (PosixPath){.given = v, .bytes = v};
    if (allow_fd && is_any_int(v)) {
        return posix_to_int(vm, v, &out->fd);
    }
    if (!is_str(v) && !is_bytes(v)) {
        Value path = TRYB(call_special(vm, v, vm_name(vm, N___fspath__), NULL, 0));
        Value index = path != NOTHING || !allow_fd
                          ? NOTHING
                          : TRYB(attr_special(vm, v, vm_name(vm, N___index__)));
        if (index != NOTHING) {
            return posix_to_int(vm, TRYB(op_index(vm, v)), &out->fd);
        }
        if (path == NOTHING) {
            raise_error(vm, E_TypeError,
                        allow_fd
                            ? "%s: path should be string, bytes, os.PathLike or integer, not %T"
                            : "%s: path should be string, bytes or os.PathLike, not %T",
                        function, v);
            return false;
        }
        if (!is_str(path) && !is_bytes(path)) {
            raise_error(vm, E_TypeError,
                        "expected %T.__fspath__() to return str or bytes, not %T", v, path);
            return false;
        }
        v = out->given = path;
    }
    out->is_bytes = is_bytes(v);
    out->bytes = is_bytes(v) ? v : TRYB(str_encode(vm, v, "utf-8", "surrogateescape"));
    out->text = (const char *)as_bytes(out->bytes)->data;
    if (strlen(out->text) != as_bytes(out->bytes)->size) {
        raise_error(vm, E_ValueError, "%s: embedded null character in path", function);
        return false;
    }
    return true;
}

bool posix_dir_fd(VM *vm, Value v, int *out)
{
    *out = AT_FDCWD;
    if (v == NONE) {
        return true;
    }
    if (!is_any_int(v)) {
        Value index = TRYB(attr_special(vm, v, vm_name(vm, N___index__)));
        if (index == NOTHING) {
            raise_error(vm, E_TypeError, "argument should be integer or None, not %T", v);
            return false;
        }
    }
    return posix_to_int(vm, v, out);
}

Maybe posix_name(VM *vm, const PosixPath *path, const char *name)
{
    return path->is_bytes ? bytes_new(vm, name, strlen(name)) : str_decode_fs(vm, name);
}

bool posix_to_int(VM *vm, Value v, int *out)
{
    int64_t i;
    Value index = TRYB(op_index(vm, v));
    if (!int_to_i64(index, &i) || i > INT32_MAX || i < INT32_MIN) {
        raise_error(vm, E_OverflowError,
                    int_sign(index) > 0 ? "signed integer is greater than maximum"
                                        : "signed integer is less than minimum");
        return false;
    }
    *out = (int)i;
    return true;
}

bool posix_to_id(VM *vm, Value v, const char *what, uint32_t *out)
{
    int64_t i;
    if (!is_any_int(v)) {
        Value index = TRYB(attr_special(vm, v, vm_name(vm, N___index__)));
        if (index == NOTHING) {
            raise_error(vm, E_TypeError, "%s should be integer, not %T", what, v);
            return false;
        }
    }
    Value index = TRYB(op_index(vm, v));
    if (!int_to_i64(index, &i) || i < -1 || i > UINT32_MAX) {
        raise_error(vm, E_OverflowError,
                    int_sign(index) < 0 ? "%s is less than minimum"
                                        : "%s is greater than maximum",
                    what);
        return false;
    }
    *out = (uint32_t)i;
    return true;
}

Maybe posix_from_id(VM *vm, uint32_t id)
{
    return id == UINT32_MAX ? just(from_small(-1)) : int_from_u64(vm, id);
}

// ---- arrays of strings

void posix_strings_free(PosixStrings *strings)
{
    free(strings->items);
    strings->items = NULL;
}

RAISES static bool fill_strings(VM *vm, PosixStrings *out, List *list)
{
    out->keep = from_obj(list);
    out->count = list->size;
    out->items = calloc(list->size + 1, sizeof(char *));
    if (!out->items) {
        (void)raise_memory(vm);
        return false;
    }
    for (size_t i = 0; i < list->size; i++) {
        out->items[i] = (char *)as_bytes(list->items[i])->data;
    }
    return true;
}

bool posix_strings(VM *vm, Value sequence, const char *what, PosixStrings *out)
{
    *out = (PosixStrings){0};
    if (!is_list(sequence) && !is_tuple(sequence)) {
        raise_error(vm, E_TypeError, "%s must be a tuple or list", what);
        return false;
    }
    List *given = TRYB_PTR(list_from_iterable(vm, sequence));
    List *list = TRYB_PTR(list_new(vm, given->size));
    for (size_t i = 0; i < given->size; i++) {
        Value bytes = TRYB(path_to_bytes(vm, given->items[i]));
        CHECKB(list_append(vm, list, bytes));
    }
    return fill_strings(vm, out, list);
}

bool posix_environment(VM *vm, Value mapping, PosixStrings *out)
{
    *out = (PosixStrings){0};
    Value items = TRYB(call_method_0(vm, mapping, vm_name(vm, N_items)));
    List *list = TRYB_PTR(list_new(vm, 32));
    Each each;
    CHECKB(each_begin(vm, items, &each));
    for (Value item; (item = TRYB(each_next(vm, &each))) != NOTHING;) {
        Tuple *pair = TRYB_PTR(tuple_from_iterable(vm, item));
        if (pair->size != 2) {
            raise_error(vm, E_TypeError, "env.items() must give pairs");
            return false;
        }
        Value name = TRYB(path_to_bytes(vm, pair->items[0]));
        Value value = TRYB(path_to_bytes(vm, pair->items[1]));
        size_t size = as_bytes(name)->size;
        if (size == 0 || memchr(as_bytes(name)->data + 1, '=', size - 1)) {
            raise_error(vm, E_ValueError, "illegal environment variable name");
            return false;
        }
        Bytes *both = TRYB_PTR(bytes_alloc(vm, size + 1 + as_bytes(value)->size));
        memcpy(both->data, as_bytes(name)->data, size);
        both->data[size] = '=';
        memcpy(both->data + size + 1, as_bytes(value)->data, as_bytes(value)->size);
        CHECKB(list_append(vm, list, from_obj(both)));
    }
    return fill_strings(vm, out, list);
}

// ---- results

bool posix_again(VM *vm)
{
    return errno == EINTR && vm_poll(vm);
}

Maybe posix_fail(VM *vm)
{
    return vm->exc != ABSENT ? RAISED : raise_errno(vm, errno);
}

Maybe posix_fail_path(VM *vm, const PosixPath *path)
{
    return vm->exc != ABSENT ? RAISED : raise_errno_path(vm, errno, path->given);
}

Maybe posix_fail_paths(VM *vm, const PosixPath *from, const PosixPath *to)
{
    int error = errno;
    Value args[5] = {
        from_small(error),
        TRY(str_from_c(vm, strerror(error))),
        from->given,
        NONE,
        to->given
    };
    return raise_args(vm, E_OSError, args, 5);
}

Maybe posix_done(VM *vm, int result)
{
    return result < 0 ? posix_fail(vm) : just(NONE);
}

Maybe posix_int(VM *vm, int64_t result)
{
    return result < 0 ? posix_fail(vm) : int_from_i64(vm, result);
}

Maybe posix_nanoseconds(VM *vm, int64_t seconds, long nanoseconds)
{
    int64_t all;
    if (!__builtin_mul_overflow(seconds, INT64_C(1000000000), &all) &&
        !__builtin_add_overflow(all, nanoseconds, &all)) {
        return int_from_i64(vm, all);
    }
    Value product = TRY(int_mul(vm, TRY(int_from_i64(vm, seconds)), from_small(1000000000)));
    return int_add(vm, product, from_small(nanoseconds));
}

static const char *const stat_fields[] = {"st_mode",
                                          "st_ino",
                                          "st_dev",
                                          "st_nlink",
                                          "st_uid",
                                          "st_gid",
                                          "st_size",
                                          "",
                                          "",
                                          "",
                                          "st_atime",
                                          "st_mtime",
                                          "st_ctime",
                                          "st_atime_ns",
                                          "st_mtime_ns",
                                          "st_ctime_ns",
                                          "st_blksize",
                                          "st_blocks",
                                          "st_rdev",
                                          NULL};
static const char *const statvfs_fields[] = {"f_bsize",  "f_frsize",  "f_blocks", "f_bfree",
                                             "f_bavail", "f_files",   "f_ffree",  "f_favail",
                                             "f_flag",   "f_namemax", "f_fsid",   NULL};
static const char *const terminal_fields[] = {"columns", "lines", NULL};
static const char *const times_fields[] = {
    "user", "system", "children_user", "children_system", "elapsed", NULL};
static const char *const uname_fields[] = {"sysname", "nodename", "release",
                                           "version", "machine",  NULL};
static const char *const sched_fields[] = {"sched_priority", NULL};
static const char *const waitid_fields[] = {"si_pid",    "si_uid",  "si_signo",
                                            "si_status", "si_code", NULL};

static const StructSequenceDef class_defs[POSIX_CLASS_COUNT] = {
    [POSIX_stat_result] = {"os.stat_result", "Result of stat().", stat_fields, 10},
    [POSIX_statvfs_result] = {"os.statvfs_result", "Result of statvfs().", statvfs_fields, 10},
    [POSIX_terminal_size] = {"os.terminal_size", "Size of a terminal.", terminal_fields, 2},
    [POSIX_times_result] = {"posix.times_result", "Result of times().", times_fields, 5},
    [POSIX_uname_result] = {"posix.uname_result", "Result of uname().", uname_fields, 5},
    [POSIX_sched_param] = {"posix.sched_param", "Scheduling parameter.", sched_fields, 1},
    [POSIX_waitid_result] = {"posix.waitid_result", "Result of waitid().", waitid_fields, 5},
};

Maybe posix_result(VM *vm, enum PosixClass id, const Value *values, size_t count)
{
    Type *type = as_type(as_tuple(vm->roots[ROOT_posix_classes])->items[id]);
    return struct_sequence_new(vm, type, values, count);
}

RAISES static bool add_classes(VM *vm, Dict *dict)
{
    Tuple *classes = TRYB_PTR(tuple_alloc(vm, POSIX_CLASS_COUNT));
    for (int i = 0; i < POSIX_CLASS_COUNT; i++) {
        Type *type = TRYB_PTR(struct_sequence_class(vm, &class_defs[i]));
        gc_set(vm, classes, &classes->items[i], from_obj(type));
        CHECKB(dict_set_c(vm, dict, strchr(class_defs[i].name, '.') + 1, from_obj(type)));
    }
    vm->roots[ROOT_posix_classes] = from_obj(classes);
    return true;
}

RAISES static bool posix_fill(VM *vm, Value module)
{
    static const Def *const tables[] = {
        posix_file_defs,    posix_path_defs,  posix_stat_defs, posix_directory_defs,
        posix_process_defs, posix_spawn_defs, posix_user_defs, posix_system_defs};
    Dict *dict = ((Module *)module)->dict;
    Value name = TRYB(str_intern_c(vm, "posix"));
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        CHECKB(module_fill(vm, dict, tables[i], name));
    }
    CHECKB(dict_set_c(vm, dict, "error", from_obj(type_by_id(vm, E_OSError))));
    return add_classes(vm, dict) && posix_add_environment(vm, dict) &&
           posix_add_names(vm, dict);
}

static const Def posix_defs[] = {
#define NAME(name) {#name, INTEGER(name), NULL},
#include "os/posix_constants.def"
#undef NAME
    {0},
};

const ModuleDef posix_module = {
    .name = "posix",
    .doc = "System calls of Unix, behind module os.",
    .defs = posix_defs,
    .exec = posix_fill,
};
