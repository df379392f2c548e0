// limits — numbers that the compiler and the machine agree on.
#pragma once

#include <stdint.h>

// Values of co_flags, and (from bit 27 on) flags of our own that it does not show.
enum CodeFlags {
    CODE_OPTIMIZED = 1,
    CODE_NEWLOCALS = 2,
    CODE_VARARGS = 4,
    CODE_VARKEYWORDS = 8,
    CODE_NESTED = 16,
    CODE_GENERATOR = 32,
    CODE_COROUTINE = 128,
    CODE_ITERABLE_COROUTINE = 256,
    CODE_ASYNC_GENERATOR = 512,
    CODE_FUTURE_ANNOTATIONS = 0x1000000,
    CODE_HAS_DOC = 1 << 27,    // constant 0 is the docstring
    CODE_NAMESPACE = 1 << 28,  // R[0] is the namespace: class bodies, exec/eval/compile
    CODE_MODULE = 1 << 29,     // top-level code
    CODE_LAZY = 1 << 30,       // of a frozen module, without its body: code_complete()
};

// The operators of BinaryOp, AugAssign and op_binary().
enum BinaryOp {
    BIN_ADD,
    BIN_SUB,
    BIN_MUL,
    BIN_MATMUL,
    BIN_TRUEDIV,
    BIN_FLOORDIV,
    BIN_MOD,
    BIN_POW,
    BIN_LSHIFT,
    BIN_RSHIFT,
    BIN_AND,
    BIN_OR,
    BIN_XOR,
    BIN_COUNT,
    BIN_DIVMOD = BIN_COUNT
};
