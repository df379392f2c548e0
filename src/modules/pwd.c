// pwd — the users of the system.

#include <pwd.h>
#include <stdlib.h>
#include <string.h>

#include "modules/posix.h"

static const char *const passwd_fields[] = {"pw_name",  "pw_passwd", "pw_uid",   "pw_gid",
                                            "pw_gecos", "pw_dir",    "pw_shell", NULL};
static const StructSequenceDef passwd_def = {"pwd.struct_passwd", "A user.", passwd_fields, 7};

RAISES static Maybe text(VM *vm, const char *s)
{
    return s ? str_decode_fs(vm, s) : just(NONE);
}

RAISES static Maybe from_passwd(VM *vm, const struct passwd *p)
{
    Value values[7] = {
        TRY(text(vm, p->pw_name)),
        TRY(text(vm, p->pw_passwd)),
        TRY(posix_from_id(vm, p->pw_uid)),
        TRY(posix_from_id(vm, p->pw_gid)),
        TRY(text(vm, p->pw_gecos)),
        TRY(text(vm, p->pw_dir)),
        TRY(text(vm, p->pw_shell))
    };
    return struct_sequence_new(vm, as_type(vm->roots[ROOT_struct_passwd]), values, 7);
}

RAISES static Maybe pwd_getpwuid(VM *vm, Value *args, int n)
{
    (void)n;
    uint32_t id;
    if (!posix_to_id(vm, args[0], "uid", &id)) {
        if (!error_is(vm, E_OverflowError)) {
            return RAISED;
        }
        error_clear(vm);
        return raise_value(vm, E_KeyError,
                           TRY(str_from_format(vm, "getpwuid(): uid not found")));
    }
    struct passwd *p = getpwuid(id);
    if (!p) {
        Value message = TRY(str_from_format(vm, "getpwuid(): uid not found: %V", args[0]));
        return raise_value(vm, E_KeyError, message);
    }
    return from_passwd(vm, p);
}

RAISES static Maybe pwd_getpwnam(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = TRY(path_to_bytes(vm, args[0]));
    struct passwd *p = getpwnam((const char *)as_bytes(name)->data);
    if (!p) {
        Value message = TRY(str_from_format(vm, "getpwnam(): name not found: %R", args[0]));
        return raise_value(vm, E_KeyError, message);
    }
    return from_passwd(vm, p);
}

RAISES static Maybe pwd_getpwall(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    List *list = TRY_PTR(list_new(vm, 32));
    setpwent();
    bool ok = true;
    for (struct passwd *p; ok && (p = getpwent());) {
        Maybe user = from_passwd(vm, p);
        ok = !raised(user) && list_append(vm, list, maybe_value(user));
    }
    endpwent();
    return ok ? just_obj(list) : RAISED;
}

static const Def pwd_defs[] = {
    {"getpwuid(uidobj, /)", FN(pwd_getpwuid), "The user with this id."},
    {"getpwnam(name: str, /)", FN(pwd_getpwnam), "The user with this name."},
    {"getpwall()", FN(pwd_getpwall), "All users."},
    {0},
};

RAISES static bool pwd_fill(VM *vm, Value module)
{
    Type *type = TRYB_PTR(struct_sequence_class(vm, &passwd_def));
    vm->roots[ROOT_struct_passwd] = from_obj(type);
    return dict_set_c(vm, ((Module *)module)->dict, "struct_passwd", from_obj(type));
}

const ModuleDef pwd_module = {
    .name = "pwd",
    .doc = "The users of the system.",
    .defs = pwd_defs,
    .exec = pwd_fill,
};
