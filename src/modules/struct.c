// struct — C structs as bytes: the functions, which work on a cached Struct of their format.

#include "modules/struct.h"

#include "py.h"

RAISES static Maybe struct_calcsize(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(vm, TRY_PTR(struct_of(vm, args[0]))->size);
}

// args: arguments, the first of which is the format
RAISES static Maybe struct_pack(VM *vm, Value *args, int n)
{
    if (n == 0) {
        return raise_error(vm, E_TypeError, "missing format argument");
    }
    return struct_do_pack(vm, TRY_PTR(struct_of(vm, args[0])), args + 1, n - 1);
}

RAISES static Maybe struct_pack_into(VM *vm, Value *args, int n)
{
    if (n == 0) {
        return raise_error(vm, E_TypeError, "missing format argument");
    }
    return struct_do_pack_into(vm, TRY_PTR(struct_of(vm, args[0])), args + 1, n - 1);
}

RAISES static Maybe struct_unpack(VM *vm, Value *args, int n)
{
    (void)n;
    return struct_do_unpack(vm, TRY_PTR(struct_of(vm, args[0])), args[1]);
}

RAISES static Maybe struct_unpack_from(VM *vm, Value *args, int n)
{
    (void)n;
    StructObject *format = TRY_PTR(struct_of(vm, args[0]));
    return struct_do_unpack_from(vm, format, args[1], as_int(args[2]));
}

RAISES static Maybe struct_iter_unpack(VM *vm, Value *args, int n)
{
    (void)n;
    return struct_do_iter_unpack(vm, TRY_PTR(struct_of(vm, args[0])), args[1]);
}

RAISES static Maybe struct_clearcache(VM *vm, Value *args, int n)
{
    (void)n;
    (void)args;
    vm->roots[ROOT_struct_cache] = ABSENT;
    return just(NONE);
}

RAISES static bool struct_fill(VM *vm, Value module)
{
    Dict *namespace = TRYB_PTR(dict_new(vm));
    Value name = TRYB(str_intern_c(vm, "struct"));
    CHECKB(dict_set_c(vm, namespace, "__module__", name));
    Value base = from_obj(type_by_id(vm, E_Exception));
    Value bases = TRYB(tuple_new(vm, &base, 1));
    name = TRYB(str_intern_c(vm, "error"));
    vm->roots[ROOT_struct_error] = TRYB(
        type_new_class(vm, type_by_id(vm, T_type), name, as_tuple(bases), namespace, ABSENT));
    return dict_set_c(vm, ((Module *)module)->dict, "error", vm->roots[ROOT_struct_error]);
}

static const Def struct_defs[] = {
    {"calcsize(format, /)", FN(struct_calcsize), "Return size in bytes of the struct."},
    {"iter_unpack(format, buffer, /)", FN(struct_iter_unpack),
     "Return an iterator yielding tuples unpacked from the given bytes."},
    {"pack(*args)", FN(struct_pack), "Return bytes with the values packed."},
    {"pack_into(*args)", FN(struct_pack_into),
     "Pack values and write the bytes into buffer at offset."},
    {"unpack(format, buffer, /)", FN(struct_unpack), "Unpack from buffer, a tuple."},
    {"unpack_from(format, /, buffer, offset: size = 0)", FN(struct_unpack_from),
     "Unpack from buffer starting at offset, a tuple."},
    {"_clearcache()", FN(struct_clearcache), "Clear the internal cache."},
    {"Struct", TYPE_REF(T_Struct), NULL},
    {0},
};

const ModuleDef struct_module = {
    .name = "struct",
    .doc = "Functions to convert between Python values and C structs.",
    .defs = struct_defs,
    .exec = struct_fill,
};
