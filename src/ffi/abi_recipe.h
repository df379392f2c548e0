// abi_recipe — how a signature is put to libffi so that the values travel by the ABI.
//
// libffi computes natural layouts, knows no unions, bit-fields, packed structs or 128-bit
// integers, and has faults in some versions. What it does right everywhere are scalars in
// registers and on the stack: so a value may be given to it in several parts, each a scalar.
#pragma once

#include "ffi/abi.h"

enum AbiPartForm {
    PART_PLAIN,
    PART_BOXED,      // a float, given as a double whose upper half is all ones
    PART_REFERENCE,  // the address of a copy
    PART_FILLER,     // nothing: takes a register that the ABI leaves unused
};

// One argument for libffi.
typedef struct AbiPart {
    uint8_t form;      // enum AbiPartForm
    uint8_t argument;  // of which argument
    bool whole;        // all of it
    uint16_t offset;   // bytes from its start
    uint32_t size;     // bytes
} AbiPart;

enum AbiResultForm {
    RESULT_PLAIN,
    RESULT_WIDENED,  // an integer narrower than ffi_arg
    RESULT_PREFIX,   // the first bytes; the rest is padding
    RESULT_BOXED,    // a float in the low half of a double
    RESULT_SPREAD,   // two scalars, each in a doubleword
};

// A scalar of a result that is spread.
typedef struct AbiSpread {
    uint8_t offset, size;  // bytes
    bool boxed;            // a float in the low half of a double
} AbiSpread;

typedef struct AbiRecipe {
    struct _ffi_type *result;  // ffi_type
    uint8_t result_form;       // enum AbiResultForm
    uint8_t result_kind;       // enum AbiKind
    uint32_t result_size;      // bytes in C
    AbiSpread spread[2];       // RESULT_SPREAD
    bool plain;                // part i is all of argument i
    bool has_references;
    int argument_count;
    int count;  // of parts
    int fixed;  // of parts, or -1
    struct _ffi_type **types;
    AbiPart *parts;
} AbiRecipe;

// closure: C calls. False: *why says what libffi cannot do, or is NULL when memory is short; the
// recipe is to be freed in any case.
bool abi_recipe_make(AbiRecipe *recipe, const AbiType *result, const AbiType *arguments,
                     int count, int fixed, bool closure, const char **why);
void abi_recipe_free(AbiRecipe *recipe);
