// call_convert — arguments that have an address: strings, buffers, sequences, callables, cdata.
//
// C never gets the storage of an immutable object to write to: parameters that are not const
// get a copy that lives until the call returns.

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "ffi/callback.h"
#include "ffi/cdata.h"
#include "py.h"

// Room for `count` items of `size` bytes, zeroed, until the call returns.
RAISES static char *temporary(VM *vm, CallTemporaries *list, size_t count, size_t size)
{
    size_t bytes;
    CallTemporary *made = NULL;
    size_t header = (sizeof(CallTemporary) + 15) & ~(size_t)15;
    if (!__builtin_mul_overflow(count, size, &bytes) && bytes < SIZE_MAX / 2) {
        made = calloc(1, header + bytes);
    }
    if (!made) {
        raise_memory(vm);
        return NULL;
    }
    made->view.owner = ABSENT;
    made->next = list->first;
    list->first = made;
    return (char *)made + header;
}

void call_release(VM *vm, CallTemporaries *temporaries)
{
    for (CallTemporary *each = temporaries->first, *next; each; each = next) {
        next = each->next;
        buffer_release(vm, &each->view);
        if (each->callback) {
            callback_close(vm, (FfiCallback *)each->callback);
        }
        free(each);
    }
    temporaries->first = NULL;
}

RAISES static bool mismatch(VM *vm, const CType *type, const char *what, Value v)
{
    Value text = TRYB(ctype_text(vm, type, ""));
    raise_error(vm, E_TypeError, "'%S' needs %s, not %T", text, what, v);
    return false;
}

static bool is_byte(const CType *type)  // char in any form
{
    return type->kind == CK_INT && type->size == 1;
}

static bool is_const(const CType *type)
{
    return type->qualifiers & CQ_CONST;
}

RAISES static bool embedded_nul(VM *vm, const char *what)
{
    raise_error(vm, E_ValueError, "embedded null %s", what);
    return false;
}

// ---- strings

// UTF-16 or UTF-32 text with a terminator.
RAISES static bool wide_text(VM *vm, const CType *element, Value v, CallTemporaries *list,
                             void **out)
{
    size_t units = str_length(v) * (element->size == 2 ? 2 : 1) + 1, at = 0;
    char *copy = TRYB_PTR(temporary(vm, list, units, element->size));
    const char *end = str_data(v) + str_size(v);
    for (const char *p = str_data(v); p < end;) {
        uint32_t code;
        p = utf8_next(p, &code);
        if (!code) {
            return embedded_nul(vm, "character");
        }
        if (element->size == 4) {
            memcpy(copy + 4 * at++, &code, 4);
            continue;
        }
        uint16_t pair[2] = {(uint16_t)code, 0};
        size_t count = 1;
        if (code > 0xffff) {
            pair[0] = (uint16_t)(0xd800 + ((code - 0x10000) >> 10));
            pair[1] = (uint16_t)(0xdc00 + ((code - 0x10000) & 0x3ff));
            count = 2;
        }
        memcpy(copy + 2 * at, pair, 2 * count);
        at += count;
    }
    *out = copy;
    return true;
}

RAISES static bool text_address(VM *vm, const CType *type, Value v, CallTemporaries *list,
                                void **out)
{
    const CType *element = type->element;
    bool wide = element->kind == CK_INT && element->size > 1 &&
                (ctype_scalar_flags(element->scalar) & CS_CHARACTER);
    if (wide) {
        return wide_text(vm, element->plain, v, list, out);
    }
    if (!is_byte(element) && !(element->kind == CK_VOID && is_const(element))) {
        return mismatch(vm, type, "another type", v);
    }
    const char *text = TRYB_PTR(str_to_c(vm, v));
    if (is_const(element)) {
        *out = (void *)(uintptr_t)text;
        return true;
    }
    char *copy = TRYB_PTR(temporary(vm, list, str_size(v) + 1, 1));
    memcpy(copy, text, str_size(v));
    *out = copy;
    return true;
}

RAISES static bool bytes_address(VM *vm, const CType *type, Value v, CallTemporaries *list,
                                 void **out)
{
    const CType *element = type->element;
    const Bytes *bytes = as_bytes(v);
    bool wide = element->kind == CK_INT && element->size > 1 &&
                (ctype_scalar_flags(element->scalar) & CS_CHARACTER);
    if (wide) {
        return mismatch(vm, type, "a str", v);
    }
    if (!is_const(element) && !is_byte(element)) {
        return mismatch(vm, type, "memory that C may write to", v);
    }
    bool is_text = element->kind == CK_INT && element->scalar == CS_char;
    if (is_text && !list->next_is_length && memchr(bytes->data, 0, bytes->size)) {
        return embedded_nul(vm, "byte");
    }
    *out = (void *)(uintptr_t)bytes->data;
    if (!is_const(element)) {
        char *copy = TRYB_PTR(temporary(vm, list, bytes->size + 1, 1));
        memcpy(copy, bytes->data, bytes->size);
        *out = copy;
    }
    return true;
}

// ---- buffers and sequences

RAISES static bool buffer_address(VM *vm, const CType *type, Value v, CallTemporaries *list,
                                  void **out)
{
    const CType *element = type->element;
    char *place = TRYB_PTR(temporary(vm, list, 0, 1));
    (void)place;
    Buffer *view = &list->first->view;
    CHECKB(buffer_get(vm, v, view, is_const(element) ? BUFFER_READ : BUFFER_WRITE));
    bool raw = element->kind == CK_VOID || element->size == 1 || view->item_size == 1;
    if (!raw && element->complete && view->item_size != element->size) {
        Value text = TRYB(ctype_text(vm, type, ""));
        raise_error(vm, E_TypeError, "'%S' needs items of %zu bytes, not of %zu as in this %T",
                    text, element->size, view->item_size, v);
        return false;
    }
    *out = view->data;
    return true;
}

RAISES static bool item_address(VM *vm, const CType *type, Value item, CallTemporaries *list,
                                void *at)
{
    if (type->kind != CK_POINTER) {
        return ctype_store(vm, type, at, item);
    }
    void *address;
    CHECKB(call_address(vm, type, item, list, &address));
    memcpy(at, &address, sizeof(address));
    return true;
}

// A temporary array from a list or tuple, ended by a zero item.
RAISES static bool sequence_address(VM *vm, const CType *type, Value v, CallTemporaries *list,
                                    void **out)
{
    const CType *element = type->element;
    bool readable = is_const(element) && element->complete;
    if (!readable) {
        return mismatch(vm, type, "memory that C may write to (ffi.new makes an array)", v);
    }
    Tuple *items = TRYB_PTR(tuple_from_iterable(vm, v));
    char *copy = TRYB_PTR(temporary(vm, list, items->size + 1, element->size));
    for (size_t i = 0; i < items->size; i++) {
        if (!item_address(vm, element->plain, items->items[i], list,
                          copy + i * element->size)) {
            return ctype_explain(vm, "item %zu: ", i);
        }
    }
    *out = copy;
    return true;
}

// ---- callables

// Functions that call their callbacks only before they return: callables passed to others live on.
static const char *const forgetful[] = {
    "qsort",     "qsort_r",         "bsearch",      "lfind", "lsearch", "tsearch", "tfind",
    "tdelete",   "twalk",           "nftw",         "ftw",   "scandir", "glob",    "heapsort",
    "mergesort", "dl_iterate_phdr", "sqlite3_exec", NULL};

bool call_keeps_nothing(const char *name)
{
    for (int i = 0; forgetful[i]; i++) {
        if (strcmp(name, forgetful[i]) == 0) {
            return true;
        }
    }
    return false;
}

RAISES static bool function_address(VM *vm, const CType *type, Value v, CallTemporaries *list,
                                    void **out)
{
    Value keep = ABSENT;
    bool is_function = is_kind(v, T_fficallback) || is_kind(v, T_ffi_function) ||
                       is_kind(v, T_ffifunc) || !is_callable(vm, v);
    if (is_function || !list->keeps_nothing) {
        return callback_function_address(vm, type, v, out, &keep);
    }
    char *place = TRYB_PTR(temporary(vm, list, 0, 1));
    (void)place;
    CallbackOptions options = {.error = NONE, .onerror = NONE};
    FfiCallback *callback = (FfiCallback *)TRYB(callback_new(vm, type, v, &options));
    list->first->callback = &callback->h;
    *out = callback->entry->address;
    return true;
}

// ---- everything

bool call_address(VM *vm, const CType *type, Value v, CallTemporaries *temporaries, void **out)
{
    if (v == NONE) {
        *out = NULL;
        return true;
    }
    if (is_cdata(v) || is_any_int(v)) {
        return ctype_address_of(vm, type, v, out);
    }
    if (type->element->kind == CK_FUNCTION) {
        return function_address(vm, type->element, v, temporaries, out);
    }
    if (is_str(v)) {
        return text_address(vm, type, v, temporaries, out);
    }
    if (is_bytes(v)) {
        return bytes_address(vm, type, v, temporaries, out);
    }
    if (has_buffer(vm, v)) {
        return buffer_address(vm, type, v, temporaries, out);
    }
    if (is_list(v) || is_tuple(v)) {
        return sequence_address(vm, type, v, temporaries, out);
    }
    return ctype_address_of(vm, type, v, out);
}

// ---- the variadic part

// C's default argument promotions.
RAISES static const CType *promoted(VM *vm, const CType *type)
{
    if (type->kind == CK_ARRAY) {
        return ctype_pointer(vm, type->element);
    }
    if (type->kind == CK_FUNCTION) {
        return ctype_pointer(vm, type);
    }
    if (type->kind == CK_FLOAT && type->size < sizeof(double)) {
        return ctype_scalar(vm, CS_double);
    }
    if (ctype_is_integer(type) && type->size < sizeof(int)) {
        return ctype_scalar(vm, CS_int);
    }
    return type->plain;
}

const CType *call_variadic_type(VM *vm, Value v)
{
    if (is_cdata(v)) {
        return promoted(vm, as_cdata(v)->type);
    }
    if (is_any_int(v)) {
        int64_t i;
        if (!int_to_i64(v, &i) || i < INT32_MIN || i > INT32_MAX) {
            raise_error(vm, E_OverflowError,
                        "%R does not fit int: ffi.cast says which type C expects", v);
            return NULL;
        }
        return ctype_scalar(vm, CS_int);
    }
    if (is_float(v)) {
        return ctype_scalar(vm, CS_double);
    }
    if (is_str(v) || is_bytes(v)) {
        const CType *text = ctype_scalar(vm, CS_char);
        text = TRYP_PTR(ctype_qualified(vm, text, CQ_CONST));
        return ctype_pointer(vm, text);
    }
    if (v == NONE || has_buffer(vm, v)) {
        return ctype_pointer(vm, ctype_void(vm));
    }
    if (is_kind(v, T_ffi_function)) {
        return ctype_pointer(vm, ((FfiFunction *)v)->signature->type);
    }
    if (is_kind(v, T_fficallback)) {
        return ctype_pointer(vm, ((FfiCallback *)v)->type);
    }
    raise_error(vm, E_TypeError, "%T has no C type of its own: ffi.cast gives it one", v);
    return NULL;
}
