// object — the base class: default repr, comparison, attributes, pickling support, __class__.
//
// None, NotImplemented and Ellipsis stand here too: they are plain words without heap objects.

#include "core/slot.h"
#include "py.h"

#include "base/buf.h"

// ---- defaults of every type

RAISES static Maybe object_repr(VM *vm, Value self)
{
    Type *type = type_of(vm, self);
    Value module = TRY(attr_find(vm, from_obj(type), vm_name(vm, N___module__)));
    if (is_str(module) && !str_equal_c(module, "builtins")) {
        return str_from_format(vm, "<%S.%S object at %p>", module, type->qualname,
                               (void *)self);
    }
    return str_from_format(vm, "<%S object at %p>", type->qualname, (void *)self);
}

RAISES static Maybe object_str(VM *vm, Value self)
{
    // WHY not op_repr: a result that is no str is blamed on __str__.
    const Slots *slots = type_of(vm, self)->slots;
    return slots->repr ? slots->repr(vm, self) : op_repr(vm, self);
}

RAISES static bool object_hash(VM *vm, Value self, Hash *out)
{
    (void)vm;
    *out = hash_pointer((void *)self);
    return true;
}

RAISES static Maybe object_compare(VM *vm, Value a, Value b, CompareOp op)
{
    if (op == CMP_EQ) {
        return just(a == b ? TRUE_ : NOT_IMPLEMENTED);
    }
    if (op != CMP_NE) {
        return just(NOT_IMPLEMENTED);
    }
    Value equal =
        TRY(type_of(vm, a)->slots->compare(vm, a, b, CMP_EQ));  // __ne__ inverts __eq__
    return equal == NOT_IMPLEMENTED ? just(equal) : just_bool(!TRY_TRI(op_truth(vm, equal)));
}

// ---- construction

static bool overrides(VM *vm, Type *type, enum NameId id, Value original)
{
    Maybe found = type_find(vm, type, vm_name(vm, id));
    return !raised(found) && maybe_value(found) != original;
}

RAISES static Maybe abstract_instance(VM *vm, Type *type)
{
    List *names = TRY_PTR(list_from_iterable(vm, type->abstract_methods));
    CHECK(list_sort(vm, names, NONE, false));
    Value separator = TRY(str_from_c(vm, "', '"));
    Value text = TRY(str_join(vm, separator, from_obj(names)));
    return raise_error(vm, E_TypeError,
                       "Can't instantiate abstract class %N without an implementation for "
                       "abstract method%s '%S'",
                       type, names->size == 1 ? "" : "s", text);
}

static bool has_arguments(Value *args, int n)  // slots: class, kwargs, extras…
{
    return n > 2 || as_dict(args[1])->used;
}

RAISES static Maybe object_new(VM *vm, Value *args, int n)
{
    Type *type = as_type(args[0]);
    if (has_arguments(args, n)) {
        if (overrides(vm, type, N___new__, vm->roots[ROOT_object_new])) {
            return raise_error(
                vm, E_TypeError,
                "object.__new__() takes exactly one argument (the type to instantiate)");
        }
        if (!overrides(vm, type, N___init__, vm->roots[ROOT_object_init])) {
            return raise_error(vm, E_TypeError, "%N() takes no arguments", type);
        }
    }
    if (type->flags & TYPE_ABSTRACT) {
        return abstract_instance(vm, type);
    }
    return just_obj(type_alloc(vm, type, 0));
}

RAISES static Maybe object_init(VM *vm, Value *args, int n)
{
    Type *type = type_of(vm, args[0]);
    if (has_arguments(args, n)) {
        if (overrides(vm, type, N___init__, vm->roots[ROOT_object_init])) {
            return raise_error(
                vm, E_TypeError,
                "object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if (!overrides(vm, type, N___new__, vm->roots[ROOT_object_new])) {
            return raise_error(vm, E_TypeError,
                               "%N.__init__() takes exactly one argument (the instance to "
                               "initialize)",
                               type);
        }
    }
    return just(NONE);
}

// ---- __class__

RAISES static Maybe object_get_class(VM *vm, Value self)
{
    return just_obj(type_of(vm, self));
}

// The class above (or itself) that added __slots__ words, __dict__ or __weakref__.
static const Type *layout_origin(const Type *type)
{
    const uint32_t flags = TYPE_HAS_DICT | TYPE_HAS_WEAKREF;
    while ((type->flags & TYPE_HEAP) && type->slot_words == type->base->slot_words &&
           (type->flags & flags) == (type->base->flags & flags)) {
        type = type->base;
    }
    return type;
}

// Do the words of __slots__ have the same names?
static bool same_slot_names(VM *vm, const Type *a, const Type *b)
{
    uint32_t position = 0;
    Value name, value;
    while (dict_next(a->dict, &position, &name, &value)) {
        if (!is_kind(value, T_member_descriptor)) {
            continue;
        }
        Value other = dict_find_str(vm, b->dict, name);
        if (other == NOTHING || !is_kind(other, T_member_descriptor) ||
            ((MemberDescr *)other)->offset != ((MemberDescr *)value)->offset) {
            return false;
        }
    }
    return true;
}

static bool same_layout(VM *vm, const Type *a, const Type *b)
{
    const uint32_t flags = TYPE_HAS_DICT | TYPE_HAS_WEAKREF;
    if (a->kind != b->kind || a->dict_offset != b->dict_offset) {
        return false;
    }
    a = layout_origin(a);
    b = layout_origin(b);
    return a == b || (a->base == b->base && a->slot_start == b->slot_start &&
                      (a->flags & flags) == (b->flags & flags) && same_slot_names(vm, a, b));
}

RAISES static bool object_set_class(VM *vm, Value self, Value value)
{
    if (value == ABSENT) {
        raise_error(vm, E_TypeError, "can't delete __class__ attribute");
        return false;
    }
    if (!is_type(value)) {
        raise_error(vm, E_TypeError, "__class__ must be set to a class, not '%T' object",
                    value);
        return false;
    }
    Type *from = type_of(vm, self), *to = as_type(value);
    bool modules = from->kind == T_module && to->kind == T_module;
    if (!modules && (!(from->flags & TYPE_HEAP) || !(to->flags & TYPE_HEAP))) {
        raise_error(
            vm, E_TypeError,
            "__class__ assignment only supported for mutable types or ModuleType subclasses");
        return false;
    }
    if (!modules && !same_layout(vm, from, to)) {
        raise_error(vm, E_TypeError,
                    "__class__ assignment: '%N' object layout differs from '%N'", to, from);
        return false;
    }
    return shape_set_class(vm, as_obj(self), to);
}

// ---- methods

RAISES static Maybe object_format(VM *vm, Value *args, int n)
{
    (void)n;
    if (str_size(args[1])) {
        return raise_error(vm, E_TypeError, "unsupported format string passed to %T.__format__",
                           args[0]);
    }
    return op_str(vm, args[0]);
}

RAISES static bool collect_class_names(VM *vm, Type *type, Dict *names)
{
    Tuple *mro = TRYB_PTR(type_mro(vm, type));
    for (size_t i = mro->size; i-- > 0;) {
        Dict *dict = TRYB_PTR(type_dict(vm, as_type(mro->items[i])));
        CHECKB(dict_update(vm, names, from_obj(dict)));
    }
    return true;
}

// The names of dir(): own attributes, then those of the class and its bases.
RAISES static Maybe object_dir(VM *vm, Value *args, int n)
{
    (void)n;
    Value self = args[0];
    Dict *names = TRY_PTR(dict_new(vm));
    Value own = TRY(attr_find(vm, self, vm_name(vm, N___dict__)));
    if (is_dict(own)) {
        CHECK(dict_update(vm, names, own));
    }
    Value class_ = TRY(attr_find(vm, self, vm_name(vm, N___class__)));
    if (is_type(class_)) {
        CHECK(collect_class_names(vm, as_type(class_), names));
    }
    return just_obj(list_from_iterable(vm, from_obj(names)));
}

RAISES static Maybe object_sizeof(VM *vm, Value *args, int n)
{
    (void)n;
    Type *type = type_of(vm, args[0]);
    return int_from_u64(vm, type->def->size + (size_t)type->slot_count * sizeof(Value));
}

RAISES static Maybe object_init_subclass(VM *vm, Value *args, int n)
{
    if (n > 2 && as_dict(args[1])->used == 0) {
        return raise_error(vm, E_TypeError,
                           "%N.__init_subclass__() takes no arguments (%d given)",
                           as_type(args[0]), n - 2);
    }
    if (n > 2 || as_dict(args[1])->used > 0) {
        return raise_error(vm, E_TypeError, "%N.__init_subclass__() takes no keyword arguments",
                           as_type(args[0]));
    }
    return just(NONE);
}

RAISES static Maybe object_subclasshook(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)args;
    (void)n;
    return just(NOT_IMPLEMENTED);
}

// ---- pickling: __reduce_ex__ delegates to copyreg, as the language's copy protocol does

RAISES static Maybe slot_state(VM *vm, Value self, Value own)
{
    Type *type = type_of(vm, self);
    Dict *slots = NULL;
    Tuple *mro = TRY_PTR(type_mro(vm, type));
    for (size_t i = 0; i < mro->size; i++) {
        Type *t = as_type(mro->items[i]);
        if (!(t->flags & TYPE_HEAP)) {
            continue;
        }
        uint32_t position = 0;
        Value name, value;
        while (dict_next(t->dict, &position, &name, &value)) {
            if (!is_kind(value, T_member_descriptor)) {
                continue;
            }
            Value content = TRY(attr_find(vm, self, name));
            if (content == NOTHING) {
                continue;
            }
            slots = slots ? slots : TRY_PTR(dict_new(vm));
            CHECK(dict_set(vm, slots, name, content));
        }
    }
    return slots ? tuple_2(vm, own, from_obj(slots)) : just(own);
}

RAISES static Maybe object_getstate(VM *vm, Value *args, int n)
{
    (void)n;
    Value self = args[0], own = NONE;
    Dict *dict = is_ptr(self) && (type_of(vm, self)->flags & TYPE_HAS_DICT)
                     ? TRY_PTR(dict_new(vm))
                     : NULL;
    if (dict) {
        Value live = TRY(attr_find(vm, self, vm_name(vm, N___dict__)));
        if (is_dict(live) && as_dict(live)->used) {
            own = from_obj(TRY_PTR(dict_copy(vm, as_dict(live))));
        }
    }
    return slot_state(vm, self, own);
}

RAISES static Maybe object_reduce_ex(VM *vm, Value *args, int n)
{
    (void)n;
    Value custom = TRY(type_find(vm, type_of(vm, args[0]), vm_name(vm, N___reduce__)));
    Value plain = TRY(type_find(vm, type_by_id(vm, T_object), vm_name(vm, N___reduce__)));
    if (custom != plain) {
        return call_method_0(vm, args[0], vm_name(vm, N___reduce__));
    }
    Value name = TRY(str_intern_c(vm, "copyreg"));
    Value copyreg = TRY(call_1(vm, vm->roots[ROOT_import_function], name));
    Value reduce = TRY(str_intern_c(vm, "__reduce_ex__"));
    return call_method_2(vm, copyreg, reduce, args[0], args[1]);
}

RAISES static Maybe object_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = TRY(str_intern_c(vm, "copyreg"));
    Value copyreg = TRY(call_1(vm, vm->roots[ROOT_import_function], name));
    Value reduce = TRY(str_intern_c(vm, "__reduce_ex__"));
    return call_method_2(vm, copyreg, reduce, args[0], from_small(0));
}

static const Def object_methods[] = {
    {"__class__", GETSET(object_get_class, object_set_class), "the object's class"},
    {"__format__(self, format_spec: str, /)", FN(object_format), "Default object formatter."},
    {"__dir__(self, /)", FN(object_dir), "Default dir() implementation."},
    {"__sizeof__(self, /)", FN(object_sizeof), "Size of object in memory, in bytes."},
    {"__init_subclass__(cls, /, *args, **kwargs)", CLASS_FN(object_init_subclass),
     "This method is called when a class is subclassed."},
    {"__subclasshook__(cls, object, /)", CLASS_FN(object_subclasshook),
     "Abstract classes can override this to customize issubclass()."},
    {"__getstate__(self, /)", FN(object_getstate), "Helper for pickle."},
    {"__reduce_ex__(self, protocol, /)", FN(object_reduce_ex), "Helper for pickle."},
    {"__reduce__(self, /)", FN(object_reduce), "Helper for pickle."},
    {0},
};

const TypeDef object_type = {
    .name = "object",
    .doc = "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and "
           "returns a new "
           "featureless\ninstance that has no instance attributes and cannot be given any.\n",
    .size = sizeof(Obj),
    .new_ = {"object(*args, **kwargs)", FN(object_new), NULL},
    .init = {"__init__(*args, **kwargs)", FN(object_init),
             "Initialize self.  See help(type(self)) for accurate signature."},
    .repr = object_repr,
    .str = object_str,
    .hash = object_hash,
    .compare = object_compare,
    .getattr = attr_generic_find,
    .setattr = attr_generic_set,
    .methods = object_methods,
};

// ---- None, NotImplemented, Ellipsis

// args: class, keywords, positional arguments. COMPAT: the message of CPython.
RAISES static Maybe singleton_new(VM *vm, Value *args, int n, Value singleton, const char *name)
{
    if (n > 2 || as_dict(args[1])->used) {
        return raise_error(vm, E_TypeError, "%s takes no arguments", name);
    }
    return just(singleton);
}

RAISES static Maybe none_new(VM *vm, Value *args, int n)
{
    return singleton_new(vm, args, n, NONE, "NoneType");
}

RAISES static Maybe none_repr(VM *vm, Value self)
{
    (void)self;
    return str_intern_c(vm, "None");
}

RAISES static Tri none_truth(VM *vm, Value self)
{
    (void)vm;
    (void)self;
    return TRI_NO;
}

const TypeDef NoneType_type = {
    .name = "NoneType",
    .doc = "The type of the None singleton.",
    .size = sizeof(Obj),
    .flags = TYPE_FINAL,
    .new_ = {"NoneType(*args, **kwargs)", FN(none_new), NULL},
    .repr = none_repr,
    .hash = object_hash,
    .compare = object_compare,
    .truth = none_truth,
};

RAISES static Maybe not_implemented_new(VM *vm, Value *args, int n)
{
    return singleton_new(vm, args, n, NOT_IMPLEMENTED, "NotImplementedType");
}

RAISES static Maybe not_implemented_repr(VM *vm, Value self)
{
    (void)self;
    return str_intern_c(vm, "NotImplemented");
}

RAISES static Tri not_implemented_truth(VM *vm, Value self)
{
    (void)self;
    CHECKT(warn(vm, E_DeprecationWarning,
                "NotImplemented should not be used in a boolean context"));
    return TRI_YES;
}

RAISES static Maybe singleton_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    return op_repr(vm, args[0]);
}

static const Def singleton_methods[] = {
    {"__reduce__(self, /)", FN(singleton_reduce), "Name of the singleton."},
    {0},
};

const TypeDef NotImplementedType_type = {
    .name = "NotImplementedType",
    .doc = "The type of the NotImplemented singleton.",
    .size = sizeof(Obj),
    .flags = TYPE_FINAL,
    .new_ = {"NotImplementedType(*args, **kwargs)", FN(not_implemented_new), NULL},
    .repr = not_implemented_repr,
    .truth = not_implemented_truth,
    .methods = singleton_methods,
};

RAISES static Maybe ellipsis_new(VM *vm, Value *args, int n)
{
    return singleton_new(vm, args, n, ELLIPSIS, "EllipsisType");
}

RAISES static Maybe ellipsis_repr(VM *vm, Value self)
{
    (void)self;
    return str_intern_c(vm, "Ellipsis");
}

const TypeDef ellipsis_type = {
    .name = "ellipsis",
    .doc = "The type of the Ellipsis singleton.",
    .size = sizeof(Obj),
    .flags = TYPE_FINAL,
    .new_ = {"ellipsis(*args, **kwargs)", FN(ellipsis_new), NULL},
    .repr = ellipsis_repr,
    .methods = singleton_methods,
};
