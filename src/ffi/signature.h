// signature — a C function type written in type codes, and the conversion of values.
//
// One letter per type: b B h H i I l L q Q integers, f d reals, p P s pointers, C function
// pointer, O object reference, v nothing. A Signature is one raw cell: libffi's call interface
// points into it, so it must not move and lives as long as its function or callback.
#pragma once

#include <ffi.h>

#include "core/buffer.h"
#include "core/object.h"
#include "core/type.h"

enum { SIGNATURE_MAX = 127 };  // parameters; what C99 promises to a compiler's user

typedef struct Signature {
    ffi_cif cif;
    uint8_t count;  // parameters
    char result;    // type code
    char codes[SIGNATURE_MAX];
    ffi_type *types[SIGNATURE_MAX];
} Signature;

// Storage of one argument or result in its C type. `widened` is what libffi reads and writes
// for integral results that are narrower than a register.
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
    ffi_arg widened;
    ffi_sarg widened_signed;
} Word;

// The raw cell of a signature. result: str or bytes of which the first character counts; codes:
// str, bytes, list or tuple of codes. TypeError "unknown type", ValueError when libffi refuses.
RAISES Signature *signature_new(VM *vm, Value result, Value codes);
// Bytes of a type code in C; 0: not a type of data.
size_t code_size(char code);
// Stores v as C type `code`. Buffers (bytes, bytearray, array …) give their address for pointer
// codes: `view` then holds the export, to be released after the call.
RAISES bool word_from_value(VM *vm, char code, Value v, Word *out, Buffer *view);
// The Python value of C data of type `code`.
RAISES Maybe word_to_value(VM *vm, char code, const Word *word);
// Narrows an integral result that libffi widened, in place; and the reverse for callbacks.
void word_narrow(char code, Word *word);
void word_widen(char code, Word *word);

// ---- callback.c
typedef struct FfiCallback {
    Obj h;
    VM *vm;
    Signature *signature;
    Value callable;
    ffi_closure *closure;  // NULL: closed
    void *address;         // what C calls
    bool lock;             // exceptions are printed instead of raised in the caller
} FfiCallback;

// The code lives until close(); lock: print exceptions instead of handing them to the caller.
RAISES Maybe callback_new(VM *vm, Value result, Value callable, Value codes, bool lock);
extern const TypeDef fficallback_type;

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
