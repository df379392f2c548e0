// property — attributes computed by Python functions; classmethod and staticmethod.

#include "py.h"

// ---- property

typedef struct Property {
    Obj h;
    Value get, set, del, doc, name;  // name ABSENT until __set_name__
    bool doc_from_getter;
} Property;

static Property *as_property(Value v)
{
    return (Property *)v;
}

Maybe property_new(VM *vm, Value get, Value set, Value del, Value doc)
{
    Property *p = TRY_PTR((Property *)gc_new(vm, sizeof(Property), T_property));
    p->get = get;
    p->set = set;
    p->del = del;
    p->doc = doc;
    return just_obj(p);
}

RAISES static Maybe property_make(VM *vm, Value *args, int n)
{
    (void)n;
    Property *p = TRY_PTR((Property *)type_alloc(vm, as_type(args[0]), 0));
    p->get = p->set = p->del = p->doc = NONE;
    return just_obj(p);
}

RAISES static Maybe property_init(VM *vm, Value *args, int n)
{
    (void)n;
    Property *p = as_property(args[0]);
    p->get = args[1];
    p->set = args[2];
    p->del = args[3];
    p->doc = args[4];
    p->doc_from_getter = false;
    gc_barrier(vm, p);
    if (p->doc == NONE && p->get != NONE) {
        Value doc = TRY(attr_find(vm, p->get, vm_name(vm, N___doc__)));
        p->doc_from_getter = doc != NOTHING && doc != NONE;
        gc_set(vm, p, &p->doc, doc == NOTHING ? NONE : doc);
    }
    if ((type_of(vm, args[0])->flags & TYPE_HEAP) &&
        !attr_set(vm, args[0], vm_name(vm, N___doc__), p->doc)) {
        // COMPAT: a given docstring that has no place is dropped, one of the getter is an error.
        CHECK(error_is(vm, E_AttributeError) && !p->doc_from_getter);
        error_clear(vm);
    }
    return just(NONE);
}

RAISES static Maybe raise_no_accessor(VM *vm, Property *p, Value object, const char *what)
{
    if (p->name != ABSENT) {
        return raise_error(vm, E_AttributeError, "property %R of %R object has no %s", p->name,
                           type_of(vm, object)->qualname, what);
    }
    return raise_error(vm, E_AttributeError, "property of %R object has no %s",
                       type_of(vm, object)->qualname, what);
}

RAISES static Maybe property_get(VM *vm, Value self, Value object, Value type)
{
    (void)type;
    Property *p = as_property(self);
    if (object == ABSENT || object == NONE) {
        return just(self);
    }
    return p->get == NONE ? raise_no_accessor(vm, p, object, "getter")
                          : call_1(vm, p->get, object);
}

RAISES static bool property_set(VM *vm, Value self, Value object, Value value)
{
    Property *p = as_property(self);
    Value function = value == ABSENT ? p->del : p->set;
    if (function == NONE) {
        (void)TRYB(raise_no_accessor(vm, p, object, value == ABSENT ? "deleter" : "setter"));
    }
    (void)TRYB(value == ABSENT ? call_1(vm, function, object)
                               : call_2(vm, function, object, value));
    return true;
}

// type(self)(fget, fset, fdel, doc) with one part replaced.
RAISES static Maybe property_with(VM *vm, Value self, Value get, Value set, Value del)
{
    Property *p = as_property(self);
    Value parts[4] = {get, set, del, p->doc_from_getter ? NONE : p->doc};
    Value made = TRY(call_n(vm, from_obj(type_of(vm, self)), parts, 4));
    if (is_kind(made, T_property)) {
        gc_set(vm, as_obj(made), &as_property(made)->name, p->name);
    }
    return just(made);
}

RAISES static Maybe property_getter(VM *vm, Value *args, int n)
{
    (void)n;
    return property_with(vm, args[0], args[1], as_property(args[0])->set,
                         as_property(args[0])->del);
}

RAISES static Maybe property_setter(VM *vm, Value *args, int n)
{
    (void)n;
    return property_with(vm, args[0], as_property(args[0])->get, args[1],
                         as_property(args[0])->del);
}

RAISES static Maybe property_deleter(VM *vm, Value *args, int n)
{
    (void)n;
    return property_with(vm, args[0], as_property(args[0])->get, as_property(args[0])->set,
                         args[1]);
}

RAISES static Maybe property_set_name(VM *vm, Value *args, int n)
{
    if (n != 3) {
        return raise_error(vm, E_TypeError,
                           "__set_name__() takes 2 positional arguments but %d were given",
                           n - 1);
    }
    gc_set(vm, as_obj(args[0]), &as_property(args[0])->name, args[2]);
    return just(NONE);
}

#define PROPERTY_FIELD(field)                                    \
    RAISES static Maybe property_get_##field(VM *vm, Value self) \
    {                                                            \
        (void)vm;                                                \
        return just(as_property(self)->field);                   \
    }
PROPERTY_FIELD(get)
PROPERTY_FIELD(set)
PROPERTY_FIELD(del)
PROPERTY_FIELD(doc)

RAISES static bool property_set_doc(VM *vm, Value self, Value value)
{
    gc_set(vm, as_obj(self), &as_property(self)->doc, value == ABSENT ? NONE : value);
    return true;
}

RAISES static Maybe property_get_name(VM *vm, Value self)
{
    Property *p = as_property(self);
    if (p->name != ABSENT) {
        return just(p->name);
    }
    Value name = p->get == NONE ? NOTHING : TRY(attr_find(vm, p->get, vm_name(vm, N___name__)));
    return name == NOTHING ? raise_attribute(vm, self, vm_name(vm, N___name__)) : just(name);
}

RAISES static bool property_set_own_name(VM *vm, Value self, Value value)
{
    gc_set(vm, as_obj(self), &as_property(self)->name, value);
    return true;
}

RAISES static Maybe property_get_abstract(VM *vm, Value self)
{
    Property *p = as_property(self);
    Value parts[3] = {p->get, p->set, p->del};
    Value name = TRY(str_intern_c(vm, "__isabstractmethod__"));
    for (int i = 0; i < 3; i++) {
        Value mark = parts[i] == NONE ? NOTHING : TRY(attr_find(vm, parts[i], name));
        if (mark != NOTHING && TRY_TRI(op_truth(vm, mark))) {
            return just(TRUE_);
        }
    }
    return just(FALSE_);
}

static void property_trace(VM *vm, Obj *self)
{
    Property *p = (Property *)self;
    gc_mark_value(vm, p->get);
    gc_mark_value(vm, p->set);
    gc_mark_value(vm, p->del);
    gc_mark_value(vm, p->doc);
    gc_mark_value(vm, p->name);
}

static const Def property_methods[] = {
    {"fget", MEMBER(property_get_get), "Getter function."},
    {"fset", MEMBER(property_get_set), "Setter function."},
    {"fdel", MEMBER(property_get_del), "Deleter function."},
    {"__doc__", GETSET(property_get_doc, property_set_doc), "Docstring."},
    {"__name__", GETSET(property_get_name, property_set_own_name), "Name of the attribute."},
    {"__isabstractmethod__", GET(property_get_abstract),
     "Whether one of the functions is abstract."},
    {"getter(self, fget, /)", FN(property_getter),
     "Descriptor to obtain a copy of the property with a different getter."},
    {"setter(self, fset, /)", FN(property_setter),
     "Descriptor to obtain a copy of the property with a different setter."},
    {"deleter(self, fdel, /)", FN(property_deleter),
     "Descriptor to obtain a copy of the property with a different deleter."},
    {"__set_name__(self, /, *args)", FN(property_set_name),
     "Method to set name of a property."},
    {0},
};

const TypeDef property_type = {
    .name = "property",
    .doc = "Property attribute.",
    .size = sizeof(Property),
    .new_ = {"property(*args, **kwargs)", FN(property_make), NULL},
    .init = {"property(fget=None, fset=None, fdel=None, doc=None)", FN(property_init),
             "Initialize self."},
    .descr_get = property_get,
    .descr_set = property_set,
    .trace = property_trace,
    .methods = property_methods,
};

// ---- classmethod and staticmethod

typedef struct ClassMethod {
    Obj h;
    Value function;
    Dict *dict;
} ClassMethod;

static ClassMethod *as_wrapper(Value v)
{
    return (ClassMethod *)v;
}

RAISES static Maybe wrapper_make(VM *vm, Value *args, int n)
{
    (void)n;
    ClassMethod *wrapper = TRY_PTR((ClassMethod *)type_alloc(vm, as_type(args[0]), 0));
    wrapper->function = NONE;
    return just_obj(wrapper);
}

RAISES static bool copy_attribute(VM *vm, Value from, Value to, const char *name)
{
    Value key = TRYB(str_intern_c(vm, name));
    Value value = TRYB(attr_find(vm, from, key));
    if (value == NOTHING) {
        return true;
    }
    Dict *dict = TRYB_PTR(attr_dict(vm, to, true));
    return dict_set(vm, dict, key, value);
}

RAISES static Maybe wrapper_init(VM *vm, Value *args, int n)
{
    (void)n;
    gc_set(vm, as_obj(args[0]), &as_wrapper(args[0])->function, args[1]);
    static const char *const names[] = {"__module__", "__name__", "__qualname__", "__doc__",
                                        "__annotations__"};
    for (size_t i = 0; i < sizeof names / sizeof names[0] && is_kind(args[1], T_function);
         i++) {
        CHECK(copy_attribute(vm, args[1], args[0], names[i]));
    }
    return just(NONE);
}

RAISES static Maybe wrapper_function(VM *vm, Value self)
{
    (void)vm;
    return just(as_wrapper(self)->function);
}

RAISES static Maybe wrapper_abstract(VM *vm, Value self)
{
    Value name = TRY(str_intern_c(vm, "__isabstractmethod__"));
    Value mark = TRY(attr_find(vm, as_wrapper(self)->function, name));
    return just_bool(mark != NOTHING && TRY_TRI(op_truth(vm, mark)));
}

RAISES static Maybe wrapper_dict(VM *vm, Value self)
{
    return just_obj(attr_dict(vm, self, true));
}

RAISES static Maybe wrapper_repr(VM *vm, Value self)
{
    return str_from_format(vm, "<%T(%R)>", self, as_wrapper(self)->function);
}

RAISES static Maybe classmethod_get(VM *vm, Value self, Value object, Value type)
{
    if (type == ABSENT) {
        type = from_obj(type_of(vm, object));
    }
    Value function = as_wrapper(self)->function;
    return method_new(vm, function,
                      type);  // COMPAT: other descriptors are not asked, since 3.13
}

RAISES static Maybe staticmethod_get(VM *vm, Value self, Value object, Value type)
{
    (void)vm;
    (void)object;
    (void)type;
    return just(as_wrapper(self)->function);
}

RAISES static Maybe staticmethod_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    return call(vm, as_wrapper(self)->function, args, n, kwnames);
}

static void wrapper_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((ClassMethod *)self)->function);
    gc_mark_ptr(vm, ((ClassMethod *)self)->dict);
}

static const Def wrapper_methods[] = {
    {"__func__", MEMBER(wrapper_function), "The function."},
    {"__wrapped__", MEMBER(wrapper_function), "The function."},
    {"__isabstractmethod__", GET(wrapper_abstract), "Whether the function is abstract."},
    {"__dict__", GET(wrapper_dict), "Own attributes."},
    {0},
};

const TypeDef classmethod_type = {
    .name = "classmethod",
    .doc = "Convert a function to be a class method.",
    .size = sizeof(ClassMethod),
    .dict_offset = offsetof(ClassMethod, dict),
    .new_ = {"classmethod(*args, **kwargs)", FN(wrapper_make), NULL},
    .init = {"classmethod(function, /)", FN(wrapper_init), "Initialize self."},
    .repr = wrapper_repr,
    .descr_get = classmethod_get,
    .trace = wrapper_trace,
    .methods = wrapper_methods,
};

const TypeDef staticmethod_type = {
    .name = "staticmethod",
    .doc = "Convert a function to be a static method.",
    .size = sizeof(ClassMethod),
    .dict_offset = offsetof(ClassMethod, dict),
    .new_ = {"staticmethod(*args, **kwargs)", FN(wrapper_make), NULL},
    .init = {"staticmethod(function, /)", FN(wrapper_init), "Initialize self."},
    .repr = wrapper_repr,
    .descr_get = staticmethod_get,
    .call = staticmethod_call,
    .trace = wrapper_trace,
    .methods = wrapper_methods,
};
