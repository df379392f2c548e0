// arch.h — what the compiler and the processor are like, said once.
//
// Everything that depends on the architecture or the compiler's dialect is a macro or an inline
// function here, so that no other file in base/, gc/ (but roots.c), core/, vm/, types/ or
// modules/ needs an #if. Values that are merely numbers (WORD_BITS, HOST_BIG_ENDIAN) are meant
// for plain `if`, which the compiler folds.
#pragma once

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---- word size and byte order ----

// Bits of a Value, of a pointer and of a Limb; WORD_IS_64 is for preprocessor use.
#if UINTPTR_MAX > 0xffffffffu
#define WORD_BITS  64
#define WORD_IS_64 1
#else
#define WORD_BITS  32
#define WORD_IS_64 0
#endif

// sys.platform
#if defined(__linux__)
#define PLATFORM_NAME "linux"
#elif defined(__APPLE__)
#define PLATFORM_NAME "darwin"
#elif defined(__FreeBSD__)
#define PLATFORM_NAME "freebsd"
#elif defined(__OpenBSD__)
#define PLATFORM_NAME "openbsd"
#elif defined(__NetBSD__)
#define PLATFORM_NAME "netbsd"
#else
#define PLATFORM_NAME "unix"
#endif

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define HOST_BIG_ENDIAN 1
#else
#define HOST_BIG_ENDIAN 0
#endif

// Limb: one digit of a big natural number. DoubleLimb holds a product of two limbs.
#if WORD_IS_64 && defined(__SIZEOF_INT128__)
#define LIMB_BITS 64
typedef uint64_t Limb;
typedef unsigned __int128 DoubleLimb;
#else
#define LIMB_BITS 32
typedef uint32_t Limb;
typedef uint64_t DoubleLimb;
#endif

// A product of two 64-bit numbers.
typedef struct {
    uint64_t high, low;
} Wide;

// C types that only some targets have: there HAS_x is 1, elsewhere the name is just storage.
#if defined(__SIZEOF_INT128__)
#define HAS_INT128 1
typedef __int128 ArchInt128;
typedef unsigned __int128 ArchUint128;
#else
#define HAS_INT128 0
typedef struct {
    uint64_t words[2];
} ArchInt128, ArchUint128;
#endif
#if defined(__SIZEOF_FLOAT128__)
#define HAS_FLOAT128 1
typedef __float128 ArchFloat128;
#elif defined(__LDBL_MANT_DIG__) && __LDBL_MANT_DIG__ == 113
#define HAS_FLOAT128 1
typedef long double ArchFloat128;
#else
#define HAS_FLOAT128 0
typedef long double ArchFloat128;
#endif
typedef struct {
    ArchFloat128 real, imaginary;
} ArchComplex128;

static inline Wide wide_multiply(uint64_t a, uint64_t b)
{
#if defined(__SIZEOF_INT128__)
    unsigned __int128 p = (unsigned __int128)a * b;
    return (Wide){(uint64_t)(p >> 64), (uint64_t)p};
#else
    uint64_t low = (a & 0xffffffff) * (b & 0xffffffff), cross = (a >> 32) * (b & 0xffffffff);
    cross += low >> 32;
    uint64_t other = (a & 0xffffffff) * (b >> 32) + (cross & 0xffffffff);
    return (Wide){(a >> 32) * (b >> 32) + (cross >> 32) + (other >> 32),
                  other << 32 | (low & 0xffffffff)};
#endif
}

// 1 where the C ABI returns a struct of one word in a register, so that a wrapper struct around
// a word costs nothing (elsewhere, it is returned through memory).
#if defined(__x86_64__) || defined(__aarch64__) || defined(__riscv) || defined(__arm__) || \
    defined(__loongarch__) || (defined(__powerpc64__) && defined(_CALL_ELF) && _CALL_ELF == 2)
#define ABI_RETURNS_STRUCT_IN_REGISTER 1
#else
#define ABI_RETURNS_STRUCT_IN_REGISTER 0
#endif

// ---- attributes ----

#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define NOINLINE    __attribute__((noinline))
#if __has_attribute(preserve_none)  // clang from 19 on: all registers for arguments
#define PRESERVE_NONE __attribute__((preserve_none))
#else
#define PRESERVE_NONE
#endif
#define ALWAYS_INLINE       inline __attribute__((always_inline))
#define COLD                __attribute__((cold, noinline))
#define HOT                 __attribute__((hot))
#define MUST_USE            __attribute__((warn_unused_result))
#define NORETURN            __attribute__((noreturn))
#define UNUSED              __attribute__((unused))
#define PURE                __attribute__((pure))
#define CONST               __attribute__((const))
#define ALIGNED(n)          __attribute__((aligned(n)))
#define PACKED              __attribute__((packed))
#define MAY_ALIAS           __attribute__((may_alias))
#define FALLTHROUGH         __attribute__((fallthrough))
#define CLEANUP(function)   __attribute__((cleanup(function)))
#define EXPORT              __attribute__((visibility("default")))
#define PRINTF_LIKE(f, a)   __attribute__((format(printf, f, a)))
#define UNREACHABLE()       __builtin_unreachable()
#define PREFETCH(p)         __builtin_prefetch(p)
#define ARRAY_LENGTH(array) (sizeof(array) / sizeof((array)[0]))

// ---- C library ----

// Usable bytes of a malloc allocation, 0 where libc cannot tell.
#if defined(__linux__)
#include <malloc.h>
#define MALLOC_SIZE(p) malloc_usable_size(p)
#else
#define MALLOC_SIZE(p) ((void)(p), (size_t)0)
#endif

// a + b + carry and a - b - borrow of limbs; *carry is 0 or 1. PERF: gcc 12 makes four
// instructions per limb of the plain form, and two of the builtin.
static inline Limb limb_add(Limb a, Limb b, unsigned char *carry)
{
#if defined(__x86_64__)
    unsigned long long sum;
    *carry = __builtin_ia32_addcarryx_u64(*carry, a, b, &sum);
    return sum;
#else
    Limb half, sum;
    unsigned char first = __builtin_add_overflow(a, b, &half);
    *carry = first | __builtin_add_overflow(half, (Limb)*carry, &sum);
    return sum;
#endif
}

static inline Limb limb_sub(Limb a, Limb b, unsigned char *borrow)
{
    Limb half, difference;
    unsigned char first = __builtin_sub_overflow(a, b, &half);
    *borrow = first | __builtin_sub_overflow(half, (Limb)*borrow, &difference);
    return difference;
}

// ---- sanitizers ----

#if defined(__SANITIZE_ADDRESS__)
#define ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ADDRESS_SANITIZER 1
#endif
#endif
#ifndef ADDRESS_SANITIZER
#define ADDRESS_SANITIZER 0
#endif

// For functions that read memory ASan rightly thinks nobody should (a conservative stack scan).
#define NO_SANITIZE_ADDRESS __attribute__((no_sanitize("address")))

// ---- interpreter dispatch ----

// Tail-call dispatch needs preserve_none and musttail; known good: clang >= 19 on these three.
#if defined(__clang__) && __clang_major__ >= 19 && \
    (defined(__x86_64__) || defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64))
#define HAS_TAIL_DISPATCH 1
#else
#define HAS_TAIL_DISPATCH 0
#endif
