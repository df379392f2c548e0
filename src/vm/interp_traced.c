// interp_traced — the interpreter loop with a step before each instruction, for sys.settrace().

#define TRACED 1
#include "vm/interp.c"
