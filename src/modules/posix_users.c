// posix_users — user and group ids of the process.

#include <grp.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "modules/posix.h"

#define GET_ID(name)                                             \
    RAISES static Maybe posix_##name(VM *vm, Value *args, int n) \
    {                                                            \
        (void)args;                                              \
        (void)n;                                                 \
        return posix_from_id(vm, name());                        \
    }

GET_ID(getuid)
GET_ID(geteuid)
GET_ID(getgid)
GET_ID(getegid)

#define SET_ID(name, what)                                       \
    RAISES static Maybe posix_##name(VM *vm, Value *args, int n) \
    {                                                            \
        (void)n;                                                 \
        uint32_t id;                                             \
        CHECK(posix_to_id(vm, args[0], what, &id));              \
        return posix_done(vm, name(id));                         \
    }

SET_ID(setuid, "uid")
SET_ID(seteuid, "uid")
SET_ID(setgid, "gid")
SET_ID(setegid, "gid")

#define SET_TWO(name, what)                                      \
    RAISES static Maybe posix_##name(VM *vm, Value *args, int n) \
    {                                                            \
        (void)n;                                                 \
        uint32_t real, effective;                                \
        CHECK(posix_to_id(vm, args[0], what, &real));            \
        CHECK(posix_to_id(vm, args[1], what, &effective));       \
        return posix_done(vm, name(real, effective));            \
    }

SET_TWO(setreuid, "uid")
SET_TWO(setregid, "gid")

#define SET_THREE(name, what)                                    \
    RAISES static Maybe posix_##name(VM *vm, Value *args, int n) \
    {                                                            \
        (void)n;                                                 \
        uint32_t ids[3];                                         \
        for (int i = 0; i < 3; i++) {                            \
            CHECK(posix_to_id(vm, args[i], what, &ids[i]));      \
        }                                                        \
        return posix_done(vm, name(ids[0], ids[1], ids[2]));     \
    }

SET_THREE(setresuid, "uid")
SET_THREE(setresgid, "gid")

#define GET_THREE(name)                                                                    \
    RAISES static Maybe posix_##name(VM *vm, Value *args, int n)                           \
    {                                                                                      \
        (void)args;                                                                        \
        (void)n;                                                                           \
        uint32_t ids[3];                                                                   \
        if (name(&ids[0], &ids[1], &ids[2]) < 0) {                                         \
            return posix_fail(vm);                                                         \
        }                                                                                  \
        return tuple_3(vm, TRY(posix_from_id(vm, ids[0])), TRY(posix_from_id(vm, ids[1])), \
                       TRY(posix_from_id(vm, ids[2])));                                    \
    }

GET_THREE(getresuid)
GET_THREE(getresgid)

RAISES static Maybe group_list(VM *vm, const gid_t *groups, int count)
{
    List *list = TRY_PTR(list_new(vm, (size_t)count));
    for (int i = 0; i < count; i++) {
        CHECK(list_append(vm, list, TRY(posix_from_id(vm, groups[i]))));
    }
    return just_obj(list);
}

RAISES static Maybe posix_getgroups(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    int count = getgroups(0, NULL);
    gid_t *groups = count < 0 ? NULL : calloc((size_t)count + 1, sizeof *groups);
    if (!groups) {
        return count < 0 ? posix_fail(vm) : raise_memory(vm);
    }
    count = getgroups(count, groups);
    Maybe result = count < 0 ? posix_fail(vm) : group_list(vm, groups, count);
    free(groups);
    return result;
}

// args: user, group
RAISES static Maybe posix_getgrouplist(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath user;
    uint32_t group;
    CHECK(posix_path(vm, args[0], "getgrouplist", false, &user));
    CHECK(posix_to_id(vm, args[1], "group", &group));
    int room = NGROUPS_MAX;
    gid_t *groups = calloc((size_t)room, sizeof *groups);
    if (!groups) {
        return raise_memory(vm);
    }
    Maybe result = getgrouplist(user.text, group, groups, &room) < 0
                       ? posix_fail(vm)
                       : group_list(vm, groups, room);
    free(groups);
    return result;
}

RAISES static Maybe posix_setgroups(VM *vm, Value *args, int n)
{
    (void)n;
    List *list = TRY_PTR(list_from_iterable(vm, args[0]));
    if (list->size > NGROUPS_MAX) {
        return raise_error(vm, E_ValueError, "too many groups");
    }
    gid_t *groups = calloc(list->size + 1, sizeof *groups);
    if (!groups) {
        return raise_memory(vm);
    }
    bool ok = true;
    for (size_t i = 0; ok && i < list->size; i++) {
        ok = posix_to_id(vm, list->items[i], "groups", &groups[i]);
    }
    Maybe result = ok ? posix_done(vm, setgroups(list->size, groups)) : RAISED;
    free(groups);
    return result;
}

RAISES static Maybe posix_initgroups(VM *vm, Value *args, int n)
{
    (void)n;
    PosixPath user;
    uint32_t group;
    CHECK(posix_path(vm, args[0], "initgroups", false, &user));
    CHECK(posix_to_id(vm, args[1], "gid", &group));
    return posix_done(vm, initgroups(user.text, group));
}

RAISES static Maybe posix_getlogin(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    char name[256];
    errno = getlogin_r(name, sizeof name);
    return errno ? posix_fail(vm) : str_decode_fs(vm, name);
}

const Def posix_user_defs[] = {
    {"getuid()", FN(posix_getuid), "The user id."},
    {"geteuid()", FN(posix_geteuid), "The effective user id."},
    {"getgid()", FN(posix_getgid), "The group id."},
    {"getegid()", FN(posix_getegid), "The effective group id."},
    {"getresuid()", FN(posix_getresuid), "Real, effective and saved user id."},
    {"getresgid()", FN(posix_getresgid), "Real, effective and saved group id."},
    {"getgroups()", FN(posix_getgroups), "The supplementary groups."},
    {"getgrouplist(user, group, /)", FN(posix_getgrouplist), "The groups of a user."},
    {"getlogin()", FN(posix_getlogin), "The name that the user logged in with."},
    {"setuid(uid, /)", FN(posix_setuid), NULL},
    {"seteuid(euid, /)", FN(posix_seteuid), NULL},
    {"setgid(gid, /)", FN(posix_setgid), NULL},
    {"setegid(egid, /)", FN(posix_setegid), NULL},
    {"setreuid(ruid, euid, /)", FN(posix_setreuid), NULL},
    {"setregid(rgid, egid, /)", FN(posix_setregid), NULL},
    {"setresuid(ruid, euid, suid, /)", FN(posix_setresuid), NULL},
    {"setresgid(rgid, egid, sgid, /)", FN(posix_setresgid), NULL},
    {"setgroups(groups, /)", FN(posix_setgroups), "Set the supplementary groups."},
    {"initgroups(username, gid, /)", FN(posix_initgroups), "Set the groups of a user."},
    {0},
};
