// startup — the table of steps by which all layers join a new interpreter. The only file besides
// main.c that knows every layer.

#include "core/startup.h"

#include "core/error.h"
#include "core/types.h"
#include "modules/stdio.h"
#include "vm/frame.h"
#include "vm/import.h"
#include "vm/threads.h"

RAISES static bool start_frames(VM *vm)
{
    return frames_init(vm);
}

// builtins and sys exist before any import.
RAISES static bool start_modules(VM *vm)
{
    Value name = TRYB(str_intern_c(vm, "builtins"));
    Value module = TRYB(import_builtin(vm, name));
    if (module == NOTHING) {
        module = TRYB(module_new(vm, name, NONE));
    }
    vm->roots[ROOT_builtins_module] = module;
    vm->builtins = ((Module *)module)->dict;
    CHECKB(import_set_builtin_spec(vm, module, name));
    CHECKB(dict_set(vm, vm->modules, name, module));
    Value sys_name = TRYB(str_intern_c(vm, "sys"));
    Value sys = TRYB(import_builtin(vm, sys_name));
    if (sys == NOTHING) {
        sys = TRYB(module_new(vm, sys_name, NONE));
    }
    vm->sys = (Module *)sys;
    CHECKB(import_set_builtin_spec(vm, sys, sys_name));
    vm->roots[ROOT_import_function] =
        dict_find_str(vm, vm->builtins, vm_name(vm, N___import__));
    return dict_set(vm, vm->modules, sys_name, sys);
}

RAISES static bool start_streams(VM *vm)
{
    return stdio_init(vm);
}

static void stop_frames(VM *vm)
{
    frames_fini(vm);
}

RAISES static bool start_threads(VM *vm)
{
    (void)vm;  // nothing until a second thread starts
    return true;
}

const StartupStep startup_steps[] = {
    {"modules", start_modules, NULL, NULL},
    {"frames", start_frames, NULL, stop_frames},
    {"streams", start_streams, NULL, NULL},
    {"threads", start_threads, threads_trace, NULL},
    {0},
};
