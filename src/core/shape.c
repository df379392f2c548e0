// shape — hidden classes: transitions, slot access and dict mode.
//
// Layout of an instance whose class keeps own attributes in shapes:
//
//   ┌────────┬───────────────┬────────────────┬───────┬─────┬───────┐
//   │ header │ C struct rest │ __slots__ words│ in[0] │ …   │ in[c-1]│   c = shape->capacity
//   └────────┴───────────────┴────────────────┴───────┴─────┴───────┘
//              word slot_start ───────────────▶
// With more than c attributes in[c-1] is the payload of an overflow Values cell that holds
// attributes c-1, c, … In dict mode in[0] is the Dict.

#include "core/shape.h"

#include "base/alloc.h"
#include "core/error.h"
#include "core/types.h"
#include "core/vm.h"

enum { FIRST_OVERFLOW = 4, FIRST_CHILDREN = 4 };

// ---- registry

static bool shape_register(VM *vm, Shape *shape, uint32_t fixed_id)
{
    if (fixed_id == 0 && vm->shape_count < TYPE_ID_COUNT) {
        vm->shape_count = TYPE_ID_COUNT;
    }
    uint32_t id = fixed_id ? fixed_id : vm->shape_count;
    if (id >= vm->shape_capacity) {
        uint32_t capacity = vm->shape_capacity ? vm->shape_capacity * 2 : TYPE_ID_COUNT + 64;
        Shape **grown = mem_realloc_array(vm->shapes, capacity, sizeof(Shape *));
        if (!grown) {
            raise_memory(vm);
            return false;
        }
        memset(grown + vm->shape_capacity, 0,
               (capacity - vm->shape_capacity) * sizeof(Shape *));
        vm->shapes = grown;
        vm->shape_capacity = capacity;
    }
    vm->shapes[id] = shape;
    shape->id = id;
    if (id >= vm->shape_count) {
        vm->shape_count = id + 1;
    }
    return true;
}

Shape *shape_new_root(VM *vm, Type *type, uint32_t fixed_id, uint16_t capacity, uint8_t flags)
{
    Shape *shape = TRYP_PTR((Shape *)gc_new(vm, sizeof(Shape), T_shape));
    shape->type = type;
    shape->capacity = capacity;
    shape->flags = flags;
    CHECKP(shape_register(vm, shape, fixed_id));
    return shape;
}

int shape_find(const Shape *shape, Value name)
{
    for (const Shape *s = shape; s->parent; s = s->parent) {
        if (s->name == name) {
            return s->count - 1;
        }
    }
    return -1;
}

static Shape *shape_child(const Shape *shape, Value name)
{
    for (uint32_t i = 0; i < shape->child_count; i++) {
        Shape *child = (Shape *)shape->children[i];
        if (child->name == name) {
            return child;
        }
    }
    return NULL;
}

static bool shape_add_child(VM *vm, Shape *shape, Shape *child)
{
    size_t room = shape->children ? values_of(shape->children)->count : 0;
    if (shape->child_count == room) {
        size_t count = room ? room * 2 : FIRST_CHILDREN;
        Value *grown = TRYB_PTR(gc_new_values(vm, count));
        if (room) {
            memcpy(grown, shape->children, room * sizeof(Value));
        }
        gc_barrier(vm, values_of(grown));
        GC_SET(vm, shape, children, grown);
    }
    gc_set(vm, values_of(shape->children), &shape->children[shape->child_count],
           from_obj(child));
    shape->child_count++;
    return true;
}

// The shape after adding `name`; NULL with nothing raised when the class should go to dict mode.
static Shape *shape_transition(VM *vm, Shape *shape, Value name)
{
    Shape *child = shape_child(shape, name);
    if (child) {
        return child;
    }
    if (shape->child_count >= SHAPE_MAX_TRANSITIONS || shape->count >= SHAPE_MAX_SLOTS) {
        return NULL;
    }
    child = TRYP_PTR((Shape *)gc_new(vm, sizeof(Shape), T_shape));
    child->type = shape->type;
    child->parent = shape;
    child->name = name;
    child->count = shape->count + 1;
    child->capacity = shape->capacity;
    CHECKP(shape_register(vm, child, 0));
    CHECKP(shape_add_child(vm, shape, child));
    return child;
}

static Shape *shape_root(Shape *shape)
{
    while (shape->parent) {
        shape = shape->parent;
    }
    return shape;
}

static Shape *shape_dict_mode(VM *vm, Shape *shape)
{
    Shape *root = shape_root(shape);
    if (root->flags & SHAPE_DICT_MODE) {
        return root;
    }
    if (!root->dict_mode) {
        Shape *mode =
            TRYP_PTR(shape_new_root(vm, root->type, 0, root->capacity, SHAPE_DICT_MODE));
        GC_SET(vm, root, dict_mode, mode);
    }
    return root->dict_mode;
}

// ---- slots

// Words of the flexible part decide where the slots of a variable-size object start.
static size_t flexible_bytes(Obj *object)
{
    switch (object->kind) {
    case T_str:
        return str_cell_size((Str *)object);
    case T_bytes:
        return sizeof(Bytes) + ((Bytes *)object)->size + 1;
    case T_int:
        return sizeof(Int) + ((Int *)object)->size * sizeof(Limb);
    default:  // tuple and struct sequences
        return sizeof(Tuple) + ((Tuple *)object)->size * sizeof(Value);
    }
}

Value *shape_slots(VM *vm, Obj *object)
{
    Type *type = vm->shapes[object->shape]->type;
    if (type->flags & TYPE_VARSIZE) {
        size_t bytes = (flexible_bytes(object) + sizeof(Value) - 1) & ~(sizeof(Value) - 1);
        return (Value *)((char *)object + bytes);
    }
    return (Value *)object + type->slot_start;
}

static bool in_overflow(const Shape *shape, int slot)
{
    return shape->count > shape->capacity && slot >= shape->capacity - 1;
}

static Value *slot_address(VM *vm, Obj *object, const Shape *shape, int slot, void **owner)
{
    Value *inline_slots = shape_slots(vm, object);
    if (!in_overflow(shape, slot)) {
        *owner = object;
        return &inline_slots[slot];
    }
    Value *overflow = (Value *)inline_slots[shape->capacity - 1];
    *owner = values_of(overflow);
    return &overflow[slot - (shape->capacity - 1)];
}

static Dict *mode_dict(VM *vm, Obj *object)  // dict mode only; NULL while empty
{
    return (Dict *)shape_slots(vm, object)[0];
}

Value shape_get_own(VM *vm, Obj *object, Value name)
{
    Shape *shape = vm->shapes[object->shape];
    if (shape->flags & SHAPE_DICT_MODE) {
        Dict *dict = mode_dict(vm, object);
        return dict ? dict_find_str(vm, dict, name) : NOTHING;
    }
    int slot = shape_find(shape, name);
    if (slot < 0) {
        return NOTHING;
    }
    void *owner;
    return *slot_address(vm, object, shape, slot, &owner);
}

// A later instance of the class gets room for `count` attributes at once.
static bool grow_class_guess(VM *vm, Shape *shape)
{
    Type *type = shape->type;
    if (shape->count < type->slot_count || type->slot_count >= 32) {
        return true;
    }
    uint16_t wanted = (uint16_t)((shape->count + 4) | 1);
    Shape *root = TRYB_PTR(shape_new_root(vm, type, 0, wanted, 0));
    type->slot_count = wanted;
    type->shape = root->id;
    return true;
}

// Makes room for attribute number shape->count in `object`, whose shape is still `shape`.
static bool reserve_slot(VM *vm, Obj *object, Shape *shape, Value **where, void **owner)
{
    uint16_t capacity = shape->capacity;
    Value *inline_slots = shape_slots(vm, object);
    if (shape->count < capacity) {
        *where = &inline_slots[shape->count];
        *owner = object;
        return true;
    }
    Value *overflow = (Value *)inline_slots[capacity - 1];
    size_t index = shape->count - (capacity - 1);
    if (shape->count == capacity) {  // the last inline word moves out
        CHECKB(grow_class_guess(vm, shape));
        Value moved = inline_slots[capacity - 1];
        overflow = TRYB_PTR(gc_new_values(vm, FIRST_OVERFLOW));
        overflow[0] = moved;
        gc_set(vm, object, &inline_slots[capacity - 1], (Value)overflow);
    } else if (index >= values_of(overflow)->count) {
        Value *grown = TRYB_PTR(gc_new_values(vm, index * 2));
        memcpy(grown, overflow, index * sizeof(Value));
        gc_barrier(vm, values_of(grown));
        gc_set(vm, object, &inline_slots[capacity - 1], (Value)grown);
        overflow = grown;
    }
    *where = &overflow[index];
    *owner = values_of(overflow);
    return true;
}

// ---- dict mode

bool shape_collect(VM *vm, Obj *object, Dict *out)
{
    Shape *shape = vm->shapes[object->shape];
    if (shape->flags & SHAPE_DICT_MODE) {
        Dict *dict = mode_dict(vm, object);
        return !dict || dict_update(vm, out, from_obj(dict));
    }
    const Shape *chain[SHAPE_MAX_SLOTS];
    int n = 0;
    for (const Shape *s = shape; s->parent; s = s->parent) {
        chain[n++] = s;
    }
    while (n > 0) {
        const Shape *s = chain[--n];
        void *owner;
        CHECKB(
            dict_set(vm, out, s->name, *slot_address(vm, object, shape, s->count - 1, &owner)));
    }
    return true;
}

static bool enter_dict_mode(VM *vm, Obj *object, Dict *dict)
{
    Shape *shape = vm->shapes[object->shape];
    Shape *mode = TRYB_PTR(shape_dict_mode(vm, shape));
    Value *slots = shape_slots(vm, object);
    object->shape = mode->id;
    for (uint16_t i = 1; i < shape->capacity; i++) {
        slots[i] = ABSENT;
    }
    gc_set(vm, object, &slots[0], from_obj(dict));
    return true;
}

Dict *shape_dict(VM *vm, Obj *object)
{
    Shape *shape = vm->shapes[object->shape];
    if (shape->flags & SHAPE_DICT_MODE) {
        Dict *dict = mode_dict(vm, object);
        if (!dict) {
            dict = TRYP_PTR(dict_new(vm));
            gc_set(vm, object, &shape_slots(vm, object)[0], from_obj(dict));
        }
        return dict;
    }
    Dict *dict = TRYP_PTR(dict_new_sized(vm, shape->count));
    CHECKP(shape_collect(vm, object, dict));
    CHECKP(enter_dict_mode(vm, object, dict));
    return dict;
}

bool shape_set_dict(VM *vm, Obj *object, Dict *dict)
{
    Shape *shape = vm->shapes[object->shape];
    if (shape->flags & SHAPE_DICT_MODE) {
        gc_set(vm, object, &shape_slots(vm, object)[0], from_obj(dict));
        return true;
    }
    return enter_dict_mode(vm, object, dict);
}

bool shape_set_class(VM *vm, Obj *object, Type *type)
{
    Shape *shape = vm->shapes[object->shape];
    Shape *root = vm->shapes[type->shape];
    if (!(shape->flags & SHAPE_FROZEN) && !(root->flags & SHAPE_FROZEN)) {
        // WHY: the inline capacities may differ; one dict serves any capacity.
        (void)TRYB_PTR(shape_dict(vm, object));
        Shape *mode = TRYB_PTR(shape_dict_mode(vm, root));
        if (mode->capacity != shape->capacity) {
            mode = TRYB_PTR(shape_new_root(vm, type, 0, shape->capacity, SHAPE_DICT_MODE));
        }
        object->shape = mode->id;
        return true;
    }
    object->shape = root->id;
    return true;
}

// ---- setting

static bool set_in_dict(VM *vm, Obj *object, Value name, Value value, bool *missing)
{
    Dict *dict = TRYB_PTR(shape_dict(vm, object));
    if (value != ABSENT) {
        return dict_set(vm, dict, name, value);
    }
    Tri removed = dict_remove(vm, dict, name);
    *missing = removed == TRI_NO;
    return removed != TRI_RAISED;
}

static bool delete_last(VM *vm, Obj *object, Shape *shape, int slot)
{
    void *owner;
    *slot_address(vm, object, shape, slot, &owner) = ABSENT;
    object->shape = shape->parent->id;
    return true;
}

static bool delete_own(VM *vm, Obj *object, Shape *shape, Value name, bool *missing)
{
    int slot = shape_find(shape, name);
    if (slot < 0) {
        *missing = true;
        return true;
    }
    // The overflow boundary moves with the count: leave such objects to dict mode.
    if (slot == shape->count - 1 && shape->count <= shape->capacity) {
        return delete_last(vm, object, shape, slot);
    }
    return set_in_dict(vm, object, name, ABSENT, missing);
}

bool shape_set_own(VM *vm, Obj *object, Value name, Value value, bool *missing)
{
    *missing = false;
    Shape *shape = vm->shapes[object->shape];
    if (shape->flags & SHAPE_DICT_MODE) {
        return set_in_dict(vm, object, name, value, missing);
    }
    if (value == ABSENT) {
        return delete_own(vm, object, shape, name, missing);
    }
    int slot = shape_find(shape, name);
    void *owner;
    if (slot >= 0) {
        Value *where = slot_address(vm, object, shape, slot, &owner);
        gc_set(vm, owner, where, value);
        return true;
    }
    Shape *next = shape_transition(vm, shape, name);
    if (!next) {
        return !error_pending(vm) && set_in_dict(vm, object, name, value, missing);
    }
    Value *where;
    CHECKB(reserve_slot(vm, object, shape, &where, &owner));
    gc_set(vm, owner, where, value);
    object->shape = next->id;
    return true;
}
