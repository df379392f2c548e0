// abi_recipe — a signature in terms that libffi gets right; the contract is in abi_recipe.h.
//
// Which registers are free is followed like the ABI says, as far as a rule below depends on it.
// What no libffi does wrong is left to it.

#include "ffi/abi_recipe.h"

#include <stdlib.h>
#include <string.h>

#include "base/config.h"

#if WITH_LIBFFI

#include <ffi.h>

enum { ELEMENTS_MAX = 64 };  // more never matters to how a struct travels

#if defined(__mips__) && _MIPS_SIM == _ABI64
#define IS_MIPS_N64 1
#else
#define IS_MIPS_N64 0
#endif
#if defined(__mips__) && !IS_MIPS_N64
#define IS_MIPS_O32 1
#else
#define IS_MIPS_O32 0
#endif
#if defined(__loongarch__)
#define IS_LOONGARCH 1
#else
#define IS_LOONGARCH 0
#endif

typedef struct Recipe {
    AbiRecipe *out;
    const char *why;
    int argument;  // the one that is being described
    size_t size;   // its bytes
    bool variadic_function, variadic;
    int general, floating;  // registers used
    uint32_t single_used;   // armhf: single registers in use, one bit each
    bool stack_used;
} Recipe;

static ffi_type *scalar_type(enum AbiKind kind)
{
    static ffi_type *const types[] = {
        [ABI_VOID] = &ffi_type_void,
        [ABI_I8] = &ffi_type_sint8,
        [ABI_U8] = &ffi_type_uint8,
        [ABI_BOOL] = &ffi_type_uint8,
        [ABI_I16] = &ffi_type_sint16,
        [ABI_U16] = &ffi_type_uint16,
        [ABI_I32] = &ffi_type_sint32,
        [ABI_U32] = &ffi_type_uint32,
        [ABI_I64] = &ffi_type_sint64,
        [ABI_U64] = &ffi_type_uint64,
        [ABI_POINTER] = &ffi_type_pointer,
        [ABI_F32] = &ffi_type_float,
        [ABI_F64] = &ffi_type_double,
        [ABI_LONG_DOUBLE] = &ffi_type_longdouble,
        [ABI_INT128] = NULL,
        [ABI_STRUCT] = NULL,
    };
    return types[kind];
}

static bool is_family(enum AbiFamily family)
{
    return abi_native && abi_native->family == family;
}

// LoongArch took over the rules of RISC-V.
static bool like_riscv(void)
{
    return IS_LOONGARCH || is_family(ABI_FAMILY_RISCV);
}

// ---- struct types

typedef struct Elements {
    ffi_type *items[ELEMENTS_MAX + 1];
    int count;
    bool full;
} Elements;

static void add_element(Elements *list, ffi_type *type)
{
    if (list->count == ELEMENTS_MAX || !type) {
        list->full = true;
    } else {
        list->items[list->count++] = type;
    }
}

static ffi_type *make_struct(const AbiType *type, const Elements *list)
{
    size_t size = sizeof(ffi_type) + (size_t)(list->count + 1) * sizeof(ffi_type *);
    ffi_type *made = calloc(1, size);
    if (made) {
        made->size = type->size;
        made->alignment = (unsigned short)type->align;
        made->type = FFI_TYPE_STRUCT;
        made->elements = (ffi_type **)(made + 1);
        memcpy(made->elements, list->items, (size_t)list->count * sizeof(ffi_type *));
    }
    return made;
}

// x86-64: a struct that travels in memory, however small. libffi decides so when it finds a part
// of more than four eightbytes.
static ffi_type *memory_struct(const AbiType *type)
{
    static ffi_type *nothing[] = {&ffi_type_uint64, NULL};
    static ffi_type large = {64, 1, FFI_TYPE_STRUCT, nothing};
    Elements list = {.count = 0};
    add_element(&list, &large);
    return make_struct(type, &list);
}

// The scalars themselves, when libffi's natural layout puts them where they are.
static bool describe_naturally(const AbiType *type, Elements *list)
{
    size_t at = 0, align = 1;
    for (uint32_t i = 0; i < type->leaf_count && !list->full; i++) {
        const AbiLeaf *leaf = &type->leaves[i];
        ffi_type *scalar = scalar_type((enum AbiKind)leaf->kind);
        if (type->has_union || leaf->bit_field || !scalar) {
            return false;
        }
        at = (at + scalar->alignment - 1) / scalar->alignment * scalar->alignment;
        if (at != leaf->offset) {
            return false;
        }
        at += scalar->size;
        align = scalar->alignment > align ? scalar->alignment : align;
        add_element(list, scalar);
    }
    return type->leaf_count && !list->full && (at + align - 1) / align * align == type->size;
}

// Do structs and unions of nothing but floats of one kind travel in floating registers?
static bool has_homogeneous(void)
{
#if defined(__powerpc64__)
    return _CALL_ELF == 2;
#else
    return is_family(ABI_FAMILY_AARCH64) || is_family(ABI_FAMILY_ARM_HARD);
#endif
}

static void describe_as_words(const AbiType *type, Elements *list)
{
    enum AbiKind kind;
    int members = has_homogeneous() ? abi_homogeneous(type, &kind) : 0;
    for (int i = 0; i < members; i++) {
        add_element(list, scalar_type(kind));
    }
    size_t word = type->align >= 8 ? 8 : type->align;
    ffi_type *integer = word == 8   ? &ffi_type_uint64
                        : word == 4 ? &ffi_type_uint32
                        : word == 2 ? &ffi_type_uint16
                                    : &ffi_type_uint8;
    for (size_t at = 0; !members && at < type->size && !list->full; at += word) {
        add_element(list, integer);
    }
}

// NULL where libffi knows no complex types: there they travel like structs of two.
static ffi_type *complex_type(const AbiType *type)
{
#ifdef FFI_TARGET_HAS_COMPLEX_TYPE
    switch (type->complex ? type->leaves[0].kind : ABI_VOID) {
    case ABI_F32:
        return &ffi_type_complex_float;
    case ABI_F64:
        return &ffi_type_complex_double;
    case ABI_LONG_DOUBLE:
        return &ffi_type_complex_longdouble;
    default:
        break;
    }
#endif
    (void)type;
    return NULL;
}

static bool check_struct(Recipe *recipe, const AbiType *type)
{
    recipe->why = type->size == 0    ? "an empty struct"
                  : type->align > 16 ? "a struct aligned to more than 16 bytes"
                                     : NULL;
    return !recipe->why;
}

// Is it returned in floating registers, like its one or two floating members?
static bool is_mips_floating(const AbiType *type)
{
    bool floating =
        type->flat && type->size <= 16 && type->leaf_count >= 1 && type->leaf_count <= 2;
    for (uint32_t i = 0; i < type->leaf_count && floating; i++) {
        const AbiLeaf *leaf = &type->leaves[i];
        floating = leaf->kind >= ABI_F32 && leaf->kind <= ABI_LONG_DOUBLE && !leaf->complex;
    }
    return floating;
}

// MIPS n64: a doubleword travels in a floating register when it is a double that is a member of
// the struct itself, not of an array or struct in it. The rest is bytes, padding included: libffi
// counts registers by the members.
static ffi_type *mips_n64_struct(const AbiType *type)
{
    enum { WORDS = 8 };  // argument registers
    struct {
        ffi_type whole, tail;
        ffi_type *members[WORDS + 2], *inside[2];
    } *made = calloc(1, sizeof(*made));
    if (!made) {
        return NULL;
    }
    uint32_t count = type->size / 8 < WORDS ? type->size / 8 : WORDS;
    for (uint32_t i = 0; i < count; i++) {
        made->members[i] = type->own_doubles >> i & 1 ? &ffi_type_double : &ffi_type_uint64;
    }
    made->inside[0] = &ffi_type_uint8;
    made->tail = (ffi_type){type->size - count * 8, 1, FFI_TYPE_STRUCT, made->inside};
    if (made->tail.size) {
        made->members[count] = &made->tail;
    }
    made->whole =
        (ffi_type){type->size, (unsigned short)type->align, FFI_TYPE_STRUCT, made->members};
    return &made->whole;
}

static ffi_type *struct_type(const AbiType *type)
{
    if (IS_MIPS_N64 && type->kind == ABI_STRUCT) {
        return mips_n64_struct(type);
    }
    Elements list = {.count = 0};
    if (!describe_naturally(type, &list)) {
        list.count = 0;
        list.full = false;
        describe_as_words(type, &list);
    }
    return make_struct(type, &list);
}

static ffi_type *whole_type(const AbiType *value)
{
    ffi_type *complex = complex_type(value);
    return value->kind != ABI_STRUCT ? scalar_type((enum AbiKind)value->kind)
           : complex                 ? complex
                                     : struct_type(value);
}

// ---- arguments

static void add_part(Recipe *recipe, ffi_type *type, enum AbiPartForm form, size_t offset,
                     size_t size)
{
    AbiRecipe *out = recipe->out;
    if (!type) {
        return;  // memory is short: the caller sees that a type is missing
    }
    out->types[out->count] = type;
    out->parts[out->count++] = (AbiPart){.form = (uint8_t)form,
                                         .argument = (uint8_t)recipe->argument,
                                         .whole = offset == 0 && size == recipe->size,
                                         .offset = (uint16_t)offset,
                                         .size = (uint32_t)size};
}

static void add_filler(Recipe *recipe)
{
    add_part(recipe, sizeof(AbiWord) == 8 ? &ffi_type_uint64 : &ffi_type_uint32, PART_FILLER, 0,
             0);
}

static void add_whole(Recipe *recipe, ffi_type *type, const AbiType *value)
{
    add_part(recipe, type, PART_PLAIN, 0, value->size);
}

static void add_words(Recipe *recipe, const AbiType *value)
{
    for (size_t at = 0; at < value->size; at += 8) {
        size_t left = value->size - at;
        add_part(recipe, &ffi_type_uint64, PART_PLAIN, at, left < 8 ? left : 8);
    }
}

// Everything in registers is a scalar for each eightbyte: libffi before 3.4.7 mixes up structs
// of an integer and a floating one when they take the last integer register.
static void add_x86_64(Recipe *recipe, const AbiType *value)
{
    char classes[2] = {'i', value->kind == ABI_INT128 ? 'i' : 'n'};
    int general = 0, floating = 0;
    bool memory = value->kind == ABI_LONG_DOUBLE;
    if (value->kind == ABI_F32 || value->kind == ABI_F64) {
        classes[0] = 's';
    } else if (value->kind == ABI_STRUCT) {
        memory = !abi_classify_x86_64(value, classes);
    }
    for (int k = 0; k < 2 && !memory; k++) {
        general += classes[k] == 'i';
        floating += classes[k] == 's';
    }
    bool aggregate = value->kind == ABI_STRUCT || value->kind == ABI_INT128;
    memory |= recipe->general + general > 6 || recipe->floating + floating > 8;
    if (!memory) {
        recipe->general += general;
        recipe->floating += floating;
    }
    if (!aggregate) {
        add_whole(recipe, scalar_type((enum AbiKind)value->kind), value);
    } else if (memory) {
        add_whole(recipe, memory_struct(value), value);
    } else {
        for (size_t k = 0; k < 2; k++) {
            size_t left = value->size > k * 8 ? value->size - k * 8 : 0;
            ffi_type *type = classes[k] == 'i' ? &ffi_type_uint64 : &ffi_type_double;
            if (classes[k] != 'n') {
                add_part(recipe, type, PART_PLAIN, k * 8, left < 8 ? left : 8);
            }
        }
    }
}

// Structs that travel as an address are given as one: libffi before 3.7.1 breaks the stack when
// the address is on it. The registers that 128-bit integers skip are filled.
static void add_aarch64(Recipe *recipe, const AbiType *value)
{
    enum AbiKind kind;
    int words = (int)((value->size + 7) / 8);
    bool homogeneous = value->kind == ABI_STRUCT && abi_homogeneous(value, &kind);
    bool floating = (value->kind >= ABI_F32 && value->kind <= ABI_LONG_DOUBLE) || homogeneous;
    if (value->kind == ABI_STRUCT && value->size > 16 && !homogeneous) {
        add_part(recipe, &ffi_type_pointer, PART_REFERENCE, 0, value->size);
        recipe->general++;
        return;
    }
    if (value->kind == ABI_INT128 && recipe->general < 8) {
        if (recipe->general & 1) {
            add_filler(recipe);
            recipe->general++;
        }
        if (recipe->general < 8) {
            add_words(recipe, value);
            recipe->general += 2;
            return;
        }
    }
    if (!floating) {
        recipe->general += recipe->general + words <= 8 ? words : 8;
    }
    add_whole(recipe, value->kind == ABI_INT128 ? struct_type(value) : whole_type(value),
              value);
}

// Does the value take single registers, how many and in groups of how many?
static int vfp_count(const AbiType *value, int *unit)
{
    enum AbiKind kind = (enum AbiKind)value->kind;
    int members = kind == ABI_F32 || kind == ABI_F64 ? 1
                  : kind == ABI_STRUCT               ? abi_homogeneous(value, &kind)
                                                     : 0;
    *unit = kind == ABI_F32 ? 1 : 2;
    return members;
}

static bool take_vfp(Recipe *recipe, int members, int unit)
{
    uint32_t mask = (1u << (members * unit)) - 1;
    for (int at = 0; at + members * unit <= 16; at += unit) {
        if (!(recipe->single_used & mask << at)) {
            recipe->single_used |= mask << at;
            return true;
        }
    }
    recipe->single_used = 0xffff;
    return false;
}

// libffi lets small arguments have the integer registers that a larger one, which went to the
// stack, has closed: they are filled.
static void add_armhf(Recipe *recipe, const AbiType *value)
{
    int unit, members = vfp_count(value, &unit);
    add_whole(recipe, whole_type(value), value);
    if (recipe->variadic_function) {
        return;
    }
    if (members) {
        recipe->stack_used |= !take_vfp(recipe, members, unit);
        return;
    }
    int words = (int)(value->size + 3) / 4;
    int from =
        recipe->general + (value->align >= 8 && value->size > 4 ? recipe->general & 1 : 0);
    if (from + words <= 4) {
        recipe->general = from + words;
        return;
    }
    bool split = !recipe->stack_used && from < 4;
    while (recipe->general < 4) {
        if (!split && recipe->stack_used) {
            add_filler(recipe);
        }
        recipe->general++;
    }
    recipe->stack_used = true;
}

// Floats are given as doubles in NaN boxes, which libffi before 3.6 does not make when clang
// compiled it.
static void add_riscv_scalar(Recipe *recipe, enum AbiKind kind, size_t offset, size_t size)
{
    bool floating =
        (kind == ABI_F32 || kind == ABI_F64) && recipe->floating < 8 && !recipe->variadic;
    ffi_type *type = kind == ABI_F32 ? &ffi_type_uint32 : scalar_type(kind);
    if (kind == ABI_F32 && floating) {
        add_part(recipe, &ffi_type_double, PART_BOXED, offset, size);
    } else {  // bit-fields may touch fewer bytes
        add_part(recipe, type->size == size ? type : &ffi_type_uint64, PART_PLAIN, offset,
                 size);
    }
    *(floating ? &recipe->floating : &recipe->general) += 1;
}

// Structs of one or two scalars are given as those: libffi overlooks that registers are full.
static void add_riscv(Recipe *recipe, const AbiType *value)
{
    int words = (int)(value->size + 7) / 8, general, floating;
    bool flat = value->kind == ABI_STRUCT && !recipe->variadic &&
                abi_flattens_riscv(value, &general, &floating);
    if (value->kind < ABI_LONG_DOUBLE) {
        add_riscv_scalar(recipe, (enum AbiKind)value->kind, 0, value->size);
    } else if (flat && recipe->general + general <= 8 && recipe->floating + floating <= 8) {
        for (uint32_t i = 0; i < value->leaf_count; i++) {
            const AbiLeaf *leaf = &value->leaves[i];
            add_riscv_scalar(recipe, (enum AbiKind)leaf->kind, leaf->offset, leaf->size);
        }
    } else if (words > 2) {
        add_part(recipe, &ffi_type_pointer, PART_REFERENCE, 0, value->size);
        recipe->general++;
    } else if (flat && value->align <= 8) {
        add_words(recipe, value);
        recipe->general += words;
    } else {
        bool even = value->align == 16 && recipe->variadic && recipe->general < 8;
        recipe->general += words + (even ? recipe->general & 1 : 0);
        add_whole(recipe, value->kind == ABI_INT128 ? struct_type(value) : whole_type(value),
                  value);
    }
    recipe->general = recipe->general < 8 ? recipe->general : 8;
}

// The parts of a complex number travel like two arguments.
static void add_halves(Recipe *recipe, const AbiType *value)
{
    ffi_type *half = scalar_type((enum AbiKind)value->leaves[0].kind);
    add_part(recipe, half, PART_PLAIN, 0, value->size / 2);
    add_part(recipe, half, PART_PLAIN, value->size / 2, value->size / 2);
}

// All arguments own doublewords, in order; those of 16 bytes begin at even ones.
static void add_mips_n64(Recipe *recipe, const AbiType *value)
{
    if (value->align == 16 && recipe->general & 1) {
        add_filler(recipe);  // libffi forgets that the skipped register may be the last
        recipe->general++;
    }
    if (value->complex && !recipe->variadic) {
        add_halves(recipe, value);
        recipe->general += value->size == 8 ? 1 : 0;
    } else if (value->kind == ABI_INT128) {
        add_words(recipe, value);
    } else {
        add_whole(recipe, value->kind == ABI_STRUCT ? struct_type(value) : whole_type(value),
                  value);
    }
    recipe->general += (int)(value->size + 7) / 8;
}

// libffi has complex numbers as scalars of their own, o32 passes them like structs of integers.
static void add_mips(Recipe *recipe, const AbiType *value)
{
    if (IS_MIPS_N64) {
        add_mips_n64(recipe, value);
    } else if (recipe->argument == 0 && recipe->out->result->type == FFI_TYPE_COMPLEX &&
               !recipe->variadic_function &&
               (value->kind == ABI_F32 || value->kind == ABI_F64)) {
        recipe->why = "libffi on MIPS loads no float registers when the result is complex";
    } else {
        add_whole(recipe, value->kind == ABI_STRUCT ? struct_type(value) : whole_type(value),
                  value);
    }
}

static void add_other(Recipe *recipe, const AbiType *value)
{
    if (value->kind == ABI_INT128) {
        if (is_family(ABI_FAMILY_S390X)) {
            add_part(recipe, &ffi_type_pointer, PART_REFERENCE, 0, value->size);
        } else {
            add_words(recipe, value);
        }
        return;
    }
    if (is_family(ABI_FAMILY_S390X) && value->has_array && value->leaf_count == 1 &&
        (value->size == 4 || value->size == 8)) {  // libffi takes it for a float
        add_part(recipe, value->size == 8 ? &ffi_type_uint64 : &ffi_type_uint32, PART_PLAIN, 0,
                 value->size);
        return;
    }
    enum AbiKind kind = ABI_VOID;
    int members = 0;
    if (value->kind == ABI_STRUCT && is_family(ABI_FAMILY_PPC64)) {
        bool alone = abi_is_x87(value) && !value->has_union;  // ELFv1: like its one member
        members = has_homogeneous() || alone ? abi_homogeneous(value, &kind) : 0;
    }
    if (value->complex && is_family(ABI_FAMILY_PPC64)) {
        add_halves(recipe, value);
    } else if (members && kind == ABI_LONG_DOUBLE) {
        for (int k = 0; k < members; k++) {  // libffi miscounts their registers
            add_part(recipe, &ffi_type_longdouble, PART_PLAIN, (size_t)k * 16, 16);
        }
    } else {
        add_whole(recipe, whole_type(value), value);
    }
}

static bool add_argument(Recipe *recipe, const AbiType *value)
{
    int before = recipe->out->count;
    if (value->kind == ABI_STRUCT && !check_struct(recipe, value)) {
        return false;
    }
    if (is_family(ABI_FAMILY_X86_64)) {
        add_x86_64(recipe, value);
    } else if (is_family(ABI_FAMILY_AARCH64)) {
        add_aarch64(recipe, value);
    } else if (is_family(ABI_FAMILY_ARM_HARD)) {
        add_armhf(recipe, value);
    } else if (like_riscv()) {
        add_riscv(recipe, value);
    } else if (IS_MIPS_O32 || IS_MIPS_N64) {
        add_mips(recipe, value);
    } else {
        add_other(recipe, value);
    }
    return recipe->out->count > before;
}

// ---- the result

static ffi_type *pair_of(const AbiType *type, ffi_type *each)
{
    Elements list = {.count = 0};
    add_element(&list, each);
    add_element(&list, each);
    AbiType shape = *type;
    shape.size = (uint32_t)each->size * 2;
    shape.align = each->alignment;
    return make_struct(&shape, &list);
}

static void spread_result(AbiRecipe *out, const AbiType *type)
{
    out->result_form = RESULT_SPREAD;
    for (uint32_t i = 0; i < 2; i++) {
        const AbiLeaf *leaf = &type->leaves[i];
        out->spread[i] = (AbiSpread){(uint8_t)leaf->offset, leaf->size, leaf->kind == ABI_F32};
    }
}

// A struct with floats, where they are to be boxed; NULL: it is not one.
static ffi_type *riscv_result(Recipe *recipe, const AbiType *type)
{
    static const AbiType shape = {.size = 16, .align = 8};
    int general, floating;
    Elements list = {.count = 0};
    if (type->kind != ABI_STRUCT || !abi_flattens_riscv(type, &general, &floating)) {
        return NULL;
    }
    if (type->leaves[0].offset) {
        recipe->why = "a struct as result that begins with padding";
        return NULL;
    }
    if (type->leaf_count == 1) {
        recipe->out->result_form =
            type->leaves[0].kind == ABI_F32 ? RESULT_BOXED : RESULT_PREFIX;
        return &ffi_type_double;
    }
    for (uint32_t i = 0; i < 2; i++) {
        bool real = type->leaves[i].kind == ABI_F32 || type->leaves[i].kind == ABI_F64;
        add_element(&list, real ? &ffi_type_double : &ffi_type_uint64);
    }
    spread_result(recipe->out, type);
    return make_struct(&shape, &list);
}

static ffi_type *x86_64_result(Recipe *recipe, const AbiType *type)
{
    char classes[2];
    if (abi_is_x87(type)) {
        return &ffi_type_longdouble;  // travels alike
    }
    if (!abi_classify_x86_64(type, classes)) {
        return memory_struct(type);
    }
    if (classes[0] == 'n') {
        recipe->why = "a struct as result that begins with padding";
        return NULL;
    }
    if (type->size > 8 && classes[1] == 'n') {
        recipe->out->result_form = RESULT_PREFIX;
        return classes[0] == 's' ? &ffi_type_double : &ffi_type_uint64;
    }
    Elements list = {.count = 0};
    for (size_t at = 0; at < type->size; at += 8) {
        size_t left = type->size - at;
        if (classes[at / 8] == 's') {
            add_element(&list, left >= 8 ? &ffi_type_double : &ffi_type_float);
        } else if (left >= 8) {
            add_element(&list, &ffi_type_uint64);
        } else {
            for (size_t i = 0; i < left; i++) {
                add_element(&list, &ffi_type_uint8);
            }
        }
    }
    return make_struct(type, &list);
}

static bool is_elf_v1(void)
{
#if defined(__powerpc64__)
    return _CALL_ELF != 2;
#else
    return false;
#endif
}

static bool is_float_pair(const AbiType *type)
{
    return type->kind == ABI_STRUCT && type->size == 8 && type->leaf_count == 2 &&
           !type->has_union && type->leaves[0].kind == ABI_F32 &&
           type->leaves[1].kind == ABI_F32 && type->leaves[0].offset == 0 &&
           type->leaves[0].complex == type->complex && (type->complex || type->flat);
}

static ffi_type *wide_result(const AbiType *type)
{
    if (is_elf_v1()) {
        return NULL;  // in two registers, which a struct is not
    }
    AbiType pair = *type;
    return is_family(ABI_FAMILY_S390X) ? struct_type(&pair) : pair_of(type, &ffi_type_uint64);
}

// MIPS n64: a struct of one or two floating members.
static ffi_type *mips_floating_result(Recipe *recipe, const AbiType *type)
{
    Elements list = {.count = 0};
    if (type->leaves[0].kind == ABI_LONG_DOUBLE) {
        recipe->why = "a struct of one long double as result";  // in $f0 and $f1
    } else if (!describe_naturally(type, &list)) {
        recipe->why = "a packed struct of floats as result";
    }
    return recipe->why ? NULL : make_struct(type, &list);
}

static ffi_type *result_type(Recipe *recipe, const AbiType *type, bool closure)
{
    AbiRecipe *out = recipe->out;
    if (type->kind == ABI_INT128) {
        ffi_type *made = wide_result(type);
        recipe->why = made ? NULL : "a 128-bit integer as result";
        return made;
    }
    if (type->kind == ABI_F32 && like_riscv()) {
        out->result_form = RESULT_BOXED;
        return &ffi_type_double;
    }
    if (type->kind != ABI_STRUCT) {
        bool integer = type->kind >= ABI_I8 && type->kind <= ABI_POINTER;
        out->result_form =
            integer && type->size < sizeof(ffi_arg) ? RESULT_WIDENED : RESULT_PLAIN;
        return scalar_type((enum AbiKind)type->kind);
    }
    if (IS_MIPS_O32 && closure && type->complex) {
        recipe->why = "libffi's callbacks with complex results fail on MIPS";
        return NULL;
    }
    if (IS_MIPS_N64 && closure && is_float_pair(type)) {
        spread_result(out, type);  // its closures do not load the second float
        return pair_of(type, &ffi_type_double);
    }
    if (IS_MIPS_N64 && closure && type->complex && type->size == 16) {
        return pair_of(type, &ffi_type_double);
    }
    if (IS_MIPS_N64 && is_mips_floating(type)) {
        return mips_floating_result(recipe, type);
    }
    ffi_type *boxed = like_riscv() ? riscv_result(recipe, type) : NULL;
    if (boxed || recipe->why) {
        return boxed;
    }
    ffi_type *complex = complex_type(type);
    bool in_memory = IS_MIPS_N64 && type->size > 16;
    if (complex && !in_memory) {
        return complex;
    }
    if (type->complex && is_elf_v1()) {
        recipe->why = "a complex number as result, which this libffi has not";
        return NULL;
    }
    if (!check_struct(recipe, type)) {
        return NULL;
    }
    return is_family(ABI_FAMILY_X86_64) ? x86_64_result(recipe, type) : struct_type(type);
}

// The first integer register holds the address of the result.
static bool is_result_hidden(const AbiType *type)
{
    enum AbiKind kind;
    char classes[2];
    if (type->kind != ABI_STRUCT) {
        return false;
    }
    if (is_family(ABI_FAMILY_X86_64)) {
        return !abi_classify_x86_64(type, classes) && !abi_is_x87(type) && !type->complex;
    }
    if (IS_MIPS_N64 || like_riscv()) {
        return type->size > 16;
    }
    return is_family(ABI_FAMILY_ARM_HARD) && type->size > 4 && !abi_homogeneous(type, &kind);
}

// ---- all of it

// libffi on MIPS takes a call without variadic arguments for one of a function with a prototype,
// and o32 passes the fixed ones of a variadic function elsewhere: one more argument, beyond all
// that the callee takes, tells what it is.
static void mark_variadic(Recipe *recipe, int count, int fixed)
{
    if (IS_MIPS_O32 && fixed == count) {
        add_filler(recipe);
    }
}

static bool is_plain(const AbiRecipe *recipe)
{
    bool plain = recipe->count == recipe->argument_count;
    for (int i = 0; i < recipe->count && plain; i++) {
        plain = recipe->parts[i].form == PART_PLAIN && recipe->parts[i].whole &&
                recipe->types[i]->size <= recipe->parts[i].size;
    }
    return plain;
}

bool abi_recipe_make(AbiRecipe *recipe, const AbiType *result, const AbiType *arguments,
                     int count, int fixed, bool closure, const char **why)
{
    size_t parts = (size_t)count * 4 + 4;
    *why = NULL;
    *recipe = (AbiRecipe){.argument_count = count,
                          .fixed = fixed,
                          .result_kind = result->kind,
                          .result_size = result->size,
                          .types = calloc(parts, sizeof(ffi_type *)),
                          .parts = calloc(parts, sizeof(AbiPart))};
    Recipe state = {.out = recipe, .variadic_function = fixed >= 0};
    bool ok = recipe->types && recipe->parts;
    if (ok) {
        recipe->result = result_type(&state, result, closure);
        ok = recipe->result != NULL;
    }
    state.general = is_result_hidden(result);
    for (int i = 0; i < count && ok; i++) {
        state.argument = i;
        state.size = arguments[i].size;
        state.variadic = fixed >= 0 && i >= fixed;
        recipe->fixed = i == fixed ? recipe->count : recipe->fixed;
        ok = add_argument(&state, &arguments[i]);
    }
    if (!ok) {
        *why = state.why;
        return false;
    }
    recipe->fixed = fixed == count ? recipe->count : recipe->fixed;
    mark_variadic(&state, count, fixed);
    recipe->plain = is_plain(recipe);
    for (int i = 0; i < recipe->count; i++) {
        recipe->has_references |= recipe->parts[i].form == PART_REFERENCE;
    }
    return true;
}

static void free_type(ffi_type *type)
{
    if (type && type->type == FFI_TYPE_STRUCT) {
        free(type);
    }
}

void abi_recipe_free(AbiRecipe *recipe)
{
    free_type(recipe->result);
    for (int i = 0; i < recipe->count; i++) {
        free_type(recipe->types[i]);
    }
    free(recipe->types);
    free(recipe->parts);
}

#endif
