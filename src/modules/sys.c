// sys — the module of the interpreter itself.
//
// main() sets argv, orig_argv, path and executable; the io module sets the three streams.

#include "modules/sys.h"

#include <math.h>

#include "base/arch.h"
#include "py.h"
#include "types/frame.h"
#include "vm/frame.h"
#include "vm/trace.h"

// ---- limits

RAISES static Maybe sys_getrecursionlimit(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return int_from_u64(vm, vm->thread.recursion_limit);
}

RAISES static Maybe sys_setrecursionlimit(VM *vm, Value *args, int n)
{
    (void)n;
    int64_t limit;
    if (!int_to_i64(args[0], &limit) || limit > INT32_MAX || limit < INT32_MIN) {
        return raise_error(vm, E_OverflowError, "Python int too large to convert to C int");
    }
    if (limit < 1) {
        return raise_error(vm, E_ValueError, "recursion limit must be greater or equal than 1");
    }
    uint32_t depth = frame_depth(vm);
    if ((uint64_t)limit <= depth) {
        return raise_error(
            vm, E_RecursionError,
            "cannot set the recursion limit to %d at the recursion depth %u: the limit is too "
            "low",
            (int)limit, depth);
    }
    frame_set_limit(vm, (uint32_t)limit);
    return just(NONE);
}

RAISES static Maybe sys_get_int_max_str_digits(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return int_from_u64(vm, vm->config.int_max_str_digits);
}

RAISES static Maybe sys_set_int_max_str_digits(VM *vm, Value *args, int n)
{
    (void)n;
    SWord digits = as_int(args[0]);
    if (digits != 0 && digits < 640) {
        return raise_error(vm, E_ValueError, "maxdigits must be 0 or larger than 640");
    }
    vm->config.int_max_str_digits = (size_t)digits;
    CHECK(sys_update_flags(vm));
    return just(NONE);
}

RAISES static Maybe sys_getswitchinterval(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return float_new(vm, vm->config.switch_interval > 0 ? vm->config.switch_interval : 0.005);
}

RAISES static Maybe sys_setswitchinterval(VM *vm, Value *args, int n)
{
    (void)n;
    double seconds = as_float(args[0]);
    if (!(seconds > 0)) {
        return raise_error(vm, E_ValueError, "switch interval must be strictly positive");
    }
    vm->config.switch_interval = seconds;
    return just(NONE);
}

RAISES static Maybe sys_get_origin_depth(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return int_from_u64(vm, vm->config.origin_tracking_depth);
}

RAISES static Maybe sys_set_origin_depth(VM *vm, Value *args, int n)
{
    (void)n;
    if (as_int(args[0]) < 0) {
        return raise_error(vm, E_ValueError, "depth must be >= 0");
    }
    SWord depth = as_int(args[0]);
    vm->config.origin_tracking_depth = (uint32_t)(depth > INT32_MAX ? INT32_MAX : depth);
    return just(NONE);
}

// ---- objects

RAISES static Maybe sys_intern(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_exact(args[0], T_str)) {
        return raise_error(vm, E_TypeError,
                           is_str(args[0]) ? "can't intern %T"
                                           : "intern() argument must be str, not %T",
                           args[0]);
    }
    return str_intern(vm, args[0]);
}

RAISES static Maybe sys_is_interned(VM *vm, Value *args, int n)
{
    (void)n;
    (void)vm;
    return just_bool(as_str(args[0])->h.aux & STR_INTERNED);
}

RAISES static Maybe sys_getrefcount(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    (void)vm;
    return just(from_small(2));  // COMPAT: there are no counts; 2 is what a fresh object shows
}

// args: object, default
RAISES static Maybe sys_getsizeof(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = vm_name(vm, N___sizeof__);
    Maybe size = call_special(vm, args[0], name, NULL, 0);
    if (!raised(size) && maybe_value(size) != NOTHING && !is_any_int(maybe_value(size))) {
        size = raise_error(vm, E_TypeError, "an integer is required");
    }
    if (!raised(size) && maybe_value(size) == NOTHING) {
        size = raise_error(vm, E_TypeError, "Type %T doesn't define __sizeof__", args[0]);
    }
    if (raised(size)) {
        if (args[1] == ABSENT || !error_is(vm, E_TypeError)) {
            return RAISED;
        }
        error_clear(vm);
        return just(args[1]);
    }
    Value v = maybe_value(size);
    if (int_sign(v) < 0) {
        return raise_error(vm, E_ValueError, "__sizeof__() should return >= 0");
    }
    return just(v);
}

// ---- frames

RAISES static Value *frame_at(VM *vm, SWord depth, const uint32_t **pc)
{
    Value *R = frame_current(vm);
    *pc = vm->thread.pc;
    for (; R && depth > 0; depth--) {
        R = frame_outer(vm, R, pc);
    }
    if (!R) {
        raise_error(vm, E_ValueError, "call stack is not deep enough");
    }
    return R;
}

RAISES static Maybe sys_getframe(VM *vm, Value *args, int n)
{
    (void)n;
    const uint32_t *pc;
    Value *R = TRY_PTR(frame_at(vm, as_int(args[0]), &pc));
    return frame_object(vm, R, pc);
}

RAISES static Maybe sys_getframemodulename(VM *vm, Value *args, int n)
{
    (void)n;
    const uint32_t *pc;
    Value *R = frame_at(vm, as_int(args[0]), &pc);
    if (!R) {
        error_clear(vm);
        return just(NONE);
    }
    Value name = dict_find_str(vm, frame_func(R)->globals, vm_name(vm, N___name__));
    return just(name == NOTHING ? NONE : name);
}

RAISES static Maybe sys_current_frames(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Dict *dict = TRY_PTR(dict_new(vm));
    const uint32_t *pc;
    Value *R = TRY_PTR(frame_at(vm, 0, &pc));
    Value ident = TRY(int_from_u64(vm, (uintptr_t)vm->thread.ident));
    CHECK(dict_set(vm, dict, ident, TRY(frame_object(vm, R, pc))));
    return just_obj(dict);
}

// ---- tracing

RAISES static Maybe sys_settrace(VM *vm, Value *args, int n)
{
    (void)n;
    vm->thread.trace_function = args[0] == NONE ? ABSENT : args[0];
    trace_update(vm);
    return just(NONE);
}

RAISES static Maybe sys_setprofile(VM *vm, Value *args, int n)
{
    (void)n;
    vm->thread.profile_function = args[0] == NONE ? ABSENT : args[0];
    trace_update(vm);
    return just(NONE);
}

RAISES static Maybe sys_gettrace(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Value function = vm->thread.trace_function;
    return just(function == ABSENT ? NONE : function);
}

RAISES static Maybe sys_getprofile(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    Value function = vm->thread.profile_function;
    return just(function == ABSENT ? NONE : function);
}

RAISES static Maybe sys_call_tracing(VM *vm, Value *args, int n)
{
    (void)n;
    return call_spread(vm, args[0], args[1], ABSENT);
}

// ---- constants of the platform

RAISES static Maybe sys_utf8(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return str_intern_c(vm, "utf-8");
}

RAISES static Maybe sys_getfilesystemencodeerrors(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return str_intern_c(vm, "surrogateescape");
}

RAISES static Maybe sys_false(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    (void)vm;
    return just(FALSE_);
}

RAISES static Maybe sys_true(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    (void)vm;
    return just(TRUE_);
}

RAISES static Maybe sys_none(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    (void)vm;
    return just(NONE);
}

RAISES static Maybe sys_getallocatedblocks(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    GcStats stats;
    gc_stats(vm, &stats);
    return int_from_u64(vm, stats.live_bytes / sizeof(Obj));
}

static const Def sys_defs[] = {
    {"_getframe(depth: index = 0, /)", FN(sys_getframe),
     "Return a frame object from the call stack."},
    {"_getframemodulename(depth: index = 0)", FN(sys_getframemodulename),
     "Return the name of the module for a calling frame."},
    {"_current_frames()", FN(sys_current_frames),
     "Return a dict mapping each thread's thread id to its current stack frame."},
    {"_is_gil_enabled()", FN(sys_true), "Return True if the GIL is currently enabled."},
    {"_is_interned(string: str, /)", FN(sys_is_interned),
     "Return True if the given string is \"interned\"."},
    {"_clear_type_cache()", FN(sys_none), "Clear the internal type lookup cache."},
    {"_clear_internal_caches()", FN(sys_none), "Clear internal performance-related caches."},
    {"addaudithook(hook)", FN(sys_none), "Adds a new audit hook callback."},
    {"audit(event, /, *args)", FN(sys_none),
     "Passes the event to any hooks that are attached."},
    {"breakpointhook(*args, **kwargs)", FN(sys_breakpointhook),
     "This hook function is called by built-in breakpoint()."},
    {"call_tracing(func, args: tuple, /)", FN(sys_call_tracing),
     "Call func(*args), while tracing is enabled."},
    {"displayhook(object, /)", FN(sys_displayhook),
     "Print an object to sys.stdout and also save it in builtins._"},
    {"exc_info()", FN(sys_exc_info),
     "Return current exception information: (type, value, traceback)."},
    {"excepthook(exctype, value, traceback, /)", FN(sys_excepthook),
     "Handle an exception by displaying it with a traceback on sys.stderr."},
    {"exception()", FN(sys_exception), "Return the current exception."},
    {"exit(status=None, /)", FN(sys_exit),
     "Exit the interpreter by raising SystemExit(status)."},
    {"get_asyncgen_hooks()", FN(sys_get_asyncgen_hooks),
     "Return the installed asynchronous generators hooks."},
    {"set_asyncgen_hooks(firstiter=..., finalizer=...)", FN(sys_set_asyncgen_hooks),
     "Set a finalizer for async generators objects."},
    {"get_coroutine_origin_tracking_depth()", FN(sys_get_origin_depth),
     "Check status of origin tracking for coroutine objects in this thread."},
    {"set_coroutine_origin_tracking_depth(depth: index)", FN(sys_set_origin_depth),
     "Enable or disable origin tracking for coroutine objects in this thread."},
    {"get_int_max_str_digits()", FN(sys_get_int_max_str_digits),
     "Return the maximum string digits limit for non-binary int<->str conversions."},
    {"set_int_max_str_digits(maxdigits: index)", FN(sys_set_int_max_str_digits),
     "Set the maximum string digits limit for non-binary int<->str conversions."},
    {"getallocatedblocks()", FN(sys_getallocatedblocks),
     "Return the number of memory blocks currently allocated."},
    {"getdefaultencoding()", FN(sys_utf8),
     "Return the current default encoding used by the Unicode implementation."},
    {"getfilesystemencoding()", FN(sys_utf8),
     "Return the encoding used to convert Unicode filenames to OS filenames."},
    {"getfilesystemencodeerrors()", FN(sys_getfilesystemencodeerrors),
     "Return the error mode used for Unicode to OS filename conversion."},
    {"getprofile()", FN(sys_getprofile),
     "Return the profiling function set with sys.setprofile."},
    {"getrecursionlimit()", FN(sys_getrecursionlimit),
     "Return the current value of the recursion limit."},
    {"getrefcount(object, /)", FN(sys_getrefcount), "Return the reference count of object."},
    {"getsizeof(object, default=...)", FN(sys_getsizeof),
     "Return the size of object in bytes."},
    {"getswitchinterval()", FN(sys_getswitchinterval),
     "Return the current thread switch interval; see sys.setswitchinterval()."},
    {"gettrace()", FN(sys_gettrace), "Return the global debug tracing function."},
    {"intern(string, /)", FN(sys_intern), "``Intern'' the given string."},
    {"is_finalizing()", FN(sys_false), "Return True if Python is exiting."},
    {"is_stack_trampoline_active()", FN(sys_false),
     "Return *True* if a stack profiler trampoline is active."},
    {"setprofile(function, /)", FN(sys_setprofile), "Set the profiling function."},
    {"setrecursionlimit(limit: int, /)", FN(sys_setrecursionlimit),
     "Set the maximum depth of the Python interpreter stack to n."},
    {"setswitchinterval(interval: float, /)", FN(sys_setswitchinterval),
     "Set the ideal thread switching delay inside the Python interpreter."},
    {"settrace(function, /)", FN(sys_settrace), "Set the global debug tracing function."},
    {"unraisablehook(unraisable, /)", FN(sys_unraisablehook),
     "Handle an unraisable exception."},
    {"abiflags", TEXT(""), NULL},
    {"api_version", INTEGER(1013), NULL},
    {"byteorder", TEXT(HOST_BIG_ENDIAN ? "big" : "little"), NULL},
    {"copyright", TEXT("Copyright (c) the Krait developers. MIT licence."), NULL},
    {"executable", TEXT(""), NULL},
    {"prefix", TEXT(""), NULL},
    {"exec_prefix", TEXT(""), NULL},
    {"base_prefix", TEXT(""), NULL},
    {"base_exec_prefix", TEXT(""), NULL},
    {"float_repr_style", TEXT("short"), NULL},
    {"hexversion", INTEGER(0x030d00f0), NULL},
    {"maxsize", INTEGER(INTPTR_MAX), NULL},
    {"maxunicode", INTEGER(0x10ffff), NULL},
    {"platform", TEXT(PLATFORM_NAME), NULL},
    {"platlibdir", TEXT("lib"), NULL},
    {"pycache_prefix", CONSTANT(NONE), NULL},
    {"dont_write_bytecode", CONSTANT(FALSE_), NULL},
    {"version", TEXT("3.13.0 (krait 0.1.0) [C11]"), NULL},
    {0},
};

// ---- what a table cannot say

RAISES static bool copy_as(VM *vm, Dict *dict, const char *from, const char *to)
{
    Value name = TRYB(str_intern_c(vm, from));
    return dict_set_c(vm, dict, to, dict_find_str(vm, dict, name));
}

static const char *const module_names[] = {
#define MODULE_ROW(id, doc) #id,
#include "modules/modules.def"
#undef MODULE_ROW
};

RAISES static bool add_module_names(VM *vm, Dict *dict)
{
    List *list = TRYB_PTR(list_new(vm, 32));
    for (size_t i = 0; i < sizeof module_names / sizeof *module_names; i++) {
        Value name = TRYB(str_intern_c(vm, module_names[i]));
        CHECKB(list_append(vm, list, name));
    }
    CHECKB(list_sort(vm, list, NONE, false));
    Value names = from_obj(TRYB_PTR(tuple_from_iterable(vm, from_obj(list))));
    return dict_set_c(vm, dict, "builtin_module_names", names);
}

static const char stdlib_names[] =
#include "modules/stdlib_names.h"
    ;

RAISES static bool add_stdlib_names(VM *vm, Dict *dict)
{
    List *list = TRYB_PTR(list_new(vm, 320));
    for (const char *p = stdlib_names; *p;) {
        size_t size = strcspn(p, " ");
        Value name = TRYB(str_new(vm, p, size));
        CHECKB(list_append(vm, list, name));
        p += size + (p[size] == ' ');
    }
    Value names = from_obj(TRYB_PTR(set_from_iterable(vm, from_obj(list), true)));
    return dict_set_c(vm, dict, "stdlib_module_names", names);
}

RAISES static bool add_lists(VM *vm, Dict *dict)
{
    static const char *const names[] = {"argv",       "orig_argv", "path",
                                        "path_hooks", "meta_path", "warnoptions"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        List *list = TRYB_PTR(list_new(vm, 0));
        CHECKB(i > 1 || list_append(vm, list, vm->empty_str));
        CHECKB(dict_set_c(vm, dict, names[i], from_obj(list)));
    }
    Dict *cache = TRYB_PTR(dict_new(vm)), *options = TRYB_PTR(dict_new(vm));
    return dict_set_c(vm, dict, "path_importer_cache", from_obj(cache)) &&
           dict_set_c(vm, dict, "_xoptions", from_obj(options));
}

RAISES static bool sys_fill(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    CHECKB(dict_set(vm, dict, vm_name(vm, N_modules), from_obj(vm->modules)));
    CHECKB(copy_as(vm, dict, "displayhook", "__displayhook__"));
    CHECKB(copy_as(vm, dict, "excepthook", "__excepthook__"));
    CHECKB(copy_as(vm, dict, "unraisablehook", "__unraisablehook__"));
    CHECKB(copy_as(vm, dict, "breakpointhook", "__breakpointhook__"));
    return add_lists(vm, dict);
}

RAISES static bool sys_fill_later(VM *vm, Dict *rest)
{
    return add_module_names(vm, rest) && add_stdlib_names(vm, rest) && sys_add_info(vm, rest);
}

const ModuleDef sys_module = {
    .name = "sys",
    .doc = "This module provides access to some objects used or maintained by the\n"
           "interpreter and to functions that interact strongly with the interpreter.",
    .defs = sys_defs,
    .exec = sys_fill,
    .later = sys_fill_later,
};
