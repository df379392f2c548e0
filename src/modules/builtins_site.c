// builtins_site — exit, quit, copyright, credits, license, help: names for the prompt that -S
// leaves out.

#include "modules/builtins.h"
#include "py.h"

typedef struct SiteObject {
    Obj h;
    Value name, text;
} SiteObject;

static SiteObject *as_site(Value v)
{
    return (SiteObject *)v;
}

// ---- exit and quit

RAISES static Maybe quitter_repr(VM *vm, Value self)
{
    return str_from_format(vm, "Use %S() or Ctrl-D (i.e. EOF) to exit", as_site(self)->name);
}

RAISES static Maybe quitter_quit(VM *vm, Value *args, int n)
{
    (void)n;
    // WHY close: an interactive console stops when its input is gone.
    Value in = dict_find_str(vm, vm->sys->dict, vm_name(vm, N_stdin));
    if (in != NOTHING && in != NONE && raised(call_method_0(vm, in, vm_name(vm, N_close)))) {
        error_clear(vm);
    }
    return raise_value(vm, E_SystemExit, args[1]);
}

static const Def quitter_call_row = {"__call__(self, code=None)", FN(quitter_quit), NULL};

RAISES static Maybe with_self(VM *vm, const Def *row, Value self, Value *args, int n,
                              Value kwnames)
{
    Value function = from_obj(TRY_PTR(cfunc_new(vm, row, self, NULL, ABSENT)));
    return call(vm, function, args, n, kwnames);
}

RAISES static Maybe quitter_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    return with_self(vm, &quitter_call_row, self, args, n, kwnames);
}

// ---- copyright, credits, license

RAISES static Maybe printer_repr(VM *vm, Value self)
{
    (void)vm;
    return just(as_site(self)->text);
}

RAISES static Maybe printer_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    (void)args;
    if (n || kwnames != ABSENT) {
        return raise_error(vm, E_TypeError,
                           "_Printer.__call__() takes 1 positional argument but %d were given",
                           n + 1);
    }
    return call_1(vm, vm->roots[ROOT_print_function], as_site(self)->text);
}

// ---- help

RAISES static Maybe helper_repr(VM *vm, Value self)
{
    (void)self;
    return str_intern_c(vm, "Type help() for interactive help, or help(object) for help about "
                            "object.");
}

RAISES static Maybe helper_call(VM *vm, Value self, Value *args, int n, Value kwnames)
{
    (void)self;
    Value name = TRY(str_intern_c(vm, "pydoc"));
    Value module = TRY(call_1(vm, vm->roots[ROOT_import_function], name));
    name = TRY(str_intern_c(vm, "help"));
    return call(vm, TRY(attr_get(vm, module, name)), args, n, kwnames);
}

static void site_trace(VM *vm, Obj *self)
{
    gc_mark_value(vm, ((SiteObject *)self)->name);
    gc_mark_value(vm, ((SiteObject *)self)->text);
}

const TypeDef site_object_type = {
    .name = "_sitebuiltins.Quitter",
    .size = sizeof(SiteObject),
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .repr = quitter_repr,
    .call = quitter_call,
    .trace = site_trace,
};

static const TypeDef printer_type = {
    .name = "_sitebuiltins._Printer",
    .size = sizeof(SiteObject),
    .kind = T_site_object,
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .repr = printer_repr,
    .call = printer_call,
    .trace = site_trace,
};

static const TypeDef helper_type = {
    .name = "_sitebuiltins._Helper",
    .size = sizeof(SiteObject),
    .kind = T_site_object,
    .flags = TYPE_FINAL | TYPE_NO_NEW,
    .repr = helper_repr,
    .call = helper_call,
    .trace = site_trace,
};

RAISES static bool add(VM *vm, Dict *dict, Type *type, const char *name, const char *text)
{
    SiteObject *object = TRYB_PTR((SiteObject *)type_alloc(vm, type, 0));
    gc_set(vm, object, &object->name, TRYB(str_intern_c(vm, name)));
    gc_set(vm, object, &object->text, TRYB(str_from_c(vm, text)));
    return dict_set(vm, dict, object->name, from_obj(object));
}

bool builtins_add_site(VM *vm, Dict *dict)
{
    Type *quitter = type_by_id(vm, T_site_object);
    Type *printer = TRYB_PTR(type_from_def(vm, &printer_type, NULL));
    Type *helper = TRYB_PTR(type_from_def(vm, &helper_type, NULL));
    static const char copyright[] = "Copyright (c) the Krait developers. MIT licence.";
    return add(vm, dict, quitter, "exit", "") && add(vm, dict, quitter, "quit", "") &&
           add(vm, dict, printer, "copyright", copyright) &&
           add(vm, dict, printer, "credits", "Krait is the work of its contributors.") &&
           add(vm, dict, printer, "license", "MIT; see the file LICENSE of the source.") &&
           add(vm, dict, helper, "help", "");
}
