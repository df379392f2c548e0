// random — _random.Random: the Mersenne Twister as an object.
//
// Distributions and the choice of seeds for text are in lib/random.py.

#include "types/random.h"

#include "base/random.h"

#include <unistd.h>

#include "base/load.h"
#include "py.h"

typedef struct RandomObject {
    Obj h;
    Random state;
} RandomObject;

enum { ENTROPY_AT_ONCE = 256 };  // bytes that getentropy() gives in one call

static Random *state_of(Value v)
{
    return &((RandomObject *)v)->state;
}

RAISES static bool fill_entropy(VM *vm, uint8_t *out, size_t size)
{
    for (size_t at = 0; at < size; at += ENTROPY_AT_ONCE) {
        size_t left = size - at;
        if (getentropy(out + at, left < ENTROPY_AT_ONCE ? left : ENTROPY_AT_ONCE) != 0) {
            raise_error(vm, E_OSError, "no source of random numbers");
            return false;
        }
    }
    return true;
}

RAISES static bool seed_with(VM *vm, Random *state, Value seed)
{
    if (seed == NONE) {
        uint32_t words[RANDOM_WORDS];
        CHECKB(fill_entropy(vm, (uint8_t *)words, sizeof words));
        random_seed(state, words, RANDOM_WORDS);
        return true;
    }
    if (!is_any_int(seed)) {
        Hash hash;
        CHECKB(op_hash(vm, seed, &hash));
        seed = TRYB(int_from_u64(vm, (size_t)hash));
    }
    if (int_sign(seed) < 0) {
        seed = TRYB(op_abs(vm, seed));
    }
    size_t count = (int_bit_length(seed) + 31) / 32;
    count += count == 0;
    uint32_t *words = TRYB_PTR((uint32_t *)gc_new_raw(vm, count * 4));
    CHECKB(int_to_bytes(vm, seed, (uint8_t *)words, count * 4, true, false));
    for (size_t i = 0; i < count; i++) {
        words[i] = load_u32_le(&words[i]);
    }
    random_seed(state, words, count);
    return true;
}

RAISES static Maybe random_make(VM *vm, Value *args, int n)
{
    (void)n;
    return just_obj(TRY_PTR(type_alloc(vm, as_type(args[0]), 0)));
}

// args: self, keywords, [seed]
RAISES static Maybe random_init(VM *vm, Value *args, int n)
{
    if (n > 3) {
        return raise_error(vm, E_TypeError, "Random() requires 0 or 1 argument");
    }
    CHECK(seed_with(vm, state_of(args[0]), n == 3 ? args[2] : NONE));
    return just(NONE);
}

RAISES static Maybe random_random(VM *vm, Value *args, int n)
{
    (void)n;
    return float_new(vm, random_double(state_of(args[0])));
}

RAISES static Maybe random_seed_row(VM *vm, Value *args, int n)
{
    (void)n;
    CHECK(seed_with(vm, state_of(args[0]), args[1]));
    return just(NONE);
}

RAISES static Maybe random_getrandbits(VM *vm, Value *args, int n)
{
    (void)n;
    Random *state = state_of(args[0]);
    if (as_int(args[1]) < 0) {
        return raise_error(vm, E_ValueError, "number of bits must be non-negative");
    }
    size_t bits = (size_t)as_int(args[1]);
    if (bits == 0) {
        return just(from_small(0));
    }
    if (bits <= 32) {
        return int_from_u64(vm, random_u32(state) >> (32 - bits));
    }
    size_t words = (bits - 1) / 32 + 1;
    uint8_t *memory = TRY_PTR((uint8_t *)gc_new_raw(vm, words * 4));
    for (size_t i = 0; i < words; i++, bits -= 32) {
        uint32_t word = random_u32(state);
        store_u32_le(memory + 4 * i, bits < 32 ? word >> (32 - bits) : word);
    }
    return int_from_bytes(vm, memory, words * 4, true, false);
}

RAISES static Maybe random_getstate(VM *vm, Value *args, int n)
{
    (void)n;
    const Random *state = state_of(args[0]);
    Tuple *words = TRY_PTR(tuple_alloc(vm, RANDOM_WORDS + 1));
    for (int i = 0; i < RANDOM_WORDS; i++) {
        gc_set(vm, words, &words->items[i], TRY(int_from_u64(vm, state->word[i])));
    }
    words->items[RANDOM_WORDS] = from_small((SWord)state->next);
    return just_obj(words);
}

RAISES static Maybe random_setstate(VM *vm, Value *args, int n)
{
    (void)n;
    if (!is_tuple(args[1])) {
        return raise_error(vm, E_TypeError, "state vector must be a tuple");
    }
    Tuple *words = as_tuple(args[1]);
    if (words->size != RANDOM_WORDS + 1) {
        return raise_error(vm, E_ValueError, "state vector is the wrong size");
    }
    Random fresh;
    for (int i = 0; i <= RANDOM_WORDS; i++) {
        uint64_t word;
        if (!is_any_int(words->items[i])) {
            return raise_error(vm, E_TypeError, "an integer is required");
        }
        if (!int_to_u64(words->items[i], &word)) {
            return raise_error(vm, E_OverflowError,
                               int_sign(words->items[i]) < 0
                                   ? "can't convert negative value to unsigned int"
                                   : "Python int too large to convert to C unsigned long");
        }
        if (i < RANDOM_WORDS) {
            fresh.word[i] = (uint32_t)word;
        } else if (word > RANDOM_WORDS) {
            return raise_error(vm, E_ValueError, "invalid state");
        } else {
            fresh.next = (uint32_t)word;
        }
    }
    *state_of(args[0]) = fresh;
    return just(NONE);
}

static const Def random_methods[] = {
    {"random(self, /)", FN(random_random), "random() -> x in the interval [0, 1)."},
    {"seed(self, n=None, /)", FN(random_seed_row),
     "seed([n]) -> None.\n\nDefaults to use urandom and falls back to a combination\nof the "
     "current time and the process identifier."},
    {"getstate(self, /)", FN(random_getstate),
     "getstate() -> tuple containing the current state."},
    {"setstate(self, state, /)", FN(random_setstate),
     "setstate(state) -> None.  Restores generator state."},
    {"getrandbits(self, k: size, /)", FN(random_getrandbits),
     "getrandbits(k) -> x.  Generates an int with k random bits."},
    {0},
};

const TypeDef Random_type = {
    .name = "_random.Random",
    .doc = "Random() -> create a random number generator with its own internal state.",
    .size = sizeof(RandomObject),
    .new_ = {"Random(*args, **kwargs)", FN(random_make), NULL},
    .init = {"Random(*args, **kwargs)", FN(random_init), "Initialize self."},
    .methods = random_methods,
};

Maybe random_entropy(VM *vm, Value *args, int n)
{
    (void)n;
    if (as_int(args[0]) < 0) {
        return raise_error(vm, E_ValueError, "negative argument not allowed");
    }
    Bytes *bytes = TRY_PTR(bytes_alloc(vm, (size_t)as_int(args[0])));
    CHECK(fill_entropy(vm, bytes->data, bytes->size));
    return just_obj(bytes);
}
