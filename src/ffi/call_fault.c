// call_fault — the report when C code that Python called faults.
//
// The handler runs on its own stack, prints the prototype, the arguments and the Python lines that
// led there, and lets the signal end the process as it would have. It is best effort: memory may
// be broken. So it allocates nothing, follows only what the interpreter itself needs, and an
// alarm ends the process should it hang. Handlers that others installed are left alone.

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ffi/call.h"
#include "ffi/cdata.h"
#include "ffi/cdecl.h"
#include "py.h"
#include "vm/frame.h"

enum { STACK_SIZE = 65536, LINES_MAX = 20, TEXT_MAX = 60, ALARM_SECONDS = 5 };

static VM *reporting;  // the VM whose calls are reported

static void say(const char *text)
{
    ssize_t written = write(STDERR_FILENO, text, strlen(text));
    (void)written;
}

static const char *signal_name(int number)
{
    switch (number) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    default:
        return "SIGILL";
    }
}

static void say_argument(Value v)
{
    char text[TEXT_MAX + 40];
    if (v == NONE || is_bool(v)) {
        snprintf(text, sizeof(text), "%s", v == NONE ? "None" : v == TRUE_ ? "True" : "False");
    } else if (is_int(v)) {
        snprintf(text, sizeof(text), "%lld", (long long)as_int(v));
    } else if (is_float(v)) {
        snprintf(text, sizeof(text), "%g", as_float(v));
    } else if (is_str(v)) {
        snprintf(text, sizeof(text), "'%.*s'%s", TEXT_MAX, str_data(v),
                 str_size(v) > TEXT_MAX ? "..." : "");
    } else if (is_cdata(v)) {
        snprintf(text, sizeof(text), "cdata at %p", (void *)as_cdata(v)->address);
    } else {
        snprintf(text, sizeof(text), "%.*s object", TEXT_MAX, type_name_of(reporting, v));
    }
    say(text);
}

static void say_call(const CallFrame *frame)
{
    const FfiFunction *function = (const FfiFunction *)frame->function;
    if (!function) {
        say("  a function of the MicroPython interface\n");
        return;
    }
    say("  in ");
    say(is_str(function->name) ? str_data(function->name) : "a function pointer");
    say("(");
    for (int i = 0; i < frame->n; i++) {
        say(i ? ", " : "");
        say_argument(frame->args[i]);
    }
    say(")");
    if (function->declaration && function->declaration->file) {
        char text[200];
        snprintf(text, sizeof(text), ", declared in %.150s:%u", function->declaration->file,
                 (unsigned)function->declaration->line);
        say(text);
    }
    say("\n");
}

static unsigned line_of(const Code *code, const uint32_t *pc)
{
    CodePosition position;
    code_position(code, pc > code->words ? (uint32_t)(pc - 1 - code->words) : 0, &position);
    return position.line;
}

static void say_lines(VM *vm)
{
    const uint32_t *pc = vm->thread.pc;
    Value *R = frame_current(vm);
    say("Python, innermost first:\n");
    for (int i = 0; R && i < LINES_MAX; i++) {
        const Code *code = frame_code(R);
        char text[400];
        snprintf(text, sizeof(text), "  File \"%.200s\", line %u, in %.100s\n",
                 is_str(code->filename) ? str_data(code->filename) : "?", line_of(code, pc),
                 is_str(code->name) ? str_data(code->name) : "?");
        say(text);
        R = frame_outer(vm, R, &pc);
    }
}

static void report(int number, siginfo_t *info, void *context)
{
    (void)context;
    VM *vm = reporting;
    alarm(ALARM_SECONDS);
    const CallFrame *frame = vm ? vm->thread.ffi_frame : NULL;
    if (frame) {
        char text[100];
        snprintf(text, sizeof(text), "krait: %s in C code, address %p\n", signal_name(number),
                 info->si_addr);
        say(text);
        say_call(frame);
        say_lines(vm);
    }
    raise(number);  // SA_RESETHAND: now with the default action
}

static const int numbers[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL};

static bool is_ours(const struct sigaction *action)
{
    return (action->sa_flags & SA_SIGINFO) && action->sa_sigaction == report;
}

static void give_stack(void)
{
    static char *memory;
    stack_t old;
    if (!memory && sigaltstack(NULL, &old) == 0 && (old.ss_flags & SS_DISABLE)) {
        memory = malloc(STACK_SIZE);
        stack_t own = {.ss_sp = memory, .ss_size = STACK_SIZE};
        if (memory) {
            (void)sigaltstack(&own, NULL);
        }
    }
}

void call_fault_set(VM *vm, bool on)
{
    reporting = vm;
    if (on) {
        give_stack();
    }
    for (size_t i = 0; i < ARRAY_LENGTH(numbers); i++) {
        struct sigaction now, action = {.sa_flags = 0};
        if (sigaction(numbers[i], NULL, &now) != 0) {
            continue;
        }
        if (on && !(now.sa_flags & SA_SIGINFO) && now.sa_handler == SIG_DFL) {
            action.sa_sigaction = report;
            action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESETHAND;
            (void)sigaction(numbers[i], &action, NULL);
        } else if (!on && is_ours(&now)) {
            action.sa_handler = SIG_DFL;
            (void)sigaction(numbers[i], &action, NULL);
        }
    }
}
