// mmap — files and memory as one mutable piece of bytes.

#include <sys/mman.h>

#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "modules/posix.h"
#include "types/bytes.h"

typedef struct MemoryMap {
    Obj h;
    uint8_t *data;  // NULL: closed
    size_t size, at;
    int64_t offset;  // in the file
    size_t exports;
    int fd;  // a copy, or -1
    int flags, protection;
    uint8_t access;  // enum Access
} MemoryMap;

enum Access { ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY };

static MemoryMap *as_map(Value v)
{
    return (MemoryMap *)v;
}

RAISES static bool check(VM *vm, MemoryMap *self)
{
    if (!self->data) {
        raise_error(vm, E_ValueError, "mmap closed or invalid");
    }
    return self->data != NULL;
}

static bool is_writable(const MemoryMap *self)
{
    return self->access != ACCESS_READ &&
           (self->access != ACCESS_DEFAULT || (self->protection & PROT_WRITE));
}

RAISES static bool check_writable(VM *vm, MemoryMap *self)
{
    CHECKB(check(vm, self));
    if (!is_writable(self)) {
        raise_error(vm, E_TypeError, "mmap can't modify a readonly memory map.");
        return false;
    }
    return true;
}

RAISES static bool check_resizable(VM *vm, MemoryMap *self)
{
    if (self->exports) {
        gc_collect(vm);  // WHY: a view that nobody holds would be gone in CPython
    }
    if (self->exports) {
        raise_error(vm, E_BufferError, "mmap can't resize with extant buffers exported.");
        return false;
    }
    return true;
}

static void unmap(MemoryMap *self)
{
    if (self->data) {
        munmap(self->data, self->size);
        self->data = NULL;
    }
    if (self->fd >= 0) {
        close(self->fd);
        self->fd = -1;
    }
}

// ---- making

// Length 0 means the rest of the file; checks that the file is long enough.
RAISES static bool find_length(VM *vm, int fd, int64_t offset, size_t *length)
{
    struct stat st;
    if (fd < 0) {
        if (*length == 0) {
            errno = EINVAL;
            (void)posix_fail(vm);
            return false;
        }
        return true;
    }
    if (fstat(fd, &st) < 0) {
        (void)posix_fail(vm);
        return false;
    }
    if (!S_ISREG(st.st_mode)) {
        return true;
    }
    if (*length == 0) {
        if (st.st_size == 0) {
            raise_error(vm, E_ValueError, "cannot mmap an empty file");
            return false;
        }
        if (offset >= st.st_size) {
            raise_error(vm, E_ValueError, "mmap offset is greater than file size");
            return false;
        }
        if ((uint64_t)(st.st_size - offset) > PTRDIFF_MAX) {
            raise_error(vm, E_ValueError, "mmap length is too large");
            return false;
        }
        *length = (size_t)(st.st_size - offset);
    } else if (offset > st.st_size || (uint64_t)(st.st_size - offset) < *length) {
        raise_error(vm, E_ValueError, "mmap length is greater than file size");
        return false;
    }
    return true;
}

RAISES static bool apply_access(VM *vm, MemoryMap *self, int access)
{
    if (access != ACCESS_DEFAULT &&
        (self->flags != MAP_SHARED || self->protection != (PROT_READ | PROT_WRITE))) {
        raise_error(vm, E_ValueError, "mmap can't specify both access and flags, prot.");
        return false;
    }
    if (access < 0 || access > ACCESS_COPY) {
        raise_error(vm, E_ValueError, "mmap invalid access parameter.");
        return false;
    }
    self->access = (uint8_t)access;
    if (access == ACCESS_READ) {
        self->protection = PROT_READ;
    } else if (access == ACCESS_COPY) {
        self->flags = MAP_PRIVATE;
    }
    return true;
}

// args: class, fileno, length, flags, prot, access, offset
RAISES static Maybe mmap_make(VM *vm, Value *args, int n)
{
    (void)n;
    int fd, access;
    ptrdiff_t length;
    int64_t offset;
    MemoryMap *self = TRY_PTR((MemoryMap *)type_alloc(vm, as_type(args[0]), 0));
    self->fd = -1;
    CHECK(posix_to_int(vm, args[1], &fd));
    CHECK(op_index_ssize(vm, args[2], &length));
    CHECK(posix_to_int(vm, args[3], &self->flags));
    CHECK(posix_to_int(vm, args[4], &self->protection));
    CHECK(posix_to_int(vm, args[5], &access));
    CHECK(op_index_i64(vm, args[6], &offset));
    if (length < 0 || offset < 0) {
        return raise_error(vm, E_OverflowError,
                           length < 0 ? "memory mapped length must be positive"
                                      : "memory mapped offset must be positive");
    }
    CHECK(apply_access(vm, self, access));
    self->size = (size_t)length;
    CHECK(find_length(vm, fd, offset, &self->size));
    self->offset = offset;
    if (fd >= 0) {
        self->fd = fcntl(fd, F_DUPFD_CLOEXEC, 0);
        if (self->fd < 0) {
            return posix_fail(vm);
        }
    }
    int flags = self->flags | (fd < 0 ? MAP_ANONYMOUS : 0);
    void *data = mmap(NULL, self->size, self->protection, flags, fd, (off_t)offset);
    if (data == MAP_FAILED) {
        return posix_fail(vm);
    }
    self->data = data;
    return just_obj(self);
}

static void mmap_finalize(VM *vm, Obj *object)
{
    (void)vm;
    if (((MemoryMap *)object)->data) {
        unmap((MemoryMap *)object);
    }
}

RAISES static Maybe mmap_close(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryMap *self = as_map(args[0]);
    if (self->exports) {
        gc_collect(vm);
    }
    if (self->exports) {
        return raise_error(vm, E_BufferError, "cannot close exported pointers exist");
    }
    unmap(self);
    return just(NONE);
}

RAISES static Maybe mmap_enter(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check(vm, as_map(args[0])));
    return just(args[0]);
}

RAISES static Maybe mmap_closed(VM *vm, Value self)
{
    (void)vm;
    return just_bool(!as_map(self)->data);
}

// ---- as a file

RAISES static Maybe take(VM *vm, MemoryMap *self, size_t size)
{
    size_t left = self->at < self->size ? self->size - self->at : 0;
    size = size < left ? size : left;
    Value bytes = TRY(bytes_new(vm, self->data + self->at, size));
    self->at += size;
    return just(bytes);
}

RAISES static Maybe mmap_read(VM *vm, Value *args, int n)
{
    (void)n;
    ptrdiff_t size = -1;
    CHECK(check(vm, as_map(args[0])));
    CHECK(args[1] == NONE || op_index_ssize(vm, args[1], &size));
    return take(vm, as_map(args[0]), size < 0 ? SIZE_MAX : (size_t)size);
}

RAISES static Maybe mmap_readline(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryMap *self = as_map(args[0]);
    CHECK(check(vm, self));
    size_t left = self->at < self->size ? self->size - self->at : 0;
    const uint8_t *from = self->data + self->at;
    const uint8_t *end = left ? memchr(from, '\n', left) : NULL;
    return take(vm, self, end ? (size_t)(end - from) + 1 : left);
}

RAISES static Maybe mmap_read_byte(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryMap *self = as_map(args[0]);
    CHECK(check(vm, self));
    if (self->at >= self->size) {
        return raise_error(vm, E_ValueError, "read byte out of range");
    }
    return just(from_small(self->data[self->at++]));
}

RAISES static Maybe mmap_write(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryMap *self = as_map(args[0]);
    CHECK(check_writable(vm, self));
    Buffer view = {0};
    CHECK(buffer_get(vm, args[1], &view, BUFFER_READ));
    size_t size = view.size;
    bool fits = self->data && self->at <= self->size && self->size - self->at >= size;
    if (fits) {
        memmove(self->data + self->at, view.data, size);
        self->at += size;
    }
    buffer_release(vm, &view);
    return fits ? int_from_u64(vm, size) : raise_error(vm, E_ValueError, "data out of range");
}

RAISES static Maybe mmap_write_byte(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryMap *self = as_map(args[0]);
    uint8_t byte;
    CHECK(byte_value(vm, args[1], "byte must be in range(0, 256)", &byte));
    CHECK(check_writable(vm, self));
    if (self->at >= self->size) {
        return raise_error(vm, E_ValueError, "write byte out of range");
    }
    self->data[self->at++] = byte;
    return just(NONE);
}

RAISES static Maybe mmap_seek(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryMap *self = as_map(args[0]);
    ptrdiff_t offset, where;
    int whence;
    CHECK(check(vm, self));
    CHECK(op_index_ssize(vm, args[1], &offset));
    CHECK(posix_to_int(vm, args[2], &whence));
    if (whence < 0 || whence > 2) {
        return raise_error(vm, E_ValueError, "unknown seek type");
    }
    ptrdiff_t base = whence == 0 ? 0 : (ptrdiff_t)(whence == 1 ? self->at : self->size);
    if (__builtin_add_overflow(base, offset, &where) || where < 0 ||
        (size_t)where > self->size) {
        return raise_error(vm, E_ValueError, "seek out of range");
    }
    self->at = (size_t)where;
    return int_from_i64(vm, where);
}

RAISES static Maybe mmap_tell(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check(vm, as_map(args[0])));
    return int_from_u64(vm, as_map(args[0])->at);
}

// args: self, offset, size
RAISES static Maybe mmap_flush(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryMap *self = as_map(args[0]);
    CHECK(check(vm, self));
    ptrdiff_t offset, size = (ptrdiff_t)self->size;
    CHECK(op_index_ssize(vm, args[1], &offset));
    CHECK(args[2] == ABSENT || op_index_ssize(vm, args[2], &size));
    if (offset < 0 || size < 0 || (size_t)offset > self->size ||
        self->size - (size_t)offset < (size_t)size) {
        return raise_error(vm, E_ValueError, "flush values out of range");
    }
    if (!is_writable(self) || self->access == ACCESS_COPY) {
        return just(NONE);
    }
    return posix_done(vm, msync(self->data + offset, (size_t)size, MS_SYNC));
}

RAISES static Maybe mmap_size(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryMap *self = as_map(args[0]);
    struct stat st;
    CHECK(check(vm, self));
    return fstat(self->fd, &st) < 0 ? posix_fail(vm) : int_from_i64(vm, st.st_size);
}

RAISES static Maybe mmap_resize(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryMap *self = as_map(args[0]);
    ptrdiff_t size;
    CHECK(check(vm, self));
    CHECK(op_index_ssize(vm, args[1], &size));
    CHECK(check_resizable(vm, self));
    if (self->access == ACCESS_READ || self->access == ACCESS_COPY) {
        return raise_error(vm, E_TypeError,
                           "mmap can't resize a readonly or copy-on-write memory map.");
    }
    if (size < 0) {
        return raise_error(vm, E_ValueError, "new size out of range");
    }
    if (self->fd >= 0 && ftruncate(self->fd, (off_t)(self->offset + size)) < 0) {
        return posix_fail(vm);
    }
    void *data = mremap(self->data, self->size, (size_t)size, MREMAP_MAYMOVE);
    if (data == MAP_FAILED) {
        return posix_fail(vm);
    }
    self->data = data;
    self->size = (size_t)size;
    return just(NONE);
}

// args: self, destination, source, count
RAISES static Maybe mmap_move(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryMap *self = as_map(args[0]);
    ptrdiff_t to, from, count;
    CHECK(check_writable(vm, self));
    CHECK(op_index_ssize(vm, args[1], &to));
    CHECK(op_index_ssize(vm, args[2], &from));
    CHECK(op_index_ssize(vm, args[3], &count));
    size_t size = self->size;
    if (to < 0 || from < 0 || count < 0 || size < (size_t)to ||
        size - (size_t)to < (size_t)count || size < (size_t)from ||
        size - (size_t)from < (size_t)count) {
        return raise_error(vm, E_ValueError, "source, destination, or count out of range");
    }
    memmove(self->data + to, self->data + from, (size_t)count);
    return just(NONE);
}

RAISES static bool bound(VM *vm, MemoryMap *self, Value v, size_t otherwise, size_t *out)
{
    ptrdiff_t i;
    *out = otherwise;
    if (v == ABSENT) {
        return true;
    }
    CHECKB(op_index_ssize(vm, v, &i));
    i += i < 0 ? (ptrdiff_t)self->size : 0;
    *out = i < 0 ? 0 : (size_t)i > self->size ? self->size : (size_t)i;
    return true;
}

// args: self, bytes, start, end
RAISES static Maybe find(VM *vm, Value *args, bool last)
{
    MemoryMap *self = as_map(args[0]);
    size_t from, to;
    CHECK(check(vm, self));
    CHECK(bound(vm, self, args[2], self->at, &from));
    CHECK(bound(vm, self, args[3], self->size, &to));
    Buffer view = {0};
    CHECK(buffer_get(vm, args[1], &view, BUFFER_READ));
    SWord found = -1;
    if (last) {
        for (size_t i = to; view.size <= to && found < 0 && i >= from + view.size; i--) {
            found = memcmp(self->data + i - view.size, view.data, view.size) == 0
                        ? (SWord)(i - view.size)
                        : -1;
        }
    } else if (from <= to) {
        const uint8_t *p = view.size
                               ? memmem(self->data + from, to - from, view.data, view.size)
                               : self->data + from;
        found = p ? (SWord)(p - self->data) : -1;
    }
    buffer_release(vm, &view);
    return int_from_i64(vm, found);
}

RAISES static Maybe mmap_find(VM *vm, Value *args, int n)
{
    (void)n;
    return find(vm, args, false);
}

RAISES static Maybe mmap_rfind(VM *vm, Value *args, int n)
{
    (void)n;
    return find(vm, args, true);
}

// args: self, option, start, length
RAISES static Maybe mmap_madvise(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryMap *self = as_map(args[0]);
    int option;
    CHECK(check(vm, self));
    ptrdiff_t start, length = (ptrdiff_t)self->size;
    CHECK(posix_to_int(vm, args[1], &option));
    CHECK(op_index_ssize(vm, args[2], &start));
    CHECK(args[3] == NONE || op_index_ssize(vm, args[3], &length));
    if (start < 0 || (size_t)start >= self->size) {
        return raise_error(vm, E_ValueError, "madvise start out of bounds");
    }
    if (length < 0) {
        return raise_error(vm, E_ValueError, "madvise length invalid");
    }
    size_t left = self->size - (size_t)start;
    return posix_done(
        vm, madvise(self->data + start, (size_t)length < left ? (size_t)length : left, option));
}

// ---- as a sequence

RAISES static bool mmap_len(VM *vm, Value self, size_t *out)
{
    CHECKB(check(vm, as_map(self)));
    *out = as_map(self)->size;
    return true;
}

RAISES static bool to_index(VM *vm, MemoryMap *self, Value key, size_t *out)
{
    ptrdiff_t i;
    CHECKB(op_index_ssize(vm, key, &i));
    i += i < 0 ? (ptrdiff_t)self->size : 0;
    if (i < 0 || (size_t)i >= self->size) {
        raise_error(vm, E_IndexError, "mmap index out of range");
        return false;
    }
    *out = (size_t)i;
    return true;
}

RAISES static Maybe mmap_getitem(VM *vm, Value v, Value key)
{
    MemoryMap *self = as_map(v);
    CHECK(check(vm, self));
    if (!is_kind(key, T_slice)) {
        size_t i;
        CHECK(to_index(vm, self, key, &i));
        return just(from_small(self->data[i]));
    }
    ptrdiff_t start, stop, step;
    size_t count;
    CHECK(slice_bounds(vm, key, self->size, &start, &stop, &step, &count));
    Bytes *bytes = TRY_PTR(bytes_alloc(vm, count));
    CHECK(check(vm, self));  // REENTRANT: __index__ may have closed it
    for (size_t i = 0; i < count; i++) {
        bytes->data[i] = self->data[start + (ptrdiff_t)i * step];
    }
    return just_obj(bytes);
}

RAISES static bool set_slice(VM *vm, MemoryMap *self, Value key, Value value)
{
    ptrdiff_t start, stop, step;
    size_t count;
    Buffer view = {0};
    CHECKB(slice_bounds(vm, key, self->size, &start, &stop, &step, &count));
    CHECKB(buffer_get(vm, value, &view, BUFFER_READ));
    bool fits = view.size == count && self->data;
    if (fits && step == 1) {
        memmove(self->data + start, view.data, count);
    } else {
        for (size_t i = 0; fits && i < count; i++) {
            self->data[start + (ptrdiff_t)i * step] = ((const uint8_t *)view.data)[i];
        }
    }
    buffer_release(vm, &view);
    if (!fits) {
        raise_error(vm, E_IndexError, "mmap slice assignment is wrong size");
    }
    return fits;
}

RAISES static bool mmap_setitem(VM *vm, Value v, Value key, Value value)
{
    MemoryMap *self = as_map(v);
    CHECKB(check_writable(vm, self));
    if (value == ABSENT) {
        raise_error(vm, E_TypeError, "mmap doesn't support item deletion");
        return false;
    }
    if (is_kind(key, T_slice)) {
        return set_slice(vm, self, key, value);
    }
    size_t i;
    uint8_t byte;
    CHECKB(to_index(vm, self, key, &i));
    CHECKB(byte_value(vm, value, "mmap item value must be in range(0, 256)", &byte));
    CHECKB(check(vm, self));
    self->data[i] = byte;
    return true;
}

RAISES static bool mmap_buffer(VM *vm, Value v, Buffer *view, int flags)
{
    MemoryMap *self = as_map(v);
    CHECKB(check(vm, self));
    if (flags == BUFFER_WRITE && !is_writable(self)) {
        raise_error(vm, E_BufferError, "Object is not writable.");
        return false;
    }
    buffer_fill(view, v, self->data, self->size, !is_writable(self));
    self->exports++;
    return true;
}

static void mmap_release(VM *vm, Value self, Buffer *view)
{
    (void)vm;
    (void)view;
    as_map(self)->exports--;
}

RAISES static Maybe mmap_repr(VM *vm, Value v)
{
    static const char *const names[] = {"ACCESS_DEFAULT", "ACCESS_READ", "ACCESS_WRITE",
                                        "ACCESS_COPY"};
    MemoryMap *self = as_map(v);
    if (!self->data) {
        return str_from_format(vm, "<mmap.mmap closed=True, access=%s>", names[self->access]);
    }
    return str_from_format(vm,
                           "<mmap.mmap closed=False, access=%s, length=%zu, pos=%zu, "
                           "offset=%lld>",
                           names[self->access], self->size, self->at, (long long)self->offset);
}

static const Def mmap_methods[] = {
    {"close(self, /)", FN(mmap_close), "Give the memory back."},
    {"find(self, sub, start=..., end=..., /)", FN(mmap_find), "Where bytes are, or -1."},
    {"rfind(self, sub, start=..., end=..., /)", FN(mmap_rfind), "The same from the end."},
    {"flush(self, offset=0, size=..., /)", FN(mmap_flush), "Write changes to the file."},
    {"madvise(self, option, start=0, length=None, /)", FN(mmap_madvise),
     "Announce how the memory will be used."},
    {"move(self, dest, src, count, /)", FN(mmap_move), "Copy bytes inside."},
    {"read(self, n=None, /)", FN(mmap_read), "Read bytes."},
    {"read_byte(self, /)", FN(mmap_read_byte), "Read one byte as an int."},
    {"readline(self, /)", FN(mmap_readline), "Read one line."},
    {"resize(self, newsize, /)", FN(mmap_resize), "Change the size."},
    {"seek(self, pos, whence=0, /)", FN(mmap_seek), "Move; returns the position."},
    {"size(self, /)", FN(mmap_size), "The size of the file."},
    {"tell(self, /)", FN(mmap_tell), "The position."},
    {"write(self, bytes, /)", FN(mmap_write), "Write; returns the number of bytes."},
    {"write_byte(self, byte, /)", FN(mmap_write_byte), "Write one byte given as an int."},
    {"__enter__(self, /)", FN(mmap_enter), NULL},
    {"__exit__(self, /, *exception)", FN(mmap_close), NULL},
    {"closed", GET(mmap_closed), "Is it closed?"},
    {0},
};

const TypeDef mmap_type = {
    .name = "mmap.mmap",
    .doc = "A file or memory as mutable bytes.",
    .size = sizeof(MemoryMap),
    .new_ = {"mmap(fileno, length, flags=1, prot=3, access=0, offset=0)", FN(mmap_make), NULL},
    .repr = mmap_repr,
    .len = mmap_len,
    .getitem = mmap_getitem,
    .setitem = mmap_setitem,
    .buffer = mmap_buffer,
    .release = mmap_release,
    .finalize = mmap_finalize,
    .methods = mmap_methods,
};

static const Def mmap_defs[] = {
    {"mmap", TYPE_REF(T_mmap), NULL},
    {"error", TYPE_REF(E_OSError), NULL},
    {"ACCESS_DEFAULT", INTEGER(ACCESS_DEFAULT), NULL},
    {"ACCESS_READ", INTEGER(ACCESS_READ), NULL},
    {"ACCESS_WRITE", INTEGER(ACCESS_WRITE), NULL},
    {"ACCESS_COPY", INTEGER(ACCESS_COPY), NULL},
#define MAP_ROW(name)              \
    {                              \
#name, INTEGER(name), NULL \
    }
    MAP_ROW(MAP_SHARED),
    MAP_ROW(MAP_PRIVATE),
    MAP_ROW(MAP_ANONYMOUS),
    {"MAP_ANON", INTEGER(MAP_ANONYMOUS), NULL},
    MAP_ROW(MAP_POPULATE),
    MAP_ROW(MAP_NORESERVE),
    MAP_ROW(PROT_READ),
    MAP_ROW(PROT_WRITE),
    MAP_ROW(PROT_EXEC),
    MAP_ROW(MADV_NORMAL),
    MAP_ROW(MADV_RANDOM),
    MAP_ROW(MADV_SEQUENTIAL),
    MAP_ROW(MADV_WILLNEED),
    MAP_ROW(MADV_DONTNEED),
    {0},
};

RAISES static bool mmap_fill(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    Value page = TRYB(int_from_i64(vm, sysconf(_SC_PAGESIZE)));
    return dict_set_c(vm, dict, "PAGESIZE", page) &&
           dict_set_c(vm, dict, "ALLOCATIONGRANULARITY", page);
}

const ModuleDef mmap_module = {
    .name = "mmap",
    .doc = "Files and memory as mutable bytes.",
    .defs = mmap_defs,
    .exec = mmap_fill,
};
