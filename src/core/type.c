// type — the Type objects: creation of built-in types, MRO, lookup, class attributes.
//
// The class statement's half (type_new_class and its checks) is in class.c; slots and dunder
// wrappers are in slot.c. A built-in type's namespace is filled by type_dict() on first use.

#include "core/type.h"

#include "base/alloc.h"
#include "core/error.h"
#include "core/ops.h"
#include "core/signature.h"
#include "core/slot.h"
#include "core/types.h"
#include "core/vm.h"

// WHY weak: a build may leave a type's file out; its row then has no TypeDef and no Type.
#define TYPE(id, CStruct, doc) extern const TypeDef id##_type __attribute__((weak));
#define CELL_KIND(id, doc)
#include "core/types.def"
#undef TYPE
#undef CELL_KIND

static const TypeDef *const definitions[T_COUNT] = {
#define TYPE(id, CStruct, doc) [T_##id] = &id##_type,
#define CELL_KIND(id, doc)
#include "core/types.def"
#undef TYPE
#undef CELL_KIND
};

typedef struct ExceptionRow {
    const char *name, *doc;
    uint16_t base;
} ExceptionRow;

static const ExceptionRow exception_rows[] = {
#define EXC(id, parent, layout, text) {#id, text, E_##parent},
#include "core/exceptions.def"
#undef EXC
};

const TypeDef *type_def_of(enum TypeId kind)
{
    return definitions[kind];
}

// ---- tracing

static void trace_type(VM *vm, Type *type)
{
    gc_mark_ptr(vm, type->base);
    gc_mark_ptr(vm, type->bases);
    gc_mark_ptr(vm, type->mro);
    gc_mark_ptr(vm, type->dict);
    gc_mark_value(vm, type->name);
    gc_mark_value(vm, type->qualname);
    gc_mark_value(vm, type->subclasses);
    gc_mark_value(vm, type->abstract_methods);
    gc_mark_raw(vm, type->own_slots);
}

static void trace_shape(VM *vm, Shape *shape)
{
    gc_mark_ptr(vm, shape->type);
    gc_mark_ptr(vm, shape->parent);
    gc_mark_value(vm, shape->name);
    gc_mark_items(vm, shape->children);
    gc_mark_ptr(vm, shape->dict_mode);
}

static void trace_slots(VM *vm, Obj *object, Shape *shape)
{
    Type *type = shape->type;
    Value *slots = shape_slots(vm, object);
    if (type->slot_words) {
        bool behind = type->flags & TYPE_VARSIZE;
        Value *end = behind ? slots + shape->capacity + type->slot_words : slots;
        gc_mark_range(vm, end - type->slot_words, end);
    }
    if (shape->count > shape->capacity) {
        gc_mark_range(vm, slots, slots + shape->capacity - 1);
        gc_mark_items(vm, (Value *)slots[shape->capacity - 1]);
    } else {
        gc_mark_range(vm, slots, slots + shape->capacity);
    }
}

void object_trace(VM *vm, Obj *object)
{
    switch (object->kind) {
    case T_type:
        trace_type(vm, (Type *)object);
        return;
    case T_shape:
        trace_shape(vm, (Shape *)object);
        return;
    case T_values: {
        Values *values = (Values *)object;
        gc_mark_range(vm, values->items, values->items + values->count);
        return;
    }
    default:
        break;
    }
    const TypeDef *def = definitions[object->kind];
    if (!def) {
        return;
    }
    if (def->trace) {
        def->trace(vm, object);
    }
    Shape *shape = vm->shapes[object->shape];
    if (shape && (shape->type->flags & TYPE_HEAP)) {
        trace_slots(vm, object, shape);
    }
}

// ---- asking

bool type_is_subtype(Type *type, Type *base)
{
    if (type == base) {
        return true;
    }
    if (type->mro) {
        for (size_t i = 0; i < type->mro->size; i++) {  // mro() may have put another one first
            if (type->mro->items[i] == from_obj(base)) {
                return true;
            }
        }
        return false;
    }
    for (Type *t = type->base; t; t = t->base) {
        if (t == base) {
            return true;
        }
    }
    return false;
}

bool is_instance_of(VM *vm, Value v, enum TypeId id)
{
    return type_is_subtype(type_of(vm, v), type_by_id(vm, id));
}

const char *type_name(Type *type)
{
    // COMPAT: types of C modules are shown with their module, classes are not.
    bool dotted = !(type->flags & TYPE_HEAP) && type->id < E_FIRST && type->def;
    return dotted ? type->def->name : str_data(type->name);
}

const char *type_name_of(VM *vm, Value v)
{
    return type_name(type_of(vm, v));
}

// ---- MRO

RAISES static Tuple *mro_of_single_base(VM *vm, Type *type)
{
    Tuple *rest = type->base ? TRYP_PTR(type_mro(vm, type->base)) : NULL;
    Tuple *mro = TRYP_PTR(tuple_alloc(vm, 1 + (rest ? rest->size : 0)));
    mro->items[0] = from_obj(type);
    if (rest) {
        memcpy(mro->items + 1, rest->items, rest->size * sizeof(Value));
    }
    gc_barrier(vm, mro);
    return mro;
}

Tuple *type_mro(VM *vm, Type *type)
{
    if (!type->mro) {
        Tuple *mro = TRYP_PTR(mro_of_single_base(vm, type));
        GC_SET(vm, type, mro, mro);
    }
    return type->mro;
}

// ---- creating the built-in types

static uint32_t inherited_flags(const Type *base)
{
    return base->flags & (TYPE_HAS_DICT | TYPE_HAS_WEAKREF | TYPE_SEQUENCE | TYPE_MAPPING |
                          TYPE_SELF_MATCH | TYPE_VARSIZE | TYPE_IS_EXCEPTION | TYPE_IS_META |
                          TYPE_METHOD_DESCRIPTOR | TYPE_DATA_DESCRIPTOR);
}

// def->name may be "module.name"; the Type's own name is the last part.
static const char *last_part(const char *name)
{
    const char *dot = strrchr(name, '.');
    return dot ? dot + 1 : name;
}

RAISES static bool fill_builtin(VM *vm, Type *type, const TypeDef *def, Type *base,
                                const char *name)
{
    type->def = def;
    type->base = base;
    type->slots = &def->slots;
    type->kind =
        def->kind ? def->kind : (base && base->kind != T_object ? base->kind : T_object);
    type->flags = def->flags | TYPE_IMMUTABLE | (base ? inherited_flags(base) : 0);
    if (def->slots.descr_set) {
        type->flags |= TYPE_DATA_DESCRIPTOR;
    }
    type->dict_offset = def->dict_offset ? def->dict_offset : (base ? base->dict_offset : 0);
    if (type->dict_offset) {
        type->flags |= TYPE_HAS_DICT;
    }
    type->slot_start = (uint16_t)((def->size + sizeof(Value) - 1) / sizeof(Value));
    type->version = ++vm->next_type_version;
    Value text = TRYB(str_intern_c(vm, last_part(name)));
    gc_set(vm, type, &type->name, text);
    gc_set(vm, type, &type->qualname, text);
    if (base) {
        CHECKB(slots_inherit_builtin(vm, type));
    }
    return true;
}

RAISES static Type *new_builtin(VM *vm, const TypeDef *def, Type *base, enum TypeId id,
                                const char *name)
{
    Type *type = TRYP_PTR((Type *)gc_new(vm, sizeof(Type), T_type));
    type->id = (uint16_t)id;
    if (id) {
        vm->types[id] = type;
        type->kind = id < T_COUNT ? (uint8_t)id : T_BaseException;
    }
    CHECKP(fill_builtin(vm, type, def, base, name));
    if (id && id < T_COUNT) {
        type->kind = def->kind ? def->kind : (uint8_t)id;
    }
    Shape *root = TRYP_PTR(shape_new_root(vm, type, id, 0, SHAPE_FROZEN));
    type->shape = root->id;
    return type;
}

RAISES static bool new_row(VM *vm, enum TypeId id)
{
    const TypeDef *def = definitions[id];
    if (!def || vm->types[id]) {
        return true;
    }
    Type *base = NULL;
    if (id != T_object) {
        enum TypeId base_id = def->base ? (enum TypeId)def->base : T_object;
        CHECKB(new_row(vm, base_id));
        base = vm->types[base_id];
    }
    (void)TRYB_PTR(new_builtin(vm, def, base, id, def->name));
    return true;
}

// ExceptionGroup is the one built-in class with two bases.
RAISES static bool add_second_base(VM *vm)
{
    static const enum TypeId order[] = {E_ExceptionGroup, E_BaseExceptionGroup, E_Exception,
                                        E_BaseException, T_object};
    Type *group = vm->types[E_ExceptionGroup];
    Tuple *bases = TRYB_PTR(tuple_alloc(vm, 2)), *mro;
    GC_SET(vm, group, bases, bases);
    mro = TRYB_PTR(tuple_alloc(vm, 5));
    for (int i = 0; i < 5; i++) {
        gc_set(vm, mro, &mro->items[i], from_obj(vm->types[order[i]]));
    }
    gc_set(vm, bases, &bases->items[0], mro->items[1]);
    gc_set(vm, bases, &bases->items[1], mro->items[2]);
    GC_SET(vm, group, mro, mro);
    return true;
}

bool types_init(VM *vm)
{
    for (int id = 1; id < T_COUNT; id++) {
        CHECKB(new_row(vm, (enum TypeId)id));
    }
    const TypeDef *def = definitions[T_BaseException];
    for (int i = 0; def && E_FIRST + i < TYPE_ID_COUNT; i++) {
        const ExceptionRow *row = &exception_rows[i];
        Type *base = vm->types[row->base];
        (void)TRYB_PTR(new_builtin(vm, def, base, (enum TypeId)(E_FIRST + i), row->name));
        vm->types[E_FIRST + i]->doc = row->doc;
    }
    return !def || add_second_base(vm);
}

Type *type_from_def(VM *vm, const TypeDef *def, Type *base)
{
    if (!base) {
        base = vm->types[def->base ? def->base : T_object];
    }
    Type *type = TRYP_PTR(new_builtin(vm, def, base, T_absent, def->name));
    if (!def->kind) {
        type->kind = base->kind;
    }
    return type;
}

// ---- the namespace of a built-in type

RAISES static Maybe value_of_row(VM *vm, Type *type, const Def *row)
{
    switch (row->kind) {
    case DEF_GETSET:
        return getset_new(vm, type, row);
    case DEF_NUMBER:
        return float_new(vm, row->u.number);
    case DEF_INTEGER:
        return int_from_i64(vm, row->u.integer);
    case DEF_TEXT:
        return str_from_c(vm, row->u.text);
    case DEF_CONST:
        return just(row->u.value);
    case DEF_TYPE:
        return just_obj(vm->types[row->u.integer]);
    default:
        return just_obj(cfunc_new(vm, row, ABSENT, type, ABSENT));
    }
}

RAISES static bool fill_rows(VM *vm, Type *type, Dict *dict)
{
    for (const Def *row = type->def->methods; row && row->signature; row++) {
        const char *name;
        size_t size = signature_name(row, &name);
        Value text = TRYB(str_intern_n(vm, name, size));
        Value value = TRYB(value_of_row(vm, type, row));
        CHECKB(dict_set(vm, dict, text, value));
    }
    return true;
}

RAISES static bool fill_constructors(VM *vm, Type *type, Dict *dict)
{
    const TypeDef *def = type->def;
    if (def->new_.signature) {
        Value make = TRYB(constructor_new(vm, type));
        CHECKB(dict_set(vm, dict, vm_name(vm, N___new__), make));
    }
    if (def->init.signature) {
        CHECKB(slots_fill_init(vm, type, dict));
    }
    return true;
}

RAISES static bool fill_doc(VM *vm, Type *type, Dict *dict)
{
    const char *doc = type->doc ? type->doc : type->def->doc;
    if (dict_find_str(vm, dict, vm_name(vm, N___doc__)) != NOTHING) {
        return true;  // instances have their own: functions, properties
    }
    Value text = doc ? TRYB(str_from_c(vm, doc)) : NONE;
    return dict_set(vm, dict, vm_name(vm, N___doc__), text);
}

RAISES static bool fill_dict(VM *vm, Type *type)
{
    bool own_rows = type->id < E_FIRST;  // exception classes share the def of BaseException
    size_t rows = 0;
    while (own_rows && type->def->methods && type->def->methods[rows].signature) {
        rows++;
    }
    Dict *dict = TRYB_PTR(dict_new_sized(vm, rows + 3));
    GC_SET(vm, type, dict, dict);
    type->flags |= TYPE_DICT_FILLED;
    if (own_rows) {
        CHECKB(fill_rows(vm, type, dict));
        CHECKB(fill_constructors(vm, type, dict));
        CHECKB(slots_fill_wrappers(vm, type, dict));
    } else {
        CHECKB(exception_fill_dict(vm, type, dict));
    }
    return fill_doc(vm, type, dict);
}

Dict *type_dict(VM *vm, Type *type)
{
    if (!(type->flags & (TYPE_DICT_FILLED | TYPE_HEAP))) {
        CHECKP(fill_dict(vm, type));
    }
    return type->dict;
}

// ---- lookup, cached by (type version, name)

enum { ATTR_CACHE_SIZE = 1024 };

typedef struct AttrCacheEntry {
    Value name, value;  // value NOTHING: known to be missing
    uint32_t version;
} AttrCacheEntry;

struct AttrCache {
    AttrCacheEntry entries[ATTR_CACHE_SIZE];
};

void attr_cache_clear(VM *vm)
{
    if (vm->attr_cache) {
        memset(vm->attr_cache, 0, sizeof *vm->attr_cache);
    }
}

bool attr_cache_init(VM *vm)
{
    vm->attr_cache = mem_alloc_zeroed(1, sizeof(struct AttrCache));
    return vm->attr_cache != NULL;
}

Maybe type_find_uncached(VM *vm, Type *type, Value name, Type **where)
{
    Tuple *mro = TRY_PTR(type_mro(vm, type));
    for (size_t i = 0; i < mro->size; i++) {
        Type *t = as_type(mro->items[i]);
        Dict *dict = TRY_PTR(type_dict(vm, t));
        Value found = dict_find_str(vm, dict, name);
        if (found != NOTHING) {
            *where = t;
            return just(found);
        }
    }
    return just(NOTHING);
}

Maybe type_find(VM *vm, Type *type, Value name)
{
    size_t index = ((name >> 4) ^ type->version * 31u) % ATTR_CACHE_SIZE;
    AttrCacheEntry *entry = &vm->attr_cache->entries[index];
    if (LIKELY(entry->version == type->version && entry->name == name)) {
        return just(entry->value);
    }
    Type *where;
    Value found = TRY(type_find_uncached(vm, type, name, &where));
    *entry = (AttrCacheEntry){name, found, type->version};
    return just(found);
}

// ---- change

static void each_subclass(VM *vm, Type *type, void (*visit)(VM *vm, Type *type, Value name),
                          Value name)
{
    if (!is_list(type->subclasses)) {
        return;
    }
    List *list = as_list(type->subclasses);
    for (size_t i = 0; i < list->size; i++) {
        Value target = weakref_target(list->items[i]);
        if (is_type(target)) {
            visit(vm, as_type(target), name);
        }
    }
}

void type_modified(VM *vm, Type *type)
{
    type->version = ++vm->next_type_version;
    if (type->flags & TYPE_CACHED) {
        type->flags &= ~(uint32_t)TYPE_CACHED;
        if ((++vm->class_epoch & 0xff) == 0) {
            vm_clear_caches(vm);
        }
    }
    if (is_list(type->subclasses)) {
        List *list = as_list(type->subclasses);
        for (size_t i = 0; i < list->size; i++) {
            Value target = weakref_target(list->items[i]);
            if (is_type(target)) {
                type_modified(vm, as_type(target));
            }
        }
    }
}

static void update_slot_of(VM *vm, Type *type, Value name)
{
    slots_update(vm, type, name);
    each_subclass(vm, type, update_slot_of, name);
}

static bool has_cached_slots(const Type *type)
{
    bool found = (type->flags & TYPE_SLOT_CACHED) != 0;
    const List *list = is_list(type->subclasses) ? as_list(type->subclasses) : NULL;
    for (size_t i = 0; !found && list && i < list->size; i++) {
        Value target = weakref_target(list->items[i]);
        found = is_type(target) && has_cached_slots(as_type(target));
    }
    return found;
}

// Whether the change of a class attribute can make entries of inline caches wrong that no epoch
// guards: the slots of instances, where a data descriptor or a hook now comes first, and values
// that become descriptors when their own class changes.
static bool escapes_epoch(VM *vm, const Type *type, Value name, bool data)
{
    static const uint16_t hooks[] = {N___getattribute__, N___getattr__, N___setattr__,
                                     N___delattr__};
    static const uint16_t binding[] = {N___get__, N___set__, N___delete__};
    for (size_t i = 0; i < sizeof binding / sizeof binding[0]; i++) {
        if (str_equal(name, vm_name(vm, (enum NameId)binding[i]))) {
            return true;
        }
    }
    for (size_t i = 0; !data && i < sizeof hooks / sizeof hooks[0]; i++) {
        data = str_equal(name, vm_name(vm, (enum NameId)hooks[i]));
    }
    return data && has_cached_slots(type);
}

bool type_set_attr(VM *vm, Type *type, Value name, Value value)
{
    if (type->flags & TYPE_IMMUTABLE) {
        raise_error(vm, E_TypeError, "cannot set '%S' attribute of immutable type '%s'", name,
                    type_name(type));
        return false;
    }
    Value old = dict_find_str(vm, type->dict, name);
    bool data = (old != NOTHING && (type_of(vm, old)->flags & TYPE_DATA_DESCRIPTOR)) ||
                (value != ABSENT && (type_of(vm, value)->flags & TYPE_DATA_DESCRIPTOR));
    if (value == ABSENT) {
        Tri removed = dict_remove(vm, type->dict, name);
        if (removed == TRI_NO) {
            (void)raise_attribute(vm, from_obj(type), name);
        }
        if (removed != TRI_YES) {
            return false;
        }
    } else {
        CHECKB(dict_set(vm, type->dict, name, value));
    }
    type_modified(vm, type);
    bool dunder = str_size(name) > 4 && str_data(name)[0] == '_' && str_data(name)[1] == '_';
    if (dunder) {
        update_slot_of(vm, type, name);
    }
    if ((data || dunder) && escapes_epoch(vm, type, name, data)) {
        vm_clear_caches(vm);
    }
    return true;
}

// ---- instances

void *type_alloc(VM *vm, Type *type, size_t extra)
{
    size_t size = type->def->size + extra;
    if (type->flags & TYPE_VARSIZE) {
        size = (size + sizeof(Value) - 1) & ~(sizeof(Value) - 1);
        size += type->slot_words * sizeof(Value);
    } else if (type->flags & TYPE_HEAP) {
        size = (size_t)type->slot_start * sizeof(Value);
    }
    size += vm->shapes[type->shape]->capacity * sizeof(Value);
    Obj *object = TRYP_PTR((Obj *)gc_new(vm, size, (enum TypeId)type->kind));
    object->shape = type->shape;
    if (type->flags & TYPE_HAS_FINALIZER || type->def->finalize) {
        CHECKP(gc_add_finalizer(vm, object));
    }
    return object;
}
