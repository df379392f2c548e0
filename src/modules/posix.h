// posix — what the files of module posix share.
#pragma once

#include <errno.h>
#include <sys/stat.h>
#include <sys/types.h>

#include "py.h"

// A path argument in the form system calls take.
typedef struct PosixPath {
    const char *text;  // NUL-terminated, inside `bytes`; NULL when a descriptor was given
    int fd;            // when text is NULL
    Value bytes;       // keeps text alive
    Value given;       // str, bytes or int: for filename of the exception
    bool is_bytes;     // results are to be bytes
} PosixPath;

// str, bytes or os.PathLike, and a descriptor if `allow_fd`. TypeError "function: path should be
// string, bytes, os.PathLike[ or integer], not X"; ValueError for NUL characters.
RAISES bool posix_path(VM *vm, Value v, const char *function, bool allow_fd, PosixPath *out);
// The value of a dir_fd argument: AT_FDCWD for None.
RAISES bool posix_dir_fd(VM *vm, Value v, int *out);
// A str made by os.fsdecode, or bytes when the path was bytes.
RAISES Maybe posix_name(VM *vm, const PosixPath *path, const char *name);

// After a failed call: true when it was interrupted and shall be repeated. Python code may run;
// when that raises the answer is false.
MUST_USE bool posix_again(VM *vm);
// The exception of the failed call (the one of a signal handler if there was one).
Maybe posix_fail(VM *vm);
Maybe posix_fail_path(VM *vm, const PosixPath *path);
Maybe posix_fail_paths(VM *vm, const PosixPath *from, const PosixPath *to);
// NONE, or the exception when result is negative.
RAISES Maybe posix_done(VM *vm, int result);
RAISES Maybe posix_int(VM *vm, int64_t result);  // result, or the exception when it is negative

// A C int; OverflowError.
RAISES bool posix_to_int(VM *vm, Value v, int *out);
// A user or group id: -1 is allowed.
RAISES bool posix_to_id(VM *vm, Value v, const char *what, uint32_t *out);
RAISES Maybe posix_from_id(VM *vm, uint32_t id);

// Array of C strings for exec: pointers into bytes objects that live in *keep.
typedef struct PosixStrings {
    char **items;  // NULL-terminated; malloc memory
    Value keep;    // list of bytes
    size_t count;
} PosixStrings;
// From a list or tuple of paths; what: "execv() arg 2" in the TypeError.
RAISES bool posix_strings(VM *vm, Value sequence, const char *what, PosixStrings *out);
// From a mapping: "name=value".
RAISES bool posix_environment(VM *vm, Value mapping, PosixStrings *out);
void posix_strings_free(PosixStrings *strings);

// os.stat_result of a struct stat.
RAISES Maybe posix_stat_result(VM *vm, const struct stat *st);
// Nanoseconds since the epoch as an int.
RAISES Maybe posix_nanoseconds(VM *vm, int64_t seconds, long nanoseconds);

// The classes of results, made on import.
enum PosixClass {
    POSIX_stat_result,
    POSIX_statvfs_result,
    POSIX_terminal_size,
    POSIX_times_result,
    POSIX_uname_result,
    POSIX_sched_param,
    POSIX_waitid_result,
    POSIX_CLASS_COUNT
};
RAISES Maybe posix_result(VM *vm, enum PosixClass id, const Value *values, size_t count);

// The tables of the other files.
extern const Def posix_file_defs[];
extern const Def posix_path_defs[];
extern const Def posix_stat_defs[];
extern const Def posix_directory_defs[];
extern const Def posix_process_defs[];
extern const Def posix_spawn_defs[];
extern const Def posix_user_defs[];
extern const Def posix_system_defs[];
RAISES bool posix_add_environment(VM *vm, Dict *dict);
RAISES bool posix_add_names(VM *vm, Dict *dict);  // sysconf_names and the like
