// signature — type codes and conversions; the contract is in signature.h.
//
// COMPAT: the rules are those of MicroPython's ffi module, with errors where that one crashes.

#include "ffi/signature.h"

#include <string.h>

#include "py.h"

typedef struct CodeRow {
    char code;
    uint8_t size;
    ffi_type *type;
} CodeRow;

static const CodeRow code_rows[] = {
    {'b', 1, &ffi_type_sint8},
    {'B', 1, &ffi_type_uint8},
    {'h', sizeof(short), &ffi_type_sint16},
    {'H', sizeof(short), &ffi_type_uint16},
    {'i', sizeof(int), &ffi_type_sint32},
    {'I', sizeof(int), &ffi_type_uint32},
    {'l', sizeof(long), &ffi_type_slong},
    {'L', sizeof(long), &ffi_type_ulong},
    {'q', 8, &ffi_type_sint64},
    {'Q', 8, &ffi_type_uint64},
    {'f', sizeof(float), &ffi_type_float},
    {'d', sizeof(double), &ffi_type_double},
    {'p', sizeof(void *), &ffi_type_pointer},
    {'P', sizeof(void *), &ffi_type_pointer},
    {'s', sizeof(void *), &ffi_type_pointer},
    {'C', sizeof(void *), &ffi_type_pointer},
    {'O', sizeof(void *), &ffi_type_pointer},
    {'v', 0, &ffi_type_void},
    {0, 0, NULL},
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
    if (signature->count >= SIGNATURE_MAX) {
        raise_error(vm, E_ValueError, "more than %d parameters", SIGNATURE_MAX);
        return false;
    }
    signature->codes[signature->count] = code;
    signature->types[signature->count++] = row->type;
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
    signature->result = row->code;
    CHECKP(add_codes(vm, signature, codes));
    if (ffi_prep_cif(&signature->cif, FFI_DEFAULT_ABI, signature->count, row->type,
                     signature->types) != FFI_OK) {
        raise_error(vm, E_ValueError, "error in ffi_prep_cif");
        return NULL;
    }
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
        if (!callback->closure) {
            raise_error(vm, E_ValueError, "callback is closed");
            return false;
        }
        out->p = callback->address;
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

void word_narrow(char code, Word *word)
{
    size_t size = code_size(code);
    if (size < sizeof(ffi_arg) && !strchr("fd", code) && size) {
        integer_word(code, (uint64_t)word->widened, word);
    }
}

void word_widen(char code, Word *word)
{
    switch (code) {
    case 'b':
        word->widened_signed = word->b;
        break;
    case 'B':
        word->widened = word->B;
        break;
    case 'h':
        word->widened_signed = word->h;
        break;
    case 'H':
        word->widened = word->H;
        break;
    case 'i':
        if (sizeof(int) < sizeof(ffi_arg)) {
            word->widened_signed = word->i;
        }
        break;
    case 'I':
        if (sizeof(int) < sizeof(ffi_arg)) {
            word->widened = word->I;
        }
        break;
    default:
        break;
    }
}
