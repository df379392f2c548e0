// frame — frame objects, made on demand by sys._getframe, tracebacks and generators.
//
// A frame on a stack has at most one: LINK_FRAME in its link says that there is one, which the
// thread (or the generator that owns the frame) leads to. When the frame ends, its object keeps
// the variables.
#pragma once

#include "core/object.h"
#include "vm/frame.h"

typedef struct Frame {
    Obj h;
    Func *function;
    Value *R;            // variables: on the stack, in the suspended generator, or `saved`
    struct Frame *next;  // of those that the thread leads to
    const uint32_t *pc;  // ended: where, behind the instruction
    Value owner;         // Generator or ABSENT
    Value back;          // Frame, NONE or ABSENT: not asked yet
    Value locals;  // namespace; in functions a dict of names that are no variables, or ABSENT
    Value trace_function;  // f_trace, or ABSENT
    bool cleared;          // by clear(): free variables are not shown either
    bool wants_lines, wants_opcodes;
    uint32_t count;  // words in saved
    Value saved[];   // may hold raw words: gc_mark_registers()
} Frame;

// The object of the live frame at R, which stands before pc; made when there is none yet.
RAISES Maybe frame_object(VM *vm, Value *R, const uint32_t *pc);
// One for a frame that has ended before pc with these variables (frame_saved_words() of them).
RAISES Maybe frame_object_ended(VM *vm, Func *function, const uint32_t *pc,
                                const Value *variables, uint32_t count);
// The object of a generator that has not ended.
RAISES Maybe frame_object_suspended(VM *vm, Value generator);
// Words from the first register on that hold variables.
uint32_t frame_saved_words(const Code *code);
// The frame at R, of an object, is about to go, at pc: the object keeps its variables.
void frame_detach(VM *vm, Value *R, const uint32_t *pc);
// The object of a frame with LINK_FRAME.
Frame *frame_find_object(VM *vm, const Value *R);
// Has it ended?
bool frame_is_over(const Frame *frame);
RAISES Maybe frame_locals_proxy(VM *vm, Frame *frame);  // frame_locals.c
