// struct_object — struct.Struct, the iterator of iter_unpack(), and the cache of formats.

#include "modules/struct.h"

#include "py.h"

enum { CACHE_LIMIT = 100 };  // formats; then the cache starts again

typedef struct StructIterator {
    Obj h;
    StructObject *format;
    Buffer view;  // released when exhausted
    size_t offset;
} StructIterator;

StructObject *struct_of(VM *vm, Value format)
{
    if (vm->roots[ROOT_struct_cache] == ABSENT) {
        vm->roots[ROOT_struct_cache] = from_obj(TRYP_PTR(dict_new(vm)));
    }
    Dict *cache = as_dict(vm->roots[ROOT_struct_cache]);
    bool plain = is_exact(format, T_str) || is_exact(format, T_bytes);
    Value known = plain ? TRYP(dict_find(vm, cache, format)) : NOTHING;
    if (known != NOTHING) {
        return as_struct(known);
    }
    StructObject *fresh = TRYP_PTR((StructObject *)gc_new(vm, sizeof(StructObject), T_Struct));
    CHECKP(struct_compile(vm, fresh, format));
    if (plain) {
        if (cache->used >= CACHE_LIMIT) {
            dict_clear(vm, cache);
        }
        CHECKP(dict_set(vm, cache, format, from_obj(fresh)));
    }
    return fresh;
}

// ---- what module functions and methods share

RAISES static bool check_count(VM *vm, const char *name, const StructObject *self, int given)
{
    if (self->format == ABSENT) {
        return FAILB("%s expected -1 items for packing (got %d)", name, given);
    }
    return self->values == (size_t)given ||
           FAILB("%s expected %zu items for packing (got %d)", name, self->values, given);
}

RAISES static bool check_ready(VM *vm, const StructObject *self)
{
    if (self->format == ABSENT) {
        raise_error(vm, E_RuntimeError, "Struct object is not initialized");
        return false;
    }
    return true;
}

// Checks `offset` and makes it count from the start.
RAISES static bool check_offset(VM *vm, bool pack, size_t need, size_t size, SWord *offset)
{
    SWord given = *offset;
    if (given < 0) {
        if ((size_t)-given < need) {
            return FAILB(pack ? "no space to pack %zu bytes at offset %zd"
                              : "not enough data to unpack %zu bytes at offset %zd",
                         need, (ptrdiff_t)given);
        }
        if ((size_t)-given > size) {
            return FAILB("offset %zd out of range for %zu-byte buffer", (ptrdiff_t)given, size);
        }
        *offset += (SWord)size;
    }
    if ((size_t)*offset > size || size - (size_t)*offset < need) {
        return FAILB(
            "%s requires a buffer of at least %zu bytes for %s %zu bytes at offset %zd "
            "(actual buffer size is %zu)",
            pack ? "pack_into" : "unpack_from", need + (size_t)*offset,
            pack ? "packing" : "unpacking", need, (ptrdiff_t)*offset, size);
    }
    return true;
}

Maybe struct_do_pack(VM *vm, StructObject *self, Value *values, int n)
{
    CHECK(check_count(vm, "pack", self, n));
    Bytes *bytes = TRY_PTR(bytes_alloc(vm, self->size));
    CHECK(struct_pack_to(vm, self, bytes->data, values));
    return just_obj(bytes);
}

// args: buffer, offset, values…
Maybe struct_do_pack_into(VM *vm, StructObject *self, Value *args, int n)
{
    if (n < 2) {
        return FAIL("pack_into expected %s argument", n ? "offset" : "buffer");
    }
    CHECK(check_count(vm, "pack_into", self, n - 2));
    ptrdiff_t given;
    Buffer view;
    if (!buffer_get(vm, args[0], &view, BUFFER_WRITE)) {
        if (error_is(vm, E_TypeError)) {
            error_clear(vm);
            raise_error(vm, E_TypeError,
                        "argument must be read-write bytes-like object, not %T", args[0]);
        }
        return RAISED;
    }
    bool fine = op_index_ssize(vm, args[1], &given);
    SWord offset = (SWord)given;
    size_t size = self->size;
    fine = fine && check_offset(vm, true, size, view.size, &offset);
    if (fine) {
        uint8_t *to = (uint8_t *)view.data + offset;
        if (size) {
            memset(to, 0, size);
        }
        fine = struct_pack_to(vm, self, to, args + 2);
    }
    buffer_release(vm, &view);
    return fine ? just(NONE) : RAISED;
}

Maybe struct_do_unpack(VM *vm, StructObject *self, Value buffer)
{
    CHECK(check_ready(vm, self));
    if (is_exact(buffer, T_bytes) && as_bytes(buffer)->size == self->size) {
        return struct_unpack_at(vm, self, as_bytes(buffer)->data);
    }
    Buffer view;
    CHECK(buffer_get(vm, buffer, &view, BUFFER_READ));
    Maybe result = view.size == self->size
                       ? struct_unpack_at(vm, self, view.data)
                       : FAIL("unpack requires a buffer of %zu bytes", self->size);
    buffer_release(vm, &view);
    return result;
}

Maybe struct_do_unpack_from(VM *vm, StructObject *self, Value buffer, SWord offset)
{
    Buffer view;
    CHECK(check_ready(vm, self));
    CHECK(buffer_get(vm, buffer, &view, BUFFER_READ));
    Maybe result = RAISED;
    if (check_offset(vm, false, self->size, view.size, &offset)) {
        result = struct_unpack_at(vm, self, (const uint8_t *)view.data + offset);
    }
    buffer_release(vm, &view);
    return result;
}

Maybe struct_do_iter_unpack(VM *vm, StructObject *self, Value buffer)
{
    CHECK(check_ready(vm, self));
    if (self->size == 0) {
        return FAIL("cannot iteratively unpack with a struct of length 0");
    }
    Buffer view;
    CHECK(buffer_get(vm, buffer, &view, BUFFER_READ));
    if (view.size % self->size) {
        buffer_release(vm, &view);
        return FAIL("iterative unpacking requires a buffer of a multiple of %zu bytes",
                    self->size);
    }
    StructIterator *it = (StructIterator *)gc_new(vm, sizeof *it, T_unpack_iterator);
    if (!it) {
        buffer_release(vm, &view);
        return RAISED;
    }
    it->format = self;
    it->view = view;
    return just_obj(gc_add_finalizer(vm, &it->h) ? it : NULL);
}

// ---- the iterator

RAISES static Maybe iterator_next(VM *vm, Value v)
{
    StructIterator *it = (StructIterator *)v;
    if (it->view.owner == ABSENT) {
        return just(NOTHING);
    }
    if (it->view.size - it->offset < it->format->size || it->format->size == 0) {
        buffer_release(vm, &it->view);
        return just(NOTHING);
    }
    Maybe result =
        struct_unpack_at(vm, it->format, (const uint8_t *)it->view.data + it->offset);
    it->offset += it->format->size;
    return result;
}

RAISES static Maybe iterator_length_hint(VM *vm, Value *args, int n)
{
    (void)n;
    StructIterator *it = (StructIterator *)args[0];
    size_t size = it->format->size;
    bool over = it->view.owner == ABSENT || size == 0;
    return int_from_u64(vm, over ? 0 : (it->view.size - it->offset) / size);
}

static void iterator_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((StructIterator *)self)->format);
    gc_mark_value(vm, ((StructIterator *)self)->view.owner);
}

static void iterator_finalize(VM *vm, Obj *self)
{
    buffer_release(vm, &((StructIterator *)self)->view);
}

static const Def iterator_methods[] = {
    {"__length_hint__(self, /)", FN(iterator_length_hint), NULL},
    {0},
};

const TypeDef unpack_iterator_type = {
    .name = "_struct.unpack_iterator",
    .size = sizeof(StructIterator),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = iterator_next,
    .trace = iterator_trace,
    .finalize = iterator_finalize,
    .methods = iterator_methods,
};

// ---- the class

RAISES static Maybe struct_make(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(TRY_PTR(type_alloc(vm, as_type(args[0]), 0)));
}

RAISES static Maybe struct_init(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(struct_compile(vm, as_struct(args[0]), args[1]));
    return just(NONE);
}

RAISES static Maybe struct_pack(VM *vm, Value *args, int n)
{
    return struct_do_pack(vm, as_struct(args[0]), args + 1, n - 1);
}

RAISES static Maybe struct_pack_into(VM *vm, Value *args, int n)
{
    return struct_do_pack_into(vm, as_struct(args[0]), args + 1, n - 1);
}

RAISES static Maybe struct_unpack(VM *vm, Value *args, int n)
{
    (void)n;
    return struct_do_unpack(vm, as_struct(args[0]), args[1]);
}

RAISES static Maybe struct_unpack_from(VM *vm, Value *args, int n)
{
    (void)n;
    return struct_do_unpack_from(vm, as_struct(args[0]), args[1], as_int(args[2]));
}

RAISES static Maybe struct_iter_unpack(VM *vm, Value *args, int n)
{
    (void)n;
    return struct_do_iter_unpack(vm, as_struct(args[0]), args[1]);
}

RAISES static Maybe struct_repr(VM *vm, Value self)
{
    CHECK(check_ready(vm, as_struct(self)));
    return str_from_format(vm, "%S(%R)", type_of(vm, self)->name, as_struct(self)->format);
}

RAISES static Maybe get_format(VM *vm, Value self)
{
    CHECK(check_ready(vm, as_struct(self)));
    return just(as_struct(self)->format);
}

RAISES static Maybe get_size(VM *vm, Value self)
{
    return as_struct(self)->format == ABSENT ? just(from_small(-1))
                                             : int_from_u64(vm, as_struct(self)->size);
}

static void struct_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((StructObject *)self)->format);
    gc_mark_raw(vm, ((StructObject *)self)->items);
}

static const Def struct_methods[] = {
    {"iter_unpack(self, buffer, /)", FN(struct_iter_unpack),
     "Return an iterator yielding tuples."},
    {"pack(self, *values)", FN(struct_pack), "Return bytes with the values packed."},
    {"pack_into(self, *args)", FN(struct_pack_into),
     "Pack values and write the bytes into buffer at offset."},
    {"unpack(self, buffer, /)", FN(struct_unpack),
     "Return a tuple containing unpacked values."},
    {"unpack_from(self, buffer, offset: size = 0)", FN(struct_unpack_from),
     "Unpack from buffer starting at offset, a tuple."},
    {"format", GET(get_format), "struct format string"},
    {"size", GET(get_size), "struct size in bytes"},
    {0},
};

const TypeDef Struct_type = {
    .name = "_struct.Struct",
    .doc = "Struct(fmt) --> compiled struct object",
    .size = sizeof(StructObject),
    .flags = TYPE_HAS_WEAKREF,
    .new_ = {"Struct(*args, **kwargs)", FN(struct_make), NULL},
    .init = {"Struct(format)", FN(struct_init), "Initialize self."},
    .repr = struct_repr,
    .trace = struct_trace,
    .methods = struct_methods,
};
