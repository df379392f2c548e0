// shape — hidden classes: which attribute of an instance lives in which slot.
//
// Per class a tree of transitions: the root has no own attributes, each child adds one name.
// Objects with the same class and the same attributes set in the same order share a shape, so
// an inline cache compares one u32. An instance has `capacity` inline words from word
// `type->slot_start` on. When attribute number capacity+1 comes, the last inline word becomes a
// pointer to an overflow Values cell that holds attributes capacity-1, capacity, …
// Dict mode: after a delete, too many transitions, more than SHAPE_MAX_SLOTS attributes or a
// use of obj.__dict__, the first inline word holds a Dict with all own attributes.
#pragma once

#include "core/object.h"

enum { SHAPE_MAX_SLOTS = 254, SHAPE_MAX_TRANSITIONS = 64 };
enum ShapeFlags {
    SHAPE_DICT_MODE = 1,
    SHAPE_FROZEN = 2 /* __slots__ only: no own attributes */
};

struct Shape {
    Obj h;  // kind T_shape
    Type *type;
    Shape *parent;      // NULL for a root
    Value name;         // interned str added by this transition; ABSENT for a root
    uint32_t id;        // index in vm->shapes
    uint16_t count;     // own attributes
    uint16_t capacity;  // inline slots of instances
    uint8_t flags;
    Value *children;  // payload of a Values cell of Shape pointers, or NULL
    uint32_t child_count;
    Shape *dict_mode;  // the class's dict-mode shape, on roots
};

// Root shape of a class, with a new id (or the fixed one of a built-in type).
RAISES Shape *shape_new_root(VM *vm, Type *type, uint32_t fixed_id, uint16_t capacity,
                             uint8_t flags);

// Slot number of own attribute `name`, or -1.
int shape_find(const Shape *shape, Value name);

// Own attribute of an instance; NOTHING when absent. Never raises.
Value shape_get_own(VM *vm, Obj *object, Value name);
// Sets (value ABSENT: deletes; *missing set when there was none).
RAISES bool shape_set_own(VM *vm, Obj *object, Value name, Value value, bool *missing);
// The __dict__ of an instance: switches it to dict mode.
RAISES Dict *shape_dict(VM *vm, Obj *object);
// obj.__dict__ = d, and obj.__class__ = type.
RAISES bool shape_set_dict(VM *vm, Obj *object, Dict *dict);
RAISES bool shape_set_class(VM *vm, Obj *object, Type *type);
// First inline slot of any object whose class has slots (flexible layouts included).
Value *shape_slots(VM *vm, Obj *object);
// Copies own attribute names and values into `out` (dir, vars, pickling) without dict mode.
RAISES bool shape_collect(VM *vm, Obj *object, Dict *out);
