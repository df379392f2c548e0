// instance — __dict__ and __weakref__ of instances of classes made by class statements.

#include "core/attr.h"
#include "core/error.h"
#include "core/shape.h"
#include "core/slot.h"
#include "core/types.h"
#include "core/vm.h"

RAISES static Maybe get_dict(VM *vm, Value self)
{
    Dict *dict = attr_dict(vm, self, true);
    if (!dict && !error_pending(vm)) {
        return raise_error(vm, E_AttributeError, "This object has no __dict__");
    }
    return just_obj(dict);
}

RAISES static bool set_dict(VM *vm, Value self, Value value)
{
    if (is_type(self) || is_kind(self, T_module)) {
        raise_error(vm, E_TypeError, "this __dict__ descriptor does not support '%T' objects",
                    self);
        return false;
    }
    if (value == ABSENT) {
        // An own empty dictionary takes the place of a deleted one.
        value = from_obj(TRYB_PTR(dict_new(vm)));
    }
    if (!is_dict(value)) {
        raise_error(vm, E_TypeError, "__dict__ must be set to a dictionary, not a '%T'", value);
        return false;
    }
    Type *type = type_of(vm, self);
    if (type->dict_offset) {
        gc_set(vm, as_obj(self), (Value *)((char *)self + type->dict_offset), value);
        return true;
    }
    return shape_set_dict(vm, as_obj(self), as_dict(value));
}

RAISES static Maybe get_weakref(VM *vm, Value self)
{
    Obj *ref = gc_next_weak(vm, as_obj(self), NULL);
    return just(ref ? from_obj(ref) : NONE);
}

static const Def dict_row = {"__dict__", GETSET(get_dict, set_dict),
                             "dictionary for instance variables"};
static const Def weakref_row = {"__weakref__", GET(get_weakref),
                                "list of weak references to the object"};

RAISES static bool add_row(VM *vm, Type *type, enum NameId name, const Def *row)
{
    if (dict_find_str(vm, type->dict, vm_name(vm, name)) != NOTHING) {
        return true;
    }
    Value descriptor = TRYB(getset_new(vm, type, row));
    return dict_set(vm, type->dict, vm_name(vm, name), descriptor);
}

bool type_add_instance_rows(VM *vm, Type *type)
{
    if (type->flags & TYPE_IS_META) {
        return true;  // __dict__ of a class is its namespace
    }
    uint32_t inherited = 0;
    for (size_t i = 0; i < type->bases->size; i++) {
        inherited |= as_type(type->bases->items[i])->flags;
    }
    uint32_t fresh = type->flags & ~inherited;
    return (!(fresh & TYPE_HAS_DICT) || add_row(vm, type, N___dict__, &dict_row)) &&
           (!(fresh & TYPE_HAS_WEAKREF) || add_row(vm, type, N___weakref__, &weakref_row));
}
