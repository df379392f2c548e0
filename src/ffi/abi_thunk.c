// abi_thunk — the pool of static functions for callbacks; the contract is in abi_thunk.h.
//
// Thunks take registers only: the caller owns the stack area of arguments that were passed, so a
// thunk with stack parameters would touch foreign frames. Four kinds exist, by what they save and
// return, each with a fixed range of slots.

#include "ffi/abi_thunk.h"

#include <string.h>

typedef struct Slot {
    AbiThunkHandler handler;
    void *data;
    bool taken;
} Slot;

enum ThunkKind { THUNK_GENERAL, THUNK_FULL, THUNK_DOUBLE, THUNK_FLOAT, THUNK_KINDS };

#if defined(__x86_64__) && !defined(__ILP32__)
#define HAS_THUNKS 1
#define GENERAL_PARAMETERS \
    AbiWord g0, AbiWord g1, AbiWord g2, AbiWord g3, AbiWord g4, AbiWord g5
#define GENERAL_VALUES g0, g1, g2, g3, g4, g5
#define HAS_FLOATING   8
#elif defined(__s390x__)
#define HAS_THUNKS         1
#define GENERAL_PARAMETERS AbiWord g0, AbiWord g1, AbiWord g2, AbiWord g3, AbiWord g4
#define GENERAL_VALUES     g0, g1, g2, g3, g4
#define HAS_FLOATING       4
#elif (defined(__aarch64__) && !defined(__ILP32__) && !defined(__APPLE__)) || \
    (defined(__riscv) && __riscv_xlen == 64 && defined(__riscv_float_abi_double))
#define HAS_THUNKS 1
#define GENERAL_PARAMETERS                                                              \
    AbiWord g0, AbiWord g1, AbiWord g2, AbiWord g3, AbiWord g4, AbiWord g5, AbiWord g6, \
        AbiWord g7
#define GENERAL_VALUES g0, g1, g2, g3, g4, g5, g6, g7
#define HAS_FLOATING   8
#elif defined(__arm__) && defined(__ARM_PCS_VFP) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define HAS_THUNKS         1
#define GENERAL_PARAMETERS AbiWord g0, AbiWord g1, AbiWord g2, AbiWord g3
#define GENERAL_VALUES     g0, g1, g2, g3
#define HAS_FLOATING       8
#else
#define HAS_THUNKS 0
#endif

void abi_put_result(const AbiPlan *plan, AbiResult *result, const void *value)
{
    for (int i = 0; i < plan->result_count; i++) {
        const AbiPiece *piece = &plan->result[i];
        uint64_t bits = 0;
        uint8_t byte;
        uint16_t half;
        uint32_t single;
        const char *from = (const char *)value + piece->from;
        bool is_signed = piece->form == ABI_FORM_SIGNED;
        switch (piece->form == ABI_FORM_BYTES ? 0 : piece->size) {
        case 1:
            memcpy(&byte, from, 1);
            bits = is_signed ? (uint64_t)(int8_t)byte : byte;
            break;
        case 2:
            memcpy(&half, from, 2);
            bits = is_signed ? (uint64_t)(int16_t)half : half;
            break;
        case 4:
            memcpy(&single, from, 4);
            bits = is_signed ? (uint64_t)(int32_t)single : single;
            break;
        default:
            memcpy((char *)result + piece->to, from, piece->size);
            continue;
        }
        memcpy((char *)result + piece->to, &bits, sizeof(bits));
    }
}

#if HAS_THUNKS

enum { GENERAL_COUNT = 96, FULL_COUNT = 32, DOUBLE_COUNT = 16, FLOAT_COUNT = 16 };
enum {
    GENERAL_FIRST = 0,
    FULL_FIRST = GENERAL_COUNT,
    DOUBLE_FIRST = FULL_FIRST + FULL_COUNT,
    FLOAT_FIRST = DOUBLE_FIRST + DOUBLE_COUNT,
    SLOT_COUNT = FLOAT_FIRST + FLOAT_COUNT,
};

// WHY: the one mutable global of the FFI: a thunk has nothing but its number.
static Slot slots[SLOT_COUNT];

static NOINLINE uint64_t enter_general(int slot, AbiImage *image)
{
    AbiResult result;
    slots[slot].handler(slots[slot].data, image, &result);
    return result.general[0];
}

static NOINLINE double enter_double(int slot, AbiImage *image)
{
    AbiResult result;
    slots[slot].handler(slots[slot].data, image, &result);
    return result.floating[0];
}

static NOINLINE float enter_float(int slot, AbiImage *image)
{
    AbiResult result;
    slots[slot].handler(slots[slot].data, image, &result);
    float number;
    memcpy(&number, &result.floating[0], sizeof(number));
    return number;
}

#if HAS_FLOATING == 8
#define FLOATING_PARAMETERS \
    double f0, double f1, double f2, double f3, double f4, double f5, double f6, double f7
#define FLOATING_VALUES f0, f1, f2, f3, f4, f5, f6, f7
#else
#define FLOATING_PARAMETERS double f0, double f1, double f2, double f3
#define FLOATING_VALUES     f0, f1, f2, f3
#endif

#define SAVE_GENERAL                      \
    AbiImage image;                       \
    AbiWord general[] = {GENERAL_VALUES}; \
    memcpy(image.general, general, sizeof(general));
#define SAVE_FLOATING                      \
    double floating[] = {FLOATING_VALUES}; \
    memcpy(image.floating, floating, sizeof(floating));

#define GENERAL_THUNK(n)                                 \
    static uint64_t general_##n(GENERAL_PARAMETERS)      \
    {                                                    \
        SAVE_GENERAL                                     \
        return enter_general(GENERAL_FIRST + n, &image); \
    }
#define FULL_THUNK(Result, kind, first, enter, n)                     \
    static Result kind##_##n(GENERAL_PARAMETERS, FLOATING_PARAMETERS) \
    {                                                                 \
        SAVE_GENERAL SAVE_FLOATING return enter(first + n, &image);   \
    }
#define FULL_U(n)    FULL_THUNK(uint64_t, full, FULL_FIRST, enter_general, n)
#define FULL_D(n)    FULL_THUNK(double, double, DOUBLE_FIRST, enter_double, n)
#define FULL_F(n)    FULL_THUNK(float, float, FLOAT_FIRST, enter_float, n)
#define ADDRESS_G(n) (void *)general_##n,
#define ADDRESS_U(n) (void *)full_##n,
#define ADDRESS_D(n) (void *)double_##n,
#define ADDRESS_F(n) (void *)float_##n,
#define TEN(X, t) \
    X(t##0) X(t##1) X(t##2) X(t##3) X(t##4) X(t##5) X(t##6) X(t##7) X(t##8) X(t##9)
#define SIXTEEN(X)    TEN(X, ) X(10) X(11) X(12) X(13) X(14) X(15)
#define THIRTY_TWO(X) TEN(X, ) TEN(X, 1) TEN(X, 2) X(30) X(31)
#define NINETY_SIX(X) \
    TEN(X, )          \
    TEN(X, 1)         \
    TEN(X, 2)         \
    TEN(X, 3)         \
    TEN(X, 4) TEN(X, 5) TEN(X, 6) TEN(X, 7) TEN(X, 8) X(90) X(91) X(92) X(93) X(94) X(95)

NINETY_SIX(GENERAL_THUNK)
THIRTY_TWO(FULL_U)
SIXTEEN(FULL_D)
SIXTEEN(FULL_F)

static void *const addresses[SLOT_COUNT] = {NINETY_SIX(ADDRESS_G) THIRTY_TWO(ADDRESS_U)
                                                SIXTEEN(ADDRESS_D) SIXTEEN(ADDRESS_F)};

static const struct {
    int first, count;
} ranges[THUNK_KINDS] = {{GENERAL_FIRST, GENERAL_COUNT},
                         {FULL_FIRST, FULL_COUNT},
                         {DOUBLE_FIRST, DOUBLE_COUNT},
                         {FLOAT_FIRST, FLOAT_COUNT}};
static int next_slot[THUNK_KINDS];  // where the search for a free slot starts

// A free slot of the kind, or -1.
static int find_free(enum ThunkKind kind)
{
    int count = ranges[kind].count;
    for (int i = 0; i < count; i++) {
        int at = (next_slot[kind] + i) % count;
        if (!slots[ranges[kind].first + at].taken) {
            next_slot[kind] = (at + 1) % count;
            return ranges[kind].first + at;
        }
    }
    return -1;
}

static int choose_slot(const AbiPlan *plan)
{
    // WHY: nothing that travels in two result registers, nor on the x87 stack.
    if (plan->stack_used || plan->result_count > 1 || plan->returns > ABI_RETURN_FLOAT) {
        return -1;
    }
    if (plan->returns != ABI_RETURN_GENERAL) {
        return find_free(plan->returns == ABI_RETURN_DOUBLE ? THUNK_DOUBLE : THUNK_FLOAT);
    }
    int slot = plan->floating_used ? -1 : find_free(THUNK_GENERAL);
    return slot >= 0 ? slot : find_free(THUNK_FULL);
}

void *abi_thunk_take(const AbiPlan *plan, AbiThunkHandler handler, void *data, int *slot,
                     void **forgotten)
{
    *slot = choose_slot(plan);
    if (*slot < 0) {
        return NULL;
    }
    *forgotten = slots[*slot].data;
    slots[*slot] = (Slot){handler, data, true};
    return addresses[*slot];
}

void abi_thunk_release(int slot, AbiThunkHandler handler, void *data)
{
    slots[slot] = (Slot){handler, data, false};
}

int abi_thunk_count(int *taken)
{
    *taken = 0;
    for (int i = 0; i < SLOT_COUNT; i++) {
        *taken += slots[i].taken;
    }
    return SLOT_COUNT;
}

#else

void *abi_thunk_take(const AbiPlan *plan, AbiThunkHandler handler, void *data, int *slot,
                     void **forgotten)
{
    (void)plan;
    (void)handler;
    (void)data;
    *forgotten = NULL;
    *slot = -1;
    return NULL;
}

void abi_thunk_release(int slot, AbiThunkHandler handler, void *data)
{
    (void)slot;
    (void)handler;
    (void)data;
}

int abi_thunk_count(int *taken)
{
    *taken = 0;
    return 0;
}

#endif
