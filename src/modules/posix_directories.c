// posix_directories — the current directory, listdir(), scandir() with its entries.

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "modules/posix.h"

// ---- the current directory

RAISES static bool current_directory(VM *vm, Buf *buf)
{
    for (size_t room = 256;; room *= 2) {
        buf_clear(buf);
        char *text = buf_reserve(buf, room);
        if (!text) {
            (void)raise_memory(vm);
            return false;
        }
        if (getcwd(text, room)) {
            buf->size = strlen(text) + 1;
            return true;
        }
        if (errno != ERANGE) {
            (void)posix_fail(vm);
            return false;
        }
    }
}

RAISES static Maybe posix_getcwd(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Buf buf = BUF_INIT;
    Maybe result = current_directory(vm, &buf) ? str_decode_fs(vm, buf.data) : RAISED;
    buf_free(&buf);
    return result;
}

RAISES static Maybe posix_getcwdb(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Buf buf = BUF_INIT;
    Maybe result = current_directory(vm, &buf) ? bytes_new(vm, buf.data, buf.size - 1) : RAISED;
    buf_free(&buf);
    return result;
}

RAISES static Maybe posix_chdir(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    CHECK(posix_path(vm, args[0], "chdir", true, &path));
    int result = path.text ? chdir(path.text) : fchdir(path.fd);
    return result < 0 ? posix_fail_path(vm, &path) : just(NONE);
}

RAISES static Maybe posix_fchdir(VM *vm, Value *args, int n)
{
    (void)n;
    int fd = (int)as_int(args[0]), result;
    do {
        result = fchdir(fd);
    } while (result < 0 && posix_again(vm));
    return posix_done(vm, result);
}

RAISES static Maybe posix_chroot(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    CHECK(posix_path(vm, args[0], "chroot", false, &path));
    return chroot(path.text) < 0 ? posix_fail_path(vm, &path) : just(NONE);
}

// ---- reading directories

// None becomes '.'.
RAISES static bool open_directory(VM *vm, Value v, const char *function, PosixPath *path,
                                  DIR **out)
{
    Value here = TRYB(str_from_c(vm, "."));
    if (v != NONE || strcmp(function, "listdir") != 0) {
        CHECKB(posix_path(vm, v == NONE ? here : v, function, true, path));
    } else {
        CHECKB(posix_path(vm, here, function, true, path));
    }
    if (path->text) {
        *out = opendir(path->text);
    } else {
        int copy = fcntl(path->fd, F_DUPFD_CLOEXEC, 0);
        *out = copy < 0 ? NULL : fdopendir(copy);
        if (*out) {
            rewinddir(*out);
        }
    }
    if (!*out) {
        (void)posix_fail_path(vm, path);
    }
    return *out != NULL;
}

static bool is_dots(const char *name)
{
    return name[0] == '.' && (!name[1] || (name[1] == '.' && !name[2]));
}

RAISES static Maybe posix_listdir(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    DIR *directory;
    CHECK(open_directory(vm, args[0], "listdir", &path, &directory));
    List *names = list_new(vm, 8);
    bool ok = names != NULL;
    while (ok) {
        errno = 0;
        struct dirent *entry = readdir(directory);
        if (!entry) {
            ok = errno == 0 || raised(posix_fail_path(vm, &path)) == false;
            break;
        }
        if (!is_dots(entry->d_name)) {
            Maybe name = posix_name(vm, &path, entry->d_name);
            ok = !raised(name) && list_append(vm, names, maybe_value(name));
        }
    }
    closedir(directory);
    return ok ? just_obj(names) : RAISED;
}

// ---- DirEntry

typedef struct DirEntry {
    Obj h;
    Value name, path;
    Value stat, lstat;  // or ABSENT
    uint64_t inode;
    int dir_fd;    // scandir(fd): the name is relative to it; else AT_FDCWD
    uint8_t type;  // DT_*
} DirEntry;

static DirEntry *as_entry(Value v)
{
    return (DirEntry *)v;
}

// *found false: it does not exist (any more).
RAISES static Maybe entry_stat_here(VM *vm, DirEntry *self, bool follow, bool *found)
{
    PosixPath path;
    struct stat st;
    Value name = self->dir_fd == AT_FDCWD ? self->path : self->name;
    CHECK(posix_path(vm, name, "DirEntry", false, &path));
    *found = true;
    if (fstatat(self->dir_fd, path.text, &st, follow ? 0 : AT_SYMLINK_NOFOLLOW) < 0) {
        *found = errno != ENOENT;
        path.given = self->path;
        return posix_fail_path(vm, &path);
    }
    return posix_stat_result(vm, &st);
}

RAISES static Maybe stat_cached(VM *vm, DirEntry *self, bool follow, bool *found)
{
    bool link = self->type == DT_LNK || self->type == DT_UNKNOWN;
    Value *slot = follow && link ? &self->stat : &self->lstat;
    *found = true;
    if (*slot == ABSENT) {
        Value result = TRY(entry_stat_here(vm, self, follow && link, found));
        gc_set(vm, self, slot, result);
    }
    return just(*slot);
}

RAISES static Maybe entry_stat(VM *vm, Value *args, int n)
{
    (void)n;
    bool found;
    return stat_cached(vm, as_entry(args[0]), args[1] == TRUE_, &found);
}

// Is the type of the file (through links if `follow`) `wanted` (S_IF*)?
RAISES static Tri has_type(VM *vm, DirEntry *self, bool follow, uint8_t kind, mode_t wanted)
{
    if (self->type != DT_UNKNOWN && !(follow && self->type == DT_LNK)) {
        return tri(self->type == kind);
    }
    bool found;
    Maybe result = stat_cached(vm, self, follow, &found);
    if (raised(result)) {
        if (found) {
            return TRI_RAISED;
        }
        error_clear(vm);
        return TRI_NO;
    }
    int64_t mode;
    CHECKT(op_index_i64(vm, as_tuple(maybe_value(result))->items[0], &mode));
    return tri(((mode_t)mode & S_IFMT) == wanted);
}

RAISES static Maybe entry_is_dir(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(
        TRY_TRI(has_type(vm, as_entry(args[0]), args[1] == TRUE_, DT_DIR, S_IFDIR)));
}

RAISES static Maybe entry_is_file(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(
        TRY_TRI(has_type(vm, as_entry(args[0]), args[1] == TRUE_, DT_REG, S_IFREG)));
}

RAISES static Maybe entry_is_symlink(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(TRY_TRI(has_type(vm, as_entry(args[0]), false, DT_LNK, S_IFLNK)));
}

RAISES static Maybe entry_is_junction(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    return just(FALSE_);
}

RAISES static Maybe entry_inode(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(vm, as_entry(args[0])->inode);
}

RAISES static Maybe entry_fspath(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(as_entry(args[0])->path);
}

RAISES static Maybe entry_name(VM *vm, Value self)
{
    (void)vm;
    return just(as_entry(self)->name);
}

RAISES static Maybe entry_path(VM *vm, Value self)
{
    (void)vm;
    return just(as_entry(self)->path);
}

RAISES static Maybe entry_repr(VM *vm, Value self)
{
    return str_from_format(vm, "<DirEntry %R>", as_entry(self)->name);
}

static void entry_trace(VM *vm, Obj *self)
{
    DirEntry *entry = (DirEntry *)self;
    gc_mark_value(vm, entry->name);
    gc_mark_value(vm, entry->path);
    gc_mark_value(vm, entry->stat);
    gc_mark_value(vm, entry->lstat);
}

static const Def entry_methods[] = {
    {"is_dir(self, /, *, follow_symlinks: bool = True)", FN(entry_is_dir), "Directory?"},
    {"is_file(self, /, *, follow_symlinks: bool = True)", FN(entry_is_file), "Regular file?"},
    {"is_symlink(self, /)", FN(entry_is_symlink), "Symbolic link?"},
    {"is_junction(self, /)", FN(entry_is_junction), "False."},
    {"stat(self, /, *, follow_symlinks: bool = True)", FN(entry_stat), "os.stat() of it."},
    {"inode(self, /)", FN(entry_inode), "The inode number."},
    {"__fspath__(self, /)", FN(entry_fspath), NULL},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), NULL},
    {"name", GET(entry_name), "The name in its directory."},
    {"path", GET(entry_path), "The directory as given to scandir(), and the name."},
    {0},
};

const TypeDef DirEntry_type = {
    .name = "posix.DirEntry",
    .doc = "An entry of a directory.",
    .size = sizeof(DirEntry),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .repr = entry_repr,
    .trace = entry_trace,
    .methods = entry_methods,
};

// ---- scandir

typedef struct ScandirIterator {
    Obj h;
    DIR *directory;  // NULL: closed
    Value given;     // path or descriptor
    Value prefix;    // bytes in front of names, ends in '/'; empty for a descriptor
    int fd;          // or AT_FDCWD
    bool is_bytes;
} ScandirIterator;

static ScandirIterator *as_scandir(Value v)
{
    return (ScandirIterator *)v;
}

static void scandir_shut(ScandirIterator *self)
{
    if (self->directory) {
        closedir(self->directory);
        self->directory = NULL;
    }
}

RAISES static Maybe posix_scandir(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath path;
    ScandirIterator *self =
        TRY_PTR((ScandirIterator *)type_alloc(vm, type_by_id(vm, T_scandir_iterator), 0));
    self->prefix = vm->empty_bytes;
    DIR *directory;
    CHECK(open_directory(vm, args[0], "scandir", &path, &directory));
    self->directory = directory;
    self->fd = path.text ? AT_FDCWD : path.fd;
    self->is_bytes = path.is_bytes;
    gc_set(vm, self, &self->given, path.given);
    if (path.text) {
        size_t size = as_bytes(path.bytes)->size;
        bool slash = size == 0 || path.text[size - 1] == '/';
        Bytes *prefix = TRY_PTR(bytes_alloc(vm, size + !slash));
        memcpy(prefix->data, path.text, size);
        prefix->data[size] = slash ? '\0' : '/';
        gc_set(vm, self, &self->prefix, from_obj(prefix));
    }
    return just_obj(self);
}

RAISES static Maybe entry_new(VM *vm, ScandirIterator *self, const struct dirent *d)
{
    PosixPath style = {.is_bytes = self->is_bytes};
    DirEntry *entry = TRY_PTR((DirEntry *)gc_new(vm, sizeof *entry, T_DirEntry));
    entry->inode = d->d_ino;
    entry->type = d->d_type;
    entry->dir_fd = self->fd;
    gc_set(vm, entry, &entry->name, TRY(posix_name(vm, &style, d->d_name)));
    size_t size = as_bytes(self->prefix)->size;
    if (size == 0) {
        gc_set(vm, entry, &entry->path, entry->name);
        return just_obj(entry);
    }
    Bytes *whole = TRY_PTR(bytes_alloc(vm, size + strlen(d->d_name)));
    memcpy(whole->data, as_bytes(self->prefix)->data, size);
    memcpy(whole->data + size, d->d_name, strlen(d->d_name));
    Value path =
        self->is_bytes ? from_obj(whole) : TRY(str_decode_fs(vm, (const char *)whole->data));
    gc_set(vm, entry, &entry->path, path);
    return just_obj(entry);
}

RAISES static Maybe scandir_next(VM *vm, Value self)
{
    ScandirIterator *it = as_scandir(self);
    while (it->directory) {
        errno = 0;
        struct dirent *entry = readdir(it->directory);
        if (!entry) {
            int error = errno;
            scandir_shut(it);
            return error ? raise_errno_path(vm, error, it->given) : just(NOTHING);
        }
        if (!is_dots(entry->d_name)) {
            return entry_new(vm, it, entry);
        }
    }
    return just(NOTHING);
}

RAISES static Maybe scandir_close(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    scandir_shut(as_scandir(args[0]));
    return just(NONE);
}

RAISES static Maybe scandir_enter(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(args[0]);
}

static void scandir_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((ScandirIterator *)self)->given);
    gc_mark_value(vm, ((ScandirIterator *)self)->prefix);
}

static void scandir_finalize(VM *vm, Obj *self)
{
    (void)vm;
    scandir_shut((ScandirIterator *)self);
}

static const Def scandir_methods[] = {
    {"close(self, /)", FN(scandir_close), "Close the directory."},
    {"__enter__(self, /)", FN(scandir_enter), NULL},
    {"__exit__(self, /, *exception)", FN(scandir_close), NULL},
    {0},
};

const TypeDef scandir_iterator_type = {
    .name = "posix.ScandirIterator",
    .size = sizeof(ScandirIterator),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .iter = iter_self,
    .next = scandir_next,
    .trace = scandir_trace,
    .finalize = scandir_finalize,
    .methods = scandir_methods,
};

const Def posix_directory_defs[] = {
    {"getcwd()", FN(posix_getcwd), "The current directory."},
    {"getcwdb()", FN(posix_getcwdb), "The current directory as bytes."},
    {"chdir(path)", FN(posix_chdir), "Change the current directory."},
    {"fchdir(fd: fd)", FN(posix_fchdir), "Change the current directory."},
    {"chroot(path)", FN(posix_chroot), "Change the root directory."},
    {"listdir(path=None)", FN(posix_listdir), "The names in a directory."},
    {"scandir(path=None)", FN(posix_scandir), "The entries of a directory, one by one."},
    {"DirEntry", TYPE_REF(T_DirEntry), NULL},
    {0},
};
