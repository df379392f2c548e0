// abi_place — placing the arguments of a call, by the rules of a target.
//
// Sources: System V psABI for x86-64; AAPCS64 and AAPCS32; RISC-V psABI; s390x ELF ABI;
// Power ELFv1 and ELFv2. Structs are in abi_struct.c.

#include <stdlib.h>
#include <string.h>

#include "ffi/abi.h"
#include "ffi/abi_mutant.h"

const AbiRules abi_x86_64 = {.name = "x86-64",
                             .word = 8,
                             .general = 6,
                             .floating = 8,
                             .float_form = ABI_FORM_UNSIGNED,
                             .family = ABI_FAMILY_X86_64};
const AbiRules abi_aarch64 = {.name = "AArch64",
                              .word = 8,
                              .general = 8,
                              .floating = 8,
                              .float_form = ABI_FORM_UNSIGNED,
                              .family = ABI_FAMILY_AARCH64};
const AbiRules abi_riscv64 = {.name = "RISC-V lp64d",
                              .word = 8,
                              .general = 8,
                              .floating = 8,
                              .float_form = ABI_FORM_BOXED,
                              .u32_sign_extended = true,
                              .floats_spill_to_general = true,
                              .variadic_floats_in_general = true,
                              .family = ABI_FAMILY_RISCV};
const AbiRules abi_s390x = {.name = "s390x",
                            .word = 8,
                            .general = 5,
                            .floating = 4,
                            .float_form = ABI_FORM_HIGH,
                            .family = ABI_FAMILY_S390X};
const AbiRules abi_ppc64 = {.name = "ppc64",
                            .word = 8,
                            .general = 8,
                            .floating = 8,  // of 13: a ninth argument is beyond the stub anyway
                            .float_form = ABI_FORM_DOUBLE,
                            .family = ABI_FAMILY_PPC64};
const AbiRules abi_armel = {
    .name = "Arm soft-float", .word = 4, .general = 4, .family = ABI_FAMILY_ARM};
const AbiRules abi_armhf = {.name = "Arm hard-float",
                            .word = 4,
                            .general = 4,
                            .floating = 8,
                            .float_form = ABI_FORM_UNSIGNED,
                            .family = ABI_FAMILY_ARM_HARD};

static const uint8_t kind_size[] = {
    [ABI_I8] = 1,           [ABI_U8] = 1,
    [ABI_BOOL] = 1,         [ABI_I16] = 2,
    [ABI_U16] = 2,          [ABI_I32] = 4,
    [ABI_U32] = 4,          [ABI_I64] = 8,
    [ABI_U64] = 8,          [ABI_POINTER] = sizeof(void *),
    [ABI_F32] = 4,          [ABI_F64] = 8,
    [ABI_LONG_DOUBLE] = 16, [ABI_INT128] = 16,
};

void abi_add(AbiState *state, size_t from, size_t to, size_t size, enum AbiForm form)
{
    if (state->why) {
        return;
    }
    if (state->piece_count == state->piece_capacity) {
        size_t capacity = (size_t)state->piece_capacity * 2 + 16;
        AbiPiece *grown = capacity > UINT16_MAX
                              ? NULL
                              : realloc(state->plan->pieces, capacity * sizeof(AbiPiece));
        if (!grown) {
            state->why = "memory";
            return;
        }
        state->plan->pieces = grown;
        state->piece_capacity = (uint16_t)capacity;
    }
    state->plan->pieces[state->piece_count++] =
        (AbiPiece){(uint16_t)from, (uint16_t)to, (uint8_t)size, (uint8_t)form};
}

size_t abi_next_stack(AbiState *state, size_t words, size_t align)
{
    size_t unit = align > state->rules->word ? align / state->rules->word : 1;
    size_t at = (state->stack + unit - 1) / unit * unit;
    if (align > 16 || words > ABI_STACK_WORDS || at + words > ABI_STACK_WORDS) {
        state->why = align > 16 ? "an argument aligned to more than 16 bytes"
                                : "arguments that need more stack";
        return offsetof(AbiImage, stack);
    }
    state->stack = (uint8_t)(at + words);
    return offsetof(AbiImage, stack) + at * sizeof(AbiWord);
}

size_t abi_next_general(AbiState *state)
{
    if (state->general < state->rules->general) {
        return offsetof(AbiImage, general) + state->general++ * sizeof(AbiWord);
    }
    return abi_next_stack(state, 1, 0);
}

static bool is_floating(enum AbiKind kind)
{
    return kind == ABI_F32 || kind == ABI_F64;
}

static enum AbiForm integer_form(const AbiRules *rules, enum AbiKind kind)
{
    bool is_signed =
        kind == ABI_I8 || kind == ABI_I16 || kind == ABI_I32 || kind == ABI_I64 ||
        (kind == ABI_U32 && rules->u32_sign_extended && !is_mutant(MUTANT_u32_zero_extended));
    return is_signed ? ABI_FORM_SIGNED : ABI_FORM_UNSIGNED;
}

// Two words that hold a 16-byte scalar.
static void place_pair(AbiState *state, enum AbiKind kind, size_t from)
{
    enum AbiFamily family = state->rules->family;
    uint8_t left = state->rules->general - state->general;
    bool x87 = kind == ABI_LONG_DOUBLE && family == ABI_FAMILY_X86_64;
    if (family == ABI_FAMILY_AARCH64 && kind == ABI_INT128) {
        state->general += left > 0 ? state->general & 1 : 0;
        left = state->rules->general - state->general;
        state->general = left < 2 ? state->rules->general : state->general;
    } else if (family == ABI_FAMILY_RISCV) {
        state->general += state->variadic && left > 0 ? state->general & 1 : 0;
        left = state->rules->general - state->general;
    } else if (family != ABI_FAMILY_X86_64) {
        state->why = kind == ABI_INT128 ? "an argument of 128 bits" : "a long double argument";
        return;
    }
    bool split = family == ABI_FAMILY_RISCV && left == 1;
    if (split || (left >= 2 && !x87)) {
        abi_add(state, from, abi_next_general(state), 8, ABI_FORM_BYTES);
        abi_add(state, from + 8, abi_next_general(state), 8, ABI_FORM_BYTES);
        return;
    }
    size_t to = abi_next_stack(state, 2, 16);
    abi_add(state, from, to, 8, ABI_FORM_BYTES);
    abi_add(state, from + 8, to + 8, 8, ABI_FORM_BYTES);
}

// Positional doublewords: the i-th argument owns general register i.
static void place_ppc64(AbiState *state, enum AbiKind kind, size_t from)
{
    if (state->general == state->rules->general) {
        state->why = "more than eight argument words";
        return;
    }
    size_t general = offsetof(AbiImage, general) + state->general++ * sizeof(AbiWord);
    if (!is_floating(kind)) {
        abi_add(state, from, general, kind_size[kind], integer_form(state->rules, kind));
        return;
    }
    enum AbiForm form = kind == ABI_F32 ? ABI_FORM_DOUBLE : ABI_FORM_BYTES;
    abi_add(state, from, offsetof(AbiImage, floating) + state->floating++ * 8, kind_size[kind],
            form);
    if (state->variadic) {
        abi_add(state, from, general, kind_size[kind], form);
    }
}

// VFP registers with back-filling; false: the argument goes to the stack, as all later ones.
static bool place_vfp(AbiState *state, enum AbiKind kind, size_t from)
{
    uint32_t mask = kind == ABI_F32 ? 1 : 3;
    for (int i = 0; i < 16; i += kind == ABI_F32 ? 1 : 2) {
        if (!(state->single_used & mask << i)) {
            bool skip = is_mutant(MUTANT_no_back_filling) && kind == ABI_F64;
            state->single_used |= skip ? (1u << (i + 2)) - 1 : mask << i;
            state->floating = state->floating > i / 2 ? state->floating : (uint8_t)(i / 2 + 1);
            abi_add(state, from, offsetof(AbiImage, floating) + (size_t)i * 4, kind_size[kind],
                    ABI_FORM_BYTES);
            return true;
        }
    }
    state->single_used = 0xffff;
    return false;
}

static void place_arm(AbiState *state, enum AbiKind kind, size_t from)
{
    bool base = state->variadic_function && !is_mutant(MUTANT_variadic_in_vfp);
    bool vfp = state->rules->family == ABI_FAMILY_ARM_HARD && !base && is_floating(kind);
    if (vfp && place_vfp(state, kind, from)) {
        return;
    }
    size_t size = kind_size[kind];
    enum AbiForm form = integer_form(state->rules, kind);
    if (size > 8) {
        state->why = "an argument of 128 bits";
        return;
    }
    if (size == 8) {
        form = ABI_FORM_BYTES;
        state->general += vfp ? 0 : state->general & 1;
    }
    if (!vfp && state->general + size / 8 < state->rules->general) {
        abi_add(state, from, offsetof(AbiImage, general) + state->general * sizeof(AbiWord),
                size, form);
        state->general += size == 8 ? 2 : 1;
        return;
    }
    if (!vfp) {
        state->general = state->rules->general;
    }
    abi_add(state, from, abi_next_stack(state, size == 8 ? 2 : 1, size), size, form);
}

void abi_place_scalar(AbiState *state, enum AbiKind kind, size_t from)
{
    const AbiRules *rules = state->rules;
    if (rules->family == ABI_FAMILY_PPC64 && kind < ABI_LONG_DOUBLE) {
        place_ppc64(state, kind, from);
    } else if (rules->family == ABI_FAMILY_ARM || rules->family == ABI_FAMILY_ARM_HARD) {
        place_arm(state, kind, from);
    } else if (kind == ABI_LONG_DOUBLE || kind == ABI_INT128) {
        place_pair(state, kind, from);
    } else if (!is_floating(kind)) {
        abi_add(state, from, abi_next_general(state), kind_size[kind],
                integer_form(rules, kind));
    } else {
        bool in_floating = state->floating < rules->floating &&
                           !(state->variadic && rules->variadic_floats_in_general);
        size_t to = in_floating ? offsetof(AbiImage, floating) + state->floating++ * 8
                    : rules->floats_spill_to_general ? abi_next_general(state)
                                                     : abi_next_stack(state, 1, 0);
        enum AbiForm form = !in_floating || kind == ABI_F64 ? ABI_FORM_UNSIGNED
                                                            : (enum AbiForm)rules->float_form;
        abi_add(state, from, to, kind_size[kind], form);
    }
}

static void result_piece(AbiPlan *plan, size_t from, size_t to, size_t size, enum AbiForm form)
{
    plan->result[plan->result_count++] =
        (AbiPiece){(uint16_t)from, (uint16_t)to, (uint8_t)size, (uint8_t)form};
}

static void return_scalar(AbiState *state, enum AbiKind kind)
{
    AbiPlan *plan = state->plan;
    enum AbiFamily family = state->rules->family;
    size_t floating = offsetof(AbiResult, floating), general = offsetof(AbiResult, general);
    // WHY: a variadic function on armhf follows the base rules, its result too.
    bool soft =
        family == ABI_FAMILY_ARM || (family == ABI_FAMILY_ARM_HARD && state->variadic_function);
    if (is_floating(kind) && !soft) {
        plan->returns = kind == ABI_F32 ? ABI_RETURN_FLOAT : ABI_RETURN_DOUBLE;
        result_piece(plan, 0, floating, kind_size[kind], ABI_FORM_BYTES);
    } else if (kind == ABI_LONG_DOUBLE && family == ABI_FAMILY_X86_64) {
        plan->returns = ABI_RETURN_EXTENDED;
        result_piece(plan, 0, offsetof(AbiResult, extended), 16, ABI_FORM_BYTES);
    } else if (kind == ABI_LONG_DOUBLE || kind == ABI_INT128) {
        bool fits = family == ABI_FAMILY_RISCV || family == ABI_FAMILY_X86_64 ||
                    (family == ABI_FAMILY_AARCH64 && kind == ABI_INT128);
        if (!fits) {
            state->why = "a result of 128 bits";
            return;
        }
        result_piece(plan, 0, general, 8, ABI_FORM_BYTES);
        result_piece(plan, 8, general + 8, 8, ABI_FORM_BYTES);
    } else if (kind != ABI_VOID) {
        result_piece(plan, 0, general, kind_size[kind],
                     kind == ABI_BOOL ? ABI_FORM_UNSIGNED : integer_form(state->rules, kind));
    }
}

static bool finish_plan(AbiState *state, int count)
{
    AbiPlan *plan = state->plan;
    plan->first[count] = state->piece_count;
    plan->general_used = state->general;
    plan->floating_used = state->floating;
    plan->stack_used = state->stack;
    plan->shape = state->stack      ? ABI_SHAPE_FULL
                  : state->floating ? ABI_SHAPE_REGISTERS
                                    : ABI_SHAPE_GENERAL;
    if (state->rules == abi_native && !state->why) {
        plan->stub = abi_stub((enum AbiShape)plan->shape, (enum AbiReturn)plan->returns);
        state->why = plan->stub ? NULL : "a result of this type";
    }
    return !state->why;
}

AbiPlan *abi_plan_new(const AbiRules *rules, const AbiType *result, const AbiType *arguments,
                      int count, int fixed, const char **why)
{
    *why = NULL;
    AbiPlan *plan = calloc(1, sizeof(AbiPlan) + ((size_t)count + 1) * sizeof(uint16_t));
    if (!plan) {
        return NULL;
    }
    plan->first = (uint16_t *)(plan + 1);
    plan->argument_count = (uint16_t)count;
    AbiState state = {.rules = rules, .plan = plan, .variadic_function = fixed >= 0};
    if (result->kind == ABI_STRUCT) {
        plan->result_size = result->size;
        abi_return_struct(&state, result);
    } else {
        return_scalar(&state, (enum AbiKind)result->kind);
    }
    for (int i = 0; i < count && !state.why; i++) {
        plan->first[i] = state.piece_count;
        state.variadic = fixed >= 0 && i >= fixed;
        if (arguments[i].kind == ABI_STRUCT) {
            abi_place_struct(&state, &arguments[i]);
        } else {
            abi_place_scalar(&state, (enum AbiKind)arguments[i].kind, 0);
        }
    }
    if (!finish_plan(&state, count)) {
        *why = strcmp(state.why, "memory") ? state.why : NULL;
        abi_plan_free(plan);
        return NULL;
    }
    return plan;
}

void abi_plan_free(AbiPlan *plan)
{
    if (plan) {
        free(plan->pieces);
        free(plan);
    }
}

// ---- moving values

static void put_word(char *to, uint64_t bits)
{
    AbiWord word = (AbiWord)bits;
    memcpy(to, &word, sizeof(word));
}

static uint64_t read_integer(const char *from, size_t size, bool is_signed)
{
    uint8_t byte;
    uint16_t half;
    uint32_t single;
    uint64_t whole;
    switch (size) {
    case 1:
        memcpy(&byte, from, 1);
        return is_signed ? (uint64_t)(int8_t)byte : byte;
    case 2:
        memcpy(&half, from, 2);
        return is_signed ? (uint64_t)(int16_t)half : half;
    case 4:
        memcpy(&single, from, 4);
        return is_signed ? (uint64_t)(int32_t)single : single;
    default:
        memcpy(&whole, from, 8);
        return whole;
    }
}

static void put_piece(const AbiPiece *piece, char *to, const char *from)
{
    switch (piece->form) {
    case ABI_FORM_SIGNED:
        put_word(to, read_integer(from, piece->size, true));
        break;
    case ABI_FORM_UNSIGNED:
        put_word(to, read_integer(from, piece->size, false));
        break;
    case ABI_FORM_BYTES:
        if (piece->size < sizeof(AbiWord)) {
            memset(to, 0, sizeof(AbiWord));
        }
        memcpy(to, from, piece->size);
        break;
    case ABI_FORM_BOXED: {
        uint64_t box = is_mutant(MUTANT_float_not_boxed) ? 0 : (uint64_t)0xffffffff << 32;
        uint64_t bits = read_integer(from, 4, false) | box;
        memcpy(to, &bits, 8);
        break;
    }
    case ABI_FORM_HIGH: {
        unsigned half = is_mutant(MUTANT_float_low_half) ? 0 : 32;
        uint64_t bits = read_integer(from, 4, false) << half;
        memcpy(to, &bits, 8);
        break;
    }
    case ABI_FORM_DOUBLE: {
        float number;
        memcpy(&number, from, 4);
        double wide = (double)number;
        memcpy(to, &wide, 8);
        break;
    }
    default:
        put_word(to, (uintptr_t)from);
        break;
    }
}

void abi_put_argument(const AbiPlan *plan, AbiImage *image, int i, const void *value)
{
    for (int k = plan->first[i]; k < plan->first[i + 1]; k++) {
        const AbiPiece *piece = &plan->pieces[k];
        bool reference = piece->form == ABI_FORM_REFERENCE;
        put_piece(piece, (char *)image + piece->to,
                  (const char *)value + (reference ? 0 : piece->from));
    }
}

static void write_integer(char *to, size_t size, uint64_t bits)
{
    uint8_t byte = (uint8_t)bits;
    uint16_t half = (uint16_t)bits;
    uint32_t single = (uint32_t)bits;
    memcpy(to,
           size == 1   ? (void *)&byte
           : size == 2 ? (void *)&half
           : size == 4 ? (void *)&single
                       : (void *)&bits,
           size);
}

// from: a word of the image, or a register of the result that is 8 bytes wide
static void get_piece(const AbiPiece *piece, const char *from, size_t width, char *to)
{
    uint64_t bits = read_integer(from, width, false);
    switch (piece->form) {
    case ABI_FORM_SIGNED:
    case ABI_FORM_UNSIGNED:
    case ABI_FORM_BOXED:
        write_integer(to, piece->size, bits);
        break;
    case ABI_FORM_BYTES:
        memcpy(to, from, piece->size);
        break;
    case ABI_FORM_HIGH:
        write_integer(to, 4, read_integer(from, 8, false) >> 32);
        break;
    case ABI_FORM_DOUBLE: {
        double wide;
        memcpy(&wide, from, 8);
        float number = (float)wide;
        memcpy(to, &number, 4);
        break;
    }
    default:
        break;
    }
}

void abi_get_argument(const AbiPlan *plan, const AbiImage *image, int i, void *value)
{
    for (int k = plan->first[i]; k < plan->first[i + 1]; k++) {
        const AbiPiece *piece = &plan->pieces[k];
        const char *from = (const char *)image + piece->to;
        if (piece->form == ABI_FORM_REFERENCE) {
            AbiWord address;
            memcpy(&address, from, sizeof(address));
            memcpy(value, (const void *)(uintptr_t)address, piece->from);
            continue;
        }
        bool floating =
            piece->to >= offsetof(AbiImage, floating) && piece->to < offsetof(AbiImage, stack);
        get_piece(piece, from, floating ? 8 : sizeof(AbiWord), (char *)value + piece->from);
    }
}

void abi_put_result_address(const AbiPlan *plan, AbiImage *image, AbiResult *result, void *out)
{
    if (plan->hidden_result) {
        image->general[0] = (AbiWord)(uintptr_t)out;
    }
    result->general[0] = (uintptr_t)out;
    result->general[1] = plan->result_size;
}

void abi_get_result(const AbiPlan *plan, const AbiResult *result, void *out)
{
    for (int k = 0; k < plan->result_count; k++) {
        const AbiPiece *piece = &plan->result[k];
        get_piece(piece, (const char *)result + piece->to, 8, (char *)out + piece->from);
    }
}
