// layout — struct, union and enum layout; checked against compilers by tests/ffi_layout.py.
//
// The rules are those of the System V ABIs as GCC and Clang apply them: a bit-field starts at the
// next free bit unless it would cross more units of its type's alignment than the type has;
// `packed` drops that rule and every alignment that was not asked for; `#pragma pack(n)` caps all
// alignments, drops the rule, and leaves bit-fields of width 0 alone. What differs between targets
// is measured here from the compiler's own structs.

#include "ffi/layout.h"

#include "base/alloc.h"
#include "py.h"

typedef struct UnnamedBits {
    char before;
    int : 3;
} UnnamedBits;

// Do unnamed bit-fields align their struct? (Arm and AArch64 say so.)
static const bool unnamed_bits_align = _Alignof(UnnamedBits) > 1;

// Larger records could not be addressed in bits.
#define RECORD_SIZE_MAX ((uint64_t)PTRDIFF_MAX >> 3)

typedef struct Placing {
    uint64_t bits;   // first free bit of a struct
    uint64_t size;   // bits of the largest member of a union
    uint32_t align;  // bytes
    const CLayoutRules *rules;
    bool is_union;
} Placing;

static uint64_t round_up(uint64_t bits, uint64_t align_bits)
{
    return (bits + align_bits - 1) / align_bits * align_bits;
}

static uint32_t smaller(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static uint32_t larger(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

static uint32_t natural_align(const CMember *member)
{
    const CType *type = member->type;
    uint32_t align = member->type_align ? member->type_align : type->align;
    bool power = type->size && (type->size & (type->size - 1)) == 0;
    if ((type->qualifiers & CQ_ATOMIC) && power && type->size <= 16) {
        align = larger(align, (uint32_t)type->size);
    }
    return align;
}

static void place_bits(Placing *placing, const CMember *member, CField *field)
{
    const CLayoutRules *rules = placing->rules;
    uint32_t natural = natural_align(member);
    bool packed = member->packed || rules->packed;
    uint64_t start = placing->is_union ? 0 : placing->bits;
    if (member->bit_width == 0) {
        start = round_up(start, (uint64_t)natural * 8);
    } else {
        uint32_t wanted = member->align;
        if (rules->pack) {
            wanted = smaller(wanted, rules->pack);
        }
        if (wanted) {
            start = round_up(start, (uint64_t)wanted * 8);
            placing->align = larger(placing->align, wanted);
        }
        uint64_t unit = (uint64_t)natural * 8;
        bool crosses = (start % unit + member->bit_width + unit - 1) / unit >
                       member->type->size * 8 / unit;
        if (!packed && !rules->pack && crosses) {
            start = round_up(start, unit);
        }
    }
    if (member->name || unnamed_bits_align) {
        uint32_t share = natural;
        if (member->bit_width && rules->pack) {
            share = smaller(natural, rules->pack);
        } else if (member->bit_width && packed) {
            share = 1;
        }
        placing->align = larger(placing->align, share);
    }
    field->bit_start = start;
    field->offset = (size_t)(start / 8);
    field->bit_width = member->bit_width;
    field->is_bitfield = true;
    placing->bits = start + member->bit_width;
    if (placing->bits > placing->size) {
        placing->size = placing->bits;
    }
}

static void place_whole(Placing *placing, const CMember *member, CField *field)
{
    const CLayoutRules *rules = placing->rules;
    uint32_t align = natural_align(member);
    if (member->packed || rules->packed) {
        align = 1;
    }
    align = larger(align, member->align);
    if (rules->pack) {
        align = smaller(align, rules->pack);
    }
    uint64_t start = placing->is_union ? 0 : round_up(placing->bits, (uint64_t)align * 8);
    placing->align = larger(placing->align, align);
    field->offset = (size_t)(start / 8);
    placing->bits = start + (uint64_t)member->type->size * 8;
    if (placing->bits > placing->size) {
        placing->size = placing->bits;
    }
}

// Adds what a record learns from one placed member.
static void note_member(CType *record, const CField *field, bool last)
{
    const CType *type = field->type;
    if (type->depth + 1 > record->depth) {
        record->depth = (uint16_t)(type->depth + 1);
    }
    bool open = type->kind == CK_ARRAY && type->length == CARRAY_OPEN;
    if (open || (last && ctype_is_record(type) && type->has_flexible)) {
        record->has_flexible = true;
    }
    if (!field->is_bitfield &&
        (field->offset % type->align || (ctype_is_record(type) && type->packed))) {
        record->packed = true;
    }
}

RAISES static bool place_members(VM *vm, CType *record, const CMember *members, size_t count,
                                 Placing *placing, CField *fields, uint32_t *field_count)
{
    uint32_t used = 0;
    for (size_t i = 0; i < count; i++) {
        const CMember *member = &members[i];
        CField *field = &fields[used];
        *field = (CField){.name = member->name, .type = member->type};
        if ((uint64_t)member->type->size > RECORD_SIZE_MAX) {
            return !raised(raise_error(vm, E_ValueError, "C type is too large"));
        }
        if (member->is_bitfield) {
            place_bits(placing, member, field);
        } else {
            place_whole(placing, member, field);
        }
        if (placing->size > RECORD_SIZE_MAX * 8) {
            return !raised(raise_error(vm, E_ValueError, "C type is too large"));
        }
        if (member->is_bitfield && member->bit_width == 0) {
            continue;
        }
        if (member->name) {
            field->name = mem_copy_text(member->name, strlen(member->name));
            if (!field->name) {
                return !raised(raise_memory(vm));
            }
        }
        note_member(record, field, i + 1 == count);
        used++;
    }
    *field_count = used;
    return ctype_check_depth(vm, record->depth);
}

bool layout_record(VM *vm, CType *record, const CMember *members, size_t count,
                   const CLayoutRules *rules)
{
    CField *fields = mem_alloc_zeroed(count + 1, sizeof(*fields));
    if (!fields || count > UINT32_MAX) {
        mem_free(fields);
        return !raised(raise_memory(vm));
    }
    Placing placing = {.align = 1, .rules = rules, .is_union = record->kind == CK_UNION};
    uint32_t used = 0;
    if (!place_members(vm, record, members, count, &placing, fields, &used)) {
        mem_free(fields);
        return false;
    }
    uint32_t align = larger(placing.align, rules->align);
    uint64_t bits =
        placing.is_union || placing.size > placing.bits ? placing.size : placing.bits;
    record->size = (size_t)(round_up(bits, (uint64_t)align * 8) / 8);
    record->align = align;
    record->fields = fields;
    record->count = used;
    record->complete = true;
    ctype_refresh_variants(record);
    return true;
}

// ---- enums

typedef enum MeasuredEnum { MEASURED_ENUM_ZERO } MeasuredEnum;

// Bits that hold `value`, read as signed or not.
static unsigned bits_needed(uint64_t value, bool is_signed)
{
    if (is_signed && value >> 63) {
        value = ~value;
    }
    unsigned bits = value ? 64 - (unsigned)__builtin_clzll(value) : 0;
    return bits + is_signed;
}

static CScalar integer_of_bits(unsigned bits, bool is_signed)
{
    static const CScalar choices[][2] = {{CS_uchar, CS_schar},
                                         {CS_ushort, CS_short},
                                         {CS_uint, CS_int},
                                         {CS_ulong, CS_long},
                                         {CS_ulonglong, CS_longlong}};
    static const size_t sizes[] = {sizeof(char), sizeof(short), sizeof(int), sizeof(long),
                                   sizeof(long long)};
    for (size_t i = 0; i < ARRAY_LENGTH(sizes); i++) {
        if (bits <= sizes[i] * 8) {
            return choices[i][is_signed];
        }
    }
    return CS_ulonglong;  // values beyond both: GCC warns and wraps
}

bool layout_enum(VM *vm, CType *type, const CEnumerator *enumerators, size_t count,
                 bool negative, bool packed, const CType *fixed)
{
    CEnumerator *copy = mem_alloc_zeroed(count + 1, sizeof(*copy));
    unsigned bits = packed ? 1 : (unsigned)sizeof(MeasuredEnum) * 8;
    for (size_t i = 0; copy && i < count; i++) {
        unsigned needed = bits_needed(enumerators[i].value, negative);
        bits = needed > bits ? needed : bits;
        copy[i].value = enumerators[i].value;
        copy[i].name = mem_copy_text(enumerators[i].name, strlen(enumerators[i].name));
        if (!copy[i].name) {
            copy = NULL;
        }
    }
    if (!copy || count > UINT32_MAX) {
        return !raised(raise_memory(vm));
    }
    const CType *integer =
        fixed ? fixed->plain : ctype_scalar(vm, integer_of_bits(bits, negative));
    type->element = integer;
    type->scalar = integer->scalar;
    type->is_signed = integer->is_signed;
    type->size = integer->size;
    type->align = integer->align;
    type->enumerators = copy;
    type->count = (uint32_t)count;
    type->complete = true;
    ctype_refresh_variants(type);
    return true;
}
