// cache — the slow halves of cached instructions, which also fill the caches.

#include "vm/cache.h"

#include "core/slot.h"
#include "py.h"
#include "vm/frame.h"

// ---- clearing

static void clear_code(VM *vm, Obj *object, void *context)
{
    (void)vm;
    (void)context;
    Code *code = (Code *)object;
    if (object->kind == T_code && code->caches) {
        uint32_t count = code->cache_count > 0xffff ? 0x10000 : code->cache_count + 1;
        memset(code->caches, 0, count * sizeof(Cache));
    }
}

void vm_clear_caches(VM *vm)
{
    gc_each_object(vm, clear_code, NULL);
}

// ---- attributes

static bool generic_lookup(const Type *type)
{
    return !type->slots->getattr || type->slots->getattr == attr_generic_find;
}

static bool has_slots(const Type *type, const Shape *shape)
{
    return (type->flags & TYPE_HEAP) && !type->dict_offset && !(type->flags & TYPE_VARSIZE) &&
           shape->capacity > 0;
}

// Word offset of own attribute `name` when it is inline, else 0.
static uint16_t inline_word(const Type *type, const Shape *shape, Value name)
{
    if (!has_slots(type, shape) || (shape->flags & SHAPE_DICT_MODE)) {
        return 0;
    }
    int slot = shape_find(shape, name);
    bool overflow = shape->count > shape->capacity && slot >= shape->capacity - 1;
    return slot < 0 || overflow ? 0 : (uint16_t)(type->slot_start + slot);
}

// Word offset of the __slots__ member that class attribute `descr` stands for, else 0.
static uint16_t member_word(Type *type, Value descr)
{
    if (!is_exact(descr, T_member_descriptor) || !(type->flags & TYPE_HEAP) ||
        type->kind == T_str) {
        return 0;
    }
    MemberDescr *member = (MemberDescr *)descr;
    return type_is_subtype(type, member->owner) ? member->offset : 0;
}

static void fill(VM *vm, Cache *cache, Value object, enum CacheKind kind, Value value)
{
    Type *type = type_of(vm, object);
    type->flags |= TYPE_CACHED;
    *cache = (Cache){shape_id_of(object) | CACHE_BIT,
                     0,
                     (uint8_t)kind,
                     (uint8_t)vm->class_epoch,
                     {.value = value}};
}

static bool class_value_cacheable(VM *vm, Value object, Value found)
{
    Type *type = type_of(vm, object);
    if (type->dict_offset || !generic_lookup(type)) {
        return false;
    }
    bool own_in_dict =
        is_ptr(object) && (vm->shapes[as_obj(object)->shape]->flags & SHAPE_DICT_MODE);
    return !own_in_dict && !type_of(vm, found)->slots->descr_get;
}

static void fill_get(VM *vm, Value object, Value name, Value descr, Cache *cache)
{
    Type *type = type_of(vm, object);
    if (!generic_lookup(type)) {
        return;
    }
    bool data = descr != NOTHING && (type_of(vm, descr)->flags & TYPE_DATA_DESCRIPTOR);
    uint16_t word = is_ptr(object) && !data
                        ? inline_word(type, vm->shapes[as_obj(object)->shape], name)
                        : 0;
    if (!word && is_ptr(object) && descr != NOTHING) {
        word = member_word(type, descr);
    }
    if (word) {
        type->flags |= TYPE_SLOT_CACHED;
        *cache = (Cache){as_obj(object)->shape, word, CACHE_SLOT, 0, {0}};
    } else if (descr != NOTHING && !data && class_value_cacheable(vm, object, descr) &&
               (!is_ptr(object) || shape_find(vm->shapes[as_obj(object)->shape], name) < 0)) {
        fill(vm, cache, object, CACHE_VALUE, descr);
    }
}

RAISES static Maybe get_module_attr(VM *vm, Value object, Value name, Cache *cache)
{
    Dict *dict = ((Module *)object)->dict;
    Value *slot = dict_slot(vm, dict, name);
    if (slot && cache) {
        *cache = (Cache){dict->key_version | CACHE_BIT, 0, CACHE_MODULE, 0, {.cell = slot}};
    }
    return slot ? just(*slot) : attr_get(vm, object, name);
}

Maybe cache_get_attr(VM *vm, Value object, Value name, Cache *cache)
{
    if (cache && is_ptr(object)) {
        uint32_t bits = cache->shape;
        if (cache->kind == CACHE_VALUE && bits == (as_obj(object)->shape | CACHE_BIT) &&
            cache->epoch == (uint8_t)vm->class_epoch) {
            return just(cache->value);
        }
        if (cache->kind == CACHE_MODULE && is_exact(object, T_module) &&
            bits == (((Module *)object)->dict->key_version | CACHE_BIT)) {
            return just(*cache->cell);
        }
    }
    if (is_exact(object, T_module)) {
        return get_module_attr(vm, object, name, cache);
    }
    Type *type = type_of(vm, object);
    if (cache && generic_lookup(type)) {
        Value descr = TRY(type_find(vm, type, name));
        fill_get(vm, object, name, descr, cache);
    }
    return attr_get(vm, object, name);
}

bool cache_set_attr(VM *vm, Value object, Value name, Value value, Cache *cache)
{
    Type *type = type_of(vm, object);
    bool generic = !type->slots->setattr || type->slots->setattr == attr_generic_set;
    if (!cache || !generic || !is_ptr(object)) {
        return attr_set(vm, object, name, value);
    }
    Value descr = TRYB(type_find(vm, type, name));
    bool plain = descr == NOTHING || !type_of(vm, descr)->slots->descr_set;
    Shape *before = vm->shapes[as_obj(object)->shape];
    uint16_t had = plain ? inline_word(type, before, name) : member_word(type, descr);
    CHECKB(attr_set(vm, object, name, value));
    Shape *after = vm->shapes[as_obj(object)->shape];
    type->flags |= had || plain ? TYPE_SLOT_CACHED : 0;
    if (had) {
        *cache = (Cache){before->id, had, CACHE_SLOT, 0, {0}};
    } else if (plain && after->parent == before) {
        uint16_t word = inline_word(type, after, name);
        if (word && after->count <= after->capacity) {
            *cache = (Cache){before->id, word, CACHE_ADD, 0, {.next_shape = after->id}};
        }
    }
    return true;
}

bool cache_method(VM *vm, Value object, Value name, Cache *cache, Value *window)
{
    uint32_t bits = shape_id_of(object) | CACHE_BIT;
    if (cache && cache->kind == CACHE_METHOD && cache->shape == bits &&
        cache->epoch == (uint8_t)vm->class_epoch) {
        window[0] = cache->value;
        window[3] = object;
        return true;
    }
    Value found;
    bool unbound;
    CHECKB(attr_method(vm, object, name, &found, &unbound));
    if (found == NOTHING) {
        window[0] = TRYB(attr_get(vm, object, name));
        window[3] = ABSENT;
        return true;
    }
    window[0] = found;
    window[3] = unbound ? object : ABSENT;
    if (unbound && cache && !type_of(vm, object)->dict_offset &&
        generic_lookup(type_of(vm, object))) {
        bool own_in_dict =
            is_ptr(object) && (vm->shapes[as_obj(object)->shape]->flags & SHAPE_DICT_MODE);
        if (!own_in_dict) {
            fill(vm, cache, object, CACHE_METHOD, found);
        }
    }
    return true;
}

// ---- names

RAISES static Maybe raise_name(VM *vm, Value name)
{
    Value text = TRY(str_from_format(vm, "name '%S' is not defined", name));
    Value exception = TRY(exception_new(vm, type_by_id(vm, E_NameError), &text, 1));
    exception_set_name(vm, exception, name, ABSENT);
    return raise_object(vm, exception);
}

RAISES static Maybe find_builtin(VM *vm, Func *function, Value name)
{
    Value found = dict_find_str(vm, function->builtins, name);
    return found == NOTHING ? raise_name(vm, name) : just(found);
}

Maybe cache_get_global(VM *vm, Func *function, Value name, Cache *cache)
{
    Dict *globals = function->globals;
    bool plain = as_obj(from_obj(globals))->kind == T_dict;
    Value *slot = dict_slot(vm, globals, name);
    if (slot) {
        if (cache && plain) {
            *cache = (Cache){globals->key_version, 0, CACHE_GLOBAL, 0, {.cell = slot}};
        }
        return just(*slot);
    }
    slot = dict_slot(vm, function->builtins, name);
    if (!slot) {
        return raise_name(vm, name);
    }
    if (cache && plain) {
        uint16_t version = (uint16_t)function->builtins->key_version;
        *cache = (Cache){globals->key_version, version, CACHE_BUILTIN, 0, {.cell = slot}};
    }
    return just(*slot);
}

Maybe cache_get_name(VM *vm, Func *function, Value namespace, Value name)
{
    if (is_exact(namespace, T_dict)) {
        Value found = dict_find_str(vm, as_dict(namespace), name);
        if (found != NOTHING) {
            return just(found);
        }
    } else {
        Maybe found = op_getitem(vm, namespace, name);
        if (!raised(found)) {
            return found;
        }
        if (!error_is(vm, E_KeyError)) {
            return RAISED;
        }
        error_clear(vm);
    }
    Value found = dict_find_str(vm, function->globals, name);
    return found != NOTHING ? just(found) : find_builtin(vm, function, name);
}
