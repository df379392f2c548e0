// super — attribute lookup that starts behind a class in the MRO.

#include "py.h"
#include "vm/frame.h"

typedef struct Super {
    Obj h;
    Value type;    // the class to start behind
    Value object;  // instance or class, NONE when unbound
    Value object_type;
} Super;

static Super *as_super(Value v)
{
    return (Super *)v;
}

// The class whose MRO is searched.
RAISES static Type *check_object(VM *vm, Type *type, Value object)
{
    if (is_type(object) && type_is_subtype(as_type(object), type)) {
        return as_type(object);
    }
    if (type_is_subtype(type_of(vm, object), type)) {
        return type_of(vm, object);
    }
    Value class_ = TRYP(attr_find(vm, object, vm_name(vm, N___class__)));
    if (is_type(class_) && type_is_subtype(as_type(class_), type)) {
        return as_type(class_);
    }
    raise_error(vm, E_TypeError,
                "super(type, obj): obj (%s%N) is not an instance or subtype of type (%N).",
                is_type(object) ? "type " : "instance of ",
                is_type(object) ? as_type(object) : type_of(vm, object), type);
    return NULL;
}

RAISES static bool find_arguments(VM *vm, Value *type, Value *object)
{
    Value *R = frame_current(vm);
    if (!R) {
        raise_error(vm, E_RuntimeError, "super(): no current frame");
        return false;
    }
    Code *code = frame_code(R);
    if (code->positional == 0) {
        raise_error(vm, E_RuntimeError, "super(): no arguments");
        return false;
    }
    *object = frame_local(R, code, 0);
    if (*object == ABSENT) {
        raise_error(vm, E_RuntimeError, "super(): arg[0] deleted");
        return false;
    }
    for (uint32_t i = 0; i < code->free; i++) {
        Value name = TRYB(code_free_name(vm, code, i));
        if (name == vm_name(vm, N___class__)) {
            *type = ((Cell *)frame_func(R)->closure->items[i])->value;
            if (*type == ABSENT) {
                raise_error(vm, E_RuntimeError, "super(): empty __class__ cell");
                return false;
            }
            return true;
        }
    }
    raise_error(vm, E_RuntimeError, "super(): __class__ cell not found");
    return false;
}

RAISES static Maybe super_make(VM *vm, Value *args, int n)
{
    (void)n;
    Super *s = TRY_PTR((Super *)type_alloc(vm, as_type(args[0]), 0));
    s->type = s->object = s->object_type = NONE;
    return just_obj(s);
}

RAISES static Maybe super_init(VM *vm, Value *args, int n)
{
    (void)n;
    Super *s = as_super(args[0]);
    Value type = args[1], object = args[2];
    if (type == ABSENT) {
        CHECK(find_arguments(vm, &type, &object));
    }
    if (!is_type(type)) {
        return raise_error(vm, E_TypeError, "super() argument 1 must be a type, not %T", type);
    }
    object = object == ABSENT ? NONE : object;
    gc_set(vm, s, &s->type, type);
    gc_set(vm, s, &s->object, object);
    if (object != NONE) {
        Type *found = TRY_PTR(check_object(vm, as_type(type), object));
        gc_set(vm, s, &s->object_type, from_obj(found));
    }
    return just(NONE);
}

RAISES static Maybe bind_found(VM *vm, Super *s, Value found, Value name)
{
    Type *type = type_of(vm, found);
    if (!type->slots->descr_get) {
        return just(found);
    }
    bool through_class = s->object == s->object_type;
    Value bound = TRY(
        type->slots->descr_get(vm, found, through_class ? ABSENT : s->object, s->object_type));
    if (bound == NOTHING) {
        (void)raise_attribute(vm, s->object, name);
        exception_set_name(vm, vm->exc, name, from_obj(s));
        return RAISED;
    }
    return just(bound);
}

RAISES static Maybe super_getattr(VM *vm, Value self, Value name)
{
    Super *s = as_super(self);
    if (s->object_type == NONE || name == vm_name(vm, N___class__)) {
        return attr_generic_find(vm, self, name);
    }
    Tuple *mro = TRY_PTR(type_mro(vm, as_type(s->object_type)));
    size_t i = 0;
    while (i < mro->size && mro->items[i] != s->type) {
        i++;
    }
    for (i++; i < mro->size; i++) {
        Dict *dict = TRY_PTR(type_dict(vm, as_type(mro->items[i])));
        Value found = dict_find_str(vm, dict, name);
        if (found != NOTHING) {
            return bind_found(vm, s, found, name);
        }
    }
    return attr_generic_find(vm, self, name);
}

RAISES static Maybe super_repr(VM *vm, Value self)
{
    Super *s = as_super(self);
    const char *name = is_type(s->type) ? type_name(as_type(s->type)) : "NULL";
    if (s->object_type == NONE) {
        return str_from_format(vm, "<super: <class '%s'>, NULL>", name);
    }
    return str_from_format(vm, "<super: <class '%s'>, <%N object>>", name,
                           as_type(s->object_type));
}

RAISES static Maybe super_descr_get(VM *vm, Value self, Value object, Value type)
{
    (void)type;
    Super *s = as_super(self);
    if (object == ABSENT || object == NONE || s->object != NONE) {
        return just(self);
    }
    return call_2(vm, from_obj(type_of(vm, self)), s->type, object);
}

RAISES static Maybe get_thisclass(VM *vm, Value self)
{
    (void)vm;
    return just(as_super(self)->type);
}

RAISES static Maybe get_self(VM *vm, Value self)
{
    (void)vm;
    return just(as_super(self)->object);
}

RAISES static Maybe get_self_class(VM *vm, Value self)
{
    (void)vm;
    return just(as_super(self)->object_type);
}

static void super_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Super *)self)->type);
    gc_mark_value(vm, ((Super *)self)->object);
    gc_mark_value(vm, ((Super *)self)->object_type);
}

static const Def super_methods[] = {
    {"__thisclass__", MEMBER(get_thisclass), "the class invoking super()"},
    {"__self__", MEMBER(get_self), "the instance invoking super(); may be None"},
    {"__self_class__", MEMBER(get_self_class),
     "the type of the instance invoking super(); may be None"},
    {0},
};

const TypeDef super_type = {
    .name = "super",
    .doc = "super() -> same as super(__class__, <first argument>)",
    .size = sizeof(Super),
    .new_ = {"super(*args, **kwargs)", FN(super_make), NULL},
    .init = {"super(type=..., obj=..., /)", FN(super_init), "Initialize self."},
    .repr = super_repr,
    .getattr = super_getattr,
    .descr_get = super_descr_get,
    .trace = super_trace,
    .methods = super_methods,
};
