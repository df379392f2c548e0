// exception_os — OSError: the class follows errno.

#include <errno.h>

#include "py.h"
#include "types/exception.h"

enum { FIELD_ERRNO, FIELD_STRERROR, FIELD_FILENAME, FIELD_FILENAME2, FIELD_WRITTEN };

typedef struct ErrnoClass {
    int error;
    enum TypeId id;
} ErrnoClass;

static const ErrnoClass classes[] = {
    {EAGAIN, E_BlockingIOError},
    {EALREADY, E_BlockingIOError},
    {EINPROGRESS, E_BlockingIOError},
    {EWOULDBLOCK, E_BlockingIOError},
    {EPIPE, E_BrokenPipeError},
    {ESHUTDOWN, E_BrokenPipeError},
    {ECHILD, E_ChildProcessError},
    {ECONNABORTED, E_ConnectionAbortedError},
    {ECONNREFUSED, E_ConnectionRefusedError},
    {ECONNRESET, E_ConnectionResetError},
    {EEXIST, E_FileExistsError},
    {ENOENT, E_FileNotFoundError},
    {EISDIR, E_IsADirectoryError},
    {ENOTDIR, E_NotADirectoryError},
    {EINTR, E_InterruptedError},
    {EACCES, E_PermissionError},
    {EPERM, E_PermissionError},
    {ESRCH, E_ProcessLookupError},
    {ETIMEDOUT, E_TimeoutError},
};

static Type *class_for(VM *vm, Type *type, Value number)
{
    int64_t error;
    if (type->id != E_OSError || !is_any_int(number) || !int_to_i64(number, &error)) {
        return type;
    }
    for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++) {
        if (classes[i].error == error) {
            return type_by_id(vm, classes[i].id);
        }
    }
    return type;
}

Tri os_error_uses_init(VM *vm, Type *type)
{
    Type *init = NULL, *make = NULL;
    (void)TRYT(type_find_uncached(vm, type, vm_name(vm, N___init__), &init));
    (void)TRYT(type_find_uncached(vm, type, vm_name(vm, N___new__), &make));
    return tri(init && make && (init->flags & TYPE_HEAP) && !(make->flags & TYPE_HEAP));
}

RAISES static bool fill(VM *vm, Exception *e, Value *args, int n)
{
    bool structured = n >= 2 && n <= 5, named = structured && n >= 3 && args[2] != NONE;
    bool count =
        named && type_of(vm, from_obj(e))->id == E_BlockingIOError && is_any_int(args[2]);
    Value shown = TRYB(tuple_new(vm, args, named && !count ? 2 : (size_t)n));
    GC_SET(vm, e, args, as_tuple(shown));
    if (!structured) {
        return true;
    }
    gc_set(vm, e, &e->fields[FIELD_ERRNO], args[0]);
    gc_set(vm, e, &e->fields[FIELD_STRERROR], args[1]);
    if (named) {
        gc_set(vm, e, &e->fields[count ? FIELD_WRITTEN : FIELD_FILENAME], args[2]);
    }
    if (n >= 5 && args[4] != NONE) {
        gc_set(vm, e, &e->fields[FIELD_FILENAME2], args[4]);
    }
    return true;
}

Maybe os_error_init(VM *vm, Exception *e, Value *args, int n, Value kwargs)
{
    if (as_dict(kwargs)->used) {
        return raise_error(vm, E_TypeError, "%T() takes no keyword arguments", from_obj(e));
    }
    CHECK(fill(vm, e, args, n));
    return just(NONE);
}

Maybe os_error_new(VM *vm, Type *type, Value *args, int n, Value kwargs)
{
    if (kwargs != ABSENT && as_dict(kwargs)->used && !(type->flags & TYPE_HEAP)) {
        return raise_error(vm, E_TypeError, "%N() takes no keyword arguments", type);
    }
    if (n >= 2 && n <= 5) {
        type = class_for(vm, type, args[0]);
    }
    Exception *e = TRY_PTR((Exception *)type_alloc(vm, type, 0));
    CHECK(fill(vm, e, args, n));
    return just_obj(e);
}

Maybe os_error_str(VM *vm, Exception *e)
{
    Value number = e->fields[FIELD_ERRNO], text = e->fields[FIELD_STRERROR],
          name = e->fields[FIELD_FILENAME];
    if (number == ABSENT || text == ABSENT) {
        Tuple *args = e->args;
        return args->size == 0 ? just(vm->empty_str)
                               : op_str(vm, args->size == 1 ? args->items[0] : from_obj(args));
    }
    if (name == ABSENT) {
        return str_from_format(vm, "[Errno %V] %V", number, text);
    }
    if (e->fields[FIELD_FILENAME2] != ABSENT) {
        return str_from_format(vm, "[Errno %V] %V: %R -> %R", number, text, name,
                               e->fields[FIELD_FILENAME2]);
    }
    return str_from_format(vm, "[Errno %V] %V: %R", number, text, name);
}

#define OS_FIELD(name, i)                                                \
    RAISES static Maybe get_##name(VM *vm, Value self)                   \
    {                                                                    \
        (void)vm;                                                        \
        Value v = as_exception(self)->fields[i];                         \
        return just(v == ABSENT ? NONE : v);                             \
    }                                                                    \
    RAISES static bool set_##name(VM *vm, Value self, Value value)       \
    {                                                                    \
        gc_set(vm, as_obj(self), &as_exception(self)->fields[i], value); \
        return true;                                                     \
    }
OS_FIELD(errno_field, FIELD_ERRNO)
OS_FIELD(strerror_field, FIELD_STRERROR)
OS_FIELD(filename, FIELD_FILENAME)
OS_FIELD(filename2, FIELD_FILENAME2)

RAISES static Maybe get_written(VM *vm, Value self)
{
    Value v = as_exception(self)->fields[FIELD_WRITTEN];
    if (v == ABSENT) {
        Value name = TRY(str_intern_c(vm, "characters_written"));
        return raise_value(vm, E_AttributeError, name);
    }
    return just(v);
}

RAISES static bool set_written(VM *vm, Value self, Value value)
{
    gc_set(vm, as_obj(self), &as_exception(self)->fields[FIELD_WRITTEN], value);
    return true;
}

RAISES static Maybe os_error_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Exception *e = as_exception(args[0]);
    Value parts = from_obj(e->args);
    if (e->args->size == 2 && e->fields[FIELD_FILENAME] != ABSENT) {
        Value items[5] = {e->args->items[0], e->args->items[1], e->fields[FIELD_FILENAME], NONE,
                          e->fields[FIELD_FILENAME2]};
        parts = TRY(tuple_new(vm, items, items[4] == ABSENT ? 3 : 5));
    }
    Value class_ = from_obj(type_of(vm, args[0]));
    if (e->dict != ABSENT && as_dict(e->dict)->used) {
        return tuple_3(vm, class_, parts, e->dict);
    }
    return tuple_2(vm, class_, parts);
}

const Def os_error_rows[] = {
    {"errno", GETSET(get_errno_field, set_errno_field), "POSIX exception code"},
    {"strerror", GETSET(get_strerror_field, set_strerror_field), "exception strerror"},
    {"filename", GETSET(get_filename, set_filename), "exception filename"},
    {"filename2", GETSET(get_filename2, set_filename2), "second exception filename"},
    {"characters_written", GETSET(get_written, set_written),
     "Characters written before the stream blocked."},
    {"__reduce__(self, /)", FN(os_error_reduce), "Helper for pickle."},
    {0},
};
