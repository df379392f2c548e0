// memoryview — a window on another object's buffer: life, items, slices, comparison.
//
// Every access asks memoryview_of() first, which refuses released views. REENTRANT: converting
// an index or a value runs Python code that may release the view, so it is asked again before
// memory is touched. Methods are in memoryview_methods.c.

#include "types/memoryview.h"

#include "core/slot.h"
#include "py.h"
#include "types/sequence.h"

// ---- life

MemoryView *memoryview_of(VM *vm, Value v)
{
    MemoryView *m = (MemoryView *)v;
    if (!m->manager) {
        raise_error(vm, E_ValueError, "operation forbidden on released memoryview object");
        return NULL;
    }
    return m;
}

void memoryview_set_format(MemoryView *m, const char *format)
{
    m->view.format = format;
    if (strlen(format) < sizeof m->format) {
        strcpy(m->format, format);
        m->view.format = m->format;
    }
}

RAISES static MemoryView *view_new(VM *vm, MemoryView *manager, const Buffer *like,
                                   Value object)
{
    MemoryView *m = TRYP_PTR((MemoryView *)gc_new(vm, sizeof(MemoryView), T_memoryview));
    CHECKP(gc_add_finalizer(vm, &m->h));
    m->view = *like;
    m->view.owner = ABSENT;
    memoryview_set_format(m, like->format ? like->format : "B");
    m->object = object;
    m->manager = manager;
    manager->users++;
    gc_barrier(vm, m);
    return m;
}

MemoryView *memoryview_copy(VM *vm, MemoryView *from)
{
    return view_new(vm, from->manager, &from->view, from->object);
}

Maybe memoryview_from_object(VM *vm, Value object)
{
    if (is_kind(object, T_memoryview)) {
        return just_obj(TRY_PTR(memoryview_copy(vm, TRY_PTR(memoryview_of(vm, object)))));
    }
    if (!has_buffer(vm, object)) {
        return raise_error(vm, E_TypeError,
                           "memoryview: a bytes-like object is required, not '%T'", object);
    }
    MemoryView *manager = TRY_PTR((MemoryView *)gc_new(vm, sizeof(MemoryView), T_memoryview));
    Buffer view;
    CHECK(buffer_get(vm, object, &view, BUFFER_READ));
    manager->view = view;
    gc_barrier(vm, manager);
    MemoryView *m = view_new(vm, manager, &view, object);
    if (!m) {
        buffer_release(vm, &manager->view);
        return RAISED;
    }
    return just_obj(m);
}

void memoryview_release(VM *vm, MemoryView *m)
{
    MemoryView *manager = m->manager;
    m->manager = NULL;
    if (manager && --manager->users == 0) {
        buffer_release(vm, &manager->view);
    }
}

static void memoryview_finalize(VM *vm, Obj *self)
{
    MemoryView *m = (MemoryView *)self;
    Value owner = m->manager ? m->manager->view.owner : ABSENT;
    if (is_kind(owner, T_memoryview)) {
        // A finalizer runs no Python code: __release_buffer__ is not called for lost views.
        ((MemoryView *)owner)->lender = ABSENT;
    }
    memoryview_release(vm, m);
}

static void memoryview_trace(VM *vm, Obj *self)
{
    MemoryView *m = (MemoryView *)self;
    gc_mark_value(vm, m->view.owner);
    gc_mark_ptr(vm, m->manager);
    gc_mark_value(vm, m->object);
    gc_mark_value(vm, m->lender);
    gc_mark_ptr(vm, m->copies);
}

// ---- shape

bool memoryview_is_contiguous(const Buffer *b, bool fortran)
{
    ptrdiff_t step = (ptrdiff_t)b->item_size;
    if (b->size == 0) {
        return true;
    }
    for (int i = 0; i < b->dims; i++) {
        int dim = fortran ? i : b->dims - 1 - i;
        if (b->shape[dim] > 1 && b->strides[dim] != step) {
            return false;
        }
        step *= (ptrdiff_t)b->shape[dim];
    }
    return true;
}

static void flatten_from(const Buffer *b, const char *p, int dim, Buf *out)
{
    if (dim == b->dims) {
        buf_append(out, p, b->item_size);
        return;
    }
    for (size_t i = 0; i < b->shape[dim]; i++) {
        flatten_from(b, p + (ptrdiff_t)i * b->strides[dim], dim + 1, out);
    }
}

void memoryview_flatten(const Buffer *b, bool fortran, Buf *out)
{
    if (memoryview_is_contiguous(b, fortran)) {
        buf_append(out, b->data, b->size);
        return;
    }
    Buffer turned = *b;
    for (int i = 0; fortran && i < b->dims; i++) {
        turned.shape[i] = b->shape[b->dims - 1 - i];
        turned.strides[i] = b->strides[b->dims - 1 - i];
    }
    flatten_from(&turned, turned.data, 0, out);
}

RAISES static Maybe list_from_dim(VM *vm, const Buffer *b, const char *p, int dim)
{
    if (dim == b->dims) {
        return memory_item_load(vm, b->format, p);
    }
    List *list = TRY_PTR(list_new(vm, b->shape[dim]));
    for (size_t i = 0; i < b->shape[dim]; i++) {
        const char *item = p + (ptrdiff_t)i * b->strides[dim];
        CHECK(list_append(vm, list, TRY(list_from_dim(vm, b, item, dim + 1))));
    }
    return just_obj(list);
}

Maybe memoryview_tolist(VM *vm, const Buffer *b)
{
    return list_from_dim(vm, b, b->data, 0);
}

// ---- items

static bool is_index(VM *vm, Value v)
{
    return is_any_int(v) || type_of(vm, v)->slots->index;
}

// Moves *p by one index along a dimension.
RAISES static bool step_into(VM *vm, const Buffer *b, int dim, Value key, char **p)
{
    ptrdiff_t i;
    CHECKB(op_index_ssize(vm, key, &i));
    i += i < 0 ? (ptrdiff_t)b->shape[dim] : 0;
    if (i < 0 || (size_t)i >= b->shape[dim]) {
        raise_error(vm, E_IndexError, "index out of bounds on dimension %d", dim + 1);
        return false;
    }
    *p += i * b->strides[dim];
    return true;
}

static bool all_of(VM *vm, const Tuple *keys, bool slices)
{
    for (size_t i = 0; i < keys->size; i++) {
        if (slices ? !is_kind(keys->items[i], T_slice) : !is_index(vm, keys->items[i])) {
            return false;
        }
    }
    return keys->size > 0 || !slices;
}

// The address of the item that an index or a tuple of indexes names. The key is no slice.
RAISES static bool locate(VM *vm, Value self, Value key, char **out)
{
    MemoryView *m = TRYB_PTR(memoryview_of(vm, self));
    Buffer b = m->view;
    char *p = b.data;
    if (is_tuple(key) && all_of(vm, as_tuple(key), false)) {
        Tuple *keys = as_tuple(key);
        if (keys->size > b.dims) {
            raise_error(vm, E_TypeError,
                        "cannot index %d-dimension view with %zu-element tuple", (int)b.dims,
                        keys->size);
            return false;
        }
        if (keys->size < b.dims) {
            raise_error(vm, E_NotImplementedError, "sub-views are not implemented");
            return false;
        }
        for (int dim = 0; dim < b.dims; dim++) {
            CHECKB(step_into(vm, &b, dim, keys->items[dim], &p));
        }
    } else if (is_index(vm, key)) {
        CHECKB(step_into(vm, &b, 0, key, &p));
    } else {
        raise_error(vm, E_TypeError, "memoryview: invalid slice key");
        return false;
    }
    *out = p;
    return memoryview_of(vm, self) != NULL;
}

// self[slice] along the first dimension.
RAISES static MemoryView *sub_view(VM *vm, Value self, Value slice)
{
    MemoryView *m = TRYP_PTR(memoryview_of(vm, self));
    ptrdiff_t start, stop, step;
    size_t count;
    CHECKP(slice_bounds(vm, slice, m->view.shape[0], &start, &stop, &step, &count));
    MemoryView *part = TRYP_PTR(memoryview_copy(vm, TRYP_PTR(memoryview_of(vm, self))));
    Buffer *b = &part->view;
    b->data = (char *)b->data + (count ? start * b->strides[0] : 0);
    b->size = b->shape[0] ? b->size / b->shape[0] * count : 0;
    b->shape[0] = count;
    b->strides[0] *= step;
    return part;
}

RAISES static Maybe memoryview_getitem(VM *vm, Value self, Value key)
{
    MemoryView *m = TRY_PTR(memoryview_of(vm, self));
    if (m->view.dims == 0) {
        if (is_tuple(key) && as_tuple(key)->size == 0) {
            return memory_item_load(vm, m->view.format, m->view.data);
        }
        return key == ELLIPSIS
                   ? just(self)
                   : raise_error(vm, E_TypeError, "invalid indexing of 0-dim memory");
    }
    if (is_kind(key, T_slice)) {
        return just_obj(sub_view(vm, self, key));
    }
    if (is_tuple(key) && all_of(vm, as_tuple(key), true)) {
        return raise_error(vm, E_NotImplementedError,
                           "multi-dimensional slicing is not implemented");
    }
    if (is_index(vm, key) && m->view.dims > 1) {
        return raise_error(vm, E_NotImplementedError,
                           "multi-dimensional sub-views are not implemented");
    }
    char *p;
    CHECK(locate(vm, self, key, &p));
    return memory_item_load(vm, m->view.format, p);
}

// ---- assignment

static bool same_format(const char *a, const char *b)
{
    return strcmp(a + (*a == '@'), b + (*b == '@')) == 0;
}

RAISES static bool copy_items(VM *vm, const Buffer *to, const Buffer *from)
{
    if (!same_format(to->format, from->format) || from->dims != 1 ||
        to->shape[0] != from->shape[0] || to->item_size != from->item_size) {
        raise_error(vm, E_ValueError,
                    "memoryview assignment: lvalue and rvalue have different structures");
        return false;
    }
    Buf flat = BUF_INIT;  // the two may overlap
    memoryview_flatten(from, false, &flat);
    if (flat.failed) {
        buf_free(&flat);
        raise_memory(vm);
        return false;
    }
    for (size_t i = 0; i < to->shape[0]; i++) {
        memcpy((char *)to->data + (ptrdiff_t)i * to->strides[0], flat.data + i * to->item_size,
               to->item_size);
    }
    buf_free(&flat);
    return true;
}

RAISES static bool assign_slice(VM *vm, Value self, Value slice, Value value)
{
    if (!has_buffer(vm, value)) {
        raise_error(vm, E_TypeError, "a bytes-like object is required, not '%T'", value);
        return false;
    }
    Value source = TRYB(memoryview_from_object(vm, value));
    MemoryView *target = sub_view(vm, self, slice);
    bool fine = target && copy_items(vm, &target->view, &((MemoryView *)source)->view);
    if (target) {
        memoryview_release(vm, target);
    }
    memoryview_release(vm, (MemoryView *)source);
    return fine;
}

RAISES static bool memoryview_setitem(VM *vm, Value self, Value key, Value value)
{
    MemoryView *m = TRYB_PTR(memoryview_of(vm, self));
    const char *refused = m->view.readonly  ? "cannot modify read-only memory"
                          : value == ABSENT ? "cannot delete memory"
                                            : NULL;
    if (refused) {
        raise_error(vm, E_TypeError, "%s", refused);
        return false;
    }
    if (m->view.dims == 0) {
        if (key == ELLIPSIS || (is_tuple(key) && as_tuple(key)->size == 0)) {
            return memory_item_store(vm, m->view.format, m->view.data, value);
        }
        raise_error(vm, E_TypeError, "invalid indexing of 0-dim memory");
        return false;
    }
    bool slices = is_kind(key, T_slice) || (is_tuple(key) && all_of(vm, as_tuple(key), true));
    if (slices && (m->view.dims > 1 || is_tuple(key))) {
        raise_error(vm, E_NotImplementedError,
                    "memoryview slice assignments are currently restricted to ndim = 1");
        return false;
    }
    if (is_kind(key, T_slice)) {
        return assign_slice(vm, self, key, value);
    }
    if (is_index(vm, key) && m->view.dims > 1) {
        raise_error(vm, E_NotImplementedError, "sub-views are not implemented");
        return false;
    }
    char *p;
    uint64_t item;  // no format is larger
    CHECKB(locate(vm, self, key, &p));
    CHECKB(memory_item_store(vm, m->view.format, &item, value));
    CHECKB(memoryview_of(vm, self) != NULL);
    memcpy(p, &item, m->view.item_size);
    return true;
}

// ---- other slots

RAISES static bool memoryview_len(VM *vm, Value self, size_t *out)
{
    MemoryView *m = TRYB_PTR(memoryview_of(vm, self));
    if (m->view.dims == 0) {
        raise_error(vm, E_TypeError, "0-dim memory has no length");
        return false;
    }
    *out = m->view.shape[0];
    return true;
}

static bool same_shape(const Buffer *a, const Buffer *b)
{
    return a->dims == b->dims && memcmp(a->shape, b->shape, a->dims * sizeof *a->shape) == 0;
}

// Lists of items, nested as the dimensions: NaNs are unequal to themselves, unlike in lists.
RAISES static Tri equal_lists(VM *vm, Value a, Value b)
{
    if (!is_kind(a, T_list)) {
        Maybe result = op_compare(vm, a, b, CMP_EQ);
        return raised(result) ? TRI_RAISED : op_truth(vm, maybe_value(result));
    }
    for (size_t i = 0; i < as_list(a)->size; i++) {
        Tri equal = equal_lists(vm, as_list(a)->items[i], as_list(b)->items[i]);
        if (equal != TRI_YES) {
            return equal;
        }
    }
    return TRI_YES;
}

RAISES static Tri equal_items(VM *vm, const Buffer *a, const Buffer *b)
{
    if (!same_shape(a, b)) {
        return TRI_NO;
    }
    bool bytes = same_format(a->format, b->format) &&
                 strchr("cbBhHiIlLqQnNP?", a->format[*a->format == '@']);
    if (bytes && memoryview_is_contiguous(a, false) && memoryview_is_contiguous(b, false)) {
        return tri(a->size == 0 || memcmp(a->data, b->data, a->size) == 0);
    }
    if (!memory_item_size(a->format) || !memory_item_size(b->format)) {
        return TRI_NO;
    }
    Value x = TRYT(memoryview_tolist(vm, a)), y = TRYT(memoryview_tolist(vm, b));
    return equal_lists(vm, x, y);
}

RAISES static Maybe memoryview_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || !has_buffer(vm, b)) {
        return just(NOT_IMPLEMENTED);
    }
    MemoryView *m = (MemoryView *)a;
    bool other_released = is_kind(b, T_memoryview) && !((MemoryView *)b)->manager;
    if (!m->manager || other_released) {
        return just_bool((a == b) == (op == CMP_EQ));
    }
    MemoryView *other = (MemoryView *)TRY(memoryview_from_object(vm, b));
    Tri equal = equal_items(vm, &m->view, &other->view);
    memoryview_release(vm, other);
    return just_bool(TRY_TRI(equal) == (op == CMP_EQ));
}

RAISES static bool memoryview_hash(VM *vm, Value self, Hash *out)
{
    if (((MemoryView *)self)->hashed) {  // COMPAT: even when it was released
        *out = ((MemoryView *)self)->hash;
        return true;
    }
    MemoryView *m = TRYB_PTR(memoryview_of(vm, self));
    if (!m->view.readonly) {
        raise_error(vm, E_ValueError, "cannot hash writable memoryview object");
        return false;
    }
    const char *format = m->view.format + (*m->view.format == '@');
    if (!strchr("Bbc", *format)) {
        raise_error(vm, E_ValueError,
                    "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        return false;
    }
    CHECKB(op_hash(vm, m->object, out));  // TypeError when the object is mutable
    m = TRYB_PTR(memoryview_of(vm, self));
    Buf flat = BUF_INIT;
    memoryview_flatten(&m->view, false, &flat);
    CHECKB(op_hash(vm, TRYB(bytes_from_buf(vm, &flat)), out));
    m->hash = *out;
    m->hashed = true;
    return true;
}

RAISES static Maybe memoryview_repr(VM *vm, Value self)
{
    return str_from_format(
        vm, ((MemoryView *)self)->manager ? "<memory at %p>" : "<released memory at %p>",
        (void *)self);
}

// A view with gaps is lent to readers as a flat copy, which `copies` keeps alive.
RAISES static bool lend_copy(VM *vm, MemoryView *m, Buffer *view)
{
    Buf flat = BUF_INIT;
    memoryview_flatten(&m->view, false, &flat);
    Value copy = TRYB(bytes_from_buf(vm, &flat));
    if (!m->copies) {
        GC_SET(vm, m, copies, TRYB_PTR(list_new(vm, 1)));
    }
    CHECKB(list_append(vm, m->copies, copy));
    view->data = as_bytes(copy)->data;
    ptrdiff_t step = (ptrdiff_t)view->item_size;
    for (int dim = view->dims - 1; dim >= 0; dim--) {
        view->strides[dim] = step;
        step *= (ptrdiff_t)view->shape[dim];
    }
    return true;
}

RAISES static bool memoryview_buffer(VM *vm, Value self, Buffer *view, int flags)
{
    MemoryView *m = TRYB_PTR(memoryview_of(vm, self));
    *view = m->view;
    if (!memoryview_is_contiguous(&m->view, false)) {
        if (flags & BUFFER_WRITE) {
            raise_error(vm, E_BufferError, "memoryview: underlying buffer is not C-contiguous");
            return false;
        }
        CHECKB(lend_copy(vm, m, view));
    }
    view->owner = self;
    m->exports++;
    return true;
}

// Tells `object` that what its __buffer__ lent is no longer used.
static void end_loan(VM *vm, MemoryView *m)
{
    Value pending = error_take(vm), view = m->lender;
    m->lender = ABSENT;
    memoryview_release(vm, m);
    Maybe name = str_intern_c(vm, "__release_buffer__");
    Maybe done =
        raised(name) ? RAISED : call_special(vm, m->object, maybe_value(name), &view, 1);
    if (raised(done)) {
        error_unraisable(vm, NULL, m->object);
    }
    error_restore(vm, pending);
}

static void memoryview_release_buffer(VM *vm, Value self, Buffer *view)
{
    (void)view;
    MemoryView *m = (MemoryView *)self;
    if (--m->exports == 0) {
        m->copies = NULL;
        if (m->lender != ABSENT) {
            end_loan(vm, m);
        }
    }
}

bool python_buffer(VM *vm, Value self, Buffer *view, int flags)
{
    enum { FULL_READ = 284, FULL_WRITE = 285 };  // inspect.BufferFlags
    Value name = TRYB(str_intern_c(vm, "__buffer__"));
    Value wanted = from_small(flags & BUFFER_WRITE ? FULL_WRITE : FULL_READ);
    Value made = TRYB(call_special(vm, self, name, &wanted, 1));
    if (!is_kind(made, T_memoryview)) {
        raise_error(vm, E_TypeError, "__buffer__ returned non-memoryview object");
        return false;
    }
    MemoryView *loan = TRYB_PTR(memoryview_copy(vm, TRYB_PTR(memoryview_of(vm, made))));
    gc_set(vm, loan, &loan->object, self);
    gc_set(vm, loan, &loan->lender, made);
    return memoryview_buffer(vm, from_obj(loan), view, flags);
}

// ---- iteration

RAISES static Maybe memoryview_iter(VM *vm, Value self)
{
    MemoryView *m = TRY_PTR(memoryview_of(vm, self));
    if (m->view.dims != 1) {
        return m->view.dims == 0
                   ? raise_error(vm, E_TypeError, "invalid indexing of 0-dim memory")
                   : raise_error(vm, E_NotImplementedError,
                                 "multi-dimensional sub-views are not implemented");
    }
    return sequence_iterator_new(vm, self, T_memory_iterator);
}

RAISES static Maybe memory_iterator_next(VM *vm, Value self)
{
    SequenceIterator *it = (SequenceIterator *)self;
    if (it->sequence == ABSENT) {
        return just(NOTHING);
    }
    MemoryView *m = TRY_PTR(memoryview_of(vm, it->sequence));
    if (it->index >= m->view.shape[0]) {
        it->sequence = ABSENT;
        return just(NOTHING);
    }
    ptrdiff_t offset = (ptrdiff_t)it->index++ * m->view.strides[0];
    return memory_item_load(vm, m->view.format, (char *)m->view.data + offset);
}

const TypeDef memory_iterator_type = {
    .name = "memory_iterator",
    .size = sizeof(SequenceIterator),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = memory_iterator_next,
    .trace = sequence_iterator_trace,
    .methods = sequence_iterator_methods,
};

RAISES static Maybe memoryview_make(VM *vm, Value *args, int n)
{
    (void)n;
    return memoryview_from_object(vm, args[1]);
}

const TypeDef memoryview_type = {
    .name = "memoryview",
    .doc = "Create a new memoryview object which references the given object.",
    .size = sizeof(MemoryView),
    .flags = TYPE_FINAL | TYPE_SEQUENCE | TYPE_HAS_WEAKREF,
    .new_ = {"memoryview(object)", FN(memoryview_make), NULL},
    .repr = memoryview_repr,
    .hash = memoryview_hash,
    .compare = memoryview_compare,
    .len = memoryview_len,
    .getitem = memoryview_getitem,
    .setitem = memoryview_setitem,
    .iter = memoryview_iter,
    .buffer = memoryview_buffer,
    .release = memoryview_release_buffer,
    .trace = memoryview_trace,
    .finalize = memoryview_finalize,
    .methods = memoryview_methods,
};
