// builtins_io — print, input, breakpoint: the functions that talk to streams.

#include "base/buf.h"
#include "modules/builtins.h"
#include "py.h"
#include "types/io.h"

// ---- sys.stdin and friends

RAISES static Maybe sys_attribute(VM *vm, const char *name)
{
    Value text = TRY(str_intern_c(vm, name));
    return just(vm->sys ? dict_find_str(vm, vm->sys->dict, text) : NOTHING);
}

RAISES static bool write_text(VM *vm, Value file, Value text)
{
    if (is_exact(file, T_TextIOWrapper)) {  // PERF: print() is twice as fast without the lookup
        Value args[2] = {file, text};
        (void)TRYB(text_io_write(vm, args, 2));
        return true;
    }
    (void)TRYB(call_method_1(vm, file, vm_name(vm, N_write), text));
    return true;
}

RAISES static bool write_buf(VM *vm, Value file, Buf *buf)
{
    Maybe text = str_from_buf(vm, buf);
    buf_clear(buf);
    return write_text(vm, file, TRYB(text));
}

// ---- print

// Text of v when making it runs no Python code; ABSENT otherwise.
RAISES static Maybe plain_text(VM *vm, Value v)
{
    if (is_exact(v, T_str)) {
        return just(v);
    }
    return is_obj(v) && !is_exact(v, T_int) ? just(NOTHING) : op_str(vm, v);
}

// PERF: one write for all values, unless their __str__ may write to the same file meanwhile.
RAISES static bool print_joined(VM *vm, Value file, const Value *values, size_t count,
                                Value sep, Value end, Buf *buf)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            buf_append(buf, str_data(sep), str_size(sep));
        }
        Value text = TRYB(plain_text(vm, values[i]));
        if (text == NOTHING) {
            CHECKB(buf->size == 0 || write_buf(vm, file, buf));
            text = TRYB(op_str(vm, values[i]));
        }
        buf_append(buf, str_data(text), str_size(text));
    }
    buf_append(buf, str_data(end), str_size(end));
    return buf->size == 0 || write_buf(vm, file, buf);
}

bool print_values(VM *vm, Value file, const Value *values, size_t count, Value sep, Value end)
{
    if (is_exact(file, T_TextIOWrapper)) {
        if (count == 1 && is_exact(values[0], T_str) && str_size(end) == 0) {
            return write_text(vm, file, values[0]);
        }
        Buf buf = BUF_INIT;
        bool ok = print_joined(vm, file, values, count, sep, end, &buf);
        buf_free(&buf);
        return ok;
    }
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            CHECKB(write_text(vm, file, sep));
        }
        Value text = TRYB(op_str(vm, values[i]));
        CHECKB(write_text(vm, file, text));
    }
    return write_text(vm, file, end);
}

RAISES static Maybe separator(VM *vm, Value v, const char *name, const char *standard)
{
    if (v == NONE) {
        return str_intern_c(vm, standard);
    }
    if (!is_str(v)) {
        return raise_error(vm, E_TypeError, "%s must be None or a string, not %T", name, v);
    }
    return just(v);
}

// args: sep, end, file, flush, values…
Maybe builtins_print(VM *vm, Value *args, int n)
{
    Value file = args[2];
    if (file == NONE) {
        file = TRY(sys_attribute(vm, "stdout"));
        if (file == NOTHING) {
            return raise_error(vm, E_RuntimeError, "lost sys.stdout");
        }
        if (file == NONE) {
            return just(NONE);
        }
    }
    Value sep = TRY(separator(vm, args[0], "sep", " "));
    Value end = TRY(separator(vm, args[1], "end", "\n"));
    CHECK(print_values(vm, file, args + 4, (size_t)n - 4, sep, end));
    if (args[3] == TRUE_) {
        (void)TRY(call_method_0(vm, file, vm_name(vm, N_flush)));
    }
    return just(NONE);
}

// ---- input

RAISES static bool flush_quietly(VM *vm, Value file)
{
    Maybe done = call_method_0(vm, file, vm_name(vm, N_flush));
    if (raised(done)) {
        error_clear(vm);
    }
    return true;
}

RAISES static Maybe stream(VM *vm, const char *name)
{
    Value file = TRY(sys_attribute(vm, name));
    if (file == NOTHING || file == NONE) {
        return raise_error(vm, E_RuntimeError, "input(): lost sys.%s", name);
    }
    return just(file);
}

Maybe builtins_input(VM *vm, Value *args, int n)
{
    (void)n;
    Value in = TRY(stream(vm, "stdin"));
    Value out = TRY(stream(vm, "stdout"));
    Value err = TRY(stream(vm, "stderr"));
    CHECK(flush_quietly(vm, err));
    Value prompt = TRY(op_str(vm, args[0]));
    if (str_size(prompt) > 0) {
        CHECK(write_text(vm, out, prompt));
    }
    CHECK(flush_quietly(vm, out));
    Value line = TRY(call_method_0(vm, in, vm_name(vm, N_readline)));
    if (!is_str(line)) {
        return raise_error(vm, E_TypeError, "object.readline() returned non-string");
    }
    size_t size = str_size(line);
    if (size == 0) {
        return raise_error(vm, E_EOFError, "EOF when reading a line");
    }
    if (str_data(line)[size - 1] == '\n') {
        return str_new(vm, str_data(line), size - 1);
    }
    return just(line);
}

// ---- breakpoint

// args: the keywords, positional…
Maybe builtins_breakpoint(VM *vm, Value *args, int n)
{
    Value hook = TRY(sys_attribute(vm, "breakpointhook"));
    if (hook == NOTHING) {
        return raise_error(vm, E_RuntimeError, "lost sys.breakpointhook");
    }
    Value positional = TRY(tuple_new(vm, args + 1, (size_t)n - 1));
    return call_spread(vm, hook, positional, args[0]);
}
