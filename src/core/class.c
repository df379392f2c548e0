// class — what the class statement does after its body ran: type.__new__ and the C3 order.
//
// The layout of a class extends that of its `base` (the most derived built-in layout among the
// bases, or the one with __slots__): C struct, __slots__ words, then shape-managed words.

#include "core/attr.h"
#include "core/call.h"
#include "core/error.h"
#include "core/ops.h"
#include "core/shape.h"
#include "core/slot.h"
#include "core/types.h"
#include "core/vm.h"

enum { DEFAULT_INLINE_SLOTS = 3, MAX_INLINE_SLOTS = 31 };

// ---- C3

typedef struct Merge {
    Tuple **lists;  // mro of each base, then the tuple of bases
    size_t *heads;
    size_t count;
} Merge;

static bool in_a_tail(const Merge *m, Value candidate)
{
    for (size_t i = 0; i < m->count; i++) {
        for (size_t j = m->heads[i] + 1; j < m->lists[i]->size; j++) {
            if (m->lists[i]->items[j] == candidate) {
                return true;
            }
        }
    }
    return false;
}

static Value next_in_order(Merge *m)  // ABSENT: done; NOTHING: inconsistent
{
    bool any = false;
    for (size_t i = 0; i < m->count; i++) {
        if (m->heads[i] >= m->lists[i]->size) {
            continue;
        }
        any = true;
        Value candidate = m->lists[i]->items[m->heads[i]];
        if (!in_a_tail(m, candidate)) {
            return candidate;
        }
    }
    return any ? NOTHING : ABSENT;
}

RAISES static bool raise_inconsistent(VM *vm, const Merge *m)
{
    List *names = TRYB_PTR(list_new(vm, 4));
    for (size_t i = 0; i < m->count; i++) {
        if (m->heads[i] < m->lists[i]->size) {
            Value name = as_type(m->lists[i]->items[m->heads[i]])->name;
            bool seen = false;
            for (size_t j = 0; j < names->size; j++) {
                seen |= names->items[j] == name;
            }
            CHECKB(seen || list_append(vm, names, name));
        }
    }
    Value comma = TRYB(str_from_c(vm, ", "));
    Value text = TRYB(str_join(vm, comma, from_obj(names)));
    raise_error(vm, E_TypeError,
                "Cannot create a consistent method resolution order (MRO) for bases %S", text);
    return false;
}

RAISES static Tuple *c3_order(VM *vm, Type *type)
{
    size_t n = type->bases->size;
    Merge m = {TRYP_PTR((Tuple **)gc_new_values(vm, n + 1)),
               TRYP_PTR((size_t *)gc_new_raw(vm, (n + 1) * sizeof(size_t))), n + 1};
    for (size_t i = 0; i < n; i++) {
        m.lists[i] = TRYP_PTR(type_mro(vm, as_type(type->bases->items[i])));
    }
    m.lists[n] = type->bases;
    List *order = TRYP_PTR(list_new(vm, 8));
    CHECKP(list_append(vm, order, from_obj(type)));
    for (;;) {
        Value next = next_in_order(&m);
        if (next == ABSENT) {
            break;
        }
        if (next == NOTHING) {
            CHECKP(raise_inconsistent(vm, &m));
        }
        CHECKP(list_append(vm, order, next));
        for (size_t i = 0; i < m.count; i++) {
            bool here = m.heads[i] < m.lists[i]->size && m.lists[i]->items[m.heads[i]] == next;
            m.heads[i] += here;
        }
    }
    return tuple_from_iterable(vm, from_obj(order));
}

Maybe type_compute_mro(VM *vm, Type *type)
{
    return just_obj(c3_order(vm, type));
}

// ---- the base whose layout is extended

// Built-in exceptions share a C struct; those with the layouts `plain` and `key` add no fields.
static bool adds_nothing(const Type *type)
{
    static const char *const layouts[] = {
#define EXC(id, base, layout, doc) #layout,
#include "core/exceptions.def"
#undef EXC
    };
    if (type->flags & TYPE_HEAP) {
        return type->slot_words == type->base->slot_words;
    }
    if (type->id < E_FIRST || type->id >= TYPE_ID_COUNT) {
        return false;
    }
    const char *own = layouts[type->id - E_FIRST];
    const char *above = type->base->id < E_FIRST ? "plain" : layouts[type->base->id - E_FIRST];
    return strcmp(own, "plain") == 0 || strcmp(own, "key") == 0 || strcmp(own, above) == 0;
}

// The nearest ancestor that added words or a C struct.
static Type *solid_base(Type *type)
{
    while (type->base && adds_nothing(type)) {
        type = type->base;
    }
    return type;
}

// What a metaclass's mro() made: classes whose instances `type` can stand for.
RAISES static bool check_mro(VM *vm, Type *type, const Tuple *mro)
{
    if (mro->size == 0) {
        raise_error(vm, E_TypeError, "type MRO must not be empty");
        return false;
    }
    for (size_t i = 0; i < mro->size; i++) {
        if (!is_type(mro->items[i])) {
            raise_error(vm, E_TypeError, "mro() returned a non-class ('%T')", mro->items[i]);
            return false;
        }
        Type *item = as_type(mro->items[i]);
        if (item != type && !type_is_subtype(type->base, solid_base(item))) {
            raise_error(vm, E_TypeError, "mro() returned base with unsuitable layout ('%N')",
                        item);
            return false;
        }
    }
    return true;
}

RAISES static bool set_mro(VM *vm, Type *type)
{
    Type *meta = type_of(vm, from_obj(type));
    if (meta != type_by_id(vm, T_type)) {
        Value custom = TRYB(type_find(vm, meta, vm_name(vm, N_mro)));
        if (custom != NOTHING && is_kind(custom, T_function)) {
            Value result = TRYB(call_1(vm, custom, from_obj(type)));
            Tuple *mro = TRYB_PTR(tuple_from_iterable(vm, result));
            CHECKB(check_mro(vm, type, mro));
            GC_SET(vm, type, mro, mro);
            return true;
        }
    }
    Tuple *mro = TRYB_PTR(c3_order(vm, type));
    GC_SET(vm, type, mro, mro);
    return true;
}

RAISES static Type *best_base(VM *vm, Tuple *bases)
{
    Type *winner = NULL, *base = NULL;
    for (size_t i = 0; i < bases->size; i++) {
        if (!is_type(bases->items[i])) {
            raise_error(vm, E_TypeError, "bases must be types");
            return NULL;
        }
        Type *candidate_base = as_type(bases->items[i]);
        if (candidate_base->flags & TYPE_FINAL) {
            raise_error(vm, E_TypeError, "type '%N' is not an acceptable base type",
                        candidate_base);
            return NULL;
        }
        Type *candidate = solid_base(candidate_base);
        if (!winner || (candidate != winner && type_is_subtype(candidate, winner))) {
            winner = candidate;
            base = candidate_base;
        } else if (!type_is_subtype(winner, candidate)) {
            raise_error(vm, E_TypeError, "multiple bases have instance lay-out conflict");
            return NULL;
        }
    }
    return base;
}

// ---- __slots__

// _Class__name for names that begin with two underscores.
RAISES static Maybe mangle(VM *vm, Value class_name, Value name)
{
    const char *text = str_data(name);
    size_t size = str_size(name);
    bool dunder = size >= 4 && text[size - 1] == '_' && text[size - 2] == '_';
    if (size < 2 || text[0] != '_' || text[1] != '_' || dunder) {
        return str_intern(vm, name);
    }
    const char *owner = str_data(class_name);
    while (*owner == '_') {
        owner++;
    }
    if (!*owner) {
        return str_intern(vm, name);
    }
    Value mangled = TRY(str_from_format(vm, "_%s%S", owner, name));
    return str_intern(vm, mangled);
}

typedef struct SlotPlan {
    bool present;  // the class defines __slots__
    bool wants_dict, wants_weakref;
    List *names;  // mangled, without the two above
} SlotPlan;

RAISES static bool plan_one_slot(VM *vm, Type *base, Value class_name, Value name,
                                 SlotPlan *plan)
{
    if (!is_str(name)) {
        raise_error(vm, E_TypeError, "__slots__ items must be strings, not '%T'", name);
        return false;
    }
    Value interned = TRYB(str_intern(vm, name));
    if (interned == vm_name(vm, N___dict__)) {
        if ((base->flags & TYPE_HAS_DICT) || plan->wants_dict) {
            raise_error(vm, E_TypeError, "__dict__ slot disallowed: we already got one");
            return false;
        }
        plan->wants_dict = true;
        return true;
    }
    if (interned == vm_name(vm, N___weakref__)) {
        if ((base->flags & TYPE_HAS_WEAKREF) || plan->wants_weakref) {
            raise_error(vm, E_TypeError, "__weakref__ slot disallowed: we already got one");
            return false;
        }
        plan->wants_weakref = true;
        return true;
    }
    if (!str_is_identifier(interned)) {
        raise_error(vm, E_TypeError, "__slots__ must be identifiers");
        return false;
    }
    interned = TRYB(mangle(vm, class_name, interned));
    return list_append(vm, plan->names, interned);
}

RAISES static bool check_conflicts(VM *vm, const SlotPlan *plan, Dict *namespace)
{
    for (size_t i = 0; i < plan->names->size; i++) {
        Value name = plan->names->items[i];
        bool special = name == vm_name(vm, N___qualname__) ||
                       name == vm_name(vm, N___classcell__) ||
                       name == vm_name(vm, N___classdictcell__);
        if (!special && dict_find_str(vm, namespace, name) != NOTHING) {
            raise_error(vm, E_ValueError, "%R in __slots__ conflicts with class variable",
                        name);
            return false;
        }
    }
    return true;
}

RAISES static bool plan_slots(VM *vm, Type *base, Value name, Dict *namespace, SlotPlan *plan)
{
    Value slots = dict_find_str(vm, namespace, vm_name(vm, N___slots__));
    plan->names = TRYB_PTR(list_new(vm, 4));
    plan->present = slots != NOTHING;
    if (!plan->present) {
        plan->wants_dict = plan->wants_weakref = true;
        return true;
    }
    Value one = slots;
    Tuple *items = TRYB_PTR(is_str(slots) ? as_tuple(TRYB(tuple_new(vm, &one, 1)))
                                          : tuple_from_iterable(vm, slots));
    if (items->size && (base->flags & TYPE_VARSIZE) && base->kind != T_str) {
        raise_error(vm, E_TypeError, "nonempty __slots__ not supported for subtype of '%N'",
                    base);
        return false;
    }
    for (size_t i = 0; i < items->size; i++) {
        CHECKB(plan_one_slot(vm, base, name, items->items[i], plan));
    }
    CHECKB(check_conflicts(vm, plan, namespace));
    CHECKB(plan->names->size < 2 || list_sort(vm, plan->names, NONE, false));
    return true;
}

RAISES static bool add_members(VM *vm, Type *type, const SlotPlan *plan)
{
    Type *base = type->base;
    for (size_t i = 0; i < plan->names->size; i++) {
        Value name = plan->names->items[i];
        Value member = TRYB(member_new(vm, type, name, (uint16_t)(base->slot_start + i)));
        CHECKB(dict_set(vm, type->dict, name, member));
    }
    return true;
}

// ---- layout

static uint16_t guess_inline_slots(VM *vm, Type *type, Dict *namespace)
{
    uint16_t count = DEFAULT_INLINE_SLOTS;
    Value names = dict_find_str(vm, namespace, vm_name(vm, N___static_attributes__));
    size_t own = is_tuple(names) ? as_tuple(names)->size : 0;
    size_t wanted = own + ((type->base->flags & TYPE_HEAP) ? type->base->slot_count : 0);
    if (wanted > count) {
        count = wanted > MAX_INLINE_SLOTS ? MAX_INLINE_SLOTS : (uint16_t)wanted;
    }
    return count | 1;  // header + odd count fills whole granules on 64-bit hosts
}

RAISES static bool lay_out(VM *vm, Type *type, const SlotPlan *plan, Dict *namespace)
{
    Type *base = type->base;
    type->def = base->def;
    type->kind = base->kind;
    type->dict_offset = base->dict_offset;
    type->slot_start = (uint16_t)(base->slot_start + plan->names->size);
    type->slot_words = (uint16_t)(base->slot_words + plan->names->size);
    bool has_dict = (base->flags & TYPE_HAS_DICT) || plan->wants_dict;
    bool counted = base->kind == T_int || base->kind == T_tuple || base->kind == T_bytes;
    bool has_weakref = (base->flags & TYPE_HAS_WEAKREF) || plan->wants_weakref;
    for (size_t i = 0; i < type->bases->size; i++) {
        uint32_t flags = as_type(type->bases->items[i])->flags;
        has_dict |= (flags & TYPE_HAS_DICT) != 0;
        has_weakref |= (flags & TYPE_HAS_WEAKREF) != 0;
        has_weakref &= !counted;  // COMPAT: CPython has no place for it in these
        if (!(type->flags & (TYPE_SEQUENCE | TYPE_MAPPING))) {
            type->flags |= flags & (TYPE_SEQUENCE | TYPE_MAPPING);
        }
        type->flags |= flags & (TYPE_SELF_MATCH | TYPE_VARSIZE | TYPE_IS_EXCEPTION |
                                TYPE_IS_META | TYPE_HAS_FINALIZER);
    }
    type->flags |= (has_dict ? TYPE_HAS_DICT : 0) | (has_weakref ? TYPE_HAS_WEAKREF : 0);
    uint8_t shape_flags = SHAPE_FROZEN;
    if (has_dict && !type->dict_offset) {
        bool one_word = (type->flags & TYPE_VARSIZE) != 0;
        type->slot_count = one_word ? 1 : guess_inline_slots(vm, type, namespace);
        shape_flags = one_word ? SHAPE_DICT_MODE : 0;
    }
    Shape *root = TRYB_PTR(shape_new_root(vm, type, 0, type->slot_count, shape_flags));
    type->shape = root->id;
    return true;
}

// ---- attributes that type.__new__ adds

RAISES static bool wrap_in(VM *vm, Dict *dict, enum NameId id, enum TypeId wrapper)
{
    Value value = dict_find_str(vm, dict, vm_name(vm, id));
    if (value == NOTHING || !is_exact(value, T_function)) {
        return true;
    }
    Value wrapped = TRYB(call_1(vm, from_obj(type_by_id(vm, wrapper)), value));
    return dict_set(vm, dict, vm_name(vm, id), wrapped);
}

RAISES static bool fill_namespace(VM *vm, Type *type)
{
    Dict *dict = type->dict;
    if (dict_find_str(vm, dict, vm_name(vm, N___module__)) == NOTHING) {
        Value module = TRYB(vm_current_module_name(vm));
        if (module != NOTHING) {
            CHECKB(dict_set(vm, dict, vm_name(vm, N___module__), module));
        }
    }
    Value qualname = dict_find_str(vm, dict, vm_name(vm, N___qualname__));
    if (qualname != NOTHING) {
        if (!is_str(qualname)) {
            raise_error(vm, E_TypeError, "type __qualname__ must be a str, not %T", qualname);
            return false;
        }
        gc_set(vm, type, &type->qualname, qualname);
        CHECKB(dict_remove(vm, dict, vm_name(vm, N___qualname__)) != TRI_RAISED);
    }
    CHECKB(wrap_in(vm, dict, N___new__, T_staticmethod));
    CHECKB(wrap_in(vm, dict, N___init_subclass__, T_classmethod));
    return wrap_in(vm, dict, N___class_getitem__, T_classmethod);
}

// What a class has though it does not say so; COMPAT: the last keys of its namespace.
RAISES static bool fill_defaults(VM *vm, Dict *dict)
{
    if (dict_find_str(vm, dict, vm_name(vm, N___doc__)) == NOTHING) {
        CHECKB(dict_set(vm, dict, vm_name(vm, N___doc__), NONE));
    }
    if (dict_find_str(vm, dict, vm_name(vm, N___eq__)) != NOTHING &&
        dict_find_str(vm, dict, vm_name(vm, N___hash__)) == NOTHING) {
        CHECKB(dict_set(vm, dict, vm_name(vm, N___hash__), NONE));
    }
    return true;
}

// The cell that the class body left under `name` receives `content`.
RAISES static bool set_cell(VM *vm, Type *type, enum NameId name, Value content)
{
    Value cell = dict_find_str(vm, type->dict, vm_name(vm, name));
    if (cell == NOTHING) {
        return true;
    }
    if (!is_kind(cell, T_cell)) {
        raise_error(vm, E_TypeError, "%S must be a nonlocal cell, not %R", vm_name(vm, name),
                    from_obj(type_of(vm, cell)));
        return false;
    }
    gc_set(vm, as_obj(cell), &((Cell *)cell)->value, content);
    return dict_remove(vm, type->dict, vm_name(vm, name)) != TRI_RAISED;
}

RAISES static bool call_set_names(VM *vm, Type *type)
{
    Dict *snapshot = TRYB_PTR(dict_copy(vm, type->dict));
    uint32_t position = 0;
    Value name, value;
    while (dict_next(snapshot, &position, &name, &value)) {
        Value args[2] = {from_obj(type), name};
        Maybe done = call_special(vm, value, vm_name(vm, N___set_name__), args, 2);
        if (raised(done)) {
            Value text = TRYB(
                str_from_format(vm, "Error calling __set_name__ on '%T' instance %R in '%N'",
                                value, name, type));
            CHECKB(exception_add_note(vm, vm->exc, text));
            return false;
        }
    }
    return true;
}

RAISES static bool call_init_subclass(VM *vm, Type *type, Value kwargs)
{
    Value super_args[2] = {from_obj(type), from_obj(type)};
    Value super = TRYB(call_n(vm, from_obj(type_by_id(vm, T_super)), super_args, 2));
    Value hook = TRYB(attr_get(vm, super, vm_name(vm, N___init_subclass__)));
    (void)TRYB(call_spread(vm, hook, vm->empty_tuple, kwargs));
    return true;
}

RAISES static bool link_subclass(VM *vm, Type *type)
{
    for (size_t i = 0; i < type->bases->size; i++) {
        Type *base = as_type(type->bases->items[i]);
        if (base->subclasses == ABSENT) {
            List *fresh = TRYB_PTR(list_new(vm, 4));
            gc_set(vm, base, &base->subclasses, from_obj(fresh));
        }
        Value ref = TRYB(weakref_new(vm, from_obj(type), NONE));
        CHECKB(list_append(vm, as_list(base->subclasses), ref));
    }
    return true;
}

// ---- assignment to __bases__

static void unlink_subclass(Type *type)
{
    for (size_t i = 0; i < type->bases->size; i++) {
        Value refs = as_type(type->bases->items[i])->subclasses;
        for (size_t j = 0; is_list(refs) && j < as_list(refs)->size; j++) {
            List *list = as_list(refs);
            if (weakref_target(list->items[j]) == from_obj(type)) {
                list->items[j] = list->items[list->size - 1];
                list->items[--list->size] = ABSENT;
                break;
            }
        }
    }
}

RAISES static bool rebuild_tree(VM *vm, Type *type)
{
    CHECKB(set_mro(vm, type));
    type->version = ++vm->next_type_version;
    CHECKB(slots_build(vm, type));
    Value refs = type->subclasses;
    for (size_t i = 0; is_list(refs) && i < as_list(refs)->size; i++) {
        Value target = weakref_target(as_list(refs)->items[i]);
        CHECKB(!is_type(target) || rebuild_tree(vm, as_type(target)));
    }
    return true;
}

static void set_bases(VM *vm, Type *type, Tuple *bases, Type *base)
{
    unlink_subclass(type);
    GC_SET(vm, type, bases, bases);
    GC_SET(vm, type, base, base);
}

// Pairs of a class and its order, for `type` and all below it.
RAISES static bool note_orders(VM *vm, Type *type, List *orders)
{
    Tuple *mro = TRYB_PTR(type_mro(vm, type));
    CHECKB(list_append(vm, orders, from_obj(type)) && list_append(vm, orders, from_obj(mro)));
    Value refs = type->subclasses;
    for (size_t i = 0; is_list(refs) && i < as_list(refs)->size; i++) {
        Value target = weakref_target(as_list(refs)->items[i]);
        CHECKB(!is_type(target) || note_orders(vm, as_type(target), orders));
    }
    return true;
}

RAISES static bool restore_orders(VM *vm, List *orders)
{
    for (size_t i = 0; i + 1 < orders->size; i += 2) {
        Type *type = as_type(orders->items[i]);
        GC_SET(vm, type, mro, as_tuple(orders->items[i + 1]));
        type->version = ++vm->next_type_version;
        CHECKB(slots_build(vm, type));
    }
    return true;
}

// WHY both: while an mro() runs, the order may be that of before.
static bool derives(const Type *type, const Type *from)
{
    for (const Type *t = type; t; t = t->base) {
        if (t == from) {
            return true;
        }
    }
    return type_is_subtype((Type *)type, (Type *)from);
}

bool type_change_bases(VM *vm, Type *type, Tuple *bases)
{
    Type *base = TRYB_PTR(best_base(vm, bases));
    for (size_t i = 0; i < bases->size; i++) {
        for (size_t j = 0; j < i; j++) {
            if (bases->items[i] == bases->items[j]) {
                raise_error(vm, E_TypeError, "duplicate base class %S",
                            as_type(bases->items[i])->name);
                return false;
            }
        }
        if (derives(as_type(bases->items[i]), type)) {
            raise_error(vm, E_TypeError, "a __bases__ item causes an inheritance cycle");
            return false;
        }
    }
    Type *old = type->base;
    if (base->kind != old->kind && ((base->flags ^ old->flags) & TYPE_HEAP)) {
        raise_error(vm, E_TypeError, "__bases__ assignment: '%N' deallocator differs from '%N'",
                    base, old);
        return false;
    }
    if (base->kind != old->kind || base->slot_start != old->slot_start ||
        base->dict_offset != old->dict_offset) {
        raise_error(vm, E_TypeError,
                    "__bases__ assignment: '%N' object layout differs from '%N'", base, old);
        return false;
    }
    Tuple *old_bases = type->bases;
    List *orders = TRYB_PTR(list_new(vm, 8));
    CHECKB(note_orders(vm, type, orders));
    set_bases(vm, type, bases, base);
    bool done = link_subclass(vm, type) && rebuild_tree(vm, type);
    if (!done && type->bases == bases) {  // REENTRANT: mro() may have set others
        Value error = error_take(vm);
        set_bases(vm, type, old_bases, old);
        bool back = link_subclass(vm, type) && restore_orders(vm, orders);
        error_restore(vm, back ? error : error_take(vm));
    }
    vm_clear_caches(vm);
    return !error_pending(vm);
}

// ---- type.__new__

RAISES static bool check_keys(VM *vm, const Type *type)
{
    uint32_t position = 0;
    for (Value key, value; dict_next(type->dict, &position, &key, &value);) {
        if (!is_str(key)) {
            return warn(vm, E_RuntimeWarning, "non-string key in the __dict__ of class %S",
                        type->name);
        }
    }
    return true;
}

Maybe type_new_class(VM *vm, Type *meta, Value name, Tuple *bases, Dict *namespace,
                     Value kwargs)
{
    if (bases->size == 0) {
        bases = as_tuple(TRY(tuple_new(vm, (Value[]){from_obj(type_by_id(vm, T_object))}, 1)));
    }
    Type *base = TRY_PTR(best_base(vm, bases));
    SlotPlan plan = {0};
    CHECK(plan_slots(vm, base, name, namespace, &plan));
    Type *type = TRY_PTR((Type *)type_alloc(vm, meta, 0));
    type->slots = base->slots;
    type->flags = TYPE_HEAP;
    type->base = base;
    type->bases = bases;
    gc_set(vm, type, &type->name, name);
    gc_set(vm, type, &type->qualname, name);
    type->version = ++vm->next_type_version;
    Dict *dict = TRY_PTR(dict_copy(vm, namespace));
    GC_SET(vm, type, dict, dict);
    CHECK(check_keys(vm, type));
    type->def = base->def;
    CHECK(lay_out(vm, type, &plan, namespace));
    CHECK(fill_namespace(vm, type));
    CHECK(set_cell(vm, type, N___classcell__, from_obj(type)));
    CHECK(set_cell(vm, type, N___classdictcell__, from_obj(type->dict)));
    CHECK(add_members(vm, type, &plan));
    CHECK(type_add_instance_rows(vm, type));
    CHECK(fill_defaults(vm, type->dict));
    CHECK(set_mro(vm, type));
    CHECK(slots_build(vm, type));
    CHECK(link_subclass(vm, type));
    CHECK(call_set_names(vm, type));
    CHECK(call_init_subclass(vm, type, kwargs));
    return just_obj(type);
}

// ---- calling a class

Maybe type_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    Type *type = as_type(self);
    if (type->id == T_type && n == 1 && kwnames == ABSENT) {
        return just_obj(type_of(vm, args[0]));
    }
    if (type->id == T_type && n != 3) {
        return raise_error(vm, E_TypeError, "type() takes 1 or 3 arguments");
    }
    Value make = TRY(type_find(vm, type, vm_name(vm, N___new__)));
    if (make == NOTHING || (type->flags & TYPE_NO_NEW)) {
        return raise_error(vm, E_TypeError, "cannot create '%N' instances", type);
    }
    size_t total = 1 + (size_t)n + (kwnames == ABSENT ? 0 : as_tuple(kwnames)->size);
    Value small[8];
    Value *window = total <= 8 ? small : TRY_PTR(gc_new_values(vm, total));
    window[0] = self;
    if (total > 1) {
        memcpy(window + 1, args, (total - 1) * sizeof(Value));
    }
    Type *make_type = type_of(vm, make);
    if (make_type->slots->descr_get) {
        make = TRY(make_type->slots->descr_get(vm, make, ABSENT, self));
    }
    Value instance = TRY(call(vm, make, window, n + 1, kwnames));
    Type *made = type_of(vm, instance);
    if (!type_is_subtype(made, type)) {
        return just(instance);
    }
    Value init = TRY(type_find(vm, made, vm_name(vm, N___init__)));
    if (init == NOTHING || init == vm->roots[ROOT_object_init]) {
        return just(instance);
    }
    window[0] = instance;
    if (total > 1) {
        memcpy(window + 1, args, (total - 1) * sizeof(Value));
    }
    Value result;
    if (type_of(vm, init)->flags & TYPE_METHOD_DESCRIPTOR) {
        result = TRY(call(vm, init, window, n + 1, kwnames));
    } else {
        init = TRY(attr_special(vm, instance, vm_name(vm, N___init__)));
        result = TRY(call(vm, init, window + 1, n, kwnames));
    }
    if (result != NONE) {
        return raise_error(vm, E_TypeError, "__init__() should return None, not '%T'", result);
    }
    return just(instance);
}
