// intrinsic — the numbers of intrinsics.def.
#pragma once

enum Intrinsic {
#define INTRINSIC(name, operands, effect) INTRINSIC_##name,
#include "vm/intrinsics.def"
#undef INTRINSIC
    INTRINSIC_COUNT
};
