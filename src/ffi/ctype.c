// ctype — making and interning C types; the contract is in ctype.h.
//
// Scalars are an array in FfiState. Derived types are found in a chained hash table by their
// parts; qualified forms hang on the plain type. Nothing is ever freed before the VM is.

#include "ffi/ctype.h"

#include <stdarg.h>
#include <wchar.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "ffi/state.h"
#include "py.h"

typedef struct ScalarRow {
    uint8_t kind, flags;
    bool is_signed;
    uint32_t size, align;
    const char *spelling, *format;
} ScalarRow;

// WHY offsetof: _Alignof says 8 for a double on i386 under some compilers, structs say 4.
#define MEMBER_ALIGN(Type) \
    offsetof(              \
        struct {           \
            char before;   \
            Type member;   \
        },                 \
        member)
#define IS_SIGNED_PLAIN(id) \
    ((CS_##id == CS_char && CHAR_MIN < 0) || (CS_##id == CS_wchar && WCHAR_MIN < 0))

static const ScalarRow scalar_rows[CS_COUNT] = {
#define CSCALAR(id, Type, kind, flags, spelling, format, doc) \
    {kind,                                                    \
     flags,                                                   \
     ((flags)&CS_SIGNED) != 0 || IS_SIGNED_PLAIN(id),         \
     sizeof(Type),                                            \
     MEMBER_ALIGN(Type),                                      \
     spelling,                                                \
     format},
#include "ffi/ctypes.def"
#undef CSCALAR
};

const char *ctype_scalar_spelling(CScalar id)
{
    return scalar_rows[id].spelling;
}

const char *ctype_scalar_format(CScalar id)
{
    return scalar_rows[id].format;
}

unsigned ctype_scalar_flags(CScalar id)
{
    return scalar_rows[id].flags;
}

// ---- allocation

RAISES static void *type_memory(VM *vm, size_t size)
{
    void *p = mem_alloc_zeroed(1, size ? size : 1);
    if (!p) {
        (void)raise_memory(vm);
    }
    return p;
}

RAISES static CType *new_type(VM *vm, CKind kind)
{
    CType *type = TRYP_PTR((CType *)type_memory(vm, sizeof(CType)));
    type->kind = (uint8_t)kind;
    type->align = 1;
    type->plain = type;
    return type;
}

RAISES static bool make_scalars(VM *vm, FfiState *state)
{
    for (int i = 0; i < CS_COUNT; i++) {
        const ScalarRow *row = &scalar_rows[i];
        CType *type = TRYB_PTR(new_type(vm, row->kind));
        type->scalar = (uint8_t)i;
        type->is_signed = row->is_signed;
        type->size = row->size;
        type->align = row->align;
        type->complete = true;
        state->scalars[i] = type;
    }
    state->void_type = TRYB_PTR(new_type(vm, CK_VOID));
    CType *list = TRYB_PTR(new_type(vm, CK_VA_LIST));
    list->size = sizeof(va_list);
    list->align = MEMBER_ALIGN(va_list);
    list->complete = true;
    state->va_list_type = list;
    return true;
}

FfiState *ffi_state(VM *vm)
{
    if (UNLIKELY(!vm->ffi)) {
        FfiState *state = TRYP_PTR((FfiState *)type_memory(vm, sizeof(FfiState)));
        CHECKP(make_scalars(vm, state));
        vm->ffi = state;
    }
    return vm->ffi;
}

const CType *ctype_void(VM *vm)
{
    return TRYP_PTR(ffi_state(vm))->void_type;
}

const CType *ctype_va_list(VM *vm)
{
    return TRYP_PTR(ffi_state(vm))->va_list_type;
}

const CType *ctype_scalar(VM *vm, CScalar id)
{
    bool absent = ((id == CS_int128 || id == CS_uint128) && !HAS_INT128) ||
                  ((id == CS_float128 || id == CS_cfloat128) && !HAS_FLOAT128);
    FfiState *state = ffi_state(vm);
    return state && !absent ? state->scalars[id] : NULL;
}

// ---- qualifiers

// The fields that a qualified form shares with the plain type.
static void copy_shared(CType *to, const CType *from)
{
    CType kept = *to;
    *to = *from;
    to->qualifiers = kept.qualifiers;
    to->variants = kept.variants;
    to->pointer = kept.pointer;
    to->object = kept.object;
    to->next_interned = NULL;
}

void ctype_refresh_variants(CType *plain)
{
    for (CType *variant = plain->variants; variant; variant = variant->variants) {
        copy_shared(variant, plain);
    }
}

const CType *ctype_qualified(VM *vm, const CType *type, unsigned qualifiers)
{
    qualifiers |= type->qualifiers;
    if (qualifiers == type->qualifiers || type->kind == CK_FUNCTION) {
        return type;
    }
    if (type->kind == CK_ARRAY) {  // C qualifies the elements
        const CType *element = TRYP_PTR(ctype_qualified(vm, type->element, qualifiers));
        return ctype_array(vm, element, type->length);
    }
    CType *plain = (CType *)type->plain;
    for (CType *variant = plain->variants; variant; variant = variant->variants) {
        if (variant->qualifiers == qualifiers) {
            return variant;
        }
    }
    CType *variant = TRYP_PTR(new_type(vm, plain->kind));
    variant->qualifiers = (uint8_t)qualifiers;
    copy_shared(variant, plain);
    variant->variants = plain->variants;
    plain->variants = variant;
    return variant;
}

bool ctype_check_depth(VM *vm, unsigned depth)
{
    if (depth > CTYPE_DEPTH_MAX) {
        raise_error(vm, E_ValueError, "C type is nested too deep");
        return false;
    }
    return true;
}

// What a type that is derived from `type` by pointer, array or function adds to.
static uint16_t derived_depth(const CType *type)
{
    return ctype_is_record(type) ? 1 : (uint16_t)(type->depth + 1);
}

const CType *ctype_pointer(VM *vm, const CType *target)
{
    if (!target->pointer) {
        CHECKP(ctype_check_depth(vm, derived_depth(target)));
        CType *type = TRYP_PTR(new_type(vm, CK_POINTER));
        type->element = target;
        type->depth = derived_depth(target);
        type->size = sizeof(void *);
        type->align = MEMBER_ALIGN(void *);
        type->complete = true;
        ((CType *)target)->pointer = type;
    }
    return target->pointer;
}

// ---- interned compounds

static uint64_t hash_word(uint64_t hash, uint64_t word)
{
    return hash_u64(hash * 31 + word);
}

static uint64_t hash_of(const CType *type)
{
    uint64_t hash = hash_word(type->kind, (uintptr_t)type->element);
    hash = hash_word(hash, type->length);
    hash = hash_word(hash, type->variadic | type->no_prototype << 1);
    for (uint32_t i = 0; type->kind == CK_FUNCTION && i < type->count; i++) {
        hash = hash_word(hash, (uintptr_t)type->params[i]);
    }
    return hash;
}

static bool same_parts(const CType *a, const CType *b)
{
    return a->hash == b->hash && a->kind == b->kind && a->element == b->element &&
           a->length == b->length && a->variadic == b->variadic &&
           a->no_prototype == b->no_prototype && a->count == b->count &&
           (a->kind != CK_FUNCTION || a->count == 0 ||
            memcmp(a->params, b->params, a->count * sizeof(a->params[0])) == 0);
}

RAISES static bool grow_buckets(VM *vm, FfiState *state)
{
    size_t count = state->bucket_count ? state->bucket_count * 2 : 256;
    CType **buckets = mem_alloc_zeroed(count, sizeof(*buckets));
    if (!buckets) {
        return !raised(raise_memory(vm));
    }
    for (size_t i = 0; i < state->bucket_count; i++) {
        for (CType *type = state->buckets[i], *next; type; type = next) {
            next = type->next_interned;
            type->next_interned = buckets[type->hash & (count - 1)];
            buckets[type->hash & (count - 1)] = type;
        }
    }
    mem_free(state->buckets);
    state->buckets = buckets;
    state->bucket_count = count;
    return true;
}

// The type with the parts of `wanted`, made when it is new.
RAISES static const CType *intern(VM *vm, CType *wanted)
{
    FfiState *state = TRYP_PTR(ffi_state(vm));
    wanted->hash = hash_of(wanted);
    if (state->interned >= state->bucket_count) {
        CHECKP(grow_buckets(vm, state));
    }
    CType **bucket = &state->buckets[wanted->hash & (state->bucket_count - 1)];
    for (CType *type = *bucket; type; type = type->next_interned) {
        if (same_parts(type, wanted)) {
            return type;
        }
    }
    CType *type = TRYP_PTR(new_type(vm, wanted->kind));
    *type = *wanted;
    type->plain = type;
    if (type->kind == CK_FUNCTION && type->count) {
        const CType **params =
            TRYP_PTR((const CType **)type_memory(vm, type->count * sizeof(*params)));
        memcpy(params, wanted->params, type->count * sizeof(*params));
        type->params = params;
    }
    type->next_interned = *bucket;
    *bucket = type;
    state->interned++;
    return type;
}

const CType *ctype_array(VM *vm, const CType *element, size_t length)
{
    if (!element->complete) {
        Value text = TRYP(ctype_text(vm, element, ""));
        raise_error(vm, E_TypeError, "array of %S, which has no fixed size", text);
        return NULL;
    }
    CType wanted = {.kind = CK_ARRAY, .element = element, .length = length};
    wanted.align = element->align;
    wanted.depth = (uint16_t)(element->depth + 1);
    CHECKP(ctype_check_depth(vm, wanted.depth));
    wanted.complete = length != CARRAY_OPEN;
    if (wanted.complete && (__builtin_mul_overflow(element->size, length, &wanted.size) ||
                            wanted.size > PTRDIFF_MAX)) {
        raise_error(vm, E_ValueError, "array of %zu items is too large", length);
        return NULL;
    }
    return intern(vm, &wanted);
}

const CType *ctype_vector(VM *vm, const CType *element, size_t bytes)
{
    CType wanted = {.kind = CK_VECTOR, .element = element, .length = bytes / element->size};
    wanted.align = bytes < __BIGGEST_ALIGNMENT__ ? (uint32_t)bytes : __BIGGEST_ALIGNMENT__;
    wanted.size = bytes;
    wanted.depth = 1;
    wanted.complete = true;
    return intern(vm, &wanted);
}

const CType *ctype_function(VM *vm, const CType *result, const CType *const *params,
                            uint32_t count, bool variadic)
{
    const CType **adjusted = mem_alloc_zeroed(count + 1, sizeof(*adjusted));
    if (!adjusted) {
        (void)raise_memory(vm);
        return NULL;
    }
    const CType *type = NULL;
    uint16_t depth = derived_depth(result);
    for (uint32_t i = 0; i < count; i++) {
        const CType *param = params[i];
        if (param->kind == CK_ARRAY) {
            param = ctype_pointer(vm, param->element);
        } else if (param->kind == CK_FUNCTION) {
            param = ctype_pointer(vm, param);
        }
        if (!param) {
            goto done;
        }
        adjusted[i] = param->plain;
        depth = derived_depth(param) > depth ? derived_depth(param) : depth;
    }
    if (!ctype_check_depth(vm, depth)) {
        goto done;
    }
    CType wanted = {.kind = CK_FUNCTION, .align = 1, .element = result, .depth = depth};
    wanted.count = count;
    wanted.variadic = variadic;
    wanted.params = adjusted;
    type = intern(vm, &wanted);
done:
    mem_free(adjusted);
    return type;
}

const CType *ctype_function_unprototyped(VM *vm, const CType *result)
{
    CType wanted = {.kind = CK_FUNCTION, .align = 1, .element = result, .no_prototype = true};
    wanted.depth = derived_depth(result);
    CHECKP(ctype_check_depth(vm, wanted.depth));
    return intern(vm, &wanted);
}

// ---- tagged types

RAISES static const char *copy_name(VM *vm, const char *name)
{
    char *copy = mem_copy_text(name, strlen(name));
    if (!copy) {
        (void)raise_memory(vm);
    }
    return copy;
}

CType *ctype_new_tagged(VM *vm, CKind kind, const char *tag)
{
    FfiState *state = TRYP_PTR(ffi_state(vm));
    CType *type = TRYP_PTR(new_type(vm, kind));
    if (kind == CK_ENUM) {
        type->element = state->scalars[CS_uint];
        type->scalar = CS_uint;
    }
    if (tag) {
        type->tag = TRYP_PTR(copy_name(vm, tag));
    }
    return type;
}

bool ctype_name(VM *vm, const CType *type, const char *name)
{
    CType *plain = (CType *)type->plain;
    if (!plain->tag) {
        plain->tag = TRYB_PTR(copy_name(vm, name));
        plain->is_typedef_name = true;
        ctype_refresh_variants(plain);
    }
    return true;
}

// ---- compatibility

static bool same_integer(const CType *a, const CType *b)
{
    return a->size == b->size && a->is_signed == b->is_signed;
}

static bool compatible_functions(const CType *from, const CType *to)
{
    if (!ctype_compatible(from->element->plain, to->element->plain)) {
        return false;
    }
    if (from->no_prototype || to->no_prototype) {
        return true;
    }
    if (from->count != to->count || from->variadic != to->variadic) {
        return false;
    }
    for (uint32_t i = 0; i < from->count; i++) {
        if (!ctype_compatible(from->params[i], to->params[i])) {
            return false;
        }
    }
    return true;
}

bool ctype_compatible(const CType *from, const CType *to)
{
    from = from->plain;
    to = to->plain;
    if (from == to) {
        return true;
    }
    if (from->kind != to->kind) {  // C: an enum is compatible with its integer type
        bool one_enum = from->kind == CK_ENUM || to->kind == CK_ENUM;
        return one_enum && ctype_is_integer(from) && ctype_is_integer(to) &&
               from->kind != CK_BOOL && to->kind != CK_BOOL && same_integer(from, to);
    }
    switch (from->kind) {
    case CK_INT:  // wchar_t and its kin are integer types under another name
        return same_integer(from, to) && ((scalar_rows[from->scalar].flags & CS_TYPEDEF) ||
                                          (scalar_rows[to->scalar].flags & CS_TYPEDEF));
    case CK_POINTER:
        return from->element->qualifiers == to->element->qualifiers &&
               ctype_compatible(from->element, to->element);
    case CK_VECTOR:
        return from->size == to->size && ctype_compatible(from->element, to->element);
    case CK_ARRAY:
        return ctype_compatible(from->element, to->element) &&
               (from->length == to->length || from->length == CARRAY_OPEN ||
                to->length == CARRAY_OPEN);
    case CK_FUNCTION:
        return compatible_functions(from, to);
    default:
        return false;
    }
}

// Is `to` the type of the first member of `from`, at any depth? Its pointers convert as well.
static bool starts_with(const CType *from, const CType *to)
{
    for (int depth = 0; depth < 64 && ctype_is_record(from) && from->count; depth++) {
        const CField *first = &from->fields[0];
        if (first->is_bitfield) {
            return false;
        }
        from = first->type->plain;
        if (from == to->plain) {
            return true;
        }
    }
    return false;
}

bool ctype_pointer_compatible(const CType *from, const CType *to, bool *loses_const)
{
    const CType *inner_from = from, *inner_to = to;
    while (inner_from->kind == CK_ARRAY) {
        inner_from = inner_from->element;
    }
    while (inner_to->kind == CK_ARRAY) {
        inner_to = inner_to->element;
    }
    *loses_const = (inner_from->qualifiers & CQ_CONST) && !(inner_to->qualifiers & CQ_CONST);
    if (to->kind == CK_VOID) {
        return true;
    }
    if (from->kind == CK_VOID) {
        *loses_const = *loses_const && to->kind != CK_FUNCTION;
        return true;
    }
    return ctype_compatible(from, to) || (ctype_is_record(from) && starts_with(from, to));
}

// ---- fields and leaves

bool ctype_find_field(const CType *record, const char *name, size_t size, CField *out)
{
    record = record->plain;
    for (uint32_t i = 0; i < record->count; i++) {
        const CField *field = &record->fields[i];
        if (field->name) {
            if (strlen(field->name) == size && memcmp(field->name, name, size) == 0) {
                *out = *field;
                return true;
            }
        } else if (ctype_is_record(field->type) &&
                   ctype_find_field(field->type, name, size, out)) {
            out->offset += field->offset;
            out->bit_start += (uint64_t)field->offset * 8;
            if (field->type->qualifiers & CQ_CONST) {
                // The caller sees a const member: out->type is not qualified again here because
                // that may allocate; records carry the qualifier in their own type.
                out->is_const = true;
            }
            return true;
        }
    }
    return false;
}

typedef struct LeafList {
    CLeaf *leaves;
    size_t count, capacity;
} LeafList;

static bool add_leaves(LeafList *list, const CType *type, size_t offset)
{
    type = type->plain;
    if (ctype_is_record(type)) {
        for (uint32_t i = 0; i < type->count; i++) {
            const CField *field = &type->fields[i];
            if (!field->is_bitfield) {
                if (!add_leaves(list, field->type, offset + field->offset)) {
                    return false;
                }
            } else if (field->name) {
                if (list->count == list->capacity) {
                    return false;
                }
                list->leaves[list->count++] =
                    (CLeaf){field->type->plain, offset + field->offset,
                            (uint16_t)(field->bit_start % 8), field->bit_width};
            }
        }
        return true;
    }
    if (type->kind == CK_ARRAY) {
        size_t length = type->complete && type->size ? type->length : 0;
        for (size_t i = 0; i < length; i++) {
            size_t before = list->count;
            if (!add_leaves(list, type->element, offset + i * type->element->size)) {
                return false;
            }
            if (list->count == before) {
                break;  // elements without leaves
            }
        }
        return true;
    }
    if (list->count == list->capacity) {
        return false;
    }
    list->leaves[list->count++] = (CLeaf){type, offset, 0, 0};
    return true;
}

size_t ctype_leaves(const CType *type, CLeaf *leaves, size_t capacity)
{
    LeafList list = {leaves, 0, capacity};
    return add_leaves(&list, type, 0) ? list.count : capacity + 1;
}
