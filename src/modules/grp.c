// grp — the groups of the system.

#include <grp.h>
#include <stdlib.h>
#include <string.h>

#include "modules/posix.h"

static const char *const group_fields[] = {"gr_name", "gr_passwd", "gr_gid", "gr_mem", NULL};
static const StructSequenceDef group_def = {"grp.struct_group", "A group.", group_fields, 4};

RAISES static Maybe from_group(VM *vm, const struct group *g)
{
    List *members = TRY_PTR(list_new(vm, 4));
    for (char **member = g->gr_mem; *member; member++) {
        CHECK(list_append(vm, members, TRY(str_decode_fs(vm, *member))));
    }
    Value values[4] = {
        TRY(str_decode_fs(vm, g->gr_name)),
        g->gr_passwd ? TRY(str_decode_fs(vm, g->gr_passwd)) : NONE,
        TRY(posix_from_id(vm, g->gr_gid)),
        from_obj(members)
    };
    return struct_sequence_new(vm, as_type(vm->roots[ROOT_struct_group]), values, 4);
}

RAISES static Maybe grp_getgrgid(VM *vm, Value *args, int n)
{
    (void)n;
    uint32_t id;
    if (!posix_to_id(vm, args[0], "gid", &id)) {
        if (!error_is(vm, E_OverflowError)) {
            return RAISED;
        }
        error_clear(vm);
        return raise_value(vm, E_KeyError, TRY(str_from_c(vm, "getgrgid(): gid not found")));
    }
    struct group *g = getgrgid(id);
    if (!g) {
        Value message = TRY(str_from_format(vm, "getgrgid(): gid not found: %V", args[0]));
        return raise_value(vm, E_KeyError, message);
    }
    return from_group(vm, g);
}

RAISES static Maybe grp_getgrnam(VM *vm, Value *args, int n)
{
    (void)n;
    Value name = TRY(path_to_bytes(vm, args[0]));
    struct group *g = getgrnam((const char *)as_bytes(name)->data);
    if (!g) {
        Value message = TRY(str_from_format(vm, "getgrnam(): name not found: %R", args[0]));
        return raise_value(vm, E_KeyError, message);
    }
    return from_group(vm, g);
}

RAISES static Maybe grp_getgrall(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    List *list = TRY_PTR(list_new(vm, 32));
    setgrent();
    bool ok = true;
    for (struct group *g; ok && (g = getgrent());) {
        Maybe group = from_group(vm, g);
        ok = !raised(group) && list_append(vm, list, maybe_value(group));
    }
    endgrent();
    return ok ? just_obj(list) : RAISED;
}

static const Def grp_defs[] = {
    {"getgrgid(id)", FN(grp_getgrgid), "The group with this id."},
    {"getgrnam(name: str)", FN(grp_getgrnam), "The group with this name."},
    {"getgrall()", FN(grp_getgrall), "All groups."},
    {0},
};

RAISES static bool grp_fill(VM *vm, Value module)
{
    Type *type = TRYB_PTR(struct_sequence_class(vm, &group_def));
    vm->roots[ROOT_struct_group] = from_obj(type);
    return dict_set_c(vm, ((Module *)module)->dict, "struct_group", from_obj(type));
}

const ModuleDef grp_module = {
    .name = "grp",
    .doc = "The groups of the system.",
    .defs = grp_defs,
    .exec = grp_fill,
};
