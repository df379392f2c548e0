// tuplegetter — collections._tuplegetter: the fields of named tuples.

#include "py.h"

typedef struct TupleGetter {
    Obj h;
    size_t index;
    Value doc;
} TupleGetter;

static TupleGetter *as_getter(Value v)
{
    return (TupleGetter *)v;
}

RAISES static Maybe tuplegetter_make(VM *vm, Value *args, int n)
{
    (void)n;
    TupleGetter *self = TRY_PTR((TupleGetter *)type_alloc(vm, as_type(args[0]), 0));
    self->index = as_int(args[1]) < 0 ? SIZE_MAX : (size_t)as_int(args[1]);
    self->doc = args[2];
    return just_obj(self);
}

RAISES static Maybe tuplegetter_get(VM *vm, Value v, Value object, Value type)
{
    (void)type;
    TupleGetter *self = as_getter(v);
    if (object == ABSENT || object == NONE) {
        return just(v);
    }
    if (!is_tuple(object)) {
        return raise_error(vm, E_TypeError,
                           "descriptor for index '%zu' for tuple subclasses doesn't apply to "
                           "'%T' object",
                           self->index, object);
    }
    if (self->index >= as_tuple(object)->size) {
        return raise_error(vm, E_IndexError, "tuple index out of range");
    }
    return just(as_tuple(object)->items[self->index]);
}

RAISES static bool tuplegetter_set(VM *vm, Value self, Value object, Value value)
{
    (void)self;
    (void)object;
    raise_error(vm, E_AttributeError, "can't %s attribute", value == ABSENT ? "delete" : "set");
    return false;
}

RAISES static Maybe tuplegetter_repr(VM *vm, Value v)
{
    return str_from_format(vm, "%S(%zd, %R)", type_of(vm, v)->name,
                           (ptrdiff_t)as_getter(v)->index, as_getter(v)->doc);
}

RAISES static Maybe tuplegetter_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Value index = TRY(int_from_i64(vm, (int64_t)as_getter(args[0])->index));
    Value parts = TRY(tuple_2(vm, index, as_getter(args[0])->doc));
    return tuple_2(vm, from_obj(type_of(vm, args[0])), parts);
}

RAISES static Maybe tuplegetter_get_doc(VM *vm, Value self)
{
    (void)vm;
    return just(as_getter(self)->doc);
}

RAISES static bool tuplegetter_set_doc(VM *vm, Value self, Value value)
{
    gc_set(vm, as_getter(self), &as_getter(self)->doc, value == ABSENT ? NONE : value);
    return true;
}

static void tuplegetter_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((TupleGetter *)self)->doc);
}

static const Def tuplegetter_methods[] = {
    {"__reduce__(self, /)", FN(tuplegetter_reduce), NULL},
    {"__doc__", GETSET(tuplegetter_get_doc, tuplegetter_set_doc), NULL},
    {0},
};

const TypeDef tuplegetter_type = {
    .name = "collections._tuplegetter",
    .size = sizeof(TupleGetter),
    .flags = TYPE_DATA_DESCRIPTOR,
    .new_ = {"_tuplegetter(index: size, doc, /)", FN(tuplegetter_make), NULL},
    .repr = tuplegetter_repr,
    .descr_get = tuplegetter_get,
    .descr_set = tuplegetter_set,
    .trace = tuplegetter_trace,
    .methods = tuplegetter_methods,
};
