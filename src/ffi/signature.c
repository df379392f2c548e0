// signature — type codes and conversions; the contract is in signature.h.
//
// COMPAT: the rules are those of MicroPython's ffi module, with errors where that one crashes.

#include "ffi/signature.h"

#include <string.h>

#include "ffi/callback.h"
#include "py.h"

typedef struct CodeRow {
    char code;
    uint8_t size;
    int8_t scalar;  // CScalar, or one of the two below
} CodeRow;

enum { CODE_POINTER = -1, CODE_VOID = -2 };

static const CodeRow code_rows[] = {
    {'b', 1, CS_schar},
    {'B', 1, CS_uchar},
    {'h', sizeof(short), CS_short},
    {'H', sizeof(short), CS_ushort},
    {'i', sizeof(int), CS_int},
    {'I', sizeof(int), CS_uint},
    {'l', sizeof(long), CS_long},
    {'L', sizeof(long), CS_ulong},
    {'q', 8, CS_longlong},
    {'Q', 8, CS_ulonglong},
    {'f', sizeof(float), CS_float},
    {'d', sizeof(double), CS_double},
    {'p', sizeof(void *), CODE_POINTER},
    {'P', sizeof(void *), CODE_POINTER},
    {'s', sizeof(void *), CODE_POINTER},
    {'C', sizeof(void *), CODE_POINTER},
    {'O', sizeof(void *), CODE_POINTER},
    {'v', 0, CODE_VOID},
    {0, 0, 0},
};

static const CodeRow *find_code(char code)
{
    for (const CodeRow *row = code_rows; row->code; row++) {
        if (row->code == code) {
            return row;
        }
    }
    return NULL;
}

size_t code_size(char code)
{
    const CodeRow *row = find_code(code);
    return row ? row->size : 0;
}

static bool is_pointer_code(char code)
{
    return strchr("pPsC", code) != NULL;
}

// The text of a str or bytes; raises for anything else.
RAISES static bool code_text(VM *vm, Value v, const char **text, size_t *size)
{
    if (is_str(v)) {
        *text = str_data(v);
        *size = str_size(v);
        return true;
    }
    if (is_bytes(v)) {
        *text = (const char *)as_bytes(v)->data;
        *size = as_bytes(v)->size;
        return true;
    }
    raise_error(vm, E_TypeError, "can't convert '%T' object to str implicitly", v);
    return false;
}

RAISES static bool add_code(VM *vm, Signature *signature, char code)
{
    const CodeRow *row = find_code(code);
    if (!row || code == 'v') {
        raise_error(vm, E_TypeError, "unknown type");
        return false;
    }
    if (signature->count >= CALL_ARGUMENTS_MAX) {
        raise_error(vm, E_ValueError, "more than %d parameters", CALL_ARGUMENTS_MAX);
        return false;
    }
    signature->codes[++signature->count] = code;
    return true;
}

// list or tuple of codes
RAISES static bool add_items(VM *vm, Signature *signature, Value items)
{
    Tuple *tuple = TRYB_PTR(tuple_from_iterable(vm, items));
    for (size_t i = 0; i < tuple->size; i++) {
        const char *text;
        size_t size;
        CHECKB(code_text(vm, tuple->items[i], &text, &size));
        CHECKB(add_code(vm, signature, size ? text[0] : 0));
    }
    return true;
}

RAISES static bool add_codes(VM *vm, Signature *signature, Value codes)
{
    if (is_kind(codes, T_list) || is_kind(codes, T_tuple)) {
        return add_items(vm, signature, codes);
    }
    const char *text;
    size_t size;
    CHECKB(code_text(vm, codes, &text, &size));
    for (size_t i = 0; i < size; i++) {
        if (text[i] == 'v' && size == 1) {
            return true;  // f(void)
        }
        CHECKB(add_code(vm, signature, text[i]));
    }
    return true;
}

RAISES static const CType *code_type(VM *vm, char code)
{
    int scalar = find_code(code)->scalar;
    if (scalar >= 0) {
        return ctype_scalar(vm, (CScalar)scalar);
    }
    const CType *nothing = TRYP_PTR(ctype_void(vm));
    return scalar == CODE_VOID ? nothing : ctype_pointer(vm, nothing);
}

Signature *signature_new(VM *vm, Value result, Value codes)
{
    Signature *signature = TRYP_PTR((Signature *)gc_new_raw(vm, sizeof(Signature)));
    const char *text;
    size_t size;
    CHECKP(code_text(vm, result, &text, &size));
    const CodeRow *row = size ? find_code(text[0]) : NULL;
    if (!row) {
        raise_error(vm, E_TypeError, "unknown type");
        return NULL;
    }
    signature->codes[0] = row->code;
    CHECKP(add_codes(vm, signature, codes));
    const CType *params[CALL_ARGUMENTS_MAX];
    for (uint8_t i = 0; i < signature->count; i++) {
        params[i] = TRYP_PTR(code_type(vm, signature->codes[i + 1]));
    }
    const CType *answer = TRYP_PTR(code_type(vm, row->code));
    const CType *type = TRYP_PTR(ctype_function(vm, answer, params, signature->count, false));
    signature->call = TRYP_PTR(call_signature(vm, type, -1));
    return signature;
}

// ---- to C

RAISES static bool float_word(VM *vm, char code, Value v, Word *out)
{
    double number;
    if (is_float(v)) {
        number = as_float(v);
    } else if (is_any_int(v)) {
        CHECKB(int_to_double(vm, v, &number));
    } else {
        raise_error(vm, E_TypeError, "can't convert %T to float", v);
        return false;
    }
    if (code == 'f') {
        out->f = (float)number;
    } else {
        out->d = number;
    }
    return true;
}

static void integer_word(char code, uint64_t bits, Word *out)
{
    switch (code_size(code)) {
    case 1:
        out->B = (uint8_t)bits;
        break;
    case 2:
        out->H = (uint16_t)bits;
        break;
    case 4:
        out->I = (uint32_t)bits;
        break;
    default:
        out->Q = bits;
        break;
    }
}

// The address of what a str, buffer, callback or function holds.
RAISES static bool address_word(VM *vm, Value v, Word *out, Buffer *view)
{
    if (is_str(v)) {
        out->p = (void *)str_data(v);
        return true;
    }
    if (is_kind(v, T_fficallback)) {
        FfiCallback *callback = (FfiCallback *)v;
        if (!callback->entry) {
            raise_error(vm, E_ValueError, "callback is closed");
            return false;
        }
        out->p = callback->entry->address;
        return true;
    }
    if (is_kind(v, T_ffifunc)) {
        out->p = ((FfiFunc *)v)->address;
        return true;
    }
    CHECKB(buffer_get(vm, v, view, BUFFER_READ));
    out->p = view->data;
    return true;
}

bool word_from_value(VM *vm, char code, Value v, Word *out, Buffer *view)
{
    memset(out, 0, sizeof(*out));
    if (code == 'O') {
        out->O = v;
        return true;
    }
    if (code == 'f' || code == 'd') {
        return float_word(vm, code, v, out);
    }
    if (v == NONE) {
        return true;
    }
    if (is_any_int(v)) {
        integer_word(code, int_low_bits(v), out);
        return true;
    }
    bool pointer_sized = (code == 'l' || code == 'L') && sizeof(long) == sizeof(void *);
    if (is_pointer_code(code) ||
        (pointer_sized && (is_str(v) || has_buffer(vm, v) || is_kind(v, T_fficallback)))) {
        if (!is_str(v) && !has_buffer(vm, v) && !is_kind(v, T_fficallback) &&
            !is_kind(v, T_ffifunc)) {
            raise_error(vm, E_TypeError,
                        "can't convert %T to a pointer: int, None, str, buffer or callback "
                        "expected",
                        v);
            return false;
        }
        return address_word(vm, v, out, view);
    }
    raise_error(vm, E_TypeError, "can't convert %T to int", v);
    return false;
}

// ---- to Python

Maybe word_to_value(VM *vm, char code, const Word *word)
{
    switch (code) {
    case 'b':
        return int_from_i64(vm, word->b);
    case 'B':
        return int_from_u64(vm, word->B);
    case 'h':
        return int_from_i64(vm, word->h);
    case 'H':
        return int_from_u64(vm, word->H);
    case 'i':
        return int_from_i64(vm, word->i);
    case 'I':
        return int_from_u64(vm, word->I);
    case 'l':
        return int_from_i64(vm, word->l);
    case 'L':
        return int_from_u64(vm, word->L);
    case 'q':
        return int_from_i64(vm, word->q);
    case 'Q':
        return int_from_u64(vm, word->Q);
    case 'f':
        return float_new(vm, (double)word->f);
    case 'd':
        return float_new(vm, word->d);
    case 's':
        return word->p ? str_decode_utf8(vm, word->p, strlen(word->p), NULL) : just(NONE);
    case 'p':
    case 'P':
    case 'C':
        return int_from_i64(vm, (intptr_t)word->p);
    case 'O':
        return just(word->O ? word->O : NONE);
    default:
        return just(NONE);
    }
}
