// _random — what module random is built on; the generator is types/random.c.

#include "py.h"
#include "types/random.h"

static const Def _random_defs[] = {
    {"Random", TYPE_REF(T_Random), NULL},
    {"_urandom(size: size, /)", FN(random_entropy), "Random bytes of the system."},
    {0},
};

MODULE(_random, "Module implements the Mersenne Twister random number generator.");
