// trace — sys.settrace() and sys.setprofile().
//
// While a function is set (PENDING_TRACE), every Python frame runs in a run loop of its own, the
// traced copy of the interpreter: calls compare with a limit that nothing is below and so go the
// slow way, which calls from C. Frames that run already share the loop that takes them over.
// Without a function the interpreter knows nothing of tracing.
#pragma once

#include "vm/frame.h"

// A frame in the traced loop; on the C stack.
typedef struct FrameLink {
    struct FrameLink *outer;
    Value *R;                     // registers; NULL: not traced
    Value frame;                  // the Frame that all events show
    const uint32_t *last;         // instruction of the last step
    uint32_t row_start, row_end;  // words with the line below
    int32_t line;
    bool fresh;        // no line event yet
    bool own_line;     // the row has a line of its own: see at_nowhere() in front/gen.h
    Value c_function;  // called by the last instruction, for c_return; or ABSENT
} FrameLink;

// sys.settrace/setprofile: sets PENDING_TRACE and the limit of calls from the thread's functions.
void trace_update(VM *vm);
bool trace_is_on(VM *vm);

RAISES bool trace_enter(VM *vm, FrameLink *f, Value *R, const uint32_t *pc);
// Before the instruction at pc: line, return, c_call and c_return events.
RAISES bool trace_step(VM *vm, FrameLink *f, Value *R, const uint32_t *pc);
// Tracing has begun while the plain loop runs the frame at R: the traced one goes on at pc, with
// that frame and those that it returns to.
RAISES Maybe trace_take_over(VM *vm, Value *R, const uint32_t *pc);
// An exception travels in the frame, whose vm->thread.pc is behind the instruction.
void trace_raise(VM *vm, FrameLink *f);
// The same for a frame that the exception reaches next, without a loop of its own.
void trace_pass(VM *vm, Value *R, const uint32_t *pc, bool leaves);
void trace_leave(VM *vm, FrameLink *f);
// The Frame that events for R show, or ABSENT; *line: where it is.
Value trace_frame(VM *vm, const Value *R, int32_t *line);
