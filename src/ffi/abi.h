// abi — where the arguments and the result of a C call travel.
//
// A plan is made once per signature: it says which bytes of which argument go to which place of
// a register image, and what the registers hold after the call. abi_stub.c calls a function with
// such an image, abi_thunk.c receives one from C. Plans are made by rules (AbiRules) that are
// data, so that every target's rules can be tested on any machine; abi_native is NULL where no
// single shape of call fits (i386, MIPS): then libffi does all calls.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arch.h"

enum {
    ABI_ARGUMENTS_MAX = 127,      // of any call: what C99 promises to a compiler's user
    ABI_GENERAL_MAX = 8,          // integer argument registers of any target
    ABI_FLOATING_MAX = 14,        // floating argument registers of any target
    ABI_STACK_WORDS = 16,         // stack words that the full stub passes
    ABI_MEMORY_RESULT_MAX = 256,  // bytes that ABI_RETURN_MEMORY can return
    ABI_INSIDE_MAX = 64,          // bytes of the largest struct that is looked into
    ABI_LEAVES_MAX = 256,  // leaves of such a struct, members of unions counted one by one
};

// What travels. Structs, unions and complex numbers are ABI_STRUCT with leaves.
enum AbiKind {
    ABI_VOID,
    ABI_I8,
    ABI_U8,
    ABI_BOOL,
    ABI_I16,
    ABI_U16,
    ABI_I32,
    ABI_U32,
    ABI_I64,
    ABI_U64,
    ABI_POINTER,
    ABI_F32,
    ABI_F64,
    ABI_LONG_DOUBLE,  // only where it differs from double
    ABI_INT128,
    ABI_STRUCT,
};

typedef struct AbiLeaf {
    uint16_t offset;  // bytes from the start of the struct
    uint8_t kind;     // enum AbiKind, a scalar
    uint8_t size;     // bytes; of a bit-field: bytes that it touches
    bool bit_field;
    bool complex;  // half of a complex number
} AbiLeaf;

typedef struct AbiType {
    uint8_t kind;           // enum AbiKind
    bool has_union;         // struct: a union is somewhere inside
    bool has_array;         // struct: an array is somewhere inside
    bool complex;           // a complex number, with two leaves
    bool flat;              // struct: all leaves are members of its own, none of members
    uint8_t own_doubles;    // struct: bit i: the doubleword i is a member of its own, a double
    uint32_t size, align;   // bytes
    const AbiLeaf *leaves;  // struct of at most ABI_INSIDE_MAX bytes: its scalars
    uint32_t leaf_count;
} AbiType;

typedef uintptr_t AbiWord;

// Contents of the argument registers and of the stack words that follow them.
typedef struct AbiImage {
    AbiWord general[ABI_GENERAL_MAX];
    uint64_t floating[ABI_FLOATING_MAX];
    AbiWord stack[ABI_STACK_WORDS + 2];
} AbiImage;

// Registers after the call; which are valid is a matter of the plan's result class.
typedef struct AbiResult {
    uint64_t general[2];
    double floating[4];  // a float result is the first four bytes of floating[0]
    long double extended;
} AbiResult;

// How a piece is written into a register or stack word.
enum AbiForm {
    ABI_FORM_SIGNED,     // `size` bytes, sign-extended to the word
    ABI_FORM_UNSIGNED,   // `size` bytes, zero-extended; also struct chunks of size 1, 2, 4, 8
    ABI_FORM_BYTES,      // `size` bytes as they are in memory, the rest of the word zero
    ABI_FORM_BOXED,      // float with the upper half all ones
    ABI_FORM_HIGH,       // float in the upper half
    ABI_FORM_DOUBLE,     // float converted to double
    ABI_FORM_REFERENCE,  // the address of the value, a copy that the callee may change
};

typedef struct AbiPiece {
    uint16_t from;  // byte offset in the value; ABI_FORM_REFERENCE: the value's size
    uint16_t to;    // byte offset in AbiImage (arguments) or AbiResult (results)
    uint8_t size;   // bytes of the value
    uint8_t form;   // enum AbiForm
} AbiPiece;

// Registers that the stub loads.
enum AbiShape {
    ABI_SHAPE_GENERAL,    // integer registers
    ABI_SHAPE_REGISTERS,  // and floating registers
    ABI_SHAPE_FULL,       // and stack words
    ABI_SHAPE_COUNT,
};

// Registers that the result comes in.
enum AbiReturn {
    ABI_RETURN_GENERAL,         // one or two integer registers
    ABI_RETURN_DOUBLE,          // floating[0]
    ABI_RETURN_FLOAT,           // floating[0], as float
    ABI_RETURN_DOUBLES,         // floating[0..1]
    ABI_RETURN_GENERAL_DOUBLE,  // general[0], floating[0]: a struct of both in this order
    ABI_RETURN_DOUBLE_GENERAL,  // floating[0], general[0]
    ABI_RETURN_FOUR_DOUBLES,    // floating[0..3]
    ABI_RETURN_EXTENDED,        // x87 stack
    ABI_RETURN_MEMORY,          // the callee writes where a dedicated register points
    ABI_RETURN_COUNT,
};

typedef void (*AbiStub)(void *function, AbiImage *image, AbiResult *result);

typedef struct AbiPlan {
    AbiStub stub;        // NULL: the rules are not those of this machine
    uint8_t shape;       // enum AbiShape
    uint8_t returns;     // enum AbiReturn
    bool hidden_result;  // the first integer argument is the address of the result
    uint8_t general_used, floating_used, stack_used;
    uint16_t argument_count;
    uint32_t result_size;  // bytes of a struct result
    uint8_t result_count;  // pieces in `result`
    AbiPiece result[4];
    uint16_t *first;  // pieces of argument i: first[i] .. first[i + 1]
    AbiPiece *pieces;
} AbiPlan;

typedef struct AbiRules {
    const char *name;
    uint8_t word;                     // bytes of an integer register and of a stack word
    uint8_t general, floating;        // argument registers
    uint8_t float_form;               // enum AbiForm of a float in a floating register
    bool u32_sign_extended;           // unsigned 32-bit values travel sign-extended
    bool floats_spill_to_general;     // floats beyond the floating registers
    bool variadic_floats_in_general;  // variadic floats
    uint8_t family;                   // enum AbiFamily: who places the rest
} AbiRules;

enum AbiFamily {
    ABI_FAMILY_X86_64,
    ABI_FAMILY_AARCH64,
    ABI_FAMILY_RISCV,
    ABI_FAMILY_S390X,
    ABI_FAMILY_PPC64,
    ABI_FAMILY_ARM,
    ABI_FAMILY_ARM_HARD,
};

extern const AbiRules abi_x86_64, abi_aarch64, abi_riscv64, abi_s390x, abi_ppc64, abi_armel,
    abi_armhf;

// The rules of this machine, or NULL: no stub.
extern const AbiRules *const abi_native;

// The plan of a call, freed with abi_plan_free(). fixed: parameters before "...",
// or -1 when the function is not variadic. NULL: *why says what does not fit (static text), or
// is NULL when memory is short.
AbiPlan *abi_plan_new(const AbiRules *rules, const AbiType *result, const AbiType *arguments,
                      int count, int fixed, const char **why);

void abi_plan_free(AbiPlan *plan);  // NULL is fine

// Writes argument i, whose value is at `value`, into the image.
void abi_put_argument(const AbiPlan *plan, AbiImage *image, int i, const void *value);
// The reverse, for callbacks: the bytes of argument i.
void abi_get_argument(const AbiPlan *plan, const AbiImage *image, int i, void *value);
// Tells where the callee has to put a result that travels in memory. Call it before the stub.
void abi_put_result_address(const AbiPlan *plan, AbiImage *image, AbiResult *result, void *out);
// Copies the result of a call to `out`; does nothing when the callee has already put it there.
void abi_get_result(const AbiPlan *plan, const AbiResult *result, void *out);

// ---- between abi_place.c and abi_struct.c

typedef struct AbiState {
    const AbiRules *rules;
    AbiPlan *plan;
    uint16_t piece_count, piece_capacity;
    bool variadic;  // the argument being placed is one of those that match "..."
    bool variadic_function;
    uint8_t general, floating, stack;  // used so far
    uint32_t single_used;              // armhf: single registers in use, one bit each
    const char *why;                   // set when something does not fit
} AbiState;

// Adds a piece of the argument being placed.
void abi_add(AbiState *state, size_t from, size_t to, size_t size, enum AbiForm form);
// The image offset of the next integer register, else stack word.
size_t abi_next_general(AbiState *state);
// The image offset of `words` stack words, the first aligned to `align` bytes.
size_t abi_next_stack(AbiState *state, size_t words, size_t align);
// Places one scalar at offset `from` of the argument.
void abi_place_scalar(AbiState *state, enum AbiKind kind, size_t from);
// Places a struct; sets state->why when the target cannot.
void abi_place_struct(AbiState *state, const AbiType *type);
// Fills the plan's returns, result pieces and hidden_result for a struct.
void abi_return_struct(AbiState *state, const AbiType *type);
// Classes of the eightbytes of a struct on x86-64: 'i' integer, 's' floating, 'n' none. False:
// memory.
bool abi_classify_x86_64(const AbiType *type, char classes[2]);
// RISC-V: does a struct travel like its one or two scalars, while there are registers? How many
// of them are integers and floats.
bool abi_flattens_riscv(const AbiType *type, int *general, int *floating);
// Nothing but one long double, or unions of them.
bool abi_is_x87(const AbiType *type);
// Number of members of a homogeneous floating aggregate (AArch64, 1..4), 0: it is none.
int abi_homogeneous(const AbiType *type, enum AbiKind *kind);

// ---- abi_stub.c
// The function that performs a call of that shape and return; NULL: this machine has none.
AbiStub abi_stub(enum AbiShape shape, enum AbiReturn returns);
