// frame — frame objects, made on demand by sys._getframe, tracebacks and generators.
#pragma once

#include "core/object.h"
#include "vm/frame.h"

typedef struct Frame {
    Obj h;
    Func *function;
    Value *R;  // registers while the frame is live, else NULL
    const uint32_t *pc;
    Value back;    // Frame, NONE or ABSENT: not asked yet
    Value locals;  // dict or ABSENT
    int32_t line;
    Value trace_function;  // f_trace, or ABSENT
    bool wants_lines, wants_opcodes;
    bool stopped;  // settrace() or setprofile() was called in a trace function for this frame
} Frame;

// A frame object for a live frame at pc.
RAISES Maybe frame_object(VM *vm, Value *R, const uint32_t *pc);
// Does the frame still run?
bool frame_is_live(VM *vm, const Frame *frame);
RAISES Maybe frame_locals_proxy(VM *vm, Frame *frame);  // frame_locals.c
// One without registers, for tracebacks.
RAISES Maybe frame_object_for(VM *vm, Func *function, uint32_t offset);
