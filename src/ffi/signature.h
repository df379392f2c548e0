// signature — a C function type written in MicroPython's type codes, and the conversion of values.
//
// One letter per type: b B h H i I l L q Q integers, f d reals, p P s pointers, C function
// pointer, O object reference, v nothing. A Signature is one raw cell.
#pragma once

#include "core/buffer.h"
#include "core/object.h"
#include "core/type.h"
#include "ffi/call.h"

typedef struct Signature {
    CallSignature *call;
    uint8_t count;                       // parameters
    char codes[CALL_ARGUMENTS_MAX + 2];  // result, parameters, NUL
} Signature;

// Storage of one argument or result in its C type.
typedef union Word {
    int8_t b;
    uint8_t B;
    int16_t h;
    uint16_t H;
    int i;
    unsigned I;
    long l;
    unsigned long L;
    int64_t q;
    uint64_t Q;
    float f;
    double d;
    void *p;
    Value O;
} Word;

// The raw cell of a signature. result: str or bytes of which the first character counts; codes:
// str, bytes, list or tuple of codes. TypeError "unknown type".
RAISES Signature *signature_new(VM *vm, Value result, Value codes);
// Bytes of a type code in C; 0: not a type of data.
size_t code_size(char code);
// Stores v as C type `code`. Buffers (bytes, bytearray, array …) give their address for pointer
// codes: `view` then holds the export, to be released after the call.
RAISES bool word_from_value(VM *vm, char code, Value v, Word *out, Buffer *view);
// The Python value of C data of type `code`.
RAISES Maybe word_to_value(VM *vm, char code, const Word *word);

// ---- function.c
typedef struct FfiFunc {
    Obj h;
    void *address;
    Signature *signature;
    Value name;     // str or NONE
    Value library;  // keeps it open, or NONE
} FfiFunc;

// A callable for the code at `address`. name: str for messages, or NONE.
RAISES Maybe ffi_function_new(VM *vm, void *address, Value result, Value codes, Value name,
                              Value library);
