// interrupt — Ctrl-C becomes KeyboardInterrupt.
//
// Module signal replaces vm->serve_signal when it is imported and knows other handlers.

#include "repl/interrupt.h"

#include <signal.h>
#include <stdlib.h>

#include "os/signals.h"
#include "py.h"

RAISES static bool serve(VM *vm)
{
    bool interrupted = false;
    for (int number; (number = signals_take()) != 0;) {
        interrupted |= number == SIGINT;
    }
    if (interrupted) {
        (void)raise_args(vm, E_KeyboardInterrupt, NULL, 0);
    }
    return !interrupted;
}

void interrupt_start(VM *vm)
{
    signals_report_to(&vm->pending, PENDING_SIGNAL);
    vm->serve_signal = serve;
    if (signals_get(SIGINT) == SIGNAL_DEFAULT) {
        signals_set(SIGINT, SIGNAL_NOTE);
    }
    signals_set(SIGPIPE, SIGNAL_IGNORE);
    signals_set(SIGXFSZ, SIGNAL_IGNORE);
}

_Noreturn void interrupt_exit(void)
{
    signals_set(SIGINT, SIGNAL_DEFAULT);
    raise(SIGINT);
    exit(130);  // SIGINT is blocked
}
