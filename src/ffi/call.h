// call — signatures of C functions: how Python values become arguments, and results values.
//
// A CallSignature is made once for a function type (for a variadic function: for each list of
// argument types it is called with) and lives as long as the VM. It holds the placement plan, or
// the description for libffi, and one CallParam of conversion code per parameter.
#pragma once

#include "core/buffer.h"
#include "core/types.h"
#include "ffi/abi_foreign.h"
#include "ffi/ctype.h"
#include "ffi/state.h"

enum {
    CALL_ARGUMENTS_MAX = ABI_ARGUMENTS_MAX,
    CALL_SLOT_SIZE = 16,  // bytes of a scalar argument before it is placed
};

// How an argument is converted. The first kinds write into the register image at once.
enum CallOp {
    CALL_INT,       // an int in [min, max], extended to a whole register
    CALL_INT_WRAP,  // the same for unsigned 32 bits that travel sign-extended
    CALL_DOUBLE,
    CALL_FLOAT,
    CALL_POINTER,  // anything that has an address
    CALL_SCALAR,   // ctype_store() into a slot
    CALL_RECORD,   // struct, union: from the cdata's memory
};

typedef struct CallParam {
    uint8_t op;      // enum CallOp
    bool in_image;   // one word of the image, at `to`
    uint16_t to;     // byte offset in AbiImage, of the first kinds
    SWord min, max;  // CALL_INT
    const CType *type;
} CallParam;

// How the result is converted.
enum CallResult {
    CALL_RESULT_VOID,
    CALL_RESULT_SIGNED,  // from the first integer register, by width
    CALL_RESULT_UNSIGNED,
    CALL_RESULT_BOOL,
    CALL_RESULT_DOUBLE,
    CALL_RESULT_LOAD,    // through memory, ctype_load()
    CALL_RESULT_RECORD,  // into a fresh cdata
};

typedef struct CallSignature {
    struct CallSignature *next;  // in its hash chain
    const CType *type;           // function; of a variadic call: with the actual arguments
    int fixed;                   // parameters before "...", or -1
    uint8_t count;               // arguments
    uint8_t result_op;           // enum CallResult
    uint8_t result_size;         // bytes of a scalar result
    bool has_references;         // structs that travel as the address of a copy
    CallParam result;            // limits of an integer result, for callbacks
    bool direct;                 // all ops write into the image, the result is in a register
    AbiPlan *plan;               // NULL: libffi does it
    AbiForeign *foreign;         // NULL: not needed so far
    const char *why;             // what the plan could not do; NULL when there is one
    AbiType *abi;                // of the result, then of the arguments
    CallParam params[];
} CallSignature;

// Which back end new signatures use (-X ffi=).
enum CallBackend { BACKEND_AUTO, BACKEND_STUB, BACKEND_LIBFFI, BACKEND_BOTH };

// One foreign call under way, innermost first.
typedef struct CallFrame {
    struct CallFrame *outer;
    Obj *function;  // FfiFunction
    const Value *args;
    int n;
} CallFrame;

// What calls and callbacks keep per VM.
typedef struct CallState {
    unsigned running;  // calls under way on all threads
    uint8_t backend;   // enum CallBackend
    bool trace;        // -X ffi-trace
    CallSignature **buckets;
    size_t bucket_count, signature_count;
    uint64_t stub_signatures, foreign_signatures;
    struct CallbackPool *callbacks;  // callback.c
} CallState;

// The foreign calls that this OS thread is in. Callbacks on a thread without calls are foreign.
typedef struct CallDepth {
    int calls;
    bool released;  // the innermost one runs without the interpreter lock
} CallDepth;
extern _Thread_local CallDepth call_depth;

// The interpreter lock, for callbacks during a call that runs without it.
void call_take_lock(VM *vm);
void call_free_lock(VM *vm);

// The state, made when it is not there; NULL: MemoryError raised.
RAISES CallState *call_state(VM *vm);

// The Python int of the low `size` bytes of a register.
RAISES static inline Maybe call_load_integer(VM *vm, uint64_t bits, size_t size, bool is_signed)
{
    unsigned unused = 64 - (unsigned)size * 8;
    return is_signed ? int_from_i64(vm, (int64_t)(bits << unused) >> unused)
                     : int_from_u64(vm, bits << unused >> unused);
}

// ---- call_type.c
// What travels for a value of that type; leaves come from malloc, for ever. NotImplementedError
// for what cannot be passed, TypeError for what C does not pass.
RAISES bool call_abi_type(VM *vm, const CType *type, AbiType *out);
// enum AbiKind of a scalar or pointer; ABI_STRUCT when it is none.
int call_abi_kind(const CType *type);

// ---- call_signature.c
// The signature of a function type; fixed -1, or the number of parameters before "..." in a
// type that lists the actual arguments. NULL: raised.
RAISES CallSignature *call_signature(VM *vm, const CType *type, int fixed);
// Does argument i travel as the address of a copy?
bool call_is_reference(const CallSignature *signature, int i);
// A description for libffi of a signature that has a plan; NULL: raised.
RAISES AbiForeign *call_foreign(VM *vm, CallSignature *signature);

// ---- call_convert.c
// Memory and buffers that live until a call returns.
typedef struct CallTemporary {
    struct CallTemporary *next;
    Buffer view;    // owner ABSENT: none
    Obj *callback;  // to be closed, pinned; or NULL
    char bytes[];   // 16-byte aligned
} CallTemporary;

typedef struct CallTemporaries {
    CallTemporary *first;
    const char *function;  // name for messages
    bool keeps_nothing;    // the function forgets its callbacks when it returns
    bool next_is_length;   // the parameter after this one is an integer
} CallTemporaries;

// The address that a parameter of pointer type gets from v. Temporary copies and exported
// buffers are added to `temporaries`.
RAISES bool call_address(VM *vm, const CType *type, Value v, CallTemporaries *temporaries,
                         void **out);
// Does a function of that name call its callbacks only before it returns?
bool call_keeps_nothing(const char *name);
void call_release(VM *vm, CallTemporaries *temporaries);
// The type that C gives to v in the variadic part of a call. NULL: TypeError raised.
RAISES const CType *call_variadic_type(VM *vm, Value v);

// ---- cfunction.c
// A C function with its type. Calling it is the NativeCallable path of the interpreter.
typedef struct FfiFunction {
    NativeCallable callable;
    CallSignature *signature;
    void *address;  // NULL: the library is closed
    const CType *type;
    Value name;     // str
    Value library;  // FfiLibrary, or cdata that keeps the code, or NONE
    const struct CDeclaration *declaration;  // names of parameters, attributes; or NULL
    const struct CallContract *contract;     // call_contract.h; or NULL
    bool blocking;
    bool keeps_nothing;  // callables that are passed need not live longer than the call
} FfiFunction;

// name: str for messages; library: what keeps the code, or NONE.
RAISES Maybe cfunction_new(VM *vm, const CType *type, void *address, Value name, Value library);
// For FfiState.call.
RAISES Maybe cfunction_call_address(VM *vm, const CType *type, void *address, Value owner,
                                    Value *args, int n, Value kwnames);
// Calls with arguments in C form; raises what a callback left behind.
RAISES bool cfunction_perform(VM *vm, const CallSignature *signature, void *address,
                              void **values, void *out);
// Adds what the declaration says about parameters.
RAISES bool cfunction_declare(VM *vm, FfiFunction *function,
                              const struct CDeclaration *declaration);
extern const TypeDef ffi_function_type;

// ---- call_trace.c
// What -X ffi-trace prints to stderr before and after a call.
void call_trace_enter(VM *vm, FfiFunction *function, const Value *args, int n);
void call_trace_leave(VM *vm, FfiFunction *function, Value result);

// ---- call_fault.c
// Reports faults of C code that vm called, or no more.
void call_fault_set(VM *vm, bool on);
