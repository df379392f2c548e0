// stdio — the three standard streams.
#pragma once

#include "core/vm.h"

// Sets sys.stdin, sys.stdout and sys.stderr; None where the descriptor is closed.
RAISES bool stdio_init(VM *vm);
