// complete — names and attributes that fit what was typed.
//
// Only a chain of plain names is looked up: completing must not call functions.

#include "repl/complete.h"

#include <string.h>

#include "front/keywords.h"
#include "py.h"

static bool in_chain(char c)
{
    unsigned char u = (unsigned char)c;
    return u >= 0x80 || u == '_' || u == '.' || (u >= '0' && u <= '9') ||
           ((u | 32) >= 'a' && (u | 32) <= 'z');
}

RAISES static bool add_matching(VM *vm, List *found, Value name, const char *word, size_t size)
{
    bool fits = is_str(name) && str_size(name) >= size &&
                memcmp(str_data(name), word, size) == 0 &&
                (str_data(name)[0] != '_' || word[0] == '_');
    return !fits || list_append(vm, found, name);
}

RAISES static bool add_keys(VM *vm, List *found, Dict *dict, const char *word, size_t size)
{
    uint32_t position = 0;
    for (Value key, value; dict_next(dict, &position, &key, &value);) {
        CHECKB(add_matching(vm, found, key, word, size));
    }
    return true;
}

RAISES static bool add_names(VM *vm, Dict *globals, List *found, const char *word, size_t size)
{
    for (size_t i = 0; keyword_texts[i]; i++) {
        Value name = TRYB(str_intern_c(vm, keyword_texts[i]));
        CHECKB(add_matching(vm, found, name, word, size));
    }
    return add_keys(vm, found, globals, word, size) &&
           add_keys(vm, found, vm->builtins, word, size);
}

// The object that `a.b.c` names; NOTHING when some part does not exist.
RAISES static Maybe look_up(VM *vm, Dict *globals, const char *chain, size_t size)
{
    Value object = NOTHING;
    for (const char *p = chain, *end = chain + size; p < end;) {
        const char *dot = memchr(p, '.', (size_t)(end - p));
        size_t length = (size_t)((dot ? dot : end) - p);
        Value name = TRY(str_intern(vm, TRY(str_new(vm, p, length))));
        if (p == chain) {
            object = dict_find_str(vm, globals, name);
            object = object == NOTHING ? dict_find_str(vm, vm->builtins, name) : object;
        } else {
            object = TRY(attr_find(vm, object, name));
        }
        if (object == NOTHING) {
            break;
        }
        p += length + 1;
    }
    return just(object);
}

RAISES static bool add_attributes(VM *vm, List *found, Value object, const char *word,
                                  size_t size)
{
    Value key = TRYB(str_intern_c(vm, "dir"));
    Value names = TRYB(call_1(vm, dict_find_str(vm, vm->builtins, key), object));
    for (size_t i = 0; is_list(names) && i < as_list(names)->size; i++) {
        CHECKB(add_matching(vm, found, as_list(names)->items[i], word, size));
    }
    return true;
}

RAISES static bool collect(Completer *c, const char *chain, size_t size, size_t last, Buf *out)
{
    VM *vm = c->vm;
    List *found = TRYB_PTR(list_new(vm, 16));
    const char *word = chain + last;
    if (last == 0) {
        CHECKB(add_names(vm, c->globals, found, word, size));
    } else {
        Value object = TRYB(look_up(vm, c->globals, chain, last - 1));
        CHECKB(object == NOTHING || add_attributes(vm, found, object, word, size - last));
    }
    CHECKB(list_sort(vm, found, NONE, false));
    for (size_t i = 0; i < found->size; i++) {
        Value name = found->items[i];
        if (i == 0 || !str_equal(found->items[i - 1], name)) {
            buf_append(out, str_data(name), str_size(name) + 1);
        }
    }
    return true;
}

size_t complete_word(void *context, const char *text, size_t cursor, Buf *out)
{
    Completer *c = context;
    size_t start = cursor;
    while (start > 0 && in_chain(text[start - 1])) {
        start--;
    }
    const char *dot = memrchr(text + start, '.', cursor - start);
    size_t last = dot ? (size_t)(dot + 1 - (text + start)) : 0;
    if (!collect(c, text + start, cursor - start, last, out)) {
        error_clear(c->vm);
    }
    return cursor - start - last;
}
