// abi_mutant — rules of foreign calls that are broken on purpose, to show that tests notice.
#pragma once

#include <stdbool.h>

#include "base/config.h"

enum AbiMutant {
    MUTANT_none,
#define ABI_MUTANT(name, architecture, backend, doc) MUTANT_##name,
#include "ffi/abi_mutants.def"
#undef ABI_MUTANT
};

// The one that KRAIT_FFI_MUTANT names; called in builds that have mutants only.
enum AbiMutant abi_mutant(void);

// Is this rule broken? A constant in other builds.
static inline bool is_mutant(enum AbiMutant mutant)
{
    return FFI_MUTANTS && abi_mutant() == mutant;
}
