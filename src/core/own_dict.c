// own_dict — the attributes __dict__ and __weakref__ that a class gives its instances.

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
        return raise_attribute(vm, self, vm_name(vm, N___dict__));
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
        value = from_obj(TRYB_PTR(dict_new(vm)));
    }
    if (!is_dict(value)) {
        raise_error(vm, E_TypeError, "__dict__ must be set to a dictionary, not a '%T'", value);
        return false;
    }
    return shape_set_dict(vm, as_obj(self), as_dict(value));
}

RAISES static Maybe get_weakref(VM *vm, Value self)
{
    Obj *ref = is_obj(self) ? gc_next_weak(vm, as_obj(self), NULL) : NULL;
    return ref ? just_obj(ref) : just(NONE);
}

static const Def dict_row = {"__dict__", GETSET(get_dict, set_dict),
                             "dictionary for instance variables"};
static const Def weakref_row = {"__weakref__", GET(get_weakref),
                                "list of weak references to the object"};

RAISES static bool add_row(VM *vm, Type *type, const Def *row)
{
    Value name = TRYB(str_intern_c(vm, row->signature));
    if (dict_find_str(vm, type->dict, name) != NOTHING) {
        return true;
    }
    Value getset = TRYB(getset_new(vm, type, row));
    return dict_set(vm, type->dict, name, getset);
}

bool own_dict_add(VM *vm, Type *type)
{
    uint32_t fresh = type->flags & ~type->base->flags;
    if ((fresh & TYPE_HAS_DICT) && !type->dict_offset && !(type->flags & TYPE_IS_META)) {
        CHECKB(add_row(vm, type, &dict_row));
    }
    return !(fresh & TYPE_HAS_WEAKREF) || add_row(vm, type, &weakref_row);
}
