// lru_cache — the callable that functools.lru_cache makes of a function.
//
// The cache is a dict in the order of last use: a hit makes its entry the newest, a full cache
// drops its oldest. A single int or str argument is its own key; any other call is the tuple of its
// arguments, a mark, names and values of keywords, and the types when they count.

#include "py.h"
#include "types/dict.h"

typedef struct LruCache {
    Obj h;
    Value function;
    Dict *cache;
    SWord limit;  // entries; -1: none
    bool typed;
    uint64_t hits, misses;
    Value info_class;  // what cache_info() answers with
    Dict *attributes;  // own, or NULL
} LruCache;

static LruCache *as_cache(Value v)
{
    return (LruCache *)v;
}

static void lru_cache_trace(VM *vm, Obj *self)
{
    LruCache *cache = (LruCache *)self;
    gc_mark_value(vm, cache->function);
    gc_mark_ptr(vm, cache->cache);
    gc_mark_value(vm, cache->info_class);
    gc_mark_ptr(vm, cache->attributes);
}

// args: class, user_function, maxsize, typed, cache_info_type
RAISES static Maybe lru_cache_make(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_callable(vm, args[1])) {
        return raise_error(vm, E_TypeError, "the first argument must be callable");
    }
    SWord limit = -1;
    if (args[2] != NONE) {
        if (!is_any_int(args[2]) && !type_of(vm, args[2])->slots->index) {
            return raise_error(vm, E_TypeError, "maxsize should be integer or None");
        }
        ptrdiff_t given;
        CHECK(op_index_clamp(vm, args[2], &given));
        limit = given < 0 ? 0 : given;
    }
    Dict *cache = TRY_PTR(dict_new(vm));
    LruCache *self = TRY_PTR((LruCache *)type_alloc(vm, as_type(args[0]), 0));
    gc_set(vm, self, &self->function, args[1]);
    GC_SET(vm, self, cache, cache);
    self->limit = limit;
    self->typed = args[3] == TRUE_;
    gc_set(vm, self, &self->info_class, args[4]);
    return just_obj(self);
}

// ---- calling

RAISES static Maybe make_key(VM *vm, const LruCache *self, const Value *args, size_t n,
                             Value kwnames)
{
    size_t named = kwnames == ABSENT ? 0 : as_tuple(kwnames)->size;
    if (n == 1 && !named && !self->typed && (is_int(args[0]) || is_exact(args[0], T_str))) {
        return just(args[0]);
    }
    size_t plain = n + (named ? 1 + 2 * named : 0);
    Tuple *key = TRY_PTR(tuple_alloc(vm, plain + (self->typed ? n + named : 0)));
    if (n) {
        memcpy(key->items, args, n * sizeof(Value));
    }
    Value *next = key->items + n;
    if (named) {
        *next++ = from_obj(self);  // the mark: nobody passes this cache as its last argument
        for (size_t i = 0; i < named; i++) {
            *next++ = as_tuple(kwnames)->items[i];
            *next++ = args[n + i];
        }
    }
    for (size_t i = 0; self->typed && i < n + named; i++) {
        *next++ = from_obj(type_of(vm, args[i]));
    }
    gc_barrier(vm, key);
    return just_obj(key);
}

// Calls the function and remembers its answer.
RAISES static Maybe call_missed(VM *vm, LruCache *self, Value key, Value *args, int n,
                                Value kwnames)
{
    self->misses++;
    Value result = TRY(call(vm, self->function, args, n, kwnames));
    // REENTRANT: the call may have stored this key, or emptied the cache.
    if (self->limit >= 0) {
        Value present = TRY(dict_find(vm, self->cache, key));
        if (present != NOTHING) {
            return just(result);
        }
        Value ignored;
        while (self->cache->used >= (size_t)self->limit &&
               dict_pop_first(vm, self->cache, &ignored, &ignored)) {}
    }
    CHECK(dict_set(vm, self->cache, key, result));
    return just(result);
}

RAISES static Maybe lru_cache_call(VM *vm, Value v, Value *args, int n, Value kwnames)
{
    LruCache *self = as_cache(v);
    CHECK(enter_recursion(vm, " while calling a Python object"));
    if (self->limit == 0) {
        self->misses++;
        return call(vm, self->function, args, n, kwnames);
    }
    Value key = TRY(make_key(vm, self, args, (size_t)n, kwnames));
    Value found = TRY(self->limit < 0 ? dict_find(vm, self->cache, key)
                                      : dict_find_renew(vm, self->cache, key));
    if (found != NOTHING) {
        self->hits++;
        return just(found);
    }
    return call_missed(vm, self, key, args, n, kwnames);
}

RAISES static Maybe lru_cache_descr_get(VM *vm, Value self, Value object, Value type)
{
    (void)type;
    return object == ABSENT || object == NONE ? just(self) : method_new(vm, self, object);
}

// ---- methods

RAISES static Maybe lru_cache_info(VM *vm, Value *args, int n)
{
    (void)n;
    LruCache *self = as_cache(args[0]);
    Value parts[4];
    parts[0] = TRY(int_from_u64(vm, self->hits));
    parts[1] = TRY(int_from_u64(vm, self->misses));
    parts[2] = self->limit < 0 ? NONE : TRY(int_from_i64(vm, self->limit));
    parts[3] = from_small((SWord)self->cache->used);
    return call_n(vm, self->info_class, parts, 4);
}

RAISES static Maybe lru_cache_clear(VM *vm, Value *args, int n)
{
    (void)n;
    LruCache *self = as_cache(args[0]);
    dict_clear(vm, self->cache);
    self->hits = self->misses = 0;
    return just(NONE);
}

RAISES static Maybe lru_cache_copy(VM *vm, Value *args, int n)
{
    (void)vm;
    (void)n;
    return just(args[0]);
}

RAISES static Maybe lru_cache_reduce(VM *vm, Value *args, int n)
{
    (void)n;
    return attr_get(vm, args[0], vm_name(vm, N___qualname__));
}

RAISES static Maybe get_dict(VM *vm, Value self)
{
    return just_obj(attr_dict(vm, self, true));
}

static const Def lru_cache_methods[] = {
    {"cache_info(self, /)", FN(lru_cache_info), "Report cache statistics"},
    {"cache_clear(self, /)", FN(lru_cache_clear), "Clear the cache and cache statistics"},
    {"__reduce__(self, /)", FN(lru_cache_reduce), NULL},
    {"__copy__(self, /)", FN(lru_cache_copy), NULL},
    {"__deepcopy__(self, memo, /)", FN(lru_cache_copy), NULL},
    {"__dict__", GET(get_dict), NULL},
    {0},
};

const TypeDef lru_cache_wrapper_type = {
    .name = "functools._lru_cache_wrapper",
    .doc =
        "Create a cached callable that wraps another function.\n\nuser_function:      the "
        "function being cached\n\nmaxsize:  0         for no caching\n          None      for "
        "unlimited cache size\n          n         for a bounded cache\n\ntyped:    False     "
        "cache f(3) and f(3.0) as identical calls\n          True      cache f(3) and f(3.0) "
        "as distinct calls\n\ncache_info_type:    namedtuple class with the fields:\n"
        "                        hits misses currsize maxsize\n",
    .size = sizeof(LruCache),
    .flags = TYPE_HAS_WEAKREF | TYPE_METHOD_DESCRIPTOR,
    .dict_offset = offsetof(LruCache, attributes),
    .new_ = {"lru_cache(user_function, maxsize, typed: bool, cache_info_type)",
             FN(lru_cache_make), NULL},
    .call = lru_cache_call,
    .descr_get = lru_cache_descr_get,
    .trace = lru_cache_trace,
    .methods = lru_cache_methods,
};
