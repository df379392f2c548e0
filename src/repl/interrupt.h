// interrupt — Ctrl-C becomes KeyboardInterrupt.
#pragma once

#include "core/vm.h"

// Catches SIGINT unless it is ignored, ignores SIGPIPE and SIGXFSZ: writing fails with an OSError.
void interrupt_start(VM *vm);
// Ends the process by SIGINT, so that its parent knows; does not return.
_Noreturn void interrupt_exit(void);
