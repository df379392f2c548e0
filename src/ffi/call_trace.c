// call_trace — what -X ffi-trace prints, and the report when C code faults.

#include <stdio.h>

#include "ffi/call.h"
#include "py.h"

enum { TEXT_MAX = 60 };  // bytes of one argument's repr

// Prints repr(v), shortened; errors of repr are swallowed.
static void print_value(VM *vm, Value v)
{
    Maybe text = op_repr(vm, v);
    if (raised(text)) {
        error_clear(vm);
        fputs("?", stderr);
        return;
    }
    size_t size = str_size(maybe_value(text));
    fprintf(stderr, "%.*s%s", TEXT_MAX, str_data(maybe_value(text)),
            size > TEXT_MAX ? "..." : "");
}

void call_trace_enter(VM *vm, FfiFunction *function, const Value *args, int n)
{
    fprintf(stderr, "ffi: %s(", is_str(function->name) ? str_data(function->name) : "?");
    for (int i = 0; i < n; i++) {
        fputs(i ? ", " : "", stderr);
        print_value(vm, args[i]);
    }
    fputs(")", stderr);
    fflush(stderr);
}

void call_trace_leave(VM *vm, FfiFunction *function, Value result)
{
    (void)function;
    fputs(" -> ", stderr);
    print_value(vm, result);
    fputs("\n", stderr);
}
