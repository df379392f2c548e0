// memory_item — items of typed memory as Python values, by native struct format character.

#include <math.h>

#include "base/dtoa.h"
#include "py.h"
#include "types/memoryview.h"

static char code_of(const char *format)
{
    format += *format == '@';
    return format[0] && !format[1] ? format[0] : 0;
}

size_t memory_item_size(const char *format)
{
    switch (code_of(format)) {
    case 'c':
    case 'b':
    case 'B':
    case '?':
        return 1;
    case 'h':
    case 'H':
    case 'e':
        return 2;
    case 'i':
    case 'I':
        return sizeof(int);
    case 'f':
        return 4;
    case 'l':
    case 'L':
        return sizeof(long);
    case 'q':
    case 'Q':
    case 'd':
        return 8;
    case 'n':
    case 'N':
        return sizeof(size_t);
    case 'P':
        return sizeof(void *);
    default:
        return 0;
    }
}

static bool is_signed_code(char code)
{
    return strchr("bhilqn", code) != NULL;
}

static uint64_t load_bits(const void *p, size_t size)
{
    uint64_t bits = 0;
    uint16_t u16;
    uint32_t u32;
    switch (size) {
    case 1:
        return *(const uint8_t *)p;
    case 2:
        memcpy(&u16, p, 2);
        return u16;
    case 4:
        memcpy(&u32, p, 4);
        return u32;
    default:
        memcpy(&bits, p, 8);
        return bits;
    }
}

static void store_bits(void *p, size_t size, uint64_t bits)
{
    uint8_t u8 = (uint8_t)bits;
    uint16_t u16 = (uint16_t)bits;
    uint32_t u32 = (uint32_t)bits;
    memcpy(p,
           size == 1   ? (void *)&u8
           : size == 2 ? (void *)&u16
           : size == 4 ? (void *)&u32
                       : &bits,
           size);
}

RAISES static Maybe unsupported(VM *vm, const char *format)
{
    return raise_error(vm, E_NotImplementedError, "memoryview: format %s not supported",
                       format);
}

Maybe memory_item_load(VM *vm, const char *format, const void *p)
{
    size_t size = memory_item_size(format);
    if (!size) {
        return unsupported(vm, format);
    }
    char code = code_of(format);
    uint64_t bits = load_bits(p, size);
    float single;
    double d;
    switch (code) {
    case 'c':
        return bytes_new(vm, p, 1);
    case '?':
        return just_bool(bits != 0);
    case 'e':
        return float_new(vm, dtoa_from_half((uint16_t)bits));
    case 'f':
        memcpy(&single, p, 4);
        return float_new(vm, single);
    case 'd':
        memcpy(&d, p, 8);
        return float_new(vm, d);
    default:
        break;
    }
    if (is_signed_code(code)) {
        unsigned shift = 64 - 8 * (unsigned)size;
        return int_from_i64(vm, (int64_t)(bits << shift) >> shift);
    }
    return int_from_u64(vm, bits);
}

// ---- storing

RAISES static bool wrong(VM *vm, enum TypeId error, const char *what, const char *format)
{
    raise_error(vm, error, "memoryview: invalid %s for format '%s'", what, format);
    return false;
}

RAISES static bool store_float(VM *vm, const char *format, void *p, Value v)
{
    double d;
    if (!op_float(vm, v, &d)) {
        bool type = error_is(vm, E_TypeError);
        if (!type && !error_is(vm, E_OverflowError)) {
            return false;
        }
        error_clear(vm);
        return type ? wrong(vm, E_TypeError, "type", format)
                    : wrong(vm, E_ValueError, "value", format);
    }
    float single = (float)d;
    uint16_t half;
    switch (code_of(format)) {
    case 'd':
        memcpy(p, &d, 8);
        return true;
    case 'f':
        memcpy(p, &single, 4);
        return true;
    default:
        if (!dtoa_to_half(d, &half)) {
            return wrong(vm, E_ValueError, "value", format);
        }
        memcpy(p, &half, 2);
        return true;
    }
}

RAISES static bool store_int(VM *vm, const char *format, void *p, Value v)
{
    size_t size = memory_item_size(format);
    unsigned spare = 64 - 8 * (unsigned)size;
    if (!is_any_int(v) && !type_of(vm, v)->slots->index) {
        return wrong(vm, E_TypeError, "type", format);
    }
    v = TRYB(op_index(vm, v));
    int64_t i;
    uint64_t u;
    char code = code_of(format);
    if (is_signed_code(code) || code == 'P') {
        if (int_to_i64(v, &i) && (i << spare) >> spare == i) {
            store_bits(p, size, (uint64_t)i);
            return true;
        }
        if (code != 'P') {
            return wrong(vm, E_ValueError, "value", format);
        }
    }
    if (!int_to_u64(v, &u) || (u << spare) >> spare != u) {
        return wrong(vm, E_ValueError, "value", format);
    }
    store_bits(p, size, u);
    return true;
}

bool memory_item_store(VM *vm, const char *format, void *p, Value v)
{
    switch (code_of(format)) {
    case 'c':
        if (!is_bytes(v)) {
            return wrong(vm, E_TypeError, "type", format);
        }
        if (as_bytes(v)->size != 1) {
            return wrong(vm, E_ValueError, "value", format);
        }
        *(uint8_t *)p = as_bytes(v)->data[0];
        return true;
    case '?':
        *(uint8_t *)p = TRYB_TRI(op_truth(vm, v));
        return true;
    case 'e':
    case 'f':
    case 'd':
        return store_float(vm, format, p, v);
    default:
        break;
    }
    if (!memory_item_size(format)) {
        return !raised(unsupported(vm, format));
    }
    return store_int(vm, format, p, v);
}
