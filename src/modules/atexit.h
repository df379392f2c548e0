// atexit — for the end of the interpreter.
#pragma once

#include "core/vm.h"

// Runs and forgets the registered functions; their exceptions are reported as unraisable.
void atexit_run(VM *vm);
