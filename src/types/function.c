// function — functions written in Python, bound methods and cells.

#include "core/slot.h"
#include "front/image.h"
#include "py.h"
#include "vm/frame.h"

static Func *as_func(Value v)
{
    return (Func *)v;
}

// ---- creation

Maybe function_new(VM *vm, Code *code, Dict *globals)
{
    Func *f = TRY_PTR((Func *)gc_new(vm, sizeof(Func), T_function));
    f->code = code;
    f->globals = globals;
    f->builtins = vm->builtins;
    f->name = code->name;
    f->qualname = code->qualname;
    gc_barrier(vm, f);
    Value module = dict_find_str(vm, globals, vm_name(vm, N___name__));
    gc_set(vm, f, &f->module, module == NOTHING ? NONE : module);
    Value builtins = dict_find_str(vm, globals, vm_name(vm, N___builtins__));
    if (is_kind(builtins, T_module)) {
        GC_SET(vm, f, builtins, ((Module *)builtins)->dict);
    } else if (is_dict(builtins)) {
        GC_SET(vm, f, builtins, as_dict(builtins));
    } else if (builtins != NOTHING) {
        Dict *names = TRY_PTR(dict_new(vm));  // any mapping will do: as it is now
        if (!type_of(vm, builtins)->slots->getitem) {
            return raise_error(vm, E_TypeError, "'%T' object is not subscriptable", builtins);
        }
        CHECK(dict_update(vm, names, builtins));
        GC_SET(vm, f, builtins, names);
    }
    return just_obj(f);
}

RAISES static Maybe function_make(VM *vm, Value *args,
                                  int n)  // code, globals, name, argdefs, closure, kwdefaults
{
    (void)n;
    if (!is_kind(args[1], T_code)) {
        return raise_error(vm, E_TypeError, "function() argument 'code' must be code, not %T",
                           args[1]);
    }
    Code *code = as_code(args[1]);
    if (args[3] != NONE && !is_str(args[3])) {
        return raise_error(vm, E_TypeError, "arg 3 (name) must be None or string");
    }
    if (args[4] != NONE && !is_tuple(args[4])) {
        return raise_error(vm, E_TypeError, "arg 4 (defaults) must be None or tuple");
    }
    if (!is_tuple(args[5]) && (args[5] != NONE || code->free)) {
        return raise_error(vm, E_TypeError,
                           code->free && args[5] == NONE
                               ? "arg 5 (closure) must be tuple"
                               : "arg 5 (closure) must be None or tuple");
    }
    size_t given = is_tuple(args[5]) ? as_tuple(args[5])->size : 0;
    if (given != code->free) {
        return raise_error(vm, E_ValueError, "%S requires closure of length %d, not %zu",
                           code->name, (int)code->free, given);
    }
    for (size_t i = 0; i < given; i++) {
        if (!is_kind(as_tuple(args[5])->items[i], T_cell)) {
            return raise_error(vm, E_TypeError, "arg 5 (closure) expected cell, found %T",
                               as_tuple(args[5])->items[i]);
        }
    }
    Value made = TRY(function_new(vm, code, as_dict(args[2])));
    Func *f = as_func(made);
    if (is_str(args[3])) {
        gc_set(vm, f, &f->name, args[3]);
    }
    if (is_tuple(args[4])) {
        GC_SET(vm, f, defaults, as_tuple(args[4]));
    }
    if (given) {
        GC_SET(vm, f, closure, as_tuple(args[5]));
    }
    if (is_dict(args[6])) {
        GC_SET(vm, f, kw_defaults, as_dict(args[6]));
    }
    return just(made);
}

// ---- slots

RAISES static Maybe function_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    return vm_call_function(vm, as_func(self), args, n, kwnames);
}

RAISES static Maybe function_get(VM *vm, Value self, Value object, Value type)
{
    (void)type;
    return object == ABSENT ? just(self) : method_new(vm, self, object);
}

RAISES static Maybe function_repr(VM *vm, Value self)
{
    return str_from_format(vm, "<function %S at %p>", as_func(self)->qualname, (void *)self);
}

// ---- attributes

static Value none_if_null(const void *object)
{
    return object ? from_obj(object) : NONE;
}

RAISES static Maybe get_code(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_func(self)->code);
}

RAISES static bool set_code(VM *vm, Value self, Value value)
{
    if (value == ABSENT || !is_kind(value, T_code)) {
        raise_error(vm, E_TypeError, "__code__ must be set to a code object");
        return false;
    }
    size_t have = as_func(self)->closure ? as_func(self)->closure->size : 0;
    if (as_code(value)->free != have) {
        raise_error(vm, E_ValueError, "%S() requires a code object with %zu free vars, not %d",
                    as_func(self)->name, have, (int)as_code(value)->free);
        return false;
    }
    CHECKB(code_prepare(vm, as_code(value)));
    GC_SET(vm, as_func(self), code, as_code(value));
    return true;
}

RAISES static Maybe get_name(VM *vm, Value self)
{
    (void)vm;
    return just(as_func(self)->name);
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

RAISES static bool set_name(VM *vm, Value self, Value value)
{
    return set_text(vm, self, value, &as_func(self)->name, "__name__");
}

RAISES static Maybe get_qualname(VM *vm, Value self)
{
    (void)vm;
    return just(as_func(self)->qualname);
}

RAISES static bool set_qualname(VM *vm, Value self, Value value)
{
    return set_text(vm, self, value, &as_func(self)->qualname, "__qualname__");
}

RAISES static Maybe get_module(VM *vm, Value self)
{
    (void)vm;
    return just(as_func(self)->module);
}

RAISES static bool set_module(VM *vm, Value self, Value value)
{
    gc_set(vm, as_obj(self), &as_func(self)->module, value == ABSENT ? NONE : value);
    return true;
}

RAISES static Maybe get_doc(VM *vm, Value self)
{
    Func *f = as_func(self);
    if (f->doc != ABSENT) {
        return just(f->doc);
    }
    if (!(f->code->flags & CODE_HAS_DOC)) {
        return just(NONE);
    }
    CHECK(code_prepare(vm, f->code));
    return just(f->code->constants[0]);
}

RAISES static bool set_doc(VM *vm, Value self, Value value)
{
    gc_set(vm, as_obj(self), &as_func(self)->doc, value == ABSENT ? NONE : value);
    return true;
}

RAISES static Maybe get_defaults(VM *vm, Value self)
{
    (void)vm;
    return just(none_if_null(as_func(self)->defaults));
}

RAISES static bool set_defaults(VM *vm, Value self, Value value)
{
    if (value != ABSENT && value != NONE && !is_tuple(value)) {
        raise_error(vm, E_TypeError, "__defaults__ must be set to a tuple object");
        return false;
    }
    GC_SET(vm, as_func(self), defaults, is_tuple(value) ? as_tuple(value) : NULL);
    return true;
}

RAISES static Maybe get_kwdefaults(VM *vm, Value self)
{
    (void)vm;
    return just(none_if_null(as_func(self)->kw_defaults));
}

RAISES static bool set_kwdefaults(VM *vm, Value self, Value value)
{
    if (value != ABSENT && value != NONE && !is_dict(value)) {
        raise_error(vm, E_TypeError, "__kwdefaults__ must be set to a dict object");
        return false;
    }
    GC_SET(vm, as_func(self), kw_defaults,
           value != ABSENT && is_dict(value) ? as_dict(value) : NULL);
    return true;
}

RAISES static Maybe get_annotations(VM *vm, Value self)
{
    Func *f = as_func(self);
    if (f->annotations == ABSENT) {
        Dict *dict = TRY_PTR(dict_new(vm));
        gc_set(vm, f, &f->annotations, from_obj(dict));
    }
    return just(f->annotations);
}

RAISES static bool set_annotations(VM *vm, Value self, Value value)
{
    if (value != ABSENT && value != NONE && !is_dict(value)) {
        raise_error(vm, E_TypeError, "__annotations__ must be set to a dict object");
        return false;
    }
    gc_set(vm, as_obj(self), &as_func(self)->annotations, value == NONE ? ABSENT : value);
    return true;
}

RAISES static Maybe get_globals(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_func(self)->globals);
}

RAISES static Maybe get_builtins(VM *vm, Value self)
{
    (void)vm;
    return just_obj(as_func(self)->builtins);
}

RAISES static Maybe get_closure(VM *vm, Value self)
{
    (void)vm;
    return just(none_if_null(as_func(self)->closure));
}

RAISES static Maybe get_type_params(VM *vm, Value self)
{
    Value params = as_func(self)->type_params;
    return just(params == ABSENT ? vm->empty_tuple : params);
}

RAISES static bool set_type_params(VM *vm, Value self, Value value)
{
    if (value == ABSENT || !is_tuple(value)) {
        raise_error(vm, E_TypeError, "__type_params__ must be set to a tuple");
        return false;
    }
    gc_set(vm, as_obj(self), &as_func(self)->type_params, value);
    return true;
}

RAISES static Maybe get_dict(VM *vm, Value self)
{
    return just_obj(attr_dict(vm, self, true));
}

RAISES static bool set_dict(VM *vm, Value self, Value value)
{
    if (value == ABSENT) {
        raise_error(vm, E_TypeError, "cannot delete __dict__");
        return false;
    }
    if (!is_dict(value)) {
        raise_error(vm, E_TypeError, "__dict__ must be set to a dictionary, not a '%T'", value);
        return false;
    }
    GC_SET(vm, as_func(self), dict, as_dict(value));
    return true;
}

static void function_trace(VM *vm, Obj *self)
{
    Func *f = (Func *)self;
    gc_mark_ptr(vm, f->code);
    gc_mark_ptr(vm, f->globals);
    gc_mark_ptr(vm, f->builtins);
    gc_mark_ptr(vm, f->closure);
    gc_mark_ptr(vm, f->defaults);
    gc_mark_ptr(vm, f->kw_defaults);
    gc_mark_value(vm, f->name);
    gc_mark_value(vm, f->qualname);
    gc_mark_value(vm, f->module);
    gc_mark_value(vm, f->doc);
    gc_mark_value(vm, f->annotations);
    gc_mark_value(vm, f->type_params);
    gc_mark_ptr(vm, f->dict);
}

static const Def function_methods[] = {
    {"__code__", GETSET(get_code, set_code), "Code object."},
    {"__name__", GETSET(get_name, set_name), "Name of the function."},
    {"__qualname__", GETSET(get_qualname, set_qualname), "Qualified name."},
    {"__module__", GETSET(get_module, set_module), "Name of the module."},
    {"__doc__", GETSET(get_doc, set_doc), "Docstring."},
    {"__defaults__", GETSET(get_defaults, set_defaults), "Defaults of positional parameters."},
    {"__kwdefaults__", GETSET(get_kwdefaults, set_kwdefaults),
     "Defaults of keyword-only parameters."},
    {"__annotations__", GETSET(get_annotations, set_annotations), "Annotations."},
    {"__globals__", MEMBER(get_globals), "Namespace of the module."},
    {"__builtins__", MEMBER(get_builtins), "Namespace of the builtins."},
    {"__closure__", MEMBER(get_closure), "Tuple of cells or None."},
    {"__type_params__", GETSET(get_type_params, set_type_params), "PEP 695 type parameters."},
    {"__dict__", GETSET(get_dict, set_dict), "Own attributes."},
    {0},
};

const TypeDef function_type = {
    .name = "function",
    .doc = "Create a function object.",
    .size = sizeof(Func),
    .flags = TYPE_FINAL | TYPE_HAS_WEAKREF | TYPE_METHOD_DESCRIPTOR,
    .dict_offset = offsetof(Func, dict),
    .new_ = {"function(code, globals: dict, name=None, argdefs=None, closure=None, "
             "kwdefaults=None)",
             FN(function_make), NULL},
    .repr = function_repr,
    .call = function_call,
    .descr_get = function_get,
    .trace = function_trace,
    .methods = function_methods,
};

// ---- bound methods

Maybe method_new(VM *vm, Value function, Value self)
{
    Method *method = TRY_PTR((Method *)gc_new(vm, sizeof(Method), T_method));
    method->function = function;
    method->self = self;
    return just_obj(method);
}

static Method *as_method(Value v)
{
    return (Method *)v;
}

RAISES static Maybe method_make(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_callable(vm, args[1])) {
        return raise_error(vm, E_TypeError, "first argument must be callable");
    }
    if (args[2] == NONE) {
        return raise_error(vm, E_TypeError, "instance must not be None");
    }
    return method_new(vm, args[1], args[2]);
}

RAISES static Maybe method_repr(VM *vm, Value self)
{
    Value name = TRY(attr_find(vm, as_method(self)->function, vm_name(vm, N___qualname__)));
    if (!is_str(name)) {
        name = TRY(attr_find(vm, as_method(self)->function, vm_name(vm, N___name__)));
    }
    if (!is_str(name)) {
        name = TRY(str_from_c(vm, "?"));
    }
    return str_from_format(vm, "<bound method %S of %R>", name, as_method(self)->self);
}

RAISES static Maybe method_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || !is_kind(b, T_method)) {
        return just(NOT_IMPLEMENTED);
    }
    bool same = as_method(a)->self == as_method(b)->self &&
                TRY_TRI(op_eq(vm, as_method(a)->function, as_method(b)->function));
    return just_bool(same == (op == CMP_EQ));
}

RAISES static bool method_hash(VM *vm, Value self, Hash *out)
{
    Hash function;
    CHECKB(op_hash(vm, as_method(self)->function, &function));
    *out = function ^ hash_pointer((void *)as_method(self)->self);
    *out = *out == -1 ? -2 : *out;
    return true;
}

RAISES static Maybe method_getattr(VM *vm, Value self, Value name)
{
    Value found = TRY(attr_generic_find(vm, self, name));
    return found != NOTHING ? just(found) : attr_get(vm, as_method(self)->function, name);
}

RAISES static Maybe method_get_function(VM *vm, Value self)
{
    (void)vm;
    return just(as_method(self)->function);
}

RAISES static Maybe method_get_self(VM *vm, Value self)
{
    (void)vm;
    return just(as_method(self)->self);
}

RAISES static Maybe method_get_doc(VM *vm, Value self)
{
    Value doc = TRY(attr_find(vm, as_method(self)->function, vm_name(vm, N___doc__)));
    return just(doc == NOTHING ? NONE : doc);
}

RAISES static Maybe method_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = TRY(attr_get(vm, as_method(args[0])->function, vm_name(vm, N___name__)));
    Value getattr_name = TRY(str_intern_c(vm, "getattr"));
    Value getattr_function = TRY(attr_get(vm, vm->roots[ROOT_builtins_module], getattr_name));
    return tuple_2(vm, getattr_function, TRY(tuple_2(vm, as_method(args[0])->self, name)));
}

static void method_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Method *)self)->function);
    gc_mark_value(vm, ((Method *)self)->self);
}

static const Def method_methods[] = {
    {"__func__", MEMBER(method_get_function),
     "the function (or other callable) implementing a method"},
    {"__self__", MEMBER(method_get_self), "the instance to which a method is bound"},
    {"__doc__", GET(method_get_doc), "Docstring."},
    {"__reduce__(self, /)", FN(method_reduce), "Helper for pickle."},
    {0},
};

// A bound method stays bound to what it is bound to.
RAISES static Maybe method_get(VM *vm, Value self, Value object, Value type)
{
    (void)vm;
    (void)object;
    (void)type;
    return just(self);
}

const TypeDef method_type = {
    .name = "method",
    .descr_get = method_get,
    .doc = "Create a bound instance method object.",
    .size = sizeof(Method),
    .flags = TYPE_FINAL | TYPE_HAS_WEAKREF,
    .new_ = {"method(function, instance, /)", FN(method_make), NULL},
    .repr = method_repr,
    .call = method_call,
    .compare = method_compare,
    .hash = method_hash,
    .getattr = method_getattr,
    .trace = method_trace,
    .methods = method_methods,
};

// ---- cells

Maybe cell_new(VM *vm, Value value)
{
    Cell *cell = TRY_PTR((Cell *)gc_new(vm, sizeof(Cell), T_cell));
    cell->value = value;
    return just_obj(cell);
}

static Cell *as_cell(Value v)
{
    return (Cell *)v;
}

RAISES static Maybe cell_make(VM *vm, Value *args, int n)
{
    (void)n;
    return cell_new(vm, args[1]);
}

RAISES static Maybe cell_repr(VM *vm, Value self)
{
    Value v = as_cell(self)->value;
    if (v == ABSENT) {
        return str_from_format(vm, "<cell at %p: empty>", (void *)self);
    }
    return str_from_format(vm, "<cell at %p: %T object at %p>", (void *)self, v, (void *)v);
}

RAISES static Maybe cell_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (!is_kind(b, T_cell)) {
        return just(NOT_IMPLEMENTED);
    }
    Value x = as_cell(a)->value, y = as_cell(b)->value;
    if (x == ABSENT || y == ABSENT) {
        int order = (x != ABSENT) - (y != ABSENT);
        bool answers[] = {order<0, order <= 0, order == 0, order != 0, order> 0, order >= 0};
        return just_bool(answers[op]);
    }
    return op_compare(vm, x, y, op);
}

RAISES static Maybe cell_get_contents(VM *vm, Value self)
{
    Value v = as_cell(self)->value;
    return v == ABSENT ? raise_error(vm, E_ValueError, "Cell is empty") : just(v);
}

RAISES static bool cell_set_contents(VM *vm, Value self, Value value)
{
    gc_set(vm, as_obj(self), &as_cell(self)->value, value);
    return true;
}

static void cell_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Cell *)self)->value);
}

static const Def cell_methods[] = {
    {"cell_contents", GETSET(cell_get_contents, cell_set_contents), "Content of the cell."},
    {0},
};

const TypeDef cell_type = {
    .name = "cell",
    .doc = "Create a new cell object.",
    .size = sizeof(Cell),
    .flags = TYPE_FINAL,
    .new_ = {"cell(contents=..., /)", FN(cell_make), NULL},
    .repr = cell_repr,
    .hash = hash_unhashable,
    .compare = cell_compare,
    .trace = cell_trace,
    .methods = cell_methods,
};
