// call_type — how C types travel: from CType to AbiType.

#include <float.h>
#include <stdlib.h>

#include "ffi/call.h"
#include "py.h"

static int integer_kind(const CType *type)
{
    switch (type->size) {
    case 1:
        return type->kind == CK_BOOL ? ABI_BOOL : type->is_signed ? ABI_I8 : ABI_U8;
    case 2:
        return type->is_signed ? ABI_I16 : ABI_U16;
    case 4:
        return type->is_signed ? ABI_I32 : ABI_U32;
    case 8:
        return type->is_signed ? ABI_I64 : ABI_U64;
    default:
        return ABI_INT128;
    }
}

int call_abi_kind(const CType *type)
{
    switch (type->kind) {
    case CK_VOID:
        return ABI_VOID;
    case CK_BOOL:
    case CK_INT:
    case CK_ENUM:
        return integer_kind(type);
    case CK_POINTER:
        return ABI_POINTER;
    case CK_FLOAT:
        if (type->size == 4) {
            return ABI_F32;
        }
        return type->size == 8 ? ABI_F64 : ABI_LONG_DOUBLE;
    default:
        return ABI_STRUCT;
    }
}

static bool has_union(const CType *type)
{
    if (type->kind == CK_UNION) {
        return true;
    }
    if (type->kind == CK_ARRAY) {
        return has_union(type->element);
    }
    if (type->kind == CK_STRUCT) {
        for (uint32_t i = 0; i < type->count; i++) {
            if (has_union(type->fields[i].type)) {
                return true;
            }
        }
    }
    return false;
}

static bool has_array(const CType *type)
{
    for (uint32_t i = 0; i < type->count && ctype_is_record(type); i++) {
        const CType *member = type->fields[i].type->plain;
        if (member->kind == CK_ARRAY || has_array(member)) {
            return true;
        }
    }
    return false;
}

RAISES static bool refuse(VM *vm, const CType *type, const char *why)
{
    Value text = TRYB(ctype_text(vm, type, ""));
    raise_error(vm, E_NotImplementedError, "'%S' by value: %s", text, why);
    return false;
}

// Types whose place in registers nobody here knows. A _Float128 travels like a long double where
// that has the same format.
static bool is_exotic(const CType *type)
{
    bool quad =
        type->scalar == CS_cfloat128 || (type->scalar == CS_float128 && LDBL_MANT_DIG != 113);
    return type->kind == CK_VECTOR ||
           ((type->kind == CK_FLOAT || type->kind == CK_COMPLEX) && quad);
}

RAISES static AbiLeaf *new_leaves(VM *vm, size_t count)
{
    AbiLeaf *leaves = calloc(count ? count : 1, sizeof(AbiLeaf));
    if (!leaves) {
        raise_memory(vm);
    }
    return leaves;
}

static int complex_part(const CType *type)
{
    return type->size == 8 ? ABI_F32 : type->size == 16 ? ABI_F64 : ABI_LONG_DOUBLE;
}

// Appends the two halves of a complex number.
static void add_complex(AbiLeaf *leaves, size_t *count, const CType *type, size_t offset)
{
    size_t size = type->size / 2;
    for (size_t i = 0; i < 2; i++) {
        leaves[(*count)++] = (AbiLeaf){.offset = (uint16_t)(offset + i * size),
                                       .kind = (uint8_t)complex_part(type),
                                       .size = (uint8_t)size,
                                       .complex = true};
    }
}

RAISES static bool complex_leaves(VM *vm, const CType *type, AbiType *out)
{
    AbiLeaf *leaves = TRYB_PTR(new_leaves(vm, 2));
    size_t count = 0;
    add_complex(leaves, &count, type, 0);
    out->leaves = leaves;
    out->leaf_count = 2;
    out->complex = true;
    return true;
}

// MIPS looks at the members themselves only, also of structs that nobody else looks into.
static void note_members(const CType *type, AbiType *out)
{
    out->flat = type->kind == CK_STRUCT;
    for (uint32_t i = 0; i < type->count && type->kind == CK_STRUCT; i++) {
        const CField *field = &type->fields[i];
        const CType *member = field->type->plain;
        out->flat &= member->kind != CK_ARRAY && !ctype_is_record(member);
        if (call_abi_kind(member) == ABI_F64 && field->offset % 8 == 0 && field->offset < 64) {
            out->own_doubles |= (uint8_t)(1 << field->offset / 8);
        }
    }
}

RAISES static bool record_leaves(VM *vm, const CType *type, AbiType *out)
{
    note_members(type->plain, out);
    out->has_array = has_array(type->plain);
    if (type->size > ABI_INSIDE_MAX) {
        return true;
    }
    CLeaf found[ABI_LEAVES_MAX];
    size_t count = ctype_leaves(type, found, ABI_LEAVES_MAX), filled = 0;
    if (count > ABI_LEAVES_MAX) {
        return refuse(vm, type, "it has too many members");
    }
    AbiLeaf *leaves = TRYB_PTR(new_leaves(vm, count * 2));
    for (size_t i = 0; i < count; i++) {
        const CLeaf *leaf = &found[i];
        if (is_exotic(leaf->type)) {
            free(leaves);
            return refuse(vm, type, "not supported");
        }
        if (leaf->type->kind == CK_COMPLEX) {
            add_complex(leaves, &filled, leaf->type, leaf->offset);
            continue;
        }
        size_t size = leaf->bit_width ? ((size_t)leaf->bit_start + leaf->bit_width + 7) / 8
                                      : leaf->type->size;
        leaves[filled++] = (AbiLeaf){.offset = (uint16_t)leaf->offset,
                                     .kind = (uint8_t)call_abi_kind(leaf->type),
                                     .size = (uint8_t)size,
                                     .bit_field = leaf->bit_width != 0};
    }
    out->leaves = leaves;
    out->leaf_count = (uint32_t)filled;
    out->has_union = has_union(type);
    return true;
}

bool call_abi_type(VM *vm, const CType *type, AbiType *out)
{
    *out = (AbiType){.kind = (uint8_t)call_abi_kind(type),
                     .size = (uint32_t)type->size,
                     .align = type->align};
    if (type->kind == CK_VOID) {
        return true;
    }
    if (!type->complete || type->kind == CK_FUNCTION || type->kind == CK_ARRAY) {
        Value text = TRYB(ctype_text(vm, type, ""));
        raise_error(vm, E_TypeError, "'%S' is not complete and cannot be passed", text);
        return false;
    }
    if (type->kind == CK_VA_LIST) {
        return refuse(vm, type, "only C can make one");
    }
    if (is_exotic(type)) {
        return refuse(vm, type, "not supported");
    }
    if (type->size > UINT32_MAX) {
        return refuse(vm, type, "it is too large");
    }
    if (out->kind != ABI_STRUCT) {
        return true;
    }
    if (type->has_flexible) {
        return refuse(vm, type, "it ends in an array of any length");
    }
    return type->kind == CK_COMPLEX ? complex_leaves(vm, type, out)
                                    : record_leaves(vm, type, out);
}
