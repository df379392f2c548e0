// type — the class of classes: attributes, repr, mro(), isinstance hooks, type(name, bases, dict).
//
// The machinery is in core/type.c (lookup) and core/class.c (creation).

#include "py.h"

// ---- attribute access: metatype data descriptor, the class's own MRO, metatype attribute

RAISES static Maybe type_getattr(VM *vm, Value self, Value name)
{
    Type *type = as_type(self), *meta = type_of(vm, self);
    Value meta_attr = TRY(type_find(vm, meta, name));
    Type *meta_attr_type = meta_attr == NOTHING ? NULL : type_of(vm, meta_attr);
    if (meta_attr_type && (meta_attr_type->flags & TYPE_DATA_DESCRIPTOR) &&
        meta_attr_type->slots->descr_get) {
        return meta_attr_type->slots->descr_get(vm, meta_attr, self, from_obj(meta));
    }
    Value own = TRY(type_find(vm, type, name));
    if (own != NOTHING) {
        Type *own_type = type_of(vm, own);
        if (own_type->slots->descr_get) {
            return own_type->slots->descr_get(vm, own, ABSENT, self);
        }
        return just(own);
    }
    if (meta_attr_type && meta_attr_type->slots->descr_get) {
        return meta_attr_type->slots->descr_get(vm, meta_attr, self, from_obj(meta));
    }
    return just(meta_attr);
}

RAISES static bool type_setattr(VM *vm, Value self, Value name, Value value)
{
    Value meta_attr = TRYB(type_find(vm, type_of(vm, self), name));
    if (meta_attr != NOTHING && type_of(vm, meta_attr)->slots->descr_set) {
        Type *type = as_type(self);
        if (type->flags & TYPE_IMMUTABLE) {
            raise_error(vm, E_TypeError, "cannot set '%S' attribute of immutable type '%N'",
                        name, type);
            return false;
        }
        return type_of(vm, meta_attr)->slots->descr_set(vm, meta_attr, self, value);
    }
    return type_set_attr(vm, as_type(self), name, value);
}

RAISES static Maybe type_repr(VM *vm, Value self)
{
    Value key = vm_name(vm, N___module__);
    bool own = as_type(self)->flags & TYPE_HEAP;  // not what the metaclass says
    Value module =
        own ? dict_find_str(vm, as_type(self)->dict, key) : TRY(attr_find(vm, self, key));
    if (!is_str(module) || str_equal_c(module, "builtins")) {
        return str_from_format(vm, "<class '%S'>", as_type(self)->qualname);
    }
    return str_from_format(vm, "<class '%S.%S'>", module, as_type(self)->qualname);
}

RAISES static Maybe type_or(VM *vm, Value a, Value b)
{
    return union_type_new(vm, a, b);
}

// ---- computed attributes

RAISES static Maybe type_get_name(VM *vm, Value self)
{
    (void)vm;
    return just(as_type(self)->name);
}

RAISES static bool check_set(VM *vm, Value self, Value value, const char *name, bool text)
{
    Type *type = as_type(self);
    if (type->flags & TYPE_IMMUTABLE) {
        raise_error(vm, E_TypeError, "cannot set '%s' attribute of immutable type '%N'", name,
                    type);
        return false;
    }
    if (value == ABSENT) {
        raise_error(vm, E_TypeError, "cannot delete '%s' attribute of immutable type '%N'",
                    name, type);
        return false;
    }
    if (text && !is_str(value)) {
        raise_error(vm, E_TypeError, "can only assign string to %N.%s, not '%T'", type, name,
                    value);
        return false;
    }
    return true;
}

// A class name is UTF-8 without surrogates and NUL.
RAISES static bool check_name(VM *vm, Value name)
{
    (void)TRYB(str_encode(vm, name, "utf-8", "strict"));
    if (strlen(str_data(name)) != str_size(name)) {
        raise_error(vm, E_ValueError, "type name must not contain null characters");
        return false;
    }
    return true;
}

RAISES static bool type_set_name(VM *vm, Value self, Value value)
{
    CHECKB(check_set(vm, self, value, "__name__", true));
    CHECKB(check_name(vm, value));
    gc_set(vm, as_obj(self), &as_type(self)->name, value);
    return true;
}

RAISES static Maybe type_get_qualname(VM *vm, Value self)
{
    (void)vm;
    return just(as_type(self)->qualname);
}

RAISES static bool type_set_qualname(VM *vm, Value self, Value value)
{
    CHECKB(check_set(vm, self, value, "__qualname__", true));
    gc_set(vm, as_obj(self), &as_type(self)->qualname, value);
    return true;
}

RAISES static Maybe type_get_module(VM *vm, Value self)
{
    Type *type = as_type(self);
    if (type->flags & TYPE_HEAP) {
        Value module = dict_find_str(vm, type->dict, vm_name(vm, N___module__));
        return module == NOTHING ? raise_value(vm, E_AttributeError, vm_name(vm, N___module__))
                                 : just(module);
    }
    const char *name = type->def->name, *dot = strrchr(name, '.');
    if (!dot || type->id >= E_FIRST) {
        return str_intern_c(vm, "builtins");
    }
    Value module = TRY(str_new(vm, name, (size_t)(dot - name)));
    return str_intern(vm, module);
}

RAISES static bool type_set_module(VM *vm, Value self, Value value)
{
    CHECKB(check_set(vm, self, value, "__module__", false));
    Dict *dict = as_type(self)->dict;
    CHECKB(dict_set(vm, dict, vm_name(vm, N___module__), value));
    CHECKB(dict_remove(vm, dict, TRYB(str_intern_c(vm, "__firstlineno__"))) != TRI_RAISED);
    type_modified(vm, as_type(self));
    return true;
}

RAISES static Maybe type_get_bases(VM *vm, Value self)
{
    Type *type = as_type(self);
    if (!type->bases) {
        Value base = type->base ? TRY(tuple_new(vm, (Value[]){from_obj(type->base)}, 1)) : vm->empty_tuple;
        GC_SET(vm, type, bases, as_tuple(base));
    }
    return just_obj(type->bases);
}

RAISES static bool type_set_bases(VM *vm, Value self, Value value)
{
    CHECKB(check_set(vm, self, value, "__bases__", false));
    Type *type = as_type(self);
    if (!is_tuple(value)) {
        raise_error(vm, E_TypeError, "can only assign tuple to %N.__bases__, not %T", type,
                    value);
        return false;
    }
    if (as_tuple(value)->size == 0) {
        raise_error(vm, E_TypeError, "can only assign non-empty tuple to %N.__bases__, not ()",
                    type);
        return false;
    }
    for (size_t i = 0; i < as_tuple(value)->size; i++) {
        if (!is_type(as_tuple(value)->items[i])) {
            raise_error(vm, E_TypeError, "%N.__bases__ must be tuple of classes, not '%T'",
                        type, as_tuple(value)->items[i]);
            return false;
        }
    }
    return type_change_bases(vm, as_type(self), as_tuple(value));
}

RAISES static Maybe type_get_base(VM *vm, Value self)
{
    (void)vm;
    Type *base = as_type(self)->base;
    return base ? just_obj(base) : just(NONE);
}

RAISES static Maybe type_get_mro(VM *vm, Value self)
{
    return just_obj(type_mro(vm, as_type(self)));
}

RAISES static Maybe type_get_dict(VM *vm, Value self)
{
    Dict *dict = TRY_PTR(type_dict(vm, as_type(self)));
    return mappingproxy_new(vm, from_obj(dict));
}

RAISES static Maybe type_get_doc(VM *vm, Value self)
{
    Type *type = as_type(self);
    if (!(type->flags & TYPE_HEAP)) {
        const char *text = type->doc ? type->doc : type->def->doc;
        return text ? str_from_c(vm, text) : just(NONE);
    }
    Dict *dict = TRY_PTR(type_dict(vm, type));
    Value doc = dict_find_str(vm, dict, vm_name(vm, N___doc__));
    if (doc == NOTHING) {
        return just(NONE);
    }
    Type *doc_type = type_of(vm, doc);
    return doc_type->slots->descr_get ? doc_type->slots->descr_get(vm, doc, ABSENT, self)
                                      : just(doc);
}

RAISES static bool type_set_doc(VM *vm, Value self, Value value)
{
    CHECKB(check_set(vm, self, value, "__doc__", false));
    return type_set_attr(vm, as_type(self), vm_name(vm, N___doc__), value);
}

RAISES static Maybe type_get_abstract(VM *vm, Value self)
{
    // COMPAT: metaclasses hide it.
    Value methods =
        as_type(self)->flags & TYPE_IS_META ? ABSENT : as_type(self)->abstract_methods;
    return methods == ABSENT
               ? raise_value(vm, E_AttributeError, vm_name(vm, N___abstractmethods__))
               : just(methods);
}

RAISES static bool type_set_abstract(VM *vm, Value self, Value value)
{
    Type *type = as_type(self);
    if (value == ABSENT && type->abstract_methods == ABSENT) {
        raise_value(vm, E_AttributeError, vm_name(vm, N___abstractmethods__));
        return false;
    }
    bool abstract = value != ABSENT && TRYB_TRI(op_truth(vm, value));
    gc_set(vm, type, &type->abstract_methods, value);
    type->flags =
        abstract ? type->flags | TYPE_ABSTRACT : type->flags & ~(uint32_t)TYPE_ABSTRACT;
    return true;
}

RAISES static Maybe dict_entry(VM *vm, Value self, enum NameId id, bool create_dict)
{
    if (create_dict && !(as_type(self)->flags & TYPE_HEAP)) {
        return raise_attribute(vm, self, vm_name(vm, id));
    }
    Dict *dict = TRY_PTR(type_dict(vm, as_type(self)));
    Value value = dict_find_str(vm, dict, vm_name(vm, id));
    if (value != NOTHING) {
        return just(value);
    }
    if (!create_dict) {
        return raise_attribute(vm, self, vm_name(vm, id));
    }
    Dict *fresh = TRY_PTR(dict_new(vm));
    CHECK(dict_set(vm, dict, vm_name(vm, id), from_obj(fresh)));
    return just_obj(fresh);
}

RAISES static Maybe type_get_annotations(VM *vm, Value self)
{
    return dict_entry(vm, self, N___annotations__, true);
}

RAISES static bool type_set_annotations(VM *vm, Value self, Value value)
{
    Value name = vm_name(vm, N___annotations__);
    Dict *dict = as_type(self)->dict;
    if (value == ABSENT && dict && dict_find_str(vm, dict, name) == NOTHING &&
        (as_type(self)->flags & TYPE_HEAP)) {
        (void)!raised(raise_value(vm, E_AttributeError, name));
        return false;
    }
    return type_set_attr(vm, as_type(self), name, value);
}

RAISES static Maybe type_get_type_params(VM *vm, Value self)
{
    if (!(as_type(self)->flags & TYPE_HEAP)) {
        return just(vm->empty_tuple);
    }
    Maybe found = dict_entry(vm, self, N___type_params__, false);
    if (raised(found)) {
        error_clear(vm);
        return just(vm->empty_tuple);
    }
    return found;
}

RAISES static bool type_set_type_params(VM *vm, Value self, Value value)
{
    CHECKB(check_set(vm, self, value, "__type_params__", false));
    return dict_set(vm, as_type(self)->dict, vm_name(vm, N___type_params__), value);
}

RAISES static Maybe type_get_text_signature(VM *vm, Value self)
{
    const Def *row = &as_type(self)->def->new_;
    if ((as_type(self)->flags & TYPE_HEAP) || !row->signature) {
        return just(NONE);
    }
    return signature_text(vm, row, false);
}

RAISES static Maybe type_get_size(VM *vm, Value self)
{
    return int_from_u64(vm, as_type(self)->def->size);
}

RAISES static Maybe type_get_flags(VM *vm, Value self)
{
    // The bits of CPython's tp_flags that Python code looks at: 9 heap type, 20 abstract,
    // 24..31 fast subclass tests.
    Type *type = as_type(self);
    static const struct {
        enum TypeId id;
        int bit;
    } fast[] = {{T_int, 24}, {T_list, 25}, {T_tuple, 26},         {T_bytes, 27},
                {T_str, 28}, {T_dict, 29}, {T_BaseException, 30}, {T_type, 31}};
    uint64_t flags = (type->flags & TYPE_FINAL) ? 0 : 1u << 10;
    flags |= (type->flags & TYPE_HEAP ? 1u << 9 : 1u << 8) |
             (type->flags & TYPE_ABSTRACT ? 1u << 20 : 0);
    flags |= (type->flags & TYPE_SEQUENCE ? 1u << 5 : 0) |
             (type->flags & TYPE_MAPPING ? 1u << 6 : 0);
    for (size_t i = 0; i < sizeof fast / sizeof fast[0]; i++) {
        flags |=
            type_is_subtype(type, type_by_id(vm, fast[i].id)) ? (uint64_t)1 << fast[i].bit : 0;
    }
    return int_from_u64(vm, flags);
}

// ---- methods

RAISES static Maybe type_mro_method(VM *vm, Value *args, int n)
{
    (void)n;
    Tuple *mro;
    if (as_type(args[0])->flags & TYPE_HEAP) {
        mro = as_tuple(TRY(type_compute_mro(vm, as_type(args[0]))));
    } else {
        mro = TRY_PTR(type_mro(vm, as_type(args[0])));
    }
    return just_obj(list_from_iterable(vm, from_obj(mro)));
}

RAISES static Maybe type_subclasses(VM *vm, Value *args, int n)
{
    (void)n;
    List *result = TRY_PTR(list_new(vm, 4));
    Type *self = as_type(args[0]);
    for (int i = 1; !(self->flags & TYPE_HEAP) && i < TYPE_ID_COUNT; i++) {
        Type *other = type_by_id(vm, (enum TypeId)i);
        bool second = i == E_ExceptionGroup && self->id == E_Exception;
        if (other && (other->base == self || second)) {
            CHECK(list_append(vm, result, from_obj(other)));
        }
    }
    Value refs = self->subclasses;
    for (size_t i = 0; is_list(refs) && i < as_list(refs)->size; i++) {
        Value target = weakref_target(as_list(refs)->items[i]);
        if (target != NONE) {
            CHECK(list_append(vm, result, target));
        }
    }
    return just_obj(result);
}

RAISES static Maybe type_instancecheck(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(TRY_TRI(instance_check(vm, args[1], args[0])));
}

RAISES static Maybe type_subclasscheck(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(TRY_TRI(subclass_check(vm, args[1], args[0])));
}

RAISES static Maybe type_prepare(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return just_obj(dict_new(vm));
}

RAISES static Maybe type_dir(VM *vm, Value *args, int n)
{
    (void)n;
    Dict *names = TRY_PTR(dict_new(vm));
    Tuple *mro = TRY_PTR(type_mro(vm, as_type(args[0])));
    for (size_t i = mro->size; i-- > 0;) {
        Dict *dict = TRY_PTR(type_dict(vm, as_type(mro->items[i])));
        CHECK(dict_update(vm, names, from_obj(dict)));
    }
    return just_obj(list_from_iterable(vm, from_obj(names)));
}

// ---- type(name, bases, namespace, **kwargs)

Type *type_winning_meta(VM *vm, Type *meta, Tuple *bases)
{
    for (size_t i = 0; i < bases->size; i++) {
        Type *other = type_of(vm, bases->items[i]);
        if (type_is_subtype(meta, other)) {
            continue;
        }
        if (!type_is_subtype(other, meta)) {
            raise_error(
                vm, E_TypeError,
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                "subclass of the metaclasses of all its bases");
            return NULL;
        }
        meta = other;
    }
    return meta;
}

RAISES static bool check_bases(VM *vm, Tuple *bases)
{
    for (size_t i = 0; i < bases->size; i++) {
        if (is_type(bases->items[i])) {
            for (size_t j = 0; j < i; j++) {
                if (bases->items[j] == bases->items[i]) {
                    raise_error(vm, E_TypeError, "duplicate base class %S",
                                as_type(bases->items[i])->name);
                    return false;
                }
            }
            continue;
        }
        Value entries = TRYB(attr_find(vm, bases->items[i], vm_name(vm, N___mro_entries__)));
        if (entries != NOTHING) {
            raise_error(vm, E_TypeError,
                        "type() doesn't support MRO entry resolution; use types.new_class()");
            return false;
        }
    }
    return true;
}

RAISES static Maybe type_new(VM *vm, Value *args, int n)
{
    if (n != 5) {  // slots: the class, kwargs, then what was given
        return raise_error(vm, E_TypeError,
                           "type.__new__() takes exactly 3 arguments (%d given)", n - 2);
    }
    Value name = args[2], bases = args[3], namespace = args[4], kwargs = args[1];
    if (!is_str(name)) {
        return raise_error(vm, E_TypeError, "type.__new__() argument 1 must be str, not %T",
                           name);
    }
    if (!is_tuple(bases)) {
        return raise_error(vm, E_TypeError, "type.__new__() argument 2 must be tuple, not %T",
                           bases);
    }
    if (!is_dict(namespace)) {
        return raise_error(vm, E_TypeError, "type.__new__() argument 3 must be dict, not %T",
                           namespace);
    }
    CHECK(check_name(vm, name));
    Value doc = dict_find_str(vm, as_dict(namespace), vm_name(vm, N___doc__));
    if (doc != NOTHING && is_str(doc)) {
        (void)TRY(str_encode(vm, doc, "utf-8", "strict"));
    }
    CHECK(check_bases(vm, as_tuple(bases)));
    Type *meta = TRY_PTR(type_winning_meta(vm, as_type(args[0]), as_tuple(bases)));
    if (meta != as_type(args[0])) {
        Value other = TRY(type_find(vm, meta, vm_name(vm, N___new__)));
        Value own = TRY(type_find(vm, type_by_id(vm, T_type), vm_name(vm, N___new__)));
        if (other != own) {  // a base's metaclass has its own __new__: it makes the class
            Value callee = TRY(attr_get(vm, from_obj(meta), vm_name(vm, N___new__)));
            Value positional[4] = {from_obj(meta), name, bases, namespace};
            return call_spread(vm, callee, TRY(tuple_new(vm, positional, 4)), kwargs);
        }
    }
    return type_new_class(vm, meta, name, as_tuple(bases), as_dict(namespace), kwargs);
}

RAISES static Maybe type_init(VM *vm, Value *args, int n)
{
    (void)args;
    int given = n - 2;  // slots: the class, kwargs, then what was given
    if (given != 1 && given != 3) {
        return raise_error(vm, E_TypeError, "type.__init__() takes 1 or 3 arguments");
    }
    return just(NONE);
}

static const Def type_methods[] = {
    {"__name__", GETSET(type_get_name, type_set_name), "Name of the class."},
    {"__qualname__", GETSET(type_get_qualname, type_set_qualname),
     "Dotted name inside the module."},
    {"__module__", GETSET(type_get_module, type_set_module), "Name of the defining module."},
    {"__bases__", GETSET(type_get_bases, type_set_bases), "Tuple of base classes."},
    {"__base__", MEMBER(type_get_base), "The base whose layout is extended."},
    {"__mro__", GET(type_get_mro), "Method resolution order."},
    {"__dict__", GET(type_get_dict), "The namespace, read-only."},
    {"__doc__", GETSET(type_get_doc, type_set_doc), "Docstring."},
    {"__abstractmethods__", GETSET(type_get_abstract, type_set_abstract),
     "Names that must be overridden."},
    {"__annotations__", GETSET(type_get_annotations, type_set_annotations),
     "Annotations of the class body."},
    {"__type_params__", GETSET(type_get_type_params, type_set_type_params),
     "PEP 695 type parameters."},
    {"__text_signature__", GET(type_get_text_signature), "Signature text of the constructor."},
    {"__basicsize__", MEMBER(type_get_size), "Size of an instance in bytes."},
    {"__itemsize__", INTEGER(0), "Size of an item in bytes."},
    {"__flags__", MEMBER(type_get_flags), "Flag bits."},
    {"__dictoffset__", INTEGER(0), "Not meaningful here."},
    {"__weakrefoffset__", INTEGER(0), "Not meaningful here."},
    {"mro(self, /)", FN(type_mro_method), "Return a type's method resolution order."},
    {"__subclasses__(self, /)", FN(type_subclasses), "Return a list of immediate subclasses."},
    {"__instancecheck__(self, instance, /)", FN(type_instancecheck),
     "Check if an object is an instance."},
    {"__subclasscheck__(self, subclass, /)", FN(type_subclasscheck),
     "Check if a class is a subclass."},
    {"__prepare__(cls, *args, **kwargs)", CLASS_FN(type_prepare),
     "Create the namespace for the class statement."},
    {"__dir__(self, /)", FN(type_dir), "Specialized __dir__ implementation for types."},
    {0},
};

const TypeDef type_type = {
    .name = "type",
    .doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    .size = sizeof(Type),
    .flags = TYPE_IS_META | TYPE_HAS_WEAKREF,
    .new_ = {"type(*args, **kwargs)", FN(type_new), NULL},
    .init = {"__init__(*args, **kwargs)", FN(type_init), "Initialize self."},
    .repr = type_repr,
    .call = type_call,
    .getattr = type_getattr,
    .setattr = type_setattr,
    .or_ = type_or,
    .methods = type_methods,
};
