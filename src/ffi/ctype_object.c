// ctype_object — C types as Python objects.
//
// One object per type, made when first asked for and pinned: types live as long as the VM, and
// `is` compares them.

#include "ffi/cdata.h"
#include "py.h"

Maybe ctype_object(VM *vm, const CType *type)
{
    if (!type->object) {
        CTypeObject *object = TRY_PTR((CTypeObject *)gc_new(vm, sizeof(CTypeObject), T_ctype));
        object->type = type;
        CHECK(gc_pin(vm, from_obj(object)));
        ((CType *)type)->object = &object->h;
    }
    return just_obj(type->object);
}

static const CType *type_of_self(Value self)
{
    return ((CTypeObject *)self)->type;
}

RAISES static Maybe ctype_repr(VM *vm, Value self)
{
    Value text = TRY(ctype_text(vm, type_of_self(self), ""));
    return str_from_format(vm, "<ctype '%S'>", text);
}

RAISES static Maybe ctype_str(VM *vm, Value self)
{
    return ctype_text(vm, type_of_self(self), "");
}

RAISES static Maybe get_kind(VM *vm, Value self)
{
    static const char *const names[] = {
        [CK_VOID] = "void",       [CK_BOOL] = "bool",       [CK_INT] = "int",
        [CK_FLOAT] = "float",     [CK_COMPLEX] = "complex", [CK_ENUM] = "enum",
        [CK_POINTER] = "pointer", [CK_ARRAY] = "array",     [CK_FUNCTION] = "function",
        [CK_STRUCT] = "struct",   [CK_UNION] = "union",     [CK_VA_LIST] = "va_list",
        [CK_VECTOR] = "vector"};
    return str_from_c(vm, names[type_of_self(self)->kind]);
}

RAISES static Maybe get_size(VM *vm, Value self)
{
    const CType *type = type_of_self(self);
    return type->complete ? int_from_u64(vm, type->size) : just(NONE);
}

RAISES static Maybe get_align(VM *vm, Value self)
{
    return int_from_u64(vm, type_of_self(self)->align);
}

// The type that a pointer refers to, an array consists of, a function returns.
RAISES static Maybe get_item(VM *vm, Value self)
{
    const CType *type = type_of_self(self);
    return type->element ? ctype_object(vm, type->element) : just(NONE);
}

RAISES static Maybe get_length(VM *vm, Value self)
{
    const CType *type = type_of_self(self);
    bool counted = type->kind == CK_ARRAY && type->length != CARRAY_OPEN;
    return counted ? int_from_u64(vm, type->length) : just(NONE);
}

RAISES static Maybe get_args(VM *vm, Value self)
{
    const CType *type = type_of_self(self);
    if (type->kind != CK_FUNCTION) {
        return just(NONE);
    }
    Tuple *params = TRY_PTR(tuple_alloc(vm, type->count));
    for (uint32_t i = 0; i < type->count; i++) {
        gc_set(vm, params, &params->items[i], TRY(ctype_object(vm, type->params[i])));
    }
    return just_obj(params);
}

RAISES static Maybe get_variadic(VM *vm, Value self)
{
    (void)vm;
    return just_bool(type_of_self(self)->variadic);
}

RAISES static Maybe get_tag(VM *vm, Value self)
{
    const CType *type = type_of_self(self);
    return type->tag ? str_from_c(vm, type->tag) : just(NONE);
}

RAISES static Maybe get_const(VM *vm, Value self)
{
    (void)vm;
    return just_bool((type_of_self(self)->qualifiers & CQ_CONST) != 0);
}

// name -> (type, offset, first bit or None, bits or None)
RAISES static Maybe get_fields(VM *vm, Value self)
{
    const CType *type = type_of_self(self);
    if (!ctype_is_record(type) || !type->complete) {
        return just(NONE);
    }
    Dict *fields = TRY_PTR(dict_new(vm));
    for (uint32_t i = 0; i < type->count; i++) {
        const CField *field = &type->fields[i];
        Tuple *row = TRY_PTR(tuple_alloc(vm, 4));
        gc_set(vm, row, &row->items[0], TRY(ctype_object(vm, field->type)));
        gc_set(vm, row, &row->items[1], TRY(int_from_u64(vm, field->offset)));
        row->items[2] = row->items[3] = NONE;
        if (field->is_bitfield) {
            Value start = TRY(int_from_u64(vm, field->bit_start - field->offset * 8));
            gc_set(vm, row, &row->items[2], start);
            gc_set(vm, row, &row->items[3], from_small(field->bit_width));
        }
        Value name = field->name ? TRY(str_intern_c(vm, field->name)) : from_small((SWord)i);
        CHECK(dict_set(vm, fields, name, from_obj(row)));
    }
    return just_obj(fields);
}

RAISES static Maybe get_enumerators(VM *vm, Value self)
{
    const CType *type = type_of_self(self);
    if (type->kind != CK_ENUM) {
        return just(NONE);
    }
    Dict *names = TRY_PTR(dict_new(vm));
    for (uint32_t i = 0; i < type->count; i++) {
        uint64_t value = type->enumerators[i].value;
        Value number =
            TRY(type->is_signed ? int_from_i64(vm, (int64_t)value) : int_from_u64(vm, value));
        CHECK(dict_set_c(vm, names, type->enumerators[i].name, number));
    }
    return just_obj(names);
}

static const Def ctype_rows[] = {
    {"kind", GET(get_kind), "'int', 'pointer', 'struct' and so on."},
    {"size", GET(get_size), "Bytes; None when it is not known."},
    {"align", GET(get_align), "Alignment in bytes."},
    {"item", GET(get_item), "What a pointer refers to, an array holds, a function returns."},
    {"length", GET(get_length), "Items of an array; None when open or no array."},
    {"args", GET(get_args), "Types of the parameters of a function."},
    {"variadic", GET(get_variadic), "Does a function take further arguments?"},
    {"tag", GET(get_tag), "Name of a struct, union or enum."},
    {"const", GET(get_const), "May data of this type not be written?"},
    {"fields", GET(get_fields),
     "Dict: name -> (type, offset, bit, bits) of a struct or union."},
    {"enumerators", GET(get_enumerators), "Dict: name -> value of an enum."},
    {0},
};

const TypeDef ctype_type = {
    .name = "ffi.ctype",
    .doc = "A C type; the same object for the same type.",
    .size = sizeof(CTypeObject),
    .flags = TYPE_NO_NEW | TYPE_FINAL,
    .repr = ctype_repr,
    .str = ctype_str,
    .methods = ctype_rows,
};
