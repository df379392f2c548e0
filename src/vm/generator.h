// generator — suspended frames: generators, coroutines and async generators share the layout.
#pragma once

#include "core/object.h"
#include "vm/frame.h"

enum GeneratorState {
    GENERATOR_CREATED,
    GENERATOR_SUSPENDED,
    GENERATOR_RUNNING,
    GENERATOR_CLOSED
};

typedef struct Generator {
    Obj h;
    Func *function;
    const uint32_t *pc;  // where to go on
    Value name, qualname;
    Value handled;        // exception being handled inside, or ABSENT
    Value saved_handled;  // the resumer's, while running
    Value result;         // last result, for the C resumer
    struct Frame *frame;  // frame object, or NULL
    Value hooks;          // async generators: finalizer hook, or ABSENT
    uint8_t state;        // enum GeneratorState
    uint8_t resume_dst;   // register that receives the sent value
    uint8_t delegating;   // suspended in a YIELDFROM, which ends right before pc
    uint8_t awaited;   // coroutine: was awaited or closed; async generator: hooks were called
    uint8_t closing;   // async generator: aclose/athrow started
    uint8_t stepping;  // async generator: an asend, athrow or aclose is under way
    uint32_t count;    // words in r
    // Saved registers. Dead ones may hold raw words of call headers: gc_mark_registers().
    Value r[];
} Generator;

// The exception that the resumer of the generator frame at R handles; ABSENT in other frames.
static inline Value generator_resumer_handles(const Value *R)
{
    return link_flags(R[-1]) & LINK_GENERATOR ? ((const Generator *)R[-4])->saved_handled
                                              : ABSENT;
}

static inline bool generator_can_resume(const Generator *g)
{
    return g->state == GENERATOR_CREATED || g->state == GENERATOR_SUSPENDED;
}

// GENSTART: the frame at R becomes a generator object that goes on at pc.
RAISES Maybe generator_new(VM *vm, Value *R, const uint32_t *pc);
// Lays the registers out above the resumer's frame. NULL: raised. `sent` goes to resume_dst.
RAISES Value *generator_push(VM *vm, Generator *g, Value sent, Value *R, const uint32_t *pc,
                             uint32_t dst, uint32_t flags);
// YIELD: copies the frame at R back; the sent value will go to register dst.
void generator_suspend(VM *vm, Value *R, const uint32_t *pc, uint32_t dst, bool delegating);
// End of the frame at R before pc, by return or by exception.
void generator_finish(VM *vm, Value *R, const uint32_t *pc);
// The generator that owns frame R, or NULL.
Generator *generator_of_frame(const Value *R);

// From C: sends `v`; *finished tells whether the value is the result. StopIteration is not raised.
RAISES Maybe generator_send(VM *vm, Generator *g, Value v, bool *finished);
// Throws exception into the generator; the same answers.
RAISES Maybe generator_throw(VM *vm, Generator *g, Value exception, bool *finished);
// close(): throws GeneratorExit; the return value is left in g->result.
RAISES bool generator_close(VM *vm, Generator *g);
// The iterator that a suspended `yield from` or `await` delegates to, or ABSENT.
Value generator_delegate(const Generator *g);
// What an async generator yields, wrapped to tell it from what its awaits yield; asyncgen.c.
RAISES Maybe asyncgen_wrap(VM *vm, Value v);
// What throw(type[, value[, tb]]) throws; types/generator.c.
RAISES Maybe generator_thrown(VM *vm, const char *method, Value type, Value value,
                              Value traceback);
// The iterator that `await v` runs; NOTHING when v is not awaitable; await.c.
RAISES Maybe awaitable_iterator(VM *vm, Value v);
// Rows that generators, coroutines and async generators share: f_locals and frames.
RAISES Maybe generator_frame(VM *vm, Value self);
// Setters of __name__ and __qualname__ of generators of all kinds; TypeError unless a str.
RAISES bool generator_set_name(VM *vm, Value self, Value value);
RAISES bool generator_set_qualname(VM *vm, Value self, Value value);
void generator_trace(VM *vm, Obj *self);
