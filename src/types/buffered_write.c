// buffered_write — the writing half of the buffered streams, positions and closing.

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "py.h"
#include "types/io.h"
#include "vm/frame.h"

static BufferedIO *as_buffered(Value v)
{
    return (BufferedIO *)v;
}

// ---- writing

// One write of the raw stream; *count < 0: would block.
RAISES static bool raw_write(VM *vm, BufferedIO *self, const void *data, size_t size,
                             ptrdiff_t *count)
{
    if (is_exact(self->raw, T_FileIO) && ((FileIO *)self->raw)->writable) {
        for (;;) {
            *count = write(((FileIO *)self->raw)->fd, data, size);
            if (*count >= 0 || errno == EAGAIN || errno == EWOULDBLOCK) {
                return true;
            }
            if (errno != EINTR) {
                raise_errno(vm, errno);
                return false;
            }
            CHECKB(vm_poll(vm));
            CHECKB(buffered_open(vm, self, "write"));
        }
    }
    Value bytes = TRYB(bytes_new(vm, data, size));
    Value wrote = TRYB(call_method_1(vm, self->raw, vm_name(vm, N_write), bytes));
    if (wrote == NONE) {
        *count = -1;
        return true;
    }
    CHECKB(op_index_ssize(vm, wrote, count));
    if (*count < 0 || (size_t)*count > size) {
        raise_error(vm, E_OSError,
                    "raw write() returned invalid length %zd (should have been between 0 and "
                    "%zd)",
                    *count, (ptrdiff_t)size);
        return false;
    }
    return true;
}

RAISES static bool would_block(VM *vm, size_t written)
{
    Value args[3] = {from_small(EAGAIN),
                     TRYB(str_from_c(vm, "write could not complete without blocking")),
                     from_small((SWord)written)};
    (void)raise_args(vm, E_BlockingIOError, args, 3);
    return false;
}

bool buffered_drain(VM *vm, BufferedIO *self)
{
    while (self->out > 0) {
        ptrdiff_t count;
        CHECKB(raw_write(vm, self, self->data, self->out, &count));
        if (count < 0) {
            return would_block(vm, 0);
        }
        // REENTRANT: a raw stream in Python may have used this object.
        size_t done = (size_t)count < self->out ? (size_t)count : self->out;
        self->out -= done;
        memmove(self->data, self->data + done, self->out);
    }
    return true;
}

bool buffered_drop_input(VM *vm, BufferedIO *self)
{
    size_t ahead = self->end - self->at;
    self->at = self->end = 0;
    if (ahead == 0) {
        return true;
    }
    Value offset = TRYB(int_from_i64(vm, -(int64_t)ahead));
    (void)TRYB(call_method_2(vm, self->raw, vm_name(vm, N_seek), offset, from_small(1)));
    return true;
}

bool buffered_put(VM *vm, BufferedIO *self, const void *data, size_t size)
{
    CHECKB(buffered_open(vm, self, "write"));
    CHECKB(buffered_drop_input(vm, self));
    if (self->out + size > self->room) {
        CHECKB(buffered_drain(vm, self));
    }
    size_t done = 0;
    while (size - done > self->room) {  // what the buffer cannot hold goes out directly
        ptrdiff_t count;
        CHECKB(raw_write(vm, self, (const char *)data + done, size - done, &count));
        if (count < 0) {
            return would_block(vm, done);
        }
        done += (size_t)count;
    }
    if (!self->data) {
        self->data = TRYB_PTR((uint8_t *)gc_new_raw(vm, self->room));
        gc_barrier(vm, self);
    }
    memcpy(self->data + self->out, (const char *)data + done, size - done);
    self->out += size - done;
    if (self->out > 0 && !self->listed) {
        io_pending_add(vm, &self->base.h);
    }
    return true;
}

Maybe buffered_write(VM *vm, Value *args, int n)
{
    (void)n;
    BufferedIO *self = as_buffered(args[0]);
    CHECK(buffered_check(vm, self));
    if (is_str(args[1])) {
        return raise_error(vm, E_TypeError, "a bytes-like object is required, not 'str'");
    }
    Buffer view = {0};
    CHECK(buffer_get(vm, args[1], &view, BUFFER_READ));
    size_t size = view.size;
    bool ok = buffered_open(vm, self, "write") && buffered_put(vm, self, view.data, size);
    buffer_release(vm, &view);
    CHECK(ok);
    return int_from_u64(vm, size);
}

RAISES static bool flush(VM *vm, BufferedIO *self, bool below)
{
    CHECKB(buffered_open(vm, self, "flush"));
    CHECKB(buffered_drain(vm, self));
    if (self->writable && self->readable) {
        CHECKB(buffered_drop_input(vm, self));
    }
    if (below && !is_exact(self->raw, T_FileIO)) {
        (void)TRYB(call_method_0(vm, self->raw, vm_name(vm, N_flush)));
    }
    return true;
}

Maybe buffered_flush(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(flush(vm, as_buffered(args[0]), true));
    return just(NONE);
}

// ---- position

RAISES static bool raw_position(VM *vm, BufferedIO *self, int64_t *out)
{
    Value where = TRYB(io_call(vm, self->raw, "tell", NULL, 0));
    CHECKB(op_index_i64(vm, where, out));
    if (*out < 0) {
        raise_error(vm, E_OSError, "Raw stream returned invalid position %lld",
                    (long long)*out);
        return false;
    }
    return true;
}

Maybe buffered_tell(VM *vm, Value *args, int n)
{
    (void)n;
    BufferedIO *self = as_buffered(args[0]);
    int64_t where;
    CHECK(buffered_check(vm, self));
    CHECK(raw_position(vm, self, &where));
    return int_from_i64(vm, where - (int64_t)(self->end - self->at) + (int64_t)self->out);
}

Maybe buffered_seek(VM *vm, Value *args, int n)
{
    (void)n;
    BufferedIO *self = as_buffered(args[0]);
    int64_t offset, whence;
    CHECK(buffered_check(vm, self));
    CHECK(op_index_i64(vm, args[2], &whence));
    if (whence < 0 || whence > 4 || (whence > 2 && !is_exact(self->raw, T_FileIO))) {
        return raise_error(vm, E_ValueError, "whence value %d unsupported", (int)whence);
    }
    CHECK(buffered_open(vm, self, "seek"));
    if (!TRY_TRI(io_ask(vm, self->raw, "seekable"))) {
        return io_unsupported(vm, "File or stream is not seekable.");
    }
    CHECK(op_index_i64(vm, args[1], &offset));
    CHECK(buffered_drain(vm, self));
    size_t ahead = self->end - self->at;
    if (whence != 2 && ahead > 0) {  // PERF: stay inside what was read ahead
        int64_t end, wanted = offset;
        CHECK(raw_position(vm, self, &end));
        wanted += whence == 1 ? end - (int64_t)ahead : 0;
        if (wanted <= end && wanted >= end - (int64_t)self->end) {
            self->at = self->end - (size_t)(end - wanted);
            return int_from_i64(vm, wanted);
        }
    }
    if (whence == 1) {
        offset -= (int64_t)ahead;
    }
    self->at = self->end = 0;
    Value target = TRY(int_from_i64(vm, offset));
    return call_method_2(vm, self->raw, vm_name(vm, N_seek), target, args[2]);
}

Maybe buffered_truncate(VM *vm, Value *args, int n)
{
    BufferedIO *self = as_buffered(args[0]);
    CHECK(buffered_check(vm, self));
    CHECK(buffered_open(vm, self, "truncate"));
    if (!self->writable) {
        return io_unsupported(vm, "truncate");
    }
    CHECK(flush(vm, self, true));
    Value size = args[1] == NONE ? TRY(buffered_tell(vm, args, n)) : args[1];
    return io_call(vm, self->raw, "truncate", &size, 1);
}

// ---- closing

Maybe buffered_close(VM *vm, Value *args, int n)
{
    (void)n;
    BufferedIO *self = as_buffered(args[0]);
    CHECK(buffered_check(vm, self));
    Value closed = TRY(attr_get(vm, self->raw, vm_name(vm, N_closed)));
    if (TRY_TRI(op_truth(vm, closed))) {
        return just(NONE);
    }
    Maybe flushed = call_method_0(vm, args[0], vm_name(vm, N_flush));
    Value failure = raised(flushed) ? error_take(vm) : ABSENT;
    Maybe done = call_method_0(vm, self->raw, vm_name(vm, N_close));
    self->out = self->at = self->end = 0;
    self->data = NULL;
    if (failure != ABSENT) {
        if (raised(done)) {
            Value second = error_take(vm);
            gc_set(vm, as_exception(second), &as_exception(second)->context, failure);
            error_restore(vm, second);
            return RAISED;
        }
        error_restore(vm, failure);
        return RAISED;
    }
    return raised(done) ? RAISED : just(NONE);
}

Maybe buffered_detach(VM *vm, Value *args, int n)
{
    (void)n;
    BufferedIO *self = as_buffered(args[0]);
    CHECK(buffered_check(vm, self));
    (void)TRY(call_method_0(vm, args[0], vm_name(vm, N_flush)));
    Value raw = self->raw;
    self->raw = ABSENT;
    self->detached = true;
    if (is_exact(raw, T_FileIO)) {
        ((FileIO *)raw)->owned = false;
    }
    return just(raw);
}

void buffered_abandon(BufferedIO *self)
{
    if (self->raw == ABSENT || !is_kind(self->raw, T_FileIO)) {
        return;
    }
    FileIO *file = (FileIO *)self->raw;
    if (file->fd >= 0) {
        size_t done;
        (void)file_io_drain(file, self->data, self->out, &done);
        self->out = 0;
        (void)file_io_shut(file);
    }
}
