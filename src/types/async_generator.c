// async_generator — async generators and the awaitables of their steps.
//
// asend(), athrow(), aclose() and __anext__() give an AsyncGenStep; driving it runs the generator
// up to its next yield. Values that the generator yields come wrapped, so that they can be told
// from what its awaits yield: the former end the step with StopIteration(value), the latter pass.

#include "py.h"
#include "vm/generator.h"

enum StepState { STEP_NEW, STEP_RUNNING, STEP_CLOSED };

typedef struct AsyncGenStep {
    Obj h;
    Value target;   // the generator; anext(): the awaitable
    Value sent;     // asend: value; athrow: exception, ABSENT for aclose; anext: default
    uint8_t state;  // enum StepState
} AsyncGenStep;

static AsyncGenStep *as_step(Value v)
{
    return (AsyncGenStep *)v;
}

static Generator *generator_of(Value step)
{
    return (Generator *)as_step(step)->target;
}

Maybe asyncgen_wrap(VM *vm, Value v)
{
    Method *wrapped =
        TRY_PTR((Method *)gc_new(vm, sizeof(Method), T_async_generator_wrapped_value));
    wrapped->self = v;
    return just_obj(wrapped);
}

static bool is_wrapped(Value v)
{
    return is_kind(v, T_async_generator_wrapped_value);
}

// ---- making steps

RAISES static bool call_hooks(VM *vm, Generator *g)
{
    if (g->awaited) {
        return true;
    }
    g->awaited = 1;
    Value hooks = vm->roots[ROOT_asyncgen_hooks];
    if (!is_tuple(hooks)) {
        return true;
    }
    Value first = as_tuple(hooks)->items[0], finalizer = as_tuple(hooks)->items[1];
    gc_set(vm, g, &g->hooks, finalizer == NONE ? ABSENT : finalizer);
    if (first != NONE) {
        (void)TRYB(call_1(vm, first, from_obj(g)));
    }
    return true;
}

RAISES static Maybe new_step(VM *vm, enum TypeId kind, Value g, Value sent)
{
    CHECK(call_hooks(vm, (Generator *)g));
    AsyncGenStep *step = TRY_PTR((AsyncGenStep *)gc_new(vm, sizeof(AsyncGenStep), kind));
    step->target = g;
    step->sent = sent;
    return just_obj(step);
}

// A step that a program asked for by name: warns when it is forgotten.
RAISES static Maybe new_named_step(VM *vm, enum TypeId kind, Value g, Value sent)
{
    Value step = TRY(new_step(vm, kind, g, sent));
    CHECK(gc_add_finalizer(vm, as_obj(step)));
    return just(step);
}

RAISES static Maybe agen_anext(VM *vm, Value self)
{
    return new_step(vm, T_async_generator_asend, self, NONE);
}

RAISES static Maybe agen_asend(VM *vm, Value *args, int n)
{
    (void)n;
    return new_named_step(vm, T_async_generator_asend, args[0], args[1]);
}

RAISES static Maybe agen_athrow(VM *vm, Value *args, int n)
{
    (void)n;
    Value exception = TRY(generator_thrown(vm, "athrow", args[1], args[2], args[3]));
    return new_named_step(vm, T_async_generator_athrow, args[0], exception);
}

RAISES static Maybe agen_aclose(VM *vm, Value *args, int n)
{
    (void)n;
    return new_named_step(vm, T_async_generator_athrow, args[0], ABSENT);
}

// ---- what came out of the generator

static bool ends_generator(VM *vm)
{
    return error_is(vm, E_StopAsyncIteration) || error_is(vm, E_GeneratorExit);
}

// The end of the generator is StopAsyncIteration, a yielded value StopIteration(value); what an
// await inside yields passes.
RAISES static Maybe unwrap(VM *vm, Generator *g, Maybe result, bool finished)
{
    if (!raised(result) && finished) {
        (void)raise_args(vm, E_StopAsyncIteration, NULL, 0);
        result = RAISED;
    }
    if (raised(result)) {
        if (ends_generator(vm)) {
            g->closing = 1;
        }
        g->stepping = 0;
        return RAISED;
    }
    if (is_wrapped(maybe_value(result))) {
        g->stepping = 0;
        Value v = ((Method *)maybe_value(result))->self;
        return is_tuple(v) || is_exception(vm, v) ? raise_value(vm, E_StopIteration, v)
                                                  : raise_stop(vm, v == NONE ? NONE : v);
    }
    return result;
}

RAISES static Maybe close_if_raised(Value step, Maybe result)
{
    if (raised(result)) {
        as_step(step)->state = STEP_CLOSED;
    }
    return result;
}

// ---- asend and anext

RAISES static bool begin(VM *vm, Value step, const char *what)
{
    Generator *g = generator_of(step);
    if (as_step(step)->state == STEP_CLOSED) {
        raise_error(vm, E_RuntimeError, "cannot reuse already awaited %s",
                    is_kind(step, T_async_generator_asend) ? "__anext__()/asend()"
                                                           : "aclose()/athrow()");
        return false;
    }
    if (as_step(step)->state == STEP_NEW && g->stepping) {
        as_step(step)->state = STEP_CLOSED;
        raise_error(vm, E_RuntimeError, "%s: asynchronous generator is already running", what);
        return false;
    }
    return true;
}

RAISES static Maybe asend_resume(VM *vm, Value step, Value sent)
{
    Generator *g = generator_of(step);
    CHECK(begin(vm, step, "anext()"));
    if (as_step(step)->state == STEP_NEW) {
        sent = sent == NONE ? as_step(step)->sent : sent;
        as_step(step)->state = STEP_RUNNING;
        g->stepping = 1;
    }
    bool finished = false;
    Maybe result = generator_send(vm, g, sent, &finished);
    return close_if_raised(step, unwrap(vm, g, result, finished));
}

RAISES static Maybe asend_throw(VM *vm, Value step, Value exception)
{
    Generator *g = generator_of(step);
    CHECK(begin(vm, step, "anext()"));
    as_step(step)->state = STEP_RUNNING;
    g->stepping = 1;
    bool finished = false;
    Maybe result = generator_throw(vm, g, exception, &finished);
    return close_if_raised(step, unwrap(vm, g, result, finished));
}

// ---- athrow and aclose

RAISES static Maybe ignored_exit(VM *vm, Value step)
{
    generator_of(step)->stepping = 0;
    as_step(step)->state = STEP_CLOSED;
    return raise_error(vm, E_RuntimeError, "async generator ignored GeneratorExit");
}

// Ends of aclose() are its success: the awaitable is done with None.
RAISES static Maybe athrow_end(VM *vm, Value step, Maybe result, bool finished)
{
    bool closing = as_step(step)->sent == ABSENT;
    if (closing && !raised(result) && !finished) {
        return is_wrapped(maybe_value(result)) ? ignored_exit(vm, step) : result;
    }
    result = unwrap(vm, generator_of(step), result, finished);
    if (raised(result) && closing && ends_generator(vm)) {
        error_clear(vm);
        result = raise_stop(vm, NONE);
    }
    return close_if_raised(step, result);
}

RAISES static Maybe athrow_start(VM *vm, Value step, Value sent)
{
    Generator *g = generator_of(step);
    bool closing = as_step(step)->sent == ABSENT;
    if (g->closing) {
        as_step(step)->state = STEP_CLOSED;
        return raise_args(vm, E_StopAsyncIteration, NULL, 0);
    }
    if (sent != NONE) {
        return raise_error(vm, E_RuntimeError,
                           "can't send non-None value to a just-started coroutine");
    }
    as_step(step)->state = STEP_RUNNING;
    g->stepping = 1;
    Value exception = as_step(step)->sent;
    if (closing) {
        g->closing = 1;
        exception = TRY(exception_new(vm, type_by_id(vm, E_GeneratorExit), NULL, 0));
    }
    bool finished = false;
    Maybe result = generator_throw(vm, g, exception, &finished);
    return athrow_end(vm, step, result, finished);
}

RAISES static Maybe athrow_resume(VM *vm, Value step, Value sent)
{
    Generator *g = generator_of(step);
    bool closing = as_step(step)->sent == ABSENT;
    if (as_step(step)->state != STEP_CLOSED && g->state == GENERATOR_CLOSED) {
        as_step(step)->state = STEP_CLOSED;
        return raise_stop(vm, NONE);
    }
    CHECK(begin(vm, step, closing ? "aclose()" : "athrow()"));
    if (as_step(step)->state == STEP_NEW) {
        return athrow_start(vm, step, sent);
    }
    bool finished = false;
    Maybe result = generator_send(vm, g, sent, &finished);
    return athrow_end(vm, step, result, finished);
}

RAISES static Maybe athrow_throw(VM *vm, Value step, Value exception)
{
    Generator *g = generator_of(step);
    bool closing = as_step(step)->sent == ABSENT;
    CHECK(begin(vm, step, closing ? "aclose()" : "athrow()"));
    as_step(step)->state = STEP_RUNNING;
    g->stepping = 1;
    bool finished = false;
    Maybe result = generator_throw(vm, g, exception, &finished);
    return athrow_end(vm, step, result, finished);
}

// ---- anext(iterator, default)

Maybe anext_awaitable_new(VM *vm, Value awaitable, Value fallback)
{
    AsyncGenStep *step =
        TRY_PTR((AsyncGenStep *)gc_new(vm, sizeof(AsyncGenStep), T_anext_awaitable));
    step->target = awaitable;
    step->sent = fallback;
    return just_obj(step);
}

RAISES static Maybe anext_iterator(VM *vm, Value self)
{
    Value iterator = TRY(awaitable_iterator(vm, as_step(self)->target));
    if (iterator == NOTHING) {
        return raise_error(vm, E_TypeError, "object %T can't be used in 'await' expression",
                           as_step(self)->target);
    }
    gc_set(vm, as_obj(self), &as_step(self)->target, iterator);
    return just(iterator);
}

// StopAsyncIteration means the default.
RAISES static Maybe with_default(VM *vm, Value self, Maybe result)
{
    if (raised(result) && error_is(vm, E_StopAsyncIteration)) {
        error_clear(vm);
        return raise_stop(vm, as_step(self)->sent);
    }
    return result;
}

// ---- the common face of steps

RAISES static Maybe step_resume(VM *vm, Value step, Value sent)
{
    switch (kind_of(step)) {
    case T_async_generator_asend:
        return asend_resume(vm, step, sent);
    case T_async_generator_athrow:
        return athrow_resume(vm, step, sent);
    default: {
        Value iterator = TRY(anext_iterator(vm, step));
        return with_default(vm, step, call_method_1(vm, iterator, vm_name(vm, N_send), sent));
    }
    }
}

RAISES static Maybe step_next(VM *vm, Value self)
{
    return step_resume(vm, self, NONE);
}

RAISES static Maybe step_send(VM *vm, Value *args, int n)
{
    (void)n;
    return step_resume(vm, args[0], args[1]);
}

RAISES static Maybe throw_exception(VM *vm, Value step, Value exception)
{
    switch (kind_of(step)) {
    case T_async_generator_asend:
        return asend_throw(vm, step, exception);
    case T_async_generator_athrow:
        return athrow_throw(vm, step, exception);
    default: {
        Value iterator = TRY(anext_iterator(vm, step));
        return with_default(vm, step,
                            call_method_1(vm, iterator, vm_name(vm, N_throw), exception));
    }
    }
}

RAISES static Maybe step_throw(VM *vm, Value *args, int n)
{
    (void)n;
    Value exception = TRY(generator_thrown(vm, "throw", args[1], args[2], args[3]));
    return throw_exception(vm, args[0], exception);
}

RAISES static Maybe step_close(VM *vm, Value *args, int n)
{
    (void)n;
    Value step = args[0];
    if (is_kind(step, T_anext_awaitable)) {
        Value iterator = TRY(anext_iterator(vm, step));
        return call_method_0(vm, iterator, vm_name(vm, N_close));
    }
    if (as_step(step)->state == STEP_CLOSED) {
        return just(NONE);
    }
    Value exit = TRY(exception_new(vm, type_by_id(vm, E_GeneratorExit), NULL, 0));
    Maybe result = throw_exception(vm, step, exit);
    if (!raised(result)) {
        return raise_error(vm, E_RuntimeError, "coroutine ignored GeneratorExit");
    }
    if (error_is(vm, E_StopIteration) || ends_generator(vm)) {
        error_clear(vm);
        return just(NONE);
    }
    return RAISED;
}

static void step_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((AsyncGenStep *)self)->target);
    gc_mark_value(vm, ((AsyncGenStep *)self)->sent);
}

RAISES static Maybe step_del(VM *vm, Value *args, int n)
{
    (void)n;
    if (as_step(args[0])->state == STEP_NEW && kind_of(args[0]) != T_anext_awaitable) {
        const char *method = kind_of(args[0]) == T_async_generator_asend ? "asend"
                             : as_step(args[0])->sent == ABSENT          ? "aclose"
                                                                         : "athrow";
        CHECK(warn(vm, E_RuntimeWarning, "coroutine method '%s' of '%S' was never awaited",
                   method, generator_of(args[0])->qualname));
    }
    return just(NONE);
}

static const Def step_methods[] = {
    {"send(self, arg, /)", FN(step_send), "Resume the step with a value."},
    {"throw(self, typ, val=..., tb=..., /)", FN(step_throw), "Raise exception in the step."},
    {"close(self, /)", FN(step_close), "Give the step up."},
    {"__del__(self, /)", FN(step_del), "Warns when the step was never taken."},
    {0},
};

#define STEP_TYPE(id)                                           \
    const TypeDef id##_type = {                                 \
        .name = #id,                                            \
        .size = sizeof(AsyncGenStep),                           \
        .flags = TYPE_FINAL | TYPE_NO_NEW | TYPE_HAS_FINALIZER, \
        .iter = iter_self,                                      \
        .next = step_next,                                      \
        .await = iter_self,                                     \
        .trace = step_trace,                                    \
        .methods = step_methods,                                \
    }
STEP_TYPE(async_generator_asend);
STEP_TYPE(async_generator_athrow);
STEP_TYPE(anext_awaitable);

static void wrapped_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Method *)self)->self);
}

const TypeDef async_generator_wrapped_value_type = {
    .name = "async_generator_wrapped_value",
    .size = sizeof(Method),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .trace = wrapped_trace,
};

// ---- the generator

RAISES static Maybe agen_name(VM *vm, Value self)
{
    (void)vm;
    return just(((Generator *)self)->name);
}

RAISES static Maybe agen_qualname(VM *vm, Value self)
{
    (void)vm;
    return just(((Generator *)self)->qualname);
}

RAISES static Maybe agen_running(VM *vm, Value self)
{
    (void)vm;
    return just_bool(((Generator *)self)->stepping);
}

RAISES static Maybe agen_suspended(VM *vm, Value self)
{
    (void)vm;
    return just_bool(((Generator *)self)->state == GENERATOR_SUSPENDED);
}

RAISES static Maybe agen_code(VM *vm, Value self)
{
    (void)vm;
    return just_obj(((Generator *)self)->function->code);
}

RAISES static Maybe agen_await(VM *vm, Value self)
{
    (void)vm;
    Value delegate = generator_delegate((Generator *)self);
    return just(delegate == ABSENT ? NONE : delegate);
}

RAISES static Maybe agen_repr(VM *vm, Value self)
{
    return str_from_format(vm, "<async_generator object %S at %p>",
                           ((Generator *)self)->qualname, (void *)self);
}

// The finalizer hook, which usually schedules aclose(); without one nothing can be awaited.
RAISES static Maybe agen_del(VM *vm, Value *args, int n)
{
    (void)n;
    Generator *g = (Generator *)args[0];
    if (g->state == GENERATOR_SUSPENDED && g->hooks != ABSENT && !g->closing) {
        (void)TRY(call_1(vm, g->hooks, args[0]));
    }
    return just(NONE);
}

static const Def async_generator_methods[] = {
    {"asend(self, value, /)", FN(agen_asend), "asend(v) -> send 'v' in generator."},
    {"athrow(self, typ, val=..., tb=..., /)", FN(agen_athrow), "Raise exception in generator."},
    {"aclose(self, /)", FN(agen_aclose), "aclose() -> raise GeneratorExit inside generator."},
    {"__del__(self, /)", FN(agen_del), "Called when the generator is about to die."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {"__name__", GETSET(agen_name, generator_set_name), "name of the async generator"},
    {"__qualname__", GETSET(agen_qualname, generator_set_qualname),
     "qualified name of the async generator"},
    {"ag_await", GET(agen_await), "object being awaited on, or None"},
    {"ag_frame", GET(generator_frame), "Frame, or None when it has ended."},
    {"ag_running", MEMBER(agen_running), "Whether a step is under way."},
    {"ag_suspended", GET(agen_suspended), "Whether it is suspended."},
    {"ag_code", GET(agen_code), "Code object."},
    {0},
};

const TypeDef async_generator_type = {
    .name = "async_generator",
    .size = sizeof(Generator),
    .flags = TYPE_FINAL | TYPE_NO_NEW | TYPE_HAS_WEAKREF | TYPE_HAS_FINALIZER,
    .repr = agen_repr,
    .aiter = iter_self,
    .anext = agen_anext,
    .trace = generator_trace,
    .methods = async_generator_methods,
};
