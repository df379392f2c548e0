// value — the machine word that holds every Python value.
//
// This is the only file that knows the tags.
//
//   64-bit host   ...pppp p000  object pointer (8-byte aligned, never 0)
//                 ...iiii ii11  int, 62 bits
//                 ...xxxx x001, 010, 101, 110   float, self-tagged: the double rotated left by
//                               four so that sign and top exponent bits become the tag, then ^ 2
//                               (Melançon, Serrano, Feeley, arXiv 2411.16544, four-tag form)
//                 ...ssss s100  special: None, False, True, …
//   32-bit host   ...pppp pp00  object pointer;   ...iiii iii1  int, 31 bits
//                 ...ssss ss10  special;          floats are always heap objects
//
// INVARIANT: canonical forms. An int that fits the word is never a heap int; a double that
// self-tags is never a heap float. Equality and dict keys rely on it.
// The zero word is "absent": unbound variable, missing argument, error sentinel; no Python value.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/config.h"

typedef uintptr_t Value;
typedef intptr_t SWord;  // a signed word, the range of a small int before its tag is removed

typedef struct VM VM;
typedef struct Obj Obj;

#define ABSENT ((Value)0)

#if UINTPTR_MAX > 0xffffffffu
enum { VALUE_INT_TAG = 3, VALUE_INT_SHIFT = 2, VALUE_PTR_MASK = 7 };
#define SPECIAL(i)          ((Value)(i)*8 + 4)
#define VALUE_FLOATS_INLINE 1
#else
enum { VALUE_INT_TAG = 1, VALUE_INT_SHIFT = 1, VALUE_PTR_MASK = 3 };
#define SPECIAL(i)          ((Value)(i)*4 + 2)
#define VALUE_FLOATS_INLINE 0
#endif

#define NONE            SPECIAL(0)
#define FALSE_          SPECIAL(1)
#define TRUE_           SPECIAL(2)
#define NOT_IMPLEMENTED SPECIAL(3)
#define ELLIPSIS        SPECIAL(4)
// An answer inside C, never visible to Python: iterator exhausted, attribute or key not there.
#define NOTHING SPECIAL(5)
// A second internal mark: deleted table entry.
#define TOMBSTONE     SPECIAL(6)
#define SPECIAL_COUNT 7

#define SMALL_INT_MAX (INTPTR_MAX >> VALUE_INT_SHIFT)
#define SMALL_INT_MIN (INTPTR_MIN >> VALUE_INT_SHIFT)

// ---- tests

static inline bool is_int(Value v)  // a small int; a heap int is an object of kind T_int
{
    return (v & VALUE_INT_TAG) == VALUE_INT_TAG;
}

static inline bool both_int(Value a, Value b)
{
    return (a & b & VALUE_INT_TAG) == VALUE_INT_TAG;
}

static inline bool is_ptr(Value v)  // object, given that v is not ABSENT
{
    return (v & VALUE_PTR_MASK) == 0;
}

static inline bool is_obj(Value v)
{
    return is_ptr(v) && v != ABSENT;
}

static inline bool is_special(Value v)
{
    return !is_int(v) && (v & VALUE_PTR_MASK) == (SPECIAL(0) & VALUE_PTR_MASK);
}

static inline bool is_bool(Value v)
{
    return v == TRUE_ || v == FALSE_;
}

// ---- ints

static inline SWord as_int(Value v)
{
    return (SWord)v >> VALUE_INT_SHIFT;
}

static inline bool int_fits(int64_t i)
{
    return i >= SMALL_INT_MIN && i <= SMALL_INT_MAX;
}

static inline Value from_small(SWord i)  // i must fit; int_from_i64() takes any
{
    return ((Value)i << VALUE_INT_SHIFT) | VALUE_INT_TAG;
}

static inline Value from_bool(bool b)
{
    return b ? TRUE_ : FALSE_;
}

// These work on tagged words and return true on overflow.
static inline bool small_add(Value a, Value b, Value *sum)
{
    SWord r;
    bool over = __builtin_add_overflow((SWord)a, (SWord)(b - VALUE_INT_TAG), &r);
    *sum = (Value)r;
    return over;
}

static inline bool small_sub(Value a, Value b, Value *difference)
{
    SWord r;
    bool over = __builtin_sub_overflow((SWord)a, (SWord)(b - VALUE_INT_TAG), &r);
    *difference = (Value)r;
    return over;
}

static inline bool small_mul(Value a, Value b, Value *product)
{
    SWord r;
    bool over = __builtin_mul_overflow(as_int(a), (SWord)(b - VALUE_INT_TAG), &r);
    *product = (Value)r + VALUE_INT_TAG;
    return over;
}

// ---- inline floats (64-bit hosts). Use float_new()/is_float()/as_float() of types/float.h, which
// also know the heap form.

#if VALUE_FLOATS_INLINE
static inline Value inline_float_encode(double d)
{
    uint64_t u;
    memcpy(&u, &d, 8);
    return (u << 4 | u >> 60) ^ 2;
}

static inline bool is_inline_float(Value v)
{
    return ((v + 1) & 2) != 0;
}

static inline double inline_float_decode(Value v)
{
    uint64_t u = v ^ 2;
    u = u >> 4 | u << 60;
    double d;
    memcpy(&d, &u, 8);
    return d;
}
#else
static inline Value inline_float_encode(double d)
{
    (void)d;
    return ABSENT;
}

static inline bool is_inline_float(Value v)
{
    (void)v;
    return false;
}

static inline double inline_float_decode(Value v)
{
    (void)v;
    return 0;
}
#endif

static inline bool both_inline_float(Value a, Value b)
{
    return is_inline_float(a) && is_inline_float(b);
}

// ---- objects

static inline Obj *as_obj(Value v)
{
    return (Obj *)v;
}

static inline Value from_obj(const void *object)
{
    return (Value)object;
}

// ---- results that may have raised
//
// A function that may raise returns Maybe. RAISED means: vm->exc is set and must travel on.
// On ABIs that return one-word structs in memory Maybe is the bare word; x86-64, AArch64,
// RISC-V and Arm check that no Maybe is used as a Value.

#if ABI_RETURNS_STRUCT_IN_REGISTER
typedef struct Maybe {
    Value word;
} Maybe;
#define RAISED ((Maybe){0})
static inline Maybe just(Value v)
{
    return (Maybe){v};
}
static inline Value maybe_value(Maybe m)
{
    return m.word;
}
#else
typedef Value Maybe;
#define RAISED ((Maybe)0)
static inline Maybe just(Value v)
{
    return v;
}
static inline Value maybe_value(Maybe m)
{
    return m;
}
#endif

static inline bool raised(Maybe m)
{
    return UNLIKELY(maybe_value(m) == ABSENT);
}

static inline Maybe just_obj(const void *object)  // NULL means raised
{
    return just(from_obj(object));
}

static inline Maybe just_bool(bool b)
{
    return just(from_bool(b));
}

// The answer of a question that may raise.
typedef enum Tri { TRI_RAISED = -1, TRI_NO = 0, TRI_YES = 1 } Tri;

static inline Tri tri(bool b)
{
    return b ? TRI_YES : TRI_NO;
}

#define RAISES \
    MUST_USE  // on prototypes: false, NULL, TRI_RAISED or RAISED when vm->exc was set

// Inside a function that returns Maybe:
//   Value v = TRY(op_add(vm, a, b));   CHECK(list_append(vm, l, v));   bool b = TRY_TRI(op_truth(vm, v));
// TRY_PTR takes a function that returns NULL when it raised. The _ELSE forms name what to return.
// The temporaries get unique names so that the macros nest without shadowing.
#define TRY_JOIN_(a, b)          a##b
#define TRY_NAME_(a, b)          TRY_JOIN_(a, b)
#define TRY_ELSE(e, failure)     TRY_WITH_(e, failure, TRY_NAME_(maybe_, __COUNTER__))
#define TRY_PTR_ELSE(e, failure) TRY_PTR_WITH_(e, failure, TRY_NAME_(ptr_, __COUNTER__))
#define TRY_TRI_ELSE(e, failure) TRY_TRI_WITH_(e, failure, TRY_NAME_(tri_, __COUNTER__))
#define TRY_WITH_(e, failure, m) \
    ({                           \
        Maybe m = (e);           \
        if (raised(m)) {         \
            return failure;      \
        }                        \
        maybe_value(m);          \
    })
#define TRY_TRI_WITH_(e, failure, t) \
    ({                               \
        Tri t = (e);                 \
        if (UNLIKELY(t < 0)) {       \
            return failure;          \
        }                            \
        t == TRI_YES;                \
    })
#define TRY_PTR_WITH_(e, failure, p) \
    ({                               \
        __auto_type p = (e);         \
        if (UNLIKELY(!p)) {          \
            return failure;          \
        }                            \
        p;                           \
    })
#define CHECK_ELSE(e, failure) \
    do {                       \
        if (UNLIKELY(!(e))) {  \
            return failure;    \
        }                      \
    } while (0)
#define TRY(e)      TRY_ELSE(e, RAISED)
#define CHECK(e)    CHECK_ELSE(e, RAISED)
#define TRY_TRI(e)  TRY_TRI_ELSE(e, RAISED)
#define TRY_PTR(e)  TRY_PTR_ELSE(e, RAISED)
#define TRYB(e)     TRY_ELSE(e, false)  // the same inside a function that returns bool
#define CHECKB(e)   CHECK_ELSE(e, false)
#define TRYB_TRI(e) TRY_TRI_ELSE(e, false)
#define TRYB_PTR(e) TRY_PTR_ELSE(e, false)
#define TRYP(e)     TRY_ELSE(e, NULL)  // the same inside a function that returns a pointer
#define CHECKP(e)   CHECK_ELSE(e, NULL)
#define TRYP_TRI(e) TRY_TRI_ELSE(e, NULL)
#define TRYP_PTR(e) TRY_PTR_ELSE(e, NULL)
#define TRYT(e)     TRY_ELSE(e, TRI_RAISED)  // the same inside a function that returns Tri
#define CHECKT(e)   CHECK_ELSE(e, TRI_RAISED)
#define TRYT_TRI(e) TRY_TRI_ELSE(e, TRI_RAISED)
#define TRYT_PTR(e) TRY_PTR_ELSE(e, TRI_RAISED)
