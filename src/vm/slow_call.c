// slow_call — calls that are not a plain Python or C function with the exact argument count.

#include "py.h"
#include "vm/slow.h"

static size_t keyword_count(Value kwnames)
{
    return kwnames == ABSENT ? 0 : as_tuple(kwnames)->size;
}

// ---- pushing a frame with binding

RAISES static bool bind_frame(VM *vm, Func *function, Value *N, uint32_t n, Value kwnames)
{
    CHECKB(code_prepare(vm, function->code));
    size_t above = function->code->registers + n + keyword_count(kwnames);
    CHECKB(frame_fits(vm, N + above));
    Value *saved = vm->thread.top;
    vm->thread.top = N + above;
    bool ok = frame_bind(vm, function, N, N, (int)n, kwnames);
    vm->thread.top = saved;
    return ok;
}

static Value *finish_frame(Func *function, Value *N, Value *R, const uint32_t *pc, uint32_t dst,
                           uint32_t flags)
{
    N[-3] = from_obj(function);
    N[-2] = (Value)pc;
    N[-1] = link_make((size_t)(N - R), dst, flags);
    return N;
}

// ---- instances of classes whose __init__ is written in Python: no C recursion

typedef struct Plan {
    Func *init;      // Type.call_init
    bool exception;  // Type.call_exception
} Plan;

// Exceptions: of the nearest built-in class, so that a class which has the same has none itself.
RAISES static Maybe built_in_method(VM *vm, Type *type, enum NameId name)
{
    while (type->flags & TYPE_HEAP) {
        type = type->base;
    }
    return type_find(vm, type, vm_name(vm, name));
}

RAISES static bool plan_call(VM *vm, Type *type, Plan *out)
{
    *out = (Plan){0};
    if (!(type->flags & TYPE_HEAP) || (type->flags & TYPE_ABSTRACT) ||
        type_of(vm, from_obj(type)) != type_by_id(vm, T_type)) {
        return true;
    }
    Value make = TRYB(type_find(vm, type, vm_name(vm, N___new__))),
          init = TRYB(type_find(vm, type, vm_name(vm, N___init__))),
          plain = vm->roots[ROOT_object_new];
    if (type->flags & TYPE_IS_EXCEPTION) {
        if (!exception_is_simple(type)) {
            return true;
        }
        plain = TRYB(built_in_method(vm, type, N___new__));
        out->exception = make == plain && init == TRYB(built_in_method(vm, type, N___init__));
    }
    out->init = make == plain && is_kind(init, T_function) ? (Func *)init : NULL;
    return !out->init || code_prepare(vm, out->init->code);
}

// Notes in the class how to call it. Errors are left to the general way.
static void note_plan(VM *vm, Type *type)
{
    if (type->call_version == type->version) {
        return;
    }
    Plan plan;
    if (!plan_call(vm, type, &plan)) {
        error_clear(vm);
        plan = (Plan){0};
    }
    type->call_init = plan.init;
    type->call_exception = plan.exception;
    type->call_version = type->version;
}

// window: class, _, _, args…  becomes  object, function, pc, link, self, args…
static Value *push_init(VM *vm, Value *window, Func *init, uint32_t n, Value kwnames,
                        uint32_t dst, Value *R, const uint32_t *pc)
{
    Value *N = window + 4;
    size_t total = n + keyword_count(kwnames);
    CHECKP(frame_fits(vm, N + total + 4));
    Type *type = as_type(window[0]);
    Value object = type->flags & TYPE_IS_EXCEPTION
                       ? TRYP(exception_allocate(vm, type, window + 3, n))
                       : from_obj(TRYP_PTR(type_alloc(vm, type, 0)));
    memmove(N + 1, window + 3, total * sizeof(Value));
    N[0] = N[-4] = object;
    Code *code = init->code;
    if (LIKELY(code->simple == total + 1 && kwnames == ABSENT &&
               N + code->registers < vm->thread.limit)) {
        for (size_t i = total + 1; i < code->clear; i++) {
            N[i] = ABSENT;
        }
        return finish_frame(init, N, R, pc, dst, LINK_INIT);
    }
    return bind_frame(vm, init, N, n + 1, kwnames)
               ? finish_frame(init, N, R, pc, dst, LINK_INIT)
               : NULL;
}

// ---- built-in types with the usual arguments

RAISES static Maybe make_range(VM *vm, const Value *args, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (!is_int(args[i])) {
            return just(NOTHING);
        }
    }
    if (n == 0 || n > 3 || (n == 3 && as_int(args[2]) == 0)) {
        return just(NOTHING);
    }
    return range_new(vm, n == 1 ? from_small(0) : args[0], args[n > 1],
                     n == 3 ? args[2] : from_small(1));
}

// PERF: str(x), range(n) and their like skip __new__, __init__ and the binding of signatures.
// NOTHING: the general way has to do it.
RAISES static Maybe call_builtin_type(VM *vm, Type *type, Value *args, uint32_t n)
{
    if (type->id == T_range) {
        return make_range(vm, args, n);
    }
    if (type->flags & TYPE_IS_EXCEPTION) {
        note_plan(vm, type);
        bool simple =
            type->flags & TYPE_HEAP ? type->call_exception : exception_is_simple(type);
        return simple ? exception_new(vm, type, args, (int)n) : just(NOTHING);
    }
    if (n != 1) {
        return just(NOTHING);
    }
    switch (type->id) {
    case T_str:
        return op_str(vm, args[0]);
    case T_type:
        return just_obj(type_of(vm, args[0]));
    case T_int:
        return just(is_int(args[0]) ? args[0] : NOTHING);
    case T_float:
        return is_int(args[0]) ? float_new(vm, (double)as_int(args[0]))
                               : just(is_inline_float(args[0]) ? args[0] : NOTHING);
    case T_bool:
        return just_bool(TRY_TRI(op_truth(vm, args[0])));
    case T_list:
        return just_obj(list_from_iterable(vm, args[0]));
    case T_tuple:
        return is_exact(args[0], T_tuple) ? just(args[0])
                                          : just_obj(tuple_from_iterable(vm, args[0]));
    default:
        return just(NOTHING);
    }
}

// ---- the dispatcher

static Value *done(Maybe result, Value *out)
{
    *out = maybe_value(result);
    return NULL;
}

Value *slow_call(VM *vm, Value *window, uint32_t n, Value kwnames, uint32_t dst, Value *R,
                 const uint32_t *pc, Value *result)
{
    Value callee = window[0];
    size_t total = n + keyword_count(kwnames);
    *result = ABSENT;
    if (UNLIKELY(vm->pending & PENDING_TRACE)) {  // each frame in a loop of its own: vm/trace.h
        CHECKP(frame_fits(vm, window + total + 8));
        Value *top = vm->thread.top;
        vm->thread.top = window + 3 + total + 1;
        Maybe traced = call(vm, callee, window + 3, (int)n, kwnames);
        vm->thread.top = top;
        return done(traced, result);
    }
    if (is_type(callee) && as_type(callee)->call_version == as_type(callee)->version &&
        as_type(callee)->call_init && !(as_type(callee)->flags & TYPE_ABSTRACT)) {
        Value *saved = vm->thread.top;
        vm->thread.top = window + 3 + total + 1;
        Value *N = push_init(vm, window, as_type(callee)->call_init, n, kwnames, dst, R, pc);
        vm->thread.top = saved;
        return N;
    }
    // Bound methods are taken apart, again and again for methods of methods.
    while (is_exact(callee, T_method)) {
        CHECKP(frame_fits(vm, window + total + 8));
        memmove(window + 4, window + 3, total * sizeof(Value));
        window[3] = ((Method *)callee)->self;
        callee = window[0] = ((Method *)callee)->function;
        n++;
        total++;
    }
    if (is_kind(callee, T_function)) {
        Value *N = window + 3;
        return bind_frame(vm, (Func *)callee, N, n, kwnames)
                   ? finish_frame((Func *)callee, N, R, pc, dst, 0)
                   : NULL;
    }
    Value *saved = vm->thread.top;
    vm->thread.top = window + 3 + total + 1;
    if (kwnames == ABSENT && is_type(callee)) {
        Maybe made = call_builtin_type(vm, as_type(callee), window + 3, n);
        if (raised(made) || maybe_value(made) != NOTHING) {
            vm->thread.top = saved;
            return done(made, result);
        }
    }
    if (is_type(callee)) {
        note_plan(vm, as_type(callee));
        if (as_type(callee)->call_init) {
            Value *N =
                push_init(vm, window, as_type(callee)->call_init, n, kwnames, dst, R, pc);
            vm->thread.top = saved;
            return N;
        }
    }
    Maybe called = call(vm, callee, window + 3, (int)n, kwnames);
    vm->thread.top = saved;
    return done(called, result);
}

void slow_init_result(VM *vm, Value result)
{
    (void)raise_error(vm, E_TypeError, "__init__() should return None, not '%T'", result);
}

// ---- f(*args, **kwargs)

RAISES static Tuple *spread_positional(VM *vm, Value callee, Value v)
{
    if (is_exact(v, T_tuple)) {
        return as_tuple(v);
    }
    if (!type_of(vm, v)->slots->iter && !type_of(vm, v)->slots->getitem) {
        raise_error(vm, E_TypeError, "%Q() argument after * must be an iterable, not %T",
                    callee, v);
        return NULL;
    }
    return tuple_from_iterable(vm, v);
}

bool slow_spread(VM *vm, Value *window, bool has_keywords, struct Spread *out)
{
    Tuple *positional = TRYB_PTR(spread_positional(vm, window[0], window[3]));
    Dict *dict = has_keywords ? as_dict(window[4]) : NULL;
    size_t named = dict ? dict->used : 0;
    if (positional->size + named > (size_t)(vm->thread.stack_end - window) / 2) {
        return frame_overflow(vm);
    }
    CHECKB(frame_fits(vm, window + 2 * (positional->size + named) + 8));
    Tuple *names = NULL;
    if (named) {
        names = TRYB_PTR(tuple_alloc(vm, named));
    }
    uint32_t position = 0;
    Value key, value;
    Value *at = window + 3 + positional->size;
    for (size_t i = 0; i < named && dict_next(dict, &position, &key, &value); i++) {
        if (!is_str(key)) {
            raise_error(vm, E_TypeError, "keywords must be strings");
            return false;
        }
        gc_set(vm, names, &names->items[i], key);
        at[i] = value;
    }
    memcpy(window + 3, positional->items, positional->size * sizeof(Value));
    *out =
        (struct Spread){window, (uint32_t)positional->size, names ? from_obj(names) : ABSENT};
    return true;
}

// ---- function objects

// Free variables are read without a check: the closure must fit the code.
static bool closure_fits(const Code *code, Value closure)
{
    if (closure == ABSENT) {
        return code->free == 0;
    }
    if (!is_tuple(closure) || as_tuple(closure)->size != code->free) {
        return false;
    }
    for (size_t i = 0; i < code->free; i++) {
        if (!is_kind(as_tuple(closure)->items[i], T_cell)) {
            return false;
        }
    }
    return true;
}

Maybe slow_make_function(VM *vm, Func *maker, Code *code, Value *window, uint32_t parts)
{
    if (UNLIKELY(!closure_fits(code, parts & 8 ? window[4] : ABSENT) ||
                 (parts & 1 && !is_tuple(window[1])) || (parts & 2 && !is_dict(window[2])) ||
                 (parts & 16 && !is_tuple(window[5])))) {
        return raise_error(vm, E_SystemError, "bad operand in compiled code");
    }
    Value made = TRY(function_new(vm, code, maker->globals));
    Func *function = (Func *)made;
    GC_SET(vm, function, builtins, maker->builtins);
    if (parts & 1) {
        GC_SET(vm, function, defaults, as_tuple(window[1]));
    }
    if (parts & 2) {
        GC_SET(vm, function, kw_defaults, as_dict(window[2]));
    }
    if (parts & 4) {
        gc_set(vm, function, &function->annotations, window[3]);
    }
    if (parts & 8) {
        GC_SET(vm, function, closure, as_tuple(window[4]));
    }
    if (parts & 16) {
        gc_set(vm, function, &function->type_params, window[5]);
    }
    return just(made);
}
