// slot — between C slots and dunder methods: trampolines, wrappers, inheritance.
#pragma once

#include "core/type.h"

// type->slots for a built-in type whose def leaves slots to its base.
RAISES bool slots_inherit_builtin(VM *vm, Type *type);
// Slots of a class from its MRO: trampolines where a dunder is written in Python.
RAISES bool slots_build(VM *vm, Type *type);
// The class attribute `name` changed: refill the slot that it backs.
void slots_update(VM *vm, Type *type, Value name);
// wrapper_descriptor objects for the slots that type->def fills itself.
RAISES bool slots_fill_wrappers(VM *vm, Type *type, Dict *dict);
// Adds the `__init__` of type->def to the namespace `dict` of `type`.
RAISES bool slots_fill_init(VM *vm, Type *type, Dict *dict);
// The C function that type's slot trampoline stands for must not be inlined: true when the slot
// is a trampoline to Python code.
bool slot_is_python(const Type *type, size_t offset);

// COMPAT: __new__ of list and its like ignores keywords for a subclass with its own __init__, and
// __init__ does for a subclass with its own __new__. first: the class or the instance.
bool slots_take_keywords(VM *vm, Value first);

// getset_descriptor for a DEF_GETSET row.
RAISES Maybe getset_new(VM *vm, Type *owner, const Def *row);
// member_descriptor: a __slots__ word at `offset` words from the object start.
RAISES Maybe member_new(VM *vm, Type *owner, Value name, uint16_t offset);
// The callable `__new__` of a built-in type.
RAISES Maybe constructor_new(VM *vm, Type *type);
// Own rows of an exception class (types/exception.c).
RAISES bool exception_fill_dict(VM *vm, Type *type, Dict *dict);

// bool/int/str… of a hash slot for types without hash.
RAISES bool hash_unhashable(VM *vm, Value self, Hash *out);

// Layouts of the descriptors.
typedef struct Dunder Dunder;
typedef struct SlotWrapper {
    Obj h;
    const Dunder *row;
    Type *owner;
    CFunc *init;  // of an `__init__`, which is a constructor row and no slot; else NULL
} SlotWrapper;
typedef struct GetSetDescr {
    Obj h;
    const Def *row;
    Type *owner;
} GetSetDescr;
// What pickle finds the attribute of `object` with: (getattr, (object, name)).
RAISES Maybe reduce_attribute(VM *vm, Value object, Value name);

typedef struct MemberDescr {
    Obj h;
    Type *owner;
    Value name;
    uint16_t offset;  // words from the object start
} MemberDescr;
