// ops_text — repr(), str(), ascii(), format() of any value.

#include "base/buf.h"
#include "base/utf8.h"
#include "core/attr.h"
#include "core/call.h"
#include "core/error.h"
#include "core/ops.h"
#include "core/types.h"
#include "core/vm.h"

RAISES static Maybe must_be_str(VM *vm, Value result, const char *what)
{
    if (is_str(result)) {
        return just(result);
    }
    return raise_error(vm, E_TypeError, "%s returned non-string (type %T)", what, result);
}

Maybe op_repr(VM *vm, Value v)
{
    Type *type = type_of(vm, v);
    CHECK(enter_recursion(vm, " while getting the repr of an object"));
    Maybe result = type->slots->repr(vm, v);
    leave_recursion(vm);
    return must_be_str(vm, TRY(result), "__repr__");
}

Maybe op_str(VM *vm, Value v)
{
    if (is_exact(v, T_str)) {
        return just(v);
    }
    Type *type = type_of(vm, v);
    CHECK(enter_recursion(vm, " while getting the str of an object"));
    Maybe result = (type->slots->str ? type->slots->str : type->slots->repr)(vm, v);
    leave_recursion(vm);
    return must_be_str(vm, TRY(result), "__str__");
}

Maybe op_ascii(VM *vm, Value v)
{
    Value text = TRY(op_repr(vm, v));
    if (str_is_ascii(text)) {
        return just(text);
    }
    Buf buf = BUF_INIT;
    const char *p = str_data(text), *end = p + str_size(text);
    while (p < end) {
        uint32_t code;
        p = utf8_next(p, &code);
        if (code < 0x80) {
            buf_char(&buf, (char)code);
        } else if (code < 0x100) {
            buf_printf(&buf, "\\x%02x", (unsigned)code);
        } else if (code < 0x10000) {
            buf_printf(&buf, "\\u%04x", (unsigned)code);
        } else {
            buf_printf(&buf, "\\U%08x", (unsigned)code);
        }
    }
    return str_from_buf(vm, &buf);
}

Maybe op_format(VM *vm, Value v, Value spec)
{
    if (spec == ABSENT) {
        spec = vm->empty_str;
    }
    if (str_size(spec) == 0) {
        if (is_exact(v, T_str)) {
            return just(v);
        }
        if (is_int(v)) {
            return op_str(vm, v);
        }
    }
    // PERF: the built-in methods without looking them up.
    if (is_int(v)) {
        return format_int(vm, v, spec);
    }
    if (is_inline_float(v)) {
        return format_float(vm, v, spec);
    }
    if (is_exact(v, T_str)) {
        return format_str(vm, v, spec);
    }
    Value result = TRY(call_special(vm, v, vm_name(vm, N___format__), &spec, 1));
    if (result == NOTHING) {
        return raise_error(vm, E_TypeError, "Type %T doesn't define __format__", v);
    }
    if (!is_str(result)) {
        return raise_error(vm, E_TypeError, "__format__ must return a str, not %T", result);
    }
    return just(result);
}

// ---- containers that contain themselves

Tri repr_enter(VM *vm, Value v)
{
    if (vm->roots[ROOT_repr_stack] == ABSENT) {
        List *fresh = TRYT_PTR(list_new(vm, 4));
        vm->roots[ROOT_repr_stack] = from_obj(fresh);
    }
    List *stack = as_list(vm->roots[ROOT_repr_stack]);
    for (size_t i = 0; i < stack->size; i++) {
        if (stack->items[i] == v) {
            return TRI_YES;
        }
    }
    CHECKT(list_append(vm, stack, v));
    return TRI_NO;
}

void repr_leave(VM *vm, Value v)
{
    List *stack = as_list(vm->roots[ROOT_repr_stack]);
    for (size_t i = stack->size; i-- > 0;) {
        if (stack->items[i] == v) {
            stack->items[i] = stack->items[stack->size - 1];
            stack->items[--stack->size] = ABSENT;
            return;
        }
    }
}
