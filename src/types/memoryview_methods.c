// memoryview_methods — attributes and methods of memoryview: cast, tobytes, release and so on.

#include "py.h"
#include "types/bytes.h"
#include "types/memoryview.h"

// ---- attributes

RAISES static Maybe get_obj(VM *vm, Value self)
{
    return just(TRY_PTR(memoryview_of(vm, self))->object);
}

RAISES static Maybe get_nbytes(VM *vm, Value self)
{
    return int_from_u64(vm, TRY_PTR(memoryview_of(vm, self))->view.size);
}

RAISES static Maybe get_readonly(VM *vm, Value self)
{
    return just_bool(TRY_PTR(memoryview_of(vm, self))->view.readonly);
}

RAISES static Maybe get_itemsize(VM *vm, Value self)
{
    return int_from_u64(vm, TRY_PTR(memoryview_of(vm, self))->view.item_size);
}

RAISES static Maybe get_format(VM *vm, Value self)
{
    return str_from_c(vm, TRY_PTR(memoryview_of(vm, self))->view.format);
}

RAISES static Maybe get_ndim(VM *vm, Value self)
{
    return just(from_small(TRY_PTR(memoryview_of(vm, self))->view.dims));
}

RAISES static Maybe dims_tuple(VM *vm, const Buffer *b, bool strides)
{
    Value items[BUFFER_MAX_DIM];
    for (int i = 0; i < b->dims; i++) {
        items[i] = TRY(int_from_i64(vm, strides ? b->strides[i] : (int64_t)b->shape[i]));
    }
    return tuple_new(vm, items, b->dims);
}

RAISES static Maybe get_shape(VM *vm, Value self)
{
    return dims_tuple(vm, &TRY_PTR(memoryview_of(vm, self))->view, false);
}

RAISES static Maybe get_strides(VM *vm, Value self)
{
    return dims_tuple(vm, &TRY_PTR(memoryview_of(vm, self))->view, true);
}

RAISES static Maybe get_suboffsets(VM *vm, Value self)
{
    (void)TRY_PTR(memoryview_of(vm, self));
    return just(vm->empty_tuple);
}

RAISES static Maybe get_c_contiguous(VM *vm, Value self)
{
    return just_bool(memoryview_is_contiguous(&TRY_PTR(memoryview_of(vm, self))->view, false));
}

RAISES static Maybe get_f_contiguous(VM *vm, Value self)
{
    return just_bool(memoryview_is_contiguous(&TRY_PTR(memoryview_of(vm, self))->view, true));
}

RAISES static Maybe get_contiguous(VM *vm, Value self)
{
    const Buffer *b = &TRY_PTR(memoryview_of(vm, self))->view;
    return just_bool(memoryview_is_contiguous(b, false) || memoryview_is_contiguous(b, true));
}

// ---- copies

RAISES static Maybe memoryview_tobytes(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryView *m = TRY_PTR(memoryview_of(vm, args[0]));
    bool fortran = false;
    if (args[1] != NONE) {
        if (!is_str(args[1])) {
            return raise_error(vm, E_TypeError,
                               "tobytes() argument 'order' must be str or None, not %T",
                               args[1]);
        }
        if (!str_equal_c(args[1], "C") && !str_equal_c(args[1], "F") &&
            !str_equal_c(args[1], "A")) {
            return raise_error(vm, E_ValueError, "order must be 'C', 'F' or 'A'");
        }
        bool any = str_equal_c(args[1], "A");
        fortran =
            str_equal_c(args[1], "F") || (any && memoryview_is_contiguous(&m->view, true));
    }
    Buf flat = BUF_INIT;
    memoryview_flatten(&m->view, fortran, &flat);
    return bytes_from_buf(vm, &flat);
}

RAISES static Maybe memoryview_hex(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryView *m = TRY_PTR(memoryview_of(vm, args[0]));
    Buf flat = BUF_INIT;
    memoryview_flatten(&m->view, false, &flat);
    Value bytes = TRY(bytes_from_buf(vm, &flat));
    return bytes_to_hex(vm, byte_span(bytes), args[1], as_int(args[2]));
}

RAISES static Maybe memoryview_tolist_method(VM *vm, Value *args, int n)
{
    (void)n;
    return memoryview_tolist(vm, &TRY_PTR(memoryview_of(vm, args[0]))->view);
}

RAISES static Maybe memoryview_toreadonly(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryView *m = TRY_PTR(memoryview_copy(vm, TRY_PTR(memoryview_of(vm, args[0]))));
    m->view.readonly = true;
    return just_obj(m);
}

// ---- cast

static bool is_byte_format(const char *format)
{
    format += *format == '@';
    return strchr("bBc", *format) != NULL;
}

RAISES static bool cast_to_format(VM *vm, Buffer *b, const char *format)
{
    size_t size = memory_item_size(format);
    if (!size) {
        raise_error(vm, E_ValueError,
                    "memoryview: destination format must be a native single character format "
                    "prefixed with an optional '@'");
        return false;
    }
    if (!memory_item_size(b->format)) {
        raise_error(
            vm, E_ValueError,
            "memoryview: source format must be a native single character format prefixed "
            "with an optional '@'");
        return false;
    }
    if (!is_byte_format(format) && !is_byte_format(b->format)) {
        raise_error(vm, E_TypeError, "memoryview: cannot cast between two non-byte formats");
        return false;
    }
    if (b->size % size) {
        raise_error(vm, E_TypeError, "memoryview: length is not a multiple of itemsize");
        return false;
    }
    b->item_size = size;
    b->dims = 1;
    b->shape[0] = b->size / size;
    b->strides[0] = (ptrdiff_t)size;
    return true;
}

// Shape items come from a tuple made by the caller, so they hold still.
RAISES static bool cast_to_shape(VM *vm, Buffer *b, const Tuple *shape)
{
    size_t product = 1;
    for (size_t i = 0; i < shape->size; i++) {
        int64_t length;
        if (!is_any_int(shape->items[i])) {
            raise_error(vm, E_TypeError,
                        "memoryview.cast(): elements of shape must be integers");
            return false;
        }
        if (!int_to_i64(shape->items[i], &length) || length <= 0) {
            raise_error(vm, E_ValueError,
                        "memoryview.cast(): elements of shape must be integers > 0");
            return false;
        }
        if ((uint64_t)length > SIZE_MAX ||
            __builtin_mul_overflow(product, (size_t)length, &product)) {
            raise_error(vm, E_ValueError, "memoryview.cast(): product(shape) > SSIZE_MAX");
            return false;
        }
        b->shape[i] = (size_t)length;
    }
    if (__builtin_mul_overflow(product, b->item_size, &product) || product != b->size) {
        raise_error(vm, E_TypeError, "memoryview: product(shape) * itemsize != buffer size");
        return false;
    }
    b->dims = (uint8_t)shape->size;
    ptrdiff_t step = (ptrdiff_t)b->item_size;
    for (int dim = b->dims - 1; dim >= 0; dim--) {
        b->strides[dim] = step;
        step *= (ptrdiff_t)b->shape[dim];
    }
    return true;
}

RAISES static Maybe memoryview_cast(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryView *m = TRY_PTR(memoryview_of(vm, args[0]));
    if (!is_str(args[1])) {
        return raise_error(vm, E_TypeError, "cast() argument 'format' must be str, not %T",
                           args[1]);
    }
    if (!memoryview_is_contiguous(&m->view, false)) {
        return raise_error(vm, E_TypeError,
                           "memoryview: casts are restricted to C-contiguous views");
    }
    bool shaped = args[2] != ABSENT;
    if ((shaped || m->view.dims != 1) && m->view.size == 0) {
        return raise_error(vm, E_TypeError,
                           "memoryview: cannot cast view with zeros in shape or strides");
    }
    Tuple *shape = NULL;
    if (shaped) {
        if (!is_list(args[2]) && !is_tuple(args[2])) {
            return raise_error(vm, E_TypeError, "shape must be a list or a tuple");
        }
        shape = TRY_PTR(tuple_from_iterable(vm, args[2]));
        if (shape->size > BUFFER_MAX_DIM) {
            return raise_error(vm, E_ValueError,
                               "memoryview: number of dimensions must not exceed %d",
                               (int)BUFFER_MAX_DIM);
        }
        if (m->view.dims != 1 && shape->size != 1) {
            return raise_error(vm, E_TypeError,
                               "memoryview: cast must be 1D -> ND or ND -> 1D");
        }
    }
    m = TRY_PTR(memoryview_copy(vm, TRY_PTR(memoryview_of(vm, args[0]))));
    bool fine = cast_to_format(vm, &m->view, str_data(args[1]));
    fine = fine && (!shape || cast_to_shape(vm, &m->view, shape));
    if (!fine) {
        memoryview_release(vm, m);
        return RAISED;
    }
    memoryview_set_format(m, str_data(args[1]));
    return just_obj(m);
}

// ---- release

RAISES static Maybe memoryview_release_method(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryView *m = (MemoryView *)args[0];
    if (m->exports) {
        return raise_error(vm, E_BufferError, "memoryview has %u exported buffer%s", m->exports,
                           m->exports == 1 ? "" : "s");
    }
    memoryview_release(vm, m);
    return just(NONE);
}

RAISES static Maybe memoryview_enter(VM *vm, Value *args, int n)
{
    (void)n;
    (void)TRY_PTR(memoryview_of(vm, args[0]));
    return just(args[0]);
}

Maybe buffer_dunder(VM *vm, Value *args, int n)
{
    (void)n;
    return memoryview_from_object(vm, args[0]);
}

Maybe release_buffer_dunder(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_kind(args[1], T_memoryview)) {
        return raise_error(vm, E_TypeError, "expected a memoryview object");
    }
    memoryview_release(vm, (MemoryView *)args[1]);
    return just(NONE);
}

RAISES static Maybe memoryview_from_flags(VM *vm, Value *args, int n)
{
    (void)n;
    MemoryView *made = (MemoryView *)TRY(memoryview_from_object(vm, args[1]));
    if ((as_int(args[2]) & BUFFER_WRITE) && made->view.readonly) {
        memoryview_release(vm, made);
        return raise_error(vm, E_BufferError, "Object is not writable.");
    }
    return just_obj(made);
}

const Def memoryview_methods[] = {
    {"obj", GET(get_obj), "The underlying object of the memoryview."},
    {"nbytes", GET(get_nbytes), "The amount of space in bytes that the array would use."},
    {"readonly", GET(get_readonly), "A bool indicating whether the memory is read only."},
    {"itemsize", GET(get_itemsize), "The size in bytes of each element of the memoryview."},
    {"format", GET(get_format), "The format (in struct module style) for each element."},
    {"ndim", GET(get_ndim), "The number of dimensions of the multi-dimensional array."},
    {"shape", GET(get_shape), "The shape of the memory as an N-dimensional array."},
    {"strides", GET(get_strides),
     "The bytes to step to reach the next element of a dimension."},
    {"suboffsets", GET(get_suboffsets),
     "A tuple of integers used internally for PIL-style arrays."},
    {"c_contiguous", GET(get_c_contiguous), "Whether the memory is C contiguous."},
    {"f_contiguous", GET(get_f_contiguous), "Whether the memory is Fortran contiguous."},
    {"contiguous", GET(get_contiguous), "Whether the memory is contiguous."},
    {"release(self, /)", FN(memoryview_release_method),
     "Release the underlying buffer exposed by the memoryview object."},
    {"tobytes(self, /, order=None)", FN(memoryview_tobytes),
     "Return the data in the buffer as a byte string."},
    {"hex(self, /, sep=..., bytes_per_sep: cint = 1)", FN(memoryview_hex),
     "Return the data in the buffer as a str of hexadecimal numbers."},
    {"tolist(self, /)", FN(memoryview_tolist_method),
     "Return the data in the buffer as a list of elements."},
    {"cast(self, /, format, shape=...)", FN(memoryview_cast),
     "Cast a memoryview to a new format or shape."},
    {"toreadonly(self, /)", FN(memoryview_toreadonly),
     "Return a readonly version of the memoryview."},
    {"_from_flags(cls, /, object, flags: index)", CLASS_FN(memoryview_from_flags),
     "Create a new memoryview object which references the given object."},
    {"__buffer__(self, flags: index, /)", FN(buffer_dunder),
     "Return a buffer object that exposes the underlying memory of the object."},
    {"__release_buffer__(self, buffer, /)", FN(release_buffer_dunder),
     "Release the buffer object that exposes the underlying memory of the object."},
    {"__enter__(self, /)", FN(memoryview_enter), ""},
    {"__exit__(self, /, *args)", FN(memoryview_release_method), "Release the memoryview."},
    {0},
};
