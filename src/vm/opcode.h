// opcode — the enum of ops.def and its operand table.
#pragma once

#include <stdint.h>

enum Opcode {
#define OP(name, a, b, c, ext, effect) OP_##name,
#include "vm/ops.def"
#undef OP
    OP_COUNT
};

_Static_assert(OP_COUNT <= 256, "an opcode is one byte");

enum OperandRole {
    ROLE____,
    ROLE_dst,
    ROLE_src,
    ROLE_srd,
    ROLE_win,
    ROLE_cnt,
    ROLE_imm,
    ROLE_i16,
    ROLE_k16,
    ROLE_x16
};
enum ExtRole { EXT____, EXT_ick, EXT_off, EXT_k32, EXT_w32 };

typedef struct OpInfo {
    const char *name;
    uint8_t a, b, c;  // enum OperandRole
    uint8_t ext;      // enum ExtRole
} OpInfo;

// Tells apart builds whose instructions differ: for code kept in files.
uint32_t opcode_table_hash(void);

extern const OpInfo op_info[OP_COUNT];

static inline uint32_t op_length(uint32_t word)  // in words
{
    return op_info[word & 255].ext == EXT____ ? 1 : 2;
}
