// abi_stub — calling a C function with a register image.
//
// A function pointer type whose parameters fill exactly the argument registers, then stack
// words, lets the C compiler write the only machine code that is needed. Registers and words
// beyond what the callee takes hold garbage for it, which every ABI here allows.
// Calling through another type than the callee's is undefined in ISO C; it works because the
// addresses come from dlsym(), where no compiler can see what they are.

#include <string.h>

#include "ffi/abi.h"

#if defined(__clang__)
#define NO_TYPE_CHECK __attribute__((no_sanitize("function")))
#else
#define NO_TYPE_CHECK
#endif

typedef AbiWord W;
typedef uint64_t U;
typedef double D;

typedef struct {
    U a, b;
} TwoGeneral;
typedef struct {
    D a, b;
} TwoDoubles;
typedef struct {
    U a;
    D b;
} GeneralDouble;
typedef struct {
    D a;
    U b;
} DoubleGeneral;
typedef struct {
    D a, b, c, d;
} FourDoubles;

#define STACK_ARGS(s)                                                                       \
    s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], s[8], s[9], s[10], s[11], s[12], s[13], \
        s[14], s[15]
#define STACK_TYPES W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W
#define EIGHT(v)    v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]

// HAS_STUB, the three parameter lists, and which kinds of two-register returns exist.
#if defined(__x86_64__) && !defined(__ILP32__)
#define HAS_STUB 1
#define RULES    abi_x86_64
// WHY: a variadic type makes the compiler set %al, which variadic callees read.
#define TYPES_GENERAL   W, W, W, W, W, W
#define TYPES_REGISTERS W, ...
#define TYPES_FULL      W, ...
#define ARGS_GENERAL    g[0], g[1], g[2], g[3], g[4], g[5]
#define ARGS_REGISTERS  ARGS_GENERAL, EIGHT(f)
#define ARGS_FULL       ARGS_REGISTERS, STACK_ARGS(s)
#define HAS_PAIRS       1
#define HAS_EXTENDED    1
#define HAS_FOUR        0
#elif defined(__aarch64__) && !defined(__ILP32__) && !defined(__APPLE__)
#define HAS_STUB        1
#define RULES           abi_aarch64
#define TYPES_GENERAL   W, W, W, W, W, W, W, W
#define TYPES_REGISTERS TYPES_GENERAL, D, D, D, D, D, D, D, D
#define TYPES_FULL      TYPES_REGISTERS, STACK_TYPES
#define ARGS_GENERAL    EIGHT(g)
#define ARGS_REGISTERS  ARGS_GENERAL, EIGHT(f)
#define ARGS_FULL       ARGS_REGISTERS, STACK_ARGS(s)
#define HAS_PAIRS       1
#define HAS_EXTENDED    0
#define HAS_FOUR        1
#elif defined(__riscv) && __riscv_xlen == 64 && defined(__riscv_float_abi_double)
#define HAS_STUB        1
#define RULES           abi_riscv64
#define TYPES_GENERAL   W, W, W, W, W, W, W, W
#define TYPES_REGISTERS TYPES_GENERAL, D, D, D, D, D, D, D, D
#define TYPES_FULL      TYPES_REGISTERS, STACK_TYPES
#define ARGS_GENERAL    EIGHT(g)
#define ARGS_REGISTERS  ARGS_GENERAL, EIGHT(f)
#define ARGS_FULL       ARGS_REGISTERS, STACK_ARGS(s)
#define HAS_PAIRS       1
#define HAS_EXTENDED    0
#define HAS_FOUR        0
#elif defined(__s390x__)
#define HAS_STUB        1
#define RULES           abi_s390x
#define TYPES_GENERAL   W, W, W, W, W
#define TYPES_REGISTERS TYPES_GENERAL, D, D, D, D
#define TYPES_FULL      TYPES_REGISTERS, STACK_TYPES
#define ARGS_GENERAL    g[0], g[1], g[2], g[3], g[4]
#define ARGS_REGISTERS  ARGS_GENERAL, f[0], f[1], f[2], f[3]
#define ARGS_FULL       ARGS_REGISTERS, STACK_ARGS(s)
#define HAS_PAIRS       0
#define HAS_EXTENDED    0
#define HAS_FOUR        0
#elif defined(__powerpc64__)
#define HAS_STUB        1
#define RULES           abi_ppc64
// WHY: the word behind the registers makes the compiler allocate the parameter save area, which
// variadic callees write.
#define TYPES_GENERAL   W, W, W, W, W, W, W, W, W
#define TYPES_REGISTERS W, W, W, W, W, W, W, W, D, D, D, D, D, D, D, D, W
#define TYPES_FULL      TYPES_REGISTERS
#define ARGS_GENERAL    EIGHT(g), 0
#define ARGS_REGISTERS  EIGHT(g), EIGHT(f), 0
#define ARGS_FULL       ARGS_REGISTERS
#define HAS_PAIRS       0
#define HAS_EXTENDED    0
#define HAS_FOUR        0
#elif defined(__arm__) && defined(__ARM_EABI__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define HAS_STUB      1
#define TYPES_GENERAL W, W, W, W
#define ARGS_GENERAL  g[0], g[1], g[2], g[3]
#define HAS_PAIRS     0
#define HAS_EXTENDED  0
#define HAS_FOUR      0
#if defined(__ARM_PCS_VFP)
#define RULES           abi_armhf
#define TYPES_REGISTERS TYPES_GENERAL, D, D, D, D, D, D, D, D
#define TYPES_FULL      TYPES_REGISTERS, STACK_TYPES
#define ARGS_REGISTERS  ARGS_GENERAL, EIGHT(f)
#define ARGS_FULL       ARGS_REGISTERS, STACK_ARGS(s)
#else
#define RULES           abi_armel
#define TYPES_REGISTERS TYPES_GENERAL
#define TYPES_FULL      TYPES_GENERAL, STACK_TYPES
#define ARGS_REGISTERS  ARGS_GENERAL
#define ARGS_FULL       ARGS_GENERAL, STACK_ARGS(s)
#endif
#else
#define HAS_STUB 0
#endif

#if HAS_STUB

const AbiRules *const abi_native = &RULES;

// One function per shape and return: it loads the registers, calls, and stores the result.
#define STUB(name, shape, Result, store)                                                      \
    NO_TYPE_CHECK static void name##_##shape(void *function, AbiImage *image, AbiResult *out) \
    {                                                                                         \
        W *g UNUSED = image->general, *s UNUSED = image->stack;                               \
        D f[8] UNUSED;                                                                        \
        memcpy(f, image->floating, sizeof(f));                                                \
        Result result = ((Result(*)(TYPES_##shape))function)(ARGS_##shape);                   \
        store;                                                                                \
    }
#define STUBS(name, Result, store)       \
    STUB(name, GENERAL, Result, store)   \
    STUB(name, REGISTERS, Result, store) \
    STUB(name, FULL, Result, store)
#define ROW(name)                                     \
    {                                                 \
        name##_GENERAL, name##_REGISTERS, name##_FULL \
    }

#if HAS_PAIRS
STUBS(general, TwoGeneral, (out->general[0] = result.a, out->general[1] = result.b))
STUBS(doubles, TwoDoubles, (out->floating[0] = result.a, out->floating[1] = result.b))
STUBS(general_double, GeneralDouble, (out->general[0] = result.a, out->floating[0] = result.b))
STUBS(double_general, DoubleGeneral, (out->floating[0] = result.a, out->general[0] = result.b))
#else
STUBS(general, U, (out->general[0] = result))
#endif
STUBS(double, D, (out->floating[0] = result))
STUBS(float, float, (memcpy(&out->floating[0], &result, sizeof(result))))
#if HAS_EXTENDED
STUBS(extended, long double, (out->extended = result))
#endif
#if HAS_FOUR
STUBS(four, FourDoubles, (memcpy(out->floating, &result, sizeof(result))))

// The callee writes to where x8 points: here.
typedef struct {
    U words[ABI_MEMORY_RESULT_MAX / 8];
} InMemory;
STUBS(memory, InMemory,
      (memcpy((void *)(uintptr_t)out->general[0], &result, (size_t)out->general[1])))
#endif

static const AbiStub stubs[ABI_RETURN_COUNT][ABI_SHAPE_COUNT] = {
    [ABI_RETURN_GENERAL] = ROW(general),
    [ABI_RETURN_DOUBLE] = ROW(double),
    [ABI_RETURN_FLOAT] = ROW(float),
#if HAS_PAIRS
    [ABI_RETURN_DOUBLES] = ROW(doubles),
    [ABI_RETURN_GENERAL_DOUBLE] = ROW(general_double),
    [ABI_RETURN_DOUBLE_GENERAL] = ROW(double_general),
#endif
#if HAS_EXTENDED
    [ABI_RETURN_EXTENDED] = ROW(extended),
#endif
#if HAS_FOUR
    [ABI_RETURN_FOUR_DOUBLES] = ROW(four),
    [ABI_RETURN_MEMORY] = ROW(memory),
#endif
};

AbiStub abi_stub(enum AbiShape shape, enum AbiReturn returns)
{
    return stubs[returns][shape];
}

#else

const AbiRules *const abi_native = NULL;

AbiStub abi_stub(enum AbiShape shape, enum AbiReturn returns)
{
    (void)shape;
    (void)returns;
    return NULL;
}

#endif
