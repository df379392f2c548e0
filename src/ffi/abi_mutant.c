// abi_mutant — reads which rule is broken; the contract is in abi_mutant.h.

#include "ffi/abi_mutant.h"

#include <stdlib.h>
#include <string.h>

static const char *const names[] = {
    "none",
#define ABI_MUTANT(name, architecture, backend, doc) #name,
#include "ffi/abi_mutants.def"
#undef ABI_MUTANT
};

enum AbiMutant abi_mutant(void)
{
    const char *wanted = getenv("KRAIT_FFI_MUTANT");
    for (size_t i = 0; wanted && i < sizeof names / sizeof *names; i++) {
        if (strcmp(names[i], wanted) == 0) {
            return (enum AbiMutant)i;
        }
    }
    return MUTANT_none;
}
