// array_item — the type codes of array.array, and items as Python values.

#include <stddef.h>

#include "base/utf8.h"
#include "py.h"
#include "types/array.h"

static const ArrayCode codes[] = {
    {'b', 1, ARRAY_SIGNED, "b"},
    {'B', 1, ARRAY_UNSIGNED, "B"},
    {'u', sizeof(wchar_t), ARRAY_CHAR, "w"},
    {'w', 4, ARRAY_CHAR, "w"},
    {'h', sizeof(short), ARRAY_SIGNED, "h"},
    {'H', sizeof(short), ARRAY_UNSIGNED, "H"},
    {'i', sizeof(int), ARRAY_SIGNED, "i"},
    {'I', sizeof(int), ARRAY_UNSIGNED, "I"},
    {'l', sizeof(long), ARRAY_SIGNED, "l"},
    {'L', sizeof(long), ARRAY_UNSIGNED, "L"},
    {'q', 8, ARRAY_SIGNED, "q"},
    {'Q', 8, ARRAY_UNSIGNED, "Q"},
    {'f', 4, ARRAY_FLOAT, "f"},
    {'d', 8, ARRAY_FLOAT, "d"},
};

const ArrayCode *array_code(uint32_t code)
{
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        if ((unsigned char)codes[i].code == code) {
            return &codes[i];
        }
    }
    return NULL;
}

// ---- loading

static uint64_t load_bits(const uint8_t *p, size_t size)
{
    uint16_t u16;
    uint32_t u32;
    uint64_t u64;
    switch (size) {
    case 1:
        return *p;
    case 2:
        memcpy(&u16, p, 2);
        return u16;
    case 4:
        memcpy(&u32, p, 4);
        return u32;
    default:
        memcpy(&u64, p, 8);
        return u64;
    }
}

static void store_bits(void *p, size_t size, uint64_t bits)
{
    uint8_t u8 = (uint8_t)bits;
    uint16_t u16 = (uint16_t)bits;
    uint32_t u32 = (uint32_t)bits;
    switch (size) {
    case 1:
        memcpy(p, &u8, 1);
        break;
    case 2:
        memcpy(p, &u16, 2);
        break;
    case 4:
        memcpy(p, &u32, 4);
        break;
    default:
        memcpy(p, &bits, 8);
    }
}

RAISES static Maybe load_char(VM *vm, uint64_t code)
{
    if (code > 0x10ffff) {
        return raise_error(vm, E_ValueError,
                           "character U+%llx is not in range [U+0000; U+10ffff]",
                           (unsigned long long)code);
    }
    return code < 128 ? just(vm->ascii[code]) : str_from_char(vm, (uint32_t)code);
}

Maybe array_load(VM *vm, const Array *array, size_t i)
{
    const ArrayCode *code = array->code;
    const uint8_t *p = array->data + i * code->size;
    if (code->kind == ARRAY_FLOAT) {
        double d;
        float f;
        if (code->size == 8) {
            memcpy(&d, p, 8);
            return float_new(vm, d);
        }
        memcpy(&f, p, 4);
        return float_new(vm, f);
    }
    uint64_t bits = load_bits(p, code->size);
    if (code->kind == ARRAY_CHAR) {
        return load_char(vm, bits);
    }
    if (code->kind == ARRAY_UNSIGNED) {
        return bits <= (uint64_t)SMALL_INT_MAX ? just(from_small((SWord)bits))
                                               : int_from_u64(vm, bits);
    }
    unsigned shift = 64 - 8 * (unsigned)code->size;
    int64_t number = (int64_t)(bits << shift) >> shift;
    return int_fits(number) ? just(from_small((SWord)number)) : int_from_i64(vm, number);
}

// ---- converting

RAISES static bool raise_range(VM *vm, const char *message)
{
    raise_error(vm, E_OverflowError, "%s", message);
    return false;
}

RAISES static bool out_of(VM *vm, const char *what, bool above)
{
    raise_error(vm, E_OverflowError, "%s is %s", what,
                above ? "greater than maximum" : "less than minimum");
    return false;
}

// COMPAT: codes of up to an int are checked against a wider C type first, which the message names.
RAISES static bool check_small(VM *vm, const ArrayCode *code, Value index, int64_t *out)
{
    int64_t i;
    if (!int_to_i64(index, &i) || (sizeof(long) < 8 && (i > INT32_MAX || i < INT32_MIN))) {
        return raise_range(vm, "Python int too large to convert to C long");
    }
    *out = i;
    switch (code->code) {
    case 'b':
    case 'h':
        if (i != (int16_t)i) {
            return out_of(vm, "signed short integer", i > 0);
        }
        return code->code == 'h' || i == (int8_t)i || out_of(vm, "signed char", i > 0);
    case 'B':
        return i == (uint8_t)i || out_of(vm, "unsigned byte integer", i > 0);
    case 'H':
    case 'i':
        if (i != (int32_t)i) {
            return out_of(vm, "signed integer", i > 0);
        }
        return code->code == 'i' || i == (uint16_t)i || out_of(vm, "unsigned short", i > 0);
    default:
        return true;
    }
}

RAISES static bool check_unsigned(VM *vm, const ArrayCode *code, Value index, uint64_t *out)
{
    bool wide = code->code == 'Q';
    if (int_sign(index) < 0) {
        return raise_range(vm, wide ? "can't convert negative int to unsigned"
                                    : "can't convert negative value to unsigned int");
    }
    if (!int_to_u64(index, out) || (!wide && sizeof(long) < 8 && *out > UINT32_MAX)) {
        return raise_range(vm, wide ? "int too big to convert"
                                    : "Python int too large to convert to C unsigned long");
    }
    if (code->code == 'I' && *out > UINT32_MAX) {
        return out_of(vm, "unsigned int", true);
    }
    return true;
}

RAISES static bool convert_int(VM *vm, const ArrayCode *code, Value v, void *out)
{
    Value index = is_int(v) ? v : TRYB(op_index(vm, v));
    int64_t i;
    uint64_t bits;
    switch (code->code) {
    case 'q':
        if (!int_to_i64(index, &i)) {
            return raise_range(vm, "int too big to convert");
        }
        bits = (uint64_t)i;
        break;
    case 'I':
    case 'L':
    case 'Q':
        CHECKB(check_unsigned(vm, code, index, &bits));
        break;
    default:
        CHECKB(check_small(vm, code, index, &i));
        bits = (uint64_t)i;
    }
    store_bits(out, code->size, bits);
    return true;
}

RAISES static bool convert_char(VM *vm, const ArrayCode *code, Value v, void *out)
{
    if (!is_str(v) || str_length(v) != 1) {
        raise_error(vm, E_TypeError, "array item must be unicode character");
        return false;
    }
    store_bits(out, code->size, utf8_get(str_data(v)));
    return true;
}

bool array_convert(VM *vm, const ArrayCode *code, Value v, void *out)
{
    if (code->kind == ARRAY_CHAR) {
        return convert_char(vm, code, v, out);
    }
    if (code->kind != ARRAY_FLOAT) {
        return convert_int(vm, code, v, out);
    }
    double d;
    CHECKB(op_float(vm, v, &d));
    if (code->size == 8) {
        memcpy(out, &d, 8);
    } else {
        float f = (float)d;
        memcpy(out, &f, 4);
    }
    return true;
}
