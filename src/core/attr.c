// attr — attribute lookup: data descriptor, own attribute, other class attribute.
//
// Own attributes live in shapes (core/shape.c), or in a Dict field for the built-in layouts
// with TypeDef.dict_offset (functions, modules, exceptions).

#include "core/attr.h"

#include "core/call.h"
#include "core/error.h"
#include "core/types.h"
#include "core/vm.h"

// ---- where own attributes are

static bool has_shape_slots(Type *type, Shape *shape)
{
    return (type->flags & TYPE_HEAP) && shape->capacity > 0 && !type->dict_offset;
}

static Value *dict_field(Obj *object, Type *type)
{
    return (Value *)((char *)object + type->dict_offset);
}

RAISES static Maybe own_find(VM *vm, Value object, Type *type, Value name)
{
    if (!is_ptr(object)) {
        return just(NOTHING);
    }
    Obj *obj = as_obj(object);
    if (type->dict_offset) {
        Value dict = *dict_field(obj, type);
        return just(dict == ABSENT ? NOTHING : dict_find_str(vm, as_dict(dict), name));
    }
    if (has_shape_slots(type, vm->shapes[obj->shape])) {
        return just(shape_get_own(vm, obj, name));
    }
    return just(NOTHING);
}

Dict *attr_dict(VM *vm, Value object, bool create)
{
    if (!is_ptr(object)) {
        return NULL;
    }
    Obj *obj = as_obj(object);
    Type *type = type_of(vm, object);
    if (type->dict_offset) {
        Value *field = dict_field(obj, type);
        if (*field == ABSENT && create) {
            Dict *dict = TRYP_PTR(dict_new(vm));
            gc_set(vm, obj, field, from_obj(dict));
        }
        return (Dict *)*field;
    }
    if (!has_shape_slots(type, vm->shapes[obj->shape])) {
        return NULL;
    }
    return shape_dict(vm, obj);
}

// ---- generic lookup

Maybe attr_generic_find(VM *vm, Value object, Value name)
{
    Type *type = type_of(vm, object);
    Value descr = TRY(type_find(vm, type, name));
    Type *descr_type = descr == NOTHING ? NULL : type_of(vm, descr);
    if (descr_type && (descr_type->flags & TYPE_DATA_DESCRIPTOR) &&
        descr_type->slots->descr_get) {
        return descr_type->slots->descr_get(vm, descr, object, from_obj(type));
    }
    Value own = TRY(own_find(vm, object, type, name));
    if (own != NOTHING) {
        return just(own);
    }
    if (descr_type && descr_type->slots->descr_get) {
        return descr_type->slots->descr_get(vm, descr, object, from_obj(type));
    }
    return just(descr);
}

RAISES static bool own_set(VM *vm, Value object, Type *type, Value name, Value value,
                           bool *missing)
{
    Obj *obj = as_obj(object);
    if (type->dict_offset) {
        Dict *dict = TRYB_PTR(attr_dict(vm, object, true));
        if (value != ABSENT) {
            return dict_set(vm, dict, name, value);
        }
        Tri removed = dict_remove(vm, dict, name);
        *missing = removed == TRI_NO;
        return removed != TRI_RAISED;
    }
    return shape_set_own(vm, obj, name, value, missing);
}

RAISES static bool refuse_set(VM *vm, Value object, Type *type, Value name, Value descr)
{
    if (descr != NOTHING) {
        raise_error(vm, E_AttributeError, "'%N' object attribute '%S' is read-only", type,
                    name);
    } else {
        bool own = type->slots->setattr && type->slots->setattr != attr_generic_set;
        raise_error(vm, E_AttributeError,
                    own ? "'%N' object has no attribute '%S'"
                        : "'%N' object has no attribute '%S' and no __dict__ for setting new "
                          "attributes",
                    type, name);
        error_note_attribute(vm, object, name);
    }
    return false;
}

bool attr_generic_set(VM *vm, Value object, Value name, Value value)
{
    Type *type = type_of(vm, object);
    Value descr = TRYB(type_find(vm, type, name));
    if (descr != NOTHING) {
        Type *descr_type = type_of(vm, descr);
        if (descr_type->slots->descr_set) {
            return descr_type->slots->descr_set(vm, descr, object, value);
        }
    }
    bool storable =
        is_ptr(object) &&
        (type->dict_offset || has_shape_slots(type, vm->shapes[as_obj(object)->shape]));
    if (!storable) {
        return refuse_set(vm, object, type, name, descr);
    }
    bool missing = false;
    CHECKB(own_set(vm, object, type, name, value, &missing));
    if (missing) {  // COMPAT: without the name, so that none is suggested
        raise_error(vm, E_AttributeError, "'%N' object has no attribute '%S'", type, name);
        return false;
    }
    return true;
}

// ---- the operations

Maybe attr_find(VM *vm, Value object, Value name)
{
    Type *type = type_of(vm, object);
    Maybe found = type->slots->getattr ? type->slots->getattr(vm, object, name)
                                       : attr_generic_find(vm, object, name);
    if (raised(found) && error_is(vm, E_AttributeError)) {
        error_clear(vm);
        return just(NOTHING);
    }
    return found;
}

Maybe attr_get(VM *vm, Value object, Value name)
{
    Type *type = type_of(vm, object);
    Maybe found = type->slots->getattr ? type->slots->getattr(vm, object, name)
                                       : attr_generic_find(vm, object, name);
    if (!raised(found) && maybe_value(found) == NOTHING) {
        return raise_attribute(vm, object, name);
    }
    if (raised(found)) {
        error_note_attribute(vm, object, name);
    }
    return found;
}

bool attr_set(VM *vm, Value object, Value name, Value value)
{
    Type *type = type_of(vm, object);
    if (type->slots->setattr) {
        return type->slots->setattr(vm, object, name, value);
    }
    return attr_generic_set(vm, object, name, value);
}

Maybe attr_special(VM *vm, Value object, Value name)
{
    Type *type = type_of(vm, object);
    Value found = TRY(type_find(vm, type, name));
    if (found == NOTHING) {
        return just(NOTHING);
    }
    Type *found_type = type_of(vm, found);
    if (found_type->slots->descr_get) {
        return found_type->slots->descr_get(vm, found, object, from_obj(type));
    }
    return just(found);
}

bool attr_method(VM *vm, Value object, Value name, Value *found, bool *unbound)
{
    Type *type = type_of(vm, object);
    *unbound = false;
    if (type->slots->getattr && type->slots->getattr != attr_generic_find) {
        *found = TRYB(attr_find(vm, object, name));
        return true;
    }
    Value descr = TRYB(type_find(vm, type, name));
    if (descr != NOTHING && (type_of(vm, descr)->flags & TYPE_METHOD_DESCRIPTOR)) {
        Value own = TRYB(own_find(vm, object, type, name));
        *unbound = own == NOTHING;
        *found = *unbound ? descr : own;
        return true;
    }
    *found = TRYB(attr_generic_find(vm, object, name));
    return true;
}
