// cdata_object — C data as Python objects: numbers, pointer arithmetic, comparison, text, buffers.

#include "base/buf.h"
#include "ffi/cdata.h"
#include "ffi/cdata_module.h"
#include "ffi/state.h"
#include "py.h"

// The Python value of a scalar; other data are what they are.
RAISES static Maybe scalar_value(VM *vm, Value v)
{
    const CData *data = as_cdata(v);
    if (data->type->kind == CK_POINTER || !ctype_is_scalar(data->type)) {
        return just(v);
    }
    CHECK(cdata_check_alive(vm, data));
    return ctype_load(vm, data->type, data->address, ABSENT);
}

RAISES static Maybe refuse(VM *vm, Value self, const char *what)
{
    Value text = TRY(ctype_text(vm, as_cdata(self)->type, ""));
    return raise_error(vm, E_TypeError, "'%S' is no %s", text, what);
}

RAISES static Maybe cdata_int(VM *vm, Value self)
{
    const CData *data = as_cdata(self);
    if (data->type->kind == CK_POINTER) {
        return int_from_pointer(vm, data->address);
    }
    Value value = TRY(scalar_value(vm, self));
    if (is_float(value)) {
        return int_from_double(vm, as_float(value));
    }
    return is_any_int(value) ? int_canonical(vm, value) : refuse(vm, self, "integer");
}

RAISES static Maybe cdata_index(VM *vm, Value self)
{
    const CData *data = as_cdata(self);
    if (!ctype_is_integer(data->type)) {
        return refuse(vm, self, "integer");
    }
    return int_canonical(vm, TRY(scalar_value(vm, self)));
}

RAISES static Maybe cdata_float(VM *vm, Value self)
{
    Value value = TRY(scalar_value(vm, self));
    double d;
    if (is_cdata(value) || is_kind(value, T_complex)) {
        return refuse(vm, self, "real number");
    }
    CHECK(op_float(vm, value, &d));
    return float_new(vm, d);
}

RAISES static Tri cdata_truth(VM *vm, Value self)
{
    const CData *data = as_cdata(self);
    if (data->type->kind == CK_POINTER) {
        return tri(data->address != NULL);
    }
    Value value = TRYT(scalar_value(vm, self));
    return is_cdata(value) ? TRI_YES : op_truth(vm, value);
}

// ---- comparison

static bool has_address(const CData *v)
{
    return v->type->kind == CK_POINTER || !ctype_is_scalar(v->type);
}

static Maybe compare_addresses(const CData *a, const CData *b, CompareOp op)
{
    uintptr_t x = (uintptr_t)a->address, y = (uintptr_t)b->address;
    switch (op) {
    case CMP_LT:
        return just_bool(x < y);
    case CMP_LE:
        return just_bool(x <= y);
    case CMP_EQ:
        return just_bool(x == y);
    case CMP_NE:
        return just_bool(x != y);
    case CMP_GT:
        return just_bool(x > y);
    default:
        return just_bool(x >= y);
    }
}

RAISES static Maybe cdata_compare(VM *vm, Value a, Value b, CompareOp op)
{
    bool equality = op == CMP_EQ || op == CMP_NE;
    if (!is_cdata(a)) {
        return just(NOT_IMPLEMENTED);
    }
    const CData *x = as_cdata(a);
    if (b == NONE && x->type->kind == CK_POINTER && equality) {
        return just_bool((x->address == NULL) == (op == CMP_EQ));
    }
    if (is_cdata(b) && has_address(x) && has_address(as_cdata(b))) {
        bool refer =
            (x->type->kind == CK_POINTER || x->type->kind == CK_ARRAY) &&
            (as_cdata(b)->type->kind == CK_POINTER || as_cdata(b)->type->kind == CK_ARRAY);
        return equality || refer ? compare_addresses(x, as_cdata(b), op)
                                 : just(NOT_IMPLEMENTED);
    }
    Value left = TRY(scalar_value(vm, a));
    Value right = is_cdata(b) ? TRY(scalar_value(vm, b)) : b;
    if (is_cdata(left) || is_cdata(right)) {
        return just(NOT_IMPLEMENTED);
    }
    return op_compare(vm, left, right, op);
}

RAISES static bool cdata_hash(VM *vm, Value self, Hash *out)
{
    Value value = TRYB(scalar_value(vm, self));
    if (!is_cdata(value)) {
        return op_hash(vm, value, out);
    }
    *out = hash_pointer(as_cdata(self)->address);
    return true;
}

// ---- pointer arithmetic

// The pointer type that data of this type turns into, and the size of what it refers to.
RAISES static const CType *decayed(VM *vm, const CData *v, size_t *item)
{
    const CType *type = v->type;
    if (type->kind == CK_ARRAY) {
        type = TRYP_PTR(ctype_pointer(vm, type->element));
    }
    const CType *target = type->kind == CK_POINTER ? type->element : NULL;
    if (!target || (!target->complete && target->kind != CK_VOID) ||
        target->kind == CK_FUNCTION) {
        Value text = TRYP(ctype_text(vm, v->type, ""));
        raise_error(vm, E_TypeError, "no arithmetic with '%S'", text);
        return NULL;
    }
    *item = target->kind == CK_VOID ? 1 : target->size;
    return type;
}

RAISES static Maybe shifted(VM *vm, const CData *v, Value count, bool back)
{
    size_t item;
    const CType *type = TRY_PTR(decayed(vm, v, &item));
    ptrdiff_t index, offset;
    CHECK(op_index_ssize(vm, count, &index));
    if (__builtin_mul_overflow(index, (ptrdiff_t)item, &offset)) {
        return raise_error(vm, E_OverflowError, "pointer is out of the address space");
    }
    uintptr_t address = (uintptr_t)v->address + (uintptr_t)(back ? -offset : offset);
    return cdata_new_pointer(vm, type, (void *)address, v->alloc, v->low, v->high);
}

static bool refers(Value v)
{
    return is_cdata(v) &&
           (as_cdata(v)->type->kind == CK_POINTER || as_cdata(v)->type->kind == CK_ARRAY);
}

// A binary operator on the values of scalars.
RAISES static Maybe with_values(VM *vm, enum BinaryOp op, Value a, Value b)
{
    Value left = is_cdata(a)  ? TRY(scalar_value(vm, a)) : a;
    Value right = is_cdata(b) ? TRY(scalar_value(vm, b)) : b;
    if (is_cdata(left) || is_cdata(right)) {
        return just(NOT_IMPLEMENTED);
    }
    return op_binary(vm, op, left, right);
}

RAISES static Maybe cdata_add(VM *vm, Value a, Value b)
{
    if (refers(a) && !refers(b)) {
        return shifted(vm, as_cdata(a), b, false);
    }
    if (refers(b) && !refers(a)) {
        return shifted(vm, as_cdata(b), a, false);
    }
    return with_values(vm, BIN_ADD, a, b);
}

RAISES static Maybe cdata_sub(VM *vm, Value a, Value b)
{
    if (!refers(a)) {
        return with_values(vm, BIN_SUB, a, b);
    }
    const CData *x = as_cdata(a);
    if (!refers(b)) {
        return shifted(vm, x, b, true);
    }
    const CData *y = as_cdata(b);
    size_t item, other;
    const CType *left = TRY_PTR(decayed(vm, x, &item));
    const CType *right = TRY_PTR(decayed(vm, y, &other));
    if (!ctype_compatible(left->element, right->element)) {
        return raise_error(vm, E_TypeError, "pointers of different types have no difference");
    }
    intptr_t distance = (intptr_t)((uintptr_t)x->address - (uintptr_t)y->address);
    if (item == 0 || distance % (intptr_t)item) {
        return raise_error(vm, E_ValueError, "pointers are no whole number of items apart");
    }
    return int_from_i64(vm, distance / (intptr_t)item);
}

#define CDATA_NUMERIC(name, op)                                \
    RAISES static Maybe cdata_##name(VM *vm, Value a, Value b) \
    {                                                          \
        return with_values(vm, op, a, b);                      \
    }
CDATA_NUMERIC(mul, BIN_MUL)
CDATA_NUMERIC(truediv, BIN_TRUEDIV)
CDATA_NUMERIC(floordiv, BIN_FLOORDIV)
CDATA_NUMERIC(mod, BIN_MOD)
CDATA_NUMERIC(and_, BIN_AND)
CDATA_NUMERIC(or_, BIN_OR)
CDATA_NUMERIC(xor, BIN_XOR)
CDATA_NUMERIC(lshift, BIN_LSHIFT)
CDATA_NUMERIC(rshift, BIN_RSHIFT)

// ---- text

static const char *enumerator_name(const CType *type, Value value)
{
    int64_t bits = (int64_t)int_low_bits(value);
    for (uint32_t i = 0; i < type->count; i++) {
        if ((int64_t)type->enumerators[i].value == bits) {
            return type->enumerators[i].name;
        }
    }
    return NULL;
}

RAISES static Maybe owned_repr(VM *vm, const CData *data, Value type)
{
    const FfiAlloc *alloc = data->alloc;
    if (alloc && alloc->dead) {
        return str_from_format(vm, "<cdata '%S' %s>", type,
                               alloc->dead_because ? alloc->dead_because : "released");
    }
    if (!data->address) {
        return str_from_format(vm, "<cdata '%S' NULL>", type);
    }
    if (alloc && (alloc->kind == ALLOC_OWNED || alloc->destructor != ABSENT)) {
        return alloc->size ? str_from_format(vm, "<cdata '%S' %p owning %zu bytes>", type,
                                             data->address, alloc->size)
                           : str_from_format(vm, "<cdata '%S' %p owned>", type, data->address);
    }
    return str_from_format(vm, "<cdata '%S' %p>", type, data->address);
}

RAISES static Maybe cdata_repr(VM *vm, Value self)
{
    const CData *data = as_cdata(self);
    Value type = TRY(ctype_text(vm, data->type, ""));
    bool dead = data->alloc && data->alloc->dead;
    if (has_address(data) || dead) {
        return owned_repr(vm, data, type);
    }
    Value value = TRY(scalar_value(vm, self));
    const char *name = data->type->kind == CK_ENUM ? enumerator_name(data->type, value) : NULL;
    return name ? str_from_format(vm, "<cdata '%S' %R: %s>", type, value, name)
                : str_from_format(vm, "<cdata '%S' %R>", type, value);
}

// ---- calls

RAISES static Maybe cdata_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    const CData *data = as_cdata(self);
    const CType *type = data->type->kind == CK_POINTER ? data->type->element : data->type;
    if (type->kind != CK_FUNCTION) {
        return refuse(vm, self, "function");
    }
    void *address;
    CHECK(cdata_address(vm, data, &address));
    if (!address) {
        Value text = TRY(ctype_text(vm, data->type, ""));
        return raise_error(vm, E_ValueError, "'%S' is NULL", text);
    }
    FfiState *state = TRY_PTR(ffi_state(vm));
    if (!state->call) {
        return raise_error(vm, E_NotImplementedError, "C functions cannot be called here");
    }
    return state->call(vm, type, address, self, args, n, kwnames);
}

// ---- buffers

// Fills shape and format for arrays of numbers; others are bytes.
static void describe(Buffer *view, const CData *data)
{
    const CType *type = data->type;
    uint8_t dims = 0;
    size_t length = type->kind == CK_ARRAY && type->element->size
                        ? (size_t)(data->high - data->low) / type->element->size
                        : 0;
    while (type->kind == CK_ARRAY && dims < BUFFER_MAX_DIM) {
        view->shape[dims++] = length;
        type = type->element;
        length = type->length;
    }
    const char *format =
        ctype_is_scalar(type) && type->kind != CK_POINTER && type->kind != CK_ENUM
            ? ctype_scalar_format(type->scalar)
            : NULL;
    if (!dims || !format || type->kind == CK_ARRAY) {
        return;  // flat bytes, as buffer_fill left it
    }
    view->format = type->scalar == CS_char ? "B" : format;
    view->item_size = type->size;
    view->dims = dims;
    ptrdiff_t stride = (ptrdiff_t)type->size;
    for (int i = dims; i-- > 0;) {
        view->strides[i] = stride;
        stride *= (ptrdiff_t)view->shape[i];
    }
}

RAISES static bool cdata_buffer(VM *vm, Value self, Buffer *view, int flags)
{
    (void)flags;
    CData *data = as_cdata(self);
    CHECKB(cdata_check_alive(vm, data));
    size_t size = cdata_known_size(data);
    if (!data->address || size == CARRAY_OPEN || data->type->kind == CK_FUNCTION) {
        Value text = TRYB(ctype_text(vm, data->type, ""));
        return !raised(raise_error(vm, E_BufferError,
                                   "nobody knows how much memory '%S' refers to", text));
    }
    const CType *item = data->type;
    while (item->kind == CK_ARRAY || (item->kind == CK_POINTER && item == data->type)) {
        item = item->element;
    }
    bool readonly = (item->qualifiers & CQ_CONST) || (data->alloc && data->alloc->readonly);
    buffer_fill(view, self, data->address, size, readonly);
    if (data->type->kind == CK_ARRAY) {
        describe(view, data);
    }
    if (data->alloc) {
        data->alloc->exports++;
    }
    return true;
}

static void cdata_release_buffer(VM *vm, Value self, Buffer *view)
{
    (void)vm;
    (void)view;
    FfiAlloc *alloc = as_cdata(self)->alloc;
    if (alloc && alloc->exports) {
        alloc->exports--;
    }
}

// ---- attributes

RAISES static Maybe get_value(VM *vm, Value self)
{
    Value value = TRY(scalar_value(vm, self));
    return is_cdata(value) ? refuse(vm, self, "scalar") : just(value);
}

RAISES static bool set_value(VM *vm, Value self, Value value)
{
    CData *data = as_cdata(self);
    if (value == ABSENT || has_address(data)) {
        return !raised(refuse(vm, self, "scalar"));
    }
    char *at;
    CHECKB(cdata_memory(vm, data, data->type->size, true, &at));
    return cdata_assign(vm, data->type, at, data->alloc, value);
}

RAISES static Maybe get_type(VM *vm, Value self)
{
    return ctype_object(vm, as_cdata(self)->type);
}

RAISES static Maybe get_name(VM *vm, Value self)
{
    const CData *data = as_cdata(self);
    if (data->type->kind != CK_ENUM) {
        return refuse(vm, self, "enum");
    }
    const char *name = enumerator_name(data->type, TRY(scalar_value(vm, self)));
    return name ? str_from_c(vm, name) : just(NONE);
}

RAISES static Maybe cdata_enter(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(args[0]);
}

RAISES static Maybe cdata_exit(VM *vm, Value *args, int n)
{
    (void)n;
    FfiAlloc *alloc = as_cdata(args[0])->alloc;
    return alloc && alloc->dead ? just(NONE) : cdata_module_release(vm, args, 1);
}

static const Def cdata_rows[] = {
    {"ctype", GET(get_type), "The C type."},
    {"value", GETSET(get_value, set_value), "The number that scalar data holds."},
    {"name", GET(get_name), "The enumerator that an enum's value has, or None."},
    {"str(self, encoding: str = 'utf-8', errors: str = 'strict', /)", FN(cdata_module_str),
     "The text up to the NUL."},
    {"bytes(self, size: int | None = None, /)", FN(cdata_module_bytes),
     "The bytes up to the NUL, or that many."},
    {"span(self, count: size, /)", FN(cdata_module_span),
     "The array of that many items that a pointer refers to."},
    {"release(self, /)", FN(cdata_module_release), "End the life of owned memory now."},
    {"__enter__(self, /)", FN(cdata_enter), NULL},
    {"__exit__(self, /, *exception)", FN(cdata_exit), NULL},
    {0},
};

static void cdata_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((CData *)self)->alloc);
}

const TypeDef cdata_type = {
    .name = "ffi.cdata",
    .doc = "Data of C, or a pointer to it.",
    .size = sizeof(CData),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .repr = cdata_repr,
    .hash = cdata_hash,
    .compare = cdata_compare,
    .getattr = cdata_getattr,
    .setattr = cdata_setattr,
    .call = cdata_call,
    .iter = cdata_iter,
    .len = cdata_len,
    .getitem = cdata_getitem,
    .setitem = cdata_setitem,
    .truth = cdata_truth,
    .add = cdata_add,
    .sub = cdata_sub,
    .mul = cdata_mul,
    .truediv = cdata_truediv,
    .floordiv = cdata_floordiv,
    .mod = cdata_mod,
    .and_ = cdata_and_,
    .or_ = cdata_or_,
    .xor = cdata_xor,
    .lshift = cdata_lshift,
    .rshift = cdata_rshift,
    .int_ = cdata_int,
    .float_ = cdata_float,
    .index = cdata_index,
    .buffer = cdata_buffer,
    .release = cdata_release_buffer,
    .trace = cdata_trace,
    .methods = cdata_rows,
};
