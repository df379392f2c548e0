// frame — the value stack: frame layout, pushing, binding, and what Python sees of frames.
//
// Every frame is a window of registers with a header below it:
//
//   R[-4]  instance (LINK_INIT) or generator (LINK_GENERATOR); in entry frames the old R, raw
//   R[-3]  the Func;  the entry function in frames that mark a C → Python call
//   R[-2]  return pc, raw
//   R[-1]  link: distance to the caller's R (16 bits), result register (8), flags (8)
//   R[0]…  parameters, locals, temporaries: code->registers words
//
// A C → Python call pushes an entry frame (function: ROOT_entry_function, whose code is HALT) and
// the callee above it, so RETURN needs no special case: it returns to HALT.
#pragma once

#include "core/vm.h"
#include "vm/code.h"

enum LinkFlags {
    LINK_INIT = 1,       // __init__: the result is the instance in R[-4]
    LINK_FORITER = 2,    // generator resumed by FORITER
    LINK_SEND = 4,       // generator resumed by SEND
    LINK_GENERATOR = 8,  // R[-4] is the generator that owns the frame
    LINK_FRAME = 16,     // there is a frame object: types/frame.h
};

enum { FRAME_HEADER = 4, ENTRY_REGISTERS = 4 };

static inline Value link_make(size_t delta, uint32_t dst, uint32_t flags)
{
    return (Value)((uint32_t)delta | dst << 16 | flags << 24);
}
static inline uint32_t link_delta(Value link)
{
    return (uint32_t)link & 0xffff;
}
static inline uint32_t link_dst(Value link)
{
    return ((uint32_t)link >> 16) & 0xff;
}
static inline uint32_t link_flags(Value link)
{
    return (uint32_t)link >> 24;
}

static inline Func *frame_func(const Value *R)
{
    return (Func *)R[-3];
}

static inline Code *frame_code(const Value *R)
{
    return frame_func(R)->code;
}

// First word above the registers of the running frame.
static inline Value *frame_top(VM *vm)
{
    return vm->thread.R + frame_code(vm->thread.R)->registers;
}

static inline bool is_entry_frame(VM *vm, const Value *R)
{
    return R[-3] == vm->roots[ROOT_entry_function];
}

// R of the frame below, or NULL at the bottom of the stack. Entry frames are included.
Value *frame_caller(VM *vm, Value *R);
// The innermost frame that runs Python code, or NULL.
Value *frame_current(VM *vm);
// The next frame outwards that runs Python code, or NULL. *pc: its position (behind the call).
Value *frame_outer(VM *vm, Value *R, const uint32_t **pc);

RAISES bool frames_init(VM *vm);
void frames_fini(VM *vm);
// A value stack for a new thread; freed by frames_free_stack().
RAISES bool frames_make_stack(VM *vm, Thread *t);
void frames_free_stack(Thread *t);
// C code of the running thread may use `size` bytes of stack from here on.
void frames_bound_c_stack(VM *vm, size_t size);
void frames_trace_parked(VM *vm, const Thread *t);       // marks the stack of another thread
void frame_set_limit(VM *vm, uint32_t recursion_limit);  // sys.setrecursionlimit
// May a frame end here? RecursionError when it would exceed the recursion limit or the stack.
RAISES bool frame_fits(VM *vm, const Value *end);
uint32_t frame_depth(VM *vm);        // Python frames of the running thread
RAISES bool frame_overflow(VM *vm);  // raises RecursionError; always false

// Binds n positional arguments and the values of kwnames that start at `args` to the parameters
// of `function` in N[0…]; args may be N itself. Clears the other locals. Texts as in CPython.
RAISES bool frame_bind(VM *vm, Func *function, Value *N, Value *args, int n, Value kwnames);

// Value of local number i among the registers R; ABSENT when unbound. Cells are read through.
Value frame_local(const Value *R, const Code *code, uint32_t i);
// Sets a variable or free variable by name; NO: there is none of this name. The caller takes care
// of the barrier where R is no stack.
RAISES Tri frame_set_local(VM *vm, Value *R, Func *function, Value name, Value value);
// A fresh dict of the bound locals and free variables of a function frame.
RAISES Dict *frame_snapshot(VM *vm, const Value *R, Func *function);
// Adds the variables of the comprehensions around pc, in registers R, to `dict`. NO: there are none.
RAISES Tri frame_inner_locals(VM *vm, const Code *code, const Value *R, const uint32_t *pc,
                              Dict *dict);
// locals(): the namespace of module, class and exec code, else a snapshot.
RAISES Maybe frame_locals(VM *vm, Value *R);

// A function object.
RAISES Maybe function_new(VM *vm, Code *code, Dict *globals);

// interpret(), and a mark on the C stack for exact collections.
RAISES Maybe frame_run(VM *vm, Value *R, const uint32_t *pc);
// The interpreter loop from frame R at pc until its entry frame is reached.
RAISES Maybe interpret(VM *vm, Value *R, const uint32_t *pc);
RAISES Maybe interpret_traced(VM *vm, Value *R, const uint32_t *pc);  // interp_traced.c

// Finds the handler of the travelling exception, from vm->thread.pc in frame *R outwards: new R
// and pc, or NULL at an entry frame, which is popped. again: the frame is in the traceback already.
const uint32_t *unwind(VM *vm, Value **R, bool again);

// Pushes an entry frame above everything in use; frames for the callee go FRAME_HEADER above it
// with link delta FRAME_HEADER, result register 0 and return pc frame_halt(). NULL: raised.
RAISES Value *frame_push_entry(VM *vm);
void frame_leave_entry(VM *vm, Value *E);
const uint32_t *frame_halt(void);

// Poll: signals, lock requests, finalizers. False: raised.
RAISES bool vm_poll(VM *vm);
