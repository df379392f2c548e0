// dict — compact insertion-ordered hash table: lookup, insertion, removal, iteration.
//
//   index   [ 2 | -1 | 0 | -1 | 1 | … ]      2^log2_size slots of 1, 2 or 4 bytes, -1 free, -2 deleted
//   entries [ (key, value) (key, value) … ]  in insertion order, `fill` of them, holes key ABSENT
//   hashes  [ h, h, … ]                      only once a key was neither str nor int
//
// A table of at most SMALL entries has no index: it is searched in order. Identity is compared
// before equality, and interned strings make that the common case. The Python methods are in
// dict_methods.c, views and iterators in dict_views.c.

#include "types/dict.h"

#include "py.h"

enum { SMALL = 8, MIN_LOG2 = 4 };

// ---- hashing of keys

static uint32_t fold_hash(Hash hash)
{
    uint64_t h = (uint64_t)hash * 0x9e3779b97f4a7c15u;
    return (uint32_t)(h >> 32);
}

// Keys whose hash needs no call and whose equality needs none with keys of the same sort.
static inline bool is_plain_key(Value key)
{
    return is_int(key) || is_exact(key, T_str);
}

static inline uint32_t plain_hash(VM *vm, Value key)
{
    return is_int(key) ? fold_hash(int_hash(key)) : fold_hash((Hash)str_hash(vm, key));
}

RAISES static bool key_hash(VM *vm, Value key, uint32_t *out)
{
    if (LIKELY(is_plain_key(key))) {
        *out = plain_hash(vm, key);
        return true;
    }
    Hash hash;
    CHECKB(op_hash(vm, key, &hash));
    *out = fold_hash(hash);
    return true;
}

static uint32_t entry_hash(VM *vm, const Dict *dict, uint32_t i)
{
    return dict->hashes ? dict->hashes[i] : plain_hash(vm, dict->entries[i].key);
}

// ---- the index

static size_t index_width(uint8_t log2_size)
{
    return log2_size < 8 ? 1 : log2_size < 16 ? 2 : 4;
}

static inline int32_t index_get(const Dict *dict, uint32_t slot)
{
    if (dict->log2_size < 8) {
        return ((const int8_t *)dict->index)[slot];
    }
    if (dict->log2_size < 16) {
        return ((const int16_t *)dict->index)[slot];
    }
    return ((const int32_t *)dict->index)[slot];
}

static inline void index_put(Dict *dict, uint32_t slot, int32_t i)
{
    if (dict->log2_size < 8) {
        ((int8_t *)dict->index)[slot] = (int8_t)i;
    } else if (dict->log2_size < 16) {
        ((int16_t *)dict->index)[slot] = (int16_t)i;
    } else {
        ((int32_t *)dict->index)[slot] = i;
    }
}

static uint32_t index_mask(const Dict *dict)
{
    return ((uint32_t)1 << dict->log2_size) - 1;
}

static void index_insert(Dict *dict, uint32_t hash, int32_t i)
{
    uint32_t mask = index_mask(dict), slot = hash & mask;
    while (index_get(dict, slot) >= 0) {
        slot = (slot + 1) & mask;
    }
    index_put(dict, slot, i);
}

// ---- lookup

enum { MISSING = -1, FAILED = -2, CHANGED = -3 };

// Key words equal, or both exact str of equal text.
static inline bool plain_equal(Value a, Value b)
{
    return a == b || (is_exact(a, T_str) && is_exact(b, T_str) && str_equal(a, b));
}

static int32_t find_plain(VM *vm, const Dict *dict, Value key, uint32_t hash)
{
    if (!dict->index) {
        for (uint32_t i = 0; i < dict->fill; i++) {
            if (dict->entries[i].key == key) {
                return (int32_t)i;
            }
        }
        bool text = is_exact(key, T_str) && !(as_str(key)->h.aux & STR_INTERNED);
        for (uint32_t i = 0; i < dict->fill && is_exact(key, T_str); i++) {
            Value other = dict->entries[i].key;
            bool candidate =
                is_exact(other, T_str) && (text || !(as_str(other)->h.aux & STR_INTERNED));
            if (candidate && str_equal(other, key)) {
                return (int32_t)i;
            }
        }
        return MISSING;
    }
    uint32_t mask = index_mask(dict), slot = hash & mask;
    for (int32_t i; (i = index_get(dict, slot)) != MISSING; slot = (slot + 1) & mask) {
        if (i < 0) {
            continue;
        }
        Value other = dict->entries[i].key;
        if (other == key ||
            (entry_hash(vm, dict, (uint32_t)i) == hash && plain_equal(other, key))) {
            return i;
        }
    }
    return MISSING;
}

// One comparison that may run Python code; CHANGED when that code changed the table.
static int32_t compare_entry(VM *vm, Dict *dict, uint32_t i, Value key)
{
    Value other = dict->entries[i].key;
    if (other == key) {
        return (int32_t)i;
    }
    const DictEntry *entries = dict->entries;
    uint32_t version = dict->key_version;
    Tri equal = op_eq(vm, other, key);  // REENTRANT
    if (equal == TRI_RAISED) {
        return FAILED;
    }
    if (dict->entries != entries || dict->key_version != version) {
        return CHANGED;
    }
    return equal == TRI_YES ? (int32_t)i : MISSING;
}

static int32_t find_any_once(VM *vm, Dict *dict, Value key, uint32_t hash)
{
    if (!dict->index) {
        for (uint32_t i = 0; i < dict->fill; i++) {
            if (dict->entries[i].key != ABSENT && entry_hash(vm, dict, i) == hash) {
                int32_t found = compare_entry(vm, dict, i, key);
                if (found != MISSING) {
                    return found;
                }
            }
        }
        return MISSING;
    }
    uint32_t mask = index_mask(dict), slot = hash & mask;
    for (int32_t i; (i = index_get(dict, slot)) != MISSING; slot = (slot + 1) & mask) {
        if (i < 0 || entry_hash(vm, dict, (uint32_t)i) != hash) {
            continue;
        }
        int32_t found = compare_entry(vm, dict, (uint32_t)i, key);
        if (found != MISSING) {
            return found;
        }
    }
    return MISSING;
}

// Entry number, MISSING, or FAILED with an exception.
static int32_t find(VM *vm, Dict *dict, Value key, uint32_t hash)
{
    if (is_plain_key(key) && !dict->hashes) {
        return find_plain(vm, dict, key, hash);
    }
    int32_t found;
    do {
        found = find_any_once(vm, dict, key, hash);
    } while (found == CHANGED);
    return found;
}

// ---- growth

static uint8_t log2_for(uint32_t capacity)  // index at most two thirds full
{
    uint8_t log2_size = MIN_LOG2;
    while (((uint64_t)1 << log2_size) * 2 / 3 < capacity) {
        log2_size++;
    }
    return log2_size;
}

RAISES static void *new_index(VM *vm, uint8_t log2_size)
{
    size_t bytes = index_width(log2_size) << log2_size;
    void *index = TRYP_PTR(gc_new_raw(vm, bytes));
    memset(index, 0xff, bytes);
    return index;
}

// Copies live entries into a table for `capacity` entries, of which `front` stay free in front.
RAISES static bool rebuild_behind(VM *vm, Dict *dict, uint32_t capacity, uint32_t front)
{
    DictEntry *entries = TRYB_PTR((DictEntry *)gc_new_values(vm, (size_t)capacity * 2));
    uint32_t *hashes =
        dict->hashes ? TRYB_PTR((uint32_t *)gc_new_raw(vm, capacity * sizeof(uint32_t))) : NULL;
    uint8_t log2_size = log2_for(capacity);
    void *index = capacity > SMALL ? TRYB_PTR(new_index(vm, log2_size)) : NULL;
    uint32_t fill = front;
    for (uint32_t i = dict->first; i < dict->fill; i++) {
        if (dict->entries[i].key != ABSENT) {
            if (hashes) {
                hashes[fill] = dict->hashes[i];
            }
            entries[fill++] = dict->entries[i];
        }
    }
    gc_barrier(vm, values_of((Value *)entries));
    dict->entries = entries;
    dict->hashes = hashes;
    dict->index = index;
    dict->log2_size = log2_size;
    dict->capacity = capacity;
    dict->fill = fill;
    dict->first = front;
    dict->stale = 0;
    gc_barrier(vm, dict);
    for (uint32_t i = front; index && i < fill; i++) {
        index_insert(dict, entry_hash(vm, dict, i), (int32_t)i);
    }
    dict->key_version = ++vm->next_key_version;
    return true;
}

RAISES static bool rebuild(VM *vm, Dict *dict, uint32_t capacity)
{
    return rebuild_behind(vm, dict, capacity, 0);
}

RAISES static bool grow(VM *vm, Dict *dict)
{
    uint32_t used = dict->used;
    if (used >= INT32_MAX / 4) {
        raise_memory(vm);
        return false;
    }
    uint32_t capacity = used < 4 ? 4 : used < SMALL ? SMALL : used + used / 2 + 8;
    if (used > SMALL) {
        capacity = used * 2;
    }
    return rebuild(vm, dict, capacity);
}

// From now on the table keeps the hash of every key.
RAISES static bool keep_hashes(VM *vm, Dict *dict)
{
    uint32_t capacity = dict->capacity ? dict->capacity : 4;
    if (!dict->capacity) {
        CHECKB(rebuild(vm, dict, capacity));
    }
    uint32_t *hashes = TRYB_PTR((uint32_t *)gc_new_raw(vm, capacity * sizeof(uint32_t)));
    for (uint32_t i = 0; i < dict->fill; i++) {
        if (dict->entries[i].key != ABSENT) {
            hashes[i] = plain_hash(vm, dict->entries[i].key);
        }
    }
    GC_SET(vm, dict, hashes, hashes);
    return true;
}

// ---- insertion

RAISES static bool append_entry(VM *vm, Dict *dict, Value key, uint32_t hash, Value value)
{
    if (!dict->hashes && !is_plain_key(key)) {
        CHECKB(keep_hashes(vm, dict));
    }
    // INVARIANT: some slot of the index is free, or a search for a missing key would not end.
    if (dict->fill + dict->stale >= dict->capacity) {
        CHECKB(grow(vm, dict));
    }
    uint32_t i = dict->fill;
    dict->entries[i] = (DictEntry){key, value};
    gc_barrier(vm, values_of((Value *)dict->entries));
    if (dict->hashes) {
        dict->hashes[i] = hash;
    }
    if (dict->index) {
        index_insert(dict, hash, (int32_t)i);
    }
    dict->fill = i + 1;
    dict->used++;
    dict->key_version = ++vm->next_key_version;
    return true;
}

static void set_entry(VM *vm, Dict *dict, int32_t i, Value value)
{
    gc_set(vm, values_of((Value *)dict->entries), &dict->entries[i].value, value);
}

bool dict_set(VM *vm, Dict *dict, Value key, Value value)
{
    uint32_t hash;
    CHECKB(key_hash(vm, key, &hash));
    int32_t i = find(vm, dict, key, hash);
    if (i == FAILED) {
        return false;
    }
    if (i >= 0) {
        set_entry(vm, dict, i, value);
        return true;
    }
    return append_entry(vm, dict, key, hash, value);
}

bool dict_set_c(VM *vm, Dict *dict, const char *key, Value value)
{
    Value name = TRYB(str_intern_c(vm, key));
    return dict_set(vm, dict, name, value);
}

Maybe dict_set_default(VM *vm, Dict *dict, Value key, Value value)
{
    uint32_t hash;
    CHECK(key_hash(vm, key, &hash));
    int32_t i = find(vm, dict, key, hash);
    if (i == FAILED) {
        return RAISED;
    }
    if (i >= 0) {
        return just(dict->entries[i].value);
    }
    CHECK(append_entry(vm, dict, key, hash, value));
    return just(value);
}

// ---- finding

Maybe dict_find(VM *vm, Dict *dict, Value key)
{
    uint32_t hash;
    CHECK(key_hash(vm, key, &hash));
    int32_t i = find(vm, dict, key, hash);
    if (i == FAILED) {
        return RAISED;
    }
    return just(i < 0 ? NOTHING : dict->entries[i].value);
}

static int32_t find_str(VM *vm, Dict *dict, Value key)
{
    uint32_t hash = plain_hash(vm, key);
    if (!dict->hashes) {
        return find_plain(vm, dict, key, hash);
    }
    // WHY not find(): this lookup promises never to run Python code, so only str keys count.
    if (!dict->index) {
        for (uint32_t i = 0; i < dict->fill; i++) {
            if (dict->entries[i].key != ABSENT && plain_equal(dict->entries[i].key, key)) {
                return (int32_t)i;
            }
        }
        return MISSING;
    }
    uint32_t mask = index_mask(dict), slot = hash & mask;
    for (int32_t i; (i = index_get(dict, slot)) != MISSING; slot = (slot + 1) & mask) {
        if (i >= 0 && dict->hashes[i] == hash && plain_equal(dict->entries[i].key, key)) {
            return i;
        }
    }
    return MISSING;
}

Value dict_find_str(VM *vm, Dict *dict, Value key)
{
    int32_t i = find_str(vm, dict, key);
    return i < 0 ? NOTHING : dict->entries[i].value;
}

Value *dict_slot(VM *vm, Dict *dict, Value key)
{
    int32_t i = find_str(vm, dict, key);
    return i < 0 ? NULL : &dict->entries[i].value;
}

// ---- removal

static void remove_entry(VM *vm, Dict *dict, int32_t i, uint32_t hash)
{
    if (dict->index) {
        uint32_t mask = index_mask(dict), slot = hash & mask;
        while (index_get(dict, slot) != i) {
            slot = (slot + 1) & mask;
        }
        index_put(dict, slot, -2);
    }
    dict->entries[i] = (DictEntry){ABSENT, ABSENT};
    dict->used--;
    while (dict->fill > 0 && dict->entries[dict->fill - 1].key == ABSENT && !dict->index) {
        dict->fill--;
    }
    dict->key_version = ++vm->next_key_version;
    while (dict->first < dict->fill && dict->entries[dict->first].key == ABSENT) {
        dict->first++;
    }
    if (dict->used == 0) {
        dict->fill = dict->first = dict->stale = 0;
        if (dict->index) {
            memset(dict->index, 0xff, index_width(dict->log2_size) << dict->log2_size);
        }
    }
}

Maybe dict_pop(VM *vm, Dict *dict, Value key)
{
    uint32_t hash;
    CHECK(key_hash(vm, key, &hash));
    int32_t i = find(vm, dict, key, hash);
    if (i == FAILED) {
        return RAISED;
    }
    if (i < 0) {
        return just(NOTHING);
    }
    Value value = dict->entries[i].value;
    remove_entry(vm, dict, i, hash);
    return just(value);
}

Tri dict_remove(VM *vm, Dict *dict, Value key)
{
    Value value = TRYT(dict_pop(vm, dict, key));
    return tri(value != NOTHING);
}

bool dict_pop_last(VM *vm, Dict *dict, Value *key, Value *value)
{
    uint32_t i = dict->fill;
    while (i-- > dict->first) {
        if (dict->entries[i].key != ABSENT) {
            *key = dict->entries[i].key;
            *value = dict->entries[i].value;
            remove_entry(vm, dict, (int32_t)i, entry_hash(vm, dict, i));
            if (dict->used && dict->fill > i) {  // holes at the end would be walked each time
                dict->stale += dict->index ? dict->fill - i : 0;
                dict->fill = i;
            }
            return true;
        }
    }
    return false;
}

bool dict_pop_first(VM *vm, Dict *dict, Value *key, Value *value)
{
    if (!dict->used) {
        return false;
    }
    uint32_t i = dict->first;
    *key = dict->entries[i].key;
    *value = dict->entries[i].value;
    remove_entry(vm, dict, (int32_t)i, entry_hash(vm, dict, i));
    return true;
}

// Puts an entry that is not in the table in front of all others.
RAISES static bool prepend_entry(VM *vm, Dict *dict, DictEntry entry, uint32_t hash)
{
    if (dict->first == 0 || dict->fill + dict->stale >= dict->capacity) {
        uint32_t used = dict->used, front = used / 2 + 4;
        if (used >= INT32_MAX / 4) {
            raise_memory(vm);
            return false;
        }
        CHECKB(rebuild_behind(vm, dict, used * 2 + front + SMALL, front));
    }
    uint32_t i = --dict->first;
    dict->entries[i] = entry;
    gc_barrier(vm, values_of((Value *)dict->entries));
    if (dict->hashes) {
        dict->hashes[i] = hash;
    }
    if (dict->index) {
        index_insert(dict, hash, (int32_t)i);
        dict->stale++;
    }
    dict->used++;
    dict->key_version = ++vm->next_key_version;
    return true;
}

// Makes entry i the newest or the oldest.
RAISES static bool move_entry(VM *vm, Dict *dict, int32_t i, uint32_t hash, bool last)
{
    if (dict->used == 1 || (uint32_t)i == (last ? dict->fill - 1 : dict->first)) {
        return true;
    }
    DictEntry entry = dict->entries[i];
    remove_entry(vm, dict, i, hash);
    return last ? append_entry(vm, dict, entry.key, hash, entry.value)
                : prepend_entry(vm, dict, entry, hash);
}

Tri dict_move(VM *vm, Dict *dict, Value key, bool last)
{
    uint32_t hash;
    CHECKT(key_hash(vm, key, &hash));
    int32_t i = find(vm, dict, key, hash);
    if (i < 0) {
        return i == FAILED ? TRI_RAISED : TRI_NO;
    }
    CHECKT(move_entry(vm, dict, i, hash, last));
    return TRI_YES;
}

Maybe dict_find_renew(VM *vm, Dict *dict, Value key)
{
    uint32_t hash;
    CHECK(key_hash(vm, key, &hash));
    int32_t i = find(vm, dict, key, hash);
    if (i < 0) {
        return i == FAILED ? RAISED : just(NOTHING);
    }
    Value value = dict->entries[i].value;
    CHECK(move_entry(vm, dict, i, hash, true));
    return just(value);
}

bool dict_count(VM *vm, Dict *dict, Value key)
{
    uint32_t hash;
    CHECKB(key_hash(vm, key, &hash));
    int32_t i = find(vm, dict, key, hash);
    if (i == FAILED) {
        return false;
    }
    if (i < 0) {
        return append_entry(vm, dict, key, hash, from_small(1));
    }
    Value count = dict->entries[i].value, next;
    if (!is_int(count) || small_add(count, from_small(1), &next)) {
        next = TRYB(op_add(vm, count, from_small(1)));  // REENTRANT
        return dict_set(vm, dict, key, next);
    }
    dict->entries[i].value = next;
    return true;
}

void dict_clear(VM *vm, Dict *dict)
{
    dict->entries = NULL;
    dict->index = NULL;
    dict->hashes = NULL;
    dict->used = dict->fill = dict->capacity = dict->first = dict->stale = 0;
    dict->key_version = ++vm->next_key_version;
}

// ---- whole tables

Dict *dict_alloc(VM *vm, Type *type)
{
    Dict *dict = type->id
                     ? TRYP_PTR((Dict *)gc_new(vm, type->def->size, (enum TypeId)type->kind))
                     : TRYP_PTR((Dict *)type_alloc(vm, type, 0));
    dict->key_version = ++vm->next_key_version;
    return dict;
}

Dict *dict_new(VM *vm)
{
    Dict *dict = TRYP_PTR((Dict *)gc_new(vm, sizeof(Dict), T_dict));
    dict->key_version = ++vm->next_key_version;
    return dict;
}

Dict *dict_new_sized(VM *vm, size_t expected)
{
    Dict *dict = TRYP_PTR(dict_new(vm));
    if (expected > 0 && expected < INT32_MAX / 4) {
        CHECKP(rebuild(vm, dict, expected < 4 ? 4 : (uint32_t)expected));
    }
    return dict;
}

bool dict_copy_into(VM *vm, Dict *target, Dict *source)
{
    if (target->used == 0 && source->used) {
        target->entries = source->entries;  // rebuild() reads them and makes new ones
        target->hashes = source->hashes;
        target->fill = source->fill;
        target->first = source->first;
        target->used = source->used;
        if (!rebuild(vm, target, source->used < 4 ? 4 : source->used)) {
            dict_clear(vm, target);
            return false;
        }
        return true;
    }
    uint32_t position = 0;
    Value key, value;
    uint32_t version = source->key_version;
    while (dict_next(source, &position, &key, &value)) {
        CHECKB(dict_set(vm, target, key, value));
        if (source->key_version != version && source != target) {
            raise_error(vm, E_RuntimeError, "dict mutated during update");
            return false;
        }
    }
    return true;
}

Dict *dict_copy(VM *vm, Dict *dict)
{
    Dict *copy = TRYP_PTR(dict_new(vm));
    CHECKP(dict_copy_into(vm, copy, dict));
    return copy;
}

bool dict_next(const Dict *dict, uint32_t *position, Value *key, Value *value)
{
    for (uint32_t i = *position < dict->first ? dict->first : *position; i < dict->fill; i++) {
        if (dict->entries[i].key != ABSENT) {
            *key = dict->entries[i].key;
            *value = dict->entries[i].value;
            *position = i + 1;
            return true;
        }
    }
    *position = dict->fill;
    return false;
}

bool dict_previous(const Dict *dict, uint32_t *position, Value *key, Value *value)
{
    for (uint32_t i = *position < dict->fill ? *position : dict->fill; i-- > 0;) {
        if (dict->entries[i].key != ABSENT) {
            *key = dict->entries[i].key;
            *value = dict->entries[i].value;
            *position = i;
            return true;
        }
    }
    *position = 0;
    return false;
}

// ---- update

// function: ABSENT, or the one whose keyword arguments these are, which come once.
RAISES static bool raise_duplicate(VM *vm, Value function, Value key)
{
    key = TRYB(op_str(vm, key));
    raise_error(vm, E_TypeError, "%Q() got multiple values for keyword argument '%S'", function,
                key);
    return false;
}

RAISES static bool update_from_keys(VM *vm, Dict *dict, Value mapping, Value function)
{
    Value keys = TRYB(call_method_0(vm, mapping, vm_name(vm, N_keys)));
    if (!type_of(vm, keys)->slots->iter && !type_of(vm, keys)->slots->getitem) {
        raise_error(vm, E_TypeError, "%T.keys() returned a non-iterable (type %T)", mapping,
                    keys);
        return false;
    }
    Each each;
    CHECKB(each_begin(vm, keys, &each));
    for (Value key; (key = TRYB(each_next(vm, &each))) != NOTHING;) {
        if (function != ABSENT && TRYB(dict_find(vm, dict, key)) != NOTHING) {
            return raise_duplicate(vm, function, key);
        }
        Value value = TRYB(op_getitem(vm, mapping, key));
        CHECKB(dict_set(vm, dict, key, value));
    }
    return true;
}

RAISES static bool update_pair(VM *vm, Dict *dict, Value item, size_t index)
{
    Maybe converted = just_obj(tuple_from_iterable(vm, item));
    if (raised(converted)) {
        if (error_is(vm, E_TypeError)) {
            error_clear(vm);
            raise_error(vm, E_TypeError,
                        "cannot convert dictionary update sequence element #%zu to a sequence",
                        index);
        }
        return false;
    }
    Tuple *pair = as_tuple(maybe_value(converted));
    if (pair->size != 2) {
        raise_error(vm, E_ValueError,
                    "dictionary update sequence element #%zu has length %zu; 2 is required",
                    index, pair->size);
        return false;
    }
    return dict_set(vm, dict, pair->items[0], pair->items[1]);
}

RAISES static bool update_from_pairs(VM *vm, Dict *dict, Value iterable)
{
    Each each;
    CHECKB(each_begin(vm, iterable, &each));
    size_t index = 0;
    for (Value item; (item = TRYB(each_next(vm, &each))) != NOTHING; index++) {
        CHECKB(update_pair(vm, dict, item, index));
    }
    return true;
}

// COMPAT: of a subclass that keeps dict's __iter__ the entries are taken, past its other methods.
static bool plain_iteration(VM *vm, Value v)
{
    return is_dict(v) && type_of(vm, v)->slots->iter == type_by_id(vm, T_dict)->slots->iter;
}

bool dict_update(VM *vm, Dict *dict, Value other)
{
    if (plain_iteration(vm, other)) {
        return dict_copy_into(vm, dict, as_dict(other));
    }
    Value keys = TRYB(attr_find(vm, other, vm_name(vm, N_keys)));
    return keys != NOTHING ? update_from_keys(vm, dict, other, ABSENT)
                           : update_from_pairs(vm, dict, other);
}

bool dict_merge(VM *vm, Dict *dict, Value mapping, Value function)
{
    if (!plain_iteration(vm, mapping)) {
        Value keys = TRYB(attr_find(vm, mapping, vm_name(vm, N_keys)));
        if (keys == NOTHING) {
            raise_error(vm, E_TypeError, "%Q() argument after ** must be a mapping, not %T",
                        function, mapping);
            return false;
        }
        return update_from_keys(vm, dict, mapping, function);
    }
    Dict *source = as_dict(mapping);
    uint32_t position = 0;
    Value key, value;
    while (dict_next(source, &position, &key, &value)) {
        Value present = TRYB(dict_find(vm, dict, key));
        if (present != NOTHING) {
            return raise_duplicate(vm, function, key);
        }
        CHECKB(dict_set(vm, dict, key, value));
    }
    return true;
}

void dict_trace(VM *vm, Obj *self)
{
    Dict *dict = (Dict *)self;
    gc_mark_items(vm, (Value *)dict->entries);
    gc_mark_raw(vm, dict->index);
    gc_mark_raw(vm, dict->hashes);
}
