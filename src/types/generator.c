// generator — the Python face of generators and coroutines. The mechanics are in vm/generator.c.

#include "vm/generator.h"

#include "py.h"
#include "types/frame.h"

static Generator *as_generator(Value v)
{
    return (Generator *)v;
}

// ---- running

// StopIteration with the result, as Python code sees the end.
static Maybe as_python(VM *vm, Maybe result, bool finished)
{
    if (raised(result) || !finished) {
        return result;
    }
    return raise_stop(vm, maybe_value(result));
}

RAISES static Maybe generator_next(VM *vm, Value self)
{
    bool finished = false;  // stays so when the generator cannot be entered
    Value result = TRY(generator_send(vm, as_generator(self), NONE, &finished));
    if (!finished) {
        return just(result);
    }
    // WHY not NOTHING for results: `yield from` and StopIteration.value want the value.
    return result == NONE ? just(NOTHING) : raise_stop(vm, result);
}

RAISES static Maybe generator_send_method(VM *vm, Value *args, int n)
{
    (void)n;
    bool finished = false;  // stays so when the generator cannot be entered
    Maybe result = generator_send(vm, as_generator(args[0]), args[1], &finished);
    return as_python(vm, result, finished);
}

// type(value); what goes wrong is raised in the generator, so it is the result too.
RAISES static Maybe instantiate(VM *vm, Value type, Value value)
{
    if (value != ABSENT && is_exception(vm, value) &&
        type_is_subtype(type_of(vm, value), as_type(type))) {
        return just(value);
    }
    Maybe made = value != ABSENT && is_tuple(value) ? call_spread(vm, type, value, ABSENT)
                 : value == ABSENT || value == NONE ? call_0(vm, type)
                                                    : call_1(vm, type, value);
    if (!raised(made) && !is_exception(vm, maybe_value(made))) {
        made =
            raise_error(vm, E_TypeError,
                        "calling %R should have returned an instance of BaseException, not %T",
                        type, maybe_value(made));
    }
    return raised(made) ? just(error_take(vm)) : made;
}

// The exception that throw(type[, value[, tb]]) means.
Maybe generator_thrown(VM *vm, const char *method, Value type, Value value, Value traceback)
{
    if (traceback != ABSENT && traceback != NONE && !is_kind(traceback, T_traceback)) {
        return raise_error(vm, E_TypeError,
                           "throw() third argument must be a traceback object");
    }
    if (value != ABSENT) {
        CHECK(warn(vm, E_DeprecationWarning,
                   "the (type, exc, tb) signature of %s() is deprecated, use the single-arg "
                   "signature instead.",
                   method));
    }
    Value exception;
    if (is_type(type) && (as_type(type)->flags & TYPE_IS_EXCEPTION)) {
        exception = TRY(instantiate(vm, type, value));
    } else if (is_exception(vm, type)) {
        if (value != ABSENT && value != NONE) {
            return raise_error(vm, E_TypeError,
                               "instance exception may not have a separate value");
        }
        exception = type;
    } else {
        return raise_error(
            vm, E_TypeError,
            "exceptions must be classes or instances deriving from BaseException, not %T",
            type);
    }
    if (traceback != ABSENT && traceback != NONE) {
        gc_set(vm, as_obj(exception), &as_exception(exception)->traceback, traceback);
    }
    return just(exception);
}

RAISES static Maybe generator_throw_method(VM *vm, Value *args, int n)
{
    (void)n;
    Value exception = TRY(generator_thrown(vm, "throw", args[1], args[2], args[3]));
    bool finished = false;  // stays so when the generator cannot be entered
    Maybe result = generator_throw(vm, as_generator(args[0]), exception, &finished);
    return as_python(vm, result, finished);
}

RAISES static Maybe generator_close_method(VM *vm, Value *args, int n)
{
    (void)n;
    Generator *g = as_generator(args[0]);
    g->result = ABSENT;
    CHECK(generator_close(vm, g));
    return just(g->result == ABSENT ? NONE : g->result);
}

Maybe generator_frame(VM *vm, Value self)
{
    const Generator *g = as_generator(self);
    if (g->state != GENERATOR_RUNNING) {
        return g->state == GENERATOR_CLOSED ? just(NONE) : frame_object_suspended(vm, self);
    }
    const uint32_t *pc = vm->thread.pc;
    for (Value *R = frame_current(vm); R; R = frame_outer(vm, R, &pc)) {
        if (generator_of_frame(R) == g) {
            return frame_object(vm, R, pc);
        }
    }
    return just(NONE);  // it runs in another thread
}

// ---- attributes

RAISES static Maybe get_name(VM *vm, Value self)
{
    (void)vm;
    return just(as_generator(self)->name);
}

RAISES static Maybe get_qualname(VM *vm, Value self)
{
    (void)vm;
    return just(as_generator(self)->qualname);
}

RAISES static bool set_text(VM *vm, Value self, Value value, Value *field, const char *what)
{
    if (value == ABSENT || !is_str(value)) {
        raise_error(vm, E_TypeError, "%s must be set to a string object", what);
        return false;
    }
    gc_set(vm, as_obj(self), field, value);
    return true;
}

bool generator_set_name(VM *vm, Value self, Value value)
{
    return set_text(vm, self, value, &as_generator(self)->name, "__name__");
}

bool generator_set_qualname(VM *vm, Value self, Value value)
{
    return set_text(vm, self, value, &as_generator(self)->qualname, "__qualname__");
}

RAISES static Maybe get_running(VM *vm, Value self)
{
    (void)vm;
    return just_bool(as_generator(self)->state == GENERATOR_RUNNING);
}

RAISES static Maybe get_suspended(VM *vm, Value self)
{
    (void)vm;
    return just_bool(as_generator(self)->state == GENERATOR_SUSPENDED);
}

RAISES static Maybe get_code(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_generator(self)->function->code);
}

RAISES static Maybe get_delegate(VM *vm, Value self)
{
    (void)vm;
    Value delegate = generator_delegate(as_generator(self));
    return just(delegate == ABSENT ? NONE : delegate);
}

RAISES static Maybe generator_repr(VM *vm, Value self)
{
    return str_from_format(vm, "<%T object %S at %p>", self, as_generator(self)->qualname,
                           (void *)self);
}

RAISES static Maybe coroutine_await(VM *vm, Value self)
{
    Method *wrapper = TRY_PTR((Method *)gc_new(vm, sizeof(Method), T_coroutine_wrapper));
    wrapper->self = self;
    return just_obj(wrapper);
}

// A coroutine that dies without having been started is likely a mistake. What is suspended is
// closed, so that its finally blocks run.
RAISES static Maybe coroutine_del(VM *vm, Value *args, int n)
{
    (void)n;
    Generator *g = as_generator(args[0]);
    if (g->h.kind == T_coroutine && g->state == GENERATOR_CREATED && !g->awaited) {
        if (!warn(vm, E_RuntimeWarning, "coroutine '%S' was never awaited", g->qualname)) {
            error_unraisable(vm, NULL, args[0]);
        }
    } else if (g->state == GENERATOR_SUSPENDED) {
        CHECK(generator_close(vm, g));
    }
    return just(NONE);
}

void generator_trace(VM *vm, Obj *self)
{
    Generator *g = (Generator *)self;
    gc_mark_ptr(vm, g->function);
    gc_mark_value(vm, g->name);
    gc_mark_value(vm, g->qualname);
    gc_mark_value(vm, g->handled);
    gc_mark_value(vm, g->saved_handled);
    gc_mark_value(vm, g->result);
    gc_mark_value(vm, g->hooks);
    gc_mark_ptr(vm, g->frame);
    gc_mark_registers(vm, g->r, g->r + g->count);
}

#define GENERATOR_ROWS(prefix, what)                                                 \
    {"send(self, arg, /)", FN(generator_send_method),                                \
     "Send 'arg' into " what ", return next yielded value or raise StopIteration."}, \
        {"throw(self, typ, val=..., tb=..., /)", FN(generator_throw_method),         \
         "Raise exception in " what "."},                                            \
        {"close(self, /)", FN(generator_close_method),                               \
         "Raise GeneratorExit inside " what "."},                                    \
        {"__name__", GETSET(get_name, generator_set_name), "name of the " what},     \
        {"__qualname__", GETSET(get_qualname, generator_set_qualname),               \
         "qualified name of the " what},                                             \
        {prefix "_running", GET(get_running), "Whether it is executing."},           \
        {prefix "_suspended", GET(get_suspended), "Whether it is suspended."},       \
        {prefix "_code", GET(get_code), "Code object."},

static const Def generator_methods[] = {
    GENERATOR_ROWS("gi", "generator"){"gi_frame", GET(generator_frame),
                                      "Frame, or None when it has ended."},
    {"__del__(self, /)", FN(coroutine_del), "Called when the generator is about to die."},
    {"gi_yieldfrom", GET(get_delegate), "object being iterated by yield from, or None"},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

static const Def coroutine_methods[] = {
    GENERATOR_ROWS("cr", "coroutine"){"cr_frame", GET(generator_frame),
                                      "Frame, or None when it has ended."},
    {"__del__(self, /)", FN(coroutine_del), "Called when the coroutine is about to die."},
    {"cr_await", GET(get_delegate), "object being awaited on, or None"},
    {"cr_origin", CONSTANT(NONE), "Where the coroutine was created, or None."},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

const TypeDef generator_type = {
    .name = "generator",
    .size = sizeof(Generator),
    .flags = TYPE_FINAL | TYPE_NO_NEW | TYPE_HAS_WEAKREF | TYPE_HAS_FINALIZER,
    .repr = generator_repr,
    .iter = iter_self,
    .next = generator_next,
    .trace = generator_trace,
    .methods = generator_methods,
};

const TypeDef coroutine_type = {
    .name = "coroutine",
    .size = sizeof(Generator),
    .flags = TYPE_FINAL | TYPE_NO_NEW | TYPE_HAS_WEAKREF | TYPE_HAS_FINALIZER,
    .repr = generator_repr,
    .await = coroutine_await,
    .trace = generator_trace,
    .methods = coroutine_methods,
};

// ---- what coroutine.__await__ gives

static Generator *wrapped(Value v)
{
    return as_generator(((Method *)v)->self);
}

RAISES static Maybe wrapper_next(VM *vm, Value self)
{
    return generator_next(vm, ((Method *)self)->self);
}

RAISES static Maybe wrapper_send(VM *vm, Value *args, int n)
{
    (void)n;
    bool finished = false;  // stays so when the generator cannot be entered
    Maybe result = generator_send(vm, wrapped(args[0]), args[1], &finished);
    return as_python(vm, result, finished);
}

RAISES static Maybe wrapper_throw(VM *vm, Value *args, int n)
{
    Value forwarded[4] = {((Method *)args[0])->self, args[1], args[2], args[3]};
    return generator_throw_method(vm, forwarded, n);
}

RAISES static Maybe wrapper_close(VM *vm, Value *args, int n)
{
    Value forwarded = ((Method *)args[0])->self;
    return generator_close_method(vm, &forwarded, n);
}

static void wrapper_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Method *)self)->self);
}

static const Def coroutine_wrapper_methods[] = {
    {"send(self, arg, /)", FN(wrapper_send), "Send 'arg' into the coroutine."},
    {"throw(self, typ, val=..., tb=..., /)", FN(wrapper_throw),
     "Raise exception in coroutine."},
    {"close(self, /)", FN(wrapper_close), "Raise GeneratorExit inside coroutine."},
    {0},
};

const TypeDef coroutine_wrapper_type = {
    .name = "coroutine_wrapper",
    .size = sizeof(Method),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .iter = iter_self,
    .next = wrapper_next,
    .trace = wrapper_trace,
    .methods = coroutine_wrapper_methods,
};
