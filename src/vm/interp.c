// interp — the interpreter loop. The bodies are in handlers.h; this file sets up the dispatch.
//
// State lives in locals: pc, R (registers), K (constants), caches. vm->thread.R follows every
// frame switch; vm->thread.pc is stored by SAVE() before anything that can raise or look at
// the frame. Three ways to dispatch, chosen by VM_DISPATCH: computed goto, switch, tail calls.

#include "py.h"
#include "types/frame.h"
#include "vm/cache.h"
#include "vm/frame.h"
#include "vm/generator.h"
#include "vm/opcode.h"
#include "vm/slow.h"
#include "vm/trace.h"

// interp_traced.c includes this file for a second, traced loop.
#ifndef TRACED
#define TRACED 0
#endif
#if TRACED
#define LOOP_DISPATCH DISPATCH_SWITCH
#define INTERPRET     interpret_traced
#define STEP                              \
    if (!trace_step(vm, &trace, R, pc)) { \
        RAISE;                            \
    }
#define SWITCH_LOOP
#else
#define LOOP_DISPATCH VM_DISPATCH
#define INTERPRET     interpret
#define STEP
// Tracing began in something that this frame called: from here on the other loop runs it.
#define SWITCH_LOOP                              \
    if (UNLIKELY(vm->pending & PENDING_TRACE)) { \
        return trace_take_over(vm, R, pc);       \
    }
#endif

#define A  ((ins >> 8) & 255)
#define B  ((ins >> 16) & 255)
#define C  (ins >> 24)
#define SB ((SWord)(int8_t)(ins >> 16))
#define SC ((SWord)(int8_t)(ins >> 24))
#define BX (ins >> 16)

#define SAVE()        (vm->thread.pc = pc)
#define CACHE_OR_NULL ((ext & 0xffff) == 0xffff ? NULL : &caches[ext & 0xffff])

#define LOAD_FRAME()                 \
    do {                             \
        Code *code_ = frame_code(R); \
        K = code_->constants;        \
        caches = code_->caches;      \
        vm->thread.R = R;            \
    } while (0)

#define ENTER(frame, start) \
    do {                    \
        R = (frame);        \
        pc = (start);       \
        LOAD_FRAME();       \
    } while (0)

// A Python function with exactly n arguments in place.
#define PUSH_FRAME(frame, callee_code, n, delta, dst)              \
    do {                                                           \
        (frame)[-2] = (Value)pc;                                   \
        (frame)[-1] = link_make(delta, dst, 0);                    \
        for (uint32_t i_ = (n); i_ < (callee_code)->clear; i_++) { \
            (frame)[i_] = ABSENT;                                  \
        }                                                          \
        R = (frame);                                               \
        pc = (callee_code)->words;                                 \
        K = (callee_code)->constants;                              \
        caches = (callee_code)->caches;                            \
        vm->thread.R = R;                                          \
    } while (0)

#define LEAVE_FRAME(v)                                                \
    do {                                                              \
        uint32_t link_ = (uint32_t)R[-1];                             \
        const uint32_t *back_ = (const uint32_t *)R[-2];              \
        if (UNLIKELY(link_flags(link_) & (LINK_INIT | LINK_FRAME))) { \
            if (link_flags(link_) & LINK_FRAME) {                     \
                frame_detach(vm, R, pc);                              \
            }                                                         \
            if (link_flags(link_) & LINK_INIT) {                      \
                if (UNLIKELY(v != NONE)) {                            \
                    pc = back_;                                       \
                    R -= link_delta(link_);                           \
                    LOAD_FRAME();                                     \
                    SAVE();                                           \
                    slow_init_result(vm, v);                          \
                    RAISE;                                            \
                }                                                     \
                v = R[-4];                                            \
            }                                                         \
        }                                                             \
        pc = back_;                                                   \
        R -= link_delta(link_);                                       \
        R[link_dst(link_)] = v;                                       \
        LOAD_FRAME();                                                 \
    } while (0)

#define RESULT(reg, e)            \
    do {                          \
        Maybe m_ = (e);           \
        if (raised(m_)) {         \
            RAISE;                \
        }                         \
        R[reg] = maybe_value(m_); \
    } while (0)
#define DO(e)                 \
    do {                      \
        if (UNLIKELY(!(e))) { \
            RAISE;            \
        }                     \
    } while (0)
#define ANSWER(name, e)                 \
    Tri name = (e);                     \
    if (UNLIKELY(name == TRI_RAISED)) { \
        RAISE;                          \
    }

#define CALL_SLOW(window, n, kwnames, dst)                                       \
    do {                                                                         \
        Value result_;                                                           \
        SAVE();                                                                  \
        Value *frame_ = slow_call(vm, window, n, kwnames, dst, R, pc, &result_); \
        if (frame_) {                                                            \
            ENTER(frame_, frame_code(frame_)->words);                            \
            NEXT;                                                                \
        }                                                                        \
        if (UNLIKELY(result_ == ABSENT)) {                                       \
            RAISE;                                                               \
        }                                                                        \
        R[dst] = result_;                                                        \
        SWITCH_LOOP                                                              \
        NEXT;                                                                    \
    } while (0)

// Backward jumps look for signals, lock requests and finalizers.
#define POLL(off)                                                             \
    do {                                                                      \
        if (UNLIKELY(vm->pending) && (off) < 0) {                             \
            vm->thread.pc = pc + 1; /* raises at the target, not before it */ \
            DO(vm_poll(vm));                                                  \
            SWITCH_LOOP                                                       \
        }                                                                     \
    } while (0)

#if LOOP_DISPATCH == DISPATCH_TAIL

#define ARGS   VM *vm, Value *R, const uint32_t *pc, Value *K, Cache *caches, uint32_t ins
#define PASS   vm, R, pc, K, caches, ins
#define TAIL   __attribute__((musttail)) return
#define TAILCC PRESERVE_NONE
typedef TAILCC Maybe (*Body)(ARGS);
static const Body handlers[256];
#define CASE(name) static TAILCC Maybe op_##name(ARGS)
#define NEXT                            \
    do {                                \
        ins = *pc++;                    \
        TAIL handlers[ins & 255](PASS); \
    } while (0)
#define RAISE        TAIL op_unwind(PASS)
#define RERAISE_HERE TAIL op_unwind_again(PASS)

static TAILCC Maybe op_unwind(ARGS)
{
    pc = unwind(vm, &R, false);
    if (!pc) {
        return RAISED;
    }
    LOAD_FRAME();
    NEXT;
}
static TAILCC Maybe op_unwind_again(ARGS)
{
    pc = unwind(vm, &R, true);
    if (!pc) {
        return RAISED;
    }
    LOAD_FRAME();
    NEXT;
}

#include "vm/handlers.h"

static const Body handlers[256] = {
#define OP(name, a, b, c, ext, effect) op_##name,
#include "vm/ops.def"
#undef OP
};

NOINLINE Maybe interpret(VM *vm, Value *R, const uint32_t *pc)
{
    Value *K;
    Cache *caches;
    LOAD_FRAME();
    uint32_t ins = *pc++;
    return handlers[ins & 255](PASS);
}

#else

#define RAISE        goto raise
#define RERAISE_HERE goto raise_again

NOINLINE Maybe INTERPRET(VM *vm, Value *R, const uint32_t *pc)
{
    Value *K;
    Cache *caches;
    uint32_t ins;
    LOAD_FRAME();
#if TRACED
    FrameLink trace;
    if (!trace_enter(vm, &trace, R, pc)) {
        RAISE;
    }
#endif

#if LOOP_DISPATCH == DISPATCH_GOTO
    static const void *const labels[256] = {
#define OP(name, a, b, c, ext, effect) &&L_##name,
#include "vm/ops.def"
#undef OP
    };
#define CASE(name) L_##name:
#define NEXT                     \
    do {                         \
        ins = *pc++;             \
        goto *labels[ins & 255]; \
    } while (0)
    NEXT;
#include "vm/handlers.h"
#else
#define CASE(name) case OP_##name:
#define NEXT       goto dispatch
dispatch:
    STEP ins = *pc++;
    switch ((enum Opcode)(ins & 255)) {
#include "vm/handlers.h"
    default:
        UNREACHABLE();
    }
#endif

raise:
#if TRACED
    trace_raise(vm, &trace);
#endif
    pc = unwind(vm, &R, false);
    if (!pc) {
        return RAISED;
    }
    LOAD_FRAME();
    NEXT;
raise_again:
#if TRACED
    trace_raise(vm, &trace);
#endif
    pc = unwind(vm, &R, true);
    if (!pc) {
        return RAISED;
    }
    LOAD_FRAME();
    NEXT;
}

#endif
