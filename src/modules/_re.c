// _re — what module re is built on: compile() with its cache, escape().
//
// The cache is a dict in a root, from (class of the pattern, pattern, flags) to the Pattern; when
// it is full, its older half goes.

#include "modules/re.h"

enum { CACHE_SIZE = 512 };

RAISES static bool cache_store(VM *vm, Dict *cache, Value key, Value pattern)
{
    if (cache->used >= CACHE_SIZE) {
        uint32_t position = 0;
        Value old, ignored;
        List *keys = TRYB_PTR(list_new(vm, CACHE_SIZE / 2));
        while (keys->size < CACHE_SIZE / 2 && dict_next(cache, &position, &old, &ignored)) {
            CHECKB(list_append(vm, keys, old));
        }
        for (size_t i = 0; i < keys->size; i++) {
            if (dict_remove(vm, cache, keys->items[i]) < 0) {
                return false;
            }
        }
    }
    return dict_set(vm, cache, key, pattern);
}

// args: pattern, flags (an int)
RAISES static Maybe _re_compile(VM *vm, Value *args, int n)
{
    (void)n;
    if (is_kind(args[0], T_Pattern)) {
        if (as_int(args[1])) {
            return raise_error(vm, E_ValueError,
                               "cannot process flags argument with a compiled pattern");
        }
        return just(args[0]);
    }
    if (vm->roots[ROOT_re_cache] == ABSENT) {
        vm->roots[ROOT_re_cache] = from_obj(TRY_PTR(dict_new(vm)));
    }
    Dict *cache = (Dict *)vm->roots[ROOT_re_cache];
    bool cacheable = is_exact(args[0], T_str) || is_exact(args[0], T_bytes);
    Value key = ABSENT;
    if (cacheable) {
        Value class_ = from_obj(type_of(vm, args[0]));
        key = TRY(tuple_3(vm, class_, args[0], args[1]));
        Value found = TRY(dict_find(vm, cache, key));
        if (found != NOTHING) {
            return just(found);
        }
    }
    Value pattern = TRY(re_compile(vm, args[0], (uint32_t)as_int(args[1])));
    if (cacheable && !(as_int(args[1]) & RE_DEBUG)) {
        CHECK(cache_store(vm, cache, key, pattern));
    }
    return just(pattern);
}

RAISES static Maybe _re_purge(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    vm->roots[ROOT_re_cache] = ABSENT;
    return just(NONE);
}

RAISES static Maybe _re_set_error(VM *vm, Value *args, int n)
{
    (void)n;
    vm->roots[ROOT_re_error] = args[0];
    return just(NONE);
}

static void escape_to(Buf *out, const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        char c = text[i];
        if (c && strchr("()[]{}?*+-|^$\\.&~# \t\n\r\v\f", c)) {
            buf_char(out, '\\');
        }
        buf_char(out, c);
    }
}

RAISES static Maybe _re_escape(VM *vm, Value *args, int n)
{
    (void)n;
    Buf out = {0};
    if (is_kind(args[0], T_str)) {
        escape_to(&out, str_data(args[0]), str_size(args[0]));
        return str_from_buf(vm, &out);
    }
    Buffer view;
    if (!has_buffer(vm, args[0])) {
        return raise_error(vm, E_TypeError,
                           "decoding to str: need a bytes-like object, %T found", args[0]);
    }
    CHECK(buffer_get(vm, args[0], &view, BUFFER_READ));
    escape_to(&out, view.data, view.size);
    buffer_release(vm, &view);
    return bytes_from_buf(vm, &out);
}

// args: pattern, template
RAISES static Maybe _re_template(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_kind(args[0], T_Pattern)) {
        return raise_expected(vm, "pattern", "re.Pattern", args[0]);
    }
    return just_obj(re_template(vm, as_pattern(args[0]), args[1]));
}

static const Def _re_defs[] = {
    {"compile(pattern, flags: index = 0, /)", FN(_re_compile),
     "Return the Pattern, from the cache if it is there."},
    {"purge()", FN(_re_purge), "Empty the cache."},
    {"set_error(error, /)", FN(_re_set_error), "Set the class of exceptions."},
    {"escape(pattern)", FN(_re_escape), "Put backslashes before special characters."},
    {"template(pattern, text, /)", FN(_re_template), "Take a replacement text apart, a list."},
    {"Pattern", TYPE_REF(T_Pattern), NULL},
    {"Match", TYPE_REF(T_Match), NULL},
    {0},
};

MODULE(_re, "What module re is built on.");
