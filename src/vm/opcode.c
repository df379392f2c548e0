// opcode — the operand table made from ops.def.

#include "vm/opcode.h"

const OpInfo op_info[OP_COUNT] = {
#define OP(name, a, b, c, ext, effect) {#name, ROLE_##a, ROLE_##b, ROLE_##c, EXT_##ext},
#include "vm/ops.def"
#undef OP
};
