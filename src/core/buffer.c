// buffer — one object's memory lent to another.

#include "core/buffer.h"

#include "core/error.h"
#include "core/vm.h"

bool has_buffer(VM *vm, Value object)
{
    return type_of(vm, object)->slots->buffer != NULL;
}

bool buffer_get(VM *vm, Value object, Buffer *view, enum BufferFlags flags)
{
    memset(view, 0, sizeof *view);
    Type *type = type_of(vm, object);
    if (!type->slots->buffer) {
        raise_error(vm, E_TypeError, "a bytes-like object is required, not '%N'", type);
        return false;
    }
    CHECKB(type->slots->buffer(vm, object, view, (int)flags));
    if (flags == BUFFER_WRITE && view->readonly) {
        buffer_release(vm, view);
        raise_error(vm, E_TypeError, "a read-write bytes-like object is required, not '%N'",
                    type);
        return false;
    }
    return true;
}

void buffer_release(VM *vm, Buffer *view)
{
    Value owner = view->owner;
    if (owner == ABSENT) {
        return;
    }
    Type *type = type_of(vm, owner);
    if (type->slots->release) {
        type->slots->release(vm, owner, view);
    }
    view->owner = ABSENT;
}

void buffer_fill(Buffer *view, Value owner, void *data, size_t size, bool readonly)
{
    view->owner = owner;
    view->data = data;
    view->size = size;
    view->item_size = 1;
    view->format = "B";
    view->readonly = readonly;
    view->dims = 1;
    view->shape[0] = size;
    view->strides[0] = 1;
}
