// report — exit status and sys.excepthook.

#include "vm/report.h"

#include <stdio.h>

#include "py.h"

static Value sys_value(VM *vm, enum NameId name)
{
    return vm->sys ? dict_find_str(vm, vm->sys->dict, vm_name(vm, name)) : NOTHING;
}

RAISES static Maybe write_to(VM *vm, Value file, Value text)
{
    return call_method_1(vm, file, vm_name(vm, N_write), text);
}

static void flush(VM *vm, enum NameId name)
{
    Value stream = sys_value(vm, name);
    if (stream != NOTHING && stream != NONE &&
        raised(call_method_0(vm, stream, vm_name(vm, N_flush)))) {
        error_clear(vm);
    }
}

bool report_flush(VM *vm)
{
    Value stream = sys_value(vm, N_stdout);
    bool ok = true;
    if (stream != NOTHING && stream != NONE &&
        raised(call_method_0(vm, stream, vm_name(vm, N_flush)))) {
        // A closed stream is no failure.
        ok = error_is(vm, E_ValueError);
        if (ok) {
            error_clear(vm);
        } else {
            error_unraisable(vm, NULL, stream);
        }
    }
    flush(vm, N_stderr);
    return ok;
}

// ---- SystemExit

RAISES static Maybe print_message(VM *vm, Value code)
{
    Value text = TRY(op_str(vm, code));
    Value line = TRY(str_from_format(vm, "%S\n", text));
    Value file = sys_value(vm, N_stderr);
    if (file == NOTHING || file == NONE) {
        fputs(str_data(line), stderr);
        return just(NONE);
    }
    (void)TRY(write_to(vm, file, line));
    return call_method_0(vm, file, vm_name(vm, N_flush));
}

static int exit_status(VM *vm, Value exception)
{
    Maybe found = attr_find(vm, exception, vm_name(vm, N_code));
    Value code = NONE;
    if (raised(found)) {
        error_clear(vm);
    } else if (maybe_value(found) != NOTHING) {
        code = maybe_value(found);
    }
    if (code == NONE) {
        return 0;
    }
    int64_t status;
    if (is_any_int(code)) {
        return int_to_i64(code, &status) ? (int)(status & 0xff) : 0xff;
    }
    flush(vm, N_stdout);
    if (raised(print_message(vm, code))) {
        error_clear(vm);
    }
    return 1;
}

// ---- sys.excepthook

static void write_error(const char *text)
{
    fputs(text, stderr);
    fflush(stderr);
}

static void note_line(VM *vm, const char *text)
{
    Value file = sys_value(vm, N_stderr);
    Maybe line = str_from_c(vm, text);
    if (raised(line) || file == NOTHING || file == NONE) {
        error_clear(vm);
        write_error(text);
    } else if (raised(write_to(vm, file, maybe_value(line)))) {
        error_clear(vm);
    }
}

void report_uncaught(VM *vm, Value exception)
{
    if (vm->sys && !dict_set(vm, vm->sys->dict, vm_name(vm, N_last_exc), exception)) {
        error_clear(vm);
    }
    Value hook = sys_value(vm, N_excepthook);
    if (hook == NOTHING || hook == NONE) {
        note_line(vm, "sys.excepthook is missing\n");
        error_print(vm, exception);
        return;
    }
    Value traceback = as_exception(exception)->traceback;
    Value args[3] = {from_obj(type_of(vm, exception)), exception,
                     traceback == ABSENT ? NONE : traceback};
    flush(vm, N_stdout);
    if (raised(call_n(vm, hook, args, 3))) {
        Value failure = error_take(vm);
        if (is_instance_of(vm, failure, E_SystemExit)) {
            error_restore(vm, failure);
            return;
        }
        note_line(vm, "Error in sys.excepthook:\n");
        error_print(vm, failure);
        note_line(vm, "\nOriginal exception was:\n");
        error_print(vm, exception);
    }
}

int report_exit(VM *vm)
{
    Value exception = error_take(vm);
    if (!is_instance_of(vm, exception, E_SystemExit)) {
        report_uncaught(vm, exception);
        if (vm->exc == ABSENT) {
            return 1;
        }
        exception = error_take(vm);  // the hook raised SystemExit
    }
    return exit_status(vm, exception);
}
