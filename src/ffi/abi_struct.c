// abi_struct — structs, unions and complex numbers by value, by the rules of a target.
//
// Every rule looks at the scalars inside (leaves) and their offsets only, so unions, bit-fields
// and packed structs need no cases of their own.

#include <string.h>

#include "ffi/abi.h"

static bool is_floating(enum AbiKind kind)
{
    return kind == ABI_F32 || kind == ABI_F64;
}

bool abi_classify_x86_64(const AbiType *type, char classes[2])
{
    classes[0] = classes[1] = 'n';
    if (type->size > 16) {
        return false;
    }
    for (uint32_t i = 0; i < type->leaf_count; i++) {
        const AbiLeaf *leaf = &type->leaves[i];
        size_t align = leaf->size;
        if (leaf->kind == ABI_LONG_DOUBLE || (!leaf->bit_field && leaf->offset % align)) {
            return false;
        }
        for (int k = leaf->offset / 8; k <= (leaf->offset + leaf->size - 1) / 8 && k < 2; k++) {
            if (!is_floating((enum AbiKind)leaf->kind)) {
                classes[k] = 'i';
            } else if (classes[k] == 'n') {
                classes[k] = 's';
            }
        }
    }
    return true;
}

bool abi_is_x87(const AbiType *type)
{
    for (uint32_t i = 0; i < type->leaf_count; i++) {
        if (type->leaves[i].kind != ABI_LONG_DOUBLE || type->leaves[i].offset) {
            return false;
        }
    }
    return type->leaf_count && type->size == 16;
}

int abi_homogeneous(const AbiType *type, enum AbiKind *kind)
{
    if (type->size > ABI_INSIDE_MAX || type->leaf_count == 0) {
        return 0;
    }
    *kind = (enum AbiKind)type->leaves[0].kind;
    size_t size = type->leaves[0].size;
    if (*kind != ABI_F32 && *kind != ABI_F64 && *kind != ABI_LONG_DOUBLE) {
        return 0;
    }
    size_t end = 0;
    for (uint32_t i = 0; i < type->leaf_count; i++) {
        const AbiLeaf *leaf = &type->leaves[i];
        if (leaf->kind != *kind || leaf->offset % size) {
            return 0;
        }
        end = leaf->offset + size > end ? leaf->offset + size : end;
    }
    return end == type->size && end / size <= 4 ? (int)(end / size) : 0;
}

static size_t chunk(const AbiType *type, size_t word)  // bytes of the value in this doubleword
{
    size_t left = type->size - word * 8;
    return left < 8 ? left : 8;
}

static size_t words_of(const AbiType *type)
{
    return (type->size + 7) / 8;
}

static void place_on_stack(AbiState *state, const AbiType *type, size_t align)
{
    size_t words = words_of(type);
    size_t to = abi_next_stack(state, words, align);
    for (size_t k = 0; k < words && !state->why; k++) {
        abi_add(state, k * 8, to + k * 8, chunk(type, k), ABI_FORM_BYTES);
    }
}

static void place_reference(AbiState *state, const AbiType *type)
{
    if (type->size > UINT16_MAX) {
        state->why = "a struct of more than 64 KiB";
        return;
    }
    abi_add(state, type->size, abi_next_general(state), sizeof(AbiWord), ABI_FORM_REFERENCE);
}

static void place_x86_64(AbiState *state, const AbiType *type)
{
    char classes[2];
    uint8_t general = 0, floating = 0;
    bool in_registers = abi_classify_x86_64(type, classes);
    for (int k = 0; k < 2; k++) {
        general += classes[k] == 'i';
        floating += classes[k] == 's';
    }
    if (!in_registers || state->general + general > state->rules->general ||
        state->floating + floating > state->rules->floating) {
        place_on_stack(state, type, type->align);
        return;
    }
    for (size_t k = 0; k < words_of(type); k++) {
        if (classes[k] != 'n') {
            size_t to = classes[k] == 'i'
                            ? abi_next_general(state)
                            : offsetof(AbiImage, floating) + state->floating++ * 8;
            abi_add(state, k * 8, to, chunk(type, k), ABI_FORM_BYTES);
        }
    }
}

// The alignment of the members, whatever attributes the struct itself has.
static size_t natural_align(const AbiType *type)
{
    size_t align = 1;
    for (uint32_t i = 0; i < type->leaf_count; i++) {
        size_t size = type->leaves[i].size;
        bool packed = type->leaves[i].offset % size != 0 || type->align < size;
        align = !type->leaves[i].bit_field && !packed && size > align ? size : align;
    }
    return align;
}

static void place_aarch64(AbiState *state, const AbiType *type)
{
    enum AbiKind kind;
    int members = abi_homogeneous(type, &kind);
    if (members && kind == ABI_LONG_DOUBLE) {
        state->why = "a struct of long double";
        return;
    }
    if (members) {
        size_t size = kind == ABI_F32 ? 4 : 8;
        if (state->floating + members > state->rules->floating) {
            state->floating = state->rules->floating;
            place_on_stack(state, type, 8);
            return;
        }
        for (size_t k = 0; k < (size_t)members; k++) {
            abi_add(state, k * size, offsetof(AbiImage, floating) + state->floating++ * 8, size,
                    ABI_FORM_UNSIGNED);
        }
        return;
    }
    if (type->size > 16) {
        place_reference(state, type);
        return;
    }
    size_t align = natural_align(type);
    if (align == 16 && state->general < state->rules->general) {
        state->general += state->general & 1;
    }
    if (state->general + words_of(type) > state->rules->general) {
        state->general = state->rules->general;
        place_on_stack(state, type, align);
        return;
    }
    for (size_t k = 0; k < words_of(type); k++) {
        abi_add(state, k * 8, abi_next_general(state), chunk(type, k), ABI_FORM_BYTES);
    }
}

// Is this a struct of one or two scalars that the floating convention takes apart? Counts them.
bool abi_flattens_riscv(const AbiType *type, int *general, int *floating)
{
    *general = *floating = 0;
    if (type->has_union || type->size > 16 || type->leaf_count == 0 || type->leaf_count > 2) {
        return false;
    }
    for (uint32_t i = 0; i < type->leaf_count; i++) {
        const AbiLeaf *leaf = &type->leaves[i];
        if (leaf->size > 8) {
            return false;
        }
        *(is_floating((enum AbiKind)leaf->kind) ? floating : general) += 1;
    }
    return *floating > 0;
}

static void place_riscv(AbiState *state, const AbiType *type)
{
    int general, floating;
    if (!state->variadic && abi_flattens_riscv(type, &general, &floating) &&
        state->general + general <= state->rules->general &&
        state->floating + floating <= state->rules->floating) {
        for (uint32_t i = 0; i < type->leaf_count; i++) {
            const AbiLeaf *leaf = &type->leaves[i];
            if (leaf->bit_field) {
                abi_add(state, leaf->offset, abi_next_general(state), leaf->size,
                        ABI_FORM_BYTES);
            } else {
                abi_place_scalar(state, (enum AbiKind)leaf->kind, leaf->offset);
            }
        }
        return;
    }
    if (type->size > 16) {
        place_reference(state, type);
        return;
    }
    if (type->align == 16 && state->variadic && state->general < state->rules->general) {
        state->general += state->general & 1;
    }
    if (state->general == state->rules->general) {
        place_on_stack(state, type, type->align > 16 ? 16 : type->align);
        return;
    }
    for (size_t k = 0; k < words_of(type); k++) {
        abi_add(state, k * 8, abi_next_general(state), chunk(type, k), ABI_FORM_BYTES);
    }
}

static void place_s390x(AbiState *state, const AbiType *type)
{
    bool whole = type->size == 1 || type->size == 2 || type->size == 4 || type->size == 8;
    if (!whole || type->complex) {
        place_reference(state, type);
    } else if (type->leaf_count == 1 && !type->has_union && !type->has_array &&
               is_floating((enum AbiKind)type->leaves[0].kind) &&
               type->leaves[0].size == type->size) {
        abi_place_scalar(state, (enum AbiKind)type->leaves[0].kind, 0);
    } else {
        abi_add(state, 0, abi_next_general(state), type->size, ABI_FORM_UNSIGNED);
    }
}

void abi_place_struct(AbiState *state, const AbiType *type)
{
    if (type->size == 0) {
        return;  // GNU C: nothing is passed
    }
    switch (state->rules->family) {
    case ABI_FAMILY_X86_64:
        place_x86_64(state, type);
        break;
    case ABI_FAMILY_AARCH64:
        place_aarch64(state, type);
        break;
    case ABI_FAMILY_RISCV:
        place_riscv(state, type);
        break;
    case ABI_FAMILY_S390X:
        place_s390x(state, type);
        break;
    default:
        state->why = "a struct by value";
        break;
    }
}

// ---- results

static void result_piece(AbiPlan *plan, size_t from, size_t to, size_t size)
{
    plan->result[plan->result_count++] =
        (AbiPiece){(uint16_t)from, (uint16_t)to, (uint8_t)size, ABI_FORM_BYTES};
}

static size_t general_result(int i)
{
    return offsetof(AbiResult, general) + (size_t)i * 8;
}

static size_t floating_result(int i)
{
    return offsetof(AbiResult, floating) + (size_t)i * 8;
}

static void return_hidden(AbiState *state)
{
    state->plan->hidden_result = true;
    state->general = 1;
}

static void return_general(AbiState *state, const AbiType *type)
{
    for (size_t k = 0; k < words_of(type); k++) {
        result_piece(state->plan, k * 8, general_result((int)k), chunk(type, k));
    }
}

static enum AbiReturn mixed_return(bool first_floating, bool second, bool second_floating)
{
    if (!second) {
        return first_floating ? ABI_RETURN_DOUBLE : ABI_RETURN_GENERAL;
    }
    if (first_floating) {
        return second_floating ? ABI_RETURN_DOUBLES : ABI_RETURN_DOUBLE_GENERAL;
    }
    return second_floating ? ABI_RETURN_GENERAL_DOUBLE : ABI_RETURN_GENERAL;
}

static void return_x86_64(AbiState *state, const AbiType *type)
{
    AbiPlan *plan = state->plan;
    char classes[2];
    if (abi_is_x87(type)) {
        plan->returns = ABI_RETURN_EXTENDED;
        result_piece(plan, 0, offsetof(AbiResult, extended), 16);
        return;
    }
    if (type->complex && type->size == 32) {  // in st0 and st1, which no C type expresses
        state->why = "a long double complex result";
        return;
    }
    if (!abi_classify_x86_64(type, classes)) {
        return_hidden(state);
        return;
    }
    int general = 0, floating = 0;
    for (size_t k = 0; k < words_of(type); k++) {
        if (classes[k] != 'n') {
            result_piece(plan, k * 8,
                         classes[k] == 's' ? floating_result(floating++)
                                           : general_result(general++),
                         chunk(type, k));
        }
    }
    plan->returns =
        (uint8_t)mixed_return(classes[0] == 's', classes[1] != 'n', classes[1] == 's');
    if (classes[0] == 'n' && classes[1] == 's') {
        plan->returns = ABI_RETURN_DOUBLE;
    }
}

static void return_aarch64(AbiState *state, const AbiType *type)
{
    AbiPlan *plan = state->plan;
    enum AbiKind kind;
    int members = abi_homogeneous(type, &kind);
    if (members && kind == ABI_LONG_DOUBLE) {
        state->why = "a struct of long double as result";
    } else if (members) {
        size_t size = kind == ABI_F32 ? 4 : 8;
        plan->returns = ABI_RETURN_FOUR_DOUBLES;
        for (int k = 0; k < members; k++) {
            result_piece(plan, (size_t)k * size, floating_result(k), size);
        }
    } else if (type->size > 16) {
        plan->returns = ABI_RETURN_MEMORY;
        if (type->size > ABI_MEMORY_RESULT_MAX) {
            state->why = "a struct of more than 256 bytes as result";
        }
    } else {
        return_general(state, type);
    }
}

static void return_riscv(AbiState *state, const AbiType *type)
{
    AbiPlan *plan = state->plan;
    int general, floating;
    if (abi_flattens_riscv(type, &general, &floating)) {
        bool first = is_floating((enum AbiKind)type->leaves[0].kind);
        bool second = type->leaf_count == 2 && is_floating((enum AbiKind)type->leaves[1].kind);
        general = floating = 0;
        for (uint32_t i = 0; i < type->leaf_count; i++) {
            const AbiLeaf *leaf = &type->leaves[i];
            bool in_floating = is_floating((enum AbiKind)leaf->kind);
            result_piece(plan, leaf->offset,
                         in_floating ? floating_result(floating++) : general_result(general++),
                         leaf->size);
        }
        plan->returns = (uint8_t)mixed_return(first, type->leaf_count == 2, second);
        if (type->leaf_count == 1 && type->leaves[0].kind == ABI_F32) {
            plan->returns = ABI_RETURN_FLOAT;  // a thunk has to box it
        }
    } else if (type->size > 16) {
        return_hidden(state);
    } else {
        return_general(state, type);
    }
}

void abi_return_struct(AbiState *state, const AbiType *type)
{
    if (type->size == 0) {
        return;
    }
    switch (state->rules->family) {
    case ABI_FAMILY_X86_64:
        return_x86_64(state, type);
        break;
    case ABI_FAMILY_AARCH64:
        return_aarch64(state, type);
        break;
    case ABI_FAMILY_RISCV:
        return_riscv(state, type);
        break;
    case ABI_FAMILY_S390X:
        return_hidden(state);
        break;
    default:
        state->why = "a struct as result";
        break;
    }
}
