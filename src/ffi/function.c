// function — MicroPython's callable for a C function.
//
// Every argument is stored in its declared C type; buffers stay exported until C returns, so a
// callback cannot resize them. errno is left as C set it.

#include <string.h>

#include "ffi/signature.h"
#include "py.h"

Maybe ffi_function_new(VM *vm, void *address, Value result, Value codes, Value name,
                       Value library)
{
    FfiFunc *function = TRY_PTR((FfiFunc *)gc_new(vm, sizeof(FfiFunc), T_ffifunc));
    function->address = address;
    gc_set(vm, function, &function->name, name);
    gc_set(vm, function, &function->library, library);
    Signature *signature = TRY_PTR(signature_new(vm, result, codes));
    GC_SET(vm, function, signature, signature);
    return just_obj(function);
}

static const char *function_name(FfiFunc *function)
{
    return is_str(function->name) ? str_data(function->name) : "function";
}

RAISES static Maybe call_with_words(VM *vm, FfiFunc *function, Word *words, Buffer *views)
{
    Signature *signature = function->signature;
    void *values[CALL_ARGUMENTS_MAX];
    for (uint8_t i = 0; i < signature->count; i++) {
        values[i] = &words[i];
    }
    Word result[2];
    memset(result, 0, sizeof(result));
    bool ok = cfunction_perform(vm, signature->call, function->address, values, result);
    for (uint8_t i = 0; i < signature->count; i++) {
        buffer_release(vm, &views[i]);
    }
    CHECK(ok);
    return word_to_value(vm, signature->codes[0], &result[0]);
}

RAISES static Maybe function_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    FfiFunc *function = (FfiFunc *)self;
    Signature *signature = function->signature;
    if (kwnames != ABSENT && ((Tuple *)kwnames)->size) {
        return raise_error(vm, E_TypeError, "%s() takes no keyword arguments",
                           function_name(function));
    }
    if (n != signature->count) {
        return raise_error(vm, E_TypeError, "%s() takes exactly %d argument%s (%d given)",
                           function_name(function), signature->count,
                           signature->count == 1 ? "" : "s", n);
    }
    Word words[CALL_ARGUMENTS_MAX];
    Buffer views[CALL_ARGUMENTS_MAX];
    for (int i = 0; i < n; i++) {
        views[i].owner = ABSENT;
        if (!word_from_value(vm, signature->codes[i + 1], args[i], &words[i], &views[i])) {
            while (--i >= 0) {
                buffer_release(vm, &views[i]);
            }
            return RAISED;
        }
    }
    return call_with_words(vm, function, words, views);
}

RAISES static Maybe function_repr(VM *vm, Value self)
{
    return str_from_format(vm, "<ffifunc %p>", ((FfiFunc *)self)->address);
}

static void function_trace(VM *vm, Obj *self)
{
    FfiFunc *function = (FfiFunc *)self;
    gc_mark_raw(vm, function->signature);
    gc_mark_value(vm, function->name);
    gc_mark_value(vm, function->library);
}

const TypeDef ffifunc_type = {
    .name = "ffi.ffifunc",
    .doc = "A C function that Python can call.",
    .size = sizeof(FfiFunc),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .repr = function_repr,
    .call = function_call,
    .trace = function_trace,
};
