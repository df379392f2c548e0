// vm — creation, destruction and roots of an interpreter.

#include "core/vm.h"

#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "core/error.h"
#include "core/signature.h"
#include "core/startup.h"
#include "core/types.h"

static const char *const name_texts[NAME_COUNT] = {
#define NAME(id) #id,
#include "core/names.def"
#undef NAME
#define DUNDER(name, slot, wrapper, doc) #name,
#include "core/dunders.def"
#undef DUNDER
};

// ---- creation

static void seed_hash(VM *vm)
{
    const char *fixed = vm->config.ignore_environment ? NULL : getenv("PYTHONHASHSEED");
    if (fixed && strcmp(fixed, "random") != 0) {
        vm->hash_seed[0] = vm->hash_seed[1] = strtoull(fixed, NULL, 10);
        return;
    }
    if (getentropy(vm->hash_seed, sizeof vm->hash_seed) != 0) {
        struct timespec now;
        clock_gettime(CLOCK_MONOTONIC, &now);
        vm->hash_seed[0] = (uint64_t)now.tv_nsec ^ (uintptr_t)vm;
        vm->hash_seed[1] = (uint64_t)now.tv_sec ^ (uint64_t)getpid() << 32;
    }
}

RAISES static bool make_names(VM *vm)
{
    for (int i = 0; i < NAME_COUNT; i++) {
        vm->names[i] = TRYB(str_intern_c(vm, name_texts[i]));
    }
    return true;
}

RAISES static bool make_constants(VM *vm)
{
    vm->empty_str = TRYB(str_intern_c(vm, ""));
    vm->empty_bytes = from_obj(TRYB_PTR(bytes_alloc(vm, 0)));
    vm->empty_tuple = from_obj(TRYB_PTR(tuple_alloc(vm, 0)));
    for (int i = 0; i < 128; i++) {
        char text[2] = {(char)i, 0};
        Value one = TRYB(str_new(vm, text, 1));
        vm->ascii[i] = TRYB(str_intern(vm, one));
    }
    return true;
}

RAISES static bool make_errors(VM *vm)
{
    vm->roots[ROOT_memory_error] =
        TRYB(exception_new(vm, type_by_id(vm, E_MemoryError), NULL, 0));
    Type *object = type_by_id(vm, T_object);
    vm->roots[ROOT_object_init] = TRYB(type_find(vm, object, vm_name(vm, N___init__)));
    vm->roots[ROOT_object_new] = TRYB(type_find(vm, object, vm_name(vm, N___new__)));
    return true;
}

RAISES static bool make_modules(VM *vm)
{
    vm->modules = TRYB_PTR(dict_new(vm));
    for (const StartupStep *step = startup_steps; step->run; step++) {
        CHECKB(step->run(vm));
    }
    return true;
}

VM *vm_new(const Config *config)
{
    VM *vm = mem_alloc_zeroed(1, sizeof(VM));
    if (!vm) {
        return NULL;
    }
    vm->config = *config;
    vm->thread.recursion_limit = 1000;
    if (!vm->config.int_digits_given) {
        vm->config.int_max_str_digits = 4300;
    }
    vm->next_key_version = 1;
    seed_hash(vm);
    bool ok = gc_init(vm) && gc_enter_thread(vm, config->stack_base) && str_init(vm) &&
              signatures_init(vm) && attr_cache_init(vm) && types_init(vm);
    ok = ok && make_names(vm) && make_constants(vm) && make_errors(vm) && make_modules(vm);
    if (!ok) {
        vm_free(vm);
        return NULL;
    }
    return vm;
}

void vm_free(VM *vm)
{
    for (const StartupStep *step = startup_steps; step->run; step++) {
        if (step->stop) {
            step->stop(vm);
        }
    }
    if (vm->heap) {
        gc_fini(vm);
    }
    str_fini(vm);
    signatures_free(vm);
    mem_free(vm->attr_cache);
    mem_free(vm->shapes);
    mem_free(vm);
}

// ---- roots

void vm_trace_thread(VM *vm, const Thread *thread)
{
    gc_mark_value(vm, thread->handled);
    gc_mark_value(vm, thread->trace_function);
    gc_mark_value(vm, thread->ffi_exception);
    gc_mark_value(vm, thread->profile_function);
    gc_mark_value(vm, thread->async_exception);
    gc_mark_value(vm, thread->context);
    vm_trace_frames(vm, thread);
}

void vm_trace(VM *vm)
{
    attr_cache_clear(vm);
    gc_mark_value(vm, vm->exc);
    for (uint32_t i = 0; i < vm->shape_count; i++) {
        gc_mark_ptr(vm, vm->shapes[i]);
    }
    for (int i = 0; i < TYPE_ID_COUNT; i++) {
        gc_mark_ptr(vm, vm->types[i]);
    }
    gc_mark_range(vm, vm->names, vm->names + NAME_COUNT);
    gc_mark_range(vm, vm->ascii, vm->ascii + 128);
    gc_mark_range(vm, vm->roots, vm->roots + ROOT_COUNT);
    gc_mark_value(vm, vm->empty_str);
    gc_mark_value(vm, vm->empty_bytes);
    gc_mark_value(vm, vm->empty_tuple);
    gc_mark_ptr(vm, vm->builtins);
    gc_mark_ptr(vm, vm->modules);
    gc_mark_ptr(vm, vm->sys);
    vm_trace_thread(vm, &vm->thread);
    for (const StartupStep *step = startup_steps; step->run; step++) {
        if (step->trace) {
            step->trace(vm);
        }
    }
    vm_trace_stacks(vm);
}
