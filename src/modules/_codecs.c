// _codecs — what module codecs is built on: the built-in codecs and the registries.

#include "base/utf8.h"
#include "py.h"
#include "types/codec.h"

// args: name. The id of a built-in codec with '-' for '_', or None.
RAISES static Maybe _codecs_builtin_name(VM *vm, Value *args, int n)
{
    (void)n;
    const char *name = TRY_PTR(str_to_c(vm, args[0]));
    const Codec *codec = codec_find(name);
    if (!codec) {
        return just(NONE);
    }
    // The aliases begin with a blank and the id.
    char text[32];
    size_t size = strcspn(codec->aliases + 1, " ");
    size = size < sizeof text ? size : sizeof text;
    for (size_t i = 0; i < size; i++) {
        char c = codec->aliases[1 + i];
        text[i] = (char)(c == '_' ? '-' : c);
    }
    return str_new(vm, text, size);
}

RAISES static Maybe _codecs_normalize(VM *vm, Value *args, int n)
{
    (void)n;
    char text[128];
    codec_normalize(TRY_PTR(str_to_c(vm, args[0])), text, sizeof text);
    return str_from_c(vm, text);
}

// args: data, encoding, errors, final
RAISES static Maybe _codecs_decode(VM *vm, Value *args, int n)
{
    (void)n;
    const char *encoding;
    const char *errors;
    size_t used = 0;
    Buffer view;
    CHECK(codec_arguments(vm, args[1], args[2], &encoding, &errors));
    CHECK(buffer_get(vm, args[0], &view, BUFFER_READ));
    Maybe text = codec_decode_partial(vm, view.data, view.size, encoding, errors,
                                      args[3] == TRUE_, &used);
    buffer_release(vm, &view);
    return tuple_2(vm, TRY(text), from_small((SWord)used));
}

// The list or dict in a root, made on first use.
RAISES static Maybe registry(VM *vm, enum RootId root, bool is_a_dict)
{
    if (vm->roots[root] == ABSENT) {
        vm->roots[root] =
            is_a_dict ? from_obj(TRY_PTR(dict_new(vm))) : from_obj(TRY_PTR(list_new(vm, 1)));
    }
    return just(vm->roots[root]);
}

RAISES static Maybe _codecs_register(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_callable(vm, args[0])) {
        return raise_error(vm, E_TypeError, "argument must be callable");
    }
    List *list = as_list(TRY(registry(vm, ROOT_codec_search, false)));
    CHECK(list_append(vm, list, args[0]));
    return just(NONE);
}

RAISES static Maybe _codecs_unregister(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = as_list(TRY(registry(vm, ROOT_codec_search, false)));
    for (size_t i = 0; i < list->size; i++) {
        if (list->items[i] == args[0]) {
            (void)TRY(list_pop(vm, list, i));
            break;
        }
    }
    return just(NONE);
}

RAISES static Maybe _codecs_searchers(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return registry(vm, ROOT_codec_search, false);
}

RAISES static Maybe _codecs_register_error(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_callable(vm, args[1])) {
        return raise_error(vm, E_TypeError, "handler must be callable");
    }
    Dict *dict = (Dict *)TRY(registry(vm, ROOT_codec_errors, true));
    CHECK(dict_set(vm, dict, args[0], args[1]));
    return just(NONE);
}

RAISES static Maybe _codecs_lookup_error(VM *vm, Value *args, int n)
{
    (void)n;
    return codec_error_handler(vm, TRY_PTR(str_to_c(vm, args[0])));
}

static const Def _codecs_defs[] = {
    {"builtin_name(encoding: str, /)", FN(_codecs_builtin_name),
     "Return the name of the built-in codec, or None."},
    {"normalize(encoding: str, /)", FN(_codecs_normalize),
     "Return the name as search functions get it."},
    {"decode(data: buffer, encoding: str, errors: str, final: bool, /)", FN(_codecs_decode),
     "Return (text, number of bytes used)."},
    {"register(search_function, /)", FN(_codecs_register),
     "Register a function that finds codecs by name."},
    {"unregister(search_function, /)", FN(_codecs_unregister), "Undo register()."},
    {"searchers()", FN(_codecs_searchers), "Return the list of registered functions."},
    {"register_error(errors: str, handler, /)", FN(_codecs_register_error),
     "Register an error handler under a name."},
    {"lookup_error(name: str, /)", FN(_codecs_lookup_error),
     "Return the handler that was registered."},
    {0},
};

MODULE(_codecs, "What module codecs is built on.");
