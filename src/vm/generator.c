// generator — suspending and resuming frames, from the interpreter and from C.
//
// A generator keeps its registers; resuming copies them above the resumer's frame, yielding
// copies them back. The Python types are in types/generator.c, async generators in asyncgen.c.

#include "vm/generator.h"

#include "py.h"
#include "types/frame.h"
#include "vm/opcode.h"
#include "vm/slow.h"
#include "vm/traceback.h"

static enum TypeId kind_of_code(const Code *code)
{
    return code->flags & CODE_ASYNC_GENERATOR ? T_async_generator
           : code->flags & CODE_COROUTINE     ? T_coroutine
                                              : T_generator;
}

Maybe generator_new(VM *vm, Value *R, const uint32_t *pc)
{
    Func *function = frame_func(R);
    Code *code = function->code;
    size_t bytes = sizeof(Generator) + code->registers * sizeof(Value);
    Generator *g = TRY_PTR((Generator *)gc_new(vm, bytes, kind_of_code(code)));
    g->function = function;
    g->pc = pc;
    g->name = function->name;
    g->qualname = function->qualname;
    g->count = code->registers;
    g->state = GENERATOR_CREATED;
    memcpy(g->r, R, code->clear * sizeof(Value));
    if (code->registers > 256) {
        memcpy(g->r, R, code->registers * sizeof(Value));
    }
    gc_barrier(vm, g);
    if (g->h.kind != T_generator || code->handles) {
        CHECK(gc_add_finalizer(vm, &g->h));
    }
    return just_obj(g);
}

Generator *generator_of_frame(const Value *R)
{
    return link_flags(R[-1]) & LINK_GENERATOR ? (Generator *)R[-4] : NULL;
}

Value *generator_push(VM *vm, Generator *g, Value sent, Value *R, const uint32_t *pc,
                      uint32_t dst, uint32_t flags)
{
    Value *N = R + frame_code(R)->registers + FRAME_HEADER;
    if (vm->thread.top && vm->thread.top + FRAME_HEADER > N) {
        N = vm->thread.top + FRAME_HEADER;
    }
    CHECKP(frame_fits(vm, N + g->count + 8) && (N - R <= 0xffff || frame_overflow(vm)));
    memcpy(N, g->r, g->count * sizeof(Value));
    N[-4] = from_obj(g);
    N[-3] = from_obj(g->function);
    N[-2] = (Value)pc;
    flags |= LINK_GENERATOR;
    if (g->frame) {
        g->frame->R = N;
        flags |= LINK_FRAME;
    }
    N[-1] = link_make((size_t)(N - R), dst, flags);
    if (g->state == GENERATOR_SUSPENDED) {
        N[g->resume_dst] = sent;
    }
    g->state = GENERATOR_RUNNING;
    gc_set(vm, g, &g->saved_handled, vm->thread.handled);
    if (g->handled != ABSENT) {
        vm->thread.handled = g->handled;
    }
    return N;
}

static void leave(VM *vm, Generator *g, bool keep_handled)
{
    Value inside = vm->thread.handled;
    // WHY: the generator may handle the very exception that its resumer handles.
    bool own =
        !keep_handled || inside != g->saved_handled ||
        (inside != NONE && inside != ABSENT &&
         code_is_handling(g->function->code, (uint32_t)(g->pc - g->function->code->words) - 1));
    gc_set(vm, g, &g->handled, keep_handled && own ? inside : ABSENT);
    vm->thread.handled = g->saved_handled;
    g->saved_handled = ABSENT;
}

void generator_suspend(VM *vm, Value *R, const uint32_t *pc, uint32_t dst, bool delegating)
{
    Generator *g = (Generator *)R[-4];
    memcpy(g->r, R, g->count * sizeof(Value));
    gc_barrier(vm, g);
    g->pc = pc;
    if (g->frame) {
        g->frame->R = g->r;
    }
    g->resume_dst = (uint8_t)dst;
    g->delegating = delegating;
    g->state = GENERATOR_SUSPENDED;
    leave(vm, g, true);
}

void generator_finish(VM *vm, Value *R, const uint32_t *pc)
{
    Generator *g = (Generator *)R[-4];
    if (g->frame) {
        frame_detach(vm, R, pc);
    }
    memset(g->r, 0, g->count * sizeof(Value));
    g->state = GENERATOR_CLOSED;
    g->h.gc &= (uint8_t)~GC_FINALIZER;  // nothing to do when it dies
    leave(vm, g, false);
}

// ---- resuming from C

RAISES static bool check_not_running(VM *vm, const Generator *g)
{
    if (g->state != GENERATOR_RUNNING) {
        return true;
    }
    raise_error(vm, E_ValueError, "%s already executing",
                g->h.kind == T_coroutine         ? "coroutine"
                : g->h.kind == T_async_generator ? "async generator"
                                                 : "generator");
    return false;
}

RAISES static Maybe run(VM *vm, Generator *g, Value *E, Value sent, Value exception,
                        bool *finished)
{
    Value *saved_top = vm->thread.top;
    vm->thread.top = NULL;
    Value *N = generator_push(vm, g, sent, E, frame_halt(), 0, 0);
    Maybe result = RAISED;
    if (!N) {
        frame_leave_entry(vm, E);
    } else if (exception == ABSENT) {
        result = frame_run(vm, N, g->pc);
    } else {
        vm->thread.R = N;
        vm->thread.pc = g->pc == g->function->code->words ? g->pc + 1 : g->pc;
        if (g->handled != ABSENT) {
            (void)raise_object(vm, exception);  // what it handles becomes the context
        } else {
            vm->exc = exception;
        }
        const uint32_t *pc = unwind(vm, &N, false);
        result = pc ? frame_run(vm, N, pc) : RAISED;
    }
    vm->thread.top = saved_top;
    *finished = g->state == GENERATOR_CLOSED;
    return result;
}

Maybe generator_send(VM *vm, Generator *g, Value v, bool *finished)
{
    *finished = true;
    CHECK(check_not_running(vm, g));
    if (g->state == GENERATOR_CLOSED) {
        if (g->h.kind == T_coroutine) {
            return raise_error(vm, E_RuntimeError, "cannot reuse already awaited coroutine");
        }
        return just(NONE);
    }
    if (g->state == GENERATOR_CREATED && v != NONE) {
        return raise_error(vm, E_TypeError, "can't send non-None value to a just-started %s",
                           g->h.kind == T_coroutine         ? "coroutine"
                           : g->h.kind == T_async_generator ? "async generator"
                                                            : "generator");
    }
    CHECK(enter_recursion(vm, ""));
    g->awaited = 1;
    Value *E = TRY_PTR(frame_push_entry(vm));
    return run(vm, g, E, v, ABSENT, finished);
}

// The iterator that a suspended `yield from` or `await` delegates to, or ABSENT.
Value generator_delegate(const Generator *g)
{
    if (g->state != GENERATOR_SUSPENDED) {
        return ABSENT;
    }
    return g->delegating ? g->r[g->pc[-2] >> 24] : ABSENT;  // operand c of the YIELDFROM
}

// Resumes behind the YIELDFROM with the delegate's result.
RAISES static Maybe resume_after_delegate(VM *vm, Generator *g, Value result, bool *finished)
{
    g->resume_dst = (uint8_t)(g->pc[-2] >> 8);
    g->pc += (int32_t)g->pc[-1];
    g->delegating = 0;
    return generator_send(vm, g, result, finished);
}

// Calls delegate.throw() with the frame of `g` below, as the stack shows it.
RAISES static Maybe call_throw(VM *vm, Generator *g, Value delegate, Value method,
                               Value exception, bool *done)
{
    Value *E = TRY_PTR(frame_push_entry(vm));
    Value *saved_top = vm->thread.top;
    vm->thread.top = NULL;
    Value *N = generator_push(vm, g, NONE, E, frame_halt(), 0, 0);
    Maybe result = RAISED;
    if (N) {
        vm->thread.R = N;
        vm->thread.pc = g->pc;
        result = method == ABSENT ? generator_throw(vm, (Generator *)delegate, exception, done)
                                  : call_1(vm, method, exception);
        if (g->frame) {
            g->frame->R = g->r;
        }
        leave(vm, g, true);
    }
    vm->thread.top = saved_top;
    frame_leave_entry(vm, E);
    return result;
}

RAISES static Maybe throw_into_delegate(VM *vm, Generator *g, Value delegate, Value exception,
                                        bool *finished)
{
    Maybe result;
    bool done = false;
    g->state = GENERATOR_RUNNING;
    if (is_kind(delegate, T_generator) || is_kind(delegate, T_coroutine)) {
        g->state = GENERATOR_SUSPENDED;
        result = call_throw(vm, g, delegate, ABSENT, exception, &done);
    } else {
        Maybe method = attr_find(vm, delegate, vm_name(vm, N_throw));
        if (!raised(method) && maybe_value(method) == NOTHING) {
            g->state = GENERATOR_SUSPENDED;
            if (is_instance_of(vm, exception,
                               E_StopIteration)) {  // COMPAT: ends the delegation
                Value value = as_exception(exception)->fields[0];
                return resume_after_delegate(vm, g, value == ABSENT ? NONE : value, finished);
            }
            Value *E = TRY_PTR(frame_push_entry(vm));
            return run(vm, g, E, NONE, exception, finished);
        }
        g->state = GENERATOR_SUSPENDED;
        result = raised(method)
                     ? RAISED
                     : call_throw(vm, g, delegate, maybe_value(method), exception, &done);
    }
    g->state = GENERATOR_SUSPENDED;
    if (!raised(result) && !done) {
        *finished = false;
        return result;
    }
    if (raised(result) && error_is(vm, E_StopIteration)) {
        Value stop = error_take(vm);
        result = just(as_exception(stop)->fields[0] == ABSENT ? NONE
                                                              : as_exception(stop)->fields[0]);
        done = true;
    }
    if (done && !raised(result)) {
        return resume_after_delegate(vm, g, maybe_value(result), finished);
    }
    Value failure = error_take(vm);
    Value *E = TRY_PTR(frame_push_entry(vm));
    return run(vm, g, E, NONE, failure, finished);
}

RAISES static bool close_delegate(VM *vm, Generator *g, Value delegate)
{
    if (is_kind(delegate, T_generator) || is_kind(delegate, T_coroutine)) {
        return generator_close(vm, (Generator *)delegate);
    }
    (void)g;
    Maybe method = attr_find(vm, delegate, vm_name(vm, N_close));
    if (raised(method)) {  // the generator is closed all the same
        error_unraisable(vm, NULL, delegate);
        return true;
    }
    if (maybe_value(method) == NOTHING) {
        return true;
    }
    (void)TRYB(call_0(vm, maybe_value(method)));
    return true;
}

Maybe generator_throw(VM *vm, Generator *g, Value exception, bool *finished)
{
    *finished = true;
    CHECK(check_not_running(vm, g));
    if (g->state == GENERATOR_CLOSED) {
        if (g->h.kind == T_coroutine) {
            return raise_error(vm, E_RuntimeError, "cannot reuse already awaited coroutine");
        }
        vm->exc = exception;
        return RAISED;
    }
    CHECK(enter_recursion(vm, ""));
    g->awaited = 1;
    Value delegate = generator_delegate(g);
    if (delegate != ABSENT) {
        if (!is_instance_of(vm, exception, E_GeneratorExit)) {
            return throw_into_delegate(vm, g, delegate, exception, finished);
        }
        g->state = GENERATOR_RUNNING;
        bool closed = close_delegate(vm, g, delegate);
        g->state = GENERATOR_SUSPENDED;
        if (!closed) {
            exception = error_take(vm);
        }
    }
    if (g->state == GENERATOR_CREATED) {  // nothing can handle it: the generator just ends
        g->state = GENERATOR_CLOSED;
        vm->exc = exception;
        traceback_add(vm, exception, g->function, g->function->code->words, g->r);
        return RAISED;
    }
    Value *E = TRY_PTR(frame_push_entry(vm));
    return run(vm, g, E, NONE, exception, finished);
}

bool generator_close(VM *vm, Generator *g)
{
    if (g->state == GENERATOR_CLOSED) {
        return true;
    }
    if (g->state == GENERATOR_CREATED) {
        g->state = GENERATOR_CLOSED;
        g->awaited = 1;
        return true;
    }
    bool finished;
    Value exit = TRYB(exception_new(vm, type_by_id(vm, E_GeneratorExit), NULL, 0));
    Maybe result = generator_throw(vm, g, exit, &finished);
    if (!raised(result)) {
        if (!finished) {
            raise_error(vm, E_RuntimeError, "%s ignored GeneratorExit",
                        g->h.kind == T_coroutine         ? "coroutine"
                        : g->h.kind == T_async_generator ? "async generator"
                                                         : "generator");
            return false;
        }
        gc_set(vm, g, &g->result, maybe_value(result));
        return true;
    }
    if (error_is(vm, E_GeneratorExit) || error_is(vm, E_StopIteration)) {
        error_clear(vm);
        return true;
    }
    return false;
}
