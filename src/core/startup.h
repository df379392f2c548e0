// startup — the steps by which the layers above core join a new interpreter.
//
// The table itself is in src/startup.c, the only file that knows all layers.
#pragma once

#include "core/vm.h"

typedef struct StartupStep {
    const char *name;
    bool (*run)(VM *vm);    // RAISES; in table order when the interpreter is made
    void (*trace)(VM *vm);  // marks the layer's own roots at each collection; or NULL
    void (*stop)(VM *vm);   // when the interpreter ends, in table order; or NULL
} StartupStep;

extern const StartupStep startup_steps[];  // ended by a row without run
