// convert — argument conversions named by annotations in signature text.

#include "core/convert.h"

#include "core/attr.h"
#include "core/buffer.h"
#include "core/call.h"
#include "core/error.h"
#include "core/ops.h"
#include "core/types.h"
#include "core/vm.h"

static const char *const names[] = {
    "",
#define CONVERSION(name, doc) #name,
#include "core/convert.def"
#undef CONVERSION
};

uint8_t convert_by_name(const char *name, size_t size)
{
    for (uint8_t i = 1; i < CONVERT_COUNT; i++) {
        if (strlen(names[i]) == size && memcmp(names[i], name, size) == 0) {
            return i;
        }
    }
    return CONVERT_NONE;
}

// "f() argument 'x' must be str, not int" or "f() argument 1 must be …".
RAISES static bool refuse(VM *vm, const ConvertPlace *place, const char *expected, Value got)
{
    const char *none = got == NONE ? "None" : type_name_of(vm, got);
    const char *rest = place->or_none ? " or None" : "";
    if (place->named) {
        raise_error(vm, E_TypeError, "%.*s() argument '%.*s' must be %s%s, not %s",
                    place->function_size, place->function, place->parameter_size,
                    place->parameter, expected, rest, none);
    } else if (place->position == 0) {
        raise_error(vm, E_TypeError, "%.*s() argument must be %s%s, not %s",
                    place->function_size, place->function, expected, rest, none);
    } else {
        raise_error(vm, E_TypeError, "%.*s() argument %d must be %s%s, not %s",
                    place->function_size, place->function, place->position, expected, rest,
                    none);
    }
    return false;
}

RAISES static bool to_size(VM *vm, Value *slot)
{
    int64_t size;
    Value index = TRYB(op_index(vm, *slot));
    if (!int_to_i64(index, &size) || size > PTRDIFF_MAX || size < PTRDIFF_MIN) {
        raise_error(vm, E_OverflowError, "Python int too large to convert to C ssize_t");
        return false;
    }
    // What lies between a small int and ssize_t is as good as the largest: no memory holds it.
    size = size > SMALL_INT_MAX ? SMALL_INT_MAX : size < SMALL_INT_MIN ? SMALL_INT_MIN : size;
    *slot = from_small((SWord)size);
    return true;
}

RAISES static bool to_cint(VM *vm, Value *slot)
{
    int64_t number;
    Value index = TRYB(op_index(vm, *slot));
    if (!int_to_i64(index, &number) || number > INT32_MAX || number < INT32_MIN) {
        raise_error(vm, E_OverflowError, "Python int too large to convert to C int");
        return false;
    }
    *slot = from_small((SWord)number);
    return true;
}

RAISES static bool to_index(VM *vm, Value *slot)
{
    ptrdiff_t size;
    CHECKB(op_index_clamp(vm, *slot, &size));
    size = size > SMALL_INT_MAX ? SMALL_INT_MAX : size < SMALL_INT_MIN ? SMALL_INT_MIN : size;
    *slot = from_small(size);
    return true;
}

RAISES static bool to_bound(VM *vm, Value *slot)
{
    if (!is_any_int(*slot) && !type_of(vm, *slot)->slots->index) {
        raise_error(vm, E_TypeError,
                    "slice indices must be integers or have an __index__ method");
        return false;
    }
    return to_index(vm, slot);
}

RAISES static bool to_path(VM *vm, const ConvertPlace *place, Value *slot)
{
    if (is_str(*slot) || is_bytes(*slot)) {
        return true;
    }
    Value path = TRYB(call_special(vm, *slot, vm_name(vm, N___fspath__), NULL, 0));
    if (path == NOTHING) {
        raise_error(vm, E_TypeError,
                    "%.*s: %.*s should be string, bytes or os.PathLike, not %T",
                    place->function_size, place->function, place->parameter_size,
                    place->parameter, *slot);
        return false;
    }
    if (!is_str(path) && !is_bytes(path)) {
        raise_error(vm, E_TypeError, "expected %T.__fspath__() to return str or bytes, not %T",
                    *slot, path);
        return false;
    }
    *slot = path;
    return true;
}

RAISES static bool to_fd(VM *vm, Value *slot)
{
    Value number = *slot;
    if (!is_any_int(number)) {
        Value method = TRYB(attr_find(vm, number, vm_name(vm, N_fileno)));
        if (method == NOTHING) {
            raise_error(vm, E_TypeError, "argument must be an int, or have a fileno() method.");
            return false;
        }
        number = TRYB(call_0(vm, method));
        if (!is_any_int(number)) {
            raise_error(vm, E_TypeError, "fileno() returned a non-integer");
            return false;
        }
    }
    int64_t fd;
    if (!int_to_i64(number, &fd) || fd > INT32_MAX || fd < INT32_MIN) {
        raise_error(vm, E_OverflowError, "Python int too large to convert to C int");
        return false;
    }
    if (fd < 0) {
        raise_error(vm, E_ValueError, "file descriptor cannot be a negative integer (%d)",
                    (int)fd);
        return false;
    }
    *slot = from_small((SWord)fd);
    return true;
}

RAISES static bool to_float(VM *vm, Value *slot)
{
    if (is_float(*slot)) {
        return true;
    }
    double d;
    CHECKB(op_float(vm, *slot, &d));
    *slot = TRYB(float_new(vm, d));
    return true;
}

static bool is_a(VM *vm, enum Convert convert, Value v)
{
    switch (convert) {
    case CONVERT_str:
        return is_str(v);
    case CONVERT_bytes:
        return is_bytes(v);
    case CONVERT_callable:
        return is_callable(vm, v);
    case CONVERT_type:
        return is_type(v);
    case CONVERT_dict:
        return is_dict(v);
    case CONVERT_list:
        return is_list(v);
    case CONVERT_tuple:
        return is_tuple(v);
    case CONVERT_char:
        return is_str(v) && str_length(v) == 1;
    default:
        return has_buffer(vm, v);
    }
}

bool convert_argument(VM *vm, enum Convert convert, const ConvertPlace *place, Value *slot)
{
    switch (convert) {
    case CONVERT_int:
        if (is_int(*slot)) {
            return true;
        }
        *slot = TRYB(op_index(vm, *slot));
        return true;
    case CONVERT_index:
        return is_int(*slot) || to_index(vm, slot);
    case CONVERT_bound:
        return is_int(*slot) || to_bound(vm, slot);
    case CONVERT_size:
        return is_int(*slot) || to_size(vm, slot);
    case CONVERT_cint:
        return to_cint(vm, slot);
    case CONVERT_float:
        return to_float(vm, slot);
    case CONVERT_bool:
        if (!is_bool(*slot)) {
            *slot = from_bool(TRYB_TRI(op_truth(vm, *slot)));
        }
        return true;
    case CONVERT_path:
        return to_path(vm, place, slot);
    case CONVERT_fd:
        return to_fd(vm, slot);
    default:
        break;
    }
    if (is_a(vm, convert, *slot)) {
        return true;
    }
    if (convert == CONVERT_buffer) {
        raise_error(vm, E_TypeError, "a bytes-like object is required, not '%T'", *slot);
        return false;
    }
    return refuse(vm, place, convert == CONVERT_char ? "a unicode character" : names[convert],
                  *slot);
}

Maybe convert_double_result(VM *vm, bool overflows, double x, double y)
{
    if (__builtin_isnan(y) && !__builtin_isnan(x)) {
        return raise_error(vm, E_ValueError, "math domain error");
    }
    if (__builtin_isinf(y) && !__builtin_isinf(x) && !__builtin_isnan(x)) {
        return overflows ? raise_error(vm, E_OverflowError, "math range error")
                         : raise_error(vm, E_ValueError, "math domain error");
    }
    return float_new(vm, y);
}
