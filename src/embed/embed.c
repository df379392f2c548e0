// embed — interpreters, scopes and errors of include/krait.h.
//
// Handles are indices into a list that the VM keeps, so that the stack of the C program need not
// be searched. vm->exc is empty whenever the C program runs: failures move to KrVM.error.

#include "embed/embed.h"

#include <stdlib.h>

#include "modules/atexit.h"
#include "modules/sys.h"
#include "py.h"
#include "vm/import.h"
#include "vm/report.h"
#include "vm/run.h"

enum { RETAINED = 0x80000000u };

// ---- handles

Value embed_value(KrVM *k, KrRef ref)
{
    List *list = ref & RETAINED ? k->retained : k->handles;
    size_t i = (ref & ~(KrRef)RETAINED) - 1u;
    return ref && i < list->size ? list->items[i] : ABSENT;
}

bool embed_fail(KrVM *k)
{
    if (k->vm->exc != ABSENT) {
        k->error = k->vm->roots[ROOT_embed_error] = error_take(k->vm);
    }
    return false;
}

KrRef embed_missing(KrVM *k)
{
    if (k->error == ABSENT) {
        (void)raise_error(k->vm, E_SystemError, "no object where one is needed");
        embed_fail(k);
    }
    return 0;
}

static KrRef add(KrVM *k, List *list, Value v)
{
    if (list->size >= RETAINED - 2 || !list_append(k->vm, list, v)) {
        embed_fail(k);
        return 0;
    }
    return (KrRef)list->size;
}

KrRef embed_ref(KrVM *k, Maybe result)
{
    if (raised(result)) {
        embed_fail(k);
        return 0;
    }
    return add(k, k->handles, maybe_value(result));
}

Tuple *embed_values(KrVM *k, const KrRef *refs, size_t count)
{
    Tuple *tuple = tuple_alloc(k->vm, count);
    for (size_t i = 0; tuple && i < count; i++) {
        Value v = embed_value(k, refs[i]);
        if (v == ABSENT) {
            embed_missing(k);
            return NULL;
        }
        gc_set(k->vm, tuple, &tuple->items[i], v);
    }
    if (!tuple) {
        embed_fail(k);
    }
    return tuple;
}

uint32_t kr_scope_open(KrVM *k)
{
    return (uint32_t)k->handles->size;
}

void kr_scope_close(KrVM *k, uint32_t scope)
{
    while (k->handles->size > scope) {
        k->handles->items[--k->handles->size] = ABSENT;
    }
}

KrRef kr_scope_keep(KrVM *k, uint32_t scope, KrRef ref)
{
    Value v = embed_value(k, ref);
    if (v == ABSENT || ref & RETAINED) {
        kr_scope_close(k, scope);
        return ref & RETAINED ? ref : embed_missing(k);
    }
    kr_scope_close(k, scope);
    return add(k, k->handles, v);
}

KrRef kr_retain(KrVM *k, KrRef ref)
{
    Value v = embed_value(k, ref);
    if (v == ABSENT) {
        return embed_missing(k);
    }
    for (size_t i = 0; i < k->retained->size; i++) {
        if (k->retained->items[i] == ABSENT) {
            gc_set(k->vm, values_of(k->retained->items), &k->retained->items[i], v);
            return (KrRef)(i + 1) | RETAINED;
        }
    }
    KrRef made = add(k, k->retained, v);
    return made ? made | RETAINED : 0;
}

void kr_release(KrVM *k, KrRef retained)
{
    size_t i = (retained & ~(KrRef)RETAINED) - 1u;
    if (retained & RETAINED && i < k->retained->size) {
        k->retained->items[i] = ABSENT;
    }
}

// ---- errors

KrRef kr_error(KrVM *k)
{
    return k->error == ABSENT ? 0 : add(k, k->handles, k->error);
}

RAISES static Maybe error_text(VM *vm, Value exception)
{
    Value text = TRY(op_str(vm, exception));
    Type *type = type_of(vm, exception);
    return str_size(text) ? str_from_format(vm, "%N: %S", type, text)
                          : str_from_format(vm, "%N", type);
}

const char *kr_error_text(KrVM *k)
{
    if (k->error == ABSENT) {
        return "";
    }
    Maybe text = error_text(k->vm, k->error);
    if (raised(text)) {
        error_clear(k->vm);
        return "an exception whose str() failed";
    }
    k->vm->roots[ROOT_embed_text] = maybe_value(text);
    return str_data(maybe_value(text));
}

void kr_error_print(KrVM *k)
{
    if (k->error != ABSENT) {
        Value exception = k->error;
        k->error = ABSENT;
        report_uncaught(k->vm, exception);
        if (k->vm->exc != ABSENT) {
            error_clear(k->vm);
        }
    }
}

void kr_error_clear(KrVM *k)
{
    k->error = ABSENT;
}

KrRef kr_raise(KrVM *k, const char *class_name, const char *text)
{
    VM *vm = k->vm;
    Maybe name = str_intern_c(vm, class_name);
    Maybe message = str_decode_utf8(vm, text, strlen(text), "replace");
    Value class_ = raised(name) ? NOTHING : dict_find_str(vm, vm->builtins, maybe_value(name));
    if (!raised(message) && !raised(name)) {
        bool known = class_ != NOTHING && is_type(class_) &&
                     (as_type(class_)->flags & TYPE_IS_EXCEPTION);
        Maybe made = known ? call_1(vm, class_, maybe_value(message)) : just(NONE);
        if (!known) {
            (void)raise_error(vm, E_SystemError, "kr_raise(): no exception class '%s'",
                              class_name);
        } else if (!raised(made)) {
            (void)raise_object(vm, maybe_value(made));
        }
    }
    embed_fail(k);
    return 0;
}

// ---- running

static Dict *main_dict(KrVM *k)
{
    return ((Module *)k->vm->roots[ROOT_main_module])->dict;
}

bool kr_run(KrVM *k, const char *text, const char *filename)
{
    Maybe code = vm_compile(k->vm, text, strlen(text), filename ? filename : "<string>",
                            PARSE_EXEC, COMPILE_SOURCE_IS_UTF8, -1);
    if (raised(code) ||
        raised(vm_run_code(k->vm, as_code(maybe_value(code)), main_dict(k), ABSENT))) {
        return embed_fail(k);
    }
    return true;
}

KrRef kr_eval(KrVM *k, const char *expression)
{
    Maybe code = vm_compile(k->vm, expression, strlen(expression), "<string>", PARSE_EVAL,
                            COMPILE_SOURCE_IS_UTF8, -1);
    if (raised(code)) {
        return embed_ref(k, code);
    }
    return embed_ref(k, vm_run_code(k->vm, as_code(maybe_value(code)), main_dict(k), ABSENT));
}

KrRef kr_import(KrVM *k, const char *name)
{
    Maybe text = str_intern_c(k->vm, name);
    return embed_ref(k, raised(text) ? text : import_absolute(k->vm, maybe_value(text)));
}

// ---- interpreters

RAISES static bool set_texts(VM *vm, const char *name, char *const *texts, int count)
{
    List *list = TRYB_PTR(list_new(vm, (size_t)count));
    for (int i = 0; i < count; i++) {
        Value text = TRYB(str_decode_fs(vm, texts[i]));
        CHECKB(list_append(vm, list, text));
    }
    return dict_set_c(vm, vm->sys->dict, name, from_obj(list));
}

RAISES static bool start(KrVM *k, const KrOptions *o)
{
    VM *vm = k->vm;
    k->handles = TRYB_PTR(list_new(vm, 64));
    vm->roots[ROOT_embed_handles] = from_obj(k->handles);
    k->retained = TRYB_PTR(list_new(vm, 8));
    vm->roots[ROOT_embed_retained] = from_obj(k->retained);
    Value name = TRYB(str_intern_c(vm, "__main__"));
    Value module = TRYB(module_new(vm, name, NONE));
    CHECKB(dict_set(vm, vm->modules, name, module));
    vm->roots[ROOT_main_module] = module;
    CHECKB(vm_prepare_globals(vm, ((Module *)module)->dict));
    int folders = 0;
    while (o->path && o->path[folders]) {
        folders++;
    }
    static char *const no_program[] = {(char *)""};
    return set_texts(vm, "path", (char *const *)o->path, folders) &&
           set_texts(vm, "argv", o->argc ? o->argv : no_program, o->argc ? o->argc : 1) &&
           sys_update_flags(vm);
}

KrVM *kr_new(const KrOptions *given)
{
    KrOptions o = {0};
    if (given) {
        memcpy(&o, given, given->size < sizeof o ? given->size : sizeof o);
    }
    Config config = {.program = "krait",
                     .ignore_environment = !o.use_environment,
                     .safe_path = true,
                     .dont_write_bytecode = 1};
    KrVM *k = calloc(1, sizeof *k);
    if (!k || !(k->vm = vm_new(&config))) {
        free(k);
        return NULL;
    }
    gc_set_limit(k->vm, o.heap_limit);
    k->vm->embedding = k;
    if (!start(k, &o)) {
        vm_free(k->vm);
        free(k);
        return NULL;
    }
    return k;
}

void kr_free(KrVM *k)
{
    if (k) {
        atexit_run(k->vm);
        (void)report_flush(k->vm);
        vm_free(k->vm);
        embed_functions_free(k);
        free(k);
    }
}
