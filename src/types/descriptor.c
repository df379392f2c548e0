// descriptor — attributes of built-in types: slot wrappers, computed attributes, __slots__ words.
//
// A wrapper_descriptor shows a C slot as a dunder method; slot_call() is the inverse of the
// trampolines in core/slot.c. A method-wrapper is one bound to an object.

#include "core/dunder.h"
#include "py.h"

// ---- calling a C slot as a method

RAISES static bool expect_args(VM *vm, int n, int low, int high)
{
    if (n >= low && n <= high) {
        return true;
    }
    // COMPAT: of functions with up to two arguments CPython shows an empty name.
    const char *name = high == 2 ? " " : "";
    if (low == high) {
        raise_error(vm, E_TypeError, "%sexpected %d argument%s, got %d", name, low,
                    low == 1 ? "" : "s", n);
    } else if (n < low) {
        raise_error(vm, E_TypeError, "%sexpected at least %d argument%s, got %d", name, low,
                    low == 1 ? "" : "s", n);
    } else {
        raise_error(vm, E_TypeError, "%sexpected at most %d argument%s, got %d", name, high,
                    high == 1 ? "" : "s", n);
    }
    return false;
}

#define SLOT_OF(type, field) (((const Slots *)(type)->slots)->field)

typedef Maybe (*UnaryFn)(VM *vm, Value self);
typedef Maybe (*PairFn)(VM *vm, Value a, Value b);

RAISES static Maybe call_compare(VM *vm, Type *owner, Value self, Value *args, int n,
                                 CompareOp op)
{
    CHECK(expect_args(vm, n, 1, 1));
    return SLOT_OF(owner, compare)(vm, self, args[0], op);
}

RAISES static Maybe none_when(bool ok)
{
    return ok ? just(NONE) : RAISED;
}

RAISES static Maybe call_next(VM *vm, Type *owner, Value self, int n)
{
    CHECK(expect_args(vm, n, 0, 0));
    Value item = TRY(SLOT_OF(owner, next)(vm, self));
    return item == NOTHING ? raise_stop(vm, NONE) : just(item);
}

RAISES static Maybe attribute_name(VM *vm, Value name)
{
    if (!is_str(name)) {
        return raise_error(vm, E_TypeError, "attribute name must be string, not '%T'", name);
    }
    return str_intern(vm, name);
}

RAISES static Maybe call_getattr(VM *vm, Type *owner, Value self, Value *args, int n)
{
    CHECK(expect_args(vm, n, 1, 1));
    Value name = TRY(attribute_name(vm, args[0]));
    Value found = TRY(SLOT_OF(owner, getattr)(vm, self, name));
    return found == NOTHING ? raise_attribute(vm, self, name) : just(found);
}

RAISES static Maybe call_setattr(VM *vm, Type *owner, Value self, Value *args, int n,
                                 bool delete)
{
    CHECK(expect_args(vm, n, delete ? 1 : 2, delete ? 1 : 2));
    Value name = TRY(attribute_name(vm, args[0]));
    if (is_type(self) && !(owner->flags & TYPE_IS_META)) {
        return raise_error(vm, E_TypeError, "can't apply this %s to type object",
                           delete ? "__delattr__" : "__setattr__");
    }
    return none_when(SLOT_OF(owner, setattr)(vm, self, name, delete ? ABSENT : args[1]));
}

RAISES static Maybe call_length(VM *vm, Type *owner, Value self, int n)
{
    CHECK(expect_args(vm, n, 0, 0));
    size_t size;
    CHECK(SLOT_OF(owner, len)(vm, self, &size));
    return int_from_u64(vm, size);
}

RAISES static Maybe call_hash(VM *vm, Type *owner, Value self, int n)
{
    CHECK(expect_args(vm, n, 0, 0));
    Hash hash;
    CHECK(SLOT_OF(owner, hash)(vm, self, &hash));
    return int_from_i64(vm, hash);
}

RAISES static Maybe call_descr_get(VM *vm, Type *owner, Value self, Value *args, int n)
{
    CHECK(expect_args(vm, n, 1, 2));
    Value object = args[0] == NONE ? ABSENT : args[0];
    Value type = n > 1 ? args[1] : NONE;
    if (object == ABSENT && type == NONE) {
        return raise_error(vm, E_TypeError, "__get__(None, None) is invalid");
    }
    Value found =
        TRY(SLOT_OF(owner, descr_get)(vm, self, object, type == NONE ? ABSENT : type));
    if (found == NOTHING) {
        return raise_attribute(vm, object, ((MemberDescr *)self)->name);  // an unset slot
    }
    return just(found);
}

RAISES static Maybe call_pair(VM *vm, AnyFn fn, Value a, Value b)
{
    return ((PairFn)fn)(vm, a, b);
}

static bool is_sequence_type(const Type *type)
{
    return type->id == T_str || type->id == T_bytes || type->id == T_bytearray ||
           type->id == T_list || type->id == T_tuple || type->id == T_deque;
}

// sequence.__add__(other) and the like. COMPAT: as methods of the built-in sequences they raise
// where number methods return NotImplemented.
RAISES static Maybe call_operator(VM *vm, const Dunder *row, Type *owner, Value a, Value b,
                                  Value other)
{
    Value result = TRY(call_pair(vm, slot_read(owner->slots, row->offset), a, b));
    if (result != NOT_IMPLEMENTED || !is_sequence_type(owner)) {
        return just(result);
    }
    if (row->offset == offsetof(Slots, mul) || row->offset == offsetof(Slots, imul)) {
        return raise_error(vm, E_TypeError, "'%T' object cannot be interpreted as an integer",
                           other);
    }
    if (row->offset != offsetof(Slots, add)) {
        return just(result);
    }
    return owner->id == T_bytes || owner->id == T_bytearray
               ? raise_error(vm, E_TypeError, "can't concat %T to %N", other, owner)
               : raise_error(vm, E_TypeError, "can only concatenate %N (not \"%T\") to %N",
                             owner, other, owner);
}

RAISES static Maybe call_pow(VM *vm, Type *owner, Value self, Value *args, int n,
                             bool reflected)
{
    CHECK(expect_args(vm, n, 1, 2));
    Value modulus = n > 1 ? args[1] : NONE;
    return reflected ? SLOT_OF(owner, pow)(vm, args[0], self, modulus)
                     : SLOT_OF(owner, pow)(vm, self, args[0], modulus);
}

static bool is_set_type(const Type *type)
{
    return type->id == T_set || type->id == T_frozenset;
}

RAISES static Maybe call_truth(VM *vm, Type *owner, Value self, Value *args, int n,
                               bool contains)
{
    if (contains && n != 1 && (is_set_type(owner) || owner->id == T_dict)) {
        // COMPAT: these have it as a method besides the slot.
        return raise_error(vm, E_TypeError,
                           "%N.__contains__() takes exactly one argument (%d given)", owner, n);
    }
    CHECK(expect_args(vm, n, contains, contains));
    return just_bool(TRY_TRI(contains ? SLOT_OF(owner, contains)(vm, self, args[0])
                                      : SLOT_OF(owner, truth)(vm, self)));
}

RAISES static Maybe call_setitem(VM *vm, Type *owner, Value self, Value *args, int n,
                                 bool delete)
{
    CHECK(expect_args(vm, n, delete ? 1 : 2, delete ? 1 : 2));
    return none_when(SLOT_OF(owner, setitem)(vm, self, args[0], delete ? ABSENT : args[1]));
}

RAISES static Maybe call_descr_set(VM *vm, Type *owner, Value self, Value *args, int n,
                                   bool delete)
{
    CHECK(expect_args(vm, n, delete ? 1 : 2, delete ? 1 : 2));
    return none_when(SLOT_OF(owner, descr_set)(vm, self, args[0], delete ? ABSENT : args[1]));
}

RAISES static Maybe slot_call_rest(VM *vm, const Dunder *row, Type *owner, Value self,
                                   Value *args, int n)
{
    switch ((enum WrapperKind)row->wrapper) {
    case WRAP_lt:
    case WRAP_le:
    case WRAP_eq:
    case WRAP_ne:
    case WRAP_gt:
    case WRAP_ge:
        return call_compare(vm, owner, self, args, n, (CompareOp)(row->wrapper - WRAP_lt));
    case WRAP_getattr:
        return call_getattr(vm, owner, self, args, n);
    case WRAP_setattr:
    case WRAP_delattr:
        return call_setattr(vm, owner, self, args, n, row->wrapper == WRAP_delattr);
    case WRAP_next:
        return call_next(vm, owner, self, n);
    case WRAP_descrget:
        return call_descr_get(vm, owner, self, args, n);
    case WRAP_descrset:
    case WRAP_descrdel:
        return call_descr_set(vm, owner, self, args, n, row->wrapper == WRAP_descrdel);
    case WRAP_setitem:
    case WRAP_delitem:
        return call_setitem(vm, owner, self, args, n, row->wrapper == WRAP_delitem);
    case WRAP_contains:
    case WRAP_truth:
        return call_truth(vm, owner, self, args, n, row->wrapper == WRAP_contains);
    case WRAP_pow:
    case WRAP_rpow:
        return call_pow(vm, owner, self, args, n, row->wrapper == WRAP_rpow);
    case WRAP_len:
        return call_length(vm, owner, self, n);
    default:
        return call_hash(vm, owner, self, n);
    }
}

// COMPAT: repetition of sequences is checked by a function with an empty name.
RAISES static bool expect_operand(VM *vm, const Dunder *row, const Type *owner, int n)
{
    bool repeat = row->offset == offsetof(Slots, mul) || row->offset == offsetof(Slots, imul);
    if (n != 1 && repeat && is_sequence_type(owner)) {
        raise_error(vm, E_TypeError, " expected 1 argument, got %d", n);
        return false;
    }
    if (n != 1 && row->wrapper == WRAP_binary_method && strcmp(row->name, "__getitem__") == 0 &&
        (owner->id == T_list || owner->id == T_dict)) {
        // COMPAT: these have it as a method besides the slot.
        raise_error(vm, E_TypeError, "%N.__getitem__() takes exactly one argument (%d given)",
                    owner, n);
        return false;
    }
    return expect_args(vm, n, 1, 1);
}

// self.<row>(*args) by the C slot of `owner`.
RAISES static Maybe slot_call(VM *vm, const Dunder *row, Type *owner, Value self, Value *args,
                              int n, Value kwnames)
{
    AnyFn fn = slot_read(owner->slots, row->offset);
    if (row->wrapper == WRAP_call) {
        return SLOT_OF(owner, call)(vm, self, args, n, kwnames);
    }
    if (kwnames != ABSENT && as_tuple(kwnames)->size) {
        return raise_error(vm, E_TypeError, "wrapper %s() takes no keyword arguments",
                           row->name);
    }
    switch ((enum WrapperKind)row->wrapper) {
    case WRAP_unary:
    case WRAP_repr:
    case WRAP_str:
    case WRAP_iter:
        CHECK(expect_args(vm, n, 0, 0));
        return ((UnaryFn)fn)(vm, self);
    case WRAP_binary:
    case WRAP_inplace:
    case WRAP_binary_method:
        CHECK(expect_operand(vm, row, owner, n));
        return call_operator(vm, row, owner, self, args[0], args[0]);
    case WRAP_reflected:
        CHECK(expect_operand(vm, row, owner, n));
        return call_operator(vm, row, owner, args[0], self, args[0]);
    default:
        return slot_call_rest(vm, row, owner, self, args, n);
    }
}

// ---- wrapper_descriptor

RAISES static Maybe wrapper_descriptor_call(VM *vm, Value self, Value *args, int n,
                                            Value kwnames)
{
    SlotWrapper *wrapper = (SlotWrapper *)self;
    if (n < 1) {
        return raise_error(vm, E_TypeError, "descriptor '%s' of '%N' object needs an argument",
                           wrapper->row->name, wrapper->owner);
    }
    if (!type_is_subtype(type_of(vm, args[0]), wrapper->owner)) {
        return raise_error(vm, E_TypeError,
                           "descriptor '%s' requires a '%N' object but received a '%T'",
                           wrapper->row->name, wrapper->owner, args[0]);
    }
    if (wrapper->init) {
        return cfunc_call(vm, wrapper->init, args, n, kwnames);
    }
    return slot_call(vm, wrapper->row, wrapper->owner, args[0], args + 1, n - 1, kwnames);
}

RAISES static Maybe wrapper_descriptor_get(VM *vm, Value self, Value object, Value type)
{
    (void)type;
    if (object == ABSENT) {
        return just(self);
    }
    Method *bound = TRY_PTR((Method *)gc_new(vm, sizeof(Method), T_method_wrapper));
    bound->function = self;
    bound->self = object;
    return just_obj(bound);
}

RAISES static Maybe wrapper_descriptor_repr(VM *vm, Value self)
{
    SlotWrapper *wrapper = (SlotWrapper *)self;
    return str_from_format(vm, "<slot wrapper '%s' of '%N' objects>", wrapper->row->name,
                           wrapper->owner);
}

RAISES static Maybe wrapper_descriptor_name(VM *vm, Value self)
{
    return str_intern_c(vm, ((SlotWrapper *)self)->row->name);
}

RAISES static Maybe wrapper_descriptor_qualname(VM *vm, Value self)
{
    SlotWrapper *wrapper = (SlotWrapper *)self;
    return str_from_format(vm, "%S.%s", wrapper->owner->qualname, wrapper->row->name);
}

RAISES static Maybe wrapper_descriptor_doc(VM *vm, Value self)
{
    return str_from_c(vm, ((SlotWrapper *)self)->row->doc);
}

RAISES static Maybe wrapper_descriptor_objclass(VM *vm, Value self)
{
    (void)vm;
    return just_obj(((SlotWrapper *)self)->owner);
}

static const char *wrapper_text_signature(const Dunder *row)
{
    switch ((enum WrapperKind)row->wrapper) {
    case WRAP_call:
        return "($self, /, *args, **kwargs)";
    case WRAP_getattr:
    case WRAP_delattr:
        return "($self, name, /)";
    case WRAP_setattr:
        return "($self, name, value, /)";
    case WRAP_descrget:
        return "($self, instance, owner=None, /)";
    case WRAP_descrset:
        return "($self, instance, value, /)";
    case WRAP_descrdel:
        return "($self, instance, /)";
    case WRAP_setitem:
        return "($self, key, value, /)";
    case WRAP_delitem:
    case WRAP_contains:
    case WRAP_binary_method:
        return "($self, key, /)";
    case WRAP_pow:
    case WRAP_rpow:
        return "($self, value, mod=None, /)";
    case WRAP_unary:
    case WRAP_repr:
    case WRAP_str:
    case WRAP_iter:
    case WRAP_hash:
    case WRAP_next:
    case WRAP_len:
    case WRAP_truth:
        return "($self, /)";
    default:
        return "($self, value, /)";
    }
}

RAISES static Maybe wrapper_descriptor_signature(VM *vm, Value self)
{
    SlotWrapper *wrapper = (SlotWrapper *)self;
    return wrapper->init ? str_from_c(vm, "($self, /, *args, **kwargs)")
                         : str_from_c(vm, wrapper_text_signature(wrapper->row));
}

RAISES static Maybe wrapper_descriptor_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    return reduce_attribute(vm, from_obj(((SlotWrapper *)args[0])->owner),
                            TRY(wrapper_descriptor_name(vm, args[0])));
}

static void wrapper_descriptor_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((SlotWrapper *)self)->owner);
    gc_mark_ptr(vm, ((SlotWrapper *)self)->init);
}

static const Def wrapper_descriptor_methods[] = {
    {"__name__", MEMBER(wrapper_descriptor_name), "Name of the method."},
    {"__qualname__", GET(wrapper_descriptor_qualname), "Qualified name."},
    {"__doc__", GET(wrapper_descriptor_doc), "Docstring."},
    {"__objclass__", MEMBER(wrapper_descriptor_objclass), "The class that defines it."},
    {"__text_signature__", GET(wrapper_descriptor_signature), "Signature text."},
    {"__reduce__(self, /)", FN(wrapper_descriptor_reduce), "Helper for pickle."},
    {0},
};

const TypeDef wrapper_descriptor_type = {
    .name = "wrapper_descriptor",
    .size = sizeof(SlotWrapper),
    .flags = TYPE_FINAL | TYPE_NO_NEW | TYPE_METHOD_DESCRIPTOR,
    .repr = wrapper_descriptor_repr,
    .call = wrapper_descriptor_call,
    .descr_get = wrapper_descriptor_get,
    .trace = wrapper_descriptor_trace,
    .methods = wrapper_descriptor_methods,
};

bool slots_fill_wrappers(VM *vm, Type *type, Dict *dict)
{
    for (int i = 0; i < dunder_count; i++) {
        const Dunder *row = &dunders[i];
        AnyFn fn = slot_read(&type->def->slots, row->offset);
        bool joins = row->wrapper == WRAP_reflected && row->offset == offsetof(Slots, add);
        if (!fn || (joins && is_sequence_type(type))) {
            continue;
        }
        Value name = vm_name(vm, row->name_id);
        if (row->wrapper == WRAP_hash && fn == (AnyFn)hash_unhashable) {
            CHECKB(dict_set(vm, dict, name, NONE));
            continue;
        }
        SlotWrapper *wrapper =
            TRYB_PTR((SlotWrapper *)gc_new(vm, sizeof(SlotWrapper), T_wrapper_descriptor));
        wrapper->row = row;
        wrapper->owner = type;
        CHECKB(dict_set(vm, dict, name, from_obj(wrapper)));
    }
    if (type->def->slots.compare && !type->def->slots.hash) {
        CHECKB(dict_set(vm, dict, vm_name(vm, N___hash__), NONE));
    }
    return true;
}

static const Dunder init_row = {
    .name = "__init__",
    .doc = "Initialize self.  See help(type(self)) for accurate signature.",
    .name_id = N___init__,
    .offset = UINT16_MAX,  // no slot
};

bool slots_fill_init(VM *vm, Type *type, Dict *dict)
{
    SlotWrapper *wrapper =
        TRYB_PTR((SlotWrapper *)gc_new(vm, sizeof(SlotWrapper), T_wrapper_descriptor));
    wrapper->row = &init_row;
    wrapper->owner = type;
    CFunc *init = TRYB_PTR(cfunc_new(vm, &type->def->init, ABSENT, type, ABSENT));
    GC_SET(vm, wrapper, init, init);
    return dict_set(vm, dict, vm_name(vm, N___init__), from_obj(wrapper));
}

// ---- method-wrapper

static SlotWrapper *bound_wrapper(Value self)
{
    return (SlotWrapper *)((Method *)self)->function;
}

RAISES static Maybe call_bound_init(VM *vm, SlotWrapper *wrapper, Value self, Value *args,
                                    int n, Value kwnames)
{
    enum { FEW = 8 };
    size_t total = (size_t)n + (kwnames == ABSENT ? 0 : as_tuple(kwnames)->size);
    Value few[FEW + 1];
    Value *all = total > FEW ? TRY_PTR((Value *)gc_new_values(vm, total + 1)) : few;
    all[0] = self;
    for (size_t i = 0; i < total; i++) {
        all[i + 1] = args[i];
    }
    return cfunc_call(vm, wrapper->init, all, n + 1, kwnames);
}

RAISES static Maybe method_wrapper_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    SlotWrapper *wrapper = bound_wrapper(self);
    if (wrapper->init) {
        return call_bound_init(vm, wrapper, ((Method *)self)->self, args, n, kwnames);
    }
    return slot_call(vm, wrapper->row, wrapper->owner, ((Method *)self)->self, args, n,
                     kwnames);
}

RAISES static Maybe method_wrapper_repr(VM *vm, Value self)
{
    return str_from_format(vm, "<method-wrapper '%s' of %T object at %p>",
                           bound_wrapper(self)->row->name, ((Method *)self)->self,
                           (void *)((Method *)self)->self);
}

RAISES static Maybe method_wrapper_compare(VM *vm, Value a, Value b, CompareOp op)
{
    (void)vm;
    if ((op != CMP_EQ && op != CMP_NE) || !is_kind(b, T_method_wrapper)) {
        return just(NOT_IMPLEMENTED);
    }
    Method *x = (Method *)a, *y = (Method *)b;
    bool same = x->function == y->function && x->self == y->self;
    return just_bool(same == (op == CMP_EQ));
}

RAISES static bool method_wrapper_hash(VM *vm, Value self, Hash *out)
{
    (void)vm;
    Method *bound = (Method *)self;
    *out = hash_pointer((void *)(bound->function ^ bound->self << 1));
    return true;
}

RAISES static Maybe method_wrapper_self(VM *vm, Value self)
{
    (void)vm;
    return just(((Method *)self)->self);
}

RAISES static Maybe method_wrapper_name(VM *vm, Value self)
{
    return wrapper_descriptor_name(vm, ((Method *)self)->function);
}

RAISES static Maybe method_wrapper_qualname(VM *vm, Value self)
{
    return wrapper_descriptor_qualname(vm, ((Method *)self)->function);
}

RAISES static Maybe method_wrapper_doc(VM *vm, Value self)
{
    return wrapper_descriptor_doc(vm, ((Method *)self)->function);
}

RAISES static Maybe method_wrapper_objclass(VM *vm, Value self)
{
    return wrapper_descriptor_objclass(vm, ((Method *)self)->function);
}

RAISES static Maybe method_wrapper_signature(VM *vm, Value self)
{
    return wrapper_descriptor_signature(vm, ((Method *)self)->function);
}

RAISES static Maybe method_wrapper_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    return reduce_attribute(vm, ((Method *)args[0])->self,
                            TRY(method_wrapper_name(vm, args[0])));
}

static void method_wrapper_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((Method *)self)->function);
    gc_mark_value(vm, ((Method *)self)->self);
}

static const Def method_wrapper_methods[] = {
    {"__self__", GET(method_wrapper_self), "The bound object."},
    {"__name__", MEMBER(method_wrapper_name), "Name of the method."},
    {"__qualname__", GET(method_wrapper_qualname), "Qualified name."},
    {"__doc__", GET(method_wrapper_doc), "Docstring."},
    {"__objclass__", MEMBER(method_wrapper_objclass), "The class that defines it."},
    {"__text_signature__", GET(method_wrapper_signature), "Signature text."},
    {"__reduce__(self, /)", FN(method_wrapper_reduce), "Helper for pickle."},
    {0},
};

const TypeDef method_wrapper_type = {
    .name = "method-wrapper",
    .size = sizeof(Method),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .repr = method_wrapper_repr,
    .call = method_wrapper_call,
    .compare = method_wrapper_compare,
    .hash = method_wrapper_hash,
    .trace = method_wrapper_trace,
    .methods = method_wrapper_methods,
};

// ---- getset_descriptor

bool member_refuse(VM *vm, Value self, Value value)
{
    (void)self;
    (void)value;
    raise_error(vm, E_AttributeError, "readonly attribute");
    return false;
}

Maybe getset_new(VM *vm, Type *owner, const Def *row)
{
    GetSetDescr *descr =
        TRY_PTR((GetSetDescr *)gc_new(vm, sizeof(GetSetDescr), T_getset_descriptor));
    descr->row = row;
    descr->owner = owner;
    return just_obj(descr);
}

RAISES static bool check_owner(VM *vm, Type *owner, const char *name, Value object)
{
    if (type_is_subtype(type_of(vm, object), owner)) {
        return true;
    }
    raise_error(vm, E_TypeError,
                "descriptor '%s' for '%N' objects doesn't apply to a '%T' object", name, owner,
                object);
    return false;
}

RAISES static Maybe getset_descriptor_get(VM *vm, Value self, Value object, Value type)
{
    (void)type;
    GetSetDescr *descr = (GetSetDescr *)self;
    if (object == ABSENT) {
        return just(self);
    }
    CHECK(check_owner(vm, descr->owner, descr->row->signature, object));
    return descr->row->u.get(vm, object);
}

RAISES static bool getset_descriptor_set(VM *vm, Value self, Value object, Value value)
{
    GetSetDescr *descr = (GetSetDescr *)self;
    CHECKB(check_owner(vm, descr->owner, descr->row->signature, object));
    if (!descr->row->u.set) {
        raise_error(vm, E_AttributeError, "attribute '%s' of '%N' objects is not writable",
                    descr->row->signature, descr->owner);
        return false;
    }
    return descr->row->u.set(vm, object, value);
}

RAISES static Maybe getset_descriptor_repr(VM *vm, Value self)
{
    GetSetDescr *descr = (GetSetDescr *)self;
    return str_from_format(vm, "<attribute '%s' of '%N' objects>", descr->row->signature,
                           descr->owner);
}

RAISES static Maybe getset_descriptor_name(VM *vm, Value self)
{
    return str_intern_c(vm, ((GetSetDescr *)self)->row->signature);
}

RAISES static Maybe getset_descriptor_qualname(VM *vm, Value self)
{
    GetSetDescr *descr = (GetSetDescr *)self;
    return str_from_format(vm, "%S.%s", descr->owner->qualname, descr->row->signature);
}

RAISES static Maybe getset_descriptor_doc(VM *vm, Value self)
{
    const char *doc = ((GetSetDescr *)self)->row->doc;
    return doc ? str_from_c(vm, doc) : just(NONE);
}

RAISES static Maybe getset_descriptor_objclass(VM *vm, Value self)
{
    (void)vm;
    return just_obj(((GetSetDescr *)self)->owner);
}

static void getset_descriptor_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((GetSetDescr *)self)->owner);
}

static const Def getset_descriptor_methods[] = {
    {"__name__", MEMBER(getset_descriptor_name), "Name of the attribute."},
    {"__qualname__", GET(getset_descriptor_qualname), "Qualified name."},
    {"__doc__", GET(getset_descriptor_doc), "Docstring."},
    {"__objclass__", MEMBER(getset_descriptor_objclass), "The class that defines it."},
    {0},
};

const TypeDef getset_descriptor_type = {
    .name = "getset_descriptor",
    .size = sizeof(GetSetDescr),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .repr = getset_descriptor_repr,
    .descr_get = getset_descriptor_get,
    .descr_set = getset_descriptor_set,
    .trace = getset_descriptor_trace,
    .methods = getset_descriptor_methods,
};

// ---- member_descriptor

Maybe member_new(VM *vm, Type *owner, Value name, uint16_t offset)
{
    MemberDescr *descr =
        TRY_PTR((MemberDescr *)gc_new(vm, sizeof(MemberDescr), T_member_descriptor));
    descr->owner = owner;
    descr->name = name;
    descr->offset = offset;
    return just_obj(descr);
}

// Text ends where its size says, so the words of subclasses of str are behind it; the members of
// struct sequences are at fixed places.
static Value *member_word(VM *vm, const MemberDescr *descr, Value object)
{
    const Shape *shape = vm->shapes[as_obj(object)->shape];
    if (as_obj(object)->kind != T_str) {
        return &((Value *)object)[descr->offset];
    }
    uint16_t first = type_by_id(vm, as_obj(object)->kind)->slot_start;
    return shape_slots(vm, as_obj(object)) + shape->capacity + (descr->offset - first);
}

RAISES static Maybe member_descriptor_get(VM *vm, Value self, Value object, Value type)
{
    (void)type;
    MemberDescr *descr = (MemberDescr *)self;
    if (object == ABSENT) {
        return just(self);
    }
    CHECK(check_owner(vm, descr->owner, str_data(descr->name), object));
    Value value = *member_word(vm, descr, object);
    // WHY NOTHING: an unset slot is a missing attribute, so __getattr__ gets its chance.
    return just(value == ABSENT ? NOTHING : value);
}

RAISES static bool member_descriptor_set(VM *vm, Value self, Value object, Value value)
{
    MemberDescr *descr = (MemberDescr *)self;
    CHECKB(check_owner(vm, descr->owner, str_data(descr->name), object));
    if (descr->owner->flags & TYPE_IMMUTABLE) {
        return member_refuse(vm, object, value);
    }
    Value *slot = member_word(vm, descr, object);
    if (value == ABSENT && *slot == ABSENT) {
        raise_value(vm, E_AttributeError, descr->name);
        return false;
    }
    gc_set(vm, as_obj(object), slot, value);
    return true;
}

RAISES static Maybe member_descriptor_repr(VM *vm, Value self)
{
    MemberDescr *descr = (MemberDescr *)self;
    return str_from_format(vm, "<member '%S' of '%N' objects>", descr->name, descr->owner);
}

RAISES static Maybe member_descriptor_name(VM *vm, Value self)
{
    (void)vm;
    return just(((MemberDescr *)self)->name);
}

RAISES static Maybe member_descriptor_qualname(VM *vm, Value self)
{
    MemberDescr *descr = (MemberDescr *)self;
    return str_from_format(vm, "%S.%S", descr->owner->qualname, descr->name);
}

RAISES static Maybe member_descriptor_objclass(VM *vm, Value self)
{
    (void)vm;
    return just_obj(((MemberDescr *)self)->owner);
}

static void member_descriptor_trace(VM *vm, Obj *self)
{
    gc_mark_ptr(vm, ((MemberDescr *)self)->owner);
    gc_mark_value(vm, ((MemberDescr *)self)->name);
}

static const Def member_descriptor_methods[] = {
    {"__name__", MEMBER(member_descriptor_name), "Name of the attribute."},
    {"__qualname__", GET(member_descriptor_qualname), "Qualified name."},
    {"__doc__", CONSTANT(NONE), "Docstring."},
    {"__objclass__", MEMBER(member_descriptor_objclass), "The class that defines it."},
    {0},
};

const TypeDef member_descriptor_type = {
    .name = "member_descriptor",
    .size = sizeof(MemberDescr),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .repr = member_descriptor_repr,
    .descr_get = member_descriptor_get,
    .descr_set = member_descriptor_set,
    .trace = member_descriptor_trace,
    .methods = member_descriptor_methods,
};
