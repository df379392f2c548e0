// embed_function — C functions of the program as Python functions: kr_register().
//
// The function object is bound to its number in KrVM.functions; the row that describes it is made
// from the caller's signature with `self` in front.

#include "embed/embed.h"

#include <stdio.h>
#include <stdlib.h>

#include "os/dl.h"
#include "py.h"

typedef struct Registered {
    Def *row;
    KrFunction *function;
    void *context;
} Registered;

// args: the number of the function, then its own
static Maybe call_registered(VM *vm, Value *args, int n)
{
    KrVM *k = vm->embedding;
    Registered *r = &k->functions[as_int(args[0])];
    uint32_t scope = kr_scope_open(k);
    size_t count = (size_t)n - 1;
    KrRef few[8], *refs = count <= 8 ? few : malloc(count * sizeof *refs);
    bool ok = refs != NULL;
    for (size_t i = 0; ok && i < count; i++) {
        refs[i] = args[i + 1] == ABSENT ? 0 : embed_ref(k, just(args[i + 1]));
        ok = args[i + 1] == ABSENT || refs[i];
    }
    k->error = ok ? ABSENT : k->error;
    Value result = ok ? embed_value(k, r->function(k, refs, count, r->context)) : ABSENT;
    if (refs != few) {
        free(refs);
    }
    kr_scope_close(k, scope);
    if (result != ABSENT) {
        return just(result);
    }
    Value error = k->error;
    k->error = ABSENT;
    if (error == ABSENT) {
        return raise_error(vm, E_SystemError, "a registered function failed without an error");
    }
    error_restore(vm, error);
    return RAISED;
}

// "name(x, …)" with self in front.
static char *bound_signature(const char *signature)
{
    const char *open = strchr(signature, '(');
    const char *first = open ? open + 1 + strspn(open + 1, " ") : NULL;
    if (!open || !strchr(first, ')')) {
        return NULL;
    }
    size_t size = strlen(signature) + 16;
    char *text = malloc(size);
    if (text) {
        snprintf(text, size, "%.*s(self%s%s", (int)(open - signature), signature,
                 *first == ')' ? "" : ", ", first);
    }
    return text;
}

static Registered *add_row(KrVM *k, const char *signature, const char *doc)
{
    Registered *grown = realloc(k->functions, (k->function_count + 1) * sizeof *grown);
    Def *row = calloc(1, sizeof *row);
    char *text = bound_signature(signature);
    if (grown) {
        k->functions = grown;
    }
    if (!grown || !row || !text) {
        free(row);
        free(text);
        return NULL;
    }
    Def made = {text, FN(call_registered), doc ? strdup(doc) : NULL};
    memcpy(row, &made, sizeof made);
    Registered *r = &grown[k->function_count++];
    *r = (Registered){.row = row};
    return r;
}

RAISES static bool add_to_module(KrVM *k, const char *module_name, const Def *row,
                                 size_t number)
{
    VM *vm = k->vm;
    Value name = TRYB(str_intern_c(vm, module_name));
    Value module = TRYB(dict_find(vm, vm->modules, name));
    if (module == NOTHING) {
        module = TRYB(module_new(vm, name, NONE));
        CHECKB(dict_set(vm, vm->modules, name, module));
    }
    Value self = from_small((SWord)number);
    CFunc *function = TRYB_PTR(cfunc_new(vm, row, self, NULL, name));
    const char *text;
    size_t size = signature_name(row, &text);
    Value key = TRYB(str_intern(vm, TRYB(str_new(vm, text, size))));
    return attr_set(vm, module, key, from_obj(function));
}

bool kr_register(KrVM *k, const char *module, const char *signature, const char *doc,
                 KrFunction *function, void *context)
{
    Registered *r = add_row(k, signature, doc);
    if (!r) {
        kr_raise(k, "ValueError", "kr_register(): bad signature");
        return false;
    }
    r->function = function;
    r->context = context;
    return add_to_module(k, module, r->row, k->function_count - 1) || embed_fail(k);
}

bool kr_register_symbol(const char *name, void *address)
{
    return dl_register(name, address);
}

void embed_functions_free(KrVM *k)
{
    for (size_t i = 0; i < k->function_count; i++) {
        free((char *)k->functions[i].row->signature);
        free((char *)k->functions[i].row->doc);
        free(k->functions[i].row);
    }
    free(k->functions);
}
