// ctype_convert — Python values to C values and back; the contract is in ctype.h.
//
// Strict: integers must fit exactly, a float is never an integer, an int is never a pointer.
// Memory is touched through memcpy only: members of packed structs have any address.

#include <math.h>
#include <stdarg.h>

#include "base/load.h"
#include "base/utf8.h"
#include "core/format.h"
#include "ffi/cdata.h"
#include "ffi/state.h"
#include "py.h"

RAISES static bool wrong_type(VM *vm, const CType *type, const char *expected, Value v)
{
    Value text = TRYB(ctype_text(vm, type, ""));
    return !raised(raise_error(vm, E_TypeError, "'%S' needs %s, not %T", text, expected, v));
}

// ---- integers

RAISES static bool out_of_range(VM *vm, const CType *type, Value v, unsigned bits)
{
    Value text = TRYB(ctype_text(vm, type, ""));
    if (int_bit_length(v) > 200) {
        return !raised(raise_error(vm, E_OverflowError, "int is too large for '%S'", text));
    }
    if (type->kind == CK_BOOL) {
        return !raised(
            raise_error(vm, E_OverflowError, "%R is out of range for '%S' (0 to 1)", v, text));
    }
    const char *field = bits < type->size * 8 ? " bit-field" : "";
    if (bits > 64) {
        return !raised(
            raise_error(vm, E_OverflowError, "%R is out of range for '%S'", v, text));
    }
    uint64_t top = UINT64_MAX >> (64 - bits);
    if (type->is_signed) {
        return !raised(raise_error(
            vm, E_OverflowError, "%R is out of range for '%S'%s (%lld to %lld)", v, text, field,
            (long long)(-(int64_t)(top >> 1) - 1), (long long)(top >> 1)));
    }
    return !raised(raise_error(vm, E_OverflowError, "%R is out of range for '%S'%s (0 to %llu)",
                               v, text, field, (unsigned long long)top));
}

// The int that v is, for an integer type: __index__, enumerator names, single characters.
RAISES static Maybe integer_of(VM *vm, const CType *type, Value v)
{
    if (is_any_int(v)) {
        return just(v);
    }
    if (type->kind == CK_ENUM && is_str(v)) {
        for (uint32_t i = 0; i < type->count; i++) {
            if (str_equal_c(v, type->enumerators[i].name)) {
                uint64_t value = type->enumerators[i].value;
                return type->is_signed ? int_from_i64(vm, (int64_t)value)
                                       : int_from_u64(vm, value);
            }
        }
        Value text = TRY(ctype_text(vm, type, ""));
        return raise_error(vm, E_ValueError, "'%S' has no enumerator %R", text, v);
    }
    bool character = ctype_scalar_flags(type->scalar) & CS_CHARACTER;
    if (character && type->size == 1 && is_bytes(v) && as_bytes(v)->size == 1) {
        uint8_t byte = as_bytes(v)->data[0];
        return int_from_i64(vm, type->is_signed ? (int8_t)byte : byte);
    }
    if (character && is_str(v) && str_length(v) == 1) {
        return int_from_i64(vm, utf8_get(str_data(v)));
    }
    if (is_float(v) || is_str(v) || is_bytes(v)) {
        (void)!wrong_type(vm, type, character ? "an int or one character" : "an int", v);
        return RAISED;
    }
    if (is_cdata(v) && as_cdata(v)->type->kind == CK_FLOAT) {
        (void)!wrong_type(vm, type, "an int", v);
        return RAISED;
    }
    Maybe index = op_index(vm, v);
    if (raised(index) && error_is(vm, E_TypeError)) {
        error_clear(vm);
        (void)!wrong_type(vm, type, "an int", v);
    }
    return index;
}

// The low 64 bits of an int that fits `bits` bits; false: OverflowError.
RAISES static bool integer_bits(VM *vm, const CType *type, Value v, unsigned bits,
                                uint64_t *out)
{
    if (type->is_signed) {
        int64_t i;
        int64_t limit = (int64_t)(UINT64_MAX >> (64 - bits) >> 1);
        if (!int_to_i64(v, &i) || i > limit || i < -limit - 1) {
            return out_of_range(vm, type, v, bits);
        }
        *out = (uint64_t)i;
        return true;
    }
    if (!int_to_u64(v, out) || *out > UINT64_MAX >> (64 - bits) ||
        (type->kind == CK_BOOL && *out > 1)) {
        return out_of_range(vm, type, v, bits);
    }
    return true;
}

RAISES static bool store_integer(VM *vm, const CType *type, void *dst, Value v)
{
    v = TRYB(integer_of(vm, type, v));
    if (type->size > 8) {
        bool negative = int_sign(v) < 0;
        size_t length = int_bit_length(v);  // of -2**127: 128
        bool fits = type->is_signed ? length <= 127 : length <= 128 && !negative;
        if (!fits && !(type->is_signed && negative && length == 128)) {
            return out_of_range(vm, type, v, 128);
        }
        if (!int_to_bytes(vm, v, dst, type->size, !HOST_BIG_ENDIAN, type->is_signed)) {
            error_clear(vm);
            return out_of_range(vm, type, v, 128);
        }
        return true;
    }
    uint64_t bits;
    CHECKB(integer_bits(vm, type, v, (unsigned)type->size * 8, &bits));
    switch (type->size) {
    case 1:
        *(uint8_t *)dst = (uint8_t)bits;
        break;
    case 2:
        store_u16(dst, (uint16_t)bits);
        break;
    case 4:
        store_u32(dst, (uint32_t)bits);
        break;
    default:
        store_u64(dst, bits);
        break;
    }
    return true;
}

RAISES static Maybe load_integer(VM *vm, const CType *type, const void *src)
{
    switch (type->size) {
    case 1: {
        uint8_t byte = *(const uint8_t *)src;
        if (type->kind == CK_BOOL) {
            return just_bool(byte != 0);
        }
        return just(from_small(type->is_signed ? (int8_t)byte : byte));
    }
    case 2: {
        uint16_t u = load_u16(src);
        return just(from_small(type->is_signed ? (int16_t)u : u));
    }
    case 4: {
        uint32_t u = load_u32(src);
        return type->is_signed ? int_from_i64(vm, (int32_t)u) : int_from_u64(vm, u);
    }
    case 8: {
        uint64_t u = load_u64(src);
        return type->is_signed ? int_from_i64(vm, (int64_t)u) : int_from_u64(vm, u);
    }
    default:
        return int_from_bytes(vm, src, type->size, !HOST_BIG_ENDIAN, type->is_signed);
    }
}

// ---- bit-fields

Maybe ctype_load_bits(VM *vm, const CField *field, const void *record)
{
    const CType *type = field->type;
    if (field->bit_width > 64) {
        return raise_error(vm, E_NotImplementedError, "bit-field of more than 64 bits");
    }
    const uint8_t *bytes = record;
    uint64_t value = 0;
    for (unsigned done = 0; done < field->bit_width;) {
        uint64_t at = field->bit_start + done;
        unsigned from = (unsigned)(at % 8), left = field->bit_width - done;
        unsigned take = left < 8 - from ? left : 8 - from;
        unsigned mask = (1u << take) - 1, byte = bytes[at / 8];
        if (HOST_BIG_ENDIAN) {
            value = value << take | (byte >> (8 - from - take) & mask);
        } else {
            value |= (uint64_t)(byte >> from & mask) << done;
        }
        done += take;
    }
    if (type->kind == CK_BOOL) {
        return just_bool(value != 0);
    }
    unsigned unused = 64 - field->bit_width;
    if (type->is_signed && unused < 64) {
        return int_from_i64(vm, (int64_t)(value << unused) >> unused);
    }
    return int_from_u64(vm, value);
}

bool ctype_store_bits(VM *vm, const CField *field, void *record, Value v)
{
    const CType *type = field->type;
    if (field->bit_width > 64) {
        raise_error(vm, E_NotImplementedError, "bit-field of more than 64 bits");
        return false;
    }
    uint64_t value;
    v = TRYB(integer_of(vm, type, v));
    CHECKB(integer_bits(vm, type, v, field->bit_width, &value));
    uint8_t *bytes = record;
    for (unsigned done = 0; done < field->bit_width;) {
        uint64_t at = field->bit_start + done;
        unsigned from = (unsigned)(at % 8), left = field->bit_width - done;
        unsigned take = left < 8 - from ? left : 8 - from;
        unsigned shift = HOST_BIG_ENDIAN ? 8 - from - take : from;
        unsigned mask = ((1u << take) - 1) << shift;
        uint64_t part = HOST_BIG_ENDIAN ? value >> (left - take) : value >> done;
        bytes[at / 8] = (uint8_t)((bytes[at / 8] & ~mask) | ((unsigned)(part << shift) & mask));
        done += take;
    }
    return true;
}

// ---- floats

RAISES static bool real_of(VM *vm, const CType *type, Value v, double *out)
{
    if (is_float(v)) {
        *out = as_float(v);
        return true;
    }
    if (is_str(v) || !op_float(vm, v, out)) {
        if (is_str(v) || error_is(vm, E_TypeError)) {
            vm->exc = ABSENT;
            return wrong_type(vm, type, "a number", v);
        }
        return false;
    }
    return true;
}

// A finite double that is too large for float.
RAISES static bool narrow_float(VM *vm, const CType *type, double d, float *out)
{
    *out = (float)d;
    if (isinf(*out) && !isinf(d)) {
        Value text = TRYB(ctype_text(vm, type, ""));
        Value number = TRYB(float_new(vm, d));
        return !raised(
            raise_error(vm, E_OverflowError, "%R is out of range for '%S'", number, text));
    }
    return true;
}

RAISES static bool store_float(VM *vm, const CType *type, void *dst, Value v)
{
    double d;
    CHECKB(real_of(vm, type, v, &d));
    if (type->scalar == CS_double) {
        memcpy(dst, &d, sizeof(d));
    } else if (type->scalar == CS_float) {
        float f;
        CHECKB(narrow_float(vm, type, d, &f));
        memcpy(dst, &f, sizeof(f));
    } else if (type->scalar == CS_longdouble) {
        int64_t i;
        long double wide = is_any_int(v) && int_to_i64(v, &i) ? (long double)i : (long double)d;
        memset(dst, 0, sizeof(wide));  // its padding, too, is defined
        memcpy(dst, &wide, sizeof(wide));
    } else {
        ArchFloat128 wide = (ArchFloat128)d;
        memcpy(dst, &wide, sizeof(wide));
    }
    return true;
}

RAISES static Maybe load_float(VM *vm, const CType *type, const void *src)
{
    if (type->scalar == CS_double) {
        double d;
        memcpy(&d, src, sizeof(d));
        return float_new(vm, d);
    }
    if (type->scalar == CS_float) {
        float f;
        memcpy(&f, src, sizeof(f));
        return float_new(vm, (double)f);
    }
    if (type->scalar == CS_longdouble) {
        long double wide;
        memcpy(&wide, src, sizeof(wide));
        return float_new(vm, (double)wide);
    }
    ArchFloat128 wide;
    memcpy(&wide, src, sizeof(wide));
    return float_new(vm, (double)wide);
}

RAISES static bool store_complex(VM *vm, const CType *type, void *dst, Value v)
{
    double parts[2] = {0, 0};
    if (type->scalar == CS_cfloat128) {
        raise_error(vm, E_NotImplementedError, "_Complex _Float128 is not converted");
        return false;
    }
    if (is_kind(v, T_complex)) {
        parts[0] = ((Complex *)v)->real;
        parts[1] = ((Complex *)v)->imag;
    } else {
        CHECKB(real_of(vm, type, v, &parts[0]));
    }
    if (type->scalar == CS_cdouble) {
        memcpy(dst, parts, sizeof(parts));
    } else if (type->scalar == CS_cfloat) {
        float narrow[2];
        CHECKB(narrow_float(vm, type, parts[0], &narrow[0]));
        CHECKB(narrow_float(vm, type, parts[1], &narrow[1]));
        memcpy(dst, narrow, sizeof(narrow));
    } else {
        long double wide[2] = {(long double)parts[0], (long double)parts[1]};
        memcpy(dst, wide, sizeof(wide));
    }
    return true;
}

RAISES static Maybe load_complex(VM *vm, const CType *type, const void *src)
{
    if (type->scalar == CS_cdouble) {
        double parts[2];
        memcpy(parts, src, sizeof(parts));
        return complex_new(vm, parts[0], parts[1]);
    }
    if (type->scalar == CS_cfloat) {
        float parts[2];
        memcpy(parts, src, sizeof(parts));
        return complex_new(vm, (double)parts[0], (double)parts[1]);
    }
    if (type->scalar == CS_cfloat128) {
        return raise_error(vm, E_NotImplementedError, "_Complex _Float128 is not converted");
    }
    long double parts[2];
    memcpy(parts, src, sizeof(parts));
    return complex_new(vm, (double)parts[0], (double)parts[1]);
}

// ---- pointers

RAISES static bool pointer_mismatch(VM *vm, const CType *type, const CType *from,
                                    bool loses_const)
{
    Value to_text = TRYB(ctype_text(vm, type, ""));
    Value from_text = TRYB(ctype_text(vm, from, ""));
    if (loses_const) {
        return !raised(raise_error(vm, E_TypeError,
                                   "'%S' is const, '%S' is not: use ffi.cast to drop it",
                                   from_text, to_text));
    }
    return !raised(raise_error(vm, E_TypeError, "'%S' needs a pointer of that type, not '%S'",
                               to_text, from_text));
}

RAISES static bool address_of_cdata(VM *vm, const CType *type, CData *data, void **out)
{
    const CType *from = data->type;
    if (from->kind == CK_POINTER || from->kind == CK_ARRAY) {
        from = from->element;
    } else if (!ctype_is_record(from) && from->kind != CK_FUNCTION) {
        return wrong_type(vm, type, "a pointer", from_obj(data));
    }
    bool loses_const;
    if (!ctype_pointer_compatible(from, type->element, &loses_const)) {
        return pointer_mismatch(vm, type, data->type, false);
    }
    if (loses_const) {
        return pointer_mismatch(vm, type, data->type, true);
    }
    return cdata_address(vm, data, out);
}

bool ctype_address_of(VM *vm, const CType *type, Value v, void **out)
{
    if (v == NONE) {
        *out = NULL;
        return true;
    }
    if (is_cdata(v)) {
        return address_of_cdata(vm, type, as_cdata(v), out);
    }
    if (type->element->kind == CK_FUNCTION) {
        FfiState *state = TRYB_PTR(ffi_state(vm));
        Value keep = ABSENT;
        if (state->function_address) {
            return state->function_address(vm, type->element, v, out, &keep);
        }
    }
    if (is_any_int(v)) {
        Value text = TRYB(ctype_text(vm, type, ""));
        return !raised(
            raise_error(vm, E_TypeError, "'%S' needs a pointer, not int: use ffi.cast", text));
    }
    return wrong_type(vm, type, "a pointer", v);
}

// A value for any member of a union with attribute transparent_union.
RAISES static bool store_transparent(VM *vm, const CType *type, void *dst, Value v)
{
    for (uint32_t i = 0; i < type->count; i++) {
        if (ctype_store(vm, type->fields[i].type, dst, v)) {
            return true;
        }
        if (i + 1 == type->count || !error_is(vm, E_TypeError)) {
            return false;
        }
        error_clear(vm);
    }
    return wrong_type(vm, type, "C data of that type", v);
}

// ---- everything

bool ctype_store(VM *vm, const CType *type, void *dst, Value v)
{
    switch (type->kind) {
    case CK_BOOL:
    case CK_INT:
    case CK_ENUM:
        return store_integer(vm, type, dst, v);
    case CK_FLOAT:
        return store_float(vm, type, dst, v);
    case CK_COMPLEX:
        return store_complex(vm, type, dst, v);
    case CK_POINTER: {
        void *address;
        CHECKB(ctype_address_of(vm, type, v, &address));
        memcpy(dst, &address, sizeof(address));
        return true;
    }
    case CK_STRUCT:
    case CK_UNION:
    case CK_ARRAY:
    case CK_VA_LIST:
        if (is_cdata(v) && type->complete && ctype_compatible(as_cdata(v)->type, type)) {
            CHECKB(cdata_check_alive(vm, as_cdata(v)));
            memmove(dst, as_cdata(v)->address, type->size);
            return true;
        }
        return type->transparent ? store_transparent(vm, type, dst, v)
                                 : wrong_type(vm, type, "C data of that type", v);
    default:
        return wrong_type(vm, type, "no value at all", v);
    }
}

Maybe ctype_load(VM *vm, const CType *type, const void *src, Value owner)
{
    switch (type->kind) {
    case CK_VOID:
        return just(NONE);
    case CK_BOOL:
    case CK_INT:
    case CK_ENUM:
        return load_integer(vm, type, src);
    case CK_FLOAT:
        return load_float(vm, type, src);
    case CK_COMPLEX:
        return load_complex(vm, type, src);
    case CK_POINTER: {
        void *address;
        memcpy(&address, src, sizeof(address));
        return cdata_new(vm, type->plain, address, NULL);
    }
    default:
        break;
    }
    if (owner == ABSENT) {
        CData *copy = (CData *)TRY(cdata_new_owned(vm, type->plain));
        memcpy(copy->address, src, type->size);
        return just_obj(copy);
    }
    FfiAlloc *alloc = is_cdata(owner) ? as_cdata(owner)->alloc : (FfiAlloc *)owner;
    return cdata_new(vm, type, (void *)(uintptr_t)src, alloc);
}

bool ctype_explain(VM *vm, const char *format, ...)
{
    enum TypeId id = error_is(vm, E_TypeError)       ? E_TypeError
                     : error_is(vm, E_OverflowError) ? E_OverflowError
                     : error_is(vm, E_ValueError)    ? E_ValueError
                                                     : T_absent;
    if (id == T_absent) {
        return false;
    }
    Value exception = error_take(vm);
    va_list args;
    va_start(args, format);
    Maybe text = str_from_vformat(vm, format, &args);
    va_end(args);
    Value prefix = TRYB(text);
    raise_error(vm, id, "%S%V", prefix, exception);
    return false;
}
