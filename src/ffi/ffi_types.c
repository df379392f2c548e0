// ffi_types — functions of module ffi about C types and declarations.

#include "ffi/ffi_types.h"

#include "ffi/cdata.h"
#include "ffi/cdecl.h"
#include "ffi/include.h"
#include "py.h"

const CType *ctype_from_value(VM *vm, Value v)
{
    if (is_kind(v, T_ctype)) {
        return ((CTypeObject *)v)->type;
    }
    if (is_cdata(v)) {
        return as_cdata(v)->type;
    }
    if (is_str(v)) {
        return cdecl_parse_type(vm, str_data(v), str_size(v));
    }
    raise_error(vm, E_TypeError, "a C type or its text is needed, not %T", v);
    return NULL;
}

RAISES static Maybe ffi_cdef(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(cdecl_parse(vm, str_data(args[0]), str_size(args[0]), "<cdef>", 0));
    return just(NONE);
}

// Declarations that came out of `cc -E`; the name is for messages.
RAISES static Maybe ffi_cdef_preprocessed(VM *vm, Value *args, int n)
{
    (void)n;
    unsigned flags = CPARSE_PREPROCESSED | (args[2] == TRUE_ ? CPARSE_LENIENT : 0);
    const char *file = TRY_PTR(str_to_c(vm, args[1]));
    CHECK(cdecl_parse(vm, str_data(args[0]), str_size(args[0]), file, flags));
    return just(NONE);
}

RAISES static Maybe ffi_typeof(VM *vm, Value *args, int n)
{
    (void)n;
    return ctype_object(vm, TRY_PTR(ctype_from_value(vm, args[0])));
}

RAISES static const CType *sized_type(VM *vm, Value v)
{
    const CType *type = TRYP_PTR(ctype_from_value(vm, v));
    if (!type->complete) {
        Value text = TRYP(ctype_text(vm, type, ""));
        raise_error(vm, E_TypeError, "size of '%S' is not known", text);
        return NULL;
    }
    return type;
}

RAISES static Maybe ffi_sizeof(VM *vm, Value *args, int n)
{
    (void)n;
    if (is_cdata(args[0])) {
        const CData *data = as_cdata(args[0]);
        if (data->type->kind == CK_ARRAY && data->low) {  // open arrays know their own size
            return int_from_u64(vm, (uint64_t)(data->high - data->low));
        }
    }
    return int_from_u64(vm, TRY_PTR(sized_type(vm, args[0]))->size);
}

RAISES static Maybe ffi_alignof(VM *vm, Value *args, int n)
{
    (void)n;
    return int_from_u64(vm, TRY_PTR(ctype_from_value(vm, args[0]))->align);
}

// One step of offsetof: a member name (with dots) or an index.
RAISES static bool offset_step(VM *vm, const CType **type, Value step, size_t *offset)
{
    if (is_str(step)) {
        const char *at = str_data(step), *end = at + str_size(step);
        while (at <= end) {
            const char *dot = memchr(at, '.', (size_t)(end - at));
            size_t size = (size_t)((dot ? dot : end) - at);
            CField field;
            if (!ctype_is_record(*type) || !ctype_find_field(*type, at, size, &field)) {
                Value text = TRYB(ctype_text(vm, *type, ""));
                return !raised(
                    raise_error(vm, E_KeyError, "'%S' has no member '%S'", text, step));
            }
            if (field.is_bitfield) {
                return !raised(
                    raise_error(vm, E_TypeError, "a bit-field has no offset in bytes"));
            }
            *offset += field.offset;
            *type = field.type;
            at += size + 1;
        }
        return true;
    }
    ptrdiff_t index;
    CHECKB(op_index_ssize(vm, step, &index));
    const CType *array = *type;
    if (array->kind != CK_ARRAY && array->kind != CK_POINTER) {
        Value text = TRYB(ctype_text(vm, array, ""));
        return !raised(raise_error(vm, E_TypeError, "'%S' has no items", text));
    }
    size_t extra;
    bool outside = index < 0 || (array->kind == CK_ARRAY && (size_t)index >= array->length);
    if (outside || __builtin_mul_overflow((size_t)index, array->element->size, &extra) ||
        __builtin_add_overflow(*offset, extra, offset)) {
        return !raised(raise_error(vm, E_IndexError, "index %zd is out of range", index));
    }
    *type = array->element;
    return true;
}

RAISES static Maybe ffi_offsetof(VM *vm, Value *args, int n)
{
    const CType *type = TRY_PTR(ctype_from_value(vm, args[0]));
    if (type->kind == CK_POINTER && is_str(args[1])) {
        type = type->element;
    }
    size_t offset = 0;
    for (int i = 1; i < n; i++) {
        CHECK(offset_step(vm, &type, args[i], &offset));
    }
    return int_from_u64(vm, offset);
}

RAISES static Maybe ffi_constant(VM *vm, Value *args, int n)
{
    (void)n;
    Value value = TRY(cdecl_constant(vm, str_data(args[0]), str_size(args[0])));
    if (value == NOTHING) {
        return raise_error(vm, E_AttributeError, "no C constant is called '%S'", args[0]);
    }
    return just(value);
}

RAISES static Maybe ffi_skipped(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    return cdecl_skipped(vm);
}

// The C text of a type, or of a declaration of `name` with it.
RAISES static Maybe ffi_getctype(VM *vm, Value *args, int n)
{
    (void)n;
    const CType *type = TRY_PTR(ctype_from_value(vm, args[0]));
    return ctype_text(vm, type, TRY_PTR(str_to_c(vm, args[1])));
}

RAISES static bool declaration_row(VM *vm, const CDeclaration *d, void *context)
{
    static const char *const kinds[] = {"typedef", "function", "variable", "constant"};
    List *list = context;
    Value kind = TRYB(str_from_c(vm, kinds[d->kind]));
    Value name = TRYB(str_from_c(vm, d->name));
    Value type = TRYB(ctype_object(vm, d->type));
    return list_append(vm, list, TRYB(tuple_3(vm, kind, name, type)));
}

RAISES static Maybe ffi_declarations(VM *vm, Value *args, int n)
{
    (void)args;
    (void)n;
    List *list = TRY_PTR(list_new(vm, 0));
    CHECK(cdecl_each(vm, declaration_row, list));
    return just_obj(list);
}

static const Def type_rows[] = {
    {"cdef(text: str, /)", FN(ffi_cdef),
     "Declare C functions, variables, types and constants."},
    {"_cdef_preprocessed(text: str, file: str, lenient: bool = False, /)",
     FN(ffi_cdef_preprocessed), "Declarations in the output of a C preprocessor."},
    {"include(*headers, cc: str | None = None, flags=(), cache: bool = True)", FN(ffi_include),
     "Declare what C headers declare; needs a C compiler the first time."},
    {"typeof(type, /)", FN(ffi_typeof), "The C type that a text, or C data, has."},
    {"sizeof(type, /)", FN(ffi_sizeof), "Bytes of a C type or of C data."},
    {"alignof(type, /)", FN(ffi_alignof), "Alignment of a C type."},
    {"offsetof(type, member, /, *more)", FN(ffi_offsetof),
     "Bytes from the start of a struct to a member, or into an array."},
    {"constant(name: str, /)", FN(ffi_constant), "The value of an enumerator or macro."},
    {"getctype(type, name: str = '', /)", FN(ffi_getctype), "C text of a type."},
    {"declarations()", FN(ffi_declarations), "List of (kind, name, type) of what is declared."},
    {"skipped()", FN(ffi_skipped), "Messages about declarations of headers that were skipped."},
    {"ctype", TYPE_REF(T_ctype), NULL},
    {"cdata", TYPE_REF(T_cdata), NULL},
    {0},
};

// class CDefError(ValueError)
RAISES static Maybe new_error_class(VM *vm)
{
    Dict *namespace = TRY_PTR(dict_new(vm));
    Value module = TRY(str_intern_c(vm, "ffi"));
    CHECK(dict_set_c(vm, namespace, "__module__", module));
    Value doc = TRY(str_from_c(vm, "A C declaration that cannot be understood."));
    CHECK(dict_set_c(vm, namespace, "__doc__", doc));
    Value base = from_obj(type_by_id(vm, E_ValueError));
    Value bases = TRY(tuple_new(vm, &base, 1));
    Value name = TRY(str_intern_c(vm, "CDefError"));
    return type_new_class(vm, type_by_id(vm, T_type), name, as_tuple(bases), namespace, ABSENT);
}

bool ffi_add_types(VM *vm, Value module)
{
    Dict *dict = ((Module *)module)->dict;
    if (vm->roots[ROOT_cdef_error] == ABSENT) {
        vm->roots[ROOT_cdef_error] = TRYB(new_error_class(vm));
    }
    CHECKB(dict_set_c(vm, dict, "CDefError", vm->roots[ROOT_cdef_error]));
    Value name = TRYB(str_intern_c(vm, "ffi"));
    return module_fill(vm, dict, type_rows, name);
}
