// report — how a program that ends by an exception ends.
#pragma once

#include "core/object.h"

// Takes the travelling exception: SystemExit gives its exit status, every other goes to
// sys.excepthook and gives 1. Raises nothing.
int report_exit(VM *vm);

// sys.excepthook(type, exception, traceback), or the standard one when that fails.
void report_uncaught(VM *vm, Value exception);

// Flushes sys.stdout and sys.stderr. False: stdout could not be written (reported).
bool report_flush(VM *vm);
