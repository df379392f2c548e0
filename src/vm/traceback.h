// traceback — what unwinding records about the frames that an exception went through.
#pragma once

#include "vm/code.h"

// One link of the chain, outermost frame first. The frame object is made when asked for.
typedef struct Traceback {
    Obj h;
    Value next;  // Traceback or ABSENT
    Func *function;
    uint32_t offset;  // word offset of the instruction
    int32_t line;     // 0: not looked up
    Value frame;      // Frame or ABSENT
} Traceback;

// Puts the frame with this function in front of the chain of `exception`; false: no memory for it.
bool traceback_add(VM *vm, Value exception, Func *function, uint32_t offset);
uint32_t traceback_line(Traceback *tb);
