// io_pending — files with data that is not written yet.
//
// Without reference counts a file that nobody holds is closed later than in CPython. What it was
// to write must all the same be there when the program looks: open(), stat() and new processes
// write out what is pending first. Standard streams are left alone.
// INVARIANT: an entry is a BufferedIO or TextIO with `listed` set; it leaves the list when it is
// closed, written out or dead.

#include <string.h>

#include "base/alloc.h"
#include "py.h"
#include "types/io.h"

struct IoState {
    Obj **items;
    size_t count, room;
};

static FileIO *file_below(Value buffer)
{
    if (buffer == ABSENT || !is_kind(buffer, T_BufferedReader)) {
        return NULL;
    }
    Value raw = ((BufferedIO *)buffer)->raw;
    if (raw == ABSENT || !is_kind(raw, T_FileIO)) {
        return NULL;
    }
    FileIO *file = (FileIO *)raw;
    return file->fd >= 0 && file->close_fd ? file : NULL;
}

static bool *listed_flag(Obj *object)
{
    return object->kind == T_TextIOWrapper ? &((TextIO *)object)->listed
                                           : &((BufferedIO *)object)->listed;
}

void io_pending_add(VM *vm, Obj *object)
{
    Value buffer =
        object->kind == T_TextIOWrapper ? ((TextIO *)object)->buffer : from_obj(object);
    if (*listed_flag(object) || !file_below(buffer)) {
        return;
    }
    if (!vm->io) {
        vm->io = mem_alloc_zeroed(1, sizeof(struct IoState));
    }
    struct IoState *state = vm->io;
    if (!state) {
        return;  // it is written when it is closed
    }
    if (state->count == state->room) {
        size_t room = state->room ? state->room * 2 : 16;
        Obj **items = mem_realloc(state->items, room * sizeof(Obj *));
        if (!items) {
            return;
        }
        state->items = items;
        state->room = room;
    }
    state->items[state->count++] = object;
    *listed_flag(object) = true;
}

void io_pending_drop(VM *vm, Obj *object)
{
    struct IoState *state = vm->io;
    if (!state || !*listed_flag(object)) {
        return;
    }
    *listed_flag(object) = false;
    for (size_t i = state->count; i-- > 0;) {
        if (state->items[i] == object) {
            state->items[i] = state->items[--state->count];
            return;
        }
    }
}

// Moves what `size` bytes of data can be written; returns how many.
static size_t write_out(FileIO *file, const void *data, size_t size)
{
    size_t done;
    (void)file_io_drain(file, data, size, &done);
    return done;
}

static void flush_buffered(BufferedIO *self, FileIO *file)
{
    size_t done = self->out ? write_out(file, self->data, self->out) : 0;
    self->out -= done;
    if (self->out) {
        memmove(self->data, self->data + done, self->out);
    }
}

static void flush_text(TextIO *self)
{
    FileIO *file = file_below(self->buffer);
    BufferedIO *buffer = (BufferedIO *)self->buffer;
    // What was read ahead belongs to a position that writing would change.
    if (!file || buffer->at != buffer->end) {
        return;
    }
    flush_buffered(buffer, file);
    if (buffer->out == 0 && self->out_size > 0) {
        size_t done = write_out(file, self->out, self->out_size);
        self->out_size -= done;
        memmove(self->out, self->out + done, self->out_size);
    }
}

void io_pending_flush(VM *vm)
{
    struct IoState *state = vm->io;
    if (!state) {
        return;
    }
    while (state->count > 0) {
        Obj *object = state->items[--state->count];
        *listed_flag(object) = false;
        if (object->kind == T_TextIOWrapper) {
            flush_text((TextIO *)object);
        } else {
            FileIO *file = file_below(from_obj(object));
            if (file) {
                flush_buffered((BufferedIO *)object, file);
            }
        }
    }
}
