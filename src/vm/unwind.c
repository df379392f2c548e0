// unwind — from a raised exception to its handler.
//
// Every frame that the exception reaches is recorded in its traceback, also the one that
// handles it; RERAISE does not record its own frame again.

#include "py.h"
#include "types/frame.h"
#include "vm/frame.h"
#include "vm/generator.h"
#include "vm/trace.h"
#include "vm/traceback.h"

// WHY not to raise: an exception is travelling. Without memory the entry is lost.
static Traceback *link_new(VM *vm, Value exception, Func *function, const uint32_t *pc,
                           uint32_t count)
{
    Value travelling = error_take(vm);
    size_t bytes = sizeof(Traceback) + count * sizeof(Value);
    Traceback *tb = (Traceback *)gc_new(vm, bytes, T_traceback);
    error_restore(vm, travelling);
    if (!tb) {
        return NULL;
    }
    Exception *e = as_exception(exception);
    tb->next = e->traceback;
    tb->function = function;
    tb->offset = pc > function->code->words ? (uint32_t)(pc - 1 - function->code->words) : 0;
    gc_set(vm, e, &e->traceback, from_obj(tb));
    return tb;
}

bool traceback_add(VM *vm, Value exception, Func *function, const uint32_t *pc,
                   const Value *variables)
{
    uint32_t count = frame_saved_words(function->code);
    Traceback *tb = link_new(vm, exception, function, pc, count);
    if (tb) {
        memcpy(tb->saved, variables, count * sizeof(Value));
        tb->count = count;
        gc_barrier(vm, tb);
    }
    return tb != NULL;
}

bool traceback_add_live(VM *vm, Value exception, Value *R, const uint32_t *pc)
{
    Value travelling = error_take(vm);
    Maybe frame = frame_object(vm, R, pc);
    error_restore(vm, travelling);
    Traceback *tb = raised(frame) ? NULL : link_new(vm, exception, frame_func(R), pc, 0);
    if (tb) {
        gc_set(vm, tb, &tb->frame, maybe_value(frame));
    }
    return tb != NULL;
}

// The namespace in which a name was not found, for "Did you mean": field 1 of a NameError.
static void note_scope(VM *vm, Value *R)
{
    Exception *e = as_exception(vm->exc);
    uint32_t flags = frame_code(R)->flags;
    if (e->traceback != ABSENT || e->fields[1] != ABSENT ||
        (flags & (CODE_NAMESPACE | CODE_MODULE)) || !error_is(vm, E_NameError)) {
        return;
    }
    Value travelling = error_take(vm);
    Dict *scope = frame_snapshot(vm, R, frame_func(R));
    error_restore(vm, travelling);
    if (scope) {
        gc_set(vm, e, &e->fields[1], from_obj(scope));
    }
}

// PEP 479: StopIteration must not leave a generator; StopAsyncIteration not an async one.
static void convert_stop(VM *vm, const Code *code)
{
    bool async = (code->flags & CODE_ASYNC_GENERATOR) != 0;
    const char *what = async                            ? "async generator"
                       : (code->flags & CODE_COROUTINE) ? "coroutine"
                                                        : "generator";
    if (error_is(vm, E_StopIteration)) {
        (void)raise_from_current(vm, E_RuntimeError, "%s raised StopIteration", what);
    } else if (async && error_is(vm, E_StopAsyncIteration)) {
        (void)raise_from_current(vm, E_RuntimeError,
                                 "async generator raised StopAsyncIteration");
    }
}

// Behind the instruction that raised what RERAISE at pc raises again, or pc.
static const uint32_t *first_raised(VM *vm, Value *R, const uint32_t *pc)
{
    CodePosition position;
    code_position(frame_code(R), (uint32_t)(pc - 1 - frame_code(R)->words), &position);
    if (position.column != UINT32_MAX) {
        return pc;  // the last `except` that did not match
    }
    Value first = as_exception(vm->exc)->traceback;
    Traceback *tb = first == ABSENT ? NULL : (Traceback *)first;
    return tb && tb->function == frame_func(R) ? frame_code(R)->words + tb->offset + 1 : pc;
}

const uint32_t *unwind(VM *vm, Value **at, bool again)
{
    Value *R = *at;
    const uint32_t *pc = vm->thread.pc;
    bool room = true;  // PERF: without memory each attempt is a collection
    while (!is_entry_frame(vm, R)) {
        const Code *code = frame_code(R);
        Handler handler;
        bool caught = code_find_handler(code, (uint32_t)(pc - 1 - code->words), &handler);
        if (!again) {
            note_scope(vm, R);
            bool live = caught || (link_flags(R[-1]) & LINK_FRAME);
            room = room && (live ? traceback_add_live(vm, vm->exc, R, pc)
                                 : traceback_add(vm, vm->exc, frame_func(R), pc, R));
        }
        const uint32_t *left = again ? first_raised(vm, R, pc) : pc;
        again = false;
        vm->thread.R = R;
        if (UNLIKELY(trace_is_on(vm)) && R != *at) {
            trace_pass(vm, R, pc, !caught);
        }
        if (caught) {
            R[handler.reg] = error_take(vm);
            *at = R;
            return code->words + handler.target;
        }
        uint32_t flags = link_flags(R[-1]);
        if (flags & LINK_GENERATOR) {
            convert_stop(vm, code);
            generator_finish(vm, R, left);
        } else if (flags & LINK_FRAME) {
            frame_detach(vm, R, left);
        }
        pc = (const uint32_t *)R[-2];
        R -= link_delta(R[-1]);
    }
    vm->thread.R = (Value *)R[-4];
    vm->thread.pc = (const uint32_t *)R[-2];
    return NULL;
}
