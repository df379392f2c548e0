// context — contextvars: Context, ContextVar and Token.
//
// A context holds a dict from variables to values. Copies share the dict until one of them sets
// a variable: copy_context() takes constant time, and the first set() after it copies. The current
// context is a field of the thread, made when it is first asked for.

#include "py.h"
#include "types/context.h"
#include "types/dict.h"

typedef struct Context {
    Obj h;
    Dict *values;
    bool shared;     // another context has the same dict
    bool entered;    // run() is running
    Value previous;  // the context that run() left; ABSENT
} Context;

typedef struct ContextVar {
    Obj h;
    Value name;
    Value fallback;  // the default, or ABSENT
} ContextVar;

typedef struct ContextToken {
    Obj h;
    Context *context;
    Value variable, old;  // old: ABSENT when the variable had no value
    bool used;
} ContextToken;

static Context *as_context(Value v)
{
    return (Context *)v;
}

static ContextVar *as_variable(Value v)
{
    return (ContextVar *)v;
}

static ContextToken *as_token(Value v)
{
    return (ContextToken *)v;
}

// ---- contexts

RAISES static Context *context_alloc(VM *vm, Dict *values)
{
    Context *self = TRYP_PTR((Context *)gc_new(vm, sizeof *self, T_Context));
    GC_SET(vm, self, values, values);
    self->previous = ABSENT;
    return self;
}

RAISES static Context *current(VM *vm)
{
    if (vm->thread.context == ABSENT) {
        Dict *values = TRYP_PTR(dict_new(vm));
        vm->thread.context = from_obj(TRYP_PTR(context_alloc(vm, values)));
    }
    return as_context(vm->thread.context);
}

RAISES static Context *copy_of(VM *vm, Context *from)
{
    Context *copy = TRYP_PTR(context_alloc(vm, from->values));
    from->shared = copy->shared = true;
    return copy;
}

RAISES static bool make_writable(VM *vm, Context *self)
{
    if (self->shared) {
        Dict *own = TRYB_PTR(dict_copy(vm, self->values));
        GC_SET(vm, self, values, own);
        self->shared = false;
    }
    return true;
}

Maybe context_copy_current(VM *vm)
{
    return just_obj(TRY_PTR(copy_of(vm, TRY_PTR(current(vm)))));
}

RAISES static Maybe context_make(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Dict *values = TRY_PTR(dict_new(vm));
    return just_obj(TRY_PTR(context_alloc(vm, values)));
}

RAISES static Maybe context_copy(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(TRY_PTR(copy_of(vm, as_context(args[0]))));
}

// args: self, keywords, callable, arguments…
RAISES static Maybe context_run(VM *vm, Value *args, int n)
{
    Context *self = as_context(args[0]);
    if (n < 3) {
        return raise_error(vm, E_TypeError, "run() missing 1 required positional argument");
    }
    if (self->entered) {
        return raise_error(vm, E_RuntimeError, "cannot enter context: %R is already entered",
                           args[0]);
    }
    Value rest = TRY(tuple_new(vm, args + 3, (size_t)n - 3));
    gc_set(vm, self, &self->previous, vm->thread.context);
    self->entered = true;
    vm->thread.context = args[0];
    Maybe result = call_spread(vm, args[2], rest, args[1]);
    vm->thread.context = self->previous;
    self->previous = ABSENT;
    self->entered = false;
    return result;
}

RAISES static bool check_variable(VM *vm, Value key)
{
    if (!is_kind(key, T_ContextVar)) {
        raise_error(vm, E_TypeError, "a ContextVar key was expected, got %R", key);
        return false;
    }
    return true;
}

RAISES static Maybe context_getitem(VM *vm, Value self, Value key)
{
    CHECK(check_variable(vm, key));
    Value value = TRY(dict_find(vm, as_context(self)->values, key));
    return value == NOTHING ? raise_key(vm, key) : just(value);
}

RAISES static Tri context_contains(VM *vm, Value self, Value key)
{
    CHECKT(check_variable(vm, key));
    return TRYT(dict_find(vm, as_context(self)->values, key)) != NOTHING ? TRI_YES : TRI_NO;
}

RAISES static Maybe context_get(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(check_variable(vm, args[1]));
    Value value = TRY(dict_find(vm, as_context(args[0])->values, args[1]));
    return just(value == NOTHING ? args[2] : value);
}

RAISES static bool context_len(VM *vm, Value self, size_t *out)
{
    (void)vm;
    *out = as_context(self)->values->used;
    return true;
}

RAISES static Maybe context_iter(VM *vm, Value self)
{
    return op_iter(vm, from_obj(as_context(self)->values));
}

RAISES static Maybe context_keys(VM *vm, Value *args, int n)
{
    (void)n;
    return dict_view_new(vm, from_obj(as_context(args[0])->values), T_dict_keys);
}

RAISES static Maybe context_values(VM *vm, Value *args, int n)
{
    (void)n;
    return dict_view_new(vm, from_obj(as_context(args[0])->values), T_dict_values);
}

RAISES static Maybe context_items(VM *vm, Value *args, int n)
{
    (void)n;
    return dict_view_new(vm, from_obj(as_context(args[0])->values), T_dict_items);
}

RAISES static Maybe context_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_kind(a, T_Context) || !is_kind(b, T_Context)) {
        return just(NOT_IMPLEMENTED);
    }
    Value left = from_obj(as_context(a)->values), right = from_obj(as_context(b)->values);
    bool equal = TRY_TRI(op_eq(vm, left, right));
    return just_bool(equal == (op == CMP_EQ));
}

static void context_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((Context *)self)->values);
    gc_mark_value(vm, ((Context *)self)->previous);
}

static const Def Context_methods[] = {
    {"run(self, /, *args, **kwargs)", FN(context_run),
     "Call args[0](*args[1:], **kwargs) in this context."},
    {"copy(self, /)", FN(context_copy), "Return a shallow copy of the context object."},
    {"get(self, key, default=None, /)", FN(context_get),
     "Return the value for key if it is in the context, else default."},
    {"keys(self, /)", FN(context_keys), "Return the variables."},
    {"values(self, /)", FN(context_values), "Return the values of the variables."},
    {"items(self, /)", FN(context_items), "Return pairs of variable and value."},
    {0},
};

const TypeDef Context_type = {
    .name = "_contextvars.Context",
    .size = sizeof(Context),
    .flags = TYPE_HAS_WEAKREF | TYPE_FINAL,
    .new_ = {"Context()", FN(context_make), NULL},
    .compare = context_compare,
    .len = context_len,
    .iter = context_iter,
    .getitem = context_getitem,
    .contains = context_contains,
    .trace = context_trace,
    .methods = Context_methods,
};

// ---- variables

RAISES static Maybe variable_make(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_str(args[1])) {
        return raise_error(vm, E_TypeError, "context variable name must be a str");
    }
    ContextVar *self = TRY_PTR((ContextVar *)gc_new(vm, sizeof *self, T_ContextVar));
    gc_set(vm, self, &self->name, args[1]);
    gc_set(vm, self, &self->fallback, args[2]);
    return just_obj(self);
}

RAISES static Maybe variable_get(VM *vm, Value *args, int n)
{
    (void)n;
    Value value = TRY(dict_find(vm, TRY_PTR(current(vm))->values, args[0]));
    if (value != NOTHING) {
        return just(value);
    }
    if (args[1] != ABSENT) {
        return just(args[1]);
    }
    Value fallback = as_variable(args[0])->fallback;
    return fallback != ABSENT ? just(fallback) : raise_value(vm, E_LookupError, args[0]);
}

RAISES static Maybe variable_set(VM *vm, Value *args, int n)
{
    (void)n;
    Context *context = TRY_PTR(current(vm));
    Value old = TRY(dict_find(vm, context->values, args[0]));
    ContextToken *token = TRY_PTR((ContextToken *)gc_new(vm, sizeof *token, T_Token));
    GC_SET(vm, token, context, context);
    gc_set(vm, token, &token->variable, args[0]);
    gc_set(vm, token, &token->old, old == NOTHING ? ABSENT : old);
    CHECK(make_writable(vm, context));
    CHECK(dict_set(vm, context->values, args[0], args[1]));
    return just_obj(token);
}

RAISES static Maybe variable_reset(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_kind(args[1], T_Token)) {
        return raise_error(vm, E_TypeError, "expected an instance of Token, got %R", args[1]);
    }
    ContextToken *token = as_token(args[1]);
    if (token->used) {
        return raise_error(vm, E_RuntimeError, "%R has already been used once", args[1]);
    }
    if (token->variable != args[0]) {
        return raise_error(vm, E_ValueError, "%R was created by a different ContextVar",
                           args[1]);
    }
    Context *context = TRY_PTR(current(vm));
    if (token->context != context) {
        return raise_error(vm, E_ValueError, "%R was created in a different Context", args[1]);
    }
    CHECK(make_writable(vm, context));
    if (token->old == ABSENT) {
        (void)TRY_TRI(dict_remove(vm, context->values, args[0]));
    } else {
        CHECK(dict_set(vm, context->values, args[0], token->old));
    }
    token->used = true;
    return just(NONE);
}

RAISES static Maybe variable_repr(VM *vm, Value self)
{
    ContextVar *variable = as_variable(self);
    if (variable->fallback == ABSENT) {
        return str_from_format(vm, "<ContextVar name=%R at %p>", variable->name, (void *)self);
    }
    return str_from_format(vm, "<ContextVar name=%R default=%R at %p>", variable->name,
                           variable->fallback, (void *)self);
}

RAISES static Maybe variable_name(VM *vm, Value self)
{
    (void)vm;
    return just(as_variable(self)->name);
}

static void variable_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((ContextVar *)self)->name);
    gc_mark_value(vm, ((ContextVar *)self)->fallback);
}

static const Def ContextVar_methods[] = {
    {"get(self, default=..., /)", FN(variable_get),
     "Return the value in the current context, the given default, the variable's default, or "
     "raise LookupError."},
    {"set(self, value, /)", FN(variable_set),
     "Set a value in the current context; returns a Token for reset()."},
    {"reset(self, token, /)", FN(variable_reset),
     "Give the variable the value it had before the set() that made the token."},
    {"name", GET(variable_name), NULL},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

const TypeDef ContextVar_type = {
    .name = "_contextvars.ContextVar",
    .size = sizeof(ContextVar),
    .flags = TYPE_HAS_WEAKREF | TYPE_FINAL,
    .new_ = {"ContextVar(name, /, *, default=...)", FN(variable_make), NULL},
    .repr = variable_repr,
    .trace = variable_trace,
    .methods = ContextVar_methods,
};

// ---- tokens

RAISES static Maybe token_make(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return raise_error(vm, E_RuntimeError, "Tokens can only be created by ContextVars");
}

RAISES static Maybe token_var(VM *vm, Value self)
{
    (void)vm;
    return just(as_token(self)->variable);
}

RAISES static Maybe token_old_value(VM *vm, Value self)
{
    Value old = as_token(self)->old;
    return old != ABSENT ? just(old) : context_missing(vm);
}

Maybe context_missing(VM *vm)
{
    if (vm->roots[ROOT_context_missing] == ABSENT) {
        vm->roots[ROOT_context_missing] =
            from_obj(TRY_PTR(gc_new(vm, sizeof(Obj), T_TokenMissing)));
    }
    return just(vm->roots[ROOT_context_missing]);
}

RAISES static Maybe token_repr(VM *vm, Value self)
{
    ContextToken *token = as_token(self);
    return str_from_format(vm, "<Token%s var=%R at %p>", token->used ? " used" : "",
                           token->variable, (void *)self);
}

RAISES static Maybe missing_repr(VM *vm, Value self)
{
    (void)self;
    return str_from_c(vm, "<Token.MISSING>");
}

static void token_trace(VM *vm, Obj *self)
{
    ContextToken *token = (ContextToken *)self;
    gc_mark_ptr(vm, token->context);
    gc_mark_value(vm, token->variable);
    gc_mark_value(vm, token->old);
}

static const Def Token_methods[] = {
    {"var", GET(token_var), NULL},
    {"old_value", GET(token_old_value), NULL},
    {"__class_getitem__(cls, item, /)", CLASS_FN(class_getitem), "See PEP 585"},
    {0},
};

const TypeDef Token_type = {
    .name = "_contextvars.Token",
    .size = sizeof(ContextToken),
    .flags = TYPE_FINAL,
    .new_ = {"Token()", FN(token_make), NULL},
    .repr = token_repr,
    .trace = token_trace,
    .methods = Token_methods,
};

const TypeDef TokenMissing_type = {
    .name = "Token.MISSING",
    .size = sizeof(Obj),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .repr = missing_repr,
};
