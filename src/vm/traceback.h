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
    uint8_t rest;     // of tb_lasti modulo 4, in tracebacks that a program made
    Value frame;      // Frame or ABSENT
    uint32_t count;   // without frame: words of
    Value saved[];    // its variables; may hold raw words: gc_mark_registers()
} Traceback;

// Puts a frame that ends before pc in front of the chain of `exception`; false: no memory for it.
bool traceback_add(VM *vm, Value exception, Func *function, const uint32_t *pc,
                   const Value *variables);
// The same for a frame that goes on, or has an object: the traceback shows that.
bool traceback_add_live(VM *vm, Value exception, Value *R, const uint32_t *pc);
uint32_t traceback_line(Traceback *tb);
