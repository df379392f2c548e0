// opcode — the operand table made from ops.def.

#include "vm/opcode.h"

#include <string.h>

const OpInfo op_info[OP_COUNT] = {
#define OP(name, a, b, c, ext, effect) {#name, ROLE_##a, ROLE_##b, ROLE_##c, EXT_##ext},
#include "vm/ops.def"
#undef OP
};

static const char *const intrinsic_texts[] = {
#define INTRINSIC(name, operands, effect) #name #operands,
#include "vm/intrinsics.def"
#undef INTRINSIC
};

static uint32_t mix(uint32_t hash, const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        hash = (hash ^ (uint8_t)text[i]) * 16777619u;  // FNV-1a
    }
    return hash;
}

uint32_t opcode_table_hash(void)
{
    uint32_t hash = 2166136261u;
    for (int i = 0; i < OP_COUNT; i++) {
        const OpInfo *op = &op_info[i];
        const char roles[4] = {(char)op->a, (char)op->b, (char)op->c, (char)op->ext};
        hash = mix(hash, op->name, strlen(op->name));
        hash = mix(hash, roles, sizeof roles);
    }
    for (size_t i = 0; i < sizeof intrinsic_texts / sizeof *intrinsic_texts; i++) {
        hash = mix(hash, intrinsic_texts[i], strlen(intrinsic_texts[i]));
    }
    return hash;
}
