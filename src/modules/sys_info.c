// sys_info — the named tuples of sys that describe the interpreter and the machine.

#include <float.h>

#include "base/arch.h"
#include "modules/sys.h"
#include "py.h"

static const char *const version_fields[] = {"major",        "minor",  "micro",
                                             "releaselevel", "serial", NULL};
static const StructSequenceDef version_def = {
    "sys.version_info", "sys.version_info\n\nVersion information as a named tuple.",
    version_fields, 5};

static const char *const flags_fields[] = {"debug",
                                           "inspect",
                                           "interactive",
                                           "optimize",
                                           "dont_write_bytecode",
                                           "no_user_site",
                                           "no_site",
                                           "ignore_environment",
                                           "verbose",
                                           "bytes_warning",
                                           "quiet",
                                           "hash_randomization",
                                           "isolated",
                                           "dev_mode",
                                           "utf8_mode",
                                           "warn_default_encoding",
                                           "safe_path",
                                           "int_max_str_digits",
                                           NULL};
static const StructSequenceDef flags_def = {
    "sys.flags",
    "sys.flags\n\nFlags provided through command line arguments or environment vars.",
    flags_fields, 18};

static const char *const float_fields[] = {"max",     "max_exp",    "max_10_exp", "min",
                                           "min_exp", "min_10_exp", "dig",        "mant_dig",
                                           "epsilon", "radix",      "rounds",     NULL};
static const StructSequenceDef float_def = {
    "sys.float_info",
    "sys.float_info\n\nA named tuple holding information about the float type.", float_fields,
    11};

static const char *const int_fields[] = {"bits_per_digit", "sizeof_digit",
                                         "default_max_str_digits", "str_digits_check_threshold",
                                         NULL};
static const StructSequenceDef int_def = {
    "sys.int_info", "sys.int_info\n\nA named tuple that holds information about ints.",
    int_fields, 4};

static const char *const hash_fields[] = {"width",  "modulus",   "inf",       "nan",
                                          "imag",   "algorithm", "hash_bits", "seed_bits",
                                          "cutoff", NULL};
static const StructSequenceDef hash_def = {
    "sys.hash_info",
    "hash_info\n\nA named tuple providing parameters used for computing hashes.", hash_fields,
    9};

static const char *const thread_fields[] = {"name", "lock", "version", NULL};
static const StructSequenceDef thread_def = {
    "sys.thread_info",
    "sys.thread_info\n\nA named tuple holding information about the thread implementation.",
    thread_fields, 3};

static const char *const hooks_fields[] = {"firstiter", "finalizer", NULL};
static const StructSequenceDef hooks_def = {
    "asyncgen_hooks", "asyncgen_hooks\n\nHooks of asynchronous generators.", hooks_fields, 2};

static const char *const unraisable_fields[] = {"exc_type", "exc_value", "exc_traceback",
                                                "err_msg",  "object",    NULL};
static const StructSequenceDef unraisable_def = {
    "UnraisableHookArgs",
    "UnraisableHookArgs\n\nType used to pass arguments to sys.unraisablehook.",
    unraisable_fields, 5};

// ---- classes that cannot be called

RAISES static Maybe make_once(VM *vm, const StructSequenceDef *def, const Value *values)
{
    Type *type = TRY_PTR(struct_sequence_class(vm, def));
    type->flags |= TYPE_NO_NEW;
    return struct_sequence_new(vm, type, values, def->visible);
}

RAISES static Maybe version_info(VM *vm)
{
    Value values[5] = {
        from_small(3),
        from_small(13),
        from_small(0),
        TRY(str_intern_c(vm, "final")),
        from_small(0)
    };
    return make_once(vm, &version_def, values);
}

static void flag_values(VM *vm, Value *values)
{
    const Config *c = &vm->config;
    const SWord numbers[18] = {0,
                               c->interactive,
                               c->interactive,
                               c->optimize,
                               c->dont_write_bytecode,
                               c->isolated || c->no_user_site,
                               c->no_site,
                               c->ignore_environment || c->isolated,
                               c->verbose,
                               c->bytes_warning,
                               c->quiet,
                               1,
                               c->isolated,
                               0,
                               c->utf8_mode,
                               0,
                               0,
                               0};
    for (int i = 0; i < 18; i++) {
        values[i] = from_small(numbers[i]);
    }
    values[13] = from_bool(c->dev_mode);
    values[16] = from_bool(c->safe_path || c->isolated);
    values[17] = from_small((SWord)c->int_max_str_digits);
}

bool sys_update_flags(VM *vm)
{
    Value values[18];
    CHECKB(dict_set_c(vm, vm->sys->dict, "dont_write_bytecode",
                      from_bool(vm->config.dont_write_bytecode)));
    if (vm->sys->incomplete) {
        return true;  // it reads vm->config when it is made
    }
    flag_values(vm, values);
    Value flags = TRYB(make_once(vm, &flags_def, values));
    return dict_set_c(vm, vm->sys->dict, "flags", flags);
}

RAISES static Maybe float_info(VM *vm)
{
    Value values[11] = {
        TRY(float_new(vm, DBL_MAX)),
        from_small(DBL_MAX_EXP),
        from_small(DBL_MAX_10_EXP),
        TRY(float_new(vm, DBL_MIN)),
        from_small(DBL_MIN_EXP),
        from_small(DBL_MIN_10_EXP),
        from_small(DBL_DIG),
        from_small(DBL_MANT_DIG),
        TRY(float_new(vm, DBL_EPSILON)),
        from_small(FLT_RADIX),
        from_small(1)
    };
    return make_once(vm, &float_def, values);
}

RAISES static Maybe int_info(VM *vm)
{
    Value values[4] = {from_small(sizeof(Limb) * 8), from_small(sizeof(Limb)), from_small(4300),
                       from_small(640)};
    return make_once(vm, &int_def, values);
}

RAISES static Maybe hash_info(VM *vm)
{
    Value values[9] = {
        from_small(64),
        TRY(int_from_i64(vm, ((int64_t)1 << 61) - 1)),
        from_small(314159),
        from_small(0),
        from_small(1000003),
        TRY(str_intern_c(vm, "siphash13")),
        from_small(64),
        from_small(128),
        from_small(0)
    };
    return make_once(vm, &hash_def, values);
}

RAISES static Maybe thread_info(VM *vm)
{
    Value values[3] = {
        TRY(str_intern_c(vm, "pthread")),
        TRY(str_intern_c(vm, "mutex+cond")),
        NONE
    };
    return make_once(vm, &thread_def, values);
}

RAISES static Maybe implementation(VM *vm, Value version)
{
    Value class_ = from_obj(type_by_id(vm, T_SimpleNamespace));
    Dict *dict = TRY_PTR(dict_new(vm));
    CHECK(dict_set_c(vm, dict, "name", TRY(str_intern_c(vm, "krait"))));
    CHECK(dict_set_c(vm, dict, "cache_tag", TRY(str_intern_c(vm, "krait-1"))));
    CHECK(dict_set_c(vm, dict, "version", version));
    CHECK(dict_set_c(vm, dict, "hexversion", from_small(0x030d00f0)));
    return call_spread(vm, class_, vm->empty_tuple, from_obj(dict));
}

// ---- asyncgen hooks and unraisable arguments

// A class kept in sys's namespace under a private name.
RAISES static Type *kept_class(VM *vm, const char *name)
{
    Value key = TRYP(str_intern_c(vm, name));
    CHECKP(module_complete(vm, vm->sys));
    Value class_ = dict_find_str(vm, vm->sys->dict, key);
    if (class_ == NOTHING || !is_type(class_)) {
        raise_error(vm, E_RuntimeError, "lost sys.%s", name);
        return NULL;
    }
    return as_type(class_);
}

Maybe sys_asyncgen_hooks(VM *vm, Value first, Value finalizer)
{
    Value values[2] = {first, finalizer};
    return struct_sequence_new(vm, TRY_PTR(kept_class(vm, "_asyncgen_hooks")), values, 2);
}

RAISES static bool add_class(VM *vm, Dict *dict, const char *name, const StructSequenceDef *def)
{
    Type *type = TRYB_PTR(struct_sequence_class(vm, def));
    return dict_set_c(vm, dict, name, from_obj(type));
}

bool sys_add_info(VM *vm, Dict *dict)
{
    Value version = TRYB(version_info(vm)), flags[18];
    flag_values(vm, flags);
    return dict_set_c(vm, dict, "version_info", version) &&
           dict_set_c(vm, dict, "implementation", TRYB(implementation(vm, version))) &&
           dict_set_c(vm, dict, "flags", TRYB(make_once(vm, &flags_def, flags))) &&
           dict_set_c(vm, dict, "float_info", TRYB(float_info(vm))) &&
           dict_set_c(vm, dict, "int_info", TRYB(int_info(vm))) &&
           dict_set_c(vm, dict, "hash_info", TRYB(hash_info(vm))) &&
           dict_set_c(vm, dict, "thread_info", TRYB(thread_info(vm))) &&
           add_class(vm, dict, "_asyncgen_hooks", &hooks_def) &&
           add_class(vm, dict, "UnraisableHookArgs", &unraisable_def);
}
