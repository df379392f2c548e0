// slot — trampolines: C slots that call dunder methods written in Python.
//
// One trampoline per row of dunders.def that owns a slot. A binary trampoline does what a C
// slot does: it gets the operands in source order, calls __op__ of the left one and then
// __rop__ of the right one, the right one first when its class is a subclass that overrides
// it. wrapper.c holds the other direction, C slots seen as methods.

#include "core/slot.h"

#include "core/attr.h"
#include "core/buffer.h"
#include "core/call.h"
#include "core/dunder.h"
#include "core/error.h"
#include "core/ops.h"
#include "core/types.h"
#include "core/vm.h"

// ---- calling a dunder

// self.name(*args) looked up on the class; NOTHING when the class has none.
RAISES static Maybe dunder_call(VM *vm, Value self, enum NameId id, Value *args, int n)
{
    return call_special(vm, self, vm_name(vm, id), args, n);
}

RAISES static Maybe dunder_call_must(VM *vm, Value self, enum NameId id, Value *args, int n)
{
    Value result = TRY(dunder_call(vm, self, id, args, n));
    if (result == NOTHING) {
        return raise_attribute(vm, self, vm_name(vm, id));
    }
    return just(result);
}

// COMPAT: where one slot stands for several methods, the message is the bare name.
RAISES static Maybe dunder_call_named(VM *vm, Value self, enum NameId id, Value *args, int n)
{
    Value result = TRY(dunder_call(vm, self, id, args, n));
    return result == NOTHING ? raise_value(vm, E_AttributeError, vm_name(vm, id))
                             : just(result);
}

// ---- conversions per wrapper kind

RAISES static Maybe trampoline_unary(VM *vm, Value self, enum NameId id)
{
    return dunder_call_must(vm, self, id, NULL, 0);
}

static bool overrides(VM *vm, Type *sub, Type *base, enum NameId id)
{
    Maybe mine = type_find(vm, sub, vm_name(vm, id));
    Maybe theirs = type_find(vm, base, vm_name(vm, id));
    return !raised(mine) && !raised(theirs) && maybe_value(mine) != maybe_value(theirs);
}

RAISES static Maybe call_or_not_implemented(VM *vm, Value self, enum NameId id, Value other)
{
    Value result = TRY(dunder_call(vm, self, id, &other, 1));
    return just(result == NOTHING ? NOT_IMPLEMENTED : result);
}

// Slots hold generic function pointers for this comparison only.
typedef Maybe (*BinaryFn)(VM *vm, Value a, Value b);

static BinaryFn slot_at(const Type *type, size_t offset)
{
    BinaryFn fn;
    memcpy(&fn, (const char *)type->slots + offset, sizeof fn);
    return fn;
}

RAISES static Maybe trampoline_binary(VM *vm, Value a, Value b, enum NameId op, size_t offset,
                                      BinaryFn self)
{
    enum NameId reflected = op + 1;  // dunders.def keeps the pair adjacent
    Type *type_a = type_of(vm, a), *type_b = type_of(vm, b);
    bool try_b = type_a != type_b && slot_at(type_b, offset) == self;
    if (slot_at(type_a, offset) == self) {
        if (try_b && type_is_subtype(type_b, type_a) &&
            overrides(vm, type_b, type_a, reflected)) {
            Value result = TRY(call_or_not_implemented(vm, b, reflected, a));
            if (result != NOT_IMPLEMENTED) {
                return just(result);
            }
            try_b = false;
        }
        Value result = TRY(call_or_not_implemented(vm, a, op, b));
        if (result != NOT_IMPLEMENTED || type_a == type_b) {
            return just(result);
        }
    }
    return try_b ? call_or_not_implemented(vm, b, reflected, a) : just(NOT_IMPLEMENTED);
}

RAISES static Maybe trampoline_pow(VM *vm, Value a, Value b, Value modulus)
{
    if (modulus != NONE) {
        Value args[2] = {b, modulus};
        if (slot_at(type_of(vm, a), offsetof(Slots, pow)) != (BinaryFn)(void *)trampoline_pow) {
            return just(NOT_IMPLEMENTED);
        }
        return dunder_call_named(vm, a, N___pow__, args, 2);
    }
    Type *type_a = type_of(vm, a), *type_b = type_of(vm, b);
    bool right_first = type_a != type_b && type_is_subtype(type_b, type_a) &&
                       overrides(vm, type_b, type_a, N___rpow__);
    if (right_first) {
        Value result = TRY(call_or_not_implemented(vm, b, N___rpow__, a));
        if (result != NOT_IMPLEMENTED) {
            return just(result);
        }
    }
    Value result = TRY(call_or_not_implemented(vm, a, N___pow__, b));
    if (result != NOT_IMPLEMENTED || right_first || type_a == type_b) {
        return just(result);
    }
    return call_or_not_implemented(vm, b, N___rpow__, a);
}

static const enum NameId compare_names[] = {N___lt__, N___le__, N___eq__,
                                            N___ne__, N___gt__, N___ge__};

RAISES static Maybe trampoline_compare(VM *vm, Value a, Value b, CompareOp op)
{
    return call_or_not_implemented(vm, a, compare_names[op], b);
}

RAISES static bool trampoline_hash(VM *vm, Value self, Hash *out)
{
    Value method = TRYB(type_find(vm, type_of(vm, self), vm_name(vm, N___hash__)));
    if (method == NONE || method == NOTHING) {
        return hash_unhashable(vm, self, out);
    }
    Value result = TRYB(dunder_call_must(vm, self, N___hash__, NULL, 0));
    if (!is_any_int(result)) {
        raise_error(vm, E_TypeError, "__hash__ method should return an integer");
        return false;
    }
    int64_t i;
    *out = int_to_i64(result, &i) ? i : int_hash(result);
    if (*out == -1) {
        *out = -2;
    }
    return true;
}

bool hash_unhashable(VM *vm, Value self, Hash *out)
{
    (void)out;
    raise_error(vm, E_TypeError, "unhashable type: '%T'", self);
    return false;
}

// op_repr() and op_str() check that the result is a str.
RAISES static Maybe trampoline_repr(VM *vm, Value self)
{
    return dunder_call_must(vm, self, N___repr__, NULL, 0);
}

RAISES static Maybe trampoline_str(VM *vm, Value self)
{
    return dunder_call_must(vm, self, N___str__, NULL, 0);
}

// __getattribute__, then __getattr__ when that found nothing.
RAISES static Maybe trampoline_getattr(VM *vm, Value self, Value name)
{
    Type *type = type_of(vm, self);
    Value custom = TRY(type_find(vm, type, vm_name(vm, N___getattribute__)));
    Maybe found;
    if (custom != NOTHING && !is_kind(custom, T_wrapper_descriptor)) {
        found = dunder_call_must(vm, self, N___getattribute__, &name, 1);
    } else {
        found = slot_builtin_getattr(vm, type)(vm, self, name);
    }
    bool missing =
        raised(found) ? error_is(vm, E_AttributeError) : maybe_value(found) == NOTHING;
    if (!missing) {
        return found;
    }
    Value fallback = TRY(type_find(vm, type, vm_name(vm, N___getattr__)));
    if (fallback == NOTHING) {
        return found;
    }
    error_clear(vm);
    return dunder_call_must(vm, self, N___getattr__, &name, 1);
}

RAISES static bool trampoline_setattr(VM *vm, Value self, Value name, Value value)
{
    Value args[2] = {name, value};
    if (value == ABSENT) {
        (void)TRYB(dunder_call_must(vm, self, N___delattr__, args, 1));
    } else {
        (void)TRYB(dunder_call_must(vm, self, N___setattr__, args, 2));
    }
    return true;
}

RAISES static Maybe trampoline_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    Value method = TRY(attr_special(vm, self, vm_name(vm, N___call__)));
    if (method == NOTHING) {
        return raise_error(vm, E_TypeError, "'%T' object is not callable", self);
    }
    CHECK(enter_recursion(vm, " in __call__"));
    Maybe result = call(vm, method, args, n, kwnames);
    leave_recursion(vm);
    return result;
}

RAISES static Maybe trampoline_iter(VM *vm, Value self)
{
    Value method = TRY(type_find(vm, type_of(vm, self), vm_name(vm, N___iter__)));
    if (method == NONE) {
        return raise_error(vm, E_TypeError, "'%T' object is not iterable", self);
    }
    return dunder_call_must(vm, self, N___iter__, NULL, 0);
}

RAISES static Maybe trampoline_next(VM *vm, Value self)
{
    Maybe result = dunder_call_must(vm, self, N___next__, NULL, 0);
    // A StopIteration with a value travels on: `yield from` wants the value.
    if (raised(result) && error_is(vm, E_StopIteration) &&
        (as_exception(vm->exc)->fields[0] == ABSENT ||
         as_exception(vm->exc)->fields[0] == NONE)) {
        error_clear(vm);
        return just(NOTHING);
    }
    return result;
}

RAISES static Maybe trampoline_descr_get(VM *vm, Value self, Value object, Value type)
{
    Value args[2] = {object == ABSENT ? NONE : object, type == ABSENT ? NONE : type};
    Value result = TRY(dunder_call(vm, self, N___get__, args, 2));
    return just(result == NOTHING ? self : result);
}

RAISES static bool trampoline_descr_set(VM *vm, Value self, Value object, Value value)
{
    Value args[2] = {object, value};
    enum NameId id = value == ABSENT ? N___delete__ : N___set__;
    Value result = TRYB(dunder_call(vm, self, id, args, value == ABSENT ? 1 : 2));
    if (result == NOTHING) {
        raise_value(vm, E_AttributeError, vm_name(vm, id));
        return false;
    }
    return true;
}

RAISES static bool trampoline_len(VM *vm, Value self, size_t *out)
{
    Value result = TRYB(dunder_call_must(vm, self, N___len__, NULL, 0));
    result = TRYB(op_index(vm, result));
    if (int_sign(result) < 0) {
        raise_error(vm, E_ValueError, "__len__() should return >= 0");
        return false;
    }
    int64_t size;
    if (!int_to_i64(result, &size) || size > PTRDIFF_MAX) {
        raise_error(vm, E_OverflowError, "cannot fit '%T' into an index-sized integer", result);
        return false;
    }
    *out = (size_t)size;
    return true;
}

RAISES static Maybe trampoline_getitem(VM *vm, Value self, Value key)
{
    return dunder_call_must(vm, self, N___getitem__, &key, 1);
}

RAISES static bool trampoline_setitem(VM *vm, Value self, Value key, Value value)
{
    Value args[2] = {key, value};
    if (value == ABSENT) {
        (void)TRYB(dunder_call_named(vm, self, N___delitem__, args, 1));
    } else {
        (void)TRYB(dunder_call_named(vm, self, N___setitem__, args, 2));
    }
    return true;
}

RAISES static Tri trampoline_contains(VM *vm, Value self, Value item)
{
    Value method = TRYT(type_find(vm, type_of(vm, self), vm_name(vm, N___contains__)));
    if (method == NONE) {
        raise_error(vm, E_TypeError, "'%T' object is not a container", self);
        return TRI_RAISED;
    }
    Value result = TRYT(dunder_call_must(vm, self, N___contains__, &item, 1));
    return op_truth(vm, result);
}

RAISES static Tri trampoline_truth(VM *vm, Value self)
{
    Value result = TRYT(dunder_call_must(vm, self, N___bool__, NULL, 0));
    if (!is_bool(result)) {
        raise_error(vm, E_TypeError, "__bool__ should return bool, returned %T", result);
        return TRI_RAISED;
    }
    return tri(result == TRUE_);
}

// ---- one function per slot

#define TRAMPOLINE_unary(name, slot)                   \
    static Maybe slot##_trampoline(VM *vm, Value self) \
    {                                                  \
        return trampoline_unary(vm, self, N_##name);   \
    }
#define TRAMPOLINE_binary(name, slot)                                       \
    static Maybe slot##_trampoline(VM *vm, Value a, Value b)                \
    {                                                                       \
        return trampoline_binary(vm, a, b, N_##name, offsetof(Slots, slot), \
                                 slot##_trampoline);                        \
    }
#define TRAMPOLINE_inplace(name, slot)                              \
    static Maybe slot##_trampoline(VM *vm, Value self, Value other) \
    {                                                               \
        return call_or_not_implemented(vm, self, N_##name, other);  \
    }
#define TRAMPOLINE_special(name, slot)
#define DUNDER(name, slot, wrapper, doc) TRAMPOLINE_##wrapper(name, slot)
#define TRAMPOLINE_reflected             TRAMPOLINE_special
#define TRAMPOLINE_binary_method         TRAMPOLINE_special
#define TRAMPOLINE_repr                  TRAMPOLINE_special
#define TRAMPOLINE_str                   TRAMPOLINE_special
#define TRAMPOLINE_iter                  TRAMPOLINE_special
#define TRAMPOLINE_hash                  TRAMPOLINE_special
#define TRAMPOLINE_lt                    TRAMPOLINE_special
#define TRAMPOLINE_le                    TRAMPOLINE_special
#define TRAMPOLINE_eq                    TRAMPOLINE_special
#define TRAMPOLINE_ne                    TRAMPOLINE_special
#define TRAMPOLINE_gt                    TRAMPOLINE_special
#define TRAMPOLINE_ge                    TRAMPOLINE_special
#define TRAMPOLINE_getattr               TRAMPOLINE_special
#define TRAMPOLINE_setattr               TRAMPOLINE_special
#define TRAMPOLINE_delattr               TRAMPOLINE_special
#define TRAMPOLINE_call                  TRAMPOLINE_special
#define TRAMPOLINE_next                  TRAMPOLINE_special
#define TRAMPOLINE_descrget              TRAMPOLINE_special
#define TRAMPOLINE_descrset              TRAMPOLINE_special
#define TRAMPOLINE_descrdel              TRAMPOLINE_special
#define TRAMPOLINE_len                   TRAMPOLINE_special
#define TRAMPOLINE_setitem               TRAMPOLINE_special
#define TRAMPOLINE_delitem               TRAMPOLINE_special
#define TRAMPOLINE_contains              TRAMPOLINE_special
#define TRAMPOLINE_truth                 TRAMPOLINE_special
#define TRAMPOLINE_pow                   TRAMPOLINE_special
#define TRAMPOLINE_rpow                  TRAMPOLINE_special
#include "core/dunders.def"
#undef DUNDER

// Hand-written trampolines under the name their slot has.
#define repr_trampoline      trampoline_repr
#define str_trampoline       trampoline_str
#define iter_trampoline      trampoline_iter
#define hash_trampoline      trampoline_hash
#define compare_trampoline   trampoline_compare
#define getattr_trampoline   trampoline_getattr
#define setattr_trampoline   trampoline_setattr
#define call_trampoline      trampoline_call
#define next_trampoline      trampoline_next
#define descr_get_trampoline trampoline_descr_get
#define descr_set_trampoline trampoline_descr_set
#define len_trampoline       trampoline_len
#define getitem_trampoline   trampoline_getitem
#define setitem_trampoline   trampoline_setitem
#define contains_trampoline  trampoline_contains
#define truth_trampoline     trampoline_truth
#define pow_trampoline       trampoline_pow

const Dunder dunders[] = {
#define DUNDER(name, slot, wrapper, doc) \
    {#name, doc, N_##name, offsetof(Slots, slot), WRAP_##wrapper, (AnyFn)slot##_trampoline},
#include "core/dunders.def"
#undef DUNDER
};
const int dunder_count = sizeof dunders / sizeof dunders[0];

bool slots_take_keywords(VM *vm, Value first)
{
    bool making = is_type(first);
    Type *type = making ? as_type(first) : type_of(vm, first), *owner = NULL;
    Value name = vm_name(vm, making ? N___init__ : N___new__);
    return (type->flags & TYPE_HEAP) && (making || type->kind != T_set) &&
           !raised(type_find_uncached(vm, type, name, &owner)) && owner &&
           (owner->flags & TYPE_HEAP);
}

// ---- filling the slots of a type

AnyFn slot_read(const Slots *slots, size_t offset)
{
    AnyFn fn;
    memcpy(&fn, (const char *)slots + offset, sizeof fn);
    return fn;
}

static void slot_write(Slots *slots, size_t offset, AnyFn fn)
{
    memcpy((char *)slots + offset, &fn, sizeof fn);
}

bool slot_is_python(const Type *type, size_t offset)
{
    AnyFn fn = slot_read(type->slots, offset);
    for (int i = 0; i < dunder_count; i++) {
        if (dunders[i].offset == offset && dunders[i].trampoline == fn) {
            return true;
        }
    }
    return false;
}

GetattrFn slot_builtin_getattr(VM *vm, Type *type)
{
    (void)vm;
    while (type->flags & TYPE_HEAP) {
        type = type->base;
    }
    return type->slots->getattr ? type->slots->getattr : attr_generic_find;
}

bool slots_inherit_builtin(VM *vm, Type *type)
{
    const size_t count = sizeof(Slots) / sizeof(AnyFn);
    const Slots *own = &type->def->slots, *from = type->base->slots;
    if (type->def == type->base->def) {
        type->slots = from;
        return true;
    }
    const AnyFn *mine = (const AnyFn *)own, *theirs = (const AnyFn *)from;
    size_t same = 0;
    while (same < count && (mine[same] || !theirs[same])) {
        same++;
    }
    if (same == count) {
        return true;
    }
    Slots *merged = TRYB_PTR((Slots *)gc_new_raw(vm, sizeof(Slots)));
    *merged = *own;
    bool own_eq = own->compare || own->hash;  // __eq__ and __hash__ are inherited together
    AnyFn *target = (AnyFn *)merged;
    for (size_t i = same; i < count; i++) {
        if (!target[i]) {
            target[i] = theirs[i];
        }
    }
    if (own_eq) {
        merged->compare = own->compare;
        merged->hash = own->hash;
    }
    if (own_eq && !merged->hash) {
        merged->hash = own->compare ? hash_unhashable : from->hash;
    }
    if (own_eq && !merged->compare) {
        merged->compare = from->compare;
    }
    GC_SET(vm, type, own_slots, merged);
    type->slots = merged;
    return true;
}

// Slot for one row: the trampoline when the first class along the MRO that has the name is
// written in Python (or the attribute is not that class's own wrapper), else its C slot.
RAISES static bool resolve_row(VM *vm, Type *type, const Dunder *row, Slots *slots)
{
    Type *where;
    Value found = TRYB(type_find_uncached(vm, type, vm_name(vm, row->name_id), &where));
    if (found == NOTHING) {
        return true;
    }
    AnyFn fn = row->trampoline;
    if (!(where->flags & TYPE_HEAP)) {
        fn = slot_read(where->slots, row->offset);
    } else if (is_kind(found, T_wrapper_descriptor)) {
        SlotWrapper *wrapper = (SlotWrapper *)found;  // class C: __repr__ = object.__repr__
        if (wrapper->row->offset == row->offset && type_is_subtype(type, wrapper->owner)) {
            fn = slot_read(wrapper->owner->slots, row->offset);
        }
    }
    AnyFn present = slot_read(slots, row->offset);
    // A trampoline of any dunder that shares the slot wins over C functions.
    if (!present || fn == row->trampoline) {
        slot_write(slots, row->offset, fn);
    }
    return true;
}

RAISES static bool resolve_getattr(VM *vm, Type *type, Slots *slots)
{
    Value hook = TRYB(type_find(vm, type, vm_name(vm, N___getattr__)));
    type->flags &=
        ~(uint32_t)(TYPE_CUSTOM_GETATTR | TYPE_CUSTOM_SETATTR | TYPE_DATA_DESCRIPTOR);
    if (hook != NOTHING) {
        slots->getattr = trampoline_getattr;
    }
    if (slots->getattr == trampoline_getattr) {
        type->flags |= TYPE_CUSTOM_GETATTR;
    }
    if (slots->setattr == trampoline_setattr) {
        type->flags |= TYPE_CUSTOM_SETATTR;
    }
    bool built_in = !(type->base->flags & TYPE_HEAP);
    if (slots->descr_set || (built_in && (type->base->flags & TYPE_DATA_DESCRIPTOR))) {
        type->flags |= TYPE_DATA_DESCRIPTOR;
    }
    Value finalizer = TRYB(type_find(vm, type, vm_name(vm, N___del__)));
    if (finalizer != NOTHING) {
        type->flags |= TYPE_HAS_FINALIZER;
    }
    return true;
}

RAISES static bool resolve_slot(VM *vm, Type *type, size_t offset, Slots *slots)
{
    slot_write(slots, offset, NULL);
    for (int i = 0; i < dunder_count; i++) {
        CHECKB(dunders[i].offset != offset || resolve_row(vm, type, &dunders[i], slots));
    }
    return true;
}

// With one base that is a class or `object`, only rows that the class itself has can differ from the base's,
// and those that share their slot.
RAISES static bool resolve_own_rows(VM *vm, Type *type, Slots *slots)
{
    *slots = *type->base->slots;
    uint32_t position = 0;
    Value key, value;
    while (dict_next(type->dict, &position, &key, &value)) {
        if (!is_str(key) || str_size(key) < 5 || memcmp(str_data(key), "__", 2) != 0) {
            continue;
        }
        Value name = is_exact(key, T_str) ? TRYB(str_intern(vm, key)) : key;
        for (int i = 0; i < dunder_count; i++) {
            Value row = vm_name(vm, dunders[i].name_id);
            if (row == name || (name == key && !is_exact(key, T_str) && str_equal(row, key))) {
                CHECKB(resolve_slot(vm, type, dunders[i].offset, slots));
                break;
            }
        }
    }
    // What resolve_getattr() makes of the slots and not of a row.
    bool hooked = slots->getattr == trampoline_getattr;
    return !hooked || resolve_slot(vm, type, offsetof(Slots, getattr), slots);
}

static bool has_single_base(const Type *type)
{
    const Tuple *mro = type->mro, *rest = type->base->mro;
    if (type->base->id == T_object) {
        return mro->size == 2;
    }
    return (type->base->flags & TYPE_HEAP) && rest && mro->size == rest->size + 1 &&
           memcmp(mro->items + 1, rest->items, rest->size * sizeof(Value)) == 0;
}

RAISES static bool fill_slots(VM *vm, Type *type, Slots *slots)
{
    if (has_single_base(type)) {
        CHECKB(resolve_own_rows(vm, type, slots));
    } else {
        memset(slots, 0, sizeof *slots);
        for (int i = 0; i < dunder_count; i++) {
            CHECKB(resolve_row(vm, type, &dunders[i], slots));
        }
    }
    slots->buffer = type->base->slots->buffer;
    slots->release = type->base->slots->release;
    for (size_t i = 1; i < type->mro->size && !slots->buffer; i++) {
        slots->buffer = as_type(type->mro->items[i])->slots->buffer;
        slots->release = as_type(type->mro->items[i])->slots->release;
    }
    Value hook = TRYB(type_find(vm, type, TRYB(str_intern_c(vm, "__buffer__"))));
    if (hook != NOTHING && !is_kind(hook, T_method_descriptor)) {
        slots->buffer = python_buffer;
        slots->release = NULL;  // the loan is released, which tells self
    }
    return resolve_getattr(vm, type, slots);
}

bool slots_build(VM *vm, Type *type)
{
    Slots *slots = TRYB_PTR((Slots *)gc_new_raw(vm, sizeof(Slots)));
    GC_SET(vm, type, own_slots, slots);
    type->slots = slots;
    return fill_slots(vm, type, slots);
}

void slots_update(VM *vm, Type *type, Value name)
{
    bool relevant = name == vm_name(vm, N___getattr__) || name == vm_name(vm, N___del__);
    for (int i = 0; i < dunder_count && !relevant; i++) {
        relevant = vm_name(vm, dunders[i].name_id) == name;
    }
    if (!relevant || !(type->flags & TYPE_HEAP)) {
        return;
    }
    Slots fresh;
    if (fill_slots(vm, type, &fresh)) {
        *(Slots *)(uintptr_t)type->own_slots = fresh;
    } else {
        error_clear(vm);
    }
}
