// _abc — abstract base classes: the metaclass ABCMeta, registration, and cached subclass tests.
//
// Each abstract class has an AbcData under `_abc_impl` in its namespace. Answers are cached by
// Type.version, which no two classes ever share and which changes with the class: the cache
// keeps nothing alive and needs no clearing when classes die. Negative answers hold for one
// value of the counter ROOT_abc_counter, which register() advances.

#include "core/shape.h"
#include "py.h"
#include "vm/import.h"

typedef struct AbcData {
    Obj h;
    Value registry;        // List of weak references, or ABSENT
    uint32_t *cache;       // payload of a raw cell: version, with CACHE_YES; 0: free; or NULL
    uint32_t cache_size;   // a power of two, or 0
    int64_t negatives_of;  // value of the counter that negative entries hold for
} AbcData;

enum { CACHE_START = 8, CACHE_MAX = 1024, CACHE_PROBES = 4 };

static const uint32_t CACHE_YES = 0x80000000u;

static void abc_data_trace(VM *vm, Obj *self)
{
    AbcData *data = (AbcData *)self;
    gc_mark_value(vm, data->registry);
    gc_mark_raw(vm, data->cache);
}

const TypeDef abc_data_type = {
    .name = "_abc._abc_data",
    .doc = "Internal state held by ABC machinery.",
    .size = sizeof(AbcData),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .trace = abc_data_trace,
};

static int64_t counter(VM *vm)
{
    Value v = vm->roots[ROOT_abc_counter];
    return v == ABSENT ? 0 : as_int(v);
}

RAISES static AbcData *data_of(VM *vm, Value class_)
{
    if (is_type(class_) && as_type(class_)->dict) {
        Value name = TRYP(str_intern_c(vm, "_abc_impl"));
        Value found = dict_find_str(vm, as_type(class_)->dict, name);
        if (found != NOTHING && is_kind(found, T_abc_data)) {
            return (AbcData *)found;
        }
    }
    raise_error(vm, E_TypeError, "_abc_impl is set to a wrong type");
    return NULL;
}

// ---- the cache

static void forget_negatives(VM *vm, AbcData *data)
{
    for (uint32_t i = 0; i < data->cache_size; i++) {
        if (!(data->cache[i] & CACHE_YES)) {
            data->cache[i] = 0;
        }
    }
    data->negatives_of = counter(vm);
}

// The slot that holds the version or is free for it; the first one when other classes have all
// slots where it may be.
static uint32_t *cache_slot(uint32_t *cache, uint32_t size, uint32_t version)
{
    for (uint32_t i = 0; i < CACHE_PROBES; i++) {
        uint32_t *slot = &cache[(version + i) & (size - 1)];
        if (!*slot || (*slot & ~CACHE_YES) == version) {
            return slot;
        }
    }
    return &cache[version & (size - 1)];
}

// TRI_RAISED stands for "not known" here.
static Tri cache_find(VM *vm, AbcData *data, const Type *type)
{
    if (!data->cache_size) {
        return TRI_RAISED;
    }
    uint32_t entry = *cache_slot(data->cache, data->cache_size, type->version);
    if ((entry & ~CACHE_YES) != type->version) {
        return TRI_RAISED;
    }
    if (entry & CACHE_YES) {
        return TRI_YES;
    }
    return data->negatives_of == counter(vm) ? TRI_NO : TRI_RAISED;
}

RAISES static bool cache_resize(VM *vm, AbcData *data, uint32_t size)
{
    uint32_t *fresh = TRYB_PTR((uint32_t *)gc_new_raw(vm, size * sizeof(uint32_t)));
    memset(fresh, 0, size * sizeof(uint32_t));
    for (uint32_t i = 0; i < data->cache_size; i++) {
        uint32_t entry = data->cache[i];
        if (entry) {
            *cache_slot(fresh, size, entry & ~CACHE_YES) = entry;
        }
    }
    data->cache = fresh;
    gc_barrier(vm, data);
    data->cache_size = size;
    return true;
}

RAISES static bool cache_put(VM *vm, AbcData *data, const Type *type, bool answer)
{
    if (type->version & CACHE_YES || !type->version) {
        return true;
    }
    if (data->negatives_of != counter(vm)) {
        forget_negatives(vm, data);
    }
    if (!data->cache_size) {
        CHECKB(cache_resize(vm, data, CACHE_START));
    }
    uint32_t *slot = cache_slot(data->cache, data->cache_size, type->version);
    while (*slot && (*slot & ~CACHE_YES) != type->version && data->cache_size < CACHE_MAX) {
        CHECKB(cache_resize(vm, data, data->cache_size * 2));
        slot = cache_slot(data->cache, data->cache_size, type->version);
    }
    *slot = type->version | (answer ? CACHE_YES : 0);
    return true;
}

// ---- which methods are abstract

RAISES static Tri is_abstract(VM *vm, Value v)
{
    Value flag = TRYT(attr_find(vm, v, vm_name(vm, N___isabstractmethod__)));
    return flag == NOTHING ? TRI_NO : op_truth(vm, flag);
}

RAISES static bool add_inherited(VM *vm, Type *type, Value base, Set *abstract)
{
    if (!is_type(base) || as_type(base)->abstract_methods == ABSENT) {
        return true;
    }
    Each each;
    CHECKB(each_begin(vm, as_type(base)->abstract_methods, &each));
    for (Value name; (name = TRYB(each_next(vm, &each))) != NOTHING;) {
        if (!is_str(name)) {
            continue;
        }
        name = TRYB(str_intern(vm, name));
        Value value = TRYB(attr_find(vm, from_obj(type), name));
        if (value != NOTHING && TRYB_TRI(is_abstract(vm, value))) {
            CHECKB(set_add(vm, abstract, name));
        }
    }
    return true;
}

RAISES static bool find_abstract(VM *vm, Type *type)
{
    Set *abstract = TRYB_PTR(set_new(vm));
    uint32_t position = 0;
    Value key, value;
    while (dict_next(type->dict, &position, &key, &value)) {  // REENTRANT: position stays valid
        if (TRYB_TRI(is_abstract(vm, value))) {
            CHECKB(set_add(vm, abstract, key));
        }
    }
    for (size_t i = 0; i < type->bases->size; i++) {
        CHECKB(add_inherited(vm, type, type->bases->items[i], abstract));
    }
    Set *frozen = TRYB_PTR(set_from_iterable(vm, from_obj(abstract), true));
    return attr_set(vm, from_obj(type), vm_name(vm, N___abstractmethods__), from_obj(frozen));
}

// __abc_tpflags__ of the class body: bits 5 and 6 make instances match [..] and {..} patterns.
RAISES static bool take_pattern_flags(VM *vm, Type *type)
{
    Value name = TRYB(str_intern_c(vm, "__abc_tpflags__"));
    Value flags = dict_find_str(vm, type->dict, name);
    if (flags == NOTHING || !is_any_int(flags)) {
        return true;
    }
    uint64_t bits = int_low_bits(flags);
    type->flags |= (bits & 32 ? TYPE_SEQUENCE : 0) | (bits & 64 ? TYPE_MAPPING : 0);
    return dict_remove(vm, type->dict, name) != TRI_RAISED;
}

RAISES static Maybe abc_init(VM *vm, Value *args, int n)
{
    (void)n;
    Type *type = as_type(args[0]);
    if (!(type->flags & TYPE_HEAP)) {
        return raise_error(vm, E_TypeError,
                           "cannot set '__abstractmethods__' attribute of immutable type '%N'",
                           type);
    }
    CHECK(find_abstract(vm, type));
    AbcData *data = TRY_PTR((AbcData *)gc_new(vm, sizeof(AbcData), T_abc_data));
    Value name = TRY(str_intern_c(vm, "_abc_impl"));
    CHECK(dict_set(vm, type->dict, name, from_obj(data)));
    CHECK(take_pattern_flags(vm, type));
    return just(NONE);
}

// ---- subclass tests

RAISES static Tri ask_hook(VM *vm, Value class_, Value subclass, bool *decided)
{
    Value hook = TRYT(attr_get(vm, class_, vm_name(vm, N___subclasshook__)));
    Value answer = TRYT(call_1(vm, hook, subclass));
    *decided = answer == TRUE_ || answer == FALSE_;
    if (!*decided && answer != NOT_IMPLEMENTED) {
        raise_error(vm, E_AssertionError,
                    "__subclasshook__ must return either False, True, or NotImplemented");
        return TRI_RAISED;
    }
    return tri(answer == TRUE_);
}

// Is subclass a subclass of one of the live targets of a list of weak references?
RAISES static Tri ask_list(VM *vm, Value list, Value subclass)
{
    // REENTRANT: the test may run Python that changes the list.
    for (size_t i = 0; is_list(list) && i < as_list(list)->size; i++) {
        Value other = weakref_target(as_list(list)->items[i]);
        Tri answer = other == NONE ? TRI_NO : op_issubclass(vm, subclass, other);
        if (answer != TRI_NO) {
            return answer;
        }
    }
    return TRI_NO;
}

RAISES static Tri find_out(VM *vm, Value class_, Value subclass, AbcData *data)
{
    bool decided;
    Tri answer = ask_hook(vm, class_, subclass, &decided);
    if (answer == TRI_RAISED || decided) {
        return answer;
    }
    if (type_is_subtype(as_type(subclass), as_type(class_))) {
        return TRI_YES;
    }
    Value depth = vm->roots[ROOT_abc_nesting];
    vm->roots[ROOT_abc_nesting] = from_small(depth == ABSENT ? 1 : as_int(depth) + 1);
    answer = ask_list(vm, data->registry, subclass);
    answer = answer == TRI_NO ? ask_list(vm, as_type(class_)->subclasses, subclass) : answer;
    vm->roots[ROOT_abc_nesting] = depth;
    return answer;
}

RAISES static Tri check_class(VM *vm, Value class_, Value subclass)
{
    if (!is_type(subclass)) {
        raise_error(vm, E_TypeError, "issubclass() arg 1 must be a class");
        return TRI_RAISED;
    }
    AbcData *data = TRYT_PTR(data_of(vm, class_));
    Tri answer = cache_find(vm, data, as_type(subclass));
    if (answer != TRI_RAISED) {
        return answer;
    }
    CHECKT(enter_recursion(vm, " in __subclasscheck__"));
    answer = find_out(vm, class_, subclass, data);
    leave_recursion(vm);
    if (answer != TRI_RAISED) {
        CHECKT(cache_put(vm, data, as_type(subclass), answer == TRI_YES));
    }
    return answer;
}

RAISES static Maybe abc_subclasscheck(VM *vm, Value *args, int n)
{
    (void)n;
    return just_bool(TRY_TRI(check_class(vm, args[0], args[1])));
}

// The same through the metaclass, which may have its own __subclasscheck__.
RAISES static Tri ask_metaclass(VM *vm, Value class_, Value subclass)
{
    Type *meta = type_of(vm, class_);
    Value check = TRYT(type_find(vm, meta, vm_name(vm, N___subclasscheck__)));
    if (check != NOTHING && is_kind(check, T_method_descriptor) &&
        ((CFunc *)check)->fn == abc_subclasscheck) {
        return check_class(vm, class_, subclass);
    }
    Value answer =
        TRYT(call_special(vm, class_, vm_name(vm, N___subclasscheck__), &subclass, 1));
    return answer == NOTHING ? TRI_NO : op_truth(vm, answer);
}

static bool has_plain_class(const Type *type, Value v)
{
    return !is_ptr(v) ||
           (!(type->flags & (TYPE_HEAP | TYPE_CUSTOM_GETATTR)) && !type->slots->getattr);
}

RAISES static Maybe abc_instancecheck(VM *vm, Value *args, int n)
{
    (void)n;
    AbcData *data = TRY_PTR(data_of(vm, args[0]));
    Type *type = type_of(vm, args[1]);
    Value own = from_obj(type);
    if (cache_find(vm, data, type) == TRI_YES) {
        return just(TRUE_);
    }
    if (!has_plain_class(type, args[1])) {
        own = TRY(attr_get(vm, args[1], vm_name(vm, N___class__)));
    }
    Tri answer = ask_metaclass(vm, args[0], own);
    if (answer == TRI_NO && own != from_obj(type)) {
        answer = ask_metaclass(vm, args[0], from_obj(type));
    }
    return just_bool(TRY_TRI(answer));
}

// ---- registration

static void inherit_pattern_flags(VM *vm, Type *type, uint32_t flags)
{
    // COMPAT: str and bytes are registered as sequences, and match no [..] pattern.
    if (!flags || !(type->flags & TYPE_HEAP) || (type->flags & flags) == flags) {
        return;
    }
    type->flags |= flags;
    for (size_t i = 0; is_list(type->subclasses) && i < as_list(type->subclasses)->size; i++) {
        Value target = weakref_target(as_list(type->subclasses)->items[i]);
        if (is_type(target)) {
            inherit_pattern_flags(vm, as_type(target), flags);
        }
    }
}

// args: class, subclass
RAISES static Maybe abc_register(VM *vm, Value *args, int n)
{
    (void)n;
    Value class_ = args[0], subclass = args[1];
    if (!is_type(subclass)) {
        return raise_error(vm, E_TypeError, "Can only register classes");
    }
    AbcData *data = TRY_PTR(data_of(vm, class_));
    if (TRY_TRI(op_issubclass(vm, subclass, class_))) {
        return just(subclass);
    }
    if (TRY_TRI(op_issubclass(vm, class_, subclass))) {
        return raise_error(vm, E_RuntimeError, "Refusing to create an inheritance cycle");
    }
    if (data->registry == ABSENT) {
        List *list = TRY_PTR(list_new(vm, 1));
        gc_set(vm, data, &data->registry, from_obj(list));
    }
    Value ref = TRY(weakref_new(vm, subclass, NONE));
    CHECK(list_append(vm, as_list(data->registry), ref));
    vm->roots[ROOT_abc_counter] = from_small(counter(vm) + 1);
    if (is_type(class_)) {
        inherit_pattern_flags(vm, as_type(subclass),
                              as_type(class_)->flags & (TYPE_SEQUENCE | TYPE_MAPPING));
    }
    return just(subclass);
}

RAISES static Maybe abc_cache_token(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return int_from_i64(vm, counter(vm));
}

RAISES static Maybe abc_nesting(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Value depth = vm->roots[ROOT_abc_nesting];
    return just(depth == ABSENT ? from_small(0) : depth);
}

// (registry, cache, negative cache, version); the caches hold no classes, so they look empty.
RAISES static Maybe abc_dump(VM *vm, Value *args, int n)
{
    (void)n;
    AbcData *data = TRY_PTR(data_of(vm, args[0]));
    Value items[4] = {ABSENT, ABSENT, ABSENT, from_small(data->negatives_of)};
    for (int i = 0; i < 3; i++) {
        items[i] = from_obj(TRY_PTR(set_new(vm)));
    }
    if (data->registry != ABSENT) {
        CHECK(set_update(vm, (Set *)items[0], data->registry));
    }
    return tuple_new(vm, items, 4);
}

RAISES static Maybe abc_reset_registry(VM *vm, Value *args, int n)
{
    (void)n;
    TRY_PTR(data_of(vm, args[0]))->registry = ABSENT;
    return just(NONE);
}

RAISES static Maybe abc_reset_caches(VM *vm, Value *args, int n)
{
    (void)n;
    AbcData *data = TRY_PTR(data_of(vm, args[0]));
    data->cache_size = 0;
    data->cache = NULL;
    return just(NONE);
}

// ---- ABCMeta

// slots: the metaclass, kwargs, then what was given
RAISES static Maybe abcmeta_new(VM *vm, Value *args, int n)
{
    Value make = TRY(attr_get(vm, from_obj(type_by_id(vm, T_type)), vm_name(vm, N___new__)));
    Value kwargs = args[1];
    args[1] = args[0];
    Value positional = TRY(tuple_new(vm, args + 1, (size_t)n - 1));
    Value class_ = TRY(call_spread(vm, make, positional, kwargs));
    if (is_type(class_)) {
        (void)TRY(abc_init(vm, &class_, 1));
    }
    return just(class_);
}

RAISES static Maybe abcmeta_dump(VM *vm, Value *args, int n)
{
    (void)n;
    Value module = TRY(import_absolute(vm, TRY(str_intern_c(vm, "abc"))));
    Value function = TRY(attr_get(vm, module, TRY(str_intern_c(vm, "_dump_registry"))));
    return call_2(vm, function, args[0], args[1]);
}

static const Def abcmeta_methods[] = {
    {"register(cls, subclass, /)", FN(abc_register), "Register a virtual subclass of an ABC."},
    {"__instancecheck__(cls, instance, /)", FN(abc_instancecheck),
     "Override for isinstance(instance, cls)."},
    {"__subclasscheck__(cls, subclass, /)", FN(abc_subclasscheck),
     "Override for issubclass(subclass, cls)."},
    {"_dump_registry(cls, file=None)", FN(abcmeta_dump),
     "Debug helper to print the ABC registry."},
    {"_abc_registry_clear(cls, /)", FN(abc_reset_registry), "Clear the registry."},
    {"_abc_caches_clear(cls, /)", FN(abc_reset_caches), "Clear the caches."},
    {0},
};

static const TypeDef abcmeta_type = {
    .name = "abc.ABCMeta",
    .doc = "Metaclass for defining Abstract Base Classes (ABCs).",
    .size = sizeof(Type),
    .base = T_type,
    .kind = T_type,
    .flags = TYPE_IS_META | TYPE_HAS_WEAKREF,
    .new_ = {"__new__(*args, **kwargs)", FN(abcmeta_new), NULL},
    .methods = abcmeta_methods,
};

RAISES static bool abc_fill(VM *vm, Value module)
{
    Type *meta = TRYB_PTR(type_from_def(vm, &abcmeta_type, NULL));
    return dict_set_c(vm, ((Module *)module)->dict, "ABCMeta", from_obj(meta));
}

static const Def _abc_defs[] = {
    {"get_cache_token()", FN(abc_cache_token), "Number that changes with every registration."},
    {"_nesting()", FN(abc_nesting), "How many tests of registered and derived classes run."},
    {"_abc_init(cls: type, /)", FN(abc_init), "Set up a new abstract class."},
    {"_abc_register(cls, subclass, /)", FN(abc_register), "Register a virtual subclass."},
    {"_abc_instancecheck(cls, instance, /)", FN(abc_instancecheck), "Is it an instance?"},
    {"_abc_subclasscheck(cls, subclass, /)", FN(abc_subclasscheck), "Is it a subclass?"},
    {"_get_dump(cls, /)", FN(abc_dump), "Registry, caches and version, for debugging."},
    {"_reset_registry(cls, /)", FN(abc_reset_registry), "Clear the registry."},
    {"_reset_caches(cls, /)", FN(abc_reset_caches), "Clear the caches."},
    {0},
};

const ModuleDef _abc_module = {
    .name = "_abc",
    .doc = "What module abc is built on.",
    .defs = _abc_defs,
    .exec = abc_fill,
};
