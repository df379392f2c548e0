// float_methods — the methods of float.

#include <float.h>
#include <math.h>

#include "base/dtoa.h"
#include "base/mp.h"
#include "py.h"
#include "types/float.h"

RAISES static Maybe float_is_integer(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    double d = as_float(args[0]);
    return just_bool(isfinite(d) && floor(d) == d);
}

RAISES static Maybe float_as_integer_ratio(VM *vm, Value *args, int n)
{
    (void)n;
    double d = as_float(args[0]);
    if (!isfinite(d)) {
        return isnan(d) ? raise_error(vm, E_ValueError, "cannot convert NaN to integer ratio")
                        : raise_error(vm, E_OverflowError,
                                      "cannot convert Infinity to integer ratio");
    }
    int exponent;
    double mantissa = frexp(d, &exponent);
    for (int i = 0; i < 300 && mantissa != floor(mantissa); i++) {
        mantissa *= 2;
        exponent--;
    }
    Value numerator = TRY(int_from_double(vm, mantissa))
    , denominator = from_small(1);
    Value shift = from_small(exponent < 0 ? -exponent : exponent);
    if (exponent > 0) {
        numerator = TRY(int_lshift(vm, numerator, shift));
    } else {
        denominator = TRY(int_lshift(vm, denominator, shift));
    }
    return tuple_2(vm, numerator, denominator);
}

RAISES static Maybe float_hex(VM *vm, Value *args, int n)
{
    (void)n;
    char text[DTOA_HEX_SIZE];
    return str_new(vm, text, dtoa_to_hex(as_float(args[0]), text));
}

RAISES static Maybe float_fromhex(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_str(args[1])) {
        return raise_error(vm, E_TypeError, "bad argument type for built-in operation");
    }
    const char *p = str_data(args[1]), *end = p + str_size(args[1]);
    while (p < end && (*p == ' ' || (*p >= '\t' && *p <= '\r'))) {
        p++;
    }
    while (end > p && (end[-1] == ' ' || (end[-1] >= '\t' && end[-1] <= '\r'))) {
        end--;
    }
    double d;
    switch (dtoa_from_hex(p, (size_t)(end - p), &d)) {
    case DTOA_HEX_INVALID:
        return raise_error(vm, E_ValueError, "invalid hexadecimal floating-point string");
    case DTOA_HEX_OVERFLOW:
        return raise_error(vm, E_OverflowError,
                           "hexadecimal value too large to represent as a float");
    default:
        break;
    }
    Value number = TRY(float_new(vm, d));
    return args[0] == from_obj(type_by_id(vm, T_float)) ? just(number)
                                                        : call_1(vm, args[0], number);
}

RAISES static Maybe float_trunc(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_double(vm, as_float(args[0]));
}

RAISES static Maybe float_floor(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_double(vm, floor(as_float(args[0])));
}

RAISES static Maybe float_ceil(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_double(vm, ceil(as_float(args[0])));
}

RAISES static Maybe float_round(VM *vm, Value *args, int n)
{
    (void)n;
    double d = as_float(args[0]);
    if (args[1] == NONE) {
        double whole = rint(d);  // the default rounding mode is half to even
        return int_from_double(vm, whole);
    }
    ptrdiff_t places;
    CHECK(op_index_clamp(vm, TRY(op_index(vm, args[1])), &places));
    if (!isfinite(d) || places > 400) {
        return float_new(vm, d);
    }
    if (places < -400) {
        return float_new(vm, copysign(0.0, d));
    }
    double rounded = dtoa_round(d, (int)places);
    if (isinf(rounded)) {
        return raise_error(vm, E_OverflowError, "rounded value too large to represent");
    }
    return float_new(vm, rounded);
}

RAISES static Maybe float_same(VM *vm, Value *args, int n)
{
    (void)n;
    return float_new(vm, as_float(args[0]));
}

RAISES static Maybe float_format(VM *vm, Value *args, int n)
{
    (void)n;
    return format_float(vm, args[0], args[1]);
}

RAISES static Maybe float_getnewargs(VM *vm, Value *args, int n)
{
    (void)n;
    Value plain = TRY(float_new(vm, as_float(args[0])));
    return tuple_new(vm, &plain, 1);
}

RAISES static Maybe float_getformat(VM *vm, Value *args, int n)
{
    (void)n;
    if (!str_equal_c(args[1], "double") && !str_equal_c(args[1], "float")) {
        return raise_error(vm, E_ValueError,
                           "__getformat__() argument 1 must be 'double' or 'float'");
    }
    return str_from_c(vm, HOST_BIG_ENDIAN ? "IEEE, big-endian" : "IEEE, little-endian");
}

RAISES static Maybe get_real(VM *vm, Value self)
{
    return float_new(vm, as_float(self));
}

RAISES static Maybe get_imag(VM *vm, Value self)
{
    (void)self;
    return float_new(vm, 0.0);
}

const Def float_methods[] = {
    {"real", GET(get_real), "the real part of a complex number"},
    {"imag", GET(get_imag), "the imaginary part of a complex number"},
    {"is_integer(self, /)", FN(float_is_integer), "Return True if the float is an integer."},
    {"as_integer_ratio(self, /)", FN(float_as_integer_ratio),
     "Return a pair of integers, whose ratio is exactly equal to the original float."},
    {"hex(self, /)", FN(float_hex),
     "Return a hexadecimal representation of a floating-point number."},
    {"fromhex(cls, string, /)", CLASS_FN(float_fromhex),
     "Create a floating-point number from a hexadecimal string."},
    {"conjugate(self, /)", FN(float_same), "Return self, the complex conjugate of any float."},
    {"__trunc__(self, /)", FN(float_trunc),
     "Return the Integral closest to x between 0 and x."},
    {"__floor__(self, /)", FN(float_floor), "Return the floor as an Integral."},
    {"__ceil__(self, /)", FN(float_ceil), "Return the ceiling as an Integral."},
    {"__round__(self, ndigits=None, /)", FN(float_round),
     "Return the Integral closest to x, rounding half toward even."},
    {"__format__(self, format_spec: str, /)", FN(float_format),
     "Formats the float according to format_spec."},
    {"__getnewargs__(self, /)", FN(float_getnewargs), "Helper for pickle."},
    {"__getformat__(cls, typestr: str, /)", CLASS_FN(float_getformat),
     "You probably don't want to use this function."},
    {0},
};
